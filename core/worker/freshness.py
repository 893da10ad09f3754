"""Whether a process that has done its work would be the same if it were started now.

What it has imported stays as it was, whatever becomes of the files: an update of the plugin, a
set-up of the environment, `pip install` in a terminal. So their states are looked at once before
anything is imported, and again before the process does another run.
"""

from __future__ import annotations

import hashlib
import os
import sys
from typing import Iterator

from .code_files import code_files

_OF_PACKAGES = (".dist-info", ".egg-info", ".egg-link", ".pth")
"""Ends of the names of what an installer writes for each package, with each installation."""


def is_fresh() -> bool:
    """Return whether the software is that with which this process began."""
    return software_state() == _AT_START


def software_state() -> str:
    """Return what changes with our code, the interpreter and the packages that are installed.

    Not covered, as in `software`: a package that was edited in place.
    """
    digest = hashlib.sha256()
    for path in _files():
        digest.update(f"{path} {_state_of(path)}\n".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _files() -> Iterator[str]:
    yield from map(str, code_files().values())
    yield os.path.realpath(sys.executable)
    yield os.path.join(sys.prefix, "pyvenv.cfg")  # noqa: PTH118 (as the system names it)
    for folder in sys.path:
        yield from _installed_in(folder)


def _installed_in(folder: str) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return sorted(each.path for each in entries if each.name.endswith(_OF_PACKAGES))
    except OSError:  # an archive, or not there
        return [folder]


def _state_of(path: str) -> str:
    try:
        status = os.stat(path)  # noqa: PTH116 (a name, as it is written)
    except OSError:
        return ""
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"


_AT_START = software_state()
