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


def everywhere_network(
    bands: int, classes: int = 4, *, scale: float = 0.02, seed: int = 3
) -> bytes:
    """Return a network whose probabilities depend on every pixel, its band and its place.

    A class scores 60 times the mean of sin(a * pixel + b + c * row + d * column), computed in
    double precision, so that they do not depend on who adds the numbers up.

    Args:
        bands: of the chips, which may have any size.
        classes: how many.
        scale: a, in radians per unit of the pixels, about.
        seed: of a, b, c and d.
    """
    random = np.random.default_rng(seed)
    shape = (classes, 1, bands, 1, 1)
    constants = {
        "a": scale * random.uniform(0.6, 1.4, shape),
        "b": random.uniform(0, 6, shape),
        "c": random.uniform(0.1, 0.9, (classes, 1, 1, 1, 1)),
        "d": random.uniform(0.1, 0.9, (classes, 1, 1, 1, 1)),
        "60": np.float64(60),
        **{str(number): np.int64(number) for number in (0, 1, 2, 3)},
        "last": np.array([-1], np.int64),
    }
    node, double = helper.make_node, TensorProto.DOUBLE
    nodes = [
        node("Cast", ["chips"], ["pixels"], to=double),
        node("Shape", ["chips"], ["shape"]),
        *_counted("2", "rows"),
        *_counted("3", "columns"),
        node("Unsqueeze", ["rows", "last"], ["down"]),
        node("Mul", ["a", "pixels"], ["scaled"]),
        node("Add", ["scaled", "b"], ["shifted"]),
        node("Mul", ["c", "down"], ["by row"]),
        node("Mul", ["d", "columns"], ["by column"]),
        node("Add", ["by row", "by column"], ["by place"]),
        node("Add", ["shifted", "by place"], ["angles"]),
        node("Sin", ["angles"], ["waves"]),
        node("ReduceMean", ["waves"], ["means"], axes=[2, 3, 4], keepdims=0),
        node("Transpose", ["means"], ["of chips"]),
        node("Mul", ["of chips", "60"], ["scores"]),
        node("Softmax", ["scores"], ["exact"]),
        node("Cast", ["exact"], ["probabilities"], to=TensorProto.FLOAT),
    ]
    chips = helper.make_tensor_value_info("chips", TensorProto.FLOAT, ["n", bands, "h", "w"])
    answers = helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["n", classes])
    tensors = [
        numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()
    ]
    graph = helper.make_graph(nodes, "everywhere", [chips], [answers], tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    content: bytes = model.SerializeToString()
    return content


def _counted(axis: str, name: str) -> list[Any]:
    """Nodes that make 0, 1, ... along an axis of the chips."""
    return [
        helper.make_node("Gather", ["shape", axis], [f"{name} number"]),
        helper.make_node("Range", ["0", f"{name} number", "1"], [f"{name} whole"]),
        helper.make_node("Cast", [f"{name} whole"], [name], to=TensorProto.DOUBLE),
    ]
