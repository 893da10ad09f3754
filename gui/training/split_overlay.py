"""Blocks of ground on QGIS's map, in the colour of the fold that each is in."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

if TYPE_CHECKING:
    from ...core.split import FoldBox

_FILL_ALPHA = 70
"""Of 255: the imagery stays visible."""

_HUE_STEP = 360 * 0.381966  # by the golden ratio: hues of neighbours differ most
_FIRST_HUE = 210


def fold_color(fold: int) -> tuple[int, int, int]:
    """Return the colour of a fold."""
    hue = int(_FIRST_HUE + fold * _HUE_STEP) % 360
    color = QColor.fromHsv(hue, 200, 230)
    return color.red(), color.green(), color.blue()


class SplitOverlay:
    """Lies over a map until it is cleared; no layer is made.

    Args:
        canvas: a QgsMapCanvas.
    """

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []
        self._boxes: Sequence[FoldBox] = ()
        self._crs = QgsCoordinateReferenceSystem()
        canvas.destinationCrsChanged.connect(self._draw)

    @property
    def is_shown(self) -> bool:
        """Whether there is anything on the map."""
        return bool(self._bands)

    def show(self, boxes: Sequence[FoldBox], crs: QgsCoordinateReferenceSystem) -> None:
        """Show blocks in place of those that were there.

        Args:
            boxes: `core.split.Dealt.boxes`.
            crs: of their coordinates.
        """
        self._boxes, self._crs = boxes, crs
        self._draw()

    def clear(self) -> None:
        """Take all from the map."""
        self._boxes = ()
        self._draw()

    def _draw(self) -> None:
        if sip.isdeleted(self._canvas):  # QGIS is being closed
            self._bands.clear()
            return
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands.clear()
        of_fold: dict[int, list[QgsGeometry]] = defaultdict(list)
        for *sides, fold in self._boxes:
            of_fold[fold].append(QgsGeometry.fromRect(QgsRectangle(*sides)))
        for fold, blocks in sorted(of_fold.items()):
            self._bands.append(self._band(fold, blocks))

    def _band(self, fold: int, blocks: list[QgsGeometry]) -> QgsRubberBand:
        color = QColor(*fold_color(fold))
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setStrokeColor(color)
        band.setFillColor(QColor(color.red(), color.green(), color.blue(), _FILL_ALPHA))
        band.setWidth(2)
        band.setToGeometry(QgsGeometry.collectGeometry(blocks), self._crs)
        band.show()
        return band
