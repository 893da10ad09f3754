"""Features as a frame to draw from, and the same features with what was drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Sequence

from ..feedback import refuse_cancelled
from ..sampling_frame import NONE, Frame, Reason, key_of
from .feature_source import FeatureKeys, wkb_of
from .features import SAID_EVERY, Seen, kind_of
from .fields import (
    FID,
    find_field,
    is_binary,
    is_null,
    is_real,
    output_fields,
    text_field,
    whole_field,
)
from .review_answers import answered
from .review_fields import (
    REVIEW_ORDER,
    REVIEW_REASON,
    REVIEWED,
    REVIEWED_AT,
    REVIEWED_LABEL,
    STRATUM,
    STRATUM_SIZE,
)
from .trial import TrialValues

if TYPE_CHECKING:
    from typing import Iterator

    from qgis.core import QgsFeature, QgsFields

    from ..feedback import Feedback
    from .feature_source import FeatureSource
    from .fields import OutputFields
    from .labels import LabelField

_OURS = (REVIEW_ORDER, REVIEW_REASON, STRATUM, STRATUM_SIZE)
_REVIEW = (*_OURS, REVIEWED_LABEL, REVIEWED, REVIEWED_AT)

_LARGEST_SIZE = 2**31 - 1

_REASONS = {reason.name: reason for reason in Reason}


class FrameFields(NamedTuple):
    """What of a feature the draw depends on.

    Attributes:
        label: of its class; None: no class counts.
        probabilities: places of the fields of probabilities.
        confidence: place of the confidence; -1: there is none.
    """

    label: LabelField | None = None
    probabilities: tuple[int, ...] = ()
    confidence: int = -1


@dataclass
class ReadFrame:
    """A frame, and what is needed to write its features again.

    Attributes:
        frame: to draw from.
        seen: what the output has to hold.
        keys: to find the same features again.
        source: of them.
    """

    frame: Frame
    seen: Seen
    source: FeatureSource
    keys: FeatureKeys = field(default_factory=FeatureKeys)

    def rows(self) -> Iterator[tuple[QgsFeature, Sequence[Any]]]:
        """Yield each feature, in the order of the source, with the values of our fields.

        Raises:
            InputError: they were changed meanwhile.
        """
        chosen, names = self.frame.chosen, self.frame.names
        for index, feature in enumerate(self.keys.again(self.source.features())):
            if chosen.orders[index] == NONE:
                yield feature, (None, None, None, None)
                continue
            stratum = chosen.strata[index]
            yield (
                feature,
                (
                    chosen.orders[index],
                    Reason(chosen.reasons[index]).name,
                    None if stratum == NONE else names[stratum],
                    chosen.sizes[index] or None,
                ),
            )


def read_frame(
    source: FeatureSource, fields: FrameFields, seed: int, feedback: Feedback
) -> ReadFrame:
    """Read features as numbers.

    What an object is, its geometry and attributes, decides with the seed whether it is drawn: not
    its place in the layer, which a copy or an edit changes, nor what a review wrote.

    Args:
        source: of the features.
        fields: what of them counts.
        seed: of the draw.
        feedback: stops it.

    Raises:
        InputError: the field of classes holds something else, or a geometry is not valid and the
            user wants no run then.
        Cancelled: the user stopped.
    """
    read = ReadFrame(Frame(), Seen(source, feedback), source)
    reader = _Reader(read.frame, source.fields, fields, seed)
    count = max(source.count, 1)
    for number, feature in enumerate(source.features()):
        if number % SAID_EVERY == 0:
            refuse_cancelled(feedback)
            feedback.setProgress(100 * number / count)
        wkb = wkb_of(feature.geometry())
        read.keys.see(feature, wkb)
        read.seen.see(feature, kind_of(feature.geometry(), wkb))
        reader.read(feature, wkb, is_wanted=not source.problem_of(feature))
    return read


class _Reader:
    """Reads features into a frame."""

    def __init__(self, frame: Frame, fields: QgsFields, wanted: FrameFields, seed: int) -> None:
        self._frame, self._wanted, self._seed = frame, wanted, seed
        self._review = {name: find_field(fields, name) for name in _REVIEW}
        aside = {*self._review.values(), fields.lookupField(FID)}
        self._identity = [
            index for index, each in enumerate(fields) if index not in aside and not is_binary(each)
        ]
        # Of what has a place, numbers that formats round and runs change do not count.
        self._of_placed = [index for index in self._identity if not is_real(fields.at(index))]

    def read(self, feature: QgsFeature, wkb: bytes, *, is_wanted: bool) -> None:
        values, frame = feature.attributes(), self._frame
        x, y = _middle(feature) if is_wanted else (math.nan, math.nan)
        said = repr([values[index] for index in (self._of_placed if wkb else self._identity)])
        label = self._label(values) if is_wanted else ""
        answers = (self._value(values, name) for name in (REVIEWED_LABEL, REVIEWED))
        frame.append(
            key_of(self._seed, b"%d %b%b" % (len(wkb), wkb, said.encode("utf-8", "replace"))),
            label,
            x,
            y,
            doubt=self._doubt(values),
            is_answered=any(map(answered, answers)),
        )
        frame.chosen.append(*self._chosen(values))

    def _value(self, values: Sequence[Any], name: str) -> Any:
        index = self._review[name]
        return None if index < 0 or is_null(values[index]) else values[index]

    def _label(self, values: Sequence[Any]) -> str:
        label = self._wanted.label
        return label.class_of(values[label.index]) if label else ""

    def _doubt(self, values: Sequence[Any]) -> float:
        """Return 1 less the margin between the two likeliest classes, or less the confidence."""
        if self._wanted.probabilities:
            likely = [_number(values[index]) for index in self._wanted.probabilities]
            if any(map(math.isnan, likely)):
                return math.nan
            first, second = sorted([*likely, 0.0], reverse=True)[:2]
            return 1 - (first - second)
        if self._wanted.confidence < 0:
            return math.nan
        return 1 - _number(values[self._wanted.confidence])

    def _chosen(self, values: Sequence[Any]) -> tuple[int, Reason, int, int]:
        """Return what was chosen before: order, reason, number and size of the stratum."""
        order, reason, stratum, size = (self._value(values, name) for name in _OURS)
        known = _REASONS.get(str(reason), Reason.NOT_CHOSEN)
        if known is Reason.NOT_CHOSEN:
            return NONE, known, NONE, 0
        number = self._frame.number_of("" if stratum is None else str(stratum))
        return _whole(order, NONE), known, number, _whole(size, 0)


def _middle(feature: QgsFeature) -> tuple[float, float]:
    geometry = feature.geometry()
    box = geometry.boundingBox()
    if geometry.isEmpty() or not box.isFinite():
        return math.nan, math.nan
    return (box.xMinimum() + box.xMaximum()) / 2, (box.yMinimum() + box.yMaximum()) / 2


def _number(value: Any) -> float:
    try:
        return math.nan if is_null(value) else float(value)
    except (TypeError, ValueError):
        return math.nan


def _whole(value: Any, missing: int) -> int:
    number = _number(value)
    return int(number) if 0 <= number <= _LARGEST_SIZE else missing


def sampled_fields(input_fields: QgsFields, **how: Any) -> OutputFields:
    """Return the fields of a layer that objects were chosen of; a second time they stay in place.

    Args:
        input_fields: of the layer.
        how: `names` and `lists_as_text` of `output_fields`.
    """
    ours = (
        whole_field(REVIEW_ORDER),
        text_field(REVIEW_REASON),
        text_field(STRATUM),
        whole_field(STRATUM_SIZE),
    )
    return output_fields(input_fields, ours, replaced=True, **how)


def sampled_values(fields: OutputFields) -> TrialValues:  # noqa: ARG001 (as others)
    """Return what is tried in these fields."""
    word = Reason.UNCERTAIN.name
    return TrialValues(lambda number: (number, word, "a stratum", number), word, number=0)
