"""One image as the engine sees it: a grid of pixels, where it lies, and how it is opened."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
from rasterio.enums import ColorInterp, Resampling

from ..errors import InputError
from ..texts import text
from .georeference import georeference_of, outline_of, place_of
from .readers import DatasetReader, PixelReader, ReducedReader, alpha_of, looked_at
from .resampling import ScaledReader

if TYPE_CHECKING:
    from affine import Affine
    from numpy.typing import NDArray

    from ..job import ImageSource
    from .georeference import Coordinates, Outline, Place

    Range = tuple[float, float]

OPEN_PER_THREAD = 8
"""Images that a reading thread keeps open."""

WHOLE_BYTES = 128 * 2**20
"""An image that is one object is read reduced when it takes more than this."""


@dataclass(frozen=True, eq=False)
class Image:
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
    natives: tuple[Image, ...] = ()
    decimations: tuple[int, ...] = ()
    at_level: Callable[[int], Image] | None = None
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

    def placed(self, place: Place, **changes: Any) -> Image:
        """Return the image with another place on the ground."""
        return replace(self, **_ways_to_pixels(place), **changes)


def open_raw_image(source: ImageSource) -> Image:
    """Read what a run needs to know of one image, on the grid that its file has.

    Raises:
        InputError: GDAL cannot open it, it holds complex numbers, or its georeference places none
            of its pixels.
    """
    with looked_at(source.path) as dataset:
        _refuse_complex(dataset, source)
        image = _described(dataset, source)
    if not image.place.is_sound:
        raise _unplaced(image)
    return image


def open_whole_image(
    source: ImageSource, size: tuple[int, int] | None, prepared: Callable[[Image], Image]
) -> Image:
    """Read what a run needs to know of an image that is one object, rows and columns as they are.

    A very large one is read reduced, by a whole factor, to not less than twice the height and
    width that it will be squished to. Where it lies does not matter to its class.

    Args:
        source: the image.
        size: height and width that it will be resized to; None: it keeps its own.
        prepared: makes of the image what the model is to see, before it is reduced: the mean of
            two numbers of a palette is no colour.

    Raises:
        InputError: GDAL cannot open it, or it holds complex numbers.
    """
    with looked_at(source.path) as dataset:
        _refuse_complex(dataset, source)
        read = replace(
            _described(dataset, source),
            orientation=_orientation(dataset),
            outline=outline_of(dataset),
            white=_white(dataset),
        )
    image = prepared(read)
    pixel_bytes = sum(np.dtype(dtype).itemsize for dtype in image.dtypes)
    if size is None or image.width * image.height * pixel_bytes <= WHOLE_BYTES:
        return image
    # A photo that was held upright has its sides swapped.
    factor = min(image.width, image.height) // (2 * max(size))
    if factor < 2:
        return image
    size = image.width // factor, image.height // factor
    # GDAL reduces what the file holds, and knows only the file's own nodata.
    by_gdal = image is read and not source.nodata
    ratios = image.width / size[0], image.height / size[1]
    reduced = (
        partial(ReducedReader, source, width=size[0], height=size[1])
        if by_gdal
        else partial(ScaledReader, image, size, ratios, Resampling.average)
    )
    return replace(image, width=size[0], height=size[1], open=reduced, natives=(image,))


def _white(dataset: Any) -> int:
    """Return the value that is white, where it is not 255 and the format says so.

    Assumption: 16 bits are all used in PNG, whose standard has it so, and in red, green and blue;
    a single band of 16 bits in other formats is a measurement.
    """
    colours = [meaning.name for meaning in dataset.colorinterp if meaning is not ColorInterp.alpha]
    is_rgb = colours == ["red", "green", "blue"]
    bits = int(dataset.tags(1, ns="IMAGE_STRUCTURE").get("NBITS", 0))
    if not (is_rgb or colours == ["gray"]) or len(set(dataset.dtypes)) > 1:
        return 0
    if dataset.dtypes[0] == "uint8":
        return 2**bits - 1 if 0 < bits < 8 else 0
    is_full = dataset.dtypes[0] == "uint16" and (is_rgb or dataset.driver == "PNG")
    return 2 ** (bits or 16) - 1 if is_full else 0


def _orientation(dataset: Any) -> int:
    """Return the EXIF orientation of a photo; georeferenced rasters are what they are."""
    written = dataset.tags().get("EXIF_Orientation", "1").strip()
    known = written in {"1", "2", "3", "4", "5", "6", "7", "8"}
    return int(written) if known and georeference_of(dataset) == "none" else 1


def _refuse_complex(dataset: Any, source: ImageSource) -> None:
    complex_types = sorted({dtype for dtype in dataset.dtypes if dtype.startswith("complex")})
    if complex_types:
        raise InputError(
            text(
                "The image holds complex numbers ({type}), which no classifier reads",
                type=complex_types[0],
            ),
            where=source.name,
            mend=text("Convert it to amplitude or intensity first."),
        )


def _unplaced(image: Image) -> InputError:
    points = len(image.place.gcps)
    reason = text("its matrix")
    if points:
        reason = text("{count} ground control point", "{count} ground control points", count=points)
    if image.place.rpcs is not None:
        reason = text("rational polynomials")
    return InputError(
        text("The georeference of the image places none of its pixels"),
        where=text("{name}, {reason}", name=image.name, reason=reason),
        mend=text(
            "Georeference it again (Georeferencer in QGIS), with at least three points that do not "
            "lie on one line."
        ),
    )


def _described(dataset: Any, source: ImageSource) -> Image:
    block_height, block_width = dataset.block_shapes[0]
    # Overviews were made before the user said what is nodata.
    decimations = () if source.nodata else tuple(dataset.overviews(1))
    return Image(
        name=source.name,
        width=dataset.width,
        height=dataset.height,
        dtypes=tuple(dataset.dtypes),
        alpha=alpha_of(dataset),
        band_names=_band_names(dataset),
        block_width=block_width,
        block_height=block_height,
        palette=_palette(dataset),
        open=partial(DatasetReader, source),
        stored_range=partial(_stored_range, source),
        decimations=decimations,
        at_level=partial(_overview, source) if decimations else None,
        notes=_notes(dataset, source),
        **_ways_to_pixels(place_of(dataset)),
    )


def _ways_to_pixels(place: Place) -> dict[str, Any]:
    own = place.affine
    aligned = own is not None and not own.b and not own.d and place.is_sound
    affine = ~own if own is not None and aligned else None
    return {"place": place, "to_pixels": place.to_pixels, "affine": affine}


def _overview(source: ImageSource, level: int) -> Image:
    """Return the image of an overview; it has the place of the whole, in pixels of its own."""
    with looked_at(source.path, overview_level=level) as dataset:
        return replace(
            _described(dataset, source),
            open=partial(DatasetReader, source, level),
            decimations=(),
            at_level=None,
        )


def _stored_range(source: ImageSource, band: int) -> Range | None:
    if source.nodata:  # what was stored is of other pixels
        return None
    with looked_at(source.path) as dataset:
        tags = dataset.tags(band + 1)
    try:
        return float(tags["STATISTICS_MINIMUM"]), float(tags["STATISTICS_MAXIMUM"])
    except (KeyError, ValueError):
        return None


def _band_names(dataset: Any) -> tuple[str, ...]:
    """Return descriptions, or what a colour interpretation names (red, green, blue, nir)."""
    colors = {
        ColorInterp.red, ColorInterp.green, ColorInterp.blue,
        getattr(ColorInterp, "nir", None), getattr(ColorInterp, "rededge", None),
    }  # fmt: skip
    named = zip(dataset.descriptions, dataset.colorinterp)
    return tuple(
        (description or (color.name if color in colors else "")).lower()
        for description, color in named
    )


def _palette(dataset: Any) -> NDArray[np.uint8] | None:
    meanings = [meaning for meaning in dataset.colorinterp if meaning is not ColorInterp.alpha]
    if meanings != [ColorInterp.palette]:
        return None
    colors = dataset.colormap(dataset.colorinterp.index(ColorInterp.palette) + 1)
    table = np.zeros((max(colors) + 1, 4), np.uint8)
    for index, color in colors.items():
        table[index] = color
    if not table[:, 3].any():  # who never knew of alpha wrote 0
        table[:, 3] = 255
    return table


def _notes(dataset: Any, source: ImageSource) -> tuple[str, ...]:
    # Assumption: models are trained on stored values, as ArcGIS exports them.
    if all(scale == 1 for scale in dataset.scales) and not any(dataset.offsets):
        return ()
    return (
        text("{name} has a scale or offset; the model gets the stored values.", name=source.name),
    )


class ReaderPool:
    """The readers that one thread used last; the others are closed."""

    def __init__(self) -> None:
        self._readers: OrderedDict[Image, PixelReader] = OrderedDict()

    def get(self, image: Image) -> PixelReader:
        """Return the reader of an image, opened where it is not."""
        reader = self._readers.pop(image, None)
        if reader is None:
            while len(self._readers) >= OPEN_PER_THREAD:
                self._readers.popitem(last=False)[1].close()
            reader = image.open()
        self._readers[image] = reader
        return reader

    def drop(self, image: Image) -> None:
        """Close the reader of an image that failed: GDAL fails once and then gives grey."""
        reader = self._readers.pop(image, None)
        if reader is not None:
            reader.close()

    def close(self) -> None:
        """Close them all."""
        for reader in self._readers.values():
            reader.close()
        self._readers.clear()
