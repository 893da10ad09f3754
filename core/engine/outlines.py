"""The polygons of many objects as arrays, in columns and rows of an image.

Frame: as in windows.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from .windows import ChipWindow

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .image import ImageSpec

POLYGON_TYPE, FIRST_MULTI_TYPE = 3, 4
"""shapely's type ids of a polygon, and of the first kind that has parts."""


@dataclass(frozen=True, eq=False)
class Outlines:
    """Polygons of N objects, ragged: vertices make rings, rings polygons, polygons objects.

    Attributes:
        vertices: (V, 2) float64 columns and rows; the rings one after another, each closed.
        rings: (V,) the ring of each vertex, ascending.
        polygons: (R,) the polygon of each ring, ascending.
        owners: (P,) the object of each polygon, ascending; points and lines have none.
    """

    vertices: NDArray[np.float64]
    rings: NDArray[np.int64]
    polygons: NDArray[np.int64]
    owners: NDArray[np.int64]

    def between(self, first: int, end: int) -> Outlines:
        """Return the outlines of the objects from `first` to before `end`."""
        polygon, last_polygon = np.searchsorted(self.owners, (first, end))
        ring, last_ring = np.searchsorted(self.polygons, (polygon, last_polygon))
        vertex, last_vertex = np.searchsorted(self.rings, (ring, last_ring))
        return Outlines(
            self.vertices[vertex:last_vertex],
            self.rings[vertex:last_vertex] - ring,
            self.polygons[ring:last_ring] - polygon,
            self.owners[polygon:last_polygon] - first,
        )

    def without(self, polygons: NDArray[np.int64]) -> Outlines:
        """Return them without some polygons."""
        stays = ~np.isin(np.arange(len(self.owners)), polygons)
        ring_stays = stays[self.polygons]
        new_polygons, new_rings = np.cumsum(stays) - 1, np.cumsum(ring_stays) - 1
        vertex_stays = ring_stays[self.rings]
        return Outlines(
            self.vertices[vertex_stays],
            new_rings[self.rings[vertex_stays]],
            new_polygons[self.polygons[ring_stays]],
            self.owners[stays],
        )

    def box(self) -> ChipWindow:
        """Return the whole pixels that all of them touch."""
        if not len(self.vertices):
            return ChipWindow(0, 0, 1, 1)
        left, top = (int(number) for number in np.floor(self.vertices.min(0)))
        right, bottom = (int(number) for number in np.ceil(self.vertices.max(0)))
        return ChipWindow(left, top, max(right - left, 1), max(bottom - top, 1))


def outlines_of(geometries: NDArray[np.object_]) -> Outlines:
    """Return the polygons that geometries, flat, consist of, in their own coordinates."""
    parts, owners = shapely.get_parts(geometries, return_index=True)
    while (shapely.get_type_id(parts) >= FIRST_MULTI_TYPE).any():
        parts, inner = shapely.get_parts(parts, return_index=True)
        owners = owners[inner]
    is_polygon = shapely.get_type_id(parts) == POLYGON_TYPE
    rings, polygons = shapely.get_rings(parts[is_polygon], return_index=True)
    vertices, numbers = shapely.get_coordinates(rings, return_index=True)
    return Outlines(vertices, numbers, polygons, owners[is_polygon])


def outlines_in_pixels(
    geometries: NDArray[np.object_], heights: NDArray[np.float64], image: ImageSpec
) -> Outlines:
    """Return the polygons of objects in columns and rows of an image.

    All vertices are brought there at once. A polygon of which one has no place there is left out.

    Args:
        geometries: (N,) of the objects, flat.
        heights: (N,) what RPCs place each of them by; NaN where it is not known.
        image: any.
    """
    found = outlines_of(geometries)
    owners = found.owners[found.polygons[found.rings]]
    pixels = image.to_pixels(np.column_stack((found.vertices, heights[owners])))
    placed = Outlines(pixels, found.rings, found.polygons, found.owners)
    is_lost = ~np.isfinite(pixels).all(1)
    if not is_lost.any():
        return placed
    return placed.without(np.unique(found.polygons[found.rings[is_lost]]))
