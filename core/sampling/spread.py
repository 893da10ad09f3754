"""Objects that are spread over a grid, so that few are alike."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import Callable, Iterable, Tuple

from .frame import Frame, key_of, smallest

_LOOKED_AT = 10_000
_FINEST = 2**20
"""Cells along a side."""

Cell = Tuple[int, int]
NOWHERE: Cell = (-1, -1)


@dataclass(frozen=True)
class CellGrid:
    """Square cells over objects."""

    frame: Frame
    x: float = 0.0
    y: float = 0.0
    side: float = math.inf

    @classmethod
    def over(cls, frame: Frame, rows: Callable[[], Iterable[int]], cells: int) -> CellGrid:
        """Return a grid in so many cells of which there are objects, or nearly so.

        Args:
            frame: has all objects.
            rows: yields those that count, each time it is called.
            cells: how many are wanted; there are no more than places.
        """
        x, y, x_end, y_end, count = math.inf, math.inf, -math.inf, -math.inf, 0
        for index in filter(frame.is_placed, rows()):
            x, x_end = min(x, frame.xs[index]), max(x_end, frame.xs[index])
            y, y_end = min(y, frame.ys[index]), max(y_end, frame.ys[index])
            count += 1
        width = max(x_end - x, y_end - y)
        if not count or not width:
            return cls(frame, x, y)
        # Keys are as good as drawn, so those below a limit are a sample, whatever the order.
        limit = 2**64 * max(_LOOKED_AT, 8 * cells) // count
        some = [i for i in rows() if frame.is_placed(i) and frame.keys[i] < limit]
        parts = 1
        while True:
            grid = cls(frame, x, y, width / parts)
            occupied = len({grid.cell(index) for index in some})
            if occupied >= min(cells, len(some)) or parts >= _FINEST:
                return grid
            parts *= 2

    def cell(self, index: int) -> Cell:
        """Return row and column of an object's cell; `NOWHERE`: it has no place."""
        if not self.frame.is_placed(index):
            return NOWHERE
        x, y = self.frame.xs[index], self.frame.ys[index]
        return int((y - self.y) / self.side), int((x - self.x) / self.side)


def spread(frame: Frame, rows: Callable[[], Iterable[int]], count: int, seed: int) -> list[int]:
    """Return objects that are spread over their area, each as likely as any other.

    Cells are walked to and fro, and every so-many-th object taken from a start that is drawn; in a
    cell they are in random order. Who takes it for a simple random sample errs on the safe side
    where neighbours are alike. Source: Cochran 1977, 8; Stevens and Olsen 2004.

    Args:
        frame: has all objects.
        rows: yields those that can be chosen, each time it is called.
        count: how many are wanted; at most as many as can be chosen.
        seed: of the start.
    """
    grid = CellGrid.over(frame, rows, count)
    members = Counter(map(grid.cell, rows()))
    total = sum(members.values())
    start = key_of(seed, b"start") / 2**64
    wanted: dict[Cell, int] = {}
    before = taken = 0
    for cell in sorted(members, key=_to_and_fro):
        before += members[cell]
        reached = math.ceil(before * count / total - start)
        wanted[cell] = min(reached - taken, members[cell])
        taken = reached
    key = frame.keys.__getitem__
    found = smallest(((grid.cell(i), i) for i in rows()), wanted.__getitem__, key)
    return sorted((index for some in found.values() for index in some), key=key)


def _to_and_fro(cell: Cell) -> Cell:
    row, column = cell
    return row, -column if row % 2 else column
