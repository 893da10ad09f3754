"""Probability samples: it is known how likely each object was to be chosen.

So estimates for all objects may be made of the answers, whatever made the classes.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import Callable, Iterable, Iterator, Mapping, NamedTuple, Sequence

from ..errors import InputError
from ..texts import Text, named, text
from .frame import (
    NONE,
    Chosen,
    Drawn,
    Frame,
    ReasonCode,
    all_are_chosen,
    nothing_to_choose,
    smallest,
)
from .spread import spread

ALL = "ALL"
"""Stratum of a sample that is drawn from all objects together."""

LEAST = 2
"""Objects of a stratum without which nobody can say how much they differ."""


Rows = Callable[[], Iterable[int]]
"""Yields objects, each time it is called."""


class _Design(NamedTuple):
    """A probability sample that is to be drawn.

    Attributes:
        reason: of its objects.
        stratum: returns the number of an object's stratum; `NONE`: it cannot be chosen.
        sizes: of the strata.
        take: returns the objects of each stratum that are drawn of some, by how many are wanted.
        minimum: objects of each stratum that are wanted at least.
    """

    reason: ReasonCode
    stratum: Callable[[int], int]
    sizes: Mapping[int, int]
    take: Callable[[Rows, Mapping[int, int]], Mapping[int, Sequence[int]]]
    minimum: int = 0


def draw_random(frame: Frame, count: int, seed: int) -> Drawn:
    """Choose objects that are spread over their area, each as likely as any other.

    As `draw_stratified`, with one stratum: all objects that have a place, or all rows of a table.
    """
    drawn = Drawn()
    number, sizes, stratum = _all_together(frame, drawn)

    def take(free: Rows, wanted: Mapping[int, int]) -> dict[int, list[int]]:
        return {number: spread(frame, free, wanted[number], seed)} if sizes else {}

    return _draw(frame, count, _Design(ReasonCode.RANDOM, stratum, sizes, take), drawn)


def draw_stratified(frame: Frame, count: int, minimum: int) -> Drawn:
    """Choose objects of each class at random, rare classes more than their share.

    Objects that have an answer can be drawn too, or the sample would stand only for those that
    nobody had a reason to look at. It goes on with a sample that is there, as far as that is
    answered and has the same strata; one with others is left, for the two could not be counted
    together.

    Objects without a class are in no stratum. They have none because the imagery does not show
    them, so answers would cost as much and seldom come; what is estimated is of the others, aloud.

    Args:
        frame: what is drawn from; its `chosen` says afterwards what is chosen.
        count: how many, besides those of an earlier draw that are kept.
        minimum: how many of each class at least; `LEAST` is the least, for of a class without any
            nobody could estimate anything later.

    Raises:
        InputError: there is nothing to draw from, or too little is asked for.
    """
    drawn = Drawn()
    sizes = _class_sizes(frame, drawn)

    def take(free: Rows, wanted: Mapping[int, int]) -> dict[int, list[int]]:
        members = ((frame.classes[index], index) for index in free())
        return smallest(members, wanted.__getitem__, frame.keys.__getitem__)

    design = _Design(ReasonCode.SAMPLE, frame.classes.__getitem__, sizes, take, max(minimum, LEAST))
    return _draw(frame, count, design, drawn)


def _draw(frame: Frame, count: int, design: _Design, drawn: Drawn) -> Drawn:
    kept = _keep_answers(frame, design, drawn)
    frame.forget_order(design.reason)
    numbers = frame.in_order(design.sizes)
    if not numbers:
        raise nothing_to_choose(frame)
    strata = [_Stratum(frame.names[n], design.sizes[n], kept[n]) for n in numbers]
    wanted = dict(zip(numbers, _wanted(count, design.minimum, strata, drawn)))

    def free() -> Iterator[int]:
        for index in range(len(frame)):
            if design.stratum(index) != NONE and not frame.chosen.is_sampled(index):
                yield index

    taken = design.take(free, wanted)
    first = frame.chosen.next_order()
    for place, (index, number) in enumerate(_interleaved(frame, taken), start=first):
        frame.chosen.choose(index, place, design.reason, number, design.sizes[number])
        drawn.rows.append(index)
    drawn.strata = [
        (each.name, each.size, each.kept + wanted[n]) for each, n in zip(strata, numbers)
    ]
    return drawn


def _class_sizes(frame: Frame, drawn: Drawn) -> Counter[int]:
    sizes = Counter(frame.classes)
    without = sizes.pop(NONE, 0)
    if without:
        drawn.notes.append(
            text(
                "{count:,} object has no class. It is in no stratum: what is estimated from the "
                "sample is not said of it.",
                "{count:,} objects have no class. They are in no stratum: what is estimated from "
                "the sample is not said of them.",
                count=without,
            )
        )
    return sizes


def _all_together(frame: Frame, drawn: Drawn) -> tuple[int, dict[int, int], Callable[[int], int]]:
    """Return the number of the stratum of all objects, its size, and which are in it."""
    number, placed = frame.number_of(ALL), sum(map(frame.is_placed, range(len(frame))))
    if not placed:  # a table
        return number, {number: len(frame)} if len(frame) else {}, lambda _: number
    if placed < len(frame):
        drawn.notes.append(
            text(
                "{count:,} object has no geometry, and cannot be chosen.",
                "{count:,} objects have no geometry, and cannot be chosen.",
                count=len(frame) - placed,
            )
        )
    return number, {number: placed}, lambda index: number if frame.is_placed(index) else NONE


def _keep_answers(frame: Frame, design: _Design, drawn: Drawn) -> Counter[int]:
    """Leave what was sampled before, but for answers that belong to this sample; count these."""
    chosen, kept, left = frame.chosen, Counter[int](), 0
    sampled = [index for index in range(len(frame)) if chosen.is_sampled(index)]
    answered = [index for index in sampled if frame.answered[index]]
    goes_on = all(_belongs(chosen, index, design) for index in answered)
    for index in sampled:
        if frame.answered[index] and goes_on:
            kept[chosen.strata[index]] += 1
            continue
        left += frame.answered[index]
        chosen.leave(index)
    if left:
        drawn.notes.append(
            text(
                "{count:,} answer belongs to a sample with other strata. It stays in the layer, "
                "but is no part of the new sample unless it was drawn again.",
                "{count:,} answers belong to a sample with other strata. They stay in the layer, "
                "but are no part of the new sample unless they were drawn again.",
                count=left,
            )
        )
    drawn.kept = sum(kept.values())
    return kept


def _belongs(chosen: Chosen, index: int, design: _Design) -> bool:
    stratum = chosen.strata[index]
    is_same = chosen.reasons[index] == design.reason.value and design.stratum(index) == stratum
    return is_same and design.sizes.get(stratum) == chosen.sizes[index]


class _Stratum(NamedTuple):
    """Name, number of objects, and number of those that are in the sample already."""

    name: str
    size: int
    kept: int


def _wanted(count: int, least: int, strata: Sequence[_Stratum], drawn: Drawn) -> list[int]:
    """Return how many more objects of each stratum are to be drawn.

    Raises:
        InputError: too little is asked for.
    """
    sizes, kept = [each.size for each in strata], [each.kept for each in strata]
    total = count + sum(kept)
    if total >= sum(sizes):
        drawn.notes += all_are_chosen(sum(sizes) - sum(kept), count)
        return [size - has for size, has in zip(sizes, kept)]
    minimum = _minimum(strata, total, least)
    drawn.notes += _what_becomes_of(least, minimum, strata)
    shares = allocated(sizes, total, [max(each.kept, min(each.size, minimum)) for each in strata])
    return [share - has for share, has in zip(shares, kept)]


def _minimum(strata: Sequence[_Stratum], total: int, wanted: int) -> int:
    """Return how many objects each stratum can have at least.

    Raises:
        InputError: fewer than `LEAST` of those that are wanted.
    """
    for minimum in range(min(wanted, max(each.size for each in strata)), -1, -1):
        if sum(max(each.kept, min(each.size, minimum)) for each in strata) <= total:
            break
    if minimum < min(wanted, LEAST):
        raise InputError(
            text("COUNT is too small"),
            where=text("{count:,} class", "{count:,} classes", count=len(strata)),
            mend=text(
                "Ask for at least {number:,} objects, two of each class: a single one does not "
                "show how much the others vary.",
                number=LEAST * len(strata),
            ),
        )
    return minimum


def _what_becomes_of(wanted: int, minimum: int, strata: Sequence[_Stratum]) -> Iterator[Text]:
    """Yield what has to be said of the minimum that is wanted of each class."""
    if minimum < wanted:
        yield text(
            "COUNT is too small for {wanted} objects of each class; it allows {minimum} of each.",
            wanted=wanted,
            minimum=minimum,
        )
    small = [each.name for each in strata if each.size < minimum]
    if small:
        yield text(
            "All objects of these classes are chosen, as they have fewer than {minimum}: {names}.",
            minimum=minimum,
            names=named(small),
        )


def allocated(sizes: Sequence[int], total: int, floors: Sequence[int]) -> list[int]:
    """Return how many objects of each stratum are drawn: in proportion, but not below the floors.

    Source: Olofsson et al. 2014, 5.1.1: rare classes get a fixed number, the rest is proportional.

    Args:
        sizes: of the strata.
        total: of all objects that are drawn; at most the sum of the sizes.
        floors: of each stratum; at most its size, and together at most `total`.
    """
    shares: list[float] = list(floors)
    above, rate = [number for number, size in enumerate(sizes) if size], 0.0
    while above:
        fixed = sum(floors) - sum(floors[number] for number in above)
        rate = (total - fixed) / sum(sizes[number] for number in above)
        still = [number for number in above if rate * sizes[number] > floors[number]]
        if still == above:
            break
        above = still
    for number in above:
        shares[number] = rate * sizes[number]
    whole = [math.floor(share) for share in shares]
    by_rest = sorted(above, key=lambda number: (whole[number] - shares[number], number))
    for number in by_rest[: total - sum(whole)]:
        whole[number] += 1
    return whole


def _interleaved(frame: Frame, taken: Mapping[int, Sequence[int]]) -> list[tuple[int, int]]:
    """Return objects and their strata so that every beginning of them is such a sample too.

    Who stops early has answered in the strata's shares, and at random in each of them.
    """
    ranked = [
        ((place + 0.5) / len(rows), frame.keys[index], index, number)
        for number, rows in taken.items()
        for place, index in enumerate(rows)
    ]
    return [(index, number) for _, _, index, number in sorted(ranked)]
