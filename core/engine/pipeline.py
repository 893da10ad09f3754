"""The story of a run: plan, cut the work into shards, classify each, merge what they came to."""

from __future__ import annotations

import time
import uuid
import warnings
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Iterator

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning

from .. import backends
from ..backends.interface import LoadOptions
from ..backends.unloaded import peek
from ..errors import PluginError
from ..footprints import write_footprints
from ..job import RESULTS_FOLDER, ClassificationJob
from ..model.chosen_crop import with_chosen_crop
from ..model.source import read_definition
from ..results import NOT_FETCHED, SUFFIX, count_results
from ..system.cpus import available_cpus
from ..texts import Text, text, text_to_json
from .calibration_sample import read_sample
from .file_reader import CANNOT_OPEN, CANNOT_READ
from .finished import keep_answer, kept_answer
from .job_plan import plan_job
from .model_runner import ModelRunner
from .objects import read_objects
from .outages import server_settings
from .plan_files import read_plan, write_plan
from .precision_record import PrecisionRecord
from .progress import Progress
from .shard_results import (
    count_with,
    find_keys,
    finished_keys,
    forget,
    label_counts,
    merge_results,
    reopen,
)
from .shards import plan_shards
from .statuses import LEFT_OUT, UNREADABLE
from .values import warn_of_values
from .work import Work, classify_here

if TYPE_CHECKING:
    from ..backends.interface import TakesChips
    from ..model.definition import ModelDefinition
    from .batches import ChipBatch
    from .job_plan import JobPlan
    from .model_runner import Load
    from .reporter import Reporter
    from .shard_results import Keys
    from .shards import Shard
    from .work import HandOut


GDAL_SETTINGS = {
    "GDAL_CACHEMAX": 128 * 2**20,
    "GDAL_DISABLE_READDIR_ON_OPEN": "TRUE",
    "GDAL_PNG_WHOLE_IMAGE_OPTIM": "NO",
}
"""Decoded blocks: rasterio takes a number for bytes, where GDAL's own option of that name would be
MB; what tasks share is kept in decoded_tiles.py as well, for all threads. Side files are asked for
by name: to list a folder of 10,000 tiles for each of them takes longer than to open them. GDAL
decodes a PNG at one go by default, and then takes the missing end of one for zeros.
"""

TRIED_AGAIN = (UNREADABLE, LEFT_OUT, CANNOT_READ, CANNOT_OPEN, NOT_FETCHED)
"""Statuses of objects that a run which goes on looks at again: a file on a network may be back."""

NOTHING_LEFT = text("All objects are classified already: the model is not loaded.")

LEAST_CHIPS_REDUCED = 512
"""A run of fewer would lose more by calibrating a reduced precision than it gains by using it."""


def classify(
    folder: Path,
    reporter: Reporter,
    *,
    load: Load = backends.load,
    software: Callable[[], dict[str, str]] = dict,
    hand_out: HandOut = classify_here,
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
        hand_out: who classifies the shards: this process, or others.

    Returns:
        object_count (rows of the results), classified_count, class_counts (label to number),
        unreadable_count (rows that a run which goes on looks at again),
        device, precision, software, workers (of a cluster: name to what it was and did), seconds,
        remarks (on the chips that this run cut, each as `text_to_json` has it).

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
        with open_job(folder) as (job, definition):
            run = _Run(folder, job, definition, reporter, load, software, hand_out)
            answer = run.answer()
        keep_answer(folder, answer)
    else:
        reporter.info(NOTHING_LEFT)
    return {**answer, "seconds": round(time.monotonic() - started, 3)}


class _Run:
    """A job that is planned and classified; its model is loaded when it is needed."""

    def __init__(
        self,
        folder: Path,
        job: ClassificationJob,
        definition: ModelDefinition,
        reporter: Reporter,
        load: Load,
        software: Callable[[], dict[str, str]],
        hand_out: HandOut,
    ) -> None:
        self._folder = folder
        self._job = job
        self._definition = definition
        self._reporter = reporter
        self._load = load
        self._software = software
        self._hand_out = hand_out
        self._objects = read_objects(folder)
        self._record = PrecisionRecord.read(folder)
        self._model: ModelRunner | None = None
        self._remarks: list[Text] = []

    def answer(self) -> dict[str, Any]:
        """Classify what is left, and return what the run says."""
        plan = self._plan()
        if self._objects is None:
            write_footprints(self._folder, plan.footprints)
        self._classify(plan, self._left(plan))
        del plan  # its arrays are not needed to merge
        merge_results(self._folder)
        counts = label_counts(self._folder)
        backend = self._model and self._model.backend
        return {
            "object_count": count_results(self._folder),
            "classified_count": sum(counts.values()),
            "class_counts": counts,
            "unreadable_count": count_with(self._folder, TRIED_AGAIN),
            "device": self._record.devices or (backend.device if backend else ""),
            "precision": self._record.precisions or (backend.precision if backend else ""),
            "software": self._record.software or self._software(),
            "workers": self._record.workers,
            "remarks": [text_to_json(remark) for remark in self._remarks],
        }

    def _left(self, plan: JobPlan) -> list[Shard]:
        """Write the rows of objects that get no chip, and return what is left to classify."""
        done = finished_keys(self._folder)
        _write_rejected(plan, done, self._folder)
        return list(plan_shards(plan, done))

    def _classify(self, plan: JobPlan, shards: list[Shard]) -> None:
        left = sum(map(len, shards))
        progress = Progress(self._reporter, plan.row_count, done=plan.row_count - left)
        if not left:
            self._reporter.info(NOTHING_LEFT)
            return
        model = self._loaded()
        self._settle_precision(model, plan, progress)
        self._hand_out(
            Work(
                self._folder,
                self._job,
                plan,
                shards,
                self._objects,
                model,
                self._record,
                progress,
                self._threads,
            )
        )
        progress.report()
        self._remarks = progress.remarks()

    def _plan(self) -> JobPlan:
        """Return the plan of the job: that of an earlier process, or a new one.

        Where the model's files say how its chips are cut, it need not be loaded to see that there
        is none. What loading it tells is what counts: where that is something else, the plan is
        made again.
        """
        plan = read_plan(self._folder)
        if plan is None or any(reason in TRIED_AGAIN for reason in plan.reasons):
            plan = self._unloaded_plan()
            if plan is None or plan.chip_count:
                backend = self._loaded().backend
                if plan is None or not plan.is_for(backend):
                    plan = None  # or both are in memory
                    plan = self._planned(backend)
            write_plan(self._folder, plan)
            plan = read_plan(self._folder) or plan
        self._objects = self._objects and self._objects.placed()
        for remark in plan.remarks:
            self._reporter.warning(remark)
        return plan

    def _unloaded_plan(self) -> JobPlan | None:
        """Return the plan as the model's files have it; None: they do not say enough."""
        try:
            model = peek(self._definition, self._job.arguments)
            return None if model.notes else self._planned(model)
        except PluginError:  # it is said once the model is loaded, if that has no other opinion
            return None

    def _planned(self, model: TakesChips) -> JobPlan:
        remarks = _Remarks(self._reporter)
        plan = plan_job(self._job, self._definition, model, self._objects, remarks)
        warn_of_values(self._definition, plan, remarks)
        return replace(plan, remarks=tuple(remarks.said))

    def _loaded(self) -> ModelRunner:
        if self._model is None:
            options = _options(self._job)
            self._model = ModelRunner(self._load, self._definition, options, self._reporter)
            self._record.keep_software(self._software())
        return self._model

    def _settle_precision(self, model: ModelRunner, plan: JobPlan, progress: Progress) -> None:
        """Calibrate the model on a sample of all chips, those that are done among them."""

        def sample() -> Iterator[ChipBatch]:
            for chips in read_sample(self._objects, plan.chips, self._threads):
                progress.refuse_cancelled()
                yield chips

        pays = plan.chip_count >= LEAST_CHIPS_REDUCED
        model.settle_precision(self._record, sample if pays else None)

    @property
    def _threads(self) -> int:
        return self._job.threads or available_cpus()


class _Remarks:
    """Keeps the warnings of planning, to be said by every process that has the plan."""

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter
        self.said: list[str] = []

    def warning(self, text: str) -> None:
        self.said.append(text)

    def info(self, text: str) -> None:
        self._reporter.info(text)

    def progress(self, done: int, total: int, text: str) -> None:
        self._reporter.progress(done, total, text)

    def is_cancelled(self) -> bool:
        return self._reporter.is_cancelled()


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
    with open_job(folder) as (job, definition):
        model = ModelRunner(load, definition, _options(job), reporter)
        backend = model.backend
        plan = plan_job(job, definition, backend, read_objects(folder), reporter)
        windows = np.concatenate([np.empty((0, 4)), *(chips.windows for chips in plan.chips)])
        first = plan.chips[0] if plan.chips else None
        model.announce()
        return {
            "object_count": plan.row_count,
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
    with warnings.catch_warnings(), rasterio.Env(**GDAL_SETTINGS, **server_settings()):
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # PIXEL_SPACE is made for those
        definition = read_definition(Path(job.model))
        yield job, with_chosen_crop(definition, job.crop, job.blacken)


def _range(sizes: Any) -> list[int] | None:
    return [int(sizes.min()), int(sizes.max())] if len(sizes) else None


def _options(job: ClassificationJob) -> LoadOptions:
    return LoadOptions(job.processor, job.gpu_id, dict(job.arguments), job.run_model_code)


def _write_rejected(plan: JobPlan, done: Keys, folder: Path) -> None:
    """Write the rows of objects that get no chip and are not done."""
    _, are_done = find_keys(plan.rejected.keys, done)
    left = np.flatnonzero(~are_done)
    if len(left):
        name = f"rejected-{uuid.uuid4().hex[:8]}{SUFFIX}"
        plan.rejected.select(left).write(folder / RESULTS_FOLDER / name)
