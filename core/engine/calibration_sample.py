"""A sample of the chips of a run: the same ones whatever their order, and whatever is done already.

Each window has a number that follows from where it lies in which image, as a hash; the chips with
the smallest numbers are the sample. So it is spread over the whole plan like a random one.
"""

from __future__ import annotations

import zlib
from contextlib import closing
from typing import TYPE_CHECKING, Iterator, Sequence

import numpy as np

from .read_ahead import read_batches

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .batches import ChipBatch
    from .chip_plan import ChipPlan
    from .objects import Objects

SAMPLE_CHIPS = 64
"""Wanted; those that the model would not be asked about are none of them."""

_ROUNDS = 8
"""How often as many are tried, where most of the imagery is empty."""

_AT_ONCE = 2**16
"""Windows that are numbered together."""

_NUMBERED = np.dtype([("number", np.uint64), ("plan", np.int64), ("row", np.int64)])


def read_sample(
    objects: Objects | None, plans: Sequence[ChipPlan], threads: int
) -> Iterator[ChipBatch]:
    """Yield at most `SAMPLE_CHIPS` chips with valid pixels.

    Args:
        objects: all of the job.
        plans: of the whole run, whatever is left of it.
        threads: of reading.
    """
    wanted = SAMPLE_CHIPS
    for part in _parts(plans):
        with closing(read_batches(objects, part, SAMPLE_CHIPS, threads)) as read:
            for batch in (batch for cut in read for batch in cut.batches):
                yield batch.part(0, wanted)
                wanted -= min(len(batch), wanted)
                if not wanted:
                    return


def _parts(plans: Sequence[ChipPlan]) -> Iterator[list[ChipPlan]]:
    """Yield the plans of `SAMPLE_CHIPS` chips after another, by their numbers."""
    smallest = _smallest(plans)
    for first in range(0, len(smallest), SAMPLE_CHIPS):
        some = np.sort(smallest[first : first + SAMPLE_CHIPS], order=("plan", "row"))
        yield [
            plans[owner].select(some["row"][some["plan"] == owner])
            for owner in np.unique(some["plan"])
        ]


def _smallest(plans: Sequence[ChipPlan]) -> NDArray[np.void]:
    """Return the windows with the smallest numbers, in their order; some at a time."""
    found, waiting = [np.zeros(0, _NUMBERED)], 0
    for owner, plan in enumerate(plans):
        for start in range(0, len(plan), _AT_ONCE):
            found.append(_numbered(plan, owner, start))
            waiting += len(found[-1])
            if waiting > _AT_ONCE:
                found, waiting = [_first(found)], 0
    return _first(found)


def _first(found: list[NDArray[np.void]]) -> NDArray[np.void]:
    every = np.concatenate(found)
    order = np.lexsort((every["row"], every["plan"], every["number"]))
    return every[order[: SAMPLE_CHIPS * _ROUNDS]]


def _numbered(plan: ChipPlan, owner: int, start: int) -> NDArray[np.void]:
    """Return some windows of a plan with their numbers."""
    windows = plan.windows[start : start + _AT_ONCE]
    numbers = np.full(len(windows), zlib.crc32(plan.image.name.encode("utf-8")), np.uint64)
    for column in windows.T:
        numbers = _mixed(numbers ^ column.astype(np.uint64))
    numbered = np.empty(len(windows), _NUMBERED)
    numbered["number"], numbered["plan"] = numbers, owner
    numbered["row"] = np.arange(start, start + len(windows))
    return numbered


def _mixed(numbers: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return the next numbers of SplitMix64. Source: Steele, Lea and Flood, OOPSLA 2014."""
    numbers = numbers + np.uint64(0x9E3779B97F4A7C15)
    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return numbers ^ (numbers >> np.uint64(31))
