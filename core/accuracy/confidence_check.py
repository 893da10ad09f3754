"""How far the confidence of a map can be trusted, by a reference sample, and what follows of it.

Both sides; standard library only. Objects count as often as they stand for others.
"""

from __future__ import annotations

import math
import operator
from dataclasses import dataclass
from typing import Iterator, Mapping, NamedTuple, Sequence

from ..errors import InputError
from ..texts import Text, named, text
from .calibration import Bin, calibration_error, fit_temperature, reliability, tempered
from .conformal import label_set, label_set_threshold
from .intervals import LEVEL
from .reference_sample import Looked, ReferenceSample

ENOUGH = 30
"""Answers from which a temperature is fitted."""

PARTS = 5
"""Of the answers; what one temperature does is seen on the part that it was not fitted to."""

PERCENT = 100.0

_EITHER = (True, False)
"""Of two classes, the one that the map says is right, or the other one."""

_NOWHERE = -1

_SUM = 0.02
"""How far probabilities of classes that exclude each other are off 1, rounded as they are."""


@dataclass(frozen=True)
class Trust:
    """Whether confidence is how often a map is right.

    Attributes:
        error: expected calibration error, 0 to 1.
        bins: of the confidences.
        mean: of the confidences.
    """

    error: float
    bins: tuple[Bin, ...]
    mean: float


@dataclass(frozen=True)
class ConfidenceCheck:
    """What a sample says of the confidence of its map.

    Attributes:
        before: of the confidence as it is.
        after: of confidences that a temperature was applied to; None: none was fitted.
        temperature: that says best what the answers are.
        notes: what the user has to know, one sentence each.
    """

    before: Trust
    after: Trust | None = None
    temperature: float = 1.0
    notes: tuple[Text, ...] = ()


class _Answer(NamedTuple):
    """A sampled object as far as its confidence counts.

    Attributes:
        confidence: 0 to 1.
        is_right: the map is.
        weight: how many objects it stands for.
        logits: logarithms of the probabilities of all classes; None: they are not known.
        label: which of them is right; `_NOWHERE`: none, so that no temperature is learned of it.
    """

    confidence: float
    is_right: bool
    weight: float
    logits: tuple[float, ...] | None
    label: int


def check_confidence(
    sample: ReferenceSample, likely_names: Sequence[str], *, level: float = LEVEL
) -> ConfidenceCheck | None:
    """Return what a sample says of the confidence of its map; None: there is none.

    A temperature is fitted to the probabilities of all classes. Without them, the confidence is
    enough where there are two classes, as it then says the probability of the other one too.

    Args:
        sample: with answers.
        likely_names: classes that `Looked.likely` has the probabilities of.
        level: of the intervals.

    Raises:
        InputError: confidences are no shares and no percentages.
    """
    answers = list(_answers(sample, likely_names))
    if not answers:
        return None
    usable = [each for each in answers if each.logits is not None]
    if not usable:
        return ConfidenceCheck(_trust(answers, level), notes=(_NO_LOGITS,))
    told = sum(each.label != _NOWHERE for each in usable)
    if told < ENOUGH:
        few = text(
            "A temperature needs at least {enough} answers to be fitted; there is {count:,}.",
            "A temperature needs at least {enough} answers to be fitted; there are {count:,}.",
            enough=ENOUGH,
            count=told,
        )
        return ConfidenceCheck(_trust(answers, level), notes=(few,))
    after = _cross_fitted(usable)
    return ConfidenceCheck(_trust(usable, level), _trust(after, level), _temperature(usable))


_NO_LOGITS = text(
    "No temperature is fitted: the map has more than two classes and no probabilities of all of "
    "them that add up to 1 (CLASS_PROBABILITIES of the classification)."
)


def _answers(sample: ReferenceSample, likely_names: Sequence[str]) -> Iterator[_Answer]:
    scale = _scale(sample.objects)
    names = {each.predicted for each in sample.objects}
    names |= {each.reference for each in sample.objects} - {""}
    if sample.map is not None:
        names |= set(sample.map.by_class)
    is_either = len(names - {""}) == len(_EITHER)
    places = {name: place for place, name in enumerate(likely_names)}
    for each, weight in zip(sample.objects, sample.weights()):
        is_right = each.predicted == each.reference
        confidence = each.confidence / scale
        if each.likely and math.isnan(confidence):
            confidence = max(each.likely)
        if not each.predicted or math.isnan(confidence):
            continue
        logits, label = None, places.get(each.reference, _NOWHERE)
        if _adds_up(each.likely):
            logits = tuple(map(_log, each.likely))
        elif is_either and not each.likely:
            logits, label = (_log(confidence), _log(1 - confidence)), _EITHER.index(is_right)
        yield _Answer(confidence, is_right, weight, logits, label)


def _scale(objects: Sequence[Looked]) -> float:
    """Return what confidences are divided by: 1, or 100 where they are percentages."""
    known = [each.confidence for each in objects if not math.isnan(each.confidence)]
    if any(not 0 <= each <= PERCENT for each in known):
        raise InputError(
            text("The field of confidences holds other numbers"),
            where=text("CONFIDENCE_FIELD: {low:g} to {high:g}", low=min(known), high=max(known)),
            mend=text("Choose a field with numbers of 0 to 1, or percentages, or none."),
        )
    return PERCENT if any(each > 1 for each in known) else 1.0


def _adds_up(likely: Sequence[float]) -> bool:
    """Return whether these are probabilities of classes of which one is right."""
    return len(likely) > 1 and abs(math.fsum(likely) - 1) <= _SUM and min(likely) >= 0


def _log(probability: float) -> float:
    return math.log(probability) if probability > 0 else -math.inf


def _trust(answers: Sequence[_Answer], level: float) -> Trust:
    confidences = [each.confidence for each in answers]
    right = [each.is_right for each in answers]
    weights = [each.weight for each in answers]
    mean = math.fsum(map(operator.mul, confidences, weights)) / math.fsum(weights)
    return Trust(
        calibration_error(confidences, right, weights=weights),
        tuple(reliability(confidences, right, level=level, weights=weights)),
        mean,
    )


def _temperature(answers: Sequence[_Answer]) -> float:
    return fit_temperature(
        [each.logits or () for each in answers],
        [each.label for each in answers],
        weights=[each.weight for each in answers],
    )


def _cross_fitted(answers: Sequence[_Answer]) -> list[_Answer]:
    """Return the answers with the confidence that a temperature of the others gives them."""
    found = []
    for part in range(PARTS):
        others = [each for place, each in enumerate(answers) if place % PARTS != part]
        temperature = _temperature(others)
        found += [
            each._replace(confidence=max(tempered(each.logits or (), temperature)))
            for each in answers[part::PARTS]
        ]
    return found


@dataclass(frozen=True)
class LabelSets:
    """How label sets are made of a map's probabilities.

    Attributes:
        names: of the classes, in the order of the probabilities.
        threshold: the least probability of a class in a set; 0: the sample is too small, and all
            classes are in every set.
        coverage: share of the objects whose set holds the right class, as promised.
        count: answers that it was learned from.
    """

    names: tuple[str, ...]
    threshold: float
    coverage: float
    count: int

    def of(self, likely: Sequence[float]) -> list[str]:
        """Return the classes that an object may be, the likeliest first."""
        return [self.names[place] for place in label_set(likely, self.threshold)]


def learn_label_sets(sample: ReferenceSample, names: Sequence[str], coverage: float) -> LabelSets:
    """Learn from a sample which classes have to be in a set.

    Args:
        sample: with answers; the model has not been trained on them.
        names: classes that `Looked.likely` has the probabilities of.
        coverage: that is promised, within 0 and 1.

    Raises:
        InputError: the sampled objects have no probabilities.
    """
    places = {name: place for place, name in enumerate(names)}
    pairs = [
        (each.likely[places[each.reference]] if each.reference in places else 0.0, weight)
        for each, weight in zip(sample.objects, sample.weights())
        if each.likely
    ]
    _require_promise(sample, places, coverage)
    if not pairs:
        raise InputError(
            text("Label sets need the probabilities of all classes"),
            where="LABEL_SETS",
            mend=text("Classify again with CLASS_PROBABILITIES, or leave LABEL_SETS empty."),
        )
    threshold = label_set_threshold(
        [score for score, _ in pairs], coverage, [weight for _, weight in pairs]
    )
    return LabelSets(tuple(names), threshold, coverage, len(pairs))


def _require_promise(sample: ReferenceSample, places: Mapping[str, int], coverage: float) -> None:
    """Let pass what label sets can be made of that hold the right class as often as promised.

    Raises:
        InputError: of more objects the right class is none that the map has a probability of.
    """
    objects = [pair for pair in zip(sample.objects, sample.weights()) if pair[0].likely]
    without = [pair for pair in objects if pair[0].reference not in places]
    lost = math.fsum(weight for _, weight in without)
    if without and lost > (1 - coverage) * math.fsum(weight for _, weight in objects):
        raise InputError(
            text("Label sets cannot contain the right class as often as promised"),
            where=text(
                "LABEL_SETS; probabilities of {names}; none of {others}",
                names=named(list(places)),
                others=named(sorted({each.reference for each, _ in without})),
            ),
            mend=text(
                "Train a model with these classes, lower COVERAGE, or leave LABEL_SETS empty."
            ),
        )
