"""An image that is one object: how it was held, what is white in it, how large it is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
from rasterio.enums import ColorInterp, Resampling

from .file_header import header_of, image_of
from .file_reader import looked_at
from .georeference import georeference_of, outline_of
from .image import ReducedPixels, ScaledPixels

if TYPE_CHECKING:
    from ..job import ImageSource
    from .image import ImageSpec

WHOLE_BYTES = 128 * 2**20
"""An image that is one object is read reduced when it takes more than this."""


def open_whole_image(
    source: ImageSource, size: tuple[int, int] | None, prepared: Callable[[ImageSpec], ImageSpec]
) -> ImageSpec:
    """Read what a run needs to know of an image that is one object, rows and columns as they are.

    A very large one is read reduced, by a whole factor, to not less than twice the height and
    width that it will be squished to. Where it lies does not matter to its class.

    Args:
        source: the image.
        size: height and width that it will be resized to; None: it keeps its own.
        prepared: makes of the image what the model is to see, before it is reduced: the mean of
            two numbers of a palette is no colour.

    Raises:
        InputError: GDAL cannot open it, or it holds complex numbers.
    """
    with looked_at(source.path) as dataset:
        read = replace(
            image_of(source, header_of(dataset)),
            orientation=_orientation(dataset),
            outline=outline_of(dataset),
            white=_white(dataset),
        )
    image = prepared(read)
    pixel_bytes = sum(np.dtype(dtype).itemsize for dtype in image.dtypes)
    if size is None or image.width * image.height * pixel_bytes <= WHOLE_BYTES:
        return image
    # A photo that was held upright has its sides swapped.
    factor = min(image.width, image.height) // (2 * max(size))
    if factor < 2:
        return image
    size = image.width // factor, image.height // factor
    # GDAL reduces what the file holds, and knows only the file's own nodata.
    by_gdal = image is read and not source.nodata
    ratios = image.width / size[0], image.height / size[1]
    pixels = (
        ReducedPixels(image, source) if by_gdal else ScaledPixels(image, ratios, Resampling.average)
    )
    return replace(image, width=size[0], height=size[1], pixels=pixels)


def _white(dataset: Any) -> int:
    """Return the value that is white, where it is not 255 and the format says so.

    Assumption: 16 bits are all used in PNG, whose standard has it so, and in red, green and blue;
    a single band of 16 bits in other formats is a measurement.
    """
    colours = [meaning.name for meaning in dataset.colorinterp if meaning is not ColorInterp.alpha]
    is_rgb = colours == ["red", "green", "blue"]
    bits = int(dataset.tags(1, ns="IMAGE_STRUCTURE").get("NBITS", 0))
    if not (is_rgb or colours == ["gray"]) or len(set(dataset.dtypes)) > 1:
        return 0
    if dataset.dtypes[0] == "uint8":
        return 2**bits - 1 if 0 < bits < 8 else 0
    is_full = dataset.dtypes[0] == "uint16" and (is_rgb or dataset.driver == "PNG")
    return 2 ** (bits or 16) - 1 if is_full else 0


def _orientation(dataset: Any) -> int:
    """Return the EXIF orientation of a photo; georeferenced rasters are what they are."""
    written = dataset.tags().get("EXIF_Orientation", "1").strip()
    known = written in {"1", "2", "3", "4", "5", "6", "7", "8"}
    return int(written) if known and georeference_of(dataset) == "none" else 1
