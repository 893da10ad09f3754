"""A logistic model, written exactly into fastai's head. Source: SUPPLY.md 5, FAST, 5.

BatchNorm1d carries mean and deviation; of the hidden layer rows 2k and 2k + 1 are plus and minus
the logit of class k, of which ReLU keeps one; BatchNorm1d then changes nothing; the last layer
takes their difference, divided by the temperature. So whatever runs the network shows calibrated
confidences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

if TYPE_CHECKING:
    from ..backends.torch_weights import StateDict
    from .logistic import Logistic

HIDDEN = 512
"""Of fastai's head. Source: ESRI_FORMATS.md 3.2."""

MOST_CLASSES = HIDDEN // 2

_EPSILON = 1e-5
"""Of torch's BatchNorm1d."""


def head_state(model: Logistic, temperature: float = 1.0) -> StateDict:
    """Return the tensors of the head, float32, named as fastai does ("1.2.weight" ...).

    Args:
        model: of features [max, mean], at most MOST_CLASSES classes.
        temperature: that its logits are divided by.
    """
    features, classes = model.coefficients.shape
    hidden, shifts = np.zeros((HIDDEN, features)), np.zeros(HIDDEN)
    outputs = np.zeros((classes, HIDDEN))
    for sign, start in ((1.0, 0), (-1.0, 1)):
        rows = slice(start, 2 * classes, 2)
        hidden[rows] = sign * model.coefficients.T
        shifts[rows] = sign * model.intercepts
        outputs[np.arange(classes), np.arange(start, 2 * classes, 2)] = sign / temperature
    variance = model.deviation**2
    columns = {
        # Exact also where the deviation is small: the norm divides by sqrt(variance + epsilon).
        "1.2.weight": np.sqrt(variance + _EPSILON) / model.deviation,
        "1.2.bias": np.zeros(features),
        "1.2.running_mean": model.mean,
        "1.2.running_var": variance,
        "1.2.num_batches_tracked": np.array(0),
        "1.4.weight": hidden,
        "1.4.bias": shifts,
        "1.6.weight": np.ones(HIDDEN),
        "1.6.bias": np.zeros(HIDDEN),
        "1.6.running_mean": np.zeros(HIDDEN),
        "1.6.running_var": np.full(HIDDEN, 1 - _EPSILON),
        "1.6.num_batches_tracked": np.array(0),
        "1.8.weight": outputs,
        "1.8.bias": np.zeros(classes),
    }
    return {
        name: torch.from_numpy(np.asarray(column, np.float32 if column.ndim else np.int64))
        for name, column in columns.items()
    }
