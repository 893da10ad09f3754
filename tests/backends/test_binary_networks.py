"""A network with one number per chip tells two classes apart, whatever shape it gives that.

Each is the same logistic regression on the mean of the raw pixels; what squeezes its outputs is
found in many exports.
"""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pytest
from object_classifier.core.backends import load
from object_classifier.core.errors import ModelDefinitionError
from object_classifier.core.model.definition import ModelKind

from .conftest import classes_named, define, everywhere, make_chips, options

pytestmark = pytest.mark.filterwarnings("ignore")  # the frameworks' own

SIDE = 8
GAIN, MIDDLE = 0.05, 128.0
WEIGHTS = np.full((1, 3, SIDE, SIDE), GAIN / (3 * SIDE**2), np.float32)
BIAS = np.array([-GAIN * MIDDLE], np.float32)


def expected(chips):
    return 1 / (1 + np.exp(-GAIN * (chips.mean((1, 2, 3)) - MIDDLE)))


def torch_network(last):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")

    class Network(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.convolution = torch.nn.Conv2d(3, 1, SIDE)
            self.convolution.weight.data = torch.from_numpy(WEIGHTS)
            self.convolution.bias.data = torch.from_numpy(BIAS)

        def forward(self, chips):
            return last(self.convolution(chips))

    return torch, Network().eval()


def traced(folder: Path, last) -> tuple[ModelKind, Path]:
    torch, network = torch_network(last)
    torch.jit.trace(network, torch.zeros(2, 3, SIDE, SIDE)).save(folder / "net.pt")
    return ModelKind.TORCHSCRIPT, folder / "net.pt"


def exported(folder: Path, last, count: int) -> tuple[ModelKind, Path]:
    torch, network = torch_network(last)
    program = torch.export.export(network, (torch.zeros(count, 3, SIDE, SIDE),))
    torch.export.save(program, folder / "net.pt2")
    return ModelKind.TORCHSCRIPT, folder / "net.pt2"


def onnx_graph(folder: Path, count, *last: tuple[str, dict]) -> tuple[ModelKind, Path]:
    onnx = pytest.importorskip("onnx", reason="onnx is not installed")
    helper, kind = onnx.helper, onnx.TensorProto.FLOAT
    names = ["conv", *(f"step{number}" for number in range(len(last) - 1)), "classes"]
    nodes = [helper.make_node("Conv", ["chips", "kernel", "bias"], ["conv"])]
    for (operation, attributes), source, target in zip(last, names, names[1:]):
        inputs = [source, "shape"] if operation == "Reshape" else [source]
        nodes.append(helper.make_node(operation, inputs, [target], **attributes))
    graph = helper.make_graph(
        nodes,
        "net",
        [helper.make_tensor_value_info("chips", kind, [count, 3, SIDE, SIDE])],
        [helper.make_tensor_value_info("classes", kind, None)],
        [
            onnx.numpy_helper.from_array(WEIGHTS, "kernel"),
            onnx.numpy_helper.from_array(BIAS, "bias"),
            onnx.numpy_helper.from_array(np.array([-1]), "shape"),
        ],
    )
    opset = [helper.make_opsetid("", 17)]
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=9), folder / "net.onnx")
    return ModelKind.ONNX, folder / "net.onnx"


def keras_model(folder: Path) -> tuple[ModelKind, Path]:
    keras = pytest.importorskip("keras", reason="Keras 3 is not installed")
    image = keras.Input((SIDE, SIDE, 3))
    convolution = keras.layers.Conv2D(1, SIDE, activation="sigmoid")
    model = keras.Model(image, keras.layers.Reshape(())(convolution(image)))
    convolution.set_weights([WEIGHTS.transpose(2, 3, 1, 0), BIAS])
    model.save(folder / "net.keras")
    return ModelKind.KERAS, folder / "net.keras"


def saved_model(folder: Path) -> tuple[ModelKind, Path]:
    tensorflow = pytest.importorskip("tensorflow", reason="TensorFlow is not installed")
    module = tensorflow.Module()

    def serve(image):
        kernel = WEIGHTS.transpose(2, 3, 1, 0)
        return tensorflow.squeeze(tensorflow.nn.conv2d(image, kernel, 1, "VALID") + BIAS)

    signature = [tensorflow.TensorSpec((None, SIDE, SIDE, 3), "float32", "image")]
    module.serve = tensorflow.function(serve, input_signature=signature)
    tensorflow.saved_model.save(module, str(folder / "net"), signatures=module.serve)
    return ModelKind.TENSORFLOW, folder / "net"


NETWORKS = {
    "TorchScript, (N,) of logits": lambda folder: traced(folder, lambda x: x.flatten()),
    "TorchScript, squeezed": lambda folder: traced(folder, lambda x: x.squeeze()),
    "TorchScript, (N,) of a sigmoid": lambda folder: traced(folder, lambda x: x.sigmoid().view(-1)),
    "torch.export, squeezed": lambda folder: exported(folder, lambda x: x.squeeze(), 3),
    "torch.export of one chip, squeezed": lambda folder: exported(folder, lambda x: x.squeeze(), 1),
    "ONNX, (N,) of logits": lambda folder: onnx_graph(folder, "n", ("Reshape", {})),
    "ONNX, squeezed sigmoid": lambda folder: onnx_graph(
        folder, "n", ("Sigmoid", {}), ("Squeeze", {})
    ),
    "ONNX of one chip, squeezed": lambda folder: onnx_graph(folder, 1, ("Squeeze", {})),
    "Keras, (N,) of a sigmoid": keras_model,
    "TensorFlow, squeezed": saved_model,
}


@pytest.mark.parametrize("make", NETWORKS.values(), ids=NETWORKS)
def test_one_number_per_chip_is_a_classifier(make, tmp_path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        kind, path = make(tmp_path)
    definition = define(
        kind, path, classes=classes_named("no", "yes"), image_width=SIDE, image_height=SIDE,
        raw={"Normalization": "none"},
    )  # fmt: skip
    backend = load(definition, options(True))
    chips = make_chips(count=7, size=SIDE)

    for count in (7, 1):
        found = backend.predict(chips[:count], everywhere(chips[:count]))

        share = expected(chips[:count].astype(float))
        assert found.labels == tuple("yes" if p >= 0.5 else "no" for p in share)
        np.testing.assert_allclose(
            found.probabilities, np.column_stack((1 - share, share)), atol=1e-2
        )


def test_numbers_that_do_not_belong_to_chips_are_refused(tmp_path):
    """One chip at a time it would be a network of three classes, which the definition has not."""
    kind, path = traced(tmp_path, lambda x: x.flatten().repeat(3))
    definition = define(
        kind, path, classes=classes_named("no", "yes"), image_width=SIDE, image_height=SIDE
    )

    with pytest.raises(ModelDefinitionError, match=r"has 3 outputs, .* classes: 2"):
        load(definition, options())
