"""What a trained package says of objects, by a straightforward program in the model environment.

    python reference_trained.py PACKAGE RASTER OBJECTS OUT

writes into OUT the probabilities of each object, JSON. Chips are read and fed as
reference_classifier.py does, which imports nothing of the plugin; the network is timm's own.
"""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path

import numpy as np
import pyogrio.raw
import rasterio
import reference_classifier as plain
import shapely
import torch
from torch import nn


def network(package: zipfile.ZipFile, emd: dict) -> nn.Sequential:
    """Return the backbone that the package names, cut as fastai cuts it, with its weights."""
    plain.network()  # lets timm import a torchvision that was built for another PyTorch
    import timm

    name = emd["ModelParameters"]["backbone"].removeprefix("timm:")
    whole = timm.create_model(name)
    features, classes = whole.num_features, len(emd["Classes"])
    head = nn.Sequential(
        plain.Pool(), nn.Flatten(), nn.BatchNorm1d(2 * features), nn.Dropout(0.25),
        nn.Linear(2 * features, 512), nn.ReLU(), nn.BatchNorm1d(512), nn.Dropout(0.5),
        nn.Linear(512, classes),
    )  # fmt: skip
    model = nn.Sequential(nn.Sequential(*list(whole.children())[:-2]), head).eval()
    state = torch.load(io.BytesIO(package.read(emd["ModelFile"])), weights_only=True)
    named = {key: state[key] for key in model.state_dict() if key in state}
    assert len(named) == len(state)
    model.load_state_dict(state, strict=False)
    return model


def main(package: str, raster: str, objects: str, out: str) -> None:
    """Write what the model says of each object."""
    geometries = shapely.from_wkb(pyogrio.raw.read(objects, columns=[])[2])
    with zipfile.ZipFile(package) as opened:
        (name,) = (each for each in opened.namelist() if each.endswith(".emd"))
        emd = json.loads(opened.read(name))
        model = network(opened, emd)
    assert (emd["ImageWidth"], emd["ImageHeight"]) == (plain.SIZE, plain.SIZE)
    assert emd["ExtractBands"] == [0, 1, 2]
    with rasterio.open(raster) as dataset:
        chips = [plain.chip_of(dataset, each, fixed=True, blacken=False) for each in geometries]
    logits = plain.logits_of_all(model, np.stack(chips)).astype(np.float64)
    odds = np.exp(logits - logits.max(1, keepdims=True))
    names = [each["Name"] for each in emd["Classes"]]
    rows = (odds / odds.sum(1, keepdims=True)).tolist()
    Path(out).write_text(json.dumps([dict(zip(names, row)) for row in rows]))


if __name__ == "__main__":
    main(*sys.argv[1:])
