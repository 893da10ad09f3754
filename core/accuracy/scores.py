"""How often a classification is right, overall and for each class. Standard library only.

Both sides. Objects count the same here, as a model's training asks; what a sample says of all
objects of a map is `sample_estimates`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List, Sequence

from .intervals import LEVEL, Interval, wilson

Matrix = List[List[int]]


@dataclass(frozen=True)
class Score:
    """A share and its interval; None, 0 to 1, where there was nothing to judge it by."""

    value: float | None
    low: float
    high: float


@dataclass(frozen=True)
class ClassScores:
    """What a matrix says of one class.

    Attributes:
        reference_count: objects that are of the class.
        predicted_count: objects that were said to be.
        users: share of the latter that are (precision).
        producers: share of the former that were said to be (recall).
        f1: harmonic mean of both.
    """

    reference_count: int
    predicted_count: int
    users: Score
    producers: Score
    f1: Score


def confusion_matrix(
    reference: Sequence[int], predicted: Sequence[int], class_count: int
) -> Matrix:
    """Return how many objects of each class (row) were said to be of each (column)."""
    matrix = [[0] * class_count for _ in range(class_count)]
    for row, column in zip(reference, predicted):
        matrix[row][column] += 1
    return matrix


def class_scores(matrix: Matrix, level: float = LEVEL) -> list[ClassScores]:
    """Return the scores of each class, with Wilson's intervals.

    F1 is 2J / (1 + J), J the share of right ones among all that are or were said to be of the
    class, so the interval of J is taken over.
    """

    def scores(place: int) -> ClassScores:
        right = matrix[place][place]
        reference = sum(matrix[place])
        predicted = sum(row[place] for row in matrix)
        return ClassScores(
            reference,
            predicted,
            users=_score(right, predicted, level),
            producers=_score(right, reference, level),
            f1=_score(right, reference + predicted - right, level, lambda j: 2 * j / (1 + j)),
        )

    return [scores(place) for place in range(len(matrix))]


def balanced_accuracy(matrix: Matrix) -> float | None:
    """Return the mean of the producer's accuracies of classes that have objects; None: none has."""
    found = [row[place] / sum(row) for place, row in enumerate(matrix) if sum(row)]
    return sum(found) / len(found) if found else None


def _score(
    right: int, count: int, level: float, of: Callable[[float], float] = lambda share: share
) -> Score:
    interval: Interval = wilson(right, count, level)
    value = of(right / count) if count else None
    return Score(value, of(interval.low), of(interval.high))
