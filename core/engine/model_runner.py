"""Runs a loaded model on batches: in a precision settled before, and where there is memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Callable, Iterable, Iterator, TypeVar

from ..backends.interface import LoadOptions, OutOfMemory, ReducesPrecision, RunsAhead
from ..backends.reduced_precision import PROBABILITY_TOLERANCE
from ..errors import NotEnoughMemoryError
from ..job import Processor
from ..texts import text
from .answers import answers_of
from .batches import full_batches

if TYPE_CHECKING:
    from ..backends.batch_prediction import BatchPrediction
    from ..backends.interface import Backend
    from ..backends.reduced_precision import PrecisionCalibration
    from ..model.definition import ModelDefinition
    from .answers import Answers
    from .batches import ChipBatch
    from .precision_record import PrecisionRecord
    from .reporter import Reporter

    Load = Callable[[ModelDefinition, LoadOptions], Backend]

T = TypeVar("T")


@dataclass(frozen=True)
class _Started:
    """A batch, what waits for its answer if it is under way, and the device and precision."""

    batch: ChipBatch
    wait: Callable[[], BatchPrediction] | None
    ran: tuple[str, str]


class ModelRunner:
    """A backend with smaller batches, and then the CPU, where memory runs out.

    Source: PRODUCT.md 6.

    Raises:
        PluginError: the model cannot be loaded.
    """

    def __init__(
        self, load: Load, definition: ModelDefinition, options: LoadOptions, reporter: Reporter
    ) -> None:
        self._load = load
        self._definition = definition
        self._options = options
        self._reporter = reporter
        self._record: PrecisionRecord | None = None
        self._sample: Callable[[], Iterable[ChipBatch]] | None = None
        self.backend: Backend = self._loaded()

    def settle_precision(
        self, record: PrecisionRecord, sample: Callable[[], Iterable[ChipBatch]] | None
    ) -> None:
        """Decide in which precision all chips of the run are computed.

        Args:
            record: of the job; what was settled in an earlier process holds.
            sample: reads chips of the run's plan, the same ones each time; None: nothing is left
                to run, or too little for a reduced precision to pay.
        """
        self._record, self._sample = record, sample
        self._settle()

    def announce(self) -> None:
        """Say what runs the model."""
        self._reporter.info(
            text(
                "The model runs on {device} in {precision}.",
                device=self.backend.device,
                precision=self.backend.precision,
            )
        )

    def predict(
        self, batches: Iterable[ChipBatch], *, class_probabilities: bool = False
    ) -> Iterator[tuple[ChipBatch, slice, Answers]]:
        """Yield what the model says of each batch: the batch, which of its chips, the answers.

        Where the device works by itself, each batch is started before the one before it is
        waited for, so that reading, predicting and storing go side by side.

        Args:
            batches: in any number; at most two are held at once.
            class_probabilities: answers hold the probability of each class.

        Raises:
            InferenceError: the model failed.
            NotEnoughMemoryError: one chip is too much for the CPU's memory.
        """

        def answered(started: _Started) -> Iterator[tuple[ChipBatch, slice, Answers]]:
            for part, prediction in self._predictions(started):
                answers = answers_of(
                    part.stop - part.start,
                    prediction,
                    self.backend.classes,
                    class_probabilities=class_probabilities,
                )
                yield started.batch, part, answers

        ahead: _Started | None = None
        for batch in batches:
            started = self._start(batch)
            del batch  # or it is held while the next one is made
            if ahead is not None:
                yield from answered(ahead)
            ahead = started
            if started.wait is None:
                yield from answered(started)
                ahead = None
            del started
        if ahead is not None:
            yield from answered(ahead)

    def _start(self, batch: ChipBatch) -> _Started:
        """Start a batch that the backend takes in one; the others are run when they are due."""
        backend, ahead = self.backend, self._runs_ahead
        if ahead is None or len(batch.pixels) > self._batch_size:
            return _Started(batch, None, (backend.device, backend.precision))
        wait = self._attempt(lambda: ahead.start(batch.pixels, batch.valid))
        return _Started(batch, wait, (backend.device, backend.precision))

    def _predictions(self, started: _Started) -> Iterator[tuple[slice, BatchPrediction]]:
        """Yield what the model says of a batch, in parts that fit into memory."""
        batch, count = started.batch, len(started.batch.pixels)
        if started.wait is not None:
            prediction = self._attempt(started.wait)
            if prediction is not None:
                self._note(started.ran)
                yield slice(0, count), prediction
                return
        start = 0
        while start < count:
            part = slice(start, min(start + self._batch_size, count))
            found = self._attempt_part(batch, part)
            if found is None:  # whatever was raised is forgotten, with all that it holds
                self._give_way(part.stop - part.start)
                continue
            self._note((self.backend.device, self.backend.precision))
            yield part, found
            start = part.stop

    def _note(self, ran: tuple[str, str]) -> None:
        if self._record is not None:
            self._record.add(*ran)

    def _settle(self) -> None:
        """Settle the precision of the backend that runs now, and say what runs."""
        calibration = self._calibration()
        if isinstance(self.backend, ReducesPrecision) and calibration is not None:
            self.backend.use(calibration)
            self._reporter.info(_said_of(calibration))
        self.announce()

    def _calibration(self) -> PrecisionCalibration | None:
        """Return what the job folder or the sample says of this backend's reduced precision."""
        backend, record, sample = self.backend, self._record, self._sample
        if not isinstance(backend, ReducesPrecision) or not backend.reduced_precisions:
            return None
        known = record.calibrations.get(backend.device) if record else None
        if known is not None and known.precision in backend.reduced_precisions:
            return known
        if record is None or sample is None:
            return None
        while True:
            batches = full_batches(sample(), self._batch_size)
            found = self._attempt(partial(backend.calibrate, (each.pixels for each in batches)))
            if found is not None:
                record.keep(backend.device, found)
                return found
            if self._batch_size == 1:
                return None  # no memory for two forms: float32 alone may do
            self._take_fewer(self._batch_size)

    def _attempt_part(self, batch: ChipBatch, part: slice) -> BatchPrediction | None:
        valid = None if batch.valid is None else batch.valid[part]
        return self._attempt(lambda: self.backend.predict(batch.pixels[part], valid))

    @staticmethod
    def _attempt(ask: Callable[[], T]) -> T | None:
        """Return what the backend says, or None: there is not enough memory."""
        try:
            return ask()
        except OutOfMemory:
            return None

    def _loaded(self) -> Backend:
        """Load the model, on the CPU where the device has no room for it."""
        backend = self._attempt_to_load()
        if backend is None and self._options.processor is not Processor.CPU:
            self._reporter.warning(
                text("The GPU has no memory for the model: continuing on the CPU.")
            )
            self._options = replace(self._options, processor=Processor.CPU)
            backend = self._attempt_to_load()
        if backend is None:
            raise NotEnoughMemoryError(
                text("There is not enough memory to load the model"),
                where=self._definition.source,
                mend=text("Close other programs, or use a machine with more memory."),
            )
        self._batch_size = max(backend.batch_size, 1)
        # Once: to ask whether an object is of a protocol takes as long as some small batches do.
        self._runs_ahead = backend if isinstance(backend, RunsAhead) else None
        for note in backend.notes:
            self._reporter.info(note)
        return backend

    def _attempt_to_load(self) -> Backend | None:
        return self._attempt(lambda: self._load(self._definition, self._options))

    def _give_way(self, size: int) -> None:
        """Take half of a batch that was too large, or the CPU after a single chip."""
        if size > 1:
            self._take_fewer(size)
            return
        if self._options.processor is Processor.CPU:
            raise NotEnoughMemoryError(
                text("There is not enough memory to classify even one chip"),
                where=f"{self.backend.device}",
                mend=text(
                    "Close other programs, choose a coarser CELL_SIZE, or set CHIP_RESIZE to "
                    "SQUISH."
                ),
            )
        self._reporter.warning(
            text(
                "{device} has no memory for even one chip: continuing on the CPU.",
                device=self.backend.device,
            )
        )
        self._options = replace(self._options, processor=Processor.CPU)
        self.backend = self._loaded()
        self._settle()

    def _take_fewer(self, size: int) -> None:
        self._batch_size = size // 2
        self._reporter.warning(
            text(
                "{device} has no memory for {number} chips at once: continuing with {fewer}.",
                device=self.backend.device,
                number=size,
                fewer=self._batch_size,
            )
        )


def _said_of(calibration: PrecisionCalibration) -> str:
    if calibration.pays:
        return text(
            "{precision} was tried on {count} chip of this run. float32 decides where it might "
            "change a label, or a probability by more than {limit}: about {percent:.0f} % of all.",
            "{precision} was tried on {count} chips of this run. float32 decides where it might "
            "change a label, or a probability by more than {limit}: about {percent:.0f} % of all.",
            precision=calibration.precision,
            count=calibration.chips,
            limit=PROBABILITY_TOLERANCE,
            percent=100 * calibration.share,
        )
    if calibration.is_slow:
        return text(
            "{precision}, which was tried on {count} chip of this run, would save no time here: "
            "float32 runs it.",
            "{precision}, which was tried on {count} chips of this run, would save no time here: "
            "float32 runs it.",
            precision=calibration.precision,
            count=calibration.chips,
        )
    return text(
        "The model is too sensitive for {precision}, which was tried on {count} chip of this "
        "run: float32 runs it.",
        "The model is too sensitive for {precision}, which was tried on {count} chips of this "
        "run: float32 runs it.",
        precision=calibration.precision,
        count=calibration.chips,
    )
