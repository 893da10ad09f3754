"""Another plugin may have switched GDAL's exceptions on, or count on them to be off."""

from __future__ import annotations

import gc
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier

import pytest
from layers import raster_file, square, vector_layer
from map_server import COLUMN, ROW, MapServer, town
from object_classifier.core.errors import InputError, OutputError
from object_classifier.core.layers.fetching.object_windows import _bounds
from object_classifier.core.layers.fetching.sheets import SHEET_TILES, SheetStore
from object_classifier.core.layers.fetching.tile_grid import Tile, choose_grid
from object_classifier.core.layers.imagery.dataset_files import files_of_dataset
from object_classifier.core.layers.imagery.gdal_exceptions import gdal_exceptions, opened
from object_classifier.core.layers.imagery.input_state import input_state
from object_classifier.core.layers.imagery.provider_raster import Pixels, ProviderRaster
from object_classifier.core.layers.imagery.raster_facts import _unit_of_code, imagery_problems
from object_classifier.core.layers.imagery.rasters import read_rasters
from object_classifier.core.layers.imagery.tile_index import tiles_of_index
from object_classifier.core.layers.output.destination import AppendOutput
from object_classifier.core.layers.subjects.whole_images import _size_of
from object_classifier.core.model.definition import ModelDefinition, ModelKind
from object_classifier.core.objects_file import OBJECTS_FILE
from osgeo import gdal, ogr, osr
from qgis.core import QgsRasterLayer, QgsRemappingSinkDefinition, QgsVectorLayer
from worker_processes import Log

TILE = Tile(COLUMN, ROW)
SHEET = f"{COLUMN // SHEET_TILES}_{ROW // SHEET_TILES}.tif"

MODEL = ModelDefinition(
    kind=ModelKind.ONNX, source="m", emd_path=None, model_file=None, classes=(),
    image_width=8, image_height=8,
)  # fmt: skip


MODULES = (gdal, ogr, osr)


def switch(states) -> None:
    """Switch exceptions on or off; before GDAL 3.7 they are off in the reverse order only."""
    for module in reversed(MODULES):
        module.DontUseExceptions()
    for module, is_on in zip(MODULES, states):
        if is_on:
            module.UseExceptions()


def states() -> list[bool]:
    return [bool(module.GetUseExceptions()) for module in MODULES]


@pytest.fixture(params=["on", "off"], autouse=True)
def exceptions(request, qgis_app):
    """Switch them on or off; afterwards they must be as they were."""
    before, during = states(), [request.param == "on"] * 3
    switch(during)
    yield
    assert states() == during
    switch(before)


@pytest.fixture
def missing(tmp_path):
    return tmp_path / "missing.tif"


@pytest.fixture
def text_file(tmp_path):
    path = tmp_path / "text.gpkg"
    path.write_text("no dataset at all")
    return path


@pytest.fixture
def fetched(tmp_path, exceptions):
    """Return a VRT, what makes the store of a map service, and pixels of a tile."""
    vrt = tmp_path / "tiles.vrt"
    with MapServer(town(tmp_path / "town.tif")) as server:
        raster = ProviderRaster.of_layer(QgsRasterLayer(server.xyz(), "tiles", "wms"))
        grid = choose_grid(raster, MODEL, None)
        columns, rows = grid.size_of(TILE)
        pixels = Pixels((bytes([7]) * (4 * columns * rows),), bytes([255]) * (columns * rows))
        yield vrt, partial(SheetStore, vrt, raster, grid), pixels
    del raster
    gc.collect()  # tracebacks hold clones, which must not outlive the application


def test_tiles_are_written_and_found_again(fetched):
    vrt, store_of, pixels = fetched
    with store_of() as store:
        store.write(TILE, pixels)
        store.write_vrt({TILE})

    with store_of() as store:
        assert store.fetched() == {TILE}
    assert opened(str(vrt), gdal.OF_RASTER).RasterCount == 3


def test_a_damaged_sheet_is_fetched_again(fetched):
    vrt, store_of, pixels = fetched
    with store_of() as store:
        store.write(TILE, pixels)
    (vrt.with_suffix("") / SHEET).write_bytes(b"II*\0 cut short")

    with store_of() as store:
        assert store.fetched() == set()


def test_a_sheet_that_cannot_be_made_is_a_sentence(fetched):
    vrt, store_of, pixels = fetched
    with store_of() as store:
        (vrt.with_suffix("") / SHEET).mkdir()

        with pytest.raises(OutputError, match="fetched cannot be written"):
            store.write(TILE, pixels)


def test_a_vrt_that_cannot_be_written_is_a_sentence(fetched):
    vrt, store_of, pixels = fetched
    with store_of() as store:
        store.write(TILE, pixels)
        vrt.mkdir()

        with pytest.raises(OutputError, match="fetched cannot be written"):
            store.write_vrt({TILE})


def test_a_record_that_is_locked_is_a_sentence(fetched, monkeypatch):
    vrt, store_of, pixels = fetched
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path: connect(path, timeout=0))
    store = store_of()
    store.write(TILE, pixels)
    other = connect(vrt.with_suffix("") / "fetched.sqlite")
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(OutputError, match="fetched cannot be written"):
        store.flush()

    other.close()
    store.__exit__()


@pytest.mark.parametrize("kind", ["missing", "text_file"])
def test_what_is_no_raster_is_a_sentence(kind, request, context):
    path = str(request.getfixturevalue(kind))
    with pytest.raises(InputError):
        read_rasters([path], context)
    assert _size_of(path) == (0, 0)
    assert opened(path, gdal.OF_RASTER) is None


def test_a_raster_is_read_and_looked_at(tmp_path, context, missing):
    path = raster_file(tmp_path / "town.tif")
    (raster,) = read_rasters([str(path)], context)

    assert raster.band_count == 3
    assert _size_of(str(path)) == (40, 30)
    assert imagery_problems(MODEL, [raster]) == imagery_problems(MODEL, [raster])
    assert files_of_dataset(str(path)).files == (str(path),)
    assert input_state([str(path), str(missing)], Log(), statistics=True).unknown == ()
    path.unlink()
    imagery_problems(MODEL, [raster])  # that went meanwhile


def test_a_vrt_that_is_damaged_has_no_sources(tmp_path):
    vrt = tmp_path / "damaged.vrt"
    vrt.write_text("<VRTDataset")

    assert files_of_dataset(str(vrt)).files == (str(vrt),)
    assert files_of_dataset("<VRTDataset rasterXSize='1' rasterYSize='1'/>").name


def test_a_file_that_is_no_tile_index_names_no_tiles(text_file):
    assert tiles_of_index(text_file) is None


def test_a_code_that_proj_does_not_know_has_no_unit():
    assert _unit_of_code(999_999) is None
    assert _unit_of_code(32615).metres == 1


def test_staged_objects_that_are_gone_are_a_sentence(tmp_path):
    with pytest.raises(OutputError, match="cannot be read any more"):
        list(_bounds(tmp_path))
    (tmp_path / OBJECTS_FILE).write_text("no JSON at all")
    with pytest.raises(OutputError, match="cannot be read any more"):
        list(_bounds(tmp_path))


def test_a_shapefile_is_appended_to_and_what_is_none_is_a_sentence(tmp_path):
    def append(path):
        layer = QgsVectorLayer(str(path), "", "ogr")
        output = AppendOutput.of(str(path), layer, QgsRemappingSinkDefinition())
        output.add(list(vector_layer(square(0, 0)).getFeatures()))

    path = tmp_path / "roofs.geojson"
    path.write_text('{"type": "FeatureCollection", "features": []}')
    with gdal_exceptions():
        gdal.VectorTranslate(str(tmp_path / "roofs.shp"), str(path), options=["-nlt", "POLYGON"])
    append(tmp_path / "roofs.shp")
    assert QgsVectorLayer(str(tmp_path / "roofs.shp"), "", "ogr").featureCount() == 1
    (tmp_path / "roofs.shp").write_text("no dataset at all")
    with pytest.raises(OutputError):
        append(tmp_path / "roofs.shp")


def test_threads_do_not_take_exceptions_from_each_other(missing):
    """One block may end while another one, in another thread, counts on them."""
    both_are_in, one_is_out = Barrier(2), Barrier(2)

    def first():
        with gdal_exceptions():
            both_are_in.wait()
        one_is_out.wait()

    def second():
        with gdal_exceptions():
            both_are_in.wait()
            one_is_out.wait()
            with pytest.raises(RuntimeError):
                gdal.OpenEx(str(missing), gdal.OF_RASTER)

    with ThreadPoolExecutor(2) as threads:
        for each in [threads.submit(work) for work in (first, second)]:
            each.result()


def test_another_plugin_may_switch_its_own_on_meanwhile(exceptions, missing):
    before = states()

    with gdal_exceptions():
        ogr.UseExceptions()

    assert opened(str(missing), gdal.OF_RASTER) is None
    switch(before)
