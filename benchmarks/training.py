"""How good is METHOD FAST, how fast, and does its report tell the truth?

    python benchmarks/training.py [--data ../shared/data] [--only QUESTION ...] [--out FILE]

in the model environment with the set BACKBONE. The data are the project's samples of other people's
(chips_harvey: damaged houses; chips_dead_trees: crowns of 74 sites), which are not in the
repository. All figures are of the program as it is: chips are staged as QGIS stages them, a worker
runs the task "train", and its report is read. Seconds of processors are those of all together.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import time
from pathlib import Path

from common import ROOT, benchmark, spread

DEGREES = 0.05
"""Side of the blocks of chips_harvey, whose places are longitude and latitude."""

FEW, ROUND = 200, 20
"""Labels of a first round of chips_harvey, and of a further one."""

DRAWS = 5
"""How often FEW are drawn."""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--only", nargs="+", choices=QUESTIONS, default=list(QUESTIONS))
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with benchmark("How good is a model that FAST trains?", options.out) as (findings, folder):
        os.environ["OBJECT_CLASSIFIER_CACHE"] = str(folder / "cache")
        for name in options.only:
            QUESTIONS[name](findings, folder / name, options.data.resolve())


def harvey(findings, folder, data):
    """Whole folds of ground, all labels and few of them; against colours; and calibrated."""
    chips = chips_of(data / "chips_harvey")
    report, *_ = trained(folder / "all", chips, block_size=DEGREES)
    rows = [row_of("600 labels", report)]
    goals(findings, "Harvey, blocks of 0.05 degree", report, least=0.88)
    findings.goal("Harvey: points over colours", 4.0, 100 * report.gain.value)
    findings.goal("Harvey: calibration error", 0.03, report.after.error, most=True)
    at_few = []
    for seed in range(DRAWS):
        random.seed(seed)
        some = random.sample(chips, FEW)
        few, *_ = trained(folder / f"few{seed}", some, block_size=DEGREES)
        at_few.append(few.accuracy.value)
        rows.append(row_of(f"{FEW} labels, draw {seed + 1}", few))
    findings.goal(f"Harvey: right, of {FEW} labels", 0.85, spread(at_few))
    by_chance, *_ = trained(folder / "random", chips, split="RANDOM")
    rows.append(row_of("600 labels, SPLIT RANDOM", by_chance))
    table(findings, "chips_harvey", rows)


def trees(findings, folder, data):
    """Crowns of sites that were not seen."""
    chips = chips_of(data / "chips_dead_trees", group=lambda path: path.name.split("_")[1])
    report, *_ = trained(folder, chips, split="FIELD")
    goals(findings, "Dead trees, by site", report, least=0.77)
    table(findings, "chips_dead_trees", [row_of("240 labels of 74 sites", report)])


def speed(findings, folder, data):
    """A first round of 600 chips, and a further one of ROUND more."""
    chips = chips_of(data / "chips_harvey")
    random.seed(1)
    random.shuffle(chips)
    _, *first = trained(folder / "first", chips[:-ROUND], block_size=DEGREES)
    _, *more = trained(folder / "more", chips, block_size=DEGREES)
    os.environ["OBJECT_CLASSIFIER_CACHE"] = str(folder / "cache")
    _, *all_at_once = trained(folder / "all", chips, block_size=DEGREES)
    findings.goal("600 chips, seconds of processors", 60, all_at_once[0], most=True)
    findings.goal(f"{ROUND} labels more, seconds", 10, more[1], most=True)
    findings.table(
        "Seconds, the start of the process and its imports included",
        ["training", "of processors", "passed"],
        [
            [f"{600 - ROUND} chips", *first],
            [f"{ROUND} more", *more],
            ["600 chips", *all_at_once],
        ],
    )


QUESTIONS = {"harvey": harvey, "trees": trees, "speed": speed}


def goals(findings, name, report, least):
    findings.goal(f"{name}: right", least, report.accuracy.value)


def row_of(name, report):
    colors = report.colors.value if report.colors else float("nan")
    shares = [report.accuracy.value, report.accuracy.low, report.accuracy.high, colors]
    return [name, *shares, report.before.error, report.after.error, report.block_count]


def table(findings, title, rows):
    head = ["of", "right", "at least", "at most", "colours", "ECE before", "after", "blocks"]
    findings.table(title, head, rows)


def chips_of(folder, group=lambda _: ""):
    """Return path, class, x, y and group of each chip of a folder of classes."""
    from object_classifier_core.labels.chip_folder import read_chip_folder

    read = read_chip_folder(folder)
    return [(each.path, each.label, each.x, each.y, group(each.path)) for each in read.chips]


def trained(folder, chips, split="SPATIAL", **settings):
    """Train as QGIS has it done; return the report, seconds of processors and those that passed."""
    from object_classifier_core.feedback import SILENT
    from object_classifier_core.job import ClassificationJob, ImageSource
    from object_classifier_core.labels.labels_file import NO_GROUP, Labels
    from object_classifier_core.model.definition import ClassEntry
    from object_classifier_core.report.training_report import TrainingReport
    from object_classifier_core.runtime.client import WorkerClient
    from object_classifier_core.training_job import CHIPS_FOLDER, DRAFT_FILE, Split, TrainingJob

    names = sorted({label for _, label, *_ in chips})
    groups = sorted({group for *_, group in chips if group})
    staged = folder / CHIPS_FOLDER
    staged.mkdir(parents=True)
    images = tuple(ImageSource(str(path), path.name) for path, *_ in chips)
    ClassificationJob(model=f"../{DRAFT_FILE}", images=images).write(staged)
    labels = Labels(group_names=tuple(groups))
    for _, label, x, y, group in chips:
        code = groups.index(group) if group else NO_GROUP
        labels.add(names.index(label), code, x, y)
    labels.write(staged)
    classes = tuple(ClassEntry(value, name, None) for value, name in enumerate(names, 1))
    TrainingJob("benchmark", classes, split=Split(split), **settings).write(folder)
    start, began = seconds_of_children(), time.perf_counter()
    with WorkerClient(Path(sys.executable)) as client:
        client.run("train", folder, {}, SILENT)
    passed = time.perf_counter() - began
    return TrainingReport.read(folder), seconds_of_children() - start, passed


def seconds_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
