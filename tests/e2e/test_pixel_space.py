"""Raw images through QGIS: rotated, without georeference, with RPCs."""

from __future__ import annotations

import numpy as np
import pytest
from layers import square, vector_layer
from osgeo import gdal, osr

HEIGHT = 1500
"""Of an object far above the ground, metres: without it the object would be sought elsewhere."""


@pytest.fixture(params=["MAP_SPACE", "PIXEL_SPACE"])
def model_of_space(request, brightness_model) -> str:
    return brightness_model(image_space=request.param)


def raw_image(path, geotransform=None, crs: str | None = None) -> str:
    """Write 40 x 30 pixels, dark in the left half of the file and bright in the right."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 30, 3)
    pixels = np.full((30, 40), 20, np.uint8)
    pixels[:, 20:] = 220
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).WriteArray(pixels)
    if geotransform:
        dataset.SetGeoTransform(geotransform)
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        dataset.SetProjection(reference.ExportToWkt())
    dataset.FlushCache()
    return str(path)


def test_pixels_count_downwards_below_zero_where_there_is_no_georeference(
    classify, model_of_space, tmp_path
):
    raster = raw_image(tmp_path / "raw.tif")
    features = vector_layer(square(8, -15), square(32, -15), square(32, 15), crs="")

    run = classify(RASTER=raster, FEATURES=features, MODEL=model_of_space)

    assert [row["ClassLabel"] for row in run.rows] == ["dark", "bright", None]


def test_a_quarter_turn_is_followed(classify, model_of_space, tmp_path):
    # Columns of the file run north, rows run east: its right half lies in the north.
    raster = raw_image(tmp_path / "turned.tif", (1000, 0, 1, 2000, 1, 0), "EPSG:32615")
    south, north = square(1015, 2008), square(1015, 2032)

    run = classify(RASTER=raster, FEATURES=vector_layer(south, north), MODEL=model_of_space)

    assert [row["ClassLabel"] for row in run.rows] == ["dark", "bright"]


def test_raw_scenes_with_rpcs_find_their_objects(classify, brightness_model, shared_data):
    raster = shared_data / "pixel_space" / "rpc" / "wv3_20.NTF"
    dataset = gdal.Open(str(raster))
    to_ground = gdal.Transformer(dataset, None, ["METHOD=RPC", f"RPC_HEIGHT={HEIGHT}"])
    _, (longitude, latitude, _) = to_ground.TransformPoint(0, 250.5, 250.5)
    features = vector_layer(
        f"POINT Z({longitude} {latitude} {HEIGHT})",
        "POINT Z(0 0 0)",
        kind="PointZ",
        crs="EPSG:4326",
    )
    model = brightness_model(image_space="PIXEL_SPACE", bands=1, width=15, height=15)
    mean = dataset.GetRasterBand(1).ReadAsArray(243, 243, 15, 15).mean()

    run = classify(RASTER=str(raster), FEATURES=features, MODEL=model)

    assert run.rows[0]["ClassLabel"] == ("bright" if mean > 128 else "dark")
    assert run.rows[0]["Confidence"] == pytest.approx(
        1 / (1 + np.exp(-0.1 * abs(mean - 128))), abs=1e-4
    )
    assert run.rows[1]["ClassLabel"] is None and "outside" in run.rows[1]["Status"]
