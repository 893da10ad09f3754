"""What makers' files say beside a model, on QGIS's side: nothing is loaded."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from model_files import (
    SAVED_MODEL,
    VIT,
    write_hugging_face,
    write_keras_h5,
    write_onnx,
    write_package,
)
from object_classifier.core.errors import ModelDefinitionError, UnsupportedModelError
from object_classifier.core.model.content import content_hash
from object_classifier.core.model.makers.class_names import classes_of_lines
from object_classifier.core.model.normalization import normalization_of
from object_classifier.core.model.provenance import known_values
from object_classifier.core.model.report import describe, to_html
from object_classifier.core.model.source import open_model, read_definition


def opened(path: Path):
    return open_model(str(path), path.parent / "cache")


def origins(definition) -> dict[str, str]:
    return {value.setting: value.read_from for value in known_values(definition)}


def test_every_door_to_a_folder_leads_to_one_definition(tmp_path) -> None:
    folder = write_hugging_face(tmp_path / "m")
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    package = write_package(
        tmp_path / "m.zip", {f"deep/m/{name}": data for name, data in files.items()}
    )
    write_package(
        tmp_path / "mac.zip", {**files, "__MACOSX/._model.onnx": b"x", "._model.onnx": b"x"}
    )

    worker = read_definition(folder / "model.onnx")
    doors = (folder, folder / "model.onnx", folder / "config.json", package, tmp_path / "mac.zip")

    for door in doors:
        definition = opened(door)
        assert (definition.classes, definition.raw) == (worker.classes, worker.raw), door
        assert content_hash(definition) == content_hash(worker), door


def test_a_folder_of_transformers_says_all_and_where(tmp_path) -> None:
    folder = write_hugging_face(tmp_path / "m")
    (folder / "README.md").write_text("---\nlicense: apache-2.0\ntags:\n- vision\n---\n# Roofs\n")

    definition = opened(folder)
    normalization, notes = normalization_of(definition, 3)

    assert [entry.name for entry in definition.classes] == ["intact", "damaged", "destroyed"]
    assert (definition.image_width, definition.image_height) == (64, 64)
    assert normalization.scale == pytest.approx([1 / 127.5] * 3)
    assert normalization.shift == pytest.approx([-1.0] * 3)
    assert notes == ()
    assert origins(definition)["Classes"] == "config.json: id2label"
    assert "preprocessor_config.json: image_mean" in origins(definition)["Normalization"]
    report = describe(definition)
    assert (report["license"], report["source"]) == ("apache-2.0", "someone/roofs-vit")
    page = to_html(report)
    assert "README.md: license" in page and "config.json: id2label" in page
    assert json.loads(json.dumps(report)) == report


def test_what_a_file_beside_says_changes_the_hash_and_a_readme_does_not(tmp_path) -> None:
    folder = write_hugging_face(tmp_path / "m")
    before = content_hash(opened(folder))

    (folder / "README.md").write_text("---\nlicense: mit\n---\n")
    assert content_hash(opened(folder)) == before

    write_hugging_face(folder, image_mean=[0.4, 0.4, 0.4])
    assert content_hash(opened(folder)) != before


def test_the_network_of_full_precision_is_taken_and_said(tmp_path) -> None:
    names = ("onnx/model_quantized.onnx", "onnx/model.onnx", "onnx/model_fp16.onnx")
    definition = opened(write_hugging_face(tmp_path / "m", *names))

    assert definition.model_file.name == "model.onnx"
    assert "also there: onnx/model_fp16.onnx" in origins(definition)["ModelFile"]
    assert [entry.name for entry in definition.classes] == ["intact", "damaged", "destroyed"]


def test_two_networks_in_a_folder_are_not_guessed_between(tmp_path) -> None:
    folder = write_hugging_face(tmp_path / "m", "roofs.onnx", "trees.onnx")

    with pytest.raises(ModelDefinitionError, match=r"several models: roofs\.onnx, trees\.onnx"):
        opened(folder)


def test_weights_in_several_files_are_to_be_saved_as_one(tmp_path) -> None:
    folder = write_hugging_face(tmp_path / "m")
    (folder / "model.onnx").unlink()
    for number in (1, 2):
        name = f"model-{number:05d}-of-00002.safetensors"
        (folder / name).write_bytes(b"\x02\0\0\0\0\0\0\0{}")

    with pytest.raises(ModelDefinitionError, match="split into several files: model-00001-of"):
        opened(folder)


def test_a_network_for_another_task_is_refused_by_its_name(tmp_path) -> None:
    config = {**VIT, "architectures": ["DetrForObjectDetection"]}

    with pytest.raises(UnsupportedModelError, match="DetrForObjectDetection"):
        opened(write_hugging_face(tmp_path / "m", config=config))


@pytest.mark.parametrize(
    ("changes", "mean", "std"),
    [
        ({"do_normalize": False}, 0.0, 1.0),
        ({"rescale_offset": True, "rescale_factor": 1 / 127.5, "do_normalize": False}, 1.0, 1.0),
        ({"image_processor_type": "EfficientNetImageProcessor"}, 0.5, 0.25),
    ],
)
def test_processors_normalise_as_their_makers(tmp_path, changes, mean, std) -> None:
    definition = opened(write_hugging_face(tmp_path / "m", **changes))

    normalization, _ = normalization_of(definition, 3)
    scale = changes.get("rescale_factor", 1 / 255)
    assert normalization.scale == pytest.approx([scale / std] * 3)
    assert normalization.shift == pytest.approx([-mean / std] * 3)


def test_channels_that_a_processor_flips_are_bands_in_that_order(tmp_path) -> None:
    definition = opened(write_hugging_face(tmp_path / "m", do_flip_channel_order=True))

    assert definition.extract_bands == (2, 1, 0)
    assert not definition.counts_bands


def test_a_file_that_cannot_be_meant_is_named(tmp_path) -> None:
    with pytest.raises(ModelDefinitionError, match=r"preprocessor_config\.json"):
        opened(write_hugging_face(tmp_path / "m", image_mean=["a", "b"]))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("0 cat\n1 dog\n", [(0, "cat"), (1, "dog")]),
        ("blue roof\r\nred roof", [(0, "blue roof"), (1, "red roof")]),
        ("1: cat\n3: dog", [(1, "cat"), (3, "dog")]),
        ("2 floors\n1 floor\n", [(0, "2 floors"), (1, "1 floor")]),
        ("1 family\n2 family\n", [(0, "1 family"), (1, "2 family")]),
        ("", []),
    ],
)
def test_lines_of_a_labels_file_are_names_perhaps_with_numbers(lines, expected) -> None:
    assert [(entry["Value"], entry["Name"]) for entry in classes_of_lines(lines)] == expected


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("labels.txt", "0 red\n1 blue\n"),
        ("class_names.json", '["red", "blue"]'),
        ("class_indices.json", '{"red": 0, "blue": 1}'),
        ("labels.json", '{"classes": {"0": "red", "1": "blue"}}'),
    ],
)
def test_class_names_beside_a_keras_model_make_it_one(tmp_path, name, content) -> None:
    shape = {"batch_shape": [None, 32, 40, 3]}
    config = {
        "class_name": "Sequential",
        "config": {"layers": [{"class_name": "InputLayer", "config": shape}]},
    }
    path = write_keras_h5(tmp_path / "net.h5", config)
    (tmp_path / name).write_text(content)

    definition = opened(path)

    assert [entry.name for entry in definition.classes] == ["red", "blue"]
    assert (definition.image_height, definition.image_width) == (32, 40)
    assert origins(definition)["Classes"] == name
    assert "assumed: pixels / 255" in definition.assumed["Normalization"]


def test_custom_vision_says_order_and_range_of_its_pixels(tmp_path) -> None:
    properties = {
        "Image.BitmapPixelFormat": "Bgr8",
        "Image.NominalPixelRange": "NominalRange_0_255",
    }
    path = write_onnx(tmp_path / "model.onnx", properties=properties)
    (tmp_path / "labels.txt").write_text("blue roof\nred roof\n")

    definition = opened(path)

    assert definition.extract_bands == (2, 1, 0)
    assert normalization_of(definition, 3) == (None, ())
    assert definition.raw["Maker"] == "Azure Custom Vision"
    assert origins(definition)["ExtractBands"] == "model.onnx, metadata Image.BitmapPixelFormat"


def test_an_emd_counts_more_than_what_the_files_say(tmp_path) -> None:
    folder = write_hugging_face(tmp_path / "m")
    keys = {
        "ModelType": "ObjectClassification",
        "ModelFile": "model.onnx",
        "Normalization": "unit",
        "Classes": [{"Value": 7, "Name": name} for name in "abc"],
    }
    (folder / "own.emd").write_text(json.dumps(keys))

    definition = opened(folder)

    assert [entry.name for entry in definition.classes] == ["a", "b", "c"]
    assert definition.raw["Normalization"] == "unit"
    assert (definition.image_width, definition.image_height) == (64, 64)
    assert origins(definition)["Normalization"] == "own.emd: Normalization"
    assert "preprocessor_config.json" in origins(definition)["ImageHeight"]


def test_a_custom_vision_that_finds_objects_is_refused(tmp_path) -> None:
    write_onnx(tmp_path / "model.onnx")
    (tmp_path / "labels.txt").write_text("tile\nmetal\n")
    manifest = {"DomainType": "ObjectDetection", "ModelFileName": "model.onnx"}
    (tmp_path / "cvexport.manifest").write_text(json.dumps(manifest))

    with pytest.raises(UnsupportedModelError, match="ObjectDetection"):
        opened(tmp_path / "model.onnx")


@pytest.mark.parametrize(
    ("name", "content", "way_out"),
    [
        ("model_unquant.tflite", b"\x1c\0\0\0TFL3" + bytes(40), "tf2onnx.convert --tflite"),
        ("model.xml", b'<?xml version="1.0"?>\n<net name="a" version="11"/>', "openvino2onnx"),
    ],
)
def test_a_folder_of_what_runs_nowhere_here_names_the_command(
    tmp_path, name, content, way_out
) -> None:
    folder = tmp_path / "m"
    folder.mkdir()
    (folder / name).write_bytes(content)
    (folder / "labels.txt").write_text("0 a\n1 b\n")

    with pytest.raises(UnsupportedModelError, match=way_out):
        opened(folder)


def test_names_of_files_may_be_capitalised_as_on_windows(tmp_path) -> None:
    path = write_onnx(tmp_path / "Model.ONNX")
    (tmp_path / "Labels.TXT").write_text("tiles\nmetal\n")

    assert [entry.name for entry in opened(path).classes] == ["tiles", "metal"]


def test_a_missing_preprocessor_is_assumed_to_be_the_family_s_own_and_said(tmp_path) -> None:
    folder = write_hugging_face(tmp_path / "m")
    (folder / "preprocessor_config.json").unlink()

    definition = opened(folder)

    normalization, _ = normalization_of(definition, 3)
    assert normalization.shift == pytest.approx([-1.0] * 3)
    assert "preprocessor_config.json is missing" in definition.assumed["Normalization"]
    assert "Normalization" not in definition.read_from


def test_what_is_cut_out_of_a_chip_is_among_the_values(tmp_path) -> None:
    crop = {"size": {"shortest_edge": 72}, "do_center_crop": True, "crop_size": 64}
    values = {
        value.setting: value
        for value in known_values(opened(write_hugging_face(tmp_path / "m", **crop)))
    }

    assert values["FitMode"].value == "cover 72 x 72, of which the middle is taken"
    assert values["FitMode"].read_from == "preprocessor_config.json: size"


def test_names_that_are_numbers_are_told_from_their_places(tmp_path) -> None:
    config = {key: value for key, value in VIT.items() if key != "id2label"}
    config["label2id"] = {"2015": 0, "2003": 1, "7": 2}

    definition = opened(write_hugging_face(tmp_path / "m", config=config))

    assert [entry.name for entry in definition.classes] == ["2015", "2003", "7"]


def test_a_size_that_is_a_list_is_width_and_height(tmp_path) -> None:
    definition = opened(write_hugging_face(tmp_path / "m", size=[96, 80]))

    assert (definition.image_width, definition.image_height) == (96, 80)


@pytest.mark.parametrize(
    "settings",
    [
        {"mean": 5},
        {"input_size": [3, 64]},
        {"input_size": [10**9, 64, 64]},
        {"crop_pct": "all"},
        {"crop_pct": 1e-320},
    ],
)
def test_settings_of_timm_that_cannot_be_meant_are_one_sentence(tmp_path, settings) -> None:
    config = {"architecture": "resnet18", "pretrained_cfg": settings}
    folder = write_hugging_face(tmp_path / "m", config=config)

    with pytest.raises(ModelDefinitionError, match=r"cannot be understood.*config\.json"):
        opened(folder)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_class_names_are_read_in_whatever_encoding_an_editor_saves(tmp_path, encoding) -> None:
    write_onnx(tmp_path / "net.onnx")
    (tmp_path / "labels.txt").write_bytes("Straße, nass\r\nBäume\r\n".encode(encoding))

    names = [entry.name for entry in opened(tmp_path / "net.onnx").classes]

    assert names == ["Straße, nass", "Bäume"]


@pytest.mark.parametrize("content", ['[{"id": 0}, {"id": 1}]', "[null]", "\0\0", "5"])
def test_what_are_no_names_is_said_and_not_made_names(tmp_path, content) -> None:
    write_onnx(tmp_path / "net.onnx")
    (tmp_path / "class_names.json").write_text(content)

    with pytest.raises(ModelDefinitionError, match="nothing names its classes"):
        opened(tmp_path / "net.onnx")


@pytest.mark.parametrize("part", ["saved_model.pb", "variables", "variables/variables.index"])
def test_any_part_of_a_saved_model_leads_to_it(tmp_path, part) -> None:
    folder = tmp_path / "net"
    (folder / "variables").mkdir(parents=True)
    (folder / "saved_model.pb").write_bytes(SAVED_MODEL)
    (folder / "variables" / "variables.index").write_bytes(b"x")

    with pytest.raises(ModelDefinitionError, match="net is a TensorFlow SavedModel, and nothing"):
        opened(folder / part)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes")
def test_a_pipe_in_the_place_of_a_model_is_refused_and_not_waited_for(tmp_path) -> None:
    os.mkfifo(tmp_path / "net.onnx")

    with pytest.raises(ModelDefinitionError, match="cannot be read"):
        opened(tmp_path / "net.onnx")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n", "Git LFS pointer"),
        (b"\x09\0\0\0\0\0\0\0nothing", "is damaged"),
        (b"", "is empty"),
    ],
)
def test_a_folder_whose_model_is_a_wreck_says_so(tmp_path, content, said) -> None:
    folder = write_hugging_face(tmp_path / "m")
    (folder / "model.onnx").unlink()
    (folder / "model.safetensors").write_bytes(content)

    with pytest.raises(ModelDefinitionError, match=f"model.safetensors.*{said}"):
        opened(folder)
