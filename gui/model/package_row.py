"""A row of the dialog: save a model that no definition describes as a package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ...algorithms.classify.parameters import BLACKEN, CROP
from ...algorithms.common.parameters import package_filter
from ...algorithms.common.translation import shown, tr
from ...core.job import Blacken, Crop
from ...core.model.chosen_crop import with_chosen_crop
from ...core.model.package_writing import save_package
from ..common.background import BackgroundTask
from ..common.sentence_label import SentenceLabel

if TYPE_CHECKING:
    from ...core.model.definition import ModelDefinition
    from .panel import ModelPanel

_SUFFIX = ".dlpk"


class PackageRow(QWidget):
    """Shown for a model without an .emd; what the dialog says of its crop is saved along."""

    def __init__(self, panel: ModelPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._task: BackgroundTask | None = None
        self.says = SentenceLabel()
        self.button = QPushButton(tr("Save as .dlpk…"))
        self.button.setToolTip(
            tr("Saves the model with all these settings, for colleagues and for ArcGIS.")
        )
        self.button.clicked.connect(self.ask)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.says, 1)
        layout.addWidget(self.button)
        panel.modelChanged.connect(self.set_model)
        self.set_model(panel.definition)

    def set_model(self, definition: ModelDefinition | None) -> None:
        """Offer to save a model that has no definition yet."""
        self.says.setText(tr("This model has no Esri definition (.emd)."))
        self.setVisible(definition is not None and definition.emd_path is None)

    def ask(self) -> None:
        """Ask where, and save."""
        definition = self._panel.definition
        if definition is None:
            return
        source = Path(definition.source)
        start = source.with_name(f"{source.stem}{_SUFFIX}")
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the model"), str(start), package_filter()
        )
        if path:
            chosen = Path(path)
            self.save(chosen if chosen.suffix.lower() == _SUFFIX else Path(f"{path}{_SUFFIX}"))

    def save(self, path: Path) -> None:
        """Save the model with what the dialog says of its crop."""
        definition = self._panel.definition
        if definition is None:
            return
        values = self._panel.parameters()
        crop, blacken = Crop(values.get(CROP) or "AUTO"), Blacken(values.get(BLACKEN) or "AUTO")
        saved = with_chosen_crop(definition, crop, blacken)
        self.button.setEnabled(False)
        self._task = BackgroundTask(tr("Saving the model"))
        self._task.ended.connect(self._tell)
        self._task.start(lambda feedback: save_package(saved, path, feedback))

    def _tell(self, task: BackgroundTask) -> None:
        self.button.setEnabled(True)
        self._task = None
        if task.problem is not None:
            self.says.setText(shown(task.problem))
        elif task.result is not None:
            self.says.setText(tr("Saved: {0}").format(task.result.name))
            self.says.setToolTip(str(task.result))
