from __future__ import annotations

import io
import json
import pickle
import zipfile
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from model_files import (
    FROZEN_GRAPH,
    SAVED_MODEL,
    WEIGHTS,
    emd,
    hdf5,
    write_keras_h5,
    write_model,
    write_onnx,
    write_package,
)
from object_classifier.core.errors import ModelDefinitionError, PluginError, UnsupportedModelError
from object_classifier.core.model.definition import ModelKind
from object_classifier.core.model.normalization import normalization_of
from object_classifier.core.model.source import open_model, read_definition


def archive(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name in names:
            file.writestr(name, pickle.dumps({}, 2) if name.endswith(".pkl") else "")
    return buffer.getvalue()


TORCHSCRIPT = archive("net/data.pkl", "net/code/__torch__.py", "net/constants.pkl", "net/version")
STATE_DICT = archive("net/data.pkl", "net/data/0", "net/version")
EXPORTED = archive("net/models/model.json", "net/archive_format", "net/data/weights/w")
KERAS_3 = archive("metadata.json", "config.json", "model.weights.h5")
HDF5 = hdf5()

OWN = {"ModelConfiguration": ..., "InferenceFunction": ..., "ModelParameters": ...}


def kind_of(folder, **changes) -> ModelKind:
    return read_definition(write_model(folder, **changes)).kind


def test_a_definition_gets_absolute_paths(tmp_path, monkeypatch) -> None:
    write_model(tmp_path / "m")
    monkeypatch.chdir(tmp_path)

    definition = open_model("m/model.emd", tmp_path / "cache")

    assert definition.emd_path == tmp_path / "m" / "model.emd"
    assert definition.model_file == tmp_path / "m" / "weights.pth"
    assert definition.kind is ModelKind.FEATURE_CLASSIFIER


ERAS = {
    "1.6": {
        "Framework": "arcgis.learn.models._inferencing",
        "ModelConfiguration": "_classifier",
        "InferenceFunction": "ArcGISFeatureClassifier.py",
        "ModelType": ...,
        "CropSizeFixed": ...,
        "BlackenAroundFeature": ...,
        "ImageSpaceUsed": ...,
    },
    "1.7": {
        "Framework": "PyTorch",
        "ModelConfiguration": "FeatureClassifier",
        "InferenceFunction": ...,
    },
    "1.8.2 multispectral": {
        "ModelConfiguration": "_FeatureClassifier",
        "InferenceFunction": "ObjectClassifier.py",
    },
    "1.8.5": {
        "ModelConfiguration": {"Name": "_FeatureClassifier"},
        "InferenceFunction": r"[Functions]System\ArcGISLearn\ArcGISObjectClassifier.py",
    },
    "2.x": {"ArcGISLearnVersion": "2.4.4", "SupportsVariableTileSize": False, "ExpMap": False},
    "by name only": {"ModelConfiguration": ..., "ModelName": "FeatureClassifier"},
}


@pytest.mark.parametrize("era", ERAS)
def test_a_feature_classifier_of_every_era_runs_natively(tmp_path, era) -> None:
    assert kind_of(tmp_path, **ERAS[era]) is ModelKind.FEATURE_CLASSIFIER


def test_esris_function_beside_a_feature_classifier_is_not_needed(tmp_path) -> None:
    (tmp_path / "ArcGISObjectClassifier.py").write_text("#")

    definition = read_definition(write_model(tmp_path))

    assert definition.kind is ModelKind.FEATURE_CLASSIFIER
    assert definition.inference_function is None


@pytest.mark.parametrize("configuration", ["KerasClassifier", {"Name": "KerasClassifier"}])
def test_a_keras_classifier_runs_natively(tmp_path, configuration) -> None:
    (tmp_path / "ObjectClassifier.py").write_text("#")

    kind = kind_of(
        tmp_path,
        weights=HDF5,
        Framework="Keras",
        ModelConfiguration=configuration,
        InferenceFunction=".\\ObjectClassifier.py",
        ModelFile=".\\Damage.h5",
    )

    assert kind is ModelKind.KERAS


@pytest.mark.parametrize(
    ("framework", "name", "content", "kind"),
    [
        ("TorchScript", "net.pt", TORCHSCRIPT, ModelKind.TORCHSCRIPT),
        ("PyTorch", "net.pth", TORCHSCRIPT, ModelKind.TORCHSCRIPT),
        ("PyTorch", "net.pt2", EXPORTED, ModelKind.TORCHSCRIPT),
        ("Keras", "net.h5", HDF5, ModelKind.KERAS),
        ("Keras", "net.keras", KERAS_3, ModelKind.KERAS),
        ("TensorFlow", "net.h5", HDF5, ModelKind.KERAS),
        ("TensorFlow", "frozen.pb", FROZEN_GRAPH, ModelKind.TENSORFLOW),
        (..., "net.keras", KERAS_3, ModelKind.KERAS),
    ],
)
def test_a_file_that_says_what_it_is_runs_on_the_backend_of_its_framework(
    tmp_path, framework, name, content, kind
) -> None:
    assert kind_of(tmp_path, weights=content, Framework=framework, ModelFile=name, **OWN) is kind


def test_a_saved_model_is_a_folder(tmp_path) -> None:
    (tmp_path / "net").mkdir()
    (tmp_path / "net" / "saved_model.pb").write_bytes(SAVED_MODEL)

    kind = kind_of(tmp_path, weights=None, Framework="TensorFlow", ModelFile=".\\net", **OWN)

    assert kind is ModelKind.TENSORFLOW


def test_an_onnx_file_fills_in_what_its_definition_leaves_out(tmp_path) -> None:
    write_onnx(tmp_path / "net.onnx", properties={"class_names": '["a", "b"]'})
    left_out = {"Classes": ..., "ImageHeight": ..., "ImageWidth": ..., **OWN}

    definition = read_definition(
        write_model(tmp_path, weights=None, Framework="Onnx", ModelFile="net.onnx", **left_out)
    )

    assert definition.kind is ModelKind.ONNX
    assert [entry.name for entry in definition.classes] == ["a", "b"]
    assert (definition.image_width, definition.image_height) == (40, 32)
    assert definition.crop_size_fixed is True


def test_the_definition_counts_more_than_the_onnx_file(tmp_path) -> None:
    write_onnx(tmp_path / "net.onnx", properties={"class_names": '["a", "b"]'})

    definition = read_definition(
        write_model(tmp_path, weights=None, Framework="ONNX", ModelFile="net.onnx", **OWN)
    )

    assert [entry.name for entry in definition.classes] == ["damaged", "intact"]
    assert definition.image_width == 48


def test_another_raster_function_runs_itself(tmp_path) -> None:
    (tmp_path / "MyTrees.py").write_text("#")

    definition = read_definition(
        write_model(tmp_path, ModelConfiguration="Other", InferenceFunction=".\\mytrees.py")
    )

    assert definition.kind is ModelKind.RASTER_FUNCTION
    assert definition.inference_function == tmp_path / "MyTrees.py"


def test_a_raster_function_needs_neither_weights_nor_size_nor_classes(tmp_path) -> None:
    (tmp_path / "MyTrees.py").write_text("#")
    left_out = dict.fromkeys(("ModelFile", "ImageHeight", "ImageWidth", "Classes"), ...)

    definition = read_definition(
        write_model(tmp_path, weights=None, InferenceFunction="MyTrees", **left_out)
    )

    assert definition.kind is ModelKind.RASTER_FUNCTION
    assert definition.model_file is None


def test_esris_function_with_a_child_of_the_models_own_runs_itself(tmp_path) -> None:
    (tmp_path / "ObjectClassifier.py").write_text("#")

    kind = kind_of(
        tmp_path,
        Framework="Forest",
        ModelConfiguration="Crowns",
        InferenceFunction="ObjectClassifier.py",
    )

    assert kind is ModelKind.RASTER_FUNCTION


def test_a_missing_function_of_esris_with_an_unknown_child_is_explained(tmp_path) -> None:
    with pytest.raises(ModelDefinitionError, match=r"Forest\.Crowns"):
        kind_of(tmp_path, Framework="Forest", ModelConfiguration="Crowns")


def test_a_missing_raster_function_is_not_run_without(tmp_path) -> None:
    with pytest.raises(ModelDefinitionError) as caught:
        kind_of(tmp_path, weights=HDF5, ModelFile="n.h5", **{**OWN, "InferenceFunction": "My.py"})

    assert "My.py is missing" in str(caught.value)
    assert str(tmp_path / "My.py") in caught.value.mend


def test_a_feature_classifier_with_a_missing_function_runs_natively_and_says_so(tmp_path) -> None:
    definition = read_definition(write_model(tmp_path, InferenceFunction="Renamed.py"))

    assert definition.kind is ModelKind.FEATURE_CLASSIFIER
    assert "Renamed.py is missing" in definition.warnings[0]


def test_a_captioner_is_refused_by_name_unless_its_function_is_there(tmp_path) -> None:
    path = write_model(
        tmp_path,
        ModelType="ImageCaptioner",
        ModelConfiguration="_image_captioner_inference",
        InferenceFunction="ArcGISImageCaptioner.py",
    )
    with pytest.raises(UnsupportedModelError, match="ImageCaptioner"):
        read_definition(path)

    (tmp_path / "ArcGISImageCaptioner.py").write_text("#")
    assert read_definition(path).kind is ModelKind.RASTER_FUNCTION


@pytest.mark.parametrize("nothing", ["NaN", "null", "-Infinity"])
def test_dead_bands_of_hyperspectral_imagery_do_not_matter_unless_they_are_extracted(
    tmp_path, nothing
) -> None:
    numbers = [float(band + 1) for band in range(224)]
    written = json.dumps(numbers)
    for band in (1, 50, 100, 150, 200, 223):
        written = written.replace(f" {band + 1}.0", f" {nothing}")
    names = ("band_min_values", "band_max_values", "scaled_mean_values", "scaled_std_values")
    path = write_model(tmp_path, NormalizationStats="@", ExtractBands=[0, 99, 149])
    stats = "{" + ", ".join(f'"{name}": {written}' for name in names) + "}"
    path.write_text(path.read_text().replace('"@"', stats))

    normalization, _ = normalization_of(read_definition(path), 3)

    assert normalization is not None
    assert normalization.scale[0] == 1.0 and len(normalization.scale) == 3
    path.write_text(path.read_text().replace("[0, 99, 149]", "[0, 1, 149]"))
    with pytest.raises(ModelDefinitionError, match="no number for band index 1"):
        normalization_of(read_definition(path), 3)


@pytest.mark.parametrize("framework", ["CNTK", "MXNet"])
def test_a_framework_that_nothing_runs_is_refused_by_name(tmp_path, framework) -> None:
    with pytest.raises(UnsupportedModelError, match=framework):
        kind_of(tmp_path, Framework=framework, ModelFile="trained.model", weights=b"x", **OWN)


def test_weights_without_an_architecture_are_refused_with_what_would_work(tmp_path) -> None:
    with pytest.raises(UnsupportedModelError, match="no backbone says which network") as caught:
        kind_of(tmp_path, weights=STATE_DICT, Framework="PyTorch", **OWN)

    assert "TorchScript" in caught.value.mend


def test_a_file_that_contradicts_its_definition_is_told(tmp_path) -> None:
    with pytest.raises(ModelDefinitionError, match="cannot read"):
        kind_of(tmp_path, weights=HDF5)
    with pytest.raises(ModelDefinitionError, match="cannot read"):
        kind_of(tmp_path, weights=STATE_DICT, ModelConfiguration="KerasClassifier")


def test_missing_weights_say_where_they_were_looked_for(tmp_path) -> None:
    with pytest.raises(ModelDefinitionError) as caught:
        read_definition(write_model(tmp_path, weights=None))

    assert "model.emd, key ModelFile" in str(caught.value)
    assert str(tmp_path / "weights.pth") in caught.value.mend


@pytest.mark.parametrize(
    "written", ["C:\\Users\\me\\weights.pth", "\\\\server\\models\\weights.pth", "sub\\weights.pth"]
)
def test_a_path_of_another_computer_is_found_beside_the_definition(tmp_path, written) -> None:
    write_model(tmp_path)
    path = write_model(tmp_path, weights=None, ModelFile=written)

    definition = read_definition(path)

    assert definition.model_file == tmp_path / "weights.pth"
    assert "is used for" in definition.warnings[0]


def test_capitals_in_a_file_name_do_not_matter(tmp_path) -> None:
    (tmp_path / "Weights.PTH").write_bytes(WEIGHTS)

    definition = read_definition(write_model(tmp_path, weights=None))

    assert definition.model_file is not None
    assert definition.model_file.name.lower() == "weights.pth"


@pytest.mark.parametrize("key", ["Classes", "ImageHeight"])
def test_a_key_that_the_model_needs_is_an_error_when_it_is_missing(tmp_path, key) -> None:
    left_out = {key: ..., **({"ImageWidth": ...} if key == "ImageHeight" else {})}

    with pytest.raises(ModelDefinitionError) as caught:
        read_definition(write_model(tmp_path, **left_out))

    assert f"key {key}" in caught.value.where


def test_a_package_and_its_unpacked_definition_are_one_model(tmp_path) -> None:
    package = write_package(
        tmp_path / "pack.dlpk", {"sub/m.emd": json.dumps(emd()), "sub/weights.pth": WEIGHTS}
    )

    opened = open_model(str(package), tmp_path / "cache")
    assert opened.emd_path is not None
    read = read_definition(opened.emd_path)

    assert opened.source == str(package)
    assert opened.model_file == read.model_file
    assert opened.raw == read.raw


def test_an_archive_that_holds_a_package_stands_for_it(tmp_path) -> None:
    inner = write_package(
        tmp_path / "in.dlpk", {"m.emd": json.dumps(emd()), "weights.pth": WEIGHTS}
    )
    outer = write_package(tmp_path / "out.zip", {"deep/in.dlpk": inner.read_bytes()})
    two = write_package(tmp_path / "two.zip", {"a.dlpk": b"1", "b.dlpk": b"2"})

    assert open_model(str(outer), tmp_path / "cache").model_file.name == "weights.pth"
    with pytest.raises(ModelDefinitionError, match=r"but a\.dlpk, b\.dlpk.*Choose one"):
        open_model(str(two), tmp_path / "cache")


def test_a_folder_without_a_definition_is_the_model_in_it(tmp_path) -> None:
    (tmp_path / "m").mkdir()
    write_onnx(tmp_path / "m" / "model.onnx", properties={"class_names": '["a", "b"]'})

    definition = open_model(str(tmp_path / "m"), tmp_path / "cache")

    assert definition.model_file == tmp_path / "m" / "model.onnx"
    assert definition.classes == read_definition(definition.model_file).classes


def test_weights_in_another_folder_of_a_package_are_found_with_a_warning(tmp_path) -> None:
    package = write_package(
        tmp_path / "in.dlpk", {"m.emd": json.dumps(emd()), "net/weights.pth": WEIGHTS}
    )

    definition = open_model(str(package), tmp_path / "cache")

    assert definition.model_file.parent.name == "net"
    assert any("net/weights.pth beside it is used" in text for text in definition.warnings)
    assert definition.warnings == read_definition(definition.emd_path).warnings


def test_weights_that_a_package_lacks_are_not_looked_for_in_our_cache(tmp_path) -> None:
    files = {"m.emd": json.dumps(emd()), "a/weights.pth": WEIGHTS, "b/weights.pth": WEIGHTS}
    package = write_package(tmp_path / "in.dlpk", files)

    with pytest.raises(ModelDefinitionError, match=r"does not hold weights\.pth") as caught:
        open_model(str(package), tmp_path / "cache")

    assert "cache" not in str(caught.value)
    assert "unpack in.dlpk" in caught.value.mend


def test_a_model_alone_in_a_package_is_named_as_in_it(tmp_path) -> None:
    """Our cache is no place where anybody could put a file beside it."""
    network = write_onnx(tmp_path / "model.onnx").read_bytes()
    package = write_package(tmp_path / "net.zip", {"net/model.onnx": network})
    unpacked = tmp_path / "cache"

    with pytest.raises(ModelDefinitionError, match="nothing names its classes") as caught:
        open_model(str(package), unpacked)
    named = write_package(
        tmp_path / "named.zip", {"net/model.onnx": network, "net/labels.txt": b"a\nb"}
    )
    path = open_model(str(named), unpacked).model_file

    assert caught.value.where == "net/model.onnx"
    assert read_definition(path).source == "net/model.onnx"


def test_a_folder_stands_for_the_definition_in_it(tmp_path) -> None:
    write_model(tmp_path / "m")

    assert open_model(str(tmp_path / "m"), tmp_path / "cache").kind is ModelKind.FEATURE_CLASSIFIER


def test_json_text_is_written_where_the_worker_reads_the_same_model(tmp_path) -> None:
    write_model(tmp_path / "m")
    text = "\ufeff " + json.dumps(emd(ModelFile=str(tmp_path / "m" / "weights.pth")))

    opened = open_model(text, tmp_path / "cache")
    assert opened.emd_path is not None
    read = read_definition(opened.emd_path)

    assert opened.source == "JSON text"
    assert read.model_file == opened.model_file == tmp_path / "m" / "weights.pth"


def test_json_text_with_a_relative_path_is_told_why_that_cannot_be(tmp_path) -> None:
    with pytest.raises(ModelDefinitionError, match="absolute path"):
        open_model(json.dumps(emd()), tmp_path)


def test_a_uri_of_arcgis_that_is_a_file_is_opened(tmp_path) -> None:
    path = write_model(tmp_path / "m")

    opened = open_model(json.dumps({"uri": str(path)}), tmp_path / "cache")

    assert opened.emd_path == path


@pytest.mark.parametrize(
    "model", ['{"itemId": "abc"}', '{"url": "http://x/y"}', "https://example.org/model.dlpk"]
)
def test_nothing_is_fetched(tmp_path, model) -> None:
    with pytest.raises(UnsupportedModelError, match="Download the package"):
        open_model(model, tmp_path)


def test_quotes_and_file_addresses_around_a_path_are_taken_off(tmp_path) -> None:
    path = write_model(tmp_path / "m")

    assert open_model(f'"{path}"', tmp_path).emd_path == path
    assert open_model(path.as_uri(), tmp_path).emd_path == path


@pytest.mark.parametrize("model", ["", "  ", "missing.emd", "missing.dlpk"])
def test_a_model_that_is_not_there_is_told(tmp_path, model) -> None:
    with pytest.raises(ModelDefinitionError):
        open_model(model, tmp_path)


def test_what_was_downloaded_instead_of_a_package_is_not_taken_for_a_definition(tmp_path) -> None:
    (tmp_path / "m.dlpk").write_text("<!DOCTYPE html><title>Sign in</title>")

    with pytest.raises(ModelDefinitionError, match=r"m\.dlpk is a web page"):
        open_model(str(tmp_path / "m.dlpk"), tmp_path / "cache")


def test_weights_alone_point_to_the_definition_beside_them(tmp_path) -> None:
    write_model(tmp_path, weights=STATE_DICT)

    with pytest.raises(ModelDefinitionError, match=r"Choose model\.emd beside it"):
        open_model(str(tmp_path / "weights.pth"), tmp_path / "cache")


def test_keras_weights_alone_are_told(tmp_path) -> None:
    path = write_keras_h5(tmp_path / "net.h5", {})

    with pytest.raises(ModelDefinitionError, match="a Keras model, and nothing names its classes"):
        open_model(str(path), tmp_path / "cache")


def test_a_bare_onnx_stands_for_itself(tmp_path) -> None:
    path = write_onnx(tmp_path / "net.onnx", properties={"class_names": '{"1": "b", "0": "a"}'})

    definition = open_model(str(path), tmp_path / "cache")

    assert definition.kind is ModelKind.ONNX
    assert definition.emd_path is None
    assert definition.model_file == path
    assert [(entry.value, entry.name) for entry in definition.classes] == [(0, "a"), (1, "b")]
    assert read_definition(path) == definition


def test_an_onnx_without_names_or_size_is_told_how_to_add_them(tmp_path) -> None:
    with pytest.raises(ModelDefinitionError, match="class_names"):
        read_definition(write_onnx(tmp_path / "a.onnx"))
    free = write_onnx(
        tmp_path / "b.onnx", properties={"class_names": '["a"]'}, shape=(None, 3, None, None)
    )
    with pytest.raises(ModelDefinitionError, match="tile_size"):
        read_definition(free)


def test_a_child_of_another_package_is_not_esris(tmp_path) -> None:
    (tmp_path / "ObjectClassifier.py").write_text("#")

    kind = kind_of(
        tmp_path,
        Framework="Forest",
        ModelConfiguration="FeatureClassifier",
        InferenceFunction="ObjectClassifier.py",
    )

    assert kind is ModelKind.RASTER_FUNCTION


def test_a_package_is_one_by_content_whatever_it_is_called(tmp_path) -> None:
    members = {"m.emd": json.dumps(emd()), "weights.pth": WEIGHTS}
    keras_like = {**members, "config.json": "{}", "metadata.json": "{}"}

    for path in (
        write_package(tmp_path / "model.zip", members),
        write_package(tmp_path / "model", members),
        write_package(tmp_path / "model.dlpk", keras_like),
    ):
        assert open_model(str(path), tmp_path / "cache").kind is ModelKind.FEATURE_CLASSIFIER


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(), st.sampled_from(["ModelFile", "InferenceFunction"]))
def test_no_path_in_a_definition_raises_anything_but_our_errors(tmp_path, written, key) -> None:
    path = write_model(tmp_path)
    path.write_text(json.dumps(emd(**{key: written, "ModelConfiguration": "Own"})))

    with suppress(PluginError):
        read_definition(path)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text() | st.just("a" * 5000))
def test_no_text_given_as_a_model_raises_anything_but_our_errors(tmp_path, text) -> None:
    with suppress(PluginError):
        open_model(text, tmp_path / "cache")
