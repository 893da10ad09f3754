"""Chips of equal size from several images and reading tasks, put together for the model."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Iterable, Iterator, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..backends.interface import Pixels, Valid

BATCH_BYTES = 128 * 2**20
"""How many bytes of chips make a batch, be they fewer than the model wants."""

WAITING_BYTES = 128 * 2**20
"""How many bytes of chips may wait for others of their size."""


@dataclass(frozen=True, eq=False)
class ChipBatch:
    """Chips of equal size and dtype.

    Attributes:
        images: (N,) numbers of their images in the results.
        positions: (N,) of their objects.
        pixels: (N, C, H, W).
        valid: (N, C, H, W), (N, 1, H, W) where all bands agree, or None: all valid.
    """

    images: NDArray[np.int32]
    positions: NDArray[np.int64]
    pixels: Pixels
    valid: Valid

    def __len__(self) -> int:
        return len(self.positions)

    @property
    def nbytes(self) -> int:
        """What the chips take."""
        return int(self.pixels.nbytes) + (0 if self.valid is None else int(self.valid.nbytes))

    def part(self, start: int, stop: int) -> ChipBatch:
        """Return some of the chips, without a copy."""
        rows = slice(start, stop)
        valid = None if self.valid is None else self.valid[rows]
        return replace(
            self,
            images=self.images[rows],
            positions=self.positions[rows],
            pixels=self.pixels[rows],
            valid=valid,
        )

    def copy(self) -> ChipBatch:
        """Return the chips in memory of their own: a part keeps the whole."""
        valid = None if self.valid is None else self.valid.copy()
        return replace(self, pixels=self.pixels.copy(), valid=valid)


class _Kind(NamedTuple):
    """What chips of one batch have in common."""

    shape: tuple[int, ...]
    dtype: np.dtype


def chips_at_most(size: int, chip_bytes: int) -> int:
    """Return how many chips of so many bytes make a batch, where the model wants `size`."""
    return max(min(size, BATCH_BYTES // max(chip_bytes, 1)), 1)


def full_batches(parts: Iterable[ChipBatch], size: int) -> Iterator[ChipBatch]:
    """Yield batches of `size` chips; chips of odd sizes wait for others like them.

    Full ones are passed on as they are. When too many wait, the largest groups go first, until half
    of the room is free.

    Args:
        parts: chips as they are cut, at most `size` together.
        size: what the model wants.
    """
    waiting: defaultdict[_Kind, list[ChipBatch]] = defaultdict(list)
    held: Counter[_Kind] = Counter()
    counts: Counter[_Kind] = Counter()
    total = 0
    for part in parts:
        if len(part) == size or part.nbytes >= BATCH_BYTES:
            yield part
            continue
        kind = _Kind(part.pixels.shape[1:], part.pixels.dtype)
        waiting[kind].append(part)
        size_of_part = _bytes(part)
        held[kind] += size_of_part
        counts[kind] += len(part)
        total += size_of_part
        del part
        ready = [kind] if counts[kind] >= size or held[kind] >= BATCH_BYTES else []
        if not ready and total > WAITING_BYTES:
            ready = _largest(held, total - WAITING_BYTES // 2)
        for each in ready:
            total -= held.pop(each)
            counts.pop(each)
            batch = _joined(waiting.pop(each))
            if len(batch) > size:
                rest, batch = batch.part(size, len(batch)).copy(), batch.part(0, size)
                waiting[each].append(rest)
                held[each], counts[each] = _bytes(rest), len(rest)
                total += held[each]
                del rest
            yield batch
            del batch  # or it is held while the next one is made
    for kind in list(waiting):
        yield _joined(waiting.pop(kind))


def _largest(held: Counter[_Kind], wanted: int) -> list[_Kind]:
    """Return the largest groups that hold so many bytes together."""
    chosen = []
    for kind, count in held.most_common():
        chosen.append(kind)
        wanted -= count
        if wanted <= 0:
            break
    return chosen


def _bytes(batch: ChipBatch) -> int:
    return batch.nbytes


def _joined(parts: list[ChipBatch]) -> ChipBatch:
    """Move chips of one size into one batch; each part goes once it is copied."""
    if len(parts) == 1:
        return parts.pop()
    count, first = sum(map(len, parts)), parts[0].pixels
    images, positions = np.empty(count, np.int32), np.empty(count, np.int64)
    pixels = np.empty((count, *first.shape[1:]), first.dtype)
    valid = _room_for_valid(parts, pixels)
    stop = count
    while parts:
        part = parts.pop()
        rows = slice(stop - len(part), stop)
        images[rows], positions[rows], pixels[rows] = part.images, part.positions, part.pixels
        if valid is not None:
            valid[rows] = True if part.valid is None else part.valid
        stop = rows.start
    return ChipBatch(images, positions, pixels, valid)


def _room_for_valid(parts: list[ChipBatch], pixels: Pixels) -> Valid:
    """Return an array that holds what is valid of all parts; None where all is."""
    bands = max((part.valid.shape[1] for part in parts if part.valid is not None), default=0)
    count, _, height, width = pixels.shape
    return np.empty((count, bands, height, width), bool) if bands else None
