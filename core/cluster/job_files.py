"""Which files of a job's own folder chips are read from: photos, and imagery that was fetched."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Iterator

from ..engine.decoded_tiles import decoded_around
from ..engine.file_reader import open_dataset
from ..engine.image import (
    ChosenBands,
    FilePixels,
    MosaicPixels,
    PaletteColors,
    ReducedPixels,
    ScaledPixels,
    ScaledToBytes,
)
from ..engine.resampling import taps
from ..engine.source_check import Sources, sources_of
from ..engine.windows import ChipWindow, as_window, common
from .same_files import WITH_PIXELS

if TYPE_CHECKING:
    from ..engine.chip_plan import ChipPlan
    from ..engine.image import ImageSpec

    Read = tuple[str, "ChipWindow | None"]
    """A file, and what of it is read; None: nobody knows, so all."""


VIRTUAL = ".vrt"
"""Suffix of a raster that QGIS fetched: it is made of sheets beside it."""


class JobFiles:
    """The files of a job's folder.

    Args:
        folder: of the job, as the plan has it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources = lru_cache(maxsize=None)(_sources_of)

    def read_by(self, chips: ChipPlan) -> Iterator[tuple[str, Path]]:
        """Yield the place in the folder, and the path, of what chips are read from, or some more.

        Raises:
            InputError: a virtual raster cannot be opened.
        """
        for path, window in _read(chips.image, _window_of(chips)):
            if not Path(path).is_relative_to(self._folder):
                continue
            yield from self._beside(path)
            sources = self._sources(path) if path.endswith(VIRTUAL) else None
            for name in sources.names(window) if sources else ():
                yield from self._beside(name)

    def _beside(self, path: str) -> Iterator[tuple[str, Path]]:
        """Yield a file and those beside it that pixels are read from too."""
        for suffix in ("", *WITH_PIXELS):
            file = Path(f"{path}{suffix}")
            if file.is_relative_to(self._folder) and file.is_file():
                yield file.relative_to(self._folder).as_posix(), file


def _sources_of(path: str) -> Sources | None:
    with open_dataset(path) as dataset:
        return sources_of(dataset, path)


def _window_of(chips: ChipPlan) -> ChipWindow | None:
    """Return what is decoded of the image; None: nobody knows."""
    corners = chips.windows[:, :2]
    column, row = corners.min(0).tolist()
    right, bottom = (corners + chips.windows[:, 2:]).max(0).tolist()
    image = chips.image
    whole = ChipWindow(0, 0, image.width, image.height)
    inside = common(ChipWindow(column, row, right - column, bottom - row), whole)
    return inside and decoded_around(image, chips.bands, inside)


def _read(image: ImageSpec, window: ChipWindow | None) -> Iterator[Read]:
    """Yield what is read for a window of an image; all of its files, where that is None."""
    pixels = image.pixels
    if isinstance(pixels, FilePixels):
        yield pixels.source.path, window if pixels.level is None else None
    elif isinstance(pixels, ReducedPixels):
        yield pixels.source.path, None
    elif isinstance(pixels, MosaicPixels):
        yield from _read_of_members(pixels, window)
    elif isinstance(pixels, (ChosenBands, PaletteColors, ScaledToBytes)):
        yield from _read(pixels.of, window)
    elif isinstance(pixels, ScaledPixels):
        yield from _read(pixels.of, window and _scaled(pixels, window))
    else:
        yield from _read(pixels.of, None)


def _read_of_members(pixels: MosaicPixels, window: ChipWindow | None) -> Iterator[Read]:
    for member, row in zip(pixels.members, pixels.boxes):
        box = as_window(row)
        part = common(window, box) if window else None
        if part is not None:
            part = part._replace(column=part.column - box.column, row=part.row - box.row)
        if part is not None or window is None:
            yield from _read(member, part)


def _scaled(pixels: ScaledPixels, window: ChipWindow) -> ChipWindow:
    """Return what of an image a window at another cell size is made of."""
    (column, width), (row, height) = (
        taps(start, count, ratio, limit, pixels.method).span
        for start, count, ratio, limit in zip(
            window, window[2:], pixels.ratios, (pixels.of.width, pixels.of.height)
        )
    )
    return ChipWindow(column, row, width, height)
