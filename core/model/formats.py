"""Tell what kind of file a model file is, by its content; suffixes only where content is silent."""

from __future__ import annotations

import struct
import zipfile
import zlib
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Iterator

from ..texts import text

ZIP_MAGIC = b"PK\x03\x04"
HDF5_MAGIC = b"\x89HDF\r\n\x1a\n"
SEVEN_ZIP_MAGIC = b"7z\xbc\xaf\x27\x1c"


class ModelFormat(Enum):
    """What a model file is, in words that messages use."""

    TORCHSCRIPT = text("TorchScript archive")
    TORCH_EXPORT = text("torch.export program")
    TORCH_PICKLE = text("PyTorch weights")
    KERAS = text("Keras model")
    SAVED_MODEL = text("TensorFlow SavedModel")
    FROZEN_GRAPH = text("TensorFlow frozen graph")
    ONNX = text("ONNX model")
    UNKNOWN = text("file of an unknown kind")


_BY_SUFFIX = {
    ".onnx": ModelFormat.ONNX,
    ".pb": ModelFormat.FROZEN_GRAPH,
    ".pth": ModelFormat.TORCH_PICKLE,
    ".pt": ModelFormat.TORCH_PICKLE,
    ".ckpt": ModelFormat.TORCH_PICKLE,
    ".pt2": ModelFormat.TORCH_EXPORT,
    ".h5": ModelFormat.KERAS,
    ".hdf5": ModelFormat.KERAS,
    ".keras": ModelFormat.KERAS,
}

_TORCH_EXPORT_MEMBERS = {
    "archive_format",
    "serialized_exported_program.json",
    "serialized_exported_program.pt",
}


DAMAGED_ARCHIVE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError)
"""What `zipfile` raises for archives that are damaged, or made so on purpose."""

READABLE_COMPRESSION = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


@contextmanager
def open_archive(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a zip archive that nobody vouches for.

    Raises:
        zipfile.BadZipFile: it is damaged; `zipfile` itself also raises much else then.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        try:
            archive = zipfile.ZipFile(file)
        except (*DAMAGED_ARCHIVE, OSError) as error:  # OSError: an offset before the beginning
            raise zipfile.BadZipFile(str(error)) from error
        with archive:
            yield archive


def read_member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, *, limit: int) -> bytes:
    """Return the content of a small member of an archive that nobody vouches for.

    Raises:
        ValueError: it is larger than the limit, packed oddly, or damaged.
    """
    if entry.file_size > limit or entry.compress_type not in READABLE_COMPRESSION:
        raise ValueError(
            text(
                "{name} has {size} bytes, or is packed oddly",
                name=entry.filename,
                size=entry.file_size,
            )
        )
    try:
        return archive.read(entry)
    except (*DAMAGED_ARCHIVE, OSError) as error:
        raise ValueError(
            text("{name} is damaged: {error}", name=entry.filename, error=error)
        ) from error


def format_of(path: Path) -> ModelFormat:
    """Return what the file or folder is.

    Raises:
        OSError: it cannot be read.
    """
    if path.is_dir():
        is_saved_model = (path / "saved_model.pb").is_file()
        return ModelFormat.SAVED_MODEL if is_saved_model else ModelFormat.UNKNOWN
    with path.open("rb") as file:
        head = file.read(8)
    if head == HDF5_MAGIC:
        return ModelFormat.KERAS
    if head.startswith(ZIP_MAGIC):
        return _format_of_archive(path)
    return _BY_SUFFIX.get(path.suffix.lower(), ModelFormat.UNKNOWN)


def _format_of_archive(path: Path) -> ModelFormat:
    try:
        with open_archive(path) as archive:
            members = archive.namelist()
    except DAMAGED_ARCHIVE:
        return _BY_SUFFIX.get(path.suffix.lower(), ModelFormat.UNKNOWN)
    # torch puts all members into one folder, which is named like the file was when it was saved.
    inner = {name.partition("/")[2] for name in members}
    if _TORCH_EXPORT_MEMBERS & (inner | set(members)):
        return ModelFormat.TORCH_EXPORT
    if "constants.pkl" in inner and any(name.startswith("code/") for name in inner):
        return ModelFormat.TORCHSCRIPT
    if "data.pkl" in inner:
        return ModelFormat.TORCH_PICKLE
    if {"config.json", "metadata.json"} <= set(members):
        return ModelFormat.KERAS
    return ModelFormat.UNKNOWN
