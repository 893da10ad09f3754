"""core.layers.fields, results and style: what the user gets."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from layers import source_of, vector_layer
from object_classifier.core.errors import InputError
from object_classifier.core.job import ImageSource
from object_classifier.core.layers.features import Placement
from object_classifier.core.layers.fields import result_fields
from object_classifier.core.layers.output.results import ResultWriter
from object_classifier.core.layers.output.rows import _NO_ID
from object_classifier.core.layers.output.style import UNCLASSIFIED, apply_style, save_style
from object_classifier.core.layers.subjects.objects_on_imagery import ObjectsOnImagery
from object_classifier.core.layers.subjects.subject import ResultRow
from object_classifier.core.model.definition import ClassEntry
from object_classifier.core.results import ObjectResult
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from result_files import write_results

SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))"
CLASSES = (ClassEntry(1, "intact", (0, 158, 115)), ClassEntry(2, "damaged"))


def staged_objects(layer, context, folder, images=()):
    """Return the layer's features as objects on images of these names."""
    subject = ObjectsOnImagery(
        source_of(layer),
        tuple(ImageSource(f"{name}.tif", name) for name in images or ("image",)),
        Placement(layer.crs(), layer.crs(), QgsCoordinateTransformContext()),
        names_rasters=bool(images),
    )
    return subject.stage(folder, QgsProcessingFeedback())


def run(
    layer, context, folder, results, *, label_field="ClassLabel", probabilities=False, images=()
):
    """Write results for a layer into a memory layer; return it and the counts."""
    staged = staged_objects(layer, context, folder, images)
    write_results(folder, results)
    outcome = staged.result_layer(folder)
    fields = result_fields(
        outcome.layout.fields,
        "ClassLabel",
        image_name_field=outcome.layout.image_name_field,
        probabilities_of=CLASSES if probabilities else (),
    )
    sink, destination = QgsProcessingUtils.createFeatureSink(
        "memory:", context, fields.fields, layer.wkbType(), layer.crs()
    )
    counts = ResultWriter(sink, fields).write(outcome, QgsProcessingFeedback())
    return QgsProcessingUtils.mapLayerFromString(destination, context), counts


def rows(layer):
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def test_rows_come_in_the_order_of_the_input_whatever_the_order_of_the_results(context, tmp_path):
    layer = vector_layer(SQUARE, None, SQUARE)

    out, counts = run(
        layer,
        context,
        tmp_path,
        [
            ObjectResult(3, label="damaged", value=2, confidence=0.75),
            ObjectResult(2, status="The feature has no geometry"),
            ObjectResult(1, label="intact", value=1, confidence=0.5),
        ],
    )

    assert [(r["name"], r["ClassLabel"], r["ClassValue"], r["Confidence"]) for r in rows(out)] == [
        ("f1", "intact", 1, 0.5),
        ("f2", None, None, None),
        ("f3", "damaged", 2, 0.75),
    ]
    assert [r["Status"] for r in rows(out)] == [None, "The feature has no geometry", None]
    assert (counts.rows, counts.classified, dict(counts.by_label)) == (
        3,
        2,
        {"intact": 1, "damaged": 1},
    )


def test_names_that_are_taken_get_a_suffix_and_nothing_is_shifted(context, tmp_path):
    layer = vector_layer(SQUARE, fields="Status:string,classlabel:string")

    out, _ = run(
        layer, context, tmp_path, [ObjectResult(1, label="intact", value=1, confidence=1.0)]
    )

    assert [f.name() for f in out.fields()] == [
        "Status",
        "classlabel",
        "ClassLabel_2",
        "ClassValue",
        "Confidence",
        "Status_2",
    ]
    assert rows(out)[0]["Status"] == "f1"
    assert rows(out)[0]["ClassLabel_2"] == "intact"


def test_probabilities_get_a_field_per_class(context, tmp_path):
    layer = vector_layer(SQUARE, None)

    out, _ = run(
        layer,
        context,
        tmp_path,
        [
            ObjectResult(1, label="intact", value=1, confidence=0.75, probabilities=(0.75, 0.25)),
            ObjectResult(2, status="none"),
        ],
        probabilities=True,
    )

    assert [(r["P_intact"], r["P_damaged"]) for r in rows(out)] == [(0.75, 0.25), (None, None)]


def test_an_object_in_two_rasters_has_two_rows(context, tmp_path):
    layer = vector_layer(SQUARE)

    out, counts = run(
        layer,
        context,
        tmp_path,
        [ObjectResult(1, 1, "damaged", 2, 0.5), ObjectResult(1, 0, "intact", 1, 0.5)],
        images=("pre", "post"),
    )

    assert [(r["RasterName"], r["ClassLabel"]) for r in rows(out)] == [
        ("pre", "intact"),
        ("post", "damaged"),
    ]
    assert counts.rows == 2


def delete_one(layer):
    layer.dataProvider().deleteFeatures([next(layer.getFeatures()).id()])


def move_one(layer):
    moved = QgsGeometry.fromWkt("POLYGON((50000 0,50010 0,50010 10,50000 0))")
    layer.dataProvider().changeGeometryValues({next(layer.getFeatures()).id(): moved})


def add_one(layer):
    assert layer.dataProvider().addFeatures([QgsFeature(layer.fields())])[0]


@pytest.mark.parametrize("edit", [delete_one, move_one, add_one])
def test_a_file_edited_meanwhile_is_refused_rather_than_mixed_up(edit, context, tmp_path):
    layer = gpkg_copy(vector_layer(SQUARE, SQUARE), tmp_path / "objects_of_a_user.gpkg")
    staged = staged_objects(layer, context, tmp_path)
    edit(layer)

    with pytest.raises(InputError, match="changed while the model ran"):
        write(staged, context, tmp_path)


@pytest.mark.parametrize("edit", [delete_one, move_one, add_one, sip.delete])
def test_a_layer_in_memory_is_taken_as_it_was_when_the_run_was_prepared(edit, context, tmp_path):
    layer = vector_layer(SQUARE, SQUARE)
    staged = staged_objects(layer, context, tmp_path)
    edit(layer)

    written = write(staged, context, tmp_path)

    assert [row.geometry().boundingBox().xMaximum() for row in written.getFeatures()] == [10, 10]


def test_the_rows_of_one_feature_do_not_mix(context, tmp_path):
    out, _ = run(
        vector_layer(SQUARE), context, tmp_path,
        [
            ObjectResult(1, 0, label="damaged", value=2, confidence=0.75, probabilities=(0.2, 0.8)),
            ObjectResult(1, 1, status="no valid pixel"),
            ObjectResult(1, 2, label="intact", value=1, confidence=0.5),
        ],
        images=("west", "middle", "east"), probabilities=True,
    )  # fmt: skip

    assert [tuple(row.values()) for row in rows(out)] == [
        ("f1", "damaged", 2, 0.75, None, "west", pytest.approx(0.2), pytest.approx(0.8)),
        ("f1", None, None, None, "no valid pixel", "middle", None, None),
        ("f1", "intact", 1, 0.5, None, "east", None, None),
    ]


@pytest.mark.parametrize("end", [QgsVectorLayer.rollBack, sip.delete])
def test_unsaved_edits_count_whatever_becomes_of_them(end, context, tmp_path):
    layer = gpkg_copy(vector_layer(SQUARE), tmp_path / "objects_of_a_user.gpkg")
    layer.startEditing()
    layer.addFeature(next(layer.getFeatures()))
    staged = staged_objects(layer, context, tmp_path)
    end(layer)

    assert write(staged, context, tmp_path).featureCount() == 2


def write(staged, context, folder):
    """Write two results of staged objects into a memory layer."""
    write_results(folder, [ObjectResult(1, label="intact"), ObjectResult(2, label="intact")])
    layout = staged.layout
    fields = result_fields(layout.fields, "ClassLabel")
    sink, destination = QgsProcessingUtils.createFeatureSink(
        "memory:", context, fields.fields, layout.geometry_type, layout.crs
    )
    ResultWriter(sink, fields).write(staged.result_layer(folder), QgsProcessingFeedback())
    return context.temporaryLayerStore().mapLayer(destination)


def gpkg_copy(layer, path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    nowhere = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), nowhere, options)
    return QgsVectorLayer(str(path), "objects", "ogr")


def test_the_legend_follows_the_model_and_unclassified_objects_are_apart(context, tmp_path):
    layer, _ = run(vector_layer(SQUARE), context, tmp_path, [ObjectResult(1, label="intact")])

    apply_style(layer, "ClassLabel", CLASSES)

    categories = layer.renderer().categories()
    assert [c.label() for c in categories] == ["intact", "damaged", UNCLASSIFIED]
    assert categories[0].symbol().color().getRgb()[:3] == (0, 158, 115)
    assert layer.renderer().classAttribute() == "ClassLabel"


def told(layer, template=None):
    """Return what a layer says of its objects: their names, or what a template makes of them."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    said = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        name = QgsExpression(layer.displayExpression()).evaluate(context)
        said.append(QgsExpression.replaceExpressionText(template, context) if template else name)
    return said


def test_an_object_is_called_by_its_class_and_confidence_in_lists_and_above_the_map(
    context, tmp_path
):
    answers = [
        ObjectResult(1, label="a<b", confidence=0.934),
        ObjectResult(2, status="outside the imagery"),
    ]
    layer, _ = run(vector_layer(SQUARE, SQUARE), context, tmp_path, answers)

    apply_style(layer, "ClassLabel", CLASSES)

    assert told(layer) == ["a<b 93 %", UNCLASSIFIED]
    assert told(layer, layer.mapTipTemplate()) == [
        "<b>a&lt;b</b> 93 %<br>",
        f"<b>{UNCLASSIFIED}</b><br>outside the imagery",
    ]


@pytest.mark.parametrize(
    ("kind", "wkt"),
    [("Point", "POINT(1 1)"), ("LineString", "LINESTRING(0 0,1 1)"), ("Polygon", SQUARE)],
)
def test_every_geometry_type_gets_a_symbol_of_its_own(kind, wkt, context, tmp_path):
    layer, _ = run(
        vector_layer(wkt, kind=kind), context, tmp_path, [ObjectResult(1, label="intact")]
    )

    apply_style(layer, "ClassLabel", CLASSES)

    feature = next(layer.getFeatures())
    assert layer.renderer().categories()[0].symbol() is not None
    assert layer.renderer().categoryIndexForLabel("intact") == 0
    assert feature.hasGeometry()


def export(layer, path, driver):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    return QgsVectorLayer(str(path), "classified", "ogr")


def test_the_style_of_a_geopackage_is_in_the_file(context, tmp_path):
    layer, _ = run(vector_layer(SQUARE), context, tmp_path, [ObjectResult(1, label="intact")])
    saved = export(layer, tmp_path / "out.gpkg", "GPKG")
    apply_style(saved, "ClassLabel", CLASSES)

    assert save_style(saved) == ""

    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as connection:
        assert connection.execute("SELECT useAsDefault FROM layer_styles").fetchall() == [(1,)]
    again = QgsVectorLayer(str(tmp_path / "out.gpkg"), "again", "ogr")
    assert [c.label() for c in again.renderer().categories()] == ["intact", "damaged", UNCLASSIFIED]


def styles_of(path) -> list[tuple[str, int]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT styleName, useAsDefault FROM layer_styles ORDER BY id")
        return [(name, int(default)) for name, default in rows]


def test_saving_again_replaces_our_style_and_leaves_the_users_alone(context, tmp_path):
    layer, _ = run(vector_layer(SQUARE), context, tmp_path, [ObjectResult(1, label="intact")])
    saved = export(layer, tmp_path / "out.gpkg", "GPKG")
    save = getattr(saved, "saveStyleToDatabaseV2", saved.saveStyleToDatabase)
    save("mine", "made by hand", True, "")
    apply_style(saved, "ClassLabel", CLASSES)

    assert save_style(saved) == ""
    assert save_style(saved) == ""

    assert styles_of(tmp_path / "out.gpkg") == [("mine", 1), ("Object Classifier", 0)]


def test_the_style_of_another_file_is_beside_it(context, tmp_path):
    layer, _ = run(vector_layer(SQUARE), context, tmp_path, [ObjectResult(1, label="intact")])
    saved = export(layer, tmp_path / "out.shp", "ESRI Shapefile")
    apply_style(saved, "ClassLabel", CLASSES)

    assert save_style(saved) == ""

    assert (tmp_path / "out.qml").is_file()
    again = QgsVectorLayer(str(tmp_path / "out.shp"), "again", "ogr")
    assert again.renderer().type() == "categorizedSymbol"


def test_a_feature_class_that_the_model_never_named_still_draws(context, tmp_path):
    layer, _ = run(vector_layer(SQUARE), context, tmp_path, [ObjectResult(1, status="outside")])
    apply_style(layer, "ClassLabel", CLASSES)

    renderer = layer.renderer()
    from qgis.core import QgsRenderContext

    render_context = QgsRenderContext()
    renderer.startRender(render_context, layer.fields())
    feature: QgsFeature = next(layer.getFeatures())
    symbol = renderer.symbolForFeature(feature, render_context)
    renderer.stopRender(render_context)

    assert symbol is not None


def test_classes_of_one_name_have_a_probability_field_each():
    classes = (ClassEntry(1, "a"), ClassEntry(2, "a"), ClassEntry(3, "b"))

    fields = result_fields(QgsFields(), "ClassLabel", probabilities_of=classes)

    assert fields.ours[-3:] == ("P_a", "P_a_2", "P_b")
    assert fields.renamed == (("P_a", "P_a_2"),)


@pytest.mark.parametrize("value", [2**31 - 1, 2**31, -(2**40)])
def test_a_class_value_of_any_size_has_room(value, context):
    fields = result_fields(QgsFields(), "ClassLabel", values=[1, value])
    sink, destination = QgsProcessingUtils.createFeatureSink(
        "memory:",
        context,
        fields.fields,
        QgsWkbTypes.Type.NoGeometry,
        QgsCoordinateReferenceSystem(),
    )
    row = ResultRow(QgsFeature(QgsFields()), ObjectResult(1, label="a", value=value))

    ResultWriter(sink, fields).write_row(1, row)

    layer = context.temporaryLayerStore().mapLayer(destination)
    assert next(layer.getFeatures())["ClassValue"] == value


def test_a_row_that_is_nowhere_yet_has_the_id_of_a_new_feature():
    assert QgsFeature().id() == _NO_ID
