"""Columns of numbers in one file, in the safetensors format.

Both sides; standard library only. The file begins with the length of its header, 8 bytes, little
endian. The header is JSON: of each column dtype, shape, and where its bytes begin and end after the
header; `__metadata__` maps texts to texts. So columns are read in parts, or mapped into memory,
by whoever likes, and no pickle is among them.

Source: the format's description in the README of huggingface/safetensors, "Format".
"""

from __future__ import annotations

import json
import math
import os
import struct
import sys
from array import array
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any, Iterator, Mapping, NamedTuple

from .errors import InputError
from .system.atomic import atomic_path
from .texts import text

if TYPE_CHECKING:
    from pathlib import Path

BOOL, INT32, INT64, FLOAT32, FLOAT64 = "BOOL", "I32", "I64", "F32", "F64"

_CODES = {BOOL: "B", INT32: "i", INT64: "q", FLOAT32: "f", FLOAT64: "d"}
"""Of `array`, by dtype."""

_LONGEST_HEADER = 100 * 2**20
"""Bytes. Source: the format's own limit."""


class Column(NamedTuple):
    """One column of a file.

    Attributes:
        dtype: BOOL, INT32, ...
        shape: rows first; of one or two axes.
        begin: of its bytes in the file.
    """

    dtype: str
    shape: tuple[int, ...]
    begin: int = 0

    @property
    def width(self) -> int:
        """How many numbers a row has."""
        return math.prod(self.shape[1:])

    @property
    def row_bytes(self) -> int:
        """How many bytes a row takes."""
        return self.width * no_numbers(self.dtype).itemsize

    @property
    def nbytes(self) -> int:
        """How many bytes all rows take."""
        return self.shape[0] * self.row_bytes


class ColumnWriter:
    """A file whose columns are written in parts, in any order."""

    def __init__(self, file: IO[bytes], columns: Mapping[str, Column]) -> None:
        self._file = file
        self.columns = dict(columns)

    def write(self, name: str, row: int, numbers: Any) -> None:
        """Write numbers from a row on: bytes, or what gives them, of the column's dtype."""
        column = self.columns[name]
        self._file.seek(column.begin + row * column.row_bytes)
        self._file.write(numbers)


class ColumnFile:
    """A file of columns; it is open only while something is read from it.

    Attributes:
        path: of the file.
        columns: by name.
        about: what `__metadata__` says.

    Raises:
        InputError: it is no such file, or not all of it is there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            with path.open("rb") as file:
                header, begin = _header(file)
                size = os.fstat(file.fileno()).st_size
            self.about: dict[str, str] = header.pop("__metadata__", {})
            self.columns = {name: _column(entry, begin) for name, entry in header.items()}
        except (ValueError, LookupError, TypeError, AttributeError, struct.error) as error:
            raise damaged(path, str(error)) from error
        if size < max((each.begin + each.nbytes for each in self.columns.values()), default=begin):
            raise damaged(path, text("its end is missing"))

    def __len__(self) -> int:
        return next((column.shape[0] for column in self.columns.values()), 0)

    def read(self, start: int, stop: int, *names: str) -> list[array[Any]]:
        """Return the rows from one to another of these columns; of two axes one row after another.

        Raises:
            OSError: the file cannot be read.
        """
        with self.path.open("rb") as file:
            return [_part(file, self.columns[name], start, stop) for name in names]


@contextmanager
def written_columns(
    path: Path, columns: Mapping[str, Column], about: Mapping[str, str]
) -> Iterator[ColumnWriter]:
    """Open a file to be written, which takes its name when the block ends well.

    Raises:
        OSError: it cannot be written; what was there before stays.
    """
    header: dict[str, Any] = {"__metadata__": dict(about)}
    placed, end = {}, 0
    for name, column in columns.items():
        placed[name] = column._replace(begin=end)
        header[name] = {
            "dtype": column.dtype,
            "shape": list(column.shape),
            "data_offsets": [end, end + column.nbytes],
        }
        end += column.nbytes
    written = json.dumps(header).encode()
    written += b" " * (-len(written) % 8)  # so that numbers lie where processors want them
    begin = 8 + len(written)
    with atomic_path(path) as aside, aside.open("xb") as file:
        file.write(struct.pack("<Q", len(written)))
        file.write(written)
        file.truncate(begin + end)
        yield ColumnWriter(
            file, {name: each._replace(begin=begin + each.begin) for name, each in placed.items()}
        )


def no_numbers(dtype: str) -> array[Any]:
    """Return an empty array for numbers of a dtype."""
    return array(_CODES[dtype])


def little_endian(numbers: array[Any]) -> array[Any]:
    """Return numbers as files have them, or those of a file as this machine has them."""
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers


def _header(file: IO[bytes]) -> tuple[dict[str, Any], int]:
    (length,) = struct.unpack("<Q", file.read(8))
    if length > _LONGEST_HEADER:
        raise ValueError("a header that is too long")
    return json.loads(file.read(length)), 8 + length


def _column(entry: Mapping[str, Any], begin: int) -> Column:
    if entry["dtype"] not in _CODES:
        raise ValueError(f"dtype {entry['dtype']}")
    shape = tuple(int(length) for length in entry["shape"])
    return Column(entry["dtype"], shape, begin + int(entry["data_offsets"][0]))


def _part(file: IO[bytes], column: Column, start: int, stop: int) -> array[Any]:
    numbers = no_numbers(column.dtype)
    file.seek(column.begin + start * column.row_bytes)
    numbers.fromfile(file, (stop - start) * column.width)
    return little_endian(numbers)


def damaged(path: Path, reason: str) -> InputError:
    """Return the error of a file that holds something else than was written."""
    return InputError(
        text("A file of results is damaged"),
        where=str(path),
        mend=text("Delete its folder, and run again."),
        details=reason,
    )
