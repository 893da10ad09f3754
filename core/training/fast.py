"""METHOD FAST: a pretrained body as it is, and a logistic model of its features.

No epochs, no GPU, the same answer each time. Source: SUPPLY.md 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..accuracy.calibration import fit_temperature
from ..errors import Cancelled
from ..texts import text
from .cross_fitting import fit_round, out_of_fold, rows_of
from .head import head_state
from .trained import Start, Trained

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..backends.torch_device import TorchDevice
    from ..backends.torch_weights import StateDict
    from ..engine.reporter import Reporter
    from ..split import Dealt, Round
    from .features import Extractor
    from .labelled_chips import LabelledChips
    from .logistic import Logistic
    from .weights import StartingWeights

MIRRORED_BELOW = 500
"""Objects; fewer are trained on mirrored as well. Source: SUPPLY.md 5, FAST, 2, which asks for all
eight dihedral variants where up is not up, and to measure it: DESIGN.md, FAST."""


class Fast(NamedTuple):
    """A model, and the features, (N, D) float32, that it was made of."""

    trained: Trained
    features: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class FastTraining:
    """The method, and what it works with.

    Attributes:
        chips: the samples.
        weights: (N,) of them.
        class_count: how many classes there are.
        starting: the body.
        extractor: of it.
        device: that it runs on.
        reporter: hears of the features, and may cancel.
    """

    chips: LabelledChips
    weights: NDArray[np.float64]
    class_count: int
    starting: StartingWeights
    extractor: Extractor
    device: TorchDevice
    reporter: Reporter

    def train(self, dealt: Dealt) -> Fast:
        """Train on all samples, and answer each by a model that has not seen it.

        Raises:
            Cancelled: the user stopped; the features so far are kept.
        """
        features, labels, classes = self._features(), self.chips.labels, self.class_count
        refuse = self._refuse_cancelled
        fitted = out_of_fold(features, labels, self.weights, dealt, classes, refuse)
        answered = np.isfinite(fitted.logits).all(1)
        temperature = fit_temperature(fitted.logits[answered].tolist(), labels[answered].tolist())
        model = rows_of(features, labels, self.weights, classes).fit(fitted.penalty, refuse)
        trained = Trained(
            self._state(model, temperature),
            self.starting.backbone,
            fitted.logits,
            temperature,
            self.device.label,
        )
        return Fast(trained, features[0])

    def start(self, each: Round) -> Start:
        """Return a network to tune: it has learned from what trains in a round alone.

        Raises:
            Cancelled: the user stopped; the features so far are kept.
        """
        model = fit_round(
            self._features(),
            self.chips.labels,
            self.weights,
            each,
            self.class_count,
            self._refuse_cancelled,
        )
        return Start(self.starting.backbone, self._state(model, 1.0))

    def _features(self) -> NDArray[np.float32]:
        """Return those of all samples, (V, N, D)."""
        variants = 2 if self.chips.object_count < MIRRORED_BELOW else 1
        features = self.extractor.features(self.chips, self.reporter, variants=variants)
        self.reporter.progress(0, 0, text("Fitting"))
        return features

    def _state(self, model: Logistic, temperature: float) -> StateDict:
        body = {f"0.{name}": tensor for name, tensor in self.starting.body.items()}
        return {**body, **head_state(model, temperature)}

    def _refuse_cancelled(self) -> None:
        if self.reporter.is_cancelled():
            raise Cancelled
