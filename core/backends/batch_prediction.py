"""What a model says of a batch of chips. NumPy only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Mapping, Sequence

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Probabilities = NDArray[np.float32]  # (N, classes), 0 to 1


@dataclass(frozen=True)
class BatchPrediction:
    """What the model says of one batch, in its order.

    Attributes:
        codes: (N,) int64, which of `names` each chip got; -1: the model names no class.
        names: labels that chips can have got (multi-label below the threshold: "").
        name_values: EMD `Value` of each name, None where there is no single one.
        confidences: (N,) float64, 0 to 1; NaN where the model gives none.
        probabilities: (N, K) float32, one column per class in the definition's order, or None.
    """

    codes: NDArray[np.int64]
    names: tuple[str, ...]
    name_values: tuple[int | None, ...]
    confidences: NDArray[np.float64]
    probabilities: Probabilities | None = None

    @classmethod
    def of_labels(
        cls,
        labels: Sequence[str | None],
        values: Mapping[str, int],
        confidences: NDArray[np.float64],
        probabilities: Probabilities | None = None,
    ) -> BatchPrediction:
        """Make one of N labels, and the `Value`s of those that have one."""
        names = tuple(dict.fromkeys(label for label in labels if label is not None))
        code = {name: index for index, name in enumerate(names)}
        codes = [-1 if label is None else code[label] for label in labels]
        name_values = tuple(map(values.get, names))
        return cls(np.array(codes, np.int64), names, name_values, confidences, probabilities)

    @property
    def labels(self) -> tuple[str | None, ...]:
        """Return the N labels."""
        return tuple(None if code < 0 else self.names[code] for code in self.codes.tolist())

    @property
    def values(self) -> tuple[int | None, ...]:
        """Return the N `Value`s."""
        return tuple(None if code < 0 else self.name_values[code] for code in self.codes.tolist())
