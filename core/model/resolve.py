"""From a parsed .emd to a model that can be loaded: find its files, choose what runs it.

Source: ESRI_FORMATS.md 1.1, 2 (path rules) and 7, point 2. In this order:
1. Esri's own FeatureClassifier and KerasClassifier run on our backends, whichever of Esri's raster
   functions they name: none of their Python is needed.
2. Any other `InferenceFunction` is the model's own program, and runs as such.
3. Without one, a model file that says by itself what it is runs on the backend of its framework.
"""

from __future__ import annotations

import glob
import re
from pathlib import Path, PurePosixPath
from typing import Iterable

from ..errors import ModelDefinitionError, UnsupportedModelError
from ..texts import text
from .definition import ModelDefinition, ModelKind
from .emd import IMAGE_CAPTIONER, Emd, parse_mapping, require_sound
from .formats import ModelFormat, format_of
from .makers.reading import read_statement
from .makers.statement import Statement, is_said
from .onnx_external_data import external_files
from .refusals import (
    FOREIGN,
    require_fetched,
    require_torch_weights,
    require_whole,
    unrunnable,
    without_configuration,
    without_network,
)

ESRI_FUNCTIONS = frozenset(
    {"arcgisobjectclassifier.py", "arcgisfeatureclassifier.py", "objectclassifier.py"}
)
"""Raster functions of Esri's that only choose a child by Framework and ModelConfiguration."""

_FEATURE_CLASSIFIERS = frozenset({"featureclassifier", "_featureclassifier", "_classifier"})
_KERAS_CLASSIFIERS = frozenset({"kerasclassifier", "_kerasclassifier"})
_BUILT_IN = re.compile(r"^\[functions\]", re.IGNORECASE)
_WINDOWS_ABSOLUTE = re.compile(r"^(?:[A-Za-z]:|//)")

KIND_OF_FORMAT = {
    ModelFormat.TORCHSCRIPT: ModelKind.TORCHSCRIPT,
    ModelFormat.TORCH_EXPORT: ModelKind.TORCHSCRIPT,
    ModelFormat.KERAS: ModelKind.KERAS,
    ModelFormat.SAVED_MODEL: ModelKind.TENSORFLOW,
    ModelFormat.FROZEN_GRAPH: ModelKind.TENSORFLOW,
    ModelFormat.ONNX: ModelKind.ONNX,
    ModelFormat.SAFETENSORS: ModelKind.CONFIGURED,
}

_FRAMEWORKS = (
    *("pytorch", "torch", "torchscript", "keras", "tensorflow", "onnx", "templates"),
    *("arcgis.learn", "arcgislearn"),
)

DRAFT = "Draft"
"""Our own EMD key: the model has no weights yet. Its chips can be cut; it cannot be loaded."""

DEFAULT_SIZE = (256, 256)
"""Width and height when only a raster function knows: its configuration overrules them anyway."""


def resolve_emd(
    emd: Emd, folder: Path | None, *, emd_path: Path | None, package: str = ""
) -> ModelDefinition:
    """Find the files of a parsed .emd and decide what runs it.

    Args:
        emd: what its text says.
        folder: where relative paths begin; None for JSON text, which lies nowhere.
        emd_path: the .emd on disk.
        package: name of the package that the files were unpacked from, for messages.

    Raises:
        ModelDefinitionError: a file is missing (says where it was looked for) or a key is.
        UnsupportedModelError: nothing here runs such a model.
    """
    files = _Files(emd, folder, package=package)
    function = _own_function(emd, files)
    if function is not None:
        return _raster_function(emd, files, function, emd_path=emd_path)
    if emd.model_type == IMAGE_CAPTIONER:
        raise _captioner(emd)
    if is_draft(emd):
        require_sound(emd, ModelKind.FEATURE_CLASSIFIER)
        _require_classes_and_size(emd)
        return define(emd, ModelKind.FEATURE_CLASSIFIER, emd_path=emd_path, model_file=None)
    weights = files.model_file()
    kind = _kind_of(emd, weights)
    emd, said, side_files = _completed(emd, weights, kind)
    if kind is ModelKind.CONFIGURED and "Network" not in emd.raw:
        where = text("{file}, key {key}", file=emd.name, key="ModelFile")
        raise without_configuration(weights, format_of(weights), where=where)
    require_sound(emd, kind)
    _require_classes_and_size(emd)
    return define(
        emd,
        kind,
        emd_path=emd_path,
        model_file=weights,
        warnings=files.warnings,
        said=said,
        side_files=side_files,
    )


def define(
    emd: Emd,
    kind: ModelKind,
    *,
    emd_path: Path | None,
    model_file: Path | None,
    inference_function: Path | None = None,
    warnings: Iterable[str] = (),
    said: Statement | None = None,
    side_files: tuple[Path, ...] = (),
) -> ModelDefinition:
    """Put what an .emd says and what was found together.

    Args:
        emd: all keys.
        kind: what runs the model.
        emd_path: the .emd on disk.
        model_file: weights or graph.
        inference_function: Python file of a raster function.
        warnings: of the search for them.
        said: which of the keys other files than the .emd say.
        side_files: which of those lie beside the model.

    Raises:
        ModelDefinitionError: a graph keeps weights where it may not, or a value that such a model
            uses cannot be meant.
    """
    if kind is ModelKind.ONNX and model_file is not None:
        for file in external_files(model_file):
            require_fetched(file.path, where=model_file.name, size=file.size)
    unused = require_sound(emd, kind)
    width, height = emd.image_size or DEFAULT_SIZE
    return ModelDefinition(
        kind=kind,
        source=emd.source,
        emd_path=emd_path,
        model_file=model_file,
        inference_function=inference_function,
        classes=emd.classes,
        image_width=width,
        image_height=height,
        framework=emd.framework,
        configuration=emd.configuration,
        warnings=(*emd.warnings, *unused, *warnings),
        raw=emd.raw,
        read_from=said.origins if said else {},
        assumed=said.assumed if said else {},
        side_files=side_files,
        **emd.fields,
    )


def is_feature_classifier(emd: Emd) -> bool:
    """Return whether it is arcgis.learn's, of any era. Source: ESRI_FORMATS.md 2."""
    if emd.configuration.lower() in _FEATURE_CLASSIFIERS:
        return _is_of(emd, "pytorch", "torch")
    is_named = str(emd.raw.get("ModelName", "")).strip().lower() == "featureclassifier"
    return not emd.configuration and (is_named or bool(emd.fields["backbone"]))


def is_draft(emd: Emd) -> bool:
    """Return whether it is a FeatureClassifier of which there are no weights yet."""
    is_unfinished = emd.raw.get(DRAFT) is True and not emd.model_file
    return is_unfinished and is_feature_classifier(emd)


def is_keras_classifier(emd: Emd | ModelDefinition) -> bool:
    """Return whether it is what Esri's KerasClassifier runs, by its name there."""
    return emd.configuration.lower() in _KERAS_CLASSIFIERS and _is_of(emd, "keras", "tensorflow")


def _is_of(emd: Emd | ModelDefinition, *frameworks: str) -> bool:
    """Return whether a child is Esri's: a package of the model's own may use the name as well."""
    framework = emd.framework.lower()
    return not framework or framework in frameworks or framework.startswith("arcgis.learn")


_PARTS_OF_SAVED_MODEL = frozenset(
    {"saved_model.pb", "keras_metadata.pb", "fingerprint.pb", "variables", "assets"}
)


def saved_model_folder(path: Path) -> Path:
    """Return the folder of a SavedModel of which a part was named; any other path as it is."""
    for part in (path, path.parent):
        graph = part.parent / "saved_model.pb"
        is_part = part.name in _PARTS_OF_SAVED_MODEL and part.exists() and graph.is_file()
        if is_part and format_of(graph) is ModelFormat.SAVED_MODEL:
            return part.parent
    return path


class _Files:
    """Where the files of one .emd are. Source: ESRI_FORMATS.md 2, path rules."""

    def __init__(self, emd: Emd, folder: Path | None, *, package: str) -> None:
        self._emd = emd
        self._folder = folder
        self._package = package
        self.warnings: list[str] = []

    def model_file(self) -> Path:
        emd = self._emd
        if not emd.model_file:
            raise ModelDefinitionError(
                text("The model definition does not say where the weights are"),
                where=text("{file}, key {key}", file=emd.name, key="ModelFile"),
                mend=text(
                    'Add "ModelFile" with the name of the weights, beside the model definition'
                ),
            )
        found = self.find("ModelFile", emd.model_file)
        if found is None:
            raise self._missing("ModelFile", emd.model_file)
        return saved_model_folder(found)

    def find(self, key: str, written: str) -> Path | None:
        """Return the absolute path of an existing file or folder, or None."""
        for path in self._candidates(written):
            if path.exists():
                if not self._is_as_written(path, written):
                    self._warn_of_other_place(key, path, written)
                return path.resolve()
        return None

    def _is_as_written(self, path: Path, written: str) -> bool:
        return path.as_posix().endswith(written) and path not in self._further_down(path.name)

    def _warn_of_other_place(self, key: str, path: Path, written: str) -> None:
        name = path.name
        if self._folder is not None and self._folder in path.parents:
            name = path.relative_to(self._folder).as_posix()
        taken = text("{name} beside it is used for {written}", name=name, written=written)
        self.warnings.append(
            text("{name}, key {key}: {taken}", name=self._emd.name, key=key, taken=taken)
        )

    def _candidates(self, written: str) -> list[Path]:
        """Return where a path may lead: as it stands, beside the .emd, or spelled otherwise."""
        path = Path(_BUILT_IN.sub("", written).lstrip("/") if _BUILT_IN.match(written) else written)
        candidates = []
        if path.is_absolute():
            candidates.append(path)
        if self._folder is None:
            return candidates
        if not path.is_absolute() and not _WINDOWS_ABSOLUTE.match(written):
            candidates.append(self._folder / path)
        # A package that was made on another computer: the path is that computer's.
        candidates.append(self._folder / path.name)
        return candidates + _spelled_otherwise(candidates) + self._further_down(path.name)

    def _further_down(self, name: str) -> list[Path]:
        """Return the one file of a name in the folders below; [] where there is none or several."""
        if self._folder is None:
            return []
        pattern = glob.escape(name)
        found = [path for deep in ("*", "*/*") for path in self._folder.glob(f"{deep}/{pattern}")]
        return found if len(found) == 1 else []

    def missing_function(self) -> ModelDefinitionError:
        return self._missing("InferenceFunction", self._emd.inference_function)

    def _missing(self, key: str, written: str) -> ModelDefinitionError:
        where = text("{name}, key {key}", name=self._emd.name, key=key)
        if self._folder is None and not Path(written).is_absolute():
            return ModelDefinitionError(
                text(
                    "JSON text lies in no folder, so nothing says where {written} is",
                    written=written,
                ),
                where=where,
                mend=text(
                    "Give {key} as an absolute path, or save the text as an .emd beside the file",
                    key=key,
                ),
            )
        if self._package:
            return ModelDefinitionError(
                text("The package does not hold {written}", written=written),
                where=where,
                mend=text(
                    "Get the whole package, or unpack {package}, put the file beside its .emd and "
                    "choose that",
                    package=self._package,
                ),
            )
        places = ", ".join(str(path) for path in dict.fromkeys(self._candidates(written)))
        return ModelDefinitionError(
            text("The file {written} is missing", written=written),
            where=where,
            mend=text(
                "It was looked for at {places}. Put it there, or correct the key", places=places
            ),
        )


def _spelled_otherwise(candidates: list[Path]) -> list[Path]:
    """Return existing neighbours whose names differ in capitals only, which Windows ignores."""
    return [
        neighbour
        for path in candidates
        if path.parent.is_dir()
        for neighbour in sorted(path.parent.iterdir())
        if neighbour.name.lower() == path.name.lower()
    ]


def _own_function(emd: Emd, files: _Files) -> Path | None:
    """Return the raster function that has to run, or None where one of our backends does."""
    if not emd.inference_function:
        return None
    name = PurePosixPath(emd.inference_function).name.lower()
    is_known = is_feature_classifier(emd) or is_keras_classifier(emd)
    if is_known and name in ESRI_FUNCTIONS:
        return None
    found = files.find("InferenceFunction", emd.inference_function)
    if found is not None and found.is_file():
        return found
    if emd.model_type == IMAGE_CAPTIONER:
        raise _captioner(emd)
    if is_known:
        files.warnings.append(
            text(
                "{name}, key InferenceFunction: {function} is missing; the model runs as "
                "{configuration}",
                name=emd.name,
                function=emd.inference_function,
                configuration=emd.configuration or "FeatureClassifier",
            )
        )
        return None
    raise _missing_child(emd) if name in ESRI_FUNCTIONS else files.missing_function()


def _captioner(emd: Emd) -> UnsupportedModelError:
    return UnsupportedModelError(
        text(
            "The model is of type {kind}, which needs arcgis.learn",
            kind=IMAGE_CAPTIONER,
        ),
        where=text("{file}, key {key}", file=emd.name, key="ModelType"),
        mend=text(
            "Put its raster function (the .py that InferenceFunction names) beside the model "
            "definition, or choose a model of type ObjectClassification"
        ),
    )


def _missing_child(emd: Emd) -> ModelDefinitionError:
    return ModelDefinitionError(
        text(
            "ArcGIS would run {framework}.{configuration} with a raster function of its own "
            "({function}), and neither is here",
            framework=emd.framework or "Framework",
            configuration=emd.configuration or "?",
            function=emd.inference_function,
        ),
        where=text("{file}, key {key}", file=emd.name, key="InferenceFunction"),
        mend=text("Put that raster function and its modules beside the model definition"),
    )


def _raster_function(
    emd: Emd, files: _Files, function: Path, *, emd_path: Path | None
) -> ModelDefinition:
    require_whole(function, where=text("{file}, key {key}", file=emd.name, key="InferenceFunction"))
    weights = files.find("ModelFile", emd.model_file) if emd.model_file else None
    if weights is not None:
        require_fetched(weights, where=text("{file}, key {key}", file=emd.name, key="ModelFile"))
    if emd.model_file and weights is None:
        files.warnings.append(
            text(
                "{name}, key ModelFile: {file} was not found beside it; the raster function may "
                "look for it elsewhere",
                name=emd.name,
                file=emd.model_file,
            )
        )
    return define(
        emd,
        ModelKind.RASTER_FUNCTION,
        emd_path=emd_path,
        model_file=weights,
        inference_function=function,
        warnings=files.warnings,
    )


def _kind_of(emd: Emd, weights: Path) -> ModelKind:
    """Return the backend's kind; the file's content counts more than what the .emd calls it."""
    where = text("{file}, key {key}", file=emd.name, key="ModelFile")
    file_format = require_whole(weights, where=where)
    if file_format in KIND_OF_FORMAT:
        kind = KIND_OF_FORMAT[file_format]
        if is_feature_classifier(emd) and kind is ModelKind.KERAS:
            raise _contradiction(emd, weights, file_format)
        return kind
    if file_format is not ModelFormat.TORCH_PICKLE:
        _refuse_framework(emd, file_format)
        raise unrunnable(weights, file_format, where=where)
    names = require_torch_weights(weights, where=where)
    if is_keras_classifier(emd):
        raise _contradiction(emd, weights, file_format)
    if is_feature_classifier(emd):
        return ModelKind.FEATURE_CLASSIFIER
    if "Network" in emd.raw or "Network" in read_statement(weights, file_format)[0].keys:
        return ModelKind.CONFIGURED
    _refuse_framework(emd, file_format)
    raise without_network(weights, names, where=_where_configured(emd))


def _completed(emd: Emd, weights: Path, kind: ModelKind) -> tuple[Emd, Statement, tuple[Path, ...]]:
    """Return the .emd with what the model's own files say where it is silent, and what they say.

    Esri's classifiers say by their names what they do; nothing beside them counts.
    """
    if kind is ModelKind.FEATURE_CLASSIFIER or is_keras_classifier(emd):
        return emd, Statement(), ()
    said, side_files = read_statement(weights, format_of(weights))
    own = Statement({key: value for key, value in emd.raw.items() if is_said(value)})
    content = own.over(said.stated)
    new = said.stated.without(*own.keys)
    completed = parse_mapping(content.keys, source=emd.source, name=emd.name, warnings=emd.warnings)
    return completed, new, side_files if new.keys else ()


def _contradiction(emd: Emd, weights: Path, file_format: ModelFormat) -> ModelDefinitionError:
    return ModelDefinitionError(
        text(
            "{configuration} cannot read {name}: it is {kind}",
            configuration=emd.configuration or "FeatureClassifier",
            name=weights.name,
            kind=file_format.value,
        ),
        where=text("{file}, key {key}", file=emd.name, key="ModelFile"),
        mend=text("Name the file that belongs to this model definition"),
    )


def _refuse_framework(emd: Emd, file_format: ModelFormat) -> None:
    """Refuse a framework that nothing here runs, by the name that the .emd gives it."""
    is_known = not emd.framework or emd.framework.lower().startswith(_FRAMEWORKS)
    if is_known or file_format in FOREIGN:  # a known file says better what it is
        return
    raise UnsupportedModelError(
        text(
            "Models of the framework {framework} are not run by this tool", framework=emd.framework
        ),
        where=text("{name}, key {key}", name=emd.name, key="Framework"),
        mend=text(
            "Put its raster function (the .py that InferenceFunction names) beside the model "
            "definition, or export the model to ONNX and name that file in ModelFile"
        ),
    )


def _where_configured(emd: Emd) -> str:
    if not emd.configuration:
        return text("{file}, key {key}", file=emd.name, key="ModelConfiguration")
    return text(
        "{file}, key {key}: {value}",
        file=emd.name,
        key="ModelConfiguration",
        value=emd.configuration,
    )


def _require_classes_and_size(emd: Emd) -> None:
    if not emd.classes:
        raise ModelDefinitionError(
            text("The model definition names no classes"),
            where=text("{file}, key {key}", file=emd.name, key="Classes"),
            mend=text(
                "List them in the order of the network's outputs: "
                '[{"Value": 1, "Name": "damaged"}, ...]'
            ),
        )
    if emd.image_size is None:
        raise ModelDefinitionError(
            text("The model definition does not say how large its chips are"),
            where=text("{file}, key {key}", file=emd.name, key="ImageHeight"),
            mend=text('Add "ImageHeight" and "ImageWidth" in pixels, as in training'),
        )
