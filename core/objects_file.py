"""The objects of a job: one geometry each, as QGIS writes them and the engine maps them.

    objects.json     how many there are, whether they have heights, and the CRS of the geometries;
                     written last, so that the others are whole where it is there
    objects.wkb      geometries one after another: ISO WKB, little-endian, flat, of straight
                     segments; an object without a geometry has no bytes
    objects.index    for each object where its geometry ends in objects.wkb: int64, little-endian
    objects.heights  for each object the height that RPCs place it by: float64, little-endian, NaN
                     where it is not known; only where some object has one

The object at place p, from 0, is number p + 1 in the results. Both sides; standard library only.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import os
import struct
from dataclasses import dataclass
from math import isnan, nan
from typing import IO, TYPE_CHECKING, Any, Iterator, Sequence, Union

from .errors import OutputError
from .system.atomic import write_atomically
from .texts import text

if TYPE_CHECKING:
    from pathlib import Path

OBJECTS_FILE = "objects.json"
_WKB, _INDEX, _HEIGHTS = "objects.wkb", "objects.index", "objects.heights"

_GAP_BYTES, _TOGETHER_BYTES = 2**11, 2**22
"""Geometries whose gap is smaller are read at once, and how much of them together."""

BLOCK = 4096
"""Objects that are written and hashed together."""

Buffer = Union[bytes, mmap.mmap]


class ObjectsWriter:
    """The files, open for writing in a `with`; without `finish` there are no objects."""

    def __init__(self, folder: Path, crs: str | None) -> None:
        """Begin.

        Args:
            folder: of the job.
            crs: of the geometries, WKT; None: unknown.

        Raises:
            OSError: the files cannot be created.
        """
        self._folder, self._crs, self._hash = folder, crs, hashlib.sha256()
        (folder / OBJECTS_FILE).unlink(missing_ok=True)
        (folder / _HEIGHTS).unlink(missing_ok=True)
        self._wkb = (folder / _WKB).open("wb")
        self._index = (folder / _INDEX).open("wb")
        self._heights: IO[bytes] | None = None
        self._count = self._end = 0
        self._geometries: list[Any] = []
        self._ends: list[int] = []
        self._known_heights: dict[int, float] = {}

    def __enter__(self) -> ObjectsWriter:
        return self

    def __exit__(self, *exc_info: object) -> None:
        for file in (self._wkb, self._index, self._heights):
            if file is not None:
                file.close()

    def add(self, wkb: Any, height: float = nan) -> None:
        """Add the next object.

        Args:
            wkb: bytes, or what has them; none: it has no geometry.
            height: NaN: not known.

        Raises:
            OSError: the disk is full.
        """
        self._end += len(wkb)
        self._geometries.append(wkb)
        self._ends.append(self._end)
        if not isnan(height):
            self._known_heights[len(self._ends) - 1] = height
        if len(self._ends) == BLOCK:
            self._write_block()

    def finish(self) -> str:
        """Close the files, whole now; return a hash of all that was written.

        Raises:
            OSError: the disk is full.
        """
        self._write_block()
        self.__exit__()
        has_heights = self._heights is not None
        header = json.dumps({"count": self._count, "crs": self._crs, "has_heights": has_heights})
        write_atomically(self._folder / OBJECTS_FILE, header)
        self._hash.update(header.encode())
        return self._hash.hexdigest()

    def _write_block(self) -> None:
        count = len(self._ends)
        self._put(self._wkb, b"".join(self._geometries))
        self._put(self._index, struct.pack(f"<{count}q", *self._ends))
        if self._known_heights and self._heights is None:
            self._heights = (self._folder / _HEIGHTS).open("wb")
            for _ in range(self._count // BLOCK):
                self._heights.write(_unknown(BLOCK))
        if self._heights is not None:
            heights = [self._known_heights.get(place, nan) for place in range(count)]
            self._put(self._heights, struct.pack(f"<{count}d", *heights))
        self._count += count
        self._geometries, self._ends, self._known_heights = [], [], {}

    def _put(self, file: IO[bytes], content: bytes) -> None:
        file.write(content)
        self._hash.update(content)


def _unknown(count: int) -> bytes:
    return struct.pack("<d", nan) * count


@dataclass(frozen=True)
class ObjectsFile:
    """The files, mapped into memory: the system reads what is looked at.

    Attributes:
        path: of the geometries.
        count: number of objects.
        crs: of the geometries, WKT; None: unknown.
        wkb: the geometries.
        index: ends of the geometries, 8 bytes each.
        heights: 8 bytes each; None: no object has one.
    """

    path: Path
    count: int
    crs: str | None
    wkb: Buffer
    index: Buffer
    heights: Buffer | None

    def geometry(self, place: int) -> bytes:
        """Return the WKB of the object at a place from 0; b"": it has no geometry."""
        start = self._end(place - 1) if place else 0
        return self.wkb[start : self._end(place)]

    @property
    def is_whole(self) -> bool:
        """Whether the files belong together, and none was cut off."""
        columns = [self.index, *([] if self.heights is None else [self.heights])]
        if any(len(column) != 8 * self.count for column in columns):
            return False
        return len(self.wkb) == (self._end(self.count - 1) if self.count else 0)

    def read(self, spans: Sequence[tuple[int, int]]) -> list[bytes]:
        """Return what lies from one byte to another of the geometries, for each pair.

        Of a mapped file the system counts pages that were looked at as memory of the process, and
        many around them: of geometries here and there, that is all of them in the end. What lies
        close together is read at once.
        """
        if not hasattr(os, "pread"):  # Windows, which takes such pages back
            return [self.wkb[start:end] for start, end in spans]
        found = [b""] * len(spans)
        with self.path.open("rb", buffering=0) as file:
            for places in _close_together(spans):
                first = spans[places[0]][0]
                last = max(spans[place][1] for place in places)
                read = os.pread(file.fileno(), last - first, first)
                for place in places:
                    start, end = spans[place]
                    found[place] = read[start - first : end - first]
        return found

    def _end(self, place: int) -> int:
        return int(struct.unpack_from("<q", self.index, 8 * place)[0])


def _close_together(spans: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """Yield the places of spans in groups whose gaps are not worth another call of the system."""
    together: list[int] = []
    for place in sorted(range(len(spans)), key=spans.__getitem__):
        start, end = spans[place]
        is_far = together and (
            start - spans[together[-1]][1] > _GAP_BYTES
            or end - spans[together[0]][0] > _TOGETHER_BYTES
        )
        if is_far:
            yield together
            together = []
        together.append(place)
    if together:
        yield together


def open_objects(folder: Path) -> ObjectsFile | None:
    """Open the objects of a job; None: it has none, each image is one.

    Raises:
        OutputError: the files are not what was written.
    """
    path = folder / OBJECTS_FILE
    if not path.exists():
        return None
    try:
        header = json.loads(path.read_text(encoding="utf-8"))
        opened = ObjectsFile(
            path=folder / _WKB,
            count=int(header["count"]),
            crs=header["crs"],
            wkb=_mapped(folder / _WKB),
            index=_mapped(folder / _INDEX),
            heights=_mapped(folder / _HEIGHTS) if header["has_heights"] else None,
        )
        is_whole = opened.is_whole
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise objects_lost(folder, str(error)) from error
    if not is_whole:
        raise objects_lost(folder)
    return opened


def _mapped(path: Path) -> Buffer:
    with path.open("rb") as file:
        is_empty = path.stat().st_size == 0  # which cannot be mapped
        return b"" if is_empty else mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def objects_lost(folder: Path, details: str = "") -> OutputError:
    """Return the error of objects that were written into a folder, and are not there any more."""
    return OutputError(
        text("The objects of this run cannot be read any more"),
        where=str(folder / OBJECTS_FILE),
        mend=text("See what removes or locks files there, and run again."),
        details=details,
    )
