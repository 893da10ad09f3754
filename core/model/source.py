"""From what a user gives as MODEL to a definition: .emd, .dlpk, JSON text, or a maker's own files.

`open_model` is for QGIS's side: it unpacks packages into the cache. `read_definition` is for the
worker: it reads the file that `open_model` left on disk, and comes to the same definition. So a
folder without an .emd is the choice of one file in it, and that file is read with what lies beside.
"""

from __future__ import annotations

import dataclasses
import hashlib
import re
from contextlib import suppress
from itertools import islice
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from ..errors import ModelDefinitionError, PluginError, UnsupportedModelError
from ..feedback import SILENT, Feedback
from ..system.atomic import write_atomically
from ..system.system_errors import reason_of
from ..texts import text
from .definition import ModelDefinition, ModelKind
from .dlpk import find_emd, is_package, unpack, unpacked_from
from .emd import parse_emd, parse_mapping, require_sound
from .folder import choose_model
from .formats import ModelFormat, format_of
from .lenient_json import MAX_SIZE, parse_object
from .makers import custom_vision, hugging_face
from .makers.class_names import FILES as CLASS_NAME_FILES
from .makers.reading import read_statement
from .makers.statement import Statement
from .refusals import (
    FOREIGN,
    require_torch_weights,
    require_whole,
    unrunnable,
    without_configuration,
)
from .resolve import KIND_OF_FORMAT, define, resolve_emd, saved_model_folder

JSON_TEXT = "JSON text"
"""Name of a model that was given as text, in messages."""

_BARE_WEIGHTS = {*KIND_OF_FORMAT, ModelFormat.TORCH_PICKLE}

_SIDE_FILES = frozenset(
    {
        hugging_face.CONFIG,
        *hugging_face.PROCESSORS,
        custom_vision.MANIFEST,
        custom_vision.PROPERTIES,
    }
    | set(CLASS_NAME_FILES)
)
"""Files that describe a model: to choose one is to choose the model beside it."""

_WEIGHTS_SUFFIXES = frozenset(
    {".pth", ".pt", ".pt2", ".ckpt", ".h5", ".hdf5", ".keras", ".pb", ".onnx", ".dlpk", ".zip"}
    | {".safetensors", ".bin"}
)
_CUT_AS_IN_ARCGIS = Statement.assume(
    text("how objects are cut (parameter CROP)"),
    text("a window of the model's size around each"),
    CropSizeFixed=1,
)
"""Of models without an .emd. Source: ESRI_FORMATS.md 7, point 3: the default of CropSizeFixed."""

_MOST_DEFINITIONS = 100
_LONGEST_SHOWN = 300
"""Characters of a path in a message: what is given may be any text."""


def open_model(model: str, cache: Path, feedback: Feedback = SILENT) -> ModelDefinition:
    """Read the model that a user names.

    Args:
        model: path of an .emd, a package, a model file, or a folder that holds one of them; or JSON
            text.
        cache: folder for unpacked packages; created where it is missing.
        feedback: hears what is done, and stops it.

    Raises:
        ModelDefinitionError: it cannot be read as a model; says what, where and how to mend it.
        OutputError: a package cannot be unpacked.
        Cancelled: the user stopped.
    """
    text = model.strip("\ufeff \t\r\n")
    try:
        if text.startswith("{"):
            return _open_json(text, cache, feedback)
        return _open_path(text, cache, feedback)
    except OSError as error:
        raise _unreadable(error) from error


def read_definition(path: Path) -> ModelDefinition:
    """Read an .emd, or a model file that says by itself what it is.

    Raises:
        ModelDefinitionError: it cannot be read as a model.
    """
    try:
        return _read(path.absolute())
    except OSError as error:
        raise _unreadable(error) from error


def _open_path(text: str, cache: Path, feedback: Feedback) -> ModelDefinition:
    given = _path_of(text)
    _require_there(given)
    path = saved_model_folder(given)
    if path.is_dir() and format_of(path) is ModelFormat.UNKNOWN:
        found = _read_folder(path.absolute(), path.name, feedback)
    elif path.is_file() and _is_package(path):
        folder = _unpacked(path, cache, feedback)
        found = _read_folder(folder.absolute(), path.name, feedback, package=path.name)
    elif path.is_file() and path.name.lower() in _SIDE_FILES:
        found = _read(choose_model(path.parent.absolute(), name=path.name, feedback=feedback).path)
    else:
        found = _read(path.absolute())
    return dataclasses.replace(found, source=str(given))


def _read_folder(
    folder: Path, name: str, feedback: Feedback, *, package: str = ""
) -> ModelDefinition:
    """Read the definition that a folder holds, else the model file in it."""
    emd = find_emd(folder, name=name, feedback=feedback)
    if emd is not None:
        return _read(emd, package=package)
    choice = choose_model(folder, name=name, feedback=feedback)
    found = _read(choice.path)
    if not choice.why:
        return found
    feedback.pushInfo(choice.why)
    return dataclasses.replace(found, read_from={**found.read_from, "ModelFile": choice.why})


def _unpacked(path: Path, cache: Path, feedback: Feedback) -> Path:
    """Return the folder of a package, or of the one package that an archive holds."""
    folder = unpack(path, cache, feedback)
    inner = sorted(islice(folder.rglob("*.[Dd][Ll][Pp][Kk]"), 2))
    if len(inner) == 1 and not any(folder.rglob("*.[Ee][Mm][Dd]")):
        return unpack(inner[0], cache, feedback)
    return folder


def _read(path: Path, *, package: str = "") -> ModelDefinition:
    path = saved_model_folder(path)
    file_format = require_whole(path)
    if file_format in _BARE_WEIGHTS:
        return _read_bare(path, file_format)
    is_no_text = file_format is ModelFormat.UNKNOWN and path.suffix.lower() in _WEIGHTS_SUFFIXES
    if file_format in FOREIGN or is_no_text or path.is_dir():
        raise unrunnable(path, file_format)
    with path.open("rb") as file:
        data = file.read(MAX_SIZE + 1)
    emd = parse_emd(data, source=_shown(path))
    return resolve_emd(emd, path.parent, emd_path=path, package=package)


def _shown(path: Path) -> str:
    """Return a path for messages: of an unpacked package, the name in it and not our cache's."""
    folder = unpacked_from(path)
    return str(path) if folder is None else path.relative_to(folder).as_posix()


def _path_of(given: str) -> Path:
    path = re.sub(r"^file://(?:localhost)?(?=/)", "", given.strip("\"'"))
    if re.match(r"^[A-Za-z][A-Za-z0-9+.-]+://", path):
        raise UnsupportedModelError(
            text("The model is an address, and nothing is downloaded unasked"),
            where=path[:_LONGEST_SHOWN],
            mend=text("Download the package and choose the file"),
        )
    if not path or "\0" in path:
        raise ModelDefinitionError(
            text("No model is given"),
            where=text("parameter MODEL"),
            mend=text("Choose an .emd, .dlpk, .onnx or another model file, or its folder"),
        )
    return Path(path)


def _require_there(path: Path) -> None:
    """Refuse a path of nothing, as it was written: it may be one of another computer.

    Raises:
        ModelDefinitionError: there is nothing.
        OSError: nobody can tell.
    """
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        pass
    else:
        return
    is_of_windows = bool(PureWindowsPath(path).drive) and not path.is_absolute()
    where = (
        str(path)
        if is_of_windows or path.is_absolute()
        else text("{path} in {folder}", path=path, folder=Path.cwd())
    )
    raise ModelDefinitionError(
        text("There is no such model"),
        where=where,
        mend=text("This is a Windows path: choose the file where it is on this computer")
        if is_of_windows
        else text("Choose a model that is there and that you may read"),
    )


def _is_package(path: Path) -> bool:
    """Return whether it is an archive, and not one of those that are a model themselves."""
    return is_package(path) and (
        path.suffix.lower() == ".dlpk" or format_of(path) is ModelFormat.ARCHIVE
    )


def _open_json(text: str, cache: Path, feedback: Feedback) -> ModelDefinition:
    content, warnings = parse_object(text, source=JSON_TEXT)
    if "ModelFile" not in content and {"itemId", "url", "uri"} & set(content):
        return _open_reference(content, cache, feedback)
    emd = parse_mapping(content, source=JSON_TEXT, name=JSON_TEXT, warnings=warnings)
    path = _write_emd(text, cache)
    return resolve_emd(emd, None, emd_path=path)


def _open_reference(content: dict[str, Any], cache: Path, feedback: Feedback) -> ModelDefinition:
    """Open the file that ArcGIS's `{"uri": ...}` names. Source: ESRI_FORMATS.md 2, path rule 4."""
    uri = content.get("uri")
    if isinstance(uri, str) and not uri.lstrip().startswith("{"):
        return open_model(uri, cache, feedback)
    raise UnsupportedModelError(
        text("The model is an item of a portal, which this tool does not fetch"),
        where=text(
            "{file}, key {key}",
            file=JSON_TEXT,
            key="itemId" if "itemId" in content else "url",
        ),
        mend=text("Download the package and choose the file"),
    )


def _write_emd(text: str, cache: Path) -> Path:
    """Write JSON text where the worker, and a raster function, can read it."""
    data = text.encode("utf-8", errors="replace")
    folder = cache / hashlib.sha256(data).hexdigest()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "model.emd"
    write_atomically(path, data.decode("utf-8"))
    return path


def _read_bare(path: Path, file_format: ModelFormat) -> ModelDefinition:
    """Read a model file with what lies beside it.

    Raises:
        ModelDefinitionError: they do not say enough, or an .emd beside says it.
    """
    named_by = _definitions_that_name(path) if file_format is not ModelFormat.ONNX else []
    if named_by:
        raise _bare_weights(path, file_format, named_by)
    if file_format is ModelFormat.TORCH_PICKLE:
        require_torch_weights(path)
    said, side_files = read_statement(path, file_format)
    kind = KIND_OF_FORMAT.get(file_format, ModelKind.CONFIGURED)
    if kind is ModelKind.CONFIGURED and "Network" not in said.keys:
        raise without_configuration(path, file_format)
    said = said.over(_CUT_AS_IN_ARCGIS)
    emd = parse_mapping(said.keys, source=_shown(path), name=path.name)
    require_sound(emd, kind)
    if not emd.classes:
        raise _without_classes(path, file_format)
    if emd.image_size is None:
        raise _without_size(path, file_format)
    resolution = emd.raw.get("Resolution")
    hint = text(
        "{name}: made for imagery of {resolution} cm per pixel; CELL_SIZE can match it",
        name=path.name,
        resolution=resolution,
    )
    return define(
        emd,
        kind,
        emd_path=None,
        model_file=path,
        warnings=[hint] if resolution else [],
        said=said,
        side_files=side_files,
    )


def _without_classes(path: Path, file_format: ModelFormat) -> ModelDefinitionError:
    mend = text(
        "Put a labels.txt beside it with the name of a class in each line, in the order of the "
        "network's outputs, or an .emd, and choose that"
    )
    if file_format is ModelFormat.ONNX:
        mend = text(
            'Write them into its metadata (class_names = ["intact", "damaged"]), or put a '
            "labels.txt or an .emd beside it"
        )
    return ModelDefinitionError(
        text(
            "{name} is {kind}, and nothing names its classes",
            name=path.name,
            kind=file_format.value,
        ),
        where=_shown(path),
        mend=mend,
    )


def _without_size(path: Path, file_format: ModelFormat) -> ModelDefinitionError:
    mend = text(
        "Put an .emd with ImageHeight and ImageWidth beside it, as in training, and choose that"
    )
    if file_format is ModelFormat.ONNX:
        mend = text(
            "Write tile_size (pixels) into its metadata, or put an .emd beside it and choose that"
        )
    return ModelDefinitionError(
        text(
            "{name} is {kind}, and nothing says how large its chips are",
            name=path.name,
            kind=file_format.value,
        ),
        where=_shown(path),
        mend=mend,
    )


def _bare_weights(
    path: Path, file_format: ModelFormat, named_by: list[str]
) -> ModelDefinitionError:
    return ModelDefinitionError(
        text("This is {kind} without its model definition", kind=file_format.value),
        where=path.name,
        mend=text("Choose {name} beside it", name=named_by[0]),
    )


def _definitions_that_name(weights: Path) -> list[str]:
    """Return the names of the .emd files beside a model file whose ModelFile it is."""
    names = []
    for emd in sorted(islice(weights.parent.glob("*.[Ee][Mm][Dd]"), _MOST_DEFINITIONS)):
        with suppress(PluginError, OSError):
            written = parse_emd(emd.read_bytes()[:MAX_SIZE], source=str(emd)).model_file
            meant = PurePosixPath(written)
            if weights.name.lower() in {meant.name.lower(), meant.parent.name.lower()}:
                names.append(emd.name)
    return names


def _unreadable(error: OSError) -> ModelDefinitionError:
    return ModelDefinitionError(
        text("The model cannot be read: {reason}", reason=reason_of(error)),
        where=str(error.filename or text("parameter MODEL"))[:_LONGEST_SHOWN],
        mend=text("Choose a model that is there and that you may read"),
    )
