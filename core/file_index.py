"""What was found out of many files, remembered from run to run.

Both sides; standard library only. To open ten thousand tiles takes as long as to classify what lies
in a few of them. What one says is remembered with the state of its file and of those beside it
(`file_states`); where that is another, or nobody can tell, the file is opened.

Assumption: what lies elsewhere and could change what a file says (an index of overviews, the
metadata of a mission, GDAL's proxy for side files) is met by remembering only what files say that
are placed by a matrix, of formats that keep to themselves. Who remembers sees to that. GDAL's
version and the settings that it takes from the environment count as well (`software_key`).

Several QGIS may use it at once: SQLite lets one write and the others read. What is damaged, locked
or full is done without.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable, Generic, Iterator, NamedTuple, Sequence, TypeVar

from .file_states import states_of
from .model.hashes import is_settled

if TYPE_CHECKING:
    from pathlib import Path

    from .file_states import FileState

Found = TypeVar("Found")

INDEXED_FROM = 64
"""Files of a run; fewer are opened sooner than it is worth to remember."""

KEPT_S = 30 * 24 * 3600
"""How long a file is remembered that no run asks for, seconds."""

RENEWED_S = 24 * 3600
"""How often it is written down that a run has asked, seconds."""

MOST_FILES = 100_000
"""How many are remembered, some 30 MB; those that were asked for last."""

LOCKED_S = 2.0
"""How long another QGIS is waited for that writes."""

LONE_DRIVERS = frozenset({"GTiff", "JPEG", "PNG", "WEBP", "JP2OpenJPEG"})
"""GDAL's, of formats that never refer to files of other names but by way of an overview's."""

REMOTE_DRIVERS = frozenset(
    {"WMS", "WMTS", "WCS", "OGCAPI", "DAAS", "EEDAI", "PLMOSAIC", "NGW", "STACIT", "STACTA"}
)
"""GDAL's: their file says where to ask; the pixels are there."""

_SETTINGS = ("GDAL_", "GTIFF_", "CPL_", "OSR_", "PROJ_")

_SCHEMA = """
CREATE TABLE IF NOT EXISTS facts (id INTEGER PRIMARY KEY, data TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS files (
    folder TEXT NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL, fact INTEGER NOT NULL,
    own BLOB NOT NULL, since REAL NOT NULL, PRIMARY KEY (folder, name)
) WITHOUT ROWID;
"""


class Kept(NamedTuple):
    """What a file says, as it is remembered.

    Attributes:
        data: what many files say alike; stored once.
        own: what one says alone.
    """

    data: str
    own: bytes = b""


@dataclass(frozen=True)
class Form(Generic[Found]):
    """How what is found out of a file is remembered.

    Attributes:
        software: `software_key` of who opens files.
        keep: returns what to remember of it; None where the file does not say all by itself.
        restore: returns what was found out of a path, of what was remembered; None: it is damaged.
    """

    software: str
    keep: Callable[[Found], Kept | None]
    restore: Callable[[str, Kept], Found | None]


def look_up(
    paths: Sequence[str],
    place: Callable[[], Path],
    form: Form[Found],
    look: Callable[[list[str]], list[Found]],
) -> list[Found]:
    """Find something out of many files, and open only those that must be.

    Those are opened of which nothing is remembered, or too much has changed.

    Args:
        paths: of the files; other names are always opened.
        place: returns the database; raises OSError where there is no place for it.
        form: of what is remembered.
        look: opens files; returns what it finds out of each.
    """
    index = _index(paths, place, form.software)
    if index is None:
        return look(list(paths))
    before = states_of(paths)
    known = _restored(paths, index.recall(before), form)
    missing = [number for number, found in enumerate(known) if found is None]
    looked = look([paths[number] for number in missing])
    after = states_of([paths[number] for number in missing])
    same = [
        (state, form.keep(found))
        for number, state, found in zip(missing, after, looked)
        if state == before[number]
    ]
    index.remember([(state, kept) for state, kept in same if kept is not None])
    index.renew(before)
    opened = iter(looked)
    return [next(opened) if found is None else found for found in known]


def recall(
    paths: Sequence[str], place: Callable[[], Path], form: Form[Found]
) -> list[Found | None]:
    """Return what is remembered of files; None: they must be opened. Args: as of `look_up`."""
    index = _index(paths, place, form.software)
    if index is None:
        return [None] * len(paths)
    return _restored(paths, index.recall(states_of(paths)), form)


def _index(paths: Sequence[str], place: Callable[[], Path], software: str) -> FileIndex | None:
    """Return what remembers these files; None: it is not worth it, or there is no place for it."""
    if len(paths) < INDEXED_FROM:
        return None
    with suppress(OSError):
        return FileIndex(place(), software)
    return None


def _restored(
    paths: Sequence[str], every: Sequence[Kept | None], form: Form[Found]
) -> list[Found | None]:
    return [None if kept is None else form.restore(path, kept) for path, kept in zip(paths, every)]


def software_key(*versions: object) -> str:
    """Return what tells one reader of files from another.

    Args:
        versions: of the libraries that read, and of what is written; with their repr.
    """
    settings = sorted(
        (name, value) for name, value in os.environ.items() if name.startswith(_SETTINGS)
    )
    return hashlib.sha256(repr((versions, settings)).encode("utf-8", "replace")).hexdigest()[:16]


class FileIndex:
    """Remembers what files say in a file of the cache.

    Args:
        database: the file; created where it is missing.
        software: `software_key` of who reads.
    """

    def __init__(self, database: Path, software: str) -> None:
        self._database = database
        self._software = software

    def recall(self, states: Sequence[FileState]) -> list[Kept | None]:
        """Return what files say that are in the state in which they were; None: unknown."""
        if "GDAL_PAM_PROXY_DIR" in os.environ or not self._database.is_file():
            return [None] * len(states)
        found: dict[tuple[str, str], tuple[str, Kept]] = {}
        for folder in dict.fromkeys(state.folder for state in states if state.text):
            found.update(self._in_folder(folder))
        every = []
        for state in states:
            known, kept = found.get((state.folder, state.name), ("", None))
            every.append(kept if known == self._in_state(state) else None)
        return every

    def remember(self, said: Sequence[tuple[FileState, Kept]]) -> None:
        """Remember what files in some state say."""
        now = time.time()
        rows = [
            (state.folder, state.name, self._in_state(state), kept, now)
            for state, kept in said
            if state.text and is_settled(state.changed)
        ]
        if not rows:
            return
        with suppress(OSError):
            self._database.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._write(rows, now)
            except sqlite3.OperationalError:  # another QGIS writes, or the disk is full
                return
            except sqlite3.DatabaseError:
                self._forget()

    def renew(self, states: Sequence[FileState]) -> None:
        """Write down, once a day, that a run has asked for the files of some folders."""
        now = time.time()
        folders = dict.fromkeys(state.folder for state in states if state.text)
        with suppress(sqlite3.Error), closing(self._connection()) as connection, connection:
            connection.executemany(
                "UPDATE files SET since = ? WHERE folder = ? AND since < ?",
                [(now, folder, now - RENEWED_S) for folder in folders],
            )

    def _in_state(self, state: FileState) -> str:
        return f"{self._software}\n{state.text}"

    def _connection(self) -> sqlite3.Connection:
        return sqlite3.connect(self._database, timeout=LOCKED_S)

    def _in_folder(self, folder: str) -> Iterator[tuple[tuple[str, str], tuple[str, Kept]]]:
        try:
            with closing(self._connection()) as connection:
                rows = connection.execute(
                    "SELECT name, state, data, own FROM files JOIN facts ON id = fact"
                    " WHERE folder = ?",
                    (folder,),
                ).fetchall()
        except sqlite3.OperationalError:  # no table yet, or locked
            return
        except sqlite3.DatabaseError:
            self._forget()
            return
        for name, state, data, own in rows:
            yield (folder, name), (state, Kept(data, own))

    def _write(self, rows: list[tuple[str, str, str, Kept, float]], now: float) -> None:
        with closing(self._connection()) as connection, connection:
            connection.executescript(_SCHEMA)
            distinct = dict.fromkeys(kept.data for _, _, _, kept, _ in rows)
            connection.executemany(
                "INSERT OR IGNORE INTO facts (data) VALUES (?)", [(data,) for data in distinct]
            )
            connection.executemany(
                "INSERT OR REPLACE INTO files"
                " VALUES (?, ?, ?, (SELECT id FROM facts WHERE data = ?), ?, ?)",
                [
                    (folder, name, state, kept.data, kept.own, since)
                    for folder, name, state, kept, since in rows
                ],
            )
            connection.execute("DELETE FROM files WHERE since < ?", (now - KEPT_S,))
            connection.execute(
                "DELETE FROM files WHERE (folder, name) IN (SELECT folder, name FROM files"
                " ORDER BY since DESC LIMIT -1 OFFSET ?)",
                (MOST_FILES,),
            )
            connection.execute("DELETE FROM facts WHERE id NOT IN (SELECT fact FROM files)")

    def _forget(self) -> None:
        """Remove what is damaged; another QGIS may have done so, or have it open."""
        with suppress(OSError):
            self._database.unlink()
