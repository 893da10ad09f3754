"""What the text of an .emd says, checked; no file that it names is looked for here.

Source: ESRI_FORMATS.md 2. Keys are found however they are capitalised and with small typing errors;
whatever was mended or left out is told in `Emd.warnings`. `core.model.resolve` finds the files.

What is not used is not judged: a value that cannot be meant is a fault of its key, and refuses the
model only where the kind of model uses that key (`require_sound`).
"""

from __future__ import annotations

import difflib
import functools
import math
import re
import reprlib
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, Callable, Mapping, TypeVar

from ..errors import ModelDefinitionError, UnsupportedModelError
from ..texts import joined, text
from .definition import (
    CellSize,
    ChipFit,
    ClassEntry,
    FitMode,
    ImageSpace,
    ModelKind,
    NormalizationStats,
    ResizeMethod,
    is_class_value,
)
from .lenient_json import nested_too_deeply, parse_object

KNOWN_KEYS = (
    *("Framework", "ModelConfiguration", "ModelFile", "ModelType", "InferenceFunction"),
    *("ImageHeight", "ImageWidth", "ExtractBands", "CropSizeFixed", "BlackenAroundFeature"),
    *("ImageSpaceUsed", "Classes", "BatchSize", "DataRange", "ModelParameters", "ModelName"),
    *("MetaDataMode", "IsMultispectral", "IsImageNetNormalization", "Bands", "NormalizationStats"),
    *("MinCellSize", "MaxCellSize", "test_time_augmentation", "backend", "backbone"),
    *("Normalization", "ResizeMethod", "InputTensor", "OutputTensor", "Signature"),
    *("ChannelLayout", "FitMode", "FitSize", "CentreRounding", "Network"),
)
"""The keys that are read; a key that differs from one of them by a slip is taken for it."""

_OTHER_KEYS = (
    *("ModelFiles", "ModelFormat", "ModelPadding", "Padding", "Threshold", "Version", "CellSize"),
    *("ModelConfigurationFile", "ImageryType", "DoNormalize", "DataAttributes", "resize_to"),
)
"""Real keys that must not be taken for a slip in one of `KNOWN_KEYS`."""

IMAGE_CAPTIONER = "ImageCaptioner"
OBJECT_CLASSIFICATION = "ObjectClassification"

_OTHER_TASKS = {
    "objectdetection": text("It finds objects; this tool labels objects that are already outlined"),
    "imageclassification": text("It labels pixels; this tool labels whole objects"),
    "pixelclassification": text("It labels pixels; this tool labels whole objects"),
    "instancesegmentation": text("It outlines objects; this tool labels objects that are outlined"),
}

_FOUNDATION_BACKBONES = ("prithvi", "dofa", "clay", "terramind", "eodino")
"""Source: ESRI_FORMATS.md 3.2: layouts of their own, which cannot be rebuilt (3.2b)."""

MAX_COUNT = 100_000
"""Largest chip side or batch: a larger one is a slip, and would take all memory."""

_NOT_OF_A_NETWORK = frozenset({"NormalizationStats", "IsImageNetNormalization", "ModelParameters"})
_OF_FEATURE_CLASSIFIER = frozenset({"ModelParameters"})
_UNUSED_KEYS = {
    # Its own code says how chips are cut and what the classes are, in getConfiguration and answers.
    ModelKind.RASTER_FUNCTION: _NOT_OF_A_NETWORK
    | _OF_FEATURE_CLASSIFIER
    | {"Classes", "ImageWidth", "ImageHeight", "ExtractBands", "CropSizeFixed", "DataRange"}
    | {"BlackenAroundFeature", "BatchSize", "test_time_augmentation"},
    ModelKind.TORCHSCRIPT: _OF_FEATURE_CLASSIFIER,
    ModelKind.KERAS: _OF_FEATURE_CLASSIFIER,
    ModelKind.TENSORFLOW: _OF_FEATURE_CLASSIFIER,
    ModelKind.ONNX: _OF_FEATURE_CLASSIFIER,
}
"""Keys whose values do not matter to a kind of model."""

_TRUE = {"1", "1.0", "true", "t", "yes", "y"}
_FALSE = {"0", "0.0", "false", "f", "no", "n"}
_TRAINING_DATA_KEYS = {"CropTileMode", "InputRastersProps", "AllTilesStats"}
_CONTROL_CHARACTERS = str.maketrans(
    {"\n": r"\n", "\t": r"\t", "\r": r"\r", "\b": r"\b", "\f": r"\f"}
)
_COLOR_SIZE = 3
_SHORT = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = 40
_SHORT.maxlevel = 3
_MOST_KEYS_WITH_SLIPS = 200
"""Keys of a file, or of a class, up to which slips are looked for: comparing takes its time."""

MAX_CLASSES = 10_000
_LONGEST_SLIP = 40


@dataclass(frozen=True)
class Emd:
    r"""One parsed .emd.

    Attributes:
        source: what the user gave, as messages name it.
        name: file name (or "JSON text"), as `where` of messages names it.
        model_type: `OBJECT_CLASSIFICATION` (also when the file does not say) or `IMAGE_CAPTIONER`.
        framework, configuration: as written; "" when missing.
        model_file, inference_function: as written, with "/" for "\"; "" when missing.
        image_size: width and height in pixels, None when the file does not say.
        fields: of `ModelDefinition`, by name: those that need no file.
        faults: by key, what is wrong with values for which a default stands in `fields`.
        warnings: what was mended or ignored.
        raw: the file's keys, in the spelling of `KNOWN_KEYS` where they are among them.
    """

    source: str
    name: str
    model_type: str
    framework: str
    configuration: str
    model_file: str
    inference_function: str
    image_size: tuple[int, int] | None
    classes: tuple[ClassEntry, ...]
    fields: Mapping[str, Any]
    faults: Mapping[str, ModelDefinitionError]
    warnings: tuple[str, ...]
    raw: Mapping[str, Any]


@dataclass(frozen=True)
class TrainingDataEmd:
    """What the definition beside exported chips says: it is an .emd that names no model.

    Source: ESRI_FORMATS.md 2, "Training-data EMD". None: it does not say.

    Attributes:
        mode: `MetaDataMode` as written; "".
        classes: as listed; may be empty.
        image_size: width and height of the chips, pixels.
        crop_size_fixed: `CropTileMode`.
        blackens: `BlackenAroundFeature`.
        image_space: `ImageSpaceUsed`.
        cell_size: `MinCellSize`.
        band_count: `NumBands`.
        warnings: what was mended or ignored.
    """

    mode: str
    classes: tuple[ClassEntry, ...]
    image_size: tuple[int, int] | None
    crop_size_fixed: bool | None
    blackens: bool | None
    image_space: ImageSpace
    cell_size: CellSize | None
    band_count: int | None
    warnings: tuple[str, ...]


_Read = TypeVar("_Read")


def _judged_later(
    key: str, default: Any
) -> Callable[[Callable[[_Keys], _Read]], Callable[[_Keys], _Read]]:
    """Let a function that reads one key note what is wrong with it, and return a default."""

    def decorate(read: Callable[[_Keys], _Read]) -> Callable[[_Keys], _Read]:
        @functools.wraps(read)
        def read_or_note(keys: _Keys) -> Any:
            try:
                return read(keys)
            except UnsupportedModelError:
                raise
            except ModelDefinitionError as error:
                keys.faults.setdefault(key, error)
                return default

        return read_or_note

    return decorate


def require_sound(emd: Emd, kind: ModelKind) -> tuple[str, ...]:
    """Return a warning for each fault that does not matter to a kind of model.

    Raises:
        ModelDefinitionError: a value that it uses cannot be meant.
    """
    unused = _UNUSED_KEYS.get(kind, frozenset())
    for key, fault in emd.faults.items():
        if key not in unused:
            raise fault
    return tuple(
        text("{where}: {what}; the model does not use it", where=fault.where, what=fault.what)
        for fault in emd.faults.values()
    )


def parse_emd(data: bytes | str, *, source: str, name: str = "") -> Emd:
    """Read the text of an .emd.

    Args:
        data: the file's bytes, or JSON text.
        source: what the user gave.
        name: file name for messages; the last part of `source` by default.

    Raises:
        ModelDefinitionError: it cannot be read; names file, key and remedy.
        UnsupportedModelError: it describes something else than a classifier of objects.
    """
    name = name or PurePosixPath(source.replace("\\", "/")).name
    content, warnings = parse_object(data, source=name)
    return parse_mapping(content, source=source, name=name, warnings=warnings)


def parse_mapping(
    content: Mapping[str, Any], *, source: str, name: str, warnings: tuple[str, ...] = ()
) -> Emd:
    """Read the keys of an .emd that is JSON no more."""
    try:
        content = _encodable(content)
    except RecursionError:
        raise nested_too_deeply(name) from None
    keys = _Keys(content, name=name, warnings=warnings)
    model_type = _model_type(keys)
    _refuse_training_data(keys)
    _refuse_what_cannot_be_rebuilt(keys)
    classes = _classes(keys)
    image_size = _image_size(keys)
    fields = _fields(keys)
    return Emd(
        source=source,
        name=name,
        model_type=model_type,
        framework=keys.text("Framework"),
        configuration=_configuration(keys),
        model_file=_path_text(keys, "ModelFile"),
        inference_function=_path_text(keys, "InferenceFunction"),
        image_size=image_size,
        classes=classes,
        fields=fields,
        faults=keys.faults,
        warnings=tuple(dict.fromkeys(keys.warnings)),
        raw=keys.content,
    )


def parse_training_data(content: Mapping[str, Any], *, name: str) -> TrainingDataEmd:
    """Read the keys of the definition, or of the statistics, beside exported chips.

    ArcGIS leaves words for the reader where it knows no value ("e.g. 256"): those say nothing.

    Args:
        content: the keys of one of the two, or of both together.
        name: file name for messages.

    Raises:
        ModelDefinitionError: the classes cannot be read.
    """
    keys = _Keys(_encodable(content), name=name, warnings=())
    classes = _classes(keys)
    if "Classes" in keys.faults:
        raise keys.faults["Classes"]
    sizes = (
        keys.count("ImageWidth") or keys.count("TileSizeX"),
        keys.count("ImageHeight") or keys.count("TileSizeY"),
    )
    width, height = sizes
    crop = _squeezed(str(keys.get("CropTileMode") or ""))
    return TrainingDataEmd(
        mode=str(keys.get("MetaDataMode") or "").strip(),
        classes=classes,
        image_size=(width or height or 0, height or width or 0) if width or height else None,
        crop_size_fixed={"fixedsize": True, "variablesize": False}.get(crop),
        blackens=_known_flag(keys, "BlackenAroundFeature"),
        image_space=_image_space(keys),
        cell_size=_cell_size(keys, "MinCellSize"),
        band_count=keys.count("NumBands"),
        warnings=tuple(dict.fromkeys(keys.warnings)),
    )


def _known_flag(keys: _Keys, key: str) -> bool | None:
    either = {keys.flag(key, default=default) for default in (True, False)}
    return either.pop() if len(either) == 1 and key not in keys.faults else None


class _Keys:
    """The values of a file, each asked for by key and kind; collects warnings."""

    def __init__(self, content: Mapping[str, Any], *, name: str, warnings: tuple[str, ...]) -> None:
        self.name = name
        self.warnings = list(warnings)
        self.faults: dict[str, ModelDefinitionError] = {}
        self.content = self._with_known_spelling(content)

    def _with_known_spelling(self, content: Mapping[str, Any]) -> dict[str, Any]:
        known = {_squeezed(key): key for key in KNOWN_KEYS}
        spared = {_squeezed(key) for key in _OTHER_KEYS} | set(known)
        result = dict(content)
        looks_for_slips = len(content) <= _MOST_KEYS_WITH_SLIPS
        for written in content:
            squeezed = _squeezed(written)
            close = [squeezed] if squeezed in known else []
            if looks_for_slips and squeezed not in spared and len(squeezed) <= _LONGEST_SLIP:
                close = difflib.get_close_matches(squeezed, known, n=1, cutoff=0.88)
            meant = known[close[0]] if close else written
            if meant != written and meant not in result:
                result[meant] = result.pop(written)
                self.warn(written, text("read as {meant}", meant=meant))
        return result

    def __contains__(self, key: str) -> bool:
        return self.content.get(key) is not None

    def get(self, key: str) -> Any:
        return self.content.get(key)

    def warn(self, key: str, what: str) -> None:
        self.warnings.append(text("{name}, key {key}: {what}", name=self.name, key=key, what=what))

    def error(self, key: str, what: str, mend: str) -> ModelDefinitionError:
        return ModelDefinitionError(
            what, where=text("{name}, key {key}", name=self.name, key=key), mend=mend
        )

    def unsupported(self, key: str, what: str, mend: str) -> UnsupportedModelError:
        return UnsupportedModelError(
            what, where=text("{name}, key {key}", name=self.name, key=key), mend=mend
        )

    def text(self, key: str) -> str:
        value = self.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self.error(
                key,
                text("{shown} is not text", shown=_shown(value)),
                text('Write "{key}": "..."', key=key),
            )
        return value.strip()

    def mapping(self, key: str) -> Mapping[str, Any]:
        value = self.get(key)
        if value is None:
            return {}
        if isinstance(value, dict):
            return value
        self.faults[key] = self.error(
            key,
            text("{shown} is not an object", shown=_shown(value)),
            text('Write "{key}": {{...}}', key=key),
        )
        return {}

    def flag(self, key: str, *, default: bool) -> bool:
        value = self.get(key)
        if value is None:
            return default
        written = str(value).strip().lower()
        if written in _TRUE or written in _FALSE:
            return written in _TRUE
        self.faults[key] = self.error(
            key, text("{shown} is neither yes nor no", shown=_shown(value)), text("Write 1 or 0")
        )
        return default

    def count(self, key: str) -> int | None:
        """Return a whole number from 1 to `MAX_COUNT`."""
        value = self.get(key)
        if value is None:
            return None
        number = _whole(value)
        if number is not None and 1 <= number <= MAX_COUNT:
            return number
        self.faults[key] = self.error(
            key,
            text(
                "{shown} is not a whole number from 1 to {limit}",
                shown=_shown(value),
                limit=MAX_COUNT,
            ),
            text("Write the number that the model was trained with"),
        )
        return None


def _encodable(value: Any) -> Any:
    r"""Return a value whose texts can be written: JSON's "\ud800" is half a letter.

    A zero ends a text where C reads it: the rest of a class name would be missing from the result.
    """
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8").replace("\0", " ")
    if isinstance(value, dict):
        return {_encodable(key): _encodable(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_encodable(entry) for entry in value]
    return value


def _squeezed(key: str) -> str:
    return re.sub(r"[\W_]", "", key).lower()


def _shown(value: object) -> str:
    return _SHORT.repr(value)


def _number(value: object) -> float | None:
    """Return a finite number that is written as one, or as text."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _whole(value: object) -> int | None:
    number = _number(value)
    return int(number) if number is not None and number == int(number) else None


def _model_type(keys: _Keys) -> str:
    """Return the model's type, or refuse it by name.

    Source: ESRI_FORMATS.md 2, `ModelType`: the tool takes a missing one for ObjectClassification.
    """
    written = keys.text("ModelType")
    squeezed = _squeezed(written)
    accepted = {_squeezed(name): name for name in (OBJECT_CLASSIFICATION, IMAGE_CAPTIONER)}
    if not squeezed or squeezed == "null":
        return OBJECT_CLASSIFICATION
    close = difflib.get_close_matches(squeezed, accepted, n=1, cutoff=0.9)
    if close:
        if close[0] != squeezed:
            keys.warn(
                "ModelType",
                text(
                    '"{written}" was read as {accepted}',
                    written=written,
                    accepted=accepted[close[0]],
                ),
            )
        return accepted[close[0]]
    task = difflib.get_close_matches(squeezed, _OTHER_TASKS, n=1, cutoff=0.9)
    mend = text("Choose a model of type {kind}", kind=OBJECT_CLASSIFICATION)
    raise keys.unsupported(
        "ModelType",
        text("The model is of type {written}, which this tool does not run", written=written),
        joined(". ", (_OTHER_TASKS[task[0]], mend)) if task else mend,
    )


def _refuse_training_data(keys: _Keys) -> None:
    if "ModelFile" in keys or "InferenceFunction" in keys:
        return
    if _TRAINING_DATA_KEYS & set(keys.content):
        raise ModelDefinitionError(
            text("This file describes training data, not a model"),
            where=keys.name,
            mend=text("Choose the .emd that training wrote beside the weights (.pth)"),
        )


def _refuse_what_cannot_be_rebuilt(keys: _Keys) -> None:
    """Refuse layouts of arcgis.learn that exist nowhere else. Source: ESRI_FORMATS.md 3.1, 3.2b."""
    configuration = _squeezed(_configuration(keys))
    # With neither key, the backbone alone says that it is a FeatureClassifier.
    is_unnamed = not configuration and not keys.text("Framework")
    if configuration not in {"featureclassifier", "classifier"} and not is_unnamed:
        return
    backend = str(keys.mapping("ModelParameters").get("backend") or keys.get("backend") or "")
    if backend.lower() == "tensorflow":
        raise keys.unsupported(
            "backend",
            text(
                "The model was trained with the TensorFlow backend of arcgis.learn, which Esri "
                "removed "
                "in 2.4.2 and nobody can rebuild"
            ),
            text(
                "Train it again with the PyTorch backend, or export it to ONNX where it was trained"
            ),
        )
    backbone = _backbone(keys).lower()
    is_foreign = backbone.startswith(_FOUNDATION_BACKBONES)
    if is_foreign or (backbone.startswith("hf:") and "resnet" not in backbone):
        raise keys.unsupported(
            "ModelParameters",
            text(
                "The backbone {backbone} has a layout that only arcgis.learn knows",
                backbone=_backbone(keys),
            ),
            text("Train with a resnet or a timm: backbone, or export the model to ONNX"),
        )


def _backbone(keys: _Keys) -> str:
    value = keys.mapping("ModelParameters").get("backbone") or keys.get("backbone")
    return value.strip() if isinstance(value, str) else ""


def _configuration(keys: _Keys) -> str:
    value = keys.get("ModelConfiguration")
    name = value.get("Name") if isinstance(value, dict) else value
    return re.sub(r"\.py$", "", name.strip()) if isinstance(name, str) else ""


def _path_text(keys: _Keys, key: str) -> str:
    r"""Return a path with "/" for "\".

    A Windows path whose backslashes were not doubled may still be valid JSON: `.\new.pth` begins
    with a line break then. No path has one, so the letters are put back.
    """
    written = keys.text(key)
    mended = written.translate(_CONTROL_CHARACTERS)
    if mended != written:
        keys.warn(key, text("single backslashes in the path {path} were kept", path=mended))
    path = mended.replace("\\", "/")
    if key == "InferenceFunction" and path and not path.lower().endswith(".py"):
        path += ".py"
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return path


@_judged_later("Classes", ())
def _classes(keys: _Keys) -> tuple[ClassEntry, ...]:
    """Return the classes in the order of the network's outputs.

    Source: ESRI_FORMATS.md 2, `Classes`: the index is the place in the list, not `Value`.
    """
    value = keys.get("Classes")
    if value is None:
        return ()
    if not isinstance(value, list):
        raise keys.error(
            "Classes",
            text("{shown} is not a list", shown=_shown(value)),
            text('List the classes: [{"Value": 1, "Name": "damaged", "Color": [255, 0, 0]}, ...]'),
        )
    if len(value) > MAX_CLASSES:
        raise keys.error(
            "Classes",
            text("there are {number:,} of them", number=len(value)),
            text("List {limit:,} classes at most", limit=MAX_CLASSES),
        )
    return tuple(_class(keys, item, position) for position, item in enumerate(value))


def _class(keys: _Keys, item: object, position: int) -> ClassEntry:
    place = f"Classes[{position}]"
    if isinstance(item, str):
        keys.warn(
            place,
            text("has no Value; its place in the list is used: {position}", position=position),
        )
        return ClassEntry(value=position, name=item)
    if not isinstance(item, dict):
        raise keys.error(
            place,
            text("{shown} is not a class", shown=_shown(item)),
            text('Write {"Value": 1, "Name": "damaged"}'),
        )
    written = _entry(keys, item, place, "Value", "ClassValue")
    value = _whole(written)
    name = _entry(keys, item, place, "Name", "ClassName")
    if value is None:
        keys.warn(
            place,
            text("has no Value; its place in the list is used: {position}", position=position)
            if written is None
            else text(
                "the Value {shown} is no whole number; its place in the list is used: {position}",
                shown=_shown(written),
                position=position,
            ),
        )
        value = position
    if not is_class_value(value):
        raise keys.error(
            place,
            text("Value {value} is larger than the field of class values holds", value=value),
            text("Number the classes from 0 or 1"),
        )
    if name is None or not str(name).strip():
        keys.warn(place, text("has no Name; its Value is used: {value}", value=value))
        name = value
    color = _color(keys, _entry(keys, item, place, "Color", "ClassColor"), place)
    return ClassEntry(value=value, name=str(name), color=color)


def _entry(keys: _Keys, item: Mapping[str, Any], place: str, *names: str) -> Any:
    """Return the entry of a class by any of its names, or by one that is nearly it."""
    squeezed = {_squeezed(written): written for written in item}
    for name in names:
        if _squeezed(name) in squeezed:
            return item[squeezed[_squeezed(name)]]
    for near, written in squeezed.items() if len(squeezed) <= _MOST_KEYS_WITH_SLIPS else ():
        is_short = len(near) <= _LONGEST_SLIP
        if is_short and difflib.SequenceMatcher(None, near, names[0].lower()).ratio() >= 0.85:
            keys.warn(place, text("{written} was read as {names}", written=written, names=names[0]))
            return item[written]
    return None


def _color(keys: _Keys, value: object, place: str) -> tuple[int, int, int] | None:
    if value is None:
        return None
    numbers = [_number(part) for part in value] if isinstance(value, list) else []
    if numbers and all(part is not None and part < 0 for part in numbers):
        return None  # as ArcGIS writes that a class has no colour: [-1, -1, -1]
    channels = [min(max(round(part), 0), 255) for part in numbers if part is not None]
    if len(channels) < _COLOR_SIZE:
        keys.warn(
            place,
            text("the Color {shown} is not [red, green, blue] and is ignored", shown=_shown(value)),
        )
        return None
    return channels[0], channels[1], channels[2]


def _image_size(keys: _Keys) -> tuple[int, int] | None:
    width, height = keys.count("ImageWidth"), keys.count("ImageHeight")
    if width is None and height is None:
        return None
    for missing, given, other in (
        (width, height, ("ImageWidth", "ImageHeight")),
        (height, width, ("ImageHeight", "ImageWidth")),
    ):
        if missing is None:
            keys.warn(
                other[0], text("missing; {other} is used: {given}", other=other[1], given=given)
            )
    return width or height or 0, height or width or 0


def _fields(keys: _Keys) -> dict[str, Any]:
    """Return the fields of `ModelDefinition` that need no file.

    Source: ESRI_FORMATS.md 7, point 3: the defaults.
    """
    bands = _extract_bands(keys)
    metadata_mode = _squeezed(keys.text("MetaDataMode"))
    return {
        "extract_bands": bands,
        "crop_size_fixed": keys.flag("CropSizeFixed", default=True),
        "resize_method": _resize_method(keys),
        "fit": _fit(keys),
        "blacken_around_feature": keys.flag("BlackenAroundFeature", default=False),
        "image_space": _image_space(keys),
        "batch_size": keys.count("BatchSize"),
        "data_range": _data_range(keys),
        "multi_label": metadata_mode in {"multilabeledtiles", "multilabelledtiles"},
        "backbone": _backbone(keys),
        "normalization": _normalization(keys),
        "imagenet_normalization": keys.flag("IsImageNetNormalization", default=True),
        "band_names": _band_names(keys),
        "min_cell_size": _cell_size(keys, "MinCellSize"),
        "max_cell_size": _cell_size(keys, "MaxCellSize"),
        "test_time_augmentation": keys.flag("test_time_augmentation", default=False),
    }


@_judged_later("ResizeMethod", None)
def _resize_method(keys: _Keys) -> ResizeMethod | None:
    return _way_to_resize(keys, "ResizeMethod", ResizeMethod)


@_judged_later("FitMode", None)
def _fit(keys: _Keys) -> ChipFit | None:
    """Return what `FitMode`, `FitSize` and `CentreRounding` say; None: chips are stretched."""
    mode = _way_to_resize(keys, "FitMode", FitMode) or FitMode.STRETCH
    width, height = _image_size(keys) or (0, 0)
    value = keys.get("FitSize")
    sides = value if isinstance(value, list) else [height, width] if value is None else [value] * 2
    numbers = [_whole(side) for side in sides]
    if value is not None and not (len(numbers) == 2 and all(n and 0 < n < 2**15 for n in numbers)):
        raise keys.error(
            "FitSize",
            text("{shown} is not a size", shown=_shown(value)),
            text("Write rows and columns, or one number for both: [256, 256]"),
        )
    size = (numbers[0] or 0, numbers[1] or 0)
    if size == (0, 0) or (mode is FitMode.STRETCH and size == (height, width)):
        return None
    return ChipFit(mode, size, keys.flag("CentreRounding", default=False))


_Way = TypeVar("_Way", ResizeMethod, FitMode)


def _way_to_resize(keys: _Keys, key: str, ways: type[_Way]) -> _Way | None:
    written = keys.text(key)
    known = {way.value: way for way in ways}
    if written and written.lower() not in known:
        raise keys.error(
            key,
            text("{shown} is not a way to resize", shown=_shown(written)),
            text("Write one of {names}", names=", ".join(known)),
        )
    return known.get(written.lower())


@_judged_later("ExtractBands", None)
def _extract_bands(keys: _Keys) -> tuple[int | str, ...] | None:
    value = keys.get("ExtractBands")
    if isinstance(value, str):
        value = [part for part in re.split(r"[,;\s]+", value.strip("[] ")) if part]
    if value is None or value == []:
        return None
    if not isinstance(value, list):
        raise keys.error(
            "ExtractBands",
            text("{shown} is not a list", shown=_shown(value)),
            text("Write [0, 1, 2]"),
        )
    return tuple(_band(keys, item) for item in value)


def _band(keys: _Keys, item: object) -> int | str:
    number = _whole(item)
    if number is None and isinstance(item, str) and item.strip():
        return item.strip()
    if number is None or number < 0:
        raise keys.error(
            "ExtractBands",
            text("{shown} is not a band", shown=_shown(item)),
            text("List band indices, counted from 0, or band names: [0, 1, 2]"),
        )
    return number


def _image_space(keys: _Keys) -> ImageSpace:
    written = keys.text("ImageSpaceUsed")
    squeezed = _squeezed(written)
    if squeezed in {"pixelspace", "imagespace"}:
        # Assumption: IMAGE_SPACE, which only export tools know, is taken for PIXEL_SPACE.
        return ImageSpace.PIXEL_SPACE
    if squeezed not in {"", "mapspace"}:
        keys.warn(
            "ImageSpaceUsed", text('"{written}" is unknown; MAP_SPACE is used', written=written)
        )
    return ImageSpace.MAP_SPACE


@_judged_later("DataRange", None)
def _data_range(keys: _Keys) -> tuple[float, float] | None:
    value = keys.get("DataRange")
    if value is None or value == []:
        return None
    numbers = [_number(item) for item in value] if isinstance(value, list) else []
    if len(numbers) != 2 or numbers[0] is None or numbers[1] is None or numbers[0] >= numbers[1]:
        raise keys.error(
            "DataRange",
            text("{shown} is not a range", shown=_shown(value)),
            text("Write [0.0, 1.0]"),
        )
    return numbers[0], numbers[1]


@_judged_later("NormalizationStats", None)
def _normalization(keys: _Keys) -> NormalizationStats | None:
    """Return the statistics. Source: ESRI_FORMATS.md 3.3, step 2."""
    stats = keys.mapping("NormalizationStats")
    if not stats or all(value is None for value in stats.values()):
        return None
    return NormalizationStats(
        band_min=_statistics(keys, stats, "band_min_values"),
        band_max=_statistics(keys, stats, "band_max_values"),
        scaled_mean=_statistics(keys, stats, "scaled_mean_values"),
        scaled_std=_statistics(keys, stats, "scaled_std_values"),
    )


def _statistics(keys: _Keys, stats: Mapping[str, Any], name: str) -> tuple[float | None, ...]:
    values = stats.get(name)
    if not isinstance(values, list):
        raise keys.error(
            "NormalizationStats",
            text("{name} is missing", name=name),
            text("Add {name}: one number per band", name=name),
        )
    # Bands that are not extracted may hold anything; the backend asks for the others' numbers.
    return tuple(_number(value) for value in values)


def _band_names(keys: _Keys) -> tuple[str, ...]:
    value = keys.get("Bands")
    if value is None:
        return ()
    if not isinstance(value, list):
        keys.warn("Bands", text("{shown} is not a list and is ignored", shown=_shown(value)))
        return ()
    return tuple(str(name) for name in value)


def _cell_size(keys: _Keys, key: str) -> CellSize | None:
    value = keys.get(key)
    if value is None:
        return None
    if not isinstance(value, dict):
        value = {"x": value, "y": value}
    x, y = _number(value.get("x")), _number(value.get("y"))
    if x is None or y is None or x <= 0 or y <= 0:
        keys.warn(key, text("{shown} is not a cell size and is ignored", shown=_shown(value)))
        return None
    reference = value.get("spatialReference")
    reference = reference if isinstance(reference, dict) else {}
    return CellSize(x, y, _whole(reference.get("latestWkid") or reference.get("wkid")))
