"""Tell whether a PyTorch file is weights only, without unpickling it.

A pickle is a program; what makes it dangerous is the names that it imports. `pickletools` reads its
opcodes and runs none. The names that torch's own weights_only loader takes are harmless; whatever
else a file imports is reported. The backend loads with weights_only all the same, so that a file
that deceives this reader is refused there.
"""

from __future__ import annotations

import io
import mmap
import pickletools  # nosec B403
import re
from pathlib import Path
from typing import IO, Any, Iterator

from ..texts import text
from .formats import (
    DAMAGED_ARCHIVE,
    ZIP_MAGIC,
    DamagedFileError,
    open_archive,
    read_member,
)

_HARMLESS = frozenset(
    {
        "collections.OrderedDict",
        "collections.Counter",
        "_codecs.encode",
        "builtins.bytearray",
        "builtins.set",
        "builtins.complex",
        "__builtin__.bytearray",
        "__builtin__.set",
        "__builtin__.complex",
        "torch.Size",
        "torch.Tensor",
        "torch.device",
        "torch.nn.parameter.Parameter",
        "torch.serialization._get_layout",
        "torch._tensor._rebuild_from_type_v2",
        "torch.storage.TypedStorage",
        "torch.storage.UntypedStorage",
        "numpy.dtype",
        "numpy.core.multiarray.scalar",
        "numpy._core.multiarray.scalar",
    }
)
"""Source: torch 2.13, `torch._weights_only_unpickler._get_allowed_globals`; the numpy ones are what
fastai's learning rates are made of, and our backend adds them."""

_HARMLESS_PATTERN = re.compile(
    r"torch\.(?:cuda\.)?\w+Storage"
    r"|torch\._utils\._rebuild_\w+"
    r"|torch\.(?:cuda\.)?(?:sparse\.)?(?:Byte|Char|Short|Int|Long|Half|Float|Double|Bool|BFloat16)Tensor"
    r"|torch\.(?:q?u?int\d+(?:x\d)?|b?float\d+\w*|complex\d+|bool|bits\w+|per_\w+)"
    r"|numpy\.dtypes\.\w+DType"
)

_TEXT_OPCODES = frozenset(
    {
        *("SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8", "UNICODE"),
        *("STRING", "BINSTRING", "SHORT_BINSTRING"),
    }
)
PUT_OPCODES = frozenset({"PUT", "BINPUT", "LONG_BINPUT", "MEMOIZE"})
GET_OPCODES = frozenset({"GET", "BINGET", "LONG_BINGET"})
_REGISTRY_OPCODES = frozenset({"EXT1", "EXT2", "EXT4"})
_STACK_OPCODES = frozenset({"POP", "POP_MARK", "DUP"})

LEGACY_MAGIC = 0x1950A86A20F9469CFC6C
"""First pickle of torch's format before 1.6; four more follow, then the bare numbers."""

_LEGACY_PICKLES = 5
MAX_PICKLE = 256 * 1024**2
_MAX_OPERATIONS = 5_000_000
"""Of one pickle: a network of thousands of tensors has some hundred thousand."""

HIDDEN_NAME = text("a name that is computed while the file is read")


def imported_names(path: Path) -> tuple[str, ...]:
    """Return the names that reading the file would import, beyond those that weights need.

    Raises:
        ValueError: it is no pickle, or damaged; says why.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        is_archive = file.read(4) == ZIP_MAGIC
        names = _names_in_archive(path) if is_archive else _names_in_legacy_file(file)
    return tuple(sorted(name for name in names if not _is_harmless(name)))


def _is_harmless(name: str) -> bool:
    return name in _HARMLESS or _HARMLESS_PATTERN.fullmatch(name) is not None


def _names_in_archive(path: Path) -> set[str]:
    names: set[str] = set()
    try:
        with open_archive(path) as archive:
            for entry in archive.infolist():
                if entry.filename.lower().endswith(".pkl"):
                    content = read_member(archive, entry, limit=MAX_PICKLE)
                    names |= names_in_pickle(io.BytesIO(content))[0]
    except DAMAGED_ARCHIVE as error:
        raise ValueError(str(error)) from error
    return names


def _names_in_legacy_file(file: IO[bytes]) -> set[str]:
    # Mapped: reading a text whose length is a lie would ask for that much memory otherwise.
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        names, first = names_in_pickle(data)
        if first == LEGACY_MAGIC:
            for _ in range(_LEGACY_PICKLES - 1):
                names |= names_in_pickle(data)[0]
    return names


def names_in_pickle(file: Any) -> tuple[set[str], object]:
    """Return the names that one pickle imports, and the last plain value in it.

    Args:
        file: io.BytesIO or mmap; read up to the end of the pickle.
    """
    names: set[str] = set()
    pushed: list[object] = [None, None]
    memo: dict[object, object] = {}
    is_plain = True
    value: object = None
    try:
        for opcode, argument, _ in operations(file):
            name = opcode.name
            is_plain = is_plain and name not in _STACK_OPCODES
            if name in {"GLOBAL", "INST"}:
                names.add(str(argument).replace(" ", ".", 1))
            elif name == "STACK_GLOBAL":
                names.add(_stacked_name(pushed) if is_plain else HIDDEN_NAME)
            elif name in _REGISTRY_OPCODES:
                names.add(HIDDEN_NAME)
            elif name in PUT_OPCODES:
                memo[argument if isinstance(argument, int) else len(memo)] = pushed[-1]
                continue
            if opcode.stack_after:
                value = memo.get(argument) if name in GET_OPCODES else argument
                is_text = name in _TEXT_OPCODES or name in GET_OPCODES
                pushed = [pushed[-1], value if is_text else None]
    except (ValueError, IndexError, OverflowError, AttributeError, TypeError) as error:
        raise DamagedFileError(
            text("it is not a pickle, or damaged: {error}", error=error)
        ) from error
    return names, value


def operations(file: Any) -> Iterator[tuple[pickletools.OpcodeInfo, Any, int | None]]:
    """Yield the opcodes of one pickle with their arguments and places; run none.

    Raises:
        ValueError: it is damaged, or has too many.
    """
    for count, operation in enumerate(pickletools.genops(file)):
        if count == _MAX_OPERATIONS:
            raise ValueError(text("it has more than {limit:,} operations", limit=count))
        yield operation


def _stacked_name(pushed: list[object]) -> str:
    module, name = pushed
    if isinstance(module, str) and isinstance(name, str):
        return f"{module}.{name}"
    return HIDDEN_NAME
