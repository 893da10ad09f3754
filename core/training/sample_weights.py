"""How much each sample counts in training."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..training_job import Balance

if TYPE_CHECKING:
    from numpy.typing import NDArray

EXPONENTS = {Balance.NONE: 0.0, Balance.SQRT: -0.5, Balance.FULL: -1.0}
"""Of the number of objects of a class. Source: SUPPLY.md 3, BALANCE."""


def weights_of(
    labels: NDArray[Any], owners: NDArray[Any], balance: Balance, class_count: int
) -> NDArray[np.float64]:
    """Return (N,) weights, 1 on average: the samples of one object together count as one.

    Args:
        labels: (N,) from 0.
        owners: (N,) which samples show one object.
        balance: how classes weigh.
        class_count: how many there are.
    """
    _, places, chips = np.unique(owners, return_inverse=True, return_counts=True)
    shares = 1.0 / chips[places]
    objects = np.bincount(labels, shares, class_count)
    weights = shares * np.maximum(objects, 1.0)[labels] ** EXPONENTS[balance]
    normalised: NDArray[np.float64] = weights / weights.mean()
    return normalised
