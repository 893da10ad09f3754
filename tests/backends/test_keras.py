"""Keras models against Keras driven directly, with the files that Keras 2 and 3 write."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    keras = pytest.importorskip("keras", reason="Keras 3 is not installed")
    tf_keras = pytest.importorskip("tf_keras", reason="tf_keras is not installed")

from object_classifier.core.backends import load
from object_classifier.core.backends.unloaded import peek
from object_classifier.core.errors import ModelDefinitionError, UntrustedModelError
from object_classifier.core.model.definition import ModelKind, ResizeMethod
from object_classifier.core.model.normalization import expected_values

from .conftest import FOUR, classes_named, define, everywhere, options

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.filterwarnings("ignore"),  # TensorFlow's and Keras's own
]

KIND = ModelKind.KERAS
NAMES = [entry.name for entry in FOUR]
WRITERS = [(tf_keras, "h5"), (tf_keras, "keras"), (keras, "h5"), (keras, "keras")]


def network(writer, *last, shape=(64, 64, 3), outputs=4, activation="softmax"):
    writer.utils.set_random_seed(2)
    image = writer.Input(shape)
    value = writer.layers.Rescaling(1 / 64, offset=-2)(image)
    value = writer.layers.Conv2D(8, 5, strides=2, activation="relu")(value)
    value = writer.layers.GlobalMaxPooling2D()(value)
    value = writer.layers.LayerNormalization()(value)
    for layer in last:
        value = layer(value)
    return writer.Model(image, writer.layers.Dense(outputs, activation=activation)(value))


def save(model, folder, suffix="keras"):
    path = folder / f"model.{suffix}"
    model.save(path)
    return path


def directly(model, pixels):
    return model.predict_on_batch(np.ascontiguousarray(pixels.transpose(0, 2, 3, 1)))


def predict(definition, pixels, run_model_code=False, **arguments):
    backend = load(definition, options(run_model_code, **arguments))
    return backend.predict(pixels, everywhere(pixels))


@pytest.mark.parametrize(("writer", "suffix"), WRITERS)
def test_files_of_either_keras_give_what_keras_gives(writer, suffix, chips, tmp_path):
    model = network(writer)
    path = save(model, tmp_path, suffix)

    found = predict(define(KIND, path), chips)

    expected = directly(model, chips)
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-5)
    assert found.labels == tuple(NAMES[index] for index in expected.argmax(1))
    assert len(set(found.labels)) > 1


def test_logits_become_probabilities(chips, tmp_path):
    model = network(keras, activation=None)
    path = save(model, tmp_path)

    found = predict(define(KIND, path), chips)

    powers = np.exp(directly(model, chips))
    np.testing.assert_allclose(
        found.probabilities, powers / powers.sum(1, keepdims=True), atol=1e-5
    )


def test_one_sigmoid_unit_tells_two_classes_apart(chips, tmp_path):
    model = network(keras, outputs=1, activation="sigmoid")
    path = save(model, tmp_path)

    found = predict(define(KIND, path, classes=classes_named("no", "yes")), chips)

    expected = directly(model, chips)[:, 0]
    assert found.labels == tuple("yes" if p >= 0.5 else "no" for p in expected)
    assert found.values == tuple(11 if p >= 0.5 else 10 for p in expected)


def keras_classifier(path, **changes):
    return define(KIND, path, configuration="KerasClassifier", framework="Keras", **changes)


def same_rules(definition, rules, **arguments):
    """Return whether the rules are those that are known without loading the model."""
    return peek(definition, arguments).rules == rules


@pytest.mark.parametrize(("writer", "suffix"), WRITERS)
def test_a_keras_classifier_of_one_size_gets_that_in_a_letterbox(writer, suffix, tmp_path):
    definition = keras_classifier(save(network(writer, shape=(32, 48, 3)), tmp_path, suffix))

    backend = load(definition, options(resampled_image_size="64"))

    assert backend.rules.fixed_size == (32, 48)
    assert backend.rules.resize_method is ResizeMethod.LETTERBOX
    assert backend.notes == () == peek(definition).notes
    assert same_rules(definition, backend.rules, resampled_image_size="64")


@pytest.mark.parametrize(("arguments", "size"), [({}, 64), ({"resampled_image_size": "32"}, 32)])
def test_a_keras_classifier_of_any_size_gets_the_argument_s_or_64(arguments, size, tmp_path):
    definition = keras_classifier(save(network(keras, shape=(None, None, 3)), tmp_path))

    rules = load(definition, options(**arguments)).rules

    assert rules.fixed_size == (size, size)
    assert same_rules(definition, rules, **arguments)


@pytest.mark.parametrize("suffix", ["h5", "keras"])
@pytest.mark.parametrize("crop_size_fixed", [True, False])
def test_another_network_of_any_size_gets_what_its_definition_says(
    suffix, crop_size_fixed, tmp_path
):
    """FAULTS.md E15: a network of one's own whose EMD says 128 got 64."""
    path = save(network(keras, shape=(None, None, 3)), tmp_path, suffix)
    changes = {"image_width": 96, "image_height": 128, "crop_size_fixed": crop_size_fixed}
    definition = define(KIND, path, **changes)

    rules = load(definition, options()).rules

    assert (rules.width, rules.height, rules.fixed_size) == (96, 128, None)
    assert rules.resize_method is ResizeMethod.ANTIALIAS
    assert same_rules(definition, rules)


def test_another_network_of_one_size_is_no_letterbox(tmp_path):
    """FAULTS.md E22: KerasClassifier's geometry is for KerasClassifier."""
    definition = define(KIND, save(network(keras, shape=(32, 48, 3)), tmp_path))

    rules = load(definition, options()).rules

    assert rules.fixed_size == (32, 48) and rules.resize_method is ResizeMethod.ANTIALIAS
    assert same_rules(definition, rules)


def test_the_named_output_is_taken(chips, tmp_path):
    image = keras.Input((64, 64, 3))
    pooled = keras.layers.GlobalAveragePooling2D()(image)
    outputs = [
        keras.layers.Dense(2, activation="softmax", name="roof")(pooled),
        keras.layers.Dense(4, activation="softmax", name="damage")(pooled),
    ]
    path = save(keras.Model(image, outputs), tmp_path)

    with pytest.raises(ModelDefinitionError, match="has 2 outputs"):
        load(define(KIND, path), options())
    found = predict(define(KIND, path, raw={"OutputTensor": "damage"}), chips)

    expected = keras.models.load_model(path).predict_on_batch(chips.transpose(0, 2, 3, 1))[1]
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-5)


def test_another_number_of_classes_is_refused(tmp_path):
    path = save(network(keras), tmp_path)

    with pytest.raises(ModelDefinitionError, match=r"has 4 outputs, .* classes: 3"):
        load(define(KIND, path, classes=FOUR[:3]), options())


def test_another_number_of_bands_is_refused(tmp_path):
    path = save(network(keras), tmp_path)

    with pytest.raises(ModelDefinitionError, match=r"takes 3 bands, .* extracts 4"):
        load(define(KIND, path, extract_bands=(0, 1, 2, 3)), options())


@pytest.mark.parametrize("content", [b"", b"\x89HDF\r\n\x1a\n broken", b"neither"])
def test_a_file_that_is_no_model_is_refused(content, tmp_path):
    (tmp_path / "model.h5").write_bytes(content)

    with pytest.raises(ModelDefinitionError, match="is not a Keras model"):
        load(define(KIND, tmp_path / "model.h5"), options())


def test_weights_alone_are_refused(tmp_path):
    network(keras).save_weights(tmp_path / "model.weights.h5")

    with pytest.raises(ModelDefinitionError, match="weights without their network"):
        load(define(KIND, tmp_path / "model.weights.h5"), options())


@pytest.mark.parametrize(("writer", "suffix"), WRITERS)
def test_a_lambda_layer_never_runs_unasked(writer, suffix, canary, tmp_path):
    path = str(canary.path)
    attack = writer.layers.Lambda(lambda x, path=path: (Path(path).touch(), x)[1])
    model_file = save(network(writer, attack), tmp_path, suffix)
    canary.path.unlink()  # building the model ran it

    with pytest.raises(UntrustedModelError, match="Lambda layer"):
        load(define(KIND, model_file), options())
    assert canary.is_alive


def test_a_lambda_layer_runs_once_the_user_agrees(chips, tmp_path):
    model = network(tf_keras, tf_keras.layers.Lambda(lambda x: x * 2))
    path = save(model, tmp_path, "h5")

    found = predict(define(KIND, path), chips, run_model_code=True)

    np.testing.assert_allclose(found.probabilities, directly(model, chips), atol=1e-5)


@pytest.mark.parametrize(("writer", "suffix"), WRITERS)
def test_a_sequential_model_is_a_classifier_too(writer, suffix, chips, tmp_path):
    model = writer.Sequential(
        [
            writer.Input((64, 64, 3)),
            writer.layers.GlobalAveragePooling2D(),
            writer.layers.Dense(4, activation="softmax"),
        ]
    )
    definition = define(KIND, save(model, tmp_path, suffix))

    probabilities = predict(definition, chips).probabilities

    assert probabilities == pytest.approx(directly(model, chips), abs=1e-5)


@pytest.mark.parametrize(("writer", "suffix"), WRITERS)
@pytest.mark.parametrize(("scale", "expects"), [(1 / 127.5, True), (1 / 10_000, False)])
def test_a_network_that_rescales_bytes_itself_expects_bytes(
    writer, suffix, scale, expects, tmp_path
):
    layers = writer.layers
    model = writer.Sequential(
        [
            writer.Input((8, 8, 3)),
            layers.Rescaling(scale, offset=-1.0),
            layers.Flatten(),
            layers.Dense(4, activation="softmax"),
        ]
    )

    definition = define(KIND, save(model, tmp_path, suffix))

    assert (expected_values(definition, 3) is not None) is expects


def test_a_network_that_rescales_nothing_expects_nobody_knows_what(tmp_path):
    model = keras.Sequential(
        [keras.Input((8, 8, 3)), keras.layers.Flatten(), keras.layers.Dense(4)]
    )

    assert expected_values(define(KIND, save(model, tmp_path)), 3) is None
