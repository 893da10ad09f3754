"""Label sets that hold the right class as often as promised (split conformal prediction).

Both sides; standard library only. A reference sample says how small the probability of the right
class may be; whatever class is at least as probable for a new object is in its label set.
Source: Sadinle, Lei & Wasserman (2019), doi:10.1080/01621459.2017.1395341 (LAC: of all sets that
keep the promise these are the smallest on average; APS, which takes classes until a sum of
probabilities is reached, makes larger ones, and a set that says "one of five" helps nobody who
counts roofs); Tibshirani et al. (2019), arXiv:1904.06019, for a sample whose objects stand for
unequal numbers of others.
"""

from __future__ import annotations

import math
from typing import Sequence


def label_set_threshold(
    scores: Sequence[float], coverage: float = 0.9, weights: Sequence[float] | None = None
) -> float:
    """Return the least probability with which a class is in a label set.

    Args:
        scores: probability of the right class, for each object of a reference sample that the
            model was not trained on; NaN, where there is no answer, counts as 0.
        coverage: share of the objects whose label set holds the right class.
        weights: how many objects each stands for (N_h / n_h of its stratum); None: the same.

    Returns:
        0 where the sample is too small for the promise: every class is in every set.
    """
    if weights is None:
        weights = [1.0] * len(scores)
    ordered = sorted(zip(map(_number, scores), weights), reverse=True)
    # The new object, which might score less than all, stands for as many as a typical one.
    needed = coverage * (math.fsum(weights) + math.fsum(weights) / max(len(scores), 1))
    held = 0.0
    for score, weight in ordered:
        held += weight
        if held >= needed * (1 - 1e-12):
            return score
    return 0.0


def label_set(probabilities: Sequence[float], threshold: float) -> list[int]:
    """Return the classes of an object's label set, the most probable first; never none."""
    numbers = [_number(each) for each in probabilities]
    order = sorted(range(len(numbers)), key=lambda place: (-numbers[place], place))
    return [place for rank, place in enumerate(order) if rank == 0 or numbers[place] >= threshold]


def _number(probability: float) -> float:
    return 0.0 if math.isnan(probability) else probability
