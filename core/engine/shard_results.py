"""What a shard comes to: rows in columns, a file of them, and one file of all shards in the end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Iterable, Sequence

import numpy as np

from ..columns import FLOAT32, FLOAT64, INT32, Column, ColumnFile, written_columns
from ..job import RESULTS_FOLDER
from ..results import (
    EARLIER_FILE,
    KNOWN_IMAGERY_FILE,
    MERGED_FILE,
    NONE,
    PROBABILITIES,
    ROW_COLUMNS,
    Tables,
    result_files,
)

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..columns import ColumnWriter
    from ..results import Class
    from .answers import Answers

    Keys = NDArray[np.int64]  # (N,) object and image in one number, in their order

DTYPES = {INT32: "<i4", FLOAT32: "<f4", FLOAT64: "<f8"}

MERGED_AT_ONCE = 2**18
"""Rows that are put in order and written together."""


@dataclass(frozen=True, eq=False)
class ResultRows:
    """Rows of results, in columns.

    Attributes:
        objects: (N,) int32 positions in the input, from 1.
        images: (N,) int32.
        labels: (N,) int32 places in `classes`; NONE: not classified.
        confidences: (N,) float64; NaN: there is none.
        statuses: (N,) int32 places in `reasons`; NONE: classified.
        classes: labels and values.
        reasons: sentences.
        probabilities: (N, K) float32, NaN in rows that have none; None: no row has.
    """

    objects: NDArray[np.int32]
    images: NDArray[np.int32]
    labels: NDArray[np.int32]
    confidences: NDArray[np.float64]
    statuses: NDArray[np.int32]
    classes: Sequence[Class] = ()
    reasons: Sequence[str] = ()
    probabilities: NDArray[np.float32] | None = None

    def __len__(self) -> int:
        return len(self.objects)

    @property
    def keys(self) -> Keys:
        """Object and image of each row."""
        return keys_of(self.objects, self.images)

    def select(self, rows: Any) -> ResultRows:
        """Return some of the rows; `rows` is an index array."""
        every = self.probabilities
        return replace(
            self,
            objects=self.objects[rows],
            images=self.images[rows],
            labels=self.labels[rows],
            confidences=self.confidences[rows],
            statuses=self.statuses[rows],
            probabilities=None if every is None else every[rows],
        )

    def write(self, path: Path) -> None:
        """Write them, in the order of their keys, into a file that is whole or not there.

        Raises:
            OSError: it cannot be written.
        """
        rows = joined_rows([self.select(np.argsort(self.keys, kind="stable"))])
        every = rows.probabilities
        numbers: list[NDArray[Any]] = [
            rows.objects,
            rows.images,
            rows.labels,
            rows.confidences,
            rows.statuses,
        ]
        columns = _layout(len(rows), None if every is None else every.shape[1])
        about = Tables(rows.classes, rows.reasons).to_about()
        with written_columns(path, columns, about) as writer:
            for name, each in zip(ROW_COLUMNS, numbers):
                _write(writer, name, 0, each)
            if every is not None:
                _write(writer, PROBABILITIES, 0, every)


def unasked_rows(
    objects: NDArray[Any],
    images: NDArray[Any] | int,
    reasons: Sequence[str],
    places: NDArray[Any],
) -> ResultRows:
    """Return the rows of objects that the model is not asked about.

    Args:
        objects: (N,) from 1.
        images: of all, or of each.
        reasons: why.
        places: (N,) which of the reasons is that of each.
    """
    count = len(objects)
    return ResultRows(
        objects=np.asarray(objects, np.int32),
        images=np.broadcast_to(np.asarray(images, np.int32), count),
        labels=np.broadcast_to(np.int32(NONE), count),
        confidences=np.broadcast_to(np.nan, count),
        statuses=np.asarray(places, np.int32),
        reasons=reasons,
    )


def answered_rows(objects: NDArray[Any], images: NDArray[np.int32], answers: Answers) -> ResultRows:
    """Return the rows of objects that the model has answered for."""
    every = answers.probabilities
    if every is not None and (answers.codes < 0).any():
        every = np.where((answers.codes < 0)[:, None], np.float32(np.nan), every)
    return ResultRows(
        objects=objects.astype(np.int32),
        images=images,
        labels=answers.codes.astype(np.int32),
        confidences=answers.confidences,
        statuses=answers.status_codes.astype(np.int32),
        classes=tuple(zip(answers.names, answers.name_values)),
        reasons=answers.statuses,
        probabilities=every,
    )


def joined_rows(parts: Sequence[ResultRows]) -> ResultRows:
    """Return the rows of all parts, one after another."""
    tables = Tables()
    renumbered = [_renumbered(part, tables) for part in parts]
    width = max((part.probabilities.shape[1] for part in parts if part.probabilities is not None),
                default=None)  # fmt: skip
    every = None if width is None else [_widened(part, width) for part in parts]
    return ResultRows(
        objects=_all([part.objects for part in parts], np.int32),
        images=_all([part.images for part in parts], np.int32),
        labels=_all([labels for labels, _ in renumbered], np.int32),
        confidences=_all([part.confidences for part in parts], np.float64),
        statuses=_all([statuses for _, statuses in renumbered], np.int32),
        classes=tables.classes,
        reasons=tables.statuses,
        probabilities=None if every is None else np.concatenate(every),
    )


def keys_of(objects: NDArray[Any], images: NDArray[Any] | int) -> Keys:
    """Return object and image in one number; numbers are in the order of the rows."""
    keys: Keys = (np.asarray(objects, np.int64) << 32) + (np.asarray(images, np.int64) + 1)
    return keys


def parts_of_key(key: int) -> tuple[int, int]:
    """Return object and image of a key."""
    return key >> 32, (key & (2**32 - 1)) - 1


def find_keys(wanted: Keys, keys: Keys) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return where each wanted key is among ascending ones, and whether it is there."""
    if not len(keys):
        return np.zeros(len(wanted), np.int64), np.zeros(len(wanted), bool)
    places = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return places, keys[places] == wanted


@dataclass(frozen=True, eq=False)
class KnownStatuses:
    """Why objects are not classified, as results say it.

    Attributes:
        keys: (N,) of their rows, in order.
        statuses: (N,) places in `reasons`.
        reasons: sentences.
    """

    keys: Keys
    statuses: NDArray[np.int32]
    reasons: Sequence[str]

    def of(self, key: int) -> str | None:
        """Return the status of a row; None: nothing is known that stands against a chip."""
        place = int(np.searchsorted(self.keys, key))
        is_there = place < len(self.keys) and self.keys[place] == key
        return self.reasons[self.statuses[place]] if is_there else None


def statuses_of(folder: Path) -> KnownStatuses:
    """Return what the results of a job say of objects that are not classified."""
    tables = Tables()
    keys, statuses = [], []
    for file in result_files(folder):
        _, numbers = _numbers(file, tables)
        objects, images, places = _columns(file, "object", "image", "status")
        rows = np.flatnonzero(places != NONE)
        keys.append(keys_of(objects[rows], images[rows]))
        statuses.append(numbers[places[rows]])
    every = _all(keys, np.int64)
    order = np.argsort(every, kind="stable")
    return KnownStatuses(every[order], _all(statuses, np.int32)[order], tables.statuses)


def finished_keys(folder: Path) -> Keys:
    """Return the keys of all rows that a job has, in their order."""
    found = [keys_of(*_columns(file, "object", "image")) for file in result_files(folder)]
    return np.sort(_all(found, np.int64))


def forget(folder: Path, statuses: Iterable[str]) -> None:
    """Take the rows with these statuses out of the results, so that they are looked at again.

    What QGIS says of this run's imagery stays: it has just looked again.

    Raises:
        OSError: they cannot be written.
    """
    for file in result_files(folder):
        reasons = Tables.of(file).statuses
        numbers = [reasons.index(status) for status in statuses if status in reasons]
        if not numbers or file.path.name == KNOWN_IMAGERY_FILE:
            continue
        rows = read_rows(file)
        rows.select(np.flatnonzero(~np.isin(rows.statuses, numbers))).write(file.path)


def label_counts(folder: Path) -> dict[str, int]:
    """Return how many rows of finished results have each label, by label; "" stands for none."""
    counts: dict[str, int] = {}
    for file in result_files(folder):
        labels, statuses = _columns(file, "label", "status")
        classes = Tables.of(file).classes
        numbers = np.bincount(labels[statuses == NONE] + 1, minlength=len(classes) + 1)
        for label, number in zip([None, *(label for label, _ in classes)], numbers):
            if number:
                counts[label or ""] = counts.get(label or "", 0) + int(number)
    return dict(sorted(counts.items()))


def count_with(folder: Path, statuses: Iterable[str]) -> int:
    """Return how many rows have one of these statuses."""
    count = 0
    for file in result_files(folder):
        reasons = Tables.of(file).statuses
        numbers = [reasons.index(status) for status in statuses if status in reasons]
        (places,) = _columns(file, "status")
        count += int(np.isin(places, numbers).sum())
    return count


def reopen(folder: Path) -> None:
    """Let finished results be one file among others, where more rows come.

    What it was made of may still be there, of a process that was killed: it goes.
    """
    merged = folder / RESULTS_FOLDER / MERGED_FILE
    if merged.exists():
        for path in merged.parent.iterdir():
            if path.name not in {MERGED_FILE, KNOWN_IMAGERY_FILE}:
                path.unlink()
        merged.replace(merged.with_name(EARLIER_FILE))


def merge_results(folder: Path) -> None:
    """Make one file of all results of a job, in the order of objects and images.

    Memory: some 30 bytes for each row; probabilities are copied a shard at a time.

    Raises:
        OSError: it cannot be written.
    """
    files = result_files(folder)
    path = folder / RESULTS_FOLDER / MERGED_FILE
    if [file.path for file in files] == [path]:
        return
    order = _order(files)
    tables = Tables()
    numbers = [_numbers(file, tables) for file in files]
    widths = [file.columns[PROBABILITIES].width for file in files if PROBABILITIES in file.columns]
    columns = _layout(len(order), max(widths, default=None))
    with written_columns(path, columns, tables.to_about()) as writer:
        for name in ROW_COLUMNS:
            every = _all(
                [_merged_column(file, name, *of) for file, of in zip(files, numbers)],
                DTYPES[ROW_COLUMNS[name]],
            )
            for start in range(0, len(order), MERGED_AT_ONCE):
                _write(writer, name, start, every[order[start : start + MERGED_AT_ONCE]])
            del every
        if widths:
            _merge_probabilities(files, order, writer)
    for file in files:
        file.path.unlink()


def _order(files: Sequence[ColumnFile]) -> NDArray[np.int64]:
    """Return which of all rows come one after another; of those made twice, the first."""
    keys = _all([keys_of(*_columns(file, "object", "image")) for file in files], np.int64)
    order = np.argsort(keys, kind="stable")
    is_new = np.diff(keys[order], prepend=-1) != 0
    return order if is_new.all() else order[is_new]


def _merge_probabilities(
    files: Sequence[ColumnFile], order: NDArray[np.int64], writer: ColumnWriter
) -> None:
    """Write the probabilities of each file to where its rows have come."""
    places = np.full(sum(map(len, files)), NONE, np.int64)
    places[order] = np.arange(len(order))
    width = writer.columns[PROBABILITIES].width
    start = 0
    for file in files:
        targets = places[start : start + len(file)]
        start += len(file)
        every = _read_probabilities(file, width)
        kept = np.flatnonzero(targets != NONE)
        if not len(kept):
            continue
        # Rows of a shard are in order, and so are their places: neighbours are written together.
        for run in np.split(kept, np.flatnonzero(np.diff(targets[kept]) != 1) + 1):
            _write(writer, PROBABILITIES, int(targets[run[0]]), every[run])


def read_rows(file: ColumnFile) -> ResultRows:
    """Return all rows of a file."""
    objects, images, labels, confidences, statuses = _columns(file, *ROW_COLUMNS)
    tables = Tables.of(file)
    column = file.columns.get(PROBABILITIES)
    return ResultRows(
        objects,
        images,
        labels,
        confidences,
        statuses,
        tables.classes,
        tables.statuses,
        None if column is None else _read_probabilities(file, column.width),
    )


def _read_probabilities(file: ColumnFile, width: int) -> NDArray[np.float32]:
    """Return those of all rows of a file; NaN where it has none."""
    if PROBABILITIES not in file.columns:
        return np.full((len(file), width), np.nan, np.float32)
    (numbers,) = _columns(file, PROBABILITIES)
    return _widened_to(numbers.reshape(len(file), -1), width)


def _columns(file: ColumnFile, *names: str) -> list[NDArray[Any]]:
    return [np.frombuffer(each, each.typecode) for each in file.read(0, len(file), *names)]


def _numbers(file: ColumnFile, tables: Tables) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Return the numbers of a file's labels and statuses in the tables of all; the last: NONE."""
    own = Tables.of(file)
    return _new_numbers(own.classes, own.statuses, tables)


def _new_numbers(
    classes: Sequence[Class], reasons: Sequence[str], tables: Tables
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    labels = [*(tables.label_number(*each) for each in classes), NONE]
    statuses = [*map(tables.status_number, reasons), NONE]
    return np.array(labels, np.int32), np.array(statuses, np.int32)


def _renumbered(part: ResultRows, tables: Tables) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    labels, statuses = _new_numbers(part.classes, part.reasons, tables)
    return labels[part.labels], statuses[part.statuses]


def _merged_column(
    file: ColumnFile, name: str, labels: NDArray[np.int32], statuses: NDArray[np.int32]
) -> NDArray[Any]:
    (column,) = _columns(file, name)
    new = {"label": labels, "status": statuses}.get(name)
    return column if new is None else new[column]


def _widened(part: ResultRows, width: int) -> NDArray[np.float32]:
    if part.probabilities is None:
        return np.full((len(part), width), np.nan, np.float32)
    return _widened_to(part.probabilities, width)


def _widened_to(every: NDArray[np.float32], width: int) -> NDArray[np.float32]:
    missing = width - every.shape[1]
    return np.pad(every, ((0, 0), (0, missing)), constant_values=np.nan) if missing else every


def _layout(count: int, width: int | None) -> dict[str, Column]:
    columns = {name: Column(dtype, (count,)) for name, dtype in ROW_COLUMNS.items()}
    if width is not None:
        columns[PROBABILITIES] = Column(FLOAT32, (count, width))
    return columns


def _write(writer: ColumnWriter, name: str, row: int, numbers: NDArray[Any]) -> None:
    writer.write(name, row, np.ascontiguousarray(numbers, DTYPES[writer.columns[name].dtype]))


def _all(parts: Sequence[NDArray[Any]], dtype: Any) -> NDArray[Any]:
    return np.concatenate([np.zeros(0, dtype), *parts])
