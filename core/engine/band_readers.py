"""Readers that give other bands than those of the image they read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .pixel_reader import blanked, both

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .pixel_reader import PixelReader, Pixels, Valid
    from .windows import ChipWindow

MOST = 255
"""Of a byte."""


class BandsReader:
    """Reads some bands by their place among them."""

    def __init__(self, reader: PixelReader, bands: tuple[int, ...]) -> None:
        self._reader = reader
        self._bands = bands

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity of the window."""
        return self._reader.read(window, tuple(self._bands[band] for band in bands))

    def close(self) -> None:
        """Close the files."""
        self._reader.close()


class PaletteReader:
    """Reads colours instead of the numbers of a palette; a transparent one is no pixel."""

    def __init__(
        self, indices: PixelReader, bands: tuple[int, ...], palette: NDArray[np.uint8]
    ) -> None:
        self._indices = indices
        self._bands = bands
        *colors, alpha = np.ascontiguousarray(palette.T)
        self._colors = np.stack(colors)
        self._is_visible = None if alpha.all() else alpha > 0

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity of the window."""
        indices, valid = self._indices.read(window, self._bands)
        entries = np.clip(indices[:1], 0, self._colors.shape[1] - 1)
        if self._is_visible is not None:
            valid = both(valid, self._is_visible[entries])
        return blanked(self._colors[list(bands)][:, entries[0]], valid)

    def close(self) -> None:
        """Close the files."""
        self._indices.close()


class BytesReader:
    """Reads values from 0 to white as 0 to 255."""

    def __init__(self, reader: PixelReader, white: int) -> None:
        self._reader = reader
        self._white = white

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity of the window."""
        pixels, valid = self._reader.read(window, bands)
        scaled = pixels.astype(np.uint32) * MOST + self._white // 2
        return np.minimum(scaled // self._white, MOST).astype(np.uint8), valid

    def close(self) -> None:
        """Close the files."""
        self._reader.close()
