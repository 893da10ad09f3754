"""Runs a loaded model on batches, and gives way when memory runs out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Callable, Iterator

from ..backends.interface import LoadOptions, OutOfMemory
from ..errors import InferenceError
from ..job import Processor
from ..texts import text
from .answers import rows_of

if TYPE_CHECKING:
    from ..backends.interface import Backend, BatchPrediction
    from ..model.definition import ModelDefinition
    from ..results import ObjectResult
    from .batches import ChipBatch
    from .reporter import Reporter

    Load = Callable[[ModelDefinition, LoadOptions], Backend]


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
        self.backend: Backend = self._loaded()

    def predict(self, batch: ChipBatch) -> Iterator[ObjectResult]:
        """Yield what the model says of each chip.

        Raises:
            InferenceError: the model failed, or one chip is too much for the CPU's memory.
        """
        start = 0
        while start < len(batch.keys):
            part = slice(start, start + self._batch_size)
            prediction = self._attempt(batch, part)
            if prediction is None:  # whatever was raised is forgotten, with all that it holds
                self._give_way(len(batch.keys[part]))
                continue
            yield from rows_of(batch.keys[part], prediction, self.backend.classes)
            start = part.stop

    def _attempt(self, batch: ChipBatch, part: slice) -> BatchPrediction | None:
        """Return what the model says, or None: there is not enough memory."""
        try:
            return self.backend.predict(batch.pixels[part], batch.valid[part])
        except OutOfMemory:
            return None

    def _loaded(self) -> Backend:
        """Load the model, on the CPU where the device has no room for it."""
        backend = self._attempt_to_load()
        if backend is None and self._options.processor is not Processor.CPU:
            self._reporter.warning(
                text("The GPU has no memory for the model: going on with the CPU.")
            )
            self._options = replace(self._options, processor=Processor.CPU)
            backend = self._attempt_to_load()
        if backend is None:
            raise InferenceError(
                text("There is not enough memory to load the model"),
                where=self._definition.source,
                mend=text("Close other programs, or use a machine with more memory."),
            )
        self._batch_size = max(backend.batch_size, 1)
        for note in backend.notes:
            self._reporter.info(note)
        self._reporter.info(
            text(
                "The model runs on {device} in {precision}.",
                device=backend.device,
                precision=backend.precision,
            )
        )
        return backend

    def _attempt_to_load(self) -> Backend | None:
        try:
            return self._load(self._definition, self._options)
        except OutOfMemory:
            return None

    def _give_way(self, size: int) -> None:
        """Take half of a batch that was too large, or the CPU after a single chip."""
        if size > 1:
            self._batch_size = size // 2
            self._reporter.warning(
                text(
                    "{device} has no memory for {count} chips at once: going on with {fewer}.",
                    device=self.backend.device,
                    count=size,
                    fewer=self._batch_size,
                )
            )
            return
        if self._options.processor is Processor.CPU:
            raise InferenceError(
                text("There is not enough memory to classify even one chip"),
                where=f"{self.backend.device}",
                mend=text(
                    "Close other programs, choose a coarser CELL_SIZE, or set CHIP_RESIZE to "
                    "SQUISH."
                ),
            )
        self._reporter.warning(
            text(
                "{device} has no memory for even one chip: going on with the CPU.",
                device=self.backend.device,
            )
        )
        self._options = replace(self._options, processor=Processor.CPU)
        self.backend = self._loaded()
