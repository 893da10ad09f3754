"""The table of an assessment: a row for each class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator

from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsWkbTypes

from .fields import OutputFields, output_fields, real_field, text_field, whole_field
from .output.trial import TrialValues
from .subjects.subject import Layout

if TYPE_CHECKING:
    from ..accuracy.map_accuracy import MapAccuracy
    from ..accuracy.sample_estimates import Estimate

CLASS = "Class"
SAMPLED = "Sampled"
MAP_TOTAL = "MapTotal"
ESTIMATES = ("UsersAccuracy", "ProducersAccuracy", "F1", "Total")
"""Each is followed by its interval: Users..., Producers..., F1..., Total... Low and High."""

_STEMS = ("Users", "Producers", "F1", "Total")


def accuracy_layout() -> Layout:
    """Return what the table is made of besides our fields: nothing."""
    return Layout(QgsFields(), QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem())


def accuracy_fields(input_fields: QgsFields | None = None, **how: Any) -> OutputFields:
    """Return the fields of the table.

    Args:
        input_fields: none.
        how: `names` and `lists_as_text` of `output_fields`.
    """
    wished = [text_field(CLASS), whole_field(SAMPLED)]
    for name, stem in zip(ESTIMATES, _STEMS):
        wished += [real_field(name), real_field(f"{stem}Low"), real_field(f"{stem}High")]
    wished.append(real_field(MAP_TOTAL))
    return output_fields(input_fields or QgsFields(), wished, **how)


def accuracy_values(fields: OutputFields) -> TrialValues:
    """Return what is tried in these fields."""
    rest = [0.5] * (len(fields.ours) - 2)
    word = "a class"
    return TrialValues(lambda number: (word, number, *rest), word, number=1)


def accuracy_rows(accuracy: MapAccuracy) -> Iterator[tuple[Any, ...]]:
    """Yield the values of each row, as `accuracy_fields` has them."""
    classes = zip(accuracy.names, accuracy.assessment.classes, accuracy.totals(), accuracy.shown)
    for name, each, total, shown in classes:
        estimates = (each.users, each.producers, each.f1, total)
        numbers = [number for estimate in estimates for number in _with_ends(estimate)]
        yield name, each.sampled, *numbers, shown


def _with_ends(estimate: Estimate | None) -> tuple[float | None, float | None, float | None]:
    if estimate is None:
        return None, None, None
    return estimate.value, estimate.low, estimate.high
