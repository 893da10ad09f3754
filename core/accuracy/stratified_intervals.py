"""Intervals of what a stratified random sample says, by inverting a score test. Standard library.

Such an interval holds every value that a test does not refuse. The value is a ratio R of two
totals, so R is true where the total of d = y - R x is 0. How far the sample's total may lie from 0
is told by the variance that it would have *were R true*, not by the one that it happens to show: a
stratum of 5,000 objects of which 50 were looked at, all of them right, shows none. What would be
true is the most likely: of all shares of the outcomes in the strata for which R is true, those
under which the sample is most probable. In one stratum this is Wilson's interval.
Source: Wilson (1927), doi:10.2307/2276774; Miettinen & Nurminen (1985), doi:10.1002/sim.4780040211,
for strata; Aitchison & Silvey (1958), doi:10.1214/aoms/1177706538, for the most likely shares.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from operator import mul
from typing import Callable, Sequence

from .intervals import Interval, t_quantile

_STEPS = 100
_CLOSE = 1e-6
"""Part of the way to the furthest possible value within which an end is found."""
_EXACT = 1e-10
"""Part of the greatest possible total within which an expected one is 0."""


@dataclass(frozen=True)
class Outcome:
    """What an object of a stratum can be.

    Attributes:
        share: of the sampled objects of the stratum; 0: not seen, but possible.
        y: what such an object adds to the numerator.
        x: what it adds to the denominator.
    """

    share: float
    y: float
    x: float


@dataclass(frozen=True)
class Outcomes:
    """All that an object of a stratum can be.

    Attributes:
        size: objects of the stratum.
        count: how many were looked at: all, or two at least.
        each: their shares add up to 1.
    """

    size: int
    count: int
    each: Sequence[Outcome]


def stratified_interval(
    strata: Sequence[Outcomes], level: float, freedom: float = math.inf
) -> Interval:
    """Return the interval of the total of y divided by that of x.

    A stratum that was looked at whole is known; others are judged as samples without end that say
    as much (the finite-population correction). The quantile is Student's, with Satterthwaite's
    degrees of freedom.

    Args:
        strata: all of them; some object that was looked at has an x above 0.
        level: of confidence.
        freedom: degrees of freedom of what is known about the worth of outcomes.
    """
    test = _ScoreTest(strata)
    value = test.y / test.x
    ratios = [each.y / each.x for stratum in strata for each in stratum.each if each.x]

    def reach(ratio: float) -> float:
        return test.allowed(ratio, level, freedom) / test.x

    ends = (_end(reach, value, bound) for bound in (min(ratios), max(ratios)))
    return Interval(*ends) if test.open else Interval(value, value)


class _ScoreTest:
    """What is expected, and how much that varies, were the ratio a given one."""

    def __init__(self, strata: Sequence[Outcomes]) -> None:
        self.y = _total(strata, lambda each: each.y)
        self.x = _total(strata, lambda each: each.x)
        known = [stratum for stratum in strata if stratum.count >= stratum.size]
        self._known_y = _total(known, lambda each: each.y)
        self._known_x = _total(known, lambda each: each.x)
        self.open = [
            _Tilted(stratum)
            for stratum in strata
            if stratum.count < stratum.size and any(each.x or each.y for each in stratum.each)
        ]
        self._multiplier = 0.0

    def allowed(self, ratio: float, level: float, freedom: float) -> float:
        """Return how far from 0 the sample's total of y - ratio x may lie; 0: not at all."""
        if not self._solve(ratio):
            return 0.0
        parts = [each.variance() for each in self.open]
        variance = math.fsum(parts)
        if variance <= 0:
            return 0.0
        squares = math.fsum(part**2 / (each.count - 1) for part, each in zip(parts, self.open))
        all_freedom = 1 / (squares / variance**2 + 1 / freedom)
        return t_quantile(level, max(all_freedom, 1.0)) * math.sqrt(variance)

    def _solve(self, ratio: float) -> bool:
        """Find the shares for which the ratio is true; return False where there are none.

        The multiplier of the constraint is where the expected total, which grows with it, is 0:
        by Newton's method, halving or doubling where that would leave what is known to hold it.
        """
        known = self._known_y - ratio * self._known_x
        ranges = [each.prepare(ratio) for each in self.open]
        if not known + sum(low for low, _ in ranges) < 0 < known + sum(high for _, high in ranges):
            return False
        unit = 1 / max(
            each.pull * (high - low) / each.size for each, (low, high) in zip(self.open, ranges)
        )
        reach = sum(high - low for low, high in ranges)
        low, high, at = -math.inf, math.inf, self._multiplier
        for _ in range(_STEPS):
            for each in self.open:
                each.tilt(at)
            total = known + math.fsum(each.size * each.mean for each in self.open)
            slope = math.fsum(each.size * each.slope for each in self.open)
            low, high = (low, at) if total > 0 else (at, high)
            if abs(total) <= _EXACT * reach:
                break
            new = at - total / slope if slope > 0 else math.nan
            if not low < new < high:
                new = _between(low, high, unit)
            at = new
        self._multiplier = at
        return True


class _Tilted:
    """The most likely shares of a stratum's outcomes, if a multiplier pulls at their values."""

    def __init__(self, stratum: Outcomes) -> None:
        self.size, self.count = stratum.size, stratum.count
        self.pull = (stratum.size - stratum.count) / stratum.count
        self.mean = self.slope = self._spread = 0.0
        self._each = stratum.each
        self._seen = [each.share for each in stratum.each]
        self._values: list[float] = []

    def prepare(self, ratio: float) -> tuple[float, float]:
        """Take what the outcomes are worth; return the least and the greatest total."""
        self._values = [each.y - ratio * each.x for each in self._each]
        return self.size * min(self._values), self.size * max(self._values)

    def variance(self) -> float:
        """Return the variance of the estimated total."""
        return self.size * self.pull * self._spread * self.count / (self.count - 1)

    def tilt(self, multiplier: float) -> None:
        """Find the shares that are most likely where the multiplier pulls at the values."""
        find = _most_likely_of_two if len(self._values) == 2 else _most_likely
        shares, response = find(self._seen, self._values, self.pull * multiplier)
        self.mean = mean = sum(map(mul, shares, self._values))
        self._spread = sum(s * (v - mean) ** 2 for s, v in zip(shares, self._values))
        self.slope = self.pull * response


def _most_likely(
    seen: Sequence[float], values: Sequence[float], pull: float
) -> tuple[list[float], float]:
    """Return the shares p, of sum 1, that maximise the sum of seen log p + pull p value.

    Also return how fast the mean value grows with the pull. The shares are seen / (m - pull value),
    where m is to be found. None is below 0, so m is the greatest pull value at least; there the
    outcome of this value may have a share without having been seen.
    """
    forces = [pull * value for value in values]
    top, place, rest, excess = max(forces), None, 0.0, 0.0
    held = max(force for force, share in zip(forces, seen) if share)
    if held < top:
        rest = 1 - sum(share / (top - force) for share, force in zip(seen, forces) if share)
        place = forces.index(top) if rest >= 0 else None
    if place is None:
        top = held
        excess = _excess([(s, top - force) for s, force in zip(seen, forces) if s])
    gaps = [excess + (top - force) for force in forces]
    shares = [share / gap if share else 0.0 for share, gap in zip(seen, gaps)]
    moves = [share / gap if share else 0.0 for share, gap in zip(shares, gaps)]
    if place is None:
        centre = sum(map(mul, moves, values)) / sum(moves)
    else:
        centre, shares[place] = values[place], rest
    return shares, sum(move * (value - centre) ** 2 for move, value in zip(moves, values))


def _excess(live: Sequence[tuple[float, float]]) -> float:
    """Return the e where the sum of share / (e + gap) is 1, by Newton's method from below.

    It is m less the greatest force, which may be so great that adding to it changes nothing.
    """
    e = max(share - gap for share, gap in live)
    for _ in range(_STEPS):
        missed, slope = -1.0, 0.0
        for share, gap in live:
            part = share / (e + gap)
            missed += part
            slope += part / (e + gap)
        e += missed / slope
        if missed <= _EXACT:
            break
    return e


def _most_likely_of_two(
    seen: Sequence[float], values: Sequence[float], pull: float
) -> tuple[list[float], float]:
    """Return what `_most_likely` does, of two outcomes: by a quadratic equation, for speed."""
    first, gap = seen[0], values[0] - values[1]
    force = pull * gap
    root = math.sqrt(max((1 - force) * (1 - force) + 4 * force * first, 0.0))
    if force < 1:
        share = 2 * first / (1 - force + root) if first else 0.0
    else:
        share = (force - 1 + root) / (2 * force)
    share = min(share, 1.0)
    other = 1 - share
    return [share, other], gap * gap * share * other / root if root else 0.0


def _between(low: float, high: float, unit: float) -> float:
    """Return a number to try next, where either end may be unknown."""
    if math.isinf(high):
        return max(2 * low, unit)
    if math.isinf(low):
        return min(2 * high, -unit)
    return (low + high) / 2


def _end(reach: Callable[[float], float], value: float, bound: float) -> float:
    """Return how far from a value towards a bound numbers are within their own reach of it.

    By the secant rule, halving where that would leave what is known to hold it.
    """
    if value == bound:
        return value
    near, far, at = value + _CLOSE * (bound - value), bound, (value + bound) / 2
    towards = math.copysign(1.0, bound - value)
    before = missed_before = 0.0
    for step in range(_STEPS):
        missed = value + towards * reach(at) - at
        near, far = (at, far) if missed * towards > 0 else (near, at)
        slope = (missed - missed_before) / (at - before) if step and at != before else -1.0
        new = at - missed / slope if slope else math.nan
        if not min(near, far) < new < max(near, far):
            new = (near + far) / 2
        before, missed_before = at, missed
        at = new
        if abs(at - before) <= _CLOSE * abs(bound - value):
            break
    return at


def _total(strata: Sequence[Outcomes], of: Callable[[Outcome], float]) -> float:
    return math.fsum(
        stratum.size * each.share * of(each) for stratum in strata for each in stratum.each
    )
