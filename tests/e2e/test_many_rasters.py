"""Several rasters: one mosaic, or one row for each that an object lies in."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from layers import raster_file, square, vector_layer
from osgeo import gdal


def tile(path, value: int, *, left: float = 1000, width: int = 20) -> str:
    """Write a raster of one value from (left, 2000), cells of 1 x 1, 30 rows."""
    raster_file(path, width=width, height=30)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGeoTransform((left, 1, 0, 2000, 0, -1))
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).WriteArray(np.full((30, width), value, np.uint8))
    dataset.FlushCache()
    return str(path)


def test_an_object_across_a_seam_gets_one_chip(classify, model, tmp_path):
    west, east = tile(tmp_path / "w.tif", 20), tile(tmp_path / "e.tif", 220, left=1020)
    seam_to_the_east = square(1021, 1985)  # its chip of 8 x 8 has 3 columns of 20, 5 of 220

    run = classify(RASTER=[west, east], FEATURES=vector_layer(seam_to_the_east), MODEL=model)

    mean = (3 * 20 + 5 * 220) / 8
    assert [row["ClassLabel"] for row in run.rows] == ["bright"]
    assert run.rows[0]["Confidence"] == pytest.approx(
        1 / (1 + np.exp(-0.1 * (mean - 128))), abs=1e-3
    )


def test_the_first_raster_is_on_top(classify, model, tmp_path):
    dark, bright = tile(tmp_path / "dark.tif", 20), tile(tmp_path / "bright.tif", 220)
    features = vector_layer(square(1010, 1985))

    assert classify(RASTER=[dark, bright], FEATURES=features, MODEL=model).rows[0][
        "ClassLabel"
    ] == "dark"  # fmt: skip
    assert classify(RASTER=[bright, dark], FEATURES=features, MODEL=model).rows[0][
        "ClassLabel"
    ] == "bright"  # fmt: skip


def test_separately_there_is_a_row_for_each_raster_that_an_object_lies_in(
    classify, model, tmp_path
):
    pre, post = tile(tmp_path / "pre.tif", 220, width=40), tile(tmp_path / "post.tif", 20)
    both, only_pre, none = square(1010, 1985), square(1034, 1985), square(1500, 1985)

    run = classify(
        RASTER=[pre, post],
        FEATURES=vector_layer(both, only_pre, none),
        MODEL=model,
        PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY",
    )

    assert [(row["name"], row["RasterName"], row["ClassLabel"]) for row in run.rows] == [
        ("f1", "pre", "bright"),
        ("f1", "post", "dark"),
        ("f2", "pre", "bright"),
        ("f3", None, None),
    ]
    assert "outside" in run.rows[3]["Status"]


def test_a_folder_of_tiles_is_one_image(classify, model, tmp_path):
    folder = tmp_path / "tiles"
    folder.mkdir()
    for number in range(4):
        tile(folder / f"{number}.tif", 20 + 60 * number, left=1000 + 20 * number)
    features = vector_layer(*(square(1010 + 20 * number, 1985) for number in range(4)))

    run = classify(RASTER=str(folder), FEATURES=features, MODEL=model)

    assert [row["ClassLabel"] for row in run.rows] == ["dark", "dark", "bright", "bright"]


def test_files_of_other_programs_in_a_folder_are_no_images(classify, model, tmp_path):
    """A .dat is a raster of ENVI, or the table of a layer of MapInfo."""
    tile(tmp_path / "0.tif", 20)
    (tmp_path / "roofs.dat").write_bytes(b"\x03" + bytes(300))
    (tmp_path / "points.asc").write_text("1.0 2.0 3.0\n" * 9)

    run = classify(RASTER=str(tmp_path), FEATURES=vector_layer(square(1010, 1985)), MODEL=model)

    assert [row["ClassLabel"] for row in run.rows] == ["dark"]


def test_tiles_and_their_vrt_give_the_same_layer(classify, model, scene, tmp_path):
    town, side = gdal.Open(str(scene / "town.tif")), 600
    corners = product(range(0, town.RasterXSize, side), range(0, town.RasterYSize, side))
    tiles = []
    for column, row in corners:
        path = str(tmp_path / f"{column}_{row}.tif")
        size = min(side, town.RasterXSize - column), min(side, town.RasterYSize - row)
        gdal.Translate(path, town, srcWin=[column, row, *size])
        tiles.append(path)
    vrt = str(tmp_path / "town.vrt")
    gdal.BuildVRT(vrt, tiles).FlushCache()
    features = f"{scene / 'footprints.gpkg'}|layername=footprints"

    from_tiles = classify(RASTER=tiles, FEATURES=features, MODEL=model)
    from_vrt = classify(RASTER=vrt, FEATURES=features, MODEL=model)

    assert len(tiles) == 9
    assert from_tiles.rows == from_vrt.rows
    assert {row["ClassLabel"] for row in from_vrt.rows} >= {"bright", "dark"}
