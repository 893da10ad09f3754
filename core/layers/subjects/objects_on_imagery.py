"""Features that mark objects on imagery: the tool's main use."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import repeat
from operator import itemgetter
from typing import TYPE_CHECKING, Iterable, Iterator, Mapping

from ...results import NO_IMAGE, ObjectResult, open_results
from ..features import ALL, Placement, WrittenObjects, write_objects
from ..fields import RASTER_NAME
from .subject import Layout, ResultLayer, ResultRow, Slice, StagedRow

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsCoordinateReferenceSystem, QgsFeature

    from ...feedback import Feedback
    from ...job import ClassificationJob, ImageSource
    from ...model.definition import ModelDefinition
    from ..feature_source import FeatureSource
    from ..fetching.fetched_imagery import ImageryFetcher
    from ..imagery.provider_raster import ProviderRaster


@dataclass(frozen=True)
class ObjectsOnImagery:
    """Features, and the images that they lie on.

    Attributes:
        source: the features.
        images: the topmost first.
        placement: how their geometries become objects.
        names_rasters: rows say which raster they are of.
        remote: the images that have to be fetched, by their number.
        part: of the features.
    """

    source: FeatureSource
    images: tuple[ImageSource, ...]
    placement: Placement
    names_rasters: bool = False
    remote: Mapping[int, ProviderRaster] = field(default_factory=dict)
    part: Slice = ALL

    @property
    def extent_crs(self) -> QgsCoordinateReferenceSystem:
        """That of the imagery."""
        return self.placement.image_crs

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

    def with_source(self, source: FeatureSource) -> ObjectsOnImagery:
        """Return other features, on the same imagery."""
        return replace(self, source=source)

    def only(self, part: Slice) -> ObjectsOnImagery:
        """Return a part of the features, on the same imagery."""
        return replace(self, part=part)

    def stage(self, folder: Path, feedback: Feedback) -> StagedObjects:
        """Write the objects."""
        written = write_objects(self.source, self.placement, folder, feedback, self.part)
        return StagedObjects(self, written)


@dataclass(frozen=True)
class StagedObjects:
    """Features whose geometries lie in a job folder."""

    subject: ObjectsOnImagery
    written: WrittenObjects

    @property
    def images(self) -> tuple[ImageSource, ...]:
        """The imagery."""
        return self.subject.images

    @property
    def digest(self) -> str:
        """Of all geometries."""
        return self.written.digest

    @cached_property
    def layout(self) -> Layout:
        """What the output holds: the features, as often as they lie in an image."""
        image_name_field = RASTER_NAME if self.subject.names_rasters else ""
        return self.written.seen.layout(image_name_field)

    def rows(self) -> Iterator[StagedRow]:
        """Return one row for each feature."""
        for position, feature_id in enumerate(self.written.keys.ids, start=1):
            yield StagedRow(position, position, feature_id=feature_id)

    def known(self) -> Iterable[ObjectResult]:
        """Yield why some features cannot be looked at, in their order."""
        of_each = (
            zip(positions, repeat(status)) for status, positions in self.written.rejected.items()
        )
        for position, status in heapq.merge(*of_each, key=itemgetter(0)):
            yield ObjectResult(object=position, image=NO_IMAGE, status=status)

    def fetcher(
        self, folder: Path, job: ClassificationJob, definition: ModelDefinition
    ) -> ImageryFetcher | None:
        """Return what fetches imagery that only QGIS reads; None: there is none."""
        remote, placement = self.subject.remote, self.subject.placement
        if not remote:
            return None
        from ..fetching.fetched_imagery import ImageryFetcher  # takes GDAL along

        return ImageryFetcher(folder, job, definition, remote, placement)

    def again(self) -> Iterator[QgsFeature]:
        """Yield the features once more."""
        features = self.subject.source.features()
        return self.written.keys.again(self.subject.part.of(features))

    def result_layer(self, folder: Path) -> ResultLayer:
        """Return the features, each with what the model says of it."""
        return ResultLayer(self.layout, len(self.written.keys), self._rows(folder))

    def _rows(self, folder: Path) -> Iterator[ResultRow]:
        names = [image.name for image in self.images] if self.subject.names_rasters else []
        with open_results(folder) as results:
            result = next(results, None)
            for position, feature in enumerate(self.again(), start=1):
                if result is None or result.object != position:
                    raise RuntimeError(f"no result for object {position}")
                while result is not None and result.object == position:
                    name = names[result.image] if names and result.image != NO_IMAGE else None
                    yield ResultRow(feature, result, name)
                    result = next(results, None)
