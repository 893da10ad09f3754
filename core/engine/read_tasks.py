"""Which windows are read together, by one thread, and in which order.

Geometry in arrays; no pixel is read here. Frame: as in windows.py.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Iterator

import numpy as np

from .windows import ChipWindow, as_window

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .windows import Positions, Windows

CELL_BYTES = 32 * 2**20
"""How many bytes are made of the image at once: pixels and validity."""

CHIP_BYTES = 32 * 2**20
"""How many bytes of chips are made together."""

CHIPS_AT_ONCE = 1000
"""How many chips are made together."""

STRIP_WINDOWS = 2**16
"""For how many windows, at least, reading is planned together."""

SPARSE_AT_ONCE = 16
"""How many chips are read together one by one: their geometries are read at once."""

SPARSE = 4.0
"""Reading windows one by one decodes less than their union when it is this much larger."""


@dataclass(frozen=True)
class ImageLayout:
    """What planning needs to know of an image.

    Attributes:
        width, height: of the image, pixels.
        block_width, block_height: what is decoded together.
        pixel_bytes: that one pixel takes as it is read: all bands that the model gets, and their
            validity.
    """

    width: int
    height: int
    block_width: int
    block_height: int
    pixel_bytes: int


@dataclass(frozen=True)
class ReadTask:
    """Chips that are read together, by one thread.

    Attributes:
        rows: of the plan, in reading order.
        union: the window that holds all of theirs and is decoded once; None: read one by one.
        bytes: about as many as are held while they are cut, and of them.
    """

    rows: Positions
    union: ChipWindow | None
    bytes: int


def plan_reading(
    windows: Windows, layout: ImageLayout, chip_bytes: NDArray[np.int64] | None = None
) -> Iterator[ReadTask]:
    """Yield what to read together, cell by cell.

    A cell is a group of the image's blocks that fits into CELL_BYTES. What lies in a cell is
    decoded once, unless it is sparse, and chips are slices of it. Cells follow each other row by
    row, so that GDAL's cache still holds the blocks that two of them share.

    Args:
        windows: of the chips.
        layout: of the image.
        chip_bytes: (N,) of each chip once it is made; None: of its window.
    """
    read_bytes = windows[:, 2] * windows[:, 3] * layout.pixel_bytes
    made_bytes = read_bytes if chip_bytes is None else chip_bytes
    cells = _cells(windows, layout)
    order = np.lexsort((windows[:, 0], windows[:, 1], cells)).astype(np.int64)
    starts = np.flatnonzero(np.diff(cells[order], prepend=-1))
    few = np.empty(0, np.int64)
    for start, end in zip(starts, [*starts[1:], len(order)]):
        for part in _parts(order[start:end], made_bytes):
            union = _union(windows[part], layout)
            if union is None:
                few = np.concatenate((few, part))
                continue
            yield from _one_by_one(few, read_bytes, made_bytes)
            few = np.empty(0, np.int64)
            area = union.width * union.height
            yield ReadTask(part, union, area * layout.pixel_bytes + int(made_bytes[part].sum()))
        if len(few) >= SPARSE_AT_ONCE:
            yield from _one_by_one(few, read_bytes, made_bytes)
            few = np.empty(0, np.int64)
    yield from _one_by_one(few, read_bytes, made_bytes)


def in_strips(
    windows: Windows, rows: NDArray[np.int32], layout: ImageLayout
) -> Iterator[NDArray[np.int64]]:
    """Yield parts of the windows of an image, none of which has a cell in common with another.

    Put one after another, what they are read in is what all of them are read in; planning takes
    some hundred bytes for a window, and so for those of one part alone.

    Args:
        windows: (N, 4).
        rows: (K,) of those that are read.
        layout: of the image.

    Yields:
        places in `rows`.
    """
    _, height = _cell_size(layout)
    numbers = np.empty(len(rows), np.int32)
    for start in range(0, len(rows), STRIP_WINDOWS):
        some = windows[rows[start : start + STRIP_WINDOWS]].astype(np.int64)
        middle = np.clip(some[:, 1] + some[:, 3] // 2, 0, layout.height - 1)
        numbers[start : start + len(some)] = middle // height
    order = np.argsort(numbers, kind="stable")
    ends = np.cumsum(np.bincount(numbers))
    start = 0
    for end in ends.tolist():
        if end - start >= STRIP_WINDOWS or end == len(order) > start:
            yield order[start:end]
            start = end


def _cells(windows: Windows, layout: ImageLayout) -> NDArray[np.int64]:
    """Return the number of the cell that holds each window's centre."""
    width, height = _cell_size(layout)
    across = max(math.ceil(layout.width / width), 1)
    column = np.clip(windows[:, 0] + windows[:, 2] // 2, 0, layout.width - 1) // width
    row = np.clip(windows[:, 1] + windows[:, 3] // 2, 0, layout.height - 1) // height
    cells: NDArray[np.int64] = row * across + column
    return cells


def _cell_size(layout: ImageLayout) -> tuple[int, int]:
    """Return width and height of a cell, in whole blocks where a block fits into the budget."""
    budget = max(CELL_BYTES // layout.pixel_bytes, 1)
    side = max(math.isqrt(budget), 1)
    width = min(_blocks(layout.block_width, max(side, layout.block_width)), layout.width, budget)
    height = min(_blocks(layout.block_height, budget // width), layout.height)
    return width, max(height, 1)


def _blocks(block: int, pixels: int) -> int:
    """Return how many of `pixels` are whole blocks; all of them where none is."""
    return pixels // block * block or pixels


def _parts(positions: Positions, made_bytes: NDArray[np.int64]) -> list[Positions]:
    """Split objects so that their chips are few and small enough together."""
    sizes, counts = np.cumsum(made_bytes[positions]), np.arange(len(positions))
    cuts = np.flatnonzero(np.diff(sizes // CHIP_BYTES) + np.diff(counts // CHIPS_AT_ONCE)) + 1
    return np.split(positions, cuts)


def _one_by_one(
    positions: Positions, read_bytes: NDArray[np.int64], made_bytes: NDArray[np.int64]
) -> Iterator[ReadTask]:
    """Yield tasks of a few objects whose windows are read by themselves."""
    for start in range(0, len(positions), SPARSE_AT_ONCE):
        for part in _parts(positions[start : start + SPARSE_AT_ONCE], made_bytes):
            # A window is masked and stretched in a copy of it.
            held = 2 * int(read_bytes[part].max()) + int(made_bytes[part].sum())
            yield ReadTask(part, None, held)


def _union(windows: Windows, layout: ImageLayout) -> ChipWindow | None:
    limits = np.array((layout.width, layout.height), np.int64)
    corners = np.clip(windows[:, :2], 0, limits)
    ends = np.clip(windows[:, :2] + windows[:, 2:], 0, limits)
    corner, end = corners.min(0), ends.max(0)
    area = int(np.prod(end - corner))
    single = int(np.prod(np.maximum(ends - corners, 0), axis=1).sum())
    if len(windows) == 1 or area * layout.pixel_bytes > 2 * CELL_BYTES or area > SPARSE * single:
        return None
    return as_window((*corner, *(end - corner)))
