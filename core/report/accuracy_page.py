"""The page of an assessment: what there is in truth, and how often the map is right."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Iterable

from ..texts import text
from .accuracy_words import (
    answers_not_used,
    as_shown,
    confidence_verdict,
    headlines,
    plus_minus,
    sets_verdict,
    share_of,
    verdict,
)
from .charts import interval
from .page import ENGLISH, swatch
from .replay import replay
from .shares import (
    Calibration,
    ConfidenceBin,
    Share,
    Sides,
    confusions,
    reliability_chart,
    share_cell,
)

if TYPE_CHECKING:
    from ..accuracy.confidence_check import Trust
    from ..accuracy.sample_estimates import Estimate
    from .accuracy_report import AccuracyReport, MadeSets
    from .page import Writer

ALGORITHM = "objectclassifier:assessaccuracy"

LONG = 24
"""Characters of a name that may be broken."""


def to_html(report: AccuracyReport, writer: Writer = ENGLISH) -> str:
    """Return the page; everything in it is escaped."""
    title = writer.plain(text("Accuracy of the map: {map}", map=report.map))
    return writer.page(title, _Page(report, writer).sections())


@dataclass(frozen=True)
class _Page:
    report: AccuracyReport
    writer: Writer

    def sections(self) -> Iterable[str]:
        report, writer = self.report, self.writer
        yield writer.list_of(headlines(report), kind="lead")
        yield writer.paragraph(verdict(report), kind="lead")
        yield writer.section(text("Warnings"), writer.list_of(report.warnings, kind="problem"))
        yield writer.section(self._totals_title(), self._totals())
        yield writer.section(text("How often the map is right"), *self._classes())
        yield writer.section(text("Which classes are confused"), self._confusions())
        yield writer.section(text("Can confidence be trusted?"), *self._confidence())
        if report.sets:
            said = writer.paragraph(sets_verdict(report.sets))
            yield writer.section(text("Label sets"), said, self._sets(report.sets))
        yield writer.section(text("How the objects were chosen"), *self._sample())
        yield writer.section(text("Parameters"), writer.facts(report.settings))
        software = [(text("Started"), report.started), *report.software.items()]
        yield writer.section(text("Software"), writer.facts(software))
        if report.parameters:
            again = replay(writer, ALGORITHM, report.parameters)
            yield writer.section(text("To run it again"), *again)

    def _totals_title(self) -> str:
        if self.report.area_field:
            return text("How much there is of {field}", field=self.report.area_field)
        return text("How many there are")

    def _totals(self) -> str:
        report, writer, accuracy = self.report, self.writer, self.report.accuracy
        totals, is_whole = accuracy.totals(), not report.area_field
        ends = [each.high for each in totals if each] + [each for each in accuracy.shown if each]
        most = max(ends, default=0.0)
        rows = []
        for name, total, shown in zip(accuracy.names, totals, accuracy.shown):
            if total is None:
                continue
            bar = interval(
                total.value, total.low, total.high,
                color=report.colors.get(name), most=most, mark=shown,
            )  # fmt: skip
            said = plus_minus(total, is_whole=is_whole)
            is_off = shown is not None and not total.low <= shown <= total.high
            rows.append(
                (
                    self._named(name),
                    "" if shown is None else writer.say(as_shown(shown, total, is_whole=is_whole)),
                    f'{bar}<span class="range">{writer.say(said)}</span>',
                    writer.say(text("outside the interval")) if is_off else "",
                )
            )
        heads = (text("Class"), text("The map shows"), text("There are"), text("The map's number"))
        table = writer.table(heads, rows, numbers=(1,))
        note = text(
            "The dotted line is what the map shows; the bar is the interval of the true value."
        )
        return table + writer.paragraph(note, kind="soft") if table else ""

    def _classes(self) -> Iterable[str]:
        accuracy, writer = self.report.accuracy, self.writer
        overall = accuracy.assessment.overall

        def cell(estimate: Estimate | None, name: str, mark: float | None = None) -> str:
            share = None if estimate is None else share_of(estimate, 0)
            return share_cell(writer, share, color=self.report.colors.get(name), mark=mark)

        rows = [
            (
                self._named(name),
                writer.number(each.sampled),
                cell(each.users, name, overall.value),
                cell(each.producers, name, overall.value),
                cell(each.f1, name),
            )
            for name, each in zip(accuracy.names, accuracy.assessment.classes)
        ]
        heads = (
            text("Class"),
            text("Looked at"),
            text("Right where said (user's accuracy)"),
            text("Found (producer's accuracy)"),
            text("F1"),
        )
        yield writer.table(heads, rows, numbers=(1,))
        note = text(
            "Intervals contain the true value in about {level:g} of 100 samples like this one. "
            "Every answer counts for as many objects as it stands for. The dotted line is all "
            "classes together.",
            level=accuracy.level * 100,
        )
        yield writer.paragraph(note, kind="soft")

    def _confusions(self) -> str:
        accuracy = self.report.accuracy
        sides = Sides(
            text("Reviewed as"),
            text("The map says"),
            text(
                "Reviewed objects; the darker a cell, the larger its share of its row. They are "
                "not counted by how many others they stand for."
            ),
        )
        names = [self._named(name) for name in accuracy.names]
        return confusions(self.writer, accuracy.matrix, names, sides)

    def _confidence(self) -> Iterable[str]:
        check, writer = self.report.confidence, self.writer
        if check is None:
            return
        for sentence in confidence_verdict(check):
            yield writer.paragraph(sentence)
        both = [(text("As it is"), text("The numbers"), _calibration(check.before))]
        if check.after is not None:
            names = text("With the temperature"), text("The numbers with the temperature")
            both.append((*names, _calibration(check.after)))
        yield from reliability_chart(writer, both)

    def _sets(self, sets: MadeSets) -> str:
        rows = ((self.writer.number(size), self.writer.number(count))
                for size, count in sorted(sets.by_size.items()))  # fmt: skip
        return self.writer.table((text("Classes in the set"), text("Objects")), rows, numbers=(1,))

    def _sample(self) -> Iterable[str]:
        sample, writer = self.report.accuracy.sample, self.writer
        looked = sample.sampled()
        rows = [
            (
                self._named(stratum.name),
                writer.number(stratum.size) if sample.is_size_known else "",
                writer.number(count),
                writer.number(stratum.size / count, 1) if count and sample.is_size_known else "",
            )
            for stratum, count in zip(sample.strata, looked)
        ]
        heads = (
            text("Stratum"),
            text("Objects"),
            text("Looked at"),
            text("Each stands for"),
        )
        yield writer.table(heads, rows, numbers=(1, 2, 3))
        yield writer.list_of(answers_not_used(self.report.accuracy))

    def _named(self, name: str) -> str:
        color = self.report.colors.get(name)
        named = f"{swatch(color) if color else ''}{escape(name)}"
        return named if len(name) > LONG else f'<span class="range">{named}</span>'


def _calibration(trust: Trust) -> Calibration:
    bins = (
        ConfidenceBin(
            each.mean_confidence,
            Share(each.accuracy, each.interval.low, each.interval.high, each.count),
        )
        for each in trust.bins
    )
    return Calibration(trust.error, tuple(bins))
