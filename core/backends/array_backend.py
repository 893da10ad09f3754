"""A backend around any framework that takes and gives NumPy arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

import numpy as np

from ..errors import InferenceError, ModelDefinitionError
from ..texts import text
from .augmentation import dihedral
from .failures import model_failures
from .probabilities import Activation, Decision, as_probabilities, as_rows, check_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..model.definition import ClassEntry, ModelDefinition
    from .batch_prediction import BatchPrediction, Probabilities
    from .interface import ChipRules, Pixels, Valid


@dataclass(frozen=True)
class ArrayBackend:
    """A loaded model; see `interface.Backend`.

    Attributes:
        run: (N, C, H, W) pixels as they were read -> what the network puts out, first axis N.
        activation: what the network's last layer has done to that.
        decision: how its probabilities become labels.
        variants: dihedral variants whose probabilities are averaged (ESRI_FORMATS.md 3.3, 4).
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
    variants: tuple[int, ...] = (0,)

    @property
    def classes(self) -> tuple[ClassEntry, ...]:
        """Return the classes of the output, in order."""
        return self.decision.classes

    def predict(self, pixels: Pixels, valid: Valid) -> BatchPrediction:  # noqa: ARG002
        """Classify one batch; invalid pixels are 0 already."""
        each = [self._probabilities(dihedral(pixels, variant)) for variant in self.variants]
        return self.decision.predict(
            each[0] if len(each) == 1 else np.mean(each, axis=0, dtype=np.float32)
        )

    def _probabilities(self, pixels: Pixels) -> Probabilities:
        with model_failures():
            outputs = self.run(pixels)
        return as_probabilities(outputs, self.activation, self.decision, count=len(pixels))


def run_in_batches(
    run: Callable[[NDArray[Any]], NDArray[Any]], inputs: NDArray[Any], batch: int | None
) -> NDArray[Any]:
    """Return what a network puts out for all inputs, also where it takes one number of them only.

    The last batch is filled up with its first chip.
    """
    if batch is None:
        return run(inputs)
    outputs = []
    for first in range(0, len(inputs), batch):
        part = inputs[first : first + batch]
        missing = batch - len(part)
        filled = np.concatenate([part, part[:1].repeat(missing, axis=0)]) if missing else part
        found = run(filled)
        rows = found if found.ndim > 1 else as_rows(found, batch)
        outputs.append(rows[: len(part)])
    return np.concatenate(outputs)


PROBE_CHIPS = 4


def probe_pixels(bands: int, size: tuple[int, int]) -> Pixels:
    """Return four 8-bit chips as unlike as imagery can be: black, noise, dark and bright."""
    generator = np.random.default_rng(0)
    noise = generator.uniform(-1, 1, (PROBE_CHIPS, bands, *size))
    level = np.array([0.0, 0.5, 0.2, 0.8]).reshape(-1, 1, 1, 1)
    contrast = np.array([0.0, 0.5, 0.1, 0.1]).reshape(-1, 1, 1, 1)
    return np.asarray(255 * (level + contrast * noise)).astype(np.uint8)


def try_on_probe(run: Callable[[], NDArray[Any]], definition: ModelDefinition) -> NDArray[Any]:
    """Return the (N, K) outputs of probe chips: a network may still reject what its file allows."""
    try:
        with model_failures():
            outputs = run()
    except ModelDefinitionError as error:
        error.where = error.where or definition.source
        raise
    except InferenceError as error:
        raise ModelDefinitionError(
            text(
                "The network does not take chips of {rows} x {columns} pixels with the "
                "definition's bands. {reason}",
                rows=definition.image_height,
                columns=definition.image_width,
                reason=error.what,
            ),
            where=definition.source,
            mend=text("Check ImageHeight, ImageWidth and ExtractBands"),
            details=error.details,
        ) from error
    return check_rows(outputs, definition, count=PROBE_CHIPS)
