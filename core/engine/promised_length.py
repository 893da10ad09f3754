"""How long the file of an image has to be by its own header, for formats where GDAL does not mind.

Of most formats GDAL says that pixels are missing. Of these it takes 0, or what happens to lie in
memory, or never comes to an end. All are short headers that say where the last pixel lies.
"""

from __future__ import annotations

import struct
from functools import lru_cache
from math import prod
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Callable, Mapping

import numpy as np

from .source import is_path

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CHUNK = 2**22
"""Bytes of a text that are looked at together."""

_SPACE = 32
"""The last character that parts numbers."""

_NO_NAMES = (b"nan", b"inf")
"""How values begin that begin with a letter."""

_PCIDSK_BLOCK = 512

_PCIDSK_SPARE = 16 * 8192
"""Bytes that the header may count though nothing was written there yet: tiles get room together.

Source: GDAL 3.10, frmts/pcidsk/sdk/segment/sysblockmap.cpp.
"""

_PCRASTER_HEADER = 256

_NETCDF_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 8, 7: 1, 8: 2, 9: 4, 10: 8, 11: 8}
"""Bytes of a value by its type."""

_STREAMED = 2**32 - 1
"""Number of records of a file that does not say it."""


def is_cut_short(dataset: Any) -> bool:
    """Return whether the file of an open dataset ends before its pixels do.

    Args:
        dataset: of rasterio.
    """
    promised = _PROMISED.get(dataset.driver)
    if promised is None:
        return False  # before GDAL looks, perhaps on a server, for what lies beside the file
    path = next(iter(dataset.files), "")
    if not path or not is_path(path):
        return False
    try:
        return promised(dataset, Path(path))
    except (OSError, ValueError, struct.error, KeyError, IndexError):
        return False  # GDAL has read it, and knows better


def _envi(dataset: Any, path: Path) -> bool:
    """Source: GDAL 3.10, frmts/raw/envidataset.cpp, `SetTruncatedFileAllowed`."""
    if dataset.tags(ns="ENVI").get("file_compression", "0") != "0":
        return False
    pixel = sum(np.dtype(dtype).itemsize for dtype in dataset.dtypes)
    return bool(path.stat().st_size < dataset.width * dataset.height * pixel)


def _pcidsk(_dataset: Any, path: Path) -> bool:
    """Source: PCI Geomatics, PCIDSK database file format, file header: blocks and interleaving."""
    with path.open("rb") as file:
        header = file.read(_PCIDSK_BLOCK)
    is_tiled = header[360:368] == b"FILE    "
    promised = int(header[16:32]) * _PCIDSK_BLOCK - is_tiled * _PCIDSK_SPARE
    return path.stat().st_size < promised


def _pcraster(dataset: Any, path: Path) -> bool:
    """Source: GDAL 3.10, frmts/pcraster/libcsf/csftypes.h, `CELLSIZE`."""
    with path.open("rb") as file:
        representation = file.read(68)[66]
    cell = 1 << (representation & 3)
    promised = _PCRASTER_HEADER + dataset.width * dataset.height * cell
    return bool(path.stat().st_size < promised)


def _netcdf(_dataset: Any, path: Path) -> bool:
    """Source: NetCDF file format specifications, the classic formats; HDF5 says it by itself."""
    with path.open("rb") as file:
        if file.read(3) != b"CDF":
            return False
        return path.stat().st_size < _NetcdfHeader(file).length()


class _NetcdfHeader:
    """Reads the header of a classic file, from behind its first three bytes."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        version = file.read(1)[0]
        self._count = ">Q" if version == 5 else ">I"
        self._offset = ">I" if version == 1 else ">Q"

    def length(self) -> int:
        """Return where the last value ends, bytes; 0: the header does not say it."""
        records = self._number(self._count)
        sizes = [self._dimension() for _ in range(self._list_length())]
        self._skip_attributes()
        variables = [self._variable(sizes) for _ in range(self._list_length())]
        ends = [begin + size for begin, size, is_record in variables if not is_record]
        varying = [variable for variable in variables if variable[2]]
        if varying and 0 < records < _STREAMED:
            is_packed = len(varying) == 1  # else each part of a record is padded
            step = sum(size if is_packed else size + -size % 4 for _, size, _ in varying)
            ends += [begin + (records - 1) * step + size for begin, size, _ in varying]
        return max(ends, default=0)

    def _variable(self, sizes: list[int]) -> tuple[int, int, bool]:
        """Return where it begins, its bytes (of a record), and whether it has records."""
        self._skip_padded(self._number(self._count))
        shape = [sizes[self._number(self._count)] for _ in range(self._number(self._count))]
        self._skip_attributes()
        kind = self._number(">I")
        self._number(self._count)  # its size, which says nothing new, and is not always right
        begin = self._number(self._offset)
        is_record = bool(shape) and shape[0] == 0
        return begin, prod(shape[is_record:]) * _NETCDF_SIZES[kind], is_record

    def _dimension(self) -> int:
        self._skip_padded(self._number(self._count))
        return self._number(self._count)

    def _skip_attributes(self) -> None:
        for _ in range(self._list_length()):
            self._skip_padded(self._number(self._count))
            kind = self._number(">I")
            self._skip_padded(self._number(self._count) * _NETCDF_SIZES[kind])

    def _list_length(self) -> int:
        self._number(">I")  # what it is a list of
        return self._number(self._count)

    def _number(self, form: str) -> int:
        (number,) = struct.unpack(form, self._file.read(struct.calcsize(form)))
        return int(number)

    def _skip_padded(self, size: int) -> None:
        self._file.seek(size + -size % 4, 1)


def _grid_of_text(dataset: Any, path: Path) -> bool:
    """GDAL looks for a row that is not there again and again: hours for some ten rows.

    Source: GDAL 3.10, frmts/aaigrid/aaigriddataset.cpp, `AAIGRasterBand::IReadBlock`.
    """
    state = path.stat()
    count = _count_of_values(path, state.st_size, state.st_mtime_ns)
    return bool(count < dataset.width * dataset.height)


@lru_cache(maxsize=64)
def _count_of_values(path: Path, _size: int, _mtime_ns: int) -> int:
    """Return how many numbers stand in a text, without those of its header."""
    with path.open("rb") as file:
        in_header = 0
        for line in file:
            words = line.split()
            if len(words) != 2 or not words[0][:1].isalpha() or words[0][:3].lower() in _NO_NAMES:
                break
            in_header += len(words)
        file.seek(0)
        count, is_inside = 0, False
        while chunk := file.read(_CHUNK):
            of_words: NDArray[np.bool_] = np.frombuffer(chunk, np.uint8) > _SPACE
            begins = of_words[1:] & ~of_words[:-1]
            count += int(np.count_nonzero(begins)) + int(of_words[0] and not is_inside)
            is_inside = bool(of_words[-1])
    return count - in_header


_PROMISED: Mapping[str, Callable[[Any, Path], bool]] = {
    "ENVI": _envi,
    "PCIDSK": _pcidsk,
    "PCRaster": _pcraster,
    "netCDF": _netcdf,
    "AAIGrid": _grid_of_text,
    "GRASSASCIIGrid": _grid_of_text,
}
