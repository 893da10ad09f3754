"""Results of a job folder: the worker writes them shard by shard, QGIS reads them in order.

Both sides; standard library only. The folder `results` holds files of columns (`core.columns`),
each sorted by object and image. While a run goes on there are many: what QGIS knows without a
model, and what the shards came to. In the end the worker makes one of them, `MERGED_FILE`, and that
alone counts. A file takes its name when it is whole, so a run that died goes on with what is there.

Labels and statuses are numbers of a table in the file's header: a sentence stands there once, in
English and with what it was made of.
"""

from __future__ import annotations

import heapq
import json
from array import array
from collections import Counter, deque
from contextlib import contextmanager
from itertools import groupby
from math import isnan, nan
from typing import (
    TYPE_CHECKING,
    Iterable,
    Iterator,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
)

from .columns import (
    FLOAT64,
    INT32,
    Column,
    ColumnFile,
    damaged,
    little_endian,
    no_numbers,
    written_columns,
)
from .errors import InputError
from .job import RESULTS_FOLDER
from .texts import text, text_from_json, text_to_json

if TYPE_CHECKING:
    from pathlib import Path

CONFIDENCE_BINS = 20
"""Of `confidence_counts`; each is 0.05 wide."""

NO_IMAGE = -1
"""`ObjectResult.image` of an object that lies in none of the images."""

NONE = -1
"""Number of a label where there is none, and of a status where the object is classified."""

NOT_FETCHED = text(
    "The imagery could not be fetched here: the service failed or refused (see the log)"
)
"""Status of objects whose imagery QGIS could not fetch; a run that goes on tries again."""

SUFFIX = ".safetensors"
MERGED_FILE = f"all{SUFFIX}"
EARLIER_FILE = f"earlier{SUFFIX}"
"""What an earlier run had finished, where more rows come."""
KNOWN_OBJECTS_FILE = f"known-objects{SUFFIX}"
"""What QGIS knows of objects without a model."""
KNOWN_IMAGERY_FILE = f"known-imagery{SUFFIX}"
"""What it knows of imagery that it fetched for this run."""

ROW_COLUMNS: Mapping[str, str] = {
    "object": INT32,
    "image": INT32,
    "label": INT32,
    "confidence": FLOAT64,
    "status": INT32,
}
"""Columns of every file and their dtypes."""

PROBABILITIES = "probabilities"
"""Column of a file whose rows have them: one per class, NaN in rows that have none."""

CHUNK = 8192
"""Rows of a file that are in memory at once."""

Class = Tuple[Optional[str], Optional[int]]
"""Label and value."""


class ObjectResult(NamedTuple):
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


class Tables:
    """What the numbers of labels and statuses mean.

    Attributes:
        classes: label and value, in the order of their numbers.
        statuses: sentences, in the order of theirs.
    """

    def __init__(self, classes: Iterable[Class] = (), statuses: Iterable[str] = ()) -> None:
        self._classes: dict[Class, int] = {}
        self._statuses: dict[str, int] = {}
        for label, value in classes:
            self.label_number(label, value)
        for status in statuses:
            self.status_number(status)

    @property
    def classes(self) -> list[Class]:  # noqa: D102
        return list(self._classes)

    @property
    def statuses(self) -> list[str]:  # noqa: D102
        return list(self._statuses)

    def label_number(self, label: str | None, value: int | None) -> int:
        """Return the number of a class, a new one where it has none."""
        if label is None and value is None:
            return NONE
        return self._classes.setdefault((label, value), len(self._classes))

    def status_number(self, status: str | None) -> int:
        """Return the number of a status, a new one where it has none."""
        if status is None:
            return NONE
        return self._statuses.setdefault(status, len(self._statuses))

    def to_about(self) -> dict[str, str]:
        """Return them as a file's header has them."""
        statuses = [text_to_json(status) for status in self._statuses]
        return {"classes": json.dumps(self.classes), "statuses": json.dumps(statuses)}

    @classmethod
    def of(cls, file: ColumnFile) -> Tables:
        """Return the tables of a file.

        Raises:
            InputError: the file is no file of results.
        """
        try:
            classes = [(label, value) for label, value in json.loads(file.about["classes"])]
            statuses = [text_from_json(data) for data in json.loads(file.about["statuses"])]
        except (LookupError, ValueError, TypeError) as error:
            raise damaged(file.path, str(error)) from error
        return cls(classes, statuses)


def write_known(folder: Path, results: Iterable[ObjectResult], name: str) -> None:
    """Write what is known without a model, in place of what the file held before.

    In memory is a row of numbers for each result, of 24 bytes; results that come in the order of
    object and image need no more than that.

    Args:
        folder: of the job.
        results: without probabilities, in any order.
        name: of the file.

    Raises:
        OSError: it cannot be written.
    """
    tables = Tables()
    columns = {name: no_numbers(dtype) for name, dtype in ROW_COLUMNS.items()}
    for row in results:
        label = tables.label_number(row.label, row.value)
        status = tables.status_number(row.status)
        numbers = (row.object, row.image, label, _known(row.confidence), status)
        for column, number in zip(columns.values(), numbers):
            column.append(number)
    order = _order(columns["object"], columns["image"])
    (folder / RESULTS_FOLDER).mkdir(exist_ok=True)
    shapes = {key: Column(dtype, (len(order),)) for key, dtype in ROW_COLUMNS.items()}
    with written_columns(folder / RESULTS_FOLDER / name, shapes, tables.to_about()) as writer:
        for key, each in columns.items():
            writer.write(key, 0, little_endian(array(each.typecode, map(each.__getitem__, order))))


def _order(objects: array[int], images: array[int]) -> Sequence[int]:
    """Return the rows by object and image; the last one of those of one object in one image."""

    def key(row: int) -> int:
        return objects[row] << 32 | images[row] - NO_IMAGE

    rows = range(len(objects))
    if all(key(row) < key(row + 1) for row in rows[:-1]):
        return rows
    return [deque(alike, 1)[0] for _, alike in groupby(sorted(rows, key=key), key)]


def result_files(folder: Path) -> list[ColumnFile]:
    """Return the files that hold a job's results, in the order of their names; none twice.

    What a power failure has left of a file of the worker's is not there: its rows are made again.

    Raises:
        InputError: one that is damaged and cannot be made again.
    """
    merged = folder / RESULTS_FOLDER / MERGED_FILE
    if merged.exists():
        return [ColumnFile(merged)]
    paths = sorted((folder / RESULTS_FOLDER).glob(f"[!.]*{SUFFIX}"))
    return [file for file in map(_whole_file, paths) if file is not None]


def is_begun(folder: Path) -> bool:
    """Return whether the results of a job can be gone on with: what QGIS knows is there.

    Raises:
        InputError: it is damaged.
    """
    names = {file.path.name for file in result_files(folder)}
    return bool(names & {KNOWN_OBJECTS_FILE, MERGED_FILE, EARLIER_FILE})


@contextmanager
def open_results(folder: Path) -> Iterator[Iterator[ObjectResult]]:
    """Yield the results ordered by object, then image, without holding them all in memory.

    Raises:
        InputError: they are damaged.
    """
    rows = heapq.merge(*map(_rows, result_files(folder)), key=_key)
    yield _first_of_each(rows)


def count_results(folder: Path) -> int:
    """Return how many rows a run has finished; 0 where it has not begun."""
    return sum(map(len, result_files(folder)))


def confidence_counts(folder: Path) -> dict[str, list[int]]:
    """Return how the confidences of each label are spread; "" stands for no label.

    Returns:
        label to `CONFIDENCE_BINS` counts of equal width, from 0 to 1, which is in the last one.
    """
    counts: dict[str, list[int]] = {}
    for file in result_files(folder):
        labels = _labels(file)
        for _, number, confidence in _confident(file):
            bins = counts.setdefault(labels[number] or "", [0] * CONFIDENCE_BINS)
            place = int(confidence * CONFIDENCE_BINS)
            bins[min(max(place, 0), CONFIDENCE_BINS - 1)] += 1
    return counts


def least_certain(folder: Path, *, per_label: int, labels: int) -> list[ObjectResult]:
    """Return the results with the lowest confidences, for each of the most frequent labels.

    Memory does not grow with the number of results.

    Args:
        folder: of the job, finished.
        per_label: how many of each label at most.
        labels: how many labels at most.
    """
    return [
        row
        for file in result_files(folder)
        for row in _least_certain(file, per_label=per_label, labels=labels)
    ]


def _least_certain(file: ColumnFile, *, per_label: int, labels: int) -> Iterator[ObjectResult]:
    names = _labels(file)
    counts = Counter(names[number] for _, number, _ in _confident(file))
    frequent = sorted(counts, key=lambda label: (-counts[label], label or ""))[:labels]
    # Of each label the negated confidences and rows of its least certain objects, largest first.
    least: dict[str | None, list[tuple[float, int]]] = {label: [] for label in frequent}
    for row, number, confidence in _confident(file):
        heap = least.get(names[number])
        if heap is None:
            continue
        if len(heap) < per_label:
            heapq.heappush(heap, (-confidence, -row))
        elif heap and heap[0] < (-confidence, -row):
            heapq.heapreplace(heap, (-confidence, -row))
    for label in frequent:
        for _, row in sorted(least[label], reverse=True):
            yield from _rows(file, -row, 1 - row)


def _labels(file: ColumnFile) -> list[str | None]:
    """Return the label of each number; the last one is that of NONE."""
    return [*(label for label, _ in Tables.of(file).classes), None]


def _confident(file: ColumnFile) -> Iterator[tuple[int, int, float]]:
    """Yield row, number of the label, and confidence of what is classified with one."""
    for start in range(0, len(file), CHUNK):
        stop = min(start + CHUNK, len(file))
        columns = file.read(start, stop, "status", "label", "confidence")
        for row, (status, number, confidence) in enumerate(zip(*columns), start):
            if status == NONE and not isnan(confidence):
                yield row, number, confidence


def _rows(file: ColumnFile, first: int = 0, last: int | None = None) -> Iterator[ObjectResult]:
    """Yield the rows of a file from one to another."""
    tables = Tables.of(file)
    classes = [*tables.classes, (None, None)]  # NONE is the last one
    statuses = [*tables.statuses, None]
    last = len(file) if last is None else last
    for start in range(first, last, CHUNK):
        stop = min(start + CHUNK, last)
        columns = zip(*file.read(start, stop, *ROW_COLUMNS))
        every = _probabilities(file, start, stop)
        for (position, image, label, confidence, status), some in zip(columns, every):
            name, value = classes[label]
            known = None if isnan(confidence) else confidence
            yield ObjectResult(position, image, name, value, known, statuses[status], some)


def _probabilities(file: ColumnFile, start: int, stop: int) -> Iterator[tuple[float, ...]]:
    """Yield those of each row; () for those that have none."""
    column = file.columns.get(PROBABILITIES)
    if column is None:
        yield from [()] * (stop - start)
        return
    step = max(CHUNK // max(column.width, 1), 1)
    for begin in range(start, stop, step):
        end = min(begin + step, stop)
        (numbers,) = file.read(begin, end, PROBABILITIES)
        for row in range(end - begin):
            some = numbers[row * column.width : (row + 1) * column.width]
            yield () if not some or isnan(some[0]) else tuple(some)


def _whole_file(path: Path) -> ColumnFile | None:
    try:
        return ColumnFile(path)
    except InputError:
        if path.name in {KNOWN_OBJECTS_FILE, EARLIER_FILE}:
            raise
        return None


def _known(confidence: float | None) -> float:
    return nan if confidence is None else confidence


def _key(row: ObjectResult) -> tuple[int, int]:
    return row.object, row.image


def _first_of_each(rows: Iterable[ObjectResult]) -> Iterator[ObjectResult]:
    """Leave out what two processes have made twice."""
    before = None
    for row in rows:
        key = _key(row)
        if key != before:
            yield row
        before = key
