"""Which files a GDAL dataset is made of, as far as any name leads to them.

GDAL names the files of a dataset: side files, the parts of a format, the sources of a VRT that are
files. What else a VRT names, and what a name such as NETCDF:"a.nc":red leads to, is read here.
"""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from html import unescape
from pathlib import Path
from typing import Any, Iterable, NamedTuple, Sequence
from urllib.parse import unquote

from osgeo import gdal

from ...cache import dataset_index
from ...file_index import LONE_DRIVERS, REMOTE_DRIVERS, Form, Kept, recall, software_key
from .gdal_exceptions import gdal_exceptions, opened
from .image_folders import is_dataset

_TEXTS = (".aux.xml", ".tfw", ".tfwx", ".wld", ".jgw", ".pgw", ".j2w", ".prj", ".tab")
"""Ends of names of files that say of an image where it lies and what it shows; no datasets."""

_PARTS = (".ovr", ".msk")
"""Ends of names of files that are placed by the image to which they belong."""

_OPTIONS = ("GDAL_PAM_ENABLED", "GDAL_PAM_PROXY_DIR", "GDAL_GEOREF_SOURCES", "USE_RRD")
"""Of GDAL, which QGIS or a plugin may have set; they decide where it looks for files."""

_VERSION = 1
"""Of what is remembered."""

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
        is_lone: nothing but files beside it whose names begin like its own can change this.
        band_count: 0 where it cannot be opened.
    """

    name: str
    files: tuple[str, ...]
    datasets: tuple[str, ...]
    is_here: bool
    is_lone: bool = False
    band_count: int = 0


def files_of_dataset(name: str) -> DatasetFiles:
    """Return what a dataset is made of; one that cannot be opened is what its name leads to."""
    dataset = opened(name, gdal.OF_RASTER | gdal.OF_READONLY)
    named = [] if dataset is None else list(dataset.GetFileList() or ())
    driver = "" if dataset is None else dataset.GetDriver().ShortName
    datasets = _side_datasets(name, named)
    if driver == "VRT":
        datasets += _sources_of_vrt(name)
    files = tuple(dict.fromkeys([*named, *_own_files(name)]))
    is_here = driver not in REMOTE_DRIVERS and bool(files or datasets)
    is_lone = driver in LONE_DRIVERS and _is_placed(name, dataset)
    band_count = 0 if dataset is None else dataset.RasterCount
    return DatasetFiles(name, files, tuple(dict.fromkeys(datasets)), is_here, is_lone, band_count)


def known_band_counts(paths: Sequence[str]) -> dict[str, int]:
    """Return how many bands those of many files have that an earlier run has opened."""
    known = recall(paths, dataset_index, remembered_form())
    return {made_of.name: made_of.band_count for made_of in known if made_of is not None}


def remembered_form() -> Form[DatasetFiles]:
    """Return how the files of datasets are remembered: as what follows the stem of the name."""
    drivers = [gdal.GetDriver(number).ShortName for number in range(gdal.GetDriverCount())]
    options = [gdal.GetConfigOption(name) for name in _OPTIONS]
    software = software_key(_VERSION, gdal.VersionInfo("RELEASE_NAME"), drivers, options)
    return Form(software, _kept_form, _restored)


def files_mentioned(text: str, folder: str = "") -> list[str]:
    """Return the existing files, and folders that are datasets, that a name or URI mentions.

    Args:
        text: the name.
        folder: where a relative name in it begins; "": where the process works.
    """
    parts = [*re.split(r"[\"'?&=|;,\n]", text), *re.split(r"[\"':,]", text)]
    forms = dict.fromkeys(form for part in parts for form in (part.strip(), unquote(part)) if form)
    candidates = [_beside(folder, form) if folder else form for form in forms]
    return [form for form in candidates if _is_file_or_dataset(form)]


def _side_datasets(name: str, files: Iterable[str]) -> list[str]:
    return [file for file in files if file != name and not file.lower().endswith(_TEXTS)]


def _is_placed(name: str, dataset: Any) -> bool:
    """Return whether no file of another name can place an image, or be an overview of it."""
    if dataset.GetMetadata("OVERVIEWS") or gdal.GetConfigOption("GDAL_PAM_PROXY_DIR"):
        return False
    if name.lower().endswith(_PARTS):
        return True
    has_matrix = dataset.GetGeoTransform(can_return_null=True) is not None
    return has_matrix and not dataset.GetGCPCount()


def _kept_form(made_of: DatasetFiles) -> Kept | None:
    stem = _stem(made_of.name)
    ends = [file[len(stem) :] for file in made_of.files if file.startswith(stem)]
    if not made_of.is_lone or len(ends) < len(made_of.files) or not all(map(_is_end, ends)):
        return None
    return Kept(json.dumps(ends), str(made_of.band_count).encode())


def _restored(name: str, kept: Kept) -> DatasetFiles | None:
    stem = _stem(name)
    try:
        files = tuple(stem + end for end in json.loads(kept.data) if _is_end(end))
        band_count = int(kept.own)
    except (TypeError, ValueError):
        return None
    if name not in files or band_count < 1:
        return None
    datasets = tuple(_side_datasets(name, files))
    return DatasetFiles(name, files, datasets, is_here=True, is_lone=True, band_count=band_count)


def _stem(name: str) -> str:
    return os.path.splitext(name)[0]  # noqa: PTH122 (as it is written)


def _is_end(end: str) -> bool:
    """Return whether `file_states` knows of a file whose name goes on like this after the stem."""
    return not (end[:1].isalnum() or "/" in end or os.sep in end)


def _own_files(name: str) -> list[str]:
    if name.startswith("<"):
        return []
    return [name] if _is_path(name) else files_mentioned(name)


def _is_path(name: str) -> bool:
    return name.startswith("/vsi") or ":" not in name[2:]  # C:\


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
        is_relative = _RELATIVE.search(attributes) is not None
        sources += _completed(folder, source) if is_relative else [source]
    for written in set(_OTHER_TEXT.findall(content)):
        other = _beside(folder, unescape(written).strip())
        if _is_file_or_dataset(other):
            sources.append(other)
    return sources


def _completed(folder: str, source: str) -> list[str]:
    """Return what a relative name in a VRT leads to.

    Of NETCDF:a.nc:red only the file within it is relative. Source: GDAL, frmts/vrt/vrtdataset.cpp,
    `VRTDataset::BuildSourceFilename`; of which forms it knows this depends on its version.
    """
    files = [] if _is_path(source) else files_mentioned(source, folder)
    return files or [_beside(folder, source)]


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
