"""The files beside an ONNX graph that hold its weights, found without a framework.

torch.onnx writes `model.onnx` and `model.onnx.data`. A graph names such files freely, so what it
names is read only where it lies below the model's own folder and nowhere else: no `..`, no
absolute path, no symbolic link or junction on the way, and no second name of a file (hard link).
A hard link can be a private file of the user's, and nobody can tell it from one that a package
manager made to save room: it is refused as well, and a copy works. The model itself is the file
that the user chose; it may be a link.

Source: onnx/onnx, docs/ExternalData.md and onnx.proto3 (field numbers).
"""

from __future__ import annotations

import mmap
import os
import stat
from typing import TYPE_CHECKING, Iterator, NamedTuple

from ..errors import ModelDefinitionError
from ..texts import text
from .protobuf import LENGTH_DELIMITED, fields, messages, numbers, string
from .refusals import no_onnx

if TYPE_CHECKING:
    from pathlib import Path

    from .protobuf import Bytes

_MESSAGES = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "function": {7: "node", 11: "attribute"},
    "graph": {1: "node", 5: "tensor", 15: "sparse tensor"},
    "node": {5: "attribute"},
    "attribute": {
        5: "tensor",
        6: "graph",
        10: "tensor",
        11: "graph",
        22: "sparse tensor",
        23: "sparse tensor",
    },
    "sparse tensor": {1: "tensor", 2: "tensor"},
}
"""Where tensors can be: kind of message to number of field to kind of message."""

_EXTERNAL = 1


class ExternalFile(NamedTuple):
    """A file that tensors lie in.

    Attributes:
        location: its name as the graph has it.
        path: where it is.
        size: how many bytes it has to have, as far as the graph says it.
    """

    location: str
    path: Path
    size: int


def external_files(model: Path) -> tuple[ExternalFile, ...]:
    """Return the files that an ONNX graph keeps its tensors in, by name.

    Raises:
        ModelDefinitionError: it names one that is not there, or that it may not name.
    """
    ends: dict[str, int] = {}
    try:
        with model.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            for name, end in _places(data):
                ends[name] = max(end, ends.get(name, 0))
    except ValueError as error:
        raise no_onnx(model, error) from error
    return tuple(ExternalFile(name, _located(model, name), ends[name]) for name in sorted(ends))


def _places(data: Bytes) -> Iterator[tuple[str, int]]:
    """Yield for each tensor that lies elsewhere the name of its file, and where it ends there."""
    waiting = [("model", 0, len(data))]
    while waiting:
        kind, start, end = waiting.pop()
        if kind == "tensor":
            yield from _place_of_tensor(data, start, end)
            continue
        inner = _MESSAGES[kind]
        waiting += [
            (inner[field.number], field.start, field.end)
            for field in fields(data, start, end)
            if field.number in inner and field.wire_type == LENGTH_DELIMITED
        ]


def _place_of_tensor(data: Bytes, start: int, end: int) -> Iterator[tuple[str, int]]:
    """Read TensorProto.external_data, where data_location says EXTERNAL."""
    if _EXTERNAL not in numbers(data, start, end, 14):
        return
    said: dict[str, str] = {}
    for entry in messages(data, start, end, 13):
        keys, values = (
            [string(data, *place) for place in messages(data, *entry, number)] for number in (1, 2)
        )
        said.update(zip(keys, values))
    if "location" in said:
        offset, length = (said.get(key, "") for key in ("offset", "length"))
        yield said["location"], sum(int(text) for text in (offset, length) if text.isdecimal())


def _located(model: Path, location: str) -> Path:
    path = model.parent
    try:
        state = path.stat()
        for part in _parts(model, location):
            path = path / part
            state = path.lstat()
            if _is_link(state):
                raise _refused(model, text("{name} is a link", name=location))
    except OSError as error:
        raise _missing(model, location) from error
    if not stat.S_ISREG(state.st_mode):
        raise _refused(model, text("{name} is not a file", name=location))
    if state.st_nlink > 1:
        raise _refused(model, text("{name} is another name of a file elsewhere", name=location))
    return path


def _parts(model: Path, location: str) -> list[str]:
    parts = [part for part in location.split("/") if part not in {"", "."}]
    is_relative = not location.startswith("/") and not any(sign in location for sign in "\\:\0")
    if not parts or not is_relative or ".." in parts:
        raise _refused(model, text("{name} leads out of its folder", name=repr(location)))
    return parts


def _is_link(state: os.stat_result) -> bool:
    junction = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)
    tag = getattr(state, "st_reparse_tag", 0)
    return stat.S_ISLNK(state.st_mode) or (junction is not None and tag == junction)


def _missing(model: Path, location: str) -> ModelDefinitionError:
    return ModelDefinitionError(
        text("The file {name}, which holds weights of the model, is missing", name=location),
        where=model.name,
        mend=text("Copy it beside the model as well; the two belong together"),
    )


def _refused(model: Path, reason: str) -> ModelDefinitionError:
    return ModelDefinitionError(
        text("The model's weights are not read, because {reason}", reason=reason),
        where=model.name,
        mend=text("Put the model and a copy of its weights, not a link, into one folder"),
    )
