"""results.sqlite of a job folder: the worker writes it batch by batch, QGIS reads it in order.

Both sides; standard library only. A batch is one transaction, so that a run that died continues
where it stopped and no half-written batch is ever taken for done.
"""

from __future__ import annotations

import json
import sqlite3
import struct
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Iterable, Iterator

from .job import RESULTS_FILE
from .texts import Text, text_from_json, text_to_json

if TYPE_CHECKING:
    from pathlib import Path

CONFIDENCE_BINS = 20
"""Of `confidence_counts`; each is 0.05 wide."""

NO_IMAGE = -1
"""`ObjectResult.image` of an object that lies in none of the images."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS results (
    object INTEGER NOT NULL,
    image INTEGER NOT NULL,
    label TEXT,
    value INTEGER,
    confidence REAL,
    status TEXT,
    probabilities BLOB,
    PRIMARY KEY (object, image)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sentences (status TEXT PRIMARY KEY, made_of TEXT NOT NULL);
"""


@dataclass(frozen=True)
class ObjectResult:
    """What became of one object in one image.

    Attributes:
        object: position in the input, from 1.
        image: index into the job's images; 0 for a mosaic; `NO_IMAGE` for an object in none.
        label, value, confidence: of the class; None where the object was not classified.
        status: None when classified, else the reason in words; a sentence of `core.texts`.
        probabilities: one per class, in the model's order; empty when there are none.
    """

    object: int
    image: int = 0
    label: str | None = None
    value: int | None = None
    confidence: float | None = None
    status: str | None = None
    probabilities: tuple[float, ...] = ()


class ResultStore:
    """The file, open for writing. Use it in one thread, in a `with`."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(folder / RESULTS_FILE)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.executescript(_SCHEMA)

    def __enter__(self) -> ResultStore:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._connection.close()

    def done(self) -> set[tuple[int, int]]:
        """Return the (object, image) pairs that an earlier run has finished."""
        return set(self._connection.execute("SELECT object, image FROM results"))

    def count(self) -> int:
        """Return the number of rows."""
        return int(self._connection.execute("SELECT COUNT(*) FROM results").fetchone()[0])

    def label_counts(self) -> dict[str, int]:
        """Return how many rows are classified with each label; "" stands for no label."""
        return dict(
            self._connection.execute(
                "SELECT COALESCE(label, ''), COUNT(*) FROM results WHERE status IS NULL "
                "GROUP BY 1 ORDER BY 1"
            )
        )

    def forget(self, status: str) -> None:
        """Remove the rows with a status, so that their objects are looked at again."""
        with self._connection:
            self._connection.execute("DELETE FROM results WHERE status = ?", (status,))

    def write(self, results: Iterable[ObjectResult]) -> None:
        """Write a batch in one transaction.

        A status stands in its row in English; what it was made of stands beside, once.
        """
        results = list(results)
        rows = [
            (r.object, r.image, r.label, r.value, r.confidence, r.status, _pack(r.probabilities))
            for r in results
        ]
        sentences = {r.status for r in results if isinstance(r.status, Text) and r.status.values}
        made_of = [(status, json.dumps(text_to_json(status))) for status in sentences]
        with self._connection:
            self._connection.executemany(
                "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?, ?)", rows
            )
            self._connection.executemany("INSERT OR IGNORE INTO sentences VALUES (?, ?)", made_of)


@contextmanager
def open_results(folder: Path) -> Iterator[Iterator[ObjectResult]]:
    """Yield the results ordered by object, then image, without holding them all in memory."""
    with closing(sqlite3.connect(folder / RESULTS_FILE)) as connection:
        made_of = connection.execute("SELECT status, made_of FROM sentences")
        sentences = {status: text_from_json(json.loads(data)) for status, data in made_of}
        rows = connection.execute("SELECT * FROM results ORDER BY object, image")
        yield (_result(row, sentences) for row in rows)


def count_results(folder: Path) -> int:
    """Return how many rows a run has finished; 0 where it has not begun."""
    if not (folder / RESULTS_FILE).exists():
        return 0
    with closing(sqlite3.connect(folder / RESULTS_FILE)) as connection:
        return int(connection.execute("SELECT COUNT(*) FROM results").fetchone()[0])


def confidence_counts(folder: Path) -> dict[str, list[int]]:
    """Return how the confidences of each label are spread; "" stands for no label.

    Returns:
        label to `CONFIDENCE_BINS` counts of equal width, from 0 to 1, which is in the last one.
    """
    counts: dict[str, list[int]] = {}
    with closing(sqlite3.connect(folder / RESULTS_FILE)) as connection:
        rows = connection.execute(
            "SELECT COALESCE(label, ''), CAST(confidence * ? AS INTEGER), COUNT(*) FROM results "
            "WHERE status IS NULL AND confidence IS NOT NULL GROUP BY 1, 2",
            (CONFIDENCE_BINS,),
        )
        for label, number, count in rows:
            bins = counts.setdefault(label, [0] * CONFIDENCE_BINS)
            bins[min(max(number, 0), CONFIDENCE_BINS - 1)] += count
    return counts


def least_certain(folder: Path, *, per_label: int, labels: int) -> list[ObjectResult]:
    """Return the results with the lowest confidences, for each of the most frequent labels.

    Memory does not grow with the number of results.

    Args:
        folder: of the job.
        per_label: how many of each label at most.
        labels: how many labels at most.
    """
    with closing(sqlite3.connect(folder / RESULTS_FILE)) as connection:
        frequent = connection.execute(
            "SELECT label FROM results WHERE status IS NULL AND confidence IS NOT NULL "
            "GROUP BY label ORDER BY COUNT(*) DESC, label LIMIT ?",
            (labels,),
        ).fetchall()
        return [
            _result(row, {})
            for label in frequent
            for row in connection.execute(
                "SELECT * FROM results WHERE label IS ? AND status IS NULL "
                "AND confidence IS NOT NULL ORDER BY confidence, object, image LIMIT ?",
                (*label, per_label),
            )
        ]


def _result(row: tuple[Any, ...], sentences: dict[str, str]) -> ObjectResult:
    position, image, label, value, confidence, status, blob = row
    status = sentences.get(status, status)
    return ObjectResult(position, image, label, value, confidence, status, _unpack(blob))


def _pack(probabilities: tuple[float, ...]) -> bytes | None:
    if not probabilities:
        return None
    return struct.pack(f"<{len(probabilities)}f", *probabilities)


def _unpack(blob: bytes | None) -> tuple[float, ...]:
    return struct.unpack(f"<{len(blob) // 4}f", blob) if blob else ()
