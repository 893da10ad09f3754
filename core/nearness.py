"""Which places are near each other: groups of them, and those near others. Standard library only.

Both sides. Places are hashed to square cells of a grid whose diagonal is the distance that counts
as near: two places of one cell are near without being compared, and a place is compared with the
cells around its own only. Two crowded cells are halved until their boxes decide, so the time grows
with the number of places, however they are crowded.
"""

from __future__ import annotations

import math
from typing import Dict, Iterable, List, Sequence, Tuple

Place = Tuple[float, float]
Cell = Tuple[float, float]
"""Column and row; where nothing is near but what lies in one place, that place."""
_Cells = Dict[Cell, List[Place]]

_FARTHEST = 1e15
"""No CRS has larger coordinates; QGIS writes the largest numbers there are for "nowhere"."""

_FEW = 8
"""Pairs of places that are compared one by one."""

_AROUND = [
    (column, row)
    for column in range(-2, 3)
    for row in range(-2, 3)
    if (column, row) != (0, 0)
]  # fmt: skip
"""Where cells lie that may hold a place near one of this cell: a side is 0.7 of the distance."""


def is_place(x: float, y: float) -> bool:
    """Return whether coordinates are those of a place; NaN and what no CRS has are not."""
    return abs(x) <= _FARTHEST and abs(y) <= _FARTHEST


class Sets:
    """Disjoint sets of 0 … count - 1 (union by size, path halving)."""

    def __init__(self, count: int) -> None:
        self._parents = list(range(count))
        self._sizes = [1] * count

    def find(self, member: int) -> int:
        """Return the member that stands for the set of this one."""
        parents = self._parents
        while parents[member] != member:
            parents[member] = parents[parents[member]]
            member = parents[member]
        return member

    def join(self, first: int, second: int) -> None:
        """Make one set of those of two members."""
        first, second = self.find(first), self.find(second)
        if first == second:
            return
        if self._sizes[first] < self._sizes[second]:
            first, second = second, first
        self._parents[second] = first
        self._sizes[first] += self._sizes[second]


def join_near(sets: Sets, places: Sequence[Place], distance: float) -> None:
    """Join the sets of places that are no farther from each other than a distance.

    Args:
        sets: of the places, by their position in the sequence; changed.
        places: x, y, finite.
        distance: in units of the places; 0: only what lies in one place is joined.
    """
    cells: _Cells = {}
    firsts: dict[Cell, int] = {}
    side = _side(places, distance)
    for member, place in enumerate(places):
        cell = _cell(place, side)
        sets.join(member, firsts.setdefault(cell, member))
        cells.setdefault(cell, []).append(place)
    if not side:
        return
    for cell, here in cells.items():
        for other in _later(cell):
            there = cells.get(other)
            if there is None or sets.find(firsts[cell]) == sets.find(firsts[other]):
                continue
            if _touch(here, there, distance):
                sets.join(firsts[cell], firsts[other])


def near(places: Iterable[Place], others: Sequence[Place], distance: float) -> list[bool]:
    """Return of each place whether one of the others is no farther from it than a distance."""
    side = _side(others, distance)
    cells: _Cells = {}
    for place in others:
        cells.setdefault(_cell(place, side), []).append(place)

    def is_near(place: Place) -> bool:
        cell = _cell(place, side)
        if cell in cells:
            return True
        around = ((cell[0] + column, cell[1] + row) for column, row in _AROUND if side)
        return any(other in cells and _touch([place], cells[other], distance) for other in around)

    return [is_near(place) for place in places]


def _side(places: Sequence[Place], distance: float) -> float:
    """Return the side of a cell: its diagonal is the distance, or a hair less."""
    side = distance * (1 - 1e-9) / math.sqrt(2)
    largest = max((max(abs(x), abs(y)) for x, y in places), default=0.0)
    return side if side > largest * 1e-15 else 0.0


def _cell(place: Place, side: float) -> Cell:
    if not side:
        return place
    return math.floor(place[0] / side), math.floor(place[1] / side)


def _later(cell: Cell) -> Iterable[Cell]:
    """Return the cells around one, each pair of cells once."""
    return ((cell[0] + c, cell[1] + r) for c, r in _AROUND if (c, r) > (0, 0))


def _touch(here: list[Place], there: list[Place], distance: float) -> bool:
    """Return whether a place of one list is no farther than the distance from one of the other."""
    if len(here) * len(there) <= _FEW:
        return any(math.dist(a, b) <= distance for a in here for b in there)
    nearest, farthest = _distances(here, there)
    if nearest > distance or farthest <= distance:
        return farthest <= distance
    if len(here) < len(there):
        here, there = there, here
    return any(_touch(half, there, distance) for half in _halves(here))


def _distances(here: list[Place], there: list[Place]) -> tuple[float, float]:
    """Return the smallest and the largest distance between boxes around the places."""
    nearest, farthest = [], []
    for axis in (0, 1):
        a, b = [place[axis] for place in here], [place[axis] for place in there]
        low_a, high_a, low_b, high_b = min(a), max(a), min(b), max(b)
        nearest.append(max(low_a - high_b, low_b - high_a, 0.0))
        farthest.append(max(high_a - low_b, high_b - low_a))
    return math.hypot(*nearest), math.hypot(*farthest)


def _halves(places: list[Place]) -> tuple[list[Place], list[Place]]:
    """Cut places in two along the longer side of their box."""
    spans = [max(p[a] for p in places) - min(p[a] for p in places) for a in (0, 1)]
    axis = 0 if spans[0] >= spans[1] else 1
    ordered = sorted(places, key=lambda place: place[axis])
    middle = len(ordered) // 2
    return ordered[:middle], ordered[middle:]
