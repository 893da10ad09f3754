"""How fast are chips cut? Ours against the usual programs, which make the same chips.

    python benchmarks/chips.py [--polygons 25000] [--size 8192] [--rounds 3] [--out FILE]

in the model environment. Makes a scene and octagons in a temporary folder. Chips are blackened
around their objects. The usual programs take a part of the objects: their rate does not depend on
how many there are, as they gain nothing by neighbours.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from common import benchmark, in_turns, ratios, spread
from peers import chip_by_window, decoded_once, deepforest, with_mask, with_windows
from product import bytes_read, read_chips, write_job
from scenes import CRS, footprints, write_free_model, write_scene

CHIP = 128
COMPARED = 40
"""Chips that are held against those of the usual program before anything is timed."""

DEEPFOREST_PART = 4
"""Its share of what the other usual programs do, as one of so many: it resizes, too."""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--polygons", type=int, default=25_000)
    parser.add_argument("--size", type=int, default=8192)
    parser.add_argument("--part", type=int, default=2_000, help="objects for the usual programs")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", action="store_true", help="only the first scene")
    parser.add_argument("--deepforest", type=Path, help="a Python that has DeepForest")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with benchmark("How fast are chips cut?", options.out) as (findings, folder):
        measure_bytes(findings, folder, options)
        if not options.only:
            measure_others(findings, folder, options)


def measure_bytes(findings, folder, options):
    """The everyday case: 8 bits, three bands, the raster's own cells."""
    from object_classifier_core.system.cpus import available_cpus

    cores = available_cpus()
    case = Case(folder / "rgb", options.size, options.polygons)
    case.compare()
    part = case.polygons[: options.part]
    ways = {
        "window + rasterize": lambda: with_windows(case.path, part, CHIP),
        "rasterio.mask": lambda: with_mask(case.path, part),
        "each block decoded once, slices, 1 thread": lambda: case.decoded_once(1),
        f"each block decoded once, slices, {cores} threads": lambda: case.decoded_once(cores),
        "ours, 1 thread": lambda: read_chips(case.job, 1)[0],
        f"ours, {cores} threads": lambda: read_chips(case.job, cores)[0],
    }
    rates = in_turns(ways, options.rounds)
    one, ours = rates["ours, 1 thread"], rates[f"ours, {cores} threads"]
    names = {
        "window + rasterize": "a window read and a mask rasterized for each (rasterio, file open)",
        "rasterio.mask": "rasterio.mask.mask for each, file open (reads the polygon's box only)",
    }
    rows = [
        [names.get(name, name), spread(rates[name]), ratios(ours, rates[name])] for name in ways
    ]
    rows.insert(2, deepforest_row(case, options, ours))
    findings.table(
        f"Blackened chips of {CHIP} px, {options.polygons:,} octagons on {options.size:,} x "
        f"{options.size:,} px, 8 bits, 3 bands, tiled, DEFLATE",
        ["way", "chips/s", f"ours on {cores} threads is faster by"], rows, bars=1,
    )  # fmt: skip
    size = f"{options.polygons:,} polygons on {options.size:,}²"
    findings.goal(
        f"chips, {size}: times window + rasterize", 20, ratios(ours, rates["window + rasterize"])
    )
    findings.goal(f"chips, {size}: times rasterio.mask", 12, ratios(ours, rates["rasterio.mask"]))
    findings.goal(f"chips, {size}: {cores} threads against 1", 1.7, ratios(ours, one))
    bound = rates[f"each block decoded once, slices, {cores} threads"]
    findings.goal(f"chips, {size}: share of decoding each block once", 0.5, ratios(ours, bound))
    case.count_reads(findings, cores)


def measure_others(findings, folder, options):
    """Coarser cells, wider pixels, more bands: on scenes of half the size."""
    from object_classifier_core.system.cpus import available_cpus

    cores, size = available_cpus(), options.size // 2
    count, part = options.polygons // 4, max(options.part // 4, 1)
    cases = {
        "CELL_SIZE twice the raster's": Case(folder / "coarse", size, count, coarser=2),
        "16 bits": Case(folder / "wide", size, count, dtype="uint16"),
        "8 bands": Case(folder / "bands", size, count, bands=8),
    }
    rows = []
    for name, case in cases.items():
        case.compare()
        ways = {
            "usual": lambda case=case: with_windows(
                case.path, case.polygons[:part], CHIP, case.coarser
            ),
            "ours": lambda case=case: read_chips(case.job, cores)[0],
        }
        rates = in_turns(ways, options.rounds)
        found = ratios(rates["ours"], rates["usual"])
        rows.append([name, spread(rates["usual"]), spread(rates["ours"]), found])
        findings.goal(f"chips, {name}: times window + rasterize", 10, found)
    findings.table(
        f"The same chips, {count:,} octagons on {size:,} x {size:,} px",
        ["what differs", "window + rasterize, chips/s", f"ours, {cores} threads, chips/s", "ratio"],
        rows,
    )


class Case:
    """A scene, its objects, and the job of them."""

    def __init__(self, folder, size, count, *, dtype="uint8", bands=3, coarser=1):
        folder.mkdir()
        self.coarser = coarser
        self.path = write_scene(folder / "scene.tif", size, bands=bands, dtype=dtype)
        self.polygons = footprints(size, count, CHIP * coarser)
        model = write_free_model(folder, CHIP, bands=bands, blacken=True)
        cell = {"cell_size": float(coarser)} if coarser > 1 else {}
        self.job = write_job(folder / "job", self.path, self.polygons, model, crs=CRS, **cell)

    def decoded_once(self, threads):
        """Return how many chips were sliced out of all blocks."""
        return decoded_once(self.path, self.polygons, CHIP, threads)

    def compare(self):
        """See that the usual program makes the same chips.

        Raises:
            ValueError: it does not.
        """
        import rasterio

        _, ours = read_chips(self.job, 1, keep=COMPARED)
        with rasterio.open(self.path) as dataset:
            for position, pixels in ours.items():
                usual = chip_by_window(dataset, self.polygons[position], CHIP, self.coarser)
                rounding = int(self.coarser > 1)  # of the means
                if np.abs(pixels.astype(int) - usual.astype(int)).max() > rounding:
                    raise ValueError(f"the chip of object {position} is another one")

    def count_reads(self, findings, threads):
        """Say how many blocks were decoded: by the bytes that were read of those in the file."""
        import rasterio

        before = bytes_read()
        read_chips(self.job, threads)
        if before is None:
            return
        got = bytes_read() - before
        with rasterio.open(self.path) as dataset:
            blocks = sum(1 for _ in dataset.block_windows(1))
        share = got / self.path.stat().st_size
        findings.table(
            "Blocks decoded in one pass",
            ["what", "number"],
            [
                ["blocks of the file, all of which hold parts of chips", blocks],
                ["bytes of the file", self.path.stat().st_size],
                ["bytes read, objects and headers included", got],
                ["times the file was read", round(share, 3)],
            ],
        )
        findings.goal("blocks: times each was read and decoded", 1.1, share, most=True)


def deepforest_row(case, options, ours):
    """Return a row for DeepForest's dataset of crops, run by an interpreter that has it."""
    name = "DeepForest's CropModel dataset (box, resized to 224, normalised; no mask)"
    part = case.polygons[: max(options.part // DEEPFOREST_PART, 1)]
    try:
        rates = [
            deepforest(options.deepforest, case.path, part, CHIP) for _ in range(options.rounds)
        ]
    except OSError as error:
        return [name, str(error), ""]
    return [name, spread(rates), ratios(ours, rates)]


if __name__ == "__main__":
    main()
