from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from model_files import write_onnx
from object_classifier.core.errors import ModelDefinitionError, PluginError, UnsupportedModelError
from object_classifier.core.model.formats import ModelFormat
from object_classifier.core.model.makers.reading import read_statement
from object_classifier.core.model.onnx_metadata import read_onnx_metadata


def keys_of(folder, *, shape=(None, 3, 32, 40), element_type=1, **properties):
    path = write_onnx(
        folder / "net.onnx", properties=properties, shape=shape, element_type=element_type
    )
    return dict(read_statement(path, ModelFormat.ONNX)[0].keys)


def test_inputs_are_read_and_weights_are_not_among_them(tmp_path) -> None:
    metadata = read_onnx_metadata(write_onnx(tmp_path / "a.onnx", properties={"k": "ä"}))

    assert metadata.properties == {"k": "ä"}
    (image,) = metadata.inputs
    assert (image.name, image.element_type, image.shape) == ("image", "float32", (None, 3, 32, 40))


@pytest.mark.parametrize(
    ("shape", "size", "bands"),
    [
        ((None, 3, 32, 40), (32, 40), 3),
        ((1, 32, 40, 4), (32, 40), 4),
        ((None, None, None, 3), None, 3),
        ((None, 3, None, None), None, 3),
        ((None, None, 64, 64), (64, 64), None),
    ],
)
def test_size_and_bands_come_from_the_shape(tmp_path, shape, size, bands) -> None:
    keys = keys_of(tmp_path, shape=shape)

    assert (keys.get("ImageHeight"), keys.get("ImageWidth")) == (size or (None, None))
    assert keys.get("ExtractBands") == (list(range(bands)) if bands else None)


def test_the_type_of_the_input_is_told(tmp_path) -> None:
    assert keys_of(tmp_path, element_type=2)["InputType"] == "uint8"


@pytest.mark.parametrize(
    "properties",
    [
        {"class_names": '["a", "b"]'},
        {"class_names": '{"0": "a", "1": "b"}'},
        {"names": "{0: 'a', 1: 'b'}"},
        {"names": "['a', 'b']"},
        {"id2label": '{"1": "b", "0": "a"}'},
        {"labels": "a, b"},
        {"classes": '{"a": 0, "b": 1}'},
    ],
)
def test_class_names_are_read_in_every_convention(tmp_path, properties) -> None:
    classes = keys_of(tmp_path, **properties)["Classes"]

    assert classes == [{"Value": 0, "Name": "a"}, {"Value": 1, "Name": "b"}]


def test_names_are_data_and_never_run(tmp_path) -> None:
    marker = tmp_path / "ran"

    keys = keys_of(tmp_path, names=f"__import__('pathlib').Path({str(marker)!r}).touch()")

    assert not marker.exists()
    assert keys["Classes"][0]["Name"].startswith("__import__")


@pytest.mark.parametrize(
    ("written", "classes"),
    [
        ('{"1": "red", "2": "green", "3": "blue"}', [(1, "red"), (2, "green"), (3, "blue")]),
        ('{"7": "c", "0": "a", "3": "b"}', [(0, "a"), (3, "b"), (7, "c")]),
        ('{"red": 1, "green": 10, "blue": 2}', [(1, "red"), (2, "blue"), (10, "green")]),
        ("{1: 'a', 2: 'b'}", [(1, "a"), (2, "b")]),
        ('{"10": "b", "9": "a"}', [(9, "a"), (10, "b")]),
    ],
)
def test_numbered_class_names_come_in_the_order_of_their_numbers_which_are_the_values(
    tmp_path, written, classes
) -> None:
    found = keys_of(tmp_path, class_names=written)["Classes"]

    assert [(entry["Value"], entry["Name"]) for entry in found] == classes


@pytest.mark.parametrize("written", ['{"a": "b"}', '{"1": "a", "01": "b"}', "{}", "7", "null"])
def test_what_numbers_no_classes_names_none(tmp_path, written) -> None:
    assert "Classes" not in keys_of(tmp_path, id2label=written)


def test_the_conventions_of_deepness_are_read(tmp_path) -> None:
    keys = keys_of(
        tmp_path,
        shape=(None, 3, None, None),
        tile_size="512",
        resolution="10",
        standardization_mean="[0.5, 0.5, 0.5]",
        standardization_std="[0.2, 0.2, 0.2]",
    )

    assert (keys["ImageHeight"], keys["ImageWidth"]) == (512, 512)
    assert keys["Normalization"] == {"mean": [0.5] * 3, "std": [0.2] * 3}
    assert keys["Resolution"] == 10


def test_the_conventions_of_ultralytics_are_read(tmp_path) -> None:
    keys = keys_of(
        tmp_path,
        shape=(None, 3, None, None),
        author="Ultralytics",
        task="classify",
        imgsz="[224, 256]",
        names="{0: 'a'}",
    )

    assert (keys["ImageHeight"], keys["ImageWidth"]) == (224, 256)
    assert keys["Normalization"] == "unit"


def test_keys_of_a_definition_are_taken_as_they_are(tmp_path) -> None:
    keys = keys_of(tmp_path, CropSizeFixed="0", ExtractBands="[3, 2, 1]")

    assert keys["CropSizeFixed"] == 0
    assert keys["ExtractBands"] == [3, 2, 1]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("model_type", '"Detector"'),
        ("model_type", "Segmentor"),
        ("task", "detect"),
        ("task", "pose"),
    ],
)
def test_a_model_for_another_task_is_refused_by_name(tmp_path, key, value) -> None:
    with pytest.raises(UnsupportedModelError, match=value.strip('"')):
        keys_of(tmp_path, **{key: value})


@pytest.mark.parametrize(
    "content", [b"", b"\0", b"no protobuf at all", b"\x08\x08", b"\x3a\xff\x7f"]
)
def test_a_file_that_is_no_onnx_is_told(tmp_path, content) -> None:
    path = tmp_path / "a.onnx"
    path.write_bytes(content)

    with pytest.raises(ModelDefinitionError, match="cannot be read as an ONNX model"):
        read_onnx_metadata(path)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(0, 1), st.binary(max_size=6), st.floats(0, 1))
def test_no_damage_raises_anything_but_our_errors(tmp_path, place, piece, keep) -> None:
    path = write_onnx(tmp_path / "a.onnx", properties={"class_names": '["a"]', "imgsz": "[3]"})
    data = path.read_bytes()
    index = int(place * len(data))
    path.write_bytes(
        (data[:index] + piece + data[index + len(piece) :])[: int(keep * 2 * len(data))]
    )

    with suppress(PluginError):
        read_statement(path, ModelFormat.ONNX)


def test_real_files_are_read(shared_data) -> None:
    path = shared_data / "onnx_dummy" / "one_output_sigmoid_red_detector.onnx"

    assert read_onnx_metadata(path).inputs[0].shape == (None, 3, 512, 512)
