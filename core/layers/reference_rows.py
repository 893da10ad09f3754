"""The objects of a map, and what somebody said of some of them, read from layers. Any thread."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Iterator, NamedTuple, Sequence

from ..accuracy.reference_sample import Looked, Population, ReferenceRows
from ..feedback import refuse_cancelled
from ..labels.classes import MOST_CLASSES, too_many_classes
from .feature_source import columns_alone
from .features import SAID_EVERY
from .fields import find_field, is_null
from .review.fields import REVIEW_REASON, REVIEWED, UNSURE, Reason

if TYPE_CHECKING:
    from ..feedback import Feedback
    from .feature_source import FeatureSource
    from .labels import LabelField

ABSENT = -1
"""Place of a field that there is none of."""

_REASONS = {reason.value for reason in Reason}
_AT_RANDOM = {Reason.SAMPLE.value, Reason.RANDOM.value}

Values = Sequence[Any]


class MapFields(NamedTuple):
    """Fields of a map.

    Attributes:
        predicted: its classes.
        stratum: that its objects are in; None: there is no such field.
        area: place of their areas.
    """

    predicted: LabelField
    stratum: LabelField | None = None
    area: int = ABSENT


class ReferenceFields(NamedTuple):
    """Fields of a layer with answers, besides those that it has as a map.

    Attributes:
        reference: what somebody said.
        size: place of the size of an object's stratum.
        confidence: place of that.
        likely: places of the probabilities, in the order in which they are wanted.
    """

    reference: LabelField
    size: int = ABSENT
    confidence: int = ABSENT
    likely: tuple[int, ...] = ()


def read_population(source: FeatureSource, fields: MapFields, feedback: Feedback) -> Population:
    """Count the objects of a map.

    Args:
        source: of them.
        fields: that say what they are.
        feedback: stops it.

    Raises:
        InputError: the field of classes holds something else, or a geometry is not valid and the
            user wants no run then.
        Cancelled: the user stopped.
    """
    counted = _Counted(source, fields)
    for values in _rows(source, counted.places(), feedback):
        counted.see(values)
    return counted.population


def read_reference_rows(
    source: FeatureSource, fields: MapFields, answers: ReferenceFields, feedback: Feedback
) -> ReferenceRows:
    """Read a layer with answers; of objects without one only counts are kept.

    Args:
        source: of its objects.
        fields: that say what they are on the map.
        answers: the others.
        feedback: stops it.

    Raises:
        As `read_population`.
    """
    counted = _Counted(source, fields)
    found = ReferenceRows(
        counted.population, has_strata=fields.stratum is not None, needs_areas=fields.area >= 0
    )
    reason, reviewed = (find_field(source.fields, name) for name in (REVIEW_REASON, REVIEWED))
    places = [answers.reference.index, answers.size, answers.confidence, *answers.likely]
    for values in _rows(source, [*counted.places(), *places, reason, reviewed], feedback):
        predicted, stratum, area = counted.see(values)
        reference = answers.reference.class_of(values[answers.reference.index])
        was = _text(values, reviewed).upper()
        why = _reason(_text(values, reason), was)
        if stratum and answers.size >= 0:
            found.see_stratum(stratum, _whole(values[answers.size]))
        if reference or was == UNSURE:
            likely = tuple(_number(values, place) for place in answers.likely)
            known = () if any(map(math.isnan, likely)) else likely
            confidence = _number(values, answers.confidence)
            found.looked.append(Looked(predicted, reference, why, stratum, area, confidence, known))
            found.says_why = found.says_why or bool(why)
        elif stratum and why in _AT_RANDOM:
            found.waiting += 1
    return found


class _Counted:
    """Counts objects while they are read."""

    def __init__(self, source: FeatureSource, fields: MapFields) -> None:
        self._fields = fields
        self.population = Population(source.name, has_areas=fields.area >= 0)

    def places(self) -> list[int]:
        stratum = self._fields.stratum
        places = [self._fields.predicted.index, self._fields.area]
        return places if stratum is None else [*places, stratum.index]

    def see(self, values: Values) -> tuple[str, str, float]:
        """Count an object; return its class, its stratum and its area."""
        field, stratum = self._fields.predicted, self._fields.stratum
        predicted = field.class_of(values[field.index])
        name = "" if stratum is None else stratum.class_of(values[stratum.index])
        area = _number(values, self._fields.area)
        self.population.add(predicted, name, area)
        classes = len(self.population.by_class)
        if classes > MOST_CLASSES:
            raise too_many_classes(field.where, classes)
        return predicted, name, area


def _rows(source: FeatureSource, places: Sequence[int], feedback: Feedback) -> Iterator[Values]:
    known = (place for place in places if place >= 0)
    request = columns_alone(known, with_geometry=source.is_checked)
    count = max(source.count, 1)
    for number, feature in enumerate(source.features(request)):
        if number % SAID_EVERY == 0:
            refuse_cancelled(feedback)
            feedback.setProgress(min(100 * number / count, 100))
        if not source.problem_of(feature):
            yield feature.attributes()


def _reason(chosen: str, reviewed: str) -> str:
    """Return why an object was looked at: as it was chosen last, else as the review says."""
    return next((each for each in (chosen.upper(), reviewed) if each in _REASONS), "")


def _text(values: Values, place: int) -> str:
    return "" if place < 0 or is_null(values[place]) else str(values[place]).strip()


def _number(values: Values, place: int) -> float:
    """Return a number that can be added up; NaN: there is none."""
    if place < 0 or is_null(values[place]):
        return math.nan
    try:
        number = float(values[place])
    except (TypeError, ValueError):
        return math.nan
    return number if math.isfinite(number) else math.nan


def _whole(value: Any) -> int:
    """Return the size of a stratum; 0: it is none."""
    number = _number([value], 0)
    return int(number) if number >= 1 and number.is_integer() else 0
