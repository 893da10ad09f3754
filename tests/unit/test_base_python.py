"""Which interpreters a bare QGIS has to start from, and which of them can fetch uv."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from object_classifier.core.runtime import base_python
from object_classifier.core.runtime.base_python import PipSource, find_pip


@pytest.fixture
def bare_qgis(monkeypatch, tmp_path):
    """Return a function that installs QGIS with its own Python, and nothing beside it."""

    def install(system: str, prefix: str, python: str, program: str) -> tuple[str, str]:
        own = tmp_path / prefix / python
        own.parent.mkdir(parents=True)
        own.touch()
        monkeypatch.setattr(base_python, "find_programs", lambda name: ())
        monkeypatch.setattr(base_python, "find_program", lambda name: "")
        monkeypatch.setattr(base_python.sys, "platform", system)
        monkeypatch.setattr(base_python.sys, "exec_prefix", str(tmp_path / prefix))
        monkeypatch.setattr(base_python.sys, "executable", str(tmp_path / program))
        monkeypatch.setattr(base_python.sys, "_base_executable", str(tmp_path / program))
        return str(own), str(tmp_path / program)

    return install


@pytest.mark.parametrize(
    ("system", "prefix", "python", "program"),
    [
        ("darwin", "QGIS.app/Contents/MacOS", "bin/python3", "QGIS.app/Contents/MacOS/QGIS"),
        ("win32", "QGIS 3.40/apps/Python312", "python.exe", "QGIS 3.40/bin/qgis-ltr-bin.exe"),
        ("win32", "OSGeo4W/apps/Python312", "python.exe", "OSGeo4W/bin/qgis-bin.exe"),
    ],
)
def test_qgiss_own_python_is_asked_and_qgis_itself_is_not_started(
    bare_qgis, system, prefix, python, program
):
    own, qgis = bare_qgis(system, prefix, python, program)

    assert base_python._commands() == [own]
    assert qgis not in base_python._commands()


def facts(python: str, **others: Any) -> dict[str, Any]:
    usual = {"version": [3, 12], "is_64_bit": True, "machine": "x86_64", "pip": True,
             "venv": True, "ensurepip": True, "stdlib": True}  # fmt: skip
    return {"python": python, **usual, **others}


@pytest.mark.parametrize(
    ("others", "found"),
    [
        ({}, PipSource("p", has_pip=True)),
        ({"version": [3, 9]}, PipSource("p", has_pip=True)),  # QGIS for macOS had it for long
        ({"version": [3, 15]}, PipSource("p", has_pip=True)),  # has no wheels for models yet
        ({"pip": False}, PipSource("p", has_pip=False)),  # python.org's without its pip
        ({"venv": False, "ensurepip": False}, PipSource("p", has_pip=True)),
        ({"pip": False, "ensurepip": False}, None),  # Debian's, without python3-venv
        ({"is_64_bit": False}, None),
        ({"stdlib": False}, None),  # no ssl: it reaches nothing
        ({"version": [3, 7]}, None),
    ],
)
def test_a_python_with_pip_or_what_makes_one_fetches_uv(monkeypatch, others, found):
    monkeypatch.setattr(base_python, "_commands", lambda: ["p"])
    monkeypatch.setattr(base_python, "_facts", lambda python: facts(python, **others))

    assert find_pip() == found


def test_the_first_that_can_is_taken_and_what_does_not_run_is_passed_over(monkeypatch):
    known = {"own": {}, "a": facts("a", pip=False, venv=False), "b": facts("b")}
    monkeypatch.setattr(base_python, "_commands", lambda: ["a", "b"])
    monkeypatch.setattr(base_python, "_facts", known.__getitem__)

    assert find_pip("own") == PipSource("b", has_pip=True)
    known["own"] = facts(str(Path("own")))
    assert find_pip("own") == PipSource("own", has_pip=True)
