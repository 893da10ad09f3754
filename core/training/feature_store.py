"""Features of chips, kept between trainings, so that a further round computes new chips only.

They are found by what they were computed of: the chip's bytes, the network's, and how its values
are normalised. SQLite, because several QGIS may use it; what is damaged, locked or full is done
without.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Iterable, Sequence

from ..cache import KEPT_S

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 512 * 2**20
"""Of features; those that were asked for last are kept: some 50,000 of 2,560 numbers."""

LOCKED_S = 2.0
"""How long another process is waited for that writes."""

_SCHEMA = """CREATE TABLE IF NOT EXISTS features (
    key BLOB PRIMARY KEY, numbers BLOB NOT NULL, since REAL NOT NULL
) WITHOUT ROWID"""


class FeatureStore:
    """Remembers bytes by key in a file of the cache.

    Args:
        database: the file; created where it is missing. None: nothing is remembered.
    """

    def __init__(self, database: Path | None) -> None:
        self._database = database

    def recall(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """Return what is known, and write down that it was asked for."""
        found: dict[bytes, bytes] = {}
        if self._database is None or not self._database.is_file():
            return found
        try:
            with closing(self._connection()) as connection, connection:
                for key in keys:
                    row = connection.execute(
                        "SELECT numbers FROM features WHERE key = ?", (key,)
                    ).fetchone()
                    if row is not None:
                        found[key] = row[0]
                now = time.time()
                connection.executemany(
                    "UPDATE features SET since = ? WHERE key = ?", [(now, key) for key in found]
                )
        except sqlite3.OperationalError:  # no table yet, or locked
            return found
        except sqlite3.DatabaseError:
            self._forget()
            return {}
        return found

    def remember(self, rows: Iterable[tuple[bytes, bytes]]) -> None:
        """Keep numbers by key."""
        if self._database is None:
            return
        now = time.time()
        try:
            with closing(self._connection()) as connection, connection:
                connection.execute(_SCHEMA)
                connection.executemany(
                    "INSERT OR REPLACE INTO features VALUES (?, ?, ?)",
                    [(key, numbers, now) for key, numbers in rows],
                )
        except sqlite3.OperationalError:  # locked, or the disk is full
            return
        except sqlite3.DatabaseError:
            self._forget()

    def remove_old(self) -> None:
        """Remove what nobody has asked for too long, and what is too much."""
        if self._database is None or not self._database.is_file():
            return
        with suppress(sqlite3.Error), closing(self._connection()) as connection, connection:
            connection.execute("DELETE FROM features WHERE since < ?", (time.time() - KEPT_S,))
            connection.execute(
                "DELETE FROM features WHERE key IN (SELECT key FROM (SELECT key,"
                " SUM(LENGTH(numbers)) OVER (ORDER BY since DESC, key) AS total FROM features)"
                " WHERE total > ?)",
                (MOST_BYTES,),
            )

    def _connection(self) -> sqlite3.Connection:
        return sqlite3.connect(self._database or ":memory:", timeout=LOCKED_S)

    def _forget(self) -> None:
        """Remove what is damaged; another QGIS may have done so, or have it open."""
        with suppress(OSError):
            if self._database is not None:
                self._database.unlink()
