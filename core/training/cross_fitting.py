"""Logistic models that answer for what they have not seen, round by round.

Source: SUPPLY.md 5, FAST, 3 and 4. In each round the penalty is the one whose model, fitted on what
trains, is the least surprised by what validates; a model of all but what is tested then answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Protocol, Sequence

import numpy as np

from .logistic import PENALTIES, LogisticProblem

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..split import Round
    from .logistic import Logistic


class Rounds(Protocol):
    """Who tests whom: `core.split.Dealt`, or some of its samples."""

    @property
    def round_count(self) -> int:
        """How many rounds test something."""

    def round(self, number: int) -> Round:
        """Return round `number`, from 0."""


@dataclass(frozen=True, eq=False)
class CrossFitted:
    """What the rounds came to.

    Attributes:
        logits: (N, K) float64, of models that have not seen the sample; NaN: no round tests it.
        penalty: of a model of all samples: what surprised least over all rounds.
    """

    logits: NDArray[np.float64]
    penalty: float


def out_of_fold(
    features: NDArray[Any],
    labels: NDArray[Any],
    weights: NDArray[np.float64],
    dealt: Rounds,
    class_count: int,
    refuse_cancelled: Callable[[], None] = lambda: None,
    penalties: Sequence[float] = PENALTIES,
) -> CrossFitted:
    """Let every sample be answered by a model that has not seen it.

    Args:
        features: (N, D), or (V, N, D) where each sample has variants that models are fitted on as
            well; the first is the sample itself.
        labels: (N,) from 0.
        weights: (N,) of the samples.
        dealt: which rounds there are.
        class_count: how many classes there are.
        refuse_cancelled: called often; raises Cancelled where the user stopped.
        penalties: that are chosen from.

    Raises:
        Cancelled: the user stopped.
    """
    features = features if features.ndim == 3 else features[None]
    samples = _Samples(features, labels, weights, class_count)
    logits = np.full((features.shape[1], class_count), np.nan)
    surprise = np.zeros(len(penalties))
    for number in range(dealt.round_count):
        each = dealt.round(number)
        found = _surprises(each, samples, refuse_cancelled, penalties)
        surprise += found
        penalty = penalties[int(np.argmin(found))]
        model = samples.rows(each.without_test).fit(penalty, refuse_cancelled)
        logits[each.test] = model.logits(features[0][each.test])
    return CrossFitted(logits, penalties[int(np.argmin(surprise))])


def fit_round(
    features: NDArray[Any],
    labels: NDArray[Any],
    weights: NDArray[np.float64],
    each: Round,
    class_count: int,
    refuse_cancelled: Callable[[], None] = lambda: None,
) -> Logistic:
    """Fit a model to what trains in a round, with the penalty that suits what validates best.

    Args:
        features: (V, N, D), as `out_of_fold` takes them.
        labels: (N,) from 0.
        weights: (N,) of the samples.
        each: the round.
        class_count: how many classes there are.
        refuse_cancelled: called often; raises Cancelled where the user stopped.

    Raises:
        Cancelled: the user stopped.
    """
    samples = _Samples(features, labels, weights, class_count)
    surprises = _surprises(each, samples, refuse_cancelled, PENALTIES)
    penalty = PENALTIES[int(np.argmin(surprises))]
    return samples.rows(each.train).fit(penalty, refuse_cancelled)


def rows_of(
    features: NDArray[Any],
    labels: NDArray[Any],
    weights: NDArray[np.float64],
    class_count: int,
    members: Any = slice(None),
) -> LogisticProblem:
    """Return the rows of some samples, each in all its variants, which share its weight."""
    count = len(features)
    return LogisticProblem(
        np.concatenate([variant[members] for variant in features]),
        np.tile(labels[members], count),
        np.tile(weights[members], count) / count,
        class_count,
    )


class _Samples(NamedTuple):
    """What `out_of_fold` gets."""

    features: NDArray[Any]
    labels: NDArray[Any]
    weights: NDArray[np.float64]
    class_count: int

    def rows(self, members: list[int], variants: int | None = None) -> LogisticProblem:
        features = self.features[:variants]
        return rows_of(features, self.labels, self.weights, self.class_count, members)


def _surprises(
    each: Round,
    samples: _Samples,
    refuse_cancelled: Callable[[], None],
    penalties: Sequence[float],
) -> NDArray[np.float64]:
    """Return the log loss on the validation samples for each penalty.

    Variants would not change which penalty is best, and take their time.
    """
    found = np.zeros(len(penalties))
    if len(penalties) == 1 or not each.validation or not each.train:
        return found
    trained = samples.rows(each.train, variants=1)
    features, labels = samples.features[0], samples.labels
    # From the strongest: each model then is near the next one.
    for place in reversed(range(len(penalties))):
        model = trained.fit(penalties[place], refuse_cancelled)
        found[place] = _loss(model, features[each.validation], labels[each.validation])
    return found


def _loss(model: Logistic, features: NDArray[Any], labels: NDArray[Any]) -> float:
    logs = log_softmax(model.logits(features))
    return float(-logs[np.arange(len(labels)), labels].sum())


def log_softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return logarithms of probabilities, (N, K)."""
    shifted = logits - logits.max(1, keepdims=True)
    found: NDArray[np.float64] = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    return found
