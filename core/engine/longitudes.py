"""Longitudes, degrees, that are counted from different meridians."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

HALF_TURN, TURN = 180.0, 360.0
"""Degrees."""


def about(longitudes: NDArray[np.float64], middle: float) -> NDArray[np.float64]:
    """Return longitudes brought by whole turns to within half a turn of the middle."""
    turns = np.floor((longitudes - middle + HALF_TURN) / TURN)
    moved: NDArray[np.float64] = longitudes - TURN * np.where(np.isfinite(turns), turns, 0)
    return moved


def beyond_half_a_turn(longitudes: tuple[float, ...]) -> bool:
    """Return whether some of them are counted on across the 180th meridian, or from Greenwich."""
    return max(map(abs, longitudes)) > HALF_TURN + 1e-9
