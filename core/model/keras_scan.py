"""Which classes and functions of a Keras model are not those of networks for images.

A configuration is a program: each class that it names is imported and built. So every name in it
must be one of `keras_classes`, wherever an object or a function may stand. What is not loaded is
not looked at: `compile_config` of the model (we load with compile=False) and the training's.

A .keras archive has its configuration in `config.json`. QGIS's Python has no h5py, so an .h5 is
searched as bytes: HDF5 stores the attribute `model_config`, which is JSON, in one piece and never
compressed. A file made to deceive may hide it from that search: the backend, which has h5py, looks
at the very text that Keras will read (`core.backends.keras_configuration`).
"""

from __future__ import annotations

import json
import mmap
import re
import zipfile
from pathlib import Path
from typing import Any, Iterator

from ..texts import text
from .formats import DAMAGED_ARCHIVE, open_archive, read_member
from .keras_classes import (
    ACTIVATION_LAYERS,
    ACTIVATIONS,
    BY_FOLDER,
    FUNCTIONS,
    PLAIN,
    TENSORFLOW_FUNCTION,
    folder_of,
)

_SOME_LAMBDA = text("a Lambda layer")
_CALLS = frozenset({"SlicingOpLambda", "TFOpLambda"})
_FUNCTION_MODULES = frozenset({"activations", "losses", "metrics"})
_ANY_FOLDER = frozenset().union(*BY_FOLDER.values())

_ROLES = {
    "activation": ACTIVATIONS | ACTIVATION_LAYERS,
    "initializer": BY_FOLDER["initializers"],
    "regularizer": BY_FOLDER["regularizers"],
    "constraint": BY_FOLDER["constraints"],
}
"""Last word of a key to what its text may name."""

_OBJECT_START = re.compile(rb'\{\s*"[^"\x00-\x1f]{1,200}"\s*:')
_MAX_CONFIG = 64 * 1024**2
_FIRST_PIECE = 64 * 1024
_MAX_FAILURES = 50


def unknown_objects(path: Path) -> tuple[str, ...]:
    """Return what in a Keras model (.h5 or .keras) is not on the list, in words.

    Raises:
        ValueError: it cannot be checked; says why.
        OSError: it cannot be read.
    """
    found: set[str] = set()
    for config in _archived(path) if zipfile.is_zipfile(path) else _searched(path):
        found |= unknown_in(config)
    return tuple(sorted(found))


def unknown_in(config: object) -> set[str]:
    """Return what in the configuration of a model, as Keras reads it, is not on the list."""
    if isinstance(config, dict):  # of the model itself: never loaded
        config = {key: value for key, value in config.items() if key != "compile_config"}
    found: set[str] = set()
    waiting = [config]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            waiting.extend(item.values())
            found |= _unknown_class(item) | _unknown_roles(item)
        elif isinstance(item, list):
            waiting.extend(item)
    if any(name.startswith("the Lambda layer") for name in found):
        found.discard(_SOME_LAMBDA)  # it is named already
    return found


def _archived(path: Path) -> Iterator[object]:
    """Yield every member that may be read as the configuration: names may stand twice."""
    try:
        with open_archive(path) as archive:
            for entry in archive.infolist():
                if entry.filename.lower() == "config.json":
                    yield json.loads(read_member(archive, entry, limit=_MAX_CONFIG))
    except (*DAMAGED_ARCHIVE, RecursionError) as error:
        raise ValueError(str(error)) from error


def _searched(path: Path) -> Iterator[object]:
    """Yield the JSON objects in a file's bytes that are configurations of a model."""
    if not path.stat().st_size:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        position = failures = 0
        while (match := _OBJECT_START.search(data, position)) and failures <= _MAX_FAILURES:
            config, length = _read_object(data, match.start())
            position = match.start() + max(length, 1)
            failures += not length  # whatever comes after many is for the backend to tell
            if isinstance(config, dict) and {"class_name", "config"} <= set(config):
                yield config


def _read_object(data: mmap.mmap, start: int) -> tuple[object, int]:
    """Return the JSON object at a place, and its length in bytes: 0 where there is none.

    Most are short. So only where one goes on behind a piece of the file is a larger piece read: to
    read as far as the longest may be for each of many short ones would take hours.
    """
    size = _FIRST_PIECE
    while True:
        piece = data[start : start + size]
        content, end, _ = piece.partition(b"\0")
        decoded = content.decode("utf-8", errors="replace")
        try:
            config, length = json.JSONDecoder().raw_decode(decoded)
            return config, len(decoded[:length].encode())
        except (ValueError, RecursionError):
            if end or len(piece) < size or size >= _MAX_CONFIG:
                return None, 0
        size = min(size * 16, _MAX_CONFIG)


def _unknown_class(entry: dict[str, Any]) -> set[str]:
    if "class_name" not in entry:
        return set()
    name, module, config = entry["class_name"], entry.get("module"), entry.get("config")
    if not isinstance(name, str):
        return {text("a class without a name")}
    if name == "function":
        return _unknown_function(config, module, entry.get("registered_name"))
    name = name.rpartition(">")[2]  # "package>name" of what keras itself has registered
    registered = str(entry.get("registered_name") or name).rpartition(">")[2]
    settings = config if isinstance(config, dict) else {}
    if name in _CALLS and (not module or folder_of(str(module)) == "layers"):
        return _unknown_call(settings.get("function"))
    if name in PLAIN or (registered == name and name in _names_of(module)):
        return set()
    return {_in_words(name, module, settings.get("name"))}


def _unknown_call(function: object) -> set[str]:
    if isinstance(function, str) and TENSORFLOW_FUNCTION.fullmatch(function):
        return set()
    return {text("the function {name}", name=function)}


def _in_words(name: str, module: object, own: object) -> str:
    if name in {"Lambda", "__lambda__"}:
        return text("the Lambda layer {name}", name=own) if own else _SOME_LAMBDA
    if not module:
        return text("the class {name}", name=name)
    return text("the class {name} of {module}", name=name, module=module)


def _names_of(module: object) -> frozenset[str]:
    """Return what may be taken from a module; without one, Keras searches its own objects."""
    if not module:
        return _ANY_FOLDER
    folder = folder_of(module) if isinstance(module, str) else None
    return BY_FOLDER.get(folder, frozenset()) if folder is not None else frozenset()


def _unknown_function(name: object, module: object, registered: object) -> set[str]:
    is_known = not module or (
        isinstance(module, str) and (module == "builtins" or folder_of(module) in _FUNCTION_MODULES)
    )
    if is_known and name in FUNCTIONS and registered in (None, name, "function"):
        return set()
    if module:
        return {text("the function {name} of {module}", name=name, module=module)}
    return {text("the function {name}", name=name)}


def _unknown_roles(entry: dict[str, Any]) -> set[str]:
    """Return the texts that Keras takes for functions or classes, and that no network has."""
    return {
        text("the {role} {name}", role=role, name=value)
        for key, value in entry.items()
        if isinstance(value, str)
        for role in [key.rpartition("_")[2]]
        if role in _ROLES and value not in _ROLES[role]
    }
