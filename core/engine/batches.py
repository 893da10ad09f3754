"""Chips of equal size, stacked for the model."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Iterable, Iterator

import numpy as np

if TYPE_CHECKING:
    from ..backends.interface import Pixels, Valid
    from .chips import Chip

BATCH_BYTES = 128 * 2**20
"""How many bytes of chips make a batch, be they fewer than the model wants."""

WAITING_BYTES = 128 * 2**20
"""How many bytes of chips may wait for others of their size."""


@dataclass(frozen=True)
class ChipBatch:
    """Chips of equal size and dtype.

    Attributes:
        keys: image and position of each object, in the batch's order.
        pixels, valid: (N, C, H, W) each.
    """

    keys: tuple[tuple[int, int], ...]
    pixels: Pixels
    valid: Valid


def stack_batches(chips: Iterable[Chip], size: int) -> Iterator[ChipBatch]:
    """Yield batches of at most `size` chips; chips of odd sizes wait for others like them.

    When too many wait, the largest groups go first, until half of the room is free.
    """
    waiting: defaultdict[tuple[object, ...], list[Chip]] = defaultdict(list)
    held: Counter[tuple[object, ...]] = Counter()
    total = 0
    for chip in chips:
        key = (*chip.pixels.shape, chip.pixels.dtype)
        waiting[key].append(chip)
        held[key] += _bytes(chip)
        total += _bytes(chip)
        ready = [key] if len(waiting[key]) >= size or held[key] >= BATCH_BYTES else []
        if not ready and total > WAITING_BYTES:
            ready = _largest(held, total - WAITING_BYTES // 2)
        for each in ready:
            total -= held.pop(each)
            yield _stack(waiting.pop(each))
    for rest in waiting.values():
        yield _stack(rest)


def _largest(held: Counter[tuple[object, ...]], wanted: int) -> list[tuple[object, ...]]:
    """Return the largest groups that hold so many bytes together."""
    chosen = []
    for key, count in held.most_common():
        chosen.append(key)
        wanted -= count
        if wanted <= 0:
            break
    return chosen


def _bytes(chip: Chip) -> int:
    return chip.pixels.nbytes + chip.valid.nbytes


def _stack(chips: list[Chip]) -> ChipBatch:
    """Move the chips into a batch; each goes once it is copied."""
    count, first = len(chips), chips[0]
    pixels = np.empty((count, *first.pixels.shape), first.pixels.dtype)
    valid = np.empty(pixels.shape, bool)
    keys = [(chip.image, chip.position) for chip in chips]
    for number in reversed(range(count)):
        chip = chips.pop()
        pixels[number], valid[number] = chip.pixels, chip.valid
    return ChipBatch(tuple(keys), pixels, valid)
