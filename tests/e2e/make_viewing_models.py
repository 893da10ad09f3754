"""Write FOLDER/good.emd, whose network flattens with view, and broken.emd, which never runs.

    python make_viewing_models.py FOLDER

Runs in the model environment.
"""

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.body, self.head, self.features = nn.Conv2d(3, 8, 5, 2), nn.Linear(1568, 2), features

    def forward(self, x):
        return self.head(self.body(x).view(-1, self.features))


def main() -> None:
    warnings.simplefilter("ignore")
    folder = Path(sys.argv[1])
    for name, features in (("good", 1568), ("broken", 1567)):
        torch.jit.script(Network(features).eval()).save(str(folder / f"{name}.pt"))
        model = {
            "Framework": "PyTorch",
            "ModelConfiguration": "",
            "ModelType": "ObjectClassification",
            "ModelFile": f"{name}.pt",
            "ImageHeight": 32,
            "ImageWidth": 32,
            "CropSizeFixed": 1,
            "ExtractBands": [0, 1, 2],
            "Normalization": "unit",
            "Classes": [{"Value": 0, "Name": "a"}, {"Value": 1, "Name": "b"}],
        }
        (folder / f"{name}.emd").write_text(json.dumps(model))


if __name__ == "__main__":
    main()
