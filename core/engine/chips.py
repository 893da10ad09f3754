"""How chips are cut: many at once, out of a block of the image that is decoded once.

A chip is its window's pixels, 0 beyond the image. In this order they are stretched to the values
that the model wants, blackened around the object, turned upright and resized: each step for many
chips of one size in a few calls of NumPy, which work without Python's lock.

Pixels are (chips, bands, rows, columns). Validity is None where all is valid, else bool of the same
shape, with one band where all of them agree. What is not valid is 0.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable, Iterator, NamedTuple

import numpy as np
import shapely
from numpy.lib.stride_tricks import sliding_window_view

from ..errors import InputError
from . import masks
from .bands import stretch
from .batches import ChipBatch, chips_at_most
from .outlines import outlines_in_pixels
from .resize import resized, upright
from .statuses import (
    NO_PIXEL_CENTER,
    NO_VALID_PIXEL,
    UNREADABLE,
    middle_not_in_object,
    middle_not_valid,
    middle_outside,
)
from .windows import POLYGON, ChipWindow, as_window, common, slices

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .chip_plan import ChipPlan
    from .decoded_tiles import DecodedTiles
    from .objects import Objects
    from .open_reader import ReaderPool
    from .outlines import Outlines
    from .read_tasks import ReadTask
    from .windows import Positions, Windows

    Pixels = NDArray[Any]  # (N, C, H, W)
    Valid = NDArray[np.bool_]  # (N, 1 or C, H, W)

TOGETHER_BYTES = 8 * 2**20
"""How many bytes are cut by one call: few enough for a processor's cache."""

MASKED_PX = 8 * 2**20
"""How many pixels are masked by one call."""

TRIED_PX = 4096
"""Side of the largest object that is looked through for a pixel's centre."""


@dataclass(frozen=True, eq=False)
class Unasked:
    """Objects that the model is not asked about.

    Attributes:
        image: number of the image in the results.
        positions: (K,) of the objects.
        statuses: why, one for each.
    """

    image: int
    positions: Positions
    statuses: tuple[str, ...]


@dataclass(eq=False)
class CutChips:
    """What became of the objects of one task.

    Attributes:
        batches: the chips that show something.
        unasked: the other objects.
        overhanging: how many chips in batches held a pixel that is not valid before they were
            blackened.
        unreadable: how many objects have no chip because the image cannot be read.
        first_error: the first that was met there.
    """

    batches: list[ChipBatch] = field(default_factory=list)
    unasked: list[Unasked] = field(default_factory=list)
    overhanging: int = 0
    unreadable: int = 0
    first_error: InputError | None = None


def cut(
    readers: ReaderPool,
    tiles: DecodedTiles,
    objects: Objects | None,
    plan: ChipPlan,
    task: ReadTask,
    batch_size: int,
    is_stopped: Callable[[], bool],
) -> CutChips:
    """Cut the chips of one task.

    What cannot be read costs the objects that need it: where the union fails, each window is read
    by itself, from a file opened anew.

    Args:
        readers: open images of this thread.
        tiles: of all threads, what they decoded last.
        objects: all of the job; None: images are the objects.
        plan: of the image.
        task: which of its chips.
        batch_size: how many chips a batch holds at most.
        is_stopped: asked now and then; the rest is left out then.
    """
    cutter = _Cutter(readers, tiles, objects, plan, task, batch_size)
    for part in cutter.parts():
        if is_stopped():
            break
        cutter.add(part)
    return cutter.cut


class _Block(NamedTuple):
    """Pixels of a window, (C, H, W), and their validity, (1 or C, H, W) or None."""

    window: ChipWindow
    pixels: NDArray[Any]
    valid: NDArray[np.bool_] | None


@dataclass(frozen=True, eq=False)
class _Part:
    """Chips of one size that are cut together.

    Attributes:
        numbers: (N,) their places in the order in which the task is cut.
        windows: (N, 4).
        inside: (N, H, W) which pixels lie in the objects; None: nothing is blackened.
    """

    numbers: Positions
    windows: Windows
    inside: NDArray[np.bool_] | None

    def select(self, kept: Any) -> _Part:
        """Return some of them."""
        inside = None if self.inside is None else self.inside[kept]
        return _Part(self.numbers[kept], self.windows[kept], inside)


class _Cutter:
    """Cuts the chips of one task, in the order of their sizes."""

    def __init__(
        self,
        readers: ReaderPool,
        tiles: DecodedTiles,
        objects: Objects | None,
        plan: ChipPlan,
        task: ReadTask,
        batch_size: int,
    ) -> None:
        self.cut = CutChips()
        self._readers, self._plan, self._batch_size = readers, plan, batch_size
        windows = plan.windows[task.rows].astype(np.int64)
        order = np.lexsort((np.arange(len(windows)), windows[:, 2], windows[:, 3]))
        self._rows, self._windows = task.rows[order], windows[order]
        self._outlines, self._has_area = self._outlined(objects)
        block = None if task.union is None else self._read(task.union, tiles)
        # Not all of the windows in it may need what is damaged.
        self._block = None if isinstance(block, InputError) else block

    def _outlined(self, objects: Objects | None) -> tuple[Outlines | None, NDArray[np.bool_]]:
        """Return the objects' outlines, None where nothing is blackened, and which have an area."""
        positions = self._plan.positions[self._rows]
        if objects is None or not self._plan.blacken:
            return None, np.zeros(len(positions), bool)
        geometries = objects.geometries(positions)
        has_area = shapely.get_dimensions(geometries) == POLYGON
        if not has_area.any():
            return None, has_area
        heights = objects.heights[positions]
        return outlines_in_pixels(geometries, heights, self._plan.image), has_area

    def parts(self) -> Iterator[_Part]:
        """Yield all chips, in parts of one size that are few enough to be cut together."""
        areas = self._windows[:, 2] * self._windows[:, 3]
        for together in _pieces(list(self._of_one_size()), areas):
            for part, inside in zip(together, self._masks(together)):
                yield _Part(np.arange(part.start, part.stop), self._windows[part], inside)

    def _of_one_size(self) -> Iterator[slice]:
        is_new = np.any(np.diff(self._windows[:, 2:], axis=0, prepend=-1), axis=1)
        starts = np.flatnonzero(is_new)
        areas = self._windows[starts, 2] * self._windows[starts, 3]
        sizes = (self._plan.made_bytes(areas).tolist(), self._plan.cut_bytes(areas).tolist())
        ends = [*starts[1:].tolist(), len(is_new)]
        for start, end, made_bytes, cut_bytes in zip(starts.tolist(), ends, *sizes):
            batch = chips_at_most(self._batch_size, made_bytes)
            count = max(TOGETHER_BYTES // cut_bytes, 1)
            count = count // batch * batch or count
            for first in range(start, end, count):
                yield slice(first, min(first + count, end))

    def _masks(self, parts: list[slice]) -> list[NDArray[np.bool_]] | list[None]:
        """Return which pixels of the chips of parts that follow each other lie in their objects."""
        if self._outlines is None:
            return [None] * len(parts)
        first, end = parts[0].start, parts[-1].stop
        windows = self._windows[first:end]
        areas = windows[:, 2] * windows[:, 3]
        inside = masks.inside(self._outlines.between(first, end), windows)
        inside |= np.repeat(~self._has_area[first:end], areas)
        ends = np.cumsum(areas)[[part.stop - 1 - first for part in parts]]
        shapes = [(-1, *self._windows[part.start, :1:-1]) for part in parts]
        return [each.reshape(shape) for each, shape in zip(np.split(inside, ends[:-1]), shapes)]

    def add(self, part: _Part) -> None:
        """Cut chips of one size."""
        if self._block is None:
            for number in range(len(part.numbers)):
                self._add_by_itself(part.select(slice(number, number + 1)))
            return
        self._finish(part, *_gathered(self._block, part.windows))

    def _add_by_itself(self, part: _Part) -> None:
        """Read the window of one chip."""
        block = self._read(as_window(part.windows[0]))
        if isinstance(block, InputError):
            self.cut.unreadable += 1
            self.cut.first_error = self.cut.first_error or block
            self._leave_out(part, [block.what if self._plan.is_one_object else UNREADABLE])
            return
        self._finish(part, block.pixels[None], None if block.valid is None else block.valid[None])

    def _read(self, window: ChipWindow, tiles: DecodedTiles | None = None) -> _Block | InputError:
        """Read a window, or return why it cannot be read."""
        image, bands = self._plan.image, self._plan.bands
        try:
            if tiles is not None:
                pixels, valid = tiles.read(self._readers, image, window, bands)
            else:
                pixels, valid = self._readers.get(image).read(window, bands)
        except InputError as error:
            return error
        return _Block(window, pixels, valid)

    def _finish(self, part: _Part, pixels: Pixels, valid: Valid | None) -> None:
        """Make what the model gets of the pixels of windows."""
        plan = self._plan
        if plan.data_range is not None and plan.ranges is not None:
            pixels = stretch(pixels, valid, plan.ranges, plan.data_range)
        shown = valid
        if part.inside is not None:
            shown = _blackened(pixels, valid, part.inside)
        if shown is not None:
            is_shown = shown.any((1, 2, 3))
            if not is_shown.all():
                was_valid = None if valid is None else valid[~is_shown]
                self._leave_out_empty(part.select(~is_shown), was_valid)
                part, pixels, shown = part.select(is_shown), pixels[is_shown], shown[is_shown]
                valid = None if valid is None else valid[is_shown]
        if valid is not None:
            self.cut.overhanging += int(np.count_nonzero(~valid.all((1, 2, 3))))
        if plan.orientation != 1:
            pixels = upright(pixels, plan.orientation)
            shown = None if shown is None else upright(shown, plan.orientation)
        if plan.size is not None:
            pixels, shown = resized(pixels, shown, plan.size, plan.resize_method, plan.fit)
        self._keep(part, pixels, shown)

    def _keep(self, part: _Part, pixels: Pixels, valid: Valid | None) -> None:
        """Keep chips that show something, as batches."""
        positions = self._plan.positions[self._rows[part.numbers]]
        if not len(positions):
            return
        images = np.full(len(positions), self._plan.index, np.int32)
        count = chips_at_most(self._batch_size, pixels.nbytes // len(pixels))
        batch = ChipBatch(images, positions, pixels, valid)
        for first in range(0, len(positions), count):
            self.cut.batches.append(batch.part(first, first + count))

    def _leave_out(self, part: _Part, statuses: list[str]) -> None:
        positions = self._plan.positions[self._rows[part.numbers]]
        self.cut.unasked.append(Unasked(self._plan.index, positions, tuple(statuses)))

    def _leave_out_empty(self, part: _Part, valid: Valid | None) -> None:
        """Say why chips show nothing: `valid` is from before they were blackened."""
        has_valid = np.ones(len(part.numbers), bool) if valid is None else valid.any((1, 2, 3))
        is_outside = np.zeros(len(part.numbers), bool)
        if part.inside is not None:
            is_outside = np.logical_not(part.inside.any((1, 2)))
        self._leave_out(
            part,
            [
                self._why_empty(int(number), as_window(window), is_blackened=is_blackened)
                for number, window, is_blackened in zip(
                    part.numbers, part.windows, (has_valid & is_outside).tolist()
                )
            ],
        )

    def _why_empty(self, number: int, window: ChipWindow, *, is_blackened: bool) -> str:
        """Return the status of an object whose chip shows no valid pixel."""
        if is_blackened:
            return NO_PIXEL_CENTER if self._is_thin(number) else middle_not_in_object(window)
        if not self._plan.are_cropped[self._rows[number]]:
            return NO_VALID_PIXEL
        image = ChipWindow(0, 0, self._plan.image.width, self._plan.image.height)
        return (middle_outside if common(window, image) is None else middle_not_valid)(window)

    def _is_thin(self, number: int) -> bool:
        """Return whether an object holds no pixel's centre; not of one that is too large to try."""
        if self._outlines is None:
            return False
        outline = self._outlines.between(number, number + 1)
        box = outline.box()
        if max(box.width, box.height) > TRIED_PX:
            return False
        return not masks.inside(outline, np.array([box])).any()


def _pieces(parts: list[slice], areas: NDArray[np.int64]) -> Iterator[list[slice]]:
    """Yield parts that follow each other, as many as are masked together."""
    together: list[slice] = []
    pixels = 0
    for part in parts:
        more = int(areas[part].sum())
        if together and pixels + more > MASKED_PX:
            yield together
            together, pixels = [], 0
        together.append(part)
        pixels += more
    if together:
        yield together


def _gathered(block: _Block, windows: Windows) -> tuple[Pixels, Valid | None]:
    """Return copies of windows of one size out of what was read at once, padded beyond it."""
    width, height = windows[0, 2:].tolist()
    corner = windows[:, :2] - (block.window.column, block.window.row)
    reach = np.array((block.window.width - width, block.window.height - height))
    fits = np.all((corner >= 0) & (corner <= reach), axis=1)
    if fits.all():
        pixels = _taken(block.pixels, corner, (height, width))
        return pixels, None if block.valid is None else _taken(block.valid, corner, (height, width))
    bands = 1 if block.valid is None else len(block.valid)
    pixels = np.zeros((len(windows), len(block.pixels), height, width), block.pixels.dtype)
    valid = np.zeros((len(windows), bands, height, width), bool)
    if fits.any():
        pixels[fits] = _taken(block.pixels, corner[fits], (height, width))
        within = block.valid
        valid[fits] = True if within is None else _taken(within, corner[fits], (height, width))
    for number in np.flatnonzero(~fits):
        window = as_window(windows[number])
        part = common(window, block.window)
        if part is not None:
            source, target = slices(part, block.window), slices(part, window)
            pixels[number][target] = block.pixels[source]
            valid[number][target] = True if block.valid is None else block.valid[source]
    return pixels, valid


def _taken(array: NDArray[Any], corners: NDArray[np.int64], shape: tuple[int, int]) -> NDArray[Any]:
    """Return the windows (N, C, *shape) of an array (C, H, W) whose first pixels are given."""
    column, row = corners.T
    windows = sliding_window_view(array, shape, axis=(1, 2))
    taken: NDArray[Any] = windows.transpose(1, 2, 0, 3, 4)[row, column]
    return taken


def _blackened(pixels: Pixels, valid: Valid | None, inside: NDArray[np.bool_]) -> Valid:
    """Set pixels outside the objects to 0, in place; return which valid ones are left."""
    # As whole numbers, of which 0 is 0 and 1 is itself, whatever the dtype.
    bits = pixels.view(f"u{pixels.dtype.itemsize}")
    np.multiply(bits, inside[:, None].view(np.uint8), out=bits)
    return inside[:, None] if valid is None else valid & inside[:, None]
