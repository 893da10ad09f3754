"""How much faster are two workers of a cluster than one?

    python benchmarks/workers.py [--objects 32000] [--rounds 2] [--out FILE]

in the model environment. Each way is the command for servers on a job folder, with `--scheduler
local:N`: N processes of one thread, by a scheduler of dask that is started for the run. The model
binds: it costs some milliseconds a chip. Rates count from the first object to the last, so that the
idle end is in them and the start is not; how long a run took with its start stands beside.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import time
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from common import CORE, benchmark, ratios, spread
from product import write_job
from scenes import CRS, squares, write_busy_model, write_scene

CHIP = 32
HERE, ONE, TWO = "", "local:1", "local:2"
NAMES = {
    HERE: "no scheduler: one process, all processors",
    ONE: "local:1, one worker of one thread",
    TWO: "local:2, two workers of one thread",
}
GOAL = 1.8

_COUNT = re.compile(r"% ([\d,]+) of ([\d,]+) object")
_WORKER = re.compile(r"^Worker .*?(\d+) %.*?(\d+) %.*?(\d+) %")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--objects", type=int, default=32_000)
    parser.add_argument("--size", type=int, default=8_192)
    parser.add_argument("--convolutions", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    question = "How much faster are two workers of a cluster than one?"
    with benchmark(question, options.out) as (findings, folder):
        measure(findings, folder, options)


def measure(findings, folder, options):
    scene = write_scene(folder / "scene.tif", options.size)
    model = write_busy_model(folder, CHIP, convolutions=options.convolutions)
    boxes = squares(options.size, options.objects, CHIP)
    runs = {way: [] for way in NAMES}
    for number in range(options.rounds):
        for way, done in runs.items():  # in turns: other load on the machine meets all of them
            job = write_job(folder / f"{number}-{way[-1:]}", scene, boxes, model, crs=CRS)
            done.append(run_of(job, way))
    counts = {
        json.dumps(run.answer["class_counts"], sort_keys=True) for run in chain(*runs.values())
    }
    if len(counts) != 1:
        raise ValueError(f"the ways do not agree: {counts}")
    rates = {way: [run.rate for run in done] for way, done in runs.items()}
    findings.table(
        f"{options.objects:,} objects of {CHIP} px, an ONNX network of {options.convolutions} "
        "convolutions, by the command for servers on a job folder",
        ["way", "objects/s", "times one worker", "s in all", "% model", "% imagery", "% idle"],
        [
            [NAMES[way], spread(rates[way]), ratios(rates[way], rates[ONE]),
             spread([run.seconds for run in runs[way]]), *shares(runs[way])]
            for way in NAMES
        ],
        bars=1,
    )  # fmt: skip
    ratio = ratios(rates[TWO], rates[ONE])
    findings.goal("two workers of one thread: times one", GOAL, ratio)
    findings.table(
        "What two workers make of two processors", ["what", "number"],
        [["efficiency: their rate / twice that of one", [each / 2 for each in ratio]]],
    )  # fmt: skip


def shares(runs):
    """Return for how much of their time workers ran the model, and waited for imagery and work."""
    found = [each for run in runs for each in run.shares]
    if not found:
        return ["", "", ""]
    return [spread([float(each[place]) for each in found]) for place in range(3)]


@dataclass
class Run:
    """What was seen of a run.

    Attributes:
        seconds: from its start to its end.
        marks: (seconds since the start, objects that are done).
        shares: of each worker, per cent of its time: the model, imagery, idle.
        answer: what it came to.
    """

    seconds: float = 0.0
    marks: list[tuple[float, int]] = field(default_factory=list)
    shares: list[tuple[int, ...]] = field(default_factory=list)
    answer: dict = field(default_factory=dict)

    @property
    def rate(self):
        """Objects a second, from the first that was told to the last."""
        told = [mark for mark in self.marks if mark[1]]
        (begun, first), (ended, last) = told[0], told[-1]
        if last == first:  # it was over at once
            return last / self.seconds
        return (last - first) / (ended - begun)


def run_of(job, scheduler):
    """Run a job folder by the command for servers.

    Raises:
        RuntimeError: it failed.
    """
    command = [sys.executable, "-I", str(CORE / "worker" / "__main__.py"), "classify", str(job)]
    run, said = Run(), []
    start = time.perf_counter()
    with subprocess.Popen(
        [*command, "--scheduler", scheduler], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, encoding="utf-8",
    ) as process:  # fmt: skip
        for line in process.stderr:
            said.append(line)
            counted, worker = _COUNT.search(line), _WORKER.search(line)
            if counted:
                done = int(counted[1].replace(",", ""))
                run.marks.append((time.perf_counter() - start, done))
            if worker:
                run.shares.append(tuple(map(int, worker.groups())))
        answered = process.stdout.read()
    run.seconds = time.perf_counter() - start
    if process.returncode:
        raise RuntimeError("".join(said[-30:]))
    run.answer = json.loads(answered)
    return run


if __name__ == "__main__":
    main()
