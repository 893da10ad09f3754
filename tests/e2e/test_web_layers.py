"""Layers that only QGIS reads, through the whole spine: labels as from the file behind them."""

from __future__ import annotations

import pytest
from installed import InstalledPlugin
from layers import square, vector_layer
from listening import Log
from map_server import CELL, LEFT, TILES, TOP, ZOOM, MapServer, town
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

SIDE = TILES * 256 * CELL


@pytest.fixture
def server(tmp_path):
    with MapServer(town(tmp_path / "town.tif")) as server:
        yield server


@pytest.fixture
def objects() -> QgsVectorLayer:
    """Return objects in both halves, across a seam of tiles, near an edge, and far outside."""
    places = [(0.1, 0.1), (0.9, 0.1), (0.25, 0.5), (0.75, 0.5), (0.6, 0.995)]
    squares = [square(LEFT + x * SIDE, TOP - y * SIDE, 6) for x, y in places]
    return vector_layer(*squares, square(LEFT + 3e7, TOP, 6), crs="EPSG:3857")


def answers(run) -> list[tuple[str | None, float | None]]:
    """Return labels and confidences, which vary a bit on 3.44: it draws tiles up to a pixel off."""
    digits = 12 if Qgis.QGIS_VERSION_INT < 34400 else 3
    confidences = [row["Confidence"] for row in run.rows]
    rounded = [None if value is None else round(value, digits) for value in confidences]
    return list(zip([row["ClassLabel"] for row in run.rows], rounded))


def test_xyz_tiles_give_the_labels_of_the_file_that_they_are_cut_from(
    classify, model, server, objects
):
    layer = QgsRasterLayer(server.xyz(), "tiles", "wms")
    from_file = classify(RASTER=str(server.raster), FEATURES=objects, MODEL=model)

    run = classify(RASTER=layer, FEATURES=objects, MODEL=model)

    assert answers(run) == answers(from_file)
    assert [label for label, _ in answers(run)] == [
        "dark", "bright", "dark", "bright", "bright", None
    ]  # fmt: skip
    assert [text for text in run.log.infos if "cell size 0.597" in text], run.log.infos
    assert set(server.requests.values()) == {1}
    assert len(server.requests) <= TILES * TILES


@pytest.mark.parametrize("service", ["wmts", "wms", "arcgis tiles", "arcgis image", "wcs"])
def test_a_service_gives_the_labels_of_the_file_behind_it(
    classify, model, server, objects, service
):
    kind, _, way = service.partition(" ")
    source = server.arcgis(way) if way else getattr(server, kind)()
    provider = {"arcgis": "arcgismapserver", "wcs": "wcs"}.get(kind, "wms")
    layer = QgsRasterLayer(source, service, provider)
    from_file = classify(RASTER=str(server.raster), FEATURES=objects, MODEL=model)

    run = classify(RASTER=layer, FEATURES=objects, MODEL=model, CELL_SIZE=CELL)

    assert answers(run) == answers(from_file)


def test_objects_where_a_service_has_no_tiles_are_not_classified_from_black(
    classify, model, server, objects
):
    server.problem_of = lambda path, count: 404 if "/1000/900" in path else None
    layer = QgsRasterLayer(server.xyz(), "tiles", "wms")

    run = classify(RASTER=layer, FEATURES=objects, MODEL=model)

    assert [row["ClassLabel"] for row in run.rows][:3] == [None, "bright", "dark"]
    assert run.rows[0]["Status"] and "could not be fetched" not in run.rows[0]["Status"]
    assert [text for text in run.log.warnings if "1 of " in text and "do not exist" in text]


def test_a_coarser_cell_size_takes_the_zoom_for_it(classify, model, server, objects):
    layer = QgsRasterLayer(server.xyz(), "tiles", "wms")

    run = classify(RASTER=layer, FEATURES=objects, MODEL=model, CELL_SIZE=2 * CELL)

    assert [row["ClassLabel"] for row in run.rows][:2] == ["dark", "bright"]
    assert {path.split("/")[2] for path in server.requests} == {str(ZOOM - 1)}


def test_what_a_model_cuts_off_around_the_centre_is_fetched_too(classify, brightness_model, server):
    beside_a_seam = square(LEFT + 246 * CELL, TOP - 128 * CELL, CELL)
    layer = QgsRasterLayer(server.xyz(), "tiles", "wms")

    run = classify(
        RASTER=layer,
        FEATURES=vector_layer(beside_a_seam, crs="EPSG:3857"),
        MODEL=brightness_model(fit_size=24),
        CELL_SIZE=CELL,
    )

    assert not [
        line for line in [*run.log.warnings, *run.log.infos] if "reach past the edge" in line
    ]
    assert len(server.requests) == 2


def test_objects_in_another_crs_find_their_tiles(classify, model, server, objects):
    from processing import run as run_algorithm

    moved = run_algorithm(
        "native:reprojectlayer",
        {"INPUT": objects, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"},
    )["OUTPUT"]
    layer = QgsRasterLayer(server.xyz(), "tiles", "wms")

    run = classify(RASTER=layer, FEATURES=moved, MODEL=model)

    assert [row["ClassLabel"] for row in run.rows][:5] == [
        "dark", "bright", "dark", "bright", "bright"
    ]  # fmt: skip


def test_a_file_and_a_service_are_one_mosaic(classify, model, server, objects, tmp_path):
    from osgeo import gdal

    west = str(tmp_path / "west.tif")
    gdal.Translate(west, str(server.raster), srcWin=[0, 0, TILES * 128, TILES * 256])
    layer = QgsRasterLayer(server.xyz(), "tiles", "wms")
    from_file = classify(RASTER=str(server.raster), FEATURES=objects, MODEL=model)

    run = classify(RASTER=[west, layer], FEATURES=objects, MODEL=model)

    assert answers(run)[:5] == answers(from_file)[:5]


def test_an_object_whose_tile_fails_has_a_status_and_the_others_a_class(
    classify, model, server, objects, monkeypatch
):
    monkeypatch.setattr("object_classifier.core.layers.fetching.fetch.FIRST_PAUSE_S", 0.01)
    first = f"/{ZOOM}/1000/900.png"
    server.problem_of = lambda path, count: 503 if path.endswith(first) else None
    layer = QgsRasterLayer(server.xyz(), "tiles", "wms")

    run = classify(RASTER=layer, FEATURES=objects, MODEL=model)

    assert [row["ClassLabel"] for row in run.rows][:3] == [None, "bright", "dark"]
    assert run.rows[0]["Status"].startswith("The imagery could not be fetched here: ")
    assert run.outputs["CLASSIFIED_COUNT"] == 4


def test_a_tile_that_fails_in_one_of_several_rasters_is_said_in_that_rasters_row(
    classify, model, server, objects, monkeypatch
):
    monkeypatch.setattr("object_classifier.core.layers.fetching.fetch.FIRST_PAUSE_S", 0.01)
    server.problem_of = lambda path, count: 503 if path.endswith(f"/{ZOOM}/1000/900.png") else None
    layer = QgsRasterLayer(server.xyz(), "tiles", "wms")

    run = classify(
        RASTER=[str(server.raster), layer],
        FEATURES=objects,
        MODEL=model,
        PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY",
    )

    rows = [(row["name"], row["RasterName"], row["ClassLabel"]) for row in run.rows]
    assert rows[:3] == [("f1", "town", "dark"), ("f1", "tiles", None), ("f2", "town", "bright")]
    assert "could not be fetched" in run.rows[1]["Status"]


def test_an_object_far_from_all_that_was_fetched_has_one_row(classify, model, server, monkeypatch):
    monkeypatch.setattr("object_classifier.core.layers.fetching.fetch.FIRST_PAUSE_S", 0.01)
    far = LEFT + 100 * SIDE
    server.problem_of = lambda path, count: (
        503 if not path.split("/")[3].startswith("100") else None
    )
    layer = QgsRasterLayer(server.xyz(), "tiles", "wms")
    objects = vector_layer(
        square(LEFT + 0.1 * SIDE, TOP - 0.1 * SIDE, 6), square(far, TOP - 9, 6), crs="EPSG:3857"
    )

    run = classify(RASTER=layer, FEATURES=objects, MODEL=model)

    assert [row["ClassLabel"] for row in run.rows] == ["dark", None]
    assert "could not be fetched" in run.rows[1]["Status"]


class Listener(Log):
    """Cancels where the server has been asked for so many tiles."""

    def __init__(self, server: MapServer, limit: int) -> None:
        super().__init__()
        self._server, self._limit = server, limit

    def isCanceled(self) -> bool:
        return len(self._server.requests) >= self._limit


def test_a_cancelled_run_goes_on_where_it_stopped(model_python, model, server, objects):
    import processing

    layer = QgsRasterLayer(server.xyz(), "tiles", "wms")
    parameters = {"RASTER": layer, "FEATURES": objects, "MODEL": model, "OUTPUT": "memory:"}
    server.delay_s = 0.1

    stopped = processing.run(
        "objectclassifier:classifyobjects", parameters, feedback=Listener(server, limit=10)
    )
    log = Listener(server, limit=10**6)
    processing.run("objectclassifier:classifyobjects", parameters, feedback=log)

    assert "OUTPUT" not in stopped
    assert [text for text in log.infos if "from an earlier run" in text], log.infos
    twice = [path for path, count in server.requests.items() if count > 1]
    assert len(twice) < 10  # those under way when the run was stopped


def test_qgis_process_takes_the_address_of_a_service(
    model_python, model, server, objects, tmp_path
):
    installed = InstalledPlugin.create(tmp_path)
    file, out = tmp_path / "objects.gpkg", tmp_path / "out.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        objects, str(file), QgsCoordinateTransformContext(), options
    )

    said = installed.qgis_process(
        "run", "objectclassifier:classifyobjects", "--", f"RASTER=wms://{server.xyz()}",
        f"FEATURES={file}", f"MODEL={model}", f"OUTPUT={out}",
    )  # fmt: skip

    assert said.returncode == 0, said.stdout + said.stderr
    layer = QgsVectorLayer(str(out), "out", "ogr")
    labels = [feature["ClassLabel"] or None for feature in layer.getFeatures()]
    assert labels == ["dark", "bright", "dark", "bright", "bright", None]


def test_a_service_without_objects_is_refused(classify, model, server):
    from qgis.core import QgsProcessingException

    layer = QgsRasterLayer(server.xyz(), "tiles", "wms")

    with pytest.raises(QgsProcessingException, match="Choose the objects in FEATURES"):
        classify(RASTER=layer, MODEL=model)
