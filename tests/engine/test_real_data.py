"""On other people's imagery and objects, chips and counts are those of the reference."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.merge
import rasterio.warp
import shapely
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.job import ChipResize
from object_classifier.core.results import open_results
from reference_chips import reference_chip
from reference_run import objects_of
from scenes import Listener, LookingModel, cut_chips, rules, write_job

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]


CASES = [
    ("joplin/joplin_post.vrt", "joplin/joplin_footprints_ref.gpkg", 291, (0, 1, 2)),
    ("joplin/pre/tile_1361-10160.tif", "joplin/joplin.geojson", 147, (2, 0)),
    ("atlanta_uint16/sample_geotiff.tif", "atlanta_uint16/geotiff_labels.geojson", 43, (0,)),
    ("lidar_hag_float32/hag.tif", "lidar_hag_float32/buildings.geojson", 84, (0,)),
    ("enmap_potsdam/tiles/enmap_potsdam_tile_192_96.tif",
     "enmap_potsdam/landcover_potsdam_point.gpkg", 6, tuple(range(224))),
    ("landsat_uint16/LC08_L1TP_224077_20200518_20200518_01_RT_B2_60m.TIF",
     "landsat_uint16/LC08_L1TP_224078_20200518_20200518_01_RT_points.gpkg", 4, (0,)),
    ("landsat_uint16/LC08_L1TP_224077_20200518_20200518_01_RT_B2_60m.TIF",
     "landsat_uint16/stac_training.geojson", 7, (0,)),
    ("tree_points_osbs/OSBS_403000_3285000.tif", "tree_points_osbs/OSBS.shp", 41, (0, 1, 2)),
    ("trees_neon/OSBS_029.tif", "trees_neon/OSBS_029_boxes.gpkg", 61, (0, 1, 2)),
    ("roads_vegas/RGB-PanSharpen_AOI_2_Vegas_img0.tif",
     "roads_vegas/AOI_2_Vegas_img0.geojson", 38, (2, 1, 0)),
]  # fmt: skip


@pytest.mark.parametrize("fixed", [True, False])
@pytest.mark.parametrize(("raster", "vector", "inside", "bands"), CASES)
def test_chips_and_counts_are_those_of_the_reference(
    shared_data, tmp_path, raster, vector, inside, bands, fixed
) -> None:
    raster, vector = shared_data / raster, shared_data / vector
    objects = objects_of(vector, raster)
    changed = rules(48, 40, bands=bands, crop_size_fixed=fixed, blacken_around_feature=True)
    model = LookingModel(changed)
    job = write_job(tmp_path / "job", raster, objects, chip_resize=ChipResize.NONE)

    chips = cut_chips(job, model)
    answer = classify(job, Listener(), load=model.load)

    assert len(chips) == inside
    empty = sum(not chip.valid.any() for chip in chips.values())
    assert answer["object_count"] == len(objects)
    assert answer["classified_count"] == inside - empty
    with open_results(job) as results:
        statuses = [row.status for row in results]
    assert statuses.count("The object lies outside the image") == len(objects) - inside
    assert_are_those_of_the_reference(chips, raster, objects, changed)


def assert_are_those_of_the_reference(chips, raster: Path, objects, rules) -> None:
    numbers = [band + 1 for band in rules.bands]
    with rasterio.open(raster) as dataset:
        for (_, position), chip in chips.items():
            pixels, valid = reference_chip(dataset, objects[position], rules, numbers)
            np.testing.assert_array_equal(chip.pixels, pixels)
            np.testing.assert_array_equal(chip.valid, valid)


def test_tiles_of_224_bands_are_what_rasterio_merges(shared_data, tmp_path) -> None:
    folder = shared_data / "enmap_potsdam"
    tiles = sorted((folder / "tiles").glob("*.tif"))
    merged = tmp_path / "merged.tif"
    rasterio.merge.merge(tiles, method="first", dst_path=merged)
    points = objects_of(folder / "landcover_potsdam_point.gpkg", merged)
    model = LookingModel(rules(12, 12, bands=tuple(range(224)), crop_size_fixed=True))

    chips = cut_chips(write_job(tmp_path / "job", tiles, points), model)

    assert len(chips) == 4 + 4 + 4 + 6
    assert_are_those_of_the_reference(chips, merged, points, model.rules)


@pytest.mark.parametrize("turned", [False, True])
def test_overlapping_scenes_are_brought_to_the_first(shared_data, tmp_path, turned) -> None:
    """Their pixels lie 0.4 of one apart, and each has nodata where the other shows through."""
    scenes = sorted((shared_data / "rgbn_overlap").glob("*.tif"), reverse=turned)
    merged = merged_on_the_first(scenes, tmp_path / "merged.tif")
    with rasterio.open(merged) as dataset:
        left, bottom, right, top = dataset.bounds
    x, y = np.meshgrid(np.arange(left + 7, right, 90), np.arange(bottom + 7, top, 90))
    boxes = shapely.box(x.ravel(), y.ravel(), x.ravel() + 40, y.ravel() + 40)
    model = LookingModel(rules(16, 16, bands=(3, 2, 1), crop_size_fixed=True))
    job = write_job(tmp_path / "job", scenes, boxes, crs="EPSG:32618")

    chips = cut_chips(job, model)

    assert len(chips) == len(boxes)
    assert_are_those_of_the_reference(chips, merged, boxes, model.rules)


def merged_on_the_first(scenes: list[Path], path: Path) -> Path:
    """Write both on the grid of the first, bilinear, the first on top."""
    with rasterio.open(scenes[0]) as first, rasterio.open(scenes[1]) as second:
        size, (left, top) = first.transform.a, first.transform * (0, 0)
        left -= size * max(math.ceil((left - second.bounds.left) / size), 0)
        top += size * max(math.ceil((second.bounds.top - top) / size), 0)
        right = max(first.bounds.right, second.bounds.right)
        bottom = min(first.bounds.bottom, second.bounds.bottom)
        width, height = math.ceil((right - left) / size), math.ceil((top - bottom) / size)
        transform = rasterio.Affine(size, 0, left, 0, -size, top)
        pixels = np.zeros((first.count, height, width), first.dtypes[0])
        rasterio.warp.reproject(
            rasterio.band(second, second.indexes), pixels, dst_transform=transform,
            dst_crs=first.crs, dst_nodata=0, resampling=rasterio.warp.Resampling.bilinear,
            UNIFIED_SRC_NODATA="NO",  # each band has its own
        )  # fmt: skip
        column, row = (
            round((first.bounds.left - left) / size),
            round((top - first.bounds.top) / size),
        )
        under = pixels[:, row : row + first.height, column : column + first.width]
        np.copyto(under, first.read(), where=first.read_masks() > 0)
        profile = {**first.profile, "width": width, "height": height, "transform": transform}
    with rasterio.open(path, "w", photometric="minisblack", alpha="no", **profile) as made:
        made.write(pixels)
    return path
