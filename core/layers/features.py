"""The objects: features of a QGIS source, brought into the image's CRS for the engine."""

from __future__ import annotations

import hashlib
import struct
from array import array
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from math import isfinite, nan
from operator import lt
from statistics import fmean
from typing import TYPE_CHECKING, Iterable, Iterator, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsWkbTypes,
)

from ..errors import OutputError
from ..feedback import refuse_cancelled
from ..objects_file import ObjectsWriter
from ..system.system_errors import refused
from ..texts import text
from .feature_source import FeatureKeys, columns_alone, wkb_of
from .fields import FID, is_null, is_simple
from .subjects.subject import Layout, Slice
from .transformation import FALLBACK, note_on

if TYPE_CHECKING:
    from pathlib import Path

    from ..feedback import Feedback
    from .feature_source import FeatureSource

NO_GEOMETRY = text("The feature has no geometry")
NOT_TRANSFORMABLE = text("The feature cannot be brought into the CRS of the image")

ALL = Slice()

_STRAIGHT = (
    *(QgsWkbTypes.Type.Point, QgsWkbTypes.Type.LineString, QgsWkbTypes.Type.Polygon),
    *(QgsWkbTypes.Type.MultiPoint, QgsWkbTypes.Type.MultiLineString),
    QgsWkbTypes.Type.MultiPolygon,
)
"""Types that hold no curve; a type for curves may hold straight segments alone."""

_PATCHED = ("PolyhedralSurface", "TIN")
"""Types whose patches are written as the polygons of a MultiPolygon are.

PyQGIS has no class for them (3.40), and QGIS no way to make other types of them.
"""

_KIND_BYTES = 5
"""Byte order and type, of WKB."""

_PLAIN = frozenset(struct.pack("<BI", 1, number) for number in range(1, 7))
"""How the WKB of geometries begins that are flat and straight: of the types above, in their order.

Source: ISO 19125-1, 8.2.3.
"""

_DIGITS = 17
"""Behind the point, of coordinates in text: more than a double has where they are over 0.1."""

SAID_EVERY = 256
"""Features between two looks at whether the user has stopped."""

BUFFER_SEGMENTS = 16
"""Segments per quarter circle of BUFFER_DISTANCE."""


class Seen:
    """What was seen of features that the output has to hold, while they were staged.

    A layer of a file may hold several kinds of geometry, and then says of itself what its first
    feature is.
    """

    def __init__(self, source: FeatureSource, feedback: Feedback) -> None:
        """Begin.

        Args:
            source: of the features.
            feedback: stops what `layout` still has to look at.
        """
        self._source, self._feedback = source, feedback
        fields = source.fields
        self._lists = [i for i in range(fields.count()) if not is_simple(fields.at(i))]
        self._fid = fields.lookupField(FID)
        self._fids_are_ids = True
        self._samples: dict[bytes, QgsFeature] = {}
        self._with_lists: dict[int, QgsFeature] = {}

    @property
    def attributes(self) -> list[int]:
        """Places of the fields that it looks at."""
        return [*self._lists, self._fid] if self._fid >= 0 else self._lists

    def see(self, feature: QgsFeature, kind: bytes) -> None:
        """Look at one more feature.

        Args:
            feature: with the values of `attributes` at least.
            kind: `kind_of` its geometry.
        """
        if kind not in self._samples:
            self._samples[kind] = QgsFeature(feature)
        if self._fid >= 0 and self._fids_are_ids:
            self._fids_are_ids = feature.attribute(self._fid) == feature.id()
        for index in self._lists:
            if index not in self._with_lists and not is_null(feature.attribute(index)):
                self._with_lists[index] = QgsFeature(feature)

    def layout(self, image_name_field: str) -> Layout:
        """Return the layout of an output that holds the source's features."""
        source = self._source
        known = Layout(
            fields=source.fields,
            geometry_type=source.geometry_type,
            crs=source.crs,
            image_name_field=image_name_field,
            samples=self._whole(self._samples.values()),
            with_lists=self._whole(self._with_lists.values()),
            longest_texts=self._longest_texts,
            keeps_fid=not image_name_field and self._fids_are_keys(),
        )
        return replace(known, geometry_type=QgsWkbTypes.Type.Unknown) if known.is_mixed else known

    def _whole(self, features: Iterable[QgsFeature]) -> tuple[QgsFeature, ...]:
        """Return the features with all their attributes, of which few are asked for at first."""
        features = list(features)
        found = self._source.with_ids([feature.id() for feature in features])
        whole = {feature.id(): QgsFeature(feature) for feature in found}
        return tuple(whole.get(feature.id(), feature) for feature in features)

    def _fids_are_keys(self) -> bool:
        """Return whether the values of a field `fid` are whole numbers, no two the same.

        QGIS's own ids are; others, which are rare, are looked at together.
        """
        if self._fid < 0 or self._fids_are_ids:
            return True
        values = array("q")
        for feature in self._again([self._fid]):
            value = feature.attribute(self._fid)
            if not isinstance(value, int) or value.bit_length() > 63:
                return False
            values.append(value)
        in_order = sorted(values)
        return all(map(lt, in_order, islice(in_order, 1, None)))

    def _longest_texts(self, places: Sequence[int]) -> dict[int, int]:
        """Return how many characters the longest text has in some fields, by their places."""
        longest = dict.fromkeys(places, 0)
        for feature in self._again(places):
            for index, known in longest.items():
                value = feature.attribute(index)
                if isinstance(value, str) and len(value) > known:
                    longest[index] = len(value)
        return longest

    def _again(self, places: Sequence[int]) -> Iterator[QgsFeature]:
        for number, feature in enumerate(self._source.features(columns_alone(places))):
            if number % SAID_EVERY == 0:
                refuse_cancelled(self._feedback)
            yield feature


def kind_of(geometry: QgsGeometry, wkb: bytes) -> bytes:
    """Return how the WKB of a geometry begins: byte order and type; b"" where it is empty."""
    return b"" if geometry.isEmpty() else wkb[:_KIND_BYTES]


@dataclass
class WrittenObjects:
    """What was written.

    Attributes:
        seen: what the output has to hold.
        keys: to find the same features again.
        rejected: positions (from 1) of the objects that have no geometry there, by the status that
            says why, in words.
        digest: of all that was written and rejected; equal input gives an equal digest.
    """

    seen: Seen
    keys: FeatureKeys = field(default_factory=FeatureKeys)
    rejected: dict[str, array[int]] = field(default_factory=dict)
    digest: str = ""

    def reject(self, position: int, status: str) -> None:
        """Keep why an object has no geometry."""
        self.rejected.setdefault(status, array("q")).append(position)


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
    part: Slice = ALL,
) -> WrittenObjects:
    """Write the objects of a job into its folder: those of that part of the source, in its order.

    Geometries are flat; their mean Z is the height that places objects on images with RPCs.

    Raises:
        InputError: a geometry is not valid, and the user wants no run then.
        OutputError: they cannot be written.
        Cancelled: the user stopped.
    """
    written = WrittenObjects(Seen(source, feedback))
    request = QgsFeatureRequest().setSubsetOfAttributes(written.seen.attributes)
    placer = _Placer(source, placement)
    count = max(source.count, 1)
    crs = placement.image_crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
    with _told(folder), ObjectsWriter(folder, crs or None) as writer:
        for position, feature in enumerate(part.of(source.features(request)), start=1):
            if position % SAID_EVERY == 1:
                _say(feedback, position / count)
            geometry = feature.geometry()
            wkb = wkb_of(geometry)
            kind = kind_of(geometry, wkb)
            written.keys.see(feature, wkb)
            written.seen.see(feature, kind)
            placed, status = placer.place(feature, geometry, wkb, kind)
            if status:
                written.reject(position, status)
            writer.add(placed, nan if kind in _PLAIN else _height(geometry))
        written.digest = _digest(writer.finish(), written.rejected)
    if placer.fell_back:
        feedback.pushWarning(FALLBACK)
    return written


def _say(feedback: Feedback, share: float) -> None:
    refuse_cancelled(feedback)
    feedback.setProgress(100 * share)


def _digest(of_geometries: str, rejected: dict[str, array[int]]) -> str:
    digest = hashlib.sha256(of_geometries.encode())
    for status, positions in rejected.items():
        digest.update(status.encode())
        digest.update(positions.tobytes())
    return digest.hexdigest()


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            text("The objects cannot be written for the model's process"),
            where=refused(folder, error),
            mend=text(
                "Free some space there, or move the cache: environment variable "
                "OBJECT_CLASSIFIER_CACHE."
            ),
        ) from error


class _Placer:
    """Brings geometries where the engine wants them."""

    def __init__(self, source: FeatureSource, placement: Placement) -> None:
        self._source = source if source.is_checked else None
        self._buffer_distance = placement.buffer_distance
        self._transform = placement.transform()
        self._stays = not self._buffer_distance and self._transform is None

    @property
    def fell_back(self) -> bool:
        """Whether another transformation than the chosen one was used."""
        return self._transform is not None and self._transform.fallbackOperationOccurred()

    def place(
        self, feature: QgsFeature, geometry: QgsGeometry, wkb: bytes, kind: bytes
    ) -> tuple[bytes, str]:
        """Return WKB in the image's CRS, flat and straight; or b"" and why there is none.

        One with an infinite coordinate stays as it is: the engine says what is wrong with it.

        Args:
            feature: any.
            geometry: its own; may be changed.
            wkb: the same.
            kind: `kind_of` it.

        Raises:
            InputError: the geometry is not valid, and the user wants no run then.
        """
        if self._source is not None:
            problem = self._source.problem_of(feature)
            if problem:
                return b"", problem
        if not kind:
            return b"", NO_GEOMETRY
        if kind not in _PLAIN:
            geometry = _flat(geometry)
            wkb = wkb_of(geometry)
        return (wkb, "") if self._stays else self._moved(geometry, wkb)

    def _moved(self, geometry: QgsGeometry, wkb: bytes) -> tuple[bytes, str]:
        if not geometry.boundingBox().isFinite():
            return wkb, ""
        if self._buffer_distance:
            geometry = geometry.buffer(self._buffer_distance, BUFFER_SEGMENTS)
            if geometry.isEmpty():
                return b"", text("The buffer of the feature is empty")
        if self._transform is not None:
            try:
                geometry.transform(self._transform)
            except QgsCsException:
                return b"", NOT_TRANSFORMABLE
        if not geometry.boundingBox().isFinite():
            return b"", NOT_TRANSFORMABLE
        return wkb_of(geometry), ""


def _flat(geometry: QgsGeometry) -> QgsGeometry:
    """Return a copy without heights, measures and curves; a surface as its patches."""
    flat = QgsGeometry(geometry)
    if QgsWkbTypes.flatType(flat.wkbType()) not in _STRAIGHT:
        flat = QgsGeometry(flat.constGet().segmentize())
    flat.get().dropZValue()
    flat.get().dropMValue()
    if QgsWkbTypes.displayString(flat.wkbType()) in _PATCHED:
        written = flat.asWkt(_DIGITS)
        flat = QgsGeometry.fromWkt("MultiPolygon " + written[written.index("(") :])
    return flat


def _height(geometry: QgsGeometry) -> float:
    """Return the mean Z of a geometry, in its own unit and datum; NaN where it has none."""
    if geometry.isNull() or not geometry.constGet().is3D():
        return nan
    heights = [vertex.z() for vertex in geometry.vertices() if isfinite(vertex.z())]
    return fmean(heights) if heights else nan
