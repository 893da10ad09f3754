"""Blacken what lies outside the object.

Frame: pixel coordinates of the image, as in plan.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import rasterio.features
import shapely
from affine import Affine

from .plan import ChipWindow, common, slices

if TYPE_CHECKING:
    from numpy.typing import NDArray

POLYGONS = (3, 6)
"""shapely's type ids of Polygon and MultiPolygon."""


class Burned:
    """Many geometries, rasterized together: a fraction of the work of one by one.

    They are burned twice, in opposite order, over one another: a pixel that holds the same number
    both times lies in one geometry only; where geometries overlap, in at least the two.
    Holes are outside; a pixel belongs to a geometry when its centre does.
    Assumption: the centre decides; Esri does not say (ESRI_FORMATS.md 4, "blacken").
    """

    def __init__(self, geometries: NDArray[np.object_], window: ChipWindow) -> None:
        """Burn geometries in pixel coordinates of the image."""
        self._geometries = [_area_of(geometry) for geometry in geometries]
        self._window = window
        self._boxes = [_box(bounds, window) for bounds in shapely.bounds(self._geometries)]
        shapes = [
            (area.__geo_interface__, number)
            for number, area in enumerate(self._geometries, start=1)
            if not area.is_empty
        ]
        self._last = _rasterize(shapes, window)
        self._first = _rasterize(shapes[::-1], window)

    def inside(self, number: int, window: ChipWindow) -> NDArray[np.bool_]:
        """Return which pixels of a window lie in the geometry of this number, (height, width).

        What the burned window does not cover counts as outside.
        """
        result = np.zeros((window.height, window.width), bool)
        part = common(window, self._boxes[number])
        if part is not None:
            index = slices(part, self._window)[1:]
            first, last = self._first[index], self._last[index]
            mine = (first == number + 1) | (last == number + 1)
            if (~mine & (first != last)).any():  # two others overlap: this one may lie between
                mine = inside(self._geometries[number], part)
            result[slices(part, window)[1:]] = mine
        return result


def inside(geometry: Any, window: ChipWindow) -> NDArray[np.bool_]:
    """Return which pixels of a window lie in one geometry, (height, width)."""
    area = _area_of(geometry)
    shapes = [] if area.is_empty else [(area, 1)]
    result: NDArray[np.bool_] = _rasterize(shapes, window) > 0
    return result


def _rasterize(shapes: list[tuple[Any, int]], window: ChipWindow) -> NDArray[np.uint32]:
    shape = (window.height, window.width)
    if not shapes:
        return np.zeros(shape, np.uint32)
    origin = Affine.translation(window.column, window.row)
    burned: NDArray[np.uint32] = rasterio.features.rasterize(
        shapes, shape, transform=origin, dtype="uint32"
    )
    return burned


def _box(bounds: NDArray[np.float64], window: ChipWindow) -> ChipWindow:
    """Return the whole pixels of a window that bounds may touch; nothing where they are NaN."""
    if not np.isfinite(bounds).all():
        return ChipWindow(0, 0, 0, 0)
    left, top = (int(number) for number in np.floor(bounds[:2]))
    right, bottom = (int(number) for number in np.ceil(bounds[2:]))
    box = ChipWindow(left, top, right - left, bottom - top)
    return common(box, window) or ChipWindow(0, 0, 0, 0)


def _area_of(geometry: Any) -> Any:
    """Return the polygons of a collection: its points and lines have no area."""
    if geometry.geom_type != "GeometryCollection":
        return geometry
    parts = shapely.get_parts(geometry)
    while np.any(shapely.get_type_id(parts) == 7):
        parts = shapely.get_parts(parts)
    return shapely.union_all(parts[np.isin(shapely.get_type_id(parts), POLYGONS)])
