"""How long it takes until a run knows its tiles, against only opening them.

    python benchmarks/open_tiles.py [--tiles 10000] [--rounds 2]

in the model environment. Makes small GeoTIFFs in a temporary folder. Opening is all that the peer
does: what a run knows of a tile after it (grid, CRS, bands, masks, palette, scale) comes on top.
"""

from __future__ import annotations

import argparse
import math
import tempfile
import warnings
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from common import least_seconds, settings_of_a_run

SIZE = 8


def make_tiles(folder, count):
    """Write tiles side by side, as many rows as columns."""
    across = math.ceil(math.sqrt(count))
    pixels = np.full((3, SIZE, SIZE), 7, np.uint8)
    paths = [folder / f"{number:06}.tif" for number in range(count)]
    for number, path in enumerate(paths):
        row, column = divmod(number, across)
        with rasterio.open(
            path, "w", driver="GTiff", count=3, height=SIZE, width=SIZE, dtype="uint8",
            crs="EPSG:32633",
            transform=Affine(1, 0, 500_000 + SIZE * column, 0, -1, 4_000_000 - SIZE * row),
        ) as dataset:  # fmt: skip
            dataset.write(pixels)
    return paths


def only_open(paths):
    """One after another, in one environment."""
    for path in paths:
        rasterio.open(path).close()


def as_mosaic(paths):
    from object_classifier_core.engine.job_images import open_mosaic
    from object_classifier_core.job import ImageSource
    from object_classifier_core.model.definition import ImageSpace

    sources = [ImageSource(str(path), path.stem) for path in paths]
    (mosaic,) = open_mosaic(sources, ImageSpace.MAP_SPACE, None, 3)
    assert mosaic.width >= SIZE * math.isqrt(len(paths))  # noqa: S101


def one_by_one(paths):
    from object_classifier_core.engine.job_images import open_separately
    from object_classifier_core.job import ImageSource
    from object_classifier_core.model.definition import ImageSpace

    sources = [ImageSource(str(path), path.stem) for path in paths]
    opened = open_separately(sources, ImageSpace.MAP_SPACE, None)
    assert len(opened) == len(paths)  # noqa: S101


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiles", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    warnings.simplefilter("ignore")  # of rasterio, about affine 3
    ways = {
        "rasterio.open, nothing more": only_open,
        "ours, PROCESS_ITEMS_SEPARATELY": one_by_one,
        "ours, PROCESS_AS_MOSAICKED_IMAGE": as_mosaic,
    }
    with tempfile.TemporaryDirectory() as folder, settings_of_a_run():
        paths = make_tiles(Path(folder), options.tiles)
        best = least_seconds(ways, options.rounds, paths)
    least = min(best.values())
    print(f"{options.tiles:,} tiles")
    print(f"{'':38}{'tiles/s':>10}{'ratio':>8}")
    for name, seconds in best.items():
        print(f"{name:38}{options.tiles / seconds:10,.0f}{seconds / least:8.1f}")


if __name__ == "__main__":
    main()
