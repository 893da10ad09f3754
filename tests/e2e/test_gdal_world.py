"""Whatever GDAL opens, however it is named: the same objects get the same labels."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from layers import EAST, OUTSIDE, WEST, vector_layer
from osgeo import gdal
from qgis.core import QgsProcessingException
from range_server import RangeServer


@pytest.fixture
def server(tmp_path, monkeypatch):
    """Return the address at which tmp_path is served."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with RangeServer(tmp_path) as running:
        yield running.url


def answers(classify, raster: str, model: str) -> list[str | None]:
    rows = classify(RASTER=raster, FEATURES=vector_layer(EAST, OUTSIDE, WEST), MODEL=model).rows
    return [row["ClassLabel"] for row in rows]


EXPECTED = ["bright", None, "dark"]


def test_a_raster_in_an_archive(classify, model, raster, tmp_path):
    with zipfile.ZipFile(tmp_path / "delivery.zip", "w") as archive:
        archive.write(raster, "images/halves.tif")

    assert (
        answers(classify, f"/vsizip/{tmp_path}/delivery.zip/images/halves.tif", model) == EXPECTED
    )


def test_a_raster_on_a_web_server(classify, model, raster, server):
    assert answers(classify, f"/vsicurl/{server}/{Path(raster).name}", model) == EXPECTED


@pytest.mark.parametrize("kind", ["GPKG", "GTIFF_DIR"])
def test_one_of_several_rasters_in_a_file(classify, model, raster, tmp_path, kind):
    """The other one is dark everywhere."""
    dark = gdal.Translate("", raster, format="MEM", scaleParams=[[0, 255, 0, 10]] * 3)
    if kind == "GPKG":
        path = tmp_path / "two.gpkg"
        for name, source in (("dark", dark), ("halves", raster)):
            options = [f"RASTER_TABLE={name}", "APPEND_SUBDATASET=YES", "TILE_FORMAT=PNG"]
            gdal.Translate(str(path), source, format="GPKG", creationOptions=options)
        chosen, other = f"GPKG:{path}:halves", f"GPKG:{path}:dark"
    else:
        path = tmp_path / "two.tif"
        gdal.Translate(str(path), dark, format="GTiff")
        gdal.Translate(str(path), raster, creationOptions=["APPEND_SUBDATASET=YES"])
        chosen, other = f"GTIFF_DIR:2:{path}", f"GTIFF_DIR:1:{path}"

    assert answers(classify, chosen, model) == EXPECTED
    assert answers(classify, other, model) == ["dark", None, "dark"]


def test_a_file_of_several_rasters_names_them(classify, brightness_model, raster, tmp_path):
    path = tmp_path / "scene.nc"
    gdal.Translate(str(path), raster, format="netCDF")
    model = brightness_model(bands=1)

    with pytest.raises(QgsProcessingException, match=f'3 rasters.*NETCDF:"{path}":Band2'):
        answers(classify, str(path), model)

    assert answers(classify, f'NETCDF:"{path}":Band2', model) == EXPECTED


@pytest.mark.parametrize("dtype", ["Int16", "UInt16", "Int32", "UInt32", "Float32", "Float64"])
def test_pixels_of_every_type(classify, model, raster, tmp_path, dtype):
    path = tmp_path / "typed.tif"
    gdal.Translate(str(path), raster, outputType=getattr(gdal, f"GDT_{dtype}"))

    assert answers(classify, str(path), model) == EXPECTED


def test_hundreds_of_bands(classify, model, raster, tmp_path):
    path = tmp_path / "spectrum.tif"
    gdal.Translate(str(path), raster, bandList=[1, 2, 3] * 123)
    assert gdal.Open(str(path)).RasterCount == 369

    assert answers(classify, str(path), model) == EXPECTED
