"""Find code in Keras and TensorFlow models, without loading them.

Keras: a Lambda layer holds marshalled Python bytecode; tf_keras runs it from an .h5 even in safe
mode (RUNTIME.md). QGIS's Python has no h5py, so an .h5 is searched as bytes: HDF5 stores the
attribute `model_config`, which is JSON, in one piece and never compressed. Escapes could hide a
name in JSON, but no writer escapes plain letters: such a file is reported too.

TensorFlow: a graph is data, but for the operations that call Python or write files.
"""

from __future__ import annotations

import json
import mmap
import re
import zipfile
from pathlib import Path
from typing import Any, Iterator, Union

from ..texts import text
from .formats import DAMAGED_ARCHIVE, open_archive, read_member

_SOME_LAMBDA = text("a Lambda layer")
_LAMBDA_CLASSES = frozenset({"Lambda", "__lambda__"})

_LAMBDA = re.compile(rb'class_name\\*"\s*:\s*\\*"(?:Lambda|__lambda__)\\*"')
_MODULE = re.compile(rb'module\\*"\s*:\s*\\*"([^"\\\x00-\x1f]{1,200})\\*"')
_ESCAPED_LETTER = re.compile(rb"\\u00(?:[2-6][0-9a-fA-F]|7[0-9a-eA-E])")
_OPERATION = re.compile(rb'function\\*"\s*:\s*\\*"([\w.]{1,200})')
_BAD_OPERATION = re.compile(r"py_?func|numpy_function|write_?file|load_\w*library", re.IGNORECASE)
_CONFIG_START = re.compile(rb'\{\s*"(?:class_name|module|config|registered_name|name)"\s*:')

_KERAS_MODULES = ("keras", "tf_keras", "tensorflow.keras", "tensorflow.python.keras")
_GRAPH_OPERATION = re.compile(rb"EagerPyFunc|PyFuncStateless|PyFunc|WriteFile|LoadLibrary")
_PYTHON_FUNCTIONS = frozenset(
    {
        *("eval", "exec", "compile", "open", "input", "breakpoint", "__import__", "globals"),
        *("getattr", "setattr", "delattr", "vars", "locals", "type", "print"),
    }
)
"""Builtins that no network is made of."""

_MAX_CONFIG = 64 * 1024**2
_MAX_FAILURES = 50

Bytes = Union[bytes, mmap.mmap]


def code_in_keras(path: Path) -> tuple[str, ...]:
    """Return what in a Keras model (.h5 or .keras) would run code; () when nothing does.

    Raises:
        ValueError: it is neither.
        OSError: it cannot be read.
    """
    found = _in_archive(path) if zipfile.is_zipfile(path) else set()
    if path.stat().st_size:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            found |= _in_bytes(data)
            for config in _configs(data):
                found |= _in_config(config)
    if any(reason.startswith("the Lambda layer") for reason in found):
        found.discard(_SOME_LAMBDA)  # it is named already
    return tuple(sorted(found))


def code_in_graph(path: Path) -> tuple[str, ...]:
    """Return what in a SavedModel folder or a frozen graph would call Python or write files."""
    files = [path] if path.is_file() else sorted(path.glob("*.*"))
    found: set[str] = set()
    for file in files:
        if file.is_file() and file.stat().st_size:
            with (
                file.open("rb") as stream,
                mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data,
            ):
                operations = {match[0].decode() for match in _GRAPH_OPERATION.finditer(data)}
            found |= {text("the operation {name}", name=name) for name in operations}
    return tuple(sorted(found))


def _in_archive(path: Path) -> set[str]:
    found: set[str] = set()
    try:
        with open_archive(path) as archive:
            for entry in archive.infolist():
                if entry.filename.lower().endswith(".json"):
                    content = read_member(archive, entry, limit=_MAX_CONFIG)
                    found |= _in_config(json.loads(content))
    except DAMAGED_ARCHIVE as error:  # also RecursionError
        raise ValueError(str(error)) from error
    return found


def _in_bytes(data: Bytes) -> set[str]:
    found: set[str] = {_SOME_LAMBDA} if _LAMBDA.search(data) else set()
    modules = {match[1].decode("utf-8", errors="replace") for match in _MODULE.finditer(data)}
    found |= {
        text("an import of {module}", module=module)
        for module in modules
        if not _is_of_keras(module)
    }
    operations = {match[1].decode() for match in _OPERATION.finditer(data)}
    found |= {
        text("the operation {name}", name=name)
        for name in operations
        if _BAD_OPERATION.search(name)
    }
    if _ESCAPED_LETTER.search(data):
        found.add(text("names that are hidden by escapes"))
    return found


def _is_of_keras(module: str) -> bool:
    return module == "builtins" or any(
        module == known or module.startswith(f"{known}.") for known in _KERAS_MODULES
    )


def _configs(data: Bytes) -> Iterator[Any]:
    """Yield the JSON objects in a file's bytes that look like configurations."""
    position = failures = 0
    while failures < _MAX_FAILURES:
        match = _CONFIG_START.search(data, position)
        if match is None:
            return
        start = match.start()
        end = data.find(b"\0", start)
        end = min(len(data) if end < 0 else end, start + _MAX_CONFIG)
        decoded = data[start:end].decode("utf-8", errors="replace")
        try:
            config, length = json.JSONDecoder().raw_decode(decoded)
        except (ValueError, RecursionError):
            position = start + 1
            failures += 1
            continue
        yield config
        position = start + len(decoded[:length].encode())
    raise ValueError(text("its configuration is damaged"))


def _in_config(config: Any) -> set[str]:
    """Return what code the configuration of a model names; walks without recursion."""
    found: set[str] = set()
    waiting = [config]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            waiting.extend(item.values())
            found |= _in_entry(item)
        elif isinstance(item, list):
            waiting.extend(item)
    return found


def _in_entry(entry: dict[str, Any]) -> set[str]:
    class_name, module, config = entry.get("class_name"), entry.get("module"), entry.get("config")
    found: set[str] = set()
    if isinstance(class_name, str) and class_name in _LAMBDA_CLASSES:
        name = config.get("name") if isinstance(config, dict) else None
        found.add(text("the Lambda layer {name}", name=name) if name else _SOME_LAMBDA)
    if isinstance(module, str) and not _is_of_keras(module):
        found.add(text("an import of {module}", module=module))
    if module == "builtins":
        called = [name for name in (config, class_name) if isinstance(name, str)]
        found |= {
            text("the function {name}", name=name) for name in called if name in _PYTHON_FUNCTIONS
        }
    operation = entry.get("function")
    if isinstance(operation, str) and _BAD_OPERATION.search(operation):
        found.add(text("the operation {name}", name=operation))
    return found
