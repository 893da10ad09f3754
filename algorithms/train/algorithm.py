"""`objectclassifier:trainmodel`: a model from labelled objects, and how good it is."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterable, Mapping

from qgis.core import Qgis, QgsProcessingFeedback, QgsWkbTypes

from ...core.cache import model_cache
from ...core.errors import OutputError
from ...core.feedback import Portion
from ...core.layers.job_folder import is_whole_training, job_folder, job_key, staging_folder
from ...core.layers.predictions import LABEL, chip_layout
from ...core.model.content import content_hash
from ...core.model.hashes import FileHashes
from ...core.model.source import open_model
from ...core.report.files import write_page
from ...core.report.training_page import baseline_verdict, to_html, verdict
from ...core.report.training_report import TrainingReport
from ...core.runtime.worker_pool import WORKERS
from ...core.system.atomic import atomic_path, write_atomically
from ...core.system.system_errors import refused
from ...core.texts import Text, joined, text
from ...core.training_job import CHIPS_FOLDER, OBJECTS_FOLDER, Split
from ..classify.job import all_software, images_digest, says_what_is_kept
from ..classify.subject import places_of_inputs
from ..common.base import ObjectClassifierAlgorithm
from ..common.call import Call, Parameters
from ..common.finishing import finish_when_loaded, keep_style, layer_of
from ..common.input_parameters import RASTER
from ..common.model_environment import chosen_python, qgis_proxy_variables
from ..common.output import (
    OUTPUT,
    FileOrTable,
    read_output,
    require_apart,
    require_distinct,
    require_place,
)
from ..common.parameters import check_all_but
from ..common.plugin_metadata import plugin_version
from ..common.reports import OUTPUT_HTML_FILE, RunParameters, only_warns, read_run_parameters
from ..common.sink_properties import image_name_field, properties_of_rows
from ..common.translation import page_writer, tr
from .chip_parameters import BANDS, CHIPS
from .inputs import read_inputs
from .parameters import (
    ACCURACY,
    ACCURACY_HIGH,
    ACCURACY_LOW,
    BALANCED_ACCURACY,
    BLOCK_COUNT,
    CALIBRATION_ERROR,
    CLASS_COUNTS,
    DEVICE,
    OBJECT_COUNT,
    PREDICTIONS,
    declare,
    read_job,
    read_split_field,
)
from .predictions import Predictions, PredictionsLook, prediction_fields
from .software import require_software

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext

    from ...core.feedback import Feedback
    from ...core.labels.classes import LabelClasses
    from ...core.runtime.client import WorkerClient
    from ...core.training_job import TrainingJob
    from ..common.output import Output
    from .inputs import FoundLabels, StagedTraining, TrainingInputs

ANSWERS = {
    ACCURACY: "accuracy",
    ACCURACY_LOW: "accuracy_low",
    ACCURACY_HIGH: "accuracy_high",
    BALANCED_ACCURACY: "balanced_accuracy",
    CALIBRATION_ERROR: "calibration_error",
    OBJECT_COUNT: "object_count",
    BLOCK_COUNT: "block_count",
    DEVICE: "device",
}
"""Outputs, and what the worker calls them."""

ANSWER_FILE = "trained.json"
"""In the folder of a training that has ended: what the worker said."""


@dataclass(frozen=True)
class _Inputs:
    """What `prepare_core` read in the main thread.

    Attributes:
        labelled: what is trained on.
        job: but for its classes.
        model: where the package goes.
        predictions: where the layer goes; None: it was not asked for.
    """

    labelled: TrainingInputs
    job: TrainingJob
    model: Path
    predictions: Output | None
    given: RunParameters
    python: Path
    variables: Mapping[str, str]


@dataclass(frozen=True)
class _Written:
    """The layer of predictions."""

    destination: str
    look: PredictionsLook


class TrainModel(ObjectClassifierAlgorithm):
    """Reads labels, has the worker train, and writes the package, its report and predictions."""

    ID = "trainmodel"
    ICON = "train_model.svg"

    def displayName(self) -> str:
        return tr("Train a model")

    def shortDescription(self) -> str:
        return tr("Trains a model on objects that have a class, and says how good it is.")

    def search_words(self) -> Text:
        return text(
            "deep learning,machine learning,ai,training,train,learn,fine-tune,"
            "transfer learning,image classification,labels,samples,buildings,trees,arcgis,esri,"
            "arcgis.learn,dlpk,pytorch,accuracy,cross-validation,deep-learning,neural network,"
            "cnn,classifier,model"
        )

    def help_html(self) -> str:
        return tr(
            "<p>Makes a model of your own: from objects on imagery, some of which have a class, "
            "it learns to give the class of all others. <i>Classify objects using deep "
            "learning</i> runs it. It does what ArcGIS Pro's <i>Train Deep Learning Model</i> "
            "does for the classification of objects, and the model is built as ArcGIS's "
            "are.</p>"
            "<p>A first run needs imagery, features, and a field with the class of a few dozen "
            "objects of each class. <i>Choose objects to label</i> says which ones to begin with. "
            "The model environment needs the set BACKBONE, which <i>Set up the model "
            "environment</i> installs once: a pretrained network. Nothing is downloaded while a "
            "model is trained.</p>"
            "<p>Accuracy is measured on objects that the model has not seen, and whose neighbours "
            "it has not seen either: the objects are dealt to folds in blocks, and those of each "
            "fold are classified by a model that has learned from the others. The log and the "
            "report say how many were right, with a range. With METHOD FAST, the model that is "
            "written has learned from all; with the others it is the one that was judged, on one "
            "fold.</p>"
            "<p><b>Predictions</b> are the labelled objects with what was said of each: where the "
            "model confidently says something else, the label is probably wrong.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        declare(self)

    def sinkProperties(
        self,
        sink: str,
        parameters: Parameters,
        context: QgsProcessingContext,
        sourceProperties: dict[str, Any],
    ) -> Any:
        """Say what the predictions' rows are made of, but for the classes, which are not read."""
        call = Call(parameters, context, QgsProcessingFeedback())
        image = image_name_field(self, call)
        return properties_of_rows(
            self,
            call,
            sourceProperties,
            lambda fields: prediction_fields(fields, image),
            (chip_layout().fields, QgsWkbTypes.Type.NoGeometry),
        )

    def checkParameterValues(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        return super().checkParameterValues(check_all_but(parameters, RASTER, BANDS), context)

    def prepare_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        call = Call(parameters, context, feedback)
        self.written: _Written | None = None
        given = read_run_parameters(self, call)
        chips = self.parameterAsFile(parameters, CHIPS, context)
        labelled = read_inputs(self, call, split_field=self.split_field(call), chips=chips)
        job = self.training_job(call, labelled.name)
        subject = None if labelled.features is None else labelled.features.subject
        places = [*places_of_inputs(self, call, subject, job.weights or "")]
        model = self._model(call, places)
        predictions = None
        if parameters.get(PREDICTIONS):
            predictions = read_output(self, call, places, PREDICTIONS)
        written = {
            OUTPUT: FileOrTable(model),
            PREDICTIONS: None if predictions is None else predictions.place,
        }
        require_distinct({**written, OUTPUT_HTML_FILE: given.place}, places)
        self.inputs = _Inputs(
            labelled, job, model, predictions, given, chosen_python(), qgis_proxy_variables()
        )

    def training_job(self, call: Call, name: str) -> TrainingJob:
        """Return the training but for its classes; a model without a name gets this one."""
        return read_job(self, call, name)

    def split_field(self, call: Call) -> str:
        """Return the field whose values keep objects together; "": there is none."""
        return read_split_field(self, call)

    def _model(self, call: Call, inputs: Iterable[FileOrTable]) -> Path:
        """Return OUTPUT.

        Raises:
            InputError: it is one of the inputs.
            OutputError: it cannot be written.
        """
        path = Path(self.parameterAsFileOutput(call.parameters, OUTPUT, call.context)).absolute()
        where = f"{OUTPUT} = {path}"
        if path.is_dir():
            raise OutputError(
                text("The output is a folder"),
                where=where,
                mend=text("Give the name of a file as well: model.dlpk."),
            )
        require_place(path, where)
        require_apart(FileOrTable(path), inputs, where)
        return path

    def run_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(parameters, context, feedback)
        inputs, started = self.inputs, datetime.now(timezone.utc).astimezone()
        feedback.setProgressText(tr("Reading the labels"))
        found = inputs.labelled.look(Portion(feedback, 0, 1))
        _require_enough(found.classes)
        _require_apart_from_chips(inputs.model, found)
        _tell_classes(found, feedback)
        _tell_parts(found, inputs.job.split, feedback)
        with (
            staging_folder() as staging,
            WORKERS.alone(inputs.python, inputs.variables) as client,
        ):
            software = client.run("software", Path(), {}, feedback)
            require_software(software, inputs.job, inputs.python)
            feedback.setProgressText(tr("Reading the objects"))
            staged = inputs.labelled.stage(found, inputs.job, staging, Portion(feedback, 1, 4))
            staged.usable.require_enough()
            predictions = self._predictions(staged, call)
            key = self._key(staged, software, feedback)
            with job_folder(staging, key, is_whole_training) as (folder, resumed):
                if resumed:
                    feedback.pushInfo(tr("Continuing a training that had stopped."))
                is_kept = folder != staging
                with says_what_is_kept(folder, is_kept=is_kept, said_of=_training_kept):
                    answer = self._train(staged, folder, client, feedback)
                client.close()  # on Windows its open files would keep the folder
                report = _named(TrainingReport.read(folder), staged)
                _tell(report, feedback)
                _put_in_place(folder / answer["package"], inputs.model)
                layer = self._write_predictions(predictions, folder, call)
        return {
            OUTPUT: str(inputs.model),
            **{output: answer[name] for output, name in ANSWERS.items()},
            CLASS_COUNTS: json.dumps(answer["class_counts"], ensure_ascii=False),
            **layer,
            **self._report(_with_chips(report, found), started, feedback),
        }

    def _key(
        self, staged: StagedTraining, software: Mapping[str, Any], feedback: Feedback
    ) -> str | None:
        """Return the key of the training; None where nobody can tell that a later one is the same.

        Raises:
            PluginError: the weights to start from cannot be read.
            Cancelled: the user stopped.
        """
        feedback.setProgressText(tr("Looking at the images"))
        job = staged.job
        objects = [(staged.jobs[OBJECTS_FOLDER].images, staged.features)] if staged.features else []
        chips = [(staged.jobs[CHIPS_FOLDER].images, None)] if staged.chips else []
        images = images_digest([*objects, *chips], feedback, statistics=False)
        if images is None:
            return None
        return job_key(
            job,
            {
                "jobs": {name: each.to_json() for name, each in staged.jobs.items()},
                "objects": staged.digests,
                "images": images,
                "weights": job.weights and _digest(job.weights, feedback),
                "software": all_software(software),
            },
        )

    def _train(
        self, staged: StagedTraining, folder: Path, client: WorkerClient, feedback: Feedback
    ) -> dict[str, Any]:
        """Return what the worker says of the training, which may have ended before."""
        answer = _kept_answer(folder)
        if answer is None:
            start = staged.fetch(folder, feedback)
            feedback.setProgressText(tr("Starting the training"))
            answer = client.run("train", folder, {}, Portion(feedback, start, 95))
            write_atomically(folder / ANSWER_FILE, json.dumps(answer))
        return answer

    def _predictions(self, staged: StagedTraining, call: Call) -> Predictions | None:
        if self.inputs.predictions is None:
            return None
        return Predictions.of(self.inputs.predictions, staged, call)

    def _write_predictions(
        self, predictions: Predictions | None, folder: Path, call: Call
    ) -> dict[str, str]:
        """Write the layer where one is asked for; return it as an output."""
        if predictions is None:
            return {}
        call.feedback.setProgressText(tr("Writing the predictions"))
        destination = predictions.write(folder, call)
        features = self.inputs.labelled.features
        look = replace(predictions.look, labels=LABEL if features is None else features.field.name)
        self.written = _Written(destination, look)
        self.post_processor = finish_when_loaded(
            predictions.output,
            destination,
            look.give,
            call.context,
            of=self.inputs.labelled.name,
        )
        return {PREDICTIONS: destination}

    def _report(
        self, report: TrainingReport, started: datetime, feedback: QgsProcessingFeedback
    ) -> dict[str, str]:
        """Write the report where one is asked for; the model is there, so a problem only warns."""
        given, path = self.inputs.given, self.inputs.given.html_file
        written: dict[str, str] = {}
        if path is None:
            return written
        with only_warns(feedback):
            definition = open_model(str(self.inputs.model), model_cache())
            ours = {"Object Classifier": plugin_version(), "QGIS": Qgis.QGIS_VERSION}
            report = replace(
                report,
                digest=content_hash(definition, FileHashes(model_cache(), feedback).of),
                started=started.isoformat(timespec="seconds"),
                software={**ours, **report.software},
                settings=given.settings,
                parameters=given.inputs,
            )
            write_page(path, to_html(report, page_writer()))
            written[OUTPUT_HTML_FILE] = str(path)
        return written

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Style the predictions, loaded or not, and keep that with a file."""
        layer = layer_of(self.written.destination, context) if self.written else None
        if self.written is not None and layer is not None:
            self.written.look.give(layer)
            keep_style(layer, feedback)
        return {}


def _require_enough(classes: LabelClasses) -> None:
    classes.require_names()
    classes.require_enough()


def _require_apart_from_chips(model: Path, found: FoundLabels) -> None:
    """Let an output pass that is none of the chips, which are many: only where it is there.

    Raises:
        InputError: it is one of them.
    """
    if found.chips is not None and model.exists():
        chips = (FileOrTable(chip.path) for chip in found.chips.chips)
        require_apart(FileOrTable(model), chips, f"{OUTPUT} = {model}")


def _tell_classes(found: FoundLabels, feedback: Feedback) -> None:
    """Log the classes, what is odd about them, and what is not used."""
    classes = found.classes
    feedback.pushInfo(text("Labelled objects: {classes}", classes=classes.described()))
    if classes.unlabelled:
        feedback.pushInfo(
            text(
                "{count:,} object has no label, and is not used.",
                "{count:,} objects have no label, and are not used.",
                count=classes.unlabelled,
            )
        )
    left_out = {} if found.chips is None else found.chips.left_out
    for reason, number in left_out.items():
        feedback.pushWarning(
            text("Chips that are not used: {number:,}. {reason}", number=number, reason=reason)
        )
    for warning in classes.warnings():
        feedback.pushWarning(warning)


def _tell_parts(found: FoundLabels, split: Split, feedback: Feedback) -> None:
    """Log that somebody has split the chips already, where that is not what counts."""
    if split is not Split.FIELD and found.has_parts:
        feedback.pushInfo(
            text(
                "The folder of chips is divided into parts to train on and to test: SPLIT = FIELD "
                "uses them so; {split} deals all chips anew.",
                split=split.value,
            )
        )


def _tell(report: TrainingReport, feedback: Feedback) -> None:
    """Log how good the model is, and which labelled objects it has not learned from."""
    for reason, number in report.left_out:
        feedback.pushWarning(
            text(
                "Labelled objects that are not used: {number:,}. {reason}",
                number=number,
                reason=reason,
            )
        )
    feedback.pushInfo(verdict(report))
    said = baseline_verdict(report)
    if said:
        feedback.pushInfo(said)


def _named(report: TrainingReport, staged: StagedTraining) -> TrainingReport:
    """Return the report with suspect labels called by their features, and by their photos.

    The worker knows numbers of labelled objects alone, which are not those of the layer.
    """
    of_features = {each.key[1] for each in report.suspects if each.key[0] == OBJECTS_FOLDER}
    if staged.features is None or not of_features:
        return report
    names = {
        row.object: joined(", ", filter(None, (text("feature {id}", id=row.feature_id), row.name)))
        for row in staged.features.rows()
        if row.object in of_features
    }
    suspects = (
        replace(each, name=names[each.key[1]]) if each.key[0] == OBJECTS_FOLDER else each
        for each in report.suspects
    )
    return replace(report, suspects=tuple(suspects))


def _with_chips(report: TrainingReport, found: FoundLabels) -> TrainingReport:
    """Return the report with what in the folder of chips is not used, which the worker never saw.

    The log has said it, when the folder was read.
    """
    if found.chips is None:
        return report
    return replace(report, left_out=(*report.left_out, *found.chips.left_out.items()))


def _training_kept(_folder: Path) -> str:
    """Return what is said of a training that is cancelled."""
    return text(
        "Cancelled. What was computed is kept: Run with the same values continues from there."
    )


def _kept_answer(folder: Path) -> dict[str, Any] | None:
    """Return what the worker said of a training that only lacks its outputs; None: nothing yet."""
    try:
        answer: dict[str, Any] = json.loads((folder / ANSWER_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return answer


def _put_in_place(package: Path, model: Path) -> None:
    """Copy the package to where it was wished; it is whole, or what was there stays.

    Raises:
        OutputError: it cannot be written.
    """
    try:
        with atomic_path(model) as aside:
            shutil.copyfile(package, aside)
    except OSError as error:
        raise OutputError(
            text("The model cannot be written there"),
            where=refused(model, error),
            mend=text(
                "Free some space, or choose another place, and run again: what is trained is kept."
            ),
        ) from error


def _digest(weights: str, feedback: Feedback) -> str:
    """Return the hash of what is started from, with all files that belong to it."""
    path, hashes = Path(weights), FileHashes(model_cache(), feedback)
    if path.is_dir() or path.suffix.lower() in (".emd", ".json"):
        return content_hash(open_model(weights, model_cache()), hashes.of)
    return hashes.of(path)
