"""Real imagery of every kind runs through: counts and Status are right."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("raster", "features", "bands", "rows", "classified"),
    [
        ("atlanta_uint16/sample_geotiff.tif", "atlanta_uint16/geotiff_labels.geojson", 1, 43, 43),
        ("lidar_hag_float32/hag.tif", "lidar_hag_float32/buildings.geojson", 1, 84, 84),
        (
            "enmap_potsdam/tiles/enmap_potsdam_tile_192_96.tif",
            "enmap_potsdam/landcover_potsdam_point.gpkg",
            224,
            120,
            6,
        ),
        (
            "landsat_uint16/LC08_L1TP_224077_20200518_20200518_01_RT_B2_60m.TIF",
            "landsat_uint16/stac_training.geojson",
            1,
            7,
            7,
        ),
        (
            "landsat_uint16/LC08_L1TP_224077_20200518_20200518_01_RT_B2_60m.TIF",
            "landsat_uint16/LC08_L1TP_224078_20200518_20200518_01_RT_points.gpkg",
            1,
            6,
            4,
        ),
        ("tree_points_osbs/OSBS_403000_3285000.tif", "tree_points_osbs/OSBS.shp", 3, 42, 41),
        (
            "roads_vegas/RGB-PanSharpen_AOI_2_Vegas_img0.tif",
            "roads_vegas/AOI_2_Vegas_img0.geojson",
            3,
            38,
            38,
        ),
    ],
    ids=["uint16", "float32 nodata", "224 bands", "other CRS", "points", "float32 points", "lines"],
)
def test_it_runs_and_every_object_is_accounted_for(
    raster, features, bands, rows, classified, shared_data, classify, brightness_model
):
    run = classify(
        RASTER=str(shared_data / raster),
        FEATURES=str(shared_data / features),
        MODEL=brightness_model(bands=bands, width=32, height=32),
    )

    assert (run.outputs["FEATURE_COUNT"], run.outputs["CLASSIFIED_COUNT"]) == (rows, classified)
    for row in run.rows:
        assert (row["ClassLabel"] is None) == (row["Status"] is not None)
        assert row["Status"] is None or "outside" in row["Status"]
