"""Whether a network's answer to a chip depends on the other chips of its batch, found by trying.

Dynamic quantisation scales by the largest value of a batch; a network that was saved in training
mode normalises over the batch, or drops values at random.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

import numpy as np

from ..errors import ModelDefinitionError
from ..texts import text
from .array_backend import try_on_probe
from .failures import model_failures
from .probabilities import as_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..model.definition import ModelDefinition
    from .interface import Pixels

    Run = Callable[[Pixels], NDArray[Any]]

TOLERANCE = 1e-3
"""How far two answers to the same chip may lie apart, relative to the largest of them above 1."""

_COARSE_TOLERANCE = 2e-2
"""Of float16, and of GPUs, which by default round float32 to 10 bits before they multiply."""

ONE_AT_A_TIME = text(
    "The network is given one chip at a time: it takes no more, or its answer to a chip would "
    "depend on the others"
)


def try_batches(
    run: Run, pixels: Pixels, definition: ModelDefinition, *, is_exact: bool
) -> tuple[Run, NDArray[Any], tuple[str, ...]]:
    """Return the network so that a chip's answer is its own, outputs for probe chips, and notes.

    Args:
        run: (N, C, H, W) pixels -> outputs, first axis N.
        pixels: (N, C, H, W) probe chips, varied.
        definition: of the model, for messages.
        is_exact: it computes in float32 throughout.

    Raises:
        ModelDefinitionError: the network rejects the chips, or answers otherwise each time.
    """
    outputs = try_on_probe(lambda: run(pixels), definition)
    tolerance = TOLERANCE if is_exact else _COARSE_TOLERANCE
    with model_failures():
        alone = _one_by_one(run, pixels[1:3])
        if _agree(outputs[1:3], alone, tolerance):
            return run, outputs, ()
        if not _agree(_one_by_one(run, pixels[1:3]), alone, tolerance):
            raise unsteady(definition.source)
        return (
            lambda chips: _one_by_one(run, chips),
            _one_by_one(run, pixels),
            (ONE_AT_A_TIME,),
        )


def unsteady(where: str = "") -> ModelDefinitionError:
    """Return what to say of a network that gives another answer each time."""
    return ModelDefinitionError(
        text("The network does not give the same answer to the same chip each time"),
        where=where,
        mend=text(
            "It was probably saved in training mode: call model.eval() before tracing, scripting "
            "or exporting it, and save it again"
        ),
    )


def _one_by_one(run: Run, pixels: Pixels) -> NDArray[Any]:
    return np.concatenate([as_rows(run(chip[None]), 1) for chip in pixels])


def _agree(one: NDArray[Any], other: NDArray[Any], tolerance: float) -> bool:
    if one.shape != other.shape:
        return False
    allowed = tolerance * max(1.0, float(np.abs(np.nan_to_num(other, posinf=0, neginf=0)).max()))
    return bool(np.allclose(one, other, rtol=0, atol=allowed, equal_nan=True))
