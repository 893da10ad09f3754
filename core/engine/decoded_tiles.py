"""Parts of images that were decoded last, shared by all threads that cut chips.

Chips cross the borders of what is read together, and GDAL keeps decoded blocks for each open file
by itself, so for one thread. Here each is decoded once for all of them.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Iterator, NamedTuple

import numpy as np

from .pixel_reader import Canvas
from .windows import ChipWindow, common, slices

if TYPE_CHECKING:
    from .image import ImageSpec
    from .open_reader import ReaderPool
    from .pixel_reader import Pixels, Valid

TILES_BYTES = 128 * 2**20
"""How many bytes of tiles are kept."""

LEAST_PX = 256
"""Side of a tile, of as many whole blocks as it takes, at least."""

LARGEST_BYTES = 16 * 2**20
"""Of a tile: an image of larger blocks is read window by window."""


class _Key(NamedTuple):
    """A tile of some bands of an image: its column and row among all tiles."""

    image: int
    bands: tuple[int, ...]
    column: int
    row: int


@dataclass(eq=False)
class _Tile:
    """What was decoded of one tile, once `is_there`; nothing where that failed.

    Attributes:
        image: held, so that no other is taken for it.
    """

    image: ImageSpec
    is_there: threading.Event = field(default_factory=threading.Event)
    decoded: tuple[Pixels, Valid] | None = None

    @property
    def nbytes(self) -> int:
        """Of pixels and validity."""
        if self.decoded is None:
            return 0
        pixels, valid = self.decoded
        return int(pixels.nbytes) + (0 if valid is None else int(valid.nbytes))


class DecodedTiles:
    """The tiles that were used last. It may be used by any number of threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tiles: OrderedDict[_Key, _Tile] = OrderedDict()
        self._held = 0

    def read(
        self, readers: ReaderPool, image: ImageSpec, window: ChipWindow, bands: tuple[int, ...]
    ) -> tuple[Pixels, Valid]:
        """Return pixels and validity of a window that does not overhang, as a reader does.

        What another thread decodes meanwhile is waited for.

        Raises:
            InputError: GDAL cannot read it.
        """
        grid = _Grid.of(image, bands)
        if grid.tile_bytes > LARGEST_BYTES:
            return readers.get(image).read(window, bands)
        keys = [_Key(id(image), bands, *place) for place in grid.places(window)]
        tiles, missing = self._claimed(keys, image)
        try:
            for run in _runs(missing):
                self._decode(readers, image, grid, run, tiles)
        finally:
            self._publish(missing)
        canvas = Canvas(window, len(bands), image.dtype_of(bands))
        for key, tile in tiles.items():
            tile.is_there.wait()
            covered = grid.window(key)
            if tile.decoded is None:  # another thread met an error: here, it is met again
                tile.decoded = readers.get(image).read(covered, bands)
            part = common(covered, window)
            if part is not None:
                pixels, valid = tile.decoded
                index = slices(part, covered)
                canvas.fill(part, pixels[index], None if valid is None else valid[index])
        return canvas.filled()

    def _claimed(self, keys: list[_Key], image: ImageSpec) -> tuple[dict[_Key, _Tile], list[_Key]]:
        """Return all tiles, and those among them that nobody has decoded, or decodes, yet."""
        with self._lock:
            missing = [key for key in keys if key not in self._tiles]
            self._tiles.update((key, _Tile(image)) for key in missing)
            for key in keys:
                self._tiles.move_to_end(key)
            return {key: self._tiles[key] for key in keys}, missing

    def _decode(
        self,
        readers: ReaderPool,
        image: ImageSpec,
        grid: _Grid,
        run: list[_Key],
        tiles: dict[_Key, _Tile],
    ) -> None:
        """Decode tiles side by side, by one call."""
        whole = grid.window(run[0])._replace(
            width=sum(grid.window(key).width for key in run),
        )
        pixels, valid = readers.get(image).read(whole, run[0].bands)
        for key in run:
            index = slices(grid.window(key), whole)
            part = None if valid is None else valid[index].copy()
            tiles[key].decoded = pixels[index].copy(), part

    def _publish(self, decoded: list[_Key]) -> None:
        """Have others use these tiles, or do without; forget those that nobody used for long."""
        with self._lock:
            for key in decoded:
                tile = self._tiles[key]
                tile.is_there.set()
                self._held += tile.nbytes
                if tile.decoded is None:
                    del self._tiles[key]
            while self._held > TILES_BYTES:
                key, oldest = next(iter(self._tiles.items()))
                if not oldest.is_there.is_set():
                    break
                self._held -= oldest.nbytes
                del self._tiles[key]


def decoded_around(image: ImageSpec, bands: tuple[int, ...], window: ChipWindow) -> ChipWindow:
    """Return all that may be decoded for a window that does not overhang: whole tiles."""
    width, height = _Grid.of(image, bands).tile
    column, row = window.column // width * width, window.row // height * height
    right = -(-(window.column + window.width) // width) * width
    bottom = -(-(window.row + window.height) // height) * height
    return ChipWindow(
        column, row, min(right, image.width) - column, min(bottom, image.height) - row
    )


class _Grid(NamedTuple):
    """How an image is cut into tiles.

    Attributes:
        image: width and height.
        tile: width and height of a tile, but for the last ones.
        pixel_bytes: of all bands and their validity.
    """

    image: tuple[int, int]
    tile: tuple[int, int]
    pixel_bytes: int

    @classmethod
    def of(cls, image: ImageSpec, bands: tuple[int, ...]) -> _Grid:
        """Return the grid of an image: tiles are whole blocks."""
        width, height = (
            min(-(-LEAST_PX // block) * block, length)
            for block, length in (
                (image.block_width, image.width),
                (image.block_height, image.height),
            )
        )
        pixel_bytes = len(bands) * (np.dtype(image.dtype_of(bands)).itemsize + 1)
        return cls((image.width, image.height), (width, height), pixel_bytes)

    @property
    def tile_bytes(self) -> int:
        """Of the largest tile."""
        return self.tile[0] * self.tile[1] * self.pixel_bytes

    def places(self, window: ChipWindow) -> Iterator[tuple[int, int]]:
        """Yield column and row of the tiles that a window meets, row by row."""
        width, height = self.tile
        for row in range(window.row // height, (window.row + window.height - 1) // height + 1):
            for column in range(
                window.column // width, (window.column + window.width - 1) // width + 1
            ):
                yield column, row

    def window(self, key: _Key) -> ChipWindow:
        """Return the pixels of a tile."""
        column, row = key.column * self.tile[0], key.row * self.tile[1]
        width = min(self.tile[0], self.image[0] - column)
        return ChipWindow(column, row, width, min(self.tile[1], self.image[1] - row))


def _runs(keys: list[_Key]) -> Iterator[list[_Key]]:
    """Yield tiles that lie side by side; `keys` go row by row."""
    run: list[_Key] = []
    for key in keys:
        if run and (key.row, key.column) != (run[-1].row, run[-1].column + 1):
            yield run
            run = []
        run.append(key)
    if run:
        yield run
