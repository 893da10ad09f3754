"""A map server on 127.0.0.1 for tests: one GeoTIFF as every kind of service, with failures."""

from __future__ import annotations

import base64
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Callable, NamedTuple, Union
from urllib.parse import parse_qs, quote, urlsplit

import map_protocols as say
from osgeo import gdal, osr

gdal.UseExceptions()

REFERER = "referer=analyst&http-header:referer=analyst"  # as QGIS 3.22 names it, and newer
ZOOM = 18
CELL = 2 * 20037508.342789244 / 256 / 2**ZOOM
COLUMN, ROW, TILES = 1000, 900, 4
LEFT = -20037508.342789244 + COLUMN * 256 * CELL
TOP = 20037508.342789244 - ROW * 256 * CELL


class Answer(NamedTuple):
    """What is answered instead of a picture."""

    status: int
    kind: str = "text/plain"
    body: bytes = b""


Problem = Union[int, Answer, None]

TIFF, PNG, XML, JSON = "image/tiff", "image/png", "text/xml", "application/json"


def town(path: Path) -> Path:
    """Write TILES x TILES tiles of zoom ZOOM: noise, dark in the west half, bright in the east."""
    import numpy as np

    side = TILES * 256
    pixels = np.random.default_rng(5).integers(5, 60, (3, side, side)).astype(np.uint8)
    pixels[:, :, side // 2 :] += 180
    return write(path, pixels)


def measured(path: Path) -> Path:
    """Write four bands of uint16 with nodata 65535 in their north-west; not whole tiles."""
    import numpy as np

    pixels = np.random.default_rng(7).integers(0, 60_000, (4, 300, 420)).astype(np.uint16)
    pixels[:, :40, :30] = 65535
    pixels[2, 100:120, 100:120] = 65535
    return write(path, pixels, nodata=65535)


def write(path: Path, pixels, *, nodata=None, epsg: int = 3857, corner=(LEFT, TOP)) -> Path:
    """Write (bands, rows, columns) with cells of CELL from a corner."""
    from osgeo import gdal_array

    bands, rows, columns = pixels.shape
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(pixels.dtype)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, kind)
    dataset.SetGeoTransform((corner[0], CELL, 0, corner[1], 0, -CELL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.WriteRaster(0, 0, columns, rows, pixels.tobytes())
    if nodata is not None:
        for number in range(1, bands + 1):
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    return path


class MapServer:
    """Serves; counts requests by path; fails or waits as `problem_of` and `delay_s` say.

    Attributes:
        speaks: set but where no pixels are to come until the end.
        login: user and password that every request must have.
        refused: how many had another.
    """

    def __init__(self, raster: Path) -> None:
        self.raster = raster
        self.place = _place_of(raster)
        self.requests: Counter[str] = Counter()
        self.referers: set[str | None] = set()
        self.at_once = 0
        self.most_at_once = 0
        self.delay_s = 0.0
        self.speaks = threading.Event()
        self.speaks.set()
        self.problem_of: Callable[[str, int], Problem] = lambda path, count: None
        self.login: tuple[str, str] | None = None
        self.refused = 0
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )

    def __enter__(self) -> MapServer:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.speaks.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)

    @property
    def url(self) -> str:
        """Return an address that is new each time, for QGIS caches tiles."""
        return f"http://127.0.0.1:{self._server.server_port}/{id(self)}"

    def xyz(self, *, zmax: int = ZOOM) -> str:
        """Return the source of an XYZ layer."""
        source = f"{self.url}/{{z}}/{{x}}/{{y}}.png"
        return f"type=xyz&url={source}&zmin=0&zmax={zmax}&{REFERER}"

    def wms(self) -> str:
        """Return the source of a WMS layer."""
        return (
            f"crs=EPSG:{self.place.epsg}&format=image/png&layers=town&styles=&url={self.url}/wms"
            f"&{REFERER}"
        )

    def wmts(self, *, rest: bool = False) -> str:
        """Return the source of a WMTS layer."""
        ask = quote("?SERVICE=WMTS&REQUEST=GetCapabilities", safe="")
        return (
            f"crs=EPSG:{self.place.epsg}&format=image/png&layers=town&styles=default"
            f"&tileMatrixSet=squares&url={self.url}/{'rest' if rest else 'wmts'}{ask}"
            f"&{REFERER}"
        )

    def wcs(self, version: str = "1.0.0") -> str:
        """Return the source of a WCS layer."""
        return f"identifier=town&crs=EPSG:{self.place.epsg}&version={version}&url={self.url}/wcs"

    def arcgis(self, service: str) -> str:
        """Return the source of an ArcGIS layer: of "tiles", "export" or "image"."""
        name = "ImageServer" if service == "image" else "MapServer"
        layer = "" if service == "image" else "layer='0' "
        return (
            f"crs='EPSG:{self.place.epsg}' format='PNG32' {layer}"
            f"url='{self.url}/{service}/{name}' http-header:referer='analyst' referer='analyst'"
        )

    def answer(self, path: str) -> Answer:
        """Return what is answered to a request."""
        with self._lock:
            self.requests[path] += 1
            count = self.requests[path]
        about = self._about(path)
        if about is not None:
            return about
        with self._lock:
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            self.speaks.wait()
            time.sleep(self.delay_s)
            problem = self.problem_of(path, count)
            if isinstance(problem, int):
                return Answer(problem)
            return problem or self._pixels(path)
        finally:
            with self._lock:
                self.at_once -= 1

    def _about(self, path: str) -> Answer | None:
        """Return what the service says about itself, where that is asked for."""
        address, query = _split(path)
        service, request = address.split("/")[2], query.get("REQUEST", "")
        url = f"{self.url}/{service}"
        old = query.get("VERSION", query.get("ACCEPTVERSIONS", "1.0.0")).startswith("1.0")
        if request == "GetCapabilities":
            texts = {
                "wms": lambda: say.wms(self.place, f"{url}?"),
                "wmts": lambda: say.wmts(self.place, url, rest=False),
                "rest": lambda: say.wmts(self.place, url, rest=True),
                "wcs": lambda: say.wcs_10(url) if old else say.wcs_11(url),
            }
            return Answer(200, XML, texts[service]().encode())
        if request == "DescribeCoverage":
            text = say.coverage_10(self.place) if old else say.coverage_11(self.place)
            return Answer(200, XML, text.encode())
        if query.get("F", "").lower() == "json":
            if address.endswith("/ImageServer"):
                text = say.image_server(self.place)
            elif address.endswith("/MapServer"):
                text = say.map_server(self.place, has_tiles=service == "tiles")
            else:
                text = say.map_layer(self.place)
            return Answer(200, JSON, text.encode())
        return None

    def _pixels(self, path: str) -> Answer:
        address, query = _split(path)
        words = address.split("/")
        if words[2] == "wcs":
            return self._coverage(query)
        if "SIZE" in query:  # ArcGIS
            width, height = (int(number) for number in query["SIZE"].split(","))
            box = [float(number) for number in query["BBOX"].split(",")]
        elif "BBOX" in query:
            width, height = int(query["WIDTH"]), int(query["HEIGHT"])
            box = [float(number) for number in query["BBOX"].split(",")]
        else:
            width = height = 256
            if words[2] == "wmts":
                tile = (query["TILEMATRIX"], query["TILECOL"], query["TILEROW"])
            elif words[2] in {"rest", "tiles"}:
                tile = (words[-3], words[-1].split(".")[0], words[-2])
            else:
                tile = (words[-3], words[-2], words[-1].split(".")[0])
            box = self.place.tile_bounds(*(int(number) for number in tile))
        return Answer(200, PNG, self._cut("PNG", box, width, height))

    def _coverage(self, query: dict[str, str]) -> Answer:
        if query["VERSION"].startswith("1.0"):
            box = [float(number) for number in query["BBOX"].split(",")]
            size = int(query["WIDTH"]), int(query["HEIGHT"])
            return Answer(200, TIFF, self._cut("GTiff", box, *size))
        # In 1.1 boxes go from the centre of the first pixel to that of the last.
        left, bottom, right, top = (float(part) for part in query["BOUNDINGBOX"].split(",")[:4])
        dx, dy = (abs(float(part)) for part in query["GRIDOFFSETS"].split(","))
        box = [left - dx / 2, bottom - dy / 2, right + dx / 2, top + dy / 2]
        size = round((right - left) / dx) + 1, round((top - bottom) / dy) + 1
        body = (
            b"\r\n--wcs\r\nContent-Type: text/xml\r\n\r\n<Coverages/>\r\n--wcs\r\n"
            b"Content-Type: image/tiff\r\nContent-Transfer-Encoding: binary\r\n\r\n"
            + self._cut("GTiff", box, *size)
            + b"\r\n--wcs--\r\n"
        )
        return Answer(200, "multipart/mixed; boundary=wcs", body)

    def _cut(self, kind: str, box: list[float], width: int, height: int) -> bytes:
        name = f"/vsimem/{threading.get_ident()}.{kind}"
        gdal.Warp(
            name, str(self.raster), format=kind, outputBounds=box, width=width, height=height,
            dstAlpha=kind == "PNG", resampleAlg="near",
        )  # fmt: skip
        file = gdal.VSIFOpenL(name, "rb")
        size = gdal.VSIStatL(name).size
        data = bytes(gdal.VSIFReadL(1, size, file))
        gdal.VSIFCloseL(file)
        gdal.Unlink(name)
        return data

    def is_welcome(self, authorization: str | None) -> bool:
        """Return whether a request has the login that is asked for."""
        if self.login is None:
            return True
        word = base64.b64encode(":".join(self.login).encode()).decode()
        return authorization == f"Basic {word}"

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *args: object) -> None:
                pass

            def do_GET(self) -> None:
                server.referers.add(self.headers.get("Referer"))
                welcome = server.is_welcome(self.headers.get("Authorization"))
                server.refused += not welcome
                answer = server.answer(self.path) if welcome else Answer(401)
                try:
                    self.send_response(answer.status)
                    if not welcome:
                        self.send_header("WWW-Authenticate", 'Basic realm="maps"')
                    self.send_header("Content-Type", answer.kind)
                    self.send_header("Content-Length", str(len(answer.body)))
                    self.end_headers()
                    self.wfile.write(answer.body)
                except OSError:  # the client has gone away
                    self.close_connection = True

        return Handler


def _split(path: str) -> tuple[str, dict[str, str]]:
    parts = urlsplit(path)
    return parts.path, {key.upper(): value[0] for key, value in parse_qs(parts.query).items()}


def _place_of(raster: Path) -> say.Place:
    dataset = gdal.Open(str(raster))
    left, cell, _, top, _, _ = dataset.GetGeoTransform()
    columns, rows = dataset.RasterXSize, dataset.RasterYSize
    epsg = int(dataset.GetSpatialRef().GetAuthorityCode(None))
    corner = (-20037508.342789244, 20037508.342789244)
    if epsg != 3857:  # the tiles of a country start somewhere
        corner = (left - 500 * 256 * cell - 100 * cell, top + 300 * 256 * cell + 50 * cell)
    return say.Place(
        epsg, (left, top - rows * cell, left + columns * cell, top), (columns, rows),
        dataset.RasterCount, cell, corner, range(ZOOM + 1),
    )  # fmt: skip
