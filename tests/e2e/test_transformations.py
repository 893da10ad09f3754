"""The project's coordinate operations bring the objects to the imagery; a missing grid is said."""

from __future__ import annotations

import processing
import pytest
from layers import raster_file, square, vector_layer
from listening import Log
from object_classifier.core.layers.transformation import note_on_images
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDatumTransform,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
)

GREAT_BRITAIN, WORLD = (QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (27700, 4326))
SPOT = "POINT(400000 300000)"


def operations() -> list[QgsDatumTransform.TransformDetails]:
    """Return the operations between the two, the most accurate first."""
    return QgsDatumTransform.operations(GREAT_BRITAIN, WORLD)


def ballpark() -> QgsCoordinateTransformContext:
    """Return settings that choose the operation that leaves the datum as it is, 110 m off."""
    (operation,) = (each.proj for each in operations() if "Ballpark" in each.name)
    context = QgsCoordinateTransformContext()
    assert context.addCoordinateOperation(GREAT_BRITAIN, WORLD, operation, True)
    return context


@pytest.fixture
def classify_in(model_python, model, tmp_path):
    """Return a function that classifies an object of Great Britain on an image around a spot.

    The image is bright within 20 m of where these settings bring the object, and dark elsewhere.
    """

    def run(shown_by, settings):
        spot = QgsGeometry.fromWkt(SPOT)
        spot.transform(QgsCoordinateTransform(GREAT_BRITAIN, WORLD, shown_by))
        x, y, cell = spot.asPoint().x(), spot.asPoint().y(), 1e-5
        raster = raster_file(tmp_path / "image.tif", width=1000, height=1000, crs="EPSG:4326")
        file = gdal.Open(str(raster), gdal.GA_Update)
        file.SetGeoTransform((x - 500 * cell, cell, 0, y + 500 * cell, 0, -cell))
        for band in (1, 2, 3):
            file.GetRasterBand(band).Fill(20)
            file.GetRasterBand(band).WriteRaster(480, 480, 40, 40, bytes([220]) * 1600)
        file = None
        context, log = QgsProcessingContext(), Log()
        context.setProject(QgsProject.instance())
        context.setTransformContext(settings)
        objects = vector_layer(square(400_000, 300_000, 3), crs="EPSG:27700")
        parameters = {
            "RASTER": str(raster), "FEATURES": objects, "MODEL": model, "OUTPUT": "memory:"
        }  # fmt: skip
        outputs = processing.run(
            "objectclassifier:classifyobjects", parameters, context=context, feedback=log
        )
        (feature,) = outputs["OUTPUT"].getFeatures()
        return feature["ClassLabel"], " ".join(log.warnings)

    return run


def test_the_operation_that_the_project_names_brings_the_objects(classify_in):
    chosen = ballpark()

    assert classify_in(chosen, chosen)[0] == "bright"
    assert classify_in(chosen, QgsCoordinateTransformContext())[0] == "dark"


def test_a_grid_that_is_missing_is_said(classify_in):
    best = operations()[0]
    if best.isAvailable:
        pytest.skip("the grid of the Ordnance Survey is installed here")
    own = QgsCoordinateTransformContext()

    label, said = classify_in(own, own)

    assert label == "bright"
    assert f'EPSG:27700 to EPSG:4326 less accurately than by "{best.name}"' in said
    assert best.grids[0].shortName in said and "about 2 m" in said


def test_a_named_operation_without_its_grid_is_said(classify_in):
    best = operations()[0]
    if best.isAvailable:
        pytest.skip("the grid of the Ordnance Survey is installed here")
    own, chosen = QgsCoordinateTransformContext(), QgsCoordinateTransformContext()
    assert chosen.addCoordinateOperation(GREAT_BRITAIN, WORLD, best.proj, True)

    assert best.grids[0].shortName in classify_in(own, chosen)[1]


def test_nothing_is_said_of_what_can_be_done(classify_in):
    chosen = ballpark()

    assert "less accurate" not in classify_in(chosen, chosen)[1]


@pytest.mark.parametrize(("other", "is_said"), [("EPSG:25832", True), ("EPSG:31467", False)])
def test_images_that_the_engine_brings_together_without_a_grid_are_said(qgis_app, other, is_said):
    crss = [QgsCoordinateReferenceSystem(name) for name in ("EPSG:31466", other)]
    used = QgsCoordinateTransform(*crss, QgsCoordinateTransformContext())
    if is_said and not used.instantiatedCoordinateOperationDetails().grids:
        pytest.skip("the grid BETA2007 is not installed here")

    note = note_on_images(crss, QgsCoordinateTransformContext())

    assert ("EPSG:31466 and EPSG:25832" in note) == is_said


def test_images_whose_transformation_the_project_names_are_said(qgis_app):
    assert "EPSG:27700 and EPSG:4326" in note_on_images([GREAT_BRITAIN, WORLD], ballpark())
