"""The objects: features of a QGIS source, brought into the image's CRS for the engine."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from math import isfinite, nan
from statistics import fmean
from typing import TYPE_CHECKING, Any, Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsWkbTypes,
)

from ..errors import Cancelled, OutputError
from ..objects_file import ObjectsWriter
from ..texts import text
from .feature_source import FeatureKeys
from .fields import FID, is_null, is_simple, is_text
from .subject import Layout, Part
from .transformation import FALLBACK, note_on

if TYPE_CHECKING:
    from pathlib import Path

    from ..feedback import Feedback
    from .feature_source import FeatureSource

NO_GEOMETRY = text("The feature has no geometry")
NOT_TRANSFORMABLE = text("The feature cannot be brought into the CRS of the image")

ALL = Part()

_STRAIGHT = frozenset(
    (
        *(QgsWkbTypes.Type.Point, QgsWkbTypes.Type.LineString, QgsWkbTypes.Type.Polygon),
        *(QgsWkbTypes.Type.MultiPoint, QgsWkbTypes.Type.MultiLineString),
        QgsWkbTypes.Type.MultiPolygon,
    )
)
"""Types that hold no curve; a type for curves may hold straight segments alone."""

BUFFER_SEGMENTS = 16
"""Segments per quarter circle of BUFFER_DISTANCE."""


@dataclass
class Seen:
    """What was seen of features that the output has to hold, while they were staged.

    A layer of a file may hold several kinds of geometry, and then says of itself what its first
    feature is.

    Attributes:
        fields: of the features.
        samples: the first feature of each kind of geometry; None: of those without.
        with_lists: the first feature with a value in each field of lists.
        longest: number of characters of the longest text in each field of texts.
    """

    fields: QgsFields
    samples: dict[Any, QgsFeature] = field(default_factory=dict)
    with_lists: dict[int, QgsFeature] = field(default_factory=dict)
    longest: dict[int, int] = field(init=False)
    _lists: list[int] = field(init=False)
    _fid: int = field(init=False)
    _fids: set[int] = field(default_factory=set)
    _fids_are_keys: bool = True

    def __post_init__(self) -> None:
        places = range(self.fields.count())
        self.longest = {index: 0 for index in places if is_text(self.fields.at(index))}
        self._lists = [index for index in places if not is_simple(self.fields.at(index))]
        self._fid = self.fields.lookupField(FID)

    def see(self, feature: QgsFeature) -> None:
        """Look at one more feature."""
        geometry, values = feature.geometry(), feature.attributes()
        kind = None if geometry.isEmpty() else geometry.type()
        self.samples.setdefault(kind, QgsFeature(feature))
        for index in self._lists:
            if index not in self.with_lists and not is_null(values[index]):
                self.with_lists[index] = QgsFeature(feature)
        for index, known in self.longest.items():
            if isinstance(values[index], str) and len(values[index]) > known:
                self.longest[index] = len(values[index])
        if self._fid >= 0 and self._fids_are_keys:
            fid = values[self._fid]
            self._fids_are_keys = isinstance(fid, int) and fid not in self._fids
            self._fids.add(fid)

    def layout(self, source: FeatureSource, image_name_field: str) -> Layout:
        """Return the layout of an output that holds the source's features."""
        known = Layout(
            fields=source.fields,
            geometry_type=source.geometry_type,
            crs=source.crs,
            image_name_field=image_name_field,
            samples=tuple(self.samples.values()),
            with_lists=tuple(self.with_lists.values()),
            longest=self.longest,
            keeps_fid=self._fids_are_keys and not image_name_field,
        )
        return replace(known, geometry_type=QgsWkbTypes.Type.Unknown) if known.is_mixed else known


@dataclass
class WrittenObjects:
    """What was written.

    Attributes:
        keys: to find the same features again.
        rejected: status in words by position (from 1) of the objects that have no geometry there.
        seen: what the output has to hold.
        digest: of all that was written and rejected; equal input gives an equal digest.
    """

    seen: Seen
    keys: FeatureKeys = field(default_factory=FeatureKeys)
    rejected: dict[int, str] = field(default_factory=dict)
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

    def note(self) -> str:
        """Return what is to be said of the transform; "": nothing."""
        transform = self.transform()
        return "" if transform is None else note_on(transform, self.transform_context)


def write_objects(
    source: FeatureSource,
    placement: Placement,
    folder: Path,
    feedback: Feedback,
    part: Part = ALL,
) -> WrittenObjects:
    """Write the objects of a job into its folder: those of that part of the source, in its order.

    Geometries are flat; their mean Z is the height that places objects on images with RPCs.

    Raises:
        InputError: a geometry is not valid, and the user wants no run then.
        OutputError: they cannot be written.
        Cancelled: the user stopped.
    """
    written = WrittenObjects(Seen(source.fields))
    transform = placement.transform()
    count = max(source.count, 1)
    crs = placement.image_crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
    with _told(folder), ObjectsWriter(folder, crs or None) as writer:
        for position, feature in enumerate(part.of(source.features()), start=1):
            if feedback.isCanceled():
                raise Cancelled
            geometry, status = QgsGeometry(), source.problem_of(feature)
            if not status:
                geometry, status = _place(feature.geometry(), placement.buffer_distance, transform)
            if status:
                written.rejected[position] = status
            written.keys.see(feature)
            written.seen.see(feature)
            wkb = b"" if geometry.isNull() else geometry.asWkb()
            writer.add(wkb, _height(feature.geometry()))
            if position % 1000 == 0:
                feedback.setProgress(100 * position / count)
        digest = writer.finish()
    if transform is not None and transform.fallbackOperationOccurred():
        feedback.pushWarning(FALLBACK)
    statuses = "\n".join(written.rejected.values())
    written.digest = hashlib.sha256(f"{digest}\n{statuses}".encode()).hexdigest()
    return written


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            text("The objects cannot be written for the model's process"),
            where=f"{folder}: {error.strerror or error}",
            mend=text(
                "Make room there, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE."
            ),
        ) from error


def _place(
    geometry: QgsGeometry, buffer_distance: float, transform: QgsCoordinateTransform | None
) -> tuple[QgsGeometry, str]:
    """Return the geometry in the image's CRS, flat and straight; or why there is none.

    One with an infinite coordinate stays as it is: the engine says what is wrong with it.
    """
    if geometry.isNull() or geometry.isEmpty():
        return QgsGeometry(), NO_GEOMETRY
    placed = _flat(geometry)
    if not placed.boundingBox().isFinite():
        return placed, ""
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


def _flat(geometry: QgsGeometry) -> QgsGeometry:
    """Return a copy without heights, measures and curves."""
    flat = QgsGeometry(geometry)
    if QgsWkbTypes.flatType(flat.wkbType()) not in _STRAIGHT:
        flat = QgsGeometry(flat.constGet().segmentize())
    flat.get().dropZValue()
    flat.get().dropMValue()
    return flat


def _height(geometry: QgsGeometry) -> float:
    """Return the mean Z of a geometry, in its own unit and datum; NaN where it has none."""
    if geometry.isNull() or not geometry.constGet().is3D():
        return nan
    heights = [vertex.z() for vertex in geometry.vertices() if isfinite(vertex.z())]
    return fmean(heights) if heights else nan
