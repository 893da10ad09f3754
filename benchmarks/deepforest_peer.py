"""DeepForest's own dataset of crops, and its loop over a network: a peer of the others here.

    python benchmarks/deepforest_peer.py RASTER BOUNDS.npy CHIP [--backbone resnet34]

in an environment of DeepForest (`make bench` makes one). Prints how many crops a second it made, or
classified; nothing before the first crop is counted.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import time
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import rasterio

warnings.simplefilter("ignore")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("raster")
    parser.add_argument("bounds")
    parser.add_argument("chip", type=int)
    parser.add_argument("--backbone", help="classify as well, by a network of torchvision")
    options = parser.parse_args()
    define_missing_operators()
    crops = boxes(options.raster, np.load(options.bounds), options.chip)
    rate = classify(crops, options) if options.backbone else cut(crops, options)
    print(json.dumps({"rate": rate}))


def define_missing_operators():
    """Make up for torchvision from PyPI, which misses these two beside a CPU torch."""
    import torch

    library = torch.library.Library("torchvision", "FRAGMENT")
    with contextlib.suppress(RuntimeError):  # a torchvision that matches this torch brings them
        library.define("nms(Tensor a, Tensor b, float c) -> Tensor")
        library.define("qnms(Tensor a, Tensor b, float c) -> Tensor")
    globals()["_library"] = library  # its definitions go with it


def boxes(path, bounds, chip):
    """Return the boxes of chips in pixels, as DeepForest has them."""
    with rasterio.open(path) as dataset:
        columns, rows = ~dataset.transform * ((bounds[:, :2] + bounds[:, 2:]) / 2).T
        last = dataset.width - chip
    left, top = (np.clip(np.floor(each - chip / 2 + 0.5), 0, last) for each in (columns, rows))
    return pd.DataFrame(
        {"image_path": Path(path).name, "xmin": left, "ymin": top,
         "xmax": left + chip, "ymax": top + chip},
    )  # fmt: skip


def cut(crops, options):
    from deepforest.datasets.cropmodel import BoundingBoxDataset

    dataset = BoundingBoxDataset(crops, str(Path(options.raster).parent))
    start = time.perf_counter()
    for number in range(len(dataset)):
        dataset[number]
    return len(dataset) / (time.perf_counter() - start)


def classify(crops, options):
    """Run a CropModel over its dataset, as DeepForest's predict does: Lightning, no workers."""
    import torch
    from deepforest.datasets.cropmodel import BoundingBoxDataset
    from deepforest.model import CropModel
    from torchvision import models

    torch.manual_seed(0)
    model = CropModel(model=getattr(models, options.backbone)(weights=None, num_classes=4))
    model.config["cropmodel"]["num_workers"] = 0
    model.create_trainer(logger=False, enable_progress_bar=False, enable_model_summary=False)
    dataset = BoundingBoxDataset(crops, str(Path(options.raster).parent))
    loader = model.predict_dataloader(dataset)
    start = time.perf_counter()
    model.postprocess_predictions(model.trainer.predict(model, loader))
    return len(dataset) / (time.perf_counter() - start)


if __name__ == "__main__":
    main()
