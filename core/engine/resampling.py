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
from .pixel_reader import padded
from .windows import ChipWindow, common, slices

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .image import ImageSpec
    from .pixel_reader import PixelReader, Pixels, Valid

LEAST_WEIGHT = 1e-5
"""Of valid pixels, of one pixel's area, that make a pixel; GDAL's own limit."""

NOISE_PX = 1e-6
"""An edge this close to that of a pixel is its."""

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
        """Return pixels and validity, (C, H, W) each, padded with 0 and False."""
        all_pixels, all_valid = padded(window, len(bands), self._image.dtype_of(bands))
        part = common(window, self._whole)
        if part is None:
            return all_pixels, all_valid
        (ratio_x, ratio_y), image = self._ratios, self._image
        across = taps(part.column, part.width, ratio_x, image.width, self._method)
        for strip in self._strips(part, across, len(bands)):
            down = taps(strip.row, strip.height, ratio_y, image.height, self._method)
            (column, width), (row, height) = across.span, down.span
            found = self._reader.read(ChipWindow(column, row, width, height), bands)
            across_here = across._replace(indices=across.indices - column)
            down_here = down._replace(indices=down.indices - row)
            index = slices(strip, window)
            all_pixels[index], all_valid[index] = resampled(*found, across_here, down_here)
        return all_pixels, all_valid

    def _strips(self, part: ChipWindow, across: Taps, bands: int) -> Iterator[ChipWindow]:
        """Split a window into strips whose source is small enough."""
        row_bytes = 8 * bands * across.span[1] * max(self._ratios[1], 1.0)
        rows = max(int(STRIP_BYTES / row_bytes), 1)
        for row in range(part.row, part.row + part.height, rows):
            yield part._replace(row=row, height=min(rows, part.row + part.height - row))


def resampled(pixels: Pixels, valid: Valid, across: Taps, down: Taps) -> tuple[Pixels, Valid]:
    """Return the weighted means of the valid pixels, in their dtype, and where there are any."""
    exact = _exact(pixels.dtype)
    one_for_all = bool((valid == valid[:1]).all())
    shares = (valid[:1] if one_for_all else valid).astype(exact)
    weights = _weighted(_weighted(shares, across, 2), down, 1)
    known = np.where(valid, pixels, 0).astype(exact)
    sums = _weighted(_weighted(known, across, 2), down, 1)
    there = weights > LEAST_WEIGHT
    means = sums / np.where(there, weights, 1)
    return rounded(means, there, pixels.dtype), np.broadcast_to(there, means.shape)


def _weighted(array: NDArray[Any], along: Taps, axis: int) -> NDArray[Any]:
    """Return the weighted sums along an axis, added up in the order of the taps."""
    shape = [1, 1, 1]
    shape[axis] = -1
    weights = along.weights.astype(array.dtype)
    total: NDArray[Any] = np.take(array, along.indices[:, 0], axis) * weights[:, 0].reshape(shape)
    for tap in range(1, weights.shape[1]):
        total += np.take(array, along.indices[:, tap], axis) * weights[:, tap].reshape(shape)
    return total


def _exact(dtype: Any) -> Any:
    """Return the floating point numbers that hold all values of a dtype, as well as there are."""
    return np.float32 if np.can_cast(dtype, np.float32) else np.float64


def rounded(values: NDArray[Any], there: NDArray[np.bool_], dtype: Any) -> NDArray[Any]:
    """Return values in their dtype, integers to the nearest as GDAL does, and 0 elsewhere."""
    values = np.where(there, values, 0)
    return (np.floor(values + 0.5) if np.dtype(dtype).kind in "iu" else values).astype(dtype)


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
        """Return pixels and validity, (C, H, W) each, padded with 0 and False."""
        width, height = self._size
        mirrored = window._replace(
            column=width - window.column - window.width if self._columns else window.column,
            row=height - window.row - window.height if self._rows else window.row,
        )
        axes = (*([1] if self._rows else []), *([2] if self._columns else []))
        pixels, valid = self._reader.read(mirrored, bands)
        return np.flip(pixels, axes), np.flip(valid, axes)


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
        """Return pixels and validity, (C, H, W) each, padded with 0 and False."""
        pixels, valid = padded(window, len(bands), self._image.dtype_of(bands))
        part = common(window, ChipWindow(0, 0, self._grid.width, self._grid.height))
        if part is not None:
            for block, (found, found_valid) in self._made(part, self._side, bands):
                shared = common(part, block)
                if shared is not None:
                    index, source = slices(shared, window), slices(shared, block)
                    pixels[index], valid[index] = found[source], found_valid[source]
        return pixels, valid

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
            return padded(block, len(bands), self._image.dtype_of(bands))
        pixels, valid = self._reader.read(part, bands)
        exact = _exact(pixels.dtype)
        source = np.where(valid, pixels, exact(np.nan)).astype(exact)
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
        return rounded(warped, there, pixels.dtype), there

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
