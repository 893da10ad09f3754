"""How long it takes to know the state of a run's tiles, against only opening them.

    python benchmarks/input_state.py [--tiles 10000] [--rounds 2]

with QGIS's Python, in the folder above the plugin's. Makes small GeoTIFFs and a VRT of them in a
temporary folder.
"""

from __future__ import annotations

import argparse
import importlib
import math
import sys
import tempfile
import time
from pathlib import Path

from osgeo import gdal

ROOT = Path(__file__).resolve().parents[1]
SIZE = 8


def make_tiles(folder, count):
    """Write tiles side by side, as many rows as columns."""
    across = math.ceil(math.sqrt(count))
    paths = [str(folder / f"{number:06}.tif") for number in range(count)]
    for number, path in enumerate(paths):
        row, column = divmod(number, across)
        dataset = gdal.GetDriverByName("GTiff").Create(path, SIZE, SIZE, 3)
        dataset.SetGeoTransform((500_000 + SIZE * column, 1, 0, 4_000_000 - SIZE * row, 0, -1))
        dataset.FlushCache()
    return paths


def only_open(paths):
    """One after another, without listing their folder each time."""
    gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "TRUE")
    for path in paths:
        gdal.OpenEx(path, gdal.OF_RASTER)
    gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", None)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiles", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT.parent))
    plugin = importlib.import_module(ROOT.name)
    state = importlib.import_module(f"{plugin.__name__}.core.layers.input_state").input_state
    silent = importlib.import_module(f"{plugin.__name__}.core.feedback").SILENT
    with tempfile.TemporaryDirectory() as folder:
        paths = make_tiles(Path(folder), options.tiles)
        vrt = f"{folder}/all.vrt"
        gdal.BuildVRT(vrt, paths).FlushCache()
        ways = {
            "gdal.OpenEx, nothing more": lambda: only_open(paths),
            "ours, the state of the tiles": lambda: state(paths, silent, statistics=True),
            "ours, the state of their VRT": lambda: state([vrt], silent, statistics=True),
        }
        best = dict.fromkeys(ways, math.inf)
        for _ in range(options.rounds):
            for name, way in ways.items():
                start = time.perf_counter()
                way()
                best[name] = min(best[name], time.perf_counter() - start)
    least = min(best.values())
    print(f"{options.tiles:,} tiles")
    print(f"{'':38}{'tiles/s':>10}{'ratio':>8}")
    for name, seconds in best.items():
        print(f"{name:38}{options.tiles / seconds:10,.0f}{seconds / least:8.1f}")


if __name__ == "__main__":
    main()
