"""The chips of a dialog's values, from every kind of input: a small job, and nothing left of it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from layers import EAST, OUTSIDE, WEST, square, vector_layer
from listening import Log
from map_server import CELL, LEFT, TILES, TOP, MapServer, town
from model_files import emd
from pictures import picture
from qgis.core import QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QImage

SIDE = TILES * 256 * CELL


@pytest.fixture
def preview(model_python, model):
    """Return a function that shows chips of a part of what the parameters name."""
    from object_classifier.algorithms.classify.preview import cut_preview, prepare_preview
    from object_classifier.core.cache import cache_folder
    from object_classifier.core.layers.subjects.subject import Slice
    from object_classifier.core.model.source import open_model

    def show(first: int = 0, count: int = 12, feedback: Log | None = None, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters.setdefault("MODEL", model)
        definition = open_model(parameters["MODEL"], cache_folder() / "models")
        feedback = feedback or Log()
        inputs = prepare_preview(parameters, definition, context, feedback)
        return cut_preview(inputs, Slice(first, count), feedback)

    before = set(cache_folder().glob("jobs/*"))  # of runs that other tests stopped
    yield show
    assert set(cache_folder().glob("jobs/*")) == before


def grey(picture: bytes) -> int:
    """Return the brightness of a picture's first pixel."""
    image = QImage.fromData(picture)
    assert not image.isNull()
    return image.pixelColor(0, 0).red()


def test_objects_on_a_raster_are_shown_in_order_with_their_problems(preview, raster):
    layer = vector_layer(WEST, OUTSIDE, None, EAST)

    page = preview(RASTER=raster, FEATURES=layer)

    assert [(chip.number, chip.status) for chip in page.chips] == [
        (1, ""),
        (2, "The object lies outside the image"),
        (3, "The feature has no geometry"),
        (4, ""),
    ]
    assert [grey(chip.picture) for chip in page.chips if chip.picture] == [20, 220]
    facts = page.chips[0].facts
    assert (facts["columns"], facts["rows"], facts["bands"]) == (8, 8, [1, 2, 3])
    assert (page.count, page.rules["width"], page.notes) == (4, 8, ())


def test_a_later_page_numbers_its_objects_as_the_layer_does(preview, raster):
    layer = vector_layer(WEST, WEST, EAST, OUTSIDE, WEST)

    page = preview(2, 2, RASTER=raster, FEATURES=layer)

    assert [(chip.number, bool(chip.status)) for chip in page.chips] == [(3, False), (4, True)]
    assert grey(page.chips[0].picture) == 220 and page.count == 5


def test_a_page_stages_no_more_than_its_own_objects(preview, raster, monkeypatch):
    from object_classifier.core.runtime.client import WorkerClient

    run_task, seen = WorkerClient.run, []

    def run(client, task, folder, arguments, feedback):
        if task == "preview":
            seen.append((folder / "objects.wkb").stat().st_size)
        return run_task(client, task, folder, arguments, feedback)

    monkeypatch.setattr(WorkerClient, "run", run)
    few, many = vector_layer(*[WEST] * 3), vector_layer(*[WEST] * 3000)

    assert len(preview(0, 3, RASTER=raster, FEATURES=few).chips) == 3
    assert len(preview(2000, 3, RASTER=raster, FEATURES=many).chips) == 3

    assert seen[0] == seen[1]


def test_the_rules_of_the_dialog_count(preview, raster):
    layer = vector_layer(WEST)

    page = preview(RASTER=raster, FEATURES=layer, CELL_SIZE=2, EXTENT="1030,1040,1970,2000")
    assert page.chips[0].status == "The object lies outside the extent that was asked for"

    page = preview(RASTER=raster, FEATURES=layer, CELL_SIZE=2)
    assert page.chips[0].facts["cell_size"] == [2, 2]


def test_each_raster_of_its_own_gives_a_chip(preview, raster, tmp_path):
    other = tmp_path / "other.tif"
    other.write_bytes(Path(raster).read_bytes())

    page = preview(
        RASTER=[raster, str(other)],
        FEATURES=vector_layer(WEST, EAST),
        PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY",
    )

    assert [(chip.number, chip.name) for chip in page.chips] == [
        (1, "halves"), (1, "other"), (2, "halves"), (2, "other"),
    ]  # fmt: skip


def test_whole_images_are_shown_by_name(preview, tmp_path):
    paths = [str(picture(tmp_path / f"{name}.png", value)) for name, value in (("a", 9), ("b", 99))]

    page = preview(1, 1, RASTER=paths)

    assert [(chip.number, chip.name, grey(chip.picture)) for chip in page.chips] == [(2, "b", 99)]
    assert page.count == 2


def test_photos_are_shown_with_the_number_of_their_feature(preview, tmp_path):
    picture(tmp_path / "a.png", 77)
    layer = vector_layer("POINT(1 1)", "POINT(2 2)", "POINT(3 3)", kind="Point", fields="photo")
    values = ["gone.png", None, str(tmp_path / "a.png")]
    layer.startEditing()
    for feature, value in zip(list(layer.getFeatures()), values):
        layer.changeAttributeValue(feature.id(), 0, value)
    assert layer.commitChanges()

    page = preview(FEATURES=layer, IMAGE_FIELD="photo")

    assert [(chip.number, chip.name, chip.status) for chip in page.chips] == [
        (1, "gone.png", "The photo does not exist"),
        (2, "", "The feature has no photo"),
        (3, "a.png", ""),
    ]
    assert grey(page.chips[2].picture) == 77


def test_no_photo_at_all_asks_no_worker(preview):
    layer = vector_layer("POINT(1 1)", kind="Point", fields="photo")
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 0, "gone.png")
    assert layer.commitChanges()

    page = preview(FEATURES=layer, IMAGE_FIELD="photo")

    assert [chip.status for chip in page.chips] == ["The photo does not exist"]


def test_of_a_web_layer_only_the_tiles_of_the_page_are_fetched(preview, tmp_path):
    places = [(0.1, 0.1), (0.9, 0.1), (0.1, 0.9), (0.9, 0.9)]
    layer = vector_layer(
        *(square(LEFT + x * SIDE, TOP - y * SIDE, 6) for x, y in places), crs="EPSG:3857"
    )
    with MapServer(town(tmp_path / "town.tif")) as server:
        page = preview(1, 1, RASTER=QgsRasterLayer(server.xyz(), "tiles", "wms"), FEATURES=layer)

        assert len(server.requests) == 1

    (chip,) = page.chips
    assert chip.number == 2 and chip.name == "tiles" and grey(chip.picture) > 180


def test_more_chips_than_a_page_holds_are_said(preview, raster, monkeypatch):
    from object_classifier.algorithms.classify import preview as module

    monkeypatch.setattr(module, "MOST_CHIPS", 2)

    page = preview(RASTER=raster, FEATURES=vector_layer(WEST, EAST, WEST))

    assert len(page.chips) == 2
    assert page.notes == ("Only the first 2 chips of these objects are shown.",)


def test_code_of_a_model_is_neither_run_nor_asked_about(preview, raster, tmp_path):
    trace = tmp_path / "ran"
    (tmp_path / "Roofs.py").write_text(f"open({str(trace)!r}, 'w')\nclass Roofs: pass\n")
    keys = emd(InferenceFunction="Roofs.py", ExtractBands=[2, 1, 0])
    (tmp_path / "roofs.emd").write_text(json.dumps(keys))

    page = preview(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=str(tmp_path / "roofs.emd"))

    assert page.chips[0].facts["bands"] == [3, 2, 1] and not trace.exists()
    assert "own Python code" in page.notes[0]


def test_a_value_that_qgis_refuses_is_a_problem_in_words(preview, raster):
    from object_classifier.core.errors import InputError

    with pytest.raises(InputError, match=r"cannot be used \(.*\)\. Correct it there\."):
        preview(RASTER=raster, FEATURES=vector_layer(WEST), PROCESSING_MODE="ALL")


def test_a_problem_is_an_error_before_anything_is_cut(preview):
    from object_classifier.core.errors import InputError

    with pytest.raises(InputError, match="There is no imagery"):
        preview(FEATURES=vector_layer(WEST))


def test_without_a_model_environment_it_says_how_to_get_one(preview, raster, monkeypatch):
    from object_classifier.core.errors import RuntimeMissingError

    monkeypatch.setenv("OBJECT_CLASSIFIER_PYTHON", os.devnull)

    with pytest.raises(RuntimeMissingError):
        preview(RASTER=raster, FEATURES=vector_layer(WEST))


def test_a_cancelled_preview_leaves_nothing(preview, raster):
    from object_classifier.core.errors import Cancelled

    log = Log()
    log.cancel()

    with pytest.raises(Cancelled):
        preview(feedback=log, RASTER=raster, FEATURES=vector_layer(WEST))
