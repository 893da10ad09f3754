"""ONNX graphs of every shape against ONNX Runtime driven directly."""

from __future__ import annotations

import json
import tempfile

import numpy as np
import onnx
import onnxruntime
import pytest
from object_classifier.core.backends import load, packages
from object_classifier.core.backends.onnx_backend import OnnxNetwork
from object_classifier.core.backends.onnx_batch_size import count_chip_bytes, split_by_size
from object_classifier.core.backends.onnx_graph import activation_of_output
from object_classifier.core.backends.probabilities import Activation
from object_classifier.core.backends.unloaded import peek
from object_classifier.core.errors import (
    ModelDefinitionError,
    RuntimeMissingError,
    UnsupportedModelError,
)
from object_classifier.core.job import Processor
from object_classifier.core.model.definition import ModelKind
from object_classifier.core.model.package_writing import save_package
from object_classifier.core.model.source import open_model, read_definition
from onnx import TensorProto, helper, numpy_helper

from .conftest import FOUR, classes_named, define, everywhere, make_chips, options

KIND = ModelKind.ONNX
NAMES = [entry.name for entry in FOUR]
TYPES = {"float32": TensorProto.FLOAT, "uint8": TensorProto.UINT8, "float16": TensorProto.FLOAT16}


@pytest.fixture
def graph(tmp_path):
    """Write a small classifier; the arguments say how it differs from the plainest one."""

    def write(
        *,
        last="",
        channels_last=False,
        dtype="float32",
        outputs=4,
        bands=3,
        batch="n",
        size=("h", "w"),
        gain=1.0,
        metadata=None,
    ):
        random = np.random.default_rng(3)
        kernel = random.normal(0, gain, (8, bands, 3, 3)).astype(np.float32)
        kernel -= kernel.mean((1, 2, 3), keepdims=True)  # sees texture, not brightness
        weights = random.normal(0, 1, (8, outputs)).astype(np.float32)
        weights -= weights.mean(0)
        nodes, value = [], "image"
        if channels_last:
            nodes.append(helper.make_node("Transpose", [value], ["nchw"], perm=[0, 3, 1, 2]))
            value = "nchw"
        if dtype != "float32":
            nodes.append(helper.make_node("Cast", [value], ["cast"], to=TensorProto.FLOAT))
            value = "cast"
        nodes += [
            helper.make_node("Conv", [value, "kernel"], ["conv"], strides=[2, 2]),
            helper.make_node("Relu", ["conv"], ["relu"]),
            helper.make_node("GlobalAveragePool", ["relu"], ["pooled"]),
            helper.make_node("Flatten", ["pooled"], ["flat"]),
            helper.make_node("Gemm", ["flat", "weights"], ["logits" if last else "classes"]),
        ]
        if last:
            nodes.append(helper.make_node(last, ["logits"], ["classes"]))
        shape = [batch, *size, bands] if channels_last else [batch, bands, *size]
        model = helper.make_model(
            helper.make_graph(
                nodes,
                "classifier",
                [helper.make_tensor_value_info("image", TYPES[dtype], shape)],
                [helper.make_tensor_value_info("classes", TensorProto.FLOAT, [batch, outputs])],
                [
                    numpy_helper.from_array(kernel, "kernel"),
                    numpy_helper.from_array(weights, "weights"),
                ],
            ),
            opset_imports=[helper.make_opsetid("", 17)],
            ir_version=9,
        )
        helper.set_model_props(model, metadata or {})
        onnx.save(model, tmp_path / "model.onnx")
        return tmp_path / "model.onnx"

    return write


def directly(path, inputs):
    session = onnxruntime.InferenceSession(str(path))
    return session.run(None, {session.get_inputs()[0].name: inputs})[0]


def softmax(rows):
    powers = np.exp(rows - rows.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def predict(definition, pixels, **arguments):
    return load(definition, options(**arguments)).predict(pixels, everywhere(pixels))


def raw(path, **changes):
    """Let pixel values go in as they are."""
    return define(KIND, path, raw={"Normalization": "none"}, **changes)


def test_logits_become_probabilities(graph, chips):
    path = graph(gain=0.05)

    found = predict(raw(path), chips)

    expected = softmax(directly(path, chips.astype(np.float32)))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-5)
    assert found.labels == tuple(NAMES[index] for index in expected.argmax(1))
    assert len(set(found.labels)) > 1


def test_a_softmax_in_the_graph_is_not_applied_twice(graph, chips):
    path = graph(gain=0.05, last="Softmax")

    found = predict(raw(path), chips)

    expected = directly(path, chips.astype(np.float32))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-6)


def test_a_log_softmax_in_the_graph_is_undone(graph, chips):
    path = graph(gain=0.05, last="LogSoftmax")

    found = predict(raw(path), chips)

    np.testing.assert_allclose(found.probabilities.sum(1), 1, atol=1e-5)
    expected = np.exp(directly(path, chips.astype(np.float32)))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-6)


def test_logits_between_0_and_1_are_still_logits(graph, chips):
    """Their values look like probabilities; the graph's last operation knows better."""
    path = graph(gain=1e-6)

    found = predict(raw(path), chips)

    np.testing.assert_allclose(found.probabilities, 0.25, atol=0.01)


@pytest.mark.parametrize("channels_last", [False, True])
@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_layout_and_dtype_of_the_input_are_read_from_the_graph(graph, chips, channels_last, dtype):
    path = graph(gain=0.05, channels_last=channels_last, dtype=dtype, size=(64, 64))
    backend = load(raw(path), options())

    found = backend.predict(chips, everywhere(chips))

    inputs = chips.transpose(0, 2, 3, 1) if channels_last else chips
    expected = softmax(directly(path, np.ascontiguousarray(inputs.astype(dtype))))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-5)
    assert backend.bands == 3
    assert backend.rules.fixed_size == (64, 64)
    assert (peek(raw(path)).rules, peek(raw(path)).bands) == (backend.rules, backend.bands)


def test_a_graph_of_any_size_takes_chips_of_any_size(graph):
    pixels = make_chips(count=2, size=48)
    path = graph(gain=0.05)
    backend = load(raw(path), options())

    found = backend.predict(pixels, everywhere(pixels))

    assert backend.rules.fixed_size is None
    assert peek(raw(path)).rules == backend.rules
    expected = softmax(directly(path, pixels.astype(np.float32)))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-5)


@pytest.mark.parametrize("batch", [1, 3])
def test_a_fixed_batch_is_filled_up(graph, chips, batch):
    fixed = graph(gain=0.05, batch=batch)
    backend = load(raw(fixed), options(batch_size="8"))
    found = backend.predict(chips, everywhere(chips))

    free = predict(raw(graph(gain=0.05)), chips)

    np.testing.assert_allclose(found.probabilities, free.probabilities, atol=1e-6)
    assert backend.batch_size == {1: 8, 3: 9}[batch]


def test_one_sigmoid_output_tells_two_classes_apart(graph, chips):
    path = graph(gain=0.05, outputs=1, last="Sigmoid")
    two = classes_named("no", "yes")

    found = predict(raw(path, classes=two), chips)

    expected = directly(path, chips.astype(np.float32))[:, 0]
    assert found.labels == tuple("yes" if p >= 0.5 else "no" for p in expected)
    np.testing.assert_allclose(found.probabilities[:, 1], expected, atol=1e-6)
    np.testing.assert_allclose(found.confidences, np.maximum(expected, 1 - expected), atol=1e-6)


def test_multi_label_sigmoids_are_read(graph, chips):
    path = graph(gain=0.05, last="Sigmoid")

    found = predict(raw(path, multi_label=True), chips, threshold="0.6")

    expected = directly(path, chips.astype(np.float32))
    labels = [";".join(n for n, p in zip(NAMES, row) if p >= 0.6) for row in expected]
    assert found.labels == tuple(labels)


IMAGENET_MEAN = np.float32([0.485, 0.456, 0.406]).reshape(1, 3, 1, 1)
IMAGENET_STD = np.float32([0.229, 0.224, 0.225]).reshape(1, 3, 1, 1)
DEEPNESS = {
    "standardization_mean": "[0.1, 0.2, 0.3]",
    "standardization_std": "[0.5, 0.6, 0.7]",
}


def as_deepness(pixels):
    mean, std = np.float32([0.1, 0.2, 0.3]), np.float32([0.5, 0.6, 0.7])
    return (pixels / 255 - mean.reshape(1, 3, 1, 1)) / std.reshape(1, 3, 1, 1)


def as_stats(pixels):
    return (pixels / 100 - 0.5) / 0.25


STATS = {
    "band_min_values": [0.0] * 3,
    "band_max_values": [100.0] * 3,
    "scaled_mean_values": [0.5] * 3,
    "scaled_std_values": [0.25] * 3,
}
NAMED = {"names": json.dumps(NAMES), "tile_size": "64"}
LISTS = {"Normalization": {"mean": [0.1, 0.2, 0.3], "std": [0.5, 0.6, 0.7]}}


@pytest.mark.parametrize(
    ("metadata", "emd", "expected"),
    [
        (DEEPNESS, None, as_deepness),
        ({"mean": "0.1 0.2 0.3", "std": "0.5,0.6,0.7"}, None, as_deepness),
        ({"mean": "[0.1; 0.2; 0.3]", "std": "0.5, 0.6, 0.7"}, {}, as_deepness),
        ({"mean": "50", "std": "25"}, None, lambda pixels: (pixels - 50) / 25),
        ({"mean": "0", "std": "1", "scale": "0.01"}, None, lambda pixels: pixels / 100),
        (DEEPNESS, {"NormalizationStats": STATS}, as_stats),
        (DEEPNESS, {"NormalizationStats": dict.fromkeys(STATS)}, as_deepness),
        (DEEPNESS, {"NormalizationStats": {}, "Normalization": None}, as_deepness),
        (DEEPNESS, {"Normalization": "unit"}, lambda pixels: pixels / 255),
        ({}, LISTS, as_deepness),
        ({}, None, lambda pixels: pixels / 255),
    ],
)
def test_normalisation_is_what_the_model_says_also_in_a_package_made_of_it(
    graph, chips, tmp_path, metadata, emd, expected
):
    path = graph(gain=0.05, metadata={**NAMED, **metadata})
    given = path
    if emd is not None:
        given = tmp_path / "houses.emd"
        size = {"ImageWidth": 64, "ImageHeight": 64, "ExtractBands": [0, 1, 2]}
        given.write_text(json.dumps({"Framework": "ONNX", "ModelFile": path.name, **size, **emd}))
    opened = open_model(str(given), tmp_path)
    package = save_package(opened, tmp_path / "houses.dlpk")

    inputs = expected(chips.astype(np.float64)).astype(np.float32)
    for definition in (opened, open_model(str(package), tmp_path / "unpacked")):
        found = predict(definition, chips)
        np.testing.assert_allclose(found.probabilities, softmax(directly(path, inputs)), atol=1e-4)


def test_an_emd_without_any_word_on_it_means_imagenet_and_says_so(graph, chips, tmp_path):
    path = graph(gain=0.05)
    backend = load(define(KIND, path, emd_path=tmp_path / "houses.emd"), options())

    found = backend.predict(chips, everywhere(chips))

    inputs = ((chips / 255 - IMAGENET_MEAN) / IMAGENET_STD).astype(np.float32)
    np.testing.assert_allclose(found.probabilities, softmax(directly(path, inputs)), atol=1e-4)
    assert "assumed: ImageNet's mean" in backend.notes[0]


def test_a_normalisation_that_does_not_fit_the_bands_is_refused(graph):
    path = graph(metadata={**NAMED, "mean": json.dumps([0.5, 0.5]), "std": "1"})

    with pytest.raises(ModelDefinitionError, match="cannot be understood for 3 bands"):
        load(read_definition(path), options())


def test_values_beyond_an_integer_input_are_its_largest(graph):
    path = graph(gain=0.05, dtype="uint8")
    bright = np.full((1, 3, 64, 64), 300, np.uint16)
    white = np.full((1, 3, 64, 64), 255, np.uint8)

    found = [predict(raw(path), pixels) for pixels in (bright, white)]

    np.testing.assert_array_equal(*(f.probabilities for f in found))


def test_another_number_of_classes_is_refused(graph):
    with pytest.raises(ModelDefinitionError, match=r"has 4 outputs, .* classes: 3"):
        load(raw(graph(), classes=FOUR[:3]), options())


def test_another_number_of_bands_is_refused(graph):
    with pytest.raises(ModelDefinitionError, match=r"takes 3 bands, .* extracts 5"):
        load(raw(graph(), extract_bands=(0, 1, 2, 3, 4)), options())


def test_classes_without_names_are_numbered(graph, chips):
    backend = load(raw(graph(), classes=()), options())

    assert [entry.name for entry in backend.classes] == ["class 0", "class 1", "class 2", "class 3"]


def test_chips_of_a_size_that_the_graph_rejects_are_found_at_load(graph):
    with pytest.raises(ModelDefinitionError, match="chips of 2 x 2 pixels"):
        load(raw(graph(), image_width=2, image_height=2), options())


def test_a_model_that_gives_images_is_refused(shared_data):
    path = shared_data / "onnx_dummy" / "one_output_sigmoid_red_detector.onnx"

    with pytest.raises(UnsupportedModelError, match="segmentation"):
        load(define(KIND, path), options())


def test_a_model_made_by_others_runs(shared_data, chips):
    path = shared_data / "onnx_dummy" / "dummy_recognition_model.onnx"
    pixels = make_chips(count=2, size=224)
    backend = load(define(KIND, path, classes=()), options())

    found = backend.predict(pixels, everywhere(pixels))

    expected = directly(path, (pixels / 255).astype(np.float32)).argmax(1)
    assert found.labels == tuple(f"class {index}" for index in expected)


@pytest.mark.parametrize("content", [b"", b"version https://git-lfs.github.com/spec/v1"])
def test_a_file_that_is_no_graph_is_refused(content, tmp_path):
    (tmp_path / "model.onnx").write_bytes(content)

    with pytest.raises(ModelDefinitionError, match="cannot open the model"):
        load(raw(tmp_path / "model.onnx"), options())


def test_operators_of_somebody_s_own_are_unsupported(tmp_path):
    graph = helper.make_graph(
        [helper.make_node("Magic", ["image"], ["classes"], domain="example")],
        "magic",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", 3, 64, 64])],
        [helper.make_tensor_value_info("classes", TensorProto.FLOAT, ["n", 4])],
    )
    sets = [helper.make_opsetid("", 17), helper.make_opsetid("example", 1)]
    model = helper.make_model(graph, opset_imports=sets, ir_version=9)
    onnx.save(model, tmp_path / "model.onnx")

    with pytest.raises(UnsupportedModelError, match="not a registered function"):
        load(raw(tmp_path / "model.onnx"), options())


@pytest.mark.skipif(
    "CUDAExecutionProvider" in onnxruntime.get_available_providers(), reason="CUDA is here"
)
def test_a_gpu_that_is_demanded_but_absent_is_an_error(graph):
    with pytest.raises(RuntimeMissingError, match="has none built in"):
        load(raw(graph()), options(processor=Processor.GPU))


def test_a_missing_package_says_how_to_get_it(graph, monkeypatch):
    path = graph()
    monkeypatch.setattr(packages, "find_spec", lambda name: None)

    with pytest.raises(RuntimeMissingError, match="FRAMEWORKS=BASE"):
        load(raw(path), options())


def test_a_network_that_puts_out_texts_is_refused_in_a_sentence(graph, tmp_path):
    model = onnx.load(graph())
    names = [entry.name for entry in FOUR]
    model.graph.node.extend(
        [
            helper.make_node("ArgMax", ["classes"], ["best"], axis=1, keepdims=1),
            helper.make_node(
                "LabelEncoder", ["best"], ["classLabel"], domain="ai.onnx.ml",
                keys_int64s=range(len(names)), values_strings=names,
            ),
        ]
    )  # fmt: skip
    model.graph.output.append(
        helper.make_tensor_value_info("classLabel", TensorProto.STRING, ["n", 1])
    )
    model.opset_import.append(helper.make_opsetid("ai.onnx.ml", 3))
    onnx.save(model, tmp_path / "texts.onnx")
    definition = define(KIND, tmp_path / "texts.onnx", raw={"OutputTensor": "classLabel"})

    with pytest.raises(UnsupportedModelError, match=r"returns texts.*OutputTensor"):
        load(definition, options())


@pytest.mark.parametrize(
    ("changes", "reason"),
    [({"ir_version": 99}, "IR version: 99"), ({"opset": 999}, "pset 999|till opset")],
)
def test_a_file_that_is_newer_than_the_runtime_says_what_to_update(
    graph, tmp_path, changes, reason
):
    model = onnx.load(graph())
    model.ir_version = changes.get("ir_version", model.ir_version)
    model.opset_import[0].version = changes.get("opset", model.opset_import[0].version)
    path = tmp_path / "new.onnx"
    path.write_bytes(model.SerializeToString())

    with pytest.raises(UnsupportedModelError, match=reason) as caught:
        load(raw(path), options())

    assert "newer ONNX Runtime" in caught.value.what
    assert "opset_version" in caught.value.mend and "onnxruntime" in caught.value.mend
    assert "onnxruntime_src" not in str(caught.value)


def test_a_graph_with_two_outputs_asks_which_are_the_classes(graph, tmp_path):
    model = onnx.load(graph())
    more = helper.make_tensor_value_info("features", TensorProto.FLOAT, None)
    model.graph.node.append(helper.make_node("Identity", ["classes"], ["features"]))
    model.graph.output.append(more)
    path = tmp_path / "two.onnx"
    path.write_bytes(model.SerializeToString())

    with pytest.raises(ModelDefinitionError, match=r"2 outputs, .* the classes") as caught:
        load(raw(path, emd_path=tmp_path / "a.emd"), options())
    with pytest.raises(ModelDefinitionError, match=r"Put an \.emd beside it"):
        load(raw(path), options())

    assert 'Write "OutputTensor" with one of classes, features' in caught.value.mend


def test_the_one_output_of_as_many_numbers_as_classes_is_theirs(graph, tmp_path):
    pixels = make_chips(count=3)
    model = onnx.load(graph())
    more = helper.make_tensor_value_info("features", TensorProto.FLOAT, ["N", 6])
    model.graph.node.append(helper.make_node("Concat", ["classes"] * 3, ["features"], axis=1))
    model.graph.output.insert(0, more)
    path = tmp_path / "two.onnx"
    path.write_bytes(model.SerializeToString())

    found, expected = predict(raw(path), pixels), predict(raw(graph()), pixels)

    assert found.labels == expected.labels


def bare_graph(path, *nodes):
    """Write a graph that ONNX Runtime would refuse: nothing but nodes."""
    graph = helper.make_graph([helper.make_node(*node) for node in nodes], "g", [], [])
    path.write_bytes(helper.make_model(graph).SerializeToString())
    return path


def test_the_activation_of_a_graph_that_goes_in_a_circle_is_unknown(tmp_path):
    path = bare_graph(tmp_path / "m.onnx", ("Identity", ["a"], ["b"]), ("Cast", ["b"], ["a"]))

    assert activation_of_output(path, "a") is None


@pytest.mark.parametrize("end", [-1, -20, 1])
def test_the_activation_of_a_graph_that_is_cut_is_unknown(end, tmp_path):
    path = bare_graph(tmp_path / "m.onnx", ("Softmax", ["a"], ["classes"]))
    whole = path.read_bytes()
    assert activation_of_output(path, "classes") is Activation.SOFTMAX
    path.write_bytes(whole[:end])

    assert activation_of_output(path, "classes") is None


def test_a_layout_that_nobody_knows_is_refused(graph):
    with pytest.raises(ModelDefinitionError, match="HWC is not a layout of bands, rows and col"):
        load(define(KIND, graph(), raw={"ChannelLayout": "HWC"}), options())


@pytest.mark.parametrize(("side", "least", "most"), [(16, 256, 256), (32, 64, 256), (224, 16, 16)])
def test_a_graph_gets_more_chips_at_once_the_less_it_holds_for_each(graph, side, least, most):
    backend = load(raw(graph(), image_width=side, image_height=side), options())

    assert least <= backend.batch_size <= most


def test_what_operations_put_out_counts_and_not_the_size_of_the_file(graph):
    inputs = make_chips(count=1).astype(np.float32)

    found = count_chip_bytes(graph(), inputs, ("image", "classes"))

    convolution = 8 * 31 * 31 * 4
    assert inputs.nbytes + convolution <= found <= 4 * (inputs.nbytes + convolution)  # reordered
    three = count_chip_bytes(graph(batch=3), inputs.repeat(3, 0), ("image", "classes"))
    assert three == pytest.approx(found, rel=0.05)


def test_a_batch_size_that_somebody_states_is_kept(graph):
    assert load(raw(graph()), options(batch_size="8")).batch_size == 8
    assert load(raw(graph()), options(batch_size="1000")).batch_size == 1000
    assert load(raw(graph(), batch_size=5), options()).batch_size == 5


def test_answers_do_not_depend_on_how_many_chips_are_run_at_once(graph):
    pixels = make_chips(count=150)
    path = graph(gain=0.05)

    found = predict(raw(path), pixels)

    few = predict(raw(path), pixels, batch_size="16")
    assert found.labels == few.labels
    np.testing.assert_allclose(found.probabilities, few.probabilities, atol=1e-6)


def test_larger_chips_than_those_that_were_counted_run_fewer_at_once(graph, monkeypatch):
    path, ran = graph(gain=0.05, last="Softmax"), []
    run = OnnxNetwork._run
    monkeypatch.setattr(
        OnnxNetwork, "_run", lambda self, inputs: (ran.append(len(inputs)), run(self, inputs))[1]
    )
    backend = load(raw(path), options())
    large = make_chips(count=40, size=256)
    ran.clear()

    found = backend.predict(large, None)

    assert backend.batch_size > len(large)
    assert ran == [16, 16, 8]
    expected = directly(path, large.astype(np.float32))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-6)


def test_parts_fill_the_runs_of_a_graph_that_takes_one_number_of_chips():
    ran = []
    run = split_by_size(lambda chips: (ran.append(len(chips)), chips[:, 0, 0])[1], 2**20, 7)
    pixels = np.arange(50).reshape(50, 1, 1, 1).repeat(2, 3)

    assert (run(pixels)[:, 0] == np.arange(50)).all()
    assert ran == [21, 21, 8]


@pytest.mark.parametrize("batch", [1, 3, 5])
def test_a_fixed_batch_divides_the_number_that_is_chosen(graph, batch):
    backend = load(raw(graph(batch=batch)), options())

    assert backend.batch_size > 16 and backend.batch_size % batch == 0


def test_a_graph_with_many_weights_is_not_opened_twice(graph, monkeypatch):
    opened = []
    session = onnxruntime.InferenceSession
    monkeypatch.setattr(
        onnxruntime, "InferenceSession", lambda *args: (opened.append(args), session(*args))[1]
    )
    path = graph()
    model = onnx.load(path)
    onnx.save(model, path, save_as_external_data=True, size_threshold=0)
    assert load(raw(path), options()).batch_size == 16
    assert len(opened) == 1

    model.graph.initializer.append(
        numpy_helper.from_array(np.zeros((3, 2**20), np.float32), "unused")
    )
    onnx.save(model, path)
    assert load(raw(path), options()).batch_size == 16
    assert len(opened) == 2


def test_a_graph_that_cannot_be_counted_runs_as_many_chips_as_any(graph, monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "is not there"))

    assert load(raw(graph()), options()).batch_size == 16


def test_counting_leaves_no_file_behind(graph, monkeypatch, tmp_path):
    room = tmp_path / "room"
    room.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(room))

    assert load(raw(graph()), options()).batch_size > 16
    assert not list(room.iterdir())
