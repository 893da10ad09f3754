"""Several images as one: the first listed on top, gaps not valid.

Images whose pixels lie on one grid are put together on it, as they are, whatever brings that grid
to the ground; only then is it turned north up or resampled, as the whole image would have been.
Images on other grids are warped onto the working grid of the first, continued.
"""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING, Any, Callable, Sequence, TypeVar

import numpy as np
import rasterio.warp
import shapely

from ..errors import InputError
from ..model.definition import ImageSpace
from ..texts import text
from .bands import expand_palette, with_bands
from .file_header import open_raw_image
from .georeference import GDAL_ERRORS, same_crs
from .globe import on_one_side
from .image import ImageSpec
from .open_reader import ReaderPool
from .resampling import Grid
from .windows import ChipWindow, common, slices
from .working_grid import flipped_north_up, north_up, warped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..job import ImageSource
    from .file_reader import Pixels, Valid
    from .image import Range

    Box = tuple[float, float, float, float]  # left, bottom, right, top in a CRS

OPENING_THREADS = 8
"""Headers of thousands of tiles are read at once: it is the disk that takes the time."""

Opened = TypeVar("Opened")


@dataclass(frozen=True)
class Member:
    """One image of a mosaic: it fills `box`, in the mosaic's pixels, pixel by pixel."""

    image: ImageSpec
    box: ChipWindow


def open_images(
    sources: Sequence[ImageSource], open_one: Callable[[ImageSource], Opened]
) -> list[Opened]:
    """Read what a run needs to know of many images."""
    with ThreadPoolExecutor(OPENING_THREADS) as executor:
        return list(executor.map(open_one, sources))


def open_image(
    source: ImageSource, space: ImageSpace, cell_size: float | None, model_bands: int = 0
) -> ImageSpec:
    """Read what a run needs to know of one image.

    Args:
        source: the image.
        space: EMD `ImageSpaceUsed`. MAP_SPACE: rotated, south-up, GCP and RPC images are warped
            to north-up. PIXEL_SPACE: rows and columns as they are in the file.
        cell_size: working cell size in units of the image's CRS; None: its own.
        model_bands: how many bands the model wants; palettes are expanded for three.

    Raises:
        InputError: GDAL cannot open it, it holds complex numbers, or its georeference places none
            of its pixels.
    """
    image = expand_palette(open_raw_image(source), model_bands)
    if space is ImageSpace.PIXEL_SPACE:
        return _in_its_pixels(image, cell_size)
    return north_up(image, cell_size)


def open_mosaic(
    sources: Sequence[ImageSource], space: ImageSpace, cell_size: float | None, model_bands: int = 0
) -> list[ImageSpec]:
    """Read what a run needs to know of several images that are taken for one.

    Args:
        sources: the topmost first.
        space: as for one.
        cell_size: working cell size in units of the first image's CRS; None: its own.
        model_bands: as for one.

    Returns:
        One image. In PIXEL_SPACE there is one for each grid, in the order in which they are listed:
        rows and columns of two grids cannot be put together.

    Raises:
        InputError: one of them cannot be opened, or lies nowhere near the first.
    """
    images = [expand_palette(image, model_bands) for image in open_images(sources, open_raw_image)]
    if space is ImageSpace.PIXEL_SPACE:
        return [_in_its_pixels(put_together(group), cell_size) for group in _on_one_grid(images)]
    groups = _on_one_grid(on_one_side([flipped_north_up(image) for image in images]))
    first = north_up(put_together(groups[0]), cell_size)
    others = [_on_grid_of(first, put_together(group)) for group in groups[1:]]
    return [put_together([first, *others])]


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
    first = images[0].place
    if all(first.shift_of(each.place, (each.width, each.height)) for each in images):
        return [images]
    boxes = np.array([_bounds(image, first.crs) for image in images])
    groups: list[list[int]] = []
    for number, image in enumerate(images):
        size = (image.width, image.height)
        for group in reversed(groups):
            if images[group[0]].place.shift_of(image.place, size) is not None:
                group.append(number)
                break
            if not _are_apart(boxes[number], boxes[group]):
                groups.append([number])
                break
        else:
            groups.append([number])
    return [[images[number] for number in group] for group in groups]


def _are_apart(box: NDArray[np.float64], others: NDArray[np.float64]) -> bool:
    """Return whether a box, (4,), meets none of others, (K, 4); those of NaN may be anywhere."""
    left, bottom, right, top = box
    beside = (others[:, 0] >= right) | (others[:, 2] <= left)
    return bool((beside | (others[:, 1] >= top) | (others[:, 3] <= bottom)).all())


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


def put_together(images: list[ImageSpec]) -> ImageSpec:
    """Return images of one grid as one image, the first on top."""
    if len(images) == 1:
        return images[0]
    differences = _differences(images)
    images = _of_equal_bands(images)
    first, members = images[0], _members(images)
    corner = min(member.box.column for member in members), min(member.box.row for member in members)
    members = [replace(member, box=_shifted(member.box, corner)) for member in members]
    width = max(member.box.column + member.box.width for member in members)
    height = max(member.box.row + member.box.height for member in members)
    dtypes = [str(np.result_type(*set(each))) for each in zip(*(i.dtypes for i in images))]
    tree = shapely.STRtree([_shape(member.box) for member in members])
    decimations = _decimations(members)
    are_native = not any(image.natives for image in images)
    return first.placed(
        first.place.moved(*corner),
        name=text(
            "{name} and {count} more image",
            "{name} and {count} more images",
            name=first.name,
            count=len(images) - 1,
        ),
        width=width,
        height=height,
        dtypes=tuple(dtypes),
        palette=next((image.palette for image in images if image.palette is not None), None),
        open=lambda: _MosaicReader(members, tree, dtypes),
        stored_range=partial(_stored_range, images),
        natives=() if are_native else tuple(_natives(images)),
        decimations=decimations,
        at_level=partial(_at_level, images) if decimations else None,
        notes=(*differences, *sorted({note for image in images for note in image.notes})),
    )


def _of_equal_bands(images: list[ImageSpec]) -> list[ImageSpec]:
    """Return images whose bands are matched one by one.

    Where they differ, it is those that are no alpha, as many as all of them have.
    """
    if len({(image.band_count, image.alpha) for image in images}) == 1:
        return images
    fewest = min(len(image.model_bands) for image in images)
    return [with_bands(image, image.model_bands[:fewest]) for image in images]


def _members(images: list[ImageSpec]) -> list[Member]:
    """Return images and where they lie on the grid of the first."""
    members = []
    for image in images:
        shift = images[0].place.shift_of(image.place, (image.width, image.height))
        if shift is None:
            raise RuntimeError(f"{image.name} does not lie on the grid of {images[0].name}")
        members.append(Member(image, ChipWindow(*shift, image.width, image.height)))
    return members


def _shifted(box: ChipWindow, corner: tuple[int, int]) -> ChipWindow:
    return box._replace(column=box.column - corner[0], row=box.row - corner[1])


def _natives(images: list[ImageSpec]) -> list[ImageSpec]:
    return [native for image in images for native in (image.natives or (image,))]


def _stored_range(images: list[ImageSpec], band: int) -> Range | None:
    """Return what the files say, where all of them do."""
    ranges = []
    for image in images:
        stored = image.stored_range(band)
        if stored is None:
            return None
        ranges.append(stored)
    lowest, highest = zip(*ranges)
    return min(lowest), max(highest)


def _decimations(members: list[Member]) -> tuple[int, ...]:
    """Return which overviews of the members are, put together, those of the mosaic.

    Their pixels must be whole blocks of its pixels.
    """
    every = members[0].image.decimations
    if any(member.image.decimations != every for member in members):
        return ()
    edges = np.array([member.box for member in members])
    return tuple(takewhile(lambda each: not (edges % each).any(), every))


def _at_level(images: list[ImageSpec], level: int) -> ImageSpec:
    levels = [image.at_level for image in images]
    return put_together([at_level(level) for at_level in levels if at_level is not None])


def _shape(box: ChipWindow) -> Any:
    return shapely.box(box.column, box.row, box.column + box.width, box.row + box.height)


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


class _MosaicReader:
    """Fills a window from the images that it meets, from the top down until all is valid."""

    def __init__(self, members: list[Member], tree: Any, dtypes: list[str]) -> None:
        self._members = members
        self._tree = tree
        self._dtypes = dtypes
        self._pool = ReaderPool()

    def close(self) -> None:
        self._pool.close()

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        shape = (len(bands), window.height, window.width)
        dtype = np.result_type(*{self._dtypes[band] for band in bands})
        pixels: NDArray[Any] = np.zeros(shape, dtype)
        valid = np.zeros(shape, bool)
        for number in np.sort(self._tree.query(_shape(window))):
            member = self._members[number]
            part = common(window, member.box)
            if part is None:
                continue
            index = slices(part, window)
            missing = ~valid[index]
            if not missing.any():
                continue
            inner = _shifted(part, (member.box.column, member.box.row))
            found, found_valid = self._pool.get(member.image).read(inner, bands)
            np.copyto(pixels[index], found, where=missing & found_valid)
            valid[index] |= found_valid
        return pixels, valid
