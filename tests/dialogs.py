"""Stand-ins for QGIS's dialogs: wrappers tell them by the names of their classes."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingModelAlgorithm
from qgis.PyQt.QtWidgets import QDialog

SAMPLE = Path(__file__).resolve().parents[1] / "sample" / "damage_sample.dlpk"


class AlgorithmDialog(QDialog):
    pass


class BatchAlgorithmDialog(QDialog):
    pass


class ModelerParametersDialog(QDialog):
    def __init__(self) -> None:
        super().__init__()
        self.model = QgsProcessingModelAlgorithm()
        self.childId = ""
        self.context = QgsProcessingContext()
