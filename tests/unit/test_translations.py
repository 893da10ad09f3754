"""Every sentence can be translated, and is, in every language. `make i18n` collects them."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path

import pytest
from object_classifier.core import errors

ROOT = Path(__file__).resolve().parents[2]

_spec = importlib.util.spec_from_file_location(
    "make_translations", ROOT / "scripts" / "make_translations.py"
)
assert _spec is not None and _spec.loader is not None
make_translations = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(make_translations)

SENTENCES = make_translations.sentences()
ERRORS = {name for name in vars(errors) if name.endswith("Error")}
FIELD = re.compile(r"\{[a-z0-9_]*(?::[^{}]*)?\}")
KEPT = re.compile(r"</?\w+>|\b[A-Z]+(?:_[A-Z]+)+\b|\b(?:AUTO|CHECK|CREATE|REPAIR)\b")
"""What is the same in every language: tags, names of parameters and of choices."""


def _is_whole(said, sentence) -> bool:
    forms = said.forms if sentence.singular else (said.text,)
    return said.finished and all(forms) and len(forms) in (1, make_translations.FORMS)


def _texts(language: str) -> list[tuple[str, str]]:
    known = make_translations.translations(language)
    finished = ((sentence, said) for sentence, said in known.items() if said.finished)
    return [(sentence, form) for sentence, said in finished for form in said.forms or (said.text,)]


def _kept(pattern: re.Pattern[str], said: str) -> list[str]:
    """Return what a translation keeps; a form for one may say "one" instead of the number."""
    return [word for word in pattern.findall(said) if not word.startswith("{count")]


def _modules(*parts: str) -> list[Path]:
    return sorted(path for part in parts for path in (ROOT / part).rglob("*.py"))


@pytest.mark.parametrize("language", make_translations.LANGUAGES)
def test_every_sentence_is_translated(language):
    known = make_translations.translations(language)

    missing = [
        sentence
        for sentence in SENTENCES
        if sentence not in known or not _is_whole(known[sentence], SENTENCES[sentence])
    ]

    assert not missing, f"run `make i18n`, then translate in {language}: {missing}"
    assert not set(known) - set(SENTENCES), "nobody says these any more: run `make i18n`"


@pytest.mark.parametrize("language", make_translations.LANGUAGES)
@pytest.mark.parametrize("pattern", [FIELD, KEPT], ids=["fields", "names"])
def test_a_translation_keeps_what_is_no_word(language, pattern):
    assert [
        (sentence, said)
        for sentence, said in _texts(language)
        if sorted(_kept(pattern, sentence)) != sorted(_kept(pattern, said))
    ] == []


@pytest.mark.parametrize("language", make_translations.LANGUAGES)
def test_a_translation_ends_as_its_sentence_does(language):
    for sentence, said in _texts(language):
        assert sentence.endswith(".") == said.endswith("."), said
        assert sentence.startswith(" ") == said.startswith(" "), said


def test_what_is_counted_is_said_of_one_and_of_more():
    counting = re.compile(r"\{count\b")

    assert [
        sentence
        for sentence, said in SENTENCES.items()
        if bool(counting.search(sentence)) != bool(said.singular)
    ] == [], 'text("{count} band", "{count} bands", count=bands); another name where it cannot be 1'


@pytest.mark.parametrize(
    "path",
    _modules("core", "algorithms", "gui"),
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_what_an_error_says_can_be_translated(path):
    for call in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ERRORS:
            said = [*call.args, *(item.value for item in call.keywords if item.arg == "mend")]
            for part in said:
                for one in (part.body, part.orelse) if isinstance(part, ast.IfExp) else (part,):
                    is_lost = isinstance(one, (ast.Constant, ast.JoinedStr, ast.BinOp))
                    assert not is_lost, f"line {one.lineno}: say it with text(), as a literal"


@pytest.mark.parametrize(
    "path", _modules("algorithms", "gui"), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_nothing_is_translated_while_a_module_is_imported(path):
    tree = ast.parse(path.read_bytes())
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.Lambda))]
    later = {id(node) for function in functions for node in ast.walk(function)}

    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in {"tr", "shown"}:
            assert id(call) in later, f"line {call.lineno}: QGIS's language is not known yet"
