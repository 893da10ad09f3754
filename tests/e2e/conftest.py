"""The algorithms with a real worker: the provider registered, a cache of their own."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
from layers import raster_file
from listening import Log
from object_classifier.core.system.cpus import OPENMP_WAITING
from osgeo import gdal
from qgis.core import NULL, QgsApplication, QgsProcessingContext, QgsProject

BRIGHTNESS = Path(__file__).with_name("make_brightness_model.py")
MAKE_SCENE = Path(__file__).resolve().parents[2] / "scripts" / "make_scene.py"
REFERENCE = Path(__file__).with_name("reference_classifier.py")


@pytest.fixture(scope="session")
def model_python() -> str:
    """Interpreter of the model environment."""
    python = os.environ.get("OBJECT_CLASSIFIER_PYTHON", "")
    if not python:
        pytest.skip("OBJECT_CLASSIFIER_PYTHON does not name a model environment (make test does)")
    return python


@pytest.fixture(scope="session", autouse=True)
def provider(qgis_app, tmp_path_factory):
    """Register the provider and keep the user's cache out of it."""
    from object_classifier.algorithms.provider import ObjectClassifierProvider
    from processing.core.Processing import Processing

    os.environ["OBJECT_CLASSIFIER_CACHE"] = str(tmp_path_factory.mktemp("cache"))
    Processing.initialize()
    provider = ObjectClassifierProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield
    QgsApplication.processingRegistry().removeProvider("objectclassifier")


class Run(NamedTuple):
    """What a run gave back."""

    outputs: dict[str, Any]
    rows: list[dict[str, Any]]
    layer: Any
    log: Log


@pytest.fixture
def classify(model_python):
    """Return a function that runs the algorithm and reads its layer."""

    def run(**parameters: Any) -> Run:
        import processing

        log = Log()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters.setdefault("OUTPUT", "memory:")
        outputs = processing.run(
            "objectclassifier:classifyobjects", parameters, feedback=log, context=context
        )
        layer = outputs["OUTPUT"]
        if isinstance(layer, str):
            from qgis.core import QgsVectorLayer

            layer = QgsVectorLayer(layer, "out", "ogr")
        names = [field.name() for field in layer.fields()]
        rows = [
            dict(zip(names, [None if value == NULL else value for value in feature.attributes()]))
            for feature in layer.getFeatures()
        ]
        return Run(outputs, rows, layer, log)

    return run


@pytest.fixture(scope="session")
def pytorch_python(model_python) -> str:
    """Interpreter of a model environment with PyTorch."""
    return _that_imports("torch", model_python)


@pytest.fixture(scope="session")
def training_python(pytorch_python) -> str:
    """Interpreter of a model environment in which models are trained."""
    return _that_imports("timm", pytorch_python)


def _that_imports(package: str, python: str) -> str:
    command = [python, "-c", f"import importlib.metadata as m; m.version({package!r})"]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip(f"the model environment has no {package} (make test's has)")
    return python


@pytest.fixture(scope="session")
def reference(pytorch_python, tmp_path_factory):
    """Return a function that makes a model and what a straightforward program says with it."""

    def make(raster: Path, objects: Path, **options: int) -> tuple[str, list[dict[str, Any]]]:
        folder = tmp_path_factory.mktemp("reference")
        command = [pytorch_python, str(REFERENCE), str(folder), str(raster), str(objects)]
        for name, value in options.items():
            command += [f"--{name.replace('_', '-')}", str(value)]
        subprocess.run(command, check=True, env=_plain_environment())
        return str(folder / "model.dlpk"), json.loads((folder / "expected.json").read_text())

    return make


@pytest.fixture(scope="session")
def scene(model_python, tmp_path_factory) -> Path:
    """Return a folder with a small sample town; scripts/make_scene.py."""
    folder = tmp_path_factory.mktemp("scene")
    command = [model_python, str(MAKE_SCENE), str(folder), "--pixels", "1536"]
    subprocess.run(command, check=True, env=_plain_environment())
    return folder


def _plain_environment() -> dict[str, str]:
    kept = ("PATH", "HOME", OPENMP_WAITING)  # threads that spin are in each other's way
    return {key: os.environ[key] for key in kept if key in os.environ}


@pytest.fixture(scope="session")
def model(brightness_model) -> str:
    """Return a model that says `bright` or `dark` of chips of 8 x 8; make_brightness_model.py."""
    return brightness_model()


@pytest.fixture
def raster(tmp_path) -> str:
    """Return 40 x 30 cells of 1 from (1000, 2000): dark in the west half, bright in the east."""
    path = raster_file(tmp_path / "halves.tif")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    pixels = np.full((30, 40), 20, np.uint8)
    pixels[:, 20:] = 220
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).WriteArray(pixels)
    dataset.FlushCache()
    return str(path)


@pytest.fixture(scope="session")
def brightness_model(model_python, tmp_path_factory):
    """Return a function that makes a `bright` or `dark` model of other sizes and bands."""

    def make(**options: int | str) -> str:
        folder = tmp_path_factory.mktemp("brightness")
        flags = [f"--{name.replace('_', '-')}={value}" for name, value in options.items()]
        subprocess.run([model_python, str(BRIGHTNESS), str(folder), *flags], check=True)
        return str(folder / "brightness.dlpk")

    return make
