"""Chips, read ahead of the model by threads, in the order of the plan."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, Generator, Iterable, Iterator

import numpy as np
import rasterio
import shapely

from ..errors import InputError
from . import mask
from .bands import stretch
from .imagery import ReaderPool
from .plan import POLYGON, ChipWindow, ReadTask, as_window, common, plan_reading, slices
from .resize import squish, upright

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .imagery import Image
    from .objects import Objects
    from .plan import Positions, Windows
    from .readers import PixelReader, Pixels, Valid

MAX_THREADS = 8
"""Each holds a task's chips in memory; more of them would only wait for the disk."""


@dataclass(frozen=True)
class Chip:
    """What the model sees of one object.

    Attributes:
        image: number of the image in the results.
        position: of the object in objects.gpkg.
        pixels, valid: (C, H, W) each.
        is_whole: every pixel of the window was valid before blackening.
        has_image: some pixel of the window was.
        problem: why there are no pixels, where one image is one object and cannot be read.
    """

    image: int
    position: int
    pixels: Pixels
    valid: Valid
    is_whole: bool
    has_image: bool
    problem: str = ""


@dataclass(frozen=True)
class ChipPlan:
    """All that it takes to read the chips of one image.

    Attributes:
        index: number of the image in the results.
        image: where from.
        bands: 0-based, in the model's order.
        objects: whose chips; None: the image itself is the object.
        positions: (K,) of the objects that have a chip here.
        windows: (K, 4), their windows.
        blacken: pixels outside polygons become 0.
        size: height and width that every chip is resized to, or None.
        data_range: rescale `ranges`, (C, 2), to it, or None.
        orientation: EXIF's number of how a photo was held, 1 to 8.
        is_one_object: the whole image is the object, and its failure the object's own.
    """

    index: int
    image: Image
    bands: tuple[int, ...]
    objects: Objects | None
    positions: Positions
    windows: Windows
    blacken: bool = False
    size: tuple[int, int] | None = None
    data_range: tuple[float, float] | None = None
    ranges: NDArray[np.float64] | None = None
    orientation: int = 1
    is_one_object: bool = False

    def __len__(self) -> int:
        return len(self.positions)

    def select(self, rows: Any) -> ChipPlan:
        """Return the plan of some of these objects; `rows` is a slice or an index array."""
        return replace(self, positions=self.positions[rows], windows=self.windows[rows])


def read_chips(plans: Iterable[ChipPlan], threads: int) -> Generator[Chip, None, None]:
    """Yield the chips of all plans in reading order, whatever the number of threads.

    At most one task more than there are threads is read ahead. Close the generator to stop early.

    Raises:
        InputError: an image cannot be read.
    """
    threads = max(1, min(threads, MAX_THREADS))
    readers = _Readers()
    pending: deque[Future[list[Chip]]] = deque()
    executor = ThreadPoolExecutor(threads, thread_name_prefix="reader")
    try:
        for plan in plans:
            for task in plan_reading(plan.windows, plan.image.layout(len(plan.bands))):
                pending.append(executor.submit(readers.read, plan, task))
                if len(pending) > threads:
                    yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()
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
        if not hasattr(self._local, "pool"):
            self._local.pool = ReaderPool()
            with self._lock:
                self._pools.append(self._local.pool)
        # GDAL decodes a PNG at one go by default, and then takes the missing end of one for zeros.
        with rasterio.Env(GDAL_PNG_WHOLE_IMAGE_OPTIM="NO"):
            try:
                reader = self._local.pool.get(plan.image)
                return list(_read_task(plan, task, reader, self._stopped))
            except InputError as error:
                self._local.pool.drop(plan.image)
                if not plan.is_one_object:
                    raise
                return [_unreadable(plan, error)]

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        for pool in self._pools:
            pool.close()


def _unreadable(plan: ChipPlan, error: InputError) -> Chip:
    nothing = np.zeros((len(plan.bands), 1, 1), bool)
    position = int(plan.positions[0])
    return Chip(plan.index, position, nothing, nothing, False, False, problem=error.what)


def _read_task(
    plan: ChipPlan, task: ReadTask, reader: PixelReader, stopped: threading.Event
) -> Iterator[Chip]:
    inside_of = _blackener(plan, task)
    union = reader.read(task.union, plan.bands) if task.union is not None else None
    for number, row in enumerate(task.positions):
        if stopped.is_set():
            return
        window = as_window(plan.windows[row])
        if union is None or task.union is None:
            pixels, valid = reader.read(window, plan.bands)
        else:
            pixels, valid = _cut(*union, task.union, window)
        yield _finish(plan, int(plan.positions[row]), pixels, valid, inside_of(number, window))


def _blackener(
    plan: ChipPlan, task: ReadTask
) -> Callable[[int, ChipWindow], NDArray[np.bool_] | None]:
    """Return what tells which pixels of the task's chips stay; None from it: all of them."""
    if not plan.blacken or plan.objects is None:
        return lambda number, window: None  # noqa: ARG005
    positions = plan.positions[task.positions]
    has_area = plan.objects.dimensions[positions] == POLYGON
    geometries = plan.objects.in_pixels(positions, plan.image)
    geometries[~has_area] = shapely.Polygon()
    burned = None if task.union is None else mask.Burned(geometries, task.union)

    def inside_of(number: int, window: ChipWindow) -> NDArray[np.bool_] | None:
        if not has_area[number]:
            return None
        if burned is None:
            return mask.inside(geometries[number], window)
        return burned.inside(number, window)

    return inside_of


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
    plan: ChipPlan,
    position: int,
    pixels: Pixels,
    valid: Valid,
    inside: NDArray[np.bool_] | None,
) -> Chip:
    is_whole, has_image = bool(valid.all()), bool(valid.any())
    if plan.data_range is not None and plan.ranges is not None:
        pixels = stretch(pixels, valid, plan.ranges, plan.data_range)
    if inside is not None:
        valid = valid & inside
        pixels = np.where(valid, pixels, pixels.dtype.type(0))
    if plan.orientation != 1:
        pixels, valid = upright(pixels, plan.orientation), upright(valid, plan.orientation)
    if plan.size is not None and valid.any():
        pixels, valid = squish(pixels, valid, plan.size)
    return Chip(plan.index, position, pixels, valid, is_whole, has_image)
