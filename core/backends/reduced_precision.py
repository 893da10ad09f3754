"""Which chips bfloat16 or float16 may classify, and which float32 decides. NumPy only.

The law: a reduced precision changes no label of float32's, and no probability by more than
`PROBABILITY_TOLERANCE`.

The rule: rounding moves the log-odds of a class, about as much whether they are small or large
(trained resnets in bfloat16, their weights rounded with care: by 0.01 on average, 0.03 at most in
250 chips). Before the run some chips of the plan are computed in both precisions, once; `_SAFETY`
times the largest movement among them is the tolerance of all chips of the run. A chip keeps its
reduced answer only if no movement within the tolerance could change its label or a probability by
too much. All others, and what is not finite, float32 decides. Nothing that happens later changes
the tolerance: what becomes of a chip depends on the chip alone.

Assumption: no chip moves `_SAFETY` times as far as the farthest of the sample. Movements are spread
like a normal distribution: the largest of 64 lies at 2.6 standard deviations on average and above
1.8 in 99 of 100 samples. Twice 2.6 is passed by one chip in 5 million; twice 1.8 by one in 3,000,
and of these only such break the law as lie where a probability may just move so far, and by a
fraction of it. A label needs far more: chips near another label are near even odds, where the
tolerance of the probability leaves room for less than a hundredth of log-odds. Between two machines
that reduce in different ways lies 1.4 times one's movement, which the same margin covers.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Mapping

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .batch_prediction import Probabilities
    from .probabilities import Decision

    LogOdds = NDArray[np.float64]  # (N, classes)

PROBABILITY_TOLERANCE = 1e-3
"""What users are promised of order, batches, machines and precisions."""

_SAFETY = 2.0

_LARGEST_COST = 0.95
"""Of the time of float32, chips that run twice included: above this there is little to gain."""

USUAL_COST = 0.5
"""Of the time of float32 that 16 bits take where the hardware multiplies them itself."""

_FLOOR = 1e-5
"""Log-odds of probabilities below are taken for those of this: float32 rounds them, and no
movement that `_LARGEST_TOLERANCE` allows brings them to where they would matter."""

_LARGEST_TOLERANCE = 2.0

_LEAST_CHIPS = 32
"""A smaller sample says too little."""


@dataclass(frozen=True)
class PrecisionCalibration:
    """What a sample of chips says of a reduced precision; the same for all chips of a run.

    Attributes:
        precision: "bfloat16" or "float16".
        chips: size of the sample.
        movement: largest change of a class's log-odds among them.
        share: of the sample that float32 has to decide.
        cost: how long it took for the sample, as a part of float32's time, without those.
    """

    precision: str
    chips: int
    movement: float
    share: float
    cost: float = USUAL_COST

    @property
    def tolerance(self) -> float:
        """Return how far the log-odds of any class of any chip may have moved."""
        return _SAFETY * self.movement

    @property
    def pays(self) -> bool:
        """Return whether the reduced precision is used."""
        return (
            self.chips >= _LEAST_CHIPS
            and self.tolerance <= _LARGEST_TOLERANCE
            and self.share + self.cost <= _LARGEST_COST
        )

    @property
    def is_slow(self) -> bool:
        """Return whether it is not used only because it takes about as long as float32."""
        return not self.pays and replace(self, cost=USUAL_COST).pays

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> PrecisionCalibration:
        """Read `to_json` back.

        Raises:
            KeyError, TypeError, ValueError: it is no calibration.
        """
        return cls(
            str(data["precision"]),
            int(data["chips"]),
            float(data["movement"]),
            float(data["share"]),
            float(data["cost"]),
        )


def calibrate(
    precision: str,
    reduced: Probabilities,
    exact: Probabilities,
    decision: Decision,
    *,
    cost: float = USUAL_COST,
) -> PrecisionCalibration:
    """Compare (N, classes) probabilities of a sample in a reduced precision with float32's.

    Chips of which float32 itself makes nothing finite are no part of the sample.
    """
    is_known = np.isfinite(exact).all(axis=1)
    reduced, exact = reduced[is_known], exact[is_known]
    if not len(exact) or not np.isfinite(reduced).all():
        return failed(precision, len(exact))
    moved = np.abs(_log_odds(reduced) - _log_odds(exact))
    movement = float(moved.max())
    known = PrecisionCalibration(precision, len(exact), movement, share=1.0, cost=cost)
    doubtful = is_doubtful(reduced, decision, known.tolerance)
    return replace(known, share=float(doubtful.mean()))


def failed(precision: str, chips: int) -> PrecisionCalibration:
    """Return what is known of a precision in which the network could not run a sample."""
    return PrecisionCalibration(precision, chips, _LARGEST_TOLERANCE, share=1.0)


def is_doubtful(
    probabilities: Probabilities, decision: Decision, tolerance: float
) -> NDArray[np.bool_]:
    """Return which chips float32 has to decide, (N,), given (N, classes) reduced probabilities."""
    odds = _log_odds(probabilities)
    low, high = _probability(odds - tolerance), _probability(odds + tolerance)
    middle = _probability(odds)
    change = np.maximum(high - middle, middle - low).max(axis=1)
    keeps = (change <= PROBABILITY_TOLERANCE) & (_distance(odds, decision) > tolerance)
    return np.asarray(~keeps)


def _distance(odds: LogOdds, decision: Decision) -> NDArray[np.float64]:
    """Return how far the classes of each chip have to move for another label."""
    if decision.threshold is not None:
        edge = _log_odds(np.array([[decision.threshold]], np.float32))
        return np.asarray(np.abs(odds - edge).min(axis=1))
    if odds.shape[1] == 1:
        return np.full(len(odds), np.inf)
    second, first = np.partition(odds, -2, axis=1)[:, -2:].T
    return np.asarray((first - second) / 2)  # one comes down while the other goes up


def _log_odds(probabilities: Probabilities) -> LogOdds:
    bounded = np.clip(probabilities.astype(np.float64), _FLOOR, 1 - _FLOOR)
    return np.asarray(np.log(bounded / (1 - bounded)))


def _probability(odds: LogOdds) -> NDArray[np.float64]:
    return np.asarray(1 / (1 + np.exp(-odds)))
