"""A straightforward classifier to compare with; runs in the model environment, on its own.

    python reference_classifier.py FOLDER RASTER OBJECTS [--crop-size-fixed 0] [--blacken 1]

writes FOLDER/model.dlpk, a resnet18 in arcgis.learn's layout whose classes are balanced on these
objects, and FOLDER/expected.json: label and confidence per feature, found by reading each window
with rasterio, masking it with rasterio.features and feeding the network directly, one object at a
time. Nothing of the plugin is imported.

Source of the layout and the preprocessing: ESRI_FORMATS.md 3.2 and 3.3.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import zipfile
from pathlib import Path

import numpy as np
import pyogrio.raw
import rasterio
import rasterio.features
import shapely
import torch
from rasterio.windows import Window
from torch import nn

SIZE = 64
NAMES = ("destroyed", "damaged", "intact")
COLORS = ((213, 94, 0), (230, 159, 0), (0, 158, 115))


class Pool(nn.Module):
    """fastai's AdaptiveConcatPool2d: maximum first, then average."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.cat([x.amax((2, 3), keepdim=True), x.mean((2, 3), keepdim=True)], 1)


def network() -> nn.Sequential:
    """Return a seeded resnet18 classifier with fastai's head."""
    # torchvision from PyPI beside a CPU torch misses these two, which no classifier calls.
    library = torch.library.Library("torchvision", "FRAGMENT")
    with contextlib.suppress(RuntimeError):  # a torchvision that matches this torch brings them
        library.define("nms(Tensor a, Tensor b, float c) -> Tensor")
        library.define("qnms(Tensor a, Tensor b, float c) -> Tensor")
    from torchvision.models import resnet18

    torch.manual_seed(7)
    body = nn.Sequential(*list(resnet18(weights=None).children())[:-2])
    head = nn.Sequential(
        Pool(), nn.Flatten(), nn.BatchNorm1d(1024), nn.Dropout(0.25), nn.Linear(1024, 512),
        nn.ReLU(), nn.BatchNorm1d(512), nn.Dropout(0.5), nn.Linear(512, len(NAMES)),
    )  # fmt: skip
    return nn.Sequential(body, head).eval()


def window_of(bounds: tuple[float, ...], *, fixed: bool) -> Window:
    """Return the window of a feature with these bounds: left, top, right, bottom in pixels."""
    left, top, right, bottom = bounds
    column, row = math.floor(left + 1e-6), math.floor(top + 1e-6)
    width, height = math.ceil(right - 1e-6) - column, math.ceil(bottom - 1e-6) - row
    if fixed or width > SIZE or height > SIZE:
        column = math.floor((left + right) / 2 - SIZE / 2 + 0.5 + 1e-6)
        row = math.floor((top + bottom) / 2 - SIZE / 2 + 0.5 + 1e-6)
        width = height = SIZE
    return Window(column, row, max(width, 1), max(height, 1))


def chip_of(dataset, geometry, *, fixed: bool, blacken: bool) -> np.ndarray:
    """Return the chip of one object, (3, SIZE, SIZE)."""
    xmin, ymin, xmax, ymax = geometry.bounds
    left, top = ~dataset.transform * (xmin, ymax)
    right, bottom = ~dataset.transform * (xmax, ymin)
    window = window_of((left, top, right, bottom), fixed=fixed)
    pixels = dataset.read((1, 2, 3), window=window, boundless=True, fill_value=0)
    if blacken:
        outside = rasterio.features.geometry_mask(
            [geometry], pixels.shape[1:], dataset.window_transform(window)
        )
        pixels[:, outside] = 0
    if pixels.shape[1:] != (SIZE, SIZE):  # as fastai enlarges; no window is larger than that
        image = torch.from_numpy(pixels.astype(np.float32))[None]
        enlarged = nn.functional.interpolate(
            image, (SIZE, SIZE), mode="bilinear", align_corners=True
        )
        pixels = enlarged[0].numpy()
    return pixels


def logits_of(model: nn.Module, chip: np.ndarray) -> np.ndarray:
    """Return the network's answer to one chip."""
    return logits_of_all(model, chip[None])[0]


def logits_of_all(model: nn.Module, chips: np.ndarray) -> np.ndarray:
    """Return the network's answers to chips, (N, 3, SIZE, SIZE)."""
    mean = np.array((0.485, 0.456, 0.406)).reshape(3, 1, 1)
    std = np.array((0.229, 0.224, 0.225)).reshape(3, 1, 1)
    x = torch.from_numpy(((chips - 255 * mean) / (255 * std)).astype(np.float32))
    with torch.inference_mode():
        return np.concatenate([model(some).numpy() for some in x.split(32)])


def main() -> None:
    """Make the model and what it says of each object."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("raster")
    parser.add_argument("objects")
    parser.add_argument("--crop-size-fixed", type=int, default=1)
    parser.add_argument("--blacken", type=int, default=0)
    options = parser.parse_args()
    geometries = shapely.from_wkb(pyogrio.raw.read(options.objects, columns=[])[2])
    model = network()
    rules = {"fixed": bool(options.crop_size_fixed), "blacken": bool(options.blacken)}
    with rasterio.open(options.raster) as dataset:
        chips = [chip_of(dataset, geometry, **rules) for geometry in geometries]
    answers = np.stack([logits_of(model, chip) for chip in chips])
    with torch.no_grad():  # random weights prefer one class: level them, and sharpen the answers
        spread = answers.std(0)
        model[1][8].bias -= torch.from_numpy(answers.mean(0))
        model[1][8].weight *= torch.from_numpy(2 / spread)[:, None]
        model[1][8].bias *= torch.from_numpy(2 / spread)
    answers = np.stack([logits_of(model, chip) for chip in chips])
    probabilities = np.exp(answers) / np.exp(answers).sum(1, keepdims=True)
    expected = [
        {"label": NAMES[row.argmax()], "confidence": float(row.max())} for row in probabilities
    ]
    (options.folder / "expected.json").write_text(json.dumps(expected))
    write_package(options.folder, model, options)


def write_package(folder: Path, model: nn.Module, options: argparse.Namespace) -> None:
    """Write model.dlpk as arcgis.learn 1.8.5 and later lay it out."""
    torch.save(model.state_dict(), folder / "houses.pth")
    emd = {
        "Framework": "arcgis.learn.models._inferencing",
        "ModelConfiguration": "_FeatureClassifier",
        "ModelFile": ".\\houses.pth",
        "ModelType": "ObjectClassification",
        "InferenceFunction": "ArcGISObjectClassifier.py",
        "ModelName": "FeatureClassifier",
        "ModelParameters": {"backbone": "resnet18", "backend": "pytorch"},
        "ImageHeight": SIZE,
        "ImageWidth": SIZE,
        "ExtractBands": [0, 1, 2],
        "CropSizeFixed": options.crop_size_fixed,
        "BlackenAroundFeature": options.blacken,
        "ImageSpaceUsed": "MAP_SPACE",
        "Classes": [
            {"Value": value, "Name": name, "Color": color}
            for value, (name, color) in enumerate(zip(NAMES, COLORS), start=1)
        ],
    }
    with zipfile.ZipFile(folder / "model.dlpk", "w") as package:
        package.writestr("houses.emd", json.dumps(emd))
        package.write(folder / "houses.pth", "houses.pth")


if __name__ == "__main__":
    main()
