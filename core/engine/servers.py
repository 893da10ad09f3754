"""Opens rasters, and knows whether this process has looked at a server to do it.

What GDAL has seen of files behind /vsicurl/ and the like, also that one is missing, it goes on
showing as long as the process lives, and rasterio has no way to make it forget. A file on a disk is
looked at anew whenever it is opened. So a process that has asked a server is none for another run.

Source: https://gdal.org/user/virtual_file_systems.html, "/vsicurl/", of the cache that
VSICurlClearCache empties.
"""

from __future__ import annotations

import os
from typing import Any

import rasterio

from ..file_index import LONE_DRIVERS, REMOTE_DRIVERS
from .source import ON_A_SERVER, is_on_a_server, is_path

State = tuple[int, ...]

GONE: State = ()

_asked = False
_on_disk: set[tuple[str, State | None]] = set()
"""Virtual rasters whose text names no server: to read that of thousands of tiles takes long."""


def open_raster(path: str, **options: Any) -> Any:
    """Open a raster to read it; all that the engine reads is opened here.

    Raises:
        rasterio.errors.RasterioError: GDAL cannot.
    """
    global _asked  # noqa: PLW0603 (it is of the process, as GDAL's cache is)
    _asked = _asked or is_on_a_server(path)
    dataset = rasterio.open(path, **options)
    _asked = _asked or _may_ask_a_server(dataset, path)
    return dataset


def were_asked() -> bool:
    """Return whether GDAL may have looked at a server, in this process."""
    return _asked


def state_of(name: str) -> State | None:
    """Return what changes with a file that GDAL opens; None: it is no file on a disk."""
    if not is_path(name):
        return None
    try:
        status = os.stat(name)  # noqa: PTH116 (a name, as it is written)
    except OSError:
        return GONE
    return status.st_mtime_ns, status.st_size, status.st_ino


def _may_ask_a_server(dataset: Any, path: str) -> bool:
    """Return whether the pixels of a raster may come from elsewhere than a disk."""
    driver = dataset.driver
    if driver in LONE_DRIVERS:
        return False
    if driver == "VRT":  # its sources in turn are opened here, or named in it
        return _text_names_a_server(dataset, path)
    return driver in REMOTE_DRIVERS or driver == "GTI" or not dataset.files


def _text_names_a_server(dataset: Any, path: str) -> bool:
    known = path, state_of(path)
    if known in _on_disk:
        return False
    said = (part for item in dataset.tags(ns="xml:VRT").items() for part in item)
    if any(map(ON_A_SERVER.search, said)):
        return True
    if known[1]:
        _on_disk.add(known)
    return False
