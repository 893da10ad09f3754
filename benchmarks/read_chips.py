"""How fast chips are read and masked, against doing it one polygon at a time.

    python benchmarks/read_chips.py [--polygons 20000] [--size 8192] [--chip 64] [--rounds 2]

in the model environment. Makes a tiled RGB GeoTIFF and polygons in a temporary folder, and reads
a blackened chip around each polygon in four ways, in one run: ratios matter, not figures.
"""

from __future__ import annotations

import argparse
import tempfile
import warnings
from pathlib import Path

import numpy as np
import rasterio
import rasterio.features
import rasterio.mask
import shapely
from affine import Affine
from common import least_seconds, settings_of_a_run
from rasterio.crs import CRS
from rasterio.windows import Window


def make_scene(folder, size, count, chip):
    random = np.random.default_rng(0)
    coarse = random.integers(0, 200, (3, size // 8, size // 8), "uint8")
    pixels = coarse.repeat(8, 1).repeat(8, 2) + random.integers(0, 50, (3, size, size), "uint8")
    path = folder / "scene.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=size, height=size, count=3, dtype="uint8", tiled=True,
        blockxsize=256, blockysize=256, compress="deflate", zlevel=1, interleave="pixel",
        crs="EPSG:32633", transform=Affine(1, 0, 0, 0, -1, size),
    ) as dataset:  # fmt: skip
        dataset.write(pixels)
    polygons = footprints(random, size, count, chip)
    from object_classifier_core.objects_file import ObjectsWriter

    with ObjectsWriter(folder, CRS.from_epsg(32633).wkt) as writer:
        for wkb in shapely.to_wkb(polygons):
            writer.add(wkb)
        writer.finish()
    return path, polygons


def footprints(random, size, count, chip):
    """Return octagons in random order that do not overlap, as buildings do not."""
    across = int(np.ceil(np.sqrt(count)))
    spacing = (size - 2 * chip) / across
    places = random.permutation(across**2)[:count]
    spots = chip + spacing / 2 + spacing * np.column_stack(np.divmod(places, across))
    radius = np.minimum(random.uniform(0.1, 0.45, count) * spacing, chip / 2)
    return shapely.buffer(shapely.points(spots), radius, quad_segs=2)


def with_mask(path, polygons, _chip):
    """rasterio.mask.mask, the file held open: the answer of most tutorials."""
    with rasterio.open(path) as dataset:
        for polygon in polygons:
            rasterio.mask.mask(dataset, [polygon], crop=True)


def with_windows(path, polygons, chip):
    """A window read and a rasterized mask for each polygon, in the order of the polygons."""
    with rasterio.open(path) as dataset:
        for polygon, (left, bottom, right, top) in zip(polygons, shapely.bounds(polygons)):
            row, column = dataset.index((left + right) / 2, (bottom + top) / 2)
            window = Window(column - chip // 2, row - chip // 2, chip, chip)
            pixels = dataset.read(window=window)
            transform = dataset.window_transform(window)
            outside = rasterio.features.geometry_mask([polygon], (chip, chip), transform)
            pixels[:, outside] = 0


def with_engine(threads):
    def read(path, polygons, chip):
        from object_classifier_core.engine.chip_plan import ChipPlan
        from object_classifier_core.engine.chips import read_chips
        from object_classifier_core.engine.job_images import open_image
        from object_classifier_core.engine.objects import read_objects
        from object_classifier_core.engine.windows import are_larger, plan_windows
        from object_classifier_core.job import ImageSource
        from object_classifier_core.model.definition import ImageSpace

        image = open_image(ImageSource(str(path), path.stem), ImageSpace.MAP_SPACE, None)
        objects = read_objects(path.parent)
        positions = objects.near(image)
        bounds = objects.pixel_bounds(positions, image).bounds
        windows = plan_windows(
            bounds, objects.dimensions[positions], width=chip, height=chip, fixed=True
        )
        larger = are_larger(bounds, windows)
        plan = ChipPlan(0, image, (0, 1, 2), objects, positions, windows, larger, blacken=True)
        count = sum(1 for _ in read_chips([plan], threads))
        assert count == len(polygons)  # noqa: S101

    return read


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--polygons", type=int, default=20_000)
    parser.add_argument("--size", type=int, default=8192)
    parser.add_argument("--chip", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    warnings.simplefilter("ignore")  # of rasterio, about affine 3 and images of pixels
    with tempfile.TemporaryDirectory() as folder, settings_of_a_run():
        from object_classifier_core.cpus import available_cpus

        cores = available_cpus()
        ways = {
            "rasterio.mask.mask, file open": with_mask,
            "window read + rasterize": with_windows,
            "ours, plan included, 1 thread": with_engine(1),
            f"ours, plan included, {cores} threads": with_engine(cores),
        }
        path, polygons = make_scene(Path(folder), options.size, options.polygons, options.chip)
        best = least_seconds(ways, options.rounds, path, polygons, options.chip)
    slowest = max(best.values())
    print(f"{options.polygons} polygons, {options.chip} px, scene {options.size} px, {cores} cores")
    print(f"{'':38}{'chips/s':>10}{'ratio':>8}")
    for name, seconds in best.items():
        print(f"{name:38}{options.polygons / seconds:10,.0f}{slowest / seconds:8.1f}")


if __name__ == "__main__":
    main()
