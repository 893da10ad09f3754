"""Find a Python to build the environment from, and one whose pip can fetch uv.

Never `sys.executable` unasked: inside QGIS it is the first `python3` on PATH, or on Windows QGIS
itself (RUNTIME.md). Each candidate is asked in a process of its own what it can do.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..texts import text
from .machine import is_translated, processor
from .processes import output_of
from .programs import PYTHONS, find_program, find_programs
from .requirements import OLDEST_PYTHON

_OLDEST_OF_PIP = (3, 8)
"""Its newest pip reads the wheels of uv. Source: uv's metadata, "Requires-Python"."""

_STORE = "\\windowsapps\\"
"""In the path of what the Microsoft Store installs: Windows puts what it writes elsewhere than it
says. Source: Microsoft, "Understanding how packaged desktop apps run on Windows"."""

_NOT_UNASKED = {"PYTHON_MANAGER_AUTOMATIC_INSTALL": "false"}
"""`py` of Python's install manager may install a version that it is asked for and lacks."""

_QUESTION = """
import importlib.util, json, platform, sys, sysconfig
def has(*names):
    try:
        specs = map(importlib.util.find_spec, names)
        return all(spec and spec.origin for spec in specs)  # not a folder that was left behind
    except (ImportError, ValueError):
        return False
print(json.dumps({"python": sys.executable, "version": sys.version_info[:2],
    "is_64_bit": sys.maxsize > 2**32, "machine": platform.machine(), "pip": has("pip"),
    "implementation": sys.implementation.name, "platform": sysconfig.get_platform(),
    "has_lock": not sysconfig.get_config_var("Py_GIL_DISABLED"),
    "venv": has("venv"), "ensurepip": has("ensurepip"), "stdlib": has("_ssl", "_sqlite3", "zlib")}))
"""


@dataclass(frozen=True)
class Candidate:
    """An interpreter, and why no environment can be built from it ("" when one can)."""

    python: str
    unfit: str
    lacks_ensurepip: bool = False


@dataclass(frozen=True)
class PipSource:
    """An interpreter that can install a package into a folder.

    Attributes:
        python: its path.
        has_pip: with a pip of its own; else with one in an environment that it makes.
    """

    python: str
    has_pip: bool


def find_base_python(
    *, needs_pip: bool, newest: tuple[int, int]
) -> tuple[str | None, tuple[Candidate, ...]]:
    """Return an interpreter to build from, and those that were looked at.

    Args:
        needs_pip: it must bring `venv` and `ensurepip` itself; `uv` needs neither.
        newest: version of Python beyond which packages have no wheels.
    """
    looked_at: list[Candidate] = []
    for command in _commands():
        candidate = _judged(command, _facts(command), needs_pip=needs_pip, newest=newest)
        if not candidate.unfit:
            return candidate.python, tuple(looked_at)
        looked_at.append(candidate)
    return None, tuple(looked_at)


def find_pip(first: str = "") -> PipSource | None:
    """Return an interpreter whose pip can fetch uv; its version may be too old for the models.

    Args:
        first: interpreter to ask before those of the machine; empty: none.
    """
    for command in (*([first] if first else []), *_commands()):
        facts = _facts(command)
        if facts and _can_fetch(facts):
            return PipSource(facts["python"], bool(facts["pip"]))
    return None


def _can_fetch(facts: dict[str, Any]) -> bool:
    is_fit = facts["stdlib"] and facts["is_64_bit"] and tuple(facts["version"]) >= _OLDEST_OF_PIP
    is_fit = is_fit and _STORE not in facts["python"].lower()
    return bool(is_fit and (facts["pip"] or (facts["venv"] and facts["ensurepip"])))


def _commands() -> list[str]:
    """Return interpreters that exist, the most wanted first."""
    names = [f"python{version}" for version in PYTHONS] + ["python3", "python"]
    found = [path for name in names for path in find_programs(name)]
    windows = [Path(sys.exec_prefix) / "python.exe"] if sys.platform == "win32" else []
    bundled = [Path(sys.exec_prefix) / "bin" / "python3", *windows]  # QGIS brings its own
    own = [getattr(sys, "_base_executable", ""), sys.executable]
    named = [path for path in own if path and Path(path).name.lower().startswith("python")]
    paths = found + _of_py_launcher()
    paths += [str(path) for path in bundled if path.is_file()] + named
    return list(dict.fromkeys(paths))


def _of_py_launcher() -> list[str]:
    """Return what the launcher of python.org's installer on Windows knows."""
    launcher = find_program("py") if sys.platform == "win32" else ""
    if not launcher:
        return []
    question = "import sys; print(sys.executable)"
    answers = [
        output_of([launcher, f"-{version}", "-I", "-c", question], additions=_NOT_UNASKED)
        for version in PYTHONS
    ]
    return [answer.strip() for answer in answers if answer.strip()]


def _facts(python: str) -> dict[str, Any]:
    """Return what an interpreter answers; nothing where it does not run or is no Python."""
    try:
        answer = json.loads(output_of([python, "-I", "-c", _QUESTION]))
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _judged(
    python: str, answer: dict[str, Any], *, needs_pip: bool, newest: tuple[int, int]
) -> Candidate:
    if not answer:
        return Candidate(python, text("does not run"))
    unfit = _fault(answer, newest)
    if unfit:
        return Candidate(python, unfit)
    if needs_pip and not (answer["venv"] and answer["ensurepip"]):
        return Candidate(
            python,
            text("lacks venv or ensurepip (Python {version})", version=_number(answer)),
            lacks_ensurepip=True,
        )
    return Candidate(answer["python"], "")  # what a launcher script or a shim starts


def _fault(facts: dict[str, Any], newest: tuple[int, int]) -> str:
    """Return why no environment can be built from an interpreter, be it with uv or with pip."""
    name, is_for = facts["implementation"], facts["platform"]
    is_of_age = OLDEST_PYTHON <= tuple(facts["version"]) <= newest
    is_native = not is_translated() or facts["machine"].lower() == processor()
    faults = (
        (is_of_age, text("is Python {version}", version=_number(facts))),
        (name == "cpython", text("is {name}, for which there are no packages", name=name)),
        (facts["has_lock"], text("is the free-threaded build, for which packages are missing")),
        (facts["is_64_bit"], text("is a 32-bit program")),
        (is_for != "win-arm64", text("is built for ARM, for which packages are missing")),
        (
            _STORE not in facts["python"].lower(),
            text(
                "comes from the Microsoft Store: what such a Python writes is kept in a place of "
                "its own"
            ),
        ),
        (is_native, text("is built for Intel, and would run under translation (Rosetta)")),
        (facts["stdlib"], text("lacks ssl, sqlite3 or zlib")),
    )
    return next((fault for is_well, fault in faults if not is_well), "")


def _number(facts: dict[str, Any]) -> str:
    return ".".join(map(str, facts["version"]))
