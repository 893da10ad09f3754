"""The report of a run, and what the layer says of itself afterwards."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from html_page import Page
from layers import EAST, OUTSIDE, WEST, vector_layer
from object_classifier.core.errors import WorkerError
from object_classifier.core.runtime.client import WorkerClient
from pictures import picture
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

PACKAGE = Path(__file__).resolve().parents[2] / "sample" / "damage_sample.dlpk"


@pytest.fixture
def report(classify, tmp_path):
    """Return a function that runs the algorithm with a report; gives the run and the page."""

    def run(**parameters):
        path = tmp_path / "report.html"
        done = classify(OUTPUT_HTML_FILE=str(path), **parameters)
        assert done.outputs["OUTPUT_HTML_FILE"] == str(path)
        return done, Page(path.read_text(encoding="utf-8"))

    return run


def cells(page: Page) -> dict[str, str]:
    """Return the first two cells of each row of the page's tables."""
    return {row[0]: row[1] for row in page.rows if len(row) > 1}


def test_the_report_of_the_sample_town_shows_what_came_out(report, scene):
    run, page = report(
        RASTER=str(scene / "town.tif"),
        FEATURES=f"{scene / 'footprints.gpkg'}|layername=footprints",
        MODEL=str(PACKAGE),
        OUTPUT=str(scene / "classified.gpkg"),
    )

    counts = json.loads(run.outputs["CLASS_COUNTS"])
    shown = cells(page)
    assert list(counts) == ["intact", "damaged", "destroyed"]  # as in the legend
    assert {name: int(shown[name]) for name in counts} == counts
    assert int(shown["All classes"]) == run.outputs["CLASSIFIED_COUNT"] == sum(counts.values())
    assert shown["The feature has no geometry"] == "1"
    assert shown["Processor that ran the model"] == "CPU"
    assert shown["Model"] == "Damage sample"
    assert len(shown["Content of the model, SHA-256"]) == 64
    assert {"Object Classifier", "QGIS", "Python", "onnxruntime"} <= set(shown)
    assert any("reach past the edge" in line for line in page.text.splitlines())
    logged = [line.split(":")[0] for line in run.log.infos if line.split(":")[0] in counts]
    assert logged == ["intact", "damaged", "destroyed"]  # as the legend has them
    pictures = page.all("img")
    assert len(pictures) == sum(min(6, count) for count in counts.values())
    assert all(each["src"].startswith("data:image/png;base64,iVBOR") for each in pictures)


def test_the_least_certain_objects_are_those_of_the_layer(report, scene):
    run, page = report(
        RASTER=str(scene / "town.tif"),
        FEATURES=f"{scene / 'footprints.gpkg'}|layername=footprints",
        MODEL=str(PACKAGE),
    )

    intact = sorted(
        (row["Confidence"], position)
        for position, row in enumerate(run.rows, start=1)
        if row["ClassLabel"] == "intact"
    )
    alternative = page.all("img")[0]["alt"]
    confidence, position = intact[0]
    assert alternative.startswith(f"object {position}, feature {position}, town; intact; ")
    assert f"confidence {confidence:.2f}" in alternative
    assert "next: " in alternative


def test_without_being_asked_for_there_is_no_report_and_nothing_is_cut(classify, model, raster):
    run = classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model)

    assert "OUTPUT_HTML_FILE" not in run.outputs


def test_the_python_of_the_page_repeats_the_run(report, model, raster, tmp_path, classify):
    objects = tmp_path / "objects.geojson"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        vector_layer(WEST, EAST), str(objects), QgsCoordinateTransformContext(), options
    )
    layer = QgsVectorLayer(str(objects), "objects", "ogr")
    QgsProject.instance().addMapLayer(layer, False)

    run, page = report(
        RASTER=[raster], FEATURES=layer.id(), MODEL=model, MODEL_ARGUMENTS=["batch_size", 1],
        CELL_SIZE=None, OUTPUT=str(tmp_path / "out.gpkg"),
    )  # fmt: skip
    QgsProject.instance().removeMapLayer(layer.id())

    inputs = json.loads(page.code[1])["inputs"]
    assert inputs["FEATURES"] == str(objects)
    again = classify(**{**inputs, "OUTPUT": "memory:", "OUTPUT_HTML_FILE": ""})
    labels = [row["ClassLabel"] for row in run.rows]
    assert [row["ClassLabel"] for row in again.rows] == labels == ["dark", "bright"]
    compile(page.code[0], "report", "exec")


def test_a_run_in_which_nothing_is_classified_has_a_report(report, model, raster):
    _, page = report(RASTER=raster, FEATURES=vector_layer(OUTSIDE, None), MODEL=model)

    assert "Objects with a class: 0 of 2." in page.text
    assert cells(page)["The object lies outside the image"] == "1"
    assert not page.all("img")


def test_images_that_are_objects_are_called_by_their_names(report, model, tmp_path):
    for name, value in (("a.png", 20), ("b.png", 220)):
        picture(tmp_path / name, value)

    _, page = report(RASTER=str(tmp_path), MODEL=model)

    assert [each["alt"].split(";")[:2] for each in page.all("img")] == [
        ["object 1, a", " dark"], ["object 2, b", " bright"],
    ]  # fmt: skip
    assert ["Objects", "each image is one"] in page.rows


def test_what_the_model_says_of_its_confidence_is_in_the_report(report, model, raster, tmp_path):
    with zipfile.ZipFile(model) as package:
        package.extractall(tmp_path)
    emd = json.loads((tmp_path / "brightness.emd").read_text())
    emd["ModelFile"] = str(tmp_path / "brightness.onnx")
    emd["Calibration"] = {"CalibrationError": 0.02, "ObjectCount": 600}

    _, page = report(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=json.dumps(emd))

    assert "by 2.0 points" in page.text


def test_nothing_that_others_named_becomes_markup(report, model, raster, tmp_path):
    evil = "<script>alert(1)</script>"
    with zipfile.ZipFile(model) as package:
        package.extractall(tmp_path)
    emd = json.loads((tmp_path / "brightness.emd").read_text())
    emd["ModelFile"] = str(tmp_path / "brightness.onnx")
    emd["ModelName"] = evil
    emd["Classes"][0]["Name"] = evil

    run, page = report(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=json.dumps(emd))

    assert run.rows[0]["ClassLabel"] == evil
    assert cells(page)[evil] == "1"
    assert not page.all("script")
    assert "<script" not in run.layer.htmlMetadata()


def test_a_report_that_cannot_be_written_is_said_before_the_work(classify, model, raster, tmp_path):
    with pytest.raises(QgsProcessingException, match="The report cannot be written"):
        classify(
            RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model,
            OUTPUT=str(tmp_path / "out.gpkg"), OUTPUT_HTML_FILE=str(tmp_path / "no" / "r.html"),
        )  # fmt: skip

    assert not (tmp_path / "out.gpkg").exists()


def test_a_report_that_fails_at_the_end_does_not_take_the_layer_along(
    classify, model, raster, tmp_path, monkeypatch
):
    place = tmp_path / "place"
    place.mkdir()
    run_task = WorkerClient.run

    def run_and_remove(self, task, *rest):
        if place.exists():
            place.rmdir()
        return run_task(self, task, *rest)

    monkeypatch.setattr(WorkerClient, "run", run_and_remove)

    run = classify(
        RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model,
        OUTPUT_HTML_FILE=str(place / "r.html"),
    )  # fmt: skip

    assert run.rows[0]["ClassLabel"] == "dark"
    assert "OUTPUT_HTML_FILE" not in run.outputs
    assert any("The report cannot be written" in line for line in run.log.warnings)


def test_pictures_that_cannot_be_cut_leave_a_report_without_them(
    report, model, raster, monkeypatch
):
    run_task = WorkerClient.run

    def without_preview(self, task, *rest):
        if task == "preview":
            raise WorkerError("It died", mend="Try again")
        return run_task(self, task, *rest)

    monkeypatch.setattr(WorkerClient, "run", without_preview)

    run, page = report(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model)

    assert not page.all("img")
    assert "confidence 0.99" in page.text or "confidence 1.00" in page.text
    assert any("has no pictures: It died" in line for line in run.log.warnings)
    assert "has no pictures: It died" in page.text


def test_a_resumed_run_reports_all_of_its_objects(report, model, raster, monkeypatch):
    layer = vector_layer(WEST, EAST, OUTSIDE)
    run_task = WorkerClient.run

    def die_after_the_work(self, task, *rest):
        done = run_task(self, task, *rest)
        if task == "classify":
            raise WorkerError("It died", mend="Try again")
        return done

    monkeypatch.setattr(WorkerClient, "run", die_after_the_work)
    with pytest.raises(QgsProcessingException, match="It died"):
        report(RASTER=raster, FEATURES=layer, MODEL=model)
    monkeypatch.setattr(WorkerClient, "run", run_task)

    run, page = report(RASTER=raster, FEATURES=layer, MODEL=model)

    assert "continued one that had stopped" in page.text
    assert cells(page)["All classes"] == "2"
    assert len(page.all("img")) == 2
    assert run.outputs["CLASSIFIED_COUNT"] == 2


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp", "fgb"])
def test_style_and_metadata_stay_with_the_file_and_in_the_project(
    suffix, classify, model, raster, tmp_path
):
    path = tmp_path / f"out.{suffix}"
    # a FlatGeobuf has no object without geometry
    objects = vector_layer(WEST, OUTSIDE if suffix == "fgb" else None)

    classify(RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=str(path))

    layer = QgsVectorLayer(str(path), "again", "ogr")
    if suffix != "gpkg":
        layer.loadDefaultMetadata()  # as QGIS does when the file is added
    project = QgsProject()
    project.addMapLayer(layer)
    project.write(str(tmp_path / "town.qgs"))
    again = QgsProject()
    assert again.read(str(tmp_path / "town.qgs"))
    (reopened,) = again.mapLayers().values()
    for read in (layer, reopened):
        legend = [category.label() for category in read.renderer().categories()]
        assert legend == ["dark", "bright", "not classified"]
        assert read.metadata().title() == "Classified objects: Brightness"
        (entry,) = read.metadata().history()
        assert '"onnxruntime"' in entry
        assert "dark: 1; bright: 0" in read.metadata().abstract()


def test_appending_adds_to_the_history_and_leaves_the_style_alone(
    classify, model, raster, tmp_path
):
    path = tmp_path / "out.gpkg"
    classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model, OUTPUT=str(path))
    existing = QgsVectorLayer(str(path), "out", "ogr")
    existing.renderer().updateCategoryLabel(0, "mine")
    remapping = QgsRemappingSinkDefinition()
    remapping.setDestinationFields(existing.fields())
    remapping.setDestinationWkbType(existing.wkbType())
    remapping.setDestinationCrs(existing.crs())
    remapping.addMappedField("ClassLabel", QgsProperty.fromField("ClassLabel"))
    definition = QgsProcessingOutputLayerDefinition(str(path))
    definition.setRemappingDefinition(remapping)
    QgsProject.instance().addMapLayer(existing, False)

    classify(RASTER=raster, FEATURES=vector_layer(EAST), MODEL=model, OUTPUT=definition)

    assert existing.renderer().categories()[0].label() == "mine"
    QgsProject.instance().removeMapLayer(existing.id())
    metadata = QgsVectorLayer(str(path), "again", "ogr").metadata()
    assert len(metadata.history()) == 2
    assert ": 1 of 1." in metadata.abstract()
