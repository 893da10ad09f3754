"""Which files decide what a model does, and their hash: consent, resume and report go by it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Callable, Iterator, NamedTuple

from ..errors import ModelDefinitionError
from ..system.system_errors import reason_of
from ..texts import text
from .definition import ModelDefinition, ModelKind
from .hashes import file_hash
from .onnx_external_data import external_files

MAX_FILES = 10_000
"""Files beside a raster function that are looked at; more is a folder of something else."""

_DOCUMENTS = frozenset({".md", ".rst", ".pdf", ".htm", ".html", ".docx", ".log"})
"""What lies beside a raster function for people. Assumption: no program reads its numbers there."""


class ModelFile(NamedTuple):
    """One file: what it is to the model, wherever that lies, and where it is."""

    role: str
    path: Path


def files_of(definition: ModelDefinition) -> Iterator[ModelFile]:
    """Yield every file that decides what the model does, in an order that is always the same.

    These are the definition, the weights, what a graph keeps beside itself, all files of a
    SavedModel, and the files beside a model that say what it takes. As nobody knows what a raster
    function reads, all that lies beside one counts but documents.

    Raises:
        ModelDefinitionError: a file is missing, or there are too many.
        OSError: one cannot be read.
    """
    if definition.emd_path is not None:
        yield ModelFile("emd", definition.emd_path)
    yield from _weights(definition)
    for path in definition.side_files:
        yield ModelFile(f"beside/{path.name}", path)
    function = definition.inference_function
    if function is not None:
        yield ModelFile(f"function/{function.name}", function)
        for path in files_below(function.parent):
            if path.suffix.lower() not in _DOCUMENTS:
                yield ModelFile(f"code/{path.relative_to(function.parent).as_posix()}", path)


def content_hash(definition: ModelDefinition, hash_of: Callable[[Path], str] = file_hash) -> str:
    """Return the SHA-256 over all that decides what the model does, in hexadecimal.

    It does not depend on where the files lie: consent goes with content.

    Args:
        definition: the model.
        hash_of: of a file. What reads its bytes is for consent; `FileHashes.of` may remember.

    Raises:
        ModelDefinitionError: a file cannot be read.
        Cancelled: the user stopped.
    """
    digest = hashlib.sha256(definition.kind.value.encode())
    try:
        for role, path in files_of(definition):
            digest.update(b"\n%b\n" % role.encode("unicode_escape") + hash_of(path).encode())
    except OSError as error:
        raise unreadable(error) from error
    return digest.hexdigest()


def files_below(folder: Path) -> list[Path]:
    """Return the files in a folder and the folders in it, sorted.

    Links are followed, as whoever loads a model follows them; each folder is entered once.

    Raises:
        ModelDefinitionError: there are too many.
    """
    found: list[Path] = []
    entered: set[str] = set()
    looked_at = 0
    for root, folders, names in os.walk(folder, followlinks=True):
        real = os.path.realpath(root)
        if real in entered:
            folders.clear()
            continue
        entered.add(real)
        folders.sort()
        looked_at += len(names)
        if looked_at > MAX_FILES:
            raise ModelDefinitionError(
                text("There are more than {limit} files beside the model", limit=MAX_FILES),
                where=str(folder),
                mend=text("Put the model with its files into a folder of its own"),
            )
        found += [Path(root) / name for name in names]
    return sorted(path for path in found if path.is_file())


def unreadable(error: OSError) -> ModelDefinitionError:
    """Return the error of a file that cannot be read."""
    return ModelDefinitionError(
        text("A file of the model cannot be read: {reason}", reason=reason_of(error)),
        where=str(error.filename or ""),
        mend=text("Make sure that it is there and that you may read it"),
    )


def _weights(definition: ModelDefinition) -> Iterator[ModelFile]:
    weights = definition.model_file
    if weights is None:
        return
    if weights.is_dir():
        for path in files_below(weights):
            yield ModelFile(f"weights/{path.relative_to(weights).as_posix()}", path)
        return
    yield ModelFile("weights", weights)
    if definition.kind is ModelKind.ONNX:
        for file in external_files(weights):
            yield ModelFile(f"weights/{file.location}", file.path)
