"""Finds photos by paths that were written elsewhere, perhaps on another system."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path, PureWindowsPath
from typing import Iterator, Sequence
from urllib.parse import unquote, urlsplit

from ...texts import text

NO_FILE = text("The photo does not exist")
SEVERAL_FILES = text("There are several photos whose names differ from this one by capitals only")


class PhotoFiles:
    """Files that paths lead to, from some folders.

    A path is asked for as it stands. Only where it leads nowhere are folders listed, each of them
    once however many photos are missing, to find the one file whose name differs by capitals, or by
    how accents are encoded: disks of Windows and macOS do not tell these apart.
    """

    def __init__(self) -> None:
        self._listings: dict[Path, dict[str, list[str]]] = {}
        self._folders: dict[Path, Path | None] = {}
        self._spelled_otherwise: dict[str, Path] = {}

    @property
    def notes(self) -> tuple[str, ...]:
        """What the log should say of what was found, one sentence each."""
        if not self._spelled_otherwise:
            return ()
        written, file = next(iter(self._spelled_otherwise.items()))
        return (
            text(
                "Photos found under a name that differs from the field's by capitals only: "
                '{number}, as {file} for "{path}".',
                number=len(self._spelled_otherwise),
                file=file,
                path=written,
            ),
        )

    def find(self, path: str, folders: Sequence[Path]) -> tuple[Path | None, str]:
        """Return the file that a path leads to, and a status where there is none.

        Args:
            path: or a file URL, in the way of any system.
            folders: what it may start from, the likeliest first; the first that holds it counts.
        """
        places = [
            place
            for way in _ways(path)
            for place in (folder / way for folder in (Path(), *folders))
            if place.is_absolute()
        ]
        exact = next(filter(_is_file, places), None)
        if exact is not None:
            return exact, ""
        for place in places:
            found = self._otherwise(place)
            if len(found) == 1:
                self._spelled_otherwise[path] = found[0]
            if found:
                return (found[0], "") if len(found) == 1 else (None, SEVERAL_FILES)
        return None, NO_FILE

    def _otherwise(self, place: Path) -> list[Path]:
        """Return the files whose paths differ from one by spelling only."""
        folder = self._folder(place.parent)
        if folder is None:
            return []
        names = self._listing(folder).get(_folded(place.name), ())
        return [folder / name for name in names if _is_file(folder / name)]

    def _folder(self, path: Path) -> Path | None:
        if path not in self._folders:
            self._folders[path] = path if _is_folder(path) else self._other_folder(path)
        return self._folders[path]

    def _other_folder(self, path: Path) -> Path | None:
        parent = None if path.parent == path else self._folder(path.parent)
        if parent is None:
            return None
        names = self._listing(parent).get(_folded(path.name), [path.name])  # "..", say
        found = [parent / name for name in names if _is_folder(parent / name)]
        return found[0] if len(found) == 1 else None

    def _listing(self, folder: Path) -> dict[str, list[str]]:
        if folder not in self._listings:
            listing = self._listings[folder] = {}
            for name in _names(folder):
                listing.setdefault(_folded(name), []).append(name)
        return self._listings[folder]


def name_of(path: str) -> str:
    """Return the last part of a path, whatever system it was written on."""
    return list(_ways(path))[-1].name


def _ways(path: str) -> Iterator[Path]:
    """Yield what a text may mean: the path that it is here, and that of Windows."""
    if path.startswith("file:"):
        plain = unquote(urlsplit(path).path)
        yield Path(plain[1:] if plain[2:3] == ":" else plain)
        return
    yield Path(path)
    if "\\" in path and os.sep != "\\":
        yield Path(PureWindowsPath(path).as_posix())


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _names(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except OSError:  # there is no right to list it
        return []


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a text that is no path: too long for one, or with a NUL
        return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
