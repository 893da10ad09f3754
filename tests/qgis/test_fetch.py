"""Imagery that only QGIS reads, on disk as the engine gets it."""

from __future__ import annotations

import gc
import threading
from pathlib import Path

import numpy as np
import pytest
from layers import raster_file
from map_server import CELL, COLUMN, LEFT, ROW, TOP, ZOOM, MapServer, town
from object_classifier.core.errors import Cancelled, InputError
from object_classifier.core.layers.fetching import fetch
from object_classifier.core.layers.fetching.fetch import fetch_tiles
from object_classifier.core.layers.fetching.sheets import SheetStore
from object_classifier.core.layers.fetching.tile_grid import Tile, choose_grid, needed_tiles
from object_classifier.core.layers.imagery.provider_raster import PARALLEL, ProviderRaster
from object_classifier.core.model.definition import CellSize, ModelDefinition, ModelKind
from osgeo import gdal
from qgis.core import Qgis, QgsRasterDataProvider, QgsRasterLayer, QgsRectangle
from worker_processes import Log

FIRST = Tile(COLUMN, ROW)
BLOCK = {Tile(COLUMN + x, ROW + y) for x in range(2) for y in range(2)}


@pytest.fixture
def server(tmp_path):
    with MapServer(town(tmp_path / "town.tif")) as server:
        yield server


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch):
    monkeypatch.setattr(fetch, "FIRST_PAUSE_S", 0.01)


@pytest.fixture(autouse=True)
def no_providers_left_for_qgis_to_trip_over(qgis_app):
    yield
    gc.collect()  # tracebacks hold clones, which must not outlive the application


def xyz(server: MapServer, **options: int) -> QgsRasterLayer:
    layer = QgsRasterLayer(server.xyz(**options), "tiles", "wms")
    assert layer.isValid()
    return layer


def model(**limits: CellSize) -> ModelDefinition:
    return ModelDefinition(
        kind=ModelKind.ONNX, source="m", emd_path=None, model_file=None, classes=(),
        image_width=8, image_height=8, **limits,
    )  # fmt: skip


def get(layer, tiles, folder: Path, log: Log | None = None, cell_size: float | None = None):
    """Fetch, and return what became of the tiles and the VRT."""
    raster = ProviderRaster.of_layer(layer)
    grid = choose_grid(raster, model(), cell_size)
    vrt = folder / raster.image.path
    with SheetStore(vrt, raster, grid) as store:
        fetched = fetch_tiles(raster, grid, tiles, store, log or Log())
        store.write_vrt(tiles)
    return fetched, gdal.Open(str(vrt))


def pixels_of(dataset, column: int, row: int, side: int = 256) -> bytes:
    return dataset.ReadRaster(column, row, side, side, band_list=[1, 2, 3])


def test_tiles_have_the_pixels_of_the_file_that_the_server_cuts_them_from(server, tmp_path):
    fetched, vrt = get(xyz(server), BLOCK, tmp_path)

    x, cell, _, y, _, _ = vrt.GetGeoTransform()
    assert cell == pytest.approx(CELL)
    column, row = round((LEFT - x) / CELL), round((y - TOP) / CELL)
    got, sent = vrt.ReadAsArray(column, row, 512, 512), gdal.Open(str(server.raster)).ReadAsArray()
    if Qgis.QGIS_VERSION_INT < 34400:
        assert (got == sent[:, :512, :512]).all()
    else:  # it draws half of the rows and columns of a tile a pixel off
        shifts = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
        near = [np.roll(sent, shift, (1, 2))[:, :512, :512] == got for shift in shifts]
        assert np.any([each.all(0) for each in near], axis=0)[1:-1, 1:-1].all()
    assert (fetched.count, fetched.failed) == (4, {})


def test_each_tile_is_asked_for_once_and_nothing_else(server, tmp_path):
    get(xyz(server), BLOCK, tmp_path)

    asked = {path.split("/", 2)[2]: count for path, count in server.requests.items()}
    assert asked == {f"{ZOOM}/{tile.column}/{tile.row}.png": 1 for tile in BLOCK}
    assert server.referers == {"analyst"}


def test_not_more_than_a_few_requests_at_once(server, tmp_path):
    server.delay_s = 0.05
    tiles = {Tile(COLUMN + x, ROW + y) for x in range(4) for y in range(4)}

    get(xyz(server), tiles, tmp_path)

    assert 1 < server.most_at_once <= PARALLEL


def test_what_was_not_fetched_is_masked(server, tmp_path):
    _, vrt = get(xyz(server), {FIRST}, tmp_path)

    x, _, _, y, _, _ = vrt.GetGeoTransform()
    column, row = round((LEFT - x) / CELL), round((y - TOP) / CELL)
    mask = vrt.GetRasterBand(1).GetMaskBand()
    assert set(mask.ReadRaster(column, row, 256, 256)) == {255}
    assert set(mask.ReadRaster(column + 256, row, 256, 256)) == {0}
    assert vrt.GetRasterBand(1).GetMaskFlags() == gdal.GMF_PER_DATASET


def test_a_part_without_imagery_is_masked_too(server, tmp_path):
    _, vrt = get(xyz(server), {FIRST, Tile(COLUMN - 1, ROW)}, tmp_path)

    x, _, _, y, _, _ = vrt.GetGeoTransform()
    column, row = round((LEFT - x) / CELL), round((y - TOP) / CELL)
    mask = vrt.GetRasterBand(1).GetMaskBand()
    assert set(mask.ReadRaster(column - 256, row, 256, 256)) == {0}


def test_a_request_that_fails_is_tried_again(server, tmp_path, monkeypatch):
    monkeypatch.setattr(fetch, "TRIES", 6)  # QGIS 3.22 repeats none of them by itself
    server.problem_of = lambda path, count: 503 if count <= 5 else None

    fetched, _ = get(xyz(server), {FIRST}, tmp_path)

    assert fetched.failed == {}
    assert set(server.requests.values()) == {6}


def test_a_tile_that_always_fails_does_not_stop_the_others(server, tmp_path):
    bad = f"/{ZOOM}/{FIRST.column}/{FIRST.row}.png"
    server.problem_of = lambda path, count: 500 if path.endswith(bad) else None
    log = Log()

    fetched, _ = get(xyz(server), BLOCK, tmp_path, log)

    assert set(fetched.failed) == {FIRST}
    assert fetched.count == 3
    assert "could not be fetched: 1 of 4" in log.warnings[0]


def test_a_failed_tile_is_tried_again_by_the_next_run_and_the_others_are_not(server, tmp_path):
    bad = f"/{ZOOM}/{FIRST.column}/{FIRST.row}.png"
    server.problem_of = lambda path, count: 500 if path.endswith(bad) else None
    get(xyz(server), BLOCK, tmp_path)
    server.problem_of = lambda path, count: None
    server.requests.clear()

    fetched, _ = get(xyz(server), BLOCK, tmp_path)

    assert (fetched.count, fetched.failed) == (4, {})
    assert [path.endswith(bad) for path in server.requests] == [True]


def test_a_service_that_is_down_is_one_sentence(server, tmp_path):
    server.problem_of = lambda path, count: 503

    with pytest.raises(InputError, match="No imagery could be fetched") as error:
        get(xyz(server), BLOCK, tmp_path)

    assert server.url in error.value.details


def test_a_service_that_goes_down_stops_the_run_and_keeps_what_there_is(
    server, tmp_path, monkeypatch
):
    monkeypatch.setattr(fetch, "GIVE_UP_AFTER", 3)
    get(xyz(server), {FIRST}, tmp_path)
    server.problem_of = lambda path, count: 503
    tiles = {Tile(COLUMN + x, ROW + y) for x in range(4) for y in range(4)}

    with pytest.raises(InputError, match=r"stopped answering.*What was fetched is kept"):
        get(xyz(server), tiles, tmp_path)

    assert len(server.requests) < len(tiles)


def test_a_login_that_nobody_answers_does_not_hang(server, tmp_path):
    server.problem_of = lambda path, count: 401

    with pytest.raises(InputError, match="refuses the layer's login"):
        get(xyz(server), {FIRST}, tmp_path)


def test_cancel_stops_requests_under_way_and_keeps_what_was_fetched(server, tmp_path):
    get(xyz(server), {FIRST}, tmp_path)
    gate, answered = threading.Event(), []

    def held(path, count):
        gate.wait(60)
        answered.append(path)

    server.problem_of = held

    with pytest.raises(Cancelled):
        get(xyz(server), BLOCK, tmp_path, Log(cancel_when=lambda log: server.at_once > 0))

    assert not answered
    gate.set()
    server.requests.clear()
    fetched, _ = get(xyz(server), {FIRST}, tmp_path)
    assert (fetched.count, sum(server.requests.values())) == (1, 0)


def test_a_damaged_sheet_is_fetched_again(server, tmp_path):
    get(xyz(server), {FIRST}, tmp_path)
    (sheet,) = (tmp_path / "imagery").rglob("*.tif")
    sheet.write_bytes(b"torn")

    _, vrt = get(xyz(server), {FIRST}, tmp_path)

    assert max(vrt.GetRasterBand(1).GetMaskBand().ReadRaster()) == 255


def test_a_wms_has_the_pixels_of_the_file_at_the_cell_size_that_was_asked(server, tmp_path):
    layer = QgsRasterLayer(server.wms(), "town", "wms")
    assert layer.isValid()

    _, vrt = get(layer, {Tile(1, 1), Tile(2, 2)}, tmp_path, cell_size=CELL)

    x, cell, _, y, _, _ = vrt.GetGeoTransform()
    assert (cell, x, y) == pytest.approx((CELL, LEFT, TOP))
    source = gdal.Open(str(server.raster))
    for at in (256, 512):
        assert pixels_of(vrt, at, at) == pixels_of(source, at, at)
    maps = {path: count for path, count in server.requests.items() if "GetMap" in path}
    assert list(maps.values()) == [1, 1]


def test_a_wms_is_tried_again_too(server, tmp_path):
    layer = QgsRasterLayer(server.wms(), "town", "wms")
    server.problem_of = lambda path, count: 503 if count <= 2 else None

    fetched, vrt = get(layer, {Tile(1, 1)}, tmp_path, cell_size=CELL)

    assert fetched.failed == {}
    assert pixels_of(vrt, 256, 256) == pixels_of(gdal.Open(str(server.raster)), 256, 256)


def test_a_service_that_renders_at_any_scale_needs_a_cell_size(server, tmp_path):
    layer = QgsRasterLayer(server.wms(), "town", "wms")

    with pytest.raises(InputError, match="Set CELL_SIZE"):
        get(layer, {Tile(0, 0)}, tmp_path)


def virtual_raster(path: Path) -> QgsRasterLayer:
    base = QgsRasterLayer(str(path), "r")
    parameters = QgsRasterDataProvider.VirtualRasterParameters()
    parameters.crs, parameters.extent = base.crs(), base.extent()
    parameters.width, parameters.height = base.width(), base.height()
    parameters.formula = '"r@1" + "r@2" / 2'
    layer = QgsRasterDataProvider.VirtualRasterInputLayers()
    layer.name, layer.uri, layer.provider = "r", str(path), "gdal"
    parameters.rInputLayers = [layer]
    uri = QgsRasterDataProvider.encodeVirtualRasterProviderUri(parameters)
    return QgsRasterLayer(uri, "sum", "virtualraster")


def test_a_virtual_raster_keeps_its_grid_and_its_type(qgis_app, tmp_path):
    layer = virtual_raster(raster_file(tmp_path / "r.tif", width=300, height=280))
    assert layer.isValid()

    _, vrt = get(layer, {Tile(0, 0), Tile(1, 1)}, tmp_path)

    assert (vrt.RasterXSize, vrt.RasterYSize) == (300, 280)
    assert vrt.GetGeoTransform() == (1000, 1, 0, 2000, 0, -1)
    band = vrt.GetRasterBand(1)
    assert gdal.GetDataTypeName(band.DataType) == "Float64"
    assert band.ReadRaster(0, 0, 1, 1, buf_type=gdal.GDT_Byte) == bytes([80])
    assert band.ReadRaster(299, 279, 1, 1, buf_type=gdal.GDT_Byte) == bytes([80])
    assert band.GetMaskBand().ReadRaster(299, 0, 1, 1) == b"\0"


@pytest.mark.parametrize(
    ("limits", "cell_size", "zoom"),
    [
        ({}, None, 18),
        ({}, 5.0, 15),  # 4.78 m is just fine enough, and is averaged to 5 m
        ({}, 0.01, 18),
        ({"min_cell_size": CellSize(2.2, 2.2, 3857)}, None, 16),  # nearest: 2.39
        ({"max_cell_size": CellSize(7.2, 7.2, 2263)}, None, 16),  # feet
        ({"min_cell_size": CellSize(2.2, 2.2, 999999)}, None, 18),
        ({"min_cell_size": CellSize(2.2, 2.2)}, None, 18),  # in no known units
    ],
)
def test_the_zoom_is_chosen_for_the_cell_size_or_the_model(server, limits, cell_size, zoom):
    grid = choose_grid(ProviderRaster.of_layer(xyz(server)), model(**limits), cell_size)

    assert grid.cell_x == pytest.approx(CELL * 2 ** (18 - zoom))
    assert grid.why


def test_too_much_imagery_is_refused_before_any_request(server, monkeypatch):
    monkeypatch.setattr("object_classifier.core.layers.fetching.tile_grid.MAX_TILES", 10)
    grid = choose_grid(ProviderRaster.of_layer(xyz(server)), model(), None)

    with pytest.raises(InputError, match="more than 10 tiles"):
        needed_tiles(grid, [QgsRectangle(LEFT, TOP - 5000, LEFT + 5000, TOP)], "tiles")

    assert not server.requests


def test_the_users_layer_is_not_touched(server, tmp_path):
    layer = xyz(server)
    provider = layer.dataProvider()
    provider.enableProviderResampling(True)
    layer.setOpacity(0.5)

    def state():
        return (
            provider.isProviderResamplingEnabled(),
            provider.zoomedInResamplingMethod(),
            provider.extent().toString(),
            layer.source(),
            layer.opacity(),
            layer.crs().authid(),
        )

    before = state()
    _, vrt = get(layer, {FIRST}, tmp_path)

    assert state() == before
    assert layer.dataProvider() is provider
    assert max(vrt.GetRasterBand(1).GetMaskBand().ReadRaster()) == 255


def test_objects_without_imagery_leave_an_empty_image(server, tmp_path):
    fetched, vrt = get(xyz(server), set(), tmp_path)

    assert vrt is not None
    assert fetched.count == 0 and not server.requests
