"""One image as the engine sees it: a grid of pixels, where it lies, and how it is opened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Callable

import numpy as np

from .file_reader import PixelReader

if TYPE_CHECKING:
    from affine import Affine
    from numpy.typing import NDArray

    from .georeference import Coordinates, Outline, Place

    Range = tuple[float, float]


@dataclass(frozen=True, eq=False)
class ImageSpec:
    """An image, closed.

    Attributes:
        name: as messages show it.
        width, height: of its grid, pixels.
        dtypes: of its bands, all of the file.
        alpha: which bands, from 0, say how opaque the others are.
        band_names: lower case; "" where the file does not say.
        block_width, block_height: what is decoded together, pixels.
        place: what brings its pixels to coordinates.
        to_pixels: coordinates of objects to fractional columns and rows, (N, 2).
        affine: the same as a matrix, where it is one that keeps axes apart; else None.
        objects_crs: of those coordinates where it is another than the image's own; else None.
        palette: (K, 4) uint8 red, green, blue and alpha of the colours that the pixels are numbers
            of, or None.
        open: makes a reader.
        stored_range: least and greatest value of a band, as the file says it; None: it does not.
        natives: the images on their own grids that this one is resampled from; none: itself.
        decimations: how many of its pixels one of each overview covers, along either axis.
        at_level: makes the image of an overview.
        notes: what the log should say of this image, one sentence each.
        orientation: EXIF's number of how a photo was held, 1 to 8; 1: upright.
        outline: where it lies on the ground, of an image that is one object; None: nowhere.
        white: the value that is white in a photo whose values are not of 8 bits; 0: they are, or
            its format does not say.
    """

    name: str
    width: int
    height: int
    dtypes: tuple[str, ...]
    alpha: tuple[int, ...]
    band_names: tuple[str, ...]
    block_width: int
    block_height: int
    place: Place
    to_pixels: Callable[[Coordinates], Coordinates]
    affine: Affine | None
    palette: NDArray[np.uint8] | None
    open: Callable[[], PixelReader]
    stored_range: Callable[[int], Range | None]
    natives: tuple[ImageSpec, ...] = ()
    decimations: tuple[int, ...] = ()
    at_level: Callable[[int], ImageSpec] | None = None
    notes: tuple[str, ...] = ()
    orientation: int = 1
    outline: Outline | None = None
    white: int = 0
    objects_crs: Any = None

    @property
    def crs(self) -> Any:
        """Of its place, as rasterio has it; None: unknown."""
        return self.place.crs

    @property
    def band_count(self) -> int:
        """How many bands it has, those of alpha included."""
        return len(self.dtypes)

    @property
    def model_bands(self) -> tuple[int, ...]:
        """The bands, from 0, that a model gets which names none: all but alpha."""
        return tuple(band for band in range(self.band_count) if band not in self.alpha)

    @property
    def dtype(self) -> str:
        """One that holds all of its bands but alpha."""
        return self.dtype_of(self.model_bands or self.alpha)

    def dtype_of(self, bands: tuple[int, ...]) -> str:
        """Return the dtype that a reader gives for these bands."""
        return str(np.result_type(*{self.dtypes[band] for band in bands}))

    @cached_property
    def cell_size(self) -> tuple[float, float] | None:
        """Width and height of a pixel in units of the CRS; None where it has no one size."""
        own = self.place.affine
        return (
            None if own is None else (float(np.hypot(own.a, own.d)), float(np.hypot(own.b, own.e)))
        )

    def placed(self, place: Place, **changes: Any) -> ImageSpec:
        """Return the image with another place on the ground."""
        return replace(self, **ways_to_pixels(place), **changes)


def ways_to_pixels(place: Place) -> dict[str, Any]:
    """Return what an image knows of its coordinates."""
    own = place.affine
    aligned = own is not None and not own.b and not own.d and place.is_sound
    affine = ~own if own is not None and aligned else None
    return {"place": place, "to_pixels": place.to_pixels, "affine": affine}
