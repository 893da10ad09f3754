"""Small model files, made without any framework."""

from __future__ import annotations

import json
import pickle
import struct
import zipfile
from pathlib import Path
from typing import Any

WEIGHTS = b"".join(
    pickle.dumps(part, 2)
    for part in (0x1950A86A20F9469CFC6C, 1001, {"little_endian": True}, {}, [])
)
"""An empty state_dict as torch wrote it before 1.6: enough for what only looks at a file."""

FROZEN_GRAPH = b"\n\x10" + b"\n\x01x\x12\x0bPlaceholder"
"""A GraphDef of one node."""

SAVED_MODEL = (
    b"\x08\x01\x12"
    + bytes([2 + len(FROZEN_GRAPH)])
    + b"\x12"
    + bytes([len(FROZEN_GRAPH)])
    + FROZEN_GRAPH
)
"""A SavedModel of one MetaGraphDef, which holds the graph."""


def hdf5(content: bytes = b"", *, attribute: bytes = b"model_config") -> bytes:
    """Return bytes with the superblock of an HDF5 file, which says how many there are.

    Args:
        content: what follows.
        attribute: name of the attribute that a Keras model keeps its network in.
    """
    content = attribute + b"\0" + content
    size = 96 + len(content)
    places = struct.pack("<4Q", 0, 2**64 - 1, size, 2**64 - 1)
    root = bytes(size - len(content) - 56)
    return b"\x89HDF\r\n\x1a\n\0\0\0\0\0\x08\x08\0\4\0\x10\0\0\0\0\0" + places + root + content


def emd(**changes: Any) -> dict[str, Any]:
    """Return a FeatureClassifier's keys; a change to `...` leaves the key out."""
    keys = {
        "Framework": "arcgis.learn.models._inferencing",
        "ModelConfiguration": "_FeatureClassifier",
        "InferenceFunction": "ArcGISObjectClassifier.py",
        "ModelType": "ObjectClassification",
        "ModelFile": "weights.pth",
        "ModelParameters": {"backbone": "resnet18", "backend": "pytorch"},
        "ImageHeight": 64,
        "ImageWidth": 48,
        "ExtractBands": [0, 1, 2],
        "CropSizeFixed": 1,
        "BlackenAroundFeature": 0,
        "ImageSpaceUsed": "MAP_SPACE",
        "Classes": [
            {"Value": 1, "Name": "damaged", "Color": [255, 0, 0]},
            {"Value": 2, "Name": "intact", "Color": [0, 255, 0]},
        ],
    }
    return {key: value for key, value in {**keys, **changes}.items() if value is not ...}


def write_model(folder: Path, *, weights: bytes | None = WEIGHTS, **changes: Any) -> Path:
    """Write an .emd and the weights that it names; return the .emd."""
    folder.mkdir(parents=True, exist_ok=True)
    keys = emd(**changes)
    if weights is not None and "ModelFile" in keys:
        (folder / str(keys["ModelFile"]).replace("\\", "/")).write_bytes(weights)
    path = folder / "model.emd"
    path.write_text(json.dumps(keys), encoding="utf-8")
    return path


def write_package(path: Path, members: dict[str, str | bytes]) -> Path:
    """Write a zip package."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def write_onnx(
    path: Path,
    *,
    properties: dict[str, str] | None = None,
    shape: tuple[int | None, ...] = (None, 3, 32, 40),
    element_type: int = 1,
) -> Path:
    """Write an ONNX file with one image input, a listed weight, and metadata; it has no nodes."""
    weight = message(11, message(1, b"weight")) + message(5, message(8, b"weight"))
    dimensions = b"".join(
        message(1, message(2, b"N") if size is None else b"\x08" + varint(size)) for size in shape
    )
    tensor = b"\x08" + varint(element_type) + message(2, dimensions)
    image = message(11, message(1, b"image") + message(2, message(1, tensor)))
    entries = [
        message(14, message(1, key.encode()) + message(2, value.encode()))
        for key, value in (properties or {}).items()
    ]
    path.write_bytes(b"\x08\x08" + message(7, weight + image) + b"".join(entries))
    return path


def write_keras_h5(path: Path, config: dict[str, Any] | str) -> Path:
    """Write bytes that look like an .h5 with this `model_config`."""
    text = config if isinstance(config, str) else json.dumps(config)
    noise = struct.pack("<64f", *(index / 7 for index in range(64)))
    path.write_bytes(hdf5(noise + text.encode() + b"\0" + noise))
    return path


VIT = {
    "architectures": ["ViTForImageClassification"],
    "model_type": "vit",
    "image_size": 64,
    "num_channels": 3,
    "id2label": {"0": "intact", "1": "damaged", "2": "destroyed"},
    "_name_or_path": "someone/roofs-vit",
}
PROCESSOR = {
    "image_processor_type": "ViTImageProcessor",
    "do_resize": True,
    "size": {"height": 64, "width": 64},
    "resample": 2,
    "do_rescale": True,
    "rescale_factor": 1 / 255,
    "do_normalize": True,
    "image_mean": [0.5, 0.5, 0.5],
    "image_std": [0.5, 0.5, 0.5],
}


def write_hugging_face(folder: Path, *names: str, config: Any = VIT, **changes: Any) -> Path:
    """Write a folder as optimum exports it; return it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "preprocessor_config.json").write_text(json.dumps({**PROCESSOR, **changes}))
    for name in names or ("model.onnx",):
        (folder / name).parent.mkdir(exist_ok=True)
        write_onnx(folder / name, shape=(None, None, None, None))
    return folder


def message(number: int, content: bytes) -> bytes:
    """Return a field of a protocol-buffer message."""
    return varint(number << 3 | 2) + varint(len(content)) + content


def varint(value: int) -> bytes:
    """Return a number as protocol buffers write it: seven bits a byte, the lowest first."""
    parts = []
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*parts, value])
