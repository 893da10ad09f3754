"""Photos as training reads them: 8 bits per value, and three bands where the model takes three.

Source: PIL's `Image.convert("RGB")`, which fastai (`PILImage.create`), torchvision (`ImageFolder`'s
loader) and Keras (`load_img`) call: a grey photo becomes three equal bands, a palette its colours,
1, 2 and 4 bits per value fill 0 to 255, and of 16 bits per value in red, green and blue the upper 8
are taken; so do OpenCV (`imread`) and TensorFlow (`decode_png`), also of grey. CMYK and YCbCr are
converted by GDAL.

Assumption: 16 bits of grey are scaled likewise, for PIL clips them, which leaves white; and values
of at most 255 are bytes, however many bits hold them.

What has a place on the ground is measured, not taken: a scene of one band is none of colours.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..model.imagery_fit import sample_blocks
from ..texts import text
from .bands import RGB, expand_palette, seen_range
from .image import ScaledToBytes
from .windows import ChipWindow

if TYPE_CHECKING:
    from .image import ImageSpec

MOST = 255

SAMPLES = 4
"""How many blocks that stand for a photo's values lie in a row, and in a column."""

GREY = text(
    "Some images are grey: the model, which takes three bands, gets the one three times, as grey "
    "photos are read in training."
)
SCALED = text(
    "Some images do not hold 8 bits per value: their values are scaled to 0 to 255, as photos are "
    "read in training."
)


def as_in_training(image: ImageSpec, model_bands: int, *, fed_bytes: bool) -> ImageSpec:
    """Return an image that is one object as the model's training would have read it.

    Args:
        image: on its own grid.
        model_bands: how many bands the model takes; 0: any number.
        fed_bytes: the model is made for values of 0 to 255.

    Raises:
        InputError: GDAL can read none of the values that it takes to tell.
    """
    image = expand_palette(image, len(RGB) if _wants_grey(image, model_bands) else model_bands)
    if image.outline is not None:
        return image
    if image.white and (image.white < MOST or (fed_bytes and _goes_beyond_bytes(image))):
        image = _in_bytes(image)
    is_grey = len(image.model_bands) == 1 and image.dtype == "uint8" and not image.palette
    return _in_three_bands(image) if is_grey and model_bands == len(RGB) else image


def _wants_grey(image: ImageSpec, model_bands: int) -> bool:
    """Return whether a model of one band takes the first colour of a palette: all are greys."""
    if not image.palette or image.outline is not None or model_bands != 1:
        return False
    colours = image.colors
    return bool((colours[:, :1] == colours[:, 1:3]).all())


def _goes_beyond_bytes(image: ImageSpec) -> bool:
    blocks = sample_blocks(image.width, image.height, SAMPLES)
    ranges = seen_range(image, image.model_bands, map(ChipWindow._make, blocks))
    return bool(ranges[:, 1].max() > MOST)


def _in_three_bands(grey: ImageSpec) -> ImageSpec:
    image = grey.with_bands(grey.model_bands * len(RGB))
    return replace(image, band_names=RGB, notes=(*grey.notes, GREY))


def _in_bytes(image: ImageSpec) -> ImageSpec:
    return replace(
        image,
        dtypes=("uint8",) * image.band_count,
        white=0,
        pixels=ScaledToBytes(image, image.white),
        decimations=(),
        notes=(*image.notes, SCALED),
    )
