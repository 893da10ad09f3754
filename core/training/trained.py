"""What a method of training comes to, whichever it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..backends.torch_weights import StateDict
    from ..report.training_report import Epoch


@dataclass(frozen=True, eq=False)
class Start:
    """A network to tune.

    Attributes:
        backbone: EMD `ModelParameters.backbone`.
        state: tensors by name, as fastai names them ("0." body, "1." head).
    """

    backbone: str
    state: StateDict


@dataclass(frozen=True, eq=False)
class Trained:
    """A model, and what it is to be judged by.

    Attributes:
        state: tensors by name, as fastai names them ("0." body, "1." head); the last layer is
            divided by the temperature already.
        backbone: EMD `ModelParameters.backbone`.
        logits: (N, K) float64, of each sample the answer of a model that has not learned from it,
            before it is divided by the temperature; rows of NaN: the sample was not answered.
        temperature: by which logits are divided.
        device: what it was computed on, as a run says it.
        history: of methods that have epochs.
        notes: what the report should say of the training, one sentence each.
        learning_rate: that the package names; 0: the method has none.
    """

    state: StateDict
    backbone: str
    logits: NDArray[np.float64]
    temperature: float
    device: str
    history: tuple[Epoch, ...] = ()
    notes: tuple[str, ...] = ()
    learning_rate: float = 0.0
