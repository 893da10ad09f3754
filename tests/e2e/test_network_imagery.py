"""Imagery that GDAL reads from servers: behind QGIS's proxy, and behind a login that QGIS keeps."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from layers import EAST, OUTSIDE, WEST, vector_layer
from object_classifier.core.job import ClassificationJob
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsNetworkAccessManager,
    QgsProcessingException,
    QgsRasterLayer,
    QgsSettings,
)
from range_server import RangeServer

EXPECTED = ["bright", None, "dark"]
USER, PASSWORD = "analyst", "t0p-s3cret"
BASIC = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()


@pytest.fixture(autouse=True)
def written_jobs(monkeypatch) -> list[str]:
    """Reach 127.0.0.1 directly; return what is written into job folders."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    written, write = [], ClassificationJob.write

    def spy(job, folder):
        write(job, folder)
        written.append((folder / "job.json").read_text(encoding="utf-8"))

    monkeypatch.setattr(ClassificationJob, "write", spy)
    return written


@pytest.fixture
def proxy(tmp_path, qgis_app):
    """Let QGIS go through a proxy that wants a login, and has tmp_path for every host."""
    settings, network = QgsSettings(), QgsNetworkAccessManager.instance()
    with RangeServer(tmp_path, login=(USER, PASSWORD), is_proxy=True) as running:
        values = {
            "proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1",
            "proxyPort": str(running.port), "proxyUser": USER, "proxyPassword": PASSWORD,
        }  # fmt: skip
        for name, value in values.items():
            settings.setValue(f"proxy/{name}", value)
        network.setupDefaultProxyAndCache()
        yield running
    for name in values:
        settings.remove(f"proxy/{name}")
    network.setupDefaultProxyAndCache()
    for name in ("GDAL_HTTP_PROXY", "GDAL_HTTP_PROXYUSERPWD"):
        gdal.SetConfigOption(name, None)
    gdal.VSICurlClearCache()


@pytest.fixture
def login(qgis_app) -> str:
    """Store user and password as QGIS does, and return their id."""
    manager = QgsApplication.authManager()
    if not manager.setMasterPassword("master", True):
        pytest.skip("QGIS has no store for logins here")
    config = QgsAuthMethodConfig("Basic")
    config.setName("imagery")
    config.setConfig("username", USER)
    config.setConfig("password", PASSWORD)
    assert manager.storeAuthenticationConfig(config)[0]
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def classified(classify, raster, model, **parameters):
    objects = vector_layer(EAST, OUTSIDE, WEST)
    return classify(RASTER=raster, FEATURES=objects, MODEL=model, **parameters)


def labels(run) -> list[str | None]:
    return [row["ClassLabel"] for row in run.rows]


def hides_the_password(run, written: list[str]) -> bool:
    assert written
    return PASSWORD not in " ".join([*written, *run.log.warnings, *run.log.infos])


def test_imagery_is_read_through_the_proxy_of_qgis(classify, model, raster, proxy, written_jobs):
    run = classified(classify, "/vsicurl/http://imagery.example/halves.tif", model)

    assert labels(run) == EXPECTED
    assert proxy.hosts == {"imagery.example"}
    assert hides_the_password(run, written_jobs)


@pytest.mark.parametrize("kind", ["layer", "text"])
def test_a_login_that_qgis_keeps_opens_imagery(
    classify, model, raster, tmp_path, login, written_jobs, kind
):
    with RangeServer(tmp_path, login=(USER, PASSWORD)) as server:
        source = f"/vsicurl/{server.url}/halves.tif authcfg='{login}'"
        layer = QgsRasterLayer(source, "halves", "gdal")
        assert layer.isValid()

        run = classified(classify, layer if kind == "layer" else source, model)

    assert labels(run) == EXPECTED
    assert hides_the_password(run, written_jobs)


def test_a_login_goes_to_its_own_host_only(classify, model, raster, tmp_path, login):
    (tmp_path / "open").mkdir()
    open_file = tmp_path / "open" / "other.tif"
    Path(raster).rename(tmp_path / "halves.tif")
    open_file.write_bytes((tmp_path / "halves.tif").read_bytes())
    with (
        RangeServer(tmp_path, login=(USER, PASSWORD)) as closed,
        RangeServer(tmp_path / "open") as other,
    ):
        layer = QgsRasterLayer(f"/vsicurl/{closed.url}/halves.tif authcfg='{login}'", "halves")

        run = classified(classify, [layer, f"/vsicurl/{other.url}/other.tif"], model)

    assert labels(run) == EXPECTED
    assert BASIC in closed.logins and other.logins == {None}


def test_a_login_that_is_not_right_is_a_sentence_before_the_run(
    classify, model, raster, tmp_path, login
):
    with (
        RangeServer(tmp_path, login=(USER, "another")) as server,
        pytest.raises(QgsProcessingException, match=r"cannot open this raster.*authentication"),
    ):
        classified(classify, f"/vsicurl/{server.url}/halves.tif authcfg={login}", model)
