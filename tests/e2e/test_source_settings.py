"""What QGIS lets a user say of the objects' layer counts: compared with QGIS's own algorithms."""

from __future__ import annotations

from typing import Any, Callable

import processing
import pytest
from layers import EAST, WEST, square, vector_layer
from object_classifier.core.layers.feature_source import FeatureSource
from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

Change = Callable[[QgsVectorLayer], None]

CHECK = QgsFeatureRequest.InvalidGeometryCheck
OVERRIDE = QgsProcessingFeatureSourceDefinition.Flag.FlagOverrideDefaultGeometryCheck
BOW_TIE = "POLYGON((1030 1984,1034 1988,1034 1984,1030 1988,1030 1984))"
COUNT = 9


@pytest.fixture(params=["memory", "file"])
def layer(request, tmp_path):
    """Return a layer of the project with objects named f1, f2, ... from west to east."""
    squares = [square(1004 + 4 * number, 1985, 3) for number in range(COUNT)]
    layer = vector_layer(*squares, fields="name:string,number:integer")
    numbers = {feature.id(): {1: 10 * n} for n, feature in enumerate(layer.getFeatures())}
    assert layer.dataProvider().changeAttributeValues(numbers)
    if request.param == "file":
        path, options = str(tmp_path / "objects.gpkg"), QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, path, QgsProject.instance().transformContext(), options
        )
        layer = QgsVectorLayer(path, "objects", "ogr")
    assert layer.isValid() and layer.featureCount() == COUNT
    QgsProject.instance().addMapLayer(layer, False)
    yield layer
    layer.rollBack()
    QgsProject.instance().clear()


def _integer_field(name: str) -> QgsField:
    """Return a field; what QgsField's constructor takes for a type differs between versions."""
    fields = vector_layer(fields=f"{name}:integer").fields()
    return QgsField(fields.at(0))


def edit(layer: QgsVectorLayer) -> None:
    """Add, change and delete, and save nothing."""
    assert layer.startEditing()
    ids = layer.allFeatureIds()
    assert layer.changeAttributeValue(ids[1], layer.fields().lookupField("name"), "renamed")
    assert layer.changeGeometry(ids[2], QgsGeometry.fromWkt(EAST))
    assert layer.deleteFeature(ids[3])
    for name, wkt in (("new", WEST), ("newer", EAST)):
        feature = QgsFeature(layer.fields())
        feature["name"] = name
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.addFeature(feature)


def select(layer: QgsVectorLayer) -> None:
    ids = layer.allFeatureIds()
    layer.selectByIds([ids[6], ids[0], ids[4], ids[5]])


def edit_and_select(layer: QgsVectorLayer) -> None:
    edit(layer)
    layer.selectByExpression("\"name\" in ('new', 'renamed', 'f1', 'f5', 'f9')")


def add_field_while_editing(layer: QgsVectorLayer) -> None:
    assert layer.startEditing()
    assert layer.addAttribute(_integer_field("extra"))
    index = layer.fields().lookupField("extra")
    assert layer.changeAttributeValue(layer.allFeatureIds()[1], index, 7)
    assert layer.deleteAttribute(layer.fields().lookupField("number"))


def filter_subset(layer: QgsVectorLayer) -> None:
    assert layer.setSubsetString("\"name\" <> 'f2'")


def join_and_compute(layer: QgsVectorLayer) -> None:
    other = QgsVectorLayer("NoGeometry?field=key:string&field=owner:string", "owners", "memory")
    rows = []
    for key in ("f2", "f4"):
        row = QgsFeature(other.fields())
        row.setAttributes([key, f"owner of {key}"])
        rows.append(row)
    assert other.dataProvider().addFeatures(rows)[0]
    QgsProject.instance().addMapLayer(other, False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("key")
    join.setTargetFieldName("name")
    join.setUsingMemoryCache(True)
    assert layer.addJoin(join)
    layer.addExpressionField('"number" * 2', _integer_field("twice"))


def source(layer: QgsVectorLayer, **changes: Any) -> QgsProcessingFeatureSourceDefinition:
    definition = QgsProcessingFeatureSourceDefinition(layer.id())
    for name, value in changes.items():
        if not hasattr(definition, name):
            pytest.skip(f"this QGIS has no {name} of a source")
        setattr(definition, name, value)
    return definition


CASES: dict[str, tuple[Change, dict[str, Any]]] = {
    "selected": (select, {"selectedFeaturesOnly": True}),
    "selected, limited": (select, {"selectedFeaturesOnly": True, "featureLimit": 2}),
    "nothing selected": (lambda layer: layer.removeSelection(), {"selectedFeaturesOnly": True}),
    "limited": (lambda layer: None, {"featureLimit": 3}),
    "subset": (filter_subset, {}),
    "subset, expression, limited": (
        filter_subset,
        {"filterExpression": '"number" >= 20', "featureLimit": 3},
    ),
    "selected, expression": (
        select,
        {"selectedFeaturesOnly": True, "filterExpression": "\"name\" > 'f4'"},
    ),
    "edited": (edit, {}),
    "edited, selected": (edit_and_select, {"selectedFeaturesOnly": True}),
    "edited, expression": (edit, {"filterExpression": "\"name\" like '%new%' or $x > 1035"}),
    "edited, limited": (edit, {"featureLimit": 4}),
    "fields edited": (add_field_while_editing, {}),
    "joined, computed": (join_and_compute, {}),
    "joined, computed, filtered": (join_and_compute, {"filterExpression": '"twice" > 20'}),
}


def with_attributes(features) -> list[tuple[Any, ...]]:
    """Return all that there is to a feature."""
    return [
        (
            feature.id(),
            [None if value == NULL else value for value in feature.attributes()],
            feature.geometry().asWkt(),
        )
        for feature in features
    ]


@pytest.mark.parametrize("case", CASES)
def test_the_objects_are_those_of_qgis_in_its_order(layer, case):
    change, settings = CASES[case]
    change(layer)
    definition = source(layer, **settings)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameter = QgsProcessingParameterFeatureSource("INPUT")
    its = QgsProcessingParameters.parameterAsSource(parameter, {"INPUT": definition}, context)

    ours = FeatureSource.of(layer, definition, context.expressionContext())

    expected = with_attributes(its.getFeatures())
    assert with_attributes(ours.features()) == expected
    assert ours.fields.names() == its.fields().names()
    assert ours.count in {-1, len(expected)}


@pytest.mark.parametrize("case", ["edited, selected", "joined, computed, filtered"])
def test_a_run_gives_the_rows_of_an_algorithm_of_qgis(classify, model, raster, layer, case):
    change, settings = CASES[case]
    change(layer)
    definition = source(layer, **settings)
    parameters = {"INPUT": definition, "OUTPUT": "memory:"}
    its = processing.run("native:multiparttosingleparts", parameters)["OUTPUT"]

    run = classify(RASTER=raster, FEATURES=definition, MODEL=model)

    names = [name for name in its.fields().names() if name != "fid"]
    expected = [[feature[name] for name in names] for feature in its.getFeatures()]
    found = [[feature[name] for name in names] for feature in run.layer.getFeatures()]
    assert found == expected and len(found) >= 2
    assert {row["ClassLabel"] for row in run.rows} <= {"dark", "bright"}


def invalid_source(check: Any) -> QgsProcessingFeatureSourceDefinition:
    layer = vector_layer(WEST, BOW_TIE, None, EAST)
    QgsProject.instance().addMapLayer(layer)
    return source(layer, flags=OVERRIDE, geometryCheck=check)


@pytest.fixture
def clean_project(qgis_app):
    yield
    QgsProject.instance().clear()


def test_invalid_features_that_are_to_be_skipped_are_kept_unclassified(
    clean_project, classify, model, raster
):
    objects = invalid_source(CHECK.GeometrySkipInvalid)

    run = classify(RASTER=raster, FEATURES=objects, MODEL=model)

    assert [row["ClassLabel"] for row in run.rows] == ["dark", None, None, "bright"]
    said = [row["Status"] for row in run.rows]
    assert "chosen to be skipped" in said[1] and "no geometry" in said[2]
    assert not run.layer.getFeature(2).geometry().isNull()


def test_invalid_features_that_are_to_stop_a_run_do_so_before_the_model(
    clean_project, classify, model, raster
):
    objects = invalid_source(CHECK.GeometryAbortOnInvalid)

    with pytest.raises(QgsProcessingException, match=r"not valid.*objects, feature 2: .*Fix"):
        classify(RASTER=raster, FEATURES=objects, MODEL=model)


def test_photos_of_invalid_features_that_are_to_be_skipped_are_not_looked_at(
    clean_project, classify, model, raster
):
    layer = vector_layer(WEST, BOW_TIE, fields="photo:string")
    for feature in layer.getFeatures():
        layer.dataProvider().changeAttributeValues({feature.id(): {0: raster}})
    QgsProject.instance().addMapLayer(layer)
    objects = source(layer, flags=OVERRIDE, geometryCheck=CHECK.GeometrySkipInvalid)

    run = classify(FEATURES=objects, IMAGE_FIELD="photo", MODEL=model)

    first, second = run.rows
    assert first["ClassLabel"] and second["ClassLabel"] is None
    assert "chosen to be skipped" in second["Status"]


@pytest.mark.parametrize("check", [CHECK.GeometryAbortOnInvalid, CHECK.GeometrySkipInvalid])
def test_what_qgis_does_by_default_with_invalid_features_does_not_count(
    clean_project, model_python, model, raster, check
):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setInvalidGeometryCheck(check)
    parameters = {
        "RASTER": raster, "FEATURES": vector_layer(BOW_TIE), "MODEL": model, "OUTPUT": "memory:"
    }  # fmt: skip

    outputs = processing.run("objectclassifier:classifyobjects", parameters, context=context)

    assert [feature["ClassLabel"] for feature in outputs["OUTPUT"].getFeatures()] == ["bright"]


@pytest.mark.skipif(
    not hasattr(QgsProcessingFeatureSourceDefinition("x"), "filterExpression"),
    reason="QGIS 3.32 brought filters of an input",
)
@pytest.mark.parametrize("expression", ['"name" = (', '"no_such_field" > 1'])
def test_a_filter_with_an_error_is_a_sentence_and_no_empty_layer(
    classify, model, raster, expression
):
    objects = QgsProject.instance().addMapLayer(vector_layer(WEST, EAST), False)
    given = QgsProcessingFeatureSourceDefinition(objects.id())
    given.filterExpression = expression

    with pytest.raises(QgsProcessingException, match="filter of the features has an error"):
        classify(RASTER=raster, FEATURES=given, MODEL=model)
    QgsProject.instance().clear()
