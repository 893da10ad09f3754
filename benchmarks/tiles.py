"""How soon does a run know its tiles? The first run and the second, against only opening them.

    python benchmarks/tiles.py [--tiles 2000] [--rounds 1] [--out FILE]

in the model environment. A run is `qgis_process run objectclassifier:classifyobjects` of one object
on a folder of small GeoTIFFs, its start included; the second one finds what the first left in the
cache.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

import numpy as np
import rasterio
import shapely
from affine import Affine
from common import benchmark, in_turns, spread
from product import qgis_process
from scenes import CRS, write_free_model, write_objects

SIZE = 8


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiles", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with benchmark("How soon does a run know its tiles?", options.out) as (findings, folder):
        measure(findings, folder, options)


def measure(findings, folder, options):
    tiles = folder / "tiles"
    tiles.mkdir()
    paths = write_tiles(tiles, options.tiles)
    model = write_free_model(folder, SIZE)
    objects = write_objects(folder / "one.gpkg", np.array([shapely.box(1, -7, 7, -1)]))
    caches = iter(range(10**6))

    def run(cache, raster, count):
        qgis_process(
            "objectclassifier:classifyobjects", folder / cache,
            RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=folder / "out.gpkg",
        )  # fmt: skip
        return count

    def only_open():
        for path in paths:
            rasterio.open(path).close()
        return len(paths)

    def first():
        return run(f"cache{next(caches)}", tiles, len(paths))

    ways = {
        "rasterio.open of each, nothing more": only_open,
        "a run on one of them": lambda: run("alone", paths[0], 1),
        "a run on all, the first time": first,
        "a run on all, the second time": lambda: run("cache0", tiles, len(paths)),
    }
    rates = in_turns(ways, options.rounds)
    seconds = {
        name: spread([(1 if "one of" in name else len(paths)) / rate for rate in each])
        for name, each in rates.items()
    }
    findings.table(
        f"{options.tiles:,} tiles as one mosaic, one object",
        ["way", "seconds"],
        [[name, each] for name, each in seconds.items()],
    )
    alone = seconds["a run on one of them"][1]
    new = max(seconds["a run on all, the first time"][1] - alone, 0.0)
    known = max(seconds["a run on all, the second time"][1] - alone, 0.0)
    opened = seconds["rasterio.open of each, nothing more"][1]
    findings.table(
        "What the tiles add to a run on one of them",
        ["run", "s", "times opening them"],
        [["first", new, new / opened], ["second", known, known / opened]],
    )


def write_tiles(folder, count):
    """Write tiles side by side, as many rows as columns."""
    across = math.ceil(math.sqrt(count))
    pixels = np.full((3, SIZE, SIZE), 7, np.uint8)
    paths = [folder / f"{number:06}.tif" for number in range(count)]
    for number, path in enumerate(paths):
        row, column = divmod(number, across)
        with rasterio.open(
            path, "w", driver="GTiff", count=3, height=SIZE, width=SIZE, dtype="uint8", crs=CRS,
            transform=Affine(1, 0, SIZE * column, 0, -1, -SIZE * row),
        ) as dataset:  # fmt: skip
            dataset.write(pixels)
    return paths


if __name__ == "__main__":
    main()
