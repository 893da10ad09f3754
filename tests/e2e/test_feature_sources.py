"""Whatever QGIS hands over as features: filters, odd geometries, a step of a model."""

from __future__ import annotations

import pytest
from layers import EAST, OUTSIDE, WEST, vector_layer
from osgeo import ogr, osr
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsVectorLayer,
)


def test_a_filtered_layer_is_what_it_shows(classify, model, raster, tmp_path):
    layer = vector_layer(WEST, EAST)
    layer.setSubsetString("\"name\" = 'f2'")

    run = classify(RASTER=raster, FEATURES=layer, MODEL=model)

    assert [(row["name"], row["ClassLabel"]) for row in run.rows] == [("f2", "bright")]


def test_odd_geometries_are_classified_or_said_and_never_lost(classify, model, raster):
    bow_tie = "POLYGON((1030 1984,1034 1988,1034 1984,1030 1988,1030 1984))"
    no_area = "POLYGON((1008 1985,1008 1985,1008 1985,1008 1985))"
    with_hole = (
        "POLYGON((1028 1981,1036 1981,1036 1989,1028 1989,1028 1981),"
        "(1030 1983,1034 1983,1034 1987,1030 1987,1030 1983))"
    )

    run = classify(RASTER=raster, FEATURES=vector_layer(bow_tie, no_area, with_hole), MODEL=model)

    assert [row["ClassLabel"] for row in run.rows] == ["bright", "dark", "bright"]


def test_several_parts_are_one_object(classify, model, raster):
    parts = "MULTIPOINT((1028 1985),(1036 1985))"

    run = classify(RASTER=raster, FEATURES=vector_layer(parts, kind="MultiPoint"), MODEL=model)

    assert [row["ClassLabel"] for row in run.rows] == ["bright"]


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 34000, reason="QGIS 3.40 brought these types")
@pytest.mark.parametrize("kind", ["PolyhedralSurface", "TIN"])
def test_a_surface_is_the_ground_under_its_patches(classify, model, raster, kind):
    roof = (
        f"{kind} Z (((1028 1981 3,1036 1981 3,1036 1989 5,1028 1981 3)),"
        "((1028 1981 3,1036 1989 5,1028 1989 5,1028 1981 3)))"
    )

    run = classify(RASTER=raster, FEATURES=vector_layer(roof, kind=f"{kind}Z"), MODEL=model)

    assert [(row["ClassLabel"], row["Status"]) for row in run.rows] == [("bright", None)]
    assert next(run.layer.getFeatures()).geometry().asWkt().startswith(kind)


def test_it_is_a_step_between_others_in_a_model(classify, model, raster):
    """Buffer, classify, keep what is bright: the graphical modeler's child algorithms."""
    chain = QgsProcessingModelAlgorithm()
    chain.addModelParameter(
        QgsProcessingParameterVectorLayer("OBJECTS"), QgsProcessingModelParameter("OBJECTS")
    )
    source = QgsProcessingModelChildParameterSource

    def add(child_id, algorithm_id, **parameters):
        child = QgsProcessingModelChildAlgorithm(algorithm_id)
        child.setChildId(child_id)
        for name, value in parameters.items():
            child.addParameterSources(name, [value])
        chain.addChildAlgorithm(child)

    add(
        "buffer", "native:buffer",
        INPUT=source.fromModelParameter("OBJECTS"), DISTANCE=source.fromStaticValue(1.0),
    )  # fmt: skip
    add(
        "classify", "objectclassifier:classifyobjects",
        RASTER=source.fromStaticValue([raster]),
        FEATURES=source.fromChildOutput("buffer", "OUTPUT"),
        MODEL=source.fromStaticValue(model),
    )  # fmt: skip
    add(
        "bright", "native:extractbyexpression",
        INPUT=source.fromChildOutput("classify", "OUTPUT"),
        EXPRESSION=source.fromStaticValue("\"ClassLabel\" = 'bright'"),
    )  # fmt: skip
    output = QgsProcessingModelOutput("bright_objects")
    output.setChildId("bright")
    output.setChildOutputName("OUTPUT")
    chain.childAlgorithm("bright").setModelOutputs({"bright_objects": output})
    chain.updateDestinationParameters()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layer = vector_layer(WEST, EAST, OUTSIDE)
    QgsProject.instance().addMapLayer(layer, False)
    key = chain.destinationParameterDefinitions()[0].name()

    results, ok = chain.run(
        {"OBJECTS": layer.id(), key: "memory:"}, context, QgsProcessingFeedback()
    )
    QgsProject.instance().clear()

    assert ok
    bright = context.takeResultLayer(results[key])
    assert isinstance(bright, QgsVectorLayer)
    assert [feature["name"] for feature in bright.getFeatures()] == ["f2"]


@pytest.fixture
def mixed(tmp_path) -> str:
    """Return a GeoPackage whose one layer has a polygon, a point, nothing, and a line."""
    path = tmp_path / "mixed.gpkg"
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32615)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer("mixed", reference, ogr.wkbUnknown)
    for wkt in (WEST, "POINT(1032 1985)", None, "LINESTRING(1030 1984, 1034 1986)"):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt) if wkt else None)
        layer.CreateFeature(feature)
    return str(path)


def test_points_lines_and_polygons_of_one_layer_are_kept_in_a_file(
    classify, model, raster, mixed, tmp_path
):
    out = tmp_path / "out.gpkg"

    run = classify(RASTER=raster, FEATURES=mixed, MODEL=model, OUTPUT=str(out))

    assert [row["ClassLabel"] for row in run.rows] == ["dark", "bright", None, "bright"]
    kinds = [feature.geometry().asWkt(0).partition(" ")[0] for feature in run.layer.getFeatures()]
    assert kinds == ["Polygon", "Point", "", "LineString"]
    assert ogr.Open(str(out)).GetLayer(0).GetGeomType() == ogr.wkbUnknown


@pytest.mark.parametrize("output", ["memory:", "TEMPORARY_OUTPUT", "out.shp"])
def test_an_output_of_one_kind_is_refused_before_the_model_runs(
    classify, model, raster, mixed, tmp_path, output
):
    output = str(tmp_path / output) if "." in output else output

    with pytest.raises(QgsProcessingException, match=r"one kind only.*GeoPackage"):
        classify(RASTER=raster, FEATURES=mixed, MODEL=model, OUTPUT=output)

    assert not (tmp_path / "out.shp").exists()


@pytest.mark.parametrize("nothing", [None, "POLYGON EMPTY"])
def test_a_format_that_would_lose_objects_is_refused_before_the_model_runs(
    classify, model, raster, tmp_path, nothing
):
    objects, output = vector_layer(WEST, nothing), str(tmp_path / "out.fgb")

    with pytest.raises(QgsProcessingException, match=r"no geometry.*GeoPackage") as refused:
        classify(RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=output)

    assert f"OUTPUT = {output}" in str(refused.value)  # not a row: nothing was written yet
