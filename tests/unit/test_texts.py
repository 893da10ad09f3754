"""Sentences that remember what they were made of, also across the pipe."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest
from object_classifier.core.errors import InputError, error_from_json
from object_classifier.core.texts import (
    Text,
    english,
    joined,
    text,
    text_from_json,
    text_to_json,
    translated,
    with_values,
)

GERMAN = {
    "{count} bands": "{count} Kanäle",
    "The image has {bands}": "Das Bild hat {bands}",
    "Choose another": "Wählen Sie ein anderes",
    "A plain sentence": "Ein einfacher Satz",
    "{count} of {total}": "{count} von {nothing}",
}


def german(template: str, count: int = -1) -> str:
    if template == "{count:,} cells":
        return "{count:,} Zelle" if count == 1 else "{count:,} Zellen"
    return GERMAN.get(template, template)


def crossed(sentence: str) -> str:
    return text_from_json(json.loads(json.dumps(text_to_json(sentence))))


def test_a_sentence_is_english_until_it_is_translated():
    sentence = text("The image has {bands}", bands=text("{count} bands", count=2))

    assert sentence == "The image has 2 bands"
    assert translated(sentence, german) == "Das Bild hat 2 Kanäle"
    assert translated(crossed(sentence), german) == "Das Bild hat 2 Kanäle"


@pytest.mark.parametrize(
    ("count", "in_english", "in_german"),
    [(0, "0 cells", "0 Zellen"), (1, "1 cell", "1 Zelle"), (2_000, "2,000 cells", "2.000 Zellen")],
)
def test_a_sentence_counts_in_every_language(count, in_english, in_german):
    sentence = text("{count:,} cell", "{count:,} cells", count=count)

    for same in (sentence, crossed(sentence), with_values(sentence, sentence.values)):
        assert same == translated(same, english) == in_english
        assert translated(same, german, {",": "."}) == in_german


def test_numbers_that_are_only_read_have_the_separators_of_the_language():
    sentence = text(
        "{area:,.1f} {share:.1f} {size:.6g} {typed:g} {given}",
        area=1234.56,
        share=12.34,
        size=0.15,
        typed=0.5,
        given=0.25,
    )

    assert translated(sentence, english) == "1,234.6 12.3 0.15 0.5 0.25"
    assert translated(sentence, german, {",": ".", ".": ","}) == "1.234,6 12,3 0,15 0.5 0.25"


def test_a_plural_that_could_do_harm_is_not_formatted():
    hostile = {"text": "x", "template": "{count}", "plural": "{count.real}", "values": {"count": 2}}

    assert not isinstance(text_from_json(hostile), Text)


def test_a_sentence_survives_what_is_done_to_errors():
    sentence = text("{count} bands", count=2)

    for same in (str(ValueError(sentence)), copy.deepcopy(sentence), str(sentence)):
        assert translated(same, german) == "2 Kanäle"


def test_sentences_in_a_row_are_translated_each():
    row = joined("; {", (text("{count} bands", count=1), "a path", text("A plain sentence")))

    assert row == "1 bands; {a path; {A plain sentence"
    assert translated(row, german) == "1 Kanäle; {a path; {Ein einfacher Satz"


def test_a_sentence_without_values_may_hold_braces():
    assert text('Write {"Value": 1}') == 'Write {"Value": 1}'
    assert crossed(text('Write {"Value": 1}')) == 'Write {"Value": 1}'


def test_a_translation_with_a_wrong_field_stays_english():
    assert translated(text("{count} of {total}", count=1, total=2), german) == "1 of 2"


def test_grouped_numbers_are_written_as_the_language_does():
    sentence = text("{n:,} of {x:,.1f}, cells of {size:g}", n=40000, x=1234.5, size=0.5)

    assert translated(sentence, german) == "40,000 of 1,234.5, cells of 0.5"
    assert translated(sentence, german, {",": ".", ".": ","}) == "40.000 of 1.234,5, cells of 0.5"


def test_numbers_of_numpy_and_other_things_cross_the_pipe():
    numpy = pytest.importorskip("numpy")
    sentence = text("{n:,} {x:.1f} {nan} {what}", n=numpy.int64(1000), x=numpy.float32(0.5),
                    nan=float("nan"), what=["a"])  # fmt: skip

    assert sentence == "1,000 0.5 nan ['a']"
    assert isinstance(crossed(sentence), Text)


def test_half_a_character_in_a_value_does_not_make_a_sentence_that_no_log_takes():
    for value in ("Dense\ud800", Path("caf\udce9.tif")):  # of JSON; of a file's name in Latin-1
        sentence = text("the class {name}", name=value)

        assert str(sentence).encode().endswith((b"Dense?", b"caf?.tif"))


def test_an_error_is_translated_as_one_message():
    error = InputError(text("{count} bands", count=2), where="a.tif", mend=text("Choose another"))
    again = error_from_json(json.loads(json.dumps(error.to_json())))

    assert str(again) == "2 bands (a.tif). Choose another."
    assert translated(str(again), german) == "2 Kanäle (a.tif). Wählen Sie ein anderes."
    assert json.dumps(again.as_report()["what"]) == '"2 bands"'


@pytest.mark.parametrize(
    "hostile",
    [
        {"text": "x", "template": "{x.__class__}", "values": {"x": "x"}},
        {"text": "x", "template": "{x[0]}", "values": {"x": "x"}},
        {"text": "x", "template": "{x:>99999999999}", "values": {"x": "x"}},
        {"text": "x", "template": "{x:{y}}", "values": {"x": "x", "y": "9"}},
        {"text": "x", "template": "{x!r}", "values": {"x": "x"}},
        {"text": "x", "template": "{0}", "values": {"0": "x"}},
        {"text": "x", "template": "{x", "values": {"x": "x"}},
        {"text": "x", "template": "{y}", "values": {"x": "x"}},
        {"text": "x", "template": "{x:d}", "values": {"x": "x"}},
        {"text": "x", "template": "{x}" * 5000, "values": {"x": "x"}},
        {"text": "x", "template": "{x}" * 50, "values": {"x": "x" * 5000}},
        {"text": "x", "template": "another sentence", "values": {}},
        {"text": "x", "template": 7, "values": {"x": "x"}},
        {"text": "x", "template": "x", "values": ["x"]},
        {"text": "x", "template": "x", "values": {"x": None}},
        {"text": "x", "template": "{x}"},
        {"text": "x"},
    ],
)
def test_a_template_that_could_do_harm_is_not_formatted(hostile):
    sentence = text_from_json(hostile)

    assert sentence == "x" and not isinstance(sentence, Text)


def test_sentences_nested_without_end_are_not_taken_apart():
    nested = text("deep")
    for _ in range(50):
        nested = text("{inner}", inner=nested)

    assert crossed(nested) == "deep" and not isinstance(crossed(nested), Text)


@pytest.mark.parametrize("nonsense", [None, 7, [], "sentence"])
def test_what_is_no_sentence_is_shown_as_it_is(nonsense):
    assert text_from_json(nonsense) == str(nonsense)
