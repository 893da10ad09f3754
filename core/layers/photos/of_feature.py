"""Photos of a feature: where its attributes, or a table of attachments, say that they are."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Protocol

from qgis.core import NULL

from ...errors import OutputError
from ...job import PHOTOS_FOLDER
from ...texts import text
from .files import PhotoFiles, name_of
from .paths import is_remote, paths_in

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsFeature

    from .folders import PhotoFolders

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
        """What the log should say of them, one sentence each, once all are found."""
        ...

    def photos_of(self, feature: QgsFeature, folder: Path) -> list[Photo]:
        """Return the feature's photos; those held as data are written into the job folder."""
        ...


@dataclass(frozen=True)
class PathField:
    """A field with the paths of photos: text, a list, or JSON.

    Attributes:
        index: of the field.
        folders: what relative paths may start from; the first that holds the photo counts.
    """

    index: int
    folders: PhotoFolders
    _files: PhotoFiles = field(default_factory=PhotoFiles)

    @property
    def notes(self) -> tuple[str, ...]:
        """What the log should say of the photos that were found."""
        return self._files.notes

    def photos_of(self, feature: QgsFeature, folder: Path) -> list[Photo]:  # noqa: ARG002
        """Return the photos that the field names, in its order."""
        folders = self.folders.of(feature)

        def is_photo(path: str) -> bool:
            return not is_remote(path) and self._files.find(path, folders)[0] is not None

        paths = paths_in(feature.attribute(self.index), is_photo)
        return [self._photo(path, folders) for path in paths]

    def _photo(self, path: str, folders: tuple[Path, ...]) -> Photo:
        if is_remote(path):
            prefix = "/vsicurl/" if path.lower().startswith("http") else ""
            return Photo(path.rsplit("/", 1)[-1], path, prefix + path)
        file, problem = self._files.find(path, folders)
        name = name_of(path) if file is None else file.name
        return Photo(name, path, "" if file is None else str(file), problem)


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
        text("There is no space for the photos that the model's process is to read"),
        where=str(folder),
        mend=text(
            "Free some space there, or move the cache: environment variable "
            "OBJECT_CLASSIFIER_CACHE."
        ),
    )
