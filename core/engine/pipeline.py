"""The story of a run: plan, read, mask, resize, batch, predict, store."""

from __future__ import annotations

import time
import warnings
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning

from .. import backends
from ..backends.interface import LoadOptions
from ..cpus import available_cpus
from ..errors import Cancelled, PluginError
from ..footprints import write_footprints
from ..job import ClassificationJob
from ..model.source import read_definition
from ..objects_file import OBJECTS_FILE
from ..results import ObjectResult, ResultStore
from ..texts import text
from .answers import rows_of
from .batches import stack_batches
from .chip_plan import ChipPlan
from .chips import Chip, read_chips
from .file_reader import CANNOT_OPEN, CANNOT_READ
from .finished import keep_answer, kept_answer
from .job_plan import JobPlan, plan_job
from .model_runner import ModelRunner
from .objects import read_objects
from .precision_record import PrecisionRecord
from .sample import read_sample
from .statuses import LEFT_OUT, UNREADABLE
from .values import warn_of_values

if TYPE_CHECKING:
    from ..model.definition import ModelDefinition
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

REJECTED_AT_ONCE = 1000
"""How many rows without a chip are written in one transaction."""

TRIED_AGAIN = (UNREADABLE, LEFT_OUT, CANNOT_READ, CANNOT_OPEN)
"""Statuses of objects that a run which goes on looks at again: a file on a network may be back."""

LEAST_CHIPS_REDUCED = 512
"""A run of fewer would lose more by calibrating a reduced precision than it gains by using it."""

REPORT_EVERY_S = 0.5


def classify(
    folder: Path,
    reporter: Reporter,
    *,
    load: Load = backends.load,
    software: Callable[[], dict[str, str]] = dict,
) -> dict[str, Any]:
    """Classify the objects of a job folder into its results.sqlite.

    What the store holds already is not done again, but for what could not be read; where nothing
    is left, the model is not loaded. Where each image is one object, footprints.jsonl says where
    they lie.

    Args:
        folder: of the job.
        reporter: hears of the run, and may stop it.
        load: loads the model.
        software: says what the process works with, once the model is loaded: name to version.

    Returns:
        object_count (rows of the store), classified_count, class_counts (label to number), device,
        precision, software, seconds.

    Raises:
        PluginError: something that the user can mend.
        Cancelled: the user stopped; all finished batches are in the store.
    """
    started = time.monotonic()
    with ResultStore(folder) as store:
        for status in TRIED_AGAIN:
            store.forget(status)
        answer = kept_answer(folder, store)
        if answer is None:
            with _prepared(folder, reporter, load) as run:
                answer = _classify(run, folder, store, reporter)
                answer["software"] = software()
            keep_answer(folder, answer)
        else:
            reporter.info(text("All objects are classified already: the model is not loaded."))
    return {**answer, "seconds": round(time.monotonic() - started, 3)}


def _classify(run: _Run, folder: Path, store: ResultStore, reporter: Reporter) -> dict[str, Any]:
    if not (folder / OBJECTS_FILE).exists():
        write_footprints(folder, run.plan.footprints)
    done = store.done()
    _store_rejected(run.plan, store, done)
    warn_of_values(run.definition, run.plan, reporter)
    plans = [_remaining(plan, done) for plan in run.plan.chips]
    total = run.plan.row_count
    progress = _Progress(reporter, total, done=total - sum(map(len, plans)))
    _settle_precision(run, folder, progress)
    _classify_chips(run, plans, store, progress)
    progress.report()
    counts = store.label_counts()
    device, precision = run.model.ran
    return {
        "object_count": store.count(),
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
        yield job, read_definition(Path(job.model))


def _range(sizes: Any) -> list[int] | None:
    return [int(sizes.min()), int(sizes.max())] if len(sizes) else None


@dataclass(frozen=True)
class _Run:
    """A job whose model is loaded and whose chips are planned."""

    job: ClassificationJob
    definition: ModelDefinition
    model: ModelRunner
    plan: JobPlan


@contextmanager
def _prepared(folder: Path, reporter: Reporter, load: Load) -> Iterator[_Run]:
    """Yield the job, its model loaded and its chips planned."""
    with open_job(folder) as (job, definition):
        model = ModelRunner(load, definition, _options(job), reporter)
        plan = plan_job(job, definition, model.backend, read_objects(folder), reporter)
        yield _Run(job, definition, model, plan)


def _options(job: ClassificationJob) -> LoadOptions:
    return LoadOptions(job.processor, job.gpu_id, dict(job.arguments), job.run_model_code)


def _store_rejected(plan: JobPlan, store: ResultStore, done: set[tuple[int, int]]) -> None:
    rows = (
        ObjectResult(int(position) + 1, rejected.image, status=rejected.reason)
        for rejected in plan.rejected
        for position in rejected.positions
        if (position + 1, rejected.image) not in done
    )
    while chunk := list(islice(rows, REJECTED_AT_ONCE)):
        store.write(chunk)


def _remaining(plan: ChipPlan, done: set[tuple[int, int]]) -> ChipPlan:
    """Return the plan without what an earlier run has finished."""
    if not done:
        return plan
    left = [(int(position) + 1, plan.index) not in done for position in plan.positions]
    return plan.select(np.array(left, bool))


def _settle_precision(run: _Run, folder: Path, progress: _Progress) -> None:
    """Calibrate the model on a sample of all chips, those that are done among them."""

    def sample() -> Iterator[Chip]:
        for chip in read_sample(run.plan.chips, _threads(run.job)):
            progress.refuse_cancelled()
            yield chip

    pays = progress.done < progress.total and (sum(map(len, run.plan.chips)) >= LEAST_CHIPS_REDUCED)
    run.model.settle_precision(PrecisionRecord.read(folder), sample if pays else None)


def _threads(job: ClassificationJob) -> int:
    return job.threads or available_cpus()


def _classify_chips(
    run: _Run, plans: list[ChipPlan], store: ResultStore, progress: _Progress
) -> None:
    """Read, predict and store; a batch, and what the model was not asked meanwhile, at a time."""
    with_probabilities = run.job.class_probabilities
    unasked: list[ObjectResult] = []
    try:
        with closing(read_chips(plans, _threads(run.job))) as chips:
            usable = _usable(chips, unasked, store, progress)
            batches = stack_batches(usable, run.model.backend.batch_size)
            for batch, part, answers in run.model.predict(
                batches, class_probabilities=with_probabilities
            ):
                results = list(rows_of(batch.keys[part], answers))
                del batch  # or it is held while the next one is made
                store.write([*unasked, *results])
                unasked.clear()
                progress.add(len(results))
    finally:
        store.write(unasked)


def _usable(
    chips: Iterable[Chip], unasked: list[ObjectResult], store: ResultStore, progress: _Progress
) -> Iterator[Chip]:
    """Pass on the chips that show something; of the others, keep why the model is not asked."""
    for chip in chips:
        progress.refuse_cancelled()
        progress.see(chip)
        if not chip.problem:
            yield chip
            continue
        unasked.append(ObjectResult(chip.position + 1, chip.image, status=chip.problem))
        progress.add(1)
        if len(unasked) >= REJECTED_AT_ONCE:
            store.write(unasked)
            unasked.clear()


@dataclass
class _Progress:
    """Counts, and says so now and then."""

    reporter: Reporter
    total: int
    done: int
    overhanging: int = 0
    unreadable: int = 0
    first_error: PluginError | None = None
    finished: int = field(init=False, default=0)
    started: float = field(init=False, default_factory=time.monotonic)
    reported: float = field(init=False, default=0.0)

    def refuse_cancelled(self) -> None:
        if self.reporter.is_cancelled():
            raise Cancelled

    def see(self, chip: Chip) -> None:
        """Count what the log says at the end."""
        self.overhanging += not (chip.is_whole or chip.problem)
        if chip.error is not None:
            self.unreadable += 1
            self.first_error = self.first_error or chip.error

    def add(self, count: int) -> None:
        self.finished += count
        now = time.monotonic()
        done = self.done + self.finished
        if now - self.reported >= REPORT_EVERY_S or done == self.total:
            self.reported = now
            self.reporter.progress(done, self.total, self._text(done, now - self.started))

    def _text(self, done: int, elapsed: float) -> str:
        rate = self.finished / max(elapsed, 1e-6)
        left = _duration((self.total - done) / rate)
        return text(
            "{done:,} of {count:,} object, {rate:,.1f} per second, {left} left",
            "{done:,} of {count:,} objects, {rate:,.1f} per second, {left} left",
            done=done,
            count=self.total,
            rate=rate,
            left=left,
        )

    def report(self) -> None:
        """Say once what is odd about the chips."""
        if self.overhanging:
            self.reporter.warning(
                text(
                    "Objects whose chips reach past the edge of the image or hold nodata: "
                    "{number:,} of {total:,}; those pixels are 0.",
                    number=self.overhanging,
                    total=self.total,
                )
            )
        if self.first_error is not None:
            self.reporter.warning(
                text(
                    "Objects that are not classified, because their imagery cannot be read: "
                    "{number:,} of {total:,}. The first: {error}",
                    number=self.unreadable,
                    total=self.total,
                    error=self.first_error,
                )
            )


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 90 * 60:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"
