"""Objects of a map that somebody looked at, and how many others each of them stands for.

Both sides; standard library only. Whether an answer may enter an estimate depends on why its object
was looked at: those that a model was unsure of are right less often than the others, so they stand
for nobody. How many objects the others stand for is what their strata say, and where nothing says
it, it is counted on the map.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Iterable, Iterator, NamedTuple, Sequence

from ..errors import InputError
from ..texts import Text, joined, named, text
from .sample_estimates import LEAST, Stratum

UNCERTAIN = "UNCERTAIN"
"""Reason of objects that were chosen because a model was unsure of them."""

ALL = "ALL"
"""Stratum of objects that were drawn from all together."""

UNKNOWN_SIZE = 10**12
"""Objects of a stratum that nobody counted: so many that the sampled ones are none of them."""

CHOSEN_BY_DOUBT = text("chosen because the model was unsure of them, so they stand for no others")
NO_REASON = text("nothing says why they were reviewed")
NO_STRATUM = text("in no stratum of the sample")
NO_CLASS = text("the map has no class for them, so they are in no stratum")
NO_AREA = text("they have no area")


class Looked(NamedTuple):
    """An object that somebody looked at.

    Attributes:
        predicted: its class on the map; "": none.
        reference: what it is; "": nobody could tell.
        reason: why it was looked at; "": unknown.
        stratum: that it was drawn from; "": unknown.
        area: in any unit; NaN: unknown.
        confidence: of the map in its class; NaN: unknown.
        likely: probability of each class that the map gives some; empty: unknown.
    """

    predicted: str
    reference: str
    reason: str = ""
    stratum: str = ""
    area: float = math.nan
    confidence: float = math.nan
    likely: tuple[float, ...] = ()


@dataclass
class Population:
    """All objects of a map, counted.

    Attributes:
        name: of the map, as messages name it.
        rows: how many objects there are.
        by_class: how many of each class; those without one are left out.
        by_stratum: how many of each stratum; likewise.
        areas: of each class.
        has_areas: something says how large they are.
        without_area: objects with a class of which it does not.
    """

    name: str = ""
    rows: int = 0
    by_class: Counter[str] = field(default_factory=Counter)
    by_stratum: Counter[str] = field(default_factory=Counter)
    areas: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    has_areas: bool = False
    without_area: int = 0

    @property
    def classified(self) -> int:
        """Objects with a class."""
        return sum(self.by_class.values())

    def add(self, predicted: str, stratum: str, area: float) -> None:
        """Count an object; "" and NaN as in `Looked`."""
        self.rows += 1
        if predicted:
            self.by_class[predicted] += 1
            self.areas[predicted] += area if area >= 0 else 0.0
            self.without_area += self.has_areas and not area >= 0
        if stratum:
            self.by_stratum[stratum] += 1


@dataclass
class ReferenceRows:
    """The layer with the answers, read.

    Attributes:
        population: all its objects.
        looked: those that somebody looked at.
        sizes: what its objects say of the size of each stratum; 0: nothing.
        waiting: objects that were chosen and have no answer yet.
        says_why: it has a field that says why objects were looked at.
        has_strata: it has a field of strata.
        needs_areas: objects without an area cannot be used.
    """

    population: Population = field(default_factory=Population)
    looked: list[Looked] = field(default_factory=list)
    sizes: dict[str, set[int]] = field(default_factory=dict)
    waiting: int = 0
    says_why: bool = False
    has_strata: bool = False
    needs_areas: bool = False

    def see_stratum(self, name: str, size: int) -> None:
        """Remember what an object says of the size of its stratum."""
        self.sizes.setdefault(name, set()).add(size)


@dataclass
class ReferenceSample:
    """A probability sample of a map.

    Attributes:
        strata: that it was drawn from.
        objects: of the sample, with an answer.
        members: place of the stratum of each.
        unsure: objects that nobody could tell, and their strata.
        left_out: why answers are not used, and how many.
        waiting: objects of the sample that have no answer yet.
        map: all objects of the map; None: they are not known.
        is_size_known: the sizes of the strata were counted by somebody.
        notes: what the user has to know of how it was drawn, one sentence each.
    """

    strata: tuple[Stratum, ...] = ()
    objects: list[Looked] = field(default_factory=list)
    members: list[int] = field(default_factory=list)
    unsure: list[tuple[Looked, int]] = field(default_factory=list)
    left_out: Counter[Text] = field(default_factory=Counter)
    waiting: int = 0
    map: Population | None = None
    is_size_known: bool = True
    notes: list[Text] = field(default_factory=list)

    def sampled(self) -> list[int]:
        """Return how many objects of each stratum have an answer."""
        counts = Counter(self.members)
        return [counts[place] for place in range(len(self.strata))]

    def weights(self) -> list[float]:
        """Return how many objects of the map each object stands for."""
        counts = self.sampled()
        return [self.strata[place].size / counts[place] for place in self.members]


class _Design(NamedTuple):
    """How the objects were drawn, or are taken to have been.

    Attributes:
        sizes: of the strata.
        is_by_class: the strata are the classes of the map; else `Looked.stratum` says them.
        is_known: the sizes were counted by somebody.
        notes: one sentence each.
        where: the sizes come from, for errors.
    """

    sizes: dict[str, int]
    is_by_class: bool
    where: str
    is_known: bool = True
    notes: tuple[Text, ...] = ()

    def stratum_of(self, each: Looked) -> str:
        """Return the stratum of an object; "": it is in none."""
        if not self.is_known:
            return ALL
        return each.predicted if self.is_by_class else each.stratum


def reference_sample(rows: ReferenceRows, population: Population | None = None) -> ReferenceSample:
    """Return the sample that answers make up.

    Args:
        rows: the layer with the answers.
        population: the map, where it is another layer.

    Raises:
        InputError: no answer can be used, or nothing says how many objects the strata have.
    """
    sample = ReferenceSample(waiting=rows.waiting)
    usable = list(_usable(rows, sample.left_out))
    design = _design(rows, usable, population)
    sample.notes += design.notes
    sample.is_size_known = design.is_known
    placed = list(_placed(usable, design, sample.left_out))
    if not any(each.reference for each, _ in placed):
        raise _nothing_to_use(rows, sample)
    unknown = sorted({name for _, name in placed} - set(design.sizes))
    if unknown:
        raise InputError(
            text("Objects of the sample are in strata that the map does not have"),
            where=text(
                "{where}: {names}; the sample has {others}",
                where=design.where,
                names=named(sorted(design.sizes)),
                others=named(unknown),
            ),
            mend=text("Choose the field of strata, or the map that the sample was drawn from."),
        )
    names = _united(design, placed, sample.notes) if design.is_by_class else {}
    _fill(sample, design, placed, names)
    sample.map = _map_of(rows, population, sample)
    sample.notes += _changes_of(sample)
    sample.notes += _set_aside(sample)
    return sample


def _usable(rows: ReferenceRows, left_out: Counter[Text]) -> Iterator[Looked]:
    for each in rows.looked:
        if each.reason == UNCERTAIN:
            left_out[CHOSEN_BY_DOUBT] += 1
        elif rows.says_why and each.reference and not each.reason:  # UNSURE is in its stead
            left_out[NO_REASON] += 1
        elif rows.needs_areas and not each.area >= 0:
            left_out[NO_AREA] += 1
        else:
            yield each


def _placed(
    usable: Iterable[Looked], design: _Design, left_out: Counter[Text]
) -> Iterator[tuple[Looked, str]]:
    for each in usable:
        stratum = design.stratum_of(each)
        if stratum:
            yield each, stratum
        else:
            left_out[NO_CLASS if design.is_by_class else NO_STRATUM] += 1


def _design(
    rows: ReferenceRows, usable: Sequence[Looked], population: Population | None
) -> _Design:
    """Return how the objects were drawn: as they say, else as is the most careful guess."""
    has_strata = rows.has_strata and any(each.stratum for each in usable)
    if has_strata and any(size > 0 for sizes in rows.sizes.values() for size in sizes):
        return _Design(_declared(rows.sizes), is_by_class=False, where="STRATUM_SIZE_FIELD")
    counted = population or (rows.population if _holds_more_than_answers(rows) else None)
    if counted is not None:
        chance = rows.says_why or _holds_all(usable, counted)
        design = _counted(counted, has_strata=has_strata, is_random=chance)
        return design._replace(notes=(*_lost_sizes(rows, counted), *design.notes))
    if has_strata:
        raise InputError(
            text("Nothing says how many objects the strata have"),
            where=named(sorted({each.stratum for each in usable if each.stratum})),
            mend=text("Choose STRATUM_SIZE_FIELD, or the map that was sampled as POPULATION."),
        )
    note = text(
        "All objects of the layer have an answer, and nothing says how many objects they were "
        "drawn from: they are taken for a random sample of very many. Totals of all objects "
        "are not estimated; POPULATION, the map that was sampled, would tell."
    )
    return _Design({ALL: UNKNOWN_SIZE}, is_by_class=False, where=ALL, is_known=False, notes=(note,))


def _lost_sizes(rows: ReferenceRows, counted: Population) -> Iterator[Text]:
    """Yield that there is a field of sizes, and that nothing is in it."""
    if rows.sizes:
        yield text(
            "STRATUM_SIZE_FIELD holds no number above 0: how many objects the strata have is "
            "counted in {map}.",
            map=counted.name,
        )


def _holds_more_than_answers(rows: ReferenceRows) -> bool:
    return rows.population.rows > len(rows.looked)


def _holds_all(usable: Sequence[Looked], counted: Population) -> bool:
    """Return whether all that the map gives a class was looked at: then nothing was drawn."""
    return Counter(each.predicted for each in usable if each.predicted) == counted.by_class


def _declared(sizes: dict[str, set[int]]) -> dict[str, int]:
    wrong = {name: said for name, said in sizes.items() if len(said) != 1 or min(said) < 1}
    if wrong:
        raise InputError(
            text("The objects of a stratum give it different sizes"),
            where=named(
                [
                    text(
                        "{name}: {sizes}",
                        name=name,
                        sizes=", ".join(str(size) if size > 0 else "NULL" for size in sorted(said)),
                    )
                    for name, said in sorted(wrong.items())
                ]
            ),
            mend=text(
                "Correct STRATUM_SIZE_FIELD, or take that field away and choose the map that was "
                "sampled as POPULATION."
            ),
        )
    return {name: min(said) for name, said in sizes.items()}


def _counted(counted: Population, *, has_strata: bool, is_random: bool) -> _Design:
    """Return strata whose sizes are counted on the map."""
    is_by_stratum = has_strata and sum(counted.by_stratum.values()) == counted.rows
    if is_by_stratum:
        return _Design(dict(counted.by_stratum), is_by_class=False, where=counted.name)
    if not counted.by_class:
        raise InputError(
            text("The map has no classes"),
            where=counted.name,
            mend=text("Choose the field of its classes as PREDICTED_FIELD."),
        )
    notes: tuple[Text, ...] = ()
    if not has_strata and not is_random:
        note = text(
            "Nothing says how the objects were chosen: they are taken for drawn at random in each "
            "class of the map; {map} has {number:,} classified objects in all. If they were "
            "chosen otherwise, because they are easy to see or near a road, the intervals do not "
            "hold.",
            map=counted.name,
            number=counted.classified,
        )
        notes = (note,)
    sizes = dict(counted.by_class)
    return _Design(sizes, is_by_class=not has_strata, where=counted.name, notes=notes)


def _united(
    design: _Design, placed: Sequence[tuple[Looked, str]], notes: list[Text]
) -> dict[str, str]:
    """Return the name of the stratum of each class; those with too few answers have one together.

    They were no strata when the sample was drawn, so nobody saw to it that each has some.
    Source: Cochran (1977), Sampling Techniques, 5A.9.
    """
    counts = Counter(name for each, name in placed if each.reference)
    few = [name for name, size in design.sizes.items() if counts[name] < min(LEAST, size)]
    if not few:
        return {}
    others = sorted(set(design.sizes) - set(few), key=lambda name: (counts[name], name))
    while others and sum(counts[name] for name in few) < LEAST:
        few.append(others.pop(0))
    if len(few) < 2:
        return {}
    together = named(sorted(few))
    notes.append(
        text(
            "Classes of the map of which fewer than {least} objects have an answer are looked at "
            "together: {names}.",
            least=LEAST,
            names=together,
        )
    )
    return dict.fromkeys(few, str(together))


def _fill(
    sample: ReferenceSample,
    design: _Design,
    placed: Sequence[tuple[Looked, str]],
    names: dict[str, str],
) -> None:
    sizes: Counter[str] = Counter()
    for name, size in design.sizes.items():
        sizes[names.get(name, name)] += size
    sample.strata = tuple(Stratum(name, sizes[name]) for name in sorted(sizes))
    places = {stratum.name: place for place, stratum in enumerate(sample.strata)}
    for each, name in placed:
        place = places[names.get(name, name)]
        if each.reference:
            sample.objects.append(each)
            sample.members.append(place)
        else:
            sample.unsure.append((each, place))


def _map_of(
    rows: ReferenceRows, population: Population | None, sample: ReferenceSample
) -> Population | None:
    """Return the map: the other layer, or the one with the answers, if all objects are there."""
    if population is not None or not sample.is_size_known:
        return population
    size = sum(stratum.size for stratum in sample.strata)
    return rows.population if rows.population.classified >= size else None


def _changes_of(sample: ReferenceSample) -> Iterator[Text]:
    size = sum(stratum.size for stratum in sample.strata)
    if sample.map is not None and sample.is_size_known and sample.map.classified != size:
        yield text(
            "The sample was drawn from {size:,} objects; {map} has {number:,} classified ones now. "
            "What is estimated is of the former.",
            size=size,
            map=sample.map.name,
            number=sample.map.classified,
        )
    if sample.map is not None and sample.map.without_area:
        yield text(
            "{count:,} object of {map} has no area: what the map shows is without it, and what is "
            "estimated takes it for as large as others.",
            "{count:,} objects of {map} have no area: what the map shows is without them, and what "
            "is estimated takes them for as large as others.",
            count=sample.map.without_area,
            map=sample.map.name,
        )


def _set_aside(sample: ReferenceSample) -> Iterator[Text]:
    """Take objects that nobody could tell out of strata of which nobody can tell more.

    All of such a stratum was looked at, and one answer or none came of it: it does not show how
    much its objects vary, and to ask for more answers would be of no use. It is rare, and small.
    """
    told, unsure = sample.sampled(), Counter(place for _, place in sample.unsure)
    strata, lost = list(sample.strata), 0
    for place, stratum in enumerate(strata):
        is_known = told[place] + unsure[place] >= stratum.size
        if is_known and told[place] < min(LEAST, stratum.size):
            strata[place] = Stratum(stratum.name, told[place])
            lost += stratum.size - told[place]
    if lost:
        names = [old.name for old, new in zip(sample.strata, strata) if old.size > new.size]
        yield text(
            "{count:,} object that nobody could tell was nearly all of its stratum: nothing is "
            "estimated of it ({names}).",
            "{count:,} objects that nobody could tell were nearly all of their strata: nothing is "
            "estimated of them ({names}).",
            count=lost,
            names=named(names),
        )
    sample.strata = tuple(strata)


def _nothing_to_use(rows: ReferenceRows, sample: ReferenceSample) -> InputError:
    reasons = [
        text("{number:,}: {reason}", number=count, reason=reason)
        for reason, count in sample.left_out.items()
    ]
    unsure = sum(not each.reference for each in rows.looked)
    if unsure:
        reasons.append(text("{number:,}: nobody could tell", number=unsure))
    return InputError(
        text("No answer can be used"),
        where=text(
            "{layer}: {looked:,} of {all:,} objects were reviewed{reasons}",
            layer=rows.population.name,
            looked=len(rows.looked),
            all=rows.population.rows,
            reasons=joined("; ", ["", *reasons]),
        ),
        mend=text(
            "Choose objects with {algorithm}, METHOD STRATIFIED, and say what they are.",
            algorithm="objectclassifier:sampleobjects",
        ),
    )
