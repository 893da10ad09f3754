"""Sentences that a user reads: English here, translated at QGIS's side of the pipe.

`core` knows no Qt. A sentence remembers its template and the values in it, so that whoever shows it
can look the template up in the user's language. `scripts/make_translations.py` collects the
templates from the calls of `text` (here) and `tr` (algorithms, gui).

A sentence that counts has two templates, for one and for more; the value `count` decides. Its name
among the translations is that for more, and each language has the forms that Qt says it has.
"""

from __future__ import annotations

import math
import re
from numbers import Integral, Real
from string import Formatter
from typing import Any, Iterable, Mapping, Protocol, Sequence, Union

Value = Union[str, int, float]

_FIELD = re.compile(r"[a-z][a-z0-9_]*", re.IGNORECASE)
_SPEC = re.compile(r"\+?[,#]?(\.\d)?[dfgx]?")  # no width: "{x:99999999}" would fill the memory
_LONGEST = 10_000
"""Characters of a sentence that comes from outside; a longer one stays English."""
_MOST_NAMES = 20
_LONGEST_VALUE = 1_500
"""Characters of a plain text in a sentence: a path, a list of names, what a library said."""
_DEEPEST = 4
"""Sentences within sentences that come from outside; deeper ones stay English."""


class Translate(Protocol):
    """Looks a template up in a language, as `QCoreApplication.translate` does."""

    def __call__(self, template: str, count: int = -1, /) -> str:
        """Return the translation, in the form for `count` where it has forms; else the template."""


def english(template: str, _count: int = -1, /) -> str:
    """Translate into the language that all is written in."""
    return template


class Text(str):
    """An English sentence, with what it was made of. Made by `text`."""

    __slots__ = ("plural", "template", "values")

    template: str
    plural: str
    """Template for another `count` than one; empty where nothing is counted."""
    values: dict[str, Value]

    def __str__(self) -> str:
        """Return the sentence itself: `str(error)` must not forget what it was made of."""
        return self


def text(template: str, plural: str = "", /, **values: object) -> Text:
    """Return a sentence: `text("{count} band is free", "{count} bands are free", count=2)`.

    Args:
        template: English, as a literal (it is collected from the source), with `str.format` fields.
        plural: the same for another `count` than one, where there is a value of that name.
        values: what the fields stand for; a `Text` among them is translated as well.
    """
    return _made(template, plural, {name: _plain(value) for name, value in values.items()})


def with_values(sentence: Text, values: Mapping[str, object]) -> Text:
    """Return the sentence with other values in its fields."""
    plain = {name: _plain(value) for name, value in values.items()}
    return _made(sentence.template, sentence.plural, plain)


def joined(separator: str, parts: Iterable[str]) -> Text:
    """Return sentences in a row, each of which is translated by itself."""
    values = {f"part_{number}": part for number, part in enumerate(parts)}
    fields = (f"{{{name}}}" for name in values)
    return _made(separator.replace("{", "{{").replace("}", "}}").join(fields), "", values)


def named(names: Sequence[str]) -> Text:
    """Return names as a sentence has them, not more of them than are read."""
    return joined(", ", [*names[:_MOST_NAMES], *(["…"] if len(names) > _MOST_NAMES else [])])


def amount(value: float, decimals: int = 0, *, signed: bool = False) -> Text:
    """Return a number that is only read, to be written as the user's language has it.

    Args:
        value: finite.
        decimals: 0 to 9.
        signed: one above zero has a plus before it.
    """
    sign = "+" if signed else ""
    return _made(f"{{value:{sign},.{decimals}f}}", "", {"value": float(value)})


def translated(
    sentence: str,
    translate: Translate,
    separators: Mapping[str, str] | None = None,
) -> str:
    """Return the sentence in the language of `translate`; a plain string is looked up whole.

    Args:
        sentence: English.
        translate: looks a template up.
        separators: what stands for "," and "." in numbers that are only read, because they are
            grouped by thousands or rounded: 40,000 objects are not forty. Others may be for typing
            in again, and stay as they are.
    """
    if not isinstance(sentence, Text):
        return translate(sentence) if sentence else sentence
    template = _translated_template(sentence, translate)
    if not sentence.values:
        return template

    def shown(value: Value) -> object:
        if isinstance(value, Text):
            return translated(value, translate, separators)
        return value if isinstance(value, str) else _Number(value, separators or {})

    values = {name: shown(value) for name, value in sentence.values.items()}
    try:
        return template.format(**values)
    except (LookupError, ValueError):  # a translation with a field that does not exist
        return sentence[:]


def text_to_json(sentence: str) -> Any:
    """Return what crosses the pipe or is stored: a string, or template and values beside it."""
    if not isinstance(sentence, Text):
        return sentence
    values = {
        name: text_to_json(v) if isinstance(v, str) else v for name, v in sentence.values.items()
    }
    data = {"text": sentence[:], "template": sentence.template, "values": values}
    return {**data, "plural": sentence.plural} if sentence.plural else data


def text_from_json(data: Any) -> str:
    """Return what `text_to_json` described.

    It may come from a model's own code, so only a template that says the same as the English
    sentence, with nothing but plain fields in it, is taken; else the English sentence stays.
    """
    if not isinstance(data, dict):
        return str(data)[:_LONGEST]
    plain = str(data.get("text", ""))[:_LONGEST]
    try:
        sentence = _rebuilt(data, _DEEPEST)
    except (LookupError, ValueError, TypeError, AttributeError):
        return plain
    return sentence if sentence == plain else plain


def _made(template: str, plural: str, values: Mapping[str, Value]) -> Text:
    said = plural if plural and values["count"] != 1 else template
    sentence = Text(said.format(**values) if values else said)
    sentence.template = template
    sentence.plural = plural
    sentence.values = dict(values)
    return sentence


def _translated_template(sentence: Text, translate: Translate) -> str:
    if not sentence.plural:
        return translate(sentence.template)
    count = sentence.values["count"]
    found = translate(sentence.plural, count if isinstance(count, int) else -1)
    is_english = found == sentence.plural
    return sentence.template if is_english and count == 1 else found


class _Number:
    """A number that is written with the separators of a language."""

    def __init__(self, value: float, separators: Mapping[str, str]) -> None:
        self._value = value
        self._separators = separators

    def __format__(self, specification: str) -> str:
        written = format(self._value, specification)
        if "," not in specification and "." not in specification:
            return written
        return "".join(self._separators.get(letter, letter) for letter in written)


def _plain(value: object) -> Value:
    """Return a value as JSON has it: NumPy's numbers as Python's, other things as their text.

    What somebody else said or called something may be of any length: a sentence is to be read.
    JSON and names of files may hold halves of characters (lone surrogates), which no log takes.
    """
    if isinstance(value, Text):
        return value
    if isinstance(value, str):
        value = value if len(value) <= _LONGEST_VALUE else f"{value[:_LONGEST_VALUE]}…"
        return value if value.isascii() else value.encode("utf-8", "replace").decode()
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Real) and math.isfinite(value):
        return float(value)
    return _plain(str(value))


def _rebuilt(data: dict[str, Any], depth: int) -> Text:
    """Return the sentence.

    Raises:
        LookupError, ValueError, TypeError, AttributeError: it is none that may be formatted.
    """
    if not depth:
        raise ValueError("too deep")
    template, plural, values = data["template"], data.get("plural", ""), {}
    for name, value in data["values"].items():
        if not isinstance(value, (str, int, float, dict)):
            raise TypeError("no value")
        values[name] = _rebuilt(value, depth - 1) if isinstance(value, dict) else value
    if values:
        _require_harmless(template, values)
        _require_harmless(plural, values)
    return _made(template, plural, values)


def _require_harmless(template: str, values: dict[str, Value]) -> None:
    length = len(template)
    for _, field, spec, conversion in Formatter().parse(template):
        if field is None:
            continue
        if conversion or not _FIELD.fullmatch(field) or not _SPEC.fullmatch(spec or ""):
            raise ValueError("no plain field")
        value = values[field]
        length += len(value) if isinstance(value, str) else 400
    if length > _LONGEST:
        raise ValueError("too long")
