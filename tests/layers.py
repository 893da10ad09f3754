"""Factories for layers and rasters under QGIS; each takes the one thing that matters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from osgeo import gdal, osr
from qgis.core import (
    QgsExpressionContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)

gdal.UseExceptions()


def vector_layer(
    *wkts: str | None, kind: str = "Polygon", crs: str = "EPSG:32615", fields: str = "name:string"
) -> QgsVectorLayer:
    """Make a memory layer: a feature per WKT, named f1, f2, ...; None: one without geometry."""
    field_text = "".join(f"&field={field}" for field in fields.split(",") if field)
    layer = QgsVectorLayer(f"{kind}?crs={crs}{field_text}", "objects", "memory")
    assert layer.isValid()
    features = []
    for position, wkt in enumerate(wkts, start=1):
        feature = QgsFeature(layer.fields())
        if layer.fields().count():
            feature.setAttribute(0, f"f{position}")
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def source_of(layer: QgsVectorLayer) -> Any:
    """Return the layer's features as an algorithm gets them."""
    from object_classifier.core.layers.feature_source import FeatureSource

    return FeatureSource.of(layer, layer, QgsExpressionContext())


def raster_file(
    path: Path, *, bands: int = 3, width: int = 40, height: int = 30, crs: str | None = "EPSG:32615"
) -> Path:
    """Write a GeoTIFF with its top left corner at (1000, 2000) and cells of 1 x 1."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands)
    dataset.SetGeoTransform((1000, 1, 0, 2000, 0, -1))
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        dataset.SetProjection(reference.ExportToWkt())
    for band in range(1, bands + 1):
        dataset.GetRasterBand(band).Fill(40 * band)
    dataset.FlushCache()
    return path


def square(x: float, y: float, size: float = 4) -> str:
    """Return the WKT of a square around a point."""
    half = size / 2
    corners = [(-half, -half), (half, -half), (half, half), (-half, half), (-half, -half)]
    return "POLYGON((" + ",".join(f"{x + dx} {y + dy}" for dx, dy in corners) + "))"


# Objects over the raster of tests/e2e: in its dark half, in its bright half, and off it.
WEST, EAST, OUTSIDE = square(1008, 1985), square(1032, 1985), square(1500, 1985)
