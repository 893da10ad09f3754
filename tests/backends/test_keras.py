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
from object_classifier.core.backends.keras_backend import resize_and_pad
from object_classifier.core.backends.unloaded import peek
from object_classifier.core.errors import ModelDefinitionError, UntrustedModelError
from object_classifier.core.model.definition import ModelKind

from .conftest import FOUR, classes_named, define, everywhere, make_chips, options

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


def test_chips_are_brought_to_the_network_s_own_size(tmp_path):
    model = network(keras, shape=(32, 32, 3))
    path = save(model, tmp_path)
    pixels = make_chips(size=64)
    backend = load(define(KIND, path), options(resampled_image_size="64"))

    found = backend.predict(pixels, everywhere(pixels))

    # Halving: the middle of the new pixel lies between four old ones.
    middle = pixels.reshape(len(pixels), 3, 32, 2, 32, 2).mean((3, 5)).astype(np.uint8)
    np.testing.assert_allclose(found.probabilities, directly(model, middle), atol=1e-5)
    assert backend.rules.resizes_chips
    assert peek(define(KIND, path)).rules == backend.rules


@pytest.mark.parametrize(("arguments", "size"), [({}, 64), ({"resampled_image_size": "32"}, 32)])
def test_a_network_of_any_size_gets_the_argument_s_or_64(arguments, size, tmp_path):
    model = network(keras, shape=(None, None, 3))
    path = save(model, tmp_path)
    pixels = make_chips(size=96)

    found = predict(define(KIND, path), pixels, **arguments)

    expected = directly(model, resize_and_pad(pixels, (size, size)))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-5)


def test_a_wide_chip_keeps_its_shape_above_zeros():
    chip = np.full((1, 1, 20, 80), 200, np.uint8)

    padded = resize_and_pad(chip, (40, 40))

    assert padded.dtype == np.uint8
    assert (padded[0, 0, :10] == 200).all()
    assert (padded[0, 0, 10:] == 0).all()


def test_a_small_chip_is_enlarged_as_skimage_does():
    """Worked by hand: new centres lie at -1/4, 1/4, 3/4 and 5/4; beyond the edge lies 0."""
    chip = np.array([[[[100, 200]]]], np.uint8)

    padded = resize_and_pad(chip, (4, 4))

    row = np.array([75, 125, 175, 150])
    assert (padded[0, 0] == [row * 3 // 4, row * 3 // 4, [0] * 4, [0] * 4]).all()


def test_floats_keep_their_fractions():
    chip = np.array([[[[0.5, 1.0], [0.5, 1.0]]]], np.float32)

    assert resize_and_pad(chip, (1, 1)).tolist() == [[[[0.75]]]]


def test_another_number_of_classes_is_refused(tmp_path):
    path = save(network(keras), tmp_path)

    with pytest.raises(ModelDefinitionError, match=r"has 4 outputs, .* lists 3 classes"):
        load(define(KIND, path, classes=FOUR[:3]), options())


def test_another_number_of_bands_is_refused(tmp_path):
    path = save(network(keras), tmp_path)

    with pytest.raises(ModelDefinitionError, match=r"takes 3 bands, .* extracts 4"):
        load(define(KIND, path, extract_bands=(0, 1, 2, 3)), options())


@pytest.mark.parametrize("content", [b"", b"\x89HDF\r\n\x1a\n broken", b"neither"])
def test_a_file_that_is_no_model_is_refused(content, tmp_path):
    (tmp_path / "model.h5").write_bytes(content)

    with pytest.raises(ModelDefinitionError, match="is no Keras model"):
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
