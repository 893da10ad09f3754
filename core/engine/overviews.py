"""Overviews: an image in fewer pixels, as its files keep it."""

from __future__ import annotations

from .file_header import open_overview
from .image import ChosenBands, FilePixels, FlippedPixels, ImageSpec, MosaicPixels
from .mosaic import put_together


def overview(image: ImageSpec, level: int) -> ImageSpec:
    """Return the image of one of the `decimations` of an image.

    Raises:
        InputError: GDAL cannot open it.
    """
    pixels = image.pixels
    if isinstance(pixels, FilePixels):
        return open_overview(pixels.source, level)
    if isinstance(pixels, MosaicPixels):
        return put_together([overview(member, level) for member in pixels.members])
    if isinstance(pixels, FlippedPixels):
        whole = overview(pixels.of, level)
        return whole.flipped(columns=pixels.columns, rows=pixels.rows)
    if isinstance(pixels, ChosenBands):
        return overview(pixels.of, level).with_bands(pixels.bands)
    raise RuntimeError(f"{image.name} has no overviews")
