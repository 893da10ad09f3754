"""Which of a million boxes meet one, without looking at all of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Callable, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Grow = Callable[[NDArray[np.float64]], NDArray[np.float64]]

TOGETHER = 256
"""Boxes that lie together and are looked at together."""


class Bounds(NamedTuple):
    """Least and greatest coordinates, edges included."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float


class BoxIndex:
    """Boxes packed into blocks of neighbours, each of which has a box of its own.

    As an R-tree of one level is packed (sort-tile-recursive), but for each magnitude of size by
    itself: a few roads among houses would stretch every block over the whole town. 8 bytes a box,
    where a tree of objects takes hundreds.

    Args:
        bounds: (N, 4) least x and y, greatest x and y; those that are not finite meet nothing.
        grow: makes bounds larger, some at a time; None: they are taken as they are.
    """

    def __init__(self, bounds: NDArray[np.float64], grow: Grow | None = None) -> None:
        self._bounds = bounds
        self._grow = grow
        known = np.flatnonzero(np.isfinite(bounds).all(1))
        packed = [_packed(bounds, places) for places in _by_size(bounds, known)]
        self._order = np.concatenate([*packed, np.empty(0, np.int64)])
        lengths = np.array([len(places) for places in packed], np.int64)
        ends = np.cumsum(lengths)
        self._starts = np.concatenate(
            [np.arange(end - length, end, TOGETHER) for end, length in zip(ends, lengths)]
            or [np.empty(0, np.int64)]
        )
        self._ends = np.append(self._starts[1:], len(self._order))
        ordered = self._of(self._order)
        low, high = ordered[:, :2], ordered[:, 2:]
        if len(self._starts):
            low = np.minimum.reduceat(low, self._starts)
            high = np.maximum.reduceat(high, self._starts)
        self._blocks = np.hstack((low, high))

    def within(self, *boxes: Bounds) -> NDArray[np.int64]:
        """Return which boxes meet one of these or touch it, ascending."""
        found = [np.empty(0, np.int64)]
        for box in boxes:
            places = self.candidates(box)
            found.append(places[touches(self._of(places), box)])
        places = np.sort(np.concatenate(found))
        return places[np.diff(places, prepend=-1) > 0]  # np.unique hashes, which takes longer

    def _of(self, places: NDArray[np.int64]) -> NDArray[np.float64]:
        bounds = self._bounds[places]
        return bounds if self._grow is None else self._grow(bounds)

    def candidates(self, box: Bounds) -> NDArray[np.int64]:
        """Return which boxes lie in blocks that meet one or touch it."""
        blocks = np.flatnonzero(touches(self._blocks, box))
        places = self._starts[blocks, None] + np.arange(TOGETHER)
        found: NDArray[np.int64] = self._order[places[places < self._ends[blocks, None]]]
        return found


def _by_size(bounds: NDArray[np.float64], known: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Return boxes in groups of like size: by powers of 4 of their longer side."""
    side = np.max(bounds[known, 2:] - bounds[known, :2], axis=1, initial=0)
    magnitude = np.frexp(side)[1] // 2
    return [known[magnitude == each] for each in np.unique(magnitude)]


def _packed(bounds: NDArray[np.float64], places: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return boxes in strips from left to right, and in each from bottom to top."""
    strips = max(math.isqrt(len(places) // TOGETHER), 1)
    in_strip = math.ceil(len(places) / strips / TOGETHER) * TOGETHER
    places = places[np.argsort(bounds[places, 0] + bounds[places, 2])]
    strip = np.arange(len(places)) // in_strip
    return places[np.lexsort((bounds[places, 1] + bounds[places, 3], strip))]


def touches(bounds: NDArray[np.float64], box: Bounds) -> NDArray[np.bool_]:
    """Return which boxes, (N, 4), meet one or touch it; those of NaN do not."""
    left, bottom, right, top = bounds.T
    across = (left <= box.xmax) & (right >= box.xmin)
    met: NDArray[np.bool_] = across & (bottom <= box.ymax) & (top >= box.ymin)
    return met
