"""How fast is a run from file to file, and how much memory do its processes take?

    python benchmarks/runs.py [--objects 10000 100000] [--network-objects 1000] [--out FILE]

in the model environment. A run is `qgis_process run objectclassifier:classifyobjects` from
GeoPackage to GeoPackage, its start included: by a model that costs next to nothing, which shows all
the rest; and by a network, against the usual script, and how long that waits for chips.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pyogrio
from common import benchmark, in_turns, machine, ratios, spread
from networks import SIZE, network_of, train, write_classifier, write_striped_scene
from peers import deepforest
from product import Silent, qgis_process, write_job
from scenes import CRS, squares, write_free_model, write_objects, write_scene

CHIP = 32
STAGING = ("Reading the objects", "Looking at the images")
WRITING = ("Writing the result", "Looking for the least certain objects")
BYTES_AN_OBJECT = 100


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--objects", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--size", type=int, default=10_240)
    parser.add_argument("--network-objects", type=int, default=1_000)
    parser.add_argument("--network-rounds", type=int, default=2)
    parser.add_argument("--backbone", default="resnet34")
    parser.add_argument("--steps", type=int, default=40, help="of training before")
    parser.add_argument("--deepforest", type=Path, help="a Python that has DeepForest")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with benchmark("How fast is a run from file to file?", options.out) as (findings, folder):
        measure_free_model(findings, folder, options)
        if options.network_objects:
            measure_network(findings, folder, options)


def measure_free_model(findings, folder, options):
    scene = write_scene(folder / "scene.tif", options.size)
    model = write_free_model(folder, CHIP)
    rows, peaks = [], {}
    for count in options.objects:
        objects = write_objects(folder / f"{count}.gpkg", squares(options.size, count, CHIP))
        run = classify(folder, scene, objects, model, count)
        copied = qgis_process(
            "native:savefeatures", folder / "cache", INPUT=objects, OUTPUT=folder / "copy.gpkg"
        )
        sides = run.seconds_of(*STAGING, *WRITING)
        rows.append(
            [f"{count:,}", round(count / run.seconds), run.seconds, run.seconds_of(*STAGING),
             run.seconds_of("Starting the model"), run.seconds_of(*WRITING),
             copied.seconds_inside, sides / copied.seconds_inside]
        )  # fmt: skip
        for process, peak in run.peaks.items():
            peaks.setdefault(process, []).append((count, peak))
    findings.table(
        f"A free ONNX model, chips of {CHIP} px, {options.size:,} x {options.size:,} px RGB: "
        "qgis_process, GeoPackage to GeoPackage",
        ["objects", "objects/s", "s in all", "s staging", "s model's process", "s writing",
         "s native:savefeatures", "QGIS's side / savefeatures"],
        rows,
    )  # fmt: skip
    findings.goal(f"a free model, {options.objects[-1]:,} objects: objects/s", 5000, rows[-1][1])
    findings.goal("QGIS's side: times native:savefeatures", 1.5, rows[-1][-1], most=True)
    say_memory(findings, peaks)


def classify(folder, scene, objects, model, count):
    """Run the product from GeoPackage to GeoPackage.

    Raises:
        ValueError: the layer has not a class for each object.
    """
    out = folder / f"classified-{count}.gpkg"
    run = qgis_process(
        "objectclassifier:classifyobjects", folder / "cache",
        RASTER=scene, FEATURES=objects, MODEL=model, OUTPUT=out,
    )  # fmt: skip
    classes = pyogrio.raw.read(out, columns=["ClassValue"], read_geometry=False)[3][0]
    if len(classes) != count or not np.isfinite(classes.astype(float)).all():
        raise ValueError(f"{len(classes)} of {count} objects are classified")
    run.classes = classes.astype(int)
    return run


def say_memory(findings, peaks):
    if not peaks:
        return  # only Linux tells
    rows = []
    for process, line in peaks.items():
        (least, first), (most, last) = line[0], line[-1]
        allowed = 1.2 * first + BYTES_AN_OBJECT * most / 2**20
        an_object = (last - first) * 2**20 / max(most - least, 1)
        rows.append([process, *(round(peak) for _, peak in line), an_object])
        findings.goal(
            f"{process}: MiB with {most:,} objects (1.2 x those with {least:,} + "
            f"{BYTES_AN_OBJECT} bytes an object)", round(allowed), round(last), most=True,
        )  # fmt: skip
    counts = [f"{count:,}" for count, _ in next(iter(peaks.values()))]
    head = ["process", *(f"MiB, {count}" for count in counts), "bytes for each more"]
    findings.table("Memory of each process at its peak, files that it maps included", head, rows)
    findings.series("Memory of each process over the number of objects", "MiB", peaks)


def measure_network(findings, folder, options):
    folder = folder / "network"
    folder.mkdir()
    across = int(np.ceil(options.network_objects**0.5))
    scene, boxes = write_striped_scene(folder, across)
    count = len(boxes)
    objects = write_objects(folder / "objects.gpkg", boxes)
    network = train(network_of(options.backbone), "cpu", options.steps)
    model, weights = write_classifier(network, options.backbone, folder)
    found = {}

    def usual():
        program = Path(__file__).with_name("usual_script.py")
        command = [sys.executable, program, scene, objects, weights, folder / "usual.gpkg"]
        subprocess.run([*command, "--backbone", options.backbone], check=True)
        read = pyogrio.raw.read(folder / "usual.gpkg", columns=["ClassValue"], read_geometry=False)
        found["usual"] = read[3][0] + 1  # values begin at 1
        return count

    def ours():
        found["ours"] = classify(folder, scene, objects, model, count).classes
        return count

    rates = in_turns({"usual": usual, "ours": ours}, options.network_rounds)
    ratio = ratios(rates["ours"], rates["usual"])
    rows = [
        ["the usual script: windows, eager float32, 16 at once", spread(rates["usual"]), ""],
        deepforest_row(scene, boxes, options),
        ["ours, by qgis_process", spread(rates["ours"]), ratio],
    ]
    differ = int((found["ours"] != found["usual"]).sum())
    findings.table(
        f"{options.backbone}, {count:,} objects of {SIZE} px, from GeoTIFF to layer, start "
        f"included; labels that differ: {differ}",
        ["way", "objects/s", "times the usual script"], rows, bars=1,
    )  # fmt: skip
    limit = 5.0 if "amx_bf16" in machine()["extensions"] else 2.5
    findings.goal(f"{options.backbone} end to end: times the usual script", limit, ratio)
    say_idle_time(findings, folder, scene, boxes, model)


def say_idle_time(findings, folder, scene, boxes, model):
    """Say for how long the model waits between its first chip and its last."""
    from object_classifier_core import backends
    from object_classifier_core.engine.pipeline import classify

    spans = []

    def timed(predict):
        def run(*arguments):
            start = time.perf_counter()
            answer = predict(*arguments)
            spans.append((start, time.perf_counter()))
            return answer

        return run

    def load(definition, options):
        backend = backends.load(definition, options)
        backend.predict = timed(backend.predict)
        return backend

    job = write_job(folder / "job", scene, boxes, model, crs=CRS)
    classify(job, Silent(), load=load)
    whole = spans[-1][1] - spans[0][0]
    busy = sum(end - start for start, end in spans)
    idle = max(0.0, 1 - busy / whole)
    findings.table(
        "The model between its first batch and its last", ["what", "number"],
        [["batches", len(spans)], ["seconds", whole], ["share of them that it waits", idle]],
    )  # fmt: skip


def deepforest_row(scene, boxes, options):
    """Return a row for DeepForest's CropModel over its own dataset, its start not included."""
    name = "DeepForest's CropModel: its dataset, Lightning's loop, its batches (start left out)"
    part = boxes[: max(len(boxes) // 5, 1)]
    try:
        rate = deepforest(options.deepforest, scene, part, SIZE, backbone=options.backbone)
    except OSError as error:
        return [name, str(error), ""]
    return [name, rate, ""]


if __name__ == "__main__":
    main()
