"""Predictions back to features: the input's attributes and order, and what the model said."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Callable, Sequence

from ...redaction import without_secrets
from ...texts import Translate, english, translated
from .rows import RowWriter
from .trial import TrialValues

if TYPE_CHECKING:
    from ...feedback import Feedback
    from ...results import ObjectResult
    from ..fields import ResultFields
    from ..subjects.subject import ResultLayer, ResultRow
    from .destination import Sink


_ALWAYS = 4
"""Fields that every result has: label, value, confidence, status."""

SENTENCES = 1024
"""How many statuses and names of images are kept as they are shown."""


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
        self._rows = RowWriter(sink, fields, needs_geometry=needs_geometry)
        self._has_image_name = fields.has_image_name
        self._beyond = len(fields.ours) - _ALWAYS
        self._probabilities = self._beyond - fields.has_image_name - fields.more
        # The same few for most rows.
        self._status = lru_cache(SENTENCES, typed=True)(partial(_status, translate=translate))
        self._image_name = lru_cache(SENTENCES)(without_secrets)

    def write(self, outcome: ResultLayer, feedback: Feedback) -> ResultCounts:
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
        result = row.result
        values = (result.label, result.value, result.confidence, *self._rare(row))
        self._rows.add(position, row.feature, values)

    def _rare(self, row: ResultRow) -> tuple[Any, ...]:
        """Return the values after label, value and confidence; most rows have none."""
        status = row.result.status
        if status is None and not self._beyond:
            return ()
        values: tuple[Any, ...] = (None if status is None else self._status(status, row.detail),)
        if self._has_image_name:
            name = None if row.image_name is None else self._image_name(row.image_name)
            values = (*values, name)
        count = self._probabilities
        if count:
            values = (*values, *row.result.probabilities[:count])
        if row.more:
            nothing = [None] * (self._beyond + 1 - len(values) - len(row.more))
            values = (*values, *nothing, *row.more)
        return values


def trial_values(labels: Sequence[str]) -> Callable[[ResultFields], TrialValues]:
    """Return what is tried in the fields of a result: the longest label, a row's number, a name."""
    label = max(labels, key=len, default="class")

    def of(fields: ResultFields) -> TrialValues:
        names = ("name",) if fields.has_image_name else ()
        return TrialValues(lambda number: (label, number, 0.5, None, *names), label, number=1)

    return of


def _status(status: str, detail: str, *, translate: Translate) -> str:
    said = translated(without_secrets(status), translate)
    return f"{said}: {without_secrets(detail)}" if detail else said


def _count(counts: ResultCounts, result: ObjectResult) -> None:
    if result.status is None:
        counts.by_label[result.label or ""] += 1
    else:
        counts.by_status[result.status] += 1
