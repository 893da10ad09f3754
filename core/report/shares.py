"""How often answers are right, with intervals: the parts that reports of accuracy share."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Iterable, NamedTuple, Sequence

from ..texts import amount, joined, text
from .charts import confusion_matrix, interval, reliability
from .plot import Point, Series

if TYPE_CHECKING:
    from .page import Writer
    from .run_record import Color

LARGEST_MATRIX = 20
"""Classes; of more, a table is not read, and the page says what is mixed up most."""

CONFUSIONS = 10
"""Pairs of classes that are named."""


@dataclass(frozen=True)
class Share:
    """How many of some were right, 0 to 1, or a difference of such shares, with its 95 % interval.

    Attributes:
        value: the share.
        low, high: ends of the interval.
        count: of how many.
    """

    value: float
    low: float
    high: float
    count: int


@dataclass(frozen=True)
class ConfidenceBin:
    """Answers of about the same confidence: what was said on average, how many were right."""

    confidence: float
    accuracy: Share


@dataclass(frozen=True)
class Calibration:
    """Whether confidence is how often the model is right.

    Attributes:
        error: expected calibration error, 0 to 1.
        bins: those that hold answers.
    """

    error: float
    bins: tuple[ConfidenceBin, ...] = ()


class Sides(NamedTuple):
    """What the rows of a confusion matrix are, and its columns, and what it counts; sentences."""

    rows: str
    columns: str
    title: str


def range_of(share: Share) -> str:
    """Return an interval, as many digits as it takes to tell its ends apart."""
    low, high = share.low * 100, share.high * 100
    if low == high:
        return text("known exactly")
    digits = 0 if high - low >= 2 else min(max(-math.floor(math.log10(high - low)), 1), 9)
    return text("{low} to {high} %", low=amount(low, digits), high=amount(high, digits))


def share_cell(
    writer: Writer, share: Share | None, *, color: Color | None = None, mark: float | None = None
) -> str:
    """Return a share with its interval as HTML, as a bar and in words.

    Args:
        writer: of the page.
        share: None: there is none.
        color: of the bar.
        mark: another share to compare with.
    """
    if share is None:
        return f'<span class="soft">{writer.say(text("none"))}</span>'
    chart = interval(share.value, share.low, share.high, color=color, mark=mark)
    said = text("{share:,.1f} % ({range})", share=share.value * 100, range=range_of(share))
    return f'{chart}<span class="range">{writer.say(said)}</span>'


def confusions(
    writer: Writer, matrix: Sequence[Sequence[int]], names: Sequence[str], sides: Sides
) -> str:
    """Return how classes are mixed up: the whole matrix, or what of many happens most.

    Args:
        writer: of the page.
        matrix: counts, square.
        names: of the classes, HTML.
        sides: of the matrix.
    """
    if len(names) <= LARGEST_MATRIX:
        return confusion_matrix(
            matrix,
            names,
            rows=writer.plain(sides.rows),
            columns=writer.plain(sides.columns),
            total=writer.plain(text("All")),
            title=writer.plain(sides.title),
            number=writer.number,
        )
    rows = [
        (names[label], names[said], writer.number(count))
        for count, label, said in _most_confused(matrix)
    ]
    return writer.table((sides.rows, sides.columns, text("Objects")), rows, numbers=(2,))


def reliability_chart(
    writer: Writer, calibrations: Sequence[tuple[str, str, Calibration]]
) -> Iterable[str]:
    """Yield the chart of confidence against what was right, and its numbers.

    Args:
        writer: of the page.
        calibrations: name, heading of its numbers, both sentences, and the numbers; the first is
            what is spoken.
    """
    series = [
        Series(writer.plain(name), [_bin_point(each) for each in calibration.bins])
        for name, _, calibration in calibrations
    ]
    name, _, first = calibrations[0]
    spoken = joined("; ", [_bin_in_words(each) for each in first.bins])
    yield reliability(
        series,
        x=writer.plain(text("Confidence")),
        y=writer.plain(text("Right")),
        title=writer.plain(text("{name}: {bins}", name=name, bins=spoken)),
        number=writer.plain_number,
    )
    for _, heading, calibration in calibrations:
        yield writer.details(heading, _bins(writer, calibration))


def _bins(writer: Writer, calibration: Calibration) -> str:
    rows = (
        (
            writer.number(each.confidence, 2),
            writer.number(each.accuracy.count),
            share_cell(writer, each.accuracy),
        )
        for each in calibration.bins
    )
    heads = (text("Mean confidence"), text("Objects"), text("Right"))
    return writer.table(heads, rows, numbers=(1,))


def _bin_point(each: ConfidenceBin) -> Point:
    return Point(each.confidence, each.accuracy.value, each.accuracy.low, each.accuracy.high)


def _bin_in_words(each: ConfidenceBin) -> str:
    return text(
        "confidence {confidence:.2f}: {share:.1f} % of {number:,} right",
        confidence=each.confidence, share=each.accuracy.value * 100, number=each.accuracy.count,
    )  # fmt: skip


def _most_confused(matrix: Sequence[Sequence[int]]) -> list[tuple[int, int, int]]:
    """Return count, label and answer of the commonest errors, the commonest first."""
    wrong = (
        (count, label, said)
        for label, row in enumerate(matrix)
        for said, count in enumerate(row)
        if count and label != said
    )
    return sorted(wrong, key=lambda each: (-each[0], each[1], each[2]))[:CONFUSIONS]
