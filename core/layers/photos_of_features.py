"""Features with photos: each photo is one object, in a row with its feature's attributes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from threading import Event
from typing import TYPE_CHECKING, Callable, Iterable, Iterator

from ..errors import Cancelled
from ..job import ImageSource
from ..results import NO_IMAGE, ObjectResult, open_results
from ..texts import text
from .features import ALL, Seen, features_of, same_features
from .fields import PHOTO_NAME
from .subject import Layout, Outcome, Part, ResultRow, StagedRow

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsFeature, QgsProcessingFeatureSource

    from ..feedback import Feedback
    from .photos import Photo, PhotoFinder

NO_PHOTO = text("The feature has no photo")


@dataclass(frozen=True)
class PhotosOfFeatures:
    """Features, and how to find their photos.

    Attributes:
        source: the features.
        is_gone: set when their layer is removed.
        open_finder: called when the run starts; reads what ties photos to features.
        part: of the features.
    """

    source: QgsProcessingFeatureSource
    open_finder: Callable[[], PhotoFinder]
    part: Part = ALL
    is_gone: Event = field(default_factory=Event)

    @property
    def images(self) -> tuple[ImageSource, ...]:
        """None yet: features are asked for their photos when they are staged."""
        return ()

    @property
    def extent_crs(self) -> None:
        """Photos lie nowhere."""
        return

    @property
    def count(self) -> int:
        """Number of features; -1: unknown."""
        return int(self.source.featureCount())

    @property
    def objects_name(self) -> str:
        """Of the layer of the features."""
        return str(self.source.sourceName())

    def only(self, part: Part) -> PhotosOfFeatures:
        """Return a part of the features, with their photos."""
        return replace(self, part=part)

    def stage(self, folder: Path, feedback: Feedback) -> StagedPhotos:
        """Find all photos; those held as data are written into the folder."""
        finder = self.open_finder()
        for note in finder.notes:
            feedback.pushWarning(note)
        staged = StagedPhotos(self.source, self.is_gone)
        count = max(self.source.featureCount(), 1)
        for position, feature in enumerate(features_of(self.source, self.part), start=1):
            if feedback.isCanceled():
                raise Cancelled
            staged.add(feature, finder.photos_of(feature, folder))
            feedback.setProgress(100 * position / count)
        return staged


@dataclass
class StagedPhotos:
    """Features whose photos are found.

    Attributes:
        found: id of each feature, and its photos, in the order of the input.
        paths: of the photos that there are; image i of the job is path i.
        seen: what the output has to hold of the features.
    """

    source: QgsProcessingFeatureSource
    is_gone: Event
    found: list[tuple[int, list[Photo]]] = field(default_factory=list)
    paths: list[ImageSource] = field(default_factory=list)
    seen: Seen = field(default_factory=Seen)
    digest: str = ""

    def add(self, feature: QgsFeature, photos: list[Photo]) -> None:
        """Take the photos of the next feature."""
        self.found.append((feature.id(), photos))
        self.seen.see(feature)
        self.paths += [ImageSource(photo.path, photo.name) for photo in photos if photo.path]

    @property
    def images(self) -> tuple[ImageSource, ...]:
        """All photos that there are."""
        return tuple(self.paths)

    @cached_property
    def layout(self) -> Layout:
        """What the output holds: the features, as often as they have photos.

        It stays when their layer is removed.
        """
        return self.seen.layout(self.source, PHOTO_NAME)

    def rows(self) -> Iterator[StagedRow]:
        """Return a row for each photo, and for each feature that has none."""
        number = 0
        for position, (feature_id, photos) in enumerate(self.found, start=1):
            if not photos:
                yield StagedRow(position, None, "", NO_PHOTO, feature_id)
            for photo in photos:
                number += bool(photo.path)
                known = number if photo.path else None
                yield StagedRow(position, known, photo.name, photo.problem, feature_id)

    def known(self) -> Iterable[ObjectResult]:
        """Return nothing: features without a photo are not objects of the job."""
        return ()

    def outcome(self, folder: Path) -> Outcome:
        """Return a row for each photo, and for each feature that has none."""
        row_count = sum(max(len(photos), 1) for _, photos in self.found)
        return Outcome(self.layout, row_count, self._rows(folder))

    def _rows(self, folder: Path) -> Iterator[ResultRow]:
        if not self.paths:
            yield from self._rows_with(iter(()))
            return
        with open_results(folder) as results:
            yield from self._rows_with(results)

    def _rows_with(self, results: Iterator[ObjectResult]) -> Iterator[ResultRow]:
        ids = (feature_id for feature_id, _ in self.found)
        for feature, (_, photos) in zip(same_features(self.source, ids, self.is_gone), self.found):
            if not photos:
                yield ResultRow(feature, _unclassified(NO_PHOTO))
            for photo in photos:
                result = next(results) if photo.path else _unclassified(photo.problem)
                yield ResultRow(feature, result, photo.name, photo.where)


def _unclassified(reason: str) -> ObjectResult:
    return ObjectResult(object=0, image=NO_IMAGE, status=reason)
