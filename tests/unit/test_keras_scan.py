"""Which Keras models run without consent: classes that are listed, whoever names others."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from model_files import write_keras_h5
from object_classifier.core.model.keras_scan import unknown_in, unknown_objects

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=4,
)
LAMBDA = {"class_name": "Lambda", "config": {"name": "evil", "function": ["4wEAAAA=", None, None]}}


def keras_config(*layers: object) -> dict[str, object]:
    dense = {"class_name": "Dense", "module": "keras.layers", "config": {"units": 2}}
    return {"class_name": "Sequential", "config": {"name": "net", "layers": [dense, *layers]}}


def write_archive(path: Path, *configs: object) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("metadata.json", '{"keras_version": "3.0.0"}')
        for config in configs:
            archive.writestr("config.json", json.dumps(config))
        archive.writestr("model.weights.h5", b"\x89HDF\r\n\x1a\n")
    return path


def found_in(folder: Path, config: object, kind: str) -> str:
    if kind == "archive":
        return "; ".join(unknown_objects(write_archive(folder / "net.keras", config)))
    return "; ".join(unknown_objects(write_keras_h5(folder / "net.h5", config)))


def layer(kind: str, module: str | None = "keras.layers", /, **config: object) -> dict[str, object]:
    entry = {"class_name": kind, "config": config, "registered_name": None}
    return entry if module is None else {**entry, "module": module}


def called(name: str, module: str = "builtins") -> dict[str, object]:
    entry = {"class_name": "function", "module": module, "config": name}
    return {**entry, "registered_name": name}


@pytest.mark.parametrize("kind", ["archive", "h5"])
@pytest.mark.parametrize(
    "harmless",
    [
        layer("TFOpLambda", None, name="m", function="math.reduce_mean"),
        layer("SlicingOpLambda", None, function="__operators__.getitem"),
        layer("Activation", activation=called("relu")),
        layer("Conv2D", "keras.src.layers.convolutional.conv2d", name="Lambda"),
        layer("Conv2D", "tf_keras.src.layers", activation="swish", kernel_initializer="zeros"),
        layer("Dense", None, kernel_regularizer=layer("L2", "keras.regularizers", l2=0.1)),
        layer("Add", "keras.src.ops.numpy"),
        layer("Functional", "keras.src.engine.functional", layers=[]),
        layer("Constant", "tensorflow.python.ops.init_ops_v2", value=1),
        layer("Dense", dtype=layer("DTypePolicy", "keras", name="mixed_bfloat16")),
    ],
)
def test_what_networks_are_made_of_runs_without_consent(tmp_path, kind, harmless) -> None:
    assert found_in(tmp_path, keras_config(harmless), kind) == ""


ATTACKS = [
    (LAMBDA, "Lambda layer evil"),
    (layer("TimeDistributed", layer=LAMBDA), "Lambda layer evil"),
    (layer("__lambda__", None, value="4wEAAAA="), "Lambda layer"),
    (layer("TFOpLambda", None, function="io.write_file"), "io.write_file"),
    (layer("TFOpLambda", None, function="raw_ops.PrintV2"), "raw_ops.PrintV2"),
    (layer("TFOpLambda", None, function="keras.utils.get_file"), "get_file"),
    (layer("ResidualWrapper", None, residual_fn="4wEAAAA="), "ResidualWrapper"),
    (layer("DropoutWrapper", "keras.layers"), "DropoutWrapper"),
    (layer("TensorFlowOpLayer", None, node_def="\n\x01n\x12\tWriteFile"), "TensorFlowOpLayer"),
    (layer("TFSMLayer", filepath="elsewhere"), "TFSMLayer"),
    (layer("JaxLayer"), "JaxLayer"),
    (layer("TorchModuleWrapper", module="UEsDBA=="), "TorchModuleWrapper"),
    (layer("StringLookup", vocabulary="/etc/passwd"), "StringLookup"),
    (layer("TextVectorization", vocabulary="http://example.org/words"), "TextVectorization"),
    (layer("Dense", "evil.layers"), "evil.layers"),
    (layer("Dense", "keras.utils"), "keras.utils"),
    (layer("Popen", "subprocess", args="id"), "subprocess"),
    (layer("Dense") | {"registered_name": "evil>Thing"}, "Dense"),
    (layer("Map", "keras.src.ops.core"), "Map"),
    (called("system", "os"), "system of os"),
    (called("exec"), "exec"),
    (called("get_file", "keras.utils"), "get_file of keras.utils"),
    (called("enable_unsafe_deserialization", "keras.config"), "enable_unsafe"),
    (called("relu") | {"registered_name": "get_file"}, "relu"),
    (layer("Activation", activation="get_file"), "activation get_file"),
    (layer("Dense", kernel_initializer="keras.utils.get_file"), "initializer keras.utils"),
    (layer("GRU", recurrent_activation="deserialize"), "activation deserialize"),
]


@pytest.mark.parametrize("kind", ["archive", "h5"])
@pytest.mark.parametrize(("attack", "reason"), ATTACKS)
def test_what_no_network_is_made_of_is_named_wherever_it_stands(
    tmp_path, kind, attack, reason
) -> None:
    nested = {"class_name": "Model", "config": {"layers": [layer("Wrapper", layer=attack)]}}

    assert reason in found_in(tmp_path, keras_config(attack), kind)
    assert reason in found_in(tmp_path, keras_config(nested), kind)


def test_what_is_not_loaded_is_not_asked_about(tmp_path) -> None:
    config = keras_config() | {"compile_config": {"loss": called("my_loss", "training")}}
    training = json.dumps({"optimizer_config": layer("Evil", "evil"), "loss": "evil"})
    path = write_keras_h5(tmp_path / "a.h5", json.dumps(config) + "\0" + training)

    assert unknown_objects(write_archive(tmp_path / "a.keras", config)) == ()
    assert unknown_objects(path) == ()


def test_a_nested_model_is_compiled_by_keras_and_so_looked_at() -> None:
    nested = {"class_name": "Functional", "config": {}, "compile_config": {"loss": called("evil")}}

    assert unknown_in(keras_config(nested)) == {"the function evil of builtins"}


@pytest.mark.parametrize(
    "hidden",
    [
        json.dumps(keras_config(LAMBDA)).replace("Lambda", "\\u004cambda"),
        json.dumps(keras_config(LAMBDA)).replace('"class_name": "Lam', '"cl\\u0061ss_name": "Lam'),
        json.dumps(keras_config(LAMBDA)).replace('": "', '"\n\t:   "'),
        '{"a": 1}' + json.dumps({"keras_version": "2.2", **keras_config(LAMBDA)}),
    ],
    ids=["escaped value", "escaped key", "spaces", "behind another"],
)
def test_a_lambda_layer_that_hides_is_found(tmp_path, hidden) -> None:
    assert unknown_objects(write_keras_h5(tmp_path / "a.h5", hidden)) == ("the Lambda layer evil",)


def test_every_configuration_of_an_archive_is_looked_at(tmp_path) -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        write_archive(tmp_path / "a.keras", keras_config(LAMBDA), keras_config())

    assert unknown_objects(tmp_path / "a.keras") == ("the Lambda layer evil",)


def test_a_configuration_that_cannot_be_read_is_an_error(tmp_path) -> None:
    with zipfile.ZipFile(tmp_path / "a.keras", "w") as archive:
        archive.writestr("config.json", "[" * 100_000)

    with pytest.raises(
        ValueError, match=r"recursion|nested|Stack overflow"
    ):  # by version of Python
        unknown_objects(tmp_path / "a.keras")


@settings(deadline=None)
@given(JSON_VALUES, JSON_VALUES, JSON_VALUES)
def test_no_configuration_breaks_the_reader(class_name, module, config) -> None:
    unknown_in({"class_name": class_name, "module": module, "config": config, "activation": config})
