"""Where the result goes: nothing is lost there, and what does not fit is said before the run."""

from __future__ import annotations

import errno
import hashlib
import json
from pathlib import Path

import pytest
from layers import EAST, OUTSIDE, WEST, vector_layer
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
)


@pytest.fixture
def footprints(tmp_path) -> Path:
    """Return a GeoPackage of three objects, the last one off the raster."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "footprints"
    path, nowhere = tmp_path / "footprints.gpkg", QgsCoordinateTransformContext()
    layer = vector_layer(WEST, EAST, OUTSIDE)
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), nowhere, options)
    return path


def test_a_geopackage_takes_several_rows_of_one_feature(
    classify, model, raster, footprints, tmp_path
):
    run = classify(
        RASTER=[raster, raster],
        FEATURES=str(footprints),
        MODEL=model,
        PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY",
        OUTPUT=str(tmp_path / "out.gpkg"),
    )

    assert [row["fid"] for row in run.rows] == [1, 2, 3, 4, 5]
    assert [row["fid_2"] for row in run.rows] == [1, 1, 2, 2, 3]
    assert [
        text for text in run.log.warnings if "field fid of the objects: it is called fid_2" in text
    ]


def test_one_row_of_each_feature_keeps_its_number(classify, model, raster, tmp_path):
    objects = vector_layer(WEST, EAST, fields="name:string,fid:integer")
    objects.dataProvider().changeAttributeValues({1: {1: 70}, 2: {1: 7}})

    run = classify(RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=str(tmp_path / "out.gpkg"))

    assert sorted((row["name"], row["fid"]) for row in run.rows) == [("f1", 70), ("f2", 7)]


@pytest.mark.parametrize(
    ("kind", "values"),
    [("integer", (7, 7)), ("integer", (7, None)), ("string", ("a", "b")), ("double", (1.5, 2.0))],
)
def test_numbers_that_cannot_be_those_of_rows_are_kept_beside_them(
    kind, values, classify, model, raster, tmp_path
):
    objects = vector_layer(WEST, EAST, fields=f"name:string,FID:{kind},fid_2:string")
    changes = {number: {1: value} for number, value in enumerate(values, start=1)}
    objects.dataProvider().changeAttributeValues(changes)

    run = classify(RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=str(tmp_path / "out.gpkg"))

    assert [row["FID_3"] for row in run.rows] == list(values)


@pytest.mark.parametrize("given", ["", "|layername=footprints", "layer", "selection"])
@pytest.mark.parametrize("output", ["{path}", "ogr:dbname='{path}' table=\"footprints\" (geom)"])
def test_the_objects_are_not_written_over(classify, model, raster, footprints, given, output):
    before = hashlib.sha256(footprints.read_bytes()).hexdigest()
    source = f"{footprints}{given if '|' in given else ''}"
    project = QgsProject.instance()
    layer = project.addMapLayer(QgsVectorLayer(source, "objects", "ogr"), False)
    features = {
        "layer": layer,
        "selection": QgsProcessingFeatureSourceDefinition(source),
    }.get(given, source)

    with pytest.raises(QgsProcessingException, match="one of the inputs"):
        classify(
            RASTER=raster, FEATURES=features, MODEL=model, OUTPUT=output.format(path=footprints)
        )

    project.clear()
    assert hashlib.sha256(footprints.read_bytes()).hexdigest() == before


def test_a_layer_is_not_appended_to_itself(classify, model, raster, footprints):
    output = QgsProcessingOutputLayerDefinition(f"{footprints}|layername=footprints")
    output.setRemappingDefinition(_remapping(footprints))

    with pytest.raises(QgsProcessingException, match="one of the inputs"):
        classify(RASTER=raster, FEATURES=str(footprints), MODEL=model, OUTPUT=output)


def _remapping(path: Path):
    from qgis.core import QgsRemappingSinkDefinition

    layer = QgsVectorLayer(str(path), "objects", "ogr")
    definition = QgsRemappingSinkDefinition()
    definition.setDestinationFields(layer.fields())
    definition.setDestinationCrs(layer.crs())
    definition.setDestinationWkbType(layer.wkbType())
    definition.addMappedField("name", QgsProperty.fromField("ClassLabel"))
    return definition


def test_a_table_beside_the_objects_is_written(classify, model, raster, footprints):
    output = f"ogr:dbname='{footprints}' table=\"classified\" (geom)"

    run = classify(RASTER=raster, FEATURES=str(footprints), MODEL=model, OUTPUT=output)

    assert [row["ClassLabel"] for row in run.rows] == ["dark", "bright", None]
    assert QgsVectorLayer(f"{footprints}|layername=footprints", "", "ogr").featureCount() == 3


def test_neither_imagery_nor_model_is_written_over(classify, model, raster, footprints):
    for output in (raster, model):
        with pytest.raises(QgsProcessingException, match="one of the inputs"):
            classify(RASTER=raster, FEATURES=str(footprints), MODEL=model, OUTPUT=output)


def test_a_report_takes_the_place_neither_of_the_layer_nor_of_what_is_read(
    classify, model, raster, footprints, tmp_path
):
    output = str(tmp_path / "out.gpkg")
    before = {path: Path(path).read_bytes() for path in (raster, model, str(footprints))}

    for page, said in [(output, "Two outputs are the same file")] + [
        (path, "one of the inputs") for path in before
    ]:
        with pytest.raises(QgsProcessingException, match=said):
            classify(
                RASTER=raster,
                FEATURES=str(footprints),
                MODEL=model,
                OUTPUT=output,
                OUTPUT_HTML_FILE=page,
            )

    assert {path: Path(path).read_bytes() for path in before} == before


def test_a_geopackage_of_tiles_is_not_replaced_by_the_result(
    classify, model, raster, footprints, tmp_path
):
    tiles = tmp_path / "tiles.gpkg"
    gdal.Translate(str(tiles), raster, format="GPKG", creationOptions=["RASTER_TABLE=ortho"])

    for image in (str(tiles), f"GPKG:{tiles}:ortho"):
        with pytest.raises(QgsProcessingException, match="one of the inputs"):
            classify(RASTER=image, FEATURES=str(footprints), MODEL=model, OUTPUT=str(tiles))


def test_a_folder_that_is_not_there_is_said_at_once(classify, model, raster, footprints, tmp_path):
    with pytest.raises(QgsProcessingException, match="folder of the output does not exist"):
        classify(
            RASTER=raster,
            FEATURES=str(footprints),
            MODEL=model,
            OUTPUT=str(tmp_path / "no" / "out.gpkg"),
        )


@pytest.mark.parametrize(
    ("suffix", "fields", "reason"),
    [
        ("gpx", "name:string", "GPX"),
        ("dxf", "name:string", "DXF"),
        ("shp", "photo:binary", "Binary"),
    ],
)
def test_a_format_that_cannot_hold_the_result_is_refused_before_the_run(
    suffix, fields, reason, classify, model, raster, tmp_path
):
    output = tmp_path / f"out.{suffix}"

    with pytest.raises(QgsProcessingException, match=f"cannot hold the result.*{reason}"):
        classify(
            RASTER=raster,
            FEATURES=vector_layer(WEST, fields=fields),
            MODEL=model,
            OUTPUT=str(output),
        )

    assert not output.exists()


def test_a_file_name_that_its_table_cannot_have_is_refused_before_the_run(
    classify, model, raster, tmp_path
):
    output = tmp_path / "[roofs].gpkg"

    with pytest.raises(QgsProcessingException, match=r"cannot hold the result.*file name"):
        classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model, OUTPUT=str(output))


def test_what_a_format_changes_is_said(classify, model, raster, tmp_path):
    objects = vector_layer(WEST, fields="year_of_construction:string,ClassLabel:string")

    run = classify(RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=str(tmp_path / "out.shp"))

    (said,) = [text for text in run.log.warnings if "gives fields other names" in text]
    assert "year_of_construction → year_of_co" in said
    assert "ClassLabel_2 → ClassLab_1" in said
    assert run.rows[0]["ClassLab_1"] == "dark"


@pytest.mark.parametrize("name", ["Status", "ClassValue", "confidence"])
def test_the_label_may_be_called_like_another_field_of_ours(name, classify, model, raster):
    run = classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model, CLASS_LABEL_FIELD=name)

    assert run.rows[0][name] == "dark" and len(run.rows[0]) == 5
    assert [text for text in run.log.warnings if "the new one is called" in text]


@pytest.mark.parametrize(
    "output", ["out.gpkg", "out.sqlite", "ogr:dbname='{}' table=\"t\" (place)"]
)
def test_names_that_a_table_needs_for_itself_are_kept_beside_them(
    output, classify, model, raster, tmp_path
):
    fields = "name:string,geom:string,GEOMETRY:string,place:string,type:string,TYPE:string"
    objects = vector_layer(WEST, fields=fields)
    objects.dataProvider().changeAttributeValues({1: {n: str(n) for n in range(1, 6)}})
    path = tmp_path / "t.gpkg"
    name = output.format(path) if "ogr" in output else str(tmp_path / output)

    run = classify(RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=name)

    values = [value for value in run.rows[0].values() if value in set("12345")]
    assert values == list("12345")
    assert [text for text in run.log.warnings if "cannot have this field" in text]


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson", "fgb", "csv", ""])
def test_fields_of_every_kind_are_kept_or_become_text(suffix, classify, model, raster, tmp_path):
    """As Overture's buildings have them; values stand in the second row only."""
    source = tmp_path / "overture.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "geometry": geometry, "properties": properties}
        for properties, geometry in zip(
            ({"sources": None, "names": None, "tags": None, "levels": None, "day": None},
             {"sources": [{"dataset": "OSM"}], "names": {"primary": "Ä"}, "tags": ["x", "y"],
              "levels": [1, 2], "day": "2026-11-28"}),
            json_geometries(),
        )
    ]}))  # fmt: skip
    output = str(tmp_path / f"out.{suffix}") if suffix else "memory:"

    run = classify(RASTER=raster, FEATURES=str(source), MODEL=model, OUTPUT=output)

    (row,) = [row for row in run.rows if row["names"] is not None and row["names"] != ""]
    names = row["names"] if isinstance(row["names"], dict) else json.loads(row["names"])
    sources = row["sources"] if isinstance(row["sources"], list) else json.loads(row["sources"])
    assert names == {"primary": "Ä"} and sources == [{"dataset": "OSM"}]
    assert "x" in str(row["tags"]) and "y" in str(row["tags"]) and row["day"]
    assert "1" in str(row["levels"]) and "2" in str(row["levels"])


def json_geometries():
    from qgis.core import QgsGeometry

    return [json.loads(QgsGeometry.fromWkt(wkt).asJson()) for wkt in (WEST, EAST)]


def test_texts_that_a_format_cuts_are_said_before_the_run(classify, model, raster, tmp_path):
    objects = vector_layer(WEST, EAST, fields="name:string,note:string(400),short:string")
    objects.dataProvider().changeAttributeValues({2: {1: "x" * 300, 2: "y" * 200}})

    run = classify(RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=str(tmp_path / "out.shp"))

    (said,) = [text for text in run.log.warnings if "cuts long texts" in text]
    assert said.endswith(": note (254).")


def test_what_is_only_tried_is_no_error_in_the_log(classify, model, raster, tmp_path):
    objects = vector_layer(WEST, fields="name:string(80)")

    run = classify(RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=str(tmp_path / "out.gpkg"))

    assert run.rows[0]["ClassLabel"] == "dark" and run.log.errors == []


def test_a_format_that_minds_no_capitals_gets_names_of_its_own(classify, model, raster, tmp_path):
    objects = vector_layer(WEST, fields="name:string,Roof:string,roof:string")
    objects.dataProvider().changeAttributeValues({1: {1: "flat", 2: "tiles"}})

    run = classify(RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=str(tmp_path / "out.csv"))

    assert {"flat", "tiles", "dark"} <= set(run.rows[0].values())
    assert [text for text in run.log.warnings if "this field roof of the objects" in text]


def layer_of_any_geometries(path: Path, *wkts: str) -> str:
    """Write a GeoPackage whose layer says nothing of the types of its geometries."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32615)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("objects", reference, ogr.wkbUnknown)
    for wkt in wkts:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    return str(path)


def test_heights_that_an_output_does_not_keep_are_said(classify, model, raster, tmp_path):
    mixed = "POINT Z (1008 1985 7)", WEST
    objects = layer_of_any_geometries(tmp_path / "objects.gpkg", *mixed)

    run = classify(RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=str(tmp_path / "out.gpkg"))

    kept = {feature.geometry().constGet().is3D() for feature in run.layer.getFeatures()}
    said = [text for text in run.log.warnings if "keeps no heights" in text]
    assert bool(said) is (kept == {False})


def test_a_format_that_loses_some_geometries_is_refused_before_the_run(
    classify, model, raster, tmp_path
):
    triangle = "TRIANGLE((1028 1981,1036 1981,1036 1989,1028 1981))"
    objects = layer_of_any_geometries(tmp_path / "objects.gpkg", WEST, triangle)

    with pytest.raises(
        QgsProcessingException, match="it loses geometries; the objects are of type Polygon, Tri"
    ):
        classify(RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=str(tmp_path / "out.geojson"))


def test_a_table_may_be_named_as_qgis_reads_it(classify, model, raster, footprints):
    output = f"{footprints}|layername=roofs"

    for more in ("", "|geometrytype=Polygon"):  # the second replaces the first
        run = classify(RASTER=raster, FEATURES=str(footprints), MODEL=model, OUTPUT=output + more)

    dataset = gdal.OpenEx(str(footprints))
    names = [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]
    assert run.outputs["OUTPUT"] == output and len(run.rows) == 3
    assert {"footprints", "roofs"} <= set(names)


@pytest.mark.parametrize("name", ["out.gpkg", "out.shp", "out.csv", "out.gdb"])
def test_a_folder_is_not_replaced_by_the_result(classify, model, raster, tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    (folder / "notes.txt").write_text("kept")

    with pytest.raises(QgsProcessingException, match="The output is a folder, which would be lost"):
        classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model, OUTPUT=str(folder))

    assert (folder / "notes.txt").read_text() == "kept"


def test_a_table_of_a_file_that_would_be_replaced_as_a_whole_is_refused(
    classify, model, raster, tmp_path
):
    with pytest.raises(QgsProcessingException, match="Only a GeoPackage can hold the result"):
        classify(
            RASTER=raster,
            FEATURES=vector_layer(WEST),
            MODEL=model,
            OUTPUT=str(tmp_path / "out.sqlite|layername=roofs"),
        )


def test_an_order_that_a_format_does_not_keep_is_said(classify, model, raster, tmp_path):
    outputs = {suffix: str(tmp_path / f"out.{suffix}") for suffix in ("fgb", "gpkg", "shp")}

    said = {
        suffix: [
            text
            for text in classify(
                RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model, OUTPUT=output
            ).log.warnings
            if "orders the rows" in text
        ]
        for suffix, output in outputs.items()
    }

    assert {suffix for suffix, texts in said.items() if texts} == {"fgb"}


def test_a_table_without_geometries_is_said(classify, model, raster, tmp_path):
    run = classify(
        RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model, OUTPUT=str(tmp_path / "out.csv")
    )

    assert [text for text in run.log.warnings if "keeps no geometries" in text]
    assert [row["ClassLabel"] for row in run.rows] == ["dark"]


def test_a_blank_name_of_the_label_field_is_none(classify, model, raster):
    run = classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model, CLASS_LABEL_FIELD=" ")

    assert run.rows[0]["ClassLabel"] == "dark"


@pytest.mark.parametrize("suffix", ["geojson", "gpkg", "csv"])
def test_rows_that_are_missing_in_the_end_are_an_error(
    suffix, classify, model, raster, tmp_path, monkeypatch
):
    """As on a full disk: GDAL says nothing of what it cannot write when it closes a file."""
    from object_classifier.core.layers.output.results import ResultWriter

    write_row = ResultWriter.write_row

    def drop_the_second(self, position, row):
        if position != 2 or row.result.object != 2:
            write_row(self, position, row)

    monkeypatch.setattr(ResultWriter, "write_row", drop_the_second)

    with pytest.raises(QgsProcessingException, match=r"not written whole.*out.*Free some space"):
        classify(
            RASTER=raster,
            FEATURES=vector_layer(WEST, EAST),
            MODEL=model,
            OUTPUT=str(tmp_path / f"out.{suffix}"),
        )


def test_a_cache_without_room_is_a_sentence(classify, model, raster, monkeypatch):
    from object_classifier.algorithms.classify import algorithm as classify_objects

    def full():
        raise OSError(errno.ENOSPC, "No space left on device", "/cache/jobs")

    monkeypatch.setattr(classify_objects, "staging_folder", full)

    with pytest.raises(QgsProcessingException, match=r"The disk is full \(/cache/jobs\)"):
        classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model)
