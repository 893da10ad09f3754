"""What a run of the classification leaves besides its layer: the record of it, and the report."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from qgis.core import Qgis

from ...core.errors import PluginError
from ...core.layers.output.style import class_colors
from ...core.layers.thumbnails import thumbnail
from ...core.model.report import describe, facts
from ...core.model.stated_calibration import stated_calibration, trust_in_words
from ...core.redaction import without_secrets
from ...core.report.files import write_page
from ...core.report.run_page import RunReport
from ...core.report.run_record import IMAGES_NAMED, RunRecord, UncertainObject
from ...core.results import confidence_counts, least_certain
from ...core.texts import joined, text, text_from_json
from ..common.plugin_metadata import plugin_version
from ..common.translation import page_writer

if TYPE_CHECKING:
    from ...core.feedback import Feedback
    from ...core.job import ImageSource
    from ...core.layers.output.results import ResultCounts
    from ...core.layers.subjects.subject import Staged, StagedRow, Subject
    from ...core.model.definition import ModelDefinition
    from ...core.results import ObjectResult
    from ...core.runtime.client import WorkerClient
    from ..common.reports import RunParameters

PICTURES_PER_CLASS = 6
CLASSES_WITH_PICTURES = 20
"""The most frequent ones: the page is to open at once, whatever a model knows."""


@dataclass(frozen=True)
class ConfidenceSummary:
    """How certain the results are: the report shows it; read while their folder is there."""

    confidences: Mapping[str, list[int]] = field(default_factory=dict)
    uncertain: Sequence[UncertainObject] = ()


def begin_record(
    given: RunParameters, definition: ModelDefinition, digest: str, subject: Subject
) -> RunRecord:
    """Return the record of a run that begins now; `complete` adds what comes of it."""
    names = (entry.name for entry in definition.classes)
    calibration = stated_calibration(definition.raw)
    rules = facts({**describe(definition), "model": "", "model_file": ""})
    return RunRecord(
        model=str(definition.raw.get("ModelName") or Path(definition.source).stem),
        digest=digest,
        legend=dict(zip(names, class_colors(definition.classes))),
        objects=subject.objects_name,
        parameters=given.inputs,
        settings=given.settings,
        rules=tuple(rules),
        trust=trust_in_words(calibration) if calibration else "",
        software={"Object Classifier": plugin_version(), "QGIS": Qgis.QGIS_VERSION},
        started=datetime.now(timezone.utc).astimezone(),
    )


def complete(
    record: RunRecord,
    ran: Mapping[str, Any],
    counts: ResultCounts,
    images: tuple[ImageSource, ...],
) -> RunRecord:
    """Return the record with what came of the run.

    Args:
        record: as it began.
        ran: what the worker's task `classify` returned; empty where no model was asked.
        counts: of the rows.
        images: what the engine opened.
    """
    return replace(
        record,
        imagery=tuple(image.name for image in images[:IMAGES_NAMED]),
        image_count=len(images),
        software={**record.software, **ran.get("software", {})},
        device=ran.get("device", ""),
        precision=ran.get("precision", ""),
        workers={name: _worker_in_words(worker) for name, worker in ran.get("workers", {}).items()},
        seconds=(datetime.now(timezone.utc) - record.started).total_seconds(),
        rows=counts.rows,
        classified=counts.classified,
        by_label=dict(counts.by_label),
        by_status=dict(counts.by_status),
        remarks=tuple(map(text_from_json, ran.get("remarks", ()))),
    )


def _worker_in_words(worker: Mapping[str, Any]) -> str:
    software = ", ".join(f"{name} {version}" for name, version in worker["loaded"].items())
    return text(
        "{count:,} object on {device} in {precision}; {software}",
        "{count:,} objects on {device} in {precision}; {software}",
        count=worker["objects"],
        device=worker["device"],
        precision=worker["precision"],
        software=software,
    )


def summarize_confidence(
    folder: Path,
    staged: Staged,
    definition: ModelDefinition,
    client: WorkerClient,
    feedback: Feedback,
) -> ConfidenceSummary:
    """Return what the report shows of the results in a job folder."""
    results = least_certain(folder, per_label=PICTURES_PER_CLASS, labels=CLASSES_WITH_PICTURES)
    in_order = {entry.name: number for number, entry in enumerate(definition.classes)}
    results.sort(key=lambda result: in_order.get(result.label or "", len(in_order)))
    wanted = {result.object for result in results}
    rows = {row.object: row for row in staged.rows() if row.object in wanted}
    chips = _cut(results, folder, client, feedback)
    uncertain = [
        UncertainObject(
            name=_name(rows[result.object], chip),
            label=result.label or "",
            confidence=result.confidence or 0.0,
            runner_up=_runner_up(result, definition),
            picture=thumbnail(folder / chip["file"]) if "file" in chip else b"",
        )
        for result in results
        for chip in (chips.get((result.object, result.image), {}),)
    ]
    return ConfidenceSummary(confidence_counts(folder), uncertain)


def write_report(path: Path, record: RunRecord, summary: ConfidenceSummary) -> None:
    """Write the report.

    Raises:
        OutputError: it cannot be written.
    """
    report = RunReport(record, summary.confidences, summary.uncertain)
    write_page(path, report.to_html(page_writer()))


def _cut(
    results: list[ObjectResult], folder: Path, client: WorkerClient, feedback: Feedback
) -> dict[tuple[int, int], dict[str, Any]]:
    """Have chips cut as the model saw them; return what is known of each by object and image."""
    if not results:
        return {}
    wanted = [[result.object, result.image] for result in results]
    try:
        shown = client.run("preview", folder, {"objects": wanted}, feedback)
    except PluginError as error:
        feedback.pushWarning(text("The report has no pictures: {error}", error=error))
        return {}
    return {(chip["object"], chip["image"]): chip for chip in shown["chips"]}


def _name(row: StagedRow, chip: Mapping[str, Any]) -> str:
    """Return where to find an object: its row, its feature, and the image that shows it."""
    image = row.name or chip.get("image_name", "")
    parts = [
        text("object {number}", number=row.position),
        "" if row.feature_id is None else text("feature {id}", id=row.feature_id),
        image,
    ]
    return str(without_secrets(joined(", ", filter(None, parts))))


def _runner_up(result: ObjectResult, definition: ModelDefinition) -> tuple[str, float] | None:
    """Return the class that is next likely; of several labels per object none is next."""
    names = [entry.name for entry in definition.classes]
    if definition.multi_label or len(result.probabilities) != len(names):
        return None
    others = [pair for pair in zip(names, result.probabilities) if pair[0] != result.label]
    return max(others, key=lambda pair: pair[1], default=None)
