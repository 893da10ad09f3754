"""The rows of a layer as a review needs them: columns of plain numbers, 13 bytes a row.

Read once, in any thread. What changes later comes from the layer's own signals, so an answer, a
value typed into the attribute table, and what is undone arrive by one way.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from math import isfinite, nan
from typing import TYPE_CHECKING, Any, Callable, Iterable, Sequence

from ...feedback import refuse_cancelled
from ..class_fields import class_fields
from ..feature_source import columns_alone
from ..fields import find_field, is_null
from .answers import AnswerFields, answered
from .fields import AGREES, REVIEW_ORDER, REVIEW_REASON, Reason

if TYPE_CHECKING:
    from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

    from ...feedback import Feedback
    from ..feature_source import FeatureSource

NOBODY = -1
"""In `ReviewRows.labels`: there is no label."""

_SAID_EVERY = 1024
"""Rows between two looks at whether the user has stopped."""

REASONS = (None, Reason.SAMPLE, Reason.UNCERTAIN, Reason.RANDOM)
"""Of a number in `Material.reasons`."""

_NUMBERS = {reason.value: number for number, reason in enumerate(REASONS) if reason is not None}
_TRUE, _FALSE = ("1", "true", "t", "yes"), ("0", "false", "f", "no")


@dataclass(frozen=True)
class Columns:
    """Indices of the fields that a review reads; -1: there is none.

    Attributes:
        label: of an answer.
        reviewed: of an answer.
        reason: of a sample.
        order: of a sample.
        confidence: of the model.
        agrees: whether model and label are one.
        probabilities: of the classes.
    """

    label: int
    reviewed: int
    reason: int
    order: int
    confidence: int
    agrees: int
    probabilities: tuple[int, ...]

    @classmethod
    def of(cls, layer: QgsVectorLayer, class_field: str = "") -> Columns:
        """Find them by name; confidence and probabilities of the run that wrote `class_field`."""
        fields, answers = layer.fields(), AnswerFields.of(layer)
        run = class_fields(fields, class_field)
        return cls(
            label=answers.label,
            reviewed=answers.reviewed,
            reason=find_field(fields, REVIEW_REASON),
            order=find_field(fields, REVIEW_ORDER),
            confidence=find_field(fields, run.confidence),
            agrees=find_field(fields, AGREES),
            probabilities=tuple(map(fields.lookupField, run.probabilities.values())),
        )


class Doubt(Enum):
    """What makes the number in `Material.doubts`."""

    MARGIN = "margin"
    """Between the two likeliest classes; without probabilities, the confidence."""
    CONFIDENCE = "confidence"
    """Of the model where it does not agree with the label; NaN where it does."""


@dataclass
class ReviewRows:
    """What is answered, row by row.

    Attributes:
        ids: QGIS's ids, ascending.
        labels: places in `names`, or NOBODY.
        looked: whether somebody has looked, without knowing it perhaps.
        names: the labels that there are.
        counts: rows of each place in `names`.
        unsure: rows that somebody has looked at in vain.
        unsaved: features that are not saved yet, so without an id that stays.
    """

    ids: array[int] = field(default_factory=lambda: array("q"))
    labels: array[int] = field(default_factory=lambda: array("i"))
    looked: bytearray = field(default_factory=bytearray)
    names: list[str] = field(default_factory=list)
    counts: Counter[int] = field(default_factory=Counter)
    unsure: int = 0
    unsaved: int = 0
    _places: dict[str, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.ids)

    def add(self, identifier: int, label: Any, reviewed: Any) -> None:
        """Append a row."""
        self.ids.append(identifier)
        self.labels.append(self._place(label))
        self.looked.append(answered(reviewed) is not None)
        self._count(len(self.ids) - 1, 1)

    def row_of(self, identifier: int) -> int:
        """Return the row of a feature; -1: none of them."""
        row = bisect_left(self.ids, identifier)
        return row if row < len(self.ids) and self.ids[row] == identifier else -1

    def is_answered(self, row: int) -> bool:
        """Return whether somebody has looked at it."""
        return self.labels[row] != NOBODY or bool(self.looked[row])

    def label_of(self, row: int) -> str | None:
        """Return what somebody said that it is."""
        place = self.labels[row]
        return None if place == NOBODY else self.names[place]

    def count_of(self, name: str) -> int:
        """Return how many rows have a label."""
        return self.counts[self._places[name]] if name in self._places else 0

    def take_label(self, row: int, label: Any) -> None:
        """Follow a change of the label."""
        self._count(row, -1)
        self.labels[row] = self._place(label)
        self._count(row, 1)

    def take_reviewed(self, row: int, reviewed: Any) -> None:
        """Follow a change of what says that somebody has looked."""
        self._count(row, -1)
        self.looked[row] = answered(reviewed) is not None
        self._count(row, 1)

    def _count(self, row: int, by: int) -> None:
        place = self.labels[row]
        if place != NOBODY:
            self.counts[place] += by
        elif self.looked[row]:
            self.unsure += by

    def _place(self, label: Any) -> int:
        name = answered(label)
        if name is None:
            return NOBODY
        if name not in self._places:
            self._places[name] = len(self.names)
            self.names.append(name)
        return self._places[name]

    def sort(self) -> list[int] | None:
        """Sort by id; return the rows as they were, None where they are so already."""
        ids = self.ids
        if all(ids[row] < ids[row + 1] for row in range(len(ids) - 1)):
            return None
        rows = sorted(range(len(ids)), key=ids.__getitem__)
        self.ids = array("q", (ids[row] for row in rows))
        self.labels = array("i", (self.labels[row] for row in rows))
        self.looked = bytearray(self.looked[row] for row in rows)
        return rows


@dataclass
class Material:
    """What an order is made of; it goes when the order is made. Rows as in `ReviewRows`.

    Attributes:
        reasons: numbers of `REASONS`.
        orders: `ReviewOrder`, NaN: none.
        doubts: least first is the most doubtful; NaN: nothing to doubt.
        xs: of the boxes' middles, NaN: no geometry; empty where nobody asked.
        ys: of the same.
    """

    reasons: bytearray = field(default_factory=bytearray)
    orders: array[float] = field(default_factory=lambda: array("d"))
    doubts: array[float] = field(default_factory=lambda: array("d"))
    xs: array[float] = field(default_factory=lambda: array("d"))
    ys: array[float] = field(default_factory=lambda: array("d"))

    def reorder(self, rows: Sequence[int]) -> None:
        """Put the rows in another order."""
        self.reasons = bytearray(self.reasons[row] for row in rows)
        for name in ("orders", "doubts", "xs", "ys"):
            column = getattr(self, name)
            setattr(self, name, array("d", (column[row] for row in rows) if column else ()))


def read_rows(
    source: FeatureSource,
    columns: Columns,
    feedback: Feedback,
    *,
    doubt: Doubt | None = None,
    with_places: bool = False,
) -> tuple[ReviewRows, Material]:
    """Read the layer once; may run in any thread.

    Args:
        source: the layer as it is, with what its edit buffer holds.
        columns: of the layer.
        feedback: hears of the progress, and may stop it.
        doubt: what `doubts` are; None: not asked for.
        with_places: `xs` and `ys` are asked for.

    Raises:
        Cancelled: the user stopped it.
    """
    rows, material = ReviewRows(), Material()
    doubt_of = _doubts(columns, doubt)
    request = _request(columns, with_places=with_places, doubt=doubt)
    for number, feature in enumerate(source.features(request)):
        if number % _SAID_EVERY == 0:
            refuse_cancelled(feedback)
            feedback.setProgress(100 * number / max(source.count, number + 1))
        identifier = feature.id()
        if identifier < 0:
            rows.unsaved += 1
            continue
        rows.add(identifier, _value(feature, columns.label), _value(feature, columns.reviewed))
        material.reasons.append(_NUMBERS.get(str(_value(feature, columns.reason)), 0))
        material.orders.append(real(_value(feature, columns.order)))
        if doubt_of is not None:
            material.doubts.append(doubt_of(feature))
        if with_places:
            x, y = _middle(feature)
            material.xs.append(x)
            material.ys.append(y)
    before = rows.sort()
    if before is not None:
        material.reorder(before)
    return rows, material


def _request(columns: Columns, *, with_places: bool, doubt: Doubt | None) -> QgsFeatureRequest:
    wanted = [columns.label, columns.reviewed, columns.reason, columns.order]
    if doubt is not None:
        wanted += [columns.confidence, columns.agrees]
    if doubt is Doubt.MARGIN:
        wanted += columns.probabilities
    return columns_alone((index for index in wanted if index >= 0), with_geometry=with_places)


def _doubts(columns: Columns, doubt: Doubt | None) -> Callable[[QgsFeature], float] | None:
    if doubt is Doubt.CONFIDENCE:
        return lambda feature: _against_the_label(feature, columns)
    if doubt is Doubt.MARGIN and len(columns.probabilities) > 1:
        return lambda feature: _margin(feature.attribute(i) for i in columns.probabilities)
    if doubt is Doubt.MARGIN:
        return lambda feature: real(_value(feature, columns.confidence))
    return None


def _margin(probabilities: Iterable[Any]) -> float:
    known = sorted(p for p in map(real, probabilities) if isfinite(p))
    return known[-1] - known[-2] if len(known) > 1 else nan


def _against_the_label(feature: QgsFeature, columns: Columns) -> float:
    """Return how sure the model is of another class, negative: the surest first."""
    if is_true(_value(feature, columns.agrees)) is not False:
        return nan
    confidence = real(_value(feature, columns.confidence))
    return -confidence if isfinite(confidence) else 0.0


def is_true(value: Any) -> bool | None:
    """Return what a field that says yes or no says, whichever type its format has for it."""
    said = "" if is_null(value) else str(value).strip().lower()
    return True if said in _TRUE else False if said in _FALSE else None


def _value(feature: QgsFeature, index: int) -> Any:
    return feature.attribute(index) if index >= 0 else None


def real(value: Any) -> float:
    """Return a number; NaN where there is none."""
    if isinstance(value, (int, float)):
        return float(value)
    try:
        return nan if is_null(value) else float(value)
    except (TypeError, ValueError):
        return nan


def _middle(feature: QgsFeature) -> tuple[float, float]:
    if not feature.hasGeometry():
        return nan, nan
    center = feature.geometry().boundingBox().center()
    return center.x(), center.y()
