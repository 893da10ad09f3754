"""core.layers.labels: which classes a field names, and the labels of the objects of a job."""

from __future__ import annotations

from dataclasses import replace
from math import isnan

import pytest
from layers import source_of, square, vector_layer
from listening import Log
from object_classifier.core.errors import Cancelled, InputError
from object_classifier.core.feedback import SILENT
from object_classifier.core.labels.labels_file import NO_GROUP, NO_LABEL, Labels
from object_classifier.core.layers.feature_source import FeatureSource
from object_classifier.core.layers.features import Placement
from object_classifier.core.layers.fields import is_text
from object_classifier.core.layers.labels import LabelField, LegendEntry, read_classes, write_labels
from object_classifier.core.layers.photos.of_feature import Photo
from object_classifier.core.layers.subjects.objects_on_imagery import ObjectsOnImagery
from object_classifier.core.layers.subjects.photos_of_features import PhotosOfFeatures
from object_classifier.core.model.definition import ClassEntry
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsEditorWidgetSetup,
    QgsExpressionContext,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale


def labelled_layer(values, kind="string", more: str = "") -> QgsVectorLayer:
    """Make a layer of squares beside one another, with these values in the field `label`."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32615&field=label:{kind}{more}", "roofs", "memory")
    features = []
    for number, value in enumerate(values):
        feature = QgsFeature(layer.fields())
        feature.setAttribute(0, value)
        feature.setGeometry(QgsGeometry.fromWkt(square(10 * number, 0)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def classes_of(layer, feedback=SILENT):
    return read_classes(source_of(layer), LabelField.of(layer, "label"), feedback)


def categorised(layer, *categories, attribute="label") -> None:
    """Give the layer a legend of value, name and properties of the filling."""
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            attribute,
            [
                QgsRendererCategory(value, QgsFillSymbol.createSimple(symbol), name)
                for value, name, symbol in categories
            ],
        )
    )


def filled(color: str) -> dict[str, str]:
    return {"color": color}


def test_the_values_of_a_text_field_are_classes_sorted_by_name(qgis_app) -> None:
    found = classes_of(labelled_layer(["b", "a", " b ", "Ä", "", "  ", None, "a", "a"]))

    assert [(each.name, each.value) for each in found.classes] == [("a", 1), ("b", 2), ("Ä", 3)]
    assert found.counts == (3, 2, 1)
    assert found.unlabelled == 3
    assert len({each.color for each in found.classes}) == 3


@pytest.mark.parametrize("kind", ["integer", "int8", "double"])
def test_whole_numbers_are_the_values_of_their_classes(qgis_app, kind) -> None:
    found = classes_of(labelled_layer([10, 9, 9, None], kind))

    assert [(each.name, each.value) for each in found.classes] == [("10", 10), ("9", 9)]
    assert found.counts == (1, 2)
    assert found.unlabelled == 1


def test_labels_that_are_stored_in_two_ways_are_one_class(qgis_app) -> None:
    found = classes_of(labelled_layer(["S\u00fcd", "Su\u0308d", "b"]))

    assert [(each.name, count) for each, count in zip(found.classes, found.counts)] == [
        ("S\u00fcd", 2), ("b", 1)
    ]  # fmt: skip


def test_numbers_that_no_class_can_have_name_classes_that_are_numbered(qgis_app) -> None:
    found = classes_of(labelled_layer([2**40, 7, 7], "int8"))

    assert [(each.name, each.value) for each in found.classes] == [(str(2**40), 1), ("7", 2)]


def test_yes_and_no_are_two_classes(qgis_app) -> None:
    found = classes_of(labelled_layer([True, False, True, None], "boolean"))

    assert [(each.name, each.value) for each in found.classes] == [("false", 1), ("true", 2)]
    assert found.counts == (1, 2)


def test_the_legend_names_and_colours_the_classes(qgis_app) -> None:
    layer = labelled_layer([1, 2, 2, 3], "integer")
    hollow = {"style": "no", "color": "1,1,1", "outline_color": "7,8,9"}
    categorised(
        layer,
        (2, "whole\n roof", filled("1,2,3")),
        (1, "broken", hollow),
        (12345, "12,345", filled("5,5,5")),
        (None, "others", filled("0,0,0")),
        attribute='"label"',
    )

    found = classes_of(layer)

    assert found.classes[1:] == (
        ClassEntry(1, "broken", (7, 8, 9)),
        ClassEntry(2, "whole roof", (1, 2, 3)),
    )
    assert found.classes[0].name == "3"
    assert found.counts == (1, 1, 2)


@pytest.mark.parametrize("locale", ["en_US", "fr_FR"])
def test_a_legend_that_qgis_made_of_large_numbers_names_them_as_they_are(qgis_app, locale) -> None:
    """QGIS parts thousands by a comma in English, and by a space in French."""
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        layer = labelled_layer([12345, 7], "integer")
        shown = [layer.fields().at(0).displayString(value) for value in (12345, 7)]
        categorised(layer, *((v, s, filled("1,2,3")) for v, s in zip((12345, 7), shown)))
        found = classes_of(layer)
    finally:
        QLocale.setDefault(before)

    assert shown[0] != "12345" and [each.name for each in found.classes] == ["12345", "7"]


def test_a_legend_in_another_renderer_counts(qgis_app) -> None:
    layer = labelled_layer(["x", "y"])
    categorised(layer, ("x", "ash", filled("1,2,3")))
    layer.setRenderer(QgsInvertedPolygonRenderer(layer.renderer().clone()))

    assert [each.name for each in classes_of(layer).classes] == ["ash", "y"]


def test_a_category_of_several_values_is_one_class(qgis_app) -> None:
    layer = labelled_layer([5, 2, 7, 2], "integer")
    categorised(layer, ([5, 2], "leaf trees", filled("1,2,3")))

    found = classes_of(layer)

    assert [(each.name, each.value) for each in found.classes] == [("7", 7), ("leaf trees", 2)]
    assert found.counts == (1, 3)


def test_a_legend_of_another_field_does_not_count(qgis_app) -> None:
    layer = labelled_layer([1, 2], "integer", "&field=other:integer")
    categorised(layer, (1, "one", filled("1,2,3")), attribute="other")

    assert [each.name for each in classes_of(layer).classes] == ["1", "2"]


def test_without_a_legend_the_widgets_value_map_names_the_classes(qgis_app) -> None:
    layer = labelled_layer([1, 2, None, 3], "integer")
    null = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"
    names = {"map": [{"broken": "1"}, {"whole": "2"}, {"<NULL>": null}]}
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", names))

    found = classes_of(layer)

    assert [(each.name, each.value) for each in found.classes] == [
        ("3", 3), ("broken", 1), ("whole", 2)
    ]  # fmt: skip
    assert found.unlabelled == 1


def test_values_that_have_the_same_name_are_one_class_and_it_is_said(qgis_app) -> None:
    layer = labelled_layer([1, 2, 3], "integer")
    names = {"map": [{"broken": "1"}, {"whole": "2"}, {"broken": "3"}]}
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", names))

    field = LabelField.of(layer, layer.fields().at(0).name())

    assert classes_of(layer).by_name == {"broken": 2, "whole": 1}
    (remark,) = field.remarks()
    assert "the values 1, 3 have the same name, broken," in remark


def test_an_entry_of_a_legend_for_several_values_is_meant_and_not_remarked(qgis_app) -> None:
    layer = labelled_layer([1, 2, 3], "integer")
    categorised(layer, ([1, 3], "broken", filled("1,2,3")), (2, "whole", filled("1,2,3")))

    assert LabelField.of(layer, layer.fields().at(0).name()).remarks() == []


def test_a_value_relation_names_the_classes(qgis_app) -> None:
    layer = labelled_layer([1, 2], "integer")
    table = QgsVectorLayer("NoGeometry?field=key:integer&field=name:string", "kinds", "memory")
    for key, name in ((1, "pine"), (2, "oak")):
        row = QgsFeature(table.fields())
        row.setAttributes([key, name])
        table.dataProvider().addFeature(row)
    QgsProject.instance().addMapLayer(table)
    config = {"Layer": table.id(), "Key": "key", "Value": "name"}
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueRelation", config))

    try:
        assert [each.name for each in classes_of(layer).classes] == ["oak", "pine"]
    finally:
        QgsProject.instance().removeMapLayer(table)


def test_a_field_that_is_not_there_is_an_error_that_names_those_that_are(qgis_app) -> None:
    with pytest.raises(InputError, match="roofs has the fields label"):
        LabelField.of(labelled_layer(["a"]), "lable")


@pytest.mark.parametrize("kind", ["date", "binary", "map"])
def test_a_field_of_another_type_is_refused(qgis_app, kind) -> None:
    layer = labelled_layer([], kind)
    if is_text(layer.fields().at(0)):
        pytest.skip(f"this QGIS makes no field of the type {kind} in memory")
    with pytest.raises(InputError, match="holds no classes"):
        LabelField.of(layer, "label")


def test_measurements_are_no_classes(qgis_app) -> None:
    with pytest.raises(InputError, match=r"measurements.*1\.5"):
        classes_of(labelled_layer([1.0, 1.5], "double"))


def test_a_field_of_names_is_refused_before_all_of_them_are_read(qgis_app) -> None:
    with pytest.raises(InputError, match="more than 256 classes"):
        classes_of(labelled_layer(map(str, range(5000))))


def test_counting_can_be_stopped(qgis_app) -> None:
    log = Log()
    log.cancel()

    with pytest.raises(Cancelled):
        classes_of(labelled_layer(["a"]), log)


def test_only_the_chosen_features_are_counted(qgis_app) -> None:
    layer = labelled_layer(["a", "a", "b", None])
    layer.startEditing()
    ids = [feature.id() for feature in layer.getFeatures()]
    layer.changeAttributeValue(ids[1], 0, "b")
    layer.selectByIds(ids[1:])
    given = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    source = FeatureSource.of(layer, given, QgsExpressionContext())

    found = read_classes(source, LabelField.of(layer, "label"), SILENT)

    assert found.by_name == {"b": 2}
    assert found.unlabelled == 1
    layer.rollBack()


def test_a_limit_counts_before_labels_are_looked_at(qgis_app) -> None:
    layer = labelled_layer([None, "a", "b", "c"])
    given = QgsProcessingFeatureSourceDefinition(layer.id(), False, 3)
    source = FeatureSource.of(layer, given, QgsExpressionContext())
    field = LabelField.of(layer, "label")

    chosen = source.where(field.is_labelled, 2)

    assert [feature["label"] for feature in chosen.features()] == ["a", "b"]
    assert chosen.count == 2


def on_imagery(layer, crs="EPSG:32615") -> ObjectsOnImagery:
    field = LabelField.of(layer, "label")
    source = source_of(layer).where(field.is_labelled)
    placement = Placement(
        layer.crs(), QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext()
    )
    return ObjectsOnImagery(source, (), placement)


def written_labels(subject, layer, folder, split_field=None) -> Labels:
    staged = subject.stage(folder, SILENT)
    field = LabelField.of(layer, "label")
    write_labels(staged, folder, field, classes_of(layer), split_field, SILENT)
    return Labels.read(folder)


def test_labels_are_written_row_by_row_with_their_places(qgis_app, tmp_path) -> None:
    layer = labelled_layer(["b", None, "a", "\t", "b"], more="&field=part:string")
    ids = [feature.id() for feature in layer.getFeatures()]
    layer.dataProvider().changeAttributeValues({ids[0]: {1: "TEST"}, ids[2]: {1: " "}})

    labels = written_labels(on_imagery(layer), layer, tmp_path, split_field=1)

    assert labels.labels.tolist() == [1, 0, 1]
    assert labels.groups.tolist() == [0, NO_GROUP, NO_GROUP]
    assert labels.group_names == ("TEST",)
    assert labels.owners.tolist() == [0, 1, 2]
    assert labels.x.tolist() == [0, 20, 40]
    assert labels.y.tolist() == [0, 0, 0]


def test_places_are_in_the_crs_of_the_imagery(qgis_app, tmp_path) -> None:
    layer = vector_layer("POINT(9 0)", None, kind="Point", crs="EPSG:4326", fields="label:string")

    labels = written_labels(on_imagery(layer, "EPSG:32632"), layer, tmp_path)

    assert labels.x[0] == pytest.approx(500_000, abs=0.01)
    assert isnan(labels.x[1])
    assert labels.labels.tolist() == [0, 1]


def test_what_lost_its_label_meanwhile_is_not_used(qgis_app, tmp_path) -> None:
    layer = labelled_layer(["b", "a"])
    subject, classes = on_imagery(layer), classes_of(layer)
    staged = subject.stage(tmp_path, SILENT)
    field = replace(LabelField.of(layer, "label"), shown={"b": LegendEntry("beech")})

    write_labels(staged, tmp_path, field, classes, None, SILENT)

    assert Labels.read(tmp_path).labels.tolist() == [NO_LABEL, 0]


class TwoPhotos:
    """Finds two photos of each feature but the first, which has none."""

    notes = ()

    def photos_of(self, feature, folder):
        if feature["label"] == "none":
            return [Photo("gone", "gone", problem="it is gone")]
        return [Photo(name, name, f"/{name}") for name in ("p1", "p2")]


def test_each_photo_has_the_label_of_its_feature_and_one_owner(qgis_app, tmp_path) -> None:
    layer = labelled_layer(["none", "b", None, "a"])
    source = source_of(layer).where(LabelField.of(layer, "label").is_labelled)

    labels = written_labels(PhotosOfFeatures(source, TwoPhotos), layer, tmp_path)

    assert labels.labels.tolist() == [1, 1, 0, 0]
    assert labels.owners.tolist() == [1, 1, 2, 2]
    assert labels.x.tolist() == [10, 10, 30, 30]
