"""Predictions back to features: the input's attributes and order, and what the model said."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Iterator

from qgis.core import QgsFeature, QgsFeatureSink, QgsProcessingFeatureSource

from ..errors import InputError, OutputError
from ..results import NO_IMAGE, ObjectResult, open_results
from .features import features_of

if TYPE_CHECKING:
    from array import array
    from pathlib import Path

    from ..feedback import Feedback
    from .fields import ResultFields


@dataclass
class ResultCounts:
    """What was written: rows, classified rows, rows per label, rows per reason."""

    rows: int = 0
    classified: int = 0
    by_label: Counter[str] = field(default_factory=Counter)
    by_status: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class ResultWriter:
    """Writes results as features.

    Attributes:
        sink: where to.
        fields: of the sink.
        image_names: what `RasterName` says of each image, where there is that field.
    """

    sink: QgsFeatureSink
    fields: ResultFields
    image_names: tuple[str, ...] = ()

    def write(
        self,
        source: QgsProcessingFeatureSource,
        feature_ids: array[int],
        folder: Path,
        feedback: Feedback,
    ) -> ResultCounts:
        """Write a row for each object (and image), in input order.

        It is short and not interrupted by Cancel: a layer is either whole or not there.

        Raises:
            InputError: the source changed while the model ran.
            OutputError: the sink refuses a row.
        """
        counts = ResultCounts()
        with open_results(folder) as results:
            rows = _rows(source, feature_ids, results)
            for position, (feature, result) in enumerate(rows, start=1):
                self._write_row(feature, result)
                counts.rows += 1
                _count(counts, result)
                if position % 1000 == 0:
                    feedback.setProgress(100 * position / len(feature_ids))
        return counts

    def _write_row(self, feature: QgsFeature, result: ObjectResult) -> None:
        row = QgsFeature(self.fields.fields)
        row.setGeometry(feature.geometry())
        row.setAttributes(feature.attributes() + self._values(result))
        if not self.sink.addFeature(row, QgsFeatureSink.Flag.FastInsert):
            raise OutputError(
                "The result cannot be written",
                where=f"row {result.object}: {self.sink.lastError()}",
                mend="Choose another output; this format refuses the geometry or an attribute.",
            )

    def _values(self, result: ObjectResult) -> list[Any]:
        values: list[Any] = [result.label, result.value, result.confidence, result.status]
        if self.fields.has_raster_name:
            named = result.image != NO_IMAGE
            values.append(self.image_names[result.image] if named else None)
        missing = len(self.fields.ours) - len(values)
        return values + (list(result.probabilities[:missing]) or [None] * missing)


def _rows(
    source: QgsProcessingFeatureSource, feature_ids: array[int], results: Iterator[ObjectResult]
) -> Iterator[tuple[QgsFeature, ObjectResult]]:
    """Pair features with their results; every feature must be the one that was classified."""
    result = next(results, None)
    position = 0
    for position, feature in enumerate(features_of(source), start=1):
        if position > len(feature_ids) or feature.id() != feature_ids[position - 1]:
            raise _changed()
        if result is None or result.object != position:
            raise RuntimeError(f"no result for object {position}")
        while result is not None and result.object == position:
            yield feature, result
            result = next(results, None)
    if position != len(feature_ids):
        raise _changed()


def _changed() -> InputError:
    return InputError(
        "The features were changed while the model ran",
        where="FEATURES",
        mend="Run again; what is classified already is not classified anew where nothing changed.",
    )


def _count(counts: ResultCounts, result: ObjectResult) -> None:
    if result.status is None:
        counts.classified += 1
        counts.by_label[result.label or ""] += 1
    else:
        counts.by_status[result.status] += 1
