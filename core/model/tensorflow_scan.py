"""Which operations of a TensorFlow model are not those of networks for images, without loading it.

A graph is a program: its operations may write files, open addresses and call Python. So every
operation of every graph and of every function must be one of `tensorflow_operations`; calls must
lead to a function of the file. The operations that save and restore variables are in every
SavedModel, and may be there where nothing runs them, or where the loader says which file:

- SavedModel of TensorFlow 2, one graph with an object graph: the loader restores by itself and
  runs functions that the object graph names, never the nodes of the graph. A function that nothing
  names but those nodes, and others of its kind, is the exporter's own.
- SavedModel of TensorFlow 1: the loader runs the signatures, the initializers and the saver's
  restore operation, with the file's name fed into the saver's own tensor.
- Frozen graph: none of them has a place there.

Source: TensorFlow 2.21, saved_model/load.py and load_v1_in_v2.py, wrap_function.py (prune).
Field numbers: saved_model.proto, meta_graph.proto, graph.proto, function.proto, node_def.proto,
attr_value.proto, saver.proto, saved_object_graph.proto.
"""

from __future__ import annotations

import mmap
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator, Tuple

from .protobuf import LENGTH_DELIMITED, Bytes, fields, messages, string
from .tensorflow_operations import ALLOWED, CHECKPOINT

_Place = Tuple[int, int]
"""Where a message begins and ends."""

_OWN_ATTRIBUTES = frozenset({"_construction_context", "_input_shapes", "_noinline"})
"""Of an exporter's own functions. Others let the optimizer put one function for another."""


@dataclass
class _Node:
    name: str = ""
    operation: str = ""
    inputs: list[str] = field(default_factory=list)
    calls: set[str] = field(default_factory=set)


@dataclass
class _Function:
    name: str = ""
    nodes: list[_Node] = field(default_factory=list)
    attributes: set[str] = field(default_factory=set)


@dataclass
class _Graph:
    nodes: list[_Node] = field(default_factory=list)
    functions: list[_Function] = field(default_factory=list)


@dataclass
class _MetaGraph:
    """Of the names, `run` are nodes that signatures and initializers want, `restore` the saver."""

    graph: _Graph = field(default_factory=_Graph)
    run: set[str] = field(default_factory=set)
    restore: set[str] = field(default_factory=set)
    file_name: str = ""
    objects: list[_Place] = field(default_factory=list)


def unknown_operations(path: Path) -> tuple[str, ...]:
    """Return the operations of a SavedModel folder or frozen graph that are not on the list.

    Raises:
        ValueError: it is neither, or damaged; says where.
        OSError: it cannot be read.
    """
    is_folder = path.is_dir()
    file = path / "saved_model.pb" if is_folder else path
    if not file.stat().st_size:
        return ()  # nothing runs, and nothing can be loaded
    with file.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return tuple(sorted(_in_saved_model(data) if is_folder else _in_frozen_graph(data)))


def _in_frozen_graph(data: Bytes) -> set[str]:
    graph = _Graph()
    _read_graph(data, (0, len(data)), graph)
    return _not_allowed(graph) | _checkpoint_operations(_all_nodes(graph))


def _in_saved_model(data: Bytes) -> set[str]:
    graphs = [_read_meta_graph(data, place) for place in messages(data, 0, len(data), 2)]
    found: set[str] = set()
    for meta in graphs:
        found |= _not_allowed(meta.graph)
        if len(graphs) == 1 and meta.objects:
            found |= _checkpoint_operations(_run_by_objects(data, meta))
        else:
            found |= _checkpoint_operations(_run_by_session(meta))
    return found


def _checkpoint_operations(nodes: Iterator[_Node]) -> set[str]:
    return {node.operation for node in nodes} & CHECKPOINT


def _all_nodes(graph: _Graph) -> Iterator[_Node]:
    yield from graph.nodes
    for function in graph.functions:
        yield from function.nodes


def _not_allowed(graph: _Graph) -> set[str]:
    functions = {function.name for function in graph.functions}
    known = ALLOWED | CHECKPOINT | functions
    return {name for node in _all_nodes(graph) for name in (node.operation, *node.calls)} - known


def _run_by_objects(data: Bytes, meta: _MetaGraph) -> Iterator[_Node]:
    """Yield the nodes that a model of TensorFlow 2 may run: what the object graph names, and calls.

    The optimizer may put a function for another one that has the same attributes: it counts as
    named.
    """
    by_name: dict[str, list[_Function]] = {}
    for function in meta.graph.functions:
        by_name.setdefault(function.name, []).append(function)
    waiting = [
        function
        for function in meta.graph.functions
        if function.attributes - _OWN_ATTRIBUTES
        or any(data.find(function.name.encode(), *place) >= 0 for place in meta.objects)
    ]
    seen = {function.name for function in waiting}
    while waiting:
        for node in waiting.pop().nodes:
            yield node
            for name in ({node.operation, *node.calls} & by_name.keys()) - seen:
                seen.add(name)
                waiting += by_name[name]


def _run_by_session(meta: _MetaGraph) -> Iterator[_Node]:
    """Yield the nodes that a model of TensorFlow 1 may run; its restore takes our file's name."""
    for function in meta.graph.functions:
        yield from function.nodes
    yield from _ancestors(meta.graph, meta.run)
    for node in _ancestors(meta.graph, meta.restore):
        is_fed = node.inputs[:1] == [meta.file_name]
        if not (node.operation == "RestoreV2" and is_fed):
            yield node


def _ancestors(graph: _Graph, names: set[str]) -> Iterator[_Node]:
    by_name: dict[str, list[_Node]] = {}
    for node in graph.nodes:
        by_name.setdefault(node.name, []).append(node)
    waiting, seen = list(names), set(names)
    while waiting:
        for node in by_name.get(waiting.pop(), ()):
            yield node
            more = set(node.inputs) - seen
            seen |= more
            waiting += more


def _read_meta_graph(data: Bytes, place: _Place) -> _MetaGraph:
    meta = _MetaGraph()
    for item in fields(data, *place):
        inner = (item.start, item.end)
        if item.wire_type != LENGTH_DELIMITED:
            continue
        if item.number == 2:  # graph_def
            _read_graph(data, inner, meta.graph)
        elif item.number == 3:  # saver_def
            _read_saver(data, inner, meta)
        elif item.number == 4:  # collection_def
            meta.run |= _names_in_collection(data, inner)
        elif item.number == 5:  # signature_def
            meta.run |= _names_in_signature(data, inner)
        elif item.number == 7:  # object_graph_def
            meta.objects.append(inner)
    return meta


def _read_saver(data: Bytes, place: _Place, meta: _MetaGraph) -> None:
    for first, last in messages(data, *place, 1):
        meta.file_name = _node_name(string(data, first, last))
    for first, last in messages(data, *place, 3):
        meta.restore.add(_node_name(string(data, first, last)))


def _names_in_collection(data: Bytes, place: _Place) -> set[str]:
    """Return what may be nodes to run: the names of node lists, and the texts of variables."""
    found: set[str] = set()
    for number, first, last in _entries(data, place):
        if number == 1:  # node_list.value
            found |= _texts(data, (first, last), 1)
        elif number == 2:  # bytes_list.value: VariableDef and others
            for inner in messages(data, first, last, 1):
                found |= _texts_of_any_number(data, inner)
    return found


def _entries(data: Bytes, place: _Place) -> Iterator[tuple[int, int, int]]:
    """Yield the lists of a collection; of the savers, which are read and not run, none."""
    if "savers" in _texts(data, place, 1):
        return
    for first, last in messages(data, *place, 2):
        for item in fields(data, first, last):
            if item.wire_type == LENGTH_DELIMITED:
                yield item.number, item.start, item.end


def _names_in_signature(data: Bytes, place: _Place) -> set[str]:
    found: set[str] = set()
    waiting = [
        tensor
        for signature in messages(data, *place, 2)
        for number in (1, 2)  # inputs, outputs
        for entry in messages(data, *signature, number)
        for tensor in messages(data, *entry, 2)
    ]
    while waiting:
        tensor = waiting.pop()
        found |= _texts(data, tensor, 1)
        for sparse in messages(data, *tensor, 4):
            found |= _texts_of_any_number(data, sparse)
        for composite in messages(data, *tensor, 5):
            waiting += messages(data, *composite, 2)
    return found


def _texts(data: Bytes, place: _Place, number: int) -> set[str]:
    return {_node_name(string(data, *inner)) for inner in messages(data, *place, number)}


def _texts_of_any_number(data: Bytes, place: _Place) -> set[str]:
    try:
        return {
            _node_name(string(data, item.start, item.end))
            for item in fields(data, *place)
            if item.wire_type == LENGTH_DELIMITED
        }
    except ValueError:  # bytes that are no message name no node
        return set()


def _read_graph(data: Bytes, place: _Place, graph: _Graph) -> None:
    for item in fields(data, *place):
        if item.wire_type != LENGTH_DELIMITED:
            continue
        if item.number == 1:  # node
            graph.nodes.append(_read_node(data, (item.start, item.end)))
        elif item.number == 2:  # library
            graph.functions += [
                _read_function(data, inner) for inner in messages(data, item.start, item.end, 1)
            ]


def _read_function(data: Bytes, place: _Place) -> _Function:
    function = _Function()
    for item in fields(data, *place):
        inner = (item.start, item.end)
        if item.number == 1:  # signature
            for first, last in messages(data, *inner, 1):
                function.name = string(data, first, last)
        elif item.number == 3:  # node_def
            function.nodes.append(_read_node(data, inner))
        elif item.number == 5:  # attr
            function.attributes |= _texts(data, inner, 1)
    return function


def _read_node(data: Bytes, place: _Place) -> _Node:
    node = _Node()
    for item in fields(data, *place):
        if item.number == 1:
            node.name = string(data, item.start, item.end)
        elif item.number == 2:
            node.operation = string(data, item.start, item.end)
        elif item.number == 3:
            node.inputs.append(_node_name(string(data, item.start, item.end)))
        elif item.number == 5:  # attr: a map, whose values have number 2
            for value in messages(data, item.start, item.end, 2):
                node.calls |= _functions_in(data, value)
    return node


def _functions_in(data: Bytes, value: _Place) -> set[str]:
    """Return the functions that an attribute names, also as attributes of functions."""
    found: set[str] = set()
    waiting = [value]
    while waiting:
        for item in fields(data, *waiting.pop()):
            if item.number == 1 and item.wire_type == LENGTH_DELIMITED:  # list
                functions = messages(data, item.start, item.end, 9)
            elif item.number == 10:  # func
                functions = [(item.start, item.end)]
            else:
                continue
            for function in functions:
                found |= {string(data, *name) for name in messages(data, *function, 1)}
                for entry in messages(data, *function, 2):
                    waiting += messages(data, *entry, 2)
    return found


def _node_name(reference: str) -> str:
    """Return "node" of "node:0" and of the control input "^node"."""
    return reference.lstrip("^").partition(":")[0]
