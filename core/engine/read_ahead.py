"""Batches of chips, read ahead of the model."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generator, Iterable, Iterator, NamedTuple

import numpy as np

from .batches import ModelBatch
from .chips import read_chips

if TYPE_CHECKING:
    from ..errors import InputError
    from .chip_plan import ChipPlan
    from .chips import Chip
    from .job_plan import JobPlan
    from .shards import Shard


class Unasked(NamedTuple):
    """Objects the model is not asked about."""

    image: int
    positions: np.ndarray
    statuses: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class CutChips:
    """Chips of a reading task."""

    batches: list[ModelBatch]
    unasked: list[Unasked]
    overhanging: int
    unreadable: int
    first_error: InputError | None

    def __len__(self) -> int:
        return sum(map(len, self.batches)) + sum(len(each.positions) for each in self.unasked)


def read_batches(
    shards: Iterable[Shard], plan: JobPlan, threads: int
) -> Generator[tuple[Shard, CutChips], None, None]:
    """Yield the chips of shards in their order, whatever the number of threads."""
    order: list[Shard] = []

    def plans() -> Iterator[ChipPlan]:
        for shard in shards:
            order.append(shard)
            yield from shard.chips(plan)

    left = 0
    with closing(read_chips(plans(), threads)) as chips:
        for chip in chips:
            left = left or len(order[0])
            left -= 1
            yield order[0], cut_chip(chip)
            if not left:
                del order[0]


def cut_chip(chip: Chip) -> CutChips:
    """Return one chip."""
    position = np.array([chip.position])
    unreadable = int(chip.error is not None)
    if chip.problem:
        unasked = [Unasked(chip.image, position, (chip.problem,))]
        return CutChips([], unasked, 0, unreadable, chip.error)
    image = np.array([chip.image], np.int32)
    batch = ModelBatch(image, position, chip.pixels[None], chip.valid[None])
    return CutChips([batch], [], int(not chip.is_whole), 0, None)
