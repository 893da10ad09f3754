"""What inspecting a model says of it when it is loaded: the same as a run."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from layers import vector_layer
from listening import Log
from qgis.core import QgsProcessingException

MAKE = Path(__file__).with_name("make_viewing_models.py")


@pytest.fixture(scope="module")
def models(pytorch_python, tmp_path_factory) -> Path:
    """Write a network that flattens with view, and one that can run in no way."""
    folder = tmp_path_factory.mktemp("models")
    made = subprocess.run(
        [pytorch_python, str(MAKE), str(folder)], capture_output=True, text=True, check=False
    )
    assert not made.returncode, made.stderr
    return folder


def inspect(model: Path, **parameters) -> dict:
    import processing

    parameters = {"MODEL": str(model), **parameters}
    answer = processing.run("objectclassifier:inspectmodel", parameters, feedback=Log())
    return dict(json.loads(answer["REPORT"]))


def test_a_model_that_runs_is_said_to_run(models) -> None:
    report = inspect(models / "good.emd", LOAD=True)

    assert report["problems"] == []
    assert report["loaded"]["device"] == "CPU" and report["loaded"]["chip_size"] == [32, 32]


def test_a_model_that_no_run_could_use_is_refused_in_the_same_words(classify, models) -> None:
    (problem,) = inspect(models / "broken.emd", LOAD=True)["problems"]

    objects = vector_layer("POLYGON((1010 1960,1050 1960,1050 1990,1010 1990,1010 1960))")
    with pytest.raises(QgsProcessingException) as caught:
        classify(RASTER=_raster(models), FEATURES=objects, MODEL=str(models / "broken.emd"))
    assert problem == str(caught.value) and "[-1, 1567]" in problem


def test_nothing_is_loaded_unasked(models) -> None:
    report = inspect(models / "broken.emd")

    assert report["problems"] == [] and report["loaded"] is None


def _raster(folder: Path) -> str:
    from osgeo import gdal, osr

    path = folder / "grey.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 300, 300, 3)
    dataset.SetGeoTransform((1000, 0.25, 0, 2000, 0, -0.25))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32615)
    dataset.SetProjection(reference.ExportToWkt())
    for number in (1, 2, 3):
        dataset.GetRasterBand(number).Fill(100)
    dataset.FlushCache()
    return str(path)
