"""What a stratified random sample says of all objects: accuracies and totals, with intervals.

Both sides; standard library only. All is a ratio R = T(y) / T(x) of two sums over strata h of N_h
objects, n_h of them looked at: T(y) = sum of N_h mean_h(y); its variance is that of the total of
d = y - R x. y is 1, or an area, where something holds; for totals x is 1 for every object. Strata
need not be the classes of the map, so that a sample survives a new map.
Source: Olofsson et al. (2014), doi:10.1016/j.rse.2014.02.015; Stehman (2014),
doi:10.1080/01431161.2014.930207; Cochran (1977), Sampling Techniques, 5.10 and 6.11.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import astuple, dataclass
from typing import Callable, Mapping, Sequence, Tuple

from ..errors import InputError
from ..texts import Text, named, text
from .intervals import LEVEL, Interval
from .stratified_intervals import Outcome, Outcomes, stratified_interval

FEW = 30
"""A stratum with fewer sampled objects is mentioned."""
LEAST = 2
"""Of one object no variance can be told."""
_LENT = 10
"""Objects' worth of all classes in how much areas of one differ: of few nobody can tell."""

Worth = Mapping[Tuple[bool, bool], Tuple[float, float]]
"""y and x of an object, by whether the map says that it is of a class, and whether it is."""

Counts = Mapping[Tuple[bool, bool], int]
"""Number of objects by the same."""

_ANYTHING: Counts = {(said, is_so): 0 for said in (True, False) for is_so in (True, False)}

_USERS: Worth = {(True, True): (1, 1), (True, False): (0, 1)}
_PRODUCERS: Worth = {(True, True): (1, 1), (False, True): (0, 1)}
_F1: Worth = {(True, True): (1, 1), (True, False): (0, 0.5), (False, True): (0, 0.5)}
_IS_SO: Worth = {(said, is_so): (is_so, 1) for said in (True, False) for is_so in (True, False)}


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

    What the map says is taken to be known in a stratum: a class that it gives to none of the
    sampled objects is given to none of the others, unless that would leave one value only. What
    they are is not known.

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
    tallies = [_Tally(stratum.size, each) for stratum, each in zip(strata, drawn) if stratum.size]
    everything = sum(tally.size for tally in tallies)
    areas = _Areas(samples)

    def assessed(place: int) -> ClassAssessment:
        counts = [tally.counts(place) for tally in tallies]

        def share(worth: Worth) -> Estimate | None:
            found = [_outcomes(*each, worth) for each in zip(tallies, counts)]
            ratios = {each.y / each.x for of in found for each in of.each if each.x}
            if len(ratios) == 1:
                whole = [{**_ANYTHING, **each} for each in counts]
                found = [_outcomes(*each, worth) for each in zip(tallies, whole)]
            is_told = any(each.share and each.x for of in found for each in of.each)
            return _ratio(found, level) if is_told else None

        return ClassAssessment(
            sum(each.reference == place for each in samples),
            users=share(_USERS),
            producers=share(_PRODUCERS),
            f1=share(_F1),
            total=_times(
                _ratio([_outcomes(*each, _IS_SO) for each in zip(tallies, counts)], level),
                everything,
            ),
            area=_times(areas.mean(tallies, place, level), everything),
        )

    right = [_outcomes(tally, tally.right(), _IS_SO) for tally in tallies]
    return Assessment(_ratio(right, level), tuple(map(assessed, range(class_count))), notes)


class _Tally:
    """The sampled objects of a stratum, counted."""

    def __init__(self, size: int, samples: Sequence[Sampled]) -> None:
        self.size, self.count = size, len(samples)
        self._pairs = Counter((each.predicted, each.reference) for each in samples)
        self._said = {predicted for predicted, _ in self._pairs}
        self._areas: dict[int, list[float]] = {}
        for each in samples:
            self._areas.setdefault(each.reference, []).append(each.area)

    def counts(self, place: int) -> Counts:
        """Return how many objects are said to be of a class and are: 0 where that can be."""
        found = {(said == place, is_so): 0 for said in self._said for is_so in (True, False)}
        for (said, is_so), count in self._pairs.items():
            found[said == place, is_so == place] += count
        return found

    def right(self) -> Counts:
        """Return how many objects are what is said of them."""
        right = sum(count for (said, is_so), count in self._pairs.items() if said == is_so)
        return {(True, True): right, (True, False): self.count - right}

    def areas(self, place: int) -> Sequence[float]:
        """Return the areas of the objects that are of a class."""
        return self._areas.get(place, ())


class _Areas:
    """How large objects of each class are, and how much they differ.

    An interval of areas needs more than the areas that were seen. Where none was seen, one would be
    as large as the others of its class, or as all. How much they differ is told by those of the
    class, to which all classes lend ten objects, since four cannot tell it.
    Assumption: areas are about log-normal, as sizes of houses, fields and crowns are.
    """

    def __init__(self, samples: Sequence[Sampled]) -> None:
        self._of: dict[int, list[float]] = {}
        for each in samples:
            self._of.setdefault(each.reference, []).append(each.area)
        self._typical = _mean([each.area for each in samples])
        known = [_relative_squares(areas) for areas in self._of.values()]
        freedom = sum(len(areas) - 1 for areas in self._of.values())
        self._common = math.fsum(known) / freedom if freedom else 0.0

    def mean(self, tallies: Sequence[_Tally], place: int, level: float) -> Estimate:
        """Return the area of a class, divided by the number of all objects."""
        if self._typical <= 0:
            return Estimate(0.0, 0.0, 0.0, 0.0)
        everything = sum(tally.size for tally in tallies)
        areas = [tally.areas(place) for tally in tallies]
        value = _sum_over(tallies, [math.fsum(each) for each in areas])
        doubt = math.fsum(
            _doubt(tally, math.fsum(each), math.fsum(area**2 for area in each))
            for tally, each in zip(tallies, areas)
        )
        usual, variance, freedom = self._usual(place)
        strata = []
        for tally, each in zip(tallies, areas):
            share = len(each) / tally.count
            around = _two_for_all(_mean(each) if each else usual, variance)
            outcomes = [Outcome(share * part, area, 1.0) for part, area in around]
            outcomes.append(Outcome(1 - share, 0.0, 1.0))
            strata.append(Outcomes(tally.size, tally.count, outcomes))
        return _estimate(
            value / everything,
            math.sqrt(doubt) / everything,
            stratified_interval(strata, level, freedom),
        )

    def _usual(self, place: int) -> tuple[float, float, float]:
        """Return the mean area of a class, the relative variance, and its degrees of freedom."""
        areas = self._of.get(place, [])
        usual = (_mean(areas) if areas else 0.0) or self._typical
        count = max(len(areas) - 1, 0) + _LENT
        variance = (_relative_squares(areas) + _LENT * self._common) / count
        if variance <= 0:
            return usual, 0.0, math.inf
        # 2 V^2 / Var(V), of the part of the variance of a total that areas are the reason of.
        grown = 1 + variance
        kurtosis = grown**4 + 2 * grown**3 + 3 * grown**2 - 3
        freedom = 2 * count / (kurtosis - 1) * (grown / variance) ** 2
        return usual, variance, freedom


def _ratio(strata: Sequence[Outcomes], level: float) -> Estimate:
    """Return the total of y divided by that of x, which is not 0."""

    def total(of: Callable[[Outcome], float]) -> float:
        return math.fsum(s.size * each.share * of(each) for s in strata for each in s.each)

    everything = total(lambda each: each.x)
    value = total(lambda each: each.y) / everything
    doubt = 0.0
    for stratum in strata:
        d = [(each.share * stratum.count, each.y - value * each.x) for each in stratum.each]
        sums = (math.fsum(count * each**power for count, each in d) for power in (1, 2))
        doubt += _doubt(stratum, *sums)
    return _estimate(value, math.sqrt(doubt) / everything, stratified_interval(strata, level))


def _estimate(value: float, se: float, interval: Interval) -> Estimate:
    """Return an estimate whose interval holds it, however numbers are rounded."""
    return Estimate(value, se, min(interval.low, value), max(interval.high, value))


def _doubt(stratum: _Tally | Outcomes, total: float, squares: float) -> float:
    """Return what a stratum adds to the variance of a total; one that is known whole adds nothing.

    Args:
        stratum: its size, and how many objects were looked at.
        total: of what was seen.
        squares: their total.
    """
    size, count = stratum.size, stratum.count
    if size == count:
        return 0.0
    variance = max(squares - total**2 / count, 0.0) / (count - 1)
    return size * (size - count) / count * variance


def _outcomes(tally: _Tally, counts: Counts, worth: Worth) -> Outcomes:
    shares: dict[tuple[float, float], float] = {}
    for marks, count in counts.items():
        y_x = worth.get(marks, (0.0, 0.0))
        shares[y_x] = shares.get(y_x, 0.0) + count / tally.count
    return Outcomes(tally.size, tally.count, [Outcome(s, *y_x) for y_x, s in shares.items()])


def _two_for_all(mean: float, variance: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return two areas that stand for all, with their shares: a small and a large one.

    They have the mean and the relative variance; both are above 0, and skewed as a gamma
    distribution is. A log-normal one is more so, by single areas that a sample hardly ever has.
    """
    deviation = math.sqrt(variance)
    odds = math.sqrt(variance + 1) - deviation
    large = odds**2 / (1 + odds**2)
    return (1 - large, mean * (1 - deviation * odds)), (large, mean * (1 + deviation / odds))


def _relative_squares(areas: Sequence[float]) -> float:
    """Return the sum of squares of how far areas are from their mean, as parts of it."""
    mean = _mean(areas) if areas else 0.0
    return math.fsum((area / mean - 1) ** 2 for area in areas) if mean > 0 else 0.0


def _times(estimate: Estimate, factor: float) -> Estimate:
    """Return an estimate in another unit."""
    return Estimate(*(factor * each for each in astuple(estimate)))


def _checked(strata: Sequence[Stratum], counts: Sequence[int]) -> tuple[Text, ...]:
    if not any(counts):
        raise InputError(
            text("No object was sampled"),
            where="REFERENCE_FIELD",
            mend=text("Label objects that were drawn at random."),
        )
    few = []
    for stratum, count in zip(strata, counts):
        if count > stratum.size:
            raise InputError(
                text(
                    "Stratum {name} has {count:,} object, but {sampled:,} sampled ones",
                    "Stratum {name} has {count:,} objects, but {sampled:,} sampled ones",
                    name=stratum.name,
                    count=stratum.size,
                    sampled=count,
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
            few.append(text("{name} ({number:,})", name=stratum.name, number=count))
    if not few:
        return ()
    note = text(
        "In these strata fewer objects were looked at than the {advised} that are advised: "
        "{names}.",
        advised=FEW,
        names=named(few),
    )
    return (note,)


def _sum_over(tallies: Sequence[_Tally], sums: Sequence[float]) -> float:
    return math.fsum(tally.size * each / tally.count for tally, each in zip(tallies, sums))


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)
