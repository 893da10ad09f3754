"""Chips cut the straightforward way: one object at a time, rasterio alone, nothing of ours."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import rasterio.features
import shapely
from PIL import Image
from rasterio.windows import Window


def reference_window(dataset: Any, geometry: Any, rules: Any) -> Window:
    """Return the window by the table of PRODUCT.md 2."""
    xmin, ymin, xmax, ymax = geometry.bounds
    left, top = ~dataset.transform * (xmin, ymax)
    right, bottom = ~dataset.transform * (xmax, ymin)
    column, row = math.floor(left + 1e-6), math.floor(top + 1e-6)
    width = max(math.ceil(right - 1e-6) - column, 1)
    height = max(math.ceil(bottom - 1e-6) - row, 1)
    is_point = shapely.get_dimensions(geometry) == 0
    if rules.crop_size_fixed or is_point or width > rules.width or height > rules.height:
        column = math.floor((left + right - rules.width) / 2 + 0.5 + 1e-6)
        row = math.floor((top + bottom - rules.height) / 2 + 0.5 + 1e-6)
        width, height = rules.width, rules.height
    return Window(column, row, width, height)


def reference_chip(
    dataset: Any, geometry: Any, rules: Any, bands: list[int]
) -> tuple[np.ndarray, np.ndarray]:
    """Return pixels and validity of one object; `bands` are 1-based."""
    window = reference_window(dataset, geometry, rules)
    pixels = dataset.read(bands, window=window, boundless=True, fill_value=0)
    valid = dataset.read_masks(bands, window=window, boundless=True) > 0
    rows = np.arange(window.row_off, window.row_off + window.height)[:, None]
    columns = np.arange(window.col_off, window.col_off + window.width)
    valid &= (rows >= 0) & (rows < dataset.height) & (columns >= 0) & (columns < dataset.width)
    if pixels.dtype.kind == "f":
        valid &= ~np.isnan(pixels)
    if rules.blacken_around_feature and shapely.get_dimensions(geometry) == 2:
        transform = dataset.window_transform(window)
        valid &= rasterio.features.geometry_mask(
            [geometry], pixels.shape[1:], transform, invert=True
        )
    return np.where(valid, pixels, 0).astype(pixels.dtype), valid


def reference_squish(pixels: np.ndarray, height: int, width: int) -> np.ndarray:
    """Return a chip resized as PRODUCT.md 2 says under CHIP_RESIZE."""
    if pixels.shape[1:] == (height, width):
        return pixels
    bands = [Image.fromarray(band.astype(np.float32)) for band in pixels]
    return np.stack([np.array(band.resize((width, height), Image.BILINEAR)) for band in bands])


def fastai_squish(pixels: np.ndarray, height: int, width: int) -> np.ndarray:
    """Return a chip as fastai 1.0.61 squishes it: `_affine_grid` and `_grid_sample`, in PyTorch.

    fastai itself cannot be installed beside a PyTorch of today. Before PyTorch 1.3 corners were
    always aligned.
    """
    import torch
    from torch.nn import functional

    image = torch.from_numpy(pixels.astype(np.float32))[None]
    shrink = min(image.shape[2] / height, image.shape[3] / width) / 2
    if shrink > 1:
        image = functional.interpolate(image, scale_factor=1 / shrink, mode="area")
    across, down = (
        torch.linspace(-1, 1, n) if n > 1 else torch.tensor([-1.0]) for n in (width, height)
    )
    grid = torch.stack(torch.meshgrid(across, down, indexing="xy"), -1)[None]
    sampled = functional.grid_sample(
        image, grid, mode="bilinear", padding_mode="reflection", align_corners=True
    )
    return sampled[0].numpy()
