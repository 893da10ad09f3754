"""The classes to answer with: the first nine as buttons with keys, all others in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Sequence

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.common.translation import number, tr
from .keys import KEYED_CLASSES

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QResizeEvent

    from ...core.layers.review.classes import ReviewClass

_SWATCH = 14
_LIST_ROWS = 8
_LEAST = 60
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ElidedButton(QPushButton):
    """A button as wide as there is room for; what does not fit is in its tooltip.

    It takes no focus: Space and the digits are the review's. A key does the same as each of them.
    """

    def __init__(self, words: str = "", icon: QIcon | None = None, hint: str = "") -> None:
        super().__init__()
        self._words = words
        self._hint = hint
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST)
        if icon is not None:
            self.setIcon(icon)
            self.setIconSize(QSize(_SWATCH, _SWATCH))
        self._fit()

    def show_words(self, words: str) -> None:
        """Say something else."""
        if words != self._words:
            self._words = words
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        kinds = (QStyle.PixelMetric.PM_ButtonMargin, QStyle.PixelMetric.PM_DefaultFrameWidth)
        margin, frame = (self.style().pixelMetric(kind, None, self) for kind in kinds)
        room = self.width() - margin - 2 * frame - (0 if self.icon().isNull() else 2 * _SWATCH)
        fitting = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, max(room, 0)
        )
        self.setText(fitting.replace("&", "&&"))
        self.setAccessibleName(self._words)
        self.setToolTip(self._hint if fitting == self._words else f"{self._words}\n{self._hint}")


class ClassesWidget(QWidget):
    """Buttons and a list; `chosen` has the name of a class."""

    chosen = pyqtSignal(str)

    def __init__(self, classes: Sequence[ReviewClass]) -> None:
        super().__init__()
        self.classes = tuple(classes)
        self.buttons: list[ElidedButton] = []
        self.filter = QLineEdit()
        self.list = QListWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for each in self.classes[:KEYED_CLASSES]:
            button = ElidedButton(icon=swatch(each.color, self.palette()))
            button.setStyleSheet("text-align: left")
            button.clicked.connect(self._chooser(each.name))
            self.buttons.append(button)
            layout.addWidget(button)
        if len(self.classes) > KEYED_CLASSES:
            self._make_list(layout)

    def choose(self, place: int) -> None:
        """Choose the class of a key, if there is one."""
        if place < min(len(self.classes), KEYED_CLASSES):
            self.chosen.emit(self.classes[place].name)

    def show_counts(self, count_of: Callable[[str], int], answer: str | None) -> None:
        """Show how many objects have each class, and which one was answered before."""
        for place, (each, button) in enumerate(zip(self.classes, self.buttons), start=1):
            button.show_words(f"{place}  {_with_count(each.name, count_of(each.name))}")
            _set_bold(button, each.name == answer)
        for row in range(self.list.count()):
            item = self.list.item(row)
            name = item.data(Qt.ItemDataRole.UserRole)
            words = _with_count(name, count_of(name))
            if item.text() != words:
                item.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows of the filter move in the list, and Enter choose."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._moves(event) or self._chooses(event)

    def _moves(self, event: QKeyEvent) -> bool:
        if event.key() not in _ARROWS:
            return False
        shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if shown:
            here = self.list.currentRow()
            place = shown.index(here) if here in shown else 0
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(shown[max(0, min(place + step, len(shown) - 1))])
        return True

    def _chooses(self, event: QKeyEvent) -> bool:
        if event.key() not in _ENTER:
            return False
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self._choose_item(item)
            self.filter.clear()
        return True

    def _make_list(self, layout: QVBoxLayout) -> None:
        self.filter.setPlaceholderText(
            tr("Find one of {0} classes; Enter chooses it").format(len(self.classes))
        )
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show_found)
        self.filter.installEventFilter(self)
        for each in self.classes:
            item = QListWidgetItem(swatch(each.color, self.palette()), each.name)
            item.setData(Qt.ItemDataRole.UserRole, each.name)
            item.setToolTip(each.name)
            self.list.addItem(item)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._choose_item)
        self.list.setMinimumHeight(_LIST_ROWS * (self.fontMetrics().height() + 6))
        self._show_found("")
        for part in (self.filter, self.list):
            part.setAccessibleName(tr("Classes"))
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)

    def _show_found(self, wanted: str) -> None:
        """Show classes with these letters; without any, those that have no button."""
        first = None
        for row in range(self.list.count()):
            name = self.classes[row].name
            is_found = wanted.casefold() in name.casefold() if wanted else row >= KEYED_CLASSES
            self.list.item(row).setHidden(not is_found)
            first = row if first is None and is_found else first
        self.list.setCurrentRow(-1 if first is None or not wanted else first)

    def _choose_item(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _chooser(self, name: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(name)


def swatch(color: tuple[int, int, int], palette: QPalette) -> QIcon:
    """Return a square of a color, framed so that it is seen on any ground."""
    pixels = QPixmap(_SWATCH, _SWATCH)
    pixels.fill(QColor(*color))
    painter = QPainter(pixels)
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.drawRect(0, 0, _SWATCH - 1, _SWATCH - 1)
    painter.end()
    return QIcon(pixels)


def _with_count(name: str, count: int) -> str:
    return f"{name}  ({number(count, 0)})" if count else name


def _set_bold(button: QPushButton, is_bold: bool) -> None:
    font = button.font()
    if font.bold() != is_bold:
        font.setBold(is_bold)
        button.setFont(font)
