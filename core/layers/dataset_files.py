"""Which files a GDAL dataset is made of, as far as any name leads to them.

GDAL names the files of a dataset: side files, the parts of a format, the sources of a VRT that are
files. What else a VRT names, and what a name such as NETCDF:"a.nc":red leads to, is read here.
"""

from __future__ import annotations

import re
from contextlib import suppress
from html import unescape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from osgeo import gdal

from .gdal_exceptions import gdal_exceptions, opened
from .rasters import is_dataset

_REMOTE_DRIVERS = frozenset(
    {"WMS", "WMTS", "WCS", "OGCAPI", "DAAS", "EEDAI", "PLMOSAIC", "NGW", "STACIT", "STACTA"}
)
"""Their file says where to ask; the pixels are there."""

_SOURCE = re.compile(r"<(SourceFilename|SourceDataset)\b([^>]*)>([^<]+)</\1>")
_RELATIVE = re.compile(r"relativeToVRT\s*=\s*[\"']1", re.IGNORECASE)
_OTHER_TEXT = re.compile(r"<(?!Source)[^<>]*>([^<>\n]*[/\\.][^<>\n]*[^\d<>\n.][^<>\n]*)<")
"""Of an element of a VRT that may name a file, such as a lookup table or an elevation model."""


class DatasetFiles(NamedTuple):
    """What a dataset is made of.

    Attributes:
        name: what GDAL opens.
        files: paths on disk or of GDAL's virtual file systems; also of folders.
        datasets: names of what may be a dataset itself, to be asked in turn.
        is_here: the pixels are in files; else they come from where nobody can look.
    """

    name: str
    files: tuple[str, ...]
    datasets: tuple[str, ...]
    is_here: bool


def files_of_dataset(name: str) -> DatasetFiles:
    """Return what a dataset is made of; one that cannot be opened is what its name leads to."""
    dataset = opened(name, gdal.OF_RASTER | gdal.OF_READONLY)
    named = [] if dataset is None else list(dataset.GetFileList() or ())
    driver = "" if dataset is None else dataset.GetDriver().ShortName
    datasets = [path for path in named if path != name]
    if driver == "VRT":
        datasets += _sources_of_vrt(name)
    files = tuple(dict.fromkeys([*named, *_own_files(name)]))
    is_here = driver not in _REMOTE_DRIVERS and bool(files or datasets)
    return DatasetFiles(name, files, tuple(dict.fromkeys(datasets)), is_here)


def files_mentioned(text: str) -> list[str]:
    """Return the existing files, and folders that are datasets, that a name or URI mentions."""
    parts = [*re.split(r"[\"'?&=|;,\n]", text), *re.split(r"[\"':]", text)]
    candidates = dict.fromkeys(form for part in parts for form in (part.strip(), unquote(part)))
    return [form for form in candidates if form and _is_file_or_dataset(form)]


def _own_files(name: str) -> list[str]:
    if name.startswith("<"):
        return []
    is_path = name.startswith("/vsi") or ":" not in name[2:]  # C:\
    return [name] if is_path else files_mentioned(name)


def _is_file_or_dataset(text: str) -> bool:
    try:
        path = Path(text)
        return path.is_file() or (path.is_dir() and is_dataset(path))
    except (OSError, ValueError):  # a text that is no path
        return False


def _sources_of_vrt(name: str) -> list[str]:
    """Return all that a VRT names: GDAL lists only those of its sources that are files."""
    is_text = name.lstrip().startswith("<")
    content = name if is_text else _text_of(name)
    folder = "" if is_text else name.rpartition("/")[0]
    sources = []
    for _, attributes, written in _SOURCE.findall(content):
        source = unescape(written).strip()
        sources.append(_beside(folder, source) if _RELATIVE.search(attributes) else source)
    for written in set(_OTHER_TEXT.findall(content)):
        other = _beside(folder, unescape(written).strip())
        if _is_file_or_dataset(other):
            sources.append(other)
    return sources


def _beside(folder: str, source: str) -> str:
    if folder.startswith("/vsi"):
        return f"{folder}/{source}"
    return str(Path(folder) / source)


def _text_of(name: str) -> str:
    with suppress(RuntimeError), gdal_exceptions():
        found, file = gdal.VSIStatL(name), gdal.VSIFOpenL(name, "rb")
        try:
            return bytes(gdal.VSIFReadL(1, found.size, file) or b"").decode("utf-8", "replace")
        finally:
            gdal.VSIFCloseL(file)
    return ""
