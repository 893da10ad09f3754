"""The work of a job, cut into shards: what one process classifies into one file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Iterator

import numpy as np

from .shard_results import find_keys, keys_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .chip_plan import ChipPlan
    from .job_plan import JobPlan
    from .read_tasks import ReadTask
    from .shard_results import Keys

    Rows = NDArray[np.int32]  # (K,) rows of a ChipPlan

SHARD_CHIPS = 2000
"""Chips of a shard, but for the last of its reading tasks: seconds to minutes of work, so that the
model seldom ends a batch early, and a machine that is lost costs little."""

SHARD_BYTES = 2**30
"""What the reading tasks of a shard hold one after another: some large photos."""


@dataclass(frozen=True, eq=False)
class Shard:
    """Chips that lie together, in reading order; whole reading tasks.

    Attributes:
        number: of the shard in its run.
        pieces: place of a `ChipPlan` in the job's plan, and rows of it.
    """

    number: int
    pieces: tuple[tuple[int, Rows], ...]

    def __len__(self) -> int:
        return sum(len(rows) for _, rows in self.pieces)

    def chips(self, plan: JobPlan) -> Iterator[ChipPlan]:
        """Yield the plans of its chips."""
        for place, rows in self.pieces:
            yield plan.chips[place].select(rows)


def rows_left(chips: ChipPlan, done: Keys) -> Rows:
    """Return the rows of a plan whose results are not among those that are done, ascending."""
    if not len(done):
        return np.arange(len(chips), dtype=np.int32)
    _, are_done = find_keys(keys_of(chips.positions + 1, chips.index), done)
    return np.flatnonzero(~are_done).astype(np.int32)


def plan_shards(plan: JobPlan, done: Keys) -> Iterator[Shard]:
    """Yield what is left of a job, shard by shard, in the order of the plan.

    Args:
        plan: of the whole job.
        done: of the rows that need not be made again, sorted.
    """
    number, pieces, count, held = 0, list[tuple[int, "Rows"]](), 0, 0
    for place, chips in enumerate(plan.chips):
        left = rows_left(chips, done)
        own: list[Rows] = []
        for rows, task in _tasks(chips, left):
            if count and (count + len(task.rows) > SHARD_CHIPS or held > SHARD_BYTES):
                yield Shard(number, (*pieces, *_piece(place, own)))
                number, pieces, own, count, held = number + 1, [], [], 0, 0
            own.append(rows)
            count += len(task.rows)
            held += task.bytes
        pieces += _piece(place, own)
    if count:
        yield Shard(number, tuple(pieces))


def _tasks(chips: ChipPlan, left: Rows) -> Iterator[tuple[Rows, ReadTask]]:
    """Yield the rows of each reading task, and the task."""
    for strip in chips.strips(left):
        for task in chips.select(strip).tasks():
            yield strip[task.rows], task


def _piece(place: int, rows: list[Rows]) -> list[tuple[int, Rows]]:
    return [(place, np.concatenate(rows))] if rows else []
