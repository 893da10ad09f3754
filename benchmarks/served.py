"""What does a run ask of object storage? Requests and bytes, counted by a server of this machine.

    python benchmarks/served.py [--size 8192] [--roofs-km2 300] [--pixel 0.3] [--imagery TIF ...]

in the model environment. A Cloud Optimized GeoTIFF in JPEG, as surveys publish them, is read by
/vsicurl/ for chips around roofs, evenly spread; `docs/scale.md` reckons with the numbers. With
`--imagery` it is said how many bytes a pixel real imagery takes in that form.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import rasterio
from common import ROOT, benchmark
from product import write_job
from rasterio.io import MemoryFile
from rasterio.shutil import copy
from scenes import CRS, squares, write_free_model, write_scene

sys.path.insert(0, str(ROOT / "tests"))
from range_server import RangeServer

CHIP = 224
ROOF_PX = 40
COG = {"driver": "COG", "compress": "JPEG", "quality": 85, "blocksize": 512, "overviews": "NONE"}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=8_192)
    parser.add_argument("--roofs-km2", type=float, default=300)
    parser.add_argument("--pixel", type=float, default=0.3, help="metres")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--imagery", type=Path, nargs="*", default=[])
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with benchmark("What does a run ask of object storage?", options.out) as (findings, folder):
        measure(findings, folder, options)


def measure(findings, folder, options):
    scene = write_scene(folder / "plain.tif", options.size)
    served = folder / "served"
    served.mkdir()
    as_cog(scene, served / "scene.tif")
    roofs = round((options.size * options.pixel / 1000) ** 2 * options.roofs_km2)
    boxes = squares(options.size, roofs, ROOF_PX)
    with Counting(served) as server:
        job = write_job(
            folder / "job", f"/vsicurl/{server.url}/scene.tif", boxes,
            write_free_model(folder, CHIP), crs=CRS,
            threads=options.threads,
        )  # fmt: skip
        classify(job)
    file_bytes = (served / "scene.tif").stat().st_size
    ratio = server.bytes / file_bytes
    blocks = (-(-options.size // COG["blocksize"])) ** 2
    rows = [
        ["roofs", roofs],
        ["blocks of 512 px in the file", blocks],
        ["requests", server.requests],
        ["requests a block", server.requests / blocks],
        ["bytes asked for / bytes of the file", ratio],
    ]  # fmt: skip
    for path in options.imagery:
        as_cog(path, folder / "real.tif")
        with rasterio.open(path) as file:
            pixels = file.width * file.height
        rows.append([f"bytes a pixel, {path.name}", (folder / "real.tif").stat().st_size / pixels])
    findings.goal(
        "object storage: times each byte of the imagery is asked for", 1.1, ratio, most=True
    )
    findings.table(
        f"Chips of {CHIP} px around roofs, {options.roofs_km2:g} on a km², {options.pixel:g} m a "
        f"pixel, from a COG in JPEG by /vsicurl/, {options.threads} threads",
        ["what", "number"], rows,
    )  # fmt: skip


def classify(job):
    """Run a job in the model's process: the server needs the lock of this one."""
    from object_classifier_core.feedback import SILENT
    from object_classifier_core.runtime.client import WorkerClient

    with WorkerClient(Path(sys.executable)) as client:
        client.run("classify", job, {}, SILENT)


def as_cog(source, target):
    """Write a raster as surveys publish theirs."""
    with rasterio.open(source) as file:
        profile = {"width": file.width, "height": file.height, "count": 3, "dtype": "uint8"}
        with MemoryFile() as memory:
            with memory.open(
                driver="GTiff", crs=file.crs, transform=file.transform, **profile
            ) as plain:
                plain.write(file.read([1, 2, 3]))
            with memory.open() as plain:
                copy(plain, target, **COG)


class Counting(RangeServer):
    """Counts requests, and the bytes that they ask for."""

    requests, bytes = 0, 0

    def refuses(self, handler):
        """Count a request, and answer it."""
        self.requests += 1
        first, _, last = handler.headers.get("Range", "").removeprefix("bytes=").partition("-")
        if first and last:
            self.bytes += int(last) - int(first) + 1
        return super().refuses(handler)


if __name__ == "__main__":
    main()
