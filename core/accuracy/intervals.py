"""Intervals for what was counted, and the quantiles that they need. Standard library only.

Both sides; QGIS need not have SciPy.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import Iterable, Sequence

from ..chance import Chance

LEVEL = 0.95
DRAWS = 2_000
_MOST_DRAWN_BLOCKS = 1_000
"""With more blocks the mean of a draw is normal, and its spread is computed, not drawn."""


@dataclass(frozen=True)
class Interval:
    """Two ends, which belong to it."""

    low: float
    high: float


def normal_quantile(level: float) -> float:
    """Return how many standard deviations on each side hold `level` of a normal distribution."""
    return NormalDist().inv_cdf((1 + level) / 2)


def t_quantile(level: float, freedom: float) -> float:
    """Return how far on each side `level` of Student's distribution reaches.

    Args:
        level: within 0 and 1.
        freedom: degrees of freedom, 1 at least; need not be whole.

    Source: G. W. Hill (1970), Algorithm 396, Communications of the ACM 13(10). To six digits.
    """
    tail = 1 - level
    if freedom >= 1e6:
        return normal_quantile(level)
    if freedom == 2:
        return math.sqrt(2 / (tail * (2 - tail)) - 2)
    if freedom == 1:
        return 1 / math.tan(tail * math.pi / 2)
    return _hill(tail, freedom)


def wilson(successes: float, count: float, level: float = LEVEL) -> Interval:
    """Return Wilson's score interval of a share; of nothing, nothing is known: 0 to 1.

    Source: Wilson (1927), doi:10.2307/2276774; Brown, Cai & DasGupta (2001),
    doi:10.1214/ss/1009213286, who advise it for any count.
    """
    if count <= 0:
        return Interval(0.0, 1.0)
    return score_interval(successes / count, count, normal_quantile(level))


def score_interval(share: float, count: float, quantile: float) -> Interval:
    """Return Wilson's interval of a share that so many independent trials would have given."""
    grown = 1 + quantile**2 / count
    middle = (share + quantile**2 / (2 * count)) / grown
    spread = share * (1 - share) / count + (quantile / (2 * count)) ** 2
    half = quantile * math.sqrt(max(spread, 0.0)) / grown
    return Interval(min(max(middle - half, 0.0), share), max(min(middle + half, 1.0), share))


def block_bootstrap(
    correct: Sequence[bool],
    blocks: Sequence[int],
    *,
    level: float = LEVEL,
    draws: int = DRAWS,
    seed: int = 1,
) -> Interval:
    """Return an interval of a share whose trials are alike within blocks: blocks are drawn.

    It is never narrower than Wilson's: a few blocks that happen to agree prove nothing.

    Args:
        correct: of each trial.
        blocks: of each trial, any number.
        level: of confidence.
        draws: how often as many blocks are drawn as there are.
        seed: of the draws.
    """
    pairs = _sums(map(int, map(bool, correct)), blocks)
    if not pairs:
        return Interval(0.0, 1.0)
    right, count = sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)
    found = _drawn(pairs, level, draws, seed)
    alone = wilson(right, count, level)
    return Interval(min(found.low, alone.low), max(found.high, alone.high))


def block_difference(
    first: Sequence[bool],
    second: Sequence[bool],
    blocks: Sequence[int],
    *,
    level: float = LEVEL,
    draws: int = DRAWS,
    seed: int = 1,
) -> Interval:
    """Return an interval of how much larger the first share is than the second, of the same trials.

    As `block_bootstrap`; never narrower than what independent trials would give.
    Source: Agresti & Min (2005), doi:10.1002/sim.1781, for those: half a trial more in each of the
    four cells of a table of pairs.

    Args:
        first: of each trial, whether it was right in the one way,
        second: and in the other.
        blocks: of each trial, any number.
        level: of confidence.
        draws: how often as many blocks are drawn as there are.
        seed: of the draws.
    """
    differences = [bool(one) - bool(other) for one, other in zip(first, second)]
    pairs = _sums(differences, blocks)
    if not pairs:
        return Interval(-1.0, 1.0)
    found = _drawn(pairs, level, draws, seed)
    count, gain = len(differences) + 2, sum(differences)
    apart = sum(map(abs, differences)) + 1
    half = normal_quantile(level) * math.sqrt(apart - gain**2 / count) / count
    share = gain / len(differences)
    return Interval(
        max(min(found.low, share - half), -1.0), min(max(found.high, share + half), 1.0)
    )


def _sums(values: Iterable[int], blocks: Sequence[int]) -> list[tuple[int, int]]:
    """Return sum and number of the values of each block, the same for the blocks in any order."""
    sums: dict[int, tuple[int, int]] = {}
    for value, block in zip(values, blocks):
        total, count = sums.get(block, (0, 0))
        sums[block] = total + value, count + 1
    return sorted(sums.values())


def _drawn(pairs: list[tuple[int, int]], level: float, draws: int, seed: int) -> Interval:
    blocks = len(pairs)
    if blocks > _MOST_DRAWN_BLOCKS:
        count = sum(pair[1] for pair in pairs)
        share = sum(pair[0] for pair in pairs) / count
        spread = math.sqrt(math.fsum((right - share * n) ** 2 for right, n in pairs)) / count
        half = normal_quantile(level) * spread
        return Interval(share - half, share + half)
    chance = Chance(seed)
    shares = []
    for _ in range(draws):
        drawn = [pairs[chance.below(blocks)] for _ in range(blocks)]
        shares.append(sum(pair[0] for pair in drawn) / sum(pair[1] for pair in drawn))
    shares.sort()
    outside = (1 - level) / 2 * (draws - 1)
    return Interval(shares[math.floor(outside)], shares[math.ceil(draws - 1 - outside)])


def _hill(tail: float, n: float) -> float:
    """Hill's expansion, for `n` that is neither 1 nor 2."""
    a = 1 / (n - 0.5)
    b = 48 / a**2
    c = ((20700 * a / b - 98) * a - 16) * a + 96.36
    d = ((94.5 / (b + c) - 3) / b + 1) * math.sqrt(a * math.pi / 2) * n
    y = (d * tail) ** (2 / n)
    if y > 0.05 + a:
        x = -NormalDist().inv_cdf(1 - tail / 2)
        y = x**2
        if n < 5:
            c += 0.3 * (n - 4.5) * (x + 0.6)
        c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b
        y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x
        y = math.expm1(a * y**2)
    else:
        y = (
            (1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4)) * y - 1
        ) * (n + 1) / (n + 2) + 1 / y
    return math.sqrt(n * y)
