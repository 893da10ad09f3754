"""Where objects must lie to meet an image, in their own coordinates.

With a thousand images and a million objects, to ask each image for the pixel of each object takes
most of an hour. Its outline tells at once which of them are worth asking for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from .georeference import GDAL_ERRORS, border, transformed
from .longitudes import HALF_TURN, beyond_half_a_turn

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .georeference import Coordinates
    from .image import ImageSpec

STEPS = 16
"""Points along each side of an outline: sides are curves in another CRS."""

MARGIN = 1.0
"""What is added on each side, as a share of an outline's size: between its points it may bulge, and
control points place what lies off the image only roughly."""

RPC_REACH = 2.0
"""How far rational polynomials reach, in their own scales: past 1 nothing was fitted."""


class Box(NamedTuple):
    """Least and greatest coordinates, edges included."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float


def reach_of(image: ImageSpec, span: tuple[float, float] | None) -> Box | None:
    """Return a box that holds all objects which may meet an image; None: there is no telling.

    Args:
        image: any.
        span: least and greatest x of all objects; None: there are none.
    """
    if image.affine is not None:
        (xmin, ymin), (xmax, ymax) = _ends(image.place.to_ground(_corners(image)))
        return Box(xmin, ymin, xmax, ymax)
    crs, outline = _outline(image)
    if _may_go_around(crs, outline):
        return None
    if image.objects_crs is not None:
        crs, outline = image.objects_crs, transformed(crs, image.objects_crs, outline)
    if _may_go_around(crs, outline) or _spans_more(crs, span):
        return None
    low, high = _ends(outline)
    margin = MARGIN * (high - low)
    return Box(*(low - margin).tolist(), *(high + margin).tolist())


def _spans_more(crs: Any, span: tuple[float, float] | None) -> bool:
    """Return whether longitudes of objects are counted from elsewhere."""
    is_geographic = crs is not None and crs.is_geographic
    return is_geographic and beyond_half_a_turn(span or (0.0,))


def _corners(image: ImageSpec) -> Coordinates:
    return np.array([(0.0, 0.0), (image.width, image.height)])


def _ends(xy: Coordinates) -> NDArray[np.float64]:
    return np.array([xy.min(0), xy.max(0)])


def _outline(image: ImageSpec) -> tuple[Any, Coordinates]:
    """Return points around an image, (N, 2), and their CRS; infinite where there is no telling.

    Where polynomials put an object depends on its height: all that they were fitted to counts.
    """
    pixels, rpcs = border(image.width, image.height, STEPS), image.place.rpcs
    if rpcs is not None:
        middle = np.array((rpcs.long_off, rpcs.lat_off))
        scale = RPC_REACH * np.array((rpcs.long_scale, rpcs.lat_scale))
        share = 2 * pixels / (image.width, image.height) - 1
        return image.crs, middle + scale * share
    try:
        return image.crs, image.place.to_ground(pixels)
    except GDAL_ERRORS:
        return image.crs, np.full_like(pixels, np.inf)


def _may_go_around(crs: Any, xy: Coordinates) -> bool:
    """Return whether there is no telling, or degrees may be counted anew, as around a pole."""
    if not np.isfinite(xy).all():
        return True
    if crs is None or not crs.is_geographic:
        return False
    longitudes = xy[:, 0]
    return bool(np.ptp(longitudes) > HALF_TURN or np.abs(longitudes).max() > HALF_TURN + 1e-9)
