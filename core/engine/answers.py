"""From what a model answers to rows: every object has a label, or a `Status` that says why not.

The one place between backends and the store. What concerns one object costs that object; an answer
that cannot be told apart by objects is the model's fault, and ends the run in a sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterator

import numpy as np

from ..errors import InferenceError
from ..results import ObjectResult
from ..texts import text

if TYPE_CHECKING:
    from ..backends.interface import BatchPrediction
    from ..model.definition import ClassEntry

    Keys = tuple[tuple[int, int], ...]  # image and position of each object

NO_ANSWER = text("The model gave no answer for the object")
NOT_FINITE = text(
    "The model's numbers for the object are not finite: its bands or values are probably not those "
    "that the model was trained on"
)

LONGEST_LABEL = 100
"""Characters of a label that is no class which its status shows."""


def rows_of(
    keys: Keys,
    prediction: BatchPrediction,
    classes: tuple[ClassEntry, ...],
    *,
    class_probabilities: bool,
) -> Iterator[ObjectResult]:
    """Yield one row for each object that the model was asked about.

    Args:
        keys: image and position of each object, in the batch's order.
        prediction: what a backend said of them.
        classes: of the model; empty: any label counts.
        class_probabilities: rows hold the probability of each class.

    Raises:
        InferenceError: there are more or fewer answers than objects, or probabilities of other
            classes than the model has.
    """
    _check_shapes(len(keys), prediction, len(classes))
    names = {entry.name for entry in classes}
    for row, (image, position) in enumerate(keys):
        status = _status(prediction, row, names)
        if status is not None:
            yield ObjectResult(position + 1, image, status=status)
            continue
        confidence = float(prediction.confidences[row])
        every = prediction.probabilities if class_probabilities else None
        yield ObjectResult(
            object=position + 1,
            image=image,
            label=prediction.labels[row],
            value=prediction.values[row],
            confidence=confidence if np.isfinite(confidence) else None,
            probabilities=() if every is None else tuple(map(float, every[row])),
        )


def _check_shapes(count: int, prediction: BatchPrediction, classes: int) -> None:
    answers = {len(prediction.labels), len(prediction.values), len(prediction.confidences)}
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


def _status(prediction: BatchPrediction, row: int, names: set[str]) -> str | None:
    """Return why an object has no class, or None."""
    label, every = prediction.labels[row], prediction.probabilities
    if every is not None and not np.isfinite(every[row]).all():
        return NOT_FINITE
    if label is None:
        return NO_ANSWER
    if label == "" or not names or label in names or names.issuperset(label.split(";")):
        return None
    return text(
        'The model answered "{label}", which is none of its classes', label=label[:LONGEST_LABEL]
    )
