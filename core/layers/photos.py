"""Photos of a feature: where its attributes, or a table of attachments, say that they are."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Protocol
from urllib.parse import unquote, urlsplit

from qgis.core import NULL

from ..errors import OutputError
from ..job import PHOTOS_FOLDER
from ..texts import text

if TYPE_CHECKING:
    from qgis.core import QgsFeature

REMOTE = ("/vsi", "https://", "http://")
"""Paths that GDAL opens, and nobody else can say whether they exist."""

NO_FILE = text("The photo does not exist")
NO_DATA = text("The photo is empty")

FREE_BYTES = 2**30
"""Room that photos written for the model's process leave on the disk."""


class Photo(NamedTuple):
    """One photo of a feature.

    Attributes:
        name: as `PhotoName` shows it.
        where: as messages show it.
        path: what GDAL opens; below PHOTOS_FOLDER relative to the job folder. "" where there is
            nothing to open.
        problem: why there is nothing to open.
    """

    name: str
    where: str
    path: str = ""
    problem: str = ""


class PhotoFinder(Protocol):
    """Knows where the photos of features are."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What the log should say of them, one sentence each."""
        ...

    def photos_of(self, feature: QgsFeature, folder: Path) -> list[Photo]:
        """Return the feature's photos; those held as data are written into the job folder."""
        ...


@dataclass(frozen=True)
class PathField:
    """A text field with the path of a photo.

    Attributes:
        index: of the field.
        folders: what a relative path may start from; the first that holds the photo counts.
    """

    index: int
    folders: tuple[Path, ...]
    notes: tuple[str, ...] = ()

    def photos_of(self, feature: QgsFeature, folder: Path) -> list[Photo]:  # noqa: ARG002
        """Return the photo that the field names, or none."""
        text = _text(feature.attribute(self.index))
        if not text:
            return []
        if text.startswith(REMOTE):
            prefix = "/vsicurl/" if text.startswith("http") else ""
            return [Photo(text.rsplit("/", 1)[-1], text, prefix + text)]
        path = _plain_path(text)
        for base in (Path(), *self.folders):
            file = base / path
            if file.is_absolute() and _is_file(file):
                return [Photo(path.name, text, str(file))]
        return [Photo(path.name, text, problem=NO_FILE)]


@dataclass(frozen=True)
class BlobField:
    """A field that holds the photo itself."""

    index: int
    name: str
    notes: tuple[str, ...] = ()

    def photos_of(self, feature: QgsFeature, folder: Path) -> list[Photo]:
        """Return the photo that the field holds, or none."""
        value = feature.attribute(self.index)
        if value is None or value == NULL:
            return []
        name = f"{self.name} of feature {feature.id()}"
        return [store_photo(name, bytes(value), folder)]


@dataclass(frozen=True)
class Attachment:
    """One row of a table of photos: what `AttachedPhotos.read` takes, and the photo's name."""

    row: Any
    name: str


@dataclass(frozen=True)
class AttachedPhotos:
    """Photos held as data in another table.

    Attributes:
        by_key: attachments of each feature that has some.
        key_of: what stands for a feature there.
        read: the data of an attachment, from its row.
    """

    by_key: dict[Any, list[Attachment]]
    key_of: Callable[[QgsFeature], Any]
    read: Callable[[Any], bytes]
    notes: tuple[str, ...] = ()

    def photos_of(self, feature: QgsFeature, folder: Path) -> list[Photo]:
        """Return the photos that are attached to the feature, in the order of their table."""
        return [
            store_photo(attachment.name, self.read(attachment.row), folder)
            for attachment in self.by_key.get(self.key_of(feature), ())
        ]


def store_photo(name: str, data: bytes, folder: Path) -> Photo:
    """Write a photo into the job folder, under the hash of its content: equal ones once.

    Raises:
        OutputError: the disk has no room for it.
    """
    if not data:
        return Photo(name, name, problem=NO_DATA)
    path = f"{PHOTOS_FOLDER}/{hashlib.sha256(data).hexdigest()}"
    file = folder / path
    try:
        file.parent.mkdir(exist_ok=True)
        if not file.exists():
            _refuse_to_fill_the_disk(file.parent, len(data))
            file.write_bytes(data)
    except OSError as error:
        raise _no_room(folder) from error
    return Photo(name, name, path)


def _refuse_to_fill_the_disk(folder: Path, size: int) -> None:
    if shutil.disk_usage(folder).free - size < FREE_BYTES:
        raise _no_room(folder)


def _no_room(folder: Path) -> OutputError:
    return OutputError(
        text("There is no room for the photos that the model's process is to read"),
        where=str(folder),
        mend=text(
            "Make room there, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE."
        ),
    )


def _text(value: Any) -> str:
    return "" if value is None or value == NULL else str(value).strip()


def _plain_path(text: str) -> Path:
    """Return the path of a file URL, or of a path in the way of either system."""
    if text.startswith("file:"):
        plain = unquote(urlsplit(text).path)
        return Path(plain[1:] if plain[2:3] == ":" else plain)
    path = Path(text)
    if "\\" in text and not _is_file(path):
        return Path(PureWindowsPath(text).as_posix())
    return path


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a text that is no path, and too long for one
        return False
