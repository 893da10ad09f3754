"""Chips as pictures for people.

Bytes are shown as they are; other values between the 2nd and 98th percentile of the chip's valid
pixels, over the shown bands together, so that the bands keep their proportions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from numpy.typing import NDArray

STRETCH_PERCENT = (2, 98)
"""Percentiles that become black and white, for pixels that are no bytes."""


class ChipPicture(NamedTuple):
    """A picture of a chip, and which values it shows as black and as white."""

    image: Image.Image
    black: float
    white: float


def picture_of(pixels: NDArray[Any], valid: NDArray[np.bool_], *, are_bytes: bool) -> ChipPicture:
    """Return the first three bands of a chip, or the first one, as a picture.

    What is not valid is shown as the 0 that the model gets, be it black or bright.

    Args:
        pixels: (C, H, W), as the model gets them before they are normalised.
        valid: (C, H, W).
        are_bytes: `ChipPlan.are_bytes`.
    """
    shown = slice(3 if len(pixels) >= 3 else 1)
    black, white = (0.0, 255.0) if are_bytes else _limits(pixels[shown], valid[shown])
    scaled = (pixels[shown].astype(np.float64) - black) / (white - black or 1.0) * 255
    bands = np.clip(np.rint(scaled), 0, 255).astype(np.uint8)
    image = Image.fromarray(bands[0] if len(bands) == 1 else np.moveaxis(bands, 0, 2))
    return ChipPicture(image, black, white)


def _limits(pixels: NDArray[Any], valid: NDArray[np.bool_]) -> tuple[float, float]:
    """Return which values become black and white; what is seen may be invalid altogether."""
    if not valid.any():
        return 0.0, 1.0
    low, high = np.percentile(pixels[valid], STRETCH_PERCENT)
    return float(low), float(high)
