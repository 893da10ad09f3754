"""`objectclassifier:classifyobjects`: a class for each object, from imagery and a model."""

from __future__ import annotations

import json
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, ContextManager, Mapping

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...core.cache import model_cache
from ...core.errors import OutputError
from ...core.feedback import Portion
from ...core.job import IMAGERY_FOLDER
from ...core.layers.fields import result_fields
from ...core.layers.job_folder import job_folder, staging_folder
from ...core.layers.output.destination import AppendOutput, Shape
from ...core.layers.output.metadata import describe_layer, save_metadata
from ...core.layers.output.results import ResultCounts, ResultWriter, trial_values
from ...core.layers.output.style import UNCLASSIFIED, apply_style
from ...core.model.content import content_hash
from ...core.model.hashes import FileHashes
from ...core.model.source import open_model
from ...core.runtime.worker_pool import WORKERS
from ...core.scheduler import read_scheduler, said_of_open
from ...core.texts import Text, text
from ..common.base import ObjectClassifierAlgorithm
from ..common.call import Call, Parameters
from ..common.finishing import finish_when_loaded, keep_style, layer_of
from ..common.input_parameters import FEATURES, RASTER
from ..common.model_environment import chosen_python, may_run_code, qgis_proxy_variables
from ..common.output import fit, read_output, require_distinct
from ..common.parameters import MODEL, check_all_but
from ..common.reports import OUTPUT_HTML_FILE, only_warns, read_run_parameters
from ..common.translation import looked_up, number, shown, tr
from .job import (
    fetch_imagery,
    key_of,
    loaded_model,
    read_job,
    says_what_is_kept,
    write_job,
)
from .parameters import (
    CLASS_COUNTS,
    CLASS_LABEL_FIELD,
    CLASS_PROBABILITIES,
    CLASSIFIED_COUNT,
    DEVICE,
    FEATURE_COUNT,
    MODEL_ARGUMENTS,
    OUTPUT,
    RUN_MODEL_CODE,
    SCHEDULER,
    declare,
)
from .report import (
    ConfidenceSummary,
    begin_record,
    complete,
    summarize_confidence,
    write_report,
)
from .sink_properties import sink_properties
from .subject import choose_subject, places_of_inputs

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ...core.feedback import Feedback
    from ...core.job import ClassificationJob
    from ...core.layers.fields import ResultFields
    from ...core.layers.output.trial import Format
    from ...core.layers.subjects.subject import Layout, ResultLayer, Staged, Subject
    from ...core.model.definition import ClassEntry, ModelDefinition
    from ...core.report.run_record import RunRecord
    from ...core.runtime.client import WorkerClient
    from ..common.output import Output
    from ..common.reports import RunParameters


@dataclass(frozen=True)
class _Inputs:
    """What `prepare_core` read in the main thread."""

    subject: Subject
    output: Output
    python: Path
    variables: Mapping[str, str]
    given: RunParameters
    scheduler: str


@dataclass(frozen=True)
class _Written:
    """The layer that was written, how it is drawn, and what made it."""

    destination: str
    label_field: str
    classes: tuple[ClassEntry, ...]
    output: Output
    record: RunRecord

    @property
    def appended(self) -> bool:
        """Whether the layer was there before."""
        return self.output.is_appended

    def finish(self, layer: QgsVectorLayer) -> None:
        """Style and describe the layer; doing it twice changes nothing. Main thread.

        A layer that was appended to is the user's, and keeps its style.
        """
        if not self.appended:
            apply_style(layer, self.label_field, self.classes, shown(UNCLASSIFIED))
        describe_layer(layer, self.record, appended=self.appended, translate=looked_up)


@dataclass
class _Unread:
    """Objects whose imagery could not be used: the run keeps what it has, for the next one."""

    count: int = 0

    def note(
        self, folder: Path, ran: Mapping[str, Any], *, is_kept: bool, feedback: Feedback
    ) -> None:
        """Take what the worker says, and say what the next run does.

        Imagery that was fetched of a service is as it was then, and goes with its run.
        """
        if not is_kept or (folder / IMAGERY_FOLDER).exists():
            return
        self.count = ran.get("unreadable_count", 0)
        if self.count:
            feedback.pushInfo(
                text(
                    "The imagery of {count:,} object could not be used. Run with the same values, "
                    "once it can be, looks at that object and keeps the others as they are.",
                    "The imagery of {count:,} objects could not be used. Run with the same values, "
                    "once it can be, looks at those objects and keeps the others as they are.",
                    count=self.count,
                )
            )

    def is_none(self) -> bool:
        """Return whether there are none."""
        return self.count == 0


class ClassifyObjects(ObjectClassifierAlgorithm):
    """Reads the parameters, has the worker classify, and writes the layer."""

    ID = "classifyobjects"
    ICON = "classify_objects.svg"

    def displayName(self) -> str:
        return tr("Classify objects using deep learning")

    def shortDescription(self) -> str:
        return tr("Gives each building, tree or other object the class that a trained model sees.")

    def search_words(self) -> Text:
        return text(
            "deep learning,machine learning,ai,image classification,damage assessment,"
            "buildings,footprints,trees,arcgis,esri,emd,dlpk,onnx,pytorch,keras,tensorflow,"
            "chips,deep-learning,neural network,cnn,inference,predict,prediction,classifier,"
            "detect,recognise,label,roofs"
        )

    def help_html(self) -> str:
        return tr(
            "<p>Cuts a chip of imagery around each object, runs a trained classifier on it, and "
            "writes a layer in which each object has a class label and a confidence. It does what "
            "ArcGIS Pro's <i>Classify Objects Using Deep Learning</i> does, with the same models "
            "(.emd, .dlpk), without ArcGIS.</p>"
            "<p>A first run needs three things: imagery, features that mark the objects, and a "
            "model. The model runs in an environment of its own, which <i>Set up the model "
            "environment</i> makes once.</p>"
            "<p>The result keeps all attributes and the order of the input and adds the class "
            "label field, <b>ClassValue</b> (the number of the class in the model), "
            "<b>Confidence</b> (0 to 1) and <b>Status</b> (empty when the object was classified, "
            "else the reason in words). No object is dropped: one without a geometry, outside the "
            "imagery or without a valid pixel is in the result, unclassified.</p>"
            "<p>Without objects, each image is one object: chips, photos, scenes. With objects "
            "that have photos (an image field, a table of attachments, or media in their "
            "GeoPackage), each photo is one object, in a row with its name.</p>"
            "<p>The model's process protects QGIS from crashes. It is <b>not</b> a sandbox: run "
            "code that comes with a model only if you trust where it comes from.</p>"
        )

    def flags(self) -> Any:
        """Declare, from QGIS 3.40 on, that inputs from others may hold code: models can."""
        known = getattr(Qgis, "ProcessingAlgorithmFlag", None)  # 3.36
        return super().flags() | getattr(known, "SecurityRisk", 0)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        declare(self)

    def sinkProperties(
        self,
        sink: str,
        parameters: Parameters,
        context: QgsProcessingContext,
        sourceProperties: dict[str, Any],
    ) -> Any:
        return sink_properties(self, parameters, context, sourceProperties)

    def checkParameterValues(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        checked = check_all_but(parameters, RASTER, MODEL_ARGUMENTS)
        return super().checkParameterValues(checked, context)

    def prepare_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        call = Call(parameters, context, feedback)
        self.written: _Written | None = None
        given = read_run_parameters(self, call, named_elsewhere=(RASTER, FEATURES, MODEL))
        subject = choose_subject(self, call)
        model = str(parameters.get(MODEL))
        places = [*places_of_inputs(self, call, subject, model)]
        output = read_output(self, call, places, OUTPUT)
        require_distinct({OUTPUT: output.place, OUTPUT_HTML_FILE: given.place}, places)
        scheduler = self.parameterAsString(parameters, SCHEDULER, context).strip()
        read_scheduler(scheduler)
        self.inputs = _Inputs(
            subject, output, chosen_python(), qgis_proxy_variables(), given, scheduler
        )

    def run_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(parameters, context, feedback)
        self._ask_scheduler(feedback)
        with staging_folder() as staging:  # from now on nobody clears the cache
            definition, job, digest = self._read_model(call)
            record = begin_record(self.inputs.given, definition, digest, self.inputs.subject)
            feedback.setProgressText(tr("Reading the objects"))
            staged = self.inputs.subject.stage(staging, Portion(feedback, 2, 4))
            labels = [entry.name for entry in definition.classes]
            make_fields = self._fields_of(staged.layout, definition, call)
            fields, kept = fit(
                self.inputs.output, staged.layout, make_fields, trial_values(labels), call
            )
            second_guesses = self.inputs.given.html_file is not None
            job = replace(
                job,
                images=staged.images,
                class_probabilities=job.class_probabilities or second_guesses,
            )
            write_job(staging, job, staged)
            with self._model_process(job, digest) as client:
                key = self._key(job, staged, (definition, digest), client, feedback)
                unread = _Unread()
                with job_folder(staging, key, is_finished=unread.is_none) as (folder, resumed):
                    if resumed:
                        feedback.pushInfo(tr("Continuing a run that had stopped."))
                    with says_what_is_kept(folder, is_kept=folder != staging):
                        start = fetch_imagery(staged, folder, job, definition, feedback)
                        ran = self._classify(folder, client, Portion(feedback, start, 93))
                    destination, counts = self._write_result(
                        staged.result_layer(folder), fields, kept, call
                    )
                    summary = self._summarize(folder, staged, definition, client, feedback)
                    unread.note(folder, ran, is_kept=folder != staging, feedback=feedback)
        record = replace(
            complete(record, ran, counts, job.images),
            resumed=resumed,
            warnings=tuple(self.warnings),
        )
        self._finish_when_loaded(
            _Written(destination, fields.label, definition.classes, self.inputs.output, record),
            context,
        )
        by_label = {
            label: counts.by_label[label] for label in record.labels() if label in counts.by_label
        }
        _log_counts(by_label, counts, feedback)
        return {
            OUTPUT: destination,
            FEATURE_COUNT: counts.rows,
            CLASSIFIED_COUNT: counts.classified,
            CLASS_COUNTS: json.dumps(by_label, ensure_ascii=False),
            DEVICE: record.device,
            **self._report(record, summary, feedback),
        }

    def _ask_scheduler(self, feedback: QgsProcessingFeedback) -> None:
        """Make sure that the scheduler answers, before anything else is done.

        Raises:
            PluginError: it does not, or what clusters need is not installed.
        """
        scheduler = read_scheduler(self.inputs.scheduler)
        if scheduler is None:
            return
        if scheduler.is_open:
            feedback.pushWarning(said_of_open(scheduler))
        feedback.setProgressText(tr("Asking the scheduler"))
        with WORKERS.lent(self.inputs.python, self.inputs.variables) as client:
            found = client.run("scheduler", Path(), {"scheduler": self.inputs.scheduler}, feedback)
        feedback.pushInfo(
            text(
                "The scheduler has {count} worker.",
                "The scheduler has {count} workers.",
                count=found["workers"],
            )
        )

    def _read_model(self, call: Call) -> tuple[ModelDefinition, ClassificationJob, str]:
        """Return the model, the job but for its images, and the hash of the model's content."""
        feedback = call.feedback
        feedback.setProgressText(tr("Reading the model"))
        model = str(call.parameters[MODEL])
        definition = open_model(model, model_cache(), Portion(feedback, 0, 2))
        subject = self.inputs.subject
        doubt = subject.doubt(definition.image_width, definition.image_height)
        for warning in filter(None, (*definition.warnings, doubt)):
            feedback.pushWarning(warning)
        agreed = self.parameterAsBool(call.parameters, RUN_MODEL_CODE, call.context)
        job = read_job(
            self,
            call,
            definition,
            subject.extent_crs,
            run_model_code=may_run_code(definition, agreed=agreed, feedback=feedback),
        )
        return definition, job, content_hash(definition, FileHashes(model_cache(), feedback).of)

    def _key(
        self,
        job: ClassificationJob,
        staged: Staged,
        model: tuple[ModelDefinition, str],
        client: WorkerClient | None,
        feedback: Feedback,
    ) -> str | None:
        """Return the key of the job, which also tells of what software the worker has."""
        feedback.setProgressText(tr("Looking at the images"))
        software = client.run("software", Path(), {}, feedback) if client is not None else {}
        return key_of(job, staged, *model, software, feedback)

    def _model_process(
        self, job: ClassificationJob, model_digest: str
    ) -> ContextManager[WorkerClient | None]:
        """Return the model's process; None without any image: there is nothing to ask a model."""
        if not job.images:
            return nullcontext()
        return WORKERS.lent(
            self.inputs.python, self.inputs.variables, model=loaded_model(job, model_digest)
        )

    def _classify(
        self, folder: Path, client: WorkerClient | None, feedback: Feedback
    ) -> dict[str, Any]:
        """Return what the worker says of the run."""
        if client is None:
            return {}
        feedback.setProgressText(tr("Starting the model"))
        return client.run("classify", folder, {"scheduler": self.inputs.scheduler}, feedback)

    def _write_result(
        self, outcome: ResultLayer, fields: ResultFields, kept: Format, call: Call
    ) -> tuple[str, ResultCounts]:
        """Write the layer; it is whole, or what was there is as it was."""
        call.feedback.setProgressText(tr("Writing the result"))
        for note in outcome.notes:
            call.feedback.pushWarning(note)
        layout = outcome.layout
        shape = Shape(fields.fields, layout.geometry_type, layout.crs)
        with self.inputs.output.destination.writing(shape, call.context) as writing:
            counts = ResultWriter(
                writing.sink, fields, looked_up, needs_geometry=kept.needs_geometry
            ).write(outcome, Portion(call.feedback, 93, 98))
            place = writing.put_in_place(partial(kept.check_is_whole, row_count=counts.rows))
        return place, counts

    def _summarize(
        self,
        folder: Path,
        staged: Staged,
        definition: ModelDefinition,
        client: WorkerClient | None,
        feedback: QgsProcessingFeedback,
    ) -> ConfidenceSummary:
        """Return what the report needs of the results, if it is asked for."""
        summary = ConfidenceSummary()
        if client is not None and self.inputs.given.html_file is not None:
            feedback.setProgressText(tr("Looking for the least certain objects"))
            with only_warns(feedback):
                rest = Portion(feedback, 98, 100)
                summary = summarize_confidence(folder, staged, definition, client, rest)
        return summary

    def _finish_when_loaded(self, written: _Written, context: QgsProcessingContext) -> None:
        """See to it that the layer is finished in the main thread, be it loaded or not."""
        self.written = written
        self.post_processor = finish_when_loaded(
            written.output,
            written.destination,
            written.finish,
            context,
            of=written.record.objects,
            by=written.record.model,
        )

    def _report(
        self, record: RunRecord, summary: ConfidenceSummary, feedback: QgsProcessingFeedback
    ) -> dict[str, str]:
        """Write the report where one is asked for; the layer is there, so a problem only warns."""
        path = self.inputs.given.html_file
        if path is None:
            return {}
        written: dict[str, str] = {}
        with only_warns(feedback):
            write_report(path, record, summary)
            written[OUTPUT_HTML_FILE] = str(path)
        return written

    def _fields_of(
        self, layout: Layout, definition: ModelDefinition, call: Call
    ) -> Callable[..., ResultFields]:
        """Return what makes the result's fields, once it is known what the output can hold."""
        parameters, context, _ = call
        probabilities = self.parameterAsBool(parameters, CLASS_PROBABILITIES, context)
        return partial(
            result_fields,
            layout.fields,
            self.parameterAsString(parameters, CLASS_LABEL_FIELD, context),
            image_name_field=layout.image_name_field,
            values=[entry.value for entry in definition.classes],
            probabilities_of=definition.classes if probabilities else (),
        )

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Style and describe the result, loaded or not, and keep both with a file.

        QGIS 3.22 comes here after a cancelled run as well.
        """
        if self.written is None:
            return {}
        layer = layer_of(self.written.destination, context)
        self._append_pending(layer, feedback)
        if layer is not None:
            self.written.finish(layer)
            if not self.written.appended:
                keep_style(layer, feedback)
            problem = save_metadata(layer)
            if problem:
                feedback.pushWarning(tr("The metadata was not saved: {0}").format(problem))
        return {}

    def _append_pending(
        self, layer: QgsVectorLayer | None, feedback: QgsProcessingFeedback
    ) -> None:
        """Append to a layer in memory, which only the main thread may touch."""
        destination = self.inputs.output.destination
        if isinstance(destination, AppendOutput):
            try:
                destination.add_pending(layer)
            except OutputError as error:
                feedback.reportError(shown(error))


def _log_counts(
    by_label: dict[str, int], counts: ResultCounts, feedback: QgsProcessingFeedback
) -> None:
    for label, count in by_label.items():
        feedback.pushInfo(f"{label}: {number(count, 0)}")
    for status, count in sorted(counts.by_status.items()):
        feedback.pushWarning(
            text(
                "Rows that are not classified: {number:,} of {total:,}. {reason}",
                number=count,
                total=counts.rows,
                reason=status,
            )
        )
