"""One image as the engine sees it: a grid of pixels, where it lies, and how it is opened."""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
from affine import Affine
from rasterio.enums import ColorInterp, Resampling

from ..errors import InputError
from ..model.definition import ImageSpace
from ..texts import text
from .georeference import (
    WITHOUT_GEOREFERENCE,
    control_of,
    crs_of,
    georeference_of,
    outline_of,
)
from .plan import ChipWindow, ImageLayout
from .readers import DatasetReader, PixelReader, ReducedReader, Warp, open_dataset, open_warped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..job import ImageSource
    from .georeference import Coordinates, Outline

ANY_CRS = "EPSG:3857"
"""Stands on both sides of a warp of an image without CRS, so that it only moves pixels."""

OPEN_PER_THREAD = 8
"""Images that a reading thread keeps open."""

WHOLE_BYTES = 128 * 2**20
"""An image that is one object is read reduced when it takes more than this."""

MEND_CELL_SIZE = text("Choose a CELL_SIZE in the units of the image's CRS, or leave it empty.")


@dataclass(frozen=True, eq=False)
class Image:
    """An image, closed.

    Attributes:
        name: as messages show it.
        path: what GDAL opens; of a mosaic, of its first image.
        width, height: of the working grid, pixels.
        dtype: of its pixels.
        band_count: bands that a model may ask for.
        band_names: lower case; "" where the file does not say.
        block_width, block_height: what is decoded together, pixels.
        to_pixels: coordinates in the image's CRS to fractional columns and rows, (N, 2).
        affine: the same as a matrix, where it is one that keeps axes apart; else None.
        cell_size: width and height of a pixel in units of the CRS; None where it has no one size.
        crs: as rasterio has it; None: unknown.
        palette: (K, 3) uint8 colours of an image of one band, or None.
        open: makes a reader.
        notes: what the log should say of this image, one sentence each.
        orientation: EXIF's number of how a photo was held, 1 to 8; 1: upright.
        outline: where it lies on the ground, of an image that is one object; None: nowhere.
    """

    name: str
    path: str
    width: int
    height: int
    dtype: str
    band_count: int
    band_names: tuple[str, ...]
    block_width: int
    block_height: int
    to_pixels: Callable[[Coordinates], Coordinates]
    affine: Affine | None
    cell_size: tuple[float, float] | None
    crs: Any
    palette: NDArray[np.uint8] | None
    open: Callable[[], PixelReader]
    notes: tuple[str, ...] = ()
    orientation: int = 1
    outline: Outline | None = None

    def layout(self, bands: int) -> ImageLayout:
        """Return what planning needs when this many bands are read."""
        pixel_bytes = bands * np.dtype(self.dtype).itemsize
        return ImageLayout(
            self.width, self.height, self.block_width, self.block_height, pixel_bytes
        )


def open_image(source: ImageSource, space: ImageSpace, cell_size: float | None) -> Image:
    """Read what a run needs to know of one image.

    Args:
        source: the image.
        space: EMD `ImageSpaceUsed`. MAP_SPACE: rotated, south-up, GCP and RPC images are warped
            to north-up. PIXEL_SPACE: rows and columns as they are in the file.
        cell_size: working cell size in units of the image's CRS; None: its own.

    Raises:
        InputError: GDAL cannot open it, or it holds complex numbers.
    """
    with open_dataset(source.path) as dataset:
        _refuse_complex(dataset, source)
        if space is ImageSpace.PIXEL_SPACE:
            image = _raw_image(dataset, source)
            return replace(image, notes=(*image.notes, *_ignored(cell_size, source)))
        warp = _warp_for(dataset, cell_size)
        if warp is None:
            return _raw_image(dataset, source)
        with open_warped(dataset, warp) as warped:
            return _described(
                dataset, warped, source, transform=warped.transform, crs=crs_of(dataset), warp=warp
            )


def open_whole_image(source: ImageSource, size: tuple[int, int] | None) -> Image:
    """Read what a run needs to know of an image that is one object, rows and columns as they are.

    A very large one is read reduced, by a whole factor, to not less than twice the height and
    width that it will be squished to.

    Raises:
        InputError: GDAL cannot open it, or it holds complex numbers.
    """
    with open_dataset(source.path) as dataset:
        _refuse_complex(dataset, source)
        image = replace(
            _raw_image(dataset, source),
            orientation=_orientation(dataset),
            outline=outline_of(dataset),
        )
        pixel_bytes = sum(np.dtype(dtype).itemsize for dtype in dataset.dtypes)
        if size is None or dataset.width * dataset.height * pixel_bytes <= WHOLE_BYTES:
            return image
        # A photo that was held upright has its sides swapped.
        factor = min(dataset.width, dataset.height) // (2 * max(size))
        if factor < 2:
            return image
        width, height = dataset.width // factor, dataset.height // factor
        return replace(
            image,
            width=width,
            height=height,
            open=lambda: ReducedReader(source.path, width=width, height=height),
        )


def _orientation(dataset: Any) -> int:
    """Return the EXIF orientation of a photo; georeferenced rasters are what they are."""
    text = dataset.tags().get("EXIF_Orientation", "1").strip()
    known = text in {"1", "2", "3", "4", "5", "6", "7", "8"}
    return int(text) if known and georeference_of(dataset) == "none" else 1


def open_image_on(source: ImageSource, transform: Affine, crs: Any, box: ChipWindow) -> Image:
    """Read what a run needs to know of an image that is brought to a part of another grid.

    Args:
        source: the image.
        transform: of the other grid, north-up.
        crs: of the other grid.
        box: which part of it.
    """
    with open_dataset(source.path) as dataset:
        kind = georeference_of(dataset)
        own = Affine(
            transform.a, 0, transform.c + box.column * transform.a,
            0, transform.e, transform.f + box.row * transform.e,
        )  # fmt: skip
        shrinks = box.width * box.height < 0.8 * dataset.width * dataset.height
        warp = Warp(
            _resampling(dataset, coarser=shrinks),
            from_crs=crs_of(dataset) or crs or ANY_CRS,
            to_crs=crs or ANY_CRS,
            transform=own,
            width=box.width,
            height=box.height,
            from_transform=WITHOUT_GEOREFERENCE if kind == "none" else None,
            rpc_height=dataset.rpcs.height_off if kind == "rpcs" else None,
        )
        with open_warped(dataset, warp) as warped:
            return _described(dataset, warped, source, transform=own, crs=crs, warp=warp)


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


def _ignored(cell_size: float | None, source: ImageSource) -> tuple[str, ...]:
    if cell_size is None:
        return ()
    note = text(
        "CELL_SIZE is not used: the model wants the pixels of {name} as they are (ImageSpaceUsed "
        "is PIXEL_SPACE).",
        name=source.name,
    )
    return (note,)


def _raw_image(dataset: Any, source: ImageSource) -> Image:
    """Return the image on the grid that its file has."""
    kind = georeference_of(dataset)
    if kind in {"gcps", "rpcs"}:
        image = _described(dataset, dataset, source, transform=None, crs=crs_of(dataset))
        return replace(image, to_pixels=control_of(dataset, kind))
    transform = dataset.transform if kind == "affine" else WITHOUT_GEOREFERENCE
    return _described(dataset, dataset, source, transform=transform, crs=dataset.crs)


def _warp_for(dataset: Any, cell_size: float | None) -> Warp | None:
    """Return how the image comes north-up at the working cell size; None: it is already."""
    kind = georeference_of(dataset)
    crs = crs_of(dataset) or ANY_CRS
    if kind in {"gcps", "rpcs"}:
        height = dataset.rpcs.height_off if kind == "rpcs" else None
        suggested = Warp(Resampling.bilinear, crs, crs, rpc_height=height)
        return suggested if cell_size is None else _regrid(dataset, suggested, cell_size)
    own = dataset.transform if kind == "affine" else WITHOUT_GEOREFERENCE
    if own.b or own.d or own.a < 0:
        suggested = Warp(Resampling.bilinear, crs, crs)
        return suggested if cell_size is None else _regrid(dataset, suggested, cell_size)
    flipped = own.e > 0
    north_up = (
        Affine(own.a, 0, own.c, 0, -own.e, own.f + own.e * dataset.height) if flipped else own
    )
    size = (dataset.width, dataset.height)
    if cell_size is None and not flipped:
        return None
    if cell_size is None:
        return Warp(Resampling.nearest, crs, crs, north_up, *size)
    transform, width, height = coarser_grid(north_up, size, cell_size)
    resampling = _resampling(dataset, coarser=_is_coarser(north_up, cell_size))
    stand_in = None if kind == "affine" else own
    return Warp(resampling, crs, crs, transform, width, height, stand_in)


def _regrid(dataset: Any, suggested: Warp, cell_size: float) -> Warp:
    with open_warped(dataset, suggested) as warped:
        own, size = warped.transform, (warped.width, warped.height)
    transform, width, height = coarser_grid(own, size, cell_size)
    resampling = _resampling(dataset, coarser=_is_coarser(own, cell_size))
    return replace(
        suggested, transform=transform, width=width, height=height, resampling=resampling
    )


def coarser_grid(
    transform: Affine, size: tuple[int, int], cell_size: float
) -> tuple[Affine, int, int]:
    """Return the grid of square cells that starts at the same top-left corner, and its size.

    Raises:
        InputError: the cells are not positive, or there would be too many.
    """
    if not cell_size > 0:
        raise InputError(
            text("The cell size is not positive"), where=f"{cell_size}", mend=MEND_CELL_SIZE
        )
    width = max(math.ceil(size[0] * transform.a / cell_size - 1e-6), 1)
    height = max(math.ceil(size[1] * -transform.e / cell_size - 1e-6), 1)
    if max(width, height) >= 2**31:
        raise InputError(
            text("The cell size is too small for this image"),
            where=text(
                "{cell_size}; the image's own is {own}", cell_size=cell_size, own=transform.a
            ),
            mend=MEND_CELL_SIZE,
        )
    return Affine(cell_size, 0, transform.c, 0, -cell_size, transform.f), width, height


def _is_coarser(own: Affine, cell_size: float) -> bool:
    return bool(cell_size > min(own.a, -own.e) * (1 + 1e-9))


def _resampling(dataset: Any, *, coarser: bool) -> Resampling:
    """Source: PRODUCT.md 2, "working cell size". Colours of a palette cannot be averaged."""
    if dataset.colorinterp[0] is ColorInterp.palette:
        return Resampling.nearest
    return Resampling.average if coarser else Resampling.bilinear


def _described(
    dataset: Any,
    grid: Any,
    source: ImageSource,
    *,
    transform: Affine | None,
    crs: Any,
    warp: Warp | None = None,
) -> Image:
    """Return the image of `dataset` on the grid of `grid`, which may be the same."""
    block_height, block_width = grid.block_shapes[0]
    affine = None if transform is None else ~transform
    aligned = affine is not None and not affine.b and not affine.d
    return Image(
        name=source.name,
        path=source.path,
        width=grid.width,
        height=grid.height,
        dtype=str(np.result_type(*set(dataset.dtypes))),
        band_count=dataset.count,
        band_names=_band_names(dataset),
        block_width=block_width,
        block_height=block_height,
        to_pixels=_by_matrix(affine) if affine is not None else _nowhere,
        affine=affine if aligned else None,
        cell_size=None if transform is None else _cell_size(transform),
        crs=crs,
        palette=_palette(dataset),
        open=lambda: DatasetReader.open(source.path, warp),
        notes=_notes(dataset, source),
    )


def _by_matrix(affine: Affine) -> Callable[[Coordinates], Coordinates]:
    def to_pixels(xy: Coordinates) -> Coordinates:
        x, y = xy[:, 0], xy[:, 1]
        return np.column_stack(
            (affine.a * x + affine.b * y + affine.c, affine.d * x + affine.e * y + affine.f)
        )

    return to_pixels


def _nowhere(xy: Coordinates) -> Coordinates:
    return np.full((len(xy), 2), np.nan)


def _cell_size(transform: Affine) -> tuple[float, float]:
    return math.hypot(transform.a, transform.d), math.hypot(transform.b, transform.e)


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
    if dataset.count != 1 or dataset.colorinterp[0] is not ColorInterp.palette:
        return None
    colors = dataset.colormap(1)
    table = np.zeros((max(colors) + 1, 3), np.uint8)
    for index, color in colors.items():
        table[index] = color[:3]
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
