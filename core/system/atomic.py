"""Files and folders that are whole or not there, whenever the process is killed.

Both sides; standard library only. What is made is made aside and renamed, what is removed is
renamed and then removed: a rename within one folder is atomic.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
import time
import uuid
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Callable, Iterator

REMOVED = "removed-"
"""How the name of a folder begins that is being removed."""

_UNFINISHED = ".{}-"

_MOST_BYTES = 200
"""Of a name in that of what is unfinished: file systems bear 255, and a part of it is unique."""

_PAUSES_S = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Assumption: no scanner looks longer at a file than their sum."""

DESKTOP_FILES = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What Finder and Explorer leave in folders that they have shown, and show nobody."""


def once_released(action: Callable[[], Any]) -> None:
    """Rename or remove something; on Windows again, while a virus scanner or indexer looks at it.

    They open what is new, and until they let go of it, it can be neither renamed nor removed.

    Raises:
        OSError: it cannot be done, for some other reason or for long.
    """
    for pause in _PAUSES_S if sys.platform == "win32" else ():
        with suppress(PermissionError):
            action()
            return
        time.sleep(pause)
    action()


@contextmanager
def temporary_folder(place: Path | None = None, prefix: str = "") -> Iterator[Path]:
    """Yield a folder that is removed in the end, as far as nothing in it is still open.

    `tempfile.TemporaryDirectory` fails over that, on Windows, where GDAL may hold a file for a
    while that nobody uses any more.

    Args:
        place: folder to make it in; None: the system's.
        prefix: of its name.
    """
    folder = tempfile.mkdtemp(dir=place, prefix=prefix or None)
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def may_write(path: Path) -> bool:
    """Return whether a file may be written, or files be made in a folder; changes nothing.

    It is tried: of folders Windows answers `os.access` always with yes, and a read-only file
    system or a share has rules of its own.
    """
    try:
        if path.is_dir():
            tempfile.TemporaryFile(dir=path).close()
        elif path.is_file():
            path.open("r+b").close()
        else:
            return os.access(path, os.W_OK)
    except OSError:
        return False
    return True


@contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """Yield where to make a file that takes its name when the block ends well.

    Raises:
        OSError: it cannot be written; what was there before stays.
    """
    if path.exists() and not path.is_file():  # a rename would take a device's or pipe's place
        reason = errno.EISDIR if path.is_dir() else errno.EINVAL
        raise OSError(reason, os.strerror(reason), str(path))
    aside = path.with_name(f"{_beginning(path.name)}{uuid.uuid4().hex}")
    try:
        yield aside
        once_released(lambda: aside.replace(path))
    except BaseException as error:
        with suppress(OSError):
            aside.unlink()
        if isinstance(error, OSError) and error.filename is None:  # writing does not say where
            error.filename = str(path)
        raise


@contextmanager
def atomic_folder(path: Path) -> Iterator[Path]:
    """Yield an empty folder that takes the place of one `is_vacant` when the block ends well.

    Raises:
        OSError: it cannot be written, or something lies at its place by then, which stays.
    """
    path = path.resolve()  # a link to a folder stays one
    aside = path.with_name(f"{_beginning(path.name)}{uuid.uuid4().hex}")
    aside.mkdir()
    try:
        yield aside
        if path.is_dir():
            for name in sorted(DESKTOP_FILES):
                (path / name).unlink(missing_ok=True)
            path.rmdir()  # Windows renames nothing over it
        once_released(lambda: aside.rename(path))
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise


def is_vacant(path: Path) -> bool:
    """Return whether nothing is at a path, or a folder without anything of a user's in it.

    Raises:
        OSError: it cannot be looked at.
    """
    if not path.is_dir():
        return not os.path.lexists(path)
    with os.scandir(path) as entries:
        return all(entry.name in DESKTOP_FILES for entry in entries)


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
    return path.name.startswith(_beginning(name))


def _beginning(name: str) -> str:
    """Return how the name begins of what is to have a name."""
    short = name.encode("utf-8", "surrogateescape")[:_MOST_BYTES]
    return _UNFINISHED.format(short.decode("utf-8", "ignore"))


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
        once_released(lambda: folder.rename(aside))
    shutil.rmtree(aside, ignore_errors=True)
