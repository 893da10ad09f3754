"""Names of QGIS that only Qt 5 has: enum members without the scope of their enum."""

from __future__ import annotations

import ast
from pathlib import Path
from types import ModuleType
from typing import Any, Iterator

import pytest
import qgis.core
import qgis.gui

ROOT = Path(__file__).resolve().parents[2]
FILES = [ROOT / "plugin.py"] + [
    path for part in ("algorithms", "gui", "core/layers") for path in (ROOT / part).rglob("*.py")
]


def unscoped_members(tree: ast.AST, modules: dict[str, ModuleType]) -> Iterator[str]:
    """Yield `Class.Member` wherever a file names a member but not its enum."""
    classes = {
        alias.asname or alias.name: getattr(modules[node.module], alias.name, None)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in modules
        for alias in node.names
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            owner = classes.get(node.value.id)
            if isinstance(owner, type) and is_unscoped(owner, node.attr):
                yield f"{node.value.id}.{node.attr}"


def is_unscoped(owner: type, name: str) -> bool:
    """Whether a class has a member of one of its enums by this name."""
    value: Any = getattr(owner, name, None)
    kind = type(value)
    return not isinstance(value, type) and getattr(owner, kind.__name__, None) is kind


MODULES = {"qgis.core": qgis.core, "qgis.gui": qgis.gui}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_enum_members_are_named_with_their_enum(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert list(unscoped_members(tree, MODULES)) == []


def test_a_member_without_its_enum_would_be_found():
    source = "from qgis.core import QgsTask\nQgsTask.CanCancel\nQgsTask.Flag.CanCancel"
    assert list(unscoped_members(ast.parse(source), MODULES)) == ["QgsTask.CanCancel"]
