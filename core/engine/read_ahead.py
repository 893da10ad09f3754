"""Batches of chips, read ahead of the model."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generator, Iterable, NamedTuple

import numpy as np

from .batches import ChipBatch
from .chips import read_chips

if TYPE_CHECKING:
    from ..errors import InputError
    from .chip_plan import ChipPlan
    from .chips import Chip
    from .objects import Objects


class Unasked(NamedTuple):
    """Objects the model is not asked about."""

    image: int
    positions: np.ndarray
    statuses: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class CutChips:
    """What became of the objects of one task."""

    batches: list[ChipBatch]
    unasked: list[Unasked]
    overhanging: int
    unreadable: int
    first_error: InputError | None


def read_batches(
    objects: Objects | None,  # noqa: ARG001 (the plans have them)
    plans: Iterable[ChipPlan],
    batch_size: int,  # noqa: ARG001 (each chip is a batch of its own)
    threads: int,
) -> Generator[CutChips, None, None]:
    """Yield what becomes of all chips of the plans, in their order, whatever the threads."""
    with closing(read_chips(plans, threads)) as chips:
        yield from map(_cut, chips)


def _cut(chip: Chip) -> CutChips:
    position = np.array([chip.position])
    unreadable = int(chip.error is not None)
    if chip.problem:
        unasked = [Unasked(chip.image, position, (chip.problem,))]
        return CutChips([], unasked, 0, unreadable, chip.error)
    image = np.array([chip.image], np.int32)
    batch = ChipBatch(image, position, chip.pixels[None], chip.valid[None])
    return CutChips([batch], [], int(not chip.is_whole), 0, None)
