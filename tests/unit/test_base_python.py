"""Which interpreters a bare QGIS has to start from, and which of them can fetch uv."""

from __future__ import annotations

import sys
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


STORE = r"C:\Program Files\WindowsApps\PythonSoftwareFoundation.Python.3.12_x64__x\python.exe"
"""sys.executable of a Python from the Microsoft Store, as `py -3.12` tells it."""


def facts(program: str, **others: Any) -> dict[str, Any]:
    usual = {"version": [3, 12], "is_64_bit": True, "machine": "x86_64", "pip": True,
             "venv": True, "ensurepip": True, "stdlib": True, "implementation": "cpython",
             "platform": "linux-x86_64", "has_lock": True}  # fmt: skip
    return {"python": program, **usual, **others}


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
        ({"implementation": "pypy"}, PipSource("p", has_pip=True)),  # uv is a program, for all
        ({"python": STORE}, None),  # Windows puts what it writes elsewhere
    ],
)
def test_a_python_with_pip_or_what_makes_one_fetches_uv(monkeypatch, others, found):
    monkeypatch.setattr(base_python, "_commands", lambda: ["p"])
    monkeypatch.setattr(base_python, "_facts", lambda python: facts(python, **others))

    assert find_pip() == found


@pytest.mark.parametrize(
    ("others", "unfit"),
    [
        ({}, ""),
        ({"version": [3, 15]}, "is Python 3.15"),
        ({"implementation": "pypy"}, "is pypy, for which there are no packages"),
        ({"has_lock": False, "version": [3, 14]}, "is the free-threaded build"),
        ({"platform": "win-arm64"}, "is built for ARM"),
        ({"platform": "win-amd64"}, ""),
        ({"platform": "linux-aarch64", "machine": "aarch64"}, ""),
        ({"platform": "macosx-14.0-arm64"}, ""),
        ({"python": STORE}, "comes from the Microsoft Store"),
    ],
)
def test_a_python_for_which_there_are_no_packages_is_passed_over(others, unfit):
    found = base_python._judged("p", facts("p", **others), needs_pip=True, newest=(3, 14))

    assert found.unfit.startswith(unfit) and bool(found.unfit) == bool(unfit)


def test_the_question_is_answered_by_a_python_in_full():
    answer = base_python._facts(sys.executable)

    assert set(answer) == set(facts("p"))
    assert answer["implementation"] == "cpython" and answer["has_lock"]


def test_the_launcher_of_windows_is_asked_and_installs_nothing(monkeypatch):
    asked: list[dict[str, str]] = []

    def output_of(command, *, additions):
        asked.append(additions)
        return STORE if "-3.12" in command else ""

    monkeypatch.setattr(base_python, "find_program", lambda name: f"C:\\Windows\\{name}.exe")
    monkeypatch.setattr(base_python, "output_of", output_of)
    monkeypatch.setattr(base_python.sys, "platform", "win32")

    assert base_python._of_py_launcher() == [STORE]
    assert all(each["PYTHON_MANAGER_AUTOMATIC_INSTALL"] == "false" for each in asked) and asked


def test_the_first_that_can_is_taken_and_what_does_not_run_is_passed_over(monkeypatch):
    known = {"own": {}, "a": facts("a", pip=False, venv=False), "b": facts("b")}
    monkeypatch.setattr(base_python, "_commands", lambda: ["a", "b"])
    monkeypatch.setattr(base_python, "_facts", known.__getitem__)

    assert find_pip("own") == PipSource("b", has_pip=True)
    known["own"] = facts(str(Path("own")))
    assert find_pip("own") == PipSource("own", has_pip=True)
