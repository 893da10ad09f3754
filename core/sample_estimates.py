"""What a stratified random sample says of all objects: accuracies and totals, with intervals.

Both sides; standard library only. All is one of two sums over strata h of N_h objects, n_h of them
looked at: totals T(y) = sum of N_h mean_h(y), and ratios R = T(y) / T(x), whose variance is that of
the total of d = y - R x. y is 1, or an area, where something holds. Strata need not be the classes
of the map, so that a sample survives a new map.
Source: Olofsson et al. (2014), doi:10.1016/j.rse.2014.02.015; Stehman (2014),
doi:10.1080/01431161.2014.930207; Cochran (1977), Sampling Techniques, 5.10 and 6.11.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Sequence, Tuple

from .errors import InputError
from .intervals import LEVEL, Interval, score_interval, t_quantile
from .texts import Text, text

FEW = 30
"""A stratum with fewer sampled objects is mentioned."""
LEAST = 2
"""Of one object no variance can be told."""
_BORROWED = 2.0
"""Objects' worth of the whole sample that each stratum's variance borrows, see `_interval`."""

Pair = Tuple[float, float]
"""y and x of one sampled object."""
Strata = Sequence[Sequence[Pair]]


@dataclass(frozen=True)
class Stratum:
    """A part of all objects, and how many objects it has, sampled or not."""

    name: str
    size: int


@dataclass(frozen=True)
class Sampled:
    """An object that was looked at.

    Attributes:
        stratum: place in the strata.
        reference: what it is, a class from 0.
        predicted: what the map says; -1: nothing, which is never right.
        area: in any unit.
    """

    stratum: int
    reference: int
    predicted: int
    area: float = 0.0


@dataclass(frozen=True)
class Estimate:
    """A value for all objects, its standard error, and an interval, which holds the value."""

    value: float
    se: float
    low: float
    high: float


@dataclass(frozen=True)
class ClassAssessment:
    """Of one class; None where the sample has nothing to tell it from.

    Attributes:
        sampled: objects of the sample that are of the class.
        users: share of the objects that the map puts into the class that are of it.
        producers: share of the objects of the class that the map puts into it.
        f1: harmonic mean of both.
        total: objects of the class.
        area: their area.
    """

    sampled: int
    users: Estimate | None
    producers: Estimate | None
    f1: Estimate | None
    total: Estimate
    area: Estimate


@dataclass(frozen=True)
class Assessment:
    """What a sample says: the share of objects that the map has right, and of each class."""

    overall: Estimate
    classes: tuple[ClassAssessment, ...]
    notes: tuple[Text, ...]


def assess(
    strata: Sequence[Stratum],
    samples: Sequence[Sampled],
    class_count: int,
    *,
    level: float = LEVEL,
) -> Assessment:
    """Return accuracies and totals of a map.

    Args:
        strata: all of them, also those without sampled objects.
        samples: drawn at random within their strata.
        class_count: of the classes of `Sampled.reference` and `predicted`.
        level: of confidence.

    Raises:
        InputError: a stratum has too few sampled objects, or more than it has objects.
    """
    drawn: list[list[Sampled]] = [[] for _ in strata]
    for each in samples:
        drawn[each.stratum].append(each)
    notes = _checked(strata, [len(each) for each in drawn])
    sizes = [stratum.size for stratum in strata if stratum.size]
    drawn = [each for each, stratum in zip(drawn, strata) if stratum.size]

    def of(pair: Callable[[Sampled], Pair]) -> Strata:
        return [[pair(each) for each in within] for within in drawn]

    def assessed(place: int) -> ClassAssessment:
        def marks(each: Sampled) -> tuple[bool, bool, bool]:
            said, is_so = each.predicted == place, each.reference == place
            return said and is_so, said, is_so

        def share(of_marks: Callable[[bool, bool, bool], Pair]) -> Estimate | None:
            pairs = of(lambda each: of_marks(*marks(each)))
            is_told = any(x for within in pairs for _, x in within)
            return ratio(sizes, pairs, level=level) if is_told else None

        def sum_of(size: Callable[[Sampled], float]) -> Estimate:
            return total(
                sizes, of(lambda each: (size(each) * marks(each)[2], size(each))), level=level
            )

        return ClassAssessment(
            sum(each.reference == place for each in samples),
            users=share(lambda right, said, _: (right, said)),
            producers=share(lambda right, _, is_so: (right, is_so)),
            f1=share(lambda right, said, is_so: (2 * right, said + is_so)),
            total=sum_of(lambda _: 1.0),
            area=sum_of(lambda each: each.area),
        )

    overall = ratio(sizes, of(lambda each: (each.reference == each.predicted, 1)), level=level)
    return Assessment(overall, tuple(map(assessed, range(class_count))), notes)


def total(sizes: Sequence[int], pairs: Strata, *, level: float = LEVEL) -> Estimate:
    """Return the total of y over all objects.

    Args:
        sizes: of the strata.
        pairs: y and x of the sampled objects of each; y is 0 or x, and x is what the object would
            add to the total of everything: 1, or its area.
        level: of confidence.
    """
    found = _Moments.of(pairs)
    value = _sum(sizes, found.y)
    everything = _sum(sizes, found.x)
    if everything <= 0:
        return Estimate(0.0, 0.0, 0.0, 0.0)
    se = math.sqrt(math.fsum(_parts(sizes, found, found.variances(0.0))))
    interval = _interval(sizes, pairs, level, is_ratio=False)
    return Estimate(value, se, interval.low * everything, interval.high * everything)


def ratio(sizes: Sequence[int], pairs: Strata, *, level: float = LEVEL) -> Estimate:
    """Return the total of y divided by that of x.

    Args:
        sizes: of the strata.
        pairs: y and x of the sampled objects of each stratum, 0 <= y <= x.
        level: of confidence.

    Raises:
        ZeroDivisionError: x is 0 everywhere.
    """
    found = _Moments.of(pairs)
    everything = _sum(sizes, found.x)
    value = _sum(sizes, found.y) / everything
    se = math.sqrt(math.fsum(_parts(sizes, found, found.variances(value)))) / everything
    interval = _interval(sizes, pairs, level, is_ratio=True)
    return Estimate(value, se, interval.low, interval.high)


@dataclass(frozen=True)
class _Moments:
    """Means of y, x and their products in each stratum, and of how many objects."""

    counts: list[int]
    y: list[float]
    x: list[float]
    yy: list[float]
    xy: list[float]
    xx: list[float]

    @classmethod
    def of(cls, pairs: Strata, borrowed: float = 0.0) -> _Moments:
        """Return the moments, where each stratum has some of the whole sample's mixed in."""
        every = [pair for within in pairs for pair in within]
        typical = _mean([x for _, x in every if x > 0] or [1.0])
        every += [(0.0, typical), (typical, typical)]

        def means(product: Callable[[float, float], float]) -> list[float]:
            common = _mean([product(y, x) for y, x in every])
            return [
                (math.fsum(product(y, x) for y, x in within) + borrowed * common)
                / (len(within) + borrowed)
                for within in pairs
            ]

        return cls(
            [len(within) for within in pairs],
            means(lambda y, _: y),
            means(lambda _, x: x),
            means(lambda y, _: y * y),
            means(lambda y, x: x * y),
            means(lambda _, x: x * x),
        )

    def variances(self, share: float) -> list[float]:
        """Return the variance of y - share x in each stratum, as of a sample."""

        def variance(h: int) -> float:
            mean = self.y[h] - share * self.x[h]
            square = self.yy[h] - 2 * share * self.xy[h] + share**2 * self.xx[h]
            count = self.counts[h]
            return max(square - mean**2, 0.0) * count / (count - 1) if count > 1 else 0.0

        return [variance(h) for h in range(len(self.counts))]


def _parts(sizes: Sequence[int], moments: _Moments, variances: Sequence[float]) -> list[float]:
    """Return what each stratum adds to the variance of the total; a census adds nothing."""
    return [
        size**2 * (1 - count / size) / count * variance
        for size, count, variance in zip(sizes, moments.counts, variances)
    ]


def _interval(sizes: Sequence[int], pairs: Strata, level: float, *, is_ratio: bool) -> Interval:
    """Return the interval of a share of x: Wilson's, of an effective number of objects.

    The effective number is of the simple random sample whose share would have this variance
    (Korn & Graubard 1998; Franco et al. 2019, doi:10.1093/jssam/smy019, found it the most reliable
    of such intervals), the quantile is Student's with Satterthwaite's degrees of freedom.
    """
    plain = _Moments.of(pairs)
    share = _sum(sizes, plain.y) / _sum(sizes, plain.x)
    mixed = _Moments.of(pairs, _BORROWED)
    everything = _sum(sizes, mixed.x if is_ratio else plain.x)
    likely = _sum(sizes, mixed.y) / _sum(sizes, mixed.x)
    parts = _parts(sizes, mixed, mixed.variances(likely if is_ratio else 0.0))
    variance = math.fsum(parts)
    if variance <= 0:
        return Interval(share, share)  # all objects were looked at
    freedom = variance**2 / math.fsum(
        part**2 / (count - 1) for part, count in zip(parts, mixed.counts) if count > 1
    )
    effective = likely * (1 - likely) * everything**2 / variance
    return score_interval(share, effective, t_quantile(level, max(freedom, 1.0)))


def _checked(strata: Sequence[Stratum], counts: Sequence[int]) -> tuple[Text, ...]:
    notes = []
    for stratum, count in zip(strata, counts):
        if count > stratum.size:
            raise InputError(
                text(
                    "Stratum {name} has {size} objects, but {count} sampled ones",
                    name=stratum.name,
                    size=stratum.size,
                    count=count,
                ),
                where="STRATUM_SIZE_FIELD",
                mend=text("Correct the sizes of the strata."),
            )
        if count < min(LEAST, stratum.size):
            raise InputError(
                text(
                    "Stratum {name} has {count} sampled object: {least} are needed",
                    "Stratum {name} has {count} sampled objects: {least} are needed",
                    name=stratum.name,
                    count=count,
                    least=LEAST,
                ),
                where="STRATUM_FIELD",
                mend=text("Label more of its objects, drawn at random."),
            )
        if count < min(FEW, stratum.size):
            notes.append(
                text(
                    "Stratum {name} has {count} sampled objects only: {few} and more are advised",
                    name=stratum.name,
                    count=count,
                    few=FEW,
                )
            )
    return tuple(notes)


def _sum(sizes: Sequence[int], means: Sequence[float]) -> float:
    return math.fsum(size * mean for size, mean in zip(sizes, means))


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)
