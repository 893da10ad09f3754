"""The keys of a review: live while the map or the dock has the focus, and nowhere else."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Mapping

from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QWidget

KEYED_CLASSES = 9
"""Classes that have a key: the first ones, 1 to 9."""


class Act(Enum):
    """What a key does besides answering with a class."""

    UNSURE = "unsure"
    AGREE = "agree"
    BACK = "back"
    SKIP = "skip"


_ACTS: Mapping[int, Act] = {
    Qt.Key.Key_0: Act.UNSURE,
    Qt.Key.Key_Space: Act.AGREE,
    Qt.Key.Key_Backspace: Act.BACK,
    Qt.Key.Key_S: Act.SKIP,
}


class ReviewKeys(QObject):
    """Takes keys from two widgets before QGIS's shortcuts and the widgets themselves see them.

    A field to type in keeps its keys: only what it does not take reaches the dock.

    Attributes:
        is_on: whether there is an object to answer about.
    """

    class_chosen = pyqtSignal(int)
    """Place of the class, from 0."""
    acted = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, dock: QWidget) -> None:
        super().__init__(dock)
        self.is_on = False
        self._canvas = canvas
        for widget in (canvas, dock):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act on a key once, however long it is held."""
        if not self.is_on or not isinstance(event, QKeyEvent):
            return False
        is_press = event.type() == QEvent.Type.KeyPress
        if not is_press and event.type() != QEvent.Type.ShortcutOverride:
            return False
        meant = _meaning(event)
        if meant is None or (watched is self._canvas and self._edits()):
            return False
        event.accept()
        if is_press and not event.isAutoRepeat():
            self._tell(meant)
        return True

    def _tell(self, meant: Act | int) -> None:
        if isinstance(meant, Act):
            self.acted.emit(meant)
        else:
            self.class_chosen.emit(meant)

    def _edits(self) -> bool:
        """Return whether the map's tool draws, and so wants the keys for itself."""
        tool = self._canvas.mapTool()
        return tool is not None and bool(tool.flags() & QgsMapTool.Flag.EditTool)


def _meaning(event: QKeyEvent) -> Act | int | None:
    """Return an act, or the place of a class. French keyboards have digits with Shift."""
    key, without = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_plain = without == Qt.KeyboardModifier.NoModifier
    is_digit = Qt.Key.Key_0 <= key <= Qt.Key.Key_9
    if not is_plain and not (is_digit and without == Qt.KeyboardModifier.ShiftModifier):
        return None
    if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        return int(key) - int(Qt.Key.Key_1)
    return _ACTS.get(key)
