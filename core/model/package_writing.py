"""Save a model as a deep learning package (.dlpk): its files, and an .emd with all that is obeyed.

What other files said, and what was assumed, becomes keys; so whoever opens the package gets the
same settings, here and in ArcGIS.
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Iterator

from ..errors import OutputError
from ..feedback import SILENT, Feedback, refuse_cancelled
from ..system.atomic import atomic_path
from ..system.system_errors import reason_of
from ..texts import text
from .content import files_of, unreadable
from .definition import CellSize, ModelKind
from .normalization import IMAGENET, Normalization, normalization_of, stated

if TYPE_CHECKING:
    from .definition import ClassEntry, ModelDefinition

_FRAMEWORKS = {
    ModelKind.ONNX: "ONNX",
    ModelKind.KERAS: "Keras",
    ModelKind.TENSORFLOW: "TensorFlow",
}
_OTHER_FRAMEWORK = "PyTorch"
_STATES_VALUES = frozenset({ModelKind.FEATURE_CLASSIFIER, ModelKind.RASTER_FUNCTION})
"""Kinds whose normalisation follows from what they are."""

_DERIVED = frozenset({"InputType", "Resolution"})
"""Keys of ours that are read from the model's file each time."""

_DOCUMENTS = ("LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "NOTICE", "README.md")
_MOST_OF_A_DOCUMENT = 1024**2
_BLOCK = 1024**2


def save_package(definition: ModelDefinition, path: Path, feedback: Feedback = SILENT) -> Path:
    """Write the package and return its path; it is whole, or what was there stays.

    Args:
        definition: the model, as it is to be used.
        path: of the .dlpk.
        feedback: hears what is done, and stops it.

    Raises:
        ModelDefinitionError: a file of the model cannot be read.
        OutputError: the package cannot be written.
        Cancelled: the user stopped.
    """
    feedback.setProgressText(text("Saving the model"))
    members = _members(definition)
    emd = json.dumps(emd_of(definition), indent=1, ensure_ascii=False)
    try:
        with atomic_path(path) as aside, zipfile.ZipFile(aside, "x") as package:
            package.writestr(f"{_stem(definition)}.emd", emd)
            for name, file in members.items():
                _copy(file, name, package, feedback)
    except OSError as error:
        raise OutputError(
            text("The package cannot be written: {reason}", reason=reason_of(error)),
            where=str(path),
            mend=text("Choose a place where you may write, with room for the model"),
        ) from error
    return path


def emd_of(definition: ModelDefinition) -> dict[str, Any]:
    """Return all that the definition says as keys of an .emd; its files lie beside it.

    Raises:
        ModelDefinitionError: how pixels are normalised cannot be understood.
    """
    keys = {key: value for key, value in definition.raw.items() if key not in _DERIVED}
    keys.update(
        ModelType="ObjectClassification",
        Framework=definition.framework or _FRAMEWORKS.get(definition.kind, _OTHER_FRAMEWORK),
        ImageWidth=definition.image_width,
        ImageHeight=definition.image_height,
        CropSizeFixed=int(definition.crop_size_fixed),
        BlackenAroundFeature=int(definition.blacken_around_feature),
        ImageSpaceUsed=definition.image_space.value,
        Classes=[keys_of_class(entry) for entry in definition.classes],
    )
    optional = {
        "ModelFile": definition.model_file and definition.model_file.name,
        "InferenceFunction": definition.inference_function and definition.inference_function.name,
        "ExtractBands": definition.extract_bands and list(definition.extract_bands),
        "ResizeMethod": definition.resize_method and definition.resize_method.value,
        "BatchSize": definition.batch_size,
        "MinCellSize": _cell_size(definition.min_cell_size),
        "MaxCellSize": _cell_size(definition.max_cell_size),
        "Normalization": _normalization(definition),
    }
    keys.update({key: value for key, value in optional.items() if value})
    return keys


def keys_of_class(entry: ClassEntry) -> dict[str, Any]:
    """Return an entry of EMD `Classes`."""
    color = {"Color": list(entry.color)} if entry.color else {}
    return {"Value": entry.value, "Name": entry.name, **color}


def _cell_size(size: CellSize | None) -> dict[str, Any] | None:
    if size is None:
        return None
    reference = {"spatialReference": {"wkid": size.wkid}} if size.wkid else {}
    return {"x": size.x, "y": size.y, **reference}


def _normalization(definition: ModelDefinition) -> Any:
    """Return the key Normalization; None where statistics of the .emd or the family say it."""
    statement = stated(definition, "Normalization")
    if statement is not None or definition.kind in _STATES_VALUES or definition.normalization:
        return statement
    bands = definition.guessed_bands
    found, _ = normalization_of(definition, bands)
    if found is None:
        return "none"
    if found == IMAGENET:
        return "imagenet"
    if found == Normalization.unit(bands):
        return "unit"
    return {
        "mean": [-shift / scale for scale, shift in zip(found.scale, found.shift)],
        "std": [1 / scale for scale in found.scale],
        "scale": 1,
    }


def _members(definition: ModelDefinition) -> dict[str, Path]:
    """Return all files by their name in the package.

    Raises:
        ModelDefinitionError: one cannot be read.
    """
    try:
        members = dict(_named_files(definition))
        for document in _documents(definition):
            members.setdefault(document.name, document)
    except OSError as error:
        raise unreadable(error) from error
    return members


def _named_files(definition: ModelDefinition) -> Iterator[tuple[str, Path]]:
    """Yield each file that decides what the model does, under the name that its role gives it."""
    weights = definition.model_file
    for role, path in files_of(definition):
        kind, _, name = role.partition("/")
        if kind == "weights" and weights is not None:
            yield (f"{weights.name}/{name}" if weights.is_dir() else name or weights.name), path
        elif kind in {"function", "code", "beside"} and path.suffix.lower() != ".emd":
            yield name, path


def _documents(definition: ModelDefinition) -> list[Path]:
    """Return what lies beside the model for people: its licence, and what its maker says of it."""
    main = definition.model_file or definition.inference_function
    if main is None:
        return []
    found = [main.parent / name for name in _DOCUMENTS]
    return [path for path in found if path.is_file() and path.stat().st_size < _MOST_OF_A_DOCUMENT]


def _copy(file: Path, name: str, package: zipfile.ZipFile, feedback: Feedback) -> None:
    info = zipfile.ZipInfo(PurePosixPath(name).as_posix())
    with file.open("rb") as source, package.open(info, "w", force_zip64=True) as sink:
        for block in iter(lambda: source.read(_BLOCK), b""):
            refuse_cancelled(feedback)
            sink.write(block)


def _stem(definition: ModelDefinition) -> str:
    main = definition.emd_path or definition.model_file or Path(definition.source)
    return main.stem or "model"
