"""Which program installs packages: uv where it can be had, else pip.

uv alone can be told which build of PyTorch to take, and fetches a Python where the machine has none
that fits. Where none is found it comes from the package index as any package does, into a folder of
the environment, so that this one can be extended and repaired whatever becomes of the machine's
programs. pip stays for where a place of somebody's own is named, which it knows how to reach: a
folder of wheels, or a mirror (`index_settings`).
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Iterator

from ..texts import text
from .base_python import PipSource, find_pip
from .environment import State
from .index_settings import pip_names_an_index, this_account, uv_names_an_index
from .processes import output_of
from .programs import find_programs

if TYPE_CHECKING:
    from .environment import Environment

_TOOLS = "tools"
"""Folder of the environment that uv is fetched into."""

_UV = "uv>=0.9,<1"
_OLDEST_UV = (0, 9)
"""Assumption: from here on uv knows all builds that `torch_build` chooses from."""

PIP = ("-I", "-m", "pip", "--disable-pip-version-check", "--no-input")
"""Arguments of an interpreter that start pip."""

NO_TARGET = "--target="
"""Argument of `pip install` by which the folder that a pip.conf names does not count."""

OVERRULED = {
    "PIP_USER": "0",
    "PIP_REQUIRE_VIRTUALENV": "0",
    "PIP_REQUIRE_HASHES": "0",
    "PIP_NO_DEPS": "0",
    "PIP_DRY_RUN": "0",
    **dict.fromkeys(("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON"), ""),
    "UV_REQUIRE_HASHES": "false",
}
"""What pip and uv may be set to that cannot be meant of an environment of ours: where to install,
or not to. Places, proxies and certificates are as they are set. Source: pip, "Configuration" (its
files give way to variables; an empty one does not count); uv, "Environment variables"."""


@dataclass(frozen=True)
class Installer:
    """A program that installs packages into an environment.

    Attributes:
        uv: path of uv, which may come by `fetching` only; empty: the environment's pip.
        fetching: commands that bring it first.
    """

    uv: str = ""
    fetching: tuple[tuple[str, ...], ...] = ()

    @property
    def title(self) -> str:
        """Return what it is, in words or as a path."""
        if not self.uv:
            return text("venv and pip")
        if self.fetching:
            return text("uv, which is fetched from the package index first")
        return self.uv


@dataclass(frozen=True)
class PackageOrigin:
    """Where packages come from.

    Attributes:
        is_named: the user has named it to the plugin: a folder of wheels, or an index.
    """

    is_named: bool

    @property
    def is_left_to_pip(self) -> bool:
        """Whether pip is set to reach it, and uv is not."""
        account = this_account()
        return not self.is_named and pip_names_an_index(account) and not uv_names_an_index(account)

    @property
    def is_mirror(self) -> bool:
        """Whether it is another index than pip and uv take unasked."""
        account = this_account()
        return self.is_named or pip_names_an_index(account) or uv_names_an_index(account)


def uses_uv(environment: Environment, origin: PackageOrigin) -> bool:
    """Return whether uv will install, found or fetched; starts no interpreter."""
    if origin.is_left_to_pip:
        return False
    return bool(_found(environment)) or not origin.is_mirror


def find_installer(environment: Environment, origin: PackageOrigin) -> Installer | None:
    """Return what installs; None where uv has to be fetched and no Python here can.

    Touches nothing.
    """
    if not uses_uv(environment, origin):
        return Installer(fetching=tuple(_fetching_of_pip(environment)))
    found = _found(environment)
    if found:
        return Installer(found)
    own = str(environment.python) if environment.state is State.READY else ""
    source = find_pip(own)
    return _fetched(environment, source) if source else None


def _found(environment: Environment) -> str:
    """Return a uv that is there: the environment's own, or the machine's."""
    is_ready = environment.state is State.READY
    own = [str(path) for path in _own_paths(environment) if is_ready and path.is_file()]
    return next((uv for uv in (*own, *find_programs("uv")) if _is_recent(uv)), "")


def _own_paths(environment: Environment) -> Iterator[Path]:
    """Yield where uv is after `_fetched`: pip's --target has bin on every system, venv has not."""
    program = "uv.exe" if sys.platform == "win32" else "uv"
    for folder in ("bin", "Scripts"):
        yield environment.folder / _TOOLS / folder / program


@lru_cache(maxsize=16)
def _is_recent(uv: str) -> bool:
    found = re.match(r"uv (\d+)\.(\d+)", output_of([uv, "--version"], timeout_s=10))
    return found is not None and tuple(map(int, found.groups())) >= _OLDEST_UV


def _fetched(environment: Environment, source: PipSource) -> Installer:
    tools = environment.folder / _TOOLS
    in_bin, in_scripts = map(str, _own_paths(environment))
    options = ("install", "--progress-bar", "off", "--only-binary", ":all:", "--upgrade")
    if source.has_pip:
        return Installer(in_bin, ((source.python, *PIP, *options, "--target", str(tools), _UV),))
    is_windows = sys.platform == "win32"
    python = tools / ("Scripts/python.exe" if is_windows else "bin/python")
    commands = (
        (source.python, "-I", "-m", "venv", str(tools)),
        (str(python), *PIP, *options, NO_TARGET, _UV),
    )
    return Installer(in_scripts if is_windows else in_bin, commands)


def _fetching_of_pip(environment: Environment) -> Iterator[tuple[str, ...]]:
    """Yield what brings pip into an environment that uv has made, which has none."""
    patterns = ("lib/python*/site-packages/pip", "Lib/site-packages/pip")
    has_pip = any(any(environment.folder.glob(pattern)) for pattern in patterns)
    if environment.state is State.READY and not has_pip:
        yield (str(environment.python), "-I", "-m", "ensurepip", "--default-pip")
