"""Sentences that a user reads: English here, translated at QGIS's side of the pipe.

`core` knows no Qt. A sentence remembers its template and the values in it, so that whoever shows it
can look the template up in the user's language. `i18n` collects the templates from the calls of
`text` (here) and `tr` (algorithms, gui).
"""

from __future__ import annotations

from typing import Any, Callable, Union

Value = Union[str, int, float]


class Text(str):
    """An English sentence, with what it was made of. Made by `text`."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Value]


def text(template: str, /, **values: Value) -> Text:
    """Return a sentence: `text("{count} bands are too few", count=2)`.

    Args:
        template: English, as a literal (it is collected from the source), with `str.format` fields.
        values: what the fields stand for; a `Text` among them is translated as well.
    """
    sentence = Text(template.format(**values) if values else template)
    sentence.template = template
    sentence.values = values
    return sentence


def translated(sentence: str, translate: Callable[[str], str]) -> str:
    """Return the sentence in the language of `translate`; a plain string is looked up whole."""
    if not isinstance(sentence, Text):
        return translate(sentence) if sentence else sentence
    template = translate(sentence.template)
    if not sentence.values:
        return template
    values = {
        name: translated(value, translate) if isinstance(value, Text) else value
        for name, value in sentence.values.items()
    }
    try:
        return template.format(**values)
    except (LookupError, ValueError):  # a translation with a field that does not exist
        return str(sentence)


def text_to_json(sentence: str) -> Any:
    """Return what crosses the pipe or is stored: a string, or template and values."""
    if not isinstance(sentence, Text):
        return sentence
    values = {
        name: text_to_json(v) if isinstance(v, str) else v for name, v in sentence.values.items()
    }
    return {"template": sentence.template, "values": values}


def text_from_json(data: Any) -> str:
    """Return what `text_to_json` described."""
    if not isinstance(data, dict):
        return str(data)
    values = {
        str(name): text_from_json(v) if isinstance(v, (dict, str)) else v
        for name, v in data.get("values", {}).items()
    }
    return text(str(data.get("template", "")), **values)
