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
from object_classifier.core.layers.review.session import field_of_labels
from object_classifier.core.runtime.client import WorkerClient
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
def trained(training_python, labelled, tmp_path_factory):
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
    assert any(
        "were classified correctly by models that had not seen" in said for said in log.infos
    )
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


def layer_of(kinds: dict[str | None, int], kind: str = "string") -> QgsVectorLayer:
    """Return objects in one place, so many of each class."""
    layer = QgsVectorLayer(
        f"Polygon?crs=EPSG:32615&field=number:int&field=kind:{kind}", "roofs", "memory"
    )
    numbers = [name for name, count in kinds.items() for _ in range(count)]
    for number, name in enumerate(numbers):
        add(layer, number, name, 1048.0, 1952.0)
    return layer


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        ({None: 9}, r"None of the objects has a label .*labelled: 0 of 9"),
        ({"a": 9, None: 2}, r"one class; .*labelled: 9 of 11: a \[9\]"),
        ({"a": 9, "b": 7, "c": 1}, r"at least 8 .*: b \[7\], c \[1\] .*17 of 17: a \[9\]"),
        ({"Roof": 9, "roof ": 9, "shed": 9}, r'"Roof" = "roof"'),
        ({"a": 9, "b;c": 9}, r'must not contain ;: "b;c"'),
        ({f"{n:03}": 1 for n in range(257)}, "more than 256 classes"),
    ],
    ids=["no label", "one class", "too few", "alike", "semicolon", "too many"],
)
def test_labels_that_teach_nothing_are_refused_before_anything_is_written(
    model_python, town, tmp_path, kinds, said
) -> None:
    parameters = {"RASTER": [town], "FEATURES": layer_of(kinds), "LABEL_FIELD": "kind"}

    with pytest.raises(QgsProcessingException, match=said):
        train(**parameters, OUTPUT=str(tmp_path / "model.dlpk"))

    assert list(tmp_path.iterdir()) == []


def test_numbers_with_fractions_are_no_classes(model_python, town, tmp_path) -> None:
    layer = layer_of({0.5: 9, 1.5: 9}, "double")

    with pytest.raises(QgsProcessingException, match="measurements, not classes"):
        train(RASTER=[town], FEATURES=layer, LABEL_FIELD="kind", OUTPUT=str(tmp_path / "m.dlpk"))


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("missing/model.dlpk", "folder of the output does not exist"),
        ("", "The output is a folder"),
        ("start.pth", "one of the inputs"),
    ],
    ids=["no folder", "a folder", "the weights"],
)
def test_a_place_that_cannot_be_written_is_refused(
    model_python, labelled, tmp_path, place, said
) -> None:
    weights = tmp_path / "start.pth"
    weights.write_bytes(b"weights")

    with pytest.raises(QgsProcessingException, match=said):
        train(**labelled, WEIGHTS=str(weights), OUTPUT=str(tmp_path / place))

    assert weights.read_bytes() == b"weights"


def test_an_output_that_would_take_anothers_place_is_refused(
    model_python, labelled, tmp_path
) -> None:
    same = str(tmp_path / "report.html")

    with pytest.raises(QgsProcessingException, match="Two outputs are the same file"):
        train(**labelled, OUTPUT=same, OUTPUT_HTML_FILE=same)
    with pytest.raises(QgsProcessingException, match="one of the inputs"):
        train(**labelled, OUTPUT=same, OUTPUT_HTML_FILE=labelled["RASTER"][0])


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"WEIGHTS": "none.pth"}, "weights to start from do not exist"),
        ({"SPLIT": "FIELD"}, "Nothing says which objects belong together"),
        ({"SPLIT": "FIELD", "SPLIT_FIELD": "site"}, "no such field .*site; fields number, kind"),
        ({"BANDS": "0,1"}, "not band numbers"),
        ({"BANDS": "1,9"}, r"3 bands; .* band 9\)\. Choose other BANDS"),
        ({"FEATURES": None, "RASTER": None}, "nothing to learn from .*CHIPS"),
        ({"LABEL_FIELD": "sort"}, "no such field of labels .*number, kind"),
        ({"BLOCK_SIZE": float("nan")}, r"not a finite number .*BLOCK_SIZE = nan"),
        ({"CELL_SIZE": "nan"}, r"not a finite number .*CELL_SIZE = nan"),
    ],
    ids=[
        *("weights", "no field", "another field", "bands", "absent bands", "nothing", "labels"),
        *("no number", "no number as text"),
    ],
)
def test_what_does_not_go_together_is_refused(
    training_python, labelled, tmp_path, parameters, said
) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        train(**{**labelled, **parameters}, OUTPUT=str(tmp_path / "model.dlpk"))


def test_without_a_network_to_start_from_both_ways_out_are_named(
    model_python, labelled, tmp_path, monkeypatch
) -> None:
    """Before anything is staged, so before a chip is cut; nothing is downloaded."""
    asked = []

    def lacking(client, task, *_):
        asked.append(task)
        known = ("numpy", "shapely", "rasterio", "pyogrio", "onnxruntime", "pillow")
        known += ("torch", "torchvision", "timm", "safetensors")
        return {"packages": dict.fromkeys(known, "99.0")}

    monkeypatch.setattr(WorkerClient, "run", lacking)

    with pytest.raises(QgsProcessingException) as refused:
        train(**labelled, OUTPUT=str(tmp_path / "model.dlpk"))

    assert asked == ["software"]
    assert "FRAMEWORKS=BACKBONE" in str(refused.value)
    assert "Or give WEIGHTS" in str(refused.value)


def test_an_environment_without_pytorch_is_refused_whatever_the_method(
    model_python, labelled, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(WorkerClient, "run", lambda *_: {"packages": {"numpy": "2.0"}})

    with pytest.raises(QgsProcessingException, match=r"torch not installed.*FRAMEWORKS=PYTORCH"):
        train(**labelled, METHOD="FROM_SCRATCH", OUTPUT=str(tmp_path / "model.dlpk"))


CONTINUING = "Continuing a training that had stopped."


class Stops(Log):
    """Cancels once a sentence was said."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence, self.heard = sentence, False

    def setProgressText(self, text: str) -> None:
        self.heard = self.heard or text.startswith(self.sentence)

    def isCanceled(self) -> bool:
        return self.heard


def test_a_training_that_was_stopped_leaves_no_package_and_the_next_one_goes_on(
    trained, labelled, tmp_path, monkeypatch
) -> None:
    """Cancelled while it computes, then without room for its package, then whole."""
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))
    run_task, asked = WorkerClient.run, []
    monkeypatch.setattr(WorkerClient, "run", lambda *args: asked.append(args[1]) or run_task(*args))
    first = Stops("Computing features")

    assert train(first, **labelled, OUTPUT=str(tmp_path / "model.dlpk"))[0] == {}

    assert any(said.startswith("Cancelled. What was computed is kept") for said in first.infos)
    assert [path.name for path in tmp_path.iterdir()] == ["cache"]

    second = Log()
    with monkeypatch.context() as patch:
        patch.setattr("shutil.copyfile", no_room)
        with pytest.raises(QgsProcessingException, match="disk is full"):
            train(second, **labelled, OUTPUT=str(tmp_path / "model.dlpk"))

    assert CONTINUING in second.infos
    assert [path.name for path in tmp_path.iterdir()] == ["cache"]

    asked.clear()
    outputs, third = train(**labelled, OUTPUT=str(tmp_path / "another.dlpk"))

    assert asked == ["software"], "all is trained, and only the package was missing"
    assert CONTINUING in third.infos
    assert outputs["ACCURACY"] == trained[0]["ACCURACY"]
    # Of the same bytes as that which was not stopped: nothing of it depends on when or where.
    assert Path(outputs["OUTPUT"]).read_bytes() == Path(trained[0]["OUTPUT"]).read_bytes()
    assert not any(path.is_dir() for path in (tmp_path / "cache" / "jobs").iterdir())


def no_room(*_) -> None:
    raise OSError(28, "disk is full on device")


def test_photos_and_chips_are_trained_on_together(training_python, tmp_path) -> None:
    """Features with photos, one of them missing, and a folder of chips of the same classes."""
    random = np.random.default_rng(3)

    def picture(path: Path, kind: str) -> str:
        path.parent.mkdir(parents=True, exist_ok=True)
        pixels = np.array(COLOURS[kind])[:, None, None] + random.normal(0, 25, (3, 64, 64))
        dataset = gdal.GetDriverByName("MEM").Create("", 64, 64, 3)
        dataset.WriteArray(np.clip(pixels, 1, 255).astype("uint8"))
        gdal.GetDriverByName("PNG").CreateCopy(str(path), dataset)
        return str(path)

    fields = "field=number:int&field=kind:string&field=photo:string"
    layer = QgsVectorLayer(f"Point?crs=EPSG:32615&{fields}", "plots", "memory")
    for number in range(12):
        kind = ("slate", "tile")[number % 2]
        photos = [picture(tmp_path / f"{number}-{n}.png", kind) for n in range(1 + number % 2)]
        feature = QgsFeature(layer.fields())
        missing = str(tmp_path / "missing.png")
        feature.setAttributes([number, kind, missing if number == 11 else ";".join(photos)])
        assert layer.dataProvider().addFeature(feature)
    for number in range(12):
        kind = ("slate", "tile")[number % 2]
        picture(tmp_path / "chips" / kind / f"{number}.png", kind)
    picture(tmp_path / "chips" / "of no class.png", "tile")

    outputs, log = train(
        FEATURES=layer, LABEL_FIELD="kind", IMAGE_FIELD="photo", CHIPS=str(tmp_path / "chips"),
        OUTPUT=str(tmp_path / "model.dlpk"), PREDICTIONS=str(tmp_path / "said.gpkg"),
        OUTPUT_HTML_FILE=str(tmp_path / "report.html"),
    )  # fmt: skip

    assert json.loads(outputs["CLASS_COUNTS"]) == {"slate": 12, "tile": 11}
    rows = rows_of(QgsVectorLayer(outputs["PREDICTIONS"], "", "ogr"))
    assert [row["number"] for row in rows] == [0, 1, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8, 9, 9, 10, 11]
    assert {row["PhotoName"] for row in rows if row["number"] == 1} == {"1-0.png", "1-1.png"}
    assert len({row["Fold"] for row in rows if row["number"] == 1}) == 1  # one thing, one fold
    assert rows[-1]["Status"]
    assert rows[-1]["Fold"] is None
    assert any("not of the chips of CHIPS" in said for said in log.infos)
    page = Path(outputs["OUTPUT_HTML_FILE"]).read_text(encoding="utf-8")
    assert "Images that lie in no folder of a class" in page
