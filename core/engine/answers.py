"""From what a model answers to results: every object has a label, or a `Status` that says why not.

The one place between backends and the results. What concerns one object costs that object; an
answer that cannot be told apart by objects is the model's fault, and ends the run in a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InferenceError
from ..texts import text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..backends.batch_prediction import BatchPrediction, Probabilities
    from ..model.definition import ClassEntry


NO_ANSWER = text("The model gave no answer for the object")
NOT_FINITE = text(
    "The model's numbers for the object are not finite: its bands or values are probably not those "
    "that the model was trained on"
)

LONGEST_LABEL = 100
"""Characters of a label that is no class which its status shows."""


@dataclass(frozen=True, eq=False)
class Answers:
    """What a model says of N objects, as columns.

    Attributes:
        codes: (N,) int64, which of `names` each object got; -1: it has a status instead.
        names: labels; "" where several are possible and none was reached.
        name_values: EMD `Value` of each name, or None.
        status_codes: (N,) int64, which of `statuses` each object got; -1: none.
        statuses: why an object has no label.
        confidences: (N,) float64; NaN where there is none.
        probabilities: (N, K) float32 in the order of the classes, or None.
    """

    codes: NDArray[np.int64]
    names: tuple[str, ...]
    name_values: tuple[int | None, ...]
    status_codes: NDArray[np.int64]
    statuses: tuple[str, ...]
    confidences: NDArray[np.float64]
    probabilities: Probabilities | None


def answers_of(
    count: int,
    prediction: BatchPrediction,
    classes: tuple[ClassEntry, ...],
    *,
    class_probabilities: bool,
) -> Answers:
    """Return what a backend said of so many objects, after a look at whether it can be meant.

    Args:
        count: of the objects that the model was asked about.
        prediction: its answer.
        classes: of the model; empty: any label counts.
        class_probabilities: keep the probability of each class.

    Raises:
        InferenceError: there are more or fewer answers than objects, or probabilities of other
            classes than the model has.
    """
    _check_shapes(count, prediction, len(classes))
    known = {entry.name for entry in classes}
    strange = [name for name in prediction.names if not _is_answer(name, known)]
    statuses = (NOT_FINITE, NO_ANSWER, *map(_no_class, strange))
    # One more for code -1, which counts from the end.
    of_name = [2 + strange.index(name) if name in strange else -1 for name in prediction.names]
    status_codes = np.array([*of_name, 1], np.int64)[prediction.codes]
    every = prediction.probabilities
    if every is not None:
        status_codes[~np.isfinite(every).all(axis=1)] = 0
    has_label = status_codes < 0
    return Answers(
        codes=np.where(has_label, prediction.codes, -1),
        names=prediction.names,
        name_values=prediction.name_values,
        status_codes=status_codes,
        statuses=statuses,
        confidences=np.where(
            has_label & np.isfinite(prediction.confidences), prediction.confidences, np.nan
        ),
        probabilities=every if class_probabilities else None,
    )


def _check_shapes(count: int, prediction: BatchPrediction, classes: int) -> None:
    answers = {len(prediction.codes), len(prediction.confidences)}
    every = prediction.probabilities
    if answers != {count}:
        raise InferenceError(
            text(
                "The model was given {count} chip and answered for {answers}",
                "The model was given {count} chips and answered for {answers}",
                count=count,
                answers=max(answers - {count}),
            ),
            mend=text("Ask its author to return one answer per chip, in order"),
        )
    if every is not None and (len(every) != count or (classes and every.shape[1] != classes)):
        raise InferenceError(
            text(
                "The model answered with probabilities of shape {shape}, not of shape {wanted}",
                wanted=(count, classes) if classes else f"({count}, classes)",
                shape=every.shape,
            ),
            mend=text("Ask its author to return one probability per class and chip"),
        )


def _is_answer(label: str, known: set[str]) -> bool:
    """Return whether a label is a class, several of them, or none where that is possible."""
    return label == "" or not known or label in known or known.issuperset(label.split(";"))


def _no_class(label: str) -> str:
    return text(
        'The model answered "{label}", which is none of its classes', label=label[:LONGEST_LABEL]
    )
