"""Chips as image files: their pixels as they are, and where they lie.

Source: ESRI_FORMATS.md 4.1. ArcGIS writes GeoTIFF, and a world file beside a PNG or JPEG.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import rasterio

from ..errors import InputError
from ..labels.chip_export import ChipFormat
from ..texts import text

if TYPE_CHECKING:
    from pathlib import Path

    from affine import Affine
    from numpy.typing import NDArray

    from ..engine.chip_plan import ChipPlan

SUFFIXES = {ChipFormat.TIFF: ".tif", ChipFormat.PNG: ".png", ChipFormat.JPEG: ".jpg"}
_WORLD_SUFFIXES = {ChipFormat.PNG: ".pgw", ChipFormat.JPEG: ".jgw"}

JPEG_QUALITY = 95

_OPTIONS: dict[ChipFormat, dict[str, Any]] = {
    ChipFormat.TIFF: {"driver": "GTiff", "compress": "deflate"},
    ChipFormat.PNG: {"driver": "PNG"},
    ChipFormat.JPEG: {"driver": "JPEG", "quality": JPEG_QUALITY},
}
_NO_COLOURS = {"photometric": "minisblack", "alpha": "no"}
"""Else GDAL takes a fourth band for opacity."""

PICTURE_BANDS = frozenset({1, 3})
"""Of PNG and JPEG; a fourth would be taken for opacity, or for ink."""

LOSSY = text(
    "JPEG keeps no pixel as it is: a model that is trained on these chips sees other values than "
    "it is fed later. TIFF and PNG keep them."
)


class ChipPlace(NamedTuple):
    """Where a chip lies.

    Attributes:
        affine: columns and rows of the chip to coordinates; None: it lies nowhere, or by no matrix.
        crs: as rasterio has it; None: unknown.
    """

    affine: Affine | None
    crs: Any


def place_of(chips: ChipPlan, row: int) -> ChipPlace:
    """Return where the chip of a row of a plan lies."""
    place = chips.image.place
    is_turned = chips.orientation != 1
    if place.is_made_up or place.affine is None or is_turned or not place.is_sound:
        return ChipPlace(None, None)
    column, line = chips.windows[row, :2].tolist()
    affine = place.moved(column, line).affine
    if chips.is_one_object and affine is not None:  # a very large one is read reduced
        native, image = chips.image.natives[0], chips.image
        across, down = native.width / image.width, native.height / image.height
        a, b, c, d, e, f, *_ = affine
        affine = type(affine)(a * across, b * down, c, d * across, e * down, f)
    return ChipPlace(affine, place.crs)


def require_suits(chip_format: ChipFormat, plans: list[ChipPlan]) -> None:
    """Let formats pass that hold the chips as they are; JPEG does as well as it can.

    Raises:
        InputError: it is a picture of 8 bits, and the chips are none.
    """
    if chip_format is ChipFormat.TIFF:
        return
    for chips in plans:
        dtype, count = chips.image.dtype_of(chips.bands), len(chips.bands)
        if dtype != "uint8" or count not in PICTURE_BANDS:
            raise InputError(
                text(
                    "{format} holds 1 or 3 bands of 8 bits; these chips have {number} of {type}",
                    format=chip_format.value,
                    number=count,
                    type=dtype,
                ),
                where=chips.image.name,
                mend=text(
                    "Choose TIFF as CHIP_FORMAT, or three bands in BANDS where they have 8 bits."
                ),
            )


class ChipWriter:
    """Writes chips of one format.

    Args:
        chip_format: of the files.
        band_names: of the chips' bands, "" where unknown.
        is_rgb: they are red, green and blue.
    """

    def __init__(
        self, chip_format: ChipFormat, band_names: tuple[str, ...], *, is_rgb: bool
    ) -> None:
        self.suffix = SUFFIXES[chip_format]
        self._format = chip_format
        self._names = band_names
        self._options = _OPTIONS[chip_format]
        if chip_format is ChipFormat.TIFF:
            photometric = {"photometric": "rgb"} if is_rgb else _NO_COLOURS
            self._options = {**self._options, **photometric}

    def write(
        self,
        path: Path,
        pixels: NDArray[Any],
        valid: NDArray[np.bool_] | None,
        place: ChipPlace,
    ) -> None:
        """Write a chip.

        What is not valid is 0, as the model gets it; a TIFF says besides which pixels these are.

        Args:
            path: of the file.
            pixels: (C, H, W).
            valid: (1 or C, H, W), or None: all valid.
            place: where it lies.

        Raises:
            OSError: it cannot be written.
        """
        count, height, width = pixels.shape
        where = {} if place.affine is None else {"transform": place.affine, "crs": place.crs}
        profile = {"count": count, "height": height, "width": width, "dtype": str(pixels.dtype)}
        with rasterio.open(path, "w", **profile, **self._options, **where) as file:
            file.write(pixels)
            if self._format is ChipFormat.TIFF:
                self._describe(file, valid)
        if place.affine is not None and self._format in _WORLD_SUFFIXES:
            world = path.with_suffix(_WORLD_SUFFIXES[self._format])
            world.write_text(_world_file(place.affine), encoding="ascii")

    def _describe(self, file: Any, valid: NDArray[np.bool_] | None) -> None:
        for band, name in enumerate(self._names, start=1):
            if name:
                file.set_band_description(band, name)
        shown = None if valid is None else valid.any(0)
        if shown is not None and not shown.all():
            file.write_mask(shown)


def _world_file(affine: Affine) -> str:
    """Return the six lines, which place the middle of the first pixel."""
    x = affine.c + (affine.a + affine.b) / 2
    y = affine.f + (affine.d + affine.e) / 2
    numbers = (affine.a, affine.d, affine.b, affine.e, x, y)
    return "".join(f"{number:.17g}\n" for number in numbers if math.isfinite(number))
