"""What a backend is: chips in, predictions out, NumPy on both sides.

A backend is a file `<name>_backend.py` with a function

    load(definition: ModelDefinition, options: LoadOptions) -> Backend

and one line in `core.backends.BACKENDS`. It imports its framework inside `load`, installs and
downloads nothing, and raises `PluginError`s for all that can be found wrong before the run:
class count, band count, layout, missing packages. Tensors never leave the file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Iterable,
    Optional,
    Protocol,
    runtime_checkable,
)

import numpy as np

from ..model.definition import ChipFit, ResizeMethod

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..job import Processor
    from ..model.definition import ClassEntry
    from .batch_prediction import BatchPrediction
    from .reduced_precision import PrecisionCalibration

    Pixels = NDArray[Any]  # (N, C, H, W), the raster's dtype or float32 once resized
    Valid = Optional[NDArray[np.bool_]]
    # (N, C, H, W), or (N, 1, H, W) where all bands agree; None: all valid.
    # False: outside the raster, nodata, or blackened.


class OutOfMemory(Exception):  # noqa: N818 (the pipeline answers it; no user sees it)
    """The accelerator has no memory for a batch of this size; the backend is still usable."""


@dataclass(frozen=True)
class LoadOptions:
    """How to load a model.

    Attributes:
        processor, gpu_id: the device that is wished for.
        arguments: of the model, by name, as text.
        run_model_code: the user agreed to run Python that comes with the model.
        precision: the only reduced precision to try, whatever the device; "float32": none; None:
            what the device multiplies itself.
    """

    processor: Processor
    gpu_id: int = 0
    arguments: dict[str, str] = field(default_factory=dict)
    run_model_code: bool = False
    precision: str | None = None


@dataclass(frozen=True)
class ChipRules:
    """How the model wants its chips cut; the definition's, unless the backend overrules it.

    Attributes:
        width, height: `ImageWidth`, `ImageHeight` in pixels.
        bands: 0-based indices into the raster's bands, or band names, in the model's order.
            None: the raster's first `Backend.bands`, or all of them when that is None too.
        fixed_size: height and width of the only input that the network takes, or None.
        data_range: the raster's own range is rescaled to it before the model sees a chip
            (ESRI_FORMATS.md 1.6), or None.
        resize_method: how chips that are resized are: as the model's makers did it in training.
        fit: how a chip of another shape is fitted, and what of it is cut off; None: stretched.
    """

    width: int
    height: int
    crop_size_fixed: bool
    blacken_around_feature: bool
    bands: tuple[int | str, ...] | None = None
    fixed_size: tuple[int, int] | None = None
    data_range: tuple[float, float] | None = None
    resize_method: ResizeMethod = ResizeMethod.ANTIALIAS
    fit: ChipFit | None = None


class TakesChips(Protocol):
    """What is asked of a model to plan its chips.

    Attributes:
        rules: how chips are cut.
        bands: how many bands the network takes, or None when it does not say.
    """

    @property
    def rules(self) -> ChipRules: ...  # noqa: D102

    @property
    def bands(self) -> int | None: ...  # noqa: D102


class Backend(Protocol):
    """A loaded model; it `TakesChips`.

    Attributes:
        device: what really runs it, as the log and the output DEVICE say it ("CPU",
            "NVIDIA H200 (cuda:0)").
        precision: "float32", ... what it computes in, as the log says it.
        rules: how chips are cut.
        bands: how many bands the network takes, or None when it does not say.
        batch_size: how many chips it wants at once.
        classes: of the output, in order.
        notes: sentences for the log (a layout that was loaded by position, a fallback to the CPU).
    """

    device: str
    precision: str
    rules: ChipRules
    bands: int | None
    batch_size: int
    classes: tuple[ClassEntry, ...]
    notes: tuple[str, ...]

    def predict(self, pixels: Pixels, valid: Valid) -> BatchPrediction:
        """Classify one batch of chips of equal size, whose invalid pixels are 0 already.

        Raises:
            OutOfMemory: the pipeline halves the batch and calls again.
        """
        ...


@runtime_checkable
class RunsAhead(Protocol):
    """A backend whose device works while this thread does something else."""

    def start(self, pixels: Pixels, valid: Valid) -> Callable[[], BatchPrediction]:
        """Begin to classify a batch, as `predict` does; return what waits for the answer.

        The arrays may be changed or freed once this returns.

        Raises:
            OutOfMemory: from this call, or from the one that waits.
        """
        ...


@runtime_checkable
class ReducesPrecision(Protocol):
    """A backend that may run faster in a reduced precision, once it is calibrated.

    Attributes:
        reduced_precisions: that it could run in here, by name; it runs in none of them before
            `use`.
    """

    reduced_precisions: tuple[str, ...]

    def calibrate(self, batches: Iterable[Pixels]) -> PrecisionCalibration:
        """Compare the best reduced precision with float32 on batches of a sample of the chips.

        Raises:
            OutOfMemory: the pipeline halves the batches and calls again.
        """
        ...

    def use(self, calibration: PrecisionCalibration | None) -> None:
        """Run all chips by a calibration of this run, perhaps from another process; None: none."""
        ...
