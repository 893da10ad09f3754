"""The objects: features of a QGIS source, brought into the image's CRS for the engine."""

from __future__ import annotations

import hashlib
from array import array
from dataclasses import dataclass, field
from math import isfinite
from statistics import fmean
from typing import TYPE_CHECKING, Any, Iterable, Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ..errors import Cancelled, InputError, OutputError
from ..job import OBJECTS_FILE, OBJECTS_HEIGHT, OBJECTS_LAYER
from ..texts import text
from .fields import real_field
from .subject import Part

if TYPE_CHECKING:
    from pathlib import Path

    from ..feedback import Feedback

NO_GEOMETRY = text("The feature has no geometry")
NOT_TRANSFORMABLE = text("The feature cannot be brought into the CRS of the image")

ALL = Part()

BUFFER_SEGMENTS = 16
"""Segments per quarter circle of BUFFER_DISTANCE."""


class Kinds(set[Any]):
    """Kinds of geometry (points, lines, polygons) that features have.

    A layer of a file may hold several, and then says of itself what its first feature is.

    Attributes:
        some_lack: a feature has no geometry.
    """

    some_lack = False

    def see(self, feature: QgsFeature) -> None:
        """Take the kind of one more feature."""
        if feature.hasGeometry():
            self.add(feature.geometry().type())
        else:
            self.some_lack = True

    @property
    def are_mixed(self) -> bool:
        """Whether there are several."""
        return len(self) > 1

    def layer_type(self, declared: Any) -> Any:
        """Return what a layer of these features has to be declared as, a QgsWkbTypes.Type."""
        return QgsWkbTypes.Type.Unknown if self.are_mixed else declared


@dataclass
class WrittenObjects:
    """What was written.

    Attributes:
        feature_ids: QGIS ids in input order, to find the same features again.
        rejected: status in words by position (from 1) of the objects that have no geometry there.
        kinds: of geometries that there are.
        digest: SHA-256 of all geometries in order; equal input gives an equal digest.
    """

    feature_ids: array[int] = field(default_factory=lambda: array("q"))
    rejected: dict[int, str] = field(default_factory=dict)
    kinds: Kinds = field(default_factory=Kinds)
    digest: str = ""


@dataclass(frozen=True)
class Placement:
    """How a feature's geometry becomes an object: buffered in its own CRS, then transformed."""

    crs: QgsCoordinateReferenceSystem
    image_crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    buffer_distance: float = 0.0

    def transform(self) -> QgsCoordinateTransform | None:
        """Return the transform into the image's CRS; None where there is nothing to transform."""
        if not self.crs.isValid() or not self.image_crs.isValid() or self.crs == self.image_crs:
            return None
        return QgsCoordinateTransform(self.crs, self.image_crs, self.transform_context)


def features_of(source: QgsProcessingFeatureSource, part: Part = ALL) -> Iterator[QgsFeature]:
    """Return the source's features in its own order, invalid geometries included."""
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    iterator: Iterator[QgsFeature] = source.getFeatures(QgsFeatureRequest(), flag)
    return part.of(iterator)


def same_features(
    source: QgsProcessingFeatureSource, feature_ids: Iterable[int]
) -> Iterator[QgsFeature]:
    """Yield the source's features once more.

    Raises:
        InputError: they are not those with these ids, in this order.
    """
    expected = iter(feature_ids)
    for feature in features_of(source):
        if feature.id() != next(expected, None):
            raise _changed()
        yield feature
    if next(expected, None) is not None:
        raise _changed()


def _changed() -> InputError:
    return InputError(
        text("The features were changed while the model ran"),
        where="FEATURES",
        mend=text(
            "Run again; what is classified already is not classified anew where nothing changed."
        ),
    )


def write_objects(
    source: QgsProcessingFeatureSource,
    placement: Placement,
    folder: Path,
    feedback: Feedback,
    part: Part = ALL,
) -> WrittenObjects:
    """Write objects.gpkg into the job folder: fid = position in that part of the source, from 1.

    Geometries are flat; `height` is their mean Z, which places objects on images with RPCs.

    Raises:
        OutputError: the file cannot be written.
        Cancelled: the user stopped.
    """
    written = WrittenObjects()
    digest = hashlib.sha256()
    transform = placement.transform()
    writer = _create_writer(folder, placement)
    count = max(source.featureCount(), 1)
    for position, feature in enumerate(features_of(source, part), start=1):
        if feedback.isCanceled():
            raise Cancelled
        geometry, status = _place(feature.geometry(), placement.buffer_distance, transform)
        if status:
            written.rejected[position] = status
        written.feature_ids.append(feature.id())
        written.kinds.see(feature)
        height = _height(feature.geometry())
        digest.update(bytes(geometry.asWkb()) if not geometry.isNull() else b"none")
        digest.update(f"|{height}|".encode())
        _write(writer, position, geometry, height)
        if position % 1000 == 0:
            feedback.setProgress(100 * position / count)
    if not writer.flushBuffer():
        raise _not_written(folder, writer)
    del writer
    written.digest = digest.hexdigest()
    return written


def _create_writer(folder: Path, placement: Placement) -> QgsVectorFileWriter:
    fields = QgsFields()
    fields.append(real_field(OBJECTS_HEIGHT))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = OBJECTS_LAYER
    options.layerOptions = ["FID=fid", "SPATIAL_INDEX=NO"]
    path = folder / OBJECTS_FILE
    path.unlink(missing_ok=True)
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        QgsWkbTypes.Type.Unknown,
        placement.image_crs,
        placement.transform_context,
        options,
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise _not_written(folder, writer)
    return writer


def _write(
    writer: QgsVectorFileWriter, position: int, geometry: QgsGeometry, height: float | None
) -> None:
    feature = QgsFeature()
    feature.setAttributes([height])
    feature.setId(position)
    feature.setGeometry(geometry)
    if not writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
        raise OutputError(
            text("The objects cannot be written for the model's process"),
            where=writer.errorMessage(),
            mend=text("Make room on the disk that holds the user's cache folder."),
        )


def _not_written(folder: Path, writer: QgsVectorFileWriter) -> OutputError:
    return OutputError(
        text("The objects cannot be written for the model's process"),
        where=f"{folder}: {writer.errorMessage()}",
        mend=text(
            "Make room there, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE."
        ),
    )


def _place(
    geometry: QgsGeometry, buffer_distance: float, transform: QgsCoordinateTransform | None
) -> tuple[QgsGeometry, str]:
    """Return the geometry in the image's CRS, flat and straight; or why there is none."""
    if geometry.isNull() or geometry.isEmpty():
        return QgsGeometry(), NO_GEOMETRY
    placed = QgsGeometry(geometry)
    placed.convertToStraightSegment()
    placed.get().dropZValue()
    placed.get().dropMValue()
    if buffer_distance:
        placed = placed.buffer(buffer_distance, BUFFER_SEGMENTS)
        if placed.isEmpty():
            return QgsGeometry(), text("The buffer of the feature is empty")
    if transform is not None:
        try:
            placed.transform(transform)
        except QgsCsException:
            return QgsGeometry(), NOT_TRANSFORMABLE
    if not placed.boundingBox().isFinite():
        return QgsGeometry(), NOT_TRANSFORMABLE
    return placed, ""


def _height(geometry: QgsGeometry) -> float | None:
    """Return the mean Z of a geometry, in its own unit and datum; None where it has none."""
    if geometry.isNull() or not geometry.constGet().is3D():
        return None
    heights = [vertex.z() for vertex in geometry.vertices() if isfinite(vertex.z())]
    return fmean(heights) if heights else None
