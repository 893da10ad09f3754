"""Chips as the model would get them, for the values of a dialog that has not run.

It stages a small job on the way of `classify_objects`: the same subject, rules and fetching, but of
a few features or images only, and the worker shows its chips instead of classifying them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Iterable, Iterator, Mapping, Sequence

from ...core.feedback import Portion
from ...core.layers.job_folder import staging_folder
from ...core.layers.subjects.subject import Slice
from ...core.runtime.worker_pool import WORKERS
from ...core.texts import text_from_json
from ..common.call import Call, evaluated
from ..common.model_environment import chosen_python, qgis_proxy_variables
from ..common.parameters import require_usable
from ..common.translation import shown, tr
from .algorithm import ClassifyObjects
from .job import NOTHING_FETCHED, fetch_imagery, read_job, write_job
from .parameters import OUTPUT
from .subject import choose_subject

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsProcessingContext

    from ...core.feedback import Feedback
    from ...core.job import ClassificationJob
    from ...core.layers.subjects.subject import StagedRow, Subject
    from ...core.model.definition import ModelDefinition
    from ..common.call import Parameters

MOST_CHIPS = 60
"""Of one page: an object has a chip in each of many overlapping rasters."""


@dataclass(frozen=True)
class PreviewInputs:
    """What the main thread read of the parameters.

    Attributes:
        context: owns what was opened; let it go in the main thread.
    """

    context: QgsProcessingContext
    definition: ModelDefinition
    subject: Subject
    job: ClassificationJob
    python: Path
    variables: Mapping[str, str]


@dataclass(frozen=True)
class ShownChip:
    """One row of the result to be.

    Attributes:
        number: of the feature or image in the input, from 1.
        name: of the image that it shows, or "".
        label: its class, where somebody gave it one.
        status: why the model would not be asked, translated; "" where it would.
        facts: what `core.engine.preview` says of the chip; empty where there is a status.
        picture: PNG of the chip, pixel by pixel.
    """

    number: int
    name: str = ""
    status: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    picture: bytes = b""
    label: str = ""


@dataclass(frozen=True)
class ShownChips:
    """A page of chips.

    Attributes:
        chips: in the order of the input.
        part: of the features or images that they are of.
        count: of all features or images; -1: unknown.
        cuts_objects: chips are cut around objects; else each image is one.
        rules: how chips are cut, `core.engine.preview`.
        notes: what else there is to know, translated.
    """

    chips: tuple[ShownChip, ...]
    part: Slice
    count: int
    cuts_objects: bool
    rules: Mapping[str, Any]
    notes: tuple[str, ...]


def prepare_preview(
    parameters: Parameters,
    definition: ModelDefinition,
    context: QgsProcessingContext,
    feedback: Feedback,
) -> PreviewInputs:
    """Read a dialog's values as a run would. Call it in the main thread.

    Args:
        parameters: of `classifyobjects`, by name; OUTPUT is not looked at.
        definition: of MODEL.
        context: of the dialog.
        feedback: hears what is odd about them.

    Raises:
        PluginError: they do not go together, something cannot be opened, or there is no
            model environment.
    """
    algorithm = ClassifyObjects().create()
    require_usable(algorithm, {**parameters, OUTPUT: "memory:"}, context)
    call = Call(evaluated(parameters, context), context, feedback)
    subject = choose_subject(algorithm, call)
    job = read_job(algorithm, call, definition, subject.extent_crs, run_model_code=False)
    variables = qgis_proxy_variables()
    return PreviewInputs(context, definition, subject, job, chosen_python(), variables)


def cut_preview(inputs: PreviewInputs, part: Slice, feedback: Feedback) -> ShownChips:
    """Show chips of a part of the features or images; may run in any thread.

    The model is not loaded. Folder and worker are gone when it returns, however it does.

    Raises:
        PluginError: something that the user can mend.
        Cancelled: the user stopped.
    """
    subject = inputs.subject.only(part)
    with staging_folder() as folder:
        staged = subject.stage(folder, Portion(feedback, 0, 5))
        job = replace(inputs.job, images=staged.images)
        write_job(folder, job, staged)
        start = fetch_imagery(staged, folder, job, inputs.definition, feedback)
        answer: Mapping[str, Any] = {"chips": (), "rules": {}, "notes": ()}
        if job.images:
            feedback.setProgressText(tr("Cutting the chips"))
            with WORKERS.lent(inputs.python, inputs.variables) as client:
                answer = client.run(
                    "preview", folder, {"count": MOST_CHIPS}, Portion(feedback, start, 100)
                )
        chips = tuple(shown_chips(staged.rows(), answer["chips"], folder, part.first))
    doubt = subject.doubt(inputs.definition.image_width, inputs.definition.image_height)
    notes = [shown(note) for note in (doubt, *map(text_from_json, answer["notes"])) if note]
    if len(answer["chips"]) == MOST_CHIPS:
        notes.append(tr("Only the first {0} chips of these objects are shown.").format(MOST_CHIPS))
    if start > NOTHING_FETCHED and answer["rules"]["data_range"]:
        notes.append(
            tr("The range of values is taken from these chips; in a run, from all of them.")
        )
    return ShownChips(
        chips,
        part,
        count=inputs.subject.count,
        cuts_objects=subject.extent_crs is not None,
        rules=answer["rules"],
        notes=tuple(notes),
    )


def shown_chips(
    rows: Iterable[StagedRow],
    answers: list[dict[str, Any]],
    folder: Path,
    first: int,
    labels: Sequence[str] = (),
) -> Iterator[ShownChip]:
    """Pair the rows to be with what the worker says of them, which may be several chips.

    Args:
        rows: of the job.
        answers: chips, as `core.engine.preview` has them.
        folder: of the job.
        first: how many features or images come before.
        labels: of the objects of the job; (): they have none.
    """
    by_object: dict[int, list[dict[str, Any]]] = {}
    for answer in answers:
        by_object.setdefault(answer["object"], []).append(answer)
    for row in rows:
        number = first + row.position
        if row.object is None:
            yield ShownChip(number, row.name, shown(row.status))
            continue
        for answer in by_object.get(row.object, ()):
            name = row.name or answer.get("image_name", "")
            label = labels[row.object - 1] if labels else ""
            if answer["status"]:
                status = shown(text_from_json(answer["status"]))
                yield ShownChip(number, name, status, label=label)
            else:
                picture = (folder / answer["file"]).read_bytes()
                yield ShownChip(number, name, "", answer, picture, label)
