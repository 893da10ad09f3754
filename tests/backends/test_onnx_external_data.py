"""Weights that an ONNX graph keeps in files beside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from object_classifier.core.errors import ModelDefinitionError
from object_classifier.core.model.content import content_hash
from object_classifier.core.model.onnx_external_data import external_files
from object_classifier.core.model.source import open_model, read_definition

onnx = pytest.importorskip("onnx", reason="the model environment has no onnx (make test's has)")
numpy_helper = onnx.numpy_helper
helper = onnx.helper

NAMES = '["dark", "bright"]'


def external(name: str, location: str) -> onnx.TensorProto:
    """Return a tensor of 8 zeros that lies in a file."""
    tensor = onnx.TensorProto(name=name, data_type=onnx.TensorProto.FLOAT, dims=[8])
    tensor.data_location = onnx.TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value=location)
    tensor.external_data.add(key="length", value="32")
    return tensor


def constant(location: str) -> onnx.NodeProto:
    return helper.make_node("Constant", [], ["c"], value=external("", location))


def in_initializer(model: onnx.ModelProto, location: str) -> None:
    model.graph.initializer.append(external("w", location))


def in_constant(model: onnx.ModelProto, location: str) -> None:
    model.graph.node.append(constant(location))


def in_branch(model: onnx.ModelProto, location: str) -> None:
    branch = helper.make_graph([constant(location)], "branch", [], [])
    model.graph.node.append(helper.make_node("If", ["x"], ["y"], then_branch=branch))


def in_function(model: onnx.ModelProto, location: str) -> None:
    model.functions.add(name="f", domain="d").node.append(constant(location))


def in_sparse_initializer(model: onnx.ModelProto, location: str) -> None:
    sparse = model.graph.sparse_initializer.add(dims=[8])
    sparse.values.CopyFrom(external("s", location))


PLACES = [in_initializer, in_constant, in_branch, in_function, in_sparse_initializer]


def write_model(folder: Path, location: str = "net.data", place=in_initializer) -> Path:
    """Write a graph for chips of 8 x 8 whose weights lie in a file of that name."""
    folder.mkdir(parents=True, exist_ok=True)
    image = helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, ["N", 3, 8, 8])
    model = helper.make_model(helper.make_graph([], "g", [image], []))
    model.metadata_props.add(key="class_names", value=NAMES)
    place(model, location)
    path = folder / "net.onnx"
    path.write_bytes(model.SerializeToString())
    return path


@pytest.fixture
def model(tmp_path) -> Path:
    path = write_model(tmp_path / "model")
    (path.parent / "net.data").write_bytes(bytes(32))
    return path


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_two_models_that_differ_in_their_external_data_differ_in_their_hash(tmp_path, place):
    path = write_model(tmp_path, place=place)
    (tmp_path / "net.data").write_bytes(bytes(32))
    before = content_hash(read_definition(path))

    (tmp_path / "net.data").write_bytes(bytes(31) + b"\1")

    assert content_hash(read_definition(path)) != before


def test_what_the_exporter_writes_is_found(tmp_path):
    weights = numpy_helper.from_array(onnx.numpy_helper.np.zeros(2048, "float32"), "w")
    model = onnx.load(write_model(tmp_path), load_external_data=False)
    model.graph.ClearField("initializer")
    model.graph.initializer.append(weights)
    onnx.save(model, tmp_path / "net.onnx", save_as_external_data=True, location="net.onnx.data")

    found = external_files(tmp_path / "net.onnx")

    assert [file.location for file in found] == ["net.onnx.data"]
    assert found[0].path.read_bytes() == bytes(4 * 2048)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_data_that_was_cut_short_is_said_when_the_model_is_opened(tmp_path, place):
    path = write_model(tmp_path, place=place)
    (tmp_path / "net.data").write_bytes(bytes(31))

    with pytest.raises(ModelDefinitionError, match=r"net\.data is cut short"):
        open_model(str(path), tmp_path / "cache")


def test_data_in_a_folder_below_the_model_is_read(tmp_path):
    path = write_model(tmp_path, "./deep/er/net.data")
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "net.data").write_bytes(bytes(32))

    assert [file.path.name for file in external_files(path)] == ["net.data"]


def test_the_model_itself_may_be_a_link_or_have_two_names(model, tmp_path):
    os.link(model, tmp_path / "kept by a package manager.onnx")

    assert open_model(str(model), tmp_path / "cache").model_file == model


@pytest.mark.parametrize(
    "location", ["../secret", "deep/../../secret", "/{folder}/secret", "..\\secret", "C:secret", ""]
)
def test_data_outside_the_models_folder_is_not_read(tmp_path, location):
    (tmp_path / "secret").write_bytes(bytes(32))
    (tmp_path / "model" / "deep").mkdir(parents=True)
    path = write_model(tmp_path / "model", location.format(folder=tmp_path))

    with pytest.raises(ModelDefinitionError, match="leads out of its folder"):
        open_model(str(path), tmp_path / "cache")


def test_a_hard_link_is_not_read_as_the_models_data(tmp_path):
    (tmp_path / "secret").write_bytes(bytes(32))
    path = write_model(tmp_path / "model")
    os.link(tmp_path / "secret", path.parent / "net.data")

    with pytest.raises(ModelDefinitionError, match="another name of a file elsewhere"):
        open_model(str(path), tmp_path / "cache")


@pytest.mark.parametrize("linked", ["net.data", "deep"])
def test_a_symbolic_link_is_not_followed_to_the_models_data(tmp_path, linked):
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "net.data").write_bytes(bytes(32))
    location = "net.data" if linked == "net.data" else "deep/net.data"
    path = write_model(tmp_path / "model", location)
    target = tmp_path / "secret" / ("net.data" if linked == "net.data" else "")
    (path.parent / linked).symlink_to(target)

    with pytest.raises(ModelDefinitionError, match="is a link"):
        open_model(str(path), tmp_path / "cache")


def test_a_folder_is_not_read_as_data(model, tmp_path):
    (model.parent / "net.data").unlink()
    (model.parent / "net.data").mkdir()

    with pytest.raises(ModelDefinitionError, match="is not a file"):
        open_model(str(model), tmp_path / "cache")


def test_data_that_was_left_behind_is_told_before_the_run(model, tmp_path):
    (model.parent / "net.data").unlink()

    with pytest.raises(ModelDefinitionError, match=r"net\.data, which holds weights.*is missing"):
        open_model(str(model), tmp_path / "cache")


def test_a_tensor_that_only_looks_external_asks_for_no_file(tmp_path):
    def inline(graph, location):
        in_initializer(graph, location)
        graph.graph.initializer[0].data_location = onnx.TensorProto.DEFAULT

    assert external_files(write_model(tmp_path, place=inline)) == ()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (
            b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 9\n",
            "Git LFS pointer",
        ),
        (b"<!DOCTYPE html><html></html>", "web page"),
    ],
)
def test_weights_that_were_not_fetched_with_the_graph_are_told(model, content, reason) -> None:
    (model.parent / "net.data").write_bytes(content)

    with pytest.raises(ModelDefinitionError, match=rf"net\.data is a {reason}"):
        read_definition(model)
