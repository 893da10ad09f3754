"""What an image is: a grid of pixels, where it lies, and where its pixels come from.

It is data: equal where it is the same image, and sent and stored as `image_data` has it. Nothing
here opens a file; `open_reader` does.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Union

import numpy as np
from affine import Affine

from ..job import ImageSource
from .georeference import transformed
from .longitudes import about

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from rasterio.enums import Resampling

    from .georeference import Coordinates, Outline, Place

    Range = tuple[float, float]


@dataclass(frozen=True)
class FilePixels:
    """Those of a file.

    Attributes:
        source: the file.
        level: of its overviews, from 0; None: the image itself.
        ranges: least and greatest value of each band, as the file says it; None: it does not.
    """

    source: ImageSource
    level: int | None = None
    ranges: tuple[Range | None, ...] = ()

    def natives_of(self, image: ImageSpec) -> tuple[ImageSpec, ...]:
        """Return `ImageSpec.natives` of an image with these pixels."""
        return (image,)

    def stored_range(self, band: int) -> Range | None:
        """Return what `ImageSpec.stored_range` does."""
        return self.ranges[band] if self.ranges else None


@dataclass(frozen=True)
class MosaicPixels:
    """Those of several images on one grid.

    Attributes:
        members: the topmost first.
        boxes: (N, 4) column, row, width and height of each on the grid; they follow from where the
            members lie.
    """

    members: tuple[ImageSpec, ...]
    boxes: NDArray[np.int64] = field(compare=False)

    def natives_of(self, image: ImageSpec) -> tuple[ImageSpec, ...]:
        """Return `ImageSpec.natives` of an image with these pixels."""
        if all(member.is_native for member in self.members):
            return (image,)
        return tuple(native for member in self.members for native in member.natives)

    def stored_range(self, band: int) -> Range | None:
        """Return what `ImageSpec.stored_range` does."""
        ranges = [member.stored_range(band) for member in self.members]
        known = [each for each in ranges if each is not None]
        if len(known) < len(ranges):
            return None
        return min(low for low, _ in known), max(high for _, high in known)


@dataclass(frozen=True)
class _PixelsOfAnother:
    """Those of an image, on its grid.

    Attributes:
        of: that image.
    """

    of: ImageSpec

    def natives_of(self, image: ImageSpec) -> tuple[ImageSpec, ...]:
        """Return `ImageSpec.natives` of an image with these pixels."""
        return (image,) if self.of.is_native else self.of.natives

    def stored_range(self, band: int) -> Range | None:
        """Return what `ImageSpec.stored_range` does."""
        return self.of.stored_range(band)


@dataclass(frozen=True)
class _PixelsResampled(_PixelsOfAnother):
    """Those of an image, on another grid.

    Attributes:
        of: that image.
    """

    def natives_of(self, image: ImageSpec) -> tuple[ImageSpec, ...]:  # noqa: ARG002
        """Return `ImageSpec.natives` of an image with these pixels."""
        return self.of.natives


@dataclass(frozen=True)
class FlippedPixels(_PixelsOfAnother):
    """Those of an image whose columns, rows, or both run the other way."""

    columns: bool
    rows: bool


@dataclass(frozen=True)
class ScaledPixels(_PixelsResampled):
    """Those of an image at another cell size, from the same corner.

    Attributes:
        of: that image.
        ratios: how many of its columns and rows a pixel covers.
        method: average, bilinear or nearest.
        whole: the image that it is an overview of; None: it is none.
    """

    ratios: tuple[float, float]
    method: Resampling
    whole: ImageSpec | None = None

    def natives_of(self, image: ImageSpec) -> tuple[ImageSpec, ...]:  # noqa: ARG002
        """Return `ImageSpec.natives` of an image with these pixels."""
        return (self.whole or self.of).natives


@dataclass(frozen=True)
class ReducedPixels(_PixelsResampled):
    """Those of a file in fewer pixels, as GDAL averages them; they are read as a whole."""

    source: ImageSource


@dataclass(frozen=True)
class WarpedPixels(_PixelsResampled):
    """Those of an image that lies in whatever way to the grid.

    Attributes:
        of: that image.
        method: how pixels are made of others.
        coarseness: about how many pixels of the image one of the grid is wide.
    """

    method: Resampling
    coarseness: float


@dataclass(frozen=True)
class ChosenBands(_PixelsOfAnother):
    """Some bands of an image, from 0, in any order."""

    bands: tuple[int, ...]

    def natives_of(self, image: ImageSpec) -> tuple[ImageSpec, ...]:
        """Return `ImageSpec.natives` of an image with these pixels."""
        if self.of.is_native:
            return (image,)
        return tuple(native.with_bands(self.bands) for native in self.of.natives)

    def stored_range(self, band: int) -> Range | None:
        """Return what `ImageSpec.stored_range` does."""
        return self.of.stored_range(self.bands[band])


@dataclass(frozen=True)
class PaletteColors(_PixelsOfAnother):
    """Red, green and blue of an image whose pixels are numbers of a palette."""

    def stored_range(self, band: int) -> Range | None:  # noqa: ARG002
        """Return what `ImageSpec.stored_range` does."""
        return 0.0, 255.0


@dataclass(frozen=True)
class ScaledToBytes(_PixelsOfAnother):
    """An image whose values from 0 to white become 0 to 255."""

    white: int

    def stored_range(self, band: int) -> Range | None:  # noqa: ARG002
        """Return what `ImageSpec.stored_range` does: what files say is of other values."""
        return None


PixelSource = Union[
    FilePixels, FlippedPixels, ScaledPixels, ReducedPixels, WarpedPixels, MosaicPixels,
    ChosenBands, PaletteColors, ScaledToBytes,
]  # fmt: skip
"""Where the pixels of an image come from."""


@dataclass(frozen=True)
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
        pixels: where they come from.
        palette: (K, 4) uint8 red, green, blue and alpha of the colours that the pixels are numbers
            of, as bytes; b"": they are none.
        decimations: how many of its pixels one of each overview covers, along either axis.
        notes: what the log should say of this image, one sentence each.
        orientation: EXIF's number of how a photo was held, 1 to 8; 1: upright.
        outline: where it lies on the ground, of an image that is one object; None: nowhere.
        white: the value that is white in a photo whose values are not of 8 bits; 0: they are, or
            its format does not say.
        objects_crs: of the objects' coordinates where it is another than the image's own; else
            None.
        middle: longitude, degrees, that those of objects are brought near to; None: as they are.
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
    pixels: PixelSource
    palette: bytes = b""
    decimations: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    orientation: int = 1
    outline: Outline | None = None
    white: int = 0
    objects_crs: Any = None
    middle: float | None = None

    def __hash__(self) -> int:
        """Return a hash of what tells images apart at a glance: a mosaic may have 10,000."""
        return hash((self.name, self.width, self.height, self.dtypes, type(self.pixels)))

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

    @property
    def colors(self) -> NDArray[np.uint8]:
        """The palette, (K, 4) red, green, blue and alpha."""
        return np.frombuffer(self.palette, np.uint8).reshape(-1, 4)

    @cached_property
    def cell_size(self) -> tuple[float, float] | None:
        """Width and height of a pixel in units of the CRS; None where it has no one size."""
        own = self.place.affine
        return (
            None if own is None else (float(np.hypot(own.a, own.d)), float(np.hypot(own.b, own.e)))
        )

    @cached_property
    def affine(self) -> Affine | None:
        """Coordinates of objects to columns and rows, where that is a matrix that keeps axes apart.

        Else None: `to_pixels` brings them there.
        """
        own = self.place.affine
        if self.objects_crs is not None or self.middle is not None:
            return None
        aligned = own is not None and not own.b and not own.d and self.place.is_sound
        return ~own if own is not None and aligned else None

    def to_pixels(self, xy: Coordinates) -> Coordinates:
        """Return fractional columns and rows, (N, 2), of coordinates of objects.

        Args:
            xy: (N, 2) or (N, 3) in `objects_crs`, or where there is none in that of the image.
        """
        if self.objects_crs is not None:
            xy = transformed(self.objects_crs, self.crs, xy)
        if self.middle is not None:
            xy = np.column_stack((about(xy[:, 0], self.middle), xy[:, 1:]))
        return self.place.to_pixels(xy)

    @property
    def natives(self) -> tuple[ImageSpec, ...]:
        """The images on their own grids that this one is resampled from; itself where it is not."""
        return self.pixels.natives_of(self)

    @property
    def is_native(self) -> bool:
        """Whether its pixels are those of files, one by one."""
        natives = self.natives
        return len(natives) == 1 and natives[0] is self

    def stored_range(self, band: int) -> Range | None:
        """Return the least and greatest value of a band as its files say it; None: one does not."""
        return self.pixels.stored_range(band)

    def with_bands(self, bands: tuple[int, ...]) -> ImageSpec:
        """Return an image of some of its bands, from 0; none of them is alpha."""
        return replace(
            self,
            dtypes=tuple(self.dtypes[band] for band in bands),
            alpha=(),
            band_names=tuple(self.band_names[band] for band in bands),
            pixels=ChosenBands(self, bands),
        )

    def flipped(self, *, columns: bool, rows: bool) -> ImageSpec:
        """Return the image with its columns, its rows, or both the other way round.

        It lies where it was, north up: its place is a matrix that keeps axes apart.
        """
        moved = self.place.moved(self.width if columns else 0, self.height if rows else 0).affine
        if moved is None:
            raise RuntimeError("a place without a matrix")
        north_up = Affine(abs(moved.a), 0, moved.c, 0, -abs(moved.e), moved.f)
        return replace(
            self,
            place=self.place.with_affine(north_up),
            pixels=FlippedPixels(self, columns, rows),
        )
