"""core.layers.output.metadata: which run made a layer, in the layer and with its file."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from layers import square, vector_layer
from object_classifier.core.layers.output.metadata import describe_layer, save_metadata
from object_classifier.core.report.run_record import RunRecord
from object_classifier.core.texts import text
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsLayerMetadata,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

DRIVERS = {"gpkg": "GPKG", "geojson": "GeoJSON", "shp": "ESRI Shapefile", "fgb": "FlatGeobuf"}
RECORD = RunRecord(
    model="Damage",
    digest="83ff",
    legend={"intact": (0, 158, 115), "gone": (1, 2, 3)},
    objects="footprints",
    parameters={"MODEL_ARGUMENTS": {"batch_size": 8}, "PROCESSOR": "CPU"},
    started=datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
    imagery=("town",),
    image_count=1,
    settings=((text("Processor"), "CPU"), (text("Extent"), "")),
    software={"QGIS": "3.40", "onnxruntime": "1.2"},
    device="CPU",
    rows=3,
    classified=2,
    by_label={"intact": 2},
    by_status={text("The feature has no geometry"): 1},
)


def exported(path, **options) -> QgsVectorLayer:
    saving = QgsVectorFileWriter.SaveVectorOptions()
    saving.driverName = DRIVERS[path.suffix[1:]]
    for name, value in options.items():
        setattr(saving, name, value)
    QgsVectorFileWriter.writeAsVectorFormatV3(
        vector_layer(square(1000, 1000)), str(path), QgsCoordinateTransformContext(), saving
    )
    return QgsVectorLayer(str(path), "classified", "ogr")


def read_again(path) -> QgsLayerMetadata:
    """Return what QGIS shows of a file that is added to a project."""
    layer = QgsVectorLayer(str(path), "again", "ogr")
    if not layer.metadata().title():
        layer.loadDefaultMetadata()
    return QgsLayerMetadata(layer.metadata())


def test_the_metadata_says_what_made_the_layer_in_words(qgis_app):
    layer = vector_layer(square(1000, 1000))

    describe_layer(layer, RECORD, appended=False)

    metadata = layer.metadata()
    assert metadata.title() == "Classified objects: Damage"
    for words in (
        ": 2 of 3.", "intact: 2; gone: 0", "The feature has no geometry: 1", "town",
        "footprints", "83ff", "Processor: CPU",
    ):  # fmt: skip
        assert words in metadata.abstract()
    assert "Extent" not in metadata.abstract()
    (entry,) = metadata.history()
    assert entry.startswith("2026-01-02T03:04:05.000+00:00: 2 of 3 objects classified with Damage")
    assert '"batch_size": 8' in entry
    assert '"onnxruntime": "1.2"' in entry


@pytest.mark.parametrize("suffix", DRIVERS)
def test_the_metadata_stays_with_the_file(suffix, tmp_path, qgis_app):
    path = tmp_path / f"out.{suffix}"
    layer = exported(path)
    describe_layer(layer, RECORD, appended=False)

    assert save_metadata(layer) == ""

    assert read_again(path).title() == "Classified objects: Damage"
    assert len(read_again(path).history()) == 1
    assert (tmp_path / "out.qmd").exists() == (suffix != "gpkg")


def test_layers_of_one_geopackage_keep_their_own(tmp_path, qgis_app):
    path = tmp_path / "out.gpkg"
    exported(path, layerName="first")
    overwrite_layer = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    exported(path, layerName="second", actionOnExistingFile=overwrite_layer)

    for name in ("first", "second"):
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        describe_layer(layer, RunRecord(**{**vars(RECORD), "model": name}), appended=False)
        assert save_metadata(layer) == ""

    for name in ("first", "second"):
        title = read_again(f"{path}|layername={name}").title()
        assert title == f"Classified objects: {name}"


@pytest.mark.parametrize("suffix", ["gpkg", "geojson"])
def test_a_run_that_appends_adds_to_the_history_and_changes_nothing_else(
    suffix, tmp_path, qgis_app
):
    path = tmp_path / f"out.{suffix}"
    layer = exported(path)
    describe_layer(layer, RECORD, appended=False)
    theirs = QgsLayerMetadata(layer.metadata())
    theirs.setRights(["Town of Joplin"])
    theirs.setLicenses(["CC0"])
    layer.setMetadata(theirs)
    save_metadata(layer)

    second = RunRecord(**{**vars(RECORD), "model": "Roofs"})
    for _ in range(2):  # QGIS finishes a layer that it loads twice
        layer = QgsVectorLayer(str(path), "again", "ogr")
        describe_layer(layer, second, appended=True)
        assert save_metadata(layer) == ""

    metadata = read_again(path)
    assert metadata.title() == theirs.title()
    assert metadata.abstract() == theirs.abstract()
    assert (metadata.rights(), metadata.licenses()) == (["Town of Joplin"], ["CC0"])
    assert [("Damage" in e, "Roofs" in e) for e in metadata.history()] == [
        (True, False), (False, True),
    ]  # fmt: skip


def test_a_new_layer_does_not_inherit_from_one_of_its_name(tmp_path, qgis_app):
    path = tmp_path / "out.shp"
    old = exported(path)
    describe_layer(old, RECORD, appended=False)
    save_metadata(old)

    layer = exported(path)
    describe_layer(layer, RunRecord(**{**vars(RECORD), "model": "Roofs"}), appended=False)
    save_metadata(layer)

    assert read_again(path).title() == "Classified objects: Roofs"
    assert len(read_again(path).history()) == 1


def test_the_metadata_of_a_memory_layer_is_in_its_project(tmp_path, qgis_app):
    layer = vector_layer(square(1000, 1000))
    describe_layer(layer, RECORD, appended=False)
    project = QgsProject()
    project.addMapLayer(layer)
    assert save_metadata(layer) == ""

    project.write(str(tmp_path / "town.qgs"))
    again = QgsProject()
    again.read(str(tmp_path / "town.qgs"))

    (read,) = again.mapLayers().values()
    assert read.metadata().title() == "Classified objects: Damage"


def test_nothing_of_a_model_becomes_markup_where_qgis_shows_metadata(qgis_app):
    evil = "<img src=x> & <b>"
    layer = vector_layer(square(1000, 1000))
    record = RunRecord(
        **{**vars(RECORD), "model": evil, "legend": {evil: (1, 2, 3)}, "parameters": {"M": evil}}
    )

    describe_layer(layer, record, appended=False)

    assert "<img src=x" not in layer.htmlMetadata()
    assert "&lt;img src=x" in layer.htmlMetadata()


def test_a_place_that_cannot_be_written_to_is_said(tmp_path, qgis_app):
    path = tmp_path / "out.geojson"
    layer = exported(path)
    describe_layer(layer, RECORD, appended=False)
    (tmp_path / "out.qmd").mkdir()

    assert save_metadata(layer)


def test_what_the_user_reads_is_in_the_users_language(qgis_app):
    layer = vector_layer(square(1000, 1000))
    german = {"Classified objects: {model}": "Klassifizierte Objekte: {model}"}

    describe_layer(
        layer, RECORD, appended=False, translate=lambda said, count=-1: german.get(said, said)
    )

    assert layer.metadata().title() == "Klassifizierte Objekte: Damage"
