"""What ONNX Runtime does not tell of a graph: the operation that makes an output.

Reads the protocol-buffer file itself, because the package `onnx` is not part of the model
environment. Field numbers: ModelProto.graph 7; GraphProto.node 1; NodeProto.input 1, output 2,
op_type 4. Source: onnx/onnx, onnx.proto.
"""

from __future__ import annotations

import mmap
from contextlib import ExitStack
from typing import TYPE_CHECKING, Iterator, Union

from .probabilities import Activation

if TYPE_CHECKING:
    from pathlib import Path

_PASS_THROUGH = ("Identity", "Cast", "Reshape", "Squeeze", "Unsqueeze", "Flatten", "Add")
"""Operations that leave the activation before them; Add is a layer's bias."""

_ACTIVATIONS = {
    "Softmax": Activation.SOFTMAX,
    "LogSoftmax": Activation.LOG_SOFTMAX,
    "Sigmoid": Activation.SIGMOID,
    "HardSigmoid": Activation.SIGMOID,
    **dict.fromkeys(("Gemm", "MatMul", "Conv", "BatchNormalization"), Activation.NONE),
}

_Field = Union[int, memoryview]


def activation_of_output(path: Path, output: str) -> Activation | None:
    """Return what the graph does last to one output; None where its operation does not say."""
    with ExitStack() as stack:
        file = stack.enter_context(path.open("rb"))
        content = stack.enter_context(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        nodes = _producers(stack.enter_context(memoryview(content)))
    operation, source = nodes.get(output, ("", ""))
    while operation in _PASS_THROUGH:
        operation, source = nodes.get(source, ("", ""))
    return _ACTIVATIONS.get(operation)


def _producers(model: memoryview) -> dict[str, tuple[str, str]]:
    """Return for each value the operation that makes it, and the first input of that."""
    producers = {}
    for number, graph in _fields(model):
        if number != 7 or isinstance(graph, int):
            continue
        for kind, node in _fields(graph):
            if kind == 1 and not isinstance(node, int):
                inputs, outputs, operation = _node(node)
                for name in outputs:
                    producers[name] = (operation, inputs[0] if inputs else "")
    return producers


def _node(node: memoryview) -> tuple[list[str], list[str], str]:
    texts: dict[int, list[str]] = {1: [], 2: [], 4: []}
    for number, value in _fields(node):
        if number in texts and not isinstance(value, int):
            texts[number].append(bytes(value).decode())
    return texts[1], texts[2], "".join(texts[4])


def _fields(message: memoryview) -> Iterator[tuple[int, _Field]]:
    """Yield field number and value: a varint, or the bytes of anything longer."""
    place = 0
    while place < len(message):
        key, place = _varint(message, place)
        number, wire = key >> 3, key & 7
        if wire == 0:
            value, place = _varint(message, place)
            yield number, value
            continue
        length = {1: 8, 5: 4}.get(wire)
        if length is None:
            length, place = _varint(message, place)
        yield number, message[place : place + length]
        place += length


def _varint(message: memoryview, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[place]
        value |= (byte & 0x7F) << shift
        place, shift = place + 1, shift + 7
        if byte < 0x80:
            return value, place
