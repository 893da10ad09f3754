"""What colours alone would get right: is the network worth it?

Source: SUPPLY.md 6; Swain & Ballard (1991), Color indexing, doi:10.1007/BF00130487 (the histogram);
Arandjelovic & Zisserman (2012), doi:10.1109/CVPR.2012.6248018 (its roots). The model of them and
the rounds are those of the network's features.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .labelled_chips import LabelledChips

JOINT_BANDS = 3
"""At most, whose values are counted together; of more, most bins would stay empty."""

JOINT_BINS = 64
"""Of those bands together: 4 x 4 x 4 colours."""

BINS = 16
"""Of each band where there are more."""

MOST_BANDS = 32
"""Whose values are counted; of more, so many at equal distances: neighbours say the same."""

AT_ONCE = 64
"""Chips that are in memory together."""


def colour_histograms(chips: LabelledChips) -> NDArray[np.float64]:
    """Return the square roots of the shares of a chip's pixels in each bin, (N, D).

    The roots let rare colours count (Hellinger distance). Bytes are binned from 0 to 255, other
    values from the least to the greatest of the band.
    """
    count = chips.pixels.shape[1]
    bands = np.unique(np.linspace(0, count - 1, min(count, MOST_BANDS)).astype(int))
    low, high = chips.statistics.minimum[bands], chips.statistics.maximum[bands]
    if chips.are_bytes:
        low, high = np.zeros(len(bands)), np.full(len(bands), 255.0)
    span = np.where(high > low, high - low, 1.0)
    found = [
        _shares((chips.pixels[start : start + AT_ONCE][:, bands] - low[:, None, None])
                / span[:, None, None])
        for start in range(0, len(chips), AT_ONCE)
    ]  # fmt: skip
    return np.sqrt(np.concatenate(found))


def _shares(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the shares, (n, D), of values (n, bands, H, W) from 0 to 1."""
    chips, bands = values.shape[:2]
    is_joint = bands <= JOINT_BANDS
    each = round(JOINT_BINS ** (1 / bands)) if is_joint else BINS
    bins = np.clip(np.nan_to_num(values) * each, 0, each - 1).astype(np.int64)
    bins = bins.reshape(chips, bands, -1)
    if is_joint:
        bins = np.tensordot(each ** np.arange(bands), bins, (0, 1))[:, None]
    total = each**bands if is_joint else each
    counters = chips * bins.shape[1]
    bins = bins + (np.arange(counters) * total).reshape(chips, -1, 1)
    counts = np.bincount(bins.ravel(), minlength=counters * total)
    shares: NDArray[np.float64] = counts.reshape(chips, -1) / bins.shape[2]
    return shares
