"""A run is only continued on the very pixels that it began with: all that GDAL reads counts."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import tarfile
import threading
import zipfile
from contextlib import closing
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from object_classifier.core import file_index
from object_classifier.core.cache import dataset_index
from object_classifier.core.errors import Cancelled, InputError
from object_classifier.core.feedback import SILENT, Silent
from object_classifier.core.layers.imagery import dataset_files, file_state, rasters
from object_classifier.core.layers.imagery import input_state as module
from object_classifier.core.layers.imagery.dataset_files import DatasetFiles, files_mentioned
from object_classifier.core.layers.imagery.file_state import SMALL, carrier_of, state_of_file
from object_classifier.core.layers.imagery.input_state import InputState, input_state
from object_classifier.core.layers.imagery.rasters import read_rasters
from object_classifier.core.model import hashes
from osgeo import gdal
from qgis.core import QgsProcessingContext

SIDE = 200
"""Three bands of SIDE x SIDE bytes are more than what is read for the state of a file."""


def state_of(name: str, *, statistics: bool = True) -> InputState:
    return input_state([name], SILENT, statistics=statistics)


def tif(path: Path, value: int = 1, *, geotransform: bool = True, **options) -> str:
    """Write an uncompressed GeoTIFF: any two of them have the same size."""
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 3, **options)
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).WriteArray(np.full((SIDE, SIDE), value, np.uint8))
    if geotransform:
        dataset.SetGeoTransform((500_000, 1, 0, 4_000_000, 0, -1))
    return str(path)


def vrt(path: Path, *sources: str) -> str:
    gdal.BuildVRT(str(path), list(sources)).FlushCache()
    return str(path)


def convert(path: Path, driver: str, source: str) -> str:
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL has no driver {driver}")
    gdal.Translate(str(path), source, format=driver)
    return str(path)


def archive(path: Path, *files: Path) -> str:
    with zipfile.ZipFile(path, "w") as zipped:
        for file in files:
            zipped.write(file, file.name)
    return str(path)


def replace(path: Path, other: Path) -> None:
    """Put another file in the place of one, with its size and its time: cp -p."""
    state = path.stat()
    shutil.copyfile(other, path)
    assert path.stat().st_size == state.st_size
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


def on_one_file(folder: Path):
    name = tif(folder / "a.tif")
    return name, partial(replace, Path(name), Path(tif(folder / "other" / "b.tif", 2)))


def on_metadata(folder: Path):
    name = tif(folder / "a.tif")
    sidecar = folder / "a.tif.aux.xml"
    sidecar.write_text('<PAMDataset><PAMRasterBand band="1"><NoDataValue>1</NoDataValue>'
                       "</PAMRasterBand></PAMDataset>")  # fmt: skip
    return name, lambda: sidecar.write_text(sidecar.read_text().replace(">1<", ">2<"))


def on_new_metadata(folder: Path):
    name = tif(folder / "a.tif")
    return name, lambda: (folder / "a.tif.aux.xml").write_text(
        '<PAMDataset><Metadata domain="RPC"><MDI key="LINE_OFF">1</MDI></Metadata></PAMDataset>'
    )


def on_world_file(folder: Path):
    name = tif(folder / "a.tif", geotransform=False)
    (folder / "a.tfw").write_text("1\n0\n0\n-1\n500000\n4000000\n")
    return name, lambda: (folder / "a.tfw").write_text("1\n0\n0\n-1\n500009\n4000000\n")


def on_world_file_of_a_picture(folder: Path):
    name = convert(folder / "a.png", "PNG", tif(folder / "a.tif", geotransform=False))
    return name, lambda: (folder / "a.wld").write_text("1\n0\n0\n-1\n500000\n4000000\n")


def on_mask(folder: Path):
    name, mask, other = tif(folder / "a.tif"), folder / "a.tif.msk", folder / "other.tif"
    for path, value in ((mask, 255), (other, 1)):
        tif(path, value)
    return name, partial(replace, mask, other)


def on_overview(folder: Path):
    names = [tif(folder / f"{value}.tif", value) for value in (1, 2)]
    for name in names:
        gdal.Open(name).BuildOverviews("NEAREST", [2])
    return names[0], partial(replace, Path(f"{names[0]}.ovr"), Path(f"{names[1]}.ovr"))


def on_header(folder: Path):
    name = convert(folder / "a.dat", "ENVI", tif(folder / "a.tif"))
    header = folder / "a.hdr"
    return name, lambda: header.write_text(header.read_text().replace("500000", "500009"))


def on_source(folder: Path):
    source, change = on_one_file(folder)
    return vrt(folder / "a.vrt", source), change


def on_source_of_a_source(folder: Path):
    name, change = on_source(folder)
    return vrt(folder / "outer.vrt", name), change


def on_mask_of_a_source(folder: Path):
    source, change = on_mask(folder)
    return vrt(folder / "a.vrt", source), change


def on_warped_source(folder: Path):
    source, change = on_one_file(folder)
    gdal.Warp(str(folder / "w.vrt"), source, format="VRT").FlushCache()
    return str(folder / "w.vrt"), change


def on_source_that_is_no_file(folder: Path):
    source, change = on_one_file(folder)
    return vrt(folder / "a.vrt", f"GTIFF_DIR:1:{source}"), change


def on_source_within_a_file_beside(folder: Path):
    images = [tif(folder / f"{value}.tif", value) for value in (1, 2)]
    files = [Path(convert(Path(each).with_suffix(".nc"), "netCDF", each)) for each in images]
    name = vrt(folder / "a.vrt", f'NETCDF:"{files[0]}":Band1')
    assert re.search('relativeToVRT="1">NETCDF:.*[^/]1.nc.*:Band1<', Path(name).read_text())
    return name, partial(replace, *files)


def on_source_in_a_description(folder: Path):
    name, change = on_source(folder)
    return Path(name).read_text().replace('relativeToVRT="1">', f'relativeToVRT="0">{folder}/'), (
        change
    )


def on_elevation_model_of_a_vrt(folder: Path):
    name = on_source(folder)[0]
    model, change = on_one_file(folder / "dem")
    option = f'<Metadata domain="X"><MDI key="RPC_DEM">{model}</MDI></Metadata></VRTDataset>'
    Path(name).write_text(Path(name).read_text().replace("</VRTDataset>", option))
    return name, change


def on_archive(folder: Path):
    zipped = archive(folder / "a.zip", Path(tif(folder / "a.tif")))
    tif(folder / "a.tif", 2)
    other = archive(folder / "b.zip", folder / "a.tif")
    return f"/vsizip/{zipped}/a.tif", partial(replace, Path(zipped), Path(other))


def on_archive_in_an_archive(folder: Path):
    names = []
    for value in (1, 2):
        inner = archive(folder / "inner.zip", Path(tif(folder / "a.tif", value)))
        names.append(archive(folder / f"{value}.zip", Path(inner)))
    change = partial(replace, Path(names[0]), Path(names[1]))
    return f"/vsizip/{{/vsizip/{{{names[0]}}}/inner.zip}}/a.tif", change


def on_source_in_an_archive(folder: Path):
    source, change = on_archive(folder)
    return vrt(folder / "a.vrt", source), change


def on_tar(folder: Path):
    for value in (1, 2):
        with tarfile.open(folder / f"{value}.tar", "w") as tar:
            tar.add(tif(folder / "a.tif", value), "a.tif")
    change = partial(replace, folder / "1.tar", folder / "2.tar")
    return f"/vsitar/{folder}/1.tar/a.tif", change


def on_subdataset(folder: Path):
    source, change = on_one_file(folder)
    return f"GTIFF_DIR:1:{source}", change


def on_netcdf(folder: Path):
    name = convert(folder / "a.nc", "netCDF", tif(folder / "a.tif"))
    other = convert(folder / "b.nc", "netCDF", tif(folder / "b.tif", 2))
    return f'NETCDF:"{name}":Band1', partial(shutil.copyfile, other, name)


def on_folder(folder: Path):
    name = convert(folder / "a.zarr", "Zarr", tif(folder / "a.tif"))
    pixels = max(Path(name).rglob("*"), key=lambda path: path.is_file() and path.stat().st_size)
    return name, lambda: pixels.write_bytes(pixels.read_bytes()[::-1] + b"\1")


KINDS = [value for name, value in list(globals().items()) if name.startswith("on_")]


@pytest.fixture(autouse=True)
def own_cache(monkeypatch, tmp_path):
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def remembering(monkeypatch):
    """Remember the files of few images as of many, and of such as changed just now."""
    monkeypatch.setattr(file_index, "INDEXED_FROM", 1)
    monkeypatch.setattr(hashes, "_TICK_S", -60.0)


@pytest.fixture
def opens(monkeypatch) -> list[str]:
    """Names of the files that are opened."""
    names: list[str] = []
    opened = dataset_files.opened

    def watched(name, flags):
        names.append(Path(name).name)
        return opened(name, flags)

    monkeypatch.setattr(dataset_files, "opened", watched)
    return names


def afresh(names: list[str], monkeypatch, tmp_path: Path) -> InputState:
    """Return the state where nothing is remembered."""
    with monkeypatch.context() as patch:
        patch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "another cache"))
        return input_state(names, SILENT, statistics=True)


@pytest.mark.parametrize("indexed", ["remembered", "opened"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__.replace("_", " "))
def test_a_change_of_any_file_is_seen(tmp_path, kind, indexed, request):
    if indexed == "remembered":
        request.getfixturevalue("remembering")
    name, change = kind(tmp_path)
    before = state_of(name)
    assert before == state_of(name)
    assert before.unknown == ()

    change()

    assert state_of(name).digest != before.digest


def tiles_of(folder: Path, count: int = 12) -> list[str]:
    return [tif(folder / f"tile_{number}.tif", number) for number in range(count)]


def side_tif(tile: Path, end: str) -> None:
    tif(tile.parent / "aside.tif", 255)
    (tile.parent / "aside.tif").rename(f"{tile}{end}")


def side_text(tile: Path, end: str, content: str) -> None:
    tile.with_name(tile.stem + end).write_text(content)


APPEARING = {
    ".aux.xml": lambda tile: side_text(tile, ".tif.aux.xml", "<PAMDataset/>"),
    ".ovr": lambda tile: gdal.Open(str(tile)).BuildOverviews("NEAREST", [2]),
    ".msk": lambda tile: side_tif(tile, ".msk"),
    "world file": lambda tile: side_text(tile, ".tfw", "1\n0\n0\n-1\n5\n5\n"),
    ".prj": lambda tile: side_text(tile, ".prj", "LOCAL_CS[]"),
    ".tab": lambda tile: side_text(tile, ".tab", "!table"),
    "of the tile itself": lambda tile: tif(tile, 99),
}


@pytest.mark.parametrize("what", APPEARING)
def test_a_second_run_opens_only_the_tiles_that_changed(
    tmp_path, remembering, opens, monkeypatch, what
):
    names = tiles_of(tmp_path / "tiles")
    before = input_state(names, SILENT, statistics=True)
    assert sorted(opens) == sorted(Path(name).name for name in names)
    opens.clear()
    assert input_state(names, SILENT, statistics=True) == before
    assert opens == []

    APPEARING[what](Path(names[3]))
    after = input_state(names, SILENT, statistics=True)

    assert {name.split(".")[0] for name in opens} == {"tile_3"}
    assert after == afresh(names, monkeypatch, tmp_path)
    opens.clear()
    assert input_state(names, SILENT, statistics=True) == after
    assert opens == []


def test_tiles_with_files_beside_them_are_not_opened_either(tmp_path, remembering, opens):
    names = tiles_of(tmp_path / "tiles")
    for name in names:
        for what in (".aux.xml", ".ovr", ".msk", "world file"):
            APPEARING[what](Path(name))
    before = input_state(names, SILENT, statistics=True)
    opens.clear()

    assert input_state(names, SILENT, statistics=True) == before
    assert opens == []


def test_what_may_be_made_of_other_files_is_always_opened(
    tmp_path, remembering, opens, monkeypatch
):
    names = tiles_of(tmp_path / "tiles")
    zipped = archive(tmp_path / "a.zip", Path(names[0]))
    unplaced = tif(tmp_path / "unplaced.tif", geotransform=False)
    others = [vrt(tmp_path / "all.vrt", *names), f"/vsizip/{zipped}/tile_0.tif", unplaced]
    before = input_state(others, SILENT, statistics=True)
    opens.clear()

    assert input_state(others, SILENT, statistics=True) == before
    assert sorted(opens) == ["all.vrt", "tile_0.tif", "unplaced.tif"]
    vrt(tmp_path / "all.vrt", *names[:-1])
    fewer = input_state(others, SILENT, statistics=True)
    assert fewer.digest != before.digest
    assert fewer == afresh(others, monkeypatch, tmp_path)


def change_rows(path: Path, change: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(change)


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b"no database" * 1000),
        lambda path: path.write_bytes(path.read_bytes()[:5000]),
        lambda path: change_rows(path, "UPDATE facts SET data = '['"),
        lambda path: change_rows(path, "UPDATE facts SET data = '1'"),
        lambda path: change_rows(path, "UPDATE facts SET data = '[1, \".tif\"]'"),
        lambda path: change_rows(path, "UPDATE facts SET data = '[\".tfw\"]'"),
        lambda path: change_rows(path, "UPDATE files SET state = 'x' || state"),
    ],
)
def test_of_a_damaged_index_nothing_is_believed(tmp_path, remembering, opens, damage):
    names = tiles_of(tmp_path / "tiles")
    before = input_state(names, SILENT, statistics=True)
    damage(dataset_index())
    for _ in range(2):
        assert input_state(names, SILENT, statistics=True) == before
    opens.clear()

    assert input_state(names, SILENT, statistics=True) == before
    assert opens == []


def test_rasters_that_an_earlier_run_has_opened_are_read_without(
    tmp_path, remembering, monkeypatch, qgis_app
):
    names = tiles_of(tmp_path / "tiles")
    context = QgsProcessingContext()
    first = read_rasters(str(tmp_path / "tiles"), context)
    input_state(names, SILENT, statistics=True)
    tif(Path(names[5]), 77)
    opened, opens = rasters.opened, []
    monkeypatch.setattr(rasters, "opened", lambda *args: opens.append(args[0]) or opened(*args))

    assert read_rasters(str(tmp_path / "tiles"), context) == first
    assert sorted(opens) == [names[0], names[5]]  # that which gives the CRS, and what changed
    Path(names[7]).unlink()
    with pytest.raises(InputError):
        read_rasters(names, context)


def test_settings_of_gdal_count(tmp_path, remembering, opens):
    names = tiles_of(tmp_path / "tiles")
    input_state(names, SILENT, statistics=True)
    opens.clear()
    gdal.SetConfigOption("GDAL_PAM_PROXY_DIR", str(tmp_path))
    try:
        for _ in range(2):
            input_state(names, SILENT, statistics=True)
    finally:
        gdal.SetConfigOption("GDAL_PAM_PROXY_DIR", None)

    assert len(opens) == 2 * len(names)


@pytest.mark.parametrize("counts", [True, False])
def test_statistics_that_qgis_writes_count_where_the_model_is_fed_the_range(tmp_path, counts):
    name = tif(tmp_path / "a.tif")
    before = state_of(name, statistics=counts)

    dataset = gdal.Open(name)
    dataset.GetRasterBand(1).ComputeStatistics(False)
    dataset.GetRasterBand(1).GetDefaultHistogram(force=True)
    del dataset

    assert "Histograms" in (tmp_path / "a.tif.aux.xml").read_text()
    assert (state_of(name, statistics=counts) != before) == counts


def test_a_small_file_that_is_only_touched_is_the_same(tmp_path):
    name, _ = on_world_file(tmp_path)
    before = state_of(name)

    content = (tmp_path / "a.tfw").read_text()
    (tmp_path / "a.tfw").unlink()
    (tmp_path / "a.tfw").write_text(content)

    assert state_of(name) == before


def test_where_no_time_tells_of_a_change_the_ends_of_a_file_do(tmp_path, monkeypatch):
    """As on Windows, where a file may keep all its times."""
    path = tmp_path / "a.tif"
    path.write_bytes(bytes(3 * SMALL))
    fixed = SimpleNamespace(st_size=3 * SMALL, st_mtime_ns=1, st_ctime_ns=1, st_ino=1)
    monkeypatch.setattr(file_state.Path, "stat", lambda _: fixed)
    monkeypatch.setattr(file_state, "_HAS_CHANGE_TIME", False)
    before = state_of_file(str(path))

    path.write_bytes(bytes(3 * SMALL - 1) + b"\1")

    assert state_of_file(str(path)) != before


@pytest.mark.parametrize(
    ("path", "carrier"),
    [
        ("/vsicurl/https://a.org/b.tif", "/vsicurl/https://a.org/b.tif"),
        ("/vsizip//vsicurl/https://a.org/b.zip/c/d.tif", "/vsicurl/https://a.org/b.zip"),
        ("/vsizip/{/vsicurl/https://a.org/b}/d.tif", "/vsicurl/https://a.org/b"),
        ("/vsigzip//vsis3/bucket/b.tif.gz", "/vsis3/bucket/b.tif.gz"),
        ("/vsisubfile/10_20,/vsicurl/http://a.org/b.bin", "/vsicurl/http://a.org/b.bin"),
    ],
)
def test_a_path_of_a_virtual_file_system_leads_to_what_carries_it(path, carrier):
    assert carrier_of(path) == carrier


class Files(BaseHTTPRequestHandler):
    """Serves the server's `content` with its `validators`."""

    def do_HEAD(self):
        self._answer(with_content=False)

    def do_GET(self):
        self._answer(with_content=True)

    def _answer(self, *, with_content: bool):
        found = self.path == "/a.tif"
        content = self.server.content if found else b""
        self.send_response(200 if found else 404)
        for name, value in {**self.server.validators, "Content-Length": len(content)}.items():
            self.send_header(name, str(value))
        self.end_headers()
        if with_content:
            self.wfile.write(content)

    def date_time_string(self, timestamp=None):
        return ""

    def log_message(self, *arguments):
        pass


@pytest.fixture
def server(tmp_path):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Files)
    server.content = Path(tif(tmp_path / "a.tif")).read_bytes()
    server.validators = {}
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("validator", ["ETag", "Last-Modified"])
def test_a_file_on_a_server_is_in_the_state_that_the_server_says(server, validator):
    name = f"/vsicurl/http://127.0.0.1:{server.server_port}/a.tif"
    server.validators = {validator: "Mon, 02 Jan 2023 03:04:05 GMT"}
    before = state_of(name)
    assert before.unknown == ()
    assert state_of(name) == before

    server.validators = {validator: "Tue, 03 Jan 2023 03:04:05 GMT"}

    assert state_of(name).digest != before.digest


def test_a_server_that_does_not_say_is_unknown(server):
    name = f"/vsicurl/http://127.0.0.1:{server.server_port}/a.tif"

    assert state_of(name).unknown == (name,)


SERVICE = """<GDAL_WMS><Service name="TMS"><ServerUrl>http://127.0.0.1:9/${z}</ServerUrl></Service>
<DataWindow><UpperLeftX>0</UpperLeftX><UpperLeftY>1</UpperLeftY><LowerRightX>1</LowerRightX>
<LowerRightY>0</LowerRightY><SizeX>256</SizeX><SizeY>256</SizeY></DataWindow></GDAL_WMS>"""


def test_pixels_that_no_file_holds_are_unknown(tmp_path):
    (tmp_path / "service.xml").write_text(SERVICE)
    gdal.FileFromMemBuffer("/vsimem/a.tif", Path(tif(tmp_path / "a.tif")).read_bytes())
    names = [str(tmp_path / "service.xml"), SERVICE, "/vsimem/a.tif", "PG:dbname=nowhere"]

    for name in names:
        assert state_of(name).unknown, name
    gdal.Unlink("/vsimem/a.tif")


def test_a_missing_file_is_known_to_be_missing(tmp_path):
    missing = str(tmp_path / "a.tif")
    before = state_of(missing)
    assert before.unknown == ()

    tif(tmp_path / "a.tif")

    assert state_of(missing).digest != before.digest


def test_looking_at_many_images_stops_where_it_is(monkeypatch):
    """Also where each of them takes long, as on a server that does not answer."""
    seen, goes_on = [], threading.Event()

    def slow(name):
        seen.append(name)
        goes_on.wait()
        return DatasetFiles(name, (), (), is_here=True)

    class Stopper(Silent):
        def isCanceled(self):
            return bool(seen)

    monkeypatch.setattr(module, "files_of_dataset", slow)
    with pytest.raises(Cancelled):
        input_state(map(str, range(1000)), Stopper(), statistics=True)
    goes_on.set()

    for thread in threading.enumerate():
        if thread.name.startswith("ThreadPoolExecutor"):
            thread.join()
    assert len(seen) <= module.THREADS


def test_files_are_found_in_the_source_of_a_layer_that_only_qgis_reads(tmp_path):
    name = tif(tmp_path / "a b.tif")
    uri = f"virtualraster ?crs=EPSG:4326&a:uri={name.replace(' ', '%20')}&a:provider=gdal"

    assert files_mentioned(uri) == [name]
    assert files_mentioned(f'ZARR:"{name}":/tmp') == [name]
