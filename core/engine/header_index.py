"""What the files of large mosaics say of themselves, remembered from run to run.

To open ten thousand tiles takes as long as to classify what lies in a few of them. A header is
remembered with the state of its file and of those beside it (`file_states`); where that is another,
or nobody can tell, the file is opened. Pixels are never remembered.

Assumption: what lies elsewhere and could change a header (an index of overviews, the metadata of a
mission, GDAL's proxy for side files) is met by files placed by a matrix, of formats that keep to
themselves. GDAL's version and the settings that it takes from the environment count as well.

Several QGIS may use it at once: SQLite lets one write and the others read. What is damaged, locked
or full is done without.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import struct
import time
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Iterator, Sequence

import rasterio
from affine import Affine
from rasterio.errors import CRSError

from ..cache import header_index
from ..errors import InputError
from ..model.hashes import is_settled
from .file_header import FileHeader, look_at_many, read_header
from .file_states import states_of
from .image_data import CRS_VERSION, header_from_data, to_data

if TYPE_CHECKING:
    from pathlib import Path

    from .file_states import FileState

INDEXED_FROM = 64
"""Images of a run; fewer are opened sooner than it is worth to remember."""

KEPT_S = 30 * 24 * 3600
"""How long a header is remembered that no run asks for, seconds."""

RENEWED_S = 24 * 3600
"""How often it is written down that a run has asked, seconds."""

MOST_FILES = 100_000
"""How many headers are remembered, some 30 MB; those that were asked for last."""

LOCKED_S = 2.0
"""How long another QGIS is waited for that writes."""

_VERSION = 1
"""Of what is written; raised when a header says more than it did."""

_SETTINGS = ("GDAL_", "GTIFF_", "CPL_", "OSR_", "PROJ_")
_MATRIX = struct.Struct("<6d")

_SCHEMA = """
CREATE TABLE IF NOT EXISTS headers (id INTEGER PRIMARY KEY, data TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS files (
    folder TEXT NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL, header INTEGER NOT NULL,
    matrix BLOB NOT NULL, since REAL NOT NULL, PRIMARY KEY (folder, name)
) WITHOUT ROWID;
"""


@dataclass(frozen=True)
class Kept:
    """A header as it is remembered: what many files say alike, and the matrix of one."""

    data: str
    matrix: bytes


def read_headers(paths: Sequence[str]) -> list[FileHeader | InputError]:
    """Return what many files say of their images, and why one cannot be opened.

    Those are opened of which nothing is remembered, or too much has changed.
    """
    if len(paths) < INDEXED_FROM:
        return look_at_many(paths, _header_or_error)
    try:
        index = HeaderIndex(header_index())
    except OSError:  # there is no place for it
        return look_at_many(paths, _header_or_error)
    before = states_of(paths)
    found: list[FileHeader | InputError | None] = [*index.recall(before)]
    missing = [number for number, header in enumerate(found) if header is None]
    headers = _of_one_crs_each(
        look_at_many([paths[number] for number in missing], _header_or_error)
    )
    after = states_of([paths[number] for number in missing])
    same = [
        (state, header)
        for number, state, header in zip(missing, after, headers)
        if state == before[number] and isinstance(header, FileHeader)
    ]
    index.remember(same)
    index.renew(before)
    opened = iter(headers)
    return [next(opened) if header is None else header for header in found]


def _header_or_error(path: str) -> FileHeader | InputError:
    try:
        return read_header(path)
    except InputError as error:
        return error


def _of_one_crs_each(headers: list[FileHeader | InputError]) -> list[FileHeader | InputError]:
    """Return headers with one object for each CRS: to compare two takes long."""
    known: dict[str, Any] = {}

    def shared(header: FileHeader) -> FileHeader:
        crs = header.place.crs
        if crs is None:
            return header
        one = known.setdefault(crs.to_wkt(version=CRS_VERSION), crs)
        return replace(header, place=replace(header.place, crs=one))

    return [shared(each) if isinstance(each, FileHeader) else each for each in headers]


class HeaderIndex:
    """Remembers headers in a file of the cache.

    Args:
        database: the file; created where it is missing.
    """

    def __init__(self, database: Path) -> None:
        self._database = database
        self._headers: dict[str, FileHeader] = {}

    def recall(self, states: Sequence[FileState]) -> list[FileHeader | None]:
        """Return the headers of files that are in the state in which they were; None: unknown."""
        if "GDAL_PAM_PROXY_DIR" in os.environ or not self._database.is_file():
            return [None] * len(states)
        found: dict[tuple[str, str], tuple[str, Kept]] = {}
        for folder in dict.fromkeys(state.folder for state in states if state.text):
            found.update(self._in_folder(folder))
        software = _software()
        headers: list[FileHeader | None] = []
        for state in states:
            known, kept = found.get((state.folder, state.name), ("", None))
            is_same = kept is not None and known == f"{software}\n{state.text}"
            headers.append(self._header(kept) if kept is not None and is_same else None)
        return headers

    def remember(self, headers: Sequence[tuple[FileState, FileHeader]]) -> None:
        """Remember the headers of files in some state."""
        now, software = time.time(), _software()
        rows = [
            (state.folder, state.name, f"{software}\n{state.text}", kept, now)
            for state, header in headers
            if state.text and is_settled(state.changed)
            for kept in _kept_forms(header)
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

    def _connection(self) -> sqlite3.Connection:
        return sqlite3.connect(self._database, timeout=LOCKED_S)

    def _in_folder(self, folder: str) -> Iterator[tuple[tuple[str, str], tuple[str, Kept]]]:
        try:
            with closing(self._connection()) as connection:
                rows = connection.execute(
                    "SELECT name, state, data, matrix FROM files JOIN headers ON id = header"
                    " WHERE folder = ?",
                    (folder,),
                ).fetchall()
        except sqlite3.OperationalError:  # no table yet, or locked
            return
        except sqlite3.DatabaseError:
            self._forget()
            return
        for name, state, data, matrix in rows:
            yield (folder, name), (state, Kept(data, matrix))

    def _header(self, kept: Kept) -> FileHeader | None:
        """Return a header; what files say alike is one object. None: it is damaged."""
        try:
            if kept.data not in self._headers:
                self._headers[kept.data] = header_from_data(json.loads(kept.data))
            header = self._headers[kept.data]
            matrix = Affine(*_MATRIX.unpack(kept.matrix))
        except (LookupError, TypeError, ValueError, struct.error, CRSError):
            return None
        return replace(header, place=replace(header.place, affine=matrix))

    def _write(self, rows: list[tuple[str, str, str, Kept, float]], now: float) -> None:
        with closing(self._connection()) as connection, connection:
            connection.executescript(_SCHEMA)
            distinct = dict.fromkeys(kept.data for _, _, _, kept, _ in rows)
            connection.executemany(
                "INSERT OR IGNORE INTO headers (data) VALUES (?)", [(data,) for data in distinct]
            )
            connection.executemany(
                "INSERT OR REPLACE INTO files"
                " VALUES (?, ?, ?, (SELECT id FROM headers WHERE data = ?), ?, ?)",
                [
                    (folder, name, state, kept.data, kept.matrix, since)
                    for folder, name, state, kept, since in rows
                ],
            )
            connection.execute("DELETE FROM files WHERE since < ?", (now - KEPT_S,))
            connection.execute(
                "DELETE FROM files WHERE (folder, name) IN (SELECT folder, name FROM files"
                " ORDER BY since DESC LIMIT -1 OFFSET ?)",
                (MOST_FILES,),
            )
            connection.execute("DELETE FROM headers WHERE id NOT IN (SELECT header FROM files)")

    def _forget(self) -> None:
        """Remove what is damaged; another QGIS may have done so, or have it open."""
        with suppress(OSError):
            self._database.unlink()


def _kept_forms(header: FileHeader) -> Iterator[Kept]:
    """Yield the form in which a header is remembered; none where it does not say all by itself."""
    own = header.place.affine
    if own is None or header.place.is_made_up or not header.is_self_contained:
        return
    shared = replace(header, place=header.place.with_affine(Affine.identity()))
    yield Kept(json.dumps(to_data(shared)), _MATRIX.pack(*own[:6]))


def _software() -> str:
    """Return what tells one reader of headers from another."""
    settings = sorted(
        (name, value) for name, value in os.environ.items() if name.startswith(_SETTINGS)
    )
    what = (_VERSION, rasterio.__version__, rasterio.__gdal_version__, settings)
    return hashlib.sha256(repr(what).encode("utf-8", "replace")).hexdigest()[:16]
