"""Inputs of a run of some thousand objects, and others that differ from them in one thing.

The others take the place of the same paths, with the same sizes and times where that can be: a run
that asked for paths alone, or for what is easily had, would mix them.
"""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import pyogrio
import rasterio
import shapely
from affine import Affine
from onnx_networks import everywhere_network

COUNT, SIDE, CHIP, CRS = 5000, 1200, 24, "EPSG:32615"
CLASSES = ("intact", "damaged", "destroyed", "gone")
TRANSFORM = Affine(0.5, 0, 500_000, 0, -0.5, 4_000_000)
WRITTEN = 1_700_000_000  # seconds: when all files say that they were written

THE_SAME = "the same"
OTHERS: dict[str, dict[str, Any]] = {
    "a feature moved": {"moved": 1.5},
    "other weights": {"seed": 4},
    "other bands": {"bands": (0, 2, 1)},
    "other pixels": {"pixels": 2},
}
"""What is changed, by its name."""

COUNTED = '''
import json, os, numpy as np

class Counted:
    """Says of each chip what its pixels come to, and keeps in a file that it was asked about it."""

    def initialize(self, **kwargs): pass
    def getParameterInfo(self): return []
    def getConfiguration(self, **scalars): return {"batch_size": 32}
    def getFields(self): return json.dumps({"fields": [{"name": "Label"}, {"name": "Score"}]})
    def vectorize(self, **blocks):
        pixels = np.asarray(blocks["rasters_pixels"], np.float64)
        weights = np.sqrt(np.arange(1, 1 + pixels[0].size)).reshape(pixels[0].shape)
        scores = (pixels * weights).sum((1, 2, 3))  # another number for each chip
        file = os.open(ASKED, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(file, scores.tobytes())
        os.close(file)
        rows = [
            {"OID": number, "Label": NAMES[int(score + SEED) % len(NAMES)],
             "Confidence": str(score % 1000 / 1000)}
            for number, score in enumerate(scores, 1)
        ]
        return {"output_vectors": json.dumps({"features": [{"attributes": r} for r in rows]})}
'''
"""A raster function whose work can be counted, whoever is killed meanwhile; of no chip it is 0."""


@dataclass(frozen=True)
class Inputs:
    """Files in a folder, which others may take for a while.

    Attributes:
        folder: of them all.
        is_counted: the model is a raster function that remembers its chips, else a network.
    """

    folder: Path
    is_counted: bool = False

    @property
    def parameters(self) -> dict[str, str]:
        """What a run is asked."""
        return {
            "RASTER": str(self._place / "ortho.tif"),
            "FEATURES": str(self._place / "roofs.gpkg"),
            "MODEL": str(self._place / "model.emd"),
            "RUN_MODEL_CODE": "true",
        }

    def forget(self) -> None:
        """Let the model forget what it was asked about."""
        self._asked.unlink(missing_ok=True)

    @property
    def asked(self) -> int:
        """About how many chips the model was asked since then, once or more often.

        What only fills a batch up is one of them once more, or 0.
        """
        if not self._asked.exists():
            return 0
        scores = np.fromfile(self._asked, np.float64)
        return len(np.unique(scores[scores != 0]))

    @property
    def _place(self) -> Path:
        return self.folder / "inputs"

    @property
    def _asked(self) -> Path:
        return self.folder / "asked"

    def write(self, *kinds: str) -> None:
        """Write the inputs, and others."""
        self._write(self._place)
        for kind in kinds:
            self._write(self.folder / kind, **OTHERS[kind])

    @contextmanager
    def others(self, kind: str) -> Iterator[None]:
        """Let others be in the place of the inputs."""
        aside = self.folder / "aside"
        self._place.rename(aside)
        (self.folder / kind).rename(self._place)
        try:
            yield
        finally:
            self._place.rename(self.folder / kind)
            aside.rename(self._place)

    def _write(
        self,
        folder: Path,
        *,
        moved: float = 0,
        seed: int = 3,
        bands: tuple[int, ...] = (0, 1, 2),
        pixels: int = 1,
    ) -> None:
        folder.mkdir(parents=True)
        _write_raster(folder / "ortho.tif", pixels)
        _write_objects(folder / "roofs.gpkg", moved)
        keys = {"Framework": "ONNX", "ModelFile": "weights.onnx", "Normalization": "none"}
        if self.is_counted:
            keys = {"Framework": "Own", "InferenceFunction": "counted.py"}
            names = f"ASKED, NAMES, SEED = {str(self._asked)!r}, {CLASSES}, {seed}\n"
            (folder / "counted.py").write_text(names + COUNTED)
        else:
            network = everywhere_network(3, len(CLASSES), seed=seed)
            (folder / "weights.onnx").write_bytes(network)
        (folder / "model.emd").write_text(json.dumps({**keys, **_definition(bands)}))
        for path in folder.iterdir():
            os.utime(path, (WRITTEN, WRITTEN))


def _definition(bands: tuple[int, ...]) -> dict[str, Any]:
    return {
        "ModelType": "ObjectClassification",
        "ImageHeight": CHIP,
        "ImageWidth": CHIP,
        "ExtractBands": list(bands),
        "CropSizeFixed": 1,
        "BlackenAroundFeature": 0,
        "Classes": [{"Value": number, "Name": name} for number, name in enumerate(CLASSES, 1)],
    }


def _write_raster(path: Path, seed: int) -> None:
    values = np.random.default_rng(seed).integers(1, 250, (3, SIDE, SIDE), np.uint8)
    with rasterio.open(
        path, "w", driver="GTiff", count=3, height=SIDE, width=SIDE, dtype="uint8", crs=CRS,
        transform=TRANSFORM, tiled=True, blockxsize=256, blockysize=256,
    ) as dataset:  # fmt: skip
        dataset.write(values)


def _write_objects(path: Path, moved: float) -> None:
    """Write squares at random places, one without a geometry; the last is moved by some metres."""
    cells = np.random.default_rng(7).choice((SIDE - 40) ** 2, COUNT, replace=False)  # none twice
    columns, rows = 20.5 + cells % (SIDE - 40), 20.5 + cells // (SIDE - 40)
    x, y = TRANSFORM * (columns, rows)
    x[-1] += moved
    squares = shapely.box(x - 3, y - 3, x + 3, y + 3)
    squares[COUNT // 2] = None
    names = np.array([f"roof {number}" for number in range(COUNT)], object)
    pyogrio.raw.write(
        path, shapely.to_wkb(squares), [names], ["name"], geometry_type="Polygon", crs=CRS,
        driver="GPKG", VERSION="1.2",
    )  # fmt: skip
