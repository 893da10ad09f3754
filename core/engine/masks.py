"""Blacken what lies outside the object.

Frame: pixel coordinates of the image, as in windows.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import rasterio.features
import shapely
from affine import Affine

from .windows import ChipWindow, common, slices

if TYPE_CHECKING:
    from numpy.typing import NDArray

POLYGON_TYPE, FIRST_MULTI_TYPE = 3, 4
"""shapely's type ids of a polygon, and of the first kind that has parts."""

RING_POINTS = 4
"""A ring of fewer points encloses nothing, and rasterio skips all of a geometry that has one."""

PIXEL_BYTES = 4
"""That `Burned` keeps of each pixel: two numbers of two bytes, for up to 65,535 geometries."""

NOTHING = ChipWindow(0, 0, 0, 0)


class Burned:
    """Many geometries, rasterized together: a fraction of the work of one by one.

    They are burned twice, in opposite order, over one another: a pixel that holds the same number
    both times lies in one geometry only; where geometries overlap, in at least the two.
    Holes are outside; a pixel belongs to a geometry when its centre does.
    Assumption: the centre decides; Esri does not say (ESRI_FORMATS.md 4, "blacken").
    """

    def __init__(self, geometries: NDArray[np.object_], window: ChipWindow) -> None:
        """Burn geometries in pixel coordinates of the image."""
        self._geometries = geometries
        self._window = window
        self._boxes = [_box(bounds, window) for bounds in shapely.bounds(geometries)]
        polygons, owners = _polygons(geometries)
        shapes = [(rings, int(owner) + 1) for rings, owner in zip(map(_rings, polygons), owners)]
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
    polygons, _ = _polygons(np.array([geometry], object))
    result: NDArray[np.bool_] = _rasterize([(_rings(each), 1) for each in polygons], window) > 0
    return result


def _rasterize(shapes: list[tuple[Any, int]], window: ChipWindow) -> NDArray[Any]:
    """Return the number of the last shape in each pixel, 0 where there is none."""
    shape = (window.height, window.width)
    shapes = [(rings, number) for rings, number in shapes if rings["coordinates"]]
    dtype = "uint16" if max((number for _, number in shapes), default=0) < 2**16 else "uint32"
    if not shapes:
        return np.zeros(shape, dtype)
    origin = Affine.translation(window.column, window.row)
    burned: NDArray[Any] = rasterio.features.rasterize(shapes, shape, transform=origin, dtype=dtype)
    return burned


def box_of(geometry: Any) -> ChipWindow:
    """Return the whole pixels that a geometry's bounds touch."""
    return _enclosing(shapely.bounds(geometry))


def _box(bounds: NDArray[np.float64], window: ChipWindow) -> ChipWindow:
    """Return the whole pixels of a window that bounds may touch; nothing where they are NaN."""
    return common(_enclosing(bounds), window) or NOTHING


def _enclosing(bounds: NDArray[np.float64]) -> ChipWindow:
    if not np.isfinite(bounds).all():
        return NOTHING
    left, top = (int(number) for number in np.floor(bounds[:2]))
    right, bottom = (int(number) for number in np.ceil(bounds[2:]))
    return ChipWindow(left, top, max(right - left, 1), max(bottom - top, 1))


def _polygons(geometries: NDArray[np.object_]) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return all polygons that the geometries consist of, and the index of whose each is.

    Points and lines have no area.
    """
    parts, owners = shapely.get_parts(geometries, return_index=True)
    while (shapely.get_type_id(parts) >= FIRST_MULTI_TYPE).any():
        parts, inner = shapely.get_parts(parts, return_index=True)
        owners = owners[inner]
    is_polygon = shapely.get_type_id(parts) == POLYGON_TYPE
    return parts[is_polygon], owners[is_polygon]


def _rings(polygon: Any) -> dict[str, Any]:
    """Return a polygon as GeoJSON, without rings that enclose nothing."""
    exterior, *holes = polygon.__geo_interface__["coordinates"] or ((),)
    holes = [hole for hole in holes if len(hole) >= RING_POINTS]
    return {
        "type": "Polygon",
        "coordinates": [exterior, *holes] if len(exterior) >= RING_POINTS else [],
    }
