"""The configuration of a Keras model, read as Keras will read it, before Keras does.

QGIS's side has searched the file as bytes and has asked for consent where that found something
(`core.model.keras_scan`). This is the same look at the very text that is loaded, so that a file
made to deceive the search builds nothing.
"""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any

from ..errors import ModelDefinitionError
from ..model.keras_scan import unknown_in
from ..model.trust import CodePiece, CodeReport, untrusted
from ..texts import joined, text
from .packages import require

if TYPE_CHECKING:
    from pathlib import Path

_WEIGHTS = "model.weights.h5"


def require_plain_model(path: Path) -> None:
    """Refuse a Keras model that names more than networks are made of.

    Raises:
        UntrustedModelError: it names something else; says what.
        ModelDefinitionError: it has no configuration of a model.
    """
    found = unknown_in(_configuration(path))
    if found:
        reason = text("a Keras model with {names}", names=joined(", ", sorted(found)))
        raise untrusted(CodeReport((CodePiece(path, reason),)), where=str(path))


def require_one_file(path: Path) -> None:
    """Refuse a Keras model that is two files at once, or whose weights lie in other files.

    Raises:
        ModelDefinitionError: it is one of these.
    """
    h5py = require("h5py", framework="h5py", frameworks="TENSORFLOW")
    is_archive = zipfile.is_zipfile(path)
    if is_archive and h5py.is_hdf5(path):
        raise no_model(path, text("it is a .keras archive and an .h5 file at once"))
    try:
        if not is_archive:
            with h5py.File(path) as file:
                foreign = _foreign(h5py, file)
        else:
            with (
                zipfile.ZipFile(path) as archive,
                archive.open(_WEIGHTS) as member,
                h5py.File(member) as file,
            ):
                foreign = _foreign(h5py, file)
    except (OSError, KeyError, ValueError, RuntimeError, zipfile.BadZipFile) as error:
        raise no_model(path, str(error)) from error
    if foreign:
        raise no_model(path, text("its weights lie in another file: {name}", name=foreign))


def _foreign(h5py: Any, file: Any) -> str:
    """Return another file that weights would be read from, "" for none."""
    waiting = [file]
    while waiting:
        group = waiting.pop()
        for name in group:
            link = group.get(name, getlink=True)
            if isinstance(link, h5py.ExternalLink):
                return str(link.filename)
            if isinstance(link, h5py.SoftLink):
                continue  # leads to what is looked at where it lies
            item = group.get(name)
            if isinstance(item, h5py.Group):
                waiting.append(item)
            elif isinstance(item, h5py.Dataset) and (item.external or item.is_virtual):
                return str((item.external or item.virtual_sources())[0][0])
    return ""


def _configuration(path: Path) -> dict[str, Any]:
    content: str | bytes
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                content = archive.read("config.json")
        else:
            h5py = require("h5py", framework="h5py", frameworks="TENSORFLOW")
            with h5py.File(path) as file:
                content = file.attrs["model_config"]
        config = json.loads(content.decode() if isinstance(content, bytes) else content)
    except (OSError, KeyError, ValueError, TypeError, RecursionError, zipfile.BadZipFile) as error:
        raise no_model(path, str(error)) from error
    if not isinstance(config, dict):
        raise no_model(path, text("its configuration is not an object"))
    return config


def no_model(path: Path, reason: str) -> ModelDefinitionError:
    """Return the error of a file that holds no whole Keras model, or more than one."""
    return ModelDefinitionError(
        text("The file is not a Keras model: {reason}", reason=reason),
        where=str(path),
        mend=text("Save the whole model: model.save(path)"),
    )
