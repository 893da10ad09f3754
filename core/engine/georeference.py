"""What places an image on the ground: a matrix, ground control points, or rational polynomials."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple, Sequence

import numpy as np
import rasterio.crs
import rasterio.warp
from affine import Affine
from rasterio._err import CPLE_BaseError  # rasterio lets it through, and exports it nowhere else
from rasterio.control import GroundControlPoint
from rasterio.errors import RasterioError
from rasterio.rpc import RPC
from rasterio.transform import GCPTransformer, RPCTransformer, TransformDirection

from .longitudes import about

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Coordinates = NDArray[np.float64]  # (N, 2) x, y in the CRS of the image, or (N, 3) with height
    Shifts = NDArray[np.float64]  # (N, 2) columns and rows

GDAL_ERRORS = (RasterioError, CPLE_BaseError)
"""What GDAL's refusals come as."""

WITHOUT_GEOREFERENCE = Affine(1, 0, 0, 0, -1, 0)
"""Where QGIS places an image that has no georeference: pixels for units, y negative downwards."""

NOWHERE = (math.nan,) * 6
"""The matrix of an image that has none."""

ANY_CRS = "EPSG:3857"
"""Stands on both sides of a warp of an image without CRS, so that it only moves pixels."""

NO_TRANSFORM = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
"""What GDAL gives for the matrix of an image that has none, in GDAL's order."""

RPC_CRS = "EPSG:4326"
"""What rational polynomials map from."""

STEPS = 8
"""Points on each side of an image whose georeference is no matrix: its sides are curves."""

ALIGNED_PX = 0.01
"""Pixels that lie this close to those of another image are its own."""


class Outline(NamedTuple):
    """Of an image on the ground: WKT of the CRS, "" where it does not say; x and y of the ring."""

    crs: str
    ring: tuple[tuple[float, float], ...]


class ControlPoint(NamedTuple):
    """A pixel, in fractional rows and columns, whose coordinates are known."""

    row: float
    column: float
    x: float
    y: float
    z: float | None = None

    @classmethod
    def of(cls, gcp: GroundControlPoint) -> ControlPoint:
        """Return what rasterio has read."""
        return cls(gcp.row, gcp.col, gcp.x, gcp.y, gcp.z)

    def for_gdal(self) -> GroundControlPoint:
        """Return what rasterio takes."""
        return GroundControlPoint(self.row, self.column, self.x, self.y, self.z, id="")

    @property
    def on_ground(self) -> tuple[float, float, float]:
        """Coordinates, and the height that is 0 where none is known."""
        return self.x, self.y, self.z or 0.0


@dataclass(frozen=True)
class Place:
    """What brings columns and rows of an image to coordinates, one of three ways, and back.

    Attributes:
        crs: as rasterio has it; None: unknown.
        affine: columns and rows to x and y.
        gcps: ground control points.
        rpcs: rational polynomials.
        is_made_up: the image has no georeference; the matrix stands in for it.
    """

    crs: Any = field(hash=False)
    affine: Affine | None = None
    gcps: tuple[ControlPoint, ...] = ()
    rpcs: RPC | None = field(default=None, hash=False)
    is_made_up: bool = False

    @property
    def ground(self) -> float:
        """Height that stands for that of the ground, metres; 0 without polynomials."""
        return 0.0 if self.rpcs is None else float(self.rpcs.height_off)

    @property
    def middle(self) -> float | None:
        """Longitude that points and polynomials are near to; None: longitudes do not matter."""
        if self.rpcs is not None:
            return float(self.rpcs.long_off)
        if self.gcps and self.crs is not None and self.crs.is_geographic:
            return float(np.mean([gcp.x for gcp in self.gcps]))
        return None

    def to_pixels(self, xy: Coordinates) -> Coordinates:
        """Return fractional columns and rows, (N, 2), of coordinates in the CRS.

        Those of a point that has no place in the image are not finite.
        Assumption: a Z is the height that the polynomials want, metres above their ellipsoid;
        without one their own offset stands for the ground.

        Raises:
            CPLE_BaseError: the ground control points place nothing.
        """
        if self.affine is not None:
            return _by_matrix(~self.affine, xy)
        x = xy[:, 0] if self.middle is None else about(xy[:, 0], self.middle)
        heights = np.full(len(xy), self.ground) if xy.shape[1] < 3 else xy[:, 2]
        heights = np.where(np.isfinite(heights), heights, self.ground)
        return self._transformed((x, xy[:, 1], heights), TransformDirection.reverse)

    def to_ground(self, pixels: Coordinates) -> Coordinates:
        """Return coordinates in the CRS, (N, 2), of fractional columns and rows, (N, 2)."""
        if self.affine is not None:
            return _by_matrix(self.affine, pixels)
        heights = np.full(len(pixels), self.ground)
        return self._transformed((*pixels.T, heights), TransformDirection.forward)

    def _transformed(self, xyz: tuple[Any, ...], direction: TransformDirection) -> Coordinates:
        with self._transformer() as transformer:
            moved = transformer._transform(*xyz, direction)  # noqa: SLF001 (rowcol would round)
        pixels = np.column_stack(moved)
        pixels[~np.isfinite(pixels).all(1)] = np.inf
        return pixels

    def _transformer(self) -> Any:
        if self.rpcs is not None:
            return RPCTransformer(self.rpcs)
        return GCPTransformer([gcp.for_gdal() for gcp in self.gcps])

    @property
    def is_sound(self) -> bool:
        """Whether pixels have coordinates: points on a line, or a matrix of zeros, give none."""
        if self.affine is not None:
            return math.isfinite(self.affine.determinant) and self.affine.determinant != 0
        try:
            back = self.to_pixels(self.to_ground(np.zeros((1, 2))))
        except GDAL_ERRORS:
            return False
        return bool(np.isfinite(back).all())

    def moved(self, columns: float, rows: float) -> Place:
        """Return the place of an image whose corner lies so many pixels to the right and below."""
        if self.affine is not None:
            a, b, _, d, e, _, *_ = self.affine
            x, y = _by_matrix(self.affine, np.array([(columns, rows)], float))[0]
            return replace(self, affine=Affine(a, b, float(x), d, e, float(y)))
        if self.rpcs is not None:
            rpcs = RPC(**self.rpcs.to_dict())
            rpcs.samp_off, rpcs.line_off = rpcs.samp_off - columns, rpcs.line_off - rows
            return replace(self, rpcs=rpcs)
        moved = (gcp._replace(row=gcp.row - rows, column=gcp.column - columns) for gcp in self.gcps)
        return replace(self, gcps=tuple(moved))

    def with_affine(self, affine: Affine, crs: Any = None) -> Place:
        """Return the place by a matrix instead; in another CRS where one is given."""
        return replace(self, crs=crs or self.crs, affine=affine, gcps=(), rpcs=None)

    def for_gdal(self) -> dict[str, Any]:
        """Return the arguments by which rasterio warps from this place."""
        if self.affine is not None:
            return {"src_transform": self.affine}
        if self.rpcs is not None:
            return {"rpcs": self.rpcs, "RPC_HEIGHT": self.ground}
        return {"gcps": [gcp.for_gdal() for gcp in self.gcps]}

    def shifts_by_points(self, other: Place) -> NDArray[np.float64] | None:
        """Return by how much the other image's control points, or polynomials, are shifted."""
        if self.rpcs is not None and other.rpcs is not None:
            one, another = self.rpcs.to_dict(), other.rpcs.to_dict()
            offsets = ("samp_off", "line_off")
            if any(one[key] != another[key] for key in one if key not in offsets):
                return None
            return np.array([[one[key] - another[key] for key in offsets]])
        mine = [gcp.on_ground for gcp in self.gcps]
        if not mine or mine != [gcp.on_ground for gcp in other.gcps]:
            return None
        pairs = zip(self.gcps, other.gcps)
        return np.array([(one.column - its.column, one.row - its.row) for one, its in pairs])


class Places:
    """Those of many images, to be compared at once.

    Args:
        places: of the images.
        sizes: (N, 2) their widths and heights, pixels.
    """

    def __init__(self, places: Sequence[Place], sizes: NDArray[np.int64]) -> None:
        self._places = places
        self._sizes = sizes
        self._are_known = np.array([not place.is_made_up for place in places], bool)
        self._matrices = np.array([(place.affine or NOWHERE)[:6] for place in places])
        # One object for each CRS makes that cheap.
        self._crss = {id(place.crs): place.crs for place in places}
        self._crs_of = np.array([id(place.crs) for place in places])

    def on_grid_of(self, first: Place) -> Shifts:
        """Return where the corners of the images lie in the grid of one, in whole pixels.

        Returns:
            (N, 2) columns and rows; NaN where its pixels are not that grid's, or nobody knows.
        """
        found = np.full((len(self._places), 2), np.nan)
        if first.is_made_up:
            return found
        same = [key for key, crs in self._crss.items() if same_crs(first.crs, crs)]
        rows = np.flatnonzero(self._are_known & np.isin(self._crs_of, same))
        if first.affine is None:
            for row in rows.tolist():
                shifts = first.shifts_by_points(self._places[row])
                if shifts is not None:
                    found[row] = _whole(shifts[None])[0]
            return found
        matrices, back = self._matrices[rows], ~first.affine
        corners = _by_matrix(back, matrices[:, 2::3])
        near = ~np.isnan(_whole(corners[:, None])).any(1)
        rows, matrices = rows[near], matrices[near]
        corners = self._sizes[rows][:, None] * border(1, 1, 1)
        ground = _by_matrix(matrices.T[:, :, None], corners)
        found[rows] = _whole(_by_matrix(back, ground) - corners)
        return found


def _whole(shifts: NDArray[np.float64]) -> Shifts:
    """Return shifts of several pixels of each image, (K, P, 2), rounded, (K, 2).

    NaN where they are no whole pixels, or not all the same.
    """
    whole = np.round(shifts[:, 0])
    with np.errstate(invalid="ignore"):  # what is infinite is nowhere
        aligned = np.all(np.abs(shifts - whole[:, None]) <= ALIGNED_PX, axis=(1, 2), keepdims=True)
    return np.where(aligned[:, 0], whole, np.nan)


def _by_matrix(matrix: Any, xy: Coordinates) -> Coordinates:
    """Return coordinates, (..., 2), moved by a matrix, or by arrays of its six numbers."""
    a, b, c, d, e, f = matrix[:6]
    x, y = xy[..., 0], xy[..., 1]
    with np.errstate(invalid="ignore"):  # what is infinite is nowhere
        return np.stack((a * x + b * y + c, d * x + e * y + f), axis=-1)


def same_crs(one: Any, other: Any) -> bool:
    """Return whether two CRSs are one; an unknown one is taken for any other."""
    return one is None or other is None or one == other


def place_of(dataset: Any) -> Place:
    """Return what places the image of an open dataset on the ground."""
    kind = georeference_of(dataset)
    if kind == "gcps":
        points, crs = dataset.gcps
        return Place(crs, gcps=tuple(map(ControlPoint.of, points)))
    if kind == "rpcs":
        return Place(rasterio.crs.CRS.from_string(RPC_CRS), rpcs=dataset.rpcs)
    if kind == "none":
        return Place(None, affine=WITHOUT_GEOREFERENCE, is_made_up=True)
    return Place(dataset.crs, affine=dataset.transform)


def georeference_of(dataset: Any) -> str:
    """Return what places the image on the ground: "affine", "gcps", "rpcs" or "none"."""
    if tuple(dataset.get_transform()) != NO_TRANSFORM:
        return "affine"
    if dataset.gcps[0]:
        return "gcps"
    if dataset.rpcs:
        return "rpcs"
    return "none" if dataset.crs is None else "affine"


def outline_of(dataset: Any) -> Outline | None:
    """Return where an image lies; None where it has no place on the ground."""
    place = place_of(dataset)
    if place.is_made_up or not place.is_sound:
        return None
    steps = 1 if place.affine is not None else STEPS
    ring = place.to_ground(border(dataset.width, dataset.height, steps))
    if not all(map(math.isfinite, ring.flat)):
        return None
    points = tuple((float(x), float(y)) for x, y in ring)
    return Outline("" if place.crs is None else place.crs.to_wkt(), points)


def transformed(from_crs: Any, to_crs: Any, xy: Coordinates) -> Coordinates:
    """Return coordinates, (N, 2) or (N, 3), in another CRS; inf where one cannot be brought there.

    Source: rasterio.warp.transform refuses all of them for one that fails, so then they are tried
    by halves.
    """
    moved = np.full_like(xy, np.inf)
    moved[:, 2:] = xy[:, 2:]
    known = np.isfinite(xy[:, :2]).all(1)
    moved[known, :2] = _all_transformed(from_crs, to_crs, xy[known, :2])
    return moved


def _all_transformed(from_crs: Any, to_crs: Any, xy: Coordinates) -> Coordinates:
    if not len(xy):
        return xy
    try:
        moved = np.column_stack(rasterio.warp.transform(from_crs, to_crs, xy[:, 0], xy[:, 1]))
    except GDAL_ERRORS:
        if len(xy) == 1:
            return np.full_like(xy, np.inf)
        return np.vstack(
            [_all_transformed(from_crs, to_crs, half) for half in np.array_split(xy, 2)]
        )
    moved[~np.isfinite(moved).all(1)] = np.inf
    return moved


def border(width: int, height: int, steps: int) -> NDArray[np.float64]:
    """Return columns and rows along the border, clockwise from the top left and back, (N, 2)."""
    way = np.arange(steps) / steps
    top = np.column_stack((way * width, np.zeros(steps)))
    right = np.column_stack((np.full(steps, width), way * height))
    return np.vstack((top, right, (width, height) - top, (width, height) - right, [(0, 0)]))
