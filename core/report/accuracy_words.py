"""What an assessment says, in sentences: for the log, and for the page."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Iterator

from ..texts import Text, amount, text
from .shares import Share, range_of

if TYPE_CHECKING:
    from ..accuracy.confidence_check import ConfidenceCheck
    from ..accuracy.map_accuracy import MapAccuracy
    from ..accuracy.sample_estimates import Estimate
    from .accuracy_report import AccuracyReport, MadeSets

HEADLINES = 20
"""Classes that have a sentence of their own; of more there is the table."""

SYMMETRIC = 0.75
"""The shorter side of an interval by its longer one, from which it is said as plus or minus."""

DIGITS = 2
"""Digits of half an interval, and of the value as far as that; more would say nothing."""

LITTLE = 0.005
"""Gain of calibration that is not worth a temperature."""


def headlines(report: AccuracyReport) -> list[Text]:
    """Return of each class how many there are in truth, and what the map shows."""
    accuracy = report.accuracy
    counted = text("of {field}", field=report.area_field) if report.area_field else ""
    rows = zip(accuracy.names, accuracy.totals(), accuracy.shown)
    if len(accuracy.names) > HEADLINES:
        return []
    found = []
    for label, total, shown in rows:
        if total is None:
            continue
        said = {"amount": plus_minus(total, is_whole=not counted), "label": label}
        said["objects"] = counted or report.objects or text("objects")
        if shown is None:
            found.append(text("{amount} {objects} are {label}.", **said))
        else:
            said["shown"] = as_shown(shown, total, is_whole=not counted)
            found.append(text("{amount} {objects} are {label}; the map shows {shown}.", **said))
    return found


def verdict(report: AccuracyReport) -> Text:
    """Return in one sentence how often the map is right."""
    accuracy = report.accuracy
    overall = share_of(accuracy.assessment.overall, len(accuracy.sample.objects))
    said = {"share": overall.value * 100, "range": range_of(overall), "count": overall.count}
    if not accuracy.sample.is_size_known:
        return text(
            "The map is right for {share:,.1f} % of the objects ({range}): {count:,} was looked "
            "at.",
            "The map is right for {share:,.1f} % of the objects ({range}): {count:,} were looked "
            "at.",
            **said,
        )
    return text(
        "The map is right for {share:,.1f} % of {size:,} objects ({range}): {count:,} of them was "
        "looked at.",
        "The map is right for {share:,.1f} % of {size:,} objects ({range}): {count:,} of them were "
        "looked at.",
        size=accuracy.size(),
        **said,
    )


def plus_minus(estimate: Estimate, *, is_whole: bool = True) -> Text:
    """Return a total with its interval, rounded to what the interval lets be said.

    Args:
        estimate: of a total.
        is_whole: it is a number of objects.
    """
    below, above = estimate.value - estimate.low, estimate.high - estimate.value
    half = max(below, above)
    decimals = decimals_of(estimate)
    if is_whole and half >= 1:
        decimals = min(decimals, 0)

    def said(number: float) -> Text:
        return amount(round(number, decimals), max(decimals, 0))

    if not half:
        return amount(estimate.value, 0 if is_whole else DIGITS)
    if min(below, above) >= SYMMETRIC * half:
        return text("{value} ± {half}", value=said(estimate.value), half=said(half))
    return text(
        "{value} ({low} to {high})",
        value=said(estimate.value),
        low=said(estimate.low),
        high=said(estimate.high),
    )


def as_shown(shown: float, estimate: Estimate, *, is_whole: bool = True) -> Text:
    """Return what the map says of a class, with the digits of the estimate; whole objects whole."""
    return amount(shown, 0 if is_whole else max(decimals_of(estimate), 0))


def confidence_verdict(check: ConfidenceCheck) -> Iterator[Text]:
    """Yield how far confidence can be trusted, and what a temperature would change."""
    before, after = check.before, check.after
    right = math.fsum(each.accuracy * each.weight for each in before.bins)
    yield text(
        "Confidence is {mean:,.2f} on average, and {right:,.2f} of the objects are right; it "
        "differs from how often it is right by {error:,.1f} points (expected calibration error).",
        mean=before.mean,
        right=right / math.fsum(each.weight for each in before.bins),
        error=before.error * 100,
    )
    if after is None:
        yield from check.notes
    elif before.error - after.error < LITTLE:
        yield text("A temperature would not make it better.")
    else:
        yield text(
            "With logits divided by {temperature:,.2f} it would differ by {error:,.1f} points, "
            "and be {mean:,.2f} on average. No class would change.",
            temperature=check.temperature,
            error=after.error * 100,
            mean=after.mean,
        )


def sets_verdict(sets: MadeSets) -> Text:
    """Return what label sets hold, and how many say one class."""
    if not sets.rule.threshold:
        return text(
            "{count:,} answer is too little to promise {coverage:,.0f} %: every label set "
            "contains all classes.",
            "{count:,} answers are too few to promise {coverage:,.0f} %: every label set "
            "contains all classes.",
            count=sets.rule.count,
            coverage=sets.rule.coverage * 100,
        )
    return text(
        "The label sets of {coverage:,.0f} % of the objects contain the right class, if the model "
        "was not trained on the answers ({answers:,} of them). {single:,} of {all:,} objects have "
        "a single class in it.",
        coverage=sets.rule.coverage * 100,
        answers=sets.rule.count,
        single=sets.by_size.get(1, 0),
        all=sum(sets.by_size.values()),
    )


def answers_not_used(accuracy: MapAccuracy) -> Iterator[Text]:
    """Yield what became of answers that are in no estimate, and of objects without one."""
    sample = accuracy.sample
    for reason, count in sample.left_out.items():
        yield text(
            "{count:,} answer is not used: {reason}.",
            "{count:,} answers are not used: {reason}.",
            count=count,
            reason=reason,
        )
    if sample.unsure:
        told = accuracy.if_told
        yield text(
            "For {count:,} object nobody could tell what it is. It is left out; if the map were "
            "wrong, or right, about it, it would be right for {low:,.1f} %, or {high:,.1f} %, of "
            "all.",
            "For {count:,} objects nobody could tell what they are. They are left out; if the map "
            "were wrong, or right, about all of them, it would be right for {low:,.1f} %, or "
            "{high:,.1f} %, of all.",
            count=len(sample.unsure),
            low=(told.low if told else 0.0) * 100,
            high=(told.high if told else 1.0) * 100,
        )
    if sample.waiting:
        yield text(
            "{count:,} object of the sample has no answer yet.",
            "{count:,} objects of the sample have no answer yet.",
            count=sample.waiting,
        )


def decimals_of(estimate: Estimate) -> int:
    """Return the decimal of the last digit that an interval lets be said; below 0: tens."""
    half = max(estimate.value - estimate.low, estimate.high - estimate.value)
    return min(DIGITS - 1 - math.floor(math.log10(half)), 9) if half > 0 else DIGITS


def share_of(estimate: Estimate, count: int) -> Share:
    """Return an estimate as a share that so many objects tell of."""
    return Share(estimate.value, estimate.low, estimate.high, count)
