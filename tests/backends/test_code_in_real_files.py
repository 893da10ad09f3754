"""Files that the frameworks themselves write: weights pass, code is found, nothing is run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from object_classifier.core.model.graph_scan import code_in_graph, code_in_keras
from object_classifier.core.model.weights_scan import _is_harmless, imported_names

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")


def network(torch):
    return torch.nn.Sequential(torch.nn.Conv2d(3, 4, 3), torch.nn.BatchNorm2d(4))


@pytest.mark.parametrize("is_archive", [True, False])
def test_weights_that_torch_writes_import_nothing_else(tmp_path, is_archive) -> None:
    torch = pytest.importorskip("torch")
    np = pytest.importorskip("numpy")
    content = {
        "model": network(torch).half().state_dict(),
        "opt": {"lr": np.float64(0.1), "kinds": [torch.float16, torch.Size([1])]},
    }

    torch.save(content, tmp_path / "a.pth", _use_new_zipfile_serialization=is_archive)

    assert imported_names(tmp_path / "a.pth") == ()


@pytest.mark.parametrize("is_archive", [True, False])
def test_a_network_that_torch_pickles_is_found(tmp_path, is_archive) -> None:
    torch = pytest.importorskip("torch")

    torch.save(network(torch), tmp_path / "a.pth", _use_new_zipfile_serialization=is_archive)

    assert "torch.nn.modules.container.Sequential" in imported_names(tmp_path / "a.pth")


def test_what_torch_takes_without_asking_is_harmless_and_loaders_are_not() -> None:
    pytest.importorskip("torch")
    from torch._weights_only_unpickler import _get_allowed_globals

    refused = [name for name in _get_allowed_globals() if not _is_harmless(name)]

    assert refused == []
    for name in ("torch.load", "torch.jit.load", "torch.hub.load", "builtins.eval", "torch.save"):
        assert not _is_harmless(name)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("suffix", [".h5", ".keras"])
@pytest.mark.tensorflow
@pytest.mark.parametrize("framework", ["tf_keras", "keras"])
def test_lambda_layers_that_keras_writes_are_found_and_others_pass(
    tmp_path: Path, framework, suffix
) -> None:
    keras = pytest.importorskip(framework)
    image = keras.Input((8, 8, 3))
    features = keras.layers.Conv2D(4, 3, activation="relu", kernel_regularizer="l2")(image)
    features = keras.layers.GlobalAveragePooling2D()(features * 2.0)
    outputs = keras.layers.Dense(2, activation="softmax")(features)
    plain = keras.Model(image, outputs)
    plain.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    doubled = keras.layers.Lambda(lambda values: values * 2, name="doubled")(outputs)

    plain.save(tmp_path / f"plain{suffix}")
    keras.Model(image, doubled).save(tmp_path / f"lambda{suffix}")

    assert code_in_keras(tmp_path / f"plain{suffix}") == ()
    assert "the Lambda layer doubled" in code_in_keras(tmp_path / f"lambda{suffix}")


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.tensorflow
def test_python_operations_that_tensorflow_writes_are_found_and_others_pass(tmp_path) -> None:
    tf = pytest.importorskip("tensorflow")

    class Net(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec([None, 3])])
        def plain(self, values):
            return tf.nn.softmax(values)

    class Calls(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec([None, 3])])
        def python(self, values):
            return tf.numpy_function(lambda x: x, [values], tf.float32)

    tf.saved_model.save(Net(), str(tmp_path / "plain"))
    tf.saved_model.save(Calls(), str(tmp_path / "calls"))

    assert code_in_graph(tmp_path / "plain") == ()
    assert any("PyFunc" in reason for reason in code_in_graph(tmp_path / "calls"))
