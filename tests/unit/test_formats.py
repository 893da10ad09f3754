"""What a file is, told by its content, and what is said of one that cannot run."""

from __future__ import annotations

import io
import json
import pickle
import struct
import zipfile
from collections import OrderedDict
from pathlib import Path

import pytest
from model_files import (
    FROZEN_GRAPH,
    SAVED_MODEL,
    WEIGHTS,
    emd,
    hdf5,
    write_model,
    write_onnx,
)
from object_classifier.core.errors import ModelDefinitionError, UnsupportedModelError
from object_classifier.core.model.definition import ModelKind
from object_classifier.core.model.formats import ModelFormat, format_of
from object_classifier.core.model.source import open_model, read_definition

PLAIN = {"ModelConfiguration": ..., "InferenceFunction": ..., "ModelParameters": ...}


def archive(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, content in members.items():
            file.writestr(name, content)
    return buffer.getvalue()


def message(number: int, content: bytes) -> bytes:
    head = number << 3 | 2
    return bytes([head & 0x7F | 0x80, head >> 7] if head > 0x7F else [head]) + (
        bytes([len(content)]) + content
    )


def pickled_network(module: str, name: str, *more: str) -> bytes:
    """Return a torch archive whose pickle makes objects of these classes."""
    names = [f"c{module}\n{name}\n"] + [
        f"c{item.rpartition('.')[0]}\n{item.rpartition('.')[2]}\n" for item in more
    ]
    return archive({"best/data.pkl": b"\x80\x02" + "".join(names).encode() + b"."})


FOREIGN = {
    "net.tflite": (b"\x1c\0\0\0TFL3" + bytes(40), "TensorFlow Lite", "tf2onnx"),
    "net.xml": (b'<?xml version="1.0"?>\n<net name="a" version="11"><layers/></net>', "OpenVINO",
                "openvino2onnx"),
    "model.json": (b'{"format": "layers-model", "modelTopology": {}, "weightsManifest": []}',
                   "TensorFlow.js", "tensorflowjs_converter"),
    "model.safetensors": (struct.pack("<Q", 2) + b"{}", "safetensors", "ONNX"),
    "trees.pkl": (pickle.dumps({"trees": 1}), "pickle", "InferenceFunction"),
    "net.mlmodel": (b"\x08\x04" + message(2, b"\n\0") + b"\xa2\x1f\x02\x08\1", "Core ML", "ONNX"),
    "net.mlpackage.zip": (archive({"net.mlpackage/Data/com.apple.CoreML/model.mlmodel": b"x"}),
                          "Core ML", "ONNX"),
    "inference.pdmodel": (message(1, b"\x08\0\x10\1") + message(4, b"\x08\0"), "PaddlePaddle",
                          "paddle2onnx"),
    "llm.gguf": (b"GGUF\3\0\0\0", "GGUF", "classifies images"),
    "net-symbol.json": (b'{"nodes": [], "arg_nodes": [0], "heads": []}', "MXNet", "onnx"),
    "net-0000.params": (b"\x12\1" + bytes(30), "MXNet", "onnx"),
    "deploy.prototxt": (b'name: "AlexNet"\nlayer {\n  name: "data"\n}', "Caffe", "ONNX"),
    "net.caffemodel": (b"\x0a\x07AlexNet\xa2\x06\x02\x0a\0", "Caffe", "ONNX"),
    "yolo.cfg": (b"# tiny\n[net]\nbatch=1\n", "Darknet", "ONNX"),
    "yolo.weights": (struct.pack("<3iq", 0, 2, 0, 64) + bytes(range(64)), "Darknet", "ONNX"),
    "net.engine": (b"ftrt\0\0\0\0", "TensorRT", ".onnx"),
    "net.plan": (b"ptrt\0\0\0\0", "TensorRT", ".onnx"),
    "net.pte": (b"\x1c\0\0\0ET12", "ExecuTorch", "ONNX"),
    "net.model": (b"\x08\1" + message(2, message(1, b"root_functions") + message(2, b"x")), "CNTK",
                  "ModelFormat.ONNX"),
    "net.npz": (archive({"a.npy": b"\x93NUMPY"}), "NumPy", "ONNX"),
    "net.mat": (b"MATLAB 5.0 MAT-file", "MATLAB", "exportONNXNetwork"),
    "config.json": (b'{"architectures": ["ViTForImageClassification"], "model_type": "vit"}',
                    "Hugging Face", "optimum-cli"),
    "model.tar.gz": (b"\x1f\x8b\x08\0", "archive", "Unpack"),
    "net.weights.h5": (hdf5(attribute=b"layer_names"), "Keras weights", "model.save"),
    "net.ort": (b"\x1c\0\0\0ORTM" + bytes(8), "ONNX Runtime", ".onnx"),
    "net.param": (b"7767517\n75 83\nInput", "ncnn", "ONNX"),
    "town.tif": (b"II*\0\x08\0\0\0", "image", r"\.emd"),
}  # fmt: skip


@pytest.mark.parametrize("name", FOREIGN)
@pytest.mark.parametrize("suffix", ["", ".pth", ".emd", ".bin"])
def test_a_format_that_nothing_here_runs_is_named_with_its_way_out(tmp_path, name, suffix) -> None:
    content, kind, way_out = FOREIGN[name]
    path = tmp_path / (name + suffix)
    path.write_bytes(content)

    with pytest.raises(UnsupportedModelError, match=kind) as given:
        read_definition(path)
    with pytest.raises(UnsupportedModelError, match=kind) as named:
        read_definition(write_model(tmp_path, weights=None, ModelFile=path.name, **PLAIN))

    assert way_out.strip("\\") in given.value.mend
    assert named.value.mend == given.value.mend
    assert "key ModelFile" in named.value.where


@pytest.mark.parametrize(
    ("name", "kind"), [("trees.joblib", "pickle"), ("model.ckpt.meta", "TensorFlow checkpoint")]
)
def test_where_content_is_silent_the_name_tells_what_a_file_is(tmp_path, name, kind) -> None:
    (tmp_path / name).write_bytes(b"\x78\x9c\x01")

    with pytest.raises(UnsupportedModelError, match=kind):
        read_definition(tmp_path / name)


EMPTY_SCRIPT = {"a/data.pkl": b"", "a/constants.pkl": b"", "a/code/x.py": b""}
RUNNABLE = {
    ModelFormat.ONNX: None,
    ModelFormat.FROZEN_GRAPH: FROZEN_GRAPH,
    ModelFormat.SAVED_MODEL: SAVED_MODEL,
    ModelFormat.KERAS: hdf5(),
    ModelFormat.TORCH_PICKLE: WEIGHTS,
    ModelFormat.TORCHSCRIPT: archive(EMPTY_SCRIPT),
    ModelFormat.TORCH_EXPORT: archive({"a/archive_format": b"pt2"}),
}  # fmt: skip


@pytest.mark.parametrize("expected", RUNNABLE)
@pytest.mark.parametrize("suffix", [".h5", ".pth", ".onnx", ".pb", ".bin", ""])
def test_content_says_what_a_model_is_whatever_it_is_called(tmp_path, expected, suffix) -> None:
    path = tmp_path / f"net{suffix}"
    content = RUNNABLE[expected]
    write_onnx(path) if content is None else path.write_bytes(content)

    assert format_of(path) is expected


CONV = "torch.nn.modules.conv.Conv2d"
POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n"
BROKEN = {
    "a Git LFS pointer": POINTER,
    "a web page": b"\n<!DOCTYPE html><html><body>Sign in</body></html>",
    "the error message of a server": b'{"error":{"code":498,"message":"Invalid token."}}',
    "error message": b"404: Not Found",
    "message of a server": b'<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
    "empty": b"",
    "cut short": b"PK\x03\x04" + bytes(2000),
    "its end is missing": hdf5(b"weights")[:-1],
    "an unfinished download": bytes(5000),
}
MODELS = {
    "net.pth": {},
    "net.keras": {"Framework": "Keras", **PLAIN},
    "net.pt": {"Framework": "PyTorch", **PLAIN},
    "net.pb": {"Framework": "TensorFlow", **PLAIN},
    "net.onnx": PLAIN,
}


@pytest.mark.parametrize("reason", BROKEN)
@pytest.mark.parametrize("name", MODELS)
def test_a_wreck_of_a_download_is_refused_with_its_reason_before_anybody_is_asked_to_trust_it(
    tmp_path, reason, name
) -> None:
    path = write_model(tmp_path, weights=BROKEN[reason], ModelFile=name, **MODELS[name])

    with pytest.raises(ModelDefinitionError, match=reason) as caught:
        read_definition(path)

    assert caught.value.what.startswith(name)
    assert "model.emd, key ModelFile" in caught.value.where
    assert "trust" not in str(caught.value)


@pytest.mark.parametrize("reason", [reason for reason in BROKEN if reason != "its end is missing"])
@pytest.mark.parametrize("suffix", [".emd", ".dlpk", ".zip", ".onnx", ".pth"])
def test_a_wreck_that_is_given_as_the_model_is_told_as_well(tmp_path, reason, suffix) -> None:
    path = tmp_path / f"net{suffix}"
    path.write_bytes(BROKEN[reason])

    with pytest.raises(ModelDefinitionError) as caught:
        open_model(str(path), tmp_path / "cache")

    is_package = suffix in {".dlpk", ".zip"} and reason == "cut short"
    assert reason in str(caught.value) or (is_package and "damaged" in str(caught.value))


@pytest.mark.parametrize("content", [POINTER, b"<html></html>", b"404: Not Found", b""])
def test_a_raster_function_that_is_no_python_is_refused(tmp_path, content) -> None:
    path = write_model(tmp_path, ModelFile=..., **{**PLAIN, "InferenceFunction": "Trees.py"})
    (tmp_path / "Trees.py").write_bytes(content)

    with pytest.raises(ModelDefinitionError, match=r"Trees\.py is .*key InferenceFunction"):
        read_definition(path)


@pytest.mark.parametrize("name", ["saved_model.pb", "variables/variables.data-00000-of-00001"])
def test_a_pointer_inside_a_saved_model_is_found(tmp_path, name) -> None:
    folder = tmp_path / "net"
    (folder / "variables").mkdir(parents=True)
    (folder / "saved_model.pb").write_bytes(SAVED_MODEL)
    (folder / name).write_bytes(POINTER)

    with pytest.raises(ModelDefinitionError, match="Git LFS pointer"):
        read_definition(write_model(tmp_path, weights=None, ModelFile="net", **PLAIN))


@pytest.mark.parametrize("named", ["net/saved_model.pb", ".\\net\\saved_model.pb", "net"])
def test_the_graph_of_a_saved_model_stands_for_its_folder(tmp_path, named) -> None:
    (tmp_path / "net").mkdir()
    (tmp_path / "net" / "saved_model.pb").write_bytes(SAVED_MODEL)

    definition = read_definition(write_model(tmp_path, weights=None, ModelFile=named, **PLAIN))

    assert definition.model_file == tmp_path / "net"


def test_a_checkpoint_of_ultralytics_is_named_with_the_command_that_exports_it(tmp_path) -> None:
    weights = pickled_network(
        "ultralytics.nn.tasks", "ClassificationModel", "torch.nn.modules.conv.Conv2d"
    )
    for changes in (PLAIN, {}):
        path = write_model(tmp_path, weights=weights, ModelFile="best.pt", **changes)
        with pytest.raises(UnsupportedModelError, match="Ultralytics") as caught:
            read_definition(path)
        assert "yolo export model=best.pt format=onnx" in caught.value.mend
    (tmp_path / "model.emd").unlink()
    with pytest.raises(UnsupportedModelError, match="Ultralytics"):
        open_model(str(tmp_path / "best.pt"), tmp_path)


@pytest.mark.parametrize("content", [POINTER, b"<html></html>"])
def test_weights_of_a_raster_function_that_were_not_fetched_are_refused(tmp_path, content) -> None:
    keys = {**PLAIN, "InferenceFunction": "Trees.py", "ModelFile": "weights.bin"}
    path = write_model(tmp_path, weights=content, **keys)
    (tmp_path / "Trees.py").write_text("class Trees: pass")

    with pytest.raises(ModelDefinitionError, match=r"weights\.bin is a .*key ModelFile"):
        read_definition(path)

    (tmp_path / "weights.bin").write_bytes(b"")  # which its own code may mean
    assert read_definition(path).kind is ModelKind.RASTER_FUNCTION


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("yolo_cls_checkpoint/best.pt", "Ultralytics: .*Black Rot, Esca, Healthy, ... apart"),
        ("esri_tflite/masks-FC.tflite", "TensorFlow Lite"),
        (
            "fruit_state_dict/fruit_identification_model.pth",
            r"PyTorch weights, .*10 tensors \(conv1.weight, fc3.bias\), .* 3 classes and 3 bands",
        ),
    ],
)
def test_real_files_of_others_are_known_by_name(shared_data, tmp_path, name, kind) -> None:
    with pytest.raises(ModelDefinitionError, match=kind):
        open_model(str(shared_data / "models_public" / name), tmp_path)


def test_a_whole_network_is_told_from_weights(tmp_path) -> None:
    network = pickled_network("torchvision.models.resnet", "ResNet", CONV)
    weights = archive({"a/data.pkl": pickle.dumps(OrderedDict(a=1), 2)})

    with pytest.raises(UnsupportedModelError, match=r"a whole network, pickled .*ResNet"):
        read_definition(write_model(tmp_path, weights=network, Framework="PyTorch", **PLAIN))
    with pytest.raises(UnsupportedModelError, match="holds weights only"):
        read_definition(write_model(tmp_path, weights=weights, Framework="PyTorch", **PLAIN))


@pytest.mark.parametrize("weights", [WEIGHTS, b"\1\2\3", b"text of some kind"])
def test_a_framework_that_is_unknown_is_named_with_its_key(tmp_path, weights) -> None:
    path = write_model(tmp_path, weights=weights, Framework="CNTK", ModelFile="net.model", **PLAIN)

    with pytest.raises(UnsupportedModelError, match="CNTK") as caught:
        read_definition(path)

    assert caught.value.where == "model.emd, key Framework"


def test_weights_point_to_the_definition_that_names_them_and_to_no_other(tmp_path) -> None:
    write_model(tmp_path, ModelFile="net.pth")
    (tmp_path / "model.emd").rename(tmp_path / "zebra.emd")
    (tmp_path / "apple.emd").write_text(json.dumps(emd(ModelFile="other.pth")))
    (tmp_path / "broken.emd").write_text("{")
    (tmp_path / "lonely.pth").write_bytes(WEIGHTS)

    with pytest.raises(ModelDefinitionError, match=r"Choose zebra\.emd beside it"):
        open_model(str(tmp_path / "net.pth"), tmp_path)
    with pytest.raises(ModelDefinitionError, match=r"Choose the \.emd or \.dlpk that"):
        open_model(str(tmp_path / "lonely.pth"), tmp_path)


def test_a_format_is_told_of_a_folder_too(tmp_path) -> None:
    package = tmp_path / "net.mlpackage"
    (package / "Data" / "com.apple.CoreML").mkdir(parents=True)
    (package / "Manifest.json").write_text("{}")

    assert format_of(package) is ModelFormat.CORE_ML
    with pytest.raises(ModelDefinitionError, match="Core ML"):
        open_model(str(package), Path(tmp_path))
