"""Chips, read ahead of the model by threads, in the order of the plan."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generator, Iterable, Iterator

import numpy as np
import rasterio

from ..errors import InputError
from . import masks as masks_of
from .bands import stretch
from .open_reader import ReaderPool
from .pixel_reader import valid_of_each
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
    from .pixel_reader import Pixels
    from .read_tasks import ReadTask

    Valid = NDArray[np.bool_]  # (C, H, W)

MAX_THREADS = 8
"""Each holds a task's chips in memory; more of them would only wait for the disk."""

AHEAD_BYTES = 2**30
"""How many bytes tasks that are read, or wait to be used, may hold together: two large photos."""

TRIED_PX = 4096
"""Side of the largest object that is looked through for a pixel's centre."""


@dataclass(frozen=True)
class Chip:
    """What the model sees of one object, or why it sees nothing.

    Attributes:
        image: number of the image in the results.
        position: of the object among all of the job, from 0.
        pixels, valid: (C, H, W) each.
        is_whole: every pixel of the window was valid before blackening.
        problem: why the model is not asked, a status; "" where it is.
        error: what made the image unreadable, where that is the problem.
    """

    image: int
    position: int
    pixels: Pixels
    valid: Valid
    is_whole: bool
    problem: str = ""
    error: InputError | None = None


def read_chips(plans: Iterable[ChipPlan], threads: int) -> Generator[Chip, None, None]:
    """Yield the chips of all plans in reading order, whatever the number of threads.

    At most one task more than there are threads is read ahead, and no more than AHEAD_BYTES, but
    for one task. Close the generator to stop early. What cannot be read costs the objects that
    need it: their chips say so.
    """
    threads = max(1, min(threads, MAX_THREADS))
    readers = _Readers()
    pending: deque[tuple[int, Future[list[Chip]]]] = deque()
    ahead = 0
    executor = ThreadPoolExecutor(threads, thread_name_prefix="reader")
    try:
        for plan in plans:
            for task in plan.tasks():
                while pending and (len(pending) > threads or ahead + task.bytes > AHEAD_BYTES):
                    size, future = pending.popleft()
                    yield from future.result()
                    ahead -= size
                ahead += task.bytes
                pending.append((task.bytes, executor.submit(readers.read, plan, task)))
        while pending:
            yield from pending.popleft()[1].result()
    finally:
        readers.stop()
        executor.shutdown(wait=True, cancel_futures=True)
        readers.close()


class _Readers:
    """Open images, a few for each thread: GDAL's datasets must not be shared."""

    def __init__(self) -> None:
        self._local = threading.local()
        self._lock = threading.Lock()
        self._pools: list[ReaderPool] = []
        self._stopped = threading.Event()

    def read(self, plan: ChipPlan, task: ReadTask) -> list[Chip]:
        # GDAL decodes a PNG at one go by default, and then takes the missing end of one for zeros.
        with rasterio.Env(GDAL_PNG_WHOLE_IMAGE_OPTIM="NO"):
            return list(self._read(plan, task))

    def _read(self, plan: ChipPlan, task: ReadTask) -> Iterator[Chip]:
        masks = _Masks(plan, task)
        union = None if task.union is None else self._pixels_of(plan, task.union)
        if isinstance(union, InputError):  # not all of the windows in it may need what is damaged
            union = None
        for number, row in enumerate(task.positions):
            if self._stopped.is_set():
                return
            window = as_window(plan.windows[row])
            if union is None or task.union is None:
                got = self._pixels_of(plan, window)
            else:
                got = _cut(*union, task.union, window)
            if isinstance(got, InputError):
                yield _unreadable(plan, int(plan.positions[row]), got)
            else:
                yield _finish(plan, row, *got, masks, number)

    def _pixels_of(self, plan: ChipPlan, window: ChipWindow) -> tuple[Pixels, Valid] | InputError:
        """Read a window, or return why it cannot be read."""
        pool = self._pool()
        try:
            pixels, valid = pool.get(plan.image).read(window, plan.bands)
        except InputError as error:
            pool.drop(plan.image)
            return error
        return pixels, valid_of_each(pixels, valid)

    def _pool(self) -> ReaderPool:
        """Return the open images of this thread."""
        if not hasattr(self._local, "pool"):
            self._local.pool = ReaderPool()
            with self._lock:
                self._pools.append(self._local.pool)
        pool: ReaderPool = self._local.pool
        return pool

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        for pool in self._pools:
            pool.close()


class _Masks:
    """Which pixels of a task's chips lie in their objects."""

    def __init__(self, plan: ChipPlan, task: ReadTask) -> None:
        self._has_area = np.zeros(len(task.positions), bool)
        if not plan.blacken or plan.objects is None:
            return
        positions = plan.positions[task.positions]
        self._has_area = plan.objects.dimensions[positions] == POLYGON
        self._geometries = plan.objects.in_pixels(positions, plan.image)
        self._geometries[~self._has_area] = None
        self._burned = None if task.union is None else masks_of.Burned(self._geometries, task.union)

    def inside(self, number: int, window: ChipWindow) -> NDArray[np.bool_] | None:
        """Return the pixels of a window in an object, as far as the task reads; None: all stay."""
        if not self._has_area[number]:
            return None
        if self._burned is None:
            return masks_of.inside(self._geometries[number], window)
        return self._burned.inside(number, window)

    def is_outside(self, number: int, window: ChipWindow) -> bool:
        """Return whether an object is one with an area, none of which lies in a window."""
        if not self._has_area[number]:
            return False
        return not masks_of.inside(self._geometries[number], window).any()

    def is_thin(self, number: int) -> bool:
        """Return whether an object holds no pixel's centre; not of one that is too large to try."""
        box = masks_of.box_of(self._geometries[number])
        return max(box.width, box.height) <= TRIED_PX and self.is_outside(number, box)


def _cut(
    pixels: Pixels, valid: Valid, union: ChipWindow, window: ChipWindow
) -> tuple[Pixels, Valid]:
    """Return a copy of the window out of what was read at once, padded beyond it."""
    shape = (len(pixels), window.height, window.width)
    chip, chip_valid = np.zeros(shape, pixels.dtype), np.zeros(shape, bool)
    part = common(window, union)
    if part is not None:
        source, target = slices(part, union), slices(part, window)
        chip[target], chip_valid[target] = pixels[source], valid[source]
    return chip, chip_valid


def _finish(
    plan: ChipPlan, row: int, pixels: Pixels, valid: Valid, masks: _Masks, number: int
) -> Chip:
    window, position = as_window(plan.windows[row]), int(plan.positions[row])
    is_whole, shown = bool(valid.all()), valid
    if plan.data_range is not None and plan.ranges is not None:
        pixels = stretch(pixels, valid, plan.ranges, plan.data_range)
    inside = masks.inside(number, window)
    if inside is not None:
        shown = valid & inside
        pixels = np.where(shown, pixels, pixels.dtype.type(0))
    if not shown.any():
        is_blackened = bool(valid.any()) and masks.is_outside(number, window)
        is_thin = is_blackened and masks.is_thin(number)
        problem = NO_PIXEL_CENTER if is_thin else _why_empty(plan, row, is_blackened=is_blackened)
        return Chip(plan.index, position, pixels, shown, is_whole, problem)
    if plan.orientation != 1:
        pixels, shown = upright(pixels, plan.orientation), upright(shown, plan.orientation)
    if plan.size is not None:
        pixels, shown = resized(pixels, shown, plan.size, plan.resize_method, plan.fit)
    return Chip(plan.index, position, pixels, shown, is_whole)


def _why_empty(plan: ChipPlan, row: int, *, is_blackened: bool) -> str:
    """Return the status of an object that is not too thin and whose chip shows no valid pixel."""
    window = as_window(plan.windows[row])
    if is_blackened:
        return middle_not_in_object(window)
    if not plan.are_cropped[row]:
        return NO_VALID_PIXEL
    image = ChipWindow(0, 0, plan.image.width, plan.image.height)
    return (middle_outside if common(window, image) is None else middle_not_valid)(window)


def _unreadable(plan: ChipPlan, position: int, error: InputError) -> Chip:
    nothing = np.zeros((len(plan.bands), 0, 0), bool)
    problem = error.what if plan.is_one_object else UNREADABLE
    return Chip(plan.index, position, nothing, nothing, False, problem, error)
