"""A line above the map: a sentence, and buttons for what can be done about it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy

if TYPE_CHECKING:
    from qgis.gui import QgsMessageBar

TITLE = "Object Classifier"


class MessageLine:
    """One line at a time; the next one takes the place of the last.

    QGIS's own messages are one line high, and cut what a narrow map has no room for.
    """

    def __init__(self, iface: Any) -> None:
        self._bar: QgsMessageBar = iface.messageBar()
        self._item: QgsMessageBarItem | None = None

    @property
    def is_shown(self) -> bool:
        """Whether it is still there."""
        return self._item is not None and not sip.isdeleted(self._item)

    def say(
        self, sentence: str, *buttons: tuple[str, Callable[[], None]], is_problem: bool = False
    ) -> None:
        """Show a sentence, as high as it takes, with buttons and what they do."""
        self.withdraw()
        label = QLabel(f"<b>{TITLE}:</b> {escape(sentence)}", self._bar)  # a parent keeps it
        label.setObjectName("sentence")
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        level = Qgis.MessageLevel.Warning if is_problem else Qgis.MessageLevel.Info
        item = QgsMessageBarItem(label, level)
        for title, act in buttons:
            button = QPushButton(title, item)
            button.clicked.connect(lambda _, act=act: act())
            item.layout().addWidget(button)
        self._bar.pushItem(item)
        self._item = item

    def withdraw(self) -> None:
        """Take the line away, if it is still there."""
        item, self._item = self._item, None
        if item is not None and not sip.isdeleted(item):
            self._bar.popWidget(item)
