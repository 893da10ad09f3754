"""TensorFlow graphs and SavedModels as bytes, made without TensorFlow.

Field numbers: graph.proto, node_def.proto, function.proto, meta_graph.proto, saved_model.proto.
"""

from __future__ import annotations

from typing import Iterable, Sequence

from model_files import message


def _text(number: int, content: str) -> bytes:
    return message(number, content.encode())


def _calling(name: str) -> bytes:
    """An attribute that names a function."""
    return _text(1, "f") + message(2, message(10, _text(1, name)))


def node(operation: str, name: str = "n", inputs: Sequence[str] = (), *calls: str) -> bytes:
    """Return a NodeDef that takes inputs and calls functions."""
    parts = [_text(1, name), _text(2, operation), *(_text(3, item) for item in inputs)]
    return b"".join(parts + [message(5, _calling(call)) for call in calls])


def function(name: str, *nodes: bytes, attributes: Iterable[str] = ()) -> bytes:
    """Return a FunctionDef."""
    parts = [message(1, _text(1, name)), *(message(3, item) for item in nodes)]
    return b"".join(parts + [message(5, _text(1, key) + message(2, b"")) for key in attributes])


def graph(nodes: Iterable[bytes] = (), functions: Iterable[bytes] = ()) -> bytes:
    """Return a GraphDef."""
    library = b"".join(message(1, item) for item in functions)
    return b"".join(message(1, item) for item in nodes) + (message(2, library) if library else b"")


def object_graph(*functions: str) -> bytes:
    """Return a SavedObjectGraph with nodes that run functions."""
    return b"".join(message(1, message(8, _text(1, name))) for name in functions)


def signature(output: str) -> bytes:
    """Return an entry of `signature_def` with one output."""
    tensor = _text(1, "y") + message(2, _text(1, output))
    return _text(1, "serving_default") + message(2, message(2, tensor))


def collection(name: str, *nodes: str) -> bytes:
    """Return an entry of `collection_def` with names of nodes."""
    names = b"".join(_text(1, item) for item in nodes)
    return _text(1, name) + message(2, message(1, names))


def saver(file_name: str, save: str, restore: str) -> bytes:
    """Return a SaverDef."""
    return _text(1, file_name) + _text(2, save) + _text(3, restore)


def meta_graph(
    graph_def: bytes,
    *,
    objects: bytes | None = None,
    saver_def: bytes = b"",
    signatures: Iterable[bytes] = (),
    collections: Iterable[bytes] = (),
) -> bytes:
    """Return a MetaGraphDef; `objects` makes it one of TensorFlow 2."""
    parts = [message(2, graph_def), message(3, saver_def)]
    parts += [message(4, item) for item in collections]
    parts += [message(5, item) for item in signatures]
    return b"".join(parts) + (b"" if objects is None else message(7, objects))


def saved_model(*meta_graphs: bytes) -> bytes:
    """Return a SavedModel."""
    return b"\x08\x01" + b"".join(message(2, item) for item in meta_graphs)
