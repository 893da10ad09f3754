"""Whether the files can be opened that pixels come from, of a raster that is made of others.

GDAL opens the sources of a virtual raster when it needs them, from a pool that all virtual rasters
of the process share. One that it could not open stays in the pool as long as any virtual raster is
open, and whoever asks for it again is told that reading failed, but not why; rasterio raises only
where there is a reason. Of a tile index GDAL says why, but not that reading failed. So pixels that
nobody had read came back as 0. Here each file is asked before its pixels are read.

Source: GDAL 3.10, gcore/gdalproxypool.cpp, `GDALDatasetPool::_RefDataset`: an entry without a
dataset is found again like any other; GDAL issue 13212; rasterio 1.4, _err.pyx, `exc_wrap_int`.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Iterable, Iterator, NamedTuple
from weakref import WeakValueDictionary

import numpy as np

from ..file_index import LONE_DRIVERS
from .georeference import GDAL_ERRORS
from .servers import open_raster, state_of
from .source import ANY, is_on_a_server
from .tile_index import DRIVER, tiles_of_index
from .virtual_raster import sources_of_vrt
from .windows import ChipWindow

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .servers import State
    from .source import Filled, Source

_KERNEL_PX = 2
"""What is resampled on the way reaches so many pixels farther, of the larger ones."""


class _Opened(NamedTuple):
    """A source that GDAL has opened.

    Attributes:
        state: of its file then; None: it is no file on a disk.
        sources: those that it is made of itself; None: none.
    """

    state: State | None
    sources: Sources | None


class Sources:
    """What a raster is made of. It may be used by any number of threads.

    Args:
        width: of the raster, pixels.
        height: of the raster, pixels.
        filled: its sources, in any order.
    """

    def __init__(self, width: int, height: int, filled: Iterable[Filled]) -> None:
        self.width = width
        self.height = height
        self._bands: dict[Source, set[tuple[int, int]]] = {}
        for source, band, own_band in filled:
            self._bands.setdefault(source, set()).add((band, own_band))
        self._each = tuple(self._bands)
        self.whole = (0.0, 0.0, float(width), float(height))
        boxes = [source.covers or self.whole for source in self._each]
        # Compared at once: there may be thousands.
        self._boxes: NDArray[np.float64] = np.array(boxes, np.float64).reshape(-1, 4)
        self._opened: dict[Source, _Opened] = {}

    @property
    def are_on_a_server(self) -> bool:
        """Whether GDAL asks a server for one of them."""
        return any(is_on_a_server(source.name) for source in self._each)

    def refusal(self, window: ChipWindow, bands: frozenset[int]) -> str | None:
        """Return what GDAL says of a file that it cannot open and that pixels come from.

        Args:
            window: of the raster.
            bands: their numbers, from 1; with ANY: all.

        Returns:
            None where all files of these pixels can be opened.
        """
        for source in self._touched(window):
            own_bands = frozenset(
                own for band, own in self._bands[source] if band in bands or ANY in (band, *bands)
            )
            refused = self._refusal_of(source, window, own_bands) if own_bands else None
            if refused is not None:
                return refused
        return None

    def names(self, window: ChipWindow | None) -> list[str]:
        """Return what GDAL opens for the pixels of a window; None: for all."""
        return [each.name for each in (self._each if window is None else self._touched(window))]

    def forget(self) -> None:
        """Open all again that was opened: one of them may be gone."""
        self._opened.clear()

    def _touched(self, window: ChipWindow) -> Iterator[Source]:
        left, top, right, bottom = self._boxes.T
        touched = (left < window.column + window.width) & (right > window.column)
        touched &= (top < window.row + window.height) & (bottom > window.row)
        return (self._each[index] for index in np.flatnonzero(touched))

    def _refusal_of(
        self, source: Source, window: ChipWindow, own_bands: frozenset[int]
    ) -> str | None:
        state = state_of(source.name)
        known = self._opened.get(source)
        if known is None or known.state != state:
            try:
                with open_raster(source.name, **dict(source.options)) as dataset:
                    known = _Opened(state, sources_of(dataset, source.name))
            except GDAL_ERRORS as error:
                return str(error)
            self._opened[source] = known
        if known.sources is None:
            return None
        within = self._within(source, window, known.sources)
        return known.sources.refusal(within, own_bands)

    def _within(self, source: Source, window: ChipWindow, inner: Sources) -> ChipWindow:
        """Return the window of a source that pixels of a window are made of, or some more."""
        covers, taken = source.covers or self.whole, source.taken or inner.whole
        column, width = _along(window.column, window.width, covers[::2], taken[::2])
        row, height = _along(window.row, window.height, covers[1::2], taken[1::2])
        return ChipWindow(column, row, width, height)


def _along(
    start: int, length: int, covers: tuple[float, ...], taken: tuple[float, ...]
) -> tuple[int, int]:
    """Return start and length, along one axis, of what a part of a window is taken from."""
    ratio = (taken[1] - taken[0]) / (covers[1] - covers[0])
    reach = 0.0 if ratio == 1 else _KERNEL_PX * max(ratio, 1.0)
    first, last = max(start, covers[0]), min(start + length, covers[1])
    low = int(np.floor(taken[0] + (first - covers[0]) * ratio - reach))
    high = int(np.ceil(taken[0] + (last - covers[0]) * ratio + reach))
    return low, high - low


_shared: WeakValueDictionary[tuple[str, State], Sources] = WeakValueDictionary()
"""Of the files that some thread has open: to read what thousands of tiles are takes long."""

_lock = threading.Lock()


def sources_of(dataset: Any, path: str) -> Sources | None:
    """Return what a file is made of, whose pixels are those of others; None: they are its own.

    Args:
        dataset: the open file itself, not one of its overviews.
        path: what it was opened by.
    """
    if dataset.driver in LONE_DRIVERS:
        return None
    state = state_of(path)
    if not state:
        return _read(dataset, path)
    with _lock:
        sources = _shared.get((path, state)) or _read(dataset, path)
        if sources is not None:
            _shared[path, state] = sources
    return sources


def _read(dataset: Any, path: str) -> Sources | None:
    read = tiles_of_index if dataset.driver == DRIVER else sources_of_vrt
    filled = list(read(dataset, path))
    return Sources(dataset.width, dataset.height, filled) if filled else None
