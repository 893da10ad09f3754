"""Several images of one grid as one image: the first on top, gaps not valid.

They are put together as they are, whatever brings that grid to the ground.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

import numpy as np

from ..texts import text
from .georeference import Places
from .image import ImageSpec, MosaicPixels
from .pixel_reader import Canvas
from .windows import ChipWindow, as_window, common

if TYPE_CHECKING:
    from .pixel_reader import OpenReaders, Pixels, Valid
    from .windows import Windows


def put_together(images: list[ImageSpec]) -> ImageSpec:
    """Return images of one grid as one image, the first on top."""
    if len(images) == 1:
        return images[0]
    differences = _differences(images)
    images = _of_equal_bands(images)
    first, boxes = images[0], _boxes(images)
    corner = boxes[:, :2].min(0)
    boxes[:, :2] -= corner
    width, height = (boxes[:, :2] + boxes[:, 2:]).max(0).tolist()
    dtypes = [str(np.result_type(*set(each))) for each in zip(*(i.dtypes for i in images))]
    return replace(
        first,
        place=first.place.moved(*corner.tolist()),
        name=text(
            "{name} and {count} more image",
            "{name} and {count} more images",
            name=first.name,
            count=len(images) - 1,
        ),
        width=width,
        height=height,
        dtypes=tuple(dtypes),
        palette=next((image.palette for image in images if image.palette), b""),
        pixels=MosaicPixels(tuple(images), boxes),
        decimations=_decimations(images, boxes),
        notes=(*differences, *sorted({note for image in images for note in image.notes})),
    )


def _of_equal_bands(images: list[ImageSpec]) -> list[ImageSpec]:
    """Return images whose bands are matched one by one.

    Where they differ, it is those that are no alpha, as many as all of them have.
    """
    if len({(image.band_count, image.alpha) for image in images}) == 1:
        return images
    fewest = min(len(image.model_bands) for image in images)
    return [image.with_bands(image.model_bands[:fewest]) for image in images]


def _boxes(images: list[ImageSpec]) -> Windows:
    """Return where images lie on the grid of the first, (N, 4) column, row, width and height."""
    sizes = np.array([(image.width, image.height) for image in images])
    shifts = Places([image.place for image in images], sizes).on_grid_of(images[0].place)
    if np.isnan(shifts).any():
        stray = images[int(np.isnan(shifts).any(1).argmax())]
        raise RuntimeError(f"{stray.name} does not lie on the grid of {images[0].name}")
    return np.hstack((shifts.astype(np.int64), sizes))


def _decimations(images: list[ImageSpec], boxes: Windows) -> tuple[int, ...]:
    """Return which overviews of the images are, put together, those of the mosaic.

    Their pixels must be whole blocks of its pixels.
    """
    every = images[0].decimations
    if any(image.decimations != every for image in images):
        return ()
    return tuple(takewhile(lambda each: not (boxes % each).any(), every))


def _differences(images: list[ImageSpec]) -> list[str]:
    counts = sorted({len(image.model_bands) for image in images})
    if len(counts) == 1:
        return []
    return [
        text(
            "The images have {count} to {most} bands; only the first is used.",
            "The images have {count} to {most} bands; the first {count} are used.",
            count=counts[0],
            most=counts[-1],
        )
    ]


class MosaicReader:
    """Fills a window from the images that it meets, from the top down until all is valid."""

    def __init__(self, image: ImageSpec, pixels: MosaicPixels, readers: OpenReaders) -> None:
        self._image = image
        self._members = pixels.members
        self._boxes = pixels.boxes
        self._readers = readers

    def close(self) -> None:
        """Close the files."""
        self._readers.close()

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity of the window."""
        canvas = Canvas(window, len(bands), self._image.dtype_of(bands))
        for number in self._met(window):
            box = as_window(self._boxes[number])
            part = common(window, box)
            if part is None or not canvas.lacks(part):
                continue
            inner = part._replace(column=part.column - box.column, row=part.row - box.row)
            canvas.fill_below(part, *self._readers.get(self._members[number]).read(inner, bands))
        return canvas.filled()

    def _met(self, window: ChipWindow) -> list[int]:
        """Return the numbers of the members that a window meets, ascending."""
        column, row, width, height = self._boxes.T
        across = (column < window.column + window.width) & (column + width > window.column)
        down = (row < window.row + window.height) & (row + height > window.row)
        met: list[int] = np.flatnonzero(across & down).tolist()
        return met
