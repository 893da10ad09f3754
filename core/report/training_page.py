"""The report of a training, as a page: how good the model is, and what would make it better."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Iterable, Sequence

from ..texts import amount, joined, text
from .charts import lines
from .page import ENGLISH, pictured, swatch
from .plot import Point, Series
from .replay import replay
from .shares import Sides, confusions, range_of, reliability_chart, share_cell

if TYPE_CHECKING:
    from .page import Writer
    from .training_report import (
        ClassReport,
        CurvePoint,
        FoldReport,
        Suspect,
        TrainingReport,
    )

ALGORITHM = "objectclassifier:trainmodel"

LITTLE = 0.01
"""Gain of accuracy, by twice as many labels, from which more of them are said to help."""

_METHODS = {
    "FAST": text("FAST: a logistic regression on what a ready network sees"),
    "FINE_TUNE": text("FINE_TUNE: a ready network, trained further"),
    "FROM_SCRATCH": text("FROM_SCRATCH: a network that started from random weights"),
}
_SPLITS = {
    "SPATIAL": text("SPATIAL: whole blocks"),
    "RANDOM": text("RANDOM: object by object"),
    "FIELD": text("FIELD: groups of a field"),
}


def to_html(report: TrainingReport, writer: Writer = ENGLISH) -> str:
    """Return the page; everything in it is escaped."""
    title = writer.plain(text("Trained model: {name}", name=report.name))
    return writer.page(title, _Page(report, writer).sections())


def verdict(report: TrainingReport) -> str:
    """Return the one sentence that comes first: how good, of how many, and seen by whom."""
    accuracy = report.accuracy
    said = {
        "share": accuracy.value * 100,
        "objects": _answered(report),
        "range": range_of(accuracy),
    }
    if not report.is_separated:
        return text(
            "Not spatially separated: too good. {share:.1f} % of {objects} were classified "
            "correctly by models that had not seen them, but may have seen their neighbours: "
            "{range}.",
            **said,
        )
    if report.split == "FIELD" and report.block_count == accuracy.count:  # parts, not groups
        return text(
            "{share:.1f} % of {objects}, which the split field keeps for the test, were classified "
            "correctly by models that had not seen them: {range}.",
            **said,
        )
    if report.split == "FIELD":
        return text(
            "{share:.1f} % of {objects}, in {count:,} group, were classified correctly by models "
            "that had not seen their group: {range}.",
            "{share:.1f} % of {objects}, in {count:,} groups, were classified correctly by models "
            "that had not seen their group: {range}.",
            count=report.block_count,
            **said,
        )
    return text(
        "{share:.1f} % of {objects}, in {count:,} block, were classified correctly by models that "
        "had not seen their block: {range}.",
        "{share:.1f} % of {objects}, in {count:,} blocks, were classified correctly by models "
        "that had not seen their block: {range}.",
        count=report.block_count,
        **said,
    )


def baseline_verdict(report: TrainingReport) -> str:
    """Return in words whether the network is worth it; "" where colours were not tried."""
    gain = report.gain
    if gain is None:
        return ""
    points, low, high = (
        amount(100 * each, 1, signed=True) for each in (gain.value, gain.low, gain.high)
    )
    if gain.low > 0:
        return text(
            "The network is worth it: {points} points over colours alone ({low} to {high}).",
            points=points, low=low, high=high,
        )  # fmt: skip
    if gain.high < 0:
        return text(
            "The network is worse than colours alone: {points} points ({low} to {high}). Look at "
            "the chips: are they too small, too large, or beside the objects?",
            points=points, low=low, high=high,
        )  # fmt: skip
    return text(
        "The network has not been shown to be better than colours alone: {points} points, {low} "
        "to {high} with chance allowed for.",
        points=points, low=low, high=high,
    )  # fmt: skip


def curve_verdict(curve: Sequence[CurvePoint]) -> str:
    """Return what more labels brought, from at most half of them to all; "" where unknown."""
    before = [point for point in curve[:-1] if point.labels * 2 <= curve[-1].labels]
    fewer, all_labels = (before or curve[:1])[-1:], curve[-1:]
    if not fewer or fewer == all_labels:
        return ""
    gain = all_labels[0].accuracy.value - fewer[0].accuracy.value
    said = {
        "points": amount(100 * gain, 1, signed=True),
        "fewer": fewer[0].labels,
        "more": all_labels[0].labels,
    }
    if gain >= LITTLE:
        return text(
            "More labels: {points} points from {fewer:,} to {more:,}. Even more will likely help.",
            **said,
        )
    return text(
        "More labels: {points} points from {fewer:,} to {more:,}. More of the same kind will "
        "hardly help; look at suspect labels, and at classes that are confused.",
        **said,
    )


@dataclass(frozen=True)
class _Page:
    report: TrainingReport
    writer: Writer

    def sections(self) -> Iterable[str]:
        report, writer = self.report, self.writer
        kind = "lead" if report.is_separated else "lead problem"
        yield writer.paragraph(verdict(report), kind=kind)
        yield writer.list_of(report.notes)
        yield writer.section(text("Is the network worth it?"), *self._baselines())
        yield writer.section(text("Classes"), *self._classes())
        yield writer.section(text("Which classes are confused"), self._confusions())
        yield writer.section(text("Can confidence be trusted?"), *self._reliability())
        yield writer.section(text("Accuracy by fold"), self._folds())
        yield writer.section(text("Would more labels help?"), *self._curve())
        yield writer.section(text("Suspect labels"), *self._suspects())
        yield writer.section(text("Loss"), *self._loss())
        yield writer.section(text("Left out"), self._left_out())
        yield writer.section(text("What ran"), writer.facts(_facts(report)))
        yield writer.section(text("Parameters"), writer.facts(report.settings))
        yield writer.section(text("Software"), writer.facts(report.software.items()))
        if report.parameters:
            again = replay(writer, ALGORITHM, report.parameters)
            yield writer.section(text("To run it again"), *again)

    def _baselines(self) -> Iterable[str]:
        report, writer = self.report, self.writer
        rows = [
            (text("This model"), report.accuracy),
            (text("A logistic regression on a colour histogram"), report.colors),
            (text("Always the largest class"), report.largest_class),
        ]
        cells = [
            (writer.say(name), share_cell(self.writer, share, mark=report.largest_class.value))
            for name, share in rows
            if share is not None
        ]
        if report.gain:
            yield writer.paragraph(baseline_verdict(report))
        if report.accuracy.low <= report.largest_class.value:
            not_better = text(
                "The model has not been shown to be better than always saying the largest class."
            )
            yield writer.paragraph(not_better, kind="problem")
        yield writer.table((text("Judged in the same way"), text("Right")), cells)
        balanced = text(
            "Mean of the classes, however large they are (balanced accuracy): {share:.1f} %.",
            share=report.balanced_accuracy * 100,
        )
        yield writer.paragraph(balanced, kind="soft")

    def _classes(self) -> Iterable[str]:
        heads = (
            text("Class"),
            text("Labels"),
            text("Found (producer's accuracy)"),
            text("Right where said (user's accuracy)"),
            text("F1"),
        )
        yield self.writer.table(heads, map(self._class_row, self.report.classes), numbers=(1, 4))
        note = text(
            "Ranges contain the true value in 95 of 100 cases. That of all objects comes from "
            "resampling whole blocks; those of classes and folds are Wilson's, which take objects "
            "as independent and so are somewhat narrow where neighbours are alike."
        )
        yield self.writer.paragraph(note, kind="soft")

    def _class_row(self, each: ClassReport) -> tuple[str, ...]:
        shares = (
            share_cell(self.writer, share, color=each.color)
            for share in (each.producers, each.users)
        )
        f1 = "" if each.f1 is None else self.writer.number(each.f1, 2)
        return self._class_name(each), self.writer.number(each.count), *shares, f1

    def _class_name(self, each: ClassReport) -> str:
        return f"{swatch(each.color) if each.color else ''}{escape(each.name)}"

    def _confusions(self) -> str:
        names = [self._class_name(each) for each in self.report.classes]
        sides = Sides(
            text("Label"),
            text("What the models said"),
            text(
                "Objects by label and answer; the darker a cell, the larger its share of the "
                "label's objects"
            ),
        )
        return confusions(self.writer, self.report.matrix, names, sides)

    def _reliability(self) -> Iterable[str]:
        report, writer = self.report, self.writer
        yield writer.paragraph(
            text(
                "Confidence differed from accuracy by {before:.1f} points, and by {after:.1f} "
                "once logits were divided by {temperature:.2f}, as the model does (expected "
                "calibration error).",
                before=report.before.error * 100,
                after=report.after.error * 100,
                temperature=report.temperature,
            )
        )
        yield from reliability_chart(
            writer,
            (
                (text("With this temperature"), text("The numbers"), report.after),
                (text("Without"), text("The numbers without temperature"), report.before),
            ),
        )

    def _folds(self) -> str:
        folds = self.report.folds
        are_near = any(fold.left_out for fold in folds)
        heads = [text("Fold"), text("Objects"), text("Blocks"), text("Right")]
        if are_near:
            heads.append(text("Left out: too near"))
        rows = [self._fold_row(fold)[: len(heads)] for fold in folds]
        return self.writer.table(heads, rows, numbers=(1, 2, 4)) if len(folds) > 1 else ""

    def _fold_row(self, fold: FoldReport) -> tuple[str, ...]:
        right = share_cell(self.writer, fold.accuracy, mark=self.report.accuracy.value)
        counts = (fold.accuracy.count, fold.blocks, fold.left_out)
        objects, blocks, left_out = map(self.writer.number, counts)
        return str(fold.number), objects, blocks, right, left_out

    def _curve(self) -> Iterable[str]:
        curve, writer = self.report.curve, self.writer
        said = curve_verdict(curve)
        if not said:
            return
        yield writer.paragraph(said)
        points = [
            Point(each.labels, each.accuracy.value, each.accuracy.low, each.accuracy.high)
            for each in curve
        ]
        words = joined("; ", [_point_in_words(each) for each in curve])
        yield lines(
            [Series("", points)],
            x=self.writer.plain(text("Labels that a model was trained on")),
            y=self.writer.plain(text("Right")),
            title=self.writer.plain(text("Learning curve: {points}", points=words)),
            is_share=True,
            number=writer.plain_number,
        )
        rows = ((writer.number(each.labels), share_cell(writer, each.accuracy)) for each in curve)
        table = writer.table((text("Labels"), text("Right")), rows)
        yield writer.details(text("The numbers"), table)

    def _suspects(self) -> Iterable[str]:
        if not self.report.suspects:
            return
        note = text(
            "Models that had not seen these labels confidently say otherwise. Some are mistakes of "
            "the labels, some of the model: look at them first."
        )
        yield self.writer.paragraph(note, kind="soft")
        yield f'<ul class="chips">{"".join(map(self._suspect, self.report.suspects))}</ul>'

    def _suspect(self, each: Suspect) -> str:
        said = [
            self.writer.say(line)
            for line in (
                text("label: {label}", label=each.label),
                text("model: {label} {confidence:.2f}", label=each.said,
                     confidence=each.confidence),
                each.name,
            )
        ]  # fmt: skip
        return pictured(each.picture, said, "; ".join((said[-1], *said[:-1])))

    def _loss(self) -> Iterable[str]:
        history = self.report.history
        if not history:
            return
        best = min(history, key=lambda epoch: epoch.validation_loss)
        said = text(
            "The loss on the validation objects was lowest after epoch {best:,} of {all:,}: "
            "{loss:.3f}, {share:.1f} % right.",
            best=best.number,
            all=len(history),
            loss=best.validation_loss,
            share=best.validation_accuracy * 100,
        )
        yield self.writer.paragraph(said)
        names = text("Training"), text("Validation")
        losses = ([epoch[column] for epoch in history] for column in (1, 2))
        yield lines(
            [
                Series(
                    self.writer.plain(name),
                    list(map(Point, (each.number for each in history), loss)),
                )
                for name, loss in zip(names, losses)
            ],
            x=self.writer.plain(text("Epoch")),
            y=self.writer.plain(text("Loss")),
            title=self.writer.plain(said),
            number=self.writer.plain_number,
        )
        rows = (
            (
                self.writer.number(each.number),
                self.writer.number(each.loss, 3),
                self.writer.number(each.validation_loss, 3),
                f"{self.writer.number(each.validation_accuracy * 100, 1)} %",
            )
            for each in history
        )
        heads = (text("Epoch"), *names, text("Right in validation"))
        table = self.writer.table(heads, rows, numbers=(1, 2, 3))
        yield self.writer.details(text("The numbers"), table)

    def _left_out(self) -> str:
        rows = [(self.writer.say(said), self.writer.number(n)) for said, n in self.report.left_out]
        return self.writer.table((text("Reason"), text("Objects")), rows, numbers=(1,))


def _answered(report: TrainingReport) -> str:
    """Return of how many objects, or chips, the verdict speaks."""
    answered = report.accuracy.count
    if report.samples != report.objects:
        return text(
            "{chips:,} chips of {objects:,} labelled objects",
            chips=answered, objects=report.objects,
        )  # fmt: skip
    if answered != report.objects:
        return text("{objects:,} of {all:,} labelled objects", objects=answered, all=report.objects)
    return text("{count:,} labelled object", "{count:,} labelled objects", count=answered)


def _point_in_words(each: CurvePoint) -> str:
    return text(
        "{labels:,} labels: {share:.1f} % right",
        labels=each.labels, share=each.accuracy.value * 100,
    )  # fmt: skip


def _facts(report: TrainingReport) -> list[tuple[str, str]]:
    return [
        (text("Model"), report.name),
        (text("Content of the model, SHA-256"), report.digest),
        (text("Method"), _METHODS.get(report.method, report.method)),
        (text("Split"), _SPLITS.get(report.split, report.split)),
        (text("Processor that trained the model"), report.device),
        (text("Started"), report.started),
        (text("Duration"), text("{seconds:,.1f} s", seconds=report.seconds)),
    ]
