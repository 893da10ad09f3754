"""What the file of an image says of itself."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, Sequence, TypeVar

import numpy as np
from rasterio.enums import ColorInterp

from ..errors import InputError
from ..file_index import LONE_DRIVERS
from ..texts import text
from .file_reader import alpha_of, looked_at
from .georeference import place_of
from .image import FilePixels, ImageSpec

if TYPE_CHECKING:
    from ..job import ImageSource
    from .georeference import Place
    from .image import Range


THREADS = 8
"""Headers of thousands of tiles are read at once: it is the disk that takes the time."""

Item = TypeVar("Item")
Found = TypeVar("Found")


@dataclass(frozen=True)
class FileHeader:
    """What a file says of its image, whatever a run calls it.

    Attributes:
        width, height, dtypes, alpha, band_names, block_width, block_height, place, palette,
            decimations: as `ImageSpec` has them.
        ranges: as `FilePixels` has them.
        is_scaled: its values have a scale or an offset.
        is_self_contained: it says all of this by itself, or in files beside it whose names begin
            like its own.
    """

    width: int
    height: int
    dtypes: tuple[str, ...]
    alpha: tuple[int, ...]
    band_names: tuple[str, ...]
    block_width: int
    block_height: int
    place: Place
    palette: bytes
    decimations: tuple[int, ...]
    ranges: tuple[Range | None, ...]
    is_scaled: bool
    is_self_contained: bool


def read_header(path: str) -> FileHeader:
    """Return what a file says of its image.

    Raises:
        InputError: GDAL cannot open it.
    """
    with looked_at(path) as dataset:
        return header_of(dataset)


def look_at_many(
    items: Sequence[Item], look_at_one: Callable[[Item], Found]
) -> list[Found | InputError]:
    """Look at many files at once; return what is found, or why one cannot be used."""

    def looked(item: Item) -> Found | InputError:
        try:
            return look_at_one(item)
        except InputError as error:
            return error

    with ThreadPoolExecutor(THREADS) as executor:
        return list(executor.map(looked, items))


def raw_image(source: ImageSource, header: FileHeader) -> ImageSpec:
    """Return the image of a file whose header is known, on the grid that the file has.

    Raises:
        InputError: it holds complex numbers, or its georeference places none of its pixels.
    """
    image = image_of(source, header)
    if not image.place.is_sound:
        raise _unplaced(image)
    return image


def image_of(source: ImageSource, header: FileHeader) -> ImageSpec:
    """Return the image of a file whose header is known, wherever it lies.

    Raises:
        InputError: it holds complex numbers.
    """
    _refuse_complex(source, header)
    return ImageSpec(
        name=source.name,
        width=header.width,
        height=header.height,
        dtypes=header.dtypes,
        alpha=header.alpha,
        band_names=header.band_names,
        block_width=header.block_width,
        block_height=header.block_height,
        place=header.place,
        # Overviews and statistics were made before the user said what is nodata.
        pixels=FilePixels(source, ranges=() if source.nodata else header.ranges),
        palette=header.palette,
        decimations=() if source.nodata else header.decimations,
        notes=_notes(source) if header.is_scaled else (),
    )


def _refuse_complex(source: ImageSource, header: FileHeader) -> None:
    complex_types = sorted({dtype for dtype in header.dtypes if dtype.startswith("complex")})
    if complex_types:
        raise InputError(
            text(
                "The image holds complex numbers ({type}), which no classifier reads",
                type=complex_types[0],
            ),
            where=source.name,
            mend=text("Convert it to amplitude or intensity first."),
        )


def _unplaced(image: ImageSpec) -> InputError:
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


def header_of(dataset: Any) -> FileHeader:
    """Return what an open file says of its image."""
    # First: GDAL looks into the sources of a VRT for them, and says only once that one is missing.
    decimations = tuple(dataset.overviews(1))
    block_height, block_width = dataset.block_shapes[0]
    return FileHeader(
        width=dataset.width,
        height=dataset.height,
        dtypes=tuple(dataset.dtypes),
        alpha=alpha_of(dataset),
        band_names=_band_names(dataset),
        block_width=block_width,
        block_height=block_height,
        place=place_of(dataset),
        palette=_palette(dataset),
        decimations=decimations,
        ranges=_ranges(dataset),
        is_scaled=any(scale != 1 for scale in dataset.scales) or any(dataset.offsets),
        is_self_contained=dataset.driver in LONE_DRIVERS and not dataset.tags(ns="OVERVIEWS"),
    )


def open_overview(source: ImageSource, level: int) -> ImageSpec:
    """Return the image of an overview; it has the place of the whole, in pixels of its own.

    Raises:
        InputError: GDAL cannot open it.
    """
    with looked_at(source.path, overview_level=level) as dataset:
        image = image_of(source, header_of(dataset))
    return replace(image, pixels=FilePixels(source, level), decimations=())


def _ranges(dataset: Any) -> tuple[Range | None, ...]:
    """Return the least and greatest value of each band, where somebody has computed them."""
    each = tuple(_range_in(dataset.tags(band)) for band in dataset.indexes)
    return each if any(each) else ()


def _range_in(tags: dict[str, str]) -> Range | None:
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


def _palette(dataset: Any) -> bytes:
    meanings = [meaning for meaning in dataset.colorinterp if meaning is not ColorInterp.alpha]
    if meanings != [ColorInterp.palette]:
        return b""
    colors = dataset.colormap(dataset.colorinterp.index(ColorInterp.palette) + 1)
    table = np.zeros((max(colors) + 1, 4), np.uint8)
    for index, color in colors.items():
        table[index] = color
    if not table[:, 3].any():  # who never knew of alpha wrote 0
        table[:, 3] = 255
    return table.tobytes()


def _notes(source: ImageSource) -> tuple[str, ...]:
    # Assumption: models are trained on stored values, as ArcGIS exports them.
    return (
        text("{name} has a scale or offset; the model gets the stored values.", name=source.name),
    )
