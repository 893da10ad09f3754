"""How good models of fewer labels are: whether more of them would help. Source: SUPPLY.md 6."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Sequence

import numpy as np

from .cross_fitting import out_of_fold
from .logistic import PENALTIES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..split import Round
    from .cross_fitting import Rounds

SIZES = (20, 50, 100, 200, 500, 1000, 2000, 5000)
"""Labels that are tried."""

LARGEST_PART = 0.8
"""Of all labels; a larger one says what all say."""

DRAWS = 2
"""How often labels are drawn for each size: few labels are a matter of luck."""


class Fewer(NamedTuple):
    """What models of fewer labels say.

    Attributes:
        labels: objects that each was fitted on, at most.
        samples: (n,) that were answered, each as often as labels were drawn.
        logits: (n, K) of them.
    """

    labels: int
    samples: NDArray[np.int64]
    logits: NDArray[np.float64]


def label_count(dealt: Rounds, owners: NDArray[Any]) -> int:
    """Return of how many objects the models of all labels are fitted, on average."""
    counts = [
        len(np.unique(owners[dealt.round(number).without_test]))
        for number in range(dealt.round_count)
    ]
    return round(float(np.mean(counts)))


def learning_curve(
    features: NDArray[Any],
    labels: NDArray[Any],
    owners: NDArray[Any],
    weights: NDArray[np.float64],
    dealt: Rounds,
    class_count: int,
    seed: int,
    refuse_cancelled: Callable[[], None],
) -> list[Fewer]:
    """Let all samples be answered by models of fewer labels, round by round, as by those of all.

    Args:
        features: (N, D).
        labels: (N,) from 0.
        owners: (N,) of which object each sample is.
        weights: (N,) of the samples.
        dealt: the rounds.
        class_count: how many classes there are.
        seed: of what is drawn.
        refuse_cancelled: called often; raises Cancelled where the user stopped.

    Raises:
        Cancelled: the user stopped.
    """
    most = LARGEST_PART * label_count(dealt, owners)
    orders = [
        np.random.default_rng((seed, draw)).permutation(int(owners.max()) + 1)[owners]
        for draw in range(DRAWS)
    ]
    found: list[Fewer] = []
    penalties: Sequence[float] = PENALTIES
    for size in sorted((size for size in SIZES if size <= most), reverse=True):
        samples, logits = [], []
        for order in orders:
            fewer = _Thinned(dealt, order, size)
            fitted = out_of_fold(
                features, labels, weights, fewer, class_count, refuse_cancelled, penalties
            )
            penalties = (fitted.penalty,)  # the most labels know best, and fewer differ little
            answered = np.flatnonzero(np.isfinite(fitted.logits).all(1))
            samples.append(answered)
            logits.append(fitted.logits[answered])
        found.append(Fewer(size, np.concatenate(samples), np.concatenate(logits)))
    return found[::-1]


@dataclass(frozen=True, eq=False)
class _Thinned:
    """Rounds with the first so many objects of an order, of those that they may be fitted on.

    Attributes:
        dealt: the rounds.
        order: (N,) place of each sample's object.
        size: how many objects are left.
    """

    dealt: Rounds
    order: NDArray[Any]
    size: int

    @property
    def round_count(self) -> int:
        """As there."""
        return self.dealt.round_count

    def round(self, number: int) -> Round:
        """Return a round, thinned."""
        whole = self.dealt.round(number)
        places = np.unique(self.order[whole.without_test])
        last = places[: self.size][-1] if len(places) else -1

        def thinned(members: list[int]) -> list[int]:
            return [each for each in members if self.order[each] <= last]

        return replace(
            whole,
            train=thinned(whole.train),
            validation=thinned(whole.validation),
            between=thinned(whole.between),
        )
