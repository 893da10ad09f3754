"""How an image is opened, and kept open."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file_reader import PixelReader
    from .image import ImageSpec

OPEN_PER_THREAD = 8
"""Images that a reading thread keeps open."""


def open_reader(image: ImageSpec) -> PixelReader:
    """Open an image.

    Raises:
        InputError: GDAL cannot.
    """
    return image.open()


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

    def drop(self, image: ImageSpec) -> None:
        """Close the reader of an image that failed: GDAL fails once and then gives grey."""
        reader = self._readers.pop(image, None)
        if reader is not None:
            reader.close()

    def close(self) -> None:
        """Close them all."""
        for reader in self._readers.values():
            reader.close()
        self._readers.clear()
