"""Sentences that need the user's eye, readable on light and on dark ground."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtGui import QColor, QPalette


def warning_color(palette: QPalette) -> QColor:
    """Return a red that contrasts with the ground of a palette."""
    is_dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
    return QColor("#ff8a7a" if is_dark else "#a3261b")


def warning_html(sentence: str, palette: QPalette) -> str:
    """Return a sentence as HTML in that red."""
    return f'<span style="color:{warning_color(palette).name()}">{escape(sentence)}</span>'
