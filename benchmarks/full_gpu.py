"""What does a run do when the GPU has hardly any memory left? It halves its batches, and goes on.

    python benchmarks/full_gpu.py [--left 400] [--out FILE]

in a model environment with PyTorch for CUDA. Holds all of the card's memory but some MiB, runs the
engine on a job of striped chips, and compares with a run on the card when it was free.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from common import benchmark
from networks import SIZE, network_of, train, write_classifier, write_striped_scene
from product import Silent, write_job
from scenes import CRS

BATCH = 256
ACROSS = 32


class Listening(Silent):
    """Keeps the warnings."""

    def __init__(self):
        self.warnings = []

    def warning(self, text):
        """Keep it."""
        self.warnings.append(str(text))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--left", type=int, default=400, help="MiB that stay free")
    parser.add_argument("--backbone", default="resnet34")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with benchmark("What does a run do when the GPU is full?", options.out) as (findings, folder):
        measure(findings, folder, options)


def measure(findings, folder, options):
    import torch

    scene, boxes = write_striped_scene(folder, ACROSS)
    network = train(network_of(options.backbone), "cuda", 40)
    model, _ = write_classifier(network, options.backbone, folder)
    free = classified(folder / "free", scene, boxes, model)
    torch.cuda.empty_cache()
    available, _ = torch.cuda.mem_get_info()
    held = torch.empty(max(available - options.left * 2**20, 0), dtype=torch.uint8, device="cuda")
    full = classified(folder / "full", scene, boxes, model)
    del held
    findings.table(
        f"{options.backbone}, {len(boxes):,} objects of {SIZE} px, batches of {BATCH} asked for; "
        f"full: {options.left} MiB free",
        ["the card", "objects/s", "device", "warnings"],
        [[name, len(boxes) / run[1], run[2]["device"], "; ".join(run[3]) or "none"]
         for name, run in (("free", free), ("full", full))],
    )  # fmt: skip
    differ = sum(one != other for one, other in zip(free[0], full[0]))
    findings.goal("a full card: labels that differ", 0, differ, most=True)


def classified(folder, scene, boxes, model):
    """Return labels, seconds, the answer and the warnings of a run of the engine."""
    from object_classifier_core.engine.pipeline import classify
    from object_classifier_core.results import open_results

    job = write_job(folder, scene, boxes, model, crs=CRS, arguments={"batch_size": str(BATCH)})
    heard = Listening()
    start = time.perf_counter()
    answer = classify(job, heard)
    seconds = time.perf_counter() - start
    with open_results(job) as results:
        return [row.label for row in results], seconds, answer, heard.warnings


if __name__ == "__main__":
    main()
