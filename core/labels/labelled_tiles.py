"""Images and their label files, as ArcGIS exports Labeled_Tiles: map.txt, images/, labels/*.xml.

    map.txt                  a line for each chip: image, label; back-slashes, spaces or a tab
    labels/000000000000.xml  <annotation> ... <object><name>1</name> ... </object></annotation>

Source: ESRI_FORMATS.md 4.1. `<name>` holds the `Value` of the class, or its name. Both sides;
standard library only, besides `core.model.lenient_json`. XML is read without a document: no
entities, no other files, and no more of it than `MAX_LABEL_BYTES`.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Iterable, Iterator, Mapping, NamedTuple
from xml.parsers import expat

from ..errors import InputError, PluginError
from ..model.lenient_json import decode
from ..texts import text
from .classes import class_name

if TYPE_CHECKING:
    from pathlib import Path

MAP_FILE = "map.txt"
IMAGES, LABELS = "images", "labels"

IMAGE_SUFFIXES = frozenset(
    (".tif", ".tiff", ".png", ".jpg", ".jpeg", ".jp2", ".bmp", ".gif", ".webp", ".mrf", ".img")
)
"""Of chips; side files (.tfw, .aux.xml, .ovr) are none of these."""

MAX_LABEL_BYTES = 2**20
"""Of one label file: far more than the outlines of one object take."""

MAX_MAP_BYTES = 2**28
"""Of map.txt and objects.csv: a million lines of long paths."""

_PAIR = re.compile(
    r"(?P<image>.+?\.(?:{}))(?:\s+(?P<label>\S.*))?".format(
        "|".join(suffix[1:] for suffix in sorted(IMAGE_SUFFIXES, reverse=True))
    ),
    re.IGNORECASE,
)


class LabelledTile(NamedTuple):
    """One line of map.txt, or a pair that was found: paths below the folder, with "/".

    Attributes:
        image, label: None: there is no such file.
    """

    image: str | None
    label: str | None


class LabelUnreadableError(Exception):
    """A label file is no annotation that can be read."""


class Files:
    """The files below a folder, looked up as Windows does: however names are capitalised.

    Args:
        names: paths below the folder, with "/".
    """

    def __init__(self, names: Iterable[str]) -> None:
        self.names = sorted(names)
        self._spelled = {name.lower(): name for name in reversed(self.names)}

    def find(self, written: str) -> str | None:
        r"""Return the file that a path means, be it of another computer: C:\chips\images\0.tif.

        It is the one whose path here is what that path ends with, as much of it as possible.
        """
        parts = PurePosixPath(written.replace("\\", "/").lower()).parts
        for first in range(len(parts)):
            found = self._spelled.get("/".join(parts[first:]))
            if found is not None:
                return found
        return None

    def of(self, folder: str, suffixes: frozenset[str]) -> dict[str, str]:
        """Return the files below a folder, by their paths there without suffix."""
        start = f"{folder}/".lower()
        found: dict[str, str] = {}
        for name in self.names:
            path = PurePosixPath(name.lower())
            if path.suffix in suffixes and name.lower().startswith(start):
                found.setdefault(path.with_suffix("").as_posix()[len(start) :], name)
        return found


def read_tiles(folder: Path, files: Files) -> list[LabelledTile]:
    """Return the chips of an export, by map.txt, or where there is none by the names of files.

    Raises:
        InputError: map.txt is no text.
    """
    name = files.find(MAP_FILE)
    if name is None or "/" in name:
        return _paired(files)
    content = _text_of(list_of_chips(folder / name), str(folder / name))
    # Without blanks around it: a pattern that takes any number of them would try each number.
    lines = (_PAIR.fullmatch(line.strip()) for line in content.splitlines())
    tiles = [_tile(match, files) for match in lines if match is not None]
    return list(dict.fromkeys(tiles)) or _paired(files)


def list_of_chips(path: Path) -> bytes:
    """Return what is in a list of chips; of one that is too large so much that it is refused."""
    with path.open("rb") as file:
        return file.read(MAX_MAP_BYTES + 1)


def _tile(match: re.Match[str], files: Files) -> LabelledTile:
    image = files.find(match["image"])
    return LabelledTile(
        image, files.find(match["label"]) if match["label"] else _label_of(image, files)
    )


def _label_of(image: str | None, files: Files) -> str | None:
    """Return the label that has the name of an image which map.txt lists alone."""
    if image is None:
        return None
    path = PurePosixPath(image)
    inside = PurePosixPath(*path.parts[1:]).with_suffix(".xml")
    return files.find(f"{LABELS}/{inside}")


def _paired(files: Files) -> list[LabelledTile]:
    labels = files.of(LABELS, frozenset((".xml",)))
    images = files.of(IMAGES, IMAGE_SUFFIXES)
    alone = [LabelledTile(None, label) for name, label in labels.items() if name not in images]
    return [LabelledTile(image, labels.get(name)) for name, image in images.items()] + alone


def _text_of(content: bytes, where: str) -> str:
    try:
        return decode(content, source=where, max_size=MAX_MAP_BYTES)[0]
    except PluginError as error:
        raise InputError(
            text("The list of chips is not text"),
            where=where,
            mend=text("Export the chips again, or delete it: names of files then pair them."),
            details=str(error),
        ) from error


def object_names(content: bytes) -> list[str]:
    """Return the `<name>` of each `<object>` of an annotation.

    Raises:
        LabelUnreadableError: it is no XML, is too large, or defines entities.
    """
    if len(content) > MAX_LABEL_BYTES:
        raise LabelUnreadableError
    try:
        return _Names(None).parsed(content)
    except expat.ExpatError:  # saved in another encoding than it says
        try:
            again = decode(content, source="")[0].lstrip("\ufeff").encode("utf-8", "replace")
            return _Names("utf-8").parsed(again)
        except (expat.ExpatError, PluginError) as error:
            raise LabelUnreadableError from error


class _Names:
    """Listens to a parser for `annotation/object/name`."""

    def __init__(self, encoding: str | None) -> None:
        self._parser = expat.ParserCreate(encoding)
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = self._refuse
        self._open: list[str] = []
        self._names: list[str] = []

    def parsed(self, content: bytes) -> list[str]:
        self._parser.Parse(content, True)
        if self._top != "annotation":
            raise LabelUnreadableError
        return [class_name(" ".join(name.split())) for name in self._names]

    def _start(self, name: str, _: Mapping[str, str]) -> None:
        self._open.append(name.lower())
        if self._open == ["annotation", "object"]:
            self._names.append("")
        self._top = self._open[0]

    def _end(self, _: str) -> None:
        self._open.pop()

    def _text(self, content: str) -> None:
        if self._open == ["annotation", "object", "name"]:
            self._names[-1] += content

    def _refuse(self, *_: object) -> None:
        raise LabelUnreadableError


def names_in_each(folder: Path, labels: Iterable[str]) -> Iterator[list[str] | None]:
    """Return the names in each label file, as they are asked for; None: it cannot be read."""
    return (_names_in(folder / label) for label in labels)


def _names_in(path: Path) -> list[str] | None:
    try:
        with path.open("rb") as file:
            return object_names(file.read(MAX_LABEL_BYTES + 1))
    except (OSError, LabelUnreadableError):
        return None
