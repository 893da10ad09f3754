"""Objects whose class a model is least sure of: an answer to them teaches it most.

They stand for nothing but themselves, so no estimate may be made of them.
"""

from __future__ import annotations

import math
from collections import deque
from typing import Callable, Hashable, Iterable, Iterator, Sequence

from .frame import NONE, Drawn, Frame, ReasonCode, all_are_chosen, nothing_to_choose, smallest
from .spread import NOWHERE, CellGrid

CONTROL_EVERY = 10
"""Every so many-th is any object instead: a control that is not chosen for its doubt."""


def draw_uncertain(frame: Frame, count: int) -> Drawn:
    """Choose objects that have no answer, and are in no sample.

    What was chosen for its doubt before and has no answer is only chosen if it is once more.

    Args:
        frame: what is chosen from; its `chosen` says afterwards what is chosen.
        count: how many.

    Raises:
        InputError: there is none.
    """
    _leave_unanswered(frame)

    def free() -> Iterator[int]:
        for index in range(len(frame)):
            is_open = not frame.answered[index] and frame.chosen.orders[index] == NONE
            if is_open and not math.isnan(frame.doubts[index]):
                yield index

    number = min(count, sum(1 for _ in free()))
    if not number:
        raise nothing_to_choose(frame)
    first, controls = frame.chosen.next_order(), number // CONTROL_EVERY
    key = frame.keys.__getitem__
    rows = smallest(((0, index) for index in free()), lambda _: controls, key).get(0, [])
    for place, index in enumerate(rows, start=1):
        frame.chosen.choose(index, first - 1 + CONTROL_EVERY * place, ReasonCode.RANDOM)
    places = (place for place in range(number) if (place + 1) % CONTROL_EVERY)
    for place, index in zip(places, _most_doubtful(frame, free, number - controls)):
        frame.chosen.choose(index, first + place, ReasonCode.UNCERTAIN)
        rows.append(index)
    rows.sort(key=frame.chosen.orders.__getitem__)
    return Drawn(rows, notes=[*all_are_chosen(number, count)])


def _leave_unanswered(frame: Frame) -> None:
    for index in range(len(frame)):
        if not (frame.answered[index] or frame.chosen.is_sampled(index)):
            frame.chosen.leave(index)


def _most_doubtful(frame: Frame, free: Callable[[], Iterable[int]], count: int) -> list[int]:
    """Return the most doubtful objects, the classes in turn, one of each cell of a grid.

    Two of a kind side by side teach little more than one of them. Where there are fewer cells than
    objects are wanted, the rest is taken wherever it is.
    """
    grid = CellGrid.over(frame, free, 2 * count)

    def rank(index: int) -> tuple[float, int]:
        return -frame.doubts[index], frame.keys[index]

    def in_cells() -> Iterator[tuple[tuple[int, object], int]]:
        for index in free():
            yield (frame.classes[index], grid.cell(index)), index

    firsts = smallest(in_cells(), lambda group: count if group[1] == NOWHERE else 1, rank)
    queues: dict[int, list[int]] = {}
    for (number, _), rows in firsts.items():
        queues.setdefault(number, []).extend(rows)
    for rows in queues.values():
        rows.sort(key=rank)

    def own(index: int) -> Hashable:
        return grid.cell(index) if frame.is_placed(index) else index

    found = _in_turn(_by_name(frame, queues), own, count)
    if len(found) == count:
        return found
    taken = set(found)
    members = ((frame.classes[index], index) for index in free() if index not in taken)
    queues = smallest(members, lambda _: count - len(taken), rank)
    return found + _in_turn(_by_name(frame, queues), lambda index: index, count - len(found))


def _by_name(frame: Frame, queues: dict[int, list[int]]) -> list[list[int]]:
    return [queues[number] for number in frame.in_order(n for n in queues if n != NONE)] + [
        rows for number, rows in queues.items() if number == NONE
    ]


def _in_turn(
    queues: Iterable[Sequence[int]], cell: Callable[[int], Hashable], count: int
) -> list[int]:
    """Return the first object of each queue in turn whose cell has none yet."""
    found: list[int] = []
    used: set[Hashable] = set()
    waiting = deque(map(iter, queues))
    while waiting and len(found) < count:
        rows = waiting.popleft()
        index = next((index for index in rows if cell(index) not in used), None)
        if index is not None:
            used.add(cell(index))
            found.append(index)
            waiting.append(rows)
    return found
