"""Export training chips with a real worker: the folder is whole or not there, and reads back."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import processing
import pytest
from installed import InstalledPlugin
from layers import raster_file, square
from listening import Log
from object_classifier.core.labels.chip_folder import ChipFolderKind, read_chip_folder
from object_classifier.core.labels.labelled_tiles import MAP_FILE
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

ALGORITHM = "objectclassifier:exportchips"
SHED, HOUSE = "garden shed", "house"
COLOURS = {SHED: (200, 30, 40), HOUSE: (20, 90, 160)}


@pytest.fixture(scope="module")
def roofs(qgis_app) -> Iterator[QgsVectorLayer]:
    """Ten labelled roofs, one without a label, one labelled and outside the raster."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32615&field=kind:string", "roofs", "memory")
    rows = [(HOUSE if x % 8 else SHED, x, y) for x in range(1004, 1040, 8) for y in (1978, 1990)]
    rows += [(SHED, 1036, 1984), (None, 1008, 1984), (HOUSE, 1500, 1984)]
    for kind, x, y in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([kind])
        feature.setGeometry(QgsGeometry.fromWkt(square(x, y)))
        assert layer.dataProvider().addFeature(feature)
    categories = []
    for kind, (red, green, blue) in COLOURS.items():
        symbol = QgsFillSymbol.createSimple({"color": f"{red},{green},{blue}"})
        categories.append(QgsRendererCategory(kind, symbol, kind))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer)


@pytest.fixture(scope="module")
def labelled(roofs, tmp_path_factory) -> dict[str, Any]:
    """Return what to export: no two chips of it are alike."""
    path = raster_file(tmp_path_factory.mktemp("scene") / "noise.tif")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for band in (1, 2, 3):
        noise = np.random.default_rng(band).integers(1, 256, (30, 40), np.uint8)
        dataset.GetRasterBand(band).WriteArray(noise)
    dataset.FlushCache()
    return {"RASTER": [str(path)], "FEATURES": roofs, "LABEL_FIELD": "kind"}


def run(log: Log | None = None, **parameters: Any) -> tuple[dict[str, Any], Log]:
    """Run the algorithm; return its outputs and what it logged."""
    log = log or Log()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(ALGORITHM, parameters, feedback=log, context=context), log


@pytest.fixture
def export(model_python, tmp_path):
    """Return a function that runs the algorithm into a folder of the test."""

    def run_into(name: str = "out", log: Log | None = None, **parameters):
        return run(log, **{"OUTPUT": str(tmp_path / name), **parameters})

    return run_into


@pytest.fixture(scope="module")
def exported(model_python, labelled, tmp_path_factory) -> Path:
    """Return a folder that was exported, for reading."""
    folder = tmp_path_factory.mktemp("exported") / "first"
    run(**labelled, OUTPUT=str(folder))
    return folder


def pixels(chip: Path) -> bytes:
    return gdal.Open(str(chip)).ReadAsArray().tobytes()


def shown(folder: Path) -> list[tuple[str, str, bytes]]:
    """Return class, feature and pixels of each chip in a folder."""
    chips = read_chip_folder(folder).chips
    return sorted((chip.label, chip.feature, pixels(chip.path)) for chip in chips)


def nothing_is_left(tmp_path: Path, *names: str) -> bool:
    """Return whether a run left nothing else."""
    return {entry.name for entry in tmp_path.iterdir()} == set(names)


def test_a_folder_is_written_that_reads_back_as_the_labelled_objects(
    export, labelled, roofs, tmp_path
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".DS_Store").write_bytes(b"")  # the folder looks empty to its user

    outputs, log = export(**labelled)

    counts = {SHED: 1, HOUSE: 10}
    assert outputs["CHIP_COUNT"] == outputs["OBJECT_COUNT"] == 11
    assert json.loads(outputs["CLASS_COUNTS"]) == counts
    assert Path(outputs["OUTPUT"]) == tmp_path / "out"
    read = read_chip_folder(tmp_path / "out")
    assert read.kind is ChipFolderKind.LABELED_TILES
    assert {entry.name: entry.color for entry in read.classes} == COLOURS
    of_layer = {str(feature.id()): feature["kind"] for feature in roofs.getFeatures()}
    assert {chip.feature: chip.label for chip in read.chips}.items() <= of_layer.items()
    assert "images\\000000000000.tif" in (tmp_path / "out" / MAP_FILE).read_text()
    with (tmp_path / "out" / "objects.csv").open(newline="") as file:
        assert len(list(csv.DictReader(file))) == 11
    assert "1 object has no label, and is not exported." in log.infos
    assert any("The object lies outside the image" in warning for warning in log.warnings)
    words = f"at least 8 objects of each class; these have fewer: {SHED}."
    assert any(words in said for said in log.warnings)
    assert nothing_is_left(tmp_path, "out")


@pytest.mark.parametrize("kind", ["LABELED_TILES", "IMAGENET"])
def test_an_exported_folder_is_exported_again_with_the_same_chips_and_classes(
    export, exported, tmp_path, kind
) -> None:
    outputs, _ = export(CHIPS=str(exported), FORMAT=kind, CHIP_FORMAT="PNG")

    assert outputs["CHIP_COUNT"] == 11
    assert read_chip_folder(tmp_path / "out").kind is ChipFolderKind[kind]
    assert shown(tmp_path / "out") == shown(exported)


def test_features_and_a_folder_of_chips_become_one_folder(
    export, labelled, exported, tmp_path
) -> None:
    outputs, _ = export(**labelled, CHIPS=str(exported))

    assert json.loads(outputs["CLASS_COUNTS"]) == {SHED: 2, HOUSE: 20}
    features = [chip.feature for chip in read_chip_folder(tmp_path / "out").chips]
    assert len(set(features)) == 22  # those of a layer and those of a folder are not the same


class StopsAtTheChips(Log):
    """Cancels as soon as chips are cut."""

    def setProgressText(self, said: str) -> None:
        self.is_late = said.startswith("Cutting")

    def isCanceled(self) -> bool:
        return getattr(self, "is_late", False)


@pytest.mark.parametrize("is_there", [False, True])
def test_a_cancelled_export_leaves_the_folder_as_it_was(
    export, labelled, tmp_path, is_there
) -> None:
    if is_there:
        (tmp_path / "out").mkdir()

    outputs, _ = export(log=StopsAtTheChips(), **labelled)

    assert outputs == {}
    assert nothing_is_left(tmp_path, *["out"][:is_there])
    assert not is_there or not list((tmp_path / "out").iterdir())


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"FORMAT": "Classified_Tiles"}, "Classified_Tiles: it labels pixels, not objects"),
        ({"FORMAT": "RCNN Masks"}, "RCNN Masks: it is for outlining objects"),
        ({"FORMAT": "something"}, "something: it is for another task"),
        ({"LABEL_FIELD": "colour"}, "no such field of labels"),
        ({"LABEL_FIELD": None}, "No field of labels"),
        ({"RASTER": []}, "imagery"),
        ({"BANDS": "1,x"}, "not band numbers"),
        ({"FEATURES": None}, "nothing to learn from"),
    ],
)
def test_what_cannot_be_exported_is_refused_by_name(
    export, labelled, tmp_path, parameters, said
) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        export(**{**labelled, **parameters})

    assert nothing_is_left(tmp_path)


def test_a_folder_that_holds_something_is_refused_and_kept(export, labelled, tmp_path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "notes.txt").write_text("mine")

    with pytest.raises(QgsProcessingException, match="not empty"):
        export(**labelled)

    assert (tmp_path / "out" / "notes.txt").read_text() == "mine"


def test_an_export_into_the_folder_that_it_reads_is_refused(export, exported) -> None:
    with pytest.raises(QgsProcessingException, match="among the chips"):
        export(CHIPS=str(exported), OUTPUT=str(exported / "again"))


def test_chips_that_a_picture_cannot_hold_are_refused_before_one_is_cut(
    export, labelled, tmp_path
) -> None:
    raster = raster_file(tmp_path / "four.tif", bands=4)

    with pytest.raises(QgsProcessingException, match="1 or 3 bands of 8 bits"):
        export(**{**labelled, "RASTER": [str(raster)]}, CHIP_FORMAT="JPEG", BANDS=[1, 2, 3, 4])

    assert nothing_is_left(tmp_path, "four.tif")


def test_a_temporary_folder_is_made_where_none_is_named(export, labelled) -> None:
    outputs, _ = export(**labelled, OUTPUT=QgsProcessing.TEMPORARY_OUTPUT)

    assert len(read_chip_folder(Path(outputs["OUTPUT"])).chips) == 11


def test_qgis_process_exports_the_same_chips(labelled, exported, roofs, tmp_path) -> None:
    layer = tmp_path / "roofs.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        roofs, str(layer), QgsCoordinateTransformContext(), options
    )
    installed = InstalledPlugin.create(tmp_path / "installed")
    values = {"RASTER": labelled["RASTER"][0], "FEATURES": layer, "LABEL_FIELD": "kind"}
    values["OUTPUT"] = tmp_path / "out"

    ran = installed.qgis_process(
        "run", ALGORITHM, "--json", "--", *[f"{name}={value}" for name, value in values.items()]
    )

    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["results"]["CHIP_COUNT"] == 11
    assert shown(tmp_path / "out") == shown(exported)
