"""Predictions back to features: the input's attributes and order, and what the model said."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
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

MEND_ROW = text("Choose another format for the output; what is classified is kept.")


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
        translate: into the language of `Status`; everything else is the same in all languages.
        needs_geometry: the sink has no rows without one, and may drop them without a word.
    """

    sink: Sink
    fields: ResultFields
    translate: Translate = english
    needs_geometry: bool = False

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
        if self.needs_geometry and row.feature.geometry().isEmpty():
            raise without_geometry(text("row {position}", position=position))
        written = QgsFeature(self.fields.fields)
        written.setGeometry(row.feature.geometry())
        written.setAttributes(self._kept(row.feature) + self._values(row))
        if not self.sink.addFeature(written, QgsFeatureSink.Flag.FastInsert):
            raise OutputError(
                text("The result cannot be written"),
                where=text(
                    "row {position}: {reason}",
                    position=position,
                    reason=self.sink.lastError(),
                ),
                mend=MEND_ROW,
                details=str(self.sink.lastError()),
            )

    def _kept(self, feature: QgsFeature) -> list[Any]:
        """Return the attributes of the input, those that the output has no type for as JSON."""
        values: list[Any] = feature.attributes()
        for index in self.fields.as_text:
            value = values[index]
            if not is_null(value) and not isinstance(value, str):
                values[index] = str(QgsJsonUtils.encodeValue(value))
        return values

    def _values(self, row: ResultRow) -> list[Any]:
        result = row.result
        values: list[Any] = [result.label, result.value, result.confidence, self._status(row)]
        if self.fields.has_image_name:
            values.append(without_secrets(row.image_name))
        missing = len(self.fields.ours) - len(values)
        return [*values, *(result.probabilities[:missing] or (None,) * missing)]

    def _status(self, row: ResultRow) -> str | None:
        if row.result.status is None:
            return None
        status = translated(without_secrets(row.result.status), self.translate)
        return f"{status}: {without_secrets(row.detail)}" if row.detail else status


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
