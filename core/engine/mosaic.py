"""Several images as one: the first listed on top, gaps not valid.

The mosaic's grid is that of the first image, continued; images whose pixels lie on it are read as
they are, the others are warped onto it.
"""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, Sequence, TypeVar

import numpy as np
import rasterio.warp
import shapely
from affine import Affine

from ..errors import InputError
from ..model.definition import ImageSpace
from ..texts import text
from .bands import expand_palette
from .imagery import Image, ReaderPool, open_image, open_image_on
from .plan import ChipWindow, common, slices

if TYPE_CHECKING:
    from ..job import ImageSource
    from .readers import Pixels, Valid

OPENING_THREADS = 8
"""Headers of thousands of tiles are read at once: it is the disk that takes the time."""

ALIGNED_PX = 0.01
"""Pixels that lie this close to the mosaic's are its own."""


Opened = TypeVar("Opened")


@dataclass(frozen=True)
class Member:
    """One image of a mosaic: it fills `box`, in the mosaic's pixels, pixel by pixel."""

    image: Image
    box: ChipWindow


def open_images(
    sources: Sequence[ImageSource], open_one: Callable[[ImageSource], Opened]
) -> list[Opened]:
    """Read what a run needs to know of many images."""
    with ThreadPoolExecutor(OPENING_THREADS) as executor:
        return list(executor.map(open_one, sources))


def open_mosaic(sources: Sequence[ImageSource], cell_size: float | None, model_bands: int) -> Image:
    """Read what a run needs to know of several images that are taken for one.

    Args:
        sources: the topmost first.
        cell_size: working cell size in units of the first image's CRS; None: its own.
        model_bands: how many bands the model wants; palettes are expanded for three.

    Raises:
        InputError: one of them cannot be opened, or lies nowhere near the first.
    """
    images = open_images(sources, lambda source: open_image(source, ImageSpace.MAP_SPACE, None))
    grid = _grid_of(images[0], cell_size)
    boxes = np.array([_box(image, images[0].crs, grid) for image in images])
    corner = np.floor(boxes[:, :2].min(0) + ALIGNED_PX).astype(int)
    grid = Affine(
        grid.a, 0, grid.c + corner[0] * grid.a, 0, grid.e, grid.f + corner[1] * grid.e
    )  # fmt: skip
    boxes -= np.tile(corner, 2)
    members = [
        _member(source, image, box, grid, images[0])
        for source, image, box in zip(sources, images, boxes)
    ]
    members = [
        replace(member, image=expand_palette(member.image, model_bands)) for member in members
    ]
    return _mosaic(members, images[0], grid)


def _grid_of(first: Image, cell_size: float | None) -> Affine:
    """Return the transform of the first image at the working cell size."""
    if first.affine is None:
        raise InputError(
            text("The images cannot be put together: the first has no place on the ground"),
            where=first.name,
            mend=text("Choose PROCESS_ITEMS_SEPARATELY."),
        )
    own: Affine = ~first.affine
    if cell_size is None:
        return own
    return Affine(cell_size, 0, own.c, 0, -cell_size, own.f)


def _box(image: Image, crs: Any, grid: Affine) -> tuple[float, float, float, float]:
    """Return left, top, right, bottom of an image in pixels of the grid."""
    if image.affine is None:
        raise RuntimeError(f"{image.name} is not north-up")
    own, to_grid = ~image.affine, ~grid
    bounds = (own.c, own.f + own.e * image.height, own.c + own.a * image.width, own.f)
    if image.crs != crs and image.crs is not None and crs is not None:
        bounds = rasterio.warp.transform_bounds(image.crs, crs, *bounds, densify_pts=21)
    left, bottom, right, top = bounds
    return (
        left * to_grid.a + to_grid.c, top * to_grid.e + to_grid.f,
        right * to_grid.a + to_grid.c, bottom * to_grid.e + to_grid.f,
    )  # fmt: skip


def _member(source: ImageSource, image: Image, box: Any, grid: Affine, first: Image) -> Member:
    nearest = np.round(box).astype(int)
    size = (nearest[2] - nearest[0], nearest[3] - nearest[1])
    same_crs = image.crs == first.crs or image.crs is None or first.crs is None
    aligned = np.abs(box - nearest).max() <= ALIGNED_PX and size == (image.width, image.height)
    if same_crs and aligned:
        return Member(image, ChipWindow(int(nearest[0]), int(nearest[1]), *map(int, size)))
    column, row = math.floor(box[0]), math.floor(box[1])
    window = ChipWindow(column, row, math.ceil(box[2]) - column, math.ceil(box[3]) - row)
    return Member(open_image_on(source, grid, first.crs, window), window)


def _mosaic(members: list[Member], first: Image, grid: Affine) -> Image:
    images = [member.image for member in members]
    fewest = min(images, key=lambda image: image.band_count)
    tree = shapely.STRtree([_shape(member.box) for member in members])
    dtype = np.result_type(*{image.dtype for image in images})
    affine = ~grid
    return replace(
        first,
        name=text("{name} and {count} more images", name=first.name, count=len(images) - 1),
        width=max(member.box.column + member.box.width for member in members),
        height=max(member.box.row + member.box.height for member in members),
        dtype=str(dtype),
        band_count=fewest.band_count,
        band_names=images[0].band_names[: fewest.band_count],
        to_pixels=_straight(affine),
        affine=affine,
        cell_size=(grid.a, -grid.e),
        palette=None,
        open=lambda: _MosaicReader(members, tree, dtype),
        notes=(*_differences(images), *sorted({note for image in images for note in image.notes})),
    )


def _straight(affine: Affine) -> Callable[[Any], Any]:
    scale, offset = np.array((affine.a, affine.e)), np.array((affine.c, affine.f))
    return lambda xy: xy[:, :2] * scale + offset


def _shape(box: ChipWindow) -> Any:
    return shapely.box(box.column, box.row, box.column + box.width, box.row + box.height)


def _differences(images: list[Image]) -> list[str]:
    counts = sorted({image.band_count for image in images})
    if len(counts) == 1:
        return []
    return [
        text(
            "The images have {fewest} to {most} bands; the first {fewest} are used.",
            fewest=counts[0],
            most=counts[-1],
        )
    ]


class _MosaicReader:
    """Fills a window from the images that it meets, from the top down until all is valid."""

    def __init__(self, members: list[Member], tree: Any, dtype: Any) -> None:
        self._members = members
        self._tree = tree
        self._dtype = dtype
        self._pool = ReaderPool()

    def close(self) -> None:
        self._pool.close()

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        shape = (len(bands), window.height, window.width)
        pixels, valid = np.zeros(shape, self._dtype), np.zeros(shape, bool)
        for number in np.sort(self._tree.query(_shape(window))):
            member = self._members[number]
            part = common(window, member.box)
            if part is None:
                continue
            index = slices(part, window)
            missing = ~valid[index]
            if not missing.any():
                continue
            inner = part._replace(
                column=part.column - member.box.column, row=part.row - member.box.row
            )
            found, found_valid = self._pool.get(member.image).read(inner, bands)
            np.copyto(pixels[index], found, where=missing & found_valid)
            valid[index] |= found_valid
        return pixels, valid
