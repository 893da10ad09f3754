"""In which state a file is: has it changed since a run that stopped?

Covered: the content of files up to `SMALL`; size, times and inode of larger ones. On Windows no
time tells that a file was written to and given its old time back, so there the first and last
bytes of it count as well. A member of an archive is in the state of the archive; a file on a server
in the state that the server says (ETag, Last-Modified).

QGIS writes statistics into .aux.xml when it draws a layer. They count only for a model that is fed
the range of the image; for others they are left out of it.
"""

from __future__ import annotations

import hashlib
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Iterator

from osgeo import gdal

from ...model.hashes import state_of

SMALL = 64 * 1024
"""Bytes of a file that is read."""

MOST_FILES = 500_000
"""In a folder that is a dataset."""

_HAS_CHANGE_TIME = os.name == "posix"
"""Whether st_ctime is the last change of the inode, which no program can set."""

_WRAPPERS = re.compile(r"/vsi(?:zip|tar|gzip|7z|rar|sparse|cached|subfile)/(.*)", re.DOTALL)
_ARCHIVE = re.compile(r"(.+?\.(?:zip|tar|tar\.gz|tgz|gz|7z|rar|kmz))(?:/.*)?", re.IGNORECASE)
_STATISTICS = re.compile(
    rb'<MDI key="STATISTICS_[^>]*>[^<]*</MDI>|<Histograms>.*?</Histograms>', re.DOTALL
)
_FRAME = re.compile(rb"<[/?]?(?:PAMDataset|PAMRasterBand|Metadata|xml)\b[^>]*>|\s")


def carrier_of(path: str) -> str:
    """Return the file on disk, or on a server, that a path of a virtual file system leads into.

    Source: https://gdal.org/user/virtual_file_systems.html: wrappers can be chained, and braces
    say where the path of an archive ends.
    """
    wrapped = _WRAPPERS.fullmatch(path)
    while wrapped:
        path = wrapped[1]
        if path.startswith("{"):
            path = path[1 : path.rfind("}")]
        if re.match(r"\d+_\d+,", path):  # /vsisubfile/OFFSET_SIZE,PATH
            path = path.partition(",")[2]
        wrapped = _WRAPPERS.fullmatch(path)
    if path.startswith("/vsi"):
        archive = _ARCHIVE.fullmatch(path)
        return archive[1] if archive else path
    places = [Path(path), *Path(path).parents]
    return next((str(place) for place in places if place.is_file()), path)


def state_of_carrier(carrier: str) -> str | None:
    """Return the state of what `carrier_of` has found; None: nobody knows."""
    if not carrier.startswith("/vsi"):
        return state_of_file(carrier) or None
    if carrier.startswith("/vsimem/"):
        return None
    gdal.VSICurlPartialClearCache(carrier)  # else GDAL tells what it saw hours ago
    headers = _headers(carrier)
    validators = [headers.get(name, "") for name in ("etag", "last-modified", "content-length")]
    if any(validators[:2]):
        return " ".join(validators)
    with suppress(RuntimeError):
        found = gdal.VSIStatL(carrier)
        return f"{found.size} {found.mtime}" if found is not None and found.mtime else None
    return None


def states_below(folder: Path) -> Iterator[tuple[str, str | None]]:
    """Yield the files in a folder and the folders in it, with their states."""
    count = 0
    for root, _, names in os.walk(folder):
        count += len(names)
        if count > MOST_FILES:
            yield str(folder), None
            return
        for name in names:
            path = str(Path(root, name))
            yield path, state_of_file(path)


def state_of_file(path: str, *, statistics: bool = True) -> str:
    """Return the state of a file on disk; "" where there is none, or nothing in it that counts.

    Args:
        path: of the file.
        statistics: those in .aux.xml count.
    """
    try:
        status = Path(path).stat()
        if status.st_size <= SMALL:
            return _content(Path(path), statistics=statistics)
        known = state_of(status)
        return known if _HAS_CHANGE_TIME else f"{known} {_ends(Path(path), status.st_size)}"
    except (OSError, ValueError):
        return ""


def _content(path: Path, *, statistics: bool) -> str:
    content = path.read_bytes()
    if not statistics and path.name.lower().endswith(".aux.xml"):
        content = _STATISTICS.sub(b"", content)
        if not _FRAME.sub(b"", content):
            return ""
    return hashlib.sha256(content).hexdigest()


def _ends(path: Path, size: int) -> str:
    with path.open("rb") as file:
        digest = hashlib.sha256(file.read(SMALL))
        file.seek(size - SMALL)
        digest.update(file.read(SMALL))
    return digest.hexdigest()


def _headers(carrier: str) -> dict[str, str]:
    try:
        headers = gdal.GetFileMetadata(carrier, "HEADERS") or {}
    except RuntimeError:
        headers = {}
    return {name.lower(): value for name, value in headers.items()}
