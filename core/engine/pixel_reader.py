"""What reads the pixels of an image, whatever it is made of.

Frame: origin at the top-left corner of the image's grid, as in windows.py. Pixels are (bands, rows,
columns). What GDAL knows as nodata, mask, or beyond the edge, what an alpha band shows as
transparent, what the user of QGIS calls nodata, and what is no finite number, is 0 and not valid.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .image import ImageSpec
    from .windows import ChipWindow

    Pixels = NDArray[Any]  # (C, H, W), dtype of the bands together
    Valid = NDArray[np.bool_]  # (C, H, W)


class PixelReader(Protocol):
    """An open image. Use it in one thread, and close it."""

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity of the window, which may overhang; bands are 0-based.

        Raises:
            InputError: GDAL cannot read it.
        """
        ...

    def close(self) -> None:
        """Close the files."""
        ...


class OpenReaders(Protocol):
    """Images that are open."""

    def get(self, image: ImageSpec) -> PixelReader:
        """Return the reader of an image, opened where it is not."""
        ...

    def close(self) -> None:
        """Close them all."""
        ...


def padded(window: ChipWindow, bands: int, dtype: Any) -> tuple[Pixels, Valid]:
    """Return a window of which no pixel is valid."""
    shape = (bands, window.height, window.width)
    return np.zeros(shape, dtype), np.zeros(shape, bool)
