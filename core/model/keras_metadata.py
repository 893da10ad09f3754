"""What a Keras file says of its input, without Keras.

A .keras is an archive with a config.json; an .h5 keeps the same JSON in one piece, never compressed
(`graph_scan`). The first layer that says which batches it takes is the input.
"""

from __future__ import annotations

import json
import mmap
import re
import zipfile
from typing import TYPE_CHECKING, Any

from .formats import DAMAGED_ARCHIVE, open_archive, read_member

if TYPE_CHECKING:
    from pathlib import Path

_INPUT_SHAPE = re.compile(rb'"batch_(?:input_)?shape"\s*:\s*(\[[^\[\]{}"]{0,200}\])')
_MAX_CONFIG = 64 * 1024**2


def read_keras_input_shape(path: Path) -> tuple[int | None, ...] | None:
    """Return the shape of the input, None for a length that is free; None where it is not found."""
    try:
        written = _in_archive(path) if zipfile.is_zipfile(path) else _in_bytes(path)
        lengths: list[Any] = json.loads(written) if written else []
    except (*DAMAGED_ARCHIVE, OSError, ValueError, KeyError):
        return None
    return tuple(n if isinstance(n, int) else None for n in lengths) or None


def _in_archive(path: Path) -> bytes | None:
    with open_archive(path) as archive:
        entry = archive.getinfo("config.json")
        found = _INPUT_SHAPE.search(read_member(archive, entry, limit=_MAX_CONFIG))
    return found[1] if found else None


def _in_bytes(path: Path) -> bytes | None:
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        found = _INPUT_SHAPE.search(data)
        return bytes(found[1]) if found else None
