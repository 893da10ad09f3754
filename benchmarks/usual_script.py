"""The usual script: objects and a raster in, a layer with labels out. A peer of `runs.py`.

    python benchmarks/usual_script.py RASTER OBJECTS.gpkg WEIGHTS.pth OUT.gpkg --backbone resnet34

A window for each object, the file held open; NumPy normalises, the network runs eager in float32,
16 chips at once; pyogrio writes.
"""

from __future__ import annotations

import argparse

import numpy as np
import pyogrio
import rasterio
import shapely
import torch
from common import load_core
from networks import SIZE, network_of, usual_of
from rasterio.windows import Window

BATCH = 16


def main():
    parser = argparse.ArgumentParser()
    for name in ("raster", "objects", "weights", "out"):
        parser.add_argument(name)
    parser.add_argument("--backbone", default="resnet34")
    options = parser.parse_args()
    load_core()  # for a torchvision that misses operators; nothing else of ours is used
    network = network_of(options.backbone)
    network.load_state_dict(torch.load(options.weights, weights_only=True))
    predict = usual_of(network.eval(), "cpu")
    meta, _, wkb, fields = pyogrio.raw.read(options.objects)
    codes = []
    with rasterio.open(options.raster) as dataset:
        geometries = shapely.from_wkb(wkb)
        for start in range(0, len(geometries), BATCH):
            chips = [chip_of(dataset, each) for each in geometries[start : start + BATCH]]
            codes.append(predict(np.stack(chips)))
    pyogrio.raw.write(
        options.out, wkb, [*fields, np.concatenate(codes)],
        np.array([*meta["fields"], "ClassValue"]), geometry_type="Polygon", crs=meta["crs"],
        driver="GPKG", layer="out",
    )  # fmt: skip


def chip_of(dataset, geometry):
    left, bottom, right, top = geometry.bounds
    column, row = ~dataset.transform * ((left + right) / 2, (bottom + top) / 2)
    window = Window(round(column) - SIZE // 2, round(row) - SIZE // 2, SIZE, SIZE)
    return dataset.read(window=window)


if __name__ == "__main__":
    main()
