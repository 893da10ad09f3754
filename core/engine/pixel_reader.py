"""What reads the pixels of an image, whatever it is made of.

Frame: origin at the top-left corner of the image's grid, as in windows.py. Pixels are (bands, rows,
columns). What GDAL knows as nodata, mask, or beyond the edge, what an alpha band shows as
transparent, what the user of QGIS calls nodata, and what is no finite number, is 0 and not valid.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Protocol

import numpy as np

from .windows import ChipWindow, slices

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .image import ImageSpec

    Pixels = NDArray[Any]  # (C, H, W), dtype of the bands together
    Valid = Optional[NDArray[np.bool_]]
    """(C, H, W), (1, H, W) where all bands agree, or None where all is valid."""


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


class Canvas:
    """A window that is filled part by part; what is not filled is 0 and not valid."""

    def __init__(self, window: ChipWindow, bands: int, dtype: Any) -> None:
        self._window = window
        self._pixels: Pixels = np.zeros((bands, window.height, window.width), dtype)
        self._valid = np.zeros((1, window.height, window.width), bool)

    def fill(self, part: ChipWindow, pixels: Pixels, valid: Valid) -> None:
        """Take a part as it is."""
        index = slices(part, self._window)
        self._pixels[index] = pixels
        self._room_for(valid)[index] = True if valid is None else valid

    def fill_below(self, part: ChipWindow, pixels: Pixels, valid: Valid) -> None:
        """Take of a part what is not valid yet."""
        index = slices(part, self._window)
        if not self._valid[index].any():
            self.fill(part, pixels, valid)
            return
        known = self._room_for(valid)[index]
        np.copyto(self._pixels[index], pixels, where=~known if valid is None else ~known & valid)
        known |= True if valid is None else valid

    def lacks(self, part: ChipWindow) -> bool:
        """Return whether something of a part is not valid yet."""
        return not self._valid[slices(part, self._window)].all()

    def filled(self) -> tuple[Pixels, Valid]:
        """Return pixels and validity of the window."""
        return self._pixels, None if self._valid.all() else self._valid

    def _room_for(self, valid: Valid) -> NDArray[np.bool_]:
        """Return the validity, of each band by itself once some are not all alike."""
        if valid is not None and len(valid) > len(self._valid):
            self._valid = np.repeat(self._valid, len(valid), axis=0)
        return self._valid


def empty(window: ChipWindow, bands: int, dtype: Any) -> tuple[Pixels, Valid]:
    """Return a window of which no pixel is valid."""
    return Canvas(window, bands, dtype).filled()


def both(one: Valid, other: Valid) -> Valid:
    """Return where two validities agree that pixels are valid."""
    if one is None or other is None:
        return other if one is None else one
    return one & other


def blanked(pixels: Pixels, valid: Valid) -> tuple[Pixels, Valid]:
    """Return pixels, changed in place, that are 0 where they are not valid, and validity."""
    if valid is None or valid.all():
        return pixels, None
    np.copyto(pixels, pixels.dtype.type(0), where=~valid)
    return pixels, valid


def valid_of_each(pixels: Pixels, valid: Valid) -> NDArray[np.bool_]:
    """Return the validity of each band, (C, H, W); it may be a view that cannot be written to."""
    return np.broadcast_to(np.True_ if valid is None else valid, pixels.shape)
