"""ONNX networks of a few nodes, for tests of what is around them."""

from __future__ import annotations

from typing import Any, Sequence

import numpy as np
from onnx import TensorProto, helper, numpy_helper


def network(
    *, nodes: Sequence[Any], shape: tuple[int | str, ...] = ("n", 2), bands: int = 1
) -> bytes:
    """Return an ONNX model whose nodes make "scores" of "mean", (chips, bands).

    The nodes may use "weights" (-1, 1 of each band), "least" (30) and "none" (0).
    """
    values = {
        "weights": np.array([[-1, 1]] * bands, np.float32),
        "least": np.array([30], np.float32),
        "none": np.zeros(1, np.float32),
    }
    graph = helper.make_graph(
        [helper.make_node("ReduceMean", ["image"], ["mean"], axes=[2, 3], keepdims=0), *nodes],
        "means",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", bands, "h", "w"])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, list(shape))],
        [numpy_helper.from_array(value, name) for name, value in values.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    content: bytes = model.SerializeToString()
    return content


def brightness_network(bands: int = 1) -> bytes:
    """Return a network of two classes that tells chips of a mean above 30 from others."""
    nodes = [
        helper.make_node("Sub", ["mean", "least"], ["above"]),
        helper.make_node("MatMul", ["above", "weights"], ["scores"]),
    ]
    return network(nodes=nodes, bands=bands)
