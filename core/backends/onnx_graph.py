"""What ONNX Runtime does not tell of a graph: the operation that makes an output.

Reads the protocol-buffer file itself, because the package `onnx` is not part of the model
environment. Field numbers: ModelProto.graph 7; GraphProto.node 1; NodeProto.input 1, output 2,
op_type 4. Source: onnx/onnx, onnx.proto.
"""

from __future__ import annotations

import mmap
from typing import TYPE_CHECKING

from ..model.protobuf import fields, messages, string
from .probabilities import Activation

if TYPE_CHECKING:
    from pathlib import Path

    from ..model.protobuf import Bytes

_PASS_THROUGH = frozenset(
    {"Identity", "Cast", "Reshape", "Squeeze", "Unsqueeze", "Flatten", "Add", "ZipMap"}
)
"""Operations that leave the activation before them; Add is a layer's bias."""

_ACTIVATIONS = {
    "Softmax": Activation.SOFTMAX,
    "LogSoftmax": Activation.LOG_SOFTMAX,
    "Sigmoid": Activation.SIGMOID,
    "HardSigmoid": Activation.SIGMOID,
    **dict.fromkeys(("Gemm", "MatMul", "Conv", "BatchNormalization"), Activation.NONE),
}


def activation_of_output(path: Path, output: str) -> Activation | None:
    """Return what the graph does last to one output; None where its operation does not say."""
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            nodes = _producers(data)
    except ValueError:  # what ONNX Runtime could read, but is larger than any network we know
        return None
    operation, source = nodes.pop(output, ("", ""))
    while operation in _PASS_THROUGH:
        operation, source = nodes.pop(source, ("", ""))  # so that a circle has an end
    return _ACTIVATIONS.get(operation)


def _producers(data: Bytes) -> dict[str, tuple[str, str]]:
    """Return for each value the operation that makes it, and the first input of that."""
    producers = {}
    for graph in messages(data, 0, len(data), 7):
        for node in messages(data, *graph, 1):
            texts: dict[int, list[str]] = {1: [], 2: [], 4: []}
            for field in fields(data, *node):
                if field.number in texts:
                    texts[field.number].append(string(data, field.start, field.end))
            operation, source = "".join(texts[4][-1:]), "".join(texts[1][:1])
            producers.update(dict.fromkeys(texts[2], (operation, source)))
    return producers
