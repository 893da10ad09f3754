"""Features with photos: a row for each photo, wherever and however it is kept."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from layers import vector_layer
from osgeo import gdal, ogr
from pictures import mean_of, mean_seen, picture
from qgis.core import (
    QgsFeature,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray


def photo(path: Path, value: int) -> bytes:
    """Write a photo of one brightness; return its bytes."""
    path.parent.mkdir(exist_ok=True)
    return picture(path, value).read_bytes()


def points(*photos: object, kind: str = "string") -> QgsVectorLayer:
    """Return points p1, p2, ... with what their field `photo` holds."""
    places = [f"POINT({10 * number} 5)" for number in range(len(photos))]
    layer = vector_layer(*places, kind="Point", fields=f"name:string,photo:{kind}")
    layer.startEditing()
    for feature, value in zip(list(layer.getFeatures()), photos):
        layer.changeAttributeValue(feature.id(), 1, value)
    assert layer.commitChanges()
    return layer


def table(*rows: tuple[object, ...], fields: str) -> QgsVectorLayer:
    names = "&".join(f"field={field}" for field in fields.split(","))
    layer = QgsVectorLayer(f"None?{names}", "points__ATTACH", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def answers(run, *names: str) -> list[tuple]:
    return [tuple(row[name] for name in names) for row in run.rows]


def test_a_field_names_the_photos_and_missing_ones_say_so(classify, model, tmp_path):
    photo(tmp_path / "a.png", 220)
    (tmp_path / "torn.jpg").write_bytes(b"\xff\xd8\xff\xe0 torn")
    paths = [str(tmp_path / name) for name in ("a.png", "gone.jpg", "torn.jpg")]

    run = classify(FEATURES=points(paths[0], None, *paths[1:]), IMAGE_FIELD="photo", MODEL=model)

    assert [field.name() for field in run.layer.fields()] == [
        "name", "photo", "ClassLabel", "ClassValue", "Confidence", "Status", "PhotoName",
    ]  # fmt: skip
    assert answers(run, "name", "PhotoName", "ClassLabel", "Status") == [
        ("f1", "a.png", "bright", None),
        ("f2", None, None, "The feature has no photo"),
        ("f3", "gone.jpg", None, f"The photo does not exist: {paths[1]}"),
        ("f4", "torn.jpg", None, f"The image cannot be opened: {paths[2]}"),
    ]
    wkts = [feature.geometry().asWkt() for feature in run.layer.getFeatures()]
    assert wkts == ["Point (0 5)", "Point (10 5)", "Point (20 5)", "Point (30 5)"]
    assert (run.outputs["FEATURE_COUNT"], run.outputs["CLASSIFIED_COUNT"]) == (4, 1)
    assert [text for text in run.log.warnings if text.endswith("The photo does not exist")]


def test_relative_paths_start_from_the_layers_file_or_the_project(classify, model, tmp_path):
    photo(tmp_path / "layer" / "a.png", 220)
    photo(tmp_path / "project" / "b.png", 20)
    layer = points("a.png", "b.png", "..\\layer\\a.png")
    saved = save(layer, tmp_path / "layer" / "points.gpkg")
    project = QgsProject.instance()
    project.setFileName(str(tmp_path / "project" / "p.qgz"))
    try:
        run = classify(FEATURES=saved, IMAGE_FIELD="photo", MODEL=model)
    finally:
        project.setFileName("")

    assert answers(run, "ClassLabel") == [("bright",), ("dark",), ("bright",)]


def save(layer: QgsVectorLayer, path: Path) -> str:
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = path.stem
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    return str(path)


def test_the_folder_of_the_fields_form_widget_counts(classify, model, tmp_path):
    from qgis.core import QgsEditorWidgetSetup

    photo(tmp_path / "a.png", 220)
    layer = points("a.png")
    setup = QgsEditorWidgetSetup("ExternalResource", {"DefaultRoot": str(tmp_path)})
    layer.setEditorWidgetSetup(1, setup)

    run = classify(FEATURES=layer, IMAGE_FIELD="photo", MODEL=model)

    assert answers(run, "ClassLabel") == [("bright",)]


def test_a_field_holds_the_photos_themselves(classify, model, tmp_path):
    bright, dark = photo(tmp_path / "a.png", 220), photo(tmp_path / "b.jpg", 20)
    values = [QByteArray(bright), None, QByteArray(dark), QByteArray(b"no photo")]
    layer = points(*values, kind="binary")

    run = classify(FEATURES=layer, IMAGE_FIELD="photo", MODEL=model)

    assert answers(run, "ClassLabel", "Status") == [
        ("bright", None),
        (None, "The feature has no photo"),
        ("dark", None),
        (None, "The image cannot be opened: photo of feature 4"),
    ]


def test_esris_attachments_are_tied_by_global_id(classify, model, tmp_path):
    bright, dark = photo(tmp_path / "a.png", 220), photo(tmp_path / "b.png", 20)
    places = [f"POINT({number} 0)" for number in range(4)]
    layer = vector_layer(*places, kind="Point", fields="name:string,GlobalID:string")
    layer.startEditing()
    for feature, key in zip(list(layer.getFeatures()), "ABC"):
        layer.changeAttributeValue(feature.id(), 1, f"{{{key}}}")
    layer.commitChanges()
    attached = table(
        ("{c}", "image/png", "2.png", QByteArray(dark)),
        ("{a}", "image/png", "1.png", QByteArray(bright)),
        ("{c}", "image/png", "3.png", QByteArray(bright)),
        ("{c}", "application/pdf", "plan.pdf", QByteArray(b"%PDF")),
        ("{d}", "image/png", "4.png", QByteArray(bright)),
        (None, "image/png", "5.png", QByteArray(bright)),
        fields="REL_GLOBALID:string,CONTENT_TYPE:string,ATT_NAME:string,DATA:binary",
    )

    run = classify(FEATURES=layer, ATTACHMENTS=attached, MODEL=model)

    assert answers(run, "name", "PhotoName", "ClassLabel") == [
        ("f1", "1.png", "bright"),
        ("f2", None, None),
        ("f3", "2.png", "dark"),
        ("f3", "3.png", "bright"),
        ("f4", None, None),
    ]
    assert [text for text in run.log.warnings if "1 attachment is not a photo" in text]


def test_esris_attachments_are_tied_by_object_id_and_found_beside_the_layer(
    classify, model, tmp_path
):
    bright, dark = photo(tmp_path / "a.png", 220), photo(tmp_path / "b.png", 20)
    path = tmp_path / "field.gdb"
    database = ogr.GetDriverByName("OpenFileGDB").CreateDataSource(str(path))
    layer = database.CreateLayer("trees", geom_type=ogr.wkbPoint)
    for number in range(2):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({number} 1)"))
        layer.CreateFeature(feature)
    attached = database.CreateLayer("trees__ATTACH", geom_type=ogr.wkbNone)
    for name, kind in (
        ("REL_OBJECTID", ogr.OFTInteger), ("ATT_NAME", ogr.OFTString), ("DATA", ogr.OFTBinary),
    ):  # fmt: skip
        attached.CreateField(ogr.FieldDefn(name, kind))
    for number, name, data in ((2, "two.png", dark), (1, "one.png", bright), (2, "2b.png", bright)):
        feature = ogr.Feature(attached.GetLayerDefn())
        feature["REL_OBJECTID"], feature["ATT_NAME"] = number, name
        feature.SetFieldBinaryFromHexString("DATA", data.hex())
        attached.CreateFeature(feature)
    del feature, layer, attached, database

    expected = [("one.png", "bright"), ("two.png", "dark"), ("2b.png", "bright")]
    features = f"{path}|layername=trees"
    by_itself = classify(FEATURES=features, MODEL=model)
    named = classify(FEATURES=features, ATTACHMENTS=f"{path}|layername=trees__ATTACH", MODEL=model)

    assert answers(by_itself, "PhotoName", "ClassLabel") == expected
    assert answers(named, "PhotoName", "ClassLabel") == expected


def test_selected_features_only(classify, model, tmp_path):
    paths = []
    for number, value in enumerate((220, 20)):
        photo(tmp_path / f"{number}.png", value)
        paths.append(str(tmp_path / f"{number}.png"))
    layer = points(*paths)
    QgsProject.instance().addMapLayer(layer, False)
    layer.selectByIds([2])

    run = classify(
        FEATURES=QgsProcessingFeatureSourceDefinition(layer.id(), True),
        IMAGE_FIELD="photo",
        MODEL=model,
    )

    assert answers(run, "name", "ClassLabel") == [("f2", "dark")]


def test_selected_features_have_their_photos_beside_the_layer(
    classify, brightness_model, monuments, tmp_path
):
    photo(tmp_path / "a.png", 220)
    saved = save(points("a.png"), tmp_path / "points.gpkg")
    model, related = brightness_model(width=64, height=48), f"{monuments}|layername=Monuments"

    def all_selected(path):
        layer = QgsVectorLayer(path, "layer", "ogr")
        layer.selectAll()
        QgsProject.instance().addMapLayer(layer, False)
        return QgsProcessingFeatureSourceDefinition(layer.id(), True)

    run = classify(FEATURES=all_selected(saved), IMAGE_FIELD="photo", MODEL=model)
    assert answers(run, "ClassLabel") == [("bright",)]

    selected, whole = tmp_path / "selected.gpkg", tmp_path / "whole.gpkg"
    run = classify(FEATURES=all_selected(related), MODEL=model, OUTPUT=str(selected))
    expected = classify(FEATURES=related, MODEL=model, OUTPUT=str(whole))
    assert run.rows == expected.rows


def test_features_without_any_photo_keep_their_rows_and_no_model_runs(classify, model):
    run = classify(FEATURES=points(None, None), IMAGE_FIELD="photo", MODEL=model)

    assert answers(run, "name", "Status") == [
        ("f1", "The feature has no photo"),
        ("f2", "The feature has no photo"),
    ]
    assert run.outputs["DEVICE"] == ""


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"IMAGE_FIELD": "picture"}, "fields name, photo"),
        ({"IMAGE_FIELD": "photo", "ATTACHMENTS": "table"}, "one place only"),
        ({"ATTACHMENTS": "table"}, "REL_GLOBALID"),
        ({}, "no imagery"),
    ],
)
def test_what_cannot_be_tied_is_one_sentence(parameters, sentence, classify, model):
    if "ATTACHMENTS" in parameters:
        parameters = {**parameters, "ATTACHMENTS": table(fields="file:string")}

    with pytest.raises(QgsProcessingException, match=sentence):
        classify(FEATURES=points("a.jpg"), MODEL=model, **parameters)


@pytest.fixture
def monuments(shared_data, tmp_path) -> Path:
    """Return a copy of seven points with photos in a GeoPackage of NGA's."""
    return Path(shutil.copy(shared_data / "attachments" / "Monuments.gpkg", tmp_path))


def test_media_that_a_geopackage_relates_are_found(classify, brightness_model, monuments, tmp_path):
    with closing(sqlite3.connect(monuments)) as connection:
        expected = connection.execute(
            "SELECT f.id, m.data FROM Monuments AS f "
            "JOIN Monuments_gpkg_media AS r ON r.base_id = f.id "
            "JOIN gpkg_media AS m ON m.id = r.related_id ORDER BY f.id, m.id"
        ).fetchall()

    run = classify(
        FEATURES=f"{monuments}|layername=Monuments",
        MODEL=brightness_model(width=64, height=64),
        CLASS_PROBABILITIES=True,
        OUTPUT=str(tmp_path / "out.gpkg"),  # a memory layer takes no points and polygons together
    )

    assert len(expected) == 8
    assert answers(run, "id") == [(number,) for number, _ in expected]
    for row, (_, data) in zip(run.rows, expected):
        (tmp_path / "photo").write_bytes(data)
        pixels = gdal.Open(str(tmp_path / "photo")).ReadAsArray()[:3]
        assert mean_seen(row) == pytest.approx(pixels.mean(), abs=2)


def test_photos_of_qfield_are_beside_the_layer_and_missing_ones_are_rows(
    classify, brightness_model, shared_data
):
    folder = shared_data / "attachments" / "qfield_bees"
    bees = f"file:{folder / 'bees.gpkg'}?mode=ro"
    with closing(sqlite3.connect(bees, uri=True)) as connection:
        pictures = connection.execute("SELECT picture FROM apiary ORDER BY fid").fetchall()

    run = classify(
        FEATURES=f"{folder / 'bees.gpkg'}|layername=apiary",
        IMAGE_FIELD="picture",
        MODEL=brightness_model(width=64, height=64),
        CLASS_PROBABILITIES=True,
    )

    assert len(run.rows) == len(pictures) == 35
    for row, (name,) in zip(run.rows, pictures):
        assert row["PhotoName"] == Path(name).name
        if (folder / name).exists():
            assert mean_seen(row) == pytest.approx(mean_of(folder / name), abs=1.5)
        else:
            assert row["Status"] == f"The photo does not exist: {name}"
    assert run.outputs["CLASSIFIED_COUNT"] == 14


def test_a_file_geodatabase_of_arcgis_without_any_rows_gives_an_empty_layer(
    classify, model, shared_data
):
    path = shared_data / "attachments" / "relationships.gdb"

    run = classify(FEATURES=f"{path}|layername=points", MODEL=model)

    assert run.rows == []
    assert "PhotoName" in [field.name() for field in run.layer.fields()]


def test_imagery_beside_an_image_field_is_said_not_to_be_used(classify, model, raster, tmp_path):
    photo(tmp_path / "a.png", 220)

    run = classify(
        RASTER=raster,
        FEATURES=points(str(tmp_path / "a.png")),
        IMAGE_FIELD="photo",
        MODEL=model,
    )

    assert answers(run, "ClassLabel") == [("bright",)]
    assert [text for text in run.log.warnings if "Not used" in text and "RASTER" in text]


def test_equal_photos_have_equal_answers(classify, model, tmp_path):
    data = photo(tmp_path / "a.png", 220)
    layer = points(*[QByteArray(data)] * 3, kind="binary")

    run = classify(FEATURES=layer, IMAGE_FIELD="photo", MODEL=model)

    assert len(set(answers(run, "ClassLabel", "Confidence"))) == 1
    assert np.isclose(run.rows[0]["Confidence"], 1 / (1 + np.exp(-9.2)), atol=1e-4)


def test_several_photos_in_one_field_are_a_row_each_in_their_order(classify, model, tmp_path):
    photo(tmp_path / "DCIM" / "a.png", 220)
    photo(tmp_path / "DCIM" / "b, c.png", 20)
    layer = points(
        "DCIM/a.png;./DCIM/b, c.png;DCIM/gone.jpg",
        '["DCIM/b, c.png", "DCIM\\\\a.png"]',
        "DCIM/a.png\nDCIM/b, c.png",
        "DCIM/b, c.png",
        "[]",
    )

    run = classify(FEATURES=save(layer, tmp_path / "p.gpkg"), IMAGE_FIELD="photo", MODEL=model)

    assert answers(run, "name", "PhotoName", "ClassLabel", "Status") == [
        ("f1", "a.png", "bright", None),
        ("f1", "b, c.png", "dark", None),
        ("f1", "gone.jpg", None, "The photo does not exist: DCIM/gone.jpg"),
        ("f2", "b, c.png", "dark", None),
        ("f2", "a.png", "bright", None),
        ("f3", "a.png", "bright", None),
        ("f3", "b, c.png", "dark", None),
        ("f4", "b, c.png", "dark", None),
        ("f5", None, None, "The feature has no photo"),
    ]


def json_layer(path: Path, *photos: object) -> str:
    """Write points p1, p2, ... with a field of JSON."""
    database = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = database.CreateLayer(path.stem, geom_type=ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("name"))
    column = ogr.FieldDefn("photo")
    column.SetSubType(ogr.OFSTJSON)
    layer.CreateField(column)
    for number, value in enumerate(photos, start=1):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({number} 1)"))
        feature["name"] = f"f{number}"
        if value is not None:
            feature["photo"] = json.dumps(value)
        layer.CreateFeature(feature)
    return str(path)


def test_lists_of_qgis_name_photos(classify, model, tmp_path):
    for name, value in (("a.png", 220), ("b.png", 20)):
        photo(tmp_path / name, value)
    paths = [str(tmp_path / name) for name in ("b.png", "a.png")]
    lists = points(paths, [], paths[1:], kind="string[]")
    database = json_layer(tmp_path / "json.gpkg", paths, None, paths[1:])

    for features in (lists, database):
        run = classify(FEATURES=features, IMAGE_FIELD="photo", MODEL=model)

        assert answers(run, "name", "PhotoName", "ClassLabel") == [
            ("f1", "b.png", "dark"),
            ("f1", "a.png", "bright"),
            ("f2", None, None),
            ("f3", "a.png", "bright"),
        ]


def test_the_form_widgets_folder_may_be_an_expression(classify, model, tmp_path):
    from qgis.core import QgsEditorWidgetSetup, QgsProperty

    photo(tmp_path / "photos" / "a.png", 220)
    photo(tmp_path / "f2" / "b.png", 20)
    project = QgsProject.instance()
    project.setFileName(str(tmp_path / "p.qgz"))
    expected = {
        "@project_home || '/photos'": [("bright", None), (None, "The photo does not exist: b.png")],
        "'photos'": [("bright", None), (None, "The photo does not exist: b.png")],
        "if(\"name\" = 'f1', 'photos', @project_home || '/' || \"name\")": [
            ("bright", None),
            ("dark", None),
        ],
    }
    try:
        for expression, rows in expected.items():
            layer = points("a.png", "b.png")
            root = {"propertyRootPath": QgsProperty.fromExpression(expression).toVariant()}
            collection = {"name": None, "properties": root, "type": "collection"}
            config = {"DefaultRoot": "nowhere", "PropertyCollection": collection}
            layer.setEditorWidgetSetup(1, QgsEditorWidgetSetup("ExternalResource", config))

            run = classify(FEATURES=layer, IMAGE_FIELD="photo", MODEL=model)

            assert answers(run, "ClassLabel", "Status") == rows, expression
    finally:
        project.setFileName("")


def test_photos_lie_beside_a_table_of_text_in_other_capitals(classify, model, tmp_path):
    photo(tmp_path / "media" / "a.png", 220)
    (tmp_path / "p.csv").write_text("name,photo,x,y\nf1,MEDIA/A.PNG,1,2\nf2,media\\\\a.png,1,2\n")
    address = (tmp_path / "p.csv").as_uri() + "?delimiter=,&xField=x&yField=y&crs=EPSG:4326"
    layer = QgsVectorLayer(address, "points", "delimitedtext")
    assert layer.isValid() and layer.featureCount() == 2

    run = classify(FEATURES=layer, IMAGE_FIELD="photo", MODEL=model)

    found = [(name.lower(), label) for name, label in answers(run, "PhotoName", "ClassLabel")]
    assert found == [("a.png", "bright")] * 2
    said = [text for text in run.log.warnings if "capitals" in text]
    assert len(said) == (0 if (tmp_path / "P.CSV").exists() else 1)


def test_grey_photos_of_rows_are_shown_in_three_bands(classify, model, tmp_path):
    photo(tmp_path / "a.jpg", 220)
    picture(tmp_path / "grey.jpg", 20, bands=1)
    picture(tmp_path / "grey_and_alpha.png", 220, bands=2)
    layer = points(";".join(f"{tmp_path / n}" for n in ("grey.jpg", "a.jpg", "grey_and_alpha.png")))

    run = classify(FEATURES=layer, IMAGE_FIELD="photo", MODEL=model)

    assert answers(run, "PhotoName", "ClassLabel", "Status") == [
        ("grey.jpg", "dark", None),
        ("a.jpg", "bright", None),
        ("grey_and_alpha.png", "bright", None),
    ]
    assert len([text for text in run.log.warnings if "are grey" in text]) == 1


def test_photos_of_16_bits_do_not_saturate(classify, model, tmp_path):
    deep = np.random.default_rng(2).integers(0, 2**15, (3, 9, 12)).astype(np.uint16)
    for name, bands in (("colours.png", 3), ("grey.png", 1)):
        memory = gdal.GetDriverByName("MEM").Create("", 12, 9, bands, gdal.GDT_UInt16)
        memory.WriteArray(deep[:bands] if bands > 1 else deep[0])
        gdal.GetDriverByName("PNG").CreateCopy(str(tmp_path / name), memory)
    paths = [str(tmp_path / name) for name in ("colours.png", "grey.png")]

    run = classify(
        FEATURES=points(*paths),
        IMAGE_FIELD="photo",
        MODEL=model,
        CLASS_PROBABILITIES=True,
        CHIP_RESIZE="NONE",
    )

    seen = [mean_seen(row) for row in run.rows]
    np.testing.assert_allclose(seen, [deep.mean() / 257, deep[0].mean() / 257], atol=0.5)
    assert len([text for text in run.log.warnings if "scaled to 0 to 255" in text]) == 1
