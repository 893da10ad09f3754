"""What an ONNX file says of itself: class names, size, bands and normalisation, as keys of an .emd.

No more is read than names, shapes and metadata; weights are skipped where they lie.

Conventions that are read from metadata_props:
    Deepness        class_names (JSON), tile_size, standardization_mean, standardization_std (of
                    pixels from 0 to 1), resolution
    Ultralytics     names (Python literal), imgsz, author; pixels from 0 to 1 as they are
    Hugging Face    id2label (JSON), image_mean, image_std (of pixels from 0 to 1)
    anyone          mean, std (of pixels from 0 to 1); any key of an .emd, as JSON

Keys of our own for ONNX models, in `ModelDefinition.raw`; an .emd may hold them too:
    Normalization   {"mean": [...], "std": [...]} and perhaps "scale", or "unit" for pixels from
                    0 to 1; absent: the file does not say
    InputType       "uint8", "float32", "float16", ...
    InputBands      how many the graph takes, where nobody names them: ExtractBands are the first
    Resolution      of the training imagery in centimetres per pixel (Deepness)
"""

from __future__ import annotations

import ast
import json
import mmap
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping

from ..errors import ModelDefinitionError, UnsupportedModelError
from ..texts import text
from .protobuf import LENGTH_DELIMITED, Bytes, fields, messages, numbers, string
from .python_text import parse_python

_CLASS_KEYS = ("class_names", "names", "classes", "labels", "id2label")
_SIZE_KEYS = ("tile_size", "imgsz", "input_size")
_MEAN_KEYS = ("standardization_mean", "mean", "image_mean")
_STD_KEYS = ("standardization_std", "std", "image_std")
_EMD_KEYS = (
    *("ExtractBands", "CropSizeFixed", "BlackenAroundFeature", "ImageSpaceUsed", "ImageWidth"),
    *("ImageHeight", "Classes", "DataRange", "MetaDataMode", "MinCellSize", "MaxCellSize", "Bands"),
    *("NormalizationStats", "BatchSize", "Normalization", "ResizeMethod", "ChannelLayout"),
    *("FitMode", "FitSize", "CentreRounding"),
)
_OTHER_TASKS = ("segment", "detect", "obb", "pose", "regress", "superres", "recogni", "travers")
_ELEMENT_TYPES = {
    1: "float32",
    2: "uint8",
    3: "int8",
    4: "uint16",
    5: "int16",
    6: "int32",
    7: "int64",
    10: "float16",
    11: "float64",
    16: "bfloat16",
}
_MAX_BANDS = 16
"""Assumption: a dimension up to this is bands where the other one is larger or free."""


@dataclass(frozen=True)
class OnnxInput:
    """The graph's first input that is no weight.

    Attributes:
        element_type: "float32", "uint8", ...; "" when unknown.
        shape: None for a dimension that is free.
    """

    name: str
    element_type: str
    shape: tuple[int | None, ...]


@dataclass(frozen=True)
class OnnxMetadata:
    """Names, shapes and metadata of an ONNX file."""

    properties: Mapping[str, str]
    inputs: tuple[OnnxInput, ...]


def read_onnx_metadata(path: Path) -> OnnxMetadata:
    """Read an ONNX file without its weights.

    Raises:
        ModelDefinitionError: it is no ONNX file.
    """
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _read_model(data)
    except (ValueError, OSError) as error:
        raise ModelDefinitionError(
            text("The file cannot be read as an ONNX model: {error}", error=error),
            where=path.name,
            mend=text("Export the model to ONNX again"),
        ) from error


def read_onnx_keys(path: Path) -> dict[str, Any]:
    """Return what the file says of itself as keys of an .emd.

    Raises:
        ModelDefinitionError: it is no ONNX file.
        UnsupportedModelError: it says that it does something else than classify.
    """
    metadata = read_onnx_metadata(path)
    properties = metadata.properties
    _refuse_other_tasks(properties, path)
    keys: dict[str, Any] = {"Framework": "ONNX", "ModelFile": path.name}
    keys.update(_input_keys(metadata.inputs))
    keys.update(_size_keys(properties, keys))
    keys.update(_normalization_keys(properties))
    classes = _classes(properties)
    if classes:
        keys["Classes"] = classes
    if "resolution" in properties:
        keys["Resolution"] = _value_of(properties["resolution"])
    stated = {key: _value_of(properties[key]) for key in _EMD_KEYS if key in properties}
    return with_stated(keys, stated)


def with_stated(keys: Mapping[str, Any], stated: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the file says, and what somebody states, which counts more."""
    keys = {**keys, **stated}
    if "ExtractBands" in stated:
        keys.pop("InputBands", None)
    if "NormalizationStats" in stated and "Normalization" not in stated:
        keys.pop("Normalization", None)
    return keys


def _refuse_other_tasks(properties: Mapping[str, str], path: Path) -> None:
    for key in ("model_type", "task"):
        task = str(_value_of(properties.get(key, "")))
        if task.lower().startswith(_OTHER_TASKS):
            raise UnsupportedModelError(
                text("The model says that it is made for another task: {task}", task=task),
                where=text("{name}, metadata {key}", name=path.name, key=key),
                mend=text("Choose a model that gives one class for an image"),
            )


def _input_keys(inputs: tuple[OnnxInput, ...]) -> dict[str, Any]:
    images = [item for item in inputs if len(item.shape) == 4]
    if not images:
        return {}
    _, first, middle, last = images[0].shape
    is_last = _is_band_count(last) and not _is_band_count(first)
    bands, height, width = (last, first, middle) if is_last else (first, middle, last)
    keys: dict[str, Any] = {}
    if images[0].element_type:
        keys["InputType"] = images[0].element_type
    if height and width:
        keys.update(ImageHeight=height, ImageWidth=width)
    if bands:
        keys.update(ExtractBands=list(range(bands)), InputBands=bands)
    return keys


def _is_band_count(dimension: int | None) -> bool:
    return dimension is not None and dimension <= _MAX_BANDS


def _size_keys(properties: Mapping[str, str], keys: Mapping[str, Any]) -> dict[str, Any]:
    if "ImageHeight" in keys:
        return {}
    size = _first(properties, _SIZE_KEYS)
    if isinstance(size, (list, tuple)) and len(size) >= 2:
        return {"ImageHeight": size[-2], "ImageWidth": size[-1]}
    if isinstance(size, (list, tuple)) and size:
        size = size[0]
    return {"ImageHeight": size, "ImageWidth": size} if isinstance(size, (int, float)) else {}


def _normalization_keys(properties: Mapping[str, str]) -> dict[str, Any]:
    mean, std = _numbers(_first(properties, _MEAN_KEYS)), _numbers(_first(properties, _STD_KEYS))
    if mean and std:
        scale = _numbers(_first(properties, ("scale",)))
        return {
            "Normalization": {"mean": mean, "std": std, **({"scale": scale[0]} if scale else {})}
        }
    is_ultralytics = properties.get("author", "").lower() == "ultralytics"
    return {"Normalization": "unit"} if is_ultralytics else {}


def _classes(properties: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return class entries in the order of the outputs.

    `Value` is the number that the file gives a class, in a list its index. Numbers of a training
    table may begin with 1 or have gaps: the outputs are in the order of the numbers.
    """
    for key in _CLASS_KEYS:
        names = _value_of(properties.get(key, ""))
        if isinstance(names, str):
            names = [name.strip() for name in names.split(",") if name.strip()]
        if isinstance(names, (list, tuple)):
            names = dict(enumerate(names))
        numbered = _by_number(names) if isinstance(names, dict) else {}
        if numbered:
            return [{"Value": number, "Name": str(name)} for number, name in numbered.items()]
    return []


def _by_number(names: dict[Any, Any]) -> dict[int, Any]:
    """Return the names of {number: name} or {name: number} by number; {} where that cannot be."""
    for pairs in (names.items(), [(number, name) for name, number in names.items()]):
        if all(re.fullmatch(r"\d{1,9}", str(number)) for number, _ in pairs):
            numbered = {int(number): name for number, name in pairs}
            return dict(sorted(numbered.items())) if len(numbered) == len(names) else {}
    return {}


def _first(properties: Mapping[str, str], keys: tuple[str, ...]) -> Any:
    return next((_value_of(properties[key]) for key in keys if key in properties), None)


def _numbers(value: object) -> list[float]:
    items = value if isinstance(value, (list, tuple)) else [value]
    numbers = [float(item) for item in items if isinstance(item, (int, float))]
    return numbers if len(numbers) == len(items) else []


def _value_of(text: str) -> Any:
    """Return what a metadata text means: JSON, else a Python literal, else the text itself."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    try:
        return ast.literal_eval(parse_python(text.strip(), mode="eval"))
    except (ValueError, TypeError, MemoryError, RecursionError):
        return text


# Field numbers: onnx.proto3 of ONNX (Apache-2.0).


def _read_model(data: Bytes) -> OnnxMetadata:
    properties: dict[str, str] = {}
    inputs: list[OnnxInput] = []
    has_graph = False
    for number, wire_type, start, end in fields(data, 0, len(data)):
        if number == 14 and wire_type == LENGTH_DELIMITED:  # ModelProto.metadata_props
            key, value = _read_property(data, start, end)
            properties[key] = value
        elif number == 7 and wire_type == LENGTH_DELIMITED:  # ModelProto.graph
            has_graph = True
            inputs = _read_inputs(data, start, end)
    if not has_graph:
        raise ValueError(text("it holds no graph"))
    return OnnxMetadata(properties, tuple(inputs))


def _read_property(data: Bytes, start: int, end: int) -> tuple[str, str]:
    entry = {
        field.number: string(data, field.start, field.end) for field in fields(data, start, end)
    }
    return entry.get(1, ""), entry.get(2, "")


def _read_inputs(data: Bytes, start: int, end: int) -> list[OnnxInput]:
    inputs, weights = [], set()
    for number, wire_type, first, last in fields(data, start, end):
        if wire_type != LENGTH_DELIMITED:
            continue
        if number == 11:  # GraphProto.input
            inputs.append(_read_input(data, first, last))
        elif number == 5:  # GraphProto.initializer: files before IR version 4 list them as inputs
            weights |= {string(data, *name) for name in messages(data, first, last, 8)}
    return [item for item in inputs if item.name not in weights]


def _read_input(data: Bytes, start: int, end: int) -> OnnxInput:
    """Read ValueInfoProto: name, type.tensor_type.elem_type and .shape.dim."""
    name, element_type = "", ""
    shape: list[int | None] = []
    for place in messages(data, start, end, 1):
        name = string(data, *place)
    for kind in messages(data, start, end, 2):
        for tensor in messages(data, *kind, 1):
            for element in numbers(data, *tensor, 1):
                element_type = _ELEMENT_TYPES.get(element, "")
            for dimensions in messages(data, *tensor, 2):
                shape = [_dimension(data, *place) for place in messages(data, *dimensions, 1)]
    return OnnxInput(name, element_type, tuple(shape))


def _dimension(data: Bytes, start: int, end: int) -> int | None:
    sizes = numbers(data, start, end, 1)
    return sizes[0] if sizes and 0 < sizes[0] < 2**31 else None
