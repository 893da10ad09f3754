"""Resize chips as the model was trained, `CHIP_RESIZE`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from ..job import ChipResize

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..backends.interface import ChipRules


def target_size(rules: ChipRules, resize: ChipResize) -> tuple[int, int] | None:
    """Return the height and width that every chip gets, or None where chips stay as they are.

    Source: ESRI_FORMATS.md 3.3, last paragraph: arcgis.learn trains on squished chips where the
    crop size varies, and transformers take one size only; 3.4: a KerasClassifier keeps the aspect
    and resizes by itself.
    """
    size = rules.fixed_size or (rules.height, rules.width)
    if resize is ChipResize.SQUISH:
        return size
    if resize is ChipResize.NONE or rules.resizes_chips:
        return None
    return size if rules.fixed_size or not rules.crop_size_fixed else None


def squish(
    pixels: NDArray[Any], valid: NDArray[np.bool_], size: tuple[int, int]
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Return pixels (C, H, W) float32 and validity of the new height and width; aspect not kept.

    A chip that has the size is returned as it is, in its own dtype. Bilinear; over the whole area
    of a pixel when shrinking. Validity is that of the nearest pixel.
    """
    if pixels.shape[1:] == size:
        return pixels, valid
    height, width = size
    resized = np.empty((len(pixels), height, width), np.float32)
    still_valid = np.empty(resized.shape, bool)
    for band, target in zip(pixels, resized):
        image = Image.fromarray(band.astype(np.float32))
        target[...] = image.resize((width, height), Image.Resampling.BILINEAR)
    for band, target in zip(valid, still_valid):
        image = Image.fromarray(band.astype(np.uint8))
        target[...] = image.resize((width, height), Image.Resampling.NEAREST)
    return resized, still_valid


def upright(array: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Turn (C, H, W) as a camera's EXIF orientation, 1 to 8, asks to show it.

    Source: EXIF 2.3, tag 0x0112.
    """
    if orientation >= 5:
        array = array.swapaxes(1, 2)
    flips_rows = orientation in {3, 4, 7, 8}
    flips_columns = orientation in {2, 3, 6, 7}
    return array[:, :: -1 if flips_rows else 1, :: -1 if flips_columns else 1]
