"""A raster that fills a part of another one, as virtual rasters and tile indexes name it."""

from __future__ import annotations

import os
import re
from typing import NamedTuple

ANY = 0
"""Stands for all bands, or for whichever."""

_NO_PATH = re.compile(r'^/vsi|^<|"|^\w\w+:')
"""What GDAL opens that is no path on a disk."""

ON_A_SERVER = re.compile(r"/vsi(?!zip|tar|gzip|7z|rar|sparse|cached|subfile|crypt|mem)|://")
"""Stands in what names a file on a server, also behind other virtual file systems, or in a text."""

Box = tuple[float, float, float, float]


class Source(NamedTuple):
    """A raster that fills a part of another.

    Attributes:
        name: what GDAL opens.
        options: with which it does.
        covers: left, top, right and bottom of that part, pixels; None: all.
        taken: of what it takes from the source; None: all.
    """

    name: str
    options: tuple[tuple[str, str], ...] = ()
    covers: Box | None = None
    taken: Box | None = None


class Filled(NamedTuple):
    """A source, and one of the bands that it fills.

    Attributes:
        source: the raster.
        band: number of the band that it fills, from 1, or ANY.
        own_band: number of the band of the source that does, or ANY.
    """

    source: Source
    band: int = ANY
    own_band: int = ANY


def is_path(name: str) -> bool:
    """Return whether a name is a path on a disk, and no other that GDAL opens."""
    return not _NO_PATH.search(name)


def is_on_a_server(name: str) -> bool:
    """Return whether GDAL asks a server for what a name stands for."""
    return not is_path(name) and bool(ON_A_SERVER.search(name))


def beside(path: str, name: str) -> str:
    """Return a name that is relative to the folder of a file; what is not stays as it is."""
    if not is_path(name) or os.path.isabs(name):  # noqa: PTH117 (a name, as it is written)
        return name
    return path[: max(path.rfind("/"), path.rfind(os.sep)) + 1] + name
