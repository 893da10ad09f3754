"""METHOD FAST: a pretrained body as it is, and a logistic model of its features.

No epochs, no GPU, the same answer each time. Source: SUPPLY.md 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..calibration import fit_temperature
from ..errors import Cancelled
from ..texts import text
from .cross_fitting import out_of_fold, rows_of
from .head import head_state
from .trained import Trained

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..backends.torch_device import TorchDevice
    from ..engine.reporter import Reporter
    from ..split import Dealt
    from .features import Extractor
    from .labelled_chips import LabelledChips
    from .weights import StartingWeights

MIRRORED_BELOW = 500
"""Objects; fewer are trained on mirrored as well. Source: SUPPLY.md 5, FAST, 2, which asks for all
eight dihedral variants where up is not up, and to measure it: DESIGN.md, FAST."""


class Fast(NamedTuple):
    """A model, and the features, (N, D) float32, that it was made of."""

    trained: Trained
    features: NDArray[np.float32]


def train_fast(
    chips: LabelledChips,
    dealt: Dealt,
    weights: NDArray[np.float64],
    class_count: int,
    starting: StartingWeights,
    extractor: Extractor,
    device: TorchDevice,
    reporter: Reporter,
) -> Fast:
    """Train on all samples, and answer each by a model that has not seen it.

    Args:
        chips: the samples.
        dealt: their rounds.
        weights: (N,) of them.
        class_count: how many classes there are.
        starting: the body.
        extractor: of it.
        device: that it runs on.
        reporter: hears of the features, and may cancel.

    Raises:
        Cancelled: the user stopped; the features so far are kept.
    """
    variants = 2 if chips.object_count < MIRRORED_BELOW else 1
    features = extractor.features(chips, reporter, variants=variants)
    reporter.progress(0, 0, text("Fitting"))

    def refuse_cancelled() -> None:
        if reporter.is_cancelled():
            raise Cancelled

    labels = chips.labels
    fitted = out_of_fold(features, labels, weights, dealt, class_count, refuse_cancelled)
    answered = np.isfinite(fitted.logits).all(1)
    temperature = fit_temperature(fitted.logits[answered].tolist(), labels[answered].tolist())
    model = rows_of(features, labels, weights, class_count).fit(fitted.penalty, refuse_cancelled)
    state = {f"0.{name}": tensor for name, tensor in starting.body.items()}
    state.update(head_state(model, temperature))
    trained = Trained(state, starting.backbone, fitted.logits, temperature, device.label)
    return Fast(trained, features[0])
