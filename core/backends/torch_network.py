"""Runs a PyTorch network on chips, at the best precision that keeps its labels.

Reduced precision. Where the hardware multiplies bfloat16 (CPU) or float16 (CUDA) itself, chips
first run in it. Its rounding moves a class's score, the logarithm of its probability (measured on
a trained resnet18: by 0.02 on average and 0.26 at most, where two classes lie 30 apart), so a label
can only change where the decision is close. Each chip whose two best scores (multi-label: a score
and the threshold's) are closer than a tolerance is run again in float32, and its label is
float32's. The tolerance is `_SAFETY` times the largest deviation from float32 that was seen so far
for this model, on its first chips and on every chip that ran again. Where more than
`_LARGEST_SHARE` of the chips ran again, float32 alone is faster and runs the rest. Confidences of
the other chips differ from float32's by no more than the deviation.
"""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, Iterator

import numpy as np
import torch

from ..errors import InferenceError
from ..texts import text
from .failures import is_out_of_memory, model_failures
from .interface import OutOfMemory
from .probabilities import Activation, Decision, as_probabilities
from .torch_device import TorchDevice, has_native_bfloat16

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..model.definition import ClassEntry
    from ..model.normalization import Normalization
    from .interface import BatchPrediction, ChipRules, Pixels, Probabilities, Valid

    Scores = NDArray[np.float32]  # (N, classes), log-probabilities or log-odds

_SAFETY = 4.0
_LARGEST_SHARE = 0.4
_ENOUGH_CHIPS = 100  # to judge the share by
_FIRST_CHIPS = 32  # that run in both precisions, to know the deviation
_SCORE_FLOOR = 1e-6  # a less probable class never wins; its score's deviation does not matter

_UPLOADED_AS_THEY_ARE = (np.uint8, np.int8, np.int16, np.int32, np.float32)


class TorchNetwork:
    """A network on its device.

    Args:
        module: takes (N, C, H, W) float32, gives (N, K).
        device: where it runs.
        normalization: None: pixels go in as they are, as float32.
        variants: dihedral variants whose probabilities are averaged (ESRI_FORMATS.md 3.3, 4).

    Attributes:
        precision: "bfloat16", "float16" or "float32".
        notes: what happened to the precision.
    """

    def __init__(
        self,
        module: Any,
        *,
        device: TorchDevice,
        normalization: Normalization | None,
        variants: tuple[int, ...] = (0,),
    ) -> None:
        self._device = torch.device(device.name)
        self._module = module.to(self._device, memory_format=torch.channels_last)
        self._scale_and_shift: tuple[Any, ...] | None = None
        if normalization is not None:
            self._scale_and_shift = tuple(
                torch.tensor(numbers, dtype=torch.float32, device=self._device).view(1, -1, 1, 1)
                for numbers in (normalization.scale, normalization.shift)
            )
        self._decision = Decision(())
        self._activation = Activation.NONE
        self._variants = variants
        self._reduced: Any = None
        self._tolerance = 0.0
        self._chips_run = self._chips_run_again = 0
        self.notes: tuple[str, ...] = ()

    @property
    def precision(self) -> str:
        """Return what most chips run in."""
        return str(self._reduced or torch.float32).removeprefix("torch.")

    def decide(self, decision: Decision, activation: Activation = Activation.NONE) -> None:
        """Say how outputs become labels, given what the module's last layer did to them already."""
        self._decision = decision
        self._activation = activation

    def reduce_precision(self, *, bands: int, size: tuple[int, int]) -> None:
        """Run in the best reduced precision in which this network runs on this device at all."""
        inputs = self._probe_inputs(bands, *size)
        with torch.inference_mode(), _torch_failures():
            for dtype in _reduced_precisions(self._device.type):
                if self._try(inputs, dtype) is not None:
                    self._reduced = dtype
                    return

    def raw_outputs(self, *, bands: int, size: tuple[int, int]) -> NDArray[Any]:
        """Return what the network puts out for varied probe chips."""
        with torch.inference_mode(), _torch_failures():
            outputs = self._module(self._probe_inputs(bands, *size)).float()
            return np.asarray(outputs.cpu().numpy())

    def predict(self, pixels: Pixels) -> BatchPrediction:
        """Classify (N, C, H, W) pixels."""
        with torch.inference_mode(), _torch_failures():
            inputs = self._upload(pixels)
            return self._decision.predict(self._decisive_probabilities(inputs))

    def _decisive_probabilities(self, inputs: Any) -> Probabilities:
        """Return probabilities whose labels are those of float32."""
        if self._reduced is not None:
            probabilities = self._try(inputs, self._reduced)
            if probabilities is not None:
                return self._settle(inputs, probabilities)
            self._give_up_reduced()
        return self._probabilities(inputs, None)

    def _upload(self, pixels: Pixels) -> Any:
        if pixels.dtype not in _UPLOADED_AS_THEY_ARE:
            pixels = pixels.astype(np.float32)
        chips = torch.from_numpy(np.require(pixels, requirements=["C", "W"])).to(self._device)
        chips = chips.to(torch.float32, memory_format=torch.channels_last)
        if self._scale_and_shift is None:
            return chips
        scale, shift = self._scale_and_shift
        return torch.addcmul(shift, chips, scale)

    def _probe_inputs(self, bands: int, height: int, width: int) -> Any:
        """Return four chips as unlike as imagery can be: flat, fine noise, and two smooth ones."""
        generator = torch.Generator().manual_seed(0)
        flat = torch.zeros(1, bands, height, width)
        fine = torch.randn(1, bands, height, width, generator=generator)
        smooth = torch.nn.functional.interpolate(
            2 * torch.randn(2, bands, 8, 8, generator=generator), (height, width), mode="bilinear"
        )
        chips = torch.cat([flat, fine, smooth])
        if self._scale_and_shift is None:
            chips = (chips * 60 + 110).clamp(0, 255)
        return chips.to(self._device, memory_format=torch.channels_last)

    def _probabilities(self, inputs: Any, dtype: Any) -> Probabilities:
        """Return the mean over the dihedral variants, computed in a precision (None: float32)."""
        kind = self._device.type
        with torch.autocast(kind, dtype) if dtype else _plain_float32(kind):
            outputs = [
                self._module(_dihedral(inputs, variant)).float() for variant in self._variants
            ]
        each = [
            as_probabilities(
                output.cpu().numpy(), self._activation, self._decision, count=len(inputs)
            )
            for output in outputs
        ]
        return each[0] if len(each) == 1 else np.mean(each, axis=0, dtype=np.float32)

    def _try(self, inputs: Any, dtype: Any) -> Probabilities | None:
        """Return probabilities in a reduced precision; None if the network cannot run in it."""
        try:
            probabilities = self._probabilities(inputs, dtype)
            return probabilities if np.isfinite(probabilities).all() else None  # an overflow
        except (InferenceError, RuntimeError) as error:
            if is_out_of_memory(error):
                raise
            return None

    def _settle(self, inputs: Any, probabilities: Probabilities) -> Probabilities:
        """Run chips again in float32 until no decision left is close."""
        is_exact = np.zeros(len(probabilities), bool)
        doubtful = self._distance(probabilities) < self._tolerance
        doubtful[: max(0, _FIRST_CHIPS - self._chips_run)] = True
        while doubtful.any():
            exact = self._probabilities(inputs[torch.from_numpy(doubtful).to(self._device)], None)
            deviation = self._deviation(probabilities[doubtful], exact)
            self._tolerance = max(self._tolerance, _SAFETY * deviation)
            probabilities[doubtful] = exact
            is_exact |= doubtful
            doubtful = ~is_exact & (self._distance(probabilities) < self._tolerance)
        self._judge(run=len(probabilities), run_again=int(is_exact.sum()))
        return probabilities

    def _judge(self, *, run: int, run_again: int) -> None:
        """Give reduced precision up where it is no gain."""
        self._chips_run += run
        self._chips_run_again += run_again
        share = self._chips_run_again / self._chips_run
        if self._chips_run >= _ENOUGH_CHIPS and share > _LARGEST_SHARE:
            self._give_up_reduced()

    def _give_up_reduced(self) -> None:
        self.notes = (
            text(
                "The model is too sensitive for {precision}; float32 runs it",
                precision=self.precision,
            ),
        )
        self._reduced = None

    def _scores(self, probabilities: Probabilities) -> Scores:
        bounded = np.clip(probabilities, _SCORE_FLOOR, 1 - _SCORE_FLOOR)
        if self._decision.threshold is None:
            return np.log(bounded)
        return np.log(bounded / (1 - bounded))

    def _distance(self, probabilities: Probabilities) -> NDArray[np.float32]:
        """Return how much scores of each chip would have to change for another label."""
        scores = self._scores(probabilities)
        threshold = self._decision.threshold
        if threshold is not None:
            edge = self._scores(np.array([[threshold]], np.float32))
            return np.abs(scores - edge).min(axis=1)
        if scores.shape[1] == 1:
            return np.full(len(scores), np.inf, np.float32)
        second, first = np.partition(scores, -2, axis=1)[:, -2:].T
        return first - second

    def _deviation(self, probabilities: Probabilities, exact: Probabilities) -> float:
        """Return the largest change of a `_distance` that a reduced precision has made."""
        change = self._scores(probabilities) - self._scores(exact)
        if self._decision.threshold is not None:
            return float(np.abs(change).max())
        return float(np.ptp(change, axis=1).max())


class TorchBackend:
    """A `TorchNetwork` with what the pipeline must know of it; see `interface.Backend`."""

    def __init__(
        self,
        network: TorchNetwork,
        *,
        device: TorchDevice,
        rules: ChipRules,
        bands: int | None,
        batch_size: int,
        classes: tuple[ClassEntry, ...],
        notes: tuple[str, ...] = (),
    ) -> None:
        self._network = network
        self._notes = device.notes + notes
        self.device = device.label
        self.rules = rules
        self.bands = bands
        self.batch_size = batch_size
        self.classes = classes

    @property
    def precision(self) -> str:
        """Return what most chips run in."""
        return self._network.precision

    @property
    def notes(self) -> tuple[str, ...]:
        """Return sentences for the log."""
        return self._notes + self._network.notes

    def predict(self, pixels: Pixels, valid: Valid) -> BatchPrediction:  # noqa: ARG002
        """Classify one batch; invalid pixels are 0 already. Source: ESRI_FORMATS.md 3.3, step 0."""
        return self._network.predict(pixels)


@contextmanager
def _torch_failures() -> Iterator[None]:
    try:
        with model_failures():
            yield
    except OutOfMemory:
        torch.cuda.empty_cache()  # or the next, smaller batch fails as well
        raise


def _dihedral(chips: Any, variant: int) -> Any:
    """Return bit 0: rows flipped; bit 1: columns flipped; then bit 2: transposed."""
    if variant & 1:
        chips = chips.flip(2)
    if variant & 2:
        chips = chips.flip(3)
    if variant & 4:
        chips = chips.transpose(2, 3)
    return chips


def _reduced_precisions(kind: str) -> tuple[Any, ...]:
    """Return what to try, best first; float16 is finer than bfloat16 but may overflow."""
    if kind == "cuda":
        return (torch.float16, torch.bfloat16)
    return (torch.bfloat16,) if kind == "cpu" and has_native_bfloat16() else ()


def _plain_float32(kind: str) -> Any:
    """Keep CUDA's convolutions from TF32, which rounds like float16."""
    if kind != "cuda":
        return nullcontext()
    return torch.backends.cudnn.flags(enabled=True, allow_tf32=False)
