"""Pictures of chips, made small enough for a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, Qt
from qgis.PyQt.QtGui import QImage

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_SIDE = 192
"""Pixels; a page shows them in about 130, and screens have more than one pixel in each."""


def thumbnail(path: Path) -> bytes:
    """Return a picture as the data of a PNG of `LONGEST_SIDE` at most; empty: it is none."""
    image = QImage(str(path))
    if image.isNull():
        return b""
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            LONGEST_SIDE,
            LONGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()
