"""Files and folders that are whole or not there, whenever the process is killed.

Both sides; standard library only. What is made is made aside and renamed, what is removed is
renamed and then removed: a rename within one folder is atomic.
"""

from __future__ import annotations

import errno
import os
import shutil
import uuid
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Iterator

if TYPE_CHECKING:
    from pathlib import Path

REMOVED = "removed-"
"""How the name of a folder begins that is being removed."""

_UNFINISHED = ".{}-"


@contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """Yield where to make a file that takes its name when the block ends well.

    Raises:
        OSError: it cannot be written; what was there before stays.
    """
    if path.exists() and not path.is_file():  # a rename would take a device's or pipe's place
        reason = errno.EISDIR if path.is_dir() else errno.EINVAL
        raise OSError(reason, os.strerror(reason), str(path))
    aside = path.with_name(f"{_UNFINISHED.format(path.name)}{uuid.uuid4().hex}")
    try:
        yield aside
        aside.replace(path)
    except BaseException:
        with suppress(OSError):
            aside.unlink()
        raise


@contextmanager
def atomic_file(path: Path) -> Iterator[IO[str]]:
    """Open a file for text in UTF-8 that takes its name when the block ends well.

    Raises:
        OSError: it cannot be written; what was there before stays.
    """
    with atomic_path(path) as aside, aside.open("x", encoding="utf-8", newline="\n") as file:
        yield file


def is_unfinished(path: Path, name: str) -> bool:
    """Return whether a path is what a killed process left of a file that was to have a name."""
    return path.name.startswith(_UNFINISHED.format(name))


def write_atomically(path: Path, content: str) -> None:
    """Write a text file, or leave what is there.

    Raises:
        OSError: it cannot be written.
    """
    with atomic_file(path) as file:
        file.write(content)


def remove_atomically(folder: Path) -> None:
    """Remove a folder; one that cannot be removed stays as it is.

    On Windows a folder with an open file in it cannot be renamed, so one in use stays.
    """
    aside = folder.with_name(f"{REMOVED}{uuid.uuid4().hex}")
    with suppress(OSError):
        folder.rename(aside)
    shutil.rmtree(aside, ignore_errors=True)
