"""Features with photos: each photo is one object, in a row with its feature's attributes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Callable, Iterable, Iterator

from ...feedback import refuse_cancelled
from ...job import ImageSource
from ...results import NO_IMAGE, ObjectResult, open_results
from ...texts import text
from ..feature_source import FeatureKeys, wkb_of
from ..features import ALL, Seen, kind_of
from ..fields import PHOTO_NAME
from ..photos.of_feature import Photo
from .subject import Layout, ResultLayer, ResultRow, Slice, StagedRow

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsFeature

    from ...feedback import Feedback
    from ..feature_source import FeatureSource
    from ..photos.of_feature import PhotoFinder

NO_PHOTO = text("The feature has no photo")


@dataclass(frozen=True)
class PhotosOfFeatures:
    """Features, and how to find their photos.

    Attributes:
        source: the features.
        open_finder: called when the run starts; reads what ties photos to features.
        part: of the features.
    """

    source: FeatureSource
    open_finder: Callable[[], PhotoFinder]
    part: Slice = ALL

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
        return self.source.count

    @property
    def objects_name(self) -> str:
        """Of the layer of the features."""
        return self.source.name

    def doubt(self, width: int, height: int) -> str:  # noqa: ARG002
        """Objects were chosen."""
        return ""

    def with_source(self, source: FeatureSource) -> PhotosOfFeatures:
        """Return other features, with their photos."""
        return replace(self, source=source)

    def only(self, part: Slice) -> PhotosOfFeatures:
        """Return a part of the features, with their photos."""
        return replace(self, part=part)

    def stage(self, folder: Path, feedback: Feedback) -> StagedPhotos:
        """Find all photos; those held as data are written into the folder."""
        finder = self.open_finder()
        staged = StagedPhotos(self.source, Seen(self.source, feedback), part=self.part)
        count = max(self.source.count, 1)
        for position, feature in enumerate(self.part.of(self.source.features()), start=1):
            refuse_cancelled(feedback)
            problem = self.source.problem_of(feature)
            skipped = [Photo("", "", problem=problem)] if problem else None
            staged.add(feature, skipped or finder.photos_of(feature, folder))
            feedback.setProgress(100 * position / count)
        for note in finder.notes:
            feedback.pushWarning(note)
        return staged


@dataclass
class StagedPhotos:
    """Features whose photos are found.

    Attributes:
        seen: what the output has to hold of the features.
        keys: of the features, in the order of the input.
        found: the photos of each of them.
        paths: of the photos that there are; image i of the job is path i.
        part: of the features of the source.
    """

    source: FeatureSource
    seen: Seen
    keys: FeatureKeys = field(default_factory=FeatureKeys)
    found: list[list[Photo]] = field(default_factory=list)
    paths: list[ImageSource] = field(default_factory=list)
    digest: str = ""
    part: Slice = ALL

    def add(self, feature: QgsFeature, photos: list[Photo]) -> None:
        """Take the photos of the next feature."""
        geometry = feature.geometry()
        wkb = wkb_of(geometry)
        self.keys.see(feature, wkb)
        self.seen.see(feature, kind_of(geometry, wkb))
        self.found.append(photos)
        self.paths += [ImageSource(photo.path, photo.name) for photo in photos if photo.path]

    @property
    def images(self) -> tuple[ImageSource, ...]:
        """All photos that there are."""
        return tuple(self.paths)

    @cached_property
    def layout(self) -> Layout:
        """What the output holds: the features, as often as they have photos."""
        return self.seen.layout(PHOTO_NAME)

    def rows(self) -> Iterator[StagedRow]:
        """Return a row for each photo, and for each feature that has none."""
        number = 0
        for position, (feature_id, photos) in enumerate(zip(self.keys.ids, self.found), start=1):
            if not photos:
                yield StagedRow(position, None, "", NO_PHOTO, feature_id)
            for photo in photos:
                number += bool(photo.path)
                known = number if photo.path else None
                yield StagedRow(position, known, photo.name, photo.problem, feature_id)

    def known(self) -> Iterable[ObjectResult]:
        """Return nothing: features without a photo are not objects of the job."""
        return ()

    def again(self) -> Iterator[QgsFeature]:
        """Yield the features once more."""
        return self.keys.again(self.part.of(self.source.features()))

    def result_layer(self, folder: Path) -> ResultLayer:
        """Return a row for each photo, and for each feature that has none."""
        row_count = sum(max(len(photos), 1) for photos in self.found)
        return ResultLayer(self.layout, row_count, self._rows(folder))

    def _rows(self, folder: Path) -> Iterator[ResultRow]:
        if not self.paths:
            yield from self._rows_with(iter(()))
            return
        with open_results(folder) as results:
            yield from self._rows_with(results)

    def _rows_with(self, results: Iterator[ObjectResult]) -> Iterator[ResultRow]:
        # The features first: they say whether they end where the photos do.
        for feature, photos in zip(self.again(), self.found):
            if not photos:
                yield ResultRow(feature, _unclassified(NO_PHOTO))
            for photo in photos:
                result = next(results) if photo.path else _unclassified(photo.problem)
                yield ResultRow(feature, result, photo.name, photo.where)


def _unclassified(reason: str) -> ObjectResult:
    return ObjectResult(object=0, image=NO_IMAGE, status=reason)
