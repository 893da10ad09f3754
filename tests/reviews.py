"""Layers to review: squares in a row with what a run says of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

from layers import square, vector_layer
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsExpressionContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

DRIVERS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON", ".sqlite": "SQLite"}


class Listener:
    """A feedback that says nothing and stops nothing."""

    def isCanceled(self) -> bool:
        return False

    def setProgress(self, progress: float) -> None:
        pass


def classified(
    rows: Sequence[Sequence[Any]], fields: str = "ClassLabel:string,Confidence:double", **kinds: Any
) -> QgsVectorLayer:
    """Make a memory layer with a square, or its middle, for each row of values."""
    layer = vector_layer(fields=fields, **kinds)
    features = []
    for number, values in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        geometry = QgsGeometry.fromWkt(square(1000 + 10 * number, 1000))
        feature.setGeometry(geometry.centroid() if kinds.get("kind") == "Point" else geometry)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def saved(layer: QgsVectorLayer, path: Path) -> QgsVectorLayer:
    """Write a layer to a file, and open that."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = DRIVERS[path.suffix]
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    written = QgsVectorLayer(str(path), layer.name(), "ogr")
    assert written.isValid()
    return written


def reviewing(layer: QgsVectorLayer, kind: str, class_field: str = "ClassLabel") -> Any:
    """Begin a review of a layer, which gets the fields for it."""
    from object_classifier.core.layers.feature_source import FeatureSource
    from object_classifier.core.layers.review.answers import AnswerFields, add_fields
    from object_classifier.core.layers.review.queues import QueueKind, read_queue
    from object_classifier.core.layers.review.rows import Columns
    from object_classifier.core.layers.review.session import ReviewSession

    if not AnswerFields.of(layer).are_there:
        add_fields(layer)
    source = FeatureSource.of(layer, layer, QgsExpressionContext())
    read = read_queue(source, Columns.of(layer, class_field), QueueKind[kind], Listener())
    return ReviewSession(layer, class_field, *read)
