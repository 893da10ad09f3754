"""core.layers.features: what is written for the engine."""

from __future__ import annotations

import struct
from math import isnan

import pytest
from layers import source_of, vector_layer
from listening import Log
from object_classifier.core.errors import Cancelled
from object_classifier.core.layers.feature_source import FeatureSource, columns_alone
from object_classifier.core.layers.features import (
    NO_GEOMETRY,
    NOT_TRANSFORMABLE,
    Placement,
    write_objects,
)
from object_classifier.core.layers.transformation import FALLBACK
from object_classifier.core.objects_file import open_objects
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDatumTransform,
    QgsExpressionContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))"


def write(layer, context, folder, *, image_crs="EPSG:32615", buffer_distance=0.0):
    placement = Placement(
        layer.crs(),
        QgsCoordinateReferenceSystem(image_crs),
        QgsCoordinateTransformContext(),
        buffer_distance,
    )
    return write_objects(source_of(layer), placement, folder, QgsProcessingFeedback())


def rejected(written) -> dict[str, list[int]]:
    return {status: list(positions) for status, positions in written.rejected.items()}


def gpkg_of(layer, path) -> QgsVectorLayer:
    settings = QgsCoordinateTransformContext()
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), settings, options)
    return QgsVectorLayer(str(path), "roofs", "ogr")


def geometries(folder) -> dict[int, str | None]:
    objects = open_objects(folder)
    found = {}
    for place in range(objects.count):
        wkb = objects.geometry(place)
        found[place + 1] = ogr.CreateGeometryFromWkb(wkb).ExportToIsoWkt() if wkb else None
    return found


def test_objects_are_in_the_order_of_the_input_be_there_a_geometry_or_not(context, tmp_path):
    layer = vector_layer(SQUARE, None, "POLYGON EMPTY", SQUARE)

    written = write(layer, context, tmp_path)

    found = geometries(tmp_path)
    assert list(found) == [1, 2, 3, 4]
    assert found[1] == found[4] != None  # noqa: E711
    assert found[2] is None and found[3] is None
    assert rejected(written) == {NO_GEOMETRY: [2, 3]}
    assert len(written.keys) == 4


def test_geometries_arrive_in_the_crs_of_the_image(context, tmp_path):
    layer = vector_layer("POINT(-93 0)", kind="Point", crs="EPSG:4326")

    write(layer, context, tmp_path)

    point = ogr.CreateGeometryFromWkt(geometries(tmp_path)[1])
    assert point.GetX() == pytest.approx(500000, abs=0.01)
    assert point.GetY() == pytest.approx(0, abs=0.01)


def test_what_cannot_be_transformed_is_said_and_kept(context, tmp_path):
    layer = vector_layer("POINT(-93 0)", "POINT(-93 200)", kind="Point", crs="EPSG:4326")

    written = write(layer, context, tmp_path)

    assert rejected(written) == {NOT_TRANSFORMABLE: [2]}
    assert geometries(tmp_path)[2] is None


def test_the_buffer_is_in_units_of_the_objects_crs(context, tmp_path):
    points = vector_layer("POINT(100 100)", kind="Point")
    lines = vector_layer("LINESTRING(0 0, 10 0)", kind="LineString")

    write(points, context, tmp_path, buffer_distance=5)
    circle = ogr.CreateGeometryFromWkt(geometries(tmp_path)[1])
    write(lines, context, tmp_path, buffer_distance=5)
    capsule = ogr.CreateGeometryFromWkt(geometries(tmp_path)[1])

    assert circle.GetEnvelope() == pytest.approx((95, 105, 95, 105))
    assert capsule.GetEnvelope() == pytest.approx((-5, 15, -5, 5))


CIRCLE = "CIRCULARSTRING Z(0 0 5,10 10 5,20 0 5,10 -10 5,0 0 5)"


@pytest.mark.parametrize(
    ("kind", "curve", "straight"),
    [
        ("CurvePolygonZ", f"CURVEPOLYGON Z({CIRCLE})", "POLYGON ((0 0,"),
        ("MultiSurfaceZ", f"MULTISURFACE Z(CURVEPOLYGON Z({CIRCLE}))", "MULTIPOLYGON (((0 0,"),
        ("MultiCurveZ", f"MULTICURVE Z({CIRCLE})", "MULTILINESTRING ((0 0,"),
        ("GeometryCollectionZ", f"GEOMETRYCOLLECTION Z({CIRCLE})", "GEOMETRYCOLLECTION (LINESTRI"),
        # Types for curves that hold none.
        ("CompoundCurve", "COMPOUNDCURVE((0 0,9 0),(9 0,9 9))", "LINESTRING (0 0,9 0,9 9)"),
        ("CurvePolygon", "CURVEPOLYGON((0 0,9 0,9 9,0 0))", "POLYGON ((0 0,9 0,9 9,0 0))"),
        ("MultiCurve", "MULTICURVE((0 0,9 0))", "MULTILINESTRING ((0 0,9 0))"),
        ("MultiSurface", "MULTISURFACE(((0 0,9 0,9 9,0 0)))", "MULTIPOLYGON (((0 0,9 0,9 9,0 0)))"),
    ],
)
def test_curves_become_straight_and_heights_are_dropped(context, tmp_path, kind, curve, straight):
    write(vector_layer(curve, kind=kind), context, tmp_path)

    wkt = geometries(tmp_path)[1]
    assert wkt.startswith(straight) and " Z" not in wkt


def test_a_circle_keeps_its_area(context, tmp_path):
    write(vector_layer(f"CURVEPOLYGON Z({CIRCLE})", kind="CurvePolygonZ"), context, tmp_path)

    area = ogr.CreateGeometryFromWkt(geometries(tmp_path)[1]).GetArea()
    assert area == pytest.approx(314.15, rel=0.01)


def test_equal_input_has_an_equal_digest_and_other_input_another(context, tmp_path):
    first = write(vector_layer(SQUARE, None), context, tmp_path).digest
    again = write(vector_layer(SQUARE, None), context, tmp_path).digest
    other = write(vector_layer(None, SQUARE), context, tmp_path).digest

    assert first == again != other


def test_nothing_of_the_users_layer_is_changed(context, tmp_path):
    layer = vector_layer("POLYGON Z((0 0 1,10 0 1,10 10 1,0 0 1))", kind="PolygonZ")
    before = [f.geometry().asWkt() for f in layer.getFeatures()]

    write(layer, context, tmp_path, image_crs="EPSG:4326", buffer_distance=3)

    assert [f.geometry().asWkt() for f in layer.getFeatures()] == before


def test_cancel_unwinds(context, tmp_path):
    layer = vector_layer(SQUARE)
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    placement = Placement(layer.crs(), layer.crs(), QgsCoordinateTransformContext())

    with pytest.raises(Cancelled):
        write_objects(source_of(layer), placement, tmp_path, feedback)


def test_the_mean_height_arrives_beside_the_flat_geometry(context, tmp_path):
    slope = "LineStringZM(0 0 60 1, 10 0 80 2)"
    layer = vector_layer(slope, "LineString(0 0, 9 0)", "LineStringZ EMPTY", kind="LineStringZM")

    write(layer, context, tmp_path, buffer_distance=1)

    heights = struct.unpack("<3d", open_objects(tmp_path).heights)
    assert heights[0] == 70 and all(map(isnan, heights[1:]))
    assert geometries(tmp_path)[1].startswith("POLYGON ((")


@pytest.mark.parametrize("falls_back", [True, False])
def test_where_the_chosen_transformation_does_not_reach_is_said_or_unclassified(
    qgis_app, tmp_path, falls_back
):
    """The grid of Germany, and an object far from there."""
    ends = [QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (31466, 25832)]
    gridded = next(each for each in QgsDatumTransform.operations(*ends) if each.grids)
    if not gridded.isAvailable:
        pytest.skip("the grid BETA2007 is not installed here")
    settings = QgsCoordinateTransformContext()
    assert settings.addCoordinateOperation(*ends, gridded.proj, falls_back)
    far = vector_layer(
        "POINT(2600000 5700000)", "POINT(2600000 2700000)", kind="Point", crs="EPSG:31466"
    )
    log = Log()

    written = write_objects(source_of(far), Placement(*ends, settings), tmp_path, log)

    assert rejected(written) == ({} if falls_back else {NOT_TRANSFORMABLE: [2]})
    assert [FALLBACK in said for said in log.warnings] == ([True] if falls_back else [])


def layout_of(layer, folder):
    placement = Placement(layer.crs(), layer.crs(), QgsCoordinateTransformContext())
    source = source_of(layer)
    return write_objects(source, placement, folder, QgsProcessingFeedback()).seen.layout("")


def test_samples_have_all_attributes_though_few_are_asked_for(context, tmp_path):
    layer = gpkg_of(vector_layer("POLYGON EMPTY", SQUARE, SQUARE, None), tmp_path / "roofs.gpkg")

    samples = layout_of(layer, tmp_path).samples

    assert [(each["name"], each.geometry().isEmpty()) for each in samples] == [
        ("f1", True),  # it does not pass for the first polygon
        ("f2", False),
    ]


@pytest.mark.parametrize(
    ("kind", "values", "are_keys"),
    [
        ("integer", [7, 5], True),
        ("integer", [1, 7], True),
        ("integer", [7, 7], False),
        ("integer", [1, 1], False),
        ("integer", [7, None], False),
        ("double", [7.0, 8.0], False),
        ("string", ["7", "8"], False),
    ],
)
def test_a_field_fid_numbers_rows_where_its_values_are_keys(
    kind, values, are_keys, context, tmp_path
):
    layer = vector_layer(*[SQUARE] * len(values), fields=f"name:string,fid:{kind}")
    changes = {number: {1: value} for number, value in enumerate(values, start=1)}
    assert layer.dataProvider().changeAttributeValues(changes)

    assert layout_of(layer, tmp_path).keeps_fid is are_keys


def test_the_longest_texts_are_those_of_the_fields_that_are_asked_for(context, tmp_path):
    layer = vector_layer(SQUARE, SQUARE, fields="name:string,note:string,age:integer")
    assert layer.dataProvider().changeAttributeValues({1: {1: "x" * 200, 2: 5}, 2: {1: "y"}})

    longest_texts = layout_of(layer, tmp_path).longest_texts

    assert longest_texts([1]) == {1: 200}
    assert longest_texts([0, 1]) == {0: 2, 1: 200}
    assert longest_texts([]) == {}


def test_features_are_found_by_their_ids_whatever_else_was_chosen(context):
    layer = vector_layer(SQUARE, SQUARE, SQUARE)
    given = QgsProcessingFeatureSourceDefinition(layer.id())
    if not hasattr(given, "filterExpression"):
        pytest.skip("this QGIS (before 3.32) has no filter of its own for an input")
    given.filterExpression = "name <> 'f2'"
    source = FeatureSource.of(layer, given, QgsExpressionContext())

    assert [feature["name"] for feature in source.features()] == ["f1", "f3"]
    assert [feature["name"] for feature in source.with_ids([3])] == ["f3"]


@pytest.mark.parametrize("with_geometry", [False, True])
def test_of_features_only_the_fields_are_read_that_are_asked_for(tmp_path, with_geometry) -> None:
    made = vector_layer("POINT(1 2)", kind="Point", fields="name:string,size:integer")
    layer = gpkg_of(made, tmp_path / "objects.gpkg")
    place = layer.fields().lookupField("size")

    request = columns_alone([place], with_geometry=with_geometry)
    source = source_of(layer)
    (feature,) = source.features(request)

    assert layer.getFeature(1)["name"] == "f1" and not feature["name"]
    assert feature.hasGeometry() is with_geometry
