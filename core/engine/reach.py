"""Where objects must lie to meet an image, in their own coordinates.

With a thousand images and a million objects, to ask each image for the pixel of each object takes
most of an hour. Its outline tells at once which of them are worth asking for.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from .georeference import GDAL_ERRORS, border, transformed
from .longitudes import HALF_TURN, TURN, about
from .object_index import Bounds

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .georeference import Coordinates
    from .image import ImageSpec

STEPS = 16
"""Points along each side of an outline: sides are curves in another CRS."""

MARGIN, LOOSE_MARGIN = 0.25, 1.0
"""What is added on each side, as a share of an outline's size: between its points it may bulge, and
control points place what lies off the image only roughly."""

POLE = 90.0
"""Latitude, degrees; beyond it all longitudes are near."""

FARTHEST = 89.0
"""Latitude, degrees; nearer to a pole a degree of longitude is next to nothing."""

MOST_TURNS = 4
"""Farther apart, what objects in degrees have for longitudes are none."""

RPC_REACH = 2.0
"""How far rational polynomials reach, in their own scales: past 1 nothing was fitted."""


def reach_of(image: ImageSpec, span: tuple[float, float] | None) -> tuple[Bounds, ...] | None:
    """Return boxes that hold all objects which may meet an image; None: there is no telling.

    Args:
        image: any.
        span: least and greatest x of all objects; None: there are none.
    """
    if image.affine is not None:
        (xmin, ymin), (xmax, ymax) = _ends(image.place.to_ground(_corners(image)))
        return (Bounds(xmin, ymin, xmax, ymax),)
    crs, outline = image.crs, _outline(image)
    if image.objects_crs is not None:
        crs, outline = image.objects_crs, transformed(crs, image.objects_crs, outline)
    if not np.isfinite(outline).all():
        return None
    is_geographic = crs is not None and crs.is_geographic
    if is_geographic:
        outline = np.column_stack((_unwound(outline[:, 0]), outline[:, 1]))
        if np.ptp(outline[:, 0]) > HALF_TURN:  # around a pole, or the globe
            return None
    low, high = _ends(outline)
    margin = (MARGIN if image.place.affine is not None else LOOSE_MARGIN) * (high - low)
    box = Bounds(*(low - margin).tolist(), *(high + margin).tolist())
    if not is_geographic:
        return (box,)
    is_near_a_pole = max(-box.ymin, box.ymax) >= POLE
    return None if is_near_a_pole else _at_every_turn(box, span)


def grown(bounds: NDArray[np.float64], crs: Any) -> NDArray[np.float64]:
    """Return bounds of objects, (K, 4), with as much around them as they are large.

    An image that is turned against their CRS takes them for the boxes around them in its own
    pixels, which reach beyond them by up to half of their longer side.

    Args:
        bounds: least x and y, greatest x and y.
        crs: theirs, as rasterio has it; None: unknown.
    """
    sides = bounds[:, 2:] - bounds[:, :2]
    narrowing = np.ones(len(bounds))  # of a degree of longitude against one of latitude
    if crs is not None and crs.is_geographic:
        narrowing = np.cos(np.radians(np.clip(bounds[:, 1::2].mean(1), -FARTHEST, FARTHEST)))
    longer = np.maximum(sides[:, 0] * narrowing, sides[:, 1])
    around = np.column_stack((longer / narrowing, longer))
    return np.hstack((bounds[:, :2] - around, bounds[:, 2:] + around))


def _unwound(longitudes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return longitudes, degrees, next to each other, from whatever meridian they are counted."""
    return about(longitudes, float(longitudes[0]))


def _at_every_turn(box: Bounds, span: tuple[float, float] | None) -> tuple[Bounds, ...]:
    """Return a box in degrees wherever objects of some longitudes may count it to lie."""
    if span is None:
        return (box,)
    first, last = math.ceil((span[0] - box.xmax) / TURN), math.floor((span[1] - box.xmin) / TURN)
    if last - first > MOST_TURNS:  # no longitudes
        return (box._replace(xmin=-math.inf, xmax=math.inf),)
    turns = [TURN * turn for turn in range(first - 1, last + 2)]  # objects reach beyond their span
    return tuple(box._replace(xmin=box.xmin + turn, xmax=box.xmax + turn) for turn in turns)


def _corners(image: ImageSpec) -> Coordinates:
    return np.array([(0.0, 0.0), (image.width, image.height)])


def _ends(xy: Coordinates) -> NDArray[np.float64]:
    return np.array([xy.min(0), xy.max(0)])


def _outline(image: ImageSpec) -> Coordinates:
    """Return points around an image, (N, 2), in its CRS; infinite where there is no telling.

    Where polynomials put an object depends on its height: all that they were fitted to counts.
    """
    pixels, rpcs = border(image.width, image.height, STEPS), image.place.rpcs
    if rpcs is not None:
        middle = np.array((rpcs.long_off, rpcs.lat_off))
        scale = RPC_REACH * np.array((rpcs.long_scale, rpcs.lat_scale))
        share = 2 * pixels / (image.width, image.height) - 1
        points: Coordinates = middle + scale * share
        return points
    try:
        return image.place.to_ground(pixels)
    except GDAL_ERRORS:
        return np.full_like(pixels, np.inf)
