"""How an image is opened, and kept open."""

from __future__ import annotations

from collections import OrderedDict
from functools import singledispatch
from typing import TYPE_CHECKING

from .band_readers import BandsReader, BytesReader, PaletteReader
from .file_reader import FileReader, ReducedReader
from .image import (
    ChosenBands,
    FilePixels,
    FlippedPixels,
    ImageSpec,
    MosaicPixels,
    PaletteColors,
    PixelSource,
    ReducedPixels,
    ScaledPixels,
    ScaledToBytes,
    WarpedPixels,
)
from .mosaic import MosaicReader
from .resampling import FlippedReader, Grid, ScaledReader, WarpedReader

if TYPE_CHECKING:
    from .pixel_reader import PixelReader

OPEN_PER_THREAD = 8
"""Images that a reading thread keeps open."""


def open_reader(image: ImageSpec) -> PixelReader:
    """Open an image, and those that it is made of; those of a mosaic when they are read.

    Raises:
        InputError: GDAL cannot.
    """
    return _opened(image.pixels, image)


class ReaderPool:
    """The readers that one thread used last; the others are closed."""

    def __init__(self) -> None:
        self._readers: OrderedDict[ImageSpec, PixelReader] = OrderedDict()

    def get(self, image: ImageSpec) -> PixelReader:
        """Return the reader of an image, opened where it is not."""
        reader = self._readers.pop(image, None)
        if reader is None:
            while len(self._readers) >= OPEN_PER_THREAD:
                self._readers.popitem(last=False)[1].close()
            reader = open_reader(image)
        self._readers[image] = reader
        return reader

    def close(self) -> None:
        """Close them all."""
        for reader in self._readers.values():
            reader.close()
        self._readers.clear()


@singledispatch
def _opened(pixels: PixelSource, image: ImageSpec) -> PixelReader:
    raise TypeError(f"{image.name} is made of {type(pixels).__name__}")


@_opened.register(FilePixels)
def _file(pixels: FilePixels, _image: ImageSpec) -> PixelReader:
    return FileReader(pixels.source, pixels.level)


@_opened.register(FlippedPixels)
def _flipped(pixels: FlippedPixels, _image: ImageSpec) -> PixelReader:
    reader = open_reader(pixels.of)
    return FlippedReader(reader, pixels.of, columns=pixels.columns, rows=pixels.rows)


@_opened.register(ScaledPixels)
def _scaled(pixels: ScaledPixels, image: ImageSpec) -> PixelReader:
    size = image.width, image.height
    return ScaledReader(open_reader(pixels.of), pixels.of, size, pixels.ratios, pixels.method)


@_opened.register(ReducedPixels)
def _reduced(pixels: ReducedPixels, image: ImageSpec) -> PixelReader:
    return ReducedReader(pixels.source, width=image.width, height=image.height)


@_opened.register(WarpedPixels)
def _warped(pixels: WarpedPixels, image: ImageSpec) -> PixelReader:
    own = image.place.affine
    if own is None:
        raise RuntimeError(f"{image.name} is not north-up")
    grid = Grid(image.crs, own, image.width, image.height)
    return WarpedReader(open_reader(pixels.of), pixels.of, grid, pixels.method, pixels.coarseness)


@_opened.register(MosaicPixels)
def _mosaic(pixels: MosaicPixels, image: ImageSpec) -> PixelReader:
    return MosaicReader(image, pixels, ReaderPool())


@_opened.register(ChosenBands)
def _bands(pixels: ChosenBands, _image: ImageSpec) -> PixelReader:
    return BandsReader(open_reader(pixels.of), pixels.bands)


@_opened.register(PaletteColors)
def _colors(pixels: PaletteColors, _image: ImageSpec) -> PixelReader:
    return PaletteReader(open_reader(pixels.of), pixels.of.model_bands, pixels.of.colors)


@_opened.register(ScaledToBytes)
def _bytes(pixels: ScaledToBytes, _image: ImageSpec) -> PixelReader:
    return BytesReader(open_reader(pixels.of), pixels.white)
