"""Each kind of service that QGIS reads, against a server that speaks its protocol."""

from __future__ import annotations

import gc
import threading
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from map_server import CELL, LEFT, TOP, Answer, MapServer, measured, town, write
from object_classifier.core.errors import Cancelled, InputError
from object_classifier.core.layers.fetching import fetch
from object_classifier.core.layers.fetching.fetch import fetch_tiles
from object_classifier.core.layers.fetching.sheets import SheetStore
from object_classifier.core.layers.fetching.tile_grid import (
    Tile,
    TileGrid,
    choose_grid,
    needed_tiles,
)
from object_classifier.core.layers.imagery.provider_raster import Pixels, ProviderRaster
from object_classifier.core.layers.imagery.rasters import read_rasters
from object_classifier.core.model.definition import ModelDefinition, ModelKind
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsAuthMethodConfig,
    QgsCoordinateReferenceSystem,
    QgsNetworkAccessManager,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QEventLoop
from worker_processes import Log

MODEL = ModelDefinition(
    kind=ModelKind.ONNX, source="m", emd_path=None, model_file=None, classes=(),
    image_width=8, image_height=8,
)  # fmt: skip

TILED = ["xyz", "wmts", "wmts-rest", "arcgis-tiles"]
RENDERED = [*TILED, "wms", "arcgis-export", "arcgis-image"]
MEASURED = ["wcs-1.0.0", "wcs-1.1.0"]
EACH_WAY_TO_ASK = ["xyz", "arcgis-tiles", "wms", "arcgis-export", "wcs-1.0.0"]
"""One of those that QGIS asks in the same way, for what takes its time."""


@pytest.fixture
def server(tmp_path):
    with MapServer(town(tmp_path / "town.tif")) as server:
        yield server


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch):
    monkeypatch.setattr(fetch, "FIRST_PAUSE_S", 0.01)
    monkeypatch.setattr(fetch, "TRIES", 2)


@pytest.fixture(autouse=True)
def no_providers_left_for_qgis_to_trip_over(qgis_app):
    yield
    gc.collect()  # tracebacks hold clones, which must not outlive the application


@pytest.fixture
def short_timeout(qgis_app):
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(300)
    yield
    QgsNetworkAccessManager.setTimeout(before)


def source_of(server: MapServer, service: str) -> tuple[str, str]:
    """Return source and provider."""
    kind, _, way = service.partition("-")
    if kind == "arcgis":
        return server.arcgis(way), "arcgismapserver"
    if kind == "wcs":
        return server.wcs(way), "wcs"
    return {"xyz": server.xyz, "wms": server.wms, "wmts": server.wmts}[kind](
        **({"rest": True} if way else {})
    ), "wms"


def layer_of(server: MapServer, service: str) -> QgsRasterLayer:
    source, provider = source_of(server, service)
    layer = QgsRasterLayer(source, service, provider)
    assert layer.isValid(), layer.error().summary()
    return layer


class Got(NamedTuple):
    fetched: fetch.Fetched
    pixels: np.ndarray
    valid: np.ndarray
    log: Log


def get(layer: QgsRasterLayer, folder: Path, box: QgsRectangle, log: Log | None = None) -> Got:
    """Fetch a box of whole pixels; return its (bands, rows, columns), and where they are valid."""
    return get_raster(ProviderRaster.of_layer(layer), folder, box, log)


def get_raster(
    raster: ProviderRaster, folder: Path, box: QgsRectangle, log: Log | None = None
) -> Got:
    grid = choose_grid(raster, MODEL, CELL)
    tiles = needed_tiles(grid, [box], "service")
    vrt = folder / raster.image.path
    log = log or Log()
    with SheetStore(vrt, raster, grid) as store:
        fetched = fetch_tiles(raster, grid, tiles, store, log)
        store.write_vrt(tiles)
    dataset = gdal.Open(str(vrt))
    left, cell, _, top, _, _ = dataset.GetGeoTransform()
    window = [
        round((box.xMinimum() - left) / cell),
        round((top - box.yMaximum()) / cell),
        round(box.width() / cell),
        round(box.height() / cell),
    ]
    pixels = dataset.ReadAsArray(*window)
    masks = [
        dataset.GetRasterBand(band).GetMaskBand().ReadAsArray(*window)
        for band in range(1, dataset.RasterCount + 1)
    ]
    return Got(fetched, pixels, np.array(masks) > 0, log)


def box_of(column: int, row: int, columns: int, rows: int) -> QgsRectangle:
    """Return a box by pixels of the server's file."""
    left, top = LEFT + column * CELL, TOP - row * CELL
    return QgsRectangle(left, top - rows * CELL, left + columns * CELL, top)


def pixels_of(file: Path, *window: int) -> np.ndarray:
    return gdal.Open(str(file)).ReadAsArray(*window)


def shows(pixels, raster, column: int, row: int) -> bool:
    """Return whether pixels are those of a file from there on.

    QGIS 3.44 draws half of the rows and columns of a tile a pixel off.
    """
    height, width = pixels.shape[-2:]
    if Qgis.QGIS_VERSION_INT < 34400:
        return np.array_equal(pixels, pixels_of(raster, column, row, width, height))
    around = pixels_of(raster, column - 1, row - 1, width + 2, height + 2)
    places = [(x, y) for x in range(3) for y in range(3)]
    near = [(around[:, y : y + height, x : x + width] == pixels).all(0) for x, y in places]
    return bool(np.any(near, axis=0).all())


@pytest.mark.parametrize("service", [*RENDERED, *MEASURED])
def test_the_pixels_are_those_of_the_file_and_the_layer_is_not_touched(server, tmp_path, service):
    layer = layer_of(server, service)
    provider = layer.dataProvider()
    before = layer.source(), provider.dataSourceUri(), provider.extent().toString()
    server.requests.clear()

    got = get(layer, tmp_path, box_of(250, 250, 300, 20))

    assert shows(got.pixels, server.raster, 250, 250)
    assert got.valid.all()
    assert got.pixels.dtype == np.uint8
    assert (layer.source(), provider.dataSourceUri(), provider.extent().toString()) == before
    if "wcs" not in service:  # its clones ask what the service is again
        assert set(server.requests.values()) == {1}
    assert server.most_at_once <= 4


@pytest.mark.parametrize("service", RENDERED)
def test_headers_of_the_layer_reach_the_service(server, tmp_path, service):
    layer = layer_of(server, service)
    server.referers.clear()

    get(layer, tmp_path, box_of(0, 0, 9, 9))

    assert server.referers == {"analyst"}


@pytest.mark.parametrize("service", MEASURED)
def test_a_coverage_keeps_its_bands_its_type_and_its_nodata(tmp_path, service):
    with MapServer(measured(tmp_path / "measured.tif")) as server:
        got = get(layer_of(server, service), tmp_path, box_of(0, 0, 420, 300))

        expected = pixels_of(server.raster)
    assert got.pixels.dtype == np.uint16
    assert np.array_equal(got.pixels, expected)
    assert np.array_equal(got.valid, expected != 65535)


@pytest.mark.parametrize("service", ["wmts", "arcgis-tiles"])
def test_tiles_that_start_elsewhere_than_the_layer_are_off_by_less_than_a_pixel(tmp_path, service):
    side = 600
    ramp = np.add.outer(np.arange(side) // 4, np.arange(side) // 8)
    corner = (500_000, 5_500_000)
    file = write(
        tmp_path / "r.tif", np.array([ramp] * 3).astype(np.uint8), epsg=25832, corner=corner
    )
    with MapServer(file) as server:
        left, top = corner[0] + 300 * CELL, corner[1] - 300 * CELL
        box = QgsRectangle(left, top - 99 * CELL, left + 99 * CELL, top)
        got = get(layer_of(server, service), tmp_path, box)

    expected = pixels_of(file, 300, 300, 99, 99).astype(int)
    assert got.valid.all()
    assert np.abs(got.pixels - expected).max() <= 2  # one step in each direction


PROBLEMS = {
    "500": 500,
    "403": 403,
    "a web page": Answer(200, "text/html", b"<html>Please log in</html>"),
    "an exception": Answer(
        200, "text/xml", b"<ServiceExceptionReport><ServiceException>no</ServiceException>"
        b"</ServiceExceptionReport>",
    ),
}  # fmt: skip


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize("service", EACH_WAY_TO_ASK)
def test_no_failure_is_taken_for_imagery(server, tmp_path, service, problem):
    layer = layer_of(server, service)
    server.problem_of = lambda path, count: PROBLEMS[problem]

    with pytest.raises(InputError, match="No imagery could be fetched") as error:
        get(layer, tmp_path, box_of(300, 300, 9, 9))

    assert error.value.details
    server.problem_of = lambda path, count: None
    got = get(layer, tmp_path, box_of(300, 300, 9, 9))
    assert shows(got.pixels, server.raster, 300, 300)


@pytest.mark.parametrize("service", EACH_WAY_TO_ASK)
def test_an_answer_that_does_not_come_is_no_imagery(server, tmp_path, short_timeout, service):
    layer = layer_of(server, service)
    server.speaks.clear()

    with pytest.raises(InputError, match="No imagery could be fetched") as error:
        get(layer, tmp_path, box_of(300, 300, 9, 9))

    assert "in time" in error.value.details or "imed out" in error.value.details


@pytest.mark.parametrize("service", TILED)
def test_a_tile_that_the_service_does_not_have_is_nodata_and_said(server, tmp_path, service):
    layer = layer_of(server, service)
    server.problem_of = lambda path, count: 404 if "1001" in path else None

    got = get(layer, tmp_path, box_of(1, 1, 510, 254))

    assert got.valid[:, :, :255].all() and not got.valid[:, :, 255:].any()
    assert (got.fetched.count, got.fetched.absent, got.fetched.failed) == (1, 1, {})
    assert got.log.warnings == [
        f"{service}: tiles that do not exist at the service, and count as nodata: 1 of 2."
    ]


def test_a_service_that_has_none_of_the_tiles_is_an_error(server, tmp_path):
    layer = layer_of(server, "xyz")
    server.problem_of = lambda path, count: 404

    with pytest.raises(InputError, match="No imagery could be fetched"):
        get(layer, tmp_path, box_of(0, 0, 512, 256))


@pytest.mark.parametrize("service", ["wms", "arcgis-export", "wcs-1.0.0"])
def test_a_service_without_tiles_has_no_holes(server, tmp_path, service):
    layer = layer_of(server, service)
    server.problem_of = lambda path, count: 404

    with pytest.raises(InputError, match="No imagery could be fetched"):
        get(layer, tmp_path, box_of(0, 0, 9, 9))


@pytest.mark.parametrize("service", ["xyz", "wms"])
def test_failures_are_noticed_after_qgis_has_stopped_to_log_them(
    server, tmp_path, monkeypatch, service
):
    monkeypatch.setattr(fetch, "TRIES", 1)
    monkeypatch.setattr(fetch, "GIVE_UP_AFTER", 1000)
    layer = layer_of(server, service)
    server.problem_of = lambda path, count: 500

    for _ in range(8):  # 16 tiles each time; after 100 failures
        with pytest.raises(InputError, match="No imagery could be fetched"):
            get(layer, tmp_path, box_of(1, 1, 1022, 1022))


def test_a_torn_picture_is_not_kept(server, tmp_path):
    torn = Answer(200, "image/png", b"torn")
    for service in ("xyz", "wms", "arcgis-tiles"):
        layer = layer_of(server, service)
        server.problem_of = lambda path, count: torn
        with pytest.raises(InputError, match="No imagery could be fetched"):
            get(layer, tmp_path, box_of(600, 600, 9, 9))
        server.problem_of = lambda path, count: None

        got = get(layer, tmp_path, box_of(600, 600, 9, 9))

        assert got.valid.all()


def test_a_read_that_cancelling_does_not_end_is_left(server, tmp_path, monkeypatch):
    layer = layer_of(server, "arcgis-export")
    started = threading.Event()

    def wait_forever(*args):
        started.set()
        QEventLoop().exec()
        return "left"

    monkeypatch.setattr(ProviderRaster, "read", wait_forever)

    with pytest.raises(Cancelled):
        get(layer, tmp_path, box_of(1, 1, 9, 9), Log(cancel_when=lambda log: started.is_set()))


class Bands:
    """What a store of sheets asks of a raster: here each band has another nodata, or none."""

    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    is_rendered = False
    gdal_types = (gdal.GDT_Int16,) * 3
    nodata = (-1.0, 5.0, None)
    alpha = ()


def test_each_band_keeps_its_own_nodata(tmp_path):
    values = np.array([-1, 5, 0], np.int16)
    grid = TileGrid(0, 100, 1, 1, 300, 100)
    tile = Tile(0, 0)
    pixels = [np.full((100, 256), 7, np.int16) for _ in values]
    for band in pixels:
        band[0, :3] = values

    with SheetStore(tmp_path / "r.vrt", Bands, grid) as store:
        store.write(tile, Pixels(tuple(band.tobytes() for band in pixels)))
        store.write_vrt({tile})

    vrt = gdal.Open(str(tmp_path / "r.vrt"))
    bands = [vrt.GetRasterBand(number) for number in (1, 2, 3)]
    assert [band.GetNoDataValue() for band in bands] == [-1, 5, None]
    masks = [band.GetMaskBand().ReadAsArray(0, 0, 4, 1)[0].tolist() for band in bands]
    assert masks == [[0, 255, 255, 255], [255, 0, 255, 255], [255] * 4]
    assert [set(band.GetMaskBand().ReadRaster(256, 0, 9, 9)) for band in bands] == [{0}, {0}, {255}]


@pytest.mark.parametrize("alpha", [(), (4,), (1,)])
def test_the_fourth_band_is_alpha_only_where_the_raster_says_so(tmp_path, alpha):
    """GDAL takes the last of four bands of bytes for alpha where nobody says what they are."""

    class FourBands(Bands):
        gdal_types = (gdal.GDT_Byte,) * 4
        nodata = (None,) * 4

    FourBands.alpha = alpha
    tile = Tile(0, 0)
    with SheetStore(tmp_path / "r.vrt", FourBands, TileGrid(0, 100, 1, 1, 300, 100)) as store:
        store.write(tile, Pixels((bytes([7]) * 25_600,) * 4))
        store.write_vrt({tile})

    vrt = gdal.Open(str(tmp_path / "r.vrt"))
    meanings = [vrt.GetRasterBand(number).GetColorInterpretation() for number in (1, 2, 3, 4)]
    assert [n for n, meaning in enumerate(meanings, 1) if meaning == gdal.GCI_AlphaBand] == [*alpha]
    assert vrt.RasterCount == 4 and set(vrt.GetRasterBand(4).ReadRaster(0, 0, 256, 100)) == {7}


@pytest.fixture
def login(qgis_app):
    """Return a function that stores user and password as QGIS does, and returns its id."""
    manager = QgsApplication.authManager()
    if not manager.setMasterPassword("master", True):
        pytest.skip("QGIS has no store for logins here")
    stored = []

    def store(user: str, password: str) -> str:
        config = QgsAuthMethodConfig("Basic")
        config.setName(f"maps {len(stored)}")
        config.setConfig("username", user)
        config.setConfig("password", password)
        assert manager.storeAuthenticationConfig(config)[0]
        stored.append(config.id())
        return config.id()

    yield store
    for name in stored:
        manager.removeAuthenticationConfig(name)


def with_login(source: str, service: str, name: str) -> str:
    return f"{source} authcfg={name}" if "arcgis" in service else f"{source}&authcfg={name}"


@pytest.mark.parametrize("service", [*RENDERED, *MEASURED])
def test_the_login_that_qgis_keeps_opens_the_service(server, tmp_path, login, service):
    server.login = ("analyst", "secret")
    source, provider = source_of(server, service)
    layer = QgsRasterLayer(with_login(source, service, login(*server.login)), service, provider)
    assert layer.isValid()

    got = get(layer, tmp_path, box_of(300, 300, 9, 9))

    assert shows(got.pixels, server.raster, 300, 300)


@pytest.mark.parametrize("service", EACH_WAY_TO_ASK)
def test_a_login_that_is_no_longer_right_is_one_sentence_and_few_requests(
    server, tmp_path, login, service
):
    source, provider = source_of(server, service)
    layer = QgsRasterLayer(with_login(source, service, login("analyst", "old")), service, provider)
    raster = ProviderRaster.of_layer(layer)
    server.login = ("analyst", "secret")
    server.refused = 0

    with pytest.raises(InputError, match=r"refuses the layer's login.*authentication"):
        get_raster(raster, tmp_path, box_of(1, 1, 1022, 1022))

    assert server.refused <= 40


def test_a_layer_that_qgis_cannot_open_for_its_login_says_where_to_look(server, login, context):
    server.login = ("analyst", "secret")
    layer = QgsRasterLayer(f"{server.wcs()}&authcfg={login('analyst', 'wrong')}", "dem", "wcs")

    with pytest.raises(InputError, match=r"cannot open this raster layer .dem.*authentication"):
        read_rasters(layer, context)
