"""Resize chips as the model's makers did when they trained it, `CHIP_RESIZE`.

Every `ResizeMethod` works on rows and columns apart, so each is a table of weights per axis: which
old pixels make a new one, and how much of it each is. NumPy alone, float32.

What is not valid is 0 and is resized like anything else: in training, too, the pixels around a
blackened object or beyond the edge were 0 and blended with their neighbours. A new pixel is valid
where a valid one has a share in it, so that resizing leaves no object without any.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from ..job import ChipResize
from ..model.definition import ChipFit, FitMode, ResizeMethod
from .pillow_filters import PILLOW_METHODS, pillow_weights, rounded

_ROWS_AT_ONCE = 256
"""Of a chip of bytes that become floats for a while: a photo would take four times its size."""

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..backends.interface import ChipRules

    Matrix = NDArray[np.float64]  # (new, old)


def target_size(rules: ChipRules, resize: ChipResize) -> tuple[int, int] | None:
    """Return the height and width that every chip gets, or None where chips stay as they are.

    Source: ESRI_FORMATS.md 3.3, last paragraph: arcgis.learn trains on squished chips where the
    crop size varies, and transformers take one size only; 3.4: a KerasClassifier's own function
    letterboxes every chip, so that ArcGIS does as well.
    """
    size = rules.fixed_size or (rules.height, rules.width)
    if resize is ChipResize.SQUISH or rules.resize_method is ResizeMethod.LETTERBOX:
        return size
    if resize is ChipResize.NONE:
        return None
    return size if rules.fixed_size or rules.fit or not rules.crop_size_fixed else None


def fit_for(rules: ChipRules, resize: ChipResize) -> ChipFit | None:
    """Return how chips are fitted to that size: SQUISH stretches them, NONE leaves them."""
    return rules.fit if resize is ChipResize.AUTO else None


def method_for(rules: ChipRules, resize: ChipResize) -> ResizeMethod:
    """Return how chips are brought to their size: SQUISH never keeps the aspect."""
    if resize is ChipResize.SQUISH and rules.resize_method is ResizeMethod.LETTERBOX:
        return ResizeMethod.BILINEAR
    return rules.resize_method


def resized(
    pixels: NDArray[Any],
    valid: NDArray[np.bool_] | None,
    size: tuple[int, int],
    method: ResizeMethod,
    fit: ChipFit | None = None,
) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
    """Return pixels (..., C, H, W) and validity, (..., 1 or C, H, W), of the new height and width.

    Validity is None where all is valid. Chips that have the size are returned as they are. Pixels
    become float32, but keep their dtype where they are letterboxed, and bytes where Pillow's
    filters resize them. A chip is the same whatever it is resized together with.
    """
    if pixels.shape[-2:] == size and (fit is None or fit.size == size):
        return pixels, valid
    if method is ResizeMethod.LETTERBOX:
        return _letterboxed(pixels, valid, size)
    of_bytes = pixels.dtype == np.uint8 and method in PILLOW_METHODS
    rows, columns = _axes(pixels.shape[-2:], size, method, fit, of_bytes=of_bytes)
    apply = _apply_to_bytes if of_bytes else _apply
    return apply(rows, columns, pixels), _still_valid(rows, columns, valid)


def places_in_chip(
    places: NDArray[np.float64],
    old: tuple[int, int],
    size: tuple[int, int] | None,
    method: ResizeMethod,
    fit: ChipFit | None = None,
) -> NDArray[np.float64]:
    """Return where places in a chip lie once it is `resized`, as fractions of its new size.

    Args:
        places: (N, 2) columns and rows of the chip as it was cut.
        old: its height and width then.
        size: the new ones; None: it is not resized.
        method: how.
        fit: as `resized` has it.

    Returns:
        (N, 2) x and y; 0 to 1 within the chip.
    """
    if size is None or (old == size and (fit is None or fit.size == size)):
        return places / np.array(old[::-1], np.float64)
    if method is ResizeMethod.LETTERBOX:
        return places * _letterbox_scale(old, size) / np.array(size[::-1], np.float64)
    parts = _parts(old, size, fit)
    begins = [_first_of_centre(part.scaled, length, fit) for part, length in zip(parts, size)]
    rows, columns = (
        (axis - part.first) / (part.end - part.first) * part.scaled - begin
        for axis, part, begin in zip(places.T[::-1], parts, begins)
    )
    return np.column_stack((columns / size[1], rows / size[0]))


def _letterbox_scale(old: tuple[int, ...], size: tuple[int, int]) -> float:
    return min(size[0] / old[0], size[1] / old[1])


def upright(array: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Turn (..., C, H, W) as a camera's EXIF orientation, 1 to 8, asks to show it.

    Source: EXIF 2.3, tag 0x0112.
    """
    if orientation >= 5:
        array = array.swapaxes(-2, -1)
    flips_rows = orientation in {3, 4, 7, 8}
    flips_columns = orientation in {2, 3, 6, 7}
    return array[..., :: -1 if flips_rows else 1, :: -1 if flips_columns else 1]


@dataclass(frozen=True, eq=False)
class _Weights:
    """How one axis is resized: `places` (new, taps) of old pixels, and what each weighs."""

    places: NDArray[np.intp]
    weights: NDArray[np.float32]
    old: int

    @property
    def has_gaps(self) -> bool:
        """Whether some new pixels show nothing."""
        return not self.weights.any(axis=1).all()


@dataclass(frozen=True)
class _Part:
    """What one axis of a chip becomes: `scaled` pixels show it from `first` to `end`."""

    scaled: int
    first: float
    end: float


def _axes(
    old: tuple[int, ...],
    new: tuple[int, int],
    method: ResizeMethod,
    fit: ChipFit | None = None,
    *,
    of_bytes: bool = False,
) -> tuple[_Weights, _Weights]:
    parts = _parts(old, new, fit)
    shrink = 1.0
    if method is ResizeMethod.FASTAI:
        shrink = max(min(length / part.scaled for length, part in zip(old, parts)) / 2, 1.0)
    begins = [_first_of_centre(part.scaled, length, fit) for part, length in zip(parts, new)]
    rows, columns = (
        _weights(*lengths, part, begin, method, shrink, of_bytes)
        for *lengths, part, begin in zip(old, new, parts, begins)
    )
    return rows, columns


def _parts(old: tuple[int, ...], new: tuple[int, int], fit: ChipFit | None) -> list[_Part]:
    """Return how rows and columns are resized, before the centre is cut out.

    Source: torchvision's `Resize` cuts fractions of the longer side off, where one number says
    what the shorter one becomes; timm's `ResizeKeepRatio` rounds them; Pillow's `ImageOps.fit`.
    """
    if fit is None or fit.mode is FitMode.STRETCH:
        return [_Part(*each) for each in zip(fit.size if fit else new, (0.0, 0.0), old)]
    factors = [length / wanted for length, wanted in zip(old, fit.size)]
    factor = min(factors)
    if fit.mode is FitMode.CROP:
        shown = [wanted * factor for wanted in fit.size]
        firsts = [(length - part) / 2 for length, part in zip(old, shown)]
        return [_Part(*each) for each in zip(fit.size, firsts, map(sum, zip(firsts, shown)))]
    if fit.size[0] == fit.size[1]:
        lengths = [max(fit.size[0] * length // min(old), 1) for length in old]
    else:
        lengths = [max(round(length / factor), 1) for length in old]
    return [_Part(*each) for each in zip(lengths, (0.0, 0.0), old)]


def _first_of_centre(length: int, wanted: int, fit: ChipFit | None) -> int:
    """Return where the centre begins; below 0 where zeros fill what is missing.

    Source: torchvision and transformers, `center_crop`: both pad the smaller half before.
    """
    spare = length - wanted
    if spare <= 0:
        return -(-spare // 2)
    return round(spare / 2) if fit is not None and fit.is_rounded else spare // 2


@lru_cache(maxsize=4096)
def _weights(
    old: int, new: int, part: _Part, begin: int, method: ResizeMethod, shrink: float, of_bytes: bool
) -> _Weights:
    """Return the weights of one axis; chips of a run have few different lengths."""
    if method is ResizeMethod.FASTAI:
        matrix = _of_fastai(old, part.scaled, shrink)
    elif method in PILLOW_METHODS:
        matrix = pillow_weights(method, old, part.scaled, part.first, part.end, of_bytes=of_bytes)
    elif method is ResizeMethod.ANTIALIAS:
        matrix = pillow_weights(
            ResizeMethod.PILLOW_BILINEAR, old, part.scaled, part.first, part.end, of_bytes=False
        )
    else:
        matrix = _between(old, _centres(part), edge=method is ResizeMethod.BILINEAR)
    if part.scaled < new:
        matrix = np.pad(matrix, ((-begin, new - part.scaled + begin), (0, 0)))
    matrix = matrix[max(begin, 0) :][:new]
    taps = max(int((matrix != 0).sum(1).max()), 1)
    places = np.argsort(matrix == 0, axis=1, kind="stable")[:, :taps]
    return _Weights(places, np.take_along_axis(matrix, places, 1).astype(np.float32), old)


@lru_cache(maxsize=16)
def _dense(axis: _Weights) -> NDArray[np.float32]:
    """Return the weights as a matrix (old, new): large, so few are kept."""
    matrix = np.zeros((axis.old, len(axis.places)), np.float32)
    matrix[axis.places, np.arange(len(axis.places))[:, None]] = axis.weights
    return matrix


def _of_fastai(old: int, new: int, shrink: float) -> Matrix:
    """Return the mean over areas down to 1/shrink, then bilinear with aligned corners.

    Source: fastai 1.0.61, vision/image.py, `_grid_sample` ("hack to get smoother downwards
    resampling") and `_affine_grid`; PyTorch's interpolate takes the floor of the length, and its
    areas overlap where they do not come out even (adaptive average pooling).
    """
    middle = math.floor(old * (1 / shrink)) if shrink > 1 else old
    places = np.linspace(0, middle - 1, new) if new > 1 else np.zeros(1)
    between = _between(middle, places, edge=True)
    if middle == old:
        return between
    areas = np.zeros((middle, old))
    for number in range(middle):
        first, end = number * old // middle, -(-(number + 1) * old // middle)
        areas[number, first:end] = 1 / (end - first)
    return between @ areas


def _centres(part: _Part) -> NDArray[np.float64]:
    """Return where the centres of new pixels lie among the old, which are at whole numbers."""
    span = part.end - part.first
    return np.asarray(part.first + (np.arange(part.scaled) + 0.5) * span / part.scaled - 0.5)


def _between(old: int, places: NDArray[np.float64], *, edge: bool) -> Matrix:
    """Return linear interpolation at places; beyond the edge its pixel goes on, or lies 0."""
    if edge:
        places = np.clip(places, 0, old - 1)
    matrix = np.zeros((len(places), old + 2))
    before = np.floor(places).astype(int)
    rows = np.arange(len(places))
    matrix[rows, before + 1] = 1 - (places - before)
    matrix[rows, before + 2] += places - before
    return matrix[:, 1:-1]


def _letterboxed(
    pixels: NDArray[Any], valid: NDArray[np.bool_] | None, size: tuple[int, int]
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Bring a chip to a size in its own shape; zeros fill it below and to the right.

    Source: ESRI_FORMATS.md 3.4: bilinear, no antialiasing, beyond the edge lies 0 (skimage, order
    1, mode "constant"); fractions are cut off when the values go back to the chip's own dtype.
    Source: KerasClassifier.py of Esri's raster-deep-learning (Apache): it pads around the centre,
    but then goes on with the unpadded chip and puts it at the top left. Models get here what they
    get there.
    """
    old = pixels.shape[-2:]
    scale = _letterbox_scale(old, size)
    height, width = (max(round(length * scale), 1) for length in old)
    inner, inner_valid = pixels, valid
    if (height, width) != old:
        rows, columns = _axes(old, (height, width), ResizeMethod.LETTERBOX)
        inner, inner_valid = _apply(rows, columns, pixels), _still_valid(rows, columns, valid)
        if np.issubdtype(pixels.dtype, np.integer):
            inner = np.trunc(inner + 1e-3)  # or a plain 100 becomes 99 by rounding errors
    bands = 1 if inner_valid is None else inner_valid.shape[-3]
    result = np.zeros((*pixels.shape[:-2], *size), pixels.dtype)
    result_valid = np.zeros((*pixels.shape[:-3], bands, *size), bool)
    result[..., :height, :width] = inner
    result_valid[..., :height, :width] = True if inner_valid is None else inner_valid
    return result, result_valid


def _apply(rows: _Weights, columns: _Weights, array: NDArray[Any]) -> NDArray[np.float32]:
    """Return (..., H, W) with rows, then columns, resized."""
    places, weights = rows.places, rows.weights
    narrow = np.zeros((*array.shape[:-2], len(places), array.shape[-1]), np.float32)
    for tap in range(places.shape[1]):  # never a float copy of a whole photo
        narrow += array[..., places[:, tap], :] * weights[:, tap, None]
    return narrow @ _dense(columns)


def _apply_to_bytes(rows: _Weights, columns: _Weights, array: NDArray[Any]) -> NDArray[np.uint8]:
    """Return (..., H, W) with columns, then rows, resized, and each time rounded, as Pillow does.

    Weights are whole numbers of a power of 2, so that sums in float64 are exact: halves are common.
    """
    dense = _dense(columns).astype(np.float64)
    chips = array.reshape(-1, *array.shape[-2:])  # one band after another: floats are many bytes
    result = np.empty((len(chips), len(rows.places), len(columns.places)), np.uint8)
    for number, chip in enumerate(chips):
        narrow = np.empty((len(chip), len(columns.places)), np.uint8)
        for row in range(0, len(chip), _ROWS_AT_ONCE):
            part = slice(row, row + _ROWS_AT_ONCE)
            narrow[part] = rounded(chip[part].astype(np.float64) @ dense)
        made = np.zeros(result.shape[1:])
        for tap in range(rows.places.shape[1]):
            made += narrow[rows.places[:, tap]] * rows.weights[:, tap, None].astype(np.float64)
        result[number] = rounded(made)
    return result.reshape(*array.shape[:-2], *result.shape[1:])


@lru_cache(maxsize=4096)
def _shares(axis: _Weights) -> _Weights:
    """Return the weights of an axis without their signs: what has a share in a new pixel."""
    return _Weights(axis.places, np.abs(axis.weights), axis.old)


def _still_valid(
    rows: _Weights, columns: _Weights, valid: NDArray[np.bool_] | None
) -> NDArray[np.bool_] | None:
    """Return which new pixels a valid one has a share in; None: all."""
    if valid is None or valid.all():
        if not rows.has_gaps and not columns.has_gaps:
            return None
        valid = np.ones((1, rows.old, columns.old) if valid is None else valid.shape, bool)
    if valid.shape[-3] > 1 and (valid == valid[..., :1, :, :]).all():
        valid = valid[..., :1, :, :]
    still: NDArray[np.bool_] = _apply(_shares(rows), _shares(columns), valid) > 0
    shape = still.shape[-2:]
    for place in np.argwhere(~still.any((-3, -2, -1))):
        # All of them lie between those that are looked at.
        band, row, column = np.nonzero(valid[tuple(place)])
        still[(*place, band, row * shape[0] // rows.old, column * shape[1] // columns.old)] = True
    return still
