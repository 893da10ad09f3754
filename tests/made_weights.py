"""Weights and pictures that follow from a number: the maker's script and the test make the same."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

import numpy as np

PICTURES = ((64, 64), (150, 150), (97, 131))
"""Height and width."""


def made_weights(
    shapes: Mapping[str, Sequence[int]], seed: int, gain: float = 1.5
) -> dict[str, Any]:
    """Return an array for each tensor; `gain` is about what a convolution does to its input."""
    numbers = np.random.RandomState(seed)
    return {name: _made(name, shapes[name], numbers, gain) for name in sorted(shapes)}


def _made(name: str, shape: Sequence[int], numbers: Any, gain: float) -> Any:
    if name.endswith("num_batches_tracked"):
        return np.zeros(shape, np.int64)
    values = numbers.standard_normal(tuple(shape))
    if name.endswith("running_var"):
        values = 0.5 + np.abs(values)
    elif len(shape) <= 1:
        values = 0.1 * values + (1 if name.endswith("weight") else 0)
    else:
        gain = gain if len(shape) == 4 else 1.3
        values = gain * values / np.sqrt(max(np.prod(shape[1:]), 1))
    return values.astype(np.float32)


def made_pictures() -> list[Any]:
    """Return pictures (H, W, 3) of 8 bits with blots of some pixels, some of them bright."""
    numbers = np.random.RandomState(1)
    pictures = []
    for height, width in PICTURES:
        blots = numbers.randint(0, 256, (height // 8 + 1, width // 8 + 1, 3)) * numbers.rand()
        noise = numbers.randint(-9, 10, (height, width, 3))
        large = np.kron(blots, np.ones((8, 8, 1)))[:height, :width] + noise
        pictures.append(np.clip(large, 0, 255).astype(np.uint8))
    return pictures
