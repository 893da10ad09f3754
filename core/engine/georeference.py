"""What places an image on the ground: a matrix, ground control points, or rational polynomials."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Callable, NamedTuple

import numpy as np
import rasterio.crs
from affine import Affine
from rasterio.errors import RasterioError
from rasterio.transform import GCPTransformer, RPCTransformer, TransformDirection

from .globe import about

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Coordinates = NDArray[np.float64]  # (N, 2) x, y in the CRS of the image, or (N, 3) with height

WITHOUT_GEOREFERENCE = Affine(1, 0, 0, 0, -1, 0)
"""Where QGIS places an image that has no georeference: pixels for units, y negative downwards."""

NO_TRANSFORM = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
"""What GDAL gives for the matrix of an image that has none, in GDAL's order."""

RPC_CRS = "EPSG:4326"
"""What rational polynomials map from."""

STEPS = 8
"""Points on each side of an image whose georeference is no matrix: its sides are curves."""


class Outline(NamedTuple):
    """Of an image on the ground: WKT of the CRS, "" where it does not say; x and y of the ring."""

    crs: str
    ring: tuple[tuple[float, float], ...]


def crs_of(dataset: Any) -> Any:
    """Return the CRS that features are in when they match this image."""
    kind = georeference_of(dataset)
    if kind == "gcps":
        return dataset.gcps[1]
    if kind == "rpcs":
        return rasterio.crs.CRS.from_string(RPC_CRS)
    return dataset.crs


def georeference_of(dataset: Any) -> str:
    """Return what places the image on the ground: "affine", "gcps", "rpcs" or "none"."""
    if tuple(dataset.get_transform()) != NO_TRANSFORM:
        return "affine"
    if dataset.gcps[0]:
        return "gcps"
    if dataset.rpcs:
        return "rpcs"
    return "none" if dataset.crs is None else "affine"


def control_of(dataset: Any, kind: str) -> Callable[[Coordinates], Coordinates]:
    """Return how ground control points or rational polynomials bring coordinates to pixels.

    Assumption: a Z is the height that the polynomials want, metres above their ellipsoid; without
    one their own offset stands for the ground.
    """
    (gcps, gcp_crs), rpcs = dataset.gcps, dataset.rpcs
    middle = None
    if kind == "rpcs":
        middle = rpcs.long_off
    elif gcp_crs is not None and gcp_crs.is_geographic:
        middle = float(np.mean([gcp.x for gcp in gcps]))

    def to_pixels(xy: Coordinates) -> Coordinates:
        x = xy[:, 0] if middle is None else about(xy[:, 0], middle)
        ground = rpcs.height_off if kind == "rpcs" else 0.0
        heights = np.full(len(xy), ground) if xy.shape[1] < 3 else xy[:, 2]
        heights = np.where(np.isfinite(heights), heights, ground)
        made = RPCTransformer(rpcs) if kind == "rpcs" else GCPTransformer(gcps)
        with made as transformer:
            columns, rows = transformer._transform(  # noqa: SLF001 (rowcol would round them)
                x, xy[:, 1], heights, TransformDirection.reverse
            )
        return np.column_stack((columns, rows))

    return to_pixels


def outline_of(dataset: Any) -> Outline | None:
    """Return where an image lies; None where it has no place on the ground."""
    kind = georeference_of(dataset)
    if kind == "none":
        return None
    try:
        ring = _on_the_ground(dataset, kind)
    except RasterioError:
        return None
    if not all(map(math.isfinite, ring.flat)):
        return None
    crs = crs_of(dataset)
    points = tuple((float(x), float(y)) for x, y in ring)
    return Outline("" if crs is None else crs.to_wkt(), points)


def _on_the_ground(dataset: Any, kind: str) -> NDArray[np.float64]:
    """Return the outline in the image's CRS, (N, 2)."""
    pixels = _border(dataset.width, dataset.height, 1 if kind == "affine" else STEPS)
    if kind == "affine":
        own, (columns, rows) = dataset.transform, pixels.T
        x = own.a * columns + own.b * rows + own.c
        return np.column_stack((x, own.d * columns + own.e * rows + own.f))
    gcps, rpcs = dataset.gcps[0], dataset.rpcs
    heights = np.full(len(pixels), rpcs.height_off if kind == "rpcs" else 0.0)
    with RPCTransformer(rpcs) if kind == "rpcs" else GCPTransformer(gcps) as transformer:
        x, y = transformer._transform(  # noqa: SLF001 (xy would add half a pixel)
            pixels[:, 0], pixels[:, 1], heights, TransformDirection.forward
        )
    return np.column_stack((x, y))


def _border(width: int, height: int, steps: int) -> NDArray[np.float64]:
    """Return columns and rows along the border, clockwise from the top left and back, (N, 2)."""
    way = np.arange(steps) / steps
    top = np.column_stack((way * width, np.zeros(steps)))
    right = np.column_stack((np.full(steps, width), way * height))
    return np.vstack((top, right, (width, height) - top, (width, height) - right, [(0, 0)]))
