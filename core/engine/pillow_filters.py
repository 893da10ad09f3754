"""The filters that Pillow resizes pictures with, as tables of weights per axis.

Columns are resized before rows, as in Pillow up to version 12 and in torchvision; Pillow 13 begins
with rows where that is cheaper, and a byte may then be 1 off.

Source: Pillow 13, src/libImaging/Resample.c: the filters, `precompute_coeffs`, and
`normalize_coeffs_8bpc`, which makes whole numbers of the weights; Geometry.c for the nearest pixel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

import numpy as np

from ..model.definition import ResizeMethod

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]  # (new, old)

_PRECISION = 2**22
"""Weights of bytes are whole numbers of this. Source: `PRECISION_BITS`, 32 - 8 - 2."""


def _box(x: Matrix) -> Matrix:
    return np.asarray((x > -0.5) & (x <= 0.5), np.float64)


def _triangle(x: Matrix) -> Matrix:
    return np.asarray(np.clip(1 - np.abs(x), 0, None))


def _hamming(x: Matrix) -> Matrix:
    found = np.sinc(x) * (0.54 + 0.46 * np.cos(np.pi * x))
    return np.where(np.abs(x) < 1, found, 0)


def _bicubic(x: Matrix) -> Matrix:
    a, x = -0.5, np.abs(x)
    near = ((a + 2) * x - (a + 3)) * x * x + 1
    far = (((x - 5) * x + 8) * x - 4) * a
    return np.where(x < 1, near, np.where(x < 2, far, 0))


def _lanczos(x: Matrix) -> Matrix:
    return np.where((x >= -3) & (x < 3), np.sinc(x) * np.sinc(x / 3), 0)


_FILTERS: dict[ResizeMethod, tuple[Callable[[Matrix], Matrix], float]] = {
    ResizeMethod.PILLOW_BOX: (_box, 0.5),
    ResizeMethod.PILLOW_BILINEAR: (_triangle, 1.0),
    ResizeMethod.PILLOW_HAMMING: (_hamming, 1.0),
    ResizeMethod.PILLOW_BICUBIC: (_bicubic, 2.0),
    ResizeMethod.PILLOW_LANCZOS: (_lanczos, 3.0),
}
"""The filter, and how far it reaches from its centre, in pixels of the coarser picture."""

PILLOW_METHODS = frozenset({*_FILTERS, ResizeMethod.PILLOW_NEAREST})


def pillow_weights(
    method: ResizeMethod, old: int, new: int, first: float, end: float, *, of_bytes: bool
) -> Matrix:
    """Return what each of `old` pixels weighs in each of `new` ones, (new, old).

    Args:
        method: one of `PILLOW_METHODS`.
        old: length of the axis.
        new: pixels to make.
        first: where the part of the axis begins that they show, 0 for all of it.
        end: where it ends, `old` for all of it.
        of_bytes: weights as Pillow has them for pictures of 8 bits.
    """
    scale = (end - first) / new
    centres = first + (np.arange(new) + 0.5) * scale
    if method is ResizeMethod.PILLOW_NEAREST:
        # Pillow adds step to step, so that what lies between two pixels falls where it does there.
        steps = np.add.accumulate(np.concatenate(([first + scale * 0.5], np.full(new - 1, scale))))
        nearest = np.clip(np.floor(steps).astype(int), 0, old - 1)
        return np.asarray(np.arange(old) == nearest[:, None], np.float64)
    shape, reach = _FILTERS[method]
    stretch = max(scale, 1.0)
    left = np.maximum(np.trunc(centres - reach * stretch + 0.5), 0)[:, None]
    right = np.minimum(np.trunc(centres + reach * stretch + 0.5), old)[:, None]
    pixels = np.arange(old)
    weights = shape((pixels - centres[:, None] + 0.5) / stretch)
    weights = np.where((pixels >= left) & (pixels < right), weights, 0)
    weights = weights / weights.sum(1, keepdims=True)
    if of_bytes:
        weights = np.trunc(weights * _PRECISION + np.copysign(0.5, weights)) / _PRECISION
    return np.asarray(weights)


def rounded(values: NDArray[Any]) -> NDArray[np.uint8]:
    """Return bytes of what came out of weighted means of bytes: rounded half up, and clipped."""
    return np.clip(np.floor(values + 0.5), 0, 255).astype(np.uint8)
