"""The images of a job, before a run: each by itself, or all as a mosaic.

Images whose pixels lie on one grid are put together on it, as they are, and only then turned north
up or resampled, as the whole image would have been. Images on other grids are warped onto the
working grid of the first, continued.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Sequence

import numpy as np
import rasterio.warp

from ..errors import InputError
from ..model.definition import ImageSpace
from ..texts import text
from .bands import expand_palette
from .file_header import raw_image
from .georeference import GDAL_ERRORS, Places, same_crs
from .globe import on_one_side
from .header_index import read_headers
from .mosaic import put_together
from .resampling import Grid
from .windows import ChipWindow
from .working_grid import flipped_north_up, north_up, warped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..job import ImageSource
    from .file_header import FileHeader
    from .image import ImageSpec

    Box = tuple[float, float, float, float]  # left, bottom, right, top in a CRS


def open_separately(
    sources: Sequence[ImageSource], space: ImageSpace, cell_size: float | None, model_bands: int = 0
) -> list[ImageSpec | InputError]:
    """Read what a run needs to know of several images, each by itself.

    Args:
        sources: the images.
        space: EMD `ImageSpaceUsed`. MAP_SPACE: rotated, south-up, GCP and RPC images are warped
            to north-up. PIXEL_SPACE: rows and columns as they are in the file.
        cell_size: working cell size in units of each image's CRS; None: its own.
        model_bands: how many bands the model wants; palettes are expanded for three.

    Returns:
        each image, or why it cannot be used.
    """

    def opened(source: ImageSource, header: FileHeader | InputError) -> ImageSpec | InputError:
        try:
            raw = raw_image(source, _known(header))
            return _as_worked_on(raw, space, cell_size, model_bands)
        except InputError as error:
            return error

    headers = read_headers([source.path for source in sources])
    return [opened(source, header) for source, header in zip(sources, headers)]


def open_mosaic(
    sources: Sequence[ImageSource], space: ImageSpace, cell_size: float | None, model_bands: int = 0
) -> list[ImageSpec]:
    """Read what a run needs to know of several images that are taken for one.

    Args:
        sources: the topmost first.
        space: as for images by themselves.
        cell_size: working cell size in units of the first image's CRS; None: its own.
        model_bands: as for images by themselves.

    Returns:
        One image. In PIXEL_SPACE there is one for each grid, in the order in which they are listed:
        rows and columns of two grids cannot be put together.

    Raises:
        InputError: GDAL cannot open one of them, it holds complex numbers, its georeference places
            none of its pixels, or it lies nowhere near the first.
    """
    headers = read_headers([source.path for source in sources])
    raw = [raw_image(source, _known(header)) for source, header in zip(sources, headers)]
    images = [expand_palette(image, model_bands) for image in raw]
    if space is ImageSpace.PIXEL_SPACE:
        return [_in_its_pixels(put_together(group), cell_size) for group in _on_one_grid(images)]
    groups = _on_one_grid(on_one_side([flipped_north_up(image) for image in images]))
    first = north_up(put_together(groups[0]), cell_size)
    others = [_on_grid_of(first, put_together(group)) for group in groups[1:]]
    return [put_together([first, *others])]


def _known(header: FileHeader | InputError) -> FileHeader:
    if isinstance(header, InputError):
        raise header
    return header


def _as_worked_on(
    image: ImageSpec, space: ImageSpace, cell_size: float | None, model_bands: int
) -> ImageSpec:
    image = expand_palette(image, model_bands)
    if space is ImageSpace.PIXEL_SPACE:
        return _in_its_pixels(image, cell_size)
    return north_up(image, cell_size)


def _in_its_pixels(image: ImageSpec, cell_size: float | None) -> ImageSpec:
    if cell_size is None:
        return image
    note = text(
        "CELL_SIZE is not used: the model wants the pixels of {name} as they are (ImageSpaceUsed "
        "is PIXEL_SPACE).",
        name=image.name,
    )
    return replace(image, notes=(*image.notes, note))


def _on_one_grid(images: list[ImageSpec]) -> list[list[ImageSpec]]:
    """Return the images in groups of one grid each, both in the order in which they are listed.

    An image joins an earlier group only where none of the groups after that reaches it: it would
    lie above them there.
    """
    sizes = np.array([(image.width, image.height) for image in images])
    places = Places([image.place for image in images], sizes)
    if not np.isnan(places.on_grid_of(images[0].place)).any():
        return [images]
    boxes = np.array([_bounds(image, images[0].crs) for image in images])
    groups: list[list[ImageSpec]] = []
    # Of each image: its group; the latest group on whose grid it lies.
    own, fitting = np.full((2, len(images)), -1)
    for number, image in enumerate(images):
        reached = own[:number][~_are_apart(boxes[number], boxes[:number])]
        if fitting[number] < reached.max(initial=0):
            fitting[~np.isnan(places.on_grid_of(image.place)).any(1)] = len(groups)
            fitting[number] = len(groups)  # whose place nobody knows lies on no grid
            groups.append([])
        own[number] = fitting[number]
        groups[own[number]].append(image)
    return groups


def _are_apart(box: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which others, (K, 4), a box, (4,), does not meet; those of NaN may be anywhere."""
    left, bottom, right, top = box
    beside = (others[:, 0] >= right) | (others[:, 2] <= left)
    apart: NDArray[np.bool_] = beside | (others[:, 1] >= top) | (others[:, 3] <= bottom)
    return apart


def _bounds(image: ImageSpec, crs: Any) -> Box:
    """Return left, bottom, right and top of an image in a CRS; NaN: it cannot be brought there."""
    upright = north_up(image, None)
    own = upright.place.affine
    if own is None:
        raise RuntimeError(f"{image.name} is not north-up")
    bounds = (own.c, own.f + own.e * upright.height, own.c + own.a * upright.width, own.f)
    if same_crs(image.crs, crs):
        return bounds
    try:
        moved: Box = rasterio.warp.transform_bounds(image.crs, crs, *bounds, densify_pts=21)
    except GDAL_ERRORS:
        return (math.nan,) * 4
    return moved


def _on_grid_of(first: ImageSpec, image: ImageSpec) -> ImageSpec:
    """Return an image on the grid of the first, continued to where it lies."""
    own = first.place.affine
    if own is None:
        raise RuntimeError(f"{first.name} is not north-up")
    bounds = _bounds(image, first.crs)
    if not all(map(math.isfinite, bounds)):
        raise InputError(
            text("The images cannot be put together: one lies where the CRS of the first ends"),
            where=image.name,
            mend=text("Choose PROCESS_ITEMS_SEPARATELY, or leave it out."),
        )
    left, bottom, right, top = bounds
    column, row = math.floor((left - own.c) / own.a), math.floor((top - own.f) / own.e)
    last_column, last_row = math.ceil((right - own.c) / own.a), math.ceil((bottom - own.f) / own.e)
    box = ChipWindow(column, row, max(last_column - column, 1), max(last_row - row, 1))
    return warped(image, Grid(first.crs, own, first.width, first.height).part(box))
