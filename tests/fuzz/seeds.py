"""Whole models, packages and messages, which are then damaged."""

from __future__ import annotations

import json
import pickle
import tempfile
import zipfile
from collections import OrderedDict
from functools import lru_cache
from pathlib import Path
from typing import Any

from model_files import (
    FROZEN_GRAPH,
    PROCESSOR,
    SAVED_MODEL,
    VIT,
    WEIGHTS,
    emd,
    hdf5,
    write_onnx,
)

from .mutations import zipped

STATS = ("band_min_values", "band_max_values", "scaled_mean_values", "scaled_std_values")
PLAIN = {"ModelConfiguration": ..., "InferenceFunction": ..., "ModelParameters": ...}

DEFINITIONS: dict[str, dict[str, Any]] = {
    "classifier": emd(),
    "multispectral": emd(
        IsMultispectral=True,
        ExtractBands=["red", 1, "NIR"],
        Bands=["red", "green", "NIR"],
        NormalizationStats={name: [1.0, None, 2.0] for name in STATS},
        MinCellSize={"x": 0.5, "y": 0.5, "spatialReference": {"wkid": 3857}},
        MaxCellSize=2,
        DataRange=[0, 1],
        BatchSize=4,
        test_time_augmentation=True,
        MetaDataMode="MultiLabeled_Tiles",
    ),
    "keras": emd(Framework="Keras", ModelConfiguration={"Name": "KerasClassifier"},
                 InferenceFunction="[Functions]System\\ObjectClassifier.py"),
    "onnx": emd(**PLAIN, Normalization={"mean": [0.5] * 3, "std": [0.5] * 3}, OutputTensor="x"),
    "function": emd(**{**PLAIN, "InferenceFunction": ".\\Trees.py"}, ModelType="ImageCaptioner"),
    "training data": {"CropTileMode": "Fixed_Size", "AllTilesStats": {}, "Classes": []},
    "reference": {"uri": "model.emd", "itemId": "abc"},
}  # fmt: skip

KERAS_CONFIG: dict[str, Any] = {
    "module": "keras", "class_name": "Sequential", "registered_name": None,
    "config": {"name": "net", "layers": [
        {"module": "keras.layers", "class_name": "InputLayer",
         "config": {"batch_shape": [None, 8, 8, 3]}},
        {"module": "keras.layers", "class_name": "Dense",
         "config": {"units": 2, "activation": "relu"}},
        {"class_name": "Lambda", "config": {"name": "evil", "function": ["4wEAAAA=", None, None]}},
    ]},
}  # fmt: skip

FUNCTION = b"""
import torch
class Trees:
    def getParameterInfo(self):
        required = [{"name": "rasters", "dataType": "rasters"}]
        return required + [{"name": "threshold", "dataType": "numeric", "domain": (0, 1)}]
"""

STATE = pickle.dumps(OrderedDict([("0.weight", [1.0, 2]), ("b", (True, None))]), 2)
TENSORS = (
    b"\x80\x02ctorch._utils\n_rebuild_tensor_v2\nq\x00ctorch\nFloatStorage\nq\x01"
    b"ccollections\nOrderedDict\nq\x02(K\x01X\x01\x00\x00\x00aq\x03tq\x04Q0h\x00."
)
GRAPH = FROZEN_GRAPH + b"\x12\x0c\x0a\x0a\x0a\x08\x0a\x06my_op\x00" + b"\x22\x03\x08\xaa\x0c"


def legacy(content: bytes) -> bytes:
    """Return a file of torch before 1.6."""
    parts = (0x1950A86A20F9469CFC6C, 1001, {"little_endian": True})
    return b"".join(pickle.dumps(part, 2) for part in parts) + content + pickle.dumps(["0"], 2)


BESIDE: dict[str, dict[str, Any] | bytes] = {
    "config.json": {**VIT, "num_labels": 3, "problem_type": None},
    "preprocessor_config.json": {**PROCESSOR, "crop_size": {"height": 60, "width": 60}},
    "labels.txt": b"0 intact\n1 damaged\n",
    "class_names.json": {"classes": ["intact", "damaged"]},
    "cvexport.manifest": {"DomainType": "Classification", "ModelFileName": "model.pb"},
    "metadata.json": {"license": "MIT", "author": "someone"},
    "README.md": b"---\nlicense: mit\nbase_model: a/b\n---\n# Roofs\n",
}
"""Files that makers put beside a model."""


def written(content: dict[str, Any] | bytes) -> bytes:
    """Return what a file beside a model holds."""
    return content if isinstance(content, bytes) else json.dumps(content).encode()


@lru_cache(maxsize=1)
def weights() -> dict[str, tuple[str, bytes]]:
    """Return each kind of model file: its name to what damages it, and its content."""
    config = json.dumps(KERAS_CONFIG).encode()
    torch = [("net/data.pkl", TENSORS), ("net/data/0", bytes(8)), ("net/version", b"3")]
    script = [
        ("net/data.pkl", STATE),
        ("net/constants.pkl", STATE),
        ("net/code/__torch__.py", b"def forward(self, x):\n  return torch.relu(x)\n"),
    ]
    export = [("net/archive_format", b"pt2"), ("net/models/model.json", b"{}")]
    return {
        "state.pth": ("zip", zipped(torch)),
        "legacy.pth": ("legacy", legacy(STATE)),
        "empty.pth": ("legacy", WEIGHTS),
        "trees.pkl": ("pickle", STATE),
        "script.pt": ("zip", zipped(script)),
        "program.pt2": ("zip", zipped(export)),
        "net.keras": ("zip", zipped([("config.json", config), ("metadata.json", b"{}"),
                                     ("model.weights.h5", hdf5())])),
        "net.h5": ("bytes", hdf5(bytes(64) + config + b"\0" + bytes(64))),
        "net.onnx": ("message", onnx(names="{0: 'a', 1: 'b'}", imgsz="[32, 40]",
                                     author="Ultralytics")),
        "deepness.onnx": ("message", onnx(class_names='{"1": "a", "2": "b"}', mean="[0.5]",
                                          std="[1]", resolution="10", Classes='[{"Value": 1}]')),
        "net.pb": ("message", GRAPH),
        "net/saved_model.pb": ("message", SAVED_MODEL),
        "net.safetensors": ("bytes", b"\x10\0\0\0\0\0\0\0" + b'{"a":{"dtype":1}}'),
        "net.tflite": ("bytes", b"\x1c\0\0\0TFL3" + bytes(40)),
        "net.json": ("json", b'{"modelTopology": {}, "weightsManifest": [{"paths": ["a.bin"]}]}'),
    }  # fmt: skip


def networks() -> dict[str, tuple[str, bytes]]:
    """Return models that files beside them can make whole."""
    ultralytics = {"author": "Ultralytics", "imgsz": "[8, 8]", "names": "{0: 'a', 1: 'b'}"}
    return {
        "model.onnx": ("message", onnx()),
        "best.onnx": ("message", onnx(**ultralytics)),
        "keras_model.h5": weights()["net.h5"],
        "model.pb": ("message", FROZEN_GRAPH),
    }


def onnx(**properties: str) -> bytes:
    """Return an ONNX file with metadata."""
    with tempfile.TemporaryDirectory() as folder:
        return write_onnx(Path(folder) / "net.onnx", properties=properties).read_bytes()


@lru_cache(maxsize=1)
def packages() -> dict[str, bytes]:
    """Return packages as people have them."""
    members = [
        ("model.emd", json.dumps(DEFINITIONS["classifier"]).encode()),
        ("weights.pth", WEIGHTS),
        ("esriinfo/iteminfo.xml", b"<ESRI_ItemInformation/>"),
        ("Trees.py", FUNCTION),
    ]
    inner = zipped(members, zipfile.ZIP_DEFLATED)
    found = {"model.dlpk": inner, "outer.zip": zipped([("deep/model.dlpk", inner)])}
    try:
        import py7zr
    except ImportError:
        found["model.7z"] = b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(24)
        return found
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.7z"
        with py7zr.SevenZipFile(path, "w") as archive:
            for name, content in members:
                archive.writestr(content, name)
        found["model.7z"] = path.read_bytes()
    return found


SENTENCE = {"text": "2 of 3", "template": "{n} of {m:,}", "values": {"n": 2, "m": 3}}
MESSAGES: tuple[dict[str, Any], ...] = (
    {"type": "run", "task": "probe", "folder": "/job", "arguments": {"a": [1]}},
    {"type": "cancel"},
    {"type": "hello", "protocol": 1, "python": "3.11.2"},
    {"type": "info", "text": SENTENCE},
    {"type": "warning", "text": "plain"},
    {"type": "progress", "done": 1, "total": 3, "text": SENTENCE},
    {"type": "done", "result": {"a": 1}},
    {"type": "cancelled"},
    {"type": "failed",
     "error": {"class": "InputError", "what": SENTENCE, "where": "x", "mend": "y"}},
    {"type": "bug", "traceback": "Traceback"},
)  # fmt: skip
