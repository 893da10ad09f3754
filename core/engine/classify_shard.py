"""From shards to files of results: what a process with a model does, whoever planned the work."""

from __future__ import annotations

import threading
import time
import uuid
from collections import deque
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable, Iterable, Iterator, Protocol, cast

import numpy as np

from ..job import RESULTS_FOLDER
from ..results import SUFFIX
from .batches import ChipBatch, full_batches
from .read_ahead import read_batches
from .shard_results import answered_rows, joined_rows, unasked_rows

if TYPE_CHECKING:
    from pathlib import Path

    from ..backends.interface import Backend
    from .answers import Answers
    from .chip_plan import ChipPlan
    from .chips import CutChips
    from .job_plan import JobPlan
    from .objects import Objects
    from .progress import Progress
    from .shard_results import ResultRows
    from .shards import Shard

SAVE_EVERY_S = 3.0
"""How often the rows of a shard are saved that is not finished: what a killed process loses."""

LOOK_EVERY_S = 0.2
"""How often it is looked whether the user wants to stop: then they are saved at once."""


class Predicts(Protocol):
    """What `classify_shards` asks of a model; `ModelRunner` is one."""

    @property
    def backend(self) -> Backend:
        """What runs it."""
        ...

    def predict(
        self, batches: Iterable[ChipBatch], *, class_probabilities: bool = False
    ) -> Iterator[tuple[ChipBatch, slice, Answers]]:
        """Yield what the model says of each batch: the batch, which of its chips, the answers."""
        ...


def classify_shards(
    shards: Iterable[Shard],
    plan: JobPlan,
    objects: Objects | None,
    model: Predicts,
    folder: Path,
    progress: Progress,
    *,
    threads: int,
    class_probabilities: bool = False,
) -> None:
    """Classify shards, one after another, each into a file of its own.

    A shard's rows depend on the shard, the plan and the model alone. The next shard is read while
    the model is busy with the one before, so that it does not wait between them; so shards may be
    taken from a queue.

    Args:
        shards: what to do.
        plan: of the job.
        objects: all of the job; None: images are the objects.
        model: loaded, its precision settled.
        folder: of the job.
        progress: hears of each row, and stops it.
        threads: of reading.
        class_probabilities: rows hold the probability of each class.

    Raises:
        Cancelled: the user stopped; what is finished is saved.
        PluginError: the model failed.
        OSError: a file cannot be written.
    """
    size = model.backend.batch_size
    with (
        _kept(folder / RESULTS_FOLDER, progress.is_cancelled) as results,
        closing(_ShardReader(shards, plan, objects, size, threads)) as cut,
    ):
        batches = _batches(cut, results, progress, size)
        predicted = model.predict(batches, class_probabilities=class_probabilities)
        for batch, part, answers in predicted:
            rows = answered_rows(batch.positions[part] + 1, batch.images[part], answers)
            results.add(cast(_ShardBatch, batch).shard, rows)
            progress.add(len(rows))
            del batch  # or it is held while the next one is made


class _ShardReader:
    """Chips of shards, read ahead across their borders."""

    def __init__(
        self,
        shards: Iterable[Shard],
        plan: JobPlan,
        objects: Objects | None,
        batch_size: int,
        threads: int,
    ) -> None:
        self._begun: deque[Shard] = deque()
        self._read = read_batches(objects, self._plans(shards, plan), batch_size, threads)

    def __iter__(self) -> Iterator[tuple[Shard, Iterator[CutChips]]]:
        """Yield each shard and what becomes of it, which is to be taken before the next one."""
        for first in self._read:
            shard = self._begun.popleft()
            yield shard, self._of(shard, first)

    def close(self) -> None:
        """Stop reading."""
        self._read.close()

    def _plans(self, shards: Iterable[Shard], plan: JobPlan) -> Iterator[ChipPlan]:
        for shard in shards:
            self._begun.append(shard)
            yield from shard.chips(plan)

    def _of(self, shard: Shard, cut: CutChips) -> Iterator[CutChips]:
        left = len(shard)
        while True:
            left -= sum(map(len, cut.batches)) + sum(len(each.positions) for each in cut.unasked)
            yield cut
            if not left:
                return
            cut = next(self._read)


def _batches(
    cut: _ShardReader, results: _Results, progress: Progress, size: int
) -> Iterator[_ShardBatch]:
    """Yield what the model is asked, and keep why it is not asked about the other objects."""
    for shard, chips in cut:
        results.begin(shard)
        for batch in full_batches(_usable(shard, chips, results, progress), size):
            progress.refuse_cancelled()
            yield _ShardBatch(
                batch.images, batch.positions, batch.pixels, batch.valid, shard.number
            )
            del batch  # or it is held while the next one is made


def _usable(
    shard: Shard, cut: Iterator[CutChips], results: _Results, progress: Progress
) -> Iterator[ChipBatch]:
    for chips in cut:
        progress.refuse_cancelled()
        progress.see(chips.overhanging, chips.unreadable, chips.first_error)
        for unasked in chips.unasked:
            places = np.arange(len(unasked.statuses))
            rows = unasked_rows(unasked.positions + 1, unasked.image, unasked.statuses, places)
            results.add(shard.number, rows)
            progress.add(len(rows))
        while chips.batches:  # each goes once it is joined with others
            yield chips.batches.pop(0)


@dataclass(frozen=True, eq=False)
class _ShardBatch(ChipBatch):
    """Chips of one shard."""

    shard: int


@contextmanager
def _kept(folder: Path, is_cancelled: Callable[[], bool]) -> Iterator[_Results]:
    """Yield what keeps rows, and save them meanwhile: the model may be slow, or hang."""
    results, ended = _Results(folder), threading.Event()

    def save() -> None:
        saved = time.monotonic()
        while not ended.wait(LOOK_EVERY_S):
            if is_cancelled() or time.monotonic() - saved > SAVE_EVERY_S:
                saved = time.monotonic()
                with suppress(OSError):  # it is tried again, and said, in the end
                    results.save()

    saver = threading.Thread(target=save, name="saver", daemon=True)
    saver.start()
    try:
        yield results
    finally:
        ended.set()
        saver.join()
        results.save()


@dataclass
class _Results:
    """Rows of shards that are not finished; more than one, where the model runs behind.

    Files have names of their own, also those of two processes that make the same shard: neither
    puts a part of it in place of the other's whole. Rows that are made twice are merged.
    """

    folder: Path
    name: str = field(default_factory=lambda: uuid.uuid4().hex[:8])
    begun: dict[int, _Begun] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, shard: Shard) -> None:
        """Make room for the rows of a shard."""
        with self.lock:
            self.begun[shard.number] = _Begun(len(shard))

    def add(self, number: int, rows: ResultRows) -> None:
        """Take rows of a shard, and save it when it is whole.

        Raises:
            OSError: it cannot be written.
        """
        with self.lock:
            begun = self.begun[number]
            begun.parts.append(rows)
            begun.count += len(rows)
            if begun.count == begun.wanted:
                self._save(number)
                del self.begun[number]

    def save(self) -> None:
        """Write what there is of every shard.

        Raises:
            OSError: it cannot be written.
        """
        with self.lock:
            for number in self.begun:
                self._save(number)

    def _save(self, number: int) -> None:
        begun = self.begun[number]
        if begun.count > begun.saved:
            begun.parts[:] = [joined_rows(begun.parts)]
            begun.parts[0].write(self.folder / f"{number:08d}-{self.name}{SUFFIX}")
            begun.saved = begun.count


@dataclass
class _Begun:
    """A shard of which not all rows are there: how many are wanted, there, and saved."""

    wanted: int
    count: int = 0
    saved: int = 0
    parts: list[ResultRows] = field(default_factory=list)
