"""Readers that bring the pixels of another reader to another grid.

They resample what a reader gives and not a file, so a mosaic is resampled as the one image that it
is: members that were resampled one by one would show their seams. What a pixel becomes depends on
its place in the grid alone, never on the window that it is read with.

Only valid pixels count. Frame: origin at the top-left corner of the grid, as in windows.py.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Iterator, NamedTuple

import numpy as np
from affine import Affine
from rasterio.enums import Resampling
from rasterio.warp import reproject

from ..errors import InputError
from ..texts import text
from .georeference import ANY_CRS, GDAL_ERRORS, transformed
from .pixel_reader import Canvas, empty
from .windows import ChipWindow, common, slices

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .image import ImageSpec
    from .pixel_reader import PixelReader, Pixels, Valid

LEAST_WEIGHT = 1e-5
"""Of valid pixels, of one pixel's area, that make a pixel; GDAL's own limit."""

NOISE_PX = 1e-6
"""An edge this close to that of a pixel is its."""

LARGEST_BLOCK = 64
"""Pixels whose mean is computed in integers: as many of 16 bits are exact in float32, too."""

STRIP_BYTES = 32 * 2**20
"""How much of a source is resampled at once, as floating point numbers."""

BLOCK = 256
"""Side of the largest block that is warped at once, pixels; also what is kept of it."""

SMALLEST_BLOCK = 16
"""Side of blocks that lose all that a damaged part of a file takes from them, pixels."""

BLOCKS_KEPT = 16

SOURCE_SIDE = 2048
"""Blocks of a much coarser grid are smaller, so that their source has about this side, pixels."""

PROBES = 9
"""Points along each side of a block that tell which pixels of the source it needs."""


class Taps(NamedTuple):
    """Which pixels of a source make each of a row of pixels, and how much of each, (N, K)."""

    indices: NDArray[np.int64]
    weights: NDArray[np.float64]

    @property
    def span(self) -> tuple[int, int]:
        """First pixel of the source, and their number."""
        first = int(self.indices.min())
        return first, int(self.indices.max()) + 1 - first

    @property
    def are_blocks(self) -> bool:
        """Whether each pixel is made of as many pixels of the source, one block after another."""
        in_a_row = np.arange(self.indices.size).reshape(self.indices.shape)
        return bool((self.weights == 1).all() and (self.indices - self.span[0] == in_a_row).all())

    def moved(self, pixels: int) -> Taps:
        """Return the same of a source whose first pixel is another."""
        return self._replace(indices=self.indices + pixels)


def taps(start: int, count: int, ratio: float, limit: int, method: Resampling) -> Taps:
    """Return what makes a row of pixels.

    Args:
        start: number of the first pixel in the grid.
        count: of pixels.
        ratio: how many pixels of the source one of the grid is wide.
        limit: how many pixels the source has.
        method: average by area, bilinear, or nearest.
    """
    numbers = np.arange(start, start + count)
    if method is Resampling.average:
        low, high = (_without_noise((numbers + end) * ratio) for end in (0, 1))
        first = np.floor(low).astype(np.int64)
        indices = first[:, None] + np.arange(max(int(np.ceil(high - first).max()), 1))
        covered = np.minimum(indices + 1, high[:, None]) - np.maximum(indices, low[:, None])
        weights = np.clip(covered, 0, None)
    elif method is Resampling.bilinear:
        centre = _without_noise((numbers + 0.5) * ratio - 0.5)
        first = np.floor(centre).astype(np.int64)
        indices, part = first[:, None] + np.arange(2), centre - first
        weights = np.column_stack((1 - part, part))
    else:
        indices = np.floor(_without_noise((numbers + 0.5) * ratio)).astype(np.int64)[:, None]
        weights = np.ones(indices.shape)
    there = (indices >= 0) & (indices < limit)
    return Taps(np.clip(indices, 0, limit - 1), np.where(there, weights, 0.0))


def _without_noise(edges: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    whole = np.rint(edges)
    return np.where(np.abs(edges - whole) < NOISE_PX, whole, edges).astype(np.float64)


class ScaledReader:
    """Reads an image at another cell size, from the same corner."""

    def __init__(
        self,
        reader: PixelReader,
        image: ImageSpec,
        size: tuple[int, int],
        ratios: tuple[float, float],
        method: Resampling,
    ) -> None:
        """Keep the way from the image to the grid.

        Args:
            reader: of what is resampled.
            image: what is resampled.
            size: width and height of the grid.
            ratios: how many columns and rows of the image a pixel of the grid covers.
            method: average, bilinear or nearest.
        """
        self._reader = reader
        self._image = image
        self._whole = ChipWindow(0, 0, *size)
        self._ratios = ratios
        self._method = method

    def close(self) -> None:
        """Close the files."""
        self._reader.close()

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity of the window."""
        canvas = Canvas(window, len(bands), self._image.dtype_of(bands))
        part = common(window, self._whole)
        if part is None:
            return canvas.filled()
        (ratio_x, ratio_y), image = self._ratios, self._image
        across = taps(part.column, part.width, ratio_x, image.width, self._method)
        for strip in self._strips(part, across, len(bands)):
            down = taps(strip.row, strip.height, ratio_y, image.height, self._method)
            (column, width), (row, height) = across.span, down.span
            found = self._reader.read(ChipWindow(column, row, width, height), bands)
            canvas.fill(strip, *resampled(*found, across.moved(-column), down.moved(-row)))
        return canvas.filled()

    def _strips(self, part: ChipWindow, across: Taps, bands: int) -> Iterator[ChipWindow]:
        """Split a window into strips whose source is small enough."""
        row_bytes = 8 * bands * across.span[1] * max(self._ratios[1], 1.0)
        rows = max(int(STRIP_BYTES / row_bytes), 1)
        for row in range(part.row, part.row + part.height, rows):
            yield part._replace(row=row, height=min(rows, part.row + part.height - row))


def resampled(pixels: Pixels, valid: Valid, across: Taps, down: Taps) -> tuple[Pixels, Valid]:
    """Return the weighted means of the valid pixels, in their dtype, and where there are any."""
    if valid is None and _are_whole_blocks(pixels.dtype, across, down):
        return _block_means(pixels, across, down), None
    exact = _exact(pixels.dtype)
    shares = np.ones((1, *pixels.shape[1:]), bool) if valid is None else valid
    if len(shares) > 1 and (shares == shares[:1]).all():
        shares = shares[:1]
    weights = _weighted(_weighted(shares, across, 2, exact), down, 1, exact)
    sums = _weighted(_weighted(pixels, across, 2, exact), down, 1, exact)
    there = weights > LEAST_WEIGHT
    if there.all():
        sums /= weights
        return _rounded(sums, pixels.dtype), None
    means = sums / np.where(there, weights, 1)
    return rounded(means, there, pixels.dtype), there


def _weighted(array: NDArray[Any], along: Taps, axis: int, exact: Any) -> NDArray[Any]:
    """Return the weighted sums along an axis, added up in the order of the taps."""
    shape = [1, 1, 1]
    shape[axis] = -1
    total: NDArray[Any] | None = None
    for tap in range(along.weights.shape[1]):
        weights = along.weights[:, tap].astype(exact).reshape(shape)
        part = np.take(array, along.indices[:, tap], axis) * weights
        if total is None:
            total = part
        else:
            total += part
    return np.zeros(0, exact) if total is None else total


def _are_whole_blocks(dtype: Any, across: Taps, down: Taps) -> bool:
    """Return whether means are those of small blocks of small integers, all of whose pixels count.

    Then sums of integers give what floating point numbers do, to the bit.
    """
    is_small = dtype.kind in "iu" and dtype.itemsize <= 2
    area = across.weights.shape[1] * down.weights.shape[1]
    return is_small and area <= LARGEST_BLOCK and across.are_blocks and down.are_blocks


def _block_means(pixels: Pixels, across: Taps, down: Taps) -> Pixels:
    """Return the means of blocks of integers, halves rounded up."""
    columns, rows = across.weights.shape[1], down.weights.shape[1]
    area = columns * rows
    limits = np.iinfo(pixels.dtype)
    total = np.result_type(
        *(np.min_scalar_type(limit * area) for limit in (limits.min, limits.max))
    )
    by_row = pixels[:, 0::rows].astype(total)
    for row in range(1, rows):
        by_row += pixels[:, row::rows]
    sums = by_row[:, :, 0::columns].copy()
    for column in range(1, columns):
        sums += by_row[:, :, column::columns]
    sums += area // 2
    sums //= area
    return sums.astype(pixels.dtype)


def _exact(dtype: Any) -> Any:
    """Return the floating point numbers that hold all values of a dtype, as well as there are."""
    return np.float32 if np.can_cast(dtype, np.float32) else np.float64


def rounded(values: NDArray[Any], there: NDArray[np.bool_], dtype: Any) -> NDArray[Any]:
    """Return values in their dtype, integers to the nearest as GDAL does, and 0 elsewhere."""
    return _rounded(np.where(there, values, values.dtype.type(0)), dtype)


def _rounded(values: NDArray[Any], dtype: Any) -> NDArray[Any]:
    """Return values, which may be changed, in their dtype."""
    if np.dtype(dtype).kind in "iu":
        values += values.dtype.type(0.5)
        np.floor(values, out=values)
    return values.astype(dtype, copy=False)


class FlippedReader:
    """Reads an image with its columns, its rows, or both the other way round."""

    def __init__(self, reader: PixelReader, image: ImageSpec, *, columns: bool, rows: bool) -> None:
        self._reader = reader
        self._size = (image.width, image.height)
        self._columns, self._rows = columns, rows

    def close(self) -> None:
        """Close the files."""
        self._reader.close()

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity of the window."""
        width, height = self._size
        mirrored = window._replace(
            column=width - window.column - window.width if self._columns else window.column,
            row=height - window.row - window.height if self._rows else window.row,
        )
        axes = (*([1] if self._rows else []), *([2] if self._columns else []))
        pixels, valid = self._reader.read(mirrored, bands)
        return np.flip(pixels, axes), None if valid is None else np.flip(valid, axes)


class Grid(NamedTuple):
    """A north-up grid: CRS (None: unknown), transform, width and height."""

    crs: Any
    transform: Affine
    width: int
    height: int

    def part(self, box: ChipWindow) -> Grid:
        """Return a part of it, which may reach past it."""
        own = self.transform
        corner = own.c + box.column * own.a, own.f + box.row * own.e
        moved = Affine(own.a, 0, corner[0], 0, own.e, corner[1])
        return Grid(self.crs, moved, box.width, box.height)


class WarpedReader:
    """Reads an image on a grid that is turned against its own, or lies in another CRS.

    The grid is warped by GDAL in blocks, always the same ones.
    """

    def __init__(
        self,
        reader: PixelReader,
        image: ImageSpec,
        grid: Grid,
        method: Resampling,
        coarseness: float,
    ) -> None:
        """Keep the way from the image to the grid.

        Args:
            reader: of what is warped.
            image: what is warped.
            grid: onto what.
            method: how pixels are made of others.
            coarseness: about how many pixels of the image one of the grid is wide.
        """
        self._reader = reader
        self._image = image
        self._grid = grid
        self._method = method
        self._side = max(min(BLOCK, int(SOURCE_SIDE / max(coarseness, 1))), 1)
        self._margin = 2 + math.ceil(coarseness)
        self._blocks: OrderedDict[Any, tuple[Pixels, Valid]] = OrderedDict()
        known = image.crs is not None and grid.crs is not None
        self._crs = (image.crs, grid.crs) if known else (ANY_CRS, ANY_CRS)

    def close(self) -> None:
        """Close the files."""
        self._reader.close()

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity of the window."""
        canvas = Canvas(window, len(bands), self._image.dtype_of(bands))
        part = common(window, ChipWindow(0, 0, self._grid.width, self._grid.height))
        if part is not None:
            for block, (pixels, valid) in self._made(part, self._side, bands):
                shared = common(part, block)
                if shared is not None:
                    index = slices(shared, block)
                    canvas.fill(shared, pixels[index], None if valid is None else valid[index])
        return canvas.filled()

    def _made(
        self, part: ChipWindow, side: int, bands: tuple[int, ...]
    ) -> Iterator[tuple[ChipWindow, tuple[Pixels, Valid]]]:
        """Yield the blocks that meet a window; smaller ones where a file is damaged nearby."""
        for row in range(part.row // side * side, part.row + part.height, side):
            for column in range(part.column // side * side, part.column + part.width, side):
                block = ChipWindow(column, row, side, side)
                try:
                    made = self._kept(block, bands)
                except InputError:
                    needed = common(block, part)
                    if side <= SMALLEST_BLOCK or needed is None:
                        raise
                    yield from self._made(needed, side // 4, bands)
                else:
                    yield block, made

    def _kept(self, block: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        key = (block, bands)
        made = self._blocks.pop(key, None) or self._warped(block, bands)
        self._blocks[key] = made
        while len(self._blocks) > BLOCKS_KEPT:
            self._blocks.popitem(last=False)
        return made

    def _warped(self, block: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        part = self._needed(block)
        if part is None:
            return empty(block, len(bands), self._image.dtype_of(bands))
        pixels, valid = self._reader.read(part, bands)
        exact = _exact(pixels.dtype)
        source = pixels.astype(exact)
        if valid is not None:
            np.copyto(source, exact(np.nan), where=~valid)
        warped = np.full((len(bands), block.height, block.width), np.nan, exact)
        place = self._image.place.moved(part.column, part.row)
        try:
            reproject(
                source,
                warped,
                src_crs=self._crs[0],
                dst_crs=self._crs[1],
                dst_transform=self._grid.part(block).transform,
                src_nodata=np.nan,
                dst_nodata=np.nan,
                resampling=self._method,
                UNIFIED_SRC_NODATA="NO",
                **place.for_gdal(),
            )
        except GDAL_ERRORS as error:
            raise InputError(
                text("The image cannot be brought to the grid of the run"),
                where=self._image.name,
                mend=text("Save it in the CRS of the features, north up (gdalwarp)."),
                details=str(error),
            ) from error
        there = np.isfinite(warped)
        made = rounded(warped, there, pixels.dtype)
        return made, None if there.all() else there

    def _needed(self, block: ChipWindow) -> ChipWindow | None:
        """Return the pixels of the image that a block is made of; None: there are none."""
        way = np.linspace(0, 1, PROBES)
        columns, rows = np.meshgrid(
            block.column + way * block.width, block.row + way * block.height
        )
        own = self._grid.transform
        xy = np.column_stack((own.c + columns.ravel() * own.a, own.f + rows.ravel() * own.e))
        if self._crs[0] != self._crs[1]:
            xy = transformed(self._crs[1], self._crs[0], xy)
        pixels = self._image.place.to_pixels(xy)
        pixels = pixels[np.isfinite(pixels).all(1)]
        if not len(pixels):
            return None
        limits = self._image.width + self._margin, self._image.height + self._margin
        margin = self._margin + (pixels.max(0) - pixels.min(0)) / PROBES
        low = np.clip(np.floor(pixels.min(0) - margin), -self._margin, limits).astype(int)
        high = np.clip(np.ceil(pixels.max(0) + margin), -self._margin, limits).astype(int)
        around = ChipWindow(*low.tolist(), *(high - low).tolist())
        return common(around, ChipWindow(0, 0, self._image.width, self._image.height))
