"""A line to choose a model: typed, picked, pasted as text, or one of those used before."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QWheelEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ...algorithms.common.parameters import MODEL_SUFFIXES, model_filter
from ...algorithms.common.translation import tr

RECENT_MODELS = "object_classifier/recent_models"
"""QgsSettings: paths, the latest first."""

MAX_RECENT = 10

_MAX_TIP = 1000


def recent_models() -> list[str]:
    """Return the paths of models that were used before and still exist, the latest first."""
    paths = QgsSettings().value(RECENT_MODELS, []) or []
    paths = [paths] if isinstance(paths, str) else paths  # how an .ini stores a list of one
    return [path for path in paths if _exists(path)]


def remember_model(model: str) -> None:
    """Put a path before the others; a definition given as text is not kept."""
    if not is_text(model):
        settings = QgsSettings()
        settings.sync()  # reads what another QGIS has remembered meanwhile
        others = [path for path in recent_models() if path != model]
        settings.setValue(RECENT_MODELS, [model, *others][:MAX_RECENT])


def is_text(model: str) -> bool:
    """Return whether a model is given as the JSON text of its definition."""
    return model.lstrip("\ufeff \t\r\n").startswith("{")


def ask_definition(parent: QWidget, present: str = "") -> str:
    """Return the JSON text that the user pastes, or "".

    Args:
        parent: of the question.
        present: the model as it is; offered if it is text, else what is in the clipboard.
    """
    copied = QGuiApplication.clipboard().text()
    offered = next((text for text in (present, copied) if is_text(text)), "")
    text, agreed = QInputDialog.getMultiLineText(
        parent,
        tr("Paste a model definition"),
        tr("The JSON text of an Esri model definition; paths in it must be absolute:"),
        offered,
    )
    return text.strip() if agreed else ""


class ModelPicker(QWidget):
    """The line, its list of recent models, and a button for files, folders and text."""

    changed = pyqtSignal()
    """The text is another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _RecentModels(self)
        self.line.editTextChanged.connect(self._changed)
        self.line.lineEdit().editingFinished.connect(self._end_typing)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._button())
        self.setFocusProxy(self.line)

    def model(self) -> str:
        """Return the path or JSON text; "" when none is chosen."""
        return self.line.currentText().strip()

    def is_being_typed(self) -> bool:
        """Return whether the text looks like the beginning of a path.

        It may name a folder by chance, for example the user's home; those are searched.
        """
        model = self.model()
        is_whole = is_text(model) or model.lower().endswith(MODEL_SUFFIXES)
        return self.line.lineEdit().isModified() and not is_whole

    def set_model(self, model: str) -> None:
        """Show a path, its end first, or JSON text, its beginning first."""
        self.line.setEditText(model)
        self.line.lineEdit().setCursorPosition(0 if is_text(model) else len(model))

    def choose_file(self) -> None:
        """Ask for the file of a model."""
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a model"), self._start(), model_filter()
        )
        self._take(path)

    def choose_folder(self) -> None:
        """Ask for the folder of a model."""
        self._take(
            QFileDialog.getExistingDirectory(self, tr("Choose a model's folder"), self._start())
        )

    def paste_definition(self) -> None:
        """Ask for a definition as text."""
        self._take(ask_definition(self, self.model()))

    def _changed(self, text: str) -> None:
        self.line.setToolTip(text[:_MAX_TIP])
        self.changed.emit()

    def _end_typing(self) -> None:
        if self.is_being_typed():
            self.line.lineEdit().setModified(False)
            self.changed.emit()

    def _take(self, model: str) -> None:
        if model:
            self.set_model(model)

    def _start(self) -> str:
        """Return the folder where a file dialog opens."""
        for path in (self.model(), *recent_models()):
            if path and not is_text(path):
                return str(Path(path).parent)
        return ""

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText("…")
        button.setAccessibleName(tr("Choose a model"))
        button.setToolTip(tr("Choose a file; the arrow has more"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(self.choose_file)
        menu = QMenu(button)
        menu.addAction(tr("Choose a file…")).triggered.connect(self.choose_file)
        menu.addAction(tr("Choose a folder…")).triggered.connect(self.choose_folder)
        menu.addAction(tr("Paste definition…")).triggered.connect(self.paste_definition)
        button.setMenu(menu)
        return button


class _RecentModels(QComboBox):
    """A line whose list is looked up when it is opened, for many of them stand in a batch."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)
        self.setMinimumContentsLength(20)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lineEdit().setPlaceholderText(tr("A model: .emd, .dlpk, .onnx, …, or its folder"))

    def showPopup(self) -> None:
        text = self.currentText()
        self.blockSignals(True)
        self.clear()
        self.addItems(recent_models())
        self.setCurrentIndex(self.findText(text))
        self.setEditText(text)
        self.blockSignals(False)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a dialog must not change the model


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False
