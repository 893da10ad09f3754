"""In which state files are, with those beside them that GDAL may look at: for thousands at once.

Source: GDAL finds what it wants beside a file by the file's name, with more after its stem:
tile.tfw, tile.tif.aux.xml, tile.tif.ovr, tile.tif.msk, tile_RPC.TXT. So all regular files count
whose names go on after the stem with anything but a letter or a digit.
"""

from __future__ import annotations

import os
import stat
from bisect import bisect_left
from itertools import islice
from typing import NamedTuple, Sequence

from .model.hashes import last_change, state_of


class FileState(NamedTuple):
    """The state of a file and of those beside it.

    Attributes:
        folder, name: of the file, absolute.
        text: differs where one of them is another; "": the file is none on disk, or nobody knows.
        changed: when the last of them changed, seconds since 1970.
    """

    folder: str
    name: str
    text: str = ""
    changed: float = 0.0


def states_of(paths: Sequence[str]) -> list[FileState]:
    """Return the states of files; each folder is listed once."""
    folders: dict[str, _Folder] = {}
    states = []
    for path in paths:
        folder, name = os.path.split(os.path.abspath(path))  # noqa: PTH100 (thousands of them)
        if folder not in folders:
            folders[folder] = _Folder(folder)
        states.append(folders[folder].state(name))
    return states


class _Folder:
    def __init__(self, path: str) -> None:
        self._path = path
        self._known: dict[str, tuple[str, float] | None] = {}
        try:
            names = os.listdir(path)  # noqa: PTH208 (names alone)
        except (OSError, ValueError):  # of a name that is no path
            names = []
        self._names = sorted((name.casefold(), name) for name in names if _is_text(name))

    def state(self, name: str) -> FileState:
        stem = os.path.splitext(name)[0].casefold()  # noqa: PTH122
        parts = {}
        for folded, each in islice(self._names, bisect_left(self._names, (stem, "")), None):
            if not folded.startswith(stem):
                break
            if not folded[len(stem) : len(stem) + 1].isalnum():
                parts[each] = self._of(each)
        if not parts.get(name):
            return FileState(self._path, name)
        there = {each: part for each, part in parts.items() if part}
        text = "\n".join(f"{each} {part[0]}" for each, part in there.items())
        return FileState(self._path, name, text, max(part[1] for part in there.values()))

    def _of(self, name: str) -> tuple[str, float] | None:
        """Return the state of one file, and when it changed; None: it is none."""
        if name not in self._known:
            try:
                status = os.stat(f"{self._path}{os.sep}{name}")  # noqa: PTH116
            except OSError:  # gone meanwhile, or a link to nothing
                self._known[name] = None
                return None
            is_file = stat.S_ISREG(status.st_mode)
            self._known[name] = (state_of(status), last_change(status)) if is_file else None
        return self._known[name]


def _is_text(name: str) -> bool:
    """Return whether a name can be written down: some systems have names of any bytes."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
