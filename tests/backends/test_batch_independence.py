"""Networks whose answer to a chip depends on its batch, on the runtimes that take NumPy arrays."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from object_classifier.core.backends import load
from object_classifier.core.errors import ModelDefinitionError
from object_classifier.core.model.definition import ModelKind
from onnx import TensorProto, helper, numpy_helper

from .conftest import define, everywhere, make_chips, options


def write_onnx(folder, *first):
    """Write a classifier of 64 px chips that does `first` to them: image -> seen."""
    random = np.random.default_rng(3)
    kernel = random.normal(0, 2, (8, 3, 3, 3)).astype(np.float32)
    weights = random.normal(0, 20, (8, 4)).astype(np.float32)
    nodes = [
        *first,
        helper.make_node("Conv", ["seen", "kernel"], ["conv"], strides=[2, 2]),
        helper.make_node("Relu", ["conv"], ["relu"]),
        helper.make_node("GlobalAveragePool", ["relu"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["flat"]),
        helper.make_node("Gemm", ["flat", "weights"], ["classes"]),
    ]
    model = helper.make_model(
        helper.make_graph(
            nodes,
            "classifier",
            [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", 3, 64, 64])],
            [helper.make_tensor_value_info("classes", TensorProto.FLOAT, ["n", 4])],
            [
                numpy_helper.from_array(kernel, "kernel"),
                numpy_helper.from_array(weights, "weights"),
            ],
        ),
        opset_imports=[helper.make_opsetid("", 17)],
        ir_version=9,
    )
    onnx.save(model, folder / "model.onnx")
    return define(ModelKind.ONNX, folder / "model.onnx", raw={"Normalization": "unit"})


def quantised(folder):
    quantize = helper.make_node("DynamicQuantizeLinear", ["image"], ["bytes", "scale", "zero"])
    back = helper.make_node("DequantizeLinear", ["bytes", "scale", "zero"], ["seen"])
    return write_onnx(folder, quantize, back)


def scaled_by_its_batch(folder):
    tensorflow = pytest.importorskip("tensorflow", reason="TensorFlow is not installed")
    network = tensorflow.Module()
    weights = np.random.default_rng(3).normal(0, 20, (3, 4)).astype(np.float32)

    @tensorflow.function(
        input_signature=[tensorflow.TensorSpec((None, 64, 64, 3), "float32", "image")]
    )
    def serve(image):
        scaled = image / tensorflow.reduce_max(image)
        return tensorflow.linalg.matmul(tensorflow.reduce_mean(scaled, [1, 2]), weights)

    network.serve = serve
    tensorflow.saved_model.save(network, str(folder / "saved"), signatures=serve)
    return define(ModelKind.TENSORFLOW, folder / "saved")


@pytest.mark.parametrize("make", [quantised, scaled_by_its_batch])
def test_a_chip_gets_the_same_answer_in_any_batch(make, tmp_path):
    backend = load(make(tmp_path), options())
    chips = make_chips(count=6)
    chips[0] //= 4  # a dark one, which the others would drown

    together = backend.predict(chips, everywhere(chips))
    alone = [backend.predict(chip[None], everywhere(chip[None])) for chip in chips]

    assert any("one chip at a time" in note for note in backend.notes)
    assert together.labels == tuple(each.labels[0] for each in alone)
    np.testing.assert_allclose(
        together.probabilities, np.concatenate([each.probabilities for each in alone]), atol=1e-3
    )


def test_a_network_whose_answers_are_its_own_keeps_its_batches(tmp_path):
    backend = load(
        write_onnx(tmp_path, helper.make_node("Identity", ["image"], ["seen"])), options()
    )

    assert not any("one chip at a time" in note for note in backend.notes)


def test_a_network_that_dices_is_refused(tmp_path):
    noise = helper.make_node("RandomNormalLike", ["image"], ["noise"])
    definition = write_onnx(tmp_path, noise, helper.make_node("Add", ["image", "noise"], ["seen"]))

    with pytest.raises(ModelDefinitionError, match=r"same answer .*houses\.emd"):
        load(definition, options())
