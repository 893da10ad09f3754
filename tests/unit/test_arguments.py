from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from model_files import hdf5, write_model
from object_classifier.core.errors import InputError, PluginError
from object_classifier.core.model.arguments import (
    ArgumentType,
    KnownArguments,
    ModelArgument,
    known_arguments,
    parse_arguments,
)
from object_classifier.core.model.source import read_definition

FUNCTION = """
import json
raise SystemExit("the function was run")
class Trees:
    def getParameterInfo(self):
        required = [
            {"name": "rasters", "dataType": "rasters", "value": None, "required": True},
            {"name": "model", "dataType": "string", "value": ""},
            {"name": "device", "dataType": "numeric", "value": -2},
        ]
        return required + [
            {"name": "batch_size", "dataType": "numeric", "value": 4, "required": False},
            {"name": "mode", "dataType": "GPString", "value": "fast", "domain": ("fast", "good"),
             "displayName": "Mode", "description": "How well"},
            {"name": "limit", "dataType": "GPDouble", "value": 0.5, "domain": [0.0, 1.0]},
            {"name": "steps", "dataType": "GPLong", "value": 3},
            {"name": "tiled", "dataType": "boolean", "value": True},
        ]
"""

KNOWN = KnownArguments.of(
    [
        ModelArgument("batch_size", ArgumentType.INTEGER, minimum=1),
        ModelArgument("augment", ArgumentType.BOOLEAN, choices=("True", "False")),
        ModelArgument("threshold", ArgumentType.NUMBER, "0.5", (), 0, 1, "", ("score_threshold",)),
        ModelArgument("mode", ArgumentType.TEXT, choices=("fast", "good")),
        ModelArgument("note", ArgumentType.TEXT),
    ]
)


@pytest.mark.parametrize(
    "value",
    [
        {"batch_size": 8, "augment": True},
        {"Batch_Size": "8", "AUGMENT": "yes"},
        ["batch_size", "8", "augment", "true"],
        [["batch_size", 8.0], ["augment", 1]],
        "batch_size 8;augment True",
        "batch_size,8,augment,True",
        " batch_size   8 ;\n augment 't' ; ",
        '{"batch_size": 8, "augment": true}',
    ],
)
def test_every_form_gives_the_same_arguments(value) -> None:
    assert parse_arguments(value, KNOWN) == {"batch_size": "8", "augment": "True"}


@pytest.mark.parametrize("value", [None, "", [], {}, [""], ["", ""], ";", {"batch_size": ""}])
def test_nothing_is_no_argument(value) -> None:
    assert parse_arguments(value, KNOWN) == {}


def test_an_unknown_argument_is_an_error_that_lists_the_known_ones() -> None:
    with pytest.raises(InputError) as caught:
        parse_arguments("batchsize 4", KNOWN)

    assert "no argument batchsize" in str(caught.value)
    assert "batch_size, augment, threshold, mode, note" in caught.value.mend


def test_padding_is_accepted_and_has_no_effect() -> None:
    assert parse_arguments("padding 0;batch_size 2", KNOWN) == {"batch_size": "2"}


def test_both_names_of_the_threshold_are_taken() -> None:
    assert parse_arguments("score_threshold 0.25", KNOWN) == {"threshold": "0.25"}


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("batch_size 0", "a whole number of at least 1"),
        ("batch_size 2.5", "a whole number"),
        ("batch_size many", "a whole number"),
        ("threshold 1.5", "a number from 0 to 1"),
        ("threshold nan", "a number from 0 to 1"),
        ("augment maybe", "one of True, False"),
        ("mode best", "one of fast, good"),
    ],
)
def test_a_value_outside_its_domain_is_an_error_that_says_the_domain(text, mend) -> None:
    with pytest.raises(InputError) as caught:
        parse_arguments(text, KNOWN)

    assert mend in caught.value.mend


@pytest.mark.parametrize("value", [["batch_size"], 5, [["a", "b", "c"]], "{broken", ["", "4"]])
def test_a_malformed_table_is_an_error(value) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        parse_arguments(value, KNOWN)


def test_values_may_hold_spaces_and_quotes() -> None:
    assert parse_arguments("note 'roof and wall'", KNOWN) == {"note": "roof and wall"}


NOTES = st.text(min_size=1).map(str.strip).filter(bool)


@settings(deadline=None)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "batch_size": st.integers(1, 10**6).map(str),
            "augment": st.sampled_from(["True", "False"]),
            "threshold": st.floats(0, 1).map(str),
            "note": NOTES,
        },
    )
)
def test_what_was_parsed_parses_to_itself_in_every_form(arguments) -> None:
    flat = [part for pair in arguments.items() for part in pair]

    assert parse_arguments(arguments, KNOWN) == arguments
    assert parse_arguments(flat, KNOWN) == arguments
    assert parse_arguments(json.dumps(arguments), KNOWN) == arguments


@settings(deadline=None)
@given(st.text())
def test_no_text_raises_anything_but_our_errors(text) -> None:
    with suppress(PluginError):
        parse_arguments(text, KNOWN)


def names_of(path) -> list[str]:
    return [argument.name for argument in known_arguments(read_definition(path))]


def test_a_feature_classifier_offers_batch_size_and_augmentation(tmp_path) -> None:
    assert names_of(write_model(tmp_path)) == ["batch_size", "test_time_augmentation"]


def test_a_multi_label_model_offers_a_threshold(tmp_path) -> None:
    assert "threshold" in names_of(write_model(tmp_path, MetaDataMode="MultiLabeled_Tiles"))


def test_defaults_come_from_the_definition(tmp_path) -> None:
    path = write_model(tmp_path, BatchSize=9, test_time_augmentation=True)

    known = known_arguments(read_definition(path))

    assert [argument.default for argument in known] == ["9", "True"]


def test_a_keras_classifier_offers_the_size_that_chips_are_resized_to(tmp_path) -> None:
    path = write_model(
        tmp_path,
        weights=hdf5(),
        ModelFile="net.h5",
        Framework="Keras",
        ModelConfiguration={"Name": "KerasClassifier"},
    )

    assert names_of(path) == ["batch_size", "test_time_augmentation", "resampled_image_size"]


def raster_function(folder, text=FUNCTION, **changes):
    path = write_model(folder, InferenceFunction=".\\Trees.py", ModelConfiguration=..., **changes)
    (folder / "Trees.py").write_text(text)
    return known_arguments(read_definition(path))


def test_arguments_of_a_raster_function_are_read_from_its_text_and_nothing_runs(tmp_path) -> None:
    known = raster_function(tmp_path, ModelParameters=...)

    assert [(item.name, item.type.value, item.default) for item in known] == [
        ("batch_size", "number", "4"),
        ("mode", "text", "fast"),
        ("limit", "number", "0.5"),
        ("steps", "integer", "3"),
        ("tiled", "boolean", "True"),
    ]
    assert known[1].choices == ("fast", "good")
    assert (known[2].minimum, known[2].maximum) == (0, 1)
    assert known[1].help == "How well"


def test_a_batch_size_in_the_definition_hides_that_of_the_raster_function(tmp_path) -> None:
    known = raster_function(tmp_path, BatchSize=16)

    assert "batch_size" not in [item.name for item in known]


@pytest.mark.parametrize(
    "text", ["def broken(", "class Trees:\n def getParameterInfo(self):\n  return make()", "#"]
)
def test_names_that_the_text_does_not_show_are_left_to_the_raster_function(tmp_path, text) -> None:
    known = raster_function(tmp_path, text)

    assert parse_arguments("anything 5", known) == {"anything": "5"}


def test_a_raster_function_that_shows_all_its_names_refuses_others(tmp_path) -> None:
    with pytest.raises(InputError, match="no argument anything"):
        parse_arguments("anything 5", raster_function(tmp_path))


def test_arguments_of_the_child_that_a_function_of_esri_imports_are_found(tmp_path) -> None:
    child = tmp_path / "Forest"
    child.mkdir()
    (child / "Crowns.py").write_text(
        "class ChildObjectDetector:\n def getParameterInfo(self, required):\n"
        "  required.extend([{'name': 'side', 'dataType': 'numeric', 'value': 64}])\n"
        "  return required\n"
    )
    (tmp_path / "ObjectClassifier.py").write_text(FUNCTION)
    path = write_model(
        tmp_path,
        Framework="Forest",
        ModelConfiguration="Crowns",
        InferenceFunction="ObjectClassifier.py",
    )

    assert "side" in names_of(path)
