"""The models whose own code may run: shown, added after a look at what would run, revoked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.common.translation import shown, tr
from ...core.errors import PluginError
from ..common.background import BackgroundTask
from ..common.sentence_label import SentenceLabel
from .consent import agrees
from .reading import read_model

if TYPE_CHECKING:
    from ...core.model.trust import ConsentStore
    from .reading import ReadModel

_DIGEST = Qt.ItemDataRole.UserRole


class TrustedModelsDialog(QDialog):
    """Lists the remembered consents. Consent goes with content: a changed model asks again."""

    def __init__(self, store: ConsentStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setWindowTitle(tr("Trusted models"))
        self.resize(640, 360)
        self.models = QTreeWidget()
        self.models.setHeaderLabels([tr("Model"), tr("Trusted since"), tr("Content (SHA-256)")])
        self.models.setAccessibleName(self.windowTitle())
        self.models.setRootIsDecorated(False)
        self.models.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.models.itemSelectionChanged.connect(self._update_buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._explanation())
        layout.addWidget(self.models)
        layout.addWidget(self._buttons())
        self.refresh()

    def refresh(self) -> None:
        """Show what is remembered now."""
        self.models.clear()
        for consent in self._store.consents():
            name = Path(consent.name).name
            item = QTreeWidgetItem([name, consent.since, consent.digest[:16] + "…"])
            item.setData(0, _DIGEST, consent.digest)
            item.setToolTip(0, consent.name)
            item.setToolTip(2, consent.digest)
            self.models.addTopLevelItem(item)
        for column in range(self.models.columnCount()):
            self.models.resizeColumnToContents(column)
        self._update_buttons()

    def revoke_selected(self) -> None:
        """Forget the consent to the selected models."""
        for item in self.models.selectedItems():
            self._store.revoke(item.data(0, _DIGEST))
        self.refresh()

    def choose_model(self) -> None:
        """Ask for a model, show what of it would run, and remember consent."""
        models = tr("Models") + " (*.emd *.EMD *.dlpk *.DLPK)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Trust a model"), "", models)
        if path:
            self.consider(path)

    def consider(self, model: str) -> None:
        """Read a model in the background; then show what it would run, and ask for consent."""
        self.add.setEnabled(False)
        self.add.setText(tr("Reading the model…"))
        task = BackgroundTask(tr("Reading the model"), in_silence=True)
        task.ended.connect(self._ask)
        task.start(lambda feedback: read_model(model, feedback))

    def _ask(self, task: BackgroundTask) -> None:
        self.add.setText(tr("Trust a model…"))
        self.add.setEnabled(True)
        if task.result is None or not self.isVisible():
            return
        read: ReadModel = task.result
        try:
            if read.definition is None:
                self._warn("\n".join(shown(problem) for problem in read.description["problems"]))
            elif not read.code.runs_code:
                QMessageBox.information(
                    self, self.windowTitle(), tr("This model runs no code of its own.")
                )
            elif agrees(self, read.given, read.code):
                self._store.trust(read.digest, name=read.given)
        except PluginError as error:
            self._warn(shown(error))
        self.refresh()

    def _warn(self, sentence: str) -> None:
        QMessageBox.warning(self, self.windowTitle(), sentence)

    def _explanation(self) -> QLabel:
        return SentenceLabel(
            tr(
                "These models may run code that comes with them: Python files, pickles, Lambda "
                "layers. A model whose content changes is asked about again."
            )
        )

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.add = buttons.addButton(tr("Trust a model…"), action)
        self.add.clicked.connect(self.choose_model)
        self.revoke = buttons.addButton(tr("Revoke"), action)
        self.revoke.clicked.connect(self.revoke_selected)
        buttons.rejected.connect(self.reject)
        return buttons

    def _update_buttons(self) -> None:
        self.revoke.setEnabled(bool(self.models.selectedItems()))
