"""Print the most memory that few and that many objects take, MB; a process of its own.

python tests/peak_memory.py '{"count": 100, "bands": 3, ...}'
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

import conftest  # noqa: F401 (loads the package)
import numpy as np
import shapely
from affine import Affine
from object_classifier.core.backends.batch_prediction import BatchPrediction
from object_classifier.core.engine import read_ahead
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.job import ChipResize
from scenes import Listener, LookingModel, rules, write_job, write_raster


class ForgettingModel(LookingModel):
    """Keeps no chips, and makes no more of them."""

    def predict(self, pixels: np.ndarray, valid: np.ndarray) -> BatchPrediction:
        count = len(pixels)
        codes = np.zeros(count, np.int64)
        return BatchPrediction(codes, ("a",), (1,), np.full(count, pixels.max() * 0.5))


def main(options: dict[str, Any]) -> None:
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        few = _peak_mb(Path(folder) / "few", {**options, "count": options.get("few", 1)})
        many = _peak_mb(Path(folder) / "many", options)
        sys.stdout.write(f"{few} {many}\n")


def _peak_mb(folder: Path, options: dict[str, Any]) -> float:
    write, model = (
        (_write_photos, _of_photos) if "photos" in options else (_write_objects, _of_objects)
    )
    child = os.fork()  # what the job is made of is no memory of this process
    if child == 0:
        write(folder, options)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    Path("/proc/self/clear_refs").write_text("5")  # the peak begins here
    classify(folder / "job", Listener(), load=model(options).load)
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def _write_objects(folder: Path, options: dict[str, Any]) -> None:
    """Objects of varying size, many of which lie in one cell of the image."""
    side, size, bands = 1500, options["size"], options["bands"]
    folder.mkdir()
    raster = write_raster(
        folder / "image.tif", np.full((bands, side, side), 7, options["dtype"]), compress="lzw"
    )
    random = np.random.default_rng(0)
    places = random.uniform(0, side / 2, (options["count"], 2))
    radius = random.uniform(size / 8, size / 4.1, options["count"])
    objects = shapely.buffer(shapely.points(places * (1, -1) + (500_000, 4_000_000)), radius)
    resize = ChipResize(options.get("resize", "SQUISH"))
    write_job(
        folder / "job", raster, objects, chip_resize=resize, threads=options["threads"],
        emd={"ExtractBands": list(range(bands))},
    )  # fmt: skip


def _of_objects(options: dict[str, Any]) -> LookingModel:
    changed = rules(
        options["size"], options["size"], crop_size_fixed=options.get("fixed", False), bands=None,
        blacken_around_feature=True, data_range=options.get("data_range"),
    )  # fmt: skip
    return ForgettingModel(changed, batch_size=options.get("batch_size", 16))


def _write_photos(folder: Path, options: dict[str, Any]) -> None:
    """Photos of 48 MB each, of which one at a time may be held."""
    folder.mkdir()
    photo = write_raster(
        folder / "photo.tif", np.full((3, 4000, 4000), 7, "uint8"), Affine.identity(), None,
        compress="lzw",
    )  # fmt: skip
    write_job(folder / "job", [photo] * options["count"], None, threads=options["threads"])


def _of_photos(_options: dict[str, Any]) -> LookingModel:
    read_ahead.AHEAD_BYTES = 300 * 2**20
    return ForgettingModel(rules(64, 64, bands=None), bands=3, batch_size=4)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
