"""Chips of equal size, stacked for the model."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Iterable, Iterator

import numpy as np

if TYPE_CHECKING:
    from ..backends.interface import Pixels, Valid
    from .reading import Chip

WAITING_BYTES = 256 * 2**20
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
    """Yield batches of at most `size` chips; chips of odd sizes wait for others like them."""
    waiting: defaultdict[tuple[object, ...], list[Chip]] = defaultdict(list)
    held = 0
    for chip in chips:
        key = (*chip.pixels.shape, chip.pixels.dtype)
        waiting[key].append(chip)
        held += _bytes(chip)
        if len(waiting[key]) < size and held > WAITING_BYTES:
            key = max(waiting, key=lambda other: sum(map(_bytes, waiting[other])))
        elif len(waiting[key]) < size:
            continue
        ready = waiting.pop(key)
        held -= sum(map(_bytes, ready))
        yield _stack(ready)
    for ready in waiting.values():
        yield _stack(ready)


def _bytes(chip: Chip) -> int:
    return chip.pixels.nbytes + chip.valid.nbytes


def _stack(chips: list[Chip]) -> ChipBatch:
    return ChipBatch(
        tuple((chip.image, chip.position) for chip in chips),
        np.stack([chip.pixels for chip in chips]),
        np.stack([chip.valid for chip in chips]),
    )
