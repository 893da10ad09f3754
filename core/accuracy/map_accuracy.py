"""How often a map is right and what there is in truth, by a reference sample.

Both sides; standard library only. The estimates are those of `sample_estimates`; here they get the
names of classes, what the map shows beside them, and words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import Iterable, Sequence

from ..errors import InputError
from ..texts import named, text
from .intervals import LEVEL, Interval
from .reference_sample import Looked, ReferenceSample
from .sample_estimates import Assessment, Estimate, Sampled, assess
from .scores import Matrix, confusion_matrix

NOWHERE = -1
"""Class of an object that has none."""


@dataclass(frozen=True)
class MapAccuracy:
    """What a sample says of a map.

    Attributes:
        sample: the sample.
        names: of all classes, sorted.
        assessment: its classes are in the order of the names.
        matrix: sampled objects, rows of the reference, columns of the map.
        shown: what the map says of each class, objects or area; None: it is not known.
        is_area: totals are areas.
        level: of confidence.
        if_told: the share of right objects if the map were wrong, and if it were right, of all that
            nobody could tell; None: there are none.
    """

    sample: ReferenceSample
    names: tuple[str, ...]
    assessment: Assessment
    matrix: Matrix
    shown: tuple[float | None, ...]
    is_area: bool = False
    level: float = LEVEL
    if_told: Interval | None = None

    def totals(self) -> list[Estimate | None]:
        """Return of each class how many objects, or how much area; None: of how many is unknown."""
        if not self.sample.is_size_known:
            return [None] * len(self.names)
        classes = self.assessment.classes
        return [each.area if self.is_area else each.total for each in classes]

    def size(self) -> int:
        """Return how many objects the sample stands for."""
        return sum(stratum.size for stratum in self.sample.strata)


def accuracy_of(
    sample: ReferenceSample, *, is_area: bool = False, level: float = LEVEL
) -> MapAccuracy:
    """Return what a sample says of its map.

    Args:
        sample: with an answer at least.
        is_area: totals are wanted as areas.
        level: of confidence.

    Raises:
        InputError: too few objects have an answer, or the classes of map and answers do not meet.
    """
    predicted = {each.predicted for each in sample.objects} - {""}
    if sample.map is not None:
        predicted |= set(sample.map.by_class)
    reference = {each.reference for each in sample.objects}
    _require_one_language(predicted, reference)
    if sample.map is not None and sample.map.by_class:  # which may be of another kind than it was
        _require_one_language(set(sample.map.by_class), reference)
    names = tuple(sorted(predicted | reference))
    places = {name: place for place, name in enumerate(names)}

    def seen(each: Looked, stratum: int, said: str, truth: str) -> Sampled:
        area = each.area if is_area else 0.0
        return Sampled(stratum, places[truth], places.get(said, NOWHERE), area)

    sampled = [
        seen(each, member, each.predicted, each.reference)
        for each, member in zip(sample.objects, sample.members)
    ]
    assessment = assess(sample.strata, sampled, len(names), level=level)
    placed = [each for each in sampled if each.predicted != NOWHERE]
    matrix = confusion_matrix(
        [each.reference for each in placed], [each.predicted for each in placed], len(names)
    )
    return MapAccuracy(
        sample,
        names,
        assessment,
        matrix,
        _shown(sample, names, is_area=is_area),
        is_area,
        level,
        _if_told(sample, sampled),
    )


def _if_told(sample: ReferenceSample, sampled: Sequence[Sampled]) -> Interval | None:
    """Return the share of right objects if those that nobody could tell were wrong, and right."""
    looked = Counter(each.stratum for each in sampled)
    looked.update(stratum for _, stratum in sample.unsure)
    strata = [
        replace(stratum, size=max(stratum.size, looked[place]))
        for place, stratum in enumerate(sample.strata)
    ]

    def share(prediction: int) -> float:
        others = [Sampled(stratum, 0, prediction) for _, stratum in sample.unsure]
        return assess(strata, [*sampled, *others], 0).overall.value

    return Interval(share(NOWHERE), share(0)) if sample.unsure else None


def _shown(
    sample: ReferenceSample, names: Iterable[str], *, is_area: bool
) -> tuple[float | None, ...]:
    if sample.map is None or (is_area and not sample.map.has_areas):
        return tuple(None for _ in names)
    counts = sample.map.areas if is_area else sample.map.by_class
    return tuple(float(counts.get(name, 0)) for name in names)


def _require_one_language(predicted: set[str], reference: set[str]) -> None:
    """Let the classes of map and answers pass where they can be compared.

    Raises:
        InputError: none of them meet, or some do but for case or spaces.
    """
    alike = defaultdict(set)
    for name in predicted | reference:
        alike["".join(name.split()).casefold()].add(name)
    same = [" = ".join(f'"{name}"' for name in sorted(names)) for names in alike.values()
            if len(names) > 1]  # fmt: skip
    if same:
        raise InputError(
            text("Names of classes differ only by case or space: {names}", names=named(same)),
            where="PREDICTED_FIELD, REFERENCE_FIELD",
            mend=text("Spell them alike, or give them other names."),
        )
    if not predicted & reference:
        raise InputError(
            text("No class of the answers is a class of the map"),
            where=text(
                "map: {predicted}; answers: {reference}",
                predicted=named(sorted(predicted)),
                reference=named(sorted(reference)),
            ),
            mend=text(
                "Choose the fields that say the same classes; the legend of the layer, or a value "
                "map of the field, can give numbers their names."
            ),
        )
