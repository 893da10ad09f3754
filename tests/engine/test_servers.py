"""Whether a process has looked at a server, of which GDAL remembers what it saw."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from object_classifier.core.engine import servers
from rasterio.errors import RasterioError

ENGINE = Path(servers.__file__).parent

VRT = """<VRTDataset rasterXSize="4" rasterYSize="4">
<GeoTransform>0, 1, 0, 4, 0, -1</GeoTransform><VRTRasterBand dataType="Byte" band="1"><SimpleSource>
<SourceFilename relativeToVRT="{relative}">{name}</SourceFilename><SourceBand>1</SourceBand>
<SourceProperties RasterXSize="4" RasterYSize="4" DataType="Byte" BlockXSize="4" BlockYSize="4"/>
<SrcRect xOff="0" yOff="0" xSize="4" ySize="4"/><DstRect xOff="0" yOff="0" xSize="4" ySize="4"/>
</SimpleSource></VRTRasterBand></VRTDataset>"""


@pytest.fixture(autouse=True)
def _of_this_test_alone(monkeypatch):
    monkeypatch.setattr(servers, "_asked", False)


@pytest.fixture
def raster(tmp_path) -> Path:
    path = tmp_path / "one.tif"
    profile = {"width": 4, "height": 4, "count": 1, "dtype": "uint8", "crs": "EPSG:32633"}
    with rasterio.open(
        path, "w", driver="GTiff", transform=rasterio.Affine(1, 0, 0, 0, -1, 4), **profile
    ) as file:
        file.write(np.ones((1, 4, 4), np.uint8))
    return path


def test_what_lies_on_a_disk_asks_no_server(raster, tmp_path):
    import zipfile

    with zipfile.ZipFile(tmp_path / "one.zip", "w") as archive:
        archive.write(raster, "one.tif")
    (tmp_path / "one.vrt").write_text(VRT.format(relative=1, name="one.tif"))

    for path in (raster, f"/vsizip/{tmp_path}/one.zip/one.tif", tmp_path / "one.vrt"):
        for _ in range(2):
            servers.open_raster(str(path)).close()

    assert not servers.were_asked()


@pytest.mark.parametrize(
    "path",
    [
        "/vsicurl/http://127.0.0.1:9/a.tif",
        "/vsizip//vsicurl/http://127.0.0.1:9/a.zip/a.tif",
        "/vsizip/{/vsis3/bucket/a.zip}/a.tif",
        "/vsicurl?use_head=no&url=http%3A%2F%2F127.0.0.1%3A9%2Fa.tif",
        "http://127.0.0.1:9/a.tif",
    ],
)
def test_a_server_that_did_not_answer_was_asked(path, monkeypatch):
    monkeypatch.setattr(rasterio, "open", _refuse)  # nothing of the network is needed to know

    with pytest.raises(RasterioError):
        servers.open_raster(path)

    assert servers.were_asked()


def _refuse(*_arguments, **_options):
    raise RasterioError("nobody is there")


def test_a_virtual_raster_of_a_server_asks_it(tmp_path):
    path = tmp_path / "far.vrt"
    path.write_text(VRT.format(relative=0, name="/vsicurl/http://127.0.0.1:9/a.tif"))

    servers.open_raster(str(path)).close()

    assert servers.were_asked()


def test_one_that_was_on_a_disk_is_looked_at_again_when_it_is_another(raster, tmp_path):
    path = tmp_path / "moved.vrt"
    path.write_text(VRT.format(relative=1, name="one.tif"))
    servers.open_raster(str(path)).close()
    path.write_text(VRT.format(relative=0, name="/vsicurl/http://127.0.0.1:9/a.tif"))

    servers.open_raster(str(path)).close()

    assert servers.were_asked()


def test_the_engine_opens_rasters_nowhere_else():
    others = [path.name for path in ENGINE.glob("*.py") if "rasterio.open(" in path.read_text()]

    assert others == ["servers.py"]
