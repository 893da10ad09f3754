"""Classes with their colours, side by side, in the panels of the dialogs."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any, Iterable

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from ...algorithms.common.translation import number, tr
from .warning_text import warning_color


@dataclass(frozen=True)
class ListedClass:
    """One of the list.

    Attributes:
        name: as it is shown.
        color: red, green and blue; None: it has none.
        more: for the tooltip.
        count: of its objects; None: not known.
        is_wrong: it needs the user's eye.
    """

    name: str
    color: Any = None
    more: str = ""
    count: int | None = None
    is_wrong: bool = False


class ClassList(QListWidget):
    """Classes with their colours, side by side; many of them scroll."""

    MAX_LINES = 3

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Classes"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(2)
        self.setStyleSheet("QListWidget { background: transparent; border: none; }")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        side = self.fontMetrics().ascent()
        self.setIconSize(QSize(side, side))

    def show_classes(self, classes: Any) -> None:
        """Show classes as `core.model.report.describe` has them; hidden when there are none."""
        self.show_items(
            ListedClass(
                str(entry["name"]), entry["color"], tr("Class value {0}").format(entry["value"])
            )
            for entry in classes
        )

    def show_items(self, items: Iterable[ListedClass]) -> None:
        """Show classes, or what else has a colour and a name."""
        self.clear()
        for listed in items:
            count = "" if listed.count is None else f" [{number(listed.count, 0)}]"
            words = f"{listed.name}{count}"  # as QGIS's legends count
            item = QListWidgetItem(self._swatch(listed.color), words)
            # Long names are cut off.
            item.setToolTip("<br>".join(map(escape, filter(None, (words, listed.more)))))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            if listed.is_wrong:
                item.setForeground(warning_color(self.palette()))
            self.addItem(item)
        self.setVisible(self.count() > 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the classes need, up to the limit."""
        if self.count():
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            last = self.visualItemRect(self.item(self.count() - 1))
            needed = last.bottom() + self.verticalOffset() + 2 * self.spacing()
            line = self.sizeHintForRow(0) + 2 * self.spacing()
            self.setFixedHeight(min(needed, self.MAX_LINES * line))

    def _swatch(self, color: Any) -> QIcon:
        pixmap = QPixmap(self.iconSize())
        pixmap.fill(QColor(*map(int, color)) if color else Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1))
        painter.end()
        return QIcon(pixmap)
