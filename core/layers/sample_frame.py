"""Features as a frame to draw from, and the same features with what was drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from struct import Struct
from typing import TYPE_CHECKING, Any, NamedTuple, Sequence

from qgis.PyQt.QtCore import Qt

from ..feedback import refuse_cancelled
from ..sampling.frame import NONE, Frame, ReasonCode, key_of
from .feature_source import FeatureKeys, wkb_of
from .features import SAID_EVERY, Seen, kind_of
from .fields import (
    FID,
    find_field,
    is_binary,
    is_null,
    output_fields,
    text_field,
    whole_field,
)
from .output.trial import TrialValues
from .review.answers import answered
from .review.fields import (
    REVIEW_ORDER,
    REVIEW_REASON,
    REVIEWED,
    REVIEWED_AT,
    REVIEWED_LABEL,
    STRATUM,
    STRATUM_SIZE,
)

if TYPE_CHECKING:
    from typing import Iterator

    from qgis.core import QgsFeature, QgsFields

    from ..feedback import Feedback
    from .feature_source import FeatureSource
    from .fields import OutputFields
    from .labels import LabelField

_OURS = (REVIEW_ORDER, REVIEW_REASON, STRATUM, STRATUM_SIZE)
_REVIEW = (*_OURS, REVIEWED_LABEL, REVIEWED, REVIEWED_AT)

_ROW_NUMBERS = (FID, "ogc_fid")
"""What GeoPackage and SpatiaLite call the numbers of their rows."""

_BOX = Struct("<4d")

_LARGEST_SIZE = 2**31 - 1

_REASONS = {reason.name: reason for reason in ReasonCode}


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
                    ReasonCode(chosen.reasons[index]).name,
                    None if stratum == NONE else names[stratum],
                    chosen.sizes[index] or None,
                ),
            )


def read_frame(
    source: FeatureSource, fields: FrameFields, seed: int, feedback: Feedback
) -> ReadFrame:
    """Read features as numbers.

    Where an object lies decides with the seed whether it is drawn: not its place in the layer,
    which a copy or an edit changes, nor what a run or a review wrote. Its box says where it lies,
    for formats write one geometry in several ways. What else it is counts where objects have the
    same box, or none.

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
        reader.read(feature, is_wanted=not source.problem_of(feature))
    alike = _repeated(read.frame.keys)
    for number, feature in enumerate(read.keys.again(source.features()) if alike else ()):
        if number % SAID_EVERY == 0:
            refuse_cancelled(feedback)
        if read.frame.keys[number] in alike:
            read.frame.keys[number] = reader.key_of(feature, is_alone=False)
    return read


def _repeated(keys: Sequence[int]) -> set[int]:
    ordered = sorted(keys)
    return {key for key, following in zip(ordered, ordered[1:]) if key == following}


class _Reader:
    """Reads features into a frame."""

    def __init__(self, frame: Frame, fields: QgsFields, wanted: FrameFields, seed: int) -> None:
        self._frame, self._wanted, self._seed = frame, wanted, seed
        self._review = {name: find_field(fields, name) for name in _REVIEW}
        aside = {*self._review.values(), *map(fields.lookupField, _ROW_NUMBERS)}
        self._identity = [
            index for index, each in enumerate(fields) if index not in aside and not is_binary(each)
        ]

    def key_of(self, feature: QgsFeature, *, is_alone: bool) -> int:
        """Return what an object is drawn by; `is_alone`: no other one has its box."""
        geometry = feature.geometry()
        box = geometry.boundingBox()
        if is_alone and not geometry.isEmpty() and box.isFinite():
            ends = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
            return key_of(self._seed, _BOX.pack(*(end + 0.0 for end in ends)))  # -0 is 0
        geometry.convertToSingleType()
        geometry.normalize()
        values, wkb = feature.attributes(), wkb_of(geometry)
        said = "\n".join(_as_text(values[index]) for index in self._identity)
        return key_of(self._seed, b"%d %b%b" % (len(wkb), wkb, said.encode("utf-8", "replace")))

    def read(self, feature: QgsFeature, *, is_wanted: bool) -> None:
        """Append a feature to the frame."""
        values, frame = feature.attributes(), self._frame
        x, y = _middle(feature) if is_wanted else (math.nan, math.nan)
        label = self._label(values) if is_wanted else ""
        answers = (self._value(values, name) for name in (REVIEWED_LABEL, REVIEWED))
        frame.append(
            self.key_of(feature, is_alone=True),
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

    def _chosen(self, values: Sequence[Any]) -> tuple[int, ReasonCode, int, int]:
        """Return what was chosen before: order, reason, number and size of the stratum."""
        order, reason, stratum, size = (self._value(values, name) for name in _OURS)
        known = _REASONS.get(str(reason), ReasonCode.NOT_CHOSEN)
        if known is ReasonCode.NOT_CHOSEN:
            return NONE, known, NONE, 0
        number = self._frame.number_of("" if stratum is None else str(stratum))
        return _whole(order, NONE), known, number, _whole(size, 0)


def _middle(feature: QgsFeature) -> tuple[float, float]:
    geometry = feature.geometry()
    box = geometry.boundingBox()
    if geometry.isEmpty() or not box.isFinite():
        return math.nan, math.nan
    return (box.xMinimum() + box.xMaximum()) / 2, (box.yMinimum() + box.yMaximum()) / 2


def _as_text(value: Any) -> str:
    """Return a value as text, the same whatever type a format or a version of QGIS has for it."""
    if is_null(value):
        return ""
    if isinstance(value, (bool, float)) and float(value).is_integer():
        value = int(value)
    dated = getattr(value, "toString", None)
    return str(value if dated is None else dated(Qt.DateFormat.ISODate))


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
    word = ReasonCode.UNCERTAIN.name
    return TrialValues(lambda number: (number, word, "a stratum", number), word, number=0)
