"""Runs a PyTorch network on chips, in the fastest form that keeps the results of float32.

Where the hardware multiplies bfloat16 (CPU) or float16 (CUDA) itself, chips first run in it, and
float32 decides those that `reduced_precision` calls doubtful. Nothing is reduced before the network
was calibrated on a sample of the run's own chips.
"""

from __future__ import annotations

import math
import time
from contextlib import contextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator

import numpy as np
import torch

from ..system.out_of_memory import is_out_of_memory
from ..texts import text
from .failures import model_failures
from .interface import OutOfMemory
from .probabilities import Activation, Decision, as_probabilities
from .reduced_precision import USUAL_COST, PrecisionCalibration, calibrate, failed, is_doubtful
from .torch_device import TorchDevice, has_native_bfloat16
from .torch_fitting import FittedNetwork, fit, reduced, takes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..model.definition import ClassEntry
    from ..model.normalization import Normalization
    from .batch_prediction import BatchPrediction, Probabilities
    from .interface import ChipRules, Pixels, Valid

_UPLOADED_AS_THEY_ARE = (np.uint8, np.int8, np.int16, np.int32, np.float32)


class TorchNetwork:
    """A network on its device.

    Args:
        module: takes (N, C, H, W), gives (N, K); in evaluation mode.
        device: where it runs.
        normalization: None: pixels go in as they are.
    """

    def __init__(
        self,
        module: Any,
        *,
        device: TorchDevice,
        normalization: Normalization | None,
    ) -> None:
        self._device = torch.device(device.name)
        self._network = FittedNetwork(module.to(self._device))
        self._scale_and_shift: tuple[Any, ...] | None = None
        if normalization is not None:
            self._scale_and_shift = tuple(
                torch.tensor(numbers, dtype=torch.float32, device=self._device).view(1, -1, 1, 1)
                for numbers in (normalization.scale, normalization.shift)
            )
        self._decision = Decision(())
        self._activation = Activation.NONE
        self._variants: tuple[int, ...] = (0,)
        self._reduced: dict[Any, FittedNetwork] = {}
        self._is_wished = False
        self._calibration: PrecisionCalibration | None = None

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what the log should say of how the network is fed."""
        return self._network.notes

    @property
    def reduced_precisions(self) -> tuple[str, ...]:
        """Return the reduced precisions in which the network runs here, the best one first."""
        return tuple(map(_name, self._reduced))

    @property
    def precision(self) -> str:
        """Return what chips run in: "float32", or a reduced precision with float32 in doubt."""
        if self._calibration is None or not self._calibration.pays:
            return _name(self._network.dtype)
        return text(
            "{precision}, and float32 where that might change a result",
            precision=self._calibration.precision,
        )

    def fit(self, *, bands: int, size: tuple[int, int], batch: int | None = None) -> NDArray[Any]:
        """Find out how the network wants to be fed, and return its outputs for probe chips."""
        with torch.inference_mode(), _torch_failures(), _plain_float32(self._device.type):
            probe = self._probe_inputs(bands, *size)
            self._network, outputs = fit(self._network.module, probe, batch=batch)
            return np.asarray(outputs.cpu().numpy())

    def takes_size(self, *, bands: int, size: tuple[int, int], outputs: int) -> bool:
        """Return whether the network takes chips of another size, with as many outputs."""
        with torch.inference_mode(), _torch_failures(), _plain_float32(self._device.type):
            return takes(self._network, self._probe_inputs(bands, *size)[:1], outputs=outputs)

    def decide(
        self,
        decision: Decision,
        activation: Activation = Activation.NONE,
        *,
        variants: tuple[int, ...] = (0,),
    ) -> None:
        """Say how outputs become labels.

        Args:
            decision: from probabilities to labels.
            activation: what the module's last layer did to the outputs already.
            variants: dihedral variants whose probabilities are averaged (ESRI_FORMATS.md 3.3, 4).
        """
        self._decision = decision
        self._activation = activation
        self._variants = variants

    def reduce_precision(self, precision: str | None, *, bands: int, size: tuple[int, int]) -> None:
        """Keep the reduced precisions in which this network runs on this device at all.

        Args:
            precision: the only one to try, fast or not; "float32": none; None: what the device is
                fast in.
            bands: of probe chips.
            size: of probe chips, height and width.
        """
        if self._network.dtype != torch.float32:
            return
        self._is_wished = precision is not None
        with torch.inference_mode(), _torch_failures():
            probe = self._probe_inputs(bands, *size)
            for dtype in _reduced_precisions(self._device.type, precision):
                self._reduced[dtype] = reduced(self._network, dtype, probe)
                if not _is_finite(self._try(probe, dtype)):
                    del self._reduced[dtype]

    def calibrate(self, batches: Iterable[Pixels]) -> PrecisionCalibration:
        """Return what a sample says of the best precision that pays, else of the best one."""
        exact = _Sample()
        found = {dtype: _Sample() for dtype in self._reduced}
        for pixels in batches:
            with torch.inference_mode(), _torch_failures():
                inputs = self._upload(pixels)
                exact.add(lambda chips: self._probabilities(chips, None), inputs)
                for dtype in tuple(found):
                    if not found[dtype].add(partial(self._try, dtype=dtype), inputs):
                        del found[dtype]
        if not exact.rows or not found:
            return failed(self.reduced_precisions[0], chips=sum(map(len, exact.rows)))
        known = np.concatenate(exact.rows)
        calibrations = [
            calibrate(
                _name(dtype),
                np.concatenate(sample.rows),
                known,
                self._decision,
                cost=USUAL_COST if self._is_wished else sample.seconds / exact.seconds,
            )
            for dtype, sample in found.items()
        ]
        return next((each for each in calibrations if each.pays), calibrations[0])

    def use(self, calibration: PrecisionCalibration | None) -> None:
        """Run by a calibration from now on; None: in float32."""
        self._calibration = calibration

    def start(self, pixels: Pixels) -> Callable[[], BatchPrediction]:
        """Begin to classify (N, C, H, W) pixels; return what waits for the answer.

        A GPU gets its pixels and works while this returns; other devices are done by then.
        """
        with torch.inference_mode(), _torch_failures():
            inputs = self._upload(pixels)
            wait = self._started(inputs, self._dtype)

        def predict() -> BatchPrediction:
            with torch.inference_mode(), _torch_failures():
                return self._decision.predict(self._settled(wait(), inputs))

        return predict

    @property
    def _dtype(self) -> Any:
        """Return the reduced precision that chips first run in, or None."""
        known = self._calibration
        return getattr(torch, known.precision) if known is not None and known.pays else None

    def _settled(self, probabilities: Probabilities | None, inputs: Any) -> Probabilities:
        """Return probabilities that are float32's but for `PROBABILITY_TOLERANCE`."""
        known = self._calibration
        if probabilities is None:
            return self._probabilities(inputs, None)
        if known is None or not known.pays:
            return probabilities
        doubtful = is_doubtful(probabilities, self._decision, known.tolerance)
        if doubtful.any():
            again = inputs[torch.from_numpy(doubtful).to(self._device)]
            probabilities[doubtful] = self._probabilities(again, None)
        return probabilities

    def _upload(self, pixels: Pixels) -> Any:
        if pixels.dtype not in _UPLOADED_AS_THEY_ARE:
            pixels = pixels.astype(np.float32)
        chips = torch.from_numpy(np.require(pixels, requirements=["C", "W"]))
        if self._device.type == "cuda":  # from memory that the GPU reads by itself
            chips = chips.pin_memory().to(self._device, non_blocking=True)
        inputs = torch.empty(
            chips.shape,
            dtype=torch.float32,
            device=self._device,
            memory_format=self._network.memory_format,
        ).copy_(chips)
        if self._scale_and_shift is not None:
            scale, shift = self._scale_and_shift
            inputs.mul_(scale).add_(shift)
        return inputs

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
        return chips.to(self._device)

    def _probabilities(self, inputs: Any, dtype: Any) -> Probabilities:
        """Return the mean over the dihedral variants, computed in a precision (None: float32)."""
        return self._enqueued(inputs, dtype)()

    def _enqueued(self, inputs: Any, dtype: Any) -> Callable[[], Probabilities]:
        """Let the device compute probabilities; return what waits for them.

        Nothing here waits for a GPU: memory is short, and layers fail, before this returns.
        """
        kind = self._device.type
        network = self._reduced[dtype] if dtype else self._network
        with torch.autocast(kind, dtype) if dtype else _plain_float32(kind):
            outputs = [network(_dihedral(inputs, variant)) for variant in self._variants]
        fetched = torch.stack(outputs).to("cpu", non_blocking=True)  # pinned, from a GPU
        copied = torch.cuda.Event() if kind == "cuda" else None
        if copied is not None:
            copied.record()

        def wait() -> Probabilities:
            if copied is not None:
                copied.synchronize()
            each = [
                as_probabilities(output, self._activation, self._decision, count=len(inputs))
                for output in fetched.numpy()
            ]
            return each[0] if len(each) == 1 else np.mean(each, axis=0, dtype=np.float32)

        return wait

    def _started(self, inputs: Any, dtype: Any) -> Callable[[], Probabilities | None]:
        """Enqueue in a reduced precision; what waits returns None if the network cannot run so."""
        try:
            return self._enqueued(inputs, dtype)
        except Exception as error:  # whatever a network raises
            if dtype is None or is_out_of_memory(error):
                raise
            return lambda: None

    def _try(self, inputs: Any, dtype: Any) -> Probabilities | None:
        """Return probabilities in a reduced precision; None if the network cannot run in it."""
        return self._started(inputs, dtype)()


class _Sample:
    """What a network says of a sample, and how long it took for a chip at best, seconds."""

    def __init__(self) -> None:
        self.rows: list[Probabilities] = []
        self.seconds = math.inf

    def add(self, run: Callable[[Any], Probabilities | None], inputs: Any) -> bool:
        """Ask of one batch; return whether there is an answer."""
        start = time.perf_counter()
        probabilities = run(inputs)
        self.seconds = min(self.seconds, (time.perf_counter() - start) / len(inputs))
        if probabilities is not None:
            self.rows.append(probabilities)
        return probabilities is not None


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
        self.notes = device.notes + network.notes + notes
        self.device = device.label
        self.rules = rules
        self.bands = bands
        self.batch_size = batch_size
        self.classes = classes
        self.reduced_precisions = network.reduced_precisions
        if device.kind == "cuda":
            self.start = self._start  # which makes it one that `RunsAhead`

    @property
    def precision(self) -> str:
        """Return what chips run in."""
        return self._network.precision

    def calibrate(self, batches: Iterable[Pixels]) -> PrecisionCalibration:
        """Compare a reduced precision with float32; see `interface.ReducesPrecision`."""
        return self._network.calibrate(batches)

    def use(self, calibration: PrecisionCalibration | None) -> None:
        """Run by a calibration from now on."""
        self._network.use(calibration)

    def predict(self, pixels: Pixels, valid: Valid) -> BatchPrediction:  # noqa: ARG002
        """Classify one batch; invalid pixels are 0 already. Source: ESRI_FORMATS.md 3.3, step 0."""
        return self._network.start(pixels)()

    def _start(self, pixels: Pixels, valid: Valid) -> Callable[[], BatchPrediction]:  # noqa: ARG002
        return self._network.start(pixels)


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


def _reduced_precisions(kind: str, precision: str | None) -> tuple[Any, ...]:
    """Return what to try, best first; float16 is finer than bfloat16 but may overflow."""
    if precision is not None:
        return () if precision == _name(torch.float32) else (getattr(torch, precision),)
    if kind == "cuda":
        return (torch.float16, torch.bfloat16)
    return (torch.bfloat16,) if kind == "cpu" and has_native_bfloat16() else ()


def _is_finite(probabilities: Probabilities | None) -> bool:
    """Return whether a network ran, and nothing overflowed."""
    return probabilities is not None and bool(np.isfinite(probabilities).all())


def _name(dtype: Any) -> str:
    return str(dtype).removeprefix("torch.")


def _plain_float32(kind: str) -> Any:
    """Keep CUDA's convolutions from TF32, which rounds like float16."""
    if kind != "cuda":
        return nullcontext()
    return torch.backends.cudnn.flags(enabled=True, allow_tf32=False)
