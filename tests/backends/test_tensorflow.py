"""TensorFlow SavedModels and frozen graphs against TensorFlow driven directly."""

from __future__ import annotations

import numpy as np
import pytest
from object_classifier.core.backends import load
from object_classifier.core.errors import (
    ModelDefinitionError,
    UnsupportedModelError,
    UntrustedModelError,
)
from object_classifier.core.model.definition import ModelKind

from .conftest import FOUR, classes_named, define, everywhere, make_chips, options

tensorflow = pytest.importorskip("tensorflow", reason="TensorFlow is not installed")

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.filterwarnings("ignore"),  # TensorFlow's own
]

KIND = ModelKind.TENSORFLOW
NAMES = [entry.name for entry in FOUR]
v1 = tensorflow.compat.v1


def layers(last, outputs):
    """Return a function of an image tensor; its variables are constants."""
    random = np.random.default_rng(5)
    kernel = random.normal(0, 1, (5, 5, 3, 8)).astype(np.float32)
    kernel -= kernel.mean((0, 1, 2), keepdims=True)
    weights = random.normal(0, 0.05, (8, outputs)).astype(np.float32)
    weights -= weights.mean(0)

    def classify(image):
        value = tensorflow.cast(image, tensorflow.float32)
        value = tensorflow.nn.relu(tensorflow.nn.conv2d(value, kernel, 2, "VALID"))
        value = tensorflow.linalg.matmul(tensorflow.reduce_mean(value, [1, 2]), weights)
        return last(value) if last else value

    return classify


class Network(tensorflow.Module):
    def __init__(self, last=tensorflow.nn.softmax, shape=(None, 64, 64, 3), dtype="float32", k=4):
        super().__init__()
        self.gain = tensorflow.Variable(1.0)
        self.layers = layers(last, k)
        self.serve = tensorflow.function(
            self.__call__, input_signature=[tensorflow.TensorSpec(shape, dtype, "image")]
        )

    def __call__(self, image):
        return self.layers(tensorflow.cast(image, tensorflow.float32) * self.gain)


def save(network, folder, signatures=None):
    tensorflow.saved_model.save(network, str(folder), signatures=signatures or network.serve)
    return folder


def freeze(folder, last=tensorflow.nn.softmax, extra_output=False):
    graph = tensorflow.Graph()
    with graph.as_default():
        image = v1.placeholder(tensorflow.float32, (None, 64, 64, 3), "image")
        classes = tensorflow.identity(layers(last, 4)(image), "classes")
        if extra_output:
            tensorflow.multiply(classes, 2.0, "doubled")
            tensorflow.multiply(classes, 3.0, "tripled")
    path = folder / "frozen.pb"
    path.write_bytes(graph.as_graph_def().SerializeToString())
    return path


def directly(network, pixels):
    return network(pixels.transpose(0, 2, 3, 1).astype(np.float32)).numpy()


def predict(definition, pixels, **arguments):
    return load(definition, options(**arguments)).predict(pixels, everywhere(pixels))


def test_a_saved_model_gives_what_tensorflow_gives(chips, tmp_path):
    network = Network()
    backend = load(define(KIND, save(network, tmp_path)), options())

    found = backend.predict(chips, everywhere(chips))

    expected = directly(network, chips)
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-5)
    assert found.labels == tuple(NAMES[index] for index in expected.argmax(1))
    assert len(set(found.labels)) > 1
    assert (backend.bands, backend.rules.fixed_size, backend.device) == (3, (64, 64), "CPU")


def test_a_frozen_graph_gives_what_tensorflow_gives(chips, tmp_path):
    found = predict(define(KIND, freeze(tmp_path)), chips)

    np.testing.assert_allclose(found.probabilities, directly(Network(), chips), atol=1e-5)


@pytest.mark.parametrize(
    ("last", "undo"),
    [
        (None, lambda rows: np.exp(rows) / np.exp(rows).sum(1, keepdims=True)),
        (tensorflow.nn.log_softmax, np.exp),
    ],
)
@pytest.mark.parametrize("form", ["saved", "frozen"])
def test_what_the_graph_does_last_is_read_from_it(last, undo, form, chips, tmp_path):
    network = Network(last)
    path = save(network, tmp_path) if form == "saved" else freeze(tmp_path, last)

    found = predict(define(KIND, path), chips)

    np.testing.assert_allclose(found.probabilities, undo(directly(network, chips)), atol=1e-5)


def test_one_logit_that_lies_between_0_and_1_is_still_a_logit(chips, tmp_path):
    network = Network(None, k=1)
    network.gain.assign(0.0)
    path = save(network, tmp_path)

    found = predict(define(KIND, path, classes=classes_named("no", "yes")), chips)

    np.testing.assert_allclose(found.probabilities, 0.5)


def test_any_size_batch_and_dtype_that_the_signature_says_is_fed(tmp_path):
    network = Network(shape=(3, None, None, 3), dtype="uint8")
    pixels = make_chips(count=5, size=48)
    path = save(network, tmp_path)

    found = predict(define(KIND, path), pixels)

    np.testing.assert_allclose(found.probabilities, directly(network, pixels), atol=1e-5)


def test_the_definition_may_ask_for_normalised_values(chips, tmp_path):
    network = Network()
    path = save(network, tmp_path)

    found = predict(define(KIND, path, raw={"Normalization": "unit"}), chips)

    expected = directly(network, chips.astype(np.float32) / 255)
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-5)


@pytest.mark.parametrize("wrap", [lambda keys: keys, lambda keys: {"ModelConfiguration": keys}])
def test_outputs_are_named_in_the_definition(wrap, chips, tmp_path):
    path = freeze(tmp_path, extra_output=True)

    found = predict(define(KIND, path, raw=wrap({"OutputTensor": "classes:0"})), chips)

    np.testing.assert_allclose(found.probabilities, directly(Network(), chips), atol=1e-5)


def test_several_outputs_without_a_name_are_refused(tmp_path):
    path = freeze(tmp_path, extra_output=True)

    with pytest.raises(ModelDefinitionError, match=r"OutputTensor.*doubled, tripled"):
        load(define(KIND, path), options())


def test_several_signatures_are_told_apart_by_name(chips, tmp_path):
    network = Network()
    path = save(network, tmp_path, {"one": network.serve, "two": network.serve})

    with pytest.raises(ModelDefinitionError, match=r"Signature.*one, two"):
        load(define(KIND, path), options())
    found = predict(define(KIND, path, raw={"Signature": "two"}), chips)

    np.testing.assert_allclose(found.probabilities, directly(network, chips), atol=1e-5)


def test_another_number_of_classes_is_refused(tmp_path):
    path = save(Network(), tmp_path)

    with pytest.raises(ModelDefinitionError, match=r"has 4 outputs, .* classes: 3"):
        load(define(KIND, path, classes=FOUR[:3]), options())


def test_another_number_of_bands_is_refused(tmp_path):
    path = save(Network(), tmp_path)

    with pytest.raises(ModelDefinitionError, match=r"takes 3 bands, .* extracts 4"):
        load(define(KIND, path, extract_bands=(0, 1, 2, 3)), options())


def test_an_input_that_is_no_image_is_refused(tmp_path):
    network = Network()
    network.serve = tensorflow.function(
        lambda table: table * network.gain,
        input_signature=[tensorflow.TensorSpec((None, 4), "float32", "table")],
    )

    with pytest.raises(UnsupportedModelError, match="not a batch of images"):
        load(define(KIND, save(network, tmp_path)), options())


@pytest.mark.parametrize("content", [b"broken", b"\xff" * 100])
def test_a_file_that_is_no_graph_is_refused(content, tmp_path):
    (tmp_path / "frozen.pb").write_bytes(content)

    with pytest.raises(ModelDefinitionError, match="is damaged"):
        load(define(KIND, tmp_path / "frozen.pb"), options())


def test_a_graph_that_writes_files_never_runs_unasked(canary, tmp_path):
    def attack(value):
        write = tensorflow.io.write_file(str(canary.path), "attacked")
        with tensorflow.control_dependencies([write]):
            return tensorflow.nn.softmax(value)

    path = freeze(tmp_path, attack)

    with pytest.raises(UntrustedModelError, match="WriteFile"):
        load(define(KIND, path), options())
    assert canary.is_alive
