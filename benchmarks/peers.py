"""The usual programs: what a person writes who has a raster, polygons and a network."""

from __future__ import annotations

import json
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import rasterio
import rasterio.features
import rasterio.mask
import shapely
from rasterio.enums import Resampling
from rasterio.windows import Window


def with_mask(path, polygons):
    """rasterio.mask.mask, the file held open: the answer of most tutorials.

    It reads the box of each polygon, which is smaller than the chip.
    """
    with rasterio.open(path) as dataset:
        for polygon in polygons:
            rasterio.mask.mask(dataset, [polygon], crop=True)
    return len(polygons)


def chip_by_window(dataset, polygon, chip, coarser=1):
    """A window read around the middle of a polygon, and a rasterized mask.

    With `coarser`, cells are that many times as large, each the mean of those in it.
    """
    left, bottom, right, top = polygon.bounds
    column, row = ~dataset.transform * ((left + right) / 2, (bottom + top) / 2)
    column, row = (
        coarser * int(np.floor(middle / coarser - chip / 2 + 0.5)) for middle in (column, row)
    )
    window = Window(column, row, chip * coarser, chip * coarser)
    pixels = dataset.read(
        window=window, out_shape=(dataset.count, chip, chip), resampling=Resampling.average
    )
    transform = dataset.window_transform(window) * rasterio.Affine.scale(coarser)
    pixels[:, rasterio.features.geometry_mask([polygon], (chip, chip), transform)] = 0
    return pixels


def with_windows(path, polygons, chip, coarser=1):
    """`chip_by_window` for each polygon in their order, the file held open."""
    with rasterio.open(path) as dataset:
        for polygon in polygons:
            chip_by_window(dataset, polygon, chip, coarser)
    return len(polygons)


def decoded_once(path, polygons, chip, threads):
    """Decode each block once, all into memory, and slice the chips out of it: no mask, no plan.

    No program can be much faster that reads the same file; most cannot hold it.
    """
    with rasterio.open(path) as dataset:
        step = dataset.block_shapes[0][0]
        rows = range(0, dataset.height, step)
        scene = np.empty((dataset.count, dataset.height, dataset.width), dataset.dtypes[0])
        across = shapely.bounds(polygons)
        middles = (across[:, :2] + across[:, 2:]) / 2
        columns, lines = ~dataset.transform * middles.T

    def decode(part):
        with rasterio.open(path) as dataset:
            for row in part:
                window = Window(0, row, dataset.width, min(step, dataset.height - row))
                scene[:, row : row + step] = dataset.read(window=window)

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(decode, np.array_split(rows, threads)))
    corners = np.floor(np.stack([lines, columns], 1) - chip / 2 + 0.5).astype(int)
    for line, column in corners:
        scene[:, line : line + chip, column : column + chip].copy()
    return len(polygons)


def deepforest(python, path, polygons, chip, *, backbone=None):
    """Return how many crops a second DeepForest makes, or classifies by a backbone.

    Args:
        python: of an environment that has it.
        path: of the raster.
        polygons: what the crops lie around.
        chip: their side in pixels.
        backbone: of torchvision; None: crops are only made.

    Raises:
        OSError: it is not installed, or failed.
    """
    if python is None or not Path(python).exists():
        raise OSError("not installed here")
    with tempfile.TemporaryDirectory() as folder:
        np.save(f"{folder}/bounds.npy", shapely.bounds(polygons))
        program = Path(__file__).with_name("deepforest_peer.py")
        command = [python, program, path, f"{folder}/bounds.npy", chip]
        command += [] if backbone is None else ["--backbone", backbone]
        asked = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    if asked.returncode:
        raise OSError("failed: " + asked.stderr.strip().splitlines()[-1][:80])
    return float(json.loads(asked.stdout.splitlines()[-1])["rate"])
