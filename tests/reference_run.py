"""A whole run the straightforward way: one object at a time, rasterio, Pillow or PyTorch, the model
bare. Nothing of ours, but for the words of a Status.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, NamedTuple

import numpy as np
import pyogrio
import rasterio
import rasterio.features
import rasterio.warp
import shapely
from rasterio.windows import Window
from reference_chips import reference_chip, reference_window


class ReferenceRow(NamedTuple):
    """What a run says of an object: a place in the model's classes, or why it has none."""

    code: int
    confidence: float
    status: str | None


NO_GEOMETRY = "The object has no geometry"
OUTSIDE = "The object lies outside the image"
NO_VALID_PIXEL = "The image has no valid pixel at the object"
TOO_THIN = "The object is too small or thin: no pixel's centre lies in it"
_LARGE = "The object is larger than the chip of {0.width} x {0.height} pixels, and "
LARGE_AND_OFF = (
    _LARGE + "its middle, where the chip is cut, lies outside the image: choose a coarser CELL_SIZE"
)
LARGE_AND_NOT_VALID = (
    _LARGE + "the image has no valid pixel of it at its middle, where the chip is cut: choose a "
    "coarser CELL_SIZE"
)
LARGE_AND_ELSEWHERE = (
    _LARGE + "no pixel of the chip, which is cut at its middle, belongs to it: choose a coarser "
    "CELL_SIZE"
)


def reference_rows(
    raster: Path,
    objects: Any,
    rules: Any,
    squish: Callable[[np.ndarray, int, int], np.ndarray] | None,
    model: Callable[[np.ndarray], np.ndarray],
) -> list[ReferenceRow]:
    """Return a row for each object.

    Args:
        raster: of the chips.
        objects: geometries in its CRS; None: without one.
        rules: width, height, crop_size_fixed, blacken_around_feature, bands (from 0).
        squish: (C, H, W), height, width -> (C, height, width); None: chips stay as they are.
        model: (1, C, H, W) float32 -> (1, K) probabilities.
    """
    bands = [band + 1 for band in rules.bands]
    with rasterio.open(raster) as dataset:
        return [_row(dataset, each, rules, bands, squish, model) for each in objects]


def _row(dataset, geometry, rules, bands, squish, model) -> ReferenceRow:
    if geometry is None or geometry.is_empty:
        return ReferenceRow(-1, np.nan, NO_GEOMETRY)
    if not _meets(dataset, geometry):
        return ReferenceRow(-1, np.nan, OUTSIDE)
    pixels, valid = reference_chip(dataset, geometry, rules, bands)
    if not valid.any():
        return ReferenceRow(-1, np.nan, _why_empty(dataset, geometry, rules, bands))
    if squish is not None:
        pixels = squish(pixels, rules.height, rules.width)
    probabilities = model(pixels[None].astype(np.float32))[0]
    code = int(probabilities.argmax())
    return ReferenceRow(code, float(probabilities[code]), None)


def _meets(dataset: Any, geometry: Any) -> bool:
    """Return whether the bounds of an object share more than an edge, or a point, with the image.

    What has no width or height counts from the left or top edge on, as the pixel there does.
    """
    xmin, ymin, xmax, ymax = geometry.bounds
    left, top = ~dataset.transform * (xmin, ymax)
    right, bottom = ~dataset.transform * (xmax, ymin)
    across = left < dataset.width and (right > 0 or left >= 0)
    return across and top < dataset.height and (bottom > 0 or top >= 0)


def _why_empty(dataset: Any, geometry: Any, rules: Any, bands: list[int]) -> str:
    """Return the Status of an object whose chip shows nothing."""
    window = reference_window(dataset, geometry, rules)
    unmasked = replace(rules, blacken_around_feature=False)
    is_valid = reference_chip(dataset, geometry, unmasked, bands)[1].any()
    if is_valid and not _has_a_centre(dataset, geometry, window):
        if not _has_a_centre(dataset, geometry, _box(dataset, geometry)):
            return TOO_THIN
        return LARGE_AND_ELSEWHERE.format(window)
    if not _is_larger(dataset, geometry, window):
        return NO_VALID_PIXEL
    return (LARGE_AND_NOT_VALID if _overlaps(dataset, window) else LARGE_AND_OFF).format(window)


def _overlaps(dataset: Any, window: Any) -> bool:
    return (
        -window.width < window.col_off < dataset.width
        and -window.height < window.row_off < dataset.height
    )


def _is_larger(dataset: Any, geometry: Any, window: Any) -> bool:
    xmin, ymin, xmax, ymax = geometry.bounds
    left, top = ~dataset.transform * (xmin, ymax)
    right, bottom = ~dataset.transform * (xmax, ymin)
    return right - left > window.width + 1e-6 or bottom - top > window.height + 1e-6


def _has_a_centre(dataset: Any, geometry: Any, window: Window) -> bool:
    """Return whether a pixel's centre in a window lies in the object."""
    shape = (max(int(window.height), 1), max(int(window.width), 1))
    transform = dataset.window_transform(window)
    return bool(rasterio.features.geometry_mask([geometry], shape, transform, invert=True).any())


def _box(dataset: Any, geometry: Any) -> Window:
    xmin, ymin, xmax, ymax = geometry.bounds
    column, row = np.floor(~dataset.transform * (xmin, ymax))
    right, bottom = np.ceil(~dataset.transform * (xmax, ymin))
    return Window(column, row, right - column, bottom - row)


def objects_of(vector: Path, raster: Path) -> np.ndarray:
    """Return the geometries in the CRS of the raster."""
    meta, _, wkb, _ = pyogrio.raw.read(vector, layer=0, columns=[], force_2d=True)
    geometries = shapely.from_wkb(wkb)
    with rasterio.open(raster) as dataset:
        target = dataset.crs

    def placed(xy: np.ndarray) -> np.ndarray:
        return np.column_stack(rasterio.warp.transform(meta["crs"], target, *xy.T))

    same = rasterio.crs.CRS.from_string(meta["crs"]) == target
    return geometries if same else shapely.transform(geometries, placed)
