"""From what a network puts out to labels: the rules that all backends share. NumPy only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, Mapping

import numpy as np

from ..errors import (
    InputError,
    ModelDefinitionError,
    UnsupportedModelError,
)
from ..model.definition import ClassEntry
from ..texts import text
from .batch_prediction import BatchPrediction

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..model.definition import ModelDefinition
    from .batch_prediction import Probabilities

DEFAULT_THRESHOLD = 0.5
"""Of multi-label models. Source: ESRI_FORMATS.md 1.5."""

_TRUE = ("true", "1", "t", "y", "yes")
"""What Esri's functions take for yes. Source: ESRI_FORMATS.md 1.6."""

_SUM_TOLERANCE = 1e-2
"""How far the sum of a row of probabilities may be from 1 (float16 outputs are that coarse)."""


class Activation(Enum):
    """What the network itself has already done to its outputs."""

    NONE = "logits"
    SOFTMAX = "softmax"
    LOG_SOFTMAX = "log-softmax"
    SIGMOID = "sigmoid"


@dataclass(frozen=True)
class Decision:
    """How probabilities become labels.

    Attributes:
        classes: one per column.
        threshold: multi-label: every class that reaches it. None: the one most probable class.
    """

    classes: tuple[ClassEntry, ...]
    threshold: float | None = None

    def predict(self, probabilities: Probabilities) -> BatchPrediction:
        """Return labels, values and confidences of a batch of (N, classes) probabilities.

        Multi-label: names of all classes at or above the threshold in the order of the classes,
        joined by ";", and the highest score as the confidence. Esri writes all scores, joined by
        ";", into a text field instead (ESRI_FORMATS.md 3.2); they are our `probabilities`.
        """
        if self.threshold is None:
            return self._most_probable(probabilities)
        return self._all_above(probabilities, self.threshold)

    def _most_probable(self, probabilities: Probabilities) -> BatchPrediction:
        highest = probabilities.max(axis=1)
        return BatchPrediction(
            codes=np.where(np.isfinite(highest), probabilities.argmax(axis=1), -1),
            names=tuple(entry.name for entry in self.classes),
            name_values=tuple(entry.value for entry in self.classes),
            confidences=highest.astype(np.float64),
            probabilities=probabilities,
        )

    def _all_above(self, probabilities: Probabilities, threshold: float) -> BatchPrediction:
        sets, codes = np.unique(probabilities >= np.float32(threshold), axis=0, return_inverse=True)
        chosen = [[self.classes[index] for index in np.flatnonzero(row)] for row in sets]
        return BatchPrediction(
            codes=codes.reshape(-1),
            names=tuple(";".join(entry.name for entry in entries) for entries in chosen),
            name_values=tuple(
                entries[0].value if len(entries) == 1 else None for entries in chosen
            ),
            confidences=probabilities.max(axis=1).astype(np.float64),
            probabilities=probabilities,
        )


def decision_of(definition: ModelDefinition, arguments: dict[str, str]) -> Decision:
    """Return how this model decides, with the threshold that the arguments ask for."""
    if not definition.multi_label:
        return Decision(definition.classes)
    text = arguments.get("threshold", arguments.get("score_threshold"))
    return Decision(definition.classes, parse_fraction(text, default=DEFAULT_THRESHOLD))


def parse_fraction(written: str | None, *, default: float) -> float:
    """Read a number from 0 to 1."""
    if written is None or not written.strip():
        return default
    try:
        value = float(written)
    except ValueError:
        value = float("nan")
    if not 0 <= value <= 1:
        raise InputError(
            text("The threshold is not a number from 0 to 1"),
            where=text('model argument "threshold": "{written}"', written=written),
            mend=text("Give a number such as 0.5"),
        )
    return value


def parse_flag(text: str | None, *, default: bool) -> bool:
    """Read a yes or no as Esri's functions do."""
    return default if text is None or not text.strip() else text.strip().lower() in _TRUE


def parse_count(arguments: Mapping[str, str], name: str, *, default: int) -> int:
    """Read a positive whole number from the model arguments."""
    written = arguments.get(name)
    if written is None or not written.strip():
        return default
    try:
        value = int(float(written))
    except (ValueError, OverflowError):
        value = 0
    if value < 1:
        raise InputError(
            text("A model argument is not a positive whole number"),
            where=text('model argument "{name}": "{written}"', name=name, written=written),
            mend=text("Give a number such as 16"),
        )
    return value


def check_class_count(outputs: int, definition: ModelDefinition) -> None:
    """Refuse a definition whose classes are not the network's outputs.

    One output is a sigmoid that tells two classes apart (ESRI_FORMATS.md 3.4).
    """
    count = len(definition.classes)
    if outputs == count or (outputs == 1 and count == 2 and not definition.multi_label):
        return
    raise ModelDefinitionError(
        text(
            "The network has {count} output, but the model definition lists another number of "
            "classes: {classes}",
            "The network has {count} outputs, but the model definition lists another number of "
            "classes: {classes}",
            count=outputs,
            classes=count,
        ),
        where=text("{file}, key {key}", file=definition.source, key="Classes"),
        mend=text("List one class per output, in the order of training"),
    )


def check_classes(outputs: int, definition: ModelDefinition) -> ModelDefinition:
    """Return the definition with a class for every output, or refuse it.

    Classes that nobody has named are numbered.
    """
    if definition.classes:
        check_class_count(outputs, definition)
        return definition
    numbers = range(2 if outputs == 1 and not definition.multi_label else outputs)
    classes = tuple(ClassEntry(number, f"class {number}") for number in numbers)
    return replace(definition, classes=classes)


def check_rows(outputs: NDArray[Any], definition: ModelDefinition, *, count: int) -> NDArray[Any]:
    """Return what a network puts out for `count` chips as (N, K), or refuse what is no classifier.

    (N,) is one number for each chip, as (N, 1) is.
    """
    if outputs.dtype.kind not in "fiub":
        raise UnsupportedModelError(
            text("The network returns texts or tables, not one number per class and chip"),
            where=text("{file}, key {key}", file=definition.source, key="OutputTensor"),
            mend=text("Name the output that holds the numbers, or export the model without labels"),
        )
    is_one_each = outputs.shape == (count,)
    is_row_each = outputs.ndim > 1 and len(outputs) == count and outputs[0, 0].size == 1
    if not (is_one_each or is_row_each):
        raise UnsupportedModelError(
            text(
                "The network returns outputs of shape {shape} for {count} chip, not one row of "
                "classes per chip",
                "The network returns outputs of shape {shape} for {count} chips, not one row of "
                "classes per chip",
                shape=outputs.shape,
                count=count,
            ),
            where=definition.source,
            mend=text("Choose a classifier; segmentation and detection models are not run"),
        )
    rows = as_rows(outputs, count)
    if not np.isfinite(rows).all(axis=1).any():
        raise ModelDefinitionError(
            text("The network returns numbers that are not finite, whatever its input"),
            where=definition.source,
            mend=text("Check that the file with the weights is whole, or export the model again"),
        )
    return rows


def activation_of_values(outputs: NDArray[Any]) -> Activation:
    """Tell from the outputs of varied inputs what the network has done to them already.

    Only for networks whose last layer cannot be read, and only on probe inputs when the model is
    loaded, so that it never depends on the images.
    """
    rows = np.asarray(outputs, np.float64)
    rows = rows[np.isfinite(rows).all(axis=1)]
    if not len(rows):
        return Activation.NONE
    if rows.min() < -1e-6 or rows.max() > 1 + 1e-3:
        return Activation.NONE
    if rows.shape[1] > 1 and np.all(np.abs(rows.sum(axis=1) - 1) < _SUM_TOLERANCE):
        return Activation.SOFTMAX
    return Activation.SIGMOID


def as_rows(outputs: NDArray[Any], count: int) -> NDArray[Any]:
    """Return (N, K) for N chips, whatever axes of length one a network adds or leaves out.

    (N, K, 1, 1) as global pooling leaves it; (N,), (K,) or a single number as squeeze() does.
    Answers for another number of chips keep that number: `ModelRunner` says so.
    """
    outputs = np.asarray(outputs)
    if outputs.ndim > 1:
        return outputs.reshape(len(outputs), -1)
    return outputs.reshape(1, -1) if count == 1 else outputs.reshape(-1, 1)


def as_probabilities(
    outputs: NDArray[Any], activation: Activation, decision: Decision, *, count: int
) -> Probabilities:
    """Return (N, classes) float32 probabilities of what the network put out for `count` chips.

    Logits become a softmax, or sigmoids where classes do not exclude each other; one output p of
    two classes becomes (1 - p, p). A row without a finite largest number (NaN, or infinity)
    becomes NaN throughout: that object has no class, and its neighbours in the batch have theirs.
    """
    rows = as_rows(outputs, count).astype(np.float32)
    rows[~np.isfinite(rows.max(axis=1))] = np.nan
    if activation is Activation.LOG_SOFTMAX:
        rows = np.exp(rows)
    elif activation is Activation.NONE:
        independent = decision.threshold is not None or rows.shape[1] == 1
        rows = _sigmoid(rows) if independent else _softmax(rows)
    if rows.shape[1] == 1 and len(decision.classes) == 2:
        rows = np.concatenate([1 - rows, rows], axis=1)
    return rows


def _softmax(rows: NDArray[Any]) -> NDArray[Any]:
    powers = np.exp(rows - rows.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def _sigmoid(rows: NDArray[Any]) -> NDArray[Any]:
    return 0.5 * (1 + np.tanh(0.5 * rows))
