"""What an ONNX file says of itself: class names, size, bands and normalisation, as keys of an .emd.

No more is read than names, shapes and metadata; weights are skipped where they lie.

Conventions that are read from metadata_props:
    Deepness        class_names (JSON), tile_size, standardization_mean, standardization_std (of
                    pixels from 0 to 1), resolution
    Ultralytics     `makers.ultralytics`
    Hugging Face    id2label (JSON), image_mean, image_std (of pixels from 0 to 1)
    ONNX itself     Image.BitmapPixelFormat, Image.NominalPixelRange (as Custom Vision and Windows
                    ML write them), license, author
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
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping

from ..texts import text
from .makers.class_names import class_entries
from .makers.statement import Statement
from .protobuf import LENGTH_DELIMITED, Bytes, fields, messages, numbers, string
from .python_text import parse_python
from .refusals import no_onnx, other_task

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
_BANDS_OF_FORMAT = {"gray8": [0], "rgb8": [0, 1, 2], "bgr8": [2, 1, 0]}
_NORMALIZATION_OF_RANGE = {
    "nominalrange_0_255": "none",
    "normalized_0_1": "unit",
    "normalized_1_1": {"mean": [0.5], "std": [0.5]},
    "nominalrange_16_235": {"mean": [-16 / 219], "std": [1 / 219]},
}
"""Source: onnx/onnx, docs/MetadataProps.md."""

_LICENSE_KEYS = ("license", "licence", "model_license")
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
    """Names, shapes and metadata of an ONNX file.

    Attributes:
        labels: of the operation ZipMap, which gives each chip a table of class names and scores.
    """

    properties: Mapping[str, str]
    inputs: tuple[OnnxInput, ...]
    labels: tuple[str, ...] = ()


def read_onnx_metadata(path: Path) -> OnnxMetadata:
    """Read an ONNX file without its weights.

    Raises:
        ModelDefinitionError: it is no ONNX file.
    """
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _read_model(data)
    except (ValueError, OSError) as error:
        raise no_onnx(path, error) from error


def read_onnx_statements(path: Path) -> tuple[Statement, Statement]:
    """Return what the file's metadata say, and what its graph says, which counts less.

    Raises:
        ModelDefinitionError: it is no ONNX file.
        UnsupportedModelError: it says that it does something else than classify.
    """
    metadata = read_onnx_metadata(path)
    properties = metadata.properties
    _refuse_other_tasks(properties, path)
    graph = _of_graph(metadata, path.name)
    return _of_properties(properties, graph.keys, path.name), graph


def _of_graph(metadata: OnnxMetadata, name: str) -> Statement:
    """Return what the shape of the input says, and the names in the graph."""
    image = next((item for item in metadata.inputs if len(item.shape) == 4), None)
    where = text("{file}, shape of its input {name}", file=name, name=image.name if image else "")
    labels = text("{file}, operation {name}", file=name, name="ZipMap")
    return (
        Statement.of(name, Framework="ONNX")
        .over(Statement.of(where, **_input_keys(image)))
        .over(Statement.of(labels, Classes=class_entries(metadata.labels)))
    )


def _of_properties(properties: Mapping[str, str], graph: Mapping[str, Any], name: str) -> Statement:
    """Return what the metadata say; what counts most comes last."""
    said = Statement()
    for found in (
        _size(properties, name) if "ImageHeight" not in graph else Statement(),
        _image_format(properties, name),
        _mean_and_std(properties, name),
        _classes(properties, name),
        _said(properties, ("resolution",), name, "Resolution"),
        _said(properties, _LICENSE_KEYS, name, "License"),
        _said(properties, ("author", "company"), name, "Origin"),
        *(_said(properties, (key,), name, key) for key in _EMD_KEYS),
    ):
        said = found.over(said)
    return said


def _metadata(name: str, key: str) -> str:
    return text("{file}, metadata {key}", file=name, key=key)


def _said(properties: Mapping[str, str], keys: tuple[str, ...], name: str, emd: str) -> Statement:
    """Return one key of an .emd as the first of some metadata say it."""
    key = next((key for key in keys if properties.get(key)), "")
    if not key:
        return Statement()
    return Statement.of(_metadata(name, key), **{emd: value_of(properties[key])})


def _refuse_other_tasks(properties: Mapping[str, str], path: Path) -> None:
    for key in ("model_type", "task"):
        task = str(value_of(properties.get(key, "")))
        if task.lower().startswith(_OTHER_TASKS):
            raise other_task(task, where=text("{name}, metadata {key}", name=path.name, key=key))


def _input_keys(image: OnnxInput | None) -> dict[str, Any]:
    if image is None:
        return {}
    _, first, middle, last = image.shape
    is_last = _is_band_count(last) and not _is_band_count(first)
    bands, height, width = (last, first, middle) if is_last else (first, middle, last)
    keys: dict[str, Any] = {"InputType": image.element_type}
    if height and width:
        keys.update(ImageHeight=height, ImageWidth=width)
    if bands:
        keys.update(ExtractBands=list(range(bands)), InputBands=bands)
    return keys


def _is_band_count(dimension: int | None) -> bool:
    return dimension is not None and dimension <= _MAX_BANDS


def _size(properties: Mapping[str, str], name: str) -> Statement:
    key = next((key for key in _SIZE_KEYS if key in properties), "")
    size = value_of(properties.get(key, ""))
    sizes = list(size) if isinstance(size, (list, tuple)) else [size]
    if not sizes or not all(isinstance(item, (int, float)) for item in sizes):
        return Statement()
    return Statement.of(_metadata(name, key), ImageHeight=sizes[-2:][0], ImageWidth=sizes[-1])


def _image_format(properties: Mapping[str, str], name: str) -> Statement:
    """Return order and range of the pixels as ONNX's own metadata say them."""
    order, span = "Image.BitmapPixelFormat", "Image.NominalPixelRange"
    bands = _BANDS_OF_FORMAT.get(properties.get(order, "").lower())
    values = _NORMALIZATION_OF_RANGE.get(properties.get(span, "").lower())
    return Statement.of(_metadata(name, order), ExtractBands=bands).over(
        Statement.of(_metadata(name, span), Normalization=values)
    )


def _mean_and_std(properties: Mapping[str, str], name: str) -> Statement:
    """Return the numbers as they stand: `normalization` reads them, and says what is wrong."""
    keys = [
        next((key for key in known if key in properties), "") for known in (_MEAN_KEYS, _STD_KEYS)
    ]
    if not all(keys):
        return Statement()
    said = {
        "mean": keys[0],
        "std": keys[1],
        **({"scale": "scale"} if "scale" in properties else {}),
    }
    statement = {part: value_of(properties[key]) for part, key in said.items()}
    return Statement.of(_metadata(name, ", ".join(keys)), Normalization=statement)


def _classes(properties: Mapping[str, str], name: str) -> Statement:
    for key in _CLASS_KEYS:
        names = value_of(properties.get(key, ""))
        if isinstance(names, str):
            names = [part.strip() for part in names.split(",") if part.strip()]
        classes = class_entries(names)
        if classes:
            return Statement.of(_metadata(name, key), Classes=classes)
    return Statement()


def value_of(text: str) -> Any:
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
    labels: list[str] = []
    has_graph = False
    for number, wire_type, start, end in fields(data, 0, len(data)):
        if number == 14 and wire_type == LENGTH_DELIMITED:  # ModelProto.metadata_props
            key, value = _read_property(data, start, end)
            properties[key] = value
        elif number == 7 and wire_type == LENGTH_DELIMITED:  # ModelProto.graph
            has_graph = True
            inputs = _read_inputs(data, start, end)
            if data.find(b"ZipMap", start, end) >= 0:
                labels = _read_labels(data, start, end)
    if not has_graph:
        raise ValueError(text("it holds no graph"))
    return OnnxMetadata(properties, tuple(inputs), tuple(labels))


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


def _read_labels(data: Bytes, start: int, end: int) -> list[str]:
    """Return classlabels_strings of the operation ZipMap."""
    for node in messages(data, start, end, 1):
        if not any(string(data, *place) == "ZipMap" for place in messages(data, *node, 4)):
            continue
        for attribute in messages(data, *node, 5):  # NodeProto.attribute; AttributeProto.strings
            return [string(data, *place) for place in messages(data, *attribute, 9)]
    return []


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
