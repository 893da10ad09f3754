"""Whether a model is as sure as it is right, and the temperature that makes it so.

Both sides; standard library only.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import repeat
from typing import Iterable, Sequence

from .intervals import LEVEL, Interval, wilson

_COLDEST, _HOTTEST = 1e-3, 1e3
_LEAST_LOGIT = -700.0
"""Below the largest one; math.exp of less is 0."""
_OF_NOTHING = -104.0
"""Stands for the logarithm of a probability of 0: what 32 bits round to 0 is less."""
_STEPS = 80


@dataclass(frozen=True)
class Bin:
    """Answers whose confidence lies from `low` to `high`.

    Attributes:
        count: how many.
        mean_confidence: what they say, by their weights.
        accuracy: the share of them that is right, by their weights.
        interval: Wilson's, of the latter.
        weight: of all of them.
    """

    low: float
    high: float
    count: int
    mean_confidence: float
    accuracy: float
    interval: Interval
    weight: float


def reliability(
    confidences: Sequence[float],
    correct: Sequence[bool],
    bins: int = 10,
    level: float = LEVEL,
    *,
    weights: Sequence[float] | None = None,
) -> list[Bin]:
    """Return the bins of equal width that hold answers.

    Args:
        confidences: of the answers, 0 to 1; what is not finite is no answer.
        correct: whether they are right.
        bins: how many there could be.
        level: of the intervals.
        weights: how many objects each stands for, more than 0; None: the same.
    """
    held: dict[int, list[tuple[float, bool, float]]] = {}
    for confidence, is_correct, weight in zip(confidences, correct, weights or repeat(1.0)):
        if math.isfinite(confidence):
            place = min(max(int(confidence * bins), 0), bins - 1)
            held.setdefault(place, []).append((confidence, bool(is_correct), weight))

    def found(place: int) -> Bin:
        answers = held[place]
        weight = math.fsum(each[2] for each in answers)
        said = math.fsum(each[0] * each[2] for each in answers) / weight
        right = math.fsum(each[1] * each[2] for each in answers) / weight
        # As many objects of one weight would say as much (Kish).
        alike = weight**2 / math.fsum(each[2] ** 2 for each in answers)
        ends = place / bins, (place + 1) / bins
        return Bin(*ends, len(answers), said, right, wilson(right * alike, alike, level), weight)

    return [found(place) for place in sorted(held)]


def calibration_error(
    confidences: Sequence[float],
    correct: Sequence[bool],
    bins: int = 10,
    *,
    weights: Sequence[float] | None = None,
) -> float:
    """Return the expected calibration error: how far bins are off, by their answers; 0 of none.

    Source: Guo et al. (2017), On Calibration of Modern Neural Networks, arXiv:1706.04599.
    """
    found = reliability(confidences, correct, bins, weights=weights)
    total = math.fsum(each.weight for each in found)
    off = math.fsum(each.weight * abs(each.accuracy - each.mean_confidence) for each in found)
    return off / total if total else 0.0


def tempered(logits: Sequence[float], temperature: float) -> list[float]:
    """Return softmax(logits / temperature).

    Args:
        logits: one at least that is finite; -inf gives 0.
        temperature: more than 0.
    """
    largest = max(logits)
    shares = [math.exp((logit - largest) / temperature) for logit in logits]
    total = math.fsum(shares)
    return [share / total for share in shares]


def fit_temperature(
    logits: Sequence[Sequence[float]],
    labels: Sequence[int],
    *,
    weights: Sequence[float] | None = None,
) -> float:
    """Return the temperature T for which softmax(logits / T) says best what the labels are.

    The log-likelihood is concave in 1 / T, so its slope has one root. As in Platt's scaling, of n
    labels each counts as right with (n + 1) / (n + 2) only: where all answers are right, it would
    be best to be certain.
    Source: Guo et al. (2017), arXiv:1706.04599; Platt (1999), Probabilistic Outputs for Support
    Vector Machines.

    Args:
        logits: (samples, classes); logarithms of probabilities do as well, that of 0 is -inf. Rows
            that are no answer (NaN, or nothing finite) are left out.
        labels: of each row; one that the row has no logit of is left out with it.
        weights: how many objects each row stands for, more than 0; None: the same.

    Returns:
        1 where there is nothing to learn it from.
    """
    rows = [
        (*_relative(row, label), weight)
        for row, label, weight in zip(logits, labels, weights or repeat(1.0))
        if _is_answer(row) and 0 <= label < len(row)
    ]
    rows = [row for row in rows if any(logit != row[1][0] for logit in row[1])]
    if not rows:
        return 1.0
    doubt = 1 / (len(rows) + 2)
    wished = math.fsum(w * _wished(right, relative, doubt) for right, relative, w in rows)
    weighed = [(relative, weight) for _, relative, weight in rows]
    low, high = 1 / _HOTTEST, 1 / _COLDEST
    coldness = 1.0
    for _ in range(_STEPS):
        slope, bend = _slope(coldness, weighed, wished)
        low, high = (coldness, high) if slope < 0 else (low, coldness)
        step = coldness - slope / bend if bend > 0 else math.nan
        following = step if low < step < high else math.sqrt(low * high)
        if abs(following - coldness) <= 1e-10 * coldness:
            break
        coldness = following
    return 1 / coldness


def _is_answer(row: Sequence[float]) -> bool:
    return len(row) > 1 and not any(map(math.isnan, row)) and math.isfinite(max(row))


def _relative(row: Sequence[float], label: int) -> tuple[float, list[float]]:
    """Return the logit of the label, and all of them, below the largest one."""
    largest = max(row)
    relative = [
        max(logit - largest, _LEAST_LOGIT) if logit > -math.inf else _OF_NOTHING for logit in row
    ]
    return relative[label], relative


def _wished(right: float, relative: list[float], doubt: float) -> float:
    others = (math.fsum(relative) - right) / (len(relative) - 1)
    return (1 - doubt) * right + doubt * others


def _slope(
    coldness: float, rows: Iterable[tuple[list[float], float]], wished: float
) -> tuple[float, float]:
    """Return the first and second derivative of the loss by 1 / T."""
    first, second = [-wished], []
    for row, weight in rows:
        shares = [math.exp(coldness * logit) for logit in row]
        total = sum(shares)
        mean = sum(share * logit for share, logit in zip(shares, row)) / total
        square = sum(share * logit * logit for share, logit in zip(shares, row)) / total
        first.append(weight * mean)
        second.append(weight * (square - mean * mean))
    return math.fsum(first), math.fsum(second)
