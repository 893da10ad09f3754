"""What the user sets in a raster layer's properties counts where it says what is nodata."""

from __future__ import annotations

import numpy as np
import pytest
from layers import EAST, WEST, vector_layer
from map_server import MapServer, measured
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRasterTransparency,
)

NOTHING = "The image has no valid pixel at the object"
BANDS = (1, 2, 3)


@pytest.fixture
def layer(raster) -> QgsRasterLayer:
    """Return the raster of two halves, 20 and 220, as a layer."""
    return QgsRasterLayer(raster, "halves")


def labels(classify, model, layer, **parameters):
    run = classify(RASTER=layer, FEATURES=vector_layer(WEST, EAST), MODEL=model, **parameters)
    return [row["ClassLabel"] or row["Status"] for row in run.rows]


def call_nodata(layer: QgsRasterLayer, *ranges: QgsRasterRange) -> None:
    for band in BANDS:
        layer.dataProvider().setUserNoDataValue(band, list(ranges))


@pytest.mark.parametrize("parameters", [{}, {"CELL_SIZE": 2.0}])
@pytest.mark.parametrize("values", [(20, 20), (0, 50), (float("nan"), 50)])
def test_additional_nodata_counts(classify, model, layer, values, parameters):
    call_nodata(layer, QgsRasterRange(255, 255), QgsRasterRange(*values))

    assert labels(classify, model, layer, **parameters) == [NOTHING, "bright"]


def test_an_end_that_a_range_leaves_out_is_no_nodata(classify, model, layer):
    exclusive = QgsRasterRange.BoundsType.Exclusive
    call_nodata(layer, QgsRasterRange(20, 220, exclusive))

    assert labels(classify, model, layer) == ["dark", "bright"]


def test_nodata_that_is_ticked_off_does_not_count(classify, model, raster):
    file = gdal.Open(raster, gdal.GA_Update)
    for band in BANDS:
        file.GetRasterBand(band).SetNoDataValue(20)
    file = None
    layer = QgsRasterLayer(raster, "halves")
    assert labels(classify, model, layer) == [NOTHING, "bright"]

    for band in BANDS:
        layer.dataProvider().setUseSourceNoDataValue(band, False)

    assert labels(classify, model, layer) == ["dark", "bright"]


def test_opacity_and_the_transparency_band_of_the_style_do_not_count(classify, model, layer):
    layer.setOpacity(0.0)
    run = classify(RASTER=layer, FEATURES=vector_layer(WEST, EAST), MODEL=model)
    assert not run.log.warnings

    layer.renderer().setAlphaBand(1)
    run = classify(RASTER=layer, FEATURES=vector_layer(WEST, EAST), MODEL=model)

    assert [row["ClassLabel"] for row in run.rows] == ["dark", "bright"]
    assert "halves is drawn with a transparency band" in " ".join(run.log.warnings)


def test_transparent_colours_do_not_count_and_are_said(classify, model, layer):
    colors = QgsRasterTransparency()
    colors.initializeTransparentPixelList(20.0, 20.0, 20.0)
    layer.renderer().setRasterTransparency(colors)

    run = classify(RASTER=layer, FEATURES=vector_layer(WEST, EAST), MODEL=model)

    assert [row["ClassLabel"] for row in run.rows] == ["dark", "bright"]
    assert "transparent colours" in " ".join(run.log.warnings)


def test_a_whole_image_named_by_the_path_of_a_layer_has_its_nodata(classify, model, raster):
    layer = QgsRasterLayer(raster, "halves")
    call_nodata(layer, QgsRasterRange(0, 255))
    QgsProject.instance().addMapLayer(layer, False)
    try:
        (row,) = classify(RASTER=raster, MODEL=model).rows
    finally:
        QgsProject.instance().removeMapLayer(layer.id())

    assert row["Status"] and "valid" in row["Status"]


def test_the_next_run_begins_anew_where_nodata_changed(classify, model, layer):
    from object_classifier.core.layers.imagery.rasters import read_rasters

    before = read_rasters(layer, QgsProcessingContext())[0].image
    call_nodata(layer, QgsRasterRange(20, 20))

    assert read_rasters(layer, QgsProcessingContext())[0].image != before


@pytest.mark.parametrize("counts", [True, False])
def test_nodata_of_what_only_qgis_reads_counts(qgis_app, tmp_path, counts):
    """The engine gets the values as they are, with what the user says of them."""
    from object_classifier.core.layers.imagery.provider_raster import ProviderRaster

    with MapServer(measured(tmp_path / "measured.tif")) as server:
        layer = QgsRasterLayer(server.wcs(), "measured", "wcs")
        provider = layer.dataProvider()
        for band in range(1, 5):
            provider.setUserNoDataValue(band, [QgsRasterRange(0, 30_000)])
            provider.setUseSourceNoDataValue(band, counts)
        remote = ProviderRaster.of_layer(layer)

    assert remote.nodata == ((65535.0,) * 4 if counts else (None,) * 4)
    assert [band.file_counts for band in remote.image.nodata] == [counts] * 4
    ((least, greatest),) = remote.image.nodata[0].ranges
    assert np.allclose((least, greatest), (0, 30_000))
    assert [provider.userNoDataValues(band)[0].max() for band in range(1, 5)] == [30_000] * 4


def test_nodata_of_a_virtual_raster_counts_in_a_run(classify, brightness_model, raster):
    parameters = QgsRasterDataProvider.VirtualRasterParameters()
    halves = QgsRasterLayer(raster, "halves")
    parameters.crs, parameters.extent = halves.crs(), halves.extent()
    parameters.width, parameters.height, parameters.formula = 40, 30, '"r@1" * 1'
    source = QgsRasterDataProvider.VirtualRasterInputLayers()
    source.name, source.uri, source.provider = "r", raster, "gdal"
    parameters.rInputLayers = [source]
    uri = QgsRasterDataProvider.encodeVirtualRasterProviderUri(parameters)
    layer = QgsRasterLayer(uri, "virtual", "virtualraster")
    model = brightness_model(bands=1)
    assert labels(classify, model, layer) == ["dark", "bright"]

    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(20, 20)])

    assert labels(classify, model, layer) == [NOTHING, "bright"]
