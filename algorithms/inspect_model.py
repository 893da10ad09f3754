"""`objectclassifier:inspectmodel`: what a model is, needs and offers, before it runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterator

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
)

from ..core.cache import model_cache
from ..core.errors import ModelDefinitionError, PluginError
from ..core.job import ClassificationJob
from ..core.layers.imagery.raster_facts import imagery_problems
from ..core.layers.imagery.rasters import read_rasters
from ..core.layers.job_folder import staging_folder
from ..core.model.content import content_hash
from ..core.model.hashes import FileHashes
from ..core.model.package_writing import save_package
from ..core.model.report import describe, describe_problem, to_html
from ..core.model.source import open_model
from ..core.redaction import without_secrets
from ..core.report.files import write_page
from ..core.runtime.worker_pool import WORKERS
from ..core.texts import Text, text
from .classify.job import loaded_model
from .common.base import ObjectClassifierAlgorithm
from .common.call import Parameters
from .common.input_parameters import RASTER, imagery_parameter
from .common.model_environment import chosen_python, may_run_code
from .common.output import FileOrTable, require_distinct
from .common.parameters import MODEL, add_model, check_all_but, package_filter
from .common.translation import page_writer, shown, tr

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ..core.model.definition import ModelDefinition

LOAD = "LOAD"
OUTPUT = "OUTPUT"
OUTPUT_DLPK = "OUTPUT_DLPK"
REPORT = "REPORT"


class InspectModel(ObjectClassifierAlgorithm):
    """Describes a model from its files, and loads it only if that is asked for."""

    ID = "inspectmodel"
    ICON = "inspect_model.svg"

    def displayName(self) -> str:
        return tr("Inspect a model")

    def shortDescription(self) -> str:
        return tr("Says what a model is, what it needs, and which code of its own would run.")

    def search_words(self) -> Text:
        return text(
            "deep learning,model,emd,dlpk,onnx,arcgis,esri,classes,bands,trust,deep-learning,"
            "neural network,cnn,predict,classifier"
        )

    def help_html(self) -> str:
        return tr(
            "<p>Describes a model: classes with their colours, bands, chip sizes and crop rules, "
            "framework, arguments with defaults and help, what code of its own it would run, and "
            "what is wrong with it and how to mend that. Each value says which file it was read "
            "from, or that it is assumed. The model can be saved as a package that says it all.</p>"
            "<p>Nothing in the model is run, and no framework is needed, unless you have it "
            "loaded: then the model environment tries it on made-up chips, and the report says "
            "what a run would refuse.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_model(self)
        self.add(
            imagery_parameter(),
            tr(
                "Imagery that the model is meant for; the report says whether its bands and values "
                "fit."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(LOAD, tr("Load the model and try it"), False),
            tr(
                "Needs the model environment. The model is loaded as a run loads it and given "
                "made-up chips. Code that comes with it runs only if you trust it already."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                OUTPUT, tr("Report"), tr("HTML files (*.html)"), optional=True
            ),
            tr("The report as a page that needs no network."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                OUTPUT_DLPK,
                tr("Saved package"),
                package_filter(),
                optional=True,
                createByDefault=False,
            ),
            tr(
                "The model as a deep learning package (.dlpk), with a definition (.emd) that says "
                "all that was read or assumed: size, crop, bands, pixel values, resizing, classes, "
                "licence. Whoever opens it gets the same settings."
            ),
        )
        self.addOutput(QgsProcessingOutputString(REPORT, tr("The report, as JSON")))

    def checkParameterValues(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        return super().checkParameterValues(check_all_but(parameters, RASTER), context)

    def prepare_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.rasters = read_rasters(parameters.get(RASTER), context)
        outputs = {
            name: FileOrTable(Path(path)) if path else None
            for name in (OUTPUT, OUTPUT_DLPK)
            for path in [self.parameterAsFileOutput(parameters, name, context)]
        }
        require_distinct(outputs, [FileOrTable(Path(str(parameters[MODEL])))])

    def run_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        is_loaded = self.parameterAsBool(parameters, LOAD, context)
        saved = self.parameterAsFileOutput(parameters, OUTPUT_DLPK, context)
        described = self._describe(str(parameters[MODEL]), saved, feedback, load=is_loaded)
        report = without_secrets(described)
        results: dict[str, Any] = {REPORT: json.dumps(report, ensure_ascii=False)}
        path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        if path:
            write_page(Path(path), to_html(report, page_writer()))
            results[OUTPUT] = path
        if saved:
            results[OUTPUT_DLPK] = saved
        for line in _in_short(report, has_imagery=bool(self.rasters)):
            feedback.pushInfo(line)
        for problem in report["problems"]:
            feedback.pushWarning(problem)
        return results

    def _describe(
        self, model: str, saved: str, feedback: QgsProcessingFeedback, *, load: bool
    ) -> dict[str, Any]:
        try:
            definition = open_model(model, model_cache(), feedback)
            report = describe(definition, imagery_problems(definition, self.rasters))
        except ModelDefinitionError as error:
            if saved:  # nothing can be saved, and a step that waits for it has to know
                raise
            return describe_problem(model, error)
        if saved:
            save_package(definition, Path(saved), feedback)
        if load:
            try:
                report["loaded"] = _loaded(definition, feedback)
            except PluginError as error:
                report["problems"] = [*report["problems"], str(error)]
        return report


def _in_short(report: dict[str, Any], *, has_imagery: bool) -> Iterator[str]:
    """Yield what the log says of a model that can be read; the report says it all."""
    if report["kind"] is None:
        return
    name = report["name"] or Path(str(report["model"])).name
    yield tr("{0}: {1}").format(name, shown(report["kind_name"]))
    yield tr("Classes: {0}").format(", ".join(str(each["name"]) for each in report["classes"]))
    if has_imagery and not report["problems"]:
        yield tr("As far as can be told beforehand, the imagery suits the model.")


def _loaded(definition: ModelDefinition, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Load the model in the model environment, and return what that says of it.

    Raises:
        PluginError: what a run would refuse.
        Cancelled: the user stopped.
    """
    job = ClassificationJob(
        model=str(definition.emd_path or definition.model_file),
        images=(),
        run_model_code=may_run_code(definition, agreed=False, feedback=feedback),
    )
    digest = content_hash(definition, FileHashes(model_cache(), feedback).of)
    model = loaded_model(job, digest)
    with staging_folder() as folder, WORKERS.lent(chosen_python(), model=model) as client:
        job.write(folder)
        return client.run("load", folder, {}, feedback)
