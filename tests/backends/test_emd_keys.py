"""Every key of an .emd that is obeyed, is obeyed whatever runs the model.

Each network is the same, one convolution over the whole chip, so that its outputs tell what went
in: the first class is the mean of band 0 in the left half, the second that of band 1, both times
`GAIN`. The expected probabilities are worked out here from the text of the .emd.
"""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from object_classifier.core.backends import load
from object_classifier.core.backends.unloaded import peek
from object_classifier.core.model.definition import ResizeMethod
from object_classifier.core.model.source import read_definition

from .conftest import everywhere, make_chips, options

pytestmark = pytest.mark.filterwarnings("ignore")  # the frameworks' own

SIDE = 8
GAIN = 0.02
MEAN, STD = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])


def kernel() -> np.ndarray:
    """Return the weights of the convolution, (classes, bands, rows, columns)."""
    weights = np.zeros((2, 3, SIDE, SIDE), np.float32)
    weights[0, 0, :, : SIDE // 2] = GAIN * 2 / SIDE**2
    weights[1, 1] = GAIN / SIDE**2
    return weights


def logits(inputs: np.ndarray) -> np.ndarray:
    return np.einsum("nchw,kchw->nk", inputs.astype(np.float64), kernel())


def torch_module():
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    module = torch.nn.Sequential(torch.nn.Conv2d(3, 2, SIDE, bias=False), torch.nn.Flatten())
    module[0].weight.data = torch.from_numpy(kernel())
    return torch, module.eval()


def torchscript(folder: Path) -> Path:
    torch, module = torch_module()
    torch.jit.script(module).save(folder / "net.pt")
    return folder / "net.pt"


def torch_export(folder: Path) -> Path:
    torch, module = torch_module()
    program = torch.export.export(module, (torch.zeros(4, 3, SIDE, SIDE),))
    torch.export.save(program, folder / "net.pt2")
    return folder / "net.pt2"


def onnx(folder: Path, *, channels_last: bool = False) -> Path:
    pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    onnx = pytest.importorskip("onnx", reason="onnx is not installed")
    helper, kind = onnx.helper, onnx.TensorProto.FLOAT
    shape = ["n", SIDE, SIDE, 3] if channels_last else ["n", 3, SIDE, SIDE]
    nodes = [
        helper.make_node("Conv", ["chips", "kernel"], ["conv"]),
        helper.make_node("Flatten", ["conv"], ["classes"]),
    ]
    if channels_last:
        nodes.insert(0, helper.make_node("Transpose", ["image"], ["chips"], perm=[0, 3, 1, 2]))
    graph = helper.make_graph(
        nodes,
        "net",
        [helper.make_tensor_value_info("image" if channels_last else "chips", kind, shape)],
        [helper.make_tensor_value_info("classes", kind, ["n", 2])],
        [onnx.numpy_helper.from_array(kernel(), "kernel")],
    )
    opset = [helper.make_opsetid("", 17)]
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=9), folder / "net.onnx")
    return folder / "net.onnx"


def onnx_channels_last(folder: Path) -> Path:
    return onnx(folder, channels_last=True)


def keras(folder: Path, package: str = "keras", suffix: str = "keras") -> Path:
    keras = pytest.importorskip(package, reason=f"{package} is not installed")
    image = keras.Input((SIDE, SIDE, 3))
    convolution = keras.layers.Conv2D(2, SIDE, use_bias=False)
    model = keras.Model(image, keras.layers.Flatten()(convolution(image)))
    convolution.set_weights([kernel().transpose(2, 3, 1, 0)])
    model.save(folder / f"net.{suffix}")
    return folder / f"net.{suffix}"


def keras_of_old(folder: Path) -> Path:
    return keras(folder, "tf_keras", "h5")


def convolve(image: Any) -> Any:
    tensorflow = pytest.importorskip("tensorflow", reason="TensorFlow is not installed")
    convolved = tensorflow.nn.conv2d(image, kernel().transpose(2, 3, 1, 0), 1, "VALID")
    return tensorflow.reshape(convolved, (-1, 2))


def saved_model(folder: Path) -> Path:
    tensorflow = pytest.importorskip("tensorflow", reason="TensorFlow is not installed")
    module = tensorflow.Module()
    signature = [tensorflow.TensorSpec((None, SIDE, SIDE, 3), "float32", "image")]
    module.serve = tensorflow.function(convolve, input_signature=signature)
    tensorflow.saved_model.save(module, str(folder / "net"), signatures=module.serve)
    return folder / "net"


def frozen_graph(folder: Path) -> Path:
    tensorflow = pytest.importorskip("tensorflow", reason="TensorFlow is not installed")
    graph = tensorflow.Graph()
    with graph.as_default():
        v1 = tensorflow.compat.v1
        convolve(v1.placeholder(tensorflow.float32, (None, SIDE, SIDE, 3), "image"))
    (folder / "net.pb").write_bytes(graph.as_graph_def().SerializeToString())
    return folder / "net.pb"


MAKERS: list[Callable[[Path], Path]] = [
    *(torchscript, torch_export, onnx, onnx_channels_last),
    *(keras, keras_of_old, saved_model, frozen_graph),
]


@pytest.fixture(scope="module", params=MAKERS, ids=[maker.__name__ for maker in MAKERS])
def model_file(request, tmp_path_factory) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return request.param(tmp_path_factory.mktemp(request.param.__name__))


def read(model_file: Path, **keys: Any):
    emd = {
        "ModelType": "ObjectClassification",
        "ModelFile": model_file.name,
        "ImageHeight": SIDE,
        "ImageWidth": SIDE,
        "ExtractBands": [0, 1, 2],
        "Classes": [{"Value": 1, "Name": "first"}, {"Value": 2, "Name": "second"}],
        **keys,
    }
    path = model_file.parent / "net.emd"
    path.write_text(json.dumps({key: value for key, value in emd.items() if value is not None}))
    return read_definition(path)


def softmax(rows):
    powers = np.exp(rows - rows.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def per_band(numbers):
    return np.asarray(numbers, float).reshape(1, -1, 1, 1)


STATS = {  # of four bands, the third of which is not extracted and was dead
    "band_min_values": [10, 0, None, 50],
    "band_max_values": [210, 255, None, 150],
    "scaled_mean_values": [0.4, 0.5, None, 0.6],
    "scaled_std_values": [0.2, 0.3, None, 0.1],
}


def by_stats(pixels):
    low, high = per_band([50, 10, 0]), per_band([150, 210, 255])
    return ((pixels - low) / (high - low) - per_band([0.6, 0.4, 0.5])) / per_band([0.1, 0.2, 0.3])


MEANS = {"mean": [0.5, 0.4, 0.3], "std": [0.2, 0.3, 0.4]}
NORMALIZATIONS = {
    "none": ({"Normalization": "none"}, lambda pixels: pixels),
    "unit": ({"Normalization": "unit"}, lambda pixels: pixels / 255),
    "another spelling": ({"normalisation": "unit"}, lambda pixels: pixels / 255),
    "imagenet": (
        {"Normalization": "imagenet"},
        lambda pixels: (pixels / 255 - per_band(MEAN)) / per_band(STD),
    ),
    "mean and std": (
        {"Normalization": MEANS},
        lambda pixels: (pixels / 255 - per_band(MEANS["mean"])) / per_band(MEANS["std"]),
    ),
    "mean and std of bytes": (
        {"Normalization": {"mean": [127.5], "std": [127.5]}},
        lambda pixels: pixels / 127.5 - 1,
    ),
    "mean, std and scale": (
        {"Normalization": {**MEANS, "scale": 0.01}},
        lambda pixels: (pixels / 100 - per_band(MEANS["mean"])) / per_band(MEANS["std"]),
    ),
    "inside ModelConfiguration": (
        {"ModelConfiguration": {"Name": "Mine", "Normalization": "unit"}},
        lambda pixels: pixels / 255,
    ),
    "NormalizationStats": (
        {"NormalizationStats": STATS, "ExtractBands": [3, 0, 1]},
        by_stats,
    ),
    "NormalizationStats by name": (
        {
            "NormalizationStats": STATS,
            "ExtractBands": ["NIR", "blue", "green"],
            "Bands": ["Blue", "Green", "Red", "nir"],
        },
        by_stats,
    ),
    "Normalization before NormalizationStats": (
        {"Normalization": "unit", "NormalizationStats": STATS},
        lambda pixels: pixels / 255,
    ),
    "IsImageNetNormalization": (
        {"IsImageNetNormalization": True},
        lambda pixels: (pixels / 255 - per_band(MEAN)) / per_band(STD),
    ),
}


@pytest.mark.parametrize(("keys", "normalize"), NORMALIZATIONS.values(), ids=NORMALIZATIONS)
def test_what_says_how_pixels_are_normalised_is_obeyed(model_file, keys, normalize):
    chips = make_chips(size=SIDE)
    backend = load(read(model_file, **keys), options(True))

    found = backend.predict(chips, everywhere(chips))

    expected = softmax(logits(normalize(chips.astype(float))))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-4 * GAIN)
    assert not [note for note in backend.notes if "assumed" in note]


def test_what_nothing_says_is_assumed_in_one_line_of_the_log(model_file):
    backend = load(read(model_file), options(True))

    (note,) = (note for note in backend.notes if "normalised" in note)
    assert note.startswith("The model does not say how pixels are normalised; assumed: ")


@pytest.mark.parametrize(("space", "variants"), [("MAP_SPACE", range(8)), ("PIXEL_SPACE", (0, 2))])
def test_test_time_augmentation_is_obeyed_as_key_and_as_argument(model_file, space, variants):
    chips = make_chips(size=SIDE)
    keys = {"Normalization": "none", "ImageSpaceUsed": space}

    def turned(number):
        flipped = chips[:, :, :: -1 if number & 1 else 1, :: -1 if number & 2 else 1]
        return flipped.transpose(0, 1, 3, 2) if number & 4 else flipped

    expected = np.mean([softmax(logits(turned(number))) for number in variants], axis=0)
    by_key = load(read(model_file, test_time_augmentation=True, **keys), options(True))
    by_argument = load(read(model_file, **keys), options(True, test_time_augmentation="true"))
    for backend in (by_key, by_argument):
        found = backend.predict(chips, everywhere(chips))
        np.testing.assert_allclose(found.probabilities, expected, atol=1e-4)


def test_several_labels_per_object_are_obeyed(model_file):
    chips = make_chips(size=SIDE)
    keys = {"Normalization": "none", "MetaDataMode": "MultiLabeled_Tiles"}

    found = load(read(model_file, **keys), options(True)).predict(chips, everywhere(chips))

    expected = 1 / (1 + np.exp(-logits(chips)))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-4)
    assert set(found.labels) == {"first;second"}


CUTTING = {  # none of them at its default
    "ExtractBands": [2, 0, 1],
    "CropSizeFixed": 0,
    "BlackenAroundFeature": 1,
    "DataRange": [0, 1],
    "ResizeMethod": "bilinear",
    "BatchSize": 3,
    "Normalization": "none",
}


def test_how_chips_are_cut_is_obeyed_before_and_after_loading(model_file):
    definition = read(model_file, **CUTTING)

    backend = load(definition, options(True))
    known = peek(definition)

    for rules in (backend.rules, known.rules):
        assert (rules.width, rules.height, rules.bands) == (SIDE, SIDE, (2, 0, 1))
        assert not rules.crop_size_fixed and rules.blacken_around_feature
        assert rules.data_range == (0, 1)
        assert rules.resize_method is ResizeMethod.BILINEAR
    assert backend.batch_size in (3, 4)  # a graph that takes 4 at once gets 4
    assert not [note for note in backend.notes if "assumed" in note]
