"""What a set-up would do: decided and said before anything is touched."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Iterable, Mapping, Sequence

from ..errors import InputError, RuntimeMissingError
from ..redaction import without_secrets
from ..texts import joined, text
from .base_python import Candidate, find_base_python
from .environment import Environment, State
from .installer import Installer, PackageOrigin, find_installer, uses_uv
from .machine import is_translated, longest_path, this_machine
from .requirements import (
    Framework,
    Requirement,
    installed_size_mb,
    newest_python,
    requirements_of,
    why_no_packages,
    with_needed,
)
from .torch_build import TorchBuild, build_for, build_of_index, build_of_wheels

_UV_PYTHON = "3.12"
"""What uv fetches where the machine has no Python that fits."""

_INSTALL = text(
    "Install Python 3.12 (64 bit) or the program uv, and try again; or give an interpreter of your "
    "own as PYTHON, with ACTION CHECK."
)

_INSTALL_ON_DEBIAN = text(
    "On Debian and Ubuntu: sudo apt install python3-venv. Otherwise install Python 3.12 (64 bit) "
    "or the program uv, and try again; or give an interpreter of your own as PYTHON, with ACTION "
    "CHECK."
)

_LONGEST_BY_PIP, _LONGEST_BY_UV = 190, 145
"""Characters of the longest path in an environment that pip has to write, and of the longest that
Python has to read: uv writes any. Source: PyTorch 2.13's licences, ONNX Runtime 1.32's modules."""


@dataclass(frozen=True)
class SetupOptions:
    """What is to be set up, as the user chose.

    Attributes:
        environment: where.
        frameworks: which sets; BASE always belongs to them.
        wheels: folder of wheels; the network is not used then.
        index: address of a package index, in place of the one that pip or uv is set to use.
        variables: environment variables for the tools, such as QGIS's proxy.
    """

    environment: Environment
    frameworks: frozenset[Framework]
    wheels: Path | None = None
    index: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """What will be done, before anything is.

    Attributes:
        installer: the program.
        base: interpreter to build from; with uv also a version that it fetches.
        installs: what each step installs, together.
        build: of PyTorch, should it be among them.
    """

    options: SetupOptions
    installer: Installer
    base: str
    installs: tuple[tuple[Requirement, ...], ...]
    build: TorchBuild

    def as_report(self) -> dict[str, Any]:
        """Return what a dry run says."""
        options = self.options
        return {
            "folder": str(options.environment.folder),
            "state": options.environment.state.value,
            "interpreter": self.base,
            "tool": self.installer.title,
            "packages": [item.install for item in requirements_of(options.frameworks)],
            "pytorch_build": self.build.title if Framework.PYTORCH in options.frameworks else "",
            "size_mb": installed_size_mb(options.frameworks, self.build),
            "wheels": str(options.wheels) if options.wheels else "",
            "index": without_secrets(options.index),
        }


def plan(options: SetupOptions) -> Plan:
    """Decide how, touching nothing.

    Raises:
        InputError: the folder is not ours, or there are no wheels in the folder of wheels.
        RuntimeMissingError: there is no Python to build from.
    """
    state = options.environment.state
    if state is State.CLOSED:
        raise InputError(
            text("The folder cannot be looked into"),
            where=f"FOLDER = {options.environment.folder}",
            mend=text("Choose another FOLDER, or one that you may read and write to."),
        )
    if state is State.FOREIGN:
        raise InputError(
            text("The folder is not empty and was not made by this plugin"),
            where=f"FOLDER = {options.environment.folder}",
            mend=text("Choose an empty or a new folder; this one is left as it is."),
        )
    if options.wheels is not None and not any(options.wheels.glob("*.whl")):
        raise InputError(
            text("The folder holds no wheels"),
            where=f"WHEELS = {options.wheels}",
            mend=text("Choose a folder that `pip download` has filled with .whl files."),
        )
    options = replace(options, frameworks=with_needed(options.frameworks))
    if state in {State.READY, State.ORPHANED}:
        # All of its sets together, so that their versions go on fitting.
        options = replace(options, frameworks=options.frameworks | options.environment.frameworks)
    reason = not_built_for(options)
    if reason:
        raise RuntimeMissingError(
            text("The packages are not built for this system"),
            where=reason,
            mend=text(
                "Give a folder of wheels that were built for it (WHEELS), or an interpreter of an "
                "environment that has them (PYTHON, with ACTION CHECK)."
            ),
        )
    installer = find_installer(options.environment, _origin(options))
    if installer is None:
        raise _no_base_python(
            find_base_python(needs_pip=True, newest=newest_python(options.frameworks))[1]
        )
    _check_length(options.environment, installer)
    is_there = state is State.READY
    base = str(options.environment.python) if is_there else _base_python(options, installer)
    steps = tuple(steps_of(requirements_of(options.frameworks)))
    return Plan(options, installer, base, steps, expected_build(options))


def _origin(options: SetupOptions) -> PackageOrigin:
    return PackageOrigin(is_named=bool(options.wheels or options.index))


def not_built_for(options: SetupOptions) -> str:
    """Return which system this is, if packages are built for others only; "" where they fit.

    What a mirror or a folder has, only its owner knows.
    """
    return "" if _origin(options).is_mirror else why_no_packages(options.frameworks)


def expected_build(options: SetupOptions) -> TorchBuild:
    """Return the build of PyTorch that would be installed; starts nothing but the driver's tool."""
    if options.wheels:
        return build_of_wheels(this_machine())
    origin = _origin(options)
    if uses_uv(options.environment, origin) and not origin.is_mirror:
        return build_for(this_machine())
    return build_of_index(this_machine())


def _base_python(options: SetupOptions, installer: Installer) -> str:
    newest = newest_python(options.frameworks)
    python, looked_at = find_base_python(needs_pip=not installer.uv, newest=newest)
    if python:
        return python
    if installer.uv and options.wheels is None:
        return _python_of_uv()
    raise _no_base_python(looked_at)


def _python_of_uv() -> str:
    """Return the Python that uv shall fetch: not the machine's where packages are for another."""
    if is_translated():
        return f"cpython-{_UV_PYTHON}-macos-aarch64"
    return f"cpython-{_UV_PYTHON}-windows-x86_64" if sys.platform == "win32" else _UV_PYTHON


def _no_base_python(looked_at: Sequence[Candidate]) -> RuntimeMissingError:
    reasons = joined("; ", (joined(" ", (item.python, item.unfit)) for item in looked_at))
    lacking = any(item.lacks_ensurepip for item in looked_at)
    return RuntimeMissingError(
        text("There is no Python to build the model environment from"),
        where=reasons or text("none was found on PATH"),
        mend=_INSTALL_ON_DEBIAN if lacking else _INSTALL,
    )


def steps_of(requirements: Sequence[Requirement]) -> Iterable[tuple[Requirement, ...]]:
    """Return one step for all together, so that their versions fit, and then the lonely ones."""
    together = tuple(item for item in requirements if not item.alone)
    if together:
        yield together
    for item in requirements:
        if item.alone:
            yield (item,)


def _check_length(environment: Environment, installer: Installer) -> None:
    """Refuse a folder below which Windows could not reach all files."""
    most = longest_path()
    below = _LONGEST_BY_UV if installer.uv else _LONGEST_BY_PIP
    if most is not None and len(str(environment.folder)) + 1 + below > most:
        raise InputError(
            text("The path of the folder is too long for what will be in it"),
            where=text(
                "FOLDER = {folder}: {length} characters, {most} at most",
                folder=environment.folder,
                length=len(str(environment.folder)),
                most=most - below - 1,
            ),
            mend=text("Choose a FOLDER with a short path, such as C:\\oc."),
        )
