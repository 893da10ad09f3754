"""Labels of sentences: they wrap, long paths too, and can be selected and copied."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QLabel, QMenu

from ...algorithms.common.translation import tr

_BREAK = "\u200b"
"""Zero width space: where a line may end."""

_TAG_OR_WORD = re.compile(r"<[^<>]*>|&#?\w+;|[^\s<&]{20,}")
_AFTER = re.compile(r"([\\/_.:=?&;,+-])(?=\w)")
_TOO_LONG = re.compile(rf"([^{_BREAK}]{{20}})(?=[^{_BREAK}])")


class SentenceLabel(QLabel):
    """Wraps its text; words without spaces, as paths are, as well, or a panel would grow with them.

    Args:
        said: the text.
        text_format: of it.
    """

    def __init__(self, said: str = "", text_format: Qt.TextFormat = Qt.TextFormat.AutoText) -> None:
        super().__init__()
        self.setTextFormat(text_format)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(said)

    def setText(self, said: str) -> None:
        """Show a text."""
        self._said = said
        super().setText(breakable(said))

    def text(self) -> str:
        """Return the text, as it was given."""
        return self._said

    def copy(self) -> None:
        """Copy what is selected, as it was given."""
        QGuiApplication.clipboard().setText(self.selectedText().replace(_BREAK, ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(tr("Copy"))
        action.setEnabled(self.hasSelectedText())
        action.triggered.connect(self.copy)
        menu.popup(event.globalPos())


def rich_label() -> SentenceLabel:
    """Return a label for HTML, hidden until it says something."""
    label = SentenceLabel(text_format=Qt.TextFormat.RichText)
    label.hide()
    return label


def unfocused_label() -> SentenceLabel:
    """Return a label for HTML that leaves the keyboard to others: nothing in it is selected."""
    label = SentenceLabel(text_format=Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label


def set_text(label: SentenceLabel, html: str) -> None:
    """Show a label with this in it; "": hide it."""
    label.setText(html)
    label.setVisible(bool(html))


def breakable(said: str) -> str:
    """Return a text, or HTML, whose long words may go on in the next line."""
    return _TAG_OR_WORD.sub(lambda found: _broken(found.group()), said)


def _broken(word: str) -> str:
    if word[0] in "<&":
        return word
    return _TOO_LONG.sub(rf"\1{_BREAK}", _AFTER.sub(rf"\1{_BREAK}", word))
