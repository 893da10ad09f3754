"""What a TensorFlow model says of its input, without TensorFlow: the shape of the images.

Field numbers: saved_model.proto, meta_graph.proto (SignatureDef, TensorInfo), graph.proto,
node_def.proto, attr_value.proto, tensor_shape.proto. A length that is free is -1 there.
"""

from __future__ import annotations

import mmap
from typing import TYPE_CHECKING, Iterator

from .protobuf import Bytes, messages, numbers, string

if TYPE_CHECKING:
    from pathlib import Path

    _Place = tuple[int, int]

_IMAGE_RANK = 4
_LONGEST = 2**31


def read_tensorflow_input_shape(path: Path) -> tuple[int | None, ...] | None:
    """Return the shape of the one input that takes images; None where it is not found.

    Args:
        path: of a SavedModel's folder, or of a frozen graph.
    """
    is_folder = path.is_dir()
    file = path / "saved_model.pb" if is_folder else path
    try:
        with (
            file.open("rb") as stream,
            mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data,
        ):
            found = _of_signatures(data) if is_folder else _of_placeholders(data)
            shapes = {shape for shape in found if len(shape) == _IMAGE_RANK}
    except (OSError, ValueError):
        return None
    return shapes.pop() if len(shapes) == 1 else None


def mentions(path: Path, name: bytes) -> bool:
    """Return whether a model's file holds a name: of a layer, or of an operation."""
    file = path / "saved_model.pb" if path.is_dir() else path
    try:
        with (
            file.open("rb") as stream,
            mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data,
        ):
            return data.find(name) >= 0
    except (OSError, ValueError):
        return False


def _of_signatures(data: Bytes) -> Iterator[tuple[int | None, ...]]:
    for graph in messages(data, 0, len(data), 2):
        for entry in messages(data, *graph, 5):
            for signature in messages(data, *entry, 2):
                for item in messages(data, *signature, 1):
                    for tensor in messages(data, *item, 2):
                        yield from (_shape(data, at) for at in messages(data, *tensor, 3))


def _of_placeholders(data: Bytes) -> Iterator[tuple[int | None, ...]]:
    for node in messages(data, 0, len(data), 1):
        if not any(string(data, *place) == "Placeholder" for place in messages(data, *node, 2)):
            continue
        for entry in messages(data, *node, 5):
            if any(string(data, *place) == "shape" for place in messages(data, *entry, 1)):
                for value in messages(data, *entry, 2):
                    yield from (_shape(data, at) for at in messages(data, *value, 7))


def _shape(data: Bytes, place: _Place) -> tuple[int | None, ...]:
    lengths = (numbers(data, *dimension, 1) for dimension in messages(data, *place, 2))
    return tuple(found[0] if found and 0 < found[0] < _LONGEST else None for found in lengths)
