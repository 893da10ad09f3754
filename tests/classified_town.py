"""Classified towns whose truth is known, and samples of them as `sampleobjects` draws them."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from importlib import import_module
from random import Random

ALL, MAP, OLDER_MAP = "all together", "classes of the map", "classes of an older map"


@dataclass(frozen=True)
class Design:
    """A town, how well it is classified, and how it is sampled.

    Attributes:
        name: in a few words.
        size: objects of the town.
        shares: of its classes.
        right: share of each class that the map has right; the rest goes to the other classes.
        count, minimum: of sampled objects, and of each stratum at least.
        strata: what they are.
        spread: standard deviation of the logarithm of the areas; 0: objects have none.
    """

    name: str
    size: int
    shares: tuple[float, ...]
    right: tuple[float, ...]
    count: int
    minimum: int
    strata: str = MAP
    spread: float = 0.8


DESIGNS = (
    Design("common classes", 3_000, (0.55, 0.3, 0.15), (0.9, 0.85, 0.8), 240, 60),
    Design("a rare class", 5_000, (0.9, 0.1), (0.97, 0.85), 200, 50),
    Design("strata of an older map", 3_000, (0.6, 0.4), (0.9, 0.85), 160, 60, OLDER_MAP),
    Design("no strata", 5_000, (0.6, 0.3, 0.1), (0.9, 0.85, 0.8), 250, 30, ALL),
    Design(
        "a good map, 30 of each", 2_000, (0.5, 0.3, 0.15, 0.05), (0.97, 0.95, 0.9, 0.9), 120, 30
    ),
    Design("rare classes, 30 of each", 20_000, (0.9, 0.08, 0.02), (0.98, 0.8, 0.7), 90, 30),
)
"""From what a person would do to what count should."""

MANY = 25
"""Expected objects of the rarer kind (`Town.rarer`) from which more than 97 % is too many.

A share that hangs on a count takes as many values as the count does, and so does how often its
interval holds the truth. With 25 objects one more at one end moves that by about a point; with
fewer, more than 97 % may be unavoidable.
"""

KINDS = ("overall", "users", "producers", "f1", "total", "area")


class Town:
    """Objects with a reference, a class of the map, an area and a stratum.

    Args:
        core: name of the package that is tried.
        design: what it is like.
        seed: of everything that is drawn.
    """

    def __init__(self, core: str, design: Design, seed: int = 1) -> None:
        self.frames = import_module(f"{core}.sampling.frame")
        self.sampling = import_module(f"{core}.sampling.probability")
        self.estimates = import_module(f"{core}.accuracy.sample_estimates")
        self.design, self.random = design, Random(seed)
        classes = range(len(design.shares))
        self.reference = self.random.choices(classes, design.shares, k=design.size)
        self.predicted = [self._seen(each) for each in self.reference]
        self.areas = [
            self.random.lognormvariate(5 + 0.3 * each, design.spread) if design.spread else 0.0
            for each in self.reference
        ]
        self.strata_of = {
            ALL: [0] * design.size,
            MAP: self.predicted,
            OLDER_MAP: [self._seen(each) for each in self.reference],
        }[design.strata]
        self.frame = self.frames.Frame()
        for each in self.strata_of:
            self.frame.append(0, str(each))
        self.strata = [
            self.estimates.Stratum(name, self.strata_of.count(int(name)))
            for name in self.frame.names
        ]

    def _seen(self, is_so: int) -> int:
        """Return the class that a map gives to an object of a class."""
        if self.random.random() < self.design.right[is_so]:
            return is_so
        return self.random.choice([k for k in range(len(self.design.shares)) if k != is_so])

    def draw(self) -> list:
        """Return the sampled objects of another stratified sample."""
        frame = self.frame
        frame.keys = array("Q", [self.random.getrandbits(64) for _ in range(len(frame))])
        count = len(frame)
        frame.chosen = self.frames.Chosen(
            array("i", [self.frames.NONE]) * count, array("b", bytes(count)),
            array("i", [self.frames.NONE]) * count, array("q", [0]) * count,
        )  # fmt: skip
        drawn = self.sampling.draw_stratified(frame, self.design.count, self.design.minimum)
        return [
            self.estimates.Sampled(
                frame.classes[i], self.reference[i], self.predicted[i], self.areas[i]
            )
            for i in drawn.rows
        ]

    def truths(self) -> dict[tuple[str, int], float]:
        """Return what is true of all objects, by kind of estimate and class."""
        whole = [
            self.estimates.Sampled(self.frame.classes[i], r, m, a)
            for i, (r, m, a) in enumerate(zip(self.reference, self.predicted, self.areas))
        ]
        return {key: each.value for key, each in estimates(self._assess(whole)).items()}

    def assess(self, samples: list) -> dict[tuple[str, int], object]:
        """Return what a sample says, by kind of estimate and class."""
        return estimates(self._assess(samples))

    def _assess(self, samples: list):
        return self.estimates.assess(self.strata, samples, len(self.design.shares))

    def rarer(self, samples: list) -> dict[tuple[str, int], float]:
        """Return how many sampled objects to expect of the rarer of the two kinds that an estimate
        divides: right and wrong, found and missed, of the class and of others."""
        counts: dict[int, int] = {}
        for each in samples:
            counts[each.stratum] = counts.get(each.stratum, 0) + 1
        sizes = [stratum.size for stratum in self.strata]
        chances = [counts[h] / sizes[h] for h in self.frame.classes]
        seen = list(zip(self.reference, self.predicted, chances))

        def expected(holds) -> float:
            return sum(chance for is_so, said, chance in seen if holds(is_so, said))

        found = {("overall", -1): _rarer(expected, lambda r, m: True, lambda r, m: r == m)}
        for k in range(len(self.design.shares)):
            both = lambda r, m, k=k: r == m == k  # noqa: E731
            is_so = lambda r, m, k=k: r == k  # noqa: E731
            found["users", k] = _rarer(expected, lambda r, m, k=k: m == k, both)
            found["producers", k] = _rarer(expected, is_so, both)
            found["f1", k] = _rarer(expected, lambda r, m, k=k: k in (r, m), both)
            found["total", k] = found["area", k] = _rarer(expected, lambda r, m: True, is_so)
        return found


def estimates(assessment) -> dict[tuple[str, int], object]:
    """Return the estimates of an assessment, by kind and class; None where there is none."""
    found = {("overall", -1): assessment.overall}
    for place, one in enumerate(assessment.classes):
        found.update({(kind, place): getattr(one, kind) for kind in KINDS[1:]})
    return found


def _rarer(expected, of, yes) -> float:
    first = expected(lambda r, m: of(r, m) and yes(r, m))
    return min(first, expected(of) - first)


@dataclass
class Covered:
    """How often intervals held what is true, and on which side they missed it."""

    inside: int = 0
    too_low: int = 0
    too_high: int = 0
    width: float = 0.0

    @property
    def share(self) -> float:
        return self.inside / max(self.inside + self.too_low + self.too_high, 1)


def coverage(town: Town, samples: int) -> dict[tuple[str, int], Covered]:
    """Draw and assess samples; return how often the intervals held the truth."""
    truths = town.truths()
    found = {key: Covered() for key in truths if key[0] != "area" or town.design.spread}
    for _ in range(samples):
        said = town.assess(town.draw())
        for key, one in found.items():
            each, truth = said[key], truths[key]
            if each is None:
                continue
            slack = 1e-9 * abs(truth)
            one.too_low += each.high < truth - slack
            one.too_high += each.low > truth + slack
            one.inside += each.low - slack <= truth <= each.high + slack
            one.width += (each.high - each.low) / samples
    return found
