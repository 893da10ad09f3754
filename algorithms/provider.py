"""The provider `objectclassifier` of the Processing toolbox."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingProvider,
)
from qgis.PyQt.QtGui import QIcon

from .assess.algorithm import AssessAccuracy
from .classify.algorithm import ClassifyObjects
from .common.base import ICONS
from .export_chips import ExportChips
from .inspect_model import InspectModel
from .sample_objects import SampleObjects
from .setup_runtime import SetupRuntime
from .train.algorithm import TrainModel

ALGORITHMS = (
    ClassifyObjects,
    TrainModel,
    ExportChips,
    SampleObjects,
    AssessAccuracy,
    InspectModel,
    SetupRuntime,
)


class ObjectClassifierProvider(QgsProcessingProvider):
    """Names the algorithms; loads nothing else."""

    def id(self) -> str:
        return "objectclassifier"

    def name(self) -> str:
        return "Object Classifier"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / "object_classifier.svg")

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        return "gpkg"

    def isSupportedOutputValue(
        self, outputValue: Any, parameter: Any, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Accept the layer that rows are appended to, which QGIS takes for a file name."""
        is_appended = (
            isinstance(outputValue, QgsProcessingOutputLayerDefinition)
            and outputValue.useRemapping()
        )
        if is_appended:
            return True, ""
        return super().isSupportedOutputValue(outputValue, parameter, context)

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
