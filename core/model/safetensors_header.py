"""What a safetensors file holds: names, types and shapes of its tensors. Its numbers are not read.

Source: huggingface/safetensors, README, "Format": 8 bytes with the length of a JSON object, the
object, then the numbers.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..texts import text

_MOST_BYTES = 100_000_000
"""Of the header. Source: safetensors refuses more itself."""


def read_safetensors_header(path: Path) -> dict[str, tuple[int, ...]]:
    """Return the shapes of the tensors by name.

    Raises:
        ValueError: it is damaged; says how.
        OSError: it cannot be read.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= min(_MOST_BYTES, size - 8):
            raise ValueError(text("its header is longer than the file"))
        try:
            header = dict(json.loads(file.read(length)))
        except (ValueError, TypeError, RecursionError) as error:
            raise ValueError(text("its header is not a JSON object")) from error
    header.pop("__metadata__", None)
    return {name: _shape(entry, size - 8 - length) for name, entry in header.items()}


def _shape(entry: Any, size: int) -> tuple[int, ...]:
    said = entry if isinstance(entry, dict) else {}
    shape, place = _numbers(said.get("shape")), _numbers(said.get("data_offsets"))
    if shape is None or place is None or len(place) != 2 or not place[0] <= place[1] <= size:
        raise ValueError(text("a tensor lies beyond its end"))
    return tuple(shape)


def _numbers(value: Any) -> list[int] | None:
    is_list = isinstance(value, list) and all(isinstance(item, int) and item >= 0 for item in value)
    return value if is_list else None
