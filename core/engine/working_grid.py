"""The grid that an image is worked on: north up, at the working cell size."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Iterator

import numpy as np
import rasterio.warp
from affine import Affine
from rasterio.enums import Resampling

from ..errors import InputError
from ..texts import text
from .georeference import ANY_CRS
from .image import ScaledPixels, WarpedPixels
from .overviews import overview
from .resampling import Grid

if TYPE_CHECKING:
    from .image import ImageSpec

WARNED_FACTOR, REFUSED_FACTOR = 100, 1000
"""Between CELL_SIZE and an image's own cells: a metre and a degree are a factor of 100,000."""

MEND_CELL_SIZE = text("Choose a CELL_SIZE in the units of the image's CRS, or leave it empty.")

BLOCK_PX = 256
"""What planning takes for a block of a grid that no file has, pixels."""


def flipped_north_up(image: ImageSpec) -> ImageSpec:
    """Return an image whose rows or columns run the wrong way turned round, pixel by pixel."""
    own = image.place.affine
    if own is None or own.b or own.d or (own.a > 0 > own.e):
        return image
    return image.flipped(columns=own.a < 0, rows=own.e > 0)


def north_up(image: ImageSpec, cell_size: float | None) -> ImageSpec:
    """Return an image north up, at the working cell size.

    Args:
        image: on its own grid.
        cell_size: in units of its CRS; None: its own.

    Raises:
        InputError: there can be no such grid, or nobody can mean it.
    """
    image = flipped_north_up(image)
    own = image.place.affine
    if own is None or own.b or own.d:
        grid = _suggested(image)
    else:
        grid = Grid(image.crs, own, image.width, image.height)
    is_north_up = grid.transform is own
    if cell_size is None:
        return image if is_north_up else warped(image, grid, _method(image, coarser=False))
    image = replace(image, notes=(*image.notes, *_doubts(image, grid.transform, cell_size)))
    coarser = coarser_grid(grid, cell_size)
    if is_north_up:
        return _scaled(image, coarser, cell_size)
    method = _method(image, coarser=_is_coarser(grid.transform, cell_size))
    return warped(image, coarser, method)


def warped(image: ImageSpec, grid: Grid, method: Resampling | None = None) -> ImageSpec:
    """Return an image on another grid, in whatever way that lies to its own.

    Args:
        image: any.
        grid: the other one.
        method: how pixels are made of others; None: by which grid is the coarser.
    """
    coarseness = math.sqrt(image.width * image.height / (grid.width * grid.height))
    if method is None:
        method = _method(image, coarser=coarseness > 1.1)
    return _on(image, grid, WarpedPixels(image, method, coarseness))


def _scaled(image: ImageSpec, grid: Grid, cell_size: float) -> ImageSpec:
    own = image.place.affine
    if own is None:  # for the type checker: `north_up` asked
        raise RuntimeError("a place without a matrix")
    method = _method(image, coarser=_is_coarser(own, cell_size))
    source = image
    if method is Resampling.average:
        source = _averaged_from(image, cell_size / own.a)
    ratios = (
        cell_size / own.a * (source.width / image.width),
        cell_size / -own.e * (source.height / image.height),
    )
    whole = None if source is image else image
    return _on(image, grid, ScaledPixels(source, ratios, method, whole))


def _averaged_from(image: ImageSpec, factor: float) -> ImageSpec:
    """Return the overview that a grid which is coarser by a factor is averaged from, if any.

    Assumption: at least 2 x 2 of its pixels go into each pixel of the grid, so that how it was
    made matters little; a scene is not decoded whole for a few coarse chips.
    """
    fitting = [level for level, each in enumerate(image.decimations) if 2 * each <= factor]
    return overview(image, fitting[-1]) if fitting else image


def _on(image: ImageSpec, grid: Grid, pixels: ScaledPixels | WarpedPixels) -> ImageSpec:
    return replace(
        image,
        place=image.place.with_affine(grid.transform, grid.crs),
        width=grid.width,
        height=grid.height,
        block_width=BLOCK_PX,
        block_height=BLOCK_PX,
        pixels=pixels,
        decimations=(),
    )


def _suggested(image: ImageSpec) -> Grid:
    """Return a north-up grid that holds an image, its pixels about as large as the image's."""
    own = image.place.affine
    if own is None:
        crs = image.crs or ANY_CRS
        ways = image.place.for_gdal()
        transform, width, height = rasterio.warp.calculate_default_transform(
            crs, crs, image.width, image.height, **ways
        )
        return Grid(image.crs, transform, int(width), int(height))
    corners = np.array([(0, 0), (image.width, 0), (0, image.height), (image.width, image.height)])
    xy = image.place.to_ground(corners.astype(float))
    (left, bottom), (right, top) = xy.min(0), xy.max(0)
    side = math.sqrt(abs(own.determinant))
    width, height = (max(math.ceil(span / side - 1e-6), 1) for span in (right - left, top - bottom))
    return Grid(image.crs, Affine(side, 0, float(left), 0, -side, float(top)), width, height)


def _doubts(image: ImageSpec, grid: Affine, cell_size: float) -> Iterator[str]:
    """Yield what the log should say of a cell size that is meant in other units, it seems.

    Raises:
        InputError: it must be.
    """
    own = min(grid.a, -grid.e)
    factor = max(cell_size / own, own / cell_size) if cell_size > 0 else 0
    if factor < WARNED_FACTOR:
        return
    values = {
        "factor": factor,
        "cell_size": np.format_float_positional(cell_size, 4, fractional=False, trim="-"),
        "own": np.format_float_positional(own, 4, fractional=False, trim="-"),
        "unit": _unit(image.crs),
        "name": image.name,
    }
    how = (
        text("CELL_SIZE is {factor:,.0f} times as large as the cells of the image", **values)
        if cell_size > own
        else text("The cells of the image are {factor:,.0f} times as large as CELL_SIZE", **values)
    )
    where = text("{name}: CELL_SIZE {cell_size} {unit}, its own {own} {unit}", **values)
    if factor >= REFUSED_FACTOR:
        raise InputError(how, where=where, mend=MEND_CELL_SIZE)
    yield text("{how} ({where}). {mend}", how=how, where=where, mend=MEND_CELL_SIZE)


def _unit(crs: Any) -> str:
    """Return what the coordinates of a CRS count."""
    if crs is None:
        return text("units")
    if crs.is_geographic:
        return text("degrees")
    unit = str(crs.linear_units)
    return text("metres") if unit in {"metre", "meter"} else unit


def coarser_grid(grid: Grid, cell_size: float) -> Grid:
    """Return the grid of square cells that starts at the same top-left corner.

    Raises:
        InputError: the cells are not positive, or there would be too many.
    """
    if not cell_size > 0:
        raise InputError(
            text("The cell size is not positive"), where=f"{cell_size}", mend=MEND_CELL_SIZE
        )
    own = grid.transform
    width = max(math.ceil(grid.width * own.a / cell_size - 1e-6), 1)
    height = max(math.ceil(grid.height * -own.e / cell_size - 1e-6), 1)
    if max(width, height) >= 2**31:
        raise InputError(
            text("The cell size is too small for this image"),
            where=text("{cell_size}; the image's own is {own}", cell_size=cell_size, own=own.a),
            mend=MEND_CELL_SIZE,
        )
    return Grid(grid.crs, Affine(cell_size, 0, own.c, 0, -cell_size, own.f), width, height)


def _is_coarser(own: Affine, cell_size: float) -> bool:
    return bool(cell_size > min(own.a, -own.e) * (1 + 1e-9))


def _method(image: ImageSpec, *, coarser: bool) -> Resampling:
    """Source: PRODUCT.md 2, "working cell size". Numbers of a palette cannot be averaged."""
    if image.palette:
        return Resampling.nearest
    return Resampling.average if coarser else Resampling.bilinear
