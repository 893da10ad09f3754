"""Bring i18n/object_classifier_*.ts up to date with the sentences in the source.

What is said stands in calls of `tr("...")` (algorithms, gui, plugin) and `text("...")` (core), as
literals; Python's own parser finds them all, calls within calls included. A sentence that counts,
`text("{count} band", "{count} bands", count=bands)`, stands under its plural, with as many forms as
Qt has for the language. New sentences come in unfinished, with the translation of one that is
nearly the same where there is one; sentences that nobody says any more go.

Translate with Qt Linguist, or with an editor: write the translation, take type="unfinished" away.
"""

from __future__ import annotations

import ast
import difflib
from pathlib import Path
from typing import Iterator, NamedTuple
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("de", "fr", "es")
FORMS = 2
"""Plural forms of each of them: for one and for more (lrelease: French counts nought as one)."""
CONTEXT = "ObjectClassifier"
SOURCES = ("plugin.py", "algorithms", "gui", "core")
CALLS = {"tr", "text"}
NEARLY = 0.8
"""Similarity from which the translation of another sentence is of help."""


class Translation(NamedTuple):
    """What a language says for one sentence."""

    text: str
    finished: bool
    forms: tuple[str, ...] = ()
    """One text per plural form, where the sentence counts; `text` is then the last."""


class Sentence(NamedTuple):
    """What is said somewhere; `singular` where it counts."""

    file: str
    singular: str = ""


def sentences() -> dict[str, Sentence]:
    """Return each sentence of the source and the file that says it first, in the files' order.

    Raises:
        ValueError: a sentence is not a literal, so nobody could translate it.
    """
    found: dict[str, Sentence] = {}
    for path in _files():
        tree = ast.parse(path.read_bytes())
        calls = [node for node in ast.walk(tree) if _says_something(node)]
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            name = path.relative_to(ROOT).as_posix()
            said = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
            if not said or len(said) < len(call.args) or not all(isinstance(s, str) for s in said):
                raise ValueError(f"{name}, line {call.lineno}: what is said is no literal")
            singular = said[0] if len(said) > 1 else ""
            found.setdefault(said[-1], Sentence(name, singular))
    return found


def translations(language: str) -> dict[str, Translation]:
    """Return what the file of a language holds."""
    path = ts_file(language)
    if not path.exists():
        return {}
    return {
        message.findtext("source", ""): _translation(message)
        for message in ET.parse(path).iter("message")  # noqa: S314 (our own file)
    }


def ts_file(language: str) -> Path:
    """Return the file of a language."""
    return ROOT / "i18n" / f"object_classifier_{language}.ts"


def write(language: str, sentences: dict[str, Sentence], known: dict[str, Translation]) -> int:
    """Write the file of a language; return the number of sentences that it does not say yet."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    unfinished = 0
    for template, sentence in sentences.items():
        said = known.get(template) or _nearly(template, known)
        is_finished = said.finished and len(said.forms) == (FORMS if sentence.singular else 0)
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../{sentence.file}")
        ET.SubElement(message, "source").text = template
        if sentence.singular:
            message.set("numerus", "yes")
            ET.SubElement(message, "extracomment").text = f"One: {sentence.singular}"
        translation = ET.SubElement(message, "translation")
        if not is_finished:
            translation.set("type", "unfinished")
            unfinished += 1
        if not sentence.singular:
            translation.text = said.text
            continue
        for form in said.forms or ("",) * (FORMS - 1) + (said.text,):
            ET.SubElement(translation, "numerusform").text = form
    ET.indent(root, " ")
    xml = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_file(language).write_text(f"{head}{xml}\n", encoding="utf-8")
    return unfinished


def main() -> None:
    """Write all languages."""
    said = sentences()
    for language in LANGUAGES:
        unfinished = write(language, said, translations(language))
        print(f"{ts_file(language).name}: {len(said)} sentences, {unfinished} unfinished")


def _files() -> Iterator[Path]:
    for name in SOURCES:
        path = ROOT / name
        yield from [path] if path.is_file() else sorted(path.rglob("*.py"))


def _says_something(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS


def _translation(message: ET.Element) -> Translation:
    translation = message.find("translation")
    if translation is None:
        return Translation("", finished=False)
    forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    finished = translation.get("type") != "unfinished"
    return Translation(forms[-1] if forms else translation.text or "", finished, forms)


def _nearly(sentence: str, known: dict[str, Translation]) -> Translation:
    near = difflib.get_close_matches(sentence, known, n=1, cutoff=NEARLY)
    return Translation(known[near[0]].text if near else "", finished=False)


if __name__ == "__main__":
    main()
