"""Write FOLDER/brightness.dlpk: `bright` where a chip's mean is over 128, else `dark`.

    python make_brightness_model.py FOLDER [--width 8] [--height 8] [--bands 3]

Runs in the model environment. What the model says of a chip can be worked out by hand.
"""

from __future__ import annotations

import argparse
import json
import zipfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

COLORS = {"dark": [0, 114, 178], "bright": [230, 159, 0]}


def brightness_graph(bands: int) -> bytes:
    """Return an ONNX model: (N, bands, H, W) raw pixel values to probabilities of dark, bright."""
    nodes = [
        helper.make_node("ReduceMean", ["chips"], ["mean"], axes=[1, 2, 3], keepdims=0),
        helper.make_node("Sub", ["mean", "middle"], ["over"]),
        helper.make_node("Unsqueeze", ["over", "one"], ["column"]),
        helper.make_node("MatMul", ["column", "weights"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["probabilities"], axis=1),
    ]
    constants = [
        numpy_helper.from_array(np.float32(128), "middle"),
        numpy_helper.from_array(np.array([1], np.int64), "one"),
        numpy_helper.from_array(np.array([[-0.05, 0.05]], np.float32), "weights"),
    ]
    chips = helper.make_tensor_value_info("chips", TensorProto.FLOAT, ["N", bands, "H", "W"])
    out = helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["N", 2])
    graph = helper.make_graph(nodes, "brightness", [chips], [out], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(model)
    return model.SerializeToString()


def main() -> None:
    """Write the package."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--width", type=int, default=8)
    parser.add_argument("--height", type=int, default=8)
    parser.add_argument("--bands", type=int, default=3)
    parser.add_argument("--crop-size-fixed", type=int, default=1)
    parser.add_argument("--image-space", default="MAP_SPACE")
    parser.add_argument("--fit-size", type=int, help="of a larger picture, whose centre is cut out")
    options = parser.parse_args()
    emd = {
        "Framework": "ONNX",
        "ModelFile": "brightness.onnx",
        "ModelType": "ObjectClassification",
        "ModelName": "Brightness",
        "ImageWidth": options.width,
        "ImageHeight": options.height,
        "ExtractBands": list(range(options.bands)),
        "CropSizeFixed": options.crop_size_fixed,
        "BlackenAroundFeature": 0,
        "ImageSpaceUsed": options.image_space,
        "Normalization": "none",
        "Classes": [
            {"Value": value, "Name": name, "Color": color}
            for value, (name, color) in enumerate(COLORS.items(), start=1)
        ],
    }
    if options.fit_size:
        emd["FitSize"] = options.fit_size
    with zipfile.ZipFile(options.folder / "brightness.dlpk", "w") as package:
        package.writestr("brightness.emd", json.dumps(emd))
        package.writestr("brightness.onnx", brightness_graph(options.bands))


if __name__ == "__main__":
    main()
