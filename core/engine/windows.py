"""Which window of the image becomes the chip of each object.

Pure geometry in arrays, all objects at once; no pixel is read here. Frame: origin at the image's
top-left corner, columns grow to the right, rows grow downwards; pixel (0, 0) covers [0, 1) in both.

Source of the rules: ESRI_FORMATS.md 1.6, the comment on `CropSizeFixed`, and PRODUCT.md 2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..model.definition import ChipFit, FitMode

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Bounds = NDArray[np.float64]  # (N, 4) left, top, right, bottom in fractional pixels
    Windows = NDArray[np.int64]  # (N, 4) column, row, width, height in whole pixels
    Positions = NDArray[np.int64]  # (K,) rows of one of the above

POINT, LINE, POLYGON = 0, 1, 2
"""Dimensions of a geometry, as shapely counts them; -1: there is none."""

NOISE_PX = 1e-6
"""A bound this close to a pixel's edge lies on it: coordinates of 15 digits are no truer."""

FARTHEST_PX = 2.0**40
"""Bounds end here: what lies farther off shows nothing, and overflows integers in the end."""


class ChipWindow(NamedTuple):
    """Block of whole pixels. It may reach past the image; the reader pads there."""

    column: int
    row: int
    width: int
    height: int


def plan_windows(
    bounds: Bounds, dimensions: NDArray[np.int8], *, width: int, height: int, fixed: bool
) -> Windows:
    """Return the window of every object.

    Args:
        bounds: (N, 4), finite.
        dimensions: (N,) POINT, LINE or POLYGON.
        width: EMD `ImageWidth`, pixels.
        height: EMD `ImageHeight`, pixels.
        fixed: EMD `CropSizeFixed`. True: always width x height, centred on the bounds. False: the
            smallest window that holds the bounds; where it is larger than width or height in
            either direction, and for points, cropped as if the size were fixed.
    """
    bounds = np.clip(bounds, -FARTHEST_PX, FARTHEST_PX)
    centred = _centred_windows(bounds, width, height)
    if fixed:
        return centred
    snug = _enclosing_windows(bounds)
    too_large = (snug[:, 2] > width) | (snug[:, 3] > height)
    windows: Windows = np.where((too_large | (dimensions == POINT))[:, None], centred, snug)
    return windows


def _centred_windows(bounds: Bounds, width: int, height: int) -> Windows:
    """Put the centre of the bounds in the middle, moved to the nearest whole pixel.

    Assumption: the window's left edge, centre - width / 2, is rounded half up, for odd and even
    sizes alike; Esri says "centred" and no more.
    """
    size = np.array((width, height), np.int64)
    centre = (bounds[:, :2] + bounds[:, 2:]) / 2
    corner = np.floor(centre - size / 2 + 0.5 + NOISE_PX).astype(np.int64)
    return np.hstack((corner, np.broadcast_to(size, corner.shape)))


def _enclosing_windows(bounds: Bounds) -> Windows:
    corner = np.floor(bounds[:, :2] + NOISE_PX).astype(np.int64)
    end = np.ceil(bounds[:, 2:] - NOISE_PX).astype(np.int64)
    # At least one pixel: a hairline object still covers the pixel it lies in.
    return np.hstack((corner, np.maximum(end - corner, 1)))


def widened(windows: Windows, size: tuple[int, int], fit: ChipFit) -> Windows:
    """Return windows of which a model that cuts the centre out of its chips sees all of the old.

    They get the network's shape where chips keep theirs, and what the cut takes away; both about
    their middle.

    Args:
        windows: that the network is to see.
        size: height and width of the network's input.
        fit: how chips are brought to it.
    """
    seen = np.array(size[::-1], np.float64)
    lengths: NDArray[np.float64] = windows[:, 2:].astype(np.float64)
    if fit.mode is not FitMode.STRETCH:
        lengths = (lengths / seen).max(axis=1, keepdims=True) * seen
    if fit.mode is not FitMode.CROP:
        lengths = lengths * np.maximum(np.array(fit.size[::-1]) / seen, 1.0)
    lengths = np.maximum(np.ceil(lengths - NOISE_PX), windows[:, 2:])
    middle = windows[:, :2] + windows[:, 2:] / 2
    corner = np.floor(middle - lengths / 2 + 0.5)
    return np.hstack((corner, lengths)).astype(np.int64)


def are_larger(bounds: Bounds, windows: Windows) -> NDArray[np.bool_]:
    """Return which objects are wider or higher than their windows, which lie at their middle."""
    larger: NDArray[np.bool_] = np.any(
        bounds[:, 2:] - bounds[:, :2] > windows[:, 2:] + 2 * NOISE_PX, axis=1
    )
    return larger


def meets(bounds: Bounds, box: tuple[float, float, float, float]) -> NDArray[np.bool_]:
    """Return which bounds meet the half-open box left, top, right, bottom.

    Bounds that only touch its edge lie outside; a point on its left or top edge lies inside, as
    the pixel there does.
    """
    left, top, right, bottom = bounds.T
    across = (left < box[2]) & ((right > box[0]) | (left >= box[0]))
    down = (top < box[3]) & ((bottom > box[1]) | (top >= box[1]))
    inside: NDArray[np.bool_] = across & down
    return inside


def as_window(row: Any) -> ChipWindow:
    """Return one row of `Windows` as a value."""
    column, top, width, height = (int(number) for number in row)
    return ChipWindow(column, top, width, height)


def common(one: ChipWindow, other: ChipWindow) -> ChipWindow | None:
    """Return what two windows share; None where that is nothing."""
    column, row = max(one.column, other.column), max(one.row, other.row)
    width = min(one.column + one.width, other.column + other.width) - column
    height = min(one.row + one.height, other.row + other.height) - row
    return ChipWindow(column, row, width, height) if width > 0 and height > 0 else None


def slices(part: ChipWindow, whole: ChipWindow) -> tuple[Any, slice, slice]:
    """Return the index of `part` in an array (C, H, W) that covers `whole`."""
    row, column = part.row - whole.row, part.column - whole.column
    return ..., slice(row, row + part.height), slice(column, column + part.width)
