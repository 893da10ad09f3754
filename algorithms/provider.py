"""The provider `objectclassifier` of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .base import ICONS
from .classify_objects import ClassifyObjects
from .inspect_model import InspectModel
from .setup_runtime import SetupRuntime

ALGORITHMS = (ClassifyObjects, SetupRuntime, InspectModel)


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

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
