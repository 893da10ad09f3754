"""The story of a run: plan, cut the work into shards, classify each, merge what they came to."""

from __future__ import annotations

import time
import uuid
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Iterator

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning

from .. import backends
from ..backends.interface import LoadOptions
from ..cpus import available_cpus
from ..footprints import write_footprints
from ..job import RESULTS_FOLDER, ClassificationJob
from ..model.chosen_crop import with_chosen_crop
from ..model.source import read_definition
from ..objects_file import OBJECTS_FILE
from ..results import NOT_FETCHED, SUFFIX, count_results
from ..texts import text
from .classify_shard import classify_shards
from .file_reader import CANNOT_OPEN, CANNOT_READ
from .finished import keep_answer, kept_answer
from .job_plan import JobPlan, plan_job
from .model_runner import ModelRunner
from .objects import Objects, read_objects
from .precision_record import PrecisionRecord
from .progress import Progress
from .sample import read_sample
from .shard_results import (
    finished_keys,
    forget,
    joined_rows,
    label_counts,
    merge_results,
    reopen,
    unasked_rows,
)
from .shards import plan_shards
from .statuses import LEFT_OUT, UNREADABLE
from .values import warn_of_values

if TYPE_CHECKING:
    from ..model.definition import ModelDefinition
    from .batches import ChipBatch
    from .model_runner import Load
    from .reporter import Reporter


GDAL_SETTINGS = {
    "GDAL_CACHEMAX": 256 * 2**20,
    "GDAL_DISABLE_READDIR_ON_OPEN": "TRUE",
}
"""Decoded blocks, enough for those that two neighbouring cells share: rasterio takes a number for
bytes, where GDAL's own option of that name would be MB. Side files are asked for by name: to list
a folder of 10,000 tiles for each of them takes longer than to open them.
"""

TRIED_AGAIN = (UNREADABLE, LEFT_OUT, CANNOT_READ, CANNOT_OPEN, NOT_FETCHED)
"""Statuses of objects that a run which goes on looks at again: a file on a network may be back."""

LEAST_CHIPS_REDUCED = 512
"""A run of fewer would lose more by calibrating a reduced precision than it gains by using it."""


def classify(
    folder: Path,
    reporter: Reporter,
    *,
    load: Load = backends.load,
    software: Callable[[], dict[str, str]] = dict,
) -> dict[str, Any]:
    """Classify the objects of a job folder into its results.

    What they hold already is not done again, but for what could not be read; where nothing is
    left, the model is not loaded. Where each image is one object, footprints.jsonl says where
    they lie.

    Args:
        folder: of the job.
        reporter: hears of the run, and may stop it.
        load: loads the model.
        software: says what the process works with, once the model is loaded: name to version.

    Returns:
        object_count (rows of the results), classified_count, class_counts (label to number),
        device, precision, software, seconds.

    Raises:
        PluginError: something that the user can mend.
        Cancelled: the user stopped; what is finished is kept.
    """
    started = time.monotonic()
    (folder / RESULTS_FOLDER).mkdir(exist_ok=True)
    forget(folder, TRIED_AGAIN)
    answer = kept_answer(folder)
    if answer is None:
        reopen(folder)
        with _prepared(folder, reporter, load) as run:
            answer = _classify(run, folder, reporter)
            answer["software"] = software()
        keep_answer(folder, answer)
    else:
        reporter.info(text("All objects are classified already: the model is not loaded."))
    return {**answer, "seconds": round(time.monotonic() - started, 3)}


def _classify(run: _Run, folder: Path, reporter: Reporter) -> dict[str, Any]:
    if not (folder / OBJECTS_FILE).exists():
        write_footprints(folder, run.plan.footprints)
    _write_rejected(run.plan, folder)
    warn_of_values(run.definition, run.plan, reporter)
    shards = list(plan_shards(run.plan, finished_keys(folder)))
    total = run.plan.row_count
    progress = Progress(reporter, total, done=total - sum(map(len, shards)))
    _settle_precision(run, folder, progress)
    classify_shards(
        shards,
        run.plan,
        run.objects,
        run.model,
        folder,
        progress,
        threads=_threads(run.job),
        class_probabilities=run.job.class_probabilities,
    )
    progress.report()
    merge_results(folder)
    counts = label_counts(folder)
    device, precision = run.model.ran
    return {
        "object_count": count_results(folder),
        "classified_count": sum(counts.values()),
        "class_counts": counts,
        "device": device,
        "precision": precision,
    }


def load_model(folder: Path, reporter: Reporter, *, load: Load = backends.load) -> dict[str, Any]:
    """Load the model of a job folder, which tries it on made-up chips; nothing else is looked at.

    Returns:
        device, precision, batch_size, bands (how many the network takes, or None), chip_size
        (height and width of the only chips that it takes, or None).

    Raises:
        PluginError: what a run would refuse.
    """
    with open_job(folder) as (job, definition):
        model = ModelRunner(load, definition, _options(job), reporter)
        model.announce()
        backend = model.backend
        size = backend.rules.fixed_size
        return {
            "device": backend.device,
            "precision": backend.precision,
            "batch_size": backend.batch_size,
            "bands": backend.bands,
            "chip_size": None if size is None else list(size),
        }


def check(folder: Path, reporter: Reporter, *, load: Load = backends.load) -> dict[str, Any]:
    """Load the model of a job folder and plan it, without reading pixels.

    Returns:
        object_count, chip_count (windows in all images), device, precision, batch_size, bands
        (1-based, of the first image), window_width and window_height (smallest and largest;
        None without chips), chip_size (height and width after resizing, or None).

    Raises:
        PluginError: something that the user can mend.
    """
    with _prepared(folder, reporter, load) as run:
        windows = np.concatenate([np.empty((0, 4)), *(chips.windows for chips in run.plan.chips)])
        first = run.plan.chips[0] if run.plan.chips else None
        backend = run.model.backend
        run.model.announce()
        return {
            "object_count": run.plan.row_count,
            "chip_count": len(windows),
            "device": backend.device,
            "precision": backend.precision,
            "batch_size": backend.batch_size,
            "bands": [] if first is None else [band + 1 for band in first.bands],
            "window_width": _range(windows[:, 2]),
            "window_height": _range(windows[:, 3]),
            "chip_size": None if first is None or first.size is None else list(first.size),
        }


@contextmanager
def open_job(folder: Path) -> Iterator[tuple[ClassificationJob, ModelDefinition]]:
    """Yield the job of a folder and what its model says of itself, inside GDAL's settings for it.

    Raises:
        ModelDefinitionError: the model's definition cannot be read.
    """
    job = ClassificationJob.read(folder)
    with warnings.catch_warnings(), rasterio.Env(**GDAL_SETTINGS):
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # PIXEL_SPACE is made for those
        definition = read_definition(Path(job.model))
        yield job, with_chosen_crop(definition, job.crop, job.blacken)


def _range(sizes: Any) -> list[int] | None:
    return [int(sizes.min()), int(sizes.max())] if len(sizes) else None


@dataclass(frozen=True)
class _Run:
    """A job whose model is loaded and whose chips are planned."""

    job: ClassificationJob
    definition: ModelDefinition
    model: ModelRunner
    objects: Objects | None
    plan: JobPlan


@contextmanager
def _prepared(folder: Path, reporter: Reporter, load: Load) -> Iterator[_Run]:
    """Yield the job, its model loaded and its chips planned."""
    with open_job(folder) as (job, definition):
        model = ModelRunner(load, definition, _options(job), reporter)
        objects = read_objects(folder)
        plan = plan_job(job, definition, model.backend, objects, reporter)
        yield _Run(job, definition, model, objects, plan)


def _options(job: ClassificationJob) -> LoadOptions:
    return LoadOptions(job.processor, job.gpu_id, dict(job.arguments), job.run_model_code)


def _write_rejected(plan: JobPlan, folder: Path) -> None:
    """Write the rows of objects that get no chip."""
    done = finished_keys(folder)
    rows = [
        unasked_rows(each.positions + 1, each.image, [each.reason] * len(each.positions))
        for each in plan.rejected
    ]
    rejected = joined_rows(rows)
    left = np.flatnonzero(~np.isin(rejected.keys, done))
    if len(left):
        name = f"rejected-{uuid.uuid4().hex[:8]}{SUFFIX}"
        rejected.select(left).write(folder / RESULTS_FOLDER / name)


def _settle_precision(run: _Run, folder: Path, progress: Progress) -> None:
    """Calibrate the model on a sample of all chips, those that are done among them."""

    def sample() -> Iterator[ChipBatch]:
        for chips in read_sample(run.objects, run.plan.chips, _threads(run.job)):
            progress.refuse_cancelled()
            yield chips

    pays = progress.done < progress.total and (sum(map(len, run.plan.chips)) >= LEAST_CHIPS_REDUCED)
    run.model.settle_precision(PrecisionRecord.read(folder), sample if pays else None)


def _threads(job: ClassificationJob) -> int:
    return job.threads or available_cpus()
