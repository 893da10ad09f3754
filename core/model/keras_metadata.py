"""What a Keras file says of its input and first layers, without Keras.

A .keras is an archive with a config.json; an .h5 keeps the same JSON in one piece, never compressed
(`keras_scan`). The first layer that says which batches it takes is the input.
"""

from __future__ import annotations

import json
import mmap
import re
import zipfile
from itertools import islice
from typing import TYPE_CHECKING, Any

from .formats import DAMAGED_ARCHIVE, open_archive, read_member

if TYPE_CHECKING:
    from pathlib import Path

    from .protobuf import Bytes

_INPUT_SHAPE = re.compile(rb'"batch_(?:input_)?shape"\s*:\s*(\[[^\[\]{}"]{0,200}\])')
_RESCALING = re.compile(
    rb'"class_name"\s*:\s*"Rescaling".{0,600}?"scale"\s*:\s*([-+.\deE]{1,30})\s*,'
    rb'\s*"offset"\s*:\s*([-+.\deE]{1,30})',
    re.DOTALL,
)
_CLASS = re.compile(rb'"class_name"\s*:\s*"(\w{1,80})"')
_LEARNS = re.compile(r"\w*Conv\w*|Dense|EinsumDense|LSTM|GRU|MultiHeadAttention")
"""Layers with weights that training has found."""

_NORMALISES = frozenset(
    {"Rescaling", "Normalization", "TFOpLambda", "SlicingOpLambda", "GetItem"}
    | {"TrueDivide", "Divide", "Subtract", "Multiply", "Add"}
)
_FIRST_CLASSES = 200
_MAX_CONFIG = 64 * 1024**2


def read_keras_input_shape(path: Path) -> tuple[int | None, ...] | None:
    """Return the shape of the input, None for a length that is free; None where it is not found."""
    try:
        lengths: list[Any] = json.loads(b"".join(_found(path, _INPUT_SHAPE)))
    except ValueError:  # nothing was found
        return None
    return tuple(n if isinstance(n, int) else None for n in lengths) or None


def read_keras_rescaling(path: Path) -> tuple[float, float] | None:
    """Return scale and offset of a layer that normalises pixels by itself; None: there is none."""
    try:
        scale, offset = map(float, _found(path, _RESCALING))
    except ValueError:
        return None
    return scale, offset


def normalising_layer(path: Path) -> str | None:
    """Return the layer before all that learn which changes the pixels' values; None: there is none.

    Layers stand in the order in which they are run, those of a model inside a model too.
    """
    for (name,) in _all_found(path, _CLASS, most=_FIRST_CLASSES):
        layer = name.decode("ascii")
        if layer in _NORMALISES:
            return layer
        if _LEARNS.fullmatch(layer):
            return None
    return None


def _found(path: Path, pattern: re.Pattern[bytes]) -> tuple[bytes, ...]:
    """Return what the groups of a pattern match in a configuration; () where it does not."""
    return next(iter(_all_found(path, pattern, most=1)), ())


def _all_found(path: Path, pattern: re.Pattern[bytes], *, most: int) -> list[tuple[bytes, ...]]:
    """Return what the groups of a pattern match in a configuration, so many times at most."""
    try:
        if zipfile.is_zipfile(path):
            with open_archive(path) as archive:
                entry = archive.getinfo("config.json")
                return _matches(pattern, read_member(archive, entry, limit=_MAX_CONFIG), most)
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _matches(pattern, data, most)
    except (*DAMAGED_ARCHIVE, OSError, ValueError, KeyError):
        return []


def _matches(pattern: re.Pattern[bytes], data: Bytes, most: int) -> list[tuple[bytes, ...]]:
    found = islice(pattern.finditer(data), most)
    return [tuple(bytes(group) for group in match.groups()) for match in found]
