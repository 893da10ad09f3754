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
    numbers = _numbers(plans)
    order = np.argsort(numbers, kind="stable")[: SAMPLE_CHIPS * _ROUNDS]
    starts = np.cumsum([0, *map(len, plans)])
    for first in range(0, len(order), SAMPLE_CHIPS):
        rows = np.sort(order[first : first + SAMPLE_CHIPS])
        owners = np.searchsorted(starts, rows, side="right") - 1
        yield [
            plans[owner].select(rows[owners == owner] - starts[owner])
            for owner in np.unique(owners)
        ]


def _numbers(plans: Sequence[ChipPlan]) -> NDArray[np.uint64]:
    """Return a number for each window of all plans."""
    if not plans:
        return np.zeros(0, np.uint64)
    names = [zlib.crc32(plan.image.name.encode("utf-8")) for plan in plans]
    numbers = np.repeat(np.array(names, np.uint64), [len(plan) for plan in plans])
    for column in np.concatenate([plan.windows for plan in plans]).T:
        numbers = _mixed(numbers ^ column.astype(np.uint64))
    return numbers


def _mixed(numbers: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return the next numbers of SplitMix64. Source: Steele, Lea and Flood, OOPSLA 2014."""
    numbers = numbers + np.uint64(0x9E3779B97F4A7C15)
    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return numbers ^ (numbers >> np.uint64(31))
