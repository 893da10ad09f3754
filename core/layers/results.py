"""Predictions back to features: the input's attributes and order, and what the model said."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureSink, QgsJsonUtils

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

_ALWAYS = 4
"""Fields that every result has: label, value, confidence, status."""

SENTENCES = 1024
"""How many statuses and names of images are kept as they are shown."""

_FAST = QgsFeatureSink.Flag.FastInsert

_NO_ID = -(2**63)
"""Of a feature that is nowhere yet: some formats would number a row by what it had elsewhere.

Source: qgsfeatureid.h, FID_NULL.
"""

MEND_ROW = text("Choose another format for the output; what is classified is kept.")


@dataclass
class ResultCounts:
    """What was written: rows per label, rows per reason."""

    by_label: Counter[str] = field(default_factory=Counter)
    by_status: Counter[str] = field(default_factory=Counter)

    @property
    def classified(self) -> int:
        """Rows with a class."""
        return sum(self.by_label.values())

    @property
    def rows(self) -> int:
        """All rows."""
        return self.classified + sum(self.by_status.values())


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
        self._sink, self._needs_geometry = sink, needs_geometry
        self._as_text, self._has_image_name = fields.as_text, fields.has_image_name
        self._count = fields.fields.count()
        self._first = self._count - len(fields.ours)
        self._has_more = len(fields.ours) > _ALWAYS
        # The same few for most rows.
        self._status = lru_cache(SENTENCES, typed=True)(partial(_status, translate=translate))
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
        feature, result, first = row.feature, row.result, self._first
        if self._needs_geometry and feature.geometry().isEmpty():
            raise without_geometry(text("row {position}", position=position))
        # The feature itself is given on: what it has need not be touched here. It may come again,
        # in a row of another image.
        feature.setId(_NO_ID)
        feature.resizeAttributes(first)
        feature.resizeAttributes(self._count)
        for index in self._as_text:
            feature.setAttribute(index, _as_text(feature.attribute(index)))
        feature.setAttribute(first, result.label)
        feature.setAttribute(first + 1, result.value)
        feature.setAttribute(first + 2, result.confidence)
        for place, value in enumerate(self._rare(row), first + 3):
            feature.setAttribute(place, value)
        if not self._sink.addFeature(feature, _FAST):
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

    def _rare(self, row: ResultRow) -> tuple[Any, ...]:
        """Return the values after label, value and confidence; most rows have none."""
        status = row.result.status
        if status is None and not self._has_more:
            return ()
        values: tuple[Any, ...] = (None if status is None else self._status(status, row.detail),)
        if self._has_image_name:
            name = None if row.image_name is None else self._image_name(row.image_name)
            values = (*values, name)
        missing = self._count - self._first - 3 - len(values)
        return (*values, *row.result.probabilities[:missing]) if missing else values


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
    if result.status is None:
        counts.by_label[result.label or ""] += 1
    else:
        counts.by_status[result.status] += 1
