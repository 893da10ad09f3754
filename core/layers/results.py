"""Predictions back to features: the input's attributes and order, and what the model said."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsFeatureSink, QgsJsonUtils

from ..errors import InputError, OutputError
from ..redaction import without_secrets
from ..texts import Translate, english, text, translated
from .fields import is_null

if TYPE_CHECKING:
    from ..feedback import Feedback
    from ..results import ObjectResult
    from .destination import Sink
    from .fields import ResultFields
    from .subject import Outcome, ResultRow


MEND_WRITING = text("Make room there, or choose another output; what is classified is kept.")

SENTENCES = 1024
"""How many statuses and names of images are kept as they are shown."""

_NO_ID = QgsFeature().id()
"""Of a feature that is nowhere yet: some formats would number a row by what it had elsewhere."""

MEND_ROW = text("Choose another format for the output; what is classified is kept.")


@dataclass
class ResultCounts:
    """What was written: rows, classified rows, rows per label, rows per reason."""

    rows: int = 0
    classified: int = 0
    by_label: Counter[str] = field(default_factory=Counter)
    by_status: Counter[str] = field(default_factory=Counter)


class ResultWriter:
    """Writes results as features."""

    def __init__(
        self,
        sink: Sink,
        fields: ResultFields,
        translate: Translate = english,
        *,
        needs_geometry: bool = False,
    ) -> None:
        """Begin.

        Args:
            sink: where to.
            fields: of the sink.
            translate: into the language of `Status`; everything else is the same in all languages.
            needs_geometry: the sink has no rows without one, and may drop them without a word.
        """
        self._sink, self._fields, self._needs_geometry = sink, fields, needs_geometry
        self._first = fields.fields.count() - len(fields.ours)
        # The same few for most rows.
        self._status = lru_cache(SENTENCES)(partial(_status, translate=translate))
        self._image_name = lru_cache(SENTENCES)(without_secrets)

    def write(self, outcome: Outcome, feedback: Feedback) -> ResultCounts:
        """Write all rows, in their order.

        It is short and not interrupted by Cancel: a layer is either whole or not there.

        Raises:
            InputError: the input changed while the model ran, or a row needs a geometry.
            OutputError: the sink refuses a row.
        """
        counts = ResultCounts()
        for position, row in enumerate(outcome.rows, start=1):
            self.write_row(position, row)
            _count(counts, row.result)
            if position % 1000 == 0:
                feedback.setProgress(100 * position / max(outcome.row_count, position))
        return counts

    def write_row(self, position: int, row: ResultRow) -> None:
        """Write one row, the one at this position from 1.

        Raises:
            InputError: it has no geometry, and needs one.
            OutputError: the sink refuses it.
        """
        feature, fields = row.feature, self._fields
        if self._needs_geometry and feature.geometry().isEmpty():
            raise without_geometry(text("row {position}", position=position))
        # The feature itself is given on: what it has need not be touched here. It may come again,
        # in a row of another image.
        feature.setFields(fields.fields, False)
        feature.setId(_NO_ID)
        feature.resizeAttributes(self._first)
        feature.padAttributes(len(fields.ours))
        for index in fields.as_text:
            feature.setAttribute(index, _as_text(feature.attribute(index)))
        for place, value in enumerate(self._values(row), self._first):
            if value is not None:
                feature.setAttribute(place, value)
        if not self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise OutputError(
                text("The result cannot be written"),
                where=text(
                    "row {position}: {reason}",
                    position=position,
                    reason=self._sink.lastError(),
                ),
                mend=MEND_ROW,
                details=str(self._sink.lastError()),
            )

    def _values(self, row: ResultRow) -> tuple[Any, ...]:
        result = row.result
        status = None if result.status is None else self._status(result.status, row.detail)
        values: tuple[Any, ...] = (result.label, result.value, result.confidence, status)
        if self._fields.has_image_name:
            name = None if row.image_name is None else self._image_name(row.image_name)
            values = (*values, name)
        missing = len(self._fields.ours) - len(values)
        return (*values, *result.probabilities[:missing]) if missing else values


def _status(status: str, detail: str, *, translate: Translate) -> str:
    said = translated(without_secrets(status), translate)
    return f"{said}: {without_secrets(detail)}" if detail else said


def _as_text(value: Any) -> Any:
    """Return an attribute that the output has no type for as JSON."""
    is_said = is_null(value) or isinstance(value, str)
    return value if is_said else str(QgsJsonUtils.encodeValue(value))


def without_geometry(where: str) -> InputError:
    """Return the error of a row whose geometry the format cannot do without."""
    return InputError(
        text("Some objects have no geometry, and this format has no rows without one"),
        where=where,
        mend=text("Choose a GeoPackage file for the output."),
    )


def _count(counts: ResultCounts, result: ObjectResult) -> None:
    counts.rows += 1
    if result.status is None:
        counts.classified += 1
        counts.by_label[result.label or ""] += 1
    else:
        counts.by_status[result.status] += 1
