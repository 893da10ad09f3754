"""Labels of sentences, which can be selected and copied."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel


def rich_label() -> QLabel:
    """Return a label for HTML, hidden until it says something."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.hide()
    return label


def set_text(label: QLabel, html: str) -> None:
    """Show a label with this in it; "": hide it."""
    label.setText(html)
    label.setVisible(bool(html))
