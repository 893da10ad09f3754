"""A map server on 127.0.0.1 for tests: XYZ tiles and WMS of one GeoTIFF, with failures."""

from __future__ import annotations

import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Callable
from urllib.parse import parse_qs, urlsplit

from osgeo import gdal, osr

gdal.UseExceptions()

ZOOM = 18
CELL = 2 * 20037508.342789244 / 256 / 2**ZOOM
COLUMN, ROW, TILES = 1000, 900, 4
LEFT = -20037508.342789244 + COLUMN * 256 * CELL
TOP = 20037508.342789244 - ROW * 256 * CELL

CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"
 xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>Test</Title></Service>
<Capability><Request>
<GetCapabilities><Format>text/xml</Format><DCPType><HTTP><Get>
<OnlineResource xlink:type="simple" xlink:href="{url}"/></Get></HTTP></DCPType></GetCapabilities>
<GetMap><Format>image/png</Format><DCPType><HTTP><Get>
<OnlineResource xlink:type="simple" xlink:href="{url}"/></Get></HTTP></DCPType></GetMap>
</Request><Exception><Format>XML</Format></Exception>
<Layer queryable="0"><Name>town</Name><Title>Town</Title><CRS>EPSG:3857</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>-180</westBoundLongitude>
<eastBoundLongitude>-170</eastBoundLongitude><southBoundLatitude>84</southBoundLatitude>
<northBoundLatitude>85</northBoundLatitude></EX_GeographicBoundingBox>
<BoundingBox CRS="EPSG:3857" minx="{0}" miny="{1}" maxx="{2}" maxy="{3}"/></Layer>
</Capability></WMS_Capabilities>"""


def town(path: Path) -> Path:
    """Write TILES x TILES tiles of zoom ZOOM: noise, dark in the west half, bright in the east."""
    import numpy as np

    side = TILES * 256
    pixels = np.random.default_rng(5).integers(5, 60, (3, side, side)).astype(np.uint8)
    pixels[:, :, side // 2 :] += 180
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 3)
    dataset.SetGeoTransform((LEFT, CELL, 0, TOP, 0, -CELL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3857)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.WriteRaster(0, 0, side, side, pixels.tobytes())
    return path


class MapServer:
    """Serves; counts requests by path; fails or waits as `problem_of` and `delay_s` say."""

    def __init__(self, raster: Path) -> None:
        self.raster = raster
        self.requests: Counter[str] = Counter()
        self.referers: set[str | None] = set()
        self.at_once = 0
        self.most_at_once = 0
        self.delay_s = 0.0
        self.problem_of: Callable[[str, int], int | None] = lambda path, count: None
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self) -> MapServer:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def xyz(self, *, zmax: int = ZOOM) -> str:
        """Return the source of an XYZ layer; its path is new each time, for QGIS caches tiles."""
        source = f"{self.url}/{id(self)}/{{z}}/{{x}}/{{y}}.png"
        referer = "referer=analyst&http-header:referer=analyst"  # as QGIS 3.22 names it, and newer
        return f"type=xyz&url={source}&zmin=0&zmax={zmax}&{referer}"

    def wms(self) -> str:
        """Return the source of a WMS layer."""
        return f"crs=EPSG:3857&format=image/png&layers=town&styles=&url={self.url}/wms{id(self)}"

    def answer(self, path: str) -> tuple[int, str, bytes]:
        """Return status, type and content."""
        with self._lock:
            self.requests[path] += 1
            count = self.requests[path]
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            if "GetCapabilities" in path:
                bounds = (LEFT, TOP - TILES * 256 * CELL, LEFT + TILES * 256 * CELL, TOP)
                text = CAPABILITIES.format(*bounds, url=f"{self.url}/wms{id(self)}?")
                return 200, "text/xml", text.encode()
            time.sleep(self.delay_s)
            problem = self.problem_of(path, count)
            if problem:
                return problem, "text/plain", b""
            return 200, "image/png", self._picture(path)
        finally:
            with self._lock:
                self.at_once -= 1

    def _picture(self, path: str) -> bytes:
        query = {key.upper(): value[0] for key, value in parse_qs(urlsplit(path).query).items()}
        if query:
            box = [float(number) for number in query["BBOX"].split(",")]
            width, height = int(query["WIDTH"]), int(query["HEIGHT"])
        else:
            zoom, x, y = (int(part) for part in path[: -len(".png")].split("/")[-3:])
            side = 2 * 20037508.342789244 / 2**zoom
            left, top = -20037508.342789244 + x * side, 20037508.342789244 - y * side
            box, width, height = [left, top - side, left + side, top], 256, 256
        name = f"/vsimem/{threading.get_ident()}.png"
        gdal.Warp(
            name, str(self.raster), format="PNG", outputBounds=box, width=width, height=height,
            dstAlpha=True, resampleAlg="near",
        )  # fmt: skip
        file = gdal.VSIFOpenL(name, "rb")
        size = gdal.VSIStatL(name).size
        data = bytes(gdal.VSIFReadL(1, size, file))
        gdal.VSIFCloseL(file)
        gdal.Unlink(name)
        return data

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *args: object) -> None:
                pass

            def do_GET(self) -> None:
                server.referers.add(self.headers.get("Referer"))
                status, kind, data = server.answer(self.path)
                try:
                    self.send_response(status)
                    self.send_header("Content-Type", kind)
                    self.send_header("Content-Length", str(len(data)))
                    self.end_headers()
                    self.wfile.write(data)
                except OSError:  # the client has gone away
                    self.close_connection = True

        return Handler
