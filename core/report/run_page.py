"""The report of a run, as a page: what ran, what came out, and where to look first."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Iterable, Mapping, Sequence

from ..texts import joined, text
from .charts import histogram, share_bar
from .page import ENGLISH, Writer, pictured, swatch
from .replay import replay
from .run_record import imagery_named

if TYPE_CHECKING:
    from .run_record import Color, RunRecord, UncertainObject

GREY: Color = (125, 133, 140)
"""Of labels that the model has no colour for, and of all together."""

ALL = text("All classes")

ALGORITHM = "objectclassifier:classifyobjects"


@dataclass(frozen=True)
class RunReport:
    """A run, and what only its report shows.

    Attributes:
        record: the run.
        confidences: `core.results.confidence_counts`.
        uncertain: objects to look at first, those of a label together.
    """

    record: RunRecord
    confidences: Mapping[str, Sequence[int]]
    uncertain: Sequence[UncertainObject]

    def to_html(self, writer: Writer = ENGLISH) -> str:
        """Return the page; everything in it is escaped."""
        title = writer.plain(text("Classified objects: {model}", model=self.record.model))
        return writer.page(title, _Page(self, writer).sections())


@dataclass(frozen=True)
class _Page:
    report: RunReport
    writer: Writer

    def sections(self) -> Iterable[str]:
        record, writer = self.report.record, self.writer
        yield writer.paragraph(_summary(record))
        yield writer.section(text("Warnings"), writer.list_of(record.warnings, kind="problem"))
        yield writer.list_of(record.remarks)
        yield writer.section(text("Classes"), self._classes())
        yield writer.section(text("Not classified"), self._unclassified())
        yield writer.section(text("Least certain objects"), *self._uncertain())
        yield writer.section(text("What ran"), writer.facts(_facts(record)))
        yield writer.section(text("Parameters"), writer.facts(record.settings))
        yield writer.section(text("Model"), writer.facts(record.rules))
        yield writer.section(
            text("Software"), writer.facts((name, v) for name, v in record.software.items())
        )
        yield writer.section(text("Workers"), writer.facts(record.workers.items()))
        yield writer.section(text("To run it again"), *replay(writer, ALGORITHM, record.parameters))

    def _classes(self) -> str:
        record = self.report.record
        rows = [self._class_row(label) for label in record.labels()]
        bins = [sum(counts) for counts in zip(*self.report.confidences.values())]
        rows.append(self._row(self.writer.say(ALL), record.classified, GREY, ALL, bins))
        heads = (text("Class"), text("Objects"), text("Share"), text("Confidence, 0 to 1"))
        note = text("Confidence is what the model says of itself, not how often it is right here.")
        table = self.writer.table(heads, rows, numbers=(1,))
        notes = [self.writer.paragraph(each, kind="soft") for each in (note, record.trust) if each]
        return table + "".join(notes)

    def _class_row(self, label: str) -> tuple[str, ...]:
        record = self.report.record
        color = record.legend.get(label, GREY)
        name = f"{swatch(color)}{self._named(label)}"
        bins = self.report.confidences.get(label, ())
        return self._row(name, record.by_label.get(label, 0), color, label, bins)

    def _row(
        self, name: str, count: int, color: Color, spoken: str, bins: Sequence[int]
    ) -> tuple[str, ...]:
        """Return the cells of a class, whose name is HTML, or of all classes."""
        share = count / (self.report.record.classified or 1)
        chart = histogram(bins, color, self._spread(spoken, bins)) if any(bins) else ""
        written = f"{self.writer.number(100 * share, 1)} %"
        return name, self.writer.number(count), f"{share_bar(share, color)}{written}", chart

    def _named(self, label: str) -> str:
        return escape(label) if label else self.writer.say(text("(no label)"))

    def _spread(self, name: str, bins: Sequence[int]) -> str:
        """Return in words what a histogram shows."""
        parts = (
            text("{least:.2f} to {most:.2f}: {number:,}", least=i / len(bins),
                 most=(i + 1) / len(bins), number=count)
            for i, count in enumerate(bins)
            if count
        )  # fmt: skip
        spread = text("Confidence, {name}: {spread}", name=name, spread=joined("; ", parts))
        return self.writer.plain(spread)

    def _unclassified(self) -> str:
        by_status = self.report.record.by_status
        rows = (
            (self.writer.say(status), self.writer.number(count))
            for status, count in sorted(by_status.items())
        )
        return self.writer.table((text("Reason"), text("Objects")), rows, numbers=(1,))

    def _uncertain(self) -> Iterable[str]:
        if not self.report.uncertain:
            return
        yield self.writer.paragraph(
            text("The lowest confidences of each class, as the model saw the objects."), kind="soft"
        )
        for label, objects in groupby(self.report.uncertain, key=lambda each: each.label):
            color = self.report.record.legend.get(label, GREY)
            yield f"<h3>{swatch(color)}{self._named(label)}</h3>"
            yield f'<ul class="chips">{"".join(map(self._chip, objects))}</ul>'

    def _chip(self, each: UncertainObject) -> str:
        lines = [text("confidence {confidence:.2f}", confidence=each.confidence)]
        if each.runner_up:
            name, probability = each.runner_up
            lines.append(text("next: {name} {probability:.2f}", name=name, probability=probability))
        said = [self.writer.say(line) for line in (*lines, each.name)]
        alternative = "; ".join((said[-1], self._named(each.label), *said[:-1]))
        return pictured(each.picture, said, alternative)


def _summary(record: RunRecord) -> str:
    sentences = [
        text(
            "Objects with a class: {classified:,} of {rows:,}.",
            classified=record.classified,
            rows=record.rows,
        )
    ]
    if record.resumed:
        sentences.append(
            text(
                "This run continued one that had stopped: warnings and duration are those of its "
                "last part."
            )
        )
    return joined(" ", sentences)


def _facts(record: RunRecord) -> list[tuple[str, str]]:
    return [
        (text("Model"), record.model),
        (text("Content of the model, SHA-256"), record.digest),
        (text("Imagery"), imagery_named(record)),
        (text("Objects"), record.objects or text("each image is one")),
        (text("Processor that ran the model"), record.device or text("none was needed")),
        (text("Precision"), record.precision),
        (text("Started"), record.started.strftime("%Y-%m-%d %H:%M:%S %z")),
        (text("Duration"), text("{seconds:,.1f} s", seconds=record.seconds)),
    ]
