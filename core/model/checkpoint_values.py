"""Reads the plain values of a PyTorch file, names, numbers and shapes of tensors, and runs nothing.

A pickle is a program for a small stack machine. What builds plain values is followed here; what
calls or makes anything else becomes an `Opaque`, which only remembers what was meant. So class
names, settings and the names of layers can be read before anybody trusts the file.
"""

from __future__ import annotations

import io
import itertools
import mmap
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Iterator, Mapping

from ..texts import text
from .formats import DAMAGED_ARCHIVE, ZIP_MAGIC, DamagedFileError, open_archive, read_member
from .weights_scan import GET_OPCODES, LEGACY_MAGIC, MAX_PICKLE, PUT_OPCODES, operations

_LEGACY_HEADER = 3
"""Pickles before the object in torch's format before 1.6: a number, a version, the system."""

_MOST_DEEP = 20
_MOST_VALUES = 100_000
"""Of settings: values may hold each other, and be more than there are bytes."""


@dataclass(eq=False)
class Opaque:
    """What a pickle would make by calling something.

    Attributes:
        name: of what it calls, with its module.
        arguments: that it calls it with.
        state: what it gives the object then.
    """

    name: str
    arguments: tuple[Any, ...] = ()
    state: Any = None
    items: dict[Any, Any] = field(default_factory=dict)


class _Mark:
    pass


def read_checkpoint(path: Path) -> Any:
    """Return what a file of torch.save holds, with `Opaque` for all that is not plain.

    Raises:
        ValueError: it is no pickle, or damaged; says why.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        if file.read(4) != ZIP_MAGIC:
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                first = _value(data)
                if first != LEGACY_MAGIC:
                    return first
                return [_value(data) for _ in range(_LEGACY_HEADER)][-1]
    try:
        with open_archive(path) as archive:
            for entry in archive.infolist():
                if entry.filename.rpartition("/")[2] == "data.pkl":
                    return _value(io.BytesIO(read_member(archive, entry, limit=MAX_PICKLE)))
    except DAMAGED_ARCHIVE as error:
        raise ValueError(str(error)) from error
    raise ValueError(text("it holds no pickle"))


def tensor_shapes(content: Any) -> dict[str, tuple[int, ...]]:
    """Return the shapes of the tensors of a state_dict by name; {} where it is none."""
    if not isinstance(content, Mapping):
        return {}
    shapes = {str(name): _shape(value) for name, value in content.items()}
    return {name: shape for name, shape in shapes.items() if shape is not None}


def plain(value: Any) -> Any:
    """Return a value without what is opaque: objects become what they hold, or None."""
    return _plain(value, 0, itertools.count())


def _plain(value: Any, depth: int, seen: Iterator[int]) -> Any:
    if depth > _MOST_DEEP or next(seen) > _MOST_VALUES:
        return None
    if isinstance(value, Opaque):
        held = value.state if isinstance(value.state, dict) else value.items or None
        return _plain(held, depth + 1, seen)
    if isinstance(value, dict):
        keys = (key for key in value if not isinstance(key, Opaque))
        return {key: _plain(value[key], depth + 1, seen) for key in keys}
    if isinstance(value, (list, tuple)):
        return [_plain(item, depth + 1, seen) for item in value]
    return value


def _shape(value: Any) -> tuple[int, ...] | None:
    """Return the shape of a tensor that `torch._utils._rebuild_...` would make; else None."""
    if not isinstance(value, Opaque):
        return None
    if value.name.startswith("torch._utils._rebuild_parameter") and value.arguments:
        return _shape(value.arguments[0])
    is_tensor = value.name.startswith("torch._utils._rebuild_") and len(value.arguments) > 2
    size = value.arguments[2] if is_tensor else None
    if isinstance(size, (tuple, list)) and all(isinstance(length, int) for length in size):
        return tuple(size)
    return None


def _value(file: Any) -> Any:
    machine = _Machine()
    try:
        for opcode, argument, _ in operations(file):
            machine.step(opcode.name, argument)
    except (ValueError, IndexError, KeyError, OverflowError, AttributeError, TypeError) as error:
        raise DamagedFileError(
            text("it is not a pickle, or damaged: {error}", error=error)
        ) from error
    return machine.stack[-1] if machine.stack else None


class _Machine:
    """The stack and the memo of a pickle; each opcode is a method or an entry of a table."""

    def __init__(self) -> None:
        self.stack: list[Any] = []
        self._memo: dict[int, Any] = {}

    def step(self, name: str, argument: Any) -> None:
        if name in _CONSTANTS:
            self.stack.append(_CONSTANTS[name]())
        elif name in _PUSH_ARGUMENT:
            self.stack.append(argument)
        elif name in PUT_OPCODES:
            self._memo[len(self._memo) if name == "MEMOIZE" else int(argument)] = self.stack[-1]
        elif name in GET_OPCODES:
            self.stack.append(self._memo[int(argument)])
        elif name not in _WITHOUT_EFFECT:
            _STEPS[name](self, argument)

    def since_mark(self) -> list[Any]:
        place = max(index for index, item in enumerate(self.stack) if isinstance(item, _Mark))
        items = self.stack[place + 1 :]
        del self.stack[place:]
        return items

    def pop(self, count: int) -> list[Any]:
        if count > len(self.stack):
            raise IndexError(text("it takes more than there is"))
        items = self.stack[len(self.stack) - count :]
        del self.stack[len(self.stack) - count :]
        return items

    def drop(self, _items: list[Any]) -> None:
        """Forget what was taken from the stack."""

    def tuple_of(self, items: list[Any]) -> None:
        self.stack.append(tuple(items))

    def add_items(self, items: list[Any]) -> None:
        held = self.stack[-1].items if isinstance(self.stack[-1], Opaque) else self.stack[-1]
        for key, value in zip(items[::2], items[1::2]):
            if isinstance(held, dict) and isinstance(
                key, (str, int, float, bool, tuple, type(None))
            ):
                held[key] = value

    def extend(self, items: list[Any]) -> None:
        if isinstance(self.stack[-1], list):
            self.stack[-1].extend(items)

    def call(self, function: Any, arguments: Any) -> None:
        name = function.name if isinstance(function, Opaque) else "?"
        if name == "collections.OrderedDict":
            pairs = arguments[0] if arguments else ()
            is_pairs = isinstance(pairs, list) and all(len(pair) == 2 for pair in pairs)
            self.stack.append(dict(pairs) if is_pairs else {})
            return
        self.stack.append(Opaque(name, arguments if isinstance(arguments, tuple) else ()))

    def build(self, _argument: Any) -> None:
        (state,) = self.pop(1)
        if isinstance(self.stack[-1], Opaque):
            self.stack[-1].state = state

    def name(self, argument: Any) -> None:
        self.stack.append(Opaque(str(argument).replace(" ", ".", 1)))

    def stacked_name(self, _argument: Any) -> None:
        self.stack.append(Opaque(".".join(map(str, self.pop(2)))))


_CONSTANTS: dict[str, Callable[[], Any]] = {
    "NONE": lambda: None,
    "NEWTRUE": lambda: True,
    "NEWFALSE": lambda: False,
    "EMPTY_LIST": list,
    "EMPTY_TUPLE": tuple,
    "EMPTY_DICT": dict,
    "EMPTY_SET": list,
    "MARK": _Mark,
}
_PUSH_ARGUMENT = frozenset(
    {
        *("INT", "LONG", "LONG1", "LONG4", "BININT", "BININT1", "BININT2", "FLOAT", "BINFLOAT"),
        *("STRING", "BINSTRING", "SHORT_BINSTRING", "UNICODE", "BINUNICODE", "BINUNICODE8"),
        *("SHORT_BINUNICODE", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8", "BYTEARRAY8"),
    }
)
_WITHOUT_EFFECT = frozenset({"PROTO", "FRAME", "STOP", "NEXT_BUFFER", "READONLY_BUFFER"})

_STEPS: dict[str, Callable[[_Machine, Any], None]] = {
    "POP": lambda machine, _: machine.drop(machine.pop(1)),
    "POP_MARK": lambda machine, _: machine.drop(machine.since_mark()),
    "DUP": lambda machine, _: machine.stack.append(machine.stack[-1]),
    "APPEND": lambda machine, _: machine.extend(machine.pop(1)),
    "APPENDS": lambda machine, _: machine.extend(machine.since_mark()),
    "ADDITEMS": lambda machine, _: machine.extend(machine.since_mark()),
    "LIST": lambda machine, _: machine.stack.append(machine.since_mark()),
    "FROZENSET": lambda machine, _: machine.stack.append(machine.since_mark()),
    "DICT": lambda machine, _: _dict(machine, machine.since_mark()),
    "SETITEM": lambda machine, _: machine.add_items(machine.pop(2)),
    "SETITEMS": lambda machine, _: machine.add_items(machine.since_mark()),
    "TUPLE": lambda machine, _: machine.tuple_of(machine.since_mark()),
    "TUPLE1": lambda machine, _: machine.tuple_of(machine.pop(1)),
    "TUPLE2": lambda machine, _: machine.tuple_of(machine.pop(2)),
    "TUPLE3": lambda machine, _: machine.tuple_of(machine.pop(3)),
    "GLOBAL": _Machine.name,
    "STACK_GLOBAL": _Machine.stacked_name,
    "EXT1": _Machine.name,
    "EXT2": _Machine.name,
    "EXT4": _Machine.name,
    "PERSID": _Machine.name,
    "BINPERSID": lambda machine, _: machine.stack.append(Opaque("?", tuple(machine.pop(1)))),
    "REDUCE": lambda machine, _: machine.call(*machine.pop(2)),
    "NEWOBJ": lambda machine, _: machine.call(*machine.pop(2)),
    "NEWOBJ_EX": lambda machine, _: machine.call(*machine.pop(3)[:2]),
    "INST": lambda machine, name: _instance(machine, name, machine.since_mark()),
    "OBJ": lambda machine, _: _object(machine, machine.since_mark()),
    "BUILD": _Machine.build,
}


def _dict(machine: _Machine, items: list[Any]) -> None:
    machine.stack.append({})
    machine.add_items(items)


def _object(machine: _Machine, items: list[Any]) -> None:
    machine.call(items[0], tuple(items[1:]))


def _instance(machine: _Machine, name: Any, arguments: list[Any]) -> None:
    machine.name(name)
    machine.call(machine.stack.pop(), tuple(arguments))
