"""`objectclassifier:inspectmodel`: what a model is, needs and offers, before it runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)

from ..core.cache import model_cache
from ..core.errors import ModelDefinitionError
from ..core.layers.raster_facts import imagery_problems
from ..core.layers.rasters import read_rasters
from ..core.model.report import describe, describe_problem, to_html
from ..core.model.source import open_model
from ..core.redaction import without_secrets
from ..core.report.files import write_page
from .base import ObjectClassifierAlgorithm, Parameters, tr
from .parameters import MODEL, add_model, check_all_but

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

RASTER = "RASTER"
OUTPUT = "OUTPUT"
REPORT = "REPORT"


class InspectModel(ObjectClassifierAlgorithm):
    """Describes a model without loading a framework and without running a line of its code."""

    ID = "inspectmodel"
    ICON = "inspect_model.svg"

    def displayName(self) -> str:
        return tr("Inspect a model")

    def shortDescription(self) -> str:
        return tr("Says what a model is, what it needs, and what of it would run.")

    def tags(self) -> list[str]:
        return tr("deep learning,model,emd,dlpk,onnx,arcgis,esri,classes,bands,trust").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Describes a model: classes with their colours, bands, chip sizes and crop rules, "
            "framework, arguments with defaults and help, what code of its own it would run, and "
            "what is wrong with it and how to mend that.</p>"
            "<p>Nothing of the model is run, and no framework is needed.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_model(self)
        self.add(
            QgsProcessingParameterMultipleLayers(
                RASTER, tr("Imagery"), QgsProcessing.SourceType.TypeRaster, optional=True
            ),
            tr(
                "Imagery that the model is meant for; the report says whether its bands and values "
                "fit."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                OUTPUT, tr("Report"), tr("HTML files (*.html)"), optional=True
            ),
            tr("The report as a page that needs no network."),
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

    def run_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        report = without_secrets(self._describe(str(parameters[MODEL]), feedback))
        results: dict[str, Any] = {REPORT: json.dumps(report, ensure_ascii=False)}
        path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        if path:
            write_page(Path(path), to_html(report, tr))
            results[OUTPUT] = path
        for problem in report["problems"]:
            feedback.pushWarning(problem)
        return results

    def _describe(self, model: str, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        try:
            definition = open_model(model, model_cache(), feedback)
            return describe(definition, imagery_problems(definition, self.rasters))
        except ModelDefinitionError as error:
            return describe_problem(model, error)
