"""A model saved as .dlpk says what its files said, and is the same model when it is opened."""

from __future__ import annotations

import dataclasses
import os
import zipfile

import pytest
from model_files import WEIGHTS, write_hugging_face, write_keras_h5, write_model, write_onnx
from object_classifier.core.errors import Cancelled, OutputError
from object_classifier.core.feedback import Silent
from object_classifier.core.model.definition import ModelDefinition
from object_classifier.core.model.normalization import normalization_of
from object_classifier.core.model.package_writing import emd_of, save_package
from object_classifier.core.model.source import open_model

PLACES = {"emd_path", "source", "model_file", "inference_function", "side_files"}
ORIGINS = {"raw", "read_from", "assumed", "warnings", "framework"}


def settings(definition: ModelDefinition) -> dict:
    """Return what decides how chips are made and answers read, without where it stands."""
    kept = {field.name for field in dataclasses.fields(definition)} - PLACES - ORIGINS
    return {name: getattr(definition, name) for name in kept}


def models(folder):
    """Yield the chosen path of each kind of model that no .emd, or one, describes."""
    onnx = {"class_names": '["a", "b"]', "license": "CC-BY-4.0"}
    shape = '{"class_name": "InputLayer", "config": {"batch_shape": [null, 32, 40, 3]}}'
    (folder / "keras").mkdir()
    (folder / "keras" / "labels.txt").write_text("0 a\n1 b\n")
    return {
        "bare": write_onnx(folder / "bare.onnx", properties=onnx),
        "hugging_face": write_hugging_face(folder / "hf", "onnx/model.onnx"),
        "keras": write_keras_h5(folder / "keras" / "net.h5", shape),
        "emd": write_model(folder / "fc", MinCellSize={"x": 0.5, "y": 0.5}),
    }


@pytest.mark.parametrize("kind", ["bare", "hugging_face", "keras", "emd"])
def test_a_saved_model_opens_as_the_same_model(tmp_path, kind) -> None:
    definition = open_model(str(models(tmp_path)[kind]), tmp_path / "cache")
    package = tmp_path / "saved" / "model.dlpk"
    package.parent.mkdir()

    save_package(definition, package)
    opened = open_model(str(package), tmp_path / "cache")

    assert settings(opened) == settings(definition)
    assert opened.counts_bands == definition.counts_bands
    assert normalization_of(opened, 3)[0] == normalization_of(definition, 3)[0]
    assert opened.raw.get("License") == definition.raw.get("License")
    assert opened.assumed == {}
    assert opened.warnings == ()


def test_the_licence_and_what_its_maker_says_go_along(tmp_path) -> None:
    folder = write_hugging_face(tmp_path / "m")
    (folder / "LICENSE").write_text("Apache")
    (folder / "README.md").write_text("---\nlicense: apache-2.0\n---\n")
    (folder / "secrets.txt").write_text("not of the model")

    save_package(open_model(str(folder), tmp_path / "cache"), tmp_path / "model.dlpk")

    names = set(zipfile.ZipFile(tmp_path / "model.dlpk").namelist())
    assert {"model.emd", "model.onnx", "LICENSE", "README.md", "config.json"} <= names
    assert "secrets.txt" not in names
    assert open_model(str(tmp_path / "model.dlpk"), tmp_path / "c").raw["License"] == "apache-2.0"


def test_a_raster_function_goes_with_all_that_it_may_read(tmp_path) -> None:
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "Trees.py").write_text("class Trees: pass")
    (tmp_path / "m" / "table.csv").write_text("1")
    path = write_model(tmp_path / "m", weights=WEIGHTS, InferenceFunction="Trees.py")

    save_package(open_model(str(path), tmp_path / "cache"), tmp_path / "model.dlpk")
    opened = open_model(str(tmp_path / "model.dlpk"), tmp_path / "cache")

    assert opened.inference_function.name == "Trees.py"
    assert (opened.inference_function.parent / "table.csv").read_text() == "1"


def test_a_package_that_cannot_be_finished_leaves_what_was_there(tmp_path) -> None:
    definition = open_model(str(models(tmp_path)["bare"]), tmp_path / "cache")
    package = tmp_path / "model.dlpk"
    package.write_bytes(b"before")

    class Stopped(Silent):
        def isCanceled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        save_package(definition, package, Stopped())
    assert package.read_bytes() == b"before"
    assert [path.name for path in tmp_path.glob(".model*")] == []
    with pytest.raises(OutputError, match="cannot be written"):
        save_package(definition, tmp_path / "none" / "model.dlpk")


def test_what_was_assumed_is_written_down(tmp_path) -> None:
    keys = emd_of(open_model(str(models(tmp_path)["bare"]), tmp_path / "cache"))

    assert keys["Normalization"] == "unit"
    assert keys["CropSizeFixed"] == 1
    assert keys["Classes"] == [{"Value": 0, "Name": "a"}, {"Value": 1, "Name": "b"}]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes")
def test_what_is_no_file_keeps_its_place(tmp_path) -> None:
    model = open_model(str(write_onnx(tmp_path / "n.onnx", properties={"names": "a,b"})), tmp_path)
    os.mkfifo(tmp_path / "pipe.dlpk")
    (tmp_path / "folder.dlpk").mkdir()

    for place in (tmp_path / "pipe.dlpk", tmp_path / "folder.dlpk"):
        with pytest.raises(OutputError, match="cannot be written"):
            save_package(model, place)

    assert (tmp_path / "pipe.dlpk").is_fifo() and (tmp_path / "folder.dlpk").is_dir()
