"""Bring i18n/object_classifier_*.ts up to date with the sentences in the source.

What is said stands in calls of `tr("...")` (algorithms, gui, plugin) and `text("...")` (core), as
literals; Python's own parser finds them all, calls within calls included. New sentences come in
unfinished, with the translation of one that is nearly the same where there is one; sentences that
nobody says any more go.

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
CONTEXT = "ObjectClassifier"
SOURCES = ("plugin.py", "algorithms", "gui", "core")
CALLS = {"tr", "text"}
NEARLY = 0.8
"""Similarity from which the translation of another sentence is of help."""


class Translation(NamedTuple):
    """What a language says for one sentence."""

    text: str
    finished: bool


def sentences() -> dict[str, str]:
    """Return each sentence of the source and the file that says it first, in the files' order.

    Raises:
        ValueError: a sentence is not a literal, so nobody could translate it.
    """
    found: dict[str, str] = {}
    for path in _files():
        tree = ast.parse(path.read_bytes())
        calls = [node for node in ast.walk(tree) if _says_something(node)]
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            sentence = call.args[0] if call.args else None
            name = path.relative_to(ROOT).as_posix()
            if not isinstance(sentence, ast.Constant) or not isinstance(sentence.value, str):
                raise ValueError(f"{name}, line {call.lineno}: what is said is no literal")  # noqa: TRY004
            found.setdefault(sentence.value, name)
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


def write(language: str, sentences: dict[str, str], known: dict[str, Translation]) -> int:
    """Write the file of a language; return the number of sentences that it does not say yet."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    unfinished = 0
    for sentence, file in sentences.items():
        said = known.get(sentence) or _nearly(sentence, known)
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../{file}")
        ET.SubElement(message, "source").text = sentence
        translation = ET.SubElement(message, "translation")
        translation.text = said.text
        if not said.finished:
            translation.set("type", "unfinished")
            unfinished += 1
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
    return Translation(translation.text or "", translation.get("type") != "unfinished")


def _nearly(sentence: str, known: dict[str, Translation]) -> Translation:
    near = difflib.get_close_matches(sentence, known, n=1, cutoff=NEARLY)
    return Translation(known[near[0]].text if near else "", finished=False)


if __name__ == "__main__":
    main()
