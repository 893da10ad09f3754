"""A backend around any framework that takes and gives NumPy arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

import numpy as np

from .failures import model_failures
from .probabilities import Activation, Decision, as_probabilities

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..model.definition import ClassEntry
    from .interface import BatchPrediction, ChipRules, Pixels, Valid


@dataclass(frozen=True)
class ArrayBackend:
    """A loaded model; see `interface.Backend`.

    Attributes:
        run: (N, C, H, W) pixels as they were read -> what the network puts out, first axis N.
        activation: what the network's last layer has done to that.
        decision: how its probabilities become labels.
    """

    run: Callable[[Pixels], NDArray[Any]]
    activation: Activation
    decision: Decision
    device: str
    rules: ChipRules
    bands: int | None
    batch_size: int
    precision: str = "float32"
    notes: tuple[str, ...] = ()

    @property
    def classes(self) -> tuple[ClassEntry, ...]:
        """Return the classes of the output, in order."""
        return self.decision.classes

    def predict(self, pixels: Pixels, valid: Valid) -> BatchPrediction:  # noqa: ARG002
        """Classify one batch; invalid pixels are 0 already."""
        with model_failures():
            outputs = self.run(pixels)
        return self.decision.predict(as_probabilities(outputs, self.activation, self.decision))


def probe_pixels(
    *, bands: int, height: int, width: int, dtype: Any = np.uint8, largest: float = 255.0
) -> Pixels:
    """Return four chips as unlike as imagery can be: black, noise, dark and bright."""
    random = np.random.default_rng(0)
    noise = random.uniform(0, 1, (4, bands, height, width))
    level = np.array([0.0, 0.5, 0.2, 0.8]).reshape(4, 1, 1, 1)
    contrast = np.array([0.0, 0.5, 0.1, 0.1]).reshape(4, 1, 1, 1)
    pixels: Pixels = (np.clip(level + contrast * (2 * noise - 1), 0, 1) * largest).astype(dtype)
    return pixels
