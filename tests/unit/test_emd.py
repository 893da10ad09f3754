from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from model_files import emd
from object_classifier.core.errors import (
    ModelDefinitionError,
    PluginError,
    UnsupportedModelError,
)
from object_classifier.core.model.definition import CellSize, ClassEntry, ImageSpace, ModelKind
from object_classifier.core.model.emd import KNOWN_KEYS, parse_emd, require_sound


def parse(data: bytes | str, name: str = "houses.emd"):
    return parse_emd(data, source=f"/models/{name}")


def parse_keys(**changes):
    return parse(json.dumps(emd(**changes)))


def test_a_current_definition_is_read_without_a_warning() -> None:
    result = parse_keys()

    assert result.warnings == ()
    assert result.classes == (
        ClassEntry(1, "damaged", (255, 0, 0)),
        ClassEntry(2, "intact", (0, 255, 0)),
    )
    assert result.image_size == (48, 64)
    assert result.fields["extract_bands"] == (0, 1, 2)
    assert result.fields["backbone"] == "resnet18"


def test_missing_keys_get_the_defaults_of_the_format() -> None:
    fields = parse_keys(
        CropSizeFixed=..., BlackenAroundFeature=..., ImageSpaceUsed=..., ExtractBands=...
    ).fields

    assert fields["crop_size_fixed"] is True
    assert fields["blacken_around_feature"] is False
    assert fields["image_space"] is ImageSpace.MAP_SPACE
    assert fields["extract_bands"] is None
    assert fields["imagenet_normalization"] is True
    assert fields["multi_label"] is False


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_any_unicode_encoding_is_read(encoding) -> None:
    text = json.dumps(emd(ModelName="Gebäude"), ensure_ascii=False)

    assert parse(text.encode(encoding)).raw["ModelName"] == "Gebäude"


def test_a_file_of_an_old_windows_editor_is_read_with_a_warning() -> None:
    text = json.dumps(emd(ModelName="Gebäude"), ensure_ascii=False)

    result = parse(text.encode("cp1252"))

    assert result.raw["ModelName"] == "Gebäude"
    assert "not saved as UTF-8" in result.warnings[0]


@pytest.mark.parametrize(
    ("written", "path"),
    [
        (r"C:\DeepLearning\new\table.pth", "C:/DeepLearning/new/table.pth"),
        (r".\Damage_V7.h5", "Damage_V7.h5"),
        (r".\new\bits.pth", "new/bits.pth"),  # each backslash begins a valid escape
        (r".\users\x.pth", "users/x.pth"),
        (r".\\proper.pth", "proper.pth"),
        (r"\\server\share\Model.pth", "/server/share/Model.pth"),
    ],
)
def test_a_windows_path_survives_however_its_backslashes_are_written(written, path) -> None:
    text = json.dumps(emd(ModelFile="@")).replace("@", written)

    assert parse(text).model_file.replace("//", "/") == path


def test_unescaped_backslashes_are_told() -> None:
    text = json.dumps(emd(ModelFile="@")).replace("@", r"C:\Deep\x.pth")

    assert any("backslashes" in warning for warning in parse(text).warnings)


def test_trailing_commas_are_ignored_with_a_warning() -> None:
    text = json.dumps(emd(), indent=1).replace("]", ",]").replace('"MAP_SPACE"', '"MAP_SPACE" ')

    result = parse(text[:-2] + ",\n}")

    assert result.fields["extract_bands"] == (0, 1, 2)
    assert any("commas" in warning for warning in result.warnings)


def test_comments_are_ignored_with_a_warning() -> None:
    lines = json.dumps(emd(ModelName="http://a/*b*/"), indent=1).split("\n")
    lines[0] = '{ // my model, "quoted" {'
    lines[2] += " /* of\n two lines, */"
    lines[-2] += ", // the last, }"

    result = parse("/**/" + "\n".join(lines))

    assert result.raw["ModelName"] == "http://a/*b*/"
    assert result.model_file == "weights.pth"
    assert any("comments were ignored" in warning for warning in result.warnings)


def test_the_place_of_an_error_behind_a_comment_is_that_of_the_users_own_text() -> None:
    with pytest.raises(ModelDefinitionError, match="line 3, column 2"):
        parse('{ // a, "b"\n "a": 1 /* , */\n "b": 2}')


def test_a_definition_with_a_text_that_never_ends_is_refused_at_once() -> None:
    with pytest.raises(ModelDefinitionError, match="Close the text"):
        parse('{"a": "' + '\\"' * 1_000_000)


@pytest.mark.parametrize("value", [2**31, -(2**31) - 1, 10**30])
def test_a_class_value_that_no_field_holds_is_refused_before_the_run(value) -> None:
    emd_of_two = parse_keys(Classes=[{"Value": 1, "Name": "a"}, {"Value": value, "Name": "b"}])

    with pytest.raises(ModelDefinitionError, match=r"Classes\[1\]") as caught:
        require_sound(emd_of_two, ModelKind.ONNX)

    assert str(value)[:8] in caught.value.what


def test_a_definition_of_a_million_keys_or_classes_is_read_or_refused_in_no_time() -> None:
    many = ", ".join(f'"kex{number}": 0' for number in range(200_000))

    assert len(parse("{" + many + "}").raw) == 200_000
    with pytest.raises(ModelDefinitionError, match="at most"):
        require_sound(parse_keys(Classes=["a"] * 20_000), ModelKind.ONNX)


def test_commas_and_brackets_inside_texts_are_left_alone() -> None:
    text = json.dumps(emd(ModelName="a,] ,}"))[:-1] + ",}"

    assert parse(text).raw["ModelName"] == "a,] ,}"


def test_a_missing_comma_is_an_error_with_line_column_and_hint() -> None:
    text = '{\n "ModelName": "a"\n "Version": "2024.9"\n}'

    with pytest.raises(ModelDefinitionError) as caught:
        parse(text)

    assert "houses.emd, line 3, column 2" in str(caught.value)
    assert "comma at the end of line 2" in str(caught.value)


def test_the_column_of_an_error_is_that_of_the_users_own_text() -> None:
    text = '{"ModelFile": "C:\\Deep\\Dir\\x.pth" "Version": 1}'

    with pytest.raises(ModelDefinitionError) as caught:
        parse(text)

    column = text.index('"Version"') + 1
    assert caught.value.where.endswith(f"column {column}")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "empty"),
        ("[]", "a JSON list, not an object"),
        ("null", "a JSON null"),
        ("{'a': 1}", "double quotation marks"),
        ('{"a": 1} x', "Delete what follows"),
        ('{"a": "C:\\x\\"}', "Close the text"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_text_that_is_no_definition_is_refused_in_words(text, part) -> None:
    with pytest.raises(ModelDefinitionError, match=part):
        parse(text)


def test_weights_chosen_by_mistake_are_told_apart() -> None:
    with pytest.raises(ModelDefinitionError, match="binary data"):
        parse(b"PK\x03\x04\0\0\0\0")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("imageheight", "ImageHeight"),
        ("Image_Height", "ImageHeight"),
        ("ImageHieght", "ImageHeight"),
        ("ExtractBand", "ExtractBands"),
        ("CropsizeFixed", "CropSizeFixed"),
        ("InferenceFuntion", "InferenceFunction"),
    ],
)
def test_a_key_with_a_slip_is_taken_for_the_key_that_was_meant(written, meant) -> None:
    keys = emd()
    keys[written] = keys.pop(meant)

    result = parse(json.dumps(keys))

    assert result.raw[meant] == keys[written]
    assert any(f"{written}: read as {meant}" in warning for warning in result.warnings)


@pytest.mark.parametrize("key", ["ModelFiles", "ModelPadding", "CellSize", "monitored_accuracy"])
def test_a_real_key_is_never_taken_for_a_slip(key) -> None:
    result = parse_keys(**{key: "x"})

    assert result.raw[key] == "x"
    assert result.warnings == ()


def test_all_known_keys_are_told_apart() -> None:
    for key in KNOWN_KEYS:
        with_one_key = {key: None}
        assert key in parse(json.dumps(with_one_key)).raw


@pytest.mark.parametrize(
    ("value", "flag"), [(1, True), ("0", False), (True, True), ("False", False), ("yes", True)]
)
def test_flags_are_read_in_every_spelling(value, flag) -> None:
    assert parse_keys(BlackenAroundFeature=value).fields["blacken_around_feature"] is flag


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("CropSizeFixed", "maybe"),
        ("ImageHeight", "tall"),
        ("ImageWidth", 0),
        ("ImageWidth", True),
        ("BatchSize", 2.5),
        ("ExtractBands", [-1]),
        ("ExtractBands", {"a": 1}),
        ("DataRange", [1]),
        ("DataRange", [255, 0]),
        ("Classes", "damaged"),
        ("Classes", [3]),
        ("NormalizationStats", {"band_min_values": [0]}),
        ("NormalizationStats", [1]),
        ("ModelFile", 3),
        ("ModelParameters", "resnet"),
    ],
)
def test_a_value_that_cannot_be_meant_is_an_error_that_names_file_and_key(key, value) -> None:
    with pytest.raises(ModelDefinitionError) as caught:
        require_sound(parse_keys(**{key: value}), ModelKind.FEATURE_CLASSIFIER)

    assert caught.value.where.startswith("houses.emd, key ")
    assert key in caught.value.where
    assert caught.value.mend


def test_a_zero_in_a_class_name_does_not_end_it() -> None:
    classes = [{"Value": 0, "Name": "a\0b"}, {"Value": 1, "Name": "a\0c"}]

    assert [entry.name for entry in parse_keys(Classes=classes).classes] == ["a b", "a c"]


STATS = ("band_min_values", "band_max_values", "scaled_mean_values", "scaled_std_values")


@pytest.mark.parametrize(
    "nothing", ["NaN", "Infinity", "-Infinity", "null", '"NaN"', '"dead"', "{}"]
)
def test_statistics_of_bands_that_are_not_extracted_are_not_judged(nothing) -> None:
    stats = json.dumps({name: [1.0, 0.5, 2.0] for name in STATS}).replace("0.5", nothing)
    text = json.dumps(emd(ExtractBands=[0, 2])).replace(
        "{", '{"NormalizationStats": ' + stats + ",", 1
    )

    found = parse(text)

    assert require_sound(found, ModelKind.FEATURE_CLASSIFIER) == ()
    assert found.fields["normalization"].band_min == (1.0, None, 2.0)


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize(
    "key", ["BatchSize", "DataRange", "MinCellSize", "Bands", "ModelParameters", "CropSizeFixed"]
)
def test_nan_means_null_in_any_key(key, constant) -> None:
    text = json.dumps(emd(**{key: "@"})).replace('"@"', constant)

    assert parse(text).fields == parse_keys(**{key: None}).fields


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("NormalizationStats", {"band_min_values": "?"}),
        ("ImageHeight", "tall"),
        ("ExtractBands", {"a": 1}),
        ("BatchSize", -3),
        ("CropSizeFixed", "maybe"),
        ("DataRange", ["a"]),
        ("Classes", [3]),
        ("ModelParameters", "resnet"),
    ],
)
def test_a_key_that_the_model_does_not_use_never_refuses_it(key, value) -> None:
    found = parse_keys(**{key: value})

    (warning,) = require_sound(found, ModelKind.RASTER_FUNCTION)

    assert key in warning and "does not use it" in warning


def test_numbers_may_be_written_as_text() -> None:
    result = parse_keys(ImageHeight="256", ImageWidth=256.0, BatchSize="4", ExtractBands="3,2,1")

    assert result.image_size == (256, 256)
    assert result.fields["batch_size"] == 4
    assert result.fields["extract_bands"] == (3, 2, 1)


def test_one_missing_side_is_taken_from_the_other() -> None:
    result = parse_keys(ImageHeight=...)

    assert result.image_size == (48, 48)
    assert "ImageHeight: missing" in result.warnings[0]


def test_bands_may_be_named() -> None:
    assert parse_keys(ExtractBands=["red", 3]).fields["extract_bands"] == ("red", 3)


def test_classes_in_the_legacy_spelling_and_with_a_slip_are_read() -> None:
    result = parse_keys(
        Classes=[
            {"ClassValue": 7, "ClassName": "oak", "Color": [1, 2, 3]},
            {"Value": "8", "Name": "pine", "Ccolor": [300, -1, 2.4]},
        ]
    )

    assert result.classes == (ClassEntry(7, "oak", (1, 2, 3)), ClassEntry(8, "pine", (255, 0, 2)))
    assert any("Ccolor was read as Color" in warning for warning in result.warnings)


def test_a_class_without_value_or_name_gets_its_place_and_a_warning() -> None:
    result = parse_keys(Classes=["a", {"Name": "b"}, {"Value": 9, "Name": "  "}])

    assert [(entry.value, entry.name) for entry in result.classes] == [(0, "a"), (1, "b"), (9, "9")]
    assert len(result.warnings) == 3


@pytest.mark.parametrize("written", [2.5, "two", [1], {}])
def test_a_value_of_a_class_that_is_no_number_is_named(written) -> None:
    result = parse_keys(Classes=[{"Value": 1, "Name": "a"}, {"Value": written, "Name": "b"}])

    assert result.classes[1].value == 1
    (warning,) = result.warnings
    assert f"the Value {written!r} is no whole number" in warning


@pytest.mark.parametrize("written", ["PIXEL_SPACE", "pixel space", "IMAGE_SPACE"])
def test_pixel_space_is_read_in_every_spelling(written) -> None:
    assert parse_keys(ImageSpaceUsed=written).fields["image_space"] is ImageSpace.PIXEL_SPACE


def test_multispectral_statistics_and_cell_sizes_are_read() -> None:
    stats = {
        "band_min_values": [0, 1],
        "band_max_values": [10, "20"],
        "band_mean_values": [5, 6],
        "scaled_mean_values": [0.5, 0.4],
        "scaled_std_values": [0.1, None],
    }
    size = {"x": 0.5, "y": 0.25, "spatialReference": {"wkid": 102100, "latestWkid": 3857}}
    fields = parse_keys(
        NormalizationStats=stats,
        MinCellSize=size,
        MaxCellSize=None,
        MetaDataMode="MultiLabeled_Tiles",
    ).fields

    assert fields["normalization"].band_max == (10, 20)
    assert fields["normalization"].scaled_std == (0.1, None)
    assert fields["min_cell_size"] == CellSize(0.5, 0.25, 3857)
    assert fields["max_cell_size"] is None
    assert fields["multi_label"] is True


@pytest.mark.parametrize(
    "written", [None, "", "NULL", "objectclassification", "ObjectClasification"]
)
def test_a_missing_or_misspelled_model_type_is_accepted(written) -> None:
    assert parse_keys(ModelType=written).model_type == "ObjectClassification"


@pytest.mark.parametrize(
    "written", ["ObjectDetection", "ImageClassification", "InstanceSegmentation", "SuperResolution"]
)
def test_another_model_type_is_refused_by_name(written) -> None:
    with pytest.raises(UnsupportedModelError) as caught:
        parse_keys(ModelType=written)

    assert written in str(caught.value)
    assert "ObjectClassification" in caught.value.mend


@pytest.mark.parametrize(
    "backbone", ["prithvi_v2_300M", "dofa_base", "clay_large", "terramind_base", "hf:satlas_swin"]
)
def test_a_backbone_that_cannot_be_rebuilt_is_refused_by_name(backbone) -> None:
    with pytest.raises(UnsupportedModelError, match=backbone):
        parse_keys(ModelParameters={"backbone": backbone})


def test_a_backbone_is_only_a_name_where_the_file_holds_the_whole_network() -> None:
    keys = {"Framework": "TorchScript", "ModelConfiguration": ..., "ModelFile": "a.pt"}

    assert parse_keys(ModelParameters={"backbone": "clay_large"}, **keys).framework == "TorchScript"


def test_a_resnet_of_hugging_face_is_not_refused() -> None:
    assert (
        parse_keys(ModelParameters={"backbone": "hf:resnet50"}).fields["backbone"] == "hf:resnet50"
    )


def test_the_tensorflow_backend_of_arcgis_learn_is_refused_by_name() -> None:
    with pytest.raises(UnsupportedModelError, match="TensorFlow backend of arcgis"):
        parse_keys(backend="tensorflow", ModelParameters={"backbone": "MobileNetV2"})


def test_the_definition_of_training_data_is_told_from_a_model() -> None:
    text = json.dumps({"CropTileMode": "Fixed_Size", "AllTilesStats": [], "Classes": []})

    with pytest.raises(ModelDefinitionError, match="training data, not a model"):
        parse(text, "esri_model_definition.emd")


EXPECTED = {
    "FC__84f2920": "TensorFlow backend",
    "8343b56": "line 19, column 5",
    "woolseyFire": None,
    "HouseDamageClassifier": None,
}


def test_every_real_definition_parses_or_is_refused_for_the_right_reason(shared_data) -> None:
    files = sorted((shared_data / "emd").iterdir())
    assert len(files) >= 18
    for path in files:
        key = next((key for key in EXPECTED if key in path.name), "")
        reason = EXPECTED.get(key, "which this tool does not run")
        if reason is None:
            assert parse_emd(path.read_bytes(), source=path.name).classes
            continue
        with pytest.raises(ModelDefinitionError) as caught:
            parse_emd(path.read_bytes(), source=path.name)
        assert reason in str(caught.value)


def mutilated(text: str, cuts: list[tuple[float, str]]) -> str:
    for place, piece in cuts:
        index = int(place * len(text))
        text = text[:index] + piece + text[index + 1 :]
    return text


PIECES = st.sampled_from(
    ["", ",", "\\", '"', "{", "}", "[", "]", ":", "\n", "1e999", "\ud800", "\0"]
)


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), PIECES), max_size=8))
def test_no_mutilation_of_a_definition_raises_anything_but_our_errors(cuts) -> None:
    with suppress(PluginError):
        parse(mutilated(json.dumps(emd()), cuts))


@settings(deadline=None)
@given(st.one_of(st.text(), st.binary()))
def test_no_text_and_no_bytes_raise_anything_but_our_errors(data) -> None:
    with suppress(PluginError):
        parse(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(deadline=None)
@given(st.sampled_from(KNOWN_KEYS), JSON)
def test_no_value_of_any_key_raises_anything_but_our_errors(key, value) -> None:
    with suppress(PluginError):
        parse_keys(**{key: value})
