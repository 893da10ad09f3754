"""What a training comes to, and its chips, from every kind of input: and nothing is left of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from layers import square, vector_layer
from listening import Log
from map_server import CELL, LEFT, TILES, TOP, MapServer, town
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProject, QgsRasterLayer

SIDE = TILES * 256 * CELL


@pytest.fixture
def look(model_python, qgis_app):
    """Return a function that forecasts a training and shows a part of its chips."""
    from object_classifier.algorithms.train.algorithm import TrainModel
    from object_classifier.algorithms.train.preview import (
        cut_training_preview,
        forecast_training,
        prepare_training,
        read_label_source,
    )
    from object_classifier.core.cache import cache_folder
    from object_classifier.core.layers.subjects.subject import Slice

    def see(first: int = 0, count: int = 12, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = TrainModel().create()
        found = read_label_source(algorithm, parameters, context).look(Log())
        prepared = prepare_training(algorithm, parameters, context, Log())
        forecast = None
        if not prepared.is_fetched:
            forecast = forecast_training(prepared, found, Log())
        return forecast, cut_training_preview(prepared, found, forecast, Slice(first, count), Log())

    before = set(cache_folder().glob("jobs/*"))
    yield see
    assert set(cache_folder().glob("jobs/*")) == before


def labelled(*places, labels="ab"):
    """Return a layer with a square at each place, labelled in turn; the first has no label."""
    layer = vector_layer(*(square(*place) for place in places), fields="name:string,kind:string")
    changes = {
        feature.id(): {1: labels[number % len(labels)] if number else None}
        for number, feature in enumerate(layer.getFeatures())
    }
    assert layer.dataProvider().changeAttributeValues(changes)
    return layer


def test_a_page_is_cut_as_the_whole_training_is(look, raster) -> None:
    layer = labelled(*((1004 + n, 1985) for n in range(20)))

    forecast, page = look(12, 12, RASTER=[raster], FEATURES=layer, LABEL_FIELD="kind")

    assert (forecast.chip_count, forecast.usable) == (19, (9, 10))
    assert [chip.number for chip in page.chips] == list(range(13, 20))  # of those with a label
    assert [chip.label for chip in page.chips] == list("bababab")
    assert page.count == 19 and page.cuts_objects
    size = {(chip.facts["columns"], chip.facts["rows"]) for chip in page.chips}
    assert size == {(forecast.chip_width, forecast.chip_height)} == {(64, 64)}


def test_photos_and_chips_of_a_folder_are_shown_with_their_classes(look, tmp_path) -> None:
    folder = tmp_path / "chips"
    for name, grey in (("dark", 20), ("bright", 220)):
        (folder / name).mkdir(parents=True)
        for number in range(3):
            photo(folder / name / f"{name}{number}.png", grey)

    forecast, page = look(1, 3, CHIPS=str(folder))

    assert forecast.usable == (3, 3)
    assert [(chip.number, chip.name, chip.label) for chip in page.chips] == [
        (2, "bright1.png", "bright"),
        (3, "bright2.png", "bright"),
        (4, "dark0.png", "dark"),
    ]
    assert page.count == 6 and not page.cuts_objects

    layer = labelled((1004, 1985), (1008, 1985), (1012, 1985))
    paths = {
        feature.id(): {0: str(folder / "dark" / f"dark{number}.png")}
        for number, feature in enumerate(layer.getFeatures())
    }
    assert layer.dataProvider().changeAttributeValues(paths)
    forecast, page = look(0, 3, FEATURES=layer, LABEL_FIELD="kind", IMAGE_FIELD="name")
    assert [(chip.number, chip.name, chip.label) for chip in page.chips] == [
        (1, "dark1.png", "b"),
        (2, "dark2.png", "a"),
    ]


def photo(path: Path, grey: int) -> None:
    memory = gdal.GetDriverByName("MEM").Create("", 32, 24, 3)
    for band in (1, 2, 3):
        memory.GetRasterBand(band).Fill(grey)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)


def test_of_a_service_a_page_is_cut_though_the_whole_is_not_fetched(look, tmp_path) -> None:
    with MapServer(town(tmp_path / "town.tif")) as server:
        layer = QgsRasterLayer(server.xyz(), "tiles", "wms")
        QgsProject.instance().addMapLayer(layer)
        middle = (LEFT + SIDE / 2, TOP - SIDE / 2)
        objects = labelled(middle, middle, middle, middle)
        objects.setCrs(layer.crs())

        forecast, page = look(
            0, 2, RASTER=[layer.id()], FEATURES=objects, LABEL_FIELD="kind", CELL_SIZE=CELL
        )
        QgsProject.instance().removeMapLayer(layer)

    assert forecast is None
    assert [chip.label for chip in page.chips] == ["b", "a"] and page.count == 3
    assert any("for all of them" in note for note in page.notes)
