"""Train a model with a real worker, through all doors: SUPPLY.md 3 and 9."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np
import processing
import pytest
from layers import raster_file, square
from listening import Log
from object_classifier.core.layers.review_session import field_of_labels
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

ALGORITHM = "objectclassifier:trainmodel"
SIDE, SPACING, ROWS = 24, 48, 8
COLOURS = {"slate": (60, 90, 200), "tile": (200, 70, 60)}


@pytest.fixture(scope="session")
def town(qgis_app, tmp_path_factory) -> str:
    """Return imagery of 64 roofs on grass: their colour, with much noise, tells their class."""
    size = (ROWS + 1) * SPACING  # with grass around, so that no chip reaches over the edge
    path = raster_file(tmp_path_factory.mktemp("town") / "town.tif", width=size, height=size)
    random = np.random.default_rng(1)
    pixels = np.empty((3, size, size))
    pixels[:] = np.array((90, 120, 70))[:, None, None]
    for number in range(ROWS * ROWS):
        row, column = divmod(number, ROWS)
        top, left = row * SPACING + SIDE * 3 // 2, column * SPACING + SIDE * 3 // 2
        colour = np.array(COLOURS[kind_of(number)]) + random.normal(0, 12, 3)
        pixels[:, top : top + SIDE, left : left + SIDE] = colour[:, None, None]
    pixels += random.normal(0, 10, pixels.shape)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.WriteArray(np.clip(pixels, 1, 255).astype("uint8"))
    dataset.FlushCache()
    return str(path)


def kind_of(number: int) -> str:
    return ("slate", "tile")[(number * 7 // 5) % 2]


@pytest.fixture(scope="module")
def roofs(town) -> QgsVectorLayer:
    """Return the roofs: every fifth without a label, one labelled wrongly, one beside the town."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32615&field=number:int&field=kind:string", "roofs", "memory"
    )
    for number in range(ROWS * ROWS):
        row, column = divmod(number, ROWS)
        kind = None if number % 5 == 4 else "tile" if number == 20 else kind_of(number)
        add(layer, number, kind, 1000.0 + (column + 1) * SPACING, 2000.0 - (row + 1) * SPACING)
    add(layer, 64, "tile", 5000.0, 5000.0)
    return layer


def add(layer: QgsVectorLayer, number: int, kind: str | None, x: float, y: float) -> None:
    feature = QgsFeature(layer.fields())
    feature.setAttributes([number, kind])
    feature.setGeometry(QgsGeometry.fromWkt(square(x, y, SIDE)))
    assert layer.dataProvider().addFeature(feature)


def train(log: Log | None = None, **parameters):
    """Run the algorithm; return its outputs, and what it logged."""
    log = log or Log()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(ALGORITHM, parameters, feedback=log, context=context), log


@pytest.fixture(scope="module")
def labelled(town, roofs) -> dict:
    return {"RASTER": [town], "FEATURES": roofs, "LABEL_FIELD": "kind"}


@pytest.fixture(scope="module")
def trained(model_python, labelled, tmp_path_factory):
    """Return the outputs of a training, and what it logged."""
    folder = tmp_path_factory.mktemp("trained")
    return train(
        **labelled,
        OUTPUT=str(folder / "model.dlpk"),
        OUTPUT_HTML_FILE=str(folder / "report.html"),
        PREDICTIONS="memory:",
    )


def rows_of(layer: QgsVectorLayer) -> list[dict]:
    names = [field.name() for field in layer.fields()]
    return [
        dict(zip(names, [None if value == NULL else value for value in row.attributes()]))
        for row in layer.getFeatures()
    ]


def test_a_training_says_how_good_its_model_is(trained) -> None:
    outputs, log = trained

    assert 0.8 < outputs["ACCURACY_LOW"] <= outputs["ACCURACY"] <= outputs["ACCURACY_HIGH"]
    counts = json.loads(outputs["CLASS_COUNTS"])
    assert sum(counts.values()) == outputs["OBJECT_COUNT"] == 52
    assert any("were classified right by models that had not seen" in said for said in log.infos)
    assert any("Labelled objects that are not used: 1." in said for said in log.warnings)
    assert "12 objects have no label, and are not used." in log.infos
    page = Path(outputs["OUTPUT_HTML_FILE"]).read_text(encoding="utf-8")
    assert "Trained model: roofs" in page and "objectclassifier:trainmodel" in page


def test_the_model_classifies_what_has_no_label(trained, labelled, classify) -> None:
    outputs, _ = trained

    run = classify(
        RASTER=labelled["RASTER"], FEATURES=labelled["FEATURES"], MODEL=outputs["OUTPUT"]
    )

    said = {row["number"]: row["ClassLabel"] for row in run.rows}
    right = [said[number] == kind_of(number) for number in range(4, 64, 5)]
    assert sum(right) >= 11, said


def test_predictions_are_all_labelled_objects_and_what_was_said_of_them(trained) -> None:
    outputs, _ = trained

    rows = rows_of(outputs["PREDICTIONS"])
    assert [row["number"] for row in rows] == [*(n for n in range(64) if n % 5 != 4), 64]
    (outside,) = (row for row in rows if row["number"] == 64)
    assert "outside" in outside["Status"]
    assert outside["ClassLabel"] is outside["Fold"] is outside["Agrees"] is None
    inside = [row for row in rows if row is not outside]
    assert {row["Fold"] for row in inside} == {1, 2, 3, 4, 5}
    for row in inside:
        assert row["Status"] is None
        assert row["P_slate"] + row["P_tile"] == pytest.approx(1, abs=1e-6)
        assert row["Confidence"] == pytest.approx(row[f"P_{row['ClassLabel']}"], abs=1e-6)
        assert row["Agrees"] is (row["ClassLabel"] == row["kind"])
    agreeing = Counter(row["Agrees"] for row in inside)
    assert agreeing[True] / len(inside) == pytest.approx(outputs["ACCURACY"])
    (wrong,) = (row for row in inside if row["number"] == 20)
    assert wrong["Agrees"] is False
    shown = [each.label() for each in outputs["PREDICTIONS"].renderer().categories()]
    assert shown == ["slate", "tile", "not classified"]
    assert field_of_labels(outputs["PREDICTIONS"]).name == "kind"  # a review shows it


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"LABEL_FIELD": "nothing"}, "None of the objects has a label .*of 2"),
        (
            {"LABEL_FIELD": "nothing", "OUTPUT": "missing/model.dlpk"},
            "The folder of the output does not exist",
        ),
    ],
    ids=["no labels", "no folder"],
)
def test_what_cannot_be_trained_is_refused(model_python, town, tmp_path, changed, said) -> None:
    fields = "field=number:int&field=nothing:string"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32615&{fields}", "roofs", "memory")
    for number in range(2):
        add(layer, number, None, 1012.0, 1988.0)
    parameters = {"RASTER": [town], "FEATURES": layer, "OUTPUT": "model.dlpk", **changed}
    parameters["OUTPUT"] = str(tmp_path / parameters["OUTPUT"])

    with pytest.raises(QgsProcessingException, match=said):
        train(**parameters)

    assert not list(tmp_path.glob("**/*.dlpk"))
