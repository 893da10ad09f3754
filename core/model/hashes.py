"""SHA-256 of files, remembered while a file's size, times and inode stay the same.

A gigabyte takes seconds to read, and a model is asked for what it is each time it is chosen, run
or looked at. What is remembered says which files are the same as before. It never says that code
may run: consent reads the bytes (`FileHashes.read`), for whoever may write into the cache could
write there what they like.

Covered: a file that was replaced, written to, or put back with its old time of modification, as
the time of the last change of the inode tells it. Windows has none: there a file of the same size
that was written in place and got its old time of modification back looks the same. A file that
changed in the last two seconds is not remembered, as it may change again within the same tick of
the file system's clock.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from ..feedback import SILENT, refuse_cancelled

if TYPE_CHECKING:
    from pathlib import Path

    from ..feedback import Feedback

FILE = "hashes.sqlite"

KEPT_S = 30 * 24 * 3600
"""How long a hash is remembered, seconds."""

WORTH_REMEMBERING = 1024 * 1024
"""Bytes; less is read sooner than it is looked up."""

_BLOCK = 1024 * 1024
_TICK_S = 2.0
"""The coarsest clock of a file system that is in use: FAT's."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS hashes (
    path TEXT PRIMARY KEY, state TEXT NOT NULL, sha256 TEXT NOT NULL, since REAL NOT NULL
) WITHOUT ROWID;
"""


def file_hash(path: Path, feedback: Feedback = SILENT) -> str:
    """Return the SHA-256 of a file's content, in hexadecimal.

    Raises:
        OSError: it cannot be read.
        Cancelled: the user stopped.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(_BLOCK), b""):
            refuse_cancelled(feedback)
            digest.update(block)
    return digest.hexdigest()


def file_state(path: Path) -> str:
    """Return what changes with a file's content: size, times and inode, as the system has them.

    Raises:
        OSError: it is not there.
    """
    return state_of(path.stat())


def state_of(status: os.stat_result) -> str:
    """Return what changes with a file's content, of what the system says of the file."""
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"


def last_change(status: os.stat_result) -> float:
    """Return when a file last changed, seconds since 1970."""
    return max(status.st_mtime, status.st_ctime)


def is_settled(changed: float) -> bool:
    """Return whether a file that changed then would show if it changed again."""
    return changed < time.time() - _TICK_S


class FileHashes:
    """Hashes files, and remembers it in a folder of the cache.

    Args:
        cache: the folder; created where it is missing.
        feedback: stops the hashing.
    """

    def __init__(self, cache: Path, feedback: Feedback = SILENT) -> None:
        self._database = cache / FILE
        self._feedback = feedback

    def of(self, path: Path) -> str:
        """Return the hash of a file, from memory where it is the same as it was then.

        Raises:
            OSError: it cannot be read.
            Cancelled: the user stopped.
        """
        path = path.absolute()
        return self._recalled(path, path.stat()) or self.read(path)

    def read(self, path: Path) -> str:
        """Return the hash of the bytes that a file holds now, and remember it.

        Raises:
            OSError: it cannot be read.
            Cancelled: the user stopped.
        """
        path = path.absolute()
        before = file_state(path)
        found = file_hash(path, self._feedback)
        if file_state(path) == before and is_settled(last_change(path.stat())):
            self.remember(path, found)
        return found

    def remember(self, path: Path, sha256: str) -> None:
        """Remember what a file holds, as the one who wrote it knows it."""
        path = path.absolute()
        if path.stat().st_size < WORTH_REMEMBERING:
            return
        row = (str(path), file_state(path), sha256, time.time())
        with suppress(OSError):
            self._database.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._write(row)
            except sqlite3.OperationalError:  # another QGIS writes, or the disk is full
                return
            except sqlite3.DatabaseError:  # damaged
                self._database.unlink()

    def _write(self, row: tuple[str, str, str, float]) -> None:
        with closing(sqlite3.connect(self._database)) as connection, connection:
            connection.executescript(_SCHEMA)
            connection.execute("DELETE FROM hashes WHERE since < ?", (row[-1] - KEPT_S,))
            connection.execute("INSERT OR REPLACE INTO hashes VALUES (?, ?, ?, ?)", row)

    def _recalled(self, path: Path, status: os.stat_result) -> str:
        if status.st_size < WORTH_REMEMBERING or not self._database.is_file():
            return ""
        with suppress(sqlite3.Error), closing(sqlite3.connect(self._database)) as connection:
            row = connection.execute(
                "SELECT sha256 FROM hashes WHERE path = ? AND state = ?",
                (str(path), state_of(status)),
            ).fetchone()
            return str(row[0]) if row else ""
        return ""
