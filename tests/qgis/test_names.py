"""Names that the code takes from classes of QGIS and Qt are there in the version that tests run on.

What runs only for one kind of layer, or in one window, may be in no test of that version.
"""

from __future__ import annotations

import ast
import operator
import re
from pathlib import Path
from typing import Iterator

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = [ROOT / "plugin.py"] + [
    path for part in ("algorithms", "gui", "core") for path in sorted((ROOT / part).rglob("*.py"))
]
_NAME = re.compile(r"(?:(?:core|gui)\.)?(?P<root>Q[A-Za-z]+)(?P<rest>(?:\.\w+)+)")


@pytest.fixture(scope="module")
def classes(qgis_app):
    from qgis import core, gui
    from qgis.PyQt import QtCore, QtGui, QtNetwork, QtWidgets

    modules = (QtCore, QtGui, QtWidgets, QtNetwork, gui, core)
    return {name: value for module in modules for name, value in vars(module).items()}


def missing(source: str, classes: dict[str, type]) -> Iterator[str]:
    """Yield names that are not there, but for functions that ask with hasattr first."""
    for name in _names(ast.parse(source)):
        found = _NAME.fullmatch(name)
        if found is None or found["root"] not in classes:
            continue
        try:
            operator.attrgetter(found["rest"][1:])(classes[found["root"]])
        except AttributeError:
            yield name


def _names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef) and any(map(_is_question, ast.walk(node))):
        return
    if isinstance(node, ast.Attribute):
        yield ast.unparse(node)
    for child in ast.iter_child_nodes(node):
        yield from _names(child)


def _is_question(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id in ("hasattr", "getattr")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_class_of_qgis_has_what_is_taken_from_it(path, classes):
    assert list(missing(path.read_text(encoding="utf-8"), classes)) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("QgsField.nothing()", ["QgsField.nothing"]),
        ("Qt.Key.Nothing", ["Qt.Key.Nothing"]),
        ("core.Qgis.Nothing", ["core.Qgis.Nothing"]),
        ("Qt.Key.Key_0", []),
        ("def f():\n    if hasattr(QgsField, 'nothing'):\n        QgsField.nothing()", []),
    ],
)
def test_a_name_that_is_not_there_would_be_found(source, found, classes):
    assert list(missing(source, classes)) == found
