"""The objects of a job, in arrays that do not hold all geometries at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import shapely
from rasterio.crs import CRS

from ..objects_file import open_objects
from .object_index import BoxIndex
from .reach import grown, reach_of

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..objects_file import ObjectsFile
    from .image import ImageSpec

CHUNK = 4096
"""How many geometries are in memory at once."""


@dataclass(frozen=True)
class Objects:
    """All objects, without their geometries.

    Position p in the arrays is the object whose number in the results is p + 1. Bounds, dimensions
    and damage take a look at every geometry, once it is asked for one of them: to plan a job.

    Attributes:
        file: the geometries.
        heights: (N,) float64, what RPCs place each object by; NaN where it is not known.
    """

    file: ObjectsFile
    heights: NDArray[np.float64]

    def __len__(self) -> int:
        return self.file.count

    @property
    def bounds(self) -> NDArray[np.float64]:
        """(N, 4) xmin, ymin, xmax, ymax in the CRS of the image; NaN without geometry."""
        return self._seen.bounds

    @property
    def dimensions(self) -> NDArray[np.int8]:
        """(N,) 0 points, 1 lines, 2 polygons, -1 no geometry that can be used."""
        return self._seen.dimensions

    @property
    def damaged(self) -> NDArray[np.bool_]:
        """(N,) objects with a geometry that cannot be used."""
        return self._seen.damaged

    def geometries(self, positions: NDArray[np.int64]) -> NDArray[np.object_]:
        """Read the geometries at these positions, in this order."""
        return _usable(self.wkb(positions))

    def wkb(self, positions: NDArray[np.int64]) -> NDArray[np.object_]:
        """Read the bytes of the geometries at these positions; b"" where there is none."""
        return _wkb(self.file, positions)

    def in_pixels(self, positions: NDArray[np.int64], image: ImageSpec) -> NDArray[np.object_]:
        """Read the geometries at these positions, flat, in columns and rows of the image.

        A vertex that cannot be brought there is infinite: rings of NaN would not be closed.
        """

        def placed(xyz: NDArray[np.float64]) -> NDArray[np.float64]:
            pixels = image.to_pixels(xyz)
            return np.column_stack((np.where(np.isfinite(pixels), pixels, np.inf), xyz[:, 2]))

        geometries, heights = self.geometries(positions), self.heights[positions]
        known = np.isfinite(heights)
        geometries[known] = shapely.force_3d(geometries[known], heights[known])
        transformed = shapely.transform(geometries, placed, include_z=True)
        flat: NDArray[np.object_] = shapely.force_2d(transformed)
        return flat

    def near(self, image: ImageSpec) -> NDArray[np.int64]:
        """Return the positions of the objects that may meet the image, ascending."""
        reach = reach_of(image, self.span)
        if image.affine is not None and reach is not None:
            return self._index.within(*reach)
        found = np.arange(len(self)) if reach is None else self._loose_index.within(*reach)
        return found[_comes_near(self.bounds[found], self.heights[found], image)]

    def pixel_bounds(self, positions: NDArray[np.int64], image: ImageSpec) -> PixelBounds:
        """Return where the objects at these positions lie in the image."""
        bounds, partly = np.full((len(positions), 4), np.nan), np.zeros(len(positions), bool)
        if image.affine is not None:
            return PixelBounds(_straight_bounds(self.bounds[positions], image.affine), partly)
        for start in range(0, len(positions), CHUNK):
            part = slice(start, start + CHUNK)
            geometries = self.in_pixels(positions[part], image)
            bounds[part] = shapely.bounds(geometries)
            partly[part] = _are_partly_placed(geometries)
        bounds[~np.isfinite(bounds).all(1)] = np.nan
        return PixelBounds(bounds, partly)

    def placed(self) -> Objects:
        """Return them without what it took to plan where their chips lie."""
        return replace(self)

    @cached_property
    def _seen(self) -> _Seen:
        count = len(self)
        bounds = np.full((count, 4), np.nan)
        dimensions = np.full(count, -1, np.int8)
        damaged = np.zeros(count, bool)
        for start in range(0, count, CHUNK):
            part = slice(start, start + CHUNK)
            wkb = self.wkb(np.arange(*part.indices(count)))
            geometries = _usable(wkb)
            bounds[part] = shapely.bounds(geometries)
            dimensions[part] = shapely.get_dimensions(geometries)
            damaged[part] = shapely.is_missing(geometries) & (wkb != b"")
        dimensions[damaged | ~np.isfinite(bounds).all(1)] = -1
        bounds[dimensions < 0] = np.nan
        return _Seen(bounds, dimensions, damaged)

    @cached_property
    def crs(self) -> Any:
        """That of the geometries, as rasterio has it; None: unknown."""
        return None if self.file.crs is None else CRS.from_wkt(self.file.crs)

    @cached_property
    def span(self) -> tuple[float, float] | None:
        """Least and greatest x of all objects; None: there are none."""
        known = self.bounds[np.isfinite(self.bounds).all(1)]
        return (known[:, 0].min(), known[:, 2].max()) if len(known) else None

    @cached_property
    def _index(self) -> BoxIndex:
        return BoxIndex(self.bounds)

    @cached_property
    def _loose_index(self) -> BoxIndex:
        return BoxIndex(self.bounds, lambda bounds: grown(bounds, self.crs))


class _Seen(NamedTuple):
    """What a look at every geometry tells, as `Objects` has it."""

    bounds: NDArray[np.float64]
    dimensions: NDArray[np.int8]
    damaged: NDArray[np.bool_]


class PixelBounds(NamedTuple):
    """Where objects lie in an image.

    Attributes:
        bounds: (K, 4) left, top, right, bottom in pixels; NaN where a vertex has no place there.
        partly: (K,) whether some vertices have a place and others have none.
    """

    bounds: NDArray[np.float64]
    partly: NDArray[np.bool_]


def read_objects(folder: Path) -> Objects | None:
    """Return the objects of a job folder; None: it has none.

    Raises:
        OutputError: their files are not what was written.
    """
    file = open_objects(folder)
    return None if file is None else Objects(file, _heights(file))


def _straight_bounds(bounds: NDArray[np.float64], affine: Any) -> NDArray[np.float64]:
    columns = np.sort(bounds[:, 0::2] * affine.a + affine.c, axis=1)
    rows = np.sort(bounds[:, 1::2] * affine.e + affine.f, axis=1)
    return np.column_stack((columns[:, 0], rows[:, 0], columns[:, 1], rows[:, 1]))


def _are_partly_placed(geometries: NDArray[np.object_]) -> NDArray[np.bool_]:
    coordinates, owners = shapely.get_coordinates(geometries, return_index=True)
    are_placed = np.isfinite(coordinates).all(1)
    placed, lost = np.zeros((2, len(geometries)), bool)
    placed[owners[are_placed]] = True
    lost[owners[~are_placed]] = True
    partly: NDArray[np.bool_] = placed & lost
    return partly


def _comes_near(
    bounds: NDArray[np.float64], heights: NDArray[np.float64], image: ImageSpec
) -> NDArray[np.bool_]:
    """Return which bounds may meet the image: their corners in pixels, and as much around them.

    Where a corner has no place in the image, its object may still have one.
    """
    xmin, ymin, xmax, ymax = bounds.T
    corners = [(xmin, ymin), (xmin, ymax), (xmax, ymin), (xmax, ymax)]
    placed = np.array([image.to_pixels(np.column_stack((*corner, heights))) for corner in corners])
    lost: NDArray[np.bool_] = np.any(~np.isfinite(placed), axis=(0, 2))
    placed[:, lost] = 0
    lowest, highest = placed.min(0), placed.max(0)
    margin = highest - lowest + 1
    near: NDArray[np.bool_] = np.all(
        (highest + margin > 0) & (lowest - margin < (image.width, image.height)), axis=1
    )
    known: NDArray[np.bool_] = np.all(np.isfinite(bounds), axis=1)
    return (near | lost) & known


def _heights(file: ObjectsFile) -> NDArray[np.float64]:
    if file.heights is None:
        return np.broadcast_to(np.nan, file.count)
    return np.frombuffer(file.heights, "<f8")


def _wkb(file: ObjectsFile, positions: NDArray[np.int64]) -> NDArray[np.object_]:
    """Return the WKB at these positions, in this order; b"" where there is none."""
    ends = np.frombuffer(file.index, "<i8")
    starts = np.where(positions > 0, ends[positions - 1], 0)
    pairs = list(zip(starts.tolist(), ends[positions].tolist()))
    wkb = np.empty(len(pairs), object)
    wkb[:] = file.read(pairs)
    return wkb


def _usable(wkb: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return geometries; None where GEOS refuses one, or a coordinate is no finite number."""
    with np.errstate(invalid="ignore"):  # GEOS compares coordinates that are NaN
        geometries: NDArray[np.object_] = shapely.from_wkb(wkb, on_invalid="ignore")
    coordinates, owners = shapely.get_coordinates(geometries, return_index=True)
    geometries[owners[~np.isfinite(coordinates).all(1)]] = None
    return geometries
