"""core.layers.busy_files: a GeoPackage that others use is opened, and written, all the same."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing, contextmanager

import pytest
from object_classifier.algorithms.sample_objects import SampleObjects
from object_classifier.core.layers import busy_files
from object_classifier.core.layers.busy_files import opened_layer, patiently
from object_classifier.core.layers.imagery.gdal_exceptions import gdal_exceptions
from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingOutputLayerDefinition,
    QgsRemappingSinkDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from review_layers import run, town


@pytest.fixture
def whole(qgis_app, tmp_path):
    """Return a GeoPackage."""
    layer = QgsVectorLayer("Point?crs=EPSG:32615&field=name:string", "roofs", "memory")
    return saved(layer, tmp_path / "whole.gpkg")


def saved(layer, path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    return path


@pytest.fixture
def path(tmp_path):
    """Return a file that GDAL says of what it says of one that is closed by another process."""
    path = tmp_path / "roofs.gpkg"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE something (x)")
    return path


class Uses:
    """Does something with a file, which becomes whole after so many times."""

    def __init__(self, use, path, whole, after):
        self._use, self._path, self._whole, self._after = use, path, whole, after
        self.times = 0

    def __call__(self):
        self.times += 1
        try:
            return self._use(str(self._path))
        finally:
            if self.times == self._after:
                shutil.copy(self._whole, self._path)


def opened(path):
    return QgsVectorLayer(path, "roofs", "ogr")


def tables(path):
    with gdal_exceptions():
        return gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE).GetLayerCount()


@pytest.mark.parametrize("after", [1, 3])
def test_a_layer_that_does_not_open_for_a_moment_is_opened(path, whole, after):
    opening = Uses(opened, path, whole, after)

    layer = opened_layer(opening, f"{path}|layername=whole")

    assert layer is not None and layer.fields().names() == ["fid", "name"]
    assert opening.times == after + 1


def test_a_layer_that_never_opens_is_none(path, whole, monkeypatch):
    monkeypatch.setattr(busy_files, "OPENING_S", 0.0)

    assert opened_layer(Uses(opened, path, whole, 100), str(path)) is None


@pytest.mark.parametrize("name", ["missing.gpkg", "roofs.shp", "roofs_12ab", "memory:"])
def test_what_is_no_file_of_sqlite_is_tried_once(qgis_app, tmp_path, name):
    (tmp_path / "roofs.shp").write_bytes(b"no shapefile")
    opening = Uses(opened, tmp_path / name, None, 100)

    assert opened_layer(opening, str(tmp_path / name)) is None
    assert opening.times == 1


@pytest.mark.parametrize("after", [1, 3])
def test_what_gdal_cannot_do_for_a_moment_is_done(path, whole, after):
    use = Uses(tables, path, whole, after)

    assert patiently(use) == 1
    assert use.times == after + 1


def test_what_else_gdal_says_is_said_at_once(tmp_path):
    use = Uses(tables, tmp_path / "missing.gpkg", None, 100)

    with pytest.raises(RuntimeError):
        patiently(use)
    assert use.times == 1


@contextmanager
def whole_in_a_moment(path, whole, monkeypatch):
    """Have a file become whole once it was tried."""
    monkeypatch.setattr(busy_files, "OPENING_S", 60.0)
    tried = threading.Event()
    monkeypatch.setattr(busy_files.time, "sleep", lambda _: tried.set())

    def mend():
        tried.wait()
        whole.replace(path)

    mending = threading.Thread(target=mend)
    mending.start()
    try:
        yield
    finally:
        tried.set()
        mending.join()


def test_an_input_that_does_not_open_for_a_moment_is_read(path, tmp_path, context, monkeypatch):
    whole = saved(town(20), tmp_path / "whole.gpkg")

    with whole_in_a_moment(path, whole, monkeypatch):
        ran = run(
            SampleObjects, context, FEATURES=f"{path}|layername=whole", METHOD="RANDOM", COUNT=5
        )

    assert len(ran.chosen()) == 5


def test_an_output_that_does_not_open_for_a_moment_is_appended_to(
    path, tmp_path, context, monkeypatch
):
    whole = saved(
        run(SampleObjects, context, FEATURES=town(8), METHOD="RANDOM", COUNT=5).layer,
        tmp_path / "w.gpkg",
    )
    output = QgsProcessingOutputLayerDefinition(f"{path}|layername=w")
    output.setRemappingDefinition(QgsRemappingSinkDefinition())

    with whole_in_a_moment(path, whole, monkeypatch):
        run(SampleObjects, context, FEATURES=town(9), METHOD="RANDOM", COUNT=5, OUTPUT=output)

    assert QgsVectorLayer(str(path), "", "ogr").featureCount() == 8 + 9
