"""The imagery that objects need: a generous bound of what the engine will cut from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Iterator, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
)

from ...objects_file import objects_lost, open_objects

if TYPE_CHECKING:
    from pathlib import Path

MARGIN_CELLS = 2
"""Around a window: what resampling looks at, and rounding."""


class ObjectWindow(NamedTuple):
    """What one object needs.

    Attributes:
        position: of the object, from 1.
        bounds: of the object, in the CRS of the raster.
        box: of the imagery that it needs, in the same.
    """

    position: int
    bounds: QgsRectangle
    box: QgsRectangle


@dataclass(frozen=True)
class WindowRules:
    """How large windows are, and in which CRS.

    Attributes:
        columns, rows: of a chip. A chip that is not of this size is smaller: larger objects are
            cropped to it (ESRI_FORMATS.md 1.6).
        cell_size: of a chip's pixels; in `objects_crs` when `before`, else in `raster_crs`.
        before: windows are cut in the CRS of the objects: that of a mosaic.
        extent: objects that do not meet it need nothing; in `objects_crs`.
    """

    columns: int
    rows: int
    cell_size: float
    objects_crs: QgsCoordinateReferenceSystem
    raster_crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    before: bool = False
    extent: tuple[float, float, float, float] | None = None

    def windows(self, folder: Path) -> Iterator[ObjectWindow]:
        """Yield the windows of the objects in a job folder; those without one are left out."""
        transform = QgsCoordinateTransform(
            self.objects_crs, self.raster_crs, self.transform_context
        )
        limit = None if self.extent is None else QgsRectangle(*self.extent)
        for position, bounds in _bounds(folder):
            if limit is not None and not limit.intersects(bounds):
                continue
            try:
                own = transform.transformBoundingBox(bounds)
                box = (
                    transform.transformBoundingBox(self._around(bounds))
                    if self.before
                    else self._around(own)
                )
            except QgsCsException:
                continue
            if box.isFinite():
                yield ObjectWindow(position, own, box)

    def _around(self, bounds: QgsRectangle) -> QgsRectangle:
        x, y = bounds.center().x(), bounds.center().y()
        across = (self.columns / 2 + MARGIN_CELLS) * self.cell_size
        down = (self.rows / 2 + MARGIN_CELLS) * self.cell_size
        return QgsRectangle(x - across, y - down, x + across, y + down)


def _bounds(folder: Path) -> Iterator[tuple[int, QgsRectangle]]:
    """Yield position and bounds of each object that has a geometry.

    Raises:
        OutputError: the files are gone, or are not what was written.
    """
    objects = open_objects(folder)
    if objects is None:
        raise objects_lost(folder)
    for place in range(objects.count):
        geometry = QgsGeometry()
        geometry.fromWkb(objects.geometry(place))
        if not geometry.isEmpty():
            yield place + 1, geometry.boundingBox()
