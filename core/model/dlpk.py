"""Unpack deep learning packages, trusting nothing that they say. Source: ESRI_FORMATS.md 2.1.

A package is unpacked once, into a folder that is named by the hash of its content. All names and
sizes are looked at before the first byte is written, and the folder gets its name only when it is
complete. It goes again when nobody has opened it for long (core.cache).
"""

from __future__ import annotations

import errno
import hashlib
import json
import lzma
import shutil
import stat
import zipfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any, Iterable, Iterator

from ..cache import UNFINISHED, keep
from ..errors import ModelDefinitionError, OutputError, PluginError, UnsupportedModelError
from ..feedback import SILENT, Feedback, refuse_cancelled
from ..system.atomic import once_released, remove_atomically, temporary_folder
from ..system.system_errors import reason_of
from ..texts import text
from .folder import visible_files
from .formats import (
    DAMAGED_ARCHIVE,
    READABLE_COMPRESSION,
    SEVEN_ZIP_MAGIC,
    ZIP_MAGIC,
    open_archive,
)
from .hashes import FileHashes
from .lenient_json import MAX_SIZE as MAX_TEXT
from .seven_zip import HashingFactory

MAX_SIZE = 16 * 1024**3
"""Bytes of all files of a package; the largest models of today are a tenth of it."""

MAX_RATIO = 100
"""Unpacked by packed size, beyond `FREE_SIZE`: weights hardly shrink, text shrinks tenfold."""

FREE_SIZE = 64 * 1024**2
"""Bytes that a package may always unpack to."""

MAX_FILES = 10_000

_MANIFEST = "manifest.json"
_FILES = "files"
_BLOCK = 1024 * 1024

_DAMAGED_SEVEN_ZIP = (
    *DAMAGED_ARCHIVE,
    *(lzma.LZMAError, LookupError, TypeError, AttributeError, AssertionError, ArithmeticError),
    MemoryError,
)
"""What py7zr raises for damaged archives, besides errors of its own."""

_IMPOSSIBLE_NAMES = frozenset(
    {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ, errno.ENOENT}
    | {errno.EEXIST, errno.ENOTDIR, errno.EISDIR}
)
"""What a system says of a name that is too long, not allowed, or both a file's and a folder's."""


@dataclass(frozen=True)
class _Member:
    """One file of an archive, as the archive describes it."""

    name: str
    size: int
    is_link: bool = False


def is_package(path: Path) -> bool:
    """Return whether a file is an archive, by its first bytes."""
    with path.open("rb") as file:
        head = file.read(8)
    return head.startswith((ZIP_MAGIC, SEVEN_ZIP_MAGIC))


def unpack(package: Path, cache: Path, feedback: Feedback = SILENT) -> Path:
    """Return the folder with a package's files, unpacked now or earlier.

    Args:
        package: the archive.
        cache: folder of unpacked packages; created where it is missing.
        feedback: hears what is done, and stops it.

    Raises:
        ModelDefinitionError: the archive is damaged, or breaks out of its folder or its bounds.
        UnsupportedModelError: it is packed in a way that cannot be read here.
        OutputError: the cache has no room.
        Cancelled: the user stopped; nothing is left of it.
    """
    hashes = FileHashes(cache, feedback)
    target = cache / hashes.of(package)
    keep(target)
    if not _is_intact(target, hashes):
        remove_atomically(target)
        cache.mkdir(parents=True, exist_ok=True)
        feedback.setProgressText(text("Unpacking the model"))
        with temporary_folder(cache, UNFINISHED) as aside:
            manifest = _unpack_into(package, aside / "package", feedback)
            _move(aside / "package", target, hashes)
        for member, sha256 in manifest.items():
            hashes.remember(target / _FILES / member, sha256)
    return target / _FILES


def unpacked_from(path: Path) -> Path | None:
    """Return the folder of an unpacked package that a file lies in; None: it lies elsewhere."""
    for folder in path.parents:
        if folder.name == _FILES and (folder.parent / _MANIFEST).is_file():
            return folder
    return None


def find_emd(folder: Path, *, name: str, feedback: Feedback = SILENT) -> Path | None:
    """Return the one model definition of an unpacked package, or of a folder; None: it has none.

    Source: ESRI_FORMATS.md 2.1: the root comes first, then ModelType decides.

    Args:
        folder: where to look.
        name: of the package, for messages.
        feedback: stops it.

    Raises:
        ModelDefinitionError: there is more than one, or too much to search.
        Cancelled: the user stopped.
    """
    candidates = [path for path in folder.glob("*.[Ee][Mm][Dd]") if _is_emd(path, folder)]
    candidates = sorted(candidates or _emds_below(folder, name, feedback))
    if len(candidates) > 1:
        candidates = [path for path in candidates if _is_of_our_type(path)] or candidates
    if len(candidates) <= 1:
        return candidates[0] if candidates else None
    names = ", ".join(path.relative_to(folder).as_posix() for path in candidates)
    raise ModelDefinitionError(
        text("There are several model definitions: {names}", names=names),
        where=name,
        mend=text("Unpack it and choose one of the .emd files"),
    )


def _emds_below(folder: Path, name: str, feedback: Feedback) -> Iterator[Path]:
    files = visible_files(folder, name=name, feedback=feedback)
    return (path for path in files if _is_emd(path, folder))


def _is_emd(path: Path, folder: Path) -> bool:
    is_apple_double = path.name.startswith("._") or "__MACOSX" in path.relative_to(folder).parts
    is_training_data = path.name.lower() == "esri_model_definition.emd"
    is_named = path.suffix.lower() == ".emd" and path.is_file()
    return is_named and not is_apple_double and not is_training_data


def _is_of_our_type(path: Path) -> bool:
    with path.open("rb") as file:
        text = file.read(MAX_TEXT).replace(b"\0", b"")  # of UTF-16 too
    return b"objectclassification" in text.lower()


def _is_intact(target: Path, hashes: FileHashes) -> bool:
    """Return whether an unpacked package still has every file as it was, and none besides."""
    try:
        manifest = json.loads((target / _MANIFEST).read_text(encoding="utf-8"))
        return bool(manifest == _manifest_of(target / _FILES, hashes))
    except (OSError, ValueError):
        return False


def _manifest_of(folder: Path, hashes: FileHashes) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashes.of(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _unpack_into(package: Path, folder: Path, feedback: Feedback) -> dict[str, str]:
    """Unpack and return the hash of each file."""
    files = folder / _FILES
    files.mkdir(parents=True)
    with package.open("rb") as file:
        is_zip = file.read(8).startswith(ZIP_MAGIC)
    manifest = (_unpack_zip if is_zip else _unpack_seven_zip)(package, files, feedback)
    (folder / _MANIFEST).write_text(json.dumps(manifest, indent=1), encoding="utf-8")
    return manifest


def _move(source: Path, target: Path, hashes: FileHashes) -> None:
    try:
        once_released(lambda: source.rename(target))
    except OSError:
        if not _is_intact(target, hashes):  # else another process was faster
            raise


def _unpack_zip(package: Path, folder: Path, feedback: Feedback) -> dict[str, str]:
    manifest: dict[str, str] = {}
    try:
        with open_archive(package) as archive:
            entries = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
            members = [_zip_member(entry, package) for entry in entries]
            names = _checked_names(members, package, folder)
            total = max(sum(member.size for member in members), 1)
            done = 0
            for entry, name in zip(entries, names):
                target = folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(entry) as source, target.open("xb") as sink:
                    manifest[name] = _copy(source, sink, feedback)
                done += entry.file_size
                feedback.setProgress(100 * done / total)
    except DAMAGED_ARCHIVE as error:
        raise _damaged(package, error) from error
    except OSError as error:
        raise _not_unpacked(package, error) from error
    return manifest


def _copy(source: IO[bytes], sink: IO[bytes], feedback: Feedback) -> str:
    """Copy, and return the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    for block in iter(lambda: source.read(_BLOCK), b""):
        refuse_cancelled(feedback)
        digest.update(block)
        sink.write(block)
    return digest.hexdigest()


def _zip_member(entry: zipfile.ZipInfo, package: Path) -> _Member:
    if entry.flag_bits & 1:
        raise UnsupportedModelError(
            text("The package is protected with a password"),
            where=f"{package.name}, {entry.filename}",
            mend=text("Unpack it with its password and choose the .emd"),
        )
    if entry.compress_type not in READABLE_COMPRESSION:
        raise UnsupportedModelError(
            text("The package is compressed in an unusual way, which is not read here"),
            where=f"{package.name}, {entry.filename}",
            mend=text("Unpack it with another program and choose the .emd"),
        )
    kind = stat.S_IFMT(entry.external_attr >> 16)
    return _Member(entry.filename, entry.file_size, is_link=kind not in {0, stat.S_IFREG})


def _unpack_seven_zip(package: Path, folder: Path, feedback: Feedback) -> dict[str, str]:
    try:
        import py7zr
    except ImportError:
        raise _no_py7zr(package) from None
    if not hasattr(py7zr.io, "WriterFactory"):
        raise _no_py7zr(package)
    factory = HashingFactory(folder, feedback)
    # py7zr raises errors of many families for a damaged file.
    try:
        with py7zr.SevenZipFile(package) as archive:
            members = [
                _seven_zip_member(entry) for entry in archive.files if not entry.is_directory
            ]
            _checked_names(members, package, folder)
            archive.extractall(folder, factory=factory)
    except OSError as error:
        raise _not_unpacked(package, error) from error
    except (py7zr.exceptions.ArchiveError, *_DAMAGED_SEVEN_ZIP) as error:
        raise _damaged(package, error) from error
    return factory.hashes()


def _no_py7zr(package: Path) -> UnsupportedModelError:
    return UnsupportedModelError(
        text("The package is a 7z archive, which needs the Python package py7zr, 1.0 or newer"),
        where=package.name,
        mend=text("Unpack it with another program and choose the .emd, or pack it again as zip"),
    )


def _seven_zip_member(entry: Any) -> _Member:
    is_link = bool(entry.is_symlink or getattr(entry, "is_junction", False))
    return _Member(entry.filename, int(entry.uncompressed or 0), is_link=is_link)


def _checked_names(members: Iterable[_Member], package: Path, folder: Path) -> list[str]:
    """Return the names to write, relative to the folder, once all of them are harmless."""
    members = list(members)
    if len(members) > MAX_FILES:
        raise _refused(
            package,
            text(
                "it holds {number} files; {limit} are the limit",
                number=len(members),
                limit=MAX_FILES,
            ),
        )
    names = [_checked_name(member, package) for member in members]
    # Windows and macOS do not tell capitals: the second file would overwrite the first.
    counts = Counter(name.casefold() for name in names)
    twice = next((name for name in names if counts[name.casefold()] > 1), None)
    if twice is not None:
        raise _refused(package, text("it holds {name} twice", name=twice))
    size = sum(member.size for member in members)
    packed = package.stat().st_size
    if size > MAX_SIZE or size > max(FREE_SIZE, packed * MAX_RATIO):
        raise _refused(
            package, text("its {packed} bytes would become {size}", packed=packed, size=size)
        )
    if size > shutil.disk_usage(folder).free:
        raise OutputError(
            text(
                "The package needs {size} MB of disk space to be unpacked", size=size // 1024**2 + 1
            ),
            where=str(folder.parent.parent.parent),
            mend=text("Free some space there, or unpack it elsewhere and choose the .emd"),
        )
    return names


def _checked_name(member: _Member, package: Path) -> str:
    name = member.name.replace("\\", "/")
    if member.is_link:
        raise _refused(package, text("{name} is a link", name=name))
    if name.startswith("/") or ":" in name or "\0" in name:
        raise _refused(
            package, text("{name} is not a name relative to the package", name=repr(name))
        )
    parts = [part for part in name.split("/") if part not in {"", "."}]
    if ".." in parts or not parts:
        raise _refused(package, text("{name} leads out of the package", name=repr(name)))
    return str(PurePosixPath(*parts))


def _refused(package: Path, reason: str) -> ModelDefinitionError:
    return ModelDefinitionError(
        text("The package is not unpacked, because {reason}", reason=reason),
        where=package.name,
        mend=text("Get the package again from a source that you trust"),
    )


def _damaged(package: Path, error: Exception) -> ModelDefinitionError:
    return ModelDefinitionError(
        text("The package is damaged: {error}", error=error),
        where=package.name,
        mend=text("Copy or download it again"),
    )


def _not_unpacked(package: Path, error: OSError) -> PluginError:
    """Tell names that cannot be written here from a disk that cannot be written to."""
    if error.errno in _IMPOSSIBLE_NAMES:
        return _refused(
            package, text("a name in it cannot be a file here: {reason}", reason=reason_of(error))
        )
    return _not_written(package, error)


def _not_written(package: Path, error: OSError) -> OutputError:
    return OutputError(
        text("The package cannot be unpacked: {reason}", reason=reason_of(error)),
        where=f"{package.name}, {error.filename or 'cache'}",
        mend=text("Free some space there and make sure that you may write to it"),
    )
