"""The product, through its own doors: a job folder for the engine, qgis_process for all of it."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import shapely
from common import ROOT

LOOK_EVERY_S = 0.05


class Silent:
    """A reporter that keeps nothing."""

    def info(self, text):
        """Forget it."""

    def warning(self, text):
        """Forget it."""

    def progress(self, done, total, text):
        """Forget it."""

    def is_cancelled(self):
        """Nobody stops a benchmark."""
        return False


def write_job(folder, image, geometries, model, **settings):
    """Write a job folder, as QGIS's side does."""
    from object_classifier_core.job import ClassificationJob, ImageSource
    from object_classifier_core.objects_file import ObjectsWriter

    folder.mkdir(parents=True, exist_ok=True)
    crs = settings.pop("crs", None)
    with ObjectsWriter(folder, crs) as writer:
        for wkb in shapely.to_wkb(geometries, byte_order=1, flavor="iso"):
            writer.add(wkb)
        writer.finish()
    sources = (ImageSource(str(image), Path(image).stem),)
    ClassificationJob(model=str(model), images=sources, **settings).write(folder)
    return folder


def read_chips(folder, threads, *, keep=0):
    """Read, mask and resize all chips of a job, planning included; the model is not asked.

    Returns:
        how many chips there were, and those of the first `keep` objects by position.
    """
    from object_classifier_core.backends.unloaded import peek
    from object_classifier_core.engine.job_plan import plan_job
    from object_classifier_core.engine.objects import read_objects
    from object_classifier_core.engine.pipeline import open_job
    from object_classifier_core.engine.read_ahead import read_batches

    count, kept = 0, {}
    with open_job(folder) as (job, definition):
        model = peek(definition)
        objects = read_objects(folder)
        plan = plan_job(job, definition, model, objects, Silent())
        for cut in read_batches(objects, plan.chips, 64, threads):
            for batch in cut.batches:
                count += len(batch.positions)
                for row in (batch.positions < keep).nonzero()[0]:
                    kept[int(batch.positions[row])] = batch.pixels[row].copy()
    return count, kept


def bytes_read():
    """Return how many bytes this process has read from files so far; None: nobody counts."""
    with suppress(OSError, ValueError):
        for line in Path("/proc/self/io").read_text(encoding="utf-8").splitlines():
            name, value = line.split(":")
            if name == "rchar":
                return int(value)
    return None


@dataclass
class QgisRun:
    """What was seen of a run of qgis_process.

    Attributes:
        seconds: from its start to its end.
        said: (seconds since the start, line) of all that it said.
        peaks: MiB that each process had in memory at most, by what it is.
    """

    seconds: float = 0.0
    said: list[tuple[float, str]] = field(default_factory=list)
    peaks: dict[str, float] = field(default_factory=dict)

    @property
    def seconds_inside(self):
        """How long the algorithm took, without QGIS's start and end."""
        marks = {line: when for when, line in self.said if line in ("Inputs", "Results")}
        return marks["Results"] - marks["Inputs"]

    def seconds_of(self, *steps):
        """Return how long the steps took that begin by saying these words."""
        starts = [(when, line) for when, line in self.said if line in STEPS] + [(self.seconds, "")]
        return sum(
            after - when for (when, line), (after, _) in zip(starts, starts[1:]) if line in steps
        )


STEPS = (
    "Reading the model", "Reading the objects", "Looking at the images", "Starting the model",
    "Writing the result", "Looking for the least certain objects",
)  # fmt: skip


def qgis_process(algorithm, cache, **parameters):
    """Run an algorithm by qgis_process in a profile of its own.

    Raises:
        RuntimeError: it failed.
    """
    command = [str(ROOT / "scripts" / "qgis_process.sh"), "run", algorithm, "--"]
    command += [f"{name}={value}" for name, value in parameters.items()]
    environment = {
        **os.environ, "OBJECT_CLASSIFIER_PYTHON": sys.executable,
        "OBJECT_CLASSIFIER_CACHE": str(cache), "LC_ALL": "C.UTF-8",
    }  # fmt: skip
    run = QgisRun()
    ours, theirs = pty.openpty()  # a terminal: else it keeps its lines until the end
    start = time.perf_counter()
    with subprocess.Popen(
        command, env=environment, stdout=theirs, stderr=subprocess.STDOUT
    ) as child:
        os.close(theirs)
        watcher = threading.Thread(target=_watch, args=(child, run), daemon=True)
        watcher.start()
        with suppress(OSError), os.fdopen(ours, "rb") as lines:  # EIO: it ended
            for line in lines:
                run.said.append(
                    (time.perf_counter() - start, line.decode(errors="replace").strip())
                )
        failed = child.wait()
        watcher.join()
    run.seconds = time.perf_counter() - start
    if failed or not any("Results" in line for _, line in run.said):
        raise RuntimeError("\n".join(line for _, line in run.said[-30:]))
    return run


def _watch(child, run):
    """Note the most memory of each process until the child ends; Linux alone tells."""
    while child.poll() is None:
        for pid in _family(child.pid):
            name, peak = _memory(pid)
            if name and peak > run.peaks.get(name, 0):
                run.peaks[name] = peak
        time.sleep(LOOK_EVERY_S)


def _family(pid):
    """Return a process and those that it started."""
    found = [pid]
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text(encoding="utf-8").split():
                found += _family(int(child))
    return found


def _memory(pid):
    """Return which part of the product a process is, and its peak in MiB."""
    with suppress(OSError, ValueError):
        command = Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8").split("\0")
        lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
        peak = next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)
        if "qgis_process" in command[0] and "run" in command:
            return "QGIS", peak / 1024
        if command[0] == sys.executable:
            return "model's process", peak / 1024
    return "", 0.0
