"""What a training comes to and what its chips look like, for the values of a dialog before it runs.

As `preview` does for a model: the inputs, rules and fetching of the run itself, and the worker,
which loads no network.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ContextManager, Iterable, Mapping, Protocol

from qgis.core import QgsCoordinateReferenceSystem, QgsExpressionContext, QgsProcessing

from ...core.feedback import SILENT, Portion
from ...core.labels.labels_file import NO_LABEL, Labels
from ...core.layers.feature_source import FeatureSource
from ...core.layers.job_folder import staging_folder
from ...core.layers.labels import LabelField
from ...core.layers.subjects.objects_on_imagery import ObjectsOnImagery
from ...core.layers.subjects.subject import StagedRow
from ...core.runtime.worker_pool import WORKERS
from ...core.system.atomic import write_atomically
from ...core.texts import text_from_json
from ...core.training_forecast import Forecast
from ...core.training_job import CHIPS_FOLDER, DRAFT_FILE, OBJECTS_FOLDER, TrainingJob
from ..classify.preview import MOST_CHIPS, ShownChips, shown_chips
from ..common.call import Call, evaluated
from ..common.input_parameters import FEATURES
from ..common.model_environment import chosen_python, qgis_proxy_variables
from ..common.output import OUTPUT
from ..common.parameters import require_usable, vector_layer
from ..common.translation import shown, tr
from .chip_parameters import CHIPS, LABEL_FIELD
from .inputs import LabelSource, read_inputs

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext

    from ...core.feedback import Feedback
    from ...core.layers.subjects.subject import Slice
    from ...core.runtime.client import WorkerClient
    from ..common.call import Parameters
    from .inputs import FoundLabels, StagedTraining, TrainingInputs


class TrainingAlgorithm(Protocol):
    """What trains, or exports what is trained on: an algorithm with the parameters of both."""

    def training_job(self, call: Call, name: str) -> TrainingJob:
        """Return what the parameters ask for, but for the classes."""
        ...

    def split_field(self, call: Call) -> str:
        """Return the field whose values keep objects together; "": there is none."""
        ...


@dataclass(frozen=True)
class PreparedTraining:
    """What the main thread read of the parameters.

    Attributes:
        context: owns what was opened; let it go in the main thread.
        inputs: what is trained on.
        job: but for the classes.
        python: of the worker.
        variables: of its process.
    """

    context: QgsProcessingContext
    inputs: TrainingInputs
    job: TrainingJob
    python: Path
    variables: Mapping[str, str]

    @property
    def is_fetched(self) -> bool:
        """Whether imagery has to be fetched before it can be planned what is cut."""
        features = self.inputs.features
        return (
            features is not None
            and isinstance(features.subject, ObjectsOnImagery)
            and bool(features.subject.remote)
        )

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """That of the blocks of ground; of chips nobody knows it."""
        features = self.inputs.features
        if features is None:
            return QgsCoordinateReferenceSystem()
        return features.subject.extent_crs or features.subject.source.crs

    def worker(self) -> ContextManager[WorkerClient]:
        """Return the worker, as a context manager."""
        return WORKERS.lent(self.python, self.variables)


def read_label_source(
    algorithm: Any, parameters: Parameters, context: QgsProcessingContext
) -> LabelSource | None:
    """Return where labels are read from; None: none is chosen yet. Main thread.

    Args:
        algorithm: a `TrainingAlgorithm`.
        parameters: by name; imagery is not looked at.
        context: of the dialog.

    Raises:
        PluginError: the field holds no classes.
    """
    call = Call(evaluated(parameters, context), context, SILENT)
    folder = algorithm.parameterAsFile(call.parameters, CHIPS, context)
    chips = Path(folder) if folder else None
    layer = vector_layer(algorithm, FEATURES, call)
    name = algorithm.parameterAsString(call.parameters, LABEL_FIELD, context)
    if layer is None or not name:
        return None if chips is None else LabelSource(None, None, chips)
    expressions = QgsExpressionContext(context.expressionContext())
    source = FeatureSource.of(layer, call.parameters[FEATURES], expressions)
    return LabelSource(source, LabelField.of(layer, name), chips)


def prepare_training(
    algorithm: Any, parameters: Parameters, context: QgsProcessingContext, feedback: Feedback
) -> PreparedTraining:
    """Read a dialog's values as a run would. Main thread.

    Args:
        algorithm: a `TrainingAlgorithm`.
        parameters: by name; where the output goes is not looked at.
        context: of the dialog.
        feedback: hears what is odd about them.

    Raises:
        PluginError: they do not go together, something cannot be opened, or there is no
            model environment.
    """
    require_usable(algorithm, {**parameters, OUTPUT: QgsProcessing.TEMPORARY_OUTPUT}, context)
    call = Call(evaluated(parameters, context), context, feedback)
    chips = algorithm.parameterAsFile(call.parameters, CHIPS, context)
    inputs = read_inputs(algorithm, call, split_field=algorithm.split_field(call), chips=chips)
    job = algorithm.training_job(call, inputs.name)
    return PreparedTraining(context, inputs, job, chosen_python(), qgis_proxy_variables())


def forecast_training(
    prepared: PreparedTraining, found: FoundLabels, feedback: Feedback
) -> Forecast:
    """Say what a training comes to, without reading a pixel; may run in any thread.

    Args:
        prepared: whose imagery need not be fetched.
        found: its labels.
        feedback: hears what is done, and stops it.

    Raises:
        PluginError: something that the user can mend.
        Cancelled: the user stopped.
    """
    with staging_folder() as folder:
        prepared.inputs.stage(found, prepared.job, folder, Portion(feedback, 0, 50))
        with prepared.worker() as client:
            answer = client.run("draft", folder, {}, Portion(feedback, 50, 100))
    return Forecast.from_answer(answer)


def cut_training_preview(
    prepared: PreparedTraining,
    found: FoundLabels,
    forecast: Forecast | None,
    part: Slice,
    feedback: Feedback,
) -> ShownChips:
    """Show chips of a part of the labelled objects; may run in any thread.

    Folder and worker are gone when it returns, however it does.

    Args:
        prepared: the inputs.
        found: their labels.
        forecast: of the whole training, whose chips these are; None: it is made of the part.
        part: of the labelled features, else of the chips.
        feedback: hears what is done, and stops it.

    Raises:
        PluginError: something that the user can mend.
        Cancelled: the user stopped.
    """
    inputs, shown_part = prepared.inputs.only(part), found
    if inputs.features is None and found.chips is not None:
        chips = replace(found.chips, chips=tuple(part.of(found.chips.chips)))
        shown_part = replace(found, chips=chips)
    with staging_folder() as folder:
        staged = inputs.stage(shown_part, prepared.job, folder, Portion(feedback, 0, 5))
        start = staged.fetch(folder, feedback)
        feedback.setProgressText(tr("Cutting the chips"))
        with prepared.worker() as client:
            if forecast is None:
                client.run("draft", folder, {}, Portion(feedback, start, start))
            else:
                write_atomically(folder / DRAFT_FILE, json.dumps(forecast.model))
            objects = folder / (CHIPS_FOLDER if inputs.features is None else OBJECTS_FOLDER)
            answer = client.run(
                "preview", objects, {"count": MOST_CHIPS}, Portion(feedback, start, 100)
            )
        labels = _labels_of(staged, objects)
        page = tuple(shown_chips(_rows(staged), answer["chips"], objects, part.first, labels))
    notes = [shown(text_from_json(note)) for note in answer["notes"]]
    if forecast is None and not (prepared.job.chip_width and prepared.job.chip_height):
        notes.append(
            tr("The size of the chips is chosen for these objects here; in a run, for all of them.")
        )
    count = found.feature_count
    if inputs.features is None and found.chips is not None:
        count = len(found.chips.chips)
    return ShownChips(
        page,
        part,
        count=count,
        cuts_objects=inputs.features is not None
        and isinstance(inputs.features.subject, ObjectsOnImagery),
        rules=answer["rules"],
        notes=tuple(notes),
    )


def _rows(staged: StagedTraining) -> Iterable[StagedRow]:
    if staged.features is not None:
        return staged.features.rows()
    chips = () if staged.chips is None else staged.chips.chips
    return [StagedRow(number, number, chip.path.name) for number, chip in enumerate(chips, 1)]


def _labels_of(staged: StagedTraining, folder: Path) -> list[str]:
    """Return the class of each object of a job folder, "": none."""
    classes = staged.job.classes
    labels = Labels.read(folder).labels
    return ["" if label == NO_LABEL else classes[label].name for label in labels]
