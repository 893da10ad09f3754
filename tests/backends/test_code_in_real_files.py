"""Files that the frameworks themselves write: weights pass, code is found, nothing is run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from object_classifier.core.model.keras_scan import unknown_objects
from object_classifier.core.model.tensorflow_scan import unknown_operations
from object_classifier.core.model.torchscript_scan import unknown_operators
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

    assert unknown_objects(tmp_path / f"plain{suffix}") == ()
    assert unknown_objects(tmp_path / f"lambda{suffix}") == ("the Lambda layer doubled",)


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

    assert unknown_operations(tmp_path / "plain") == ()
    assert any("PyFunc" in name for name in unknown_operations(tmp_path / "calls"))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.tensorflow
@pytest.mark.parametrize("framework", ["tf_keras", "keras"])
def test_a_network_that_keras_exports_runs_without_consent(tmp_path, framework) -> None:
    keras = pytest.importorskip(framework)
    tf = pytest.importorskip("tensorflow")
    layers = keras.layers
    image = keras.Input((32, 32, 3))
    value = layers.Rescaling(1 / 255)(layers.Resizing(16, 16)(image))
    value = layers.SeparableConv2D(4, 3, activation="swish", depthwise_initializer="he_normal")(
        value
    )
    value = layers.PReLU()(layers.BatchNormalization()(value)) + 1.0
    value = layers.MultiHeadAttention(2, 2)(value, value)
    value = layers.GlobalAveragePooling2D()(value)
    model = keras.Model(image, layers.Dense(2, activation="softmax")(value))
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])

    tf.saved_model.save(model, str(tmp_path / "saved"))
    model.export(str(tmp_path / "exported"))
    model.save(tmp_path / "whole.keras")
    model.save(tmp_path / "whole.h5")

    assert unknown_operations(tmp_path / "saved") == ()
    assert unknown_operations(tmp_path / "exported") == ()
    assert unknown_objects(tmp_path / "whole.keras") == ()
    assert unknown_objects(tmp_path / "whole.h5") == ()


@pytest.mark.tensorflow
@pytest.mark.filterwarnings("ignore")
def test_graphs_of_tensorflow_1_run_without_consent(tmp_path) -> None:
    tf = pytest.importorskip("tensorflow")
    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        image = v1.placeholder(tf.float32, [None, 8, 8, 3], name="image")
        weight = v1.get_variable("weight", [3, 3, 3, 4], use_resource=False)
        features = tf.reduce_mean(tf.nn.conv2d(image, weight, 1, "SAME"), [1, 2])
        classes = tf.nn.softmax(features, name="classes")
        session.run(v1.global_variables_initializer())
        v1.saved_model.simple_save(
            session, str(tmp_path / "saved"), {"image": image}, {"classes": classes}
        )
        frozen = v1.graph_util.convert_variables_to_constants(
            session, session.graph_def, [classes.op.name]
        )
    (tmp_path / "frozen.pb").write_bytes(frozen.SerializeToString())

    assert unknown_operations(tmp_path / "saved") == ()
    assert unknown_operations(tmp_path / "frozen.pb") == ()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("way", ["script", "trace"])
def test_networks_that_torch_scripts_and_traces_run_without_consent(tmp_path, way) -> None:
    torch = pytest.importorskip("torch")
    from object_classifier.core.backends.torch_device import require_torchvision

    models = require_torchvision().models
    vit = models.VisionTransformer(32, 16, num_layers=1, num_heads=2, hidden_dim=8, mlp_dim=8)
    for model in (models.squeezenet1_1(weights=None), models.resnet18(weights=None), vit):
        chips = torch.zeros(1, 3, 32, 32)
        script = (
            torch.jit.script(model.eval())
            if way == "script"
            else torch.jit.trace(model.eval(), chips, check_trace=False)
        )
        torch.jit.save(script, tmp_path / "net.pt")

        assert unknown_operators(tmp_path / "net.pt") == (), type(model)
