"""Trains a network epoch by epoch: steps, validation, early stop, checkpoints.

What comes of it follows from the seed, the chips and the schedule: each epoch and each chip has a
generator of its own, so that a training that was killed goes on to the bytes that it would have
come to, on the same machine and with as many threads.
"""

from __future__ import annotations

import math
import time
import warnings
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable, Iterator, TypeVar

import numpy as np
import torch
from torch import nn

from ..accuracy.calibration import fit_temperature
from ..backends.failures import memory_failures
from ..backends.interface import OutOfMemory
from ..engine.pace import Pace, duration
from ..engine.progress import REPORT_EVERY_S
from ..errors import Cancelled, InferenceError
from ..report.training_report import Epoch
from ..texts import Text, text
from .augment import generator
from .checkpoints import Checkpoint

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..backends.torch_device import TorchDevice
    from ..backends.torch_weights import StateDict
    from ..engine.reporter import Reporter
    from ..model.normalization import Normalization
    from .augment import Augmenter
    from .labelled_chips import LabelledChips

    Rows = NDArray[np.int64]

_Found = TypeVar("_Found")

_PIXELS_AT_ONCE = 2**18
"""Of the chips that a CPU computes together: Cancel is looked at between them, within a second or
two. A GPU computes a batch at once."""

_FEWEST_AT_ONCE = 2
"""A norm that learns needs two, however little memory there is."""

_FEWEST_FOR_NORMS = 8
"""Norms that learn get so many where memory allows: fewer tell too little of mean and deviation."""

_WARM_UP = 0.25
"""Share of the cycle in which the learning rate rises; an early stop is not looked for before."""

_DECAY = 0.01
"""Of weights, by AdamW; not of biases and norms. Source: fastai's default."""


@dataclass(frozen=True)
class Schedule:
    """How a network is trained.

    Attributes:
        epochs: at most.
        patience: epochs without a better validation after which it stops; 0: it does not.
        time_limit: seconds after which it stops; 0: none.
        seed: of all that is drawn.
        batch: chips of a step.
        rate: largest learning rate of the head.
        body_rate: of the body.
        frozen_epochs: at the beginning, in which the body does not learn.
        frozen_rate: learning rate of the head in them.
        learns_norms: norms of the body go by the batch, as in a training from the beginning; else
            they keep what they have seen.
        learns_head_norms: those of the head, and its dropout works.
        average_over: epochs over which late weights are averaged; 0: they are not.
    """

    epochs: int
    patience: int
    time_limit: float
    seed: int
    batch: int
    rate: float
    body_rate: float
    frozen_epochs: int = 0
    frozen_rate: float = 0.0
    learns_norms: bool = True
    learns_head_norms: bool = True
    average_over: int = 0

    @property
    def first_stop(self) -> int:
        """Return the epoch before which it does not stop early."""
        return self.frozen_epochs + math.ceil(_WARM_UP * (self.epochs - self.frozen_epochs))


@dataclass(frozen=True, eq=False)
class TrainingData:
    """What is learned from, by rows of `chips`.

    Attributes:
        chips: all there are.
        normalization: None: pixels go in as they are.
        augmenter: varies what is trained on.
        weights: (N,) of the rows; of mean 1 over `train`.
        train: rows that are trained on.
        validation: rows that tell when to stop; none: all epochs are trained.
    """

    chips: LabelledChips
    normalization: Normalization | None
    augmenter: Augmenter
    weights: NDArray[np.float64]
    train: Rows
    validation: Rows


@dataclass(frozen=True, eq=False)
class TrainedState:
    """What came of it.

    Attributes:
        state: tensors by name, of the best epoch, on the CPU.
        history: of the epochs.
        best: number of that epoch; 0: nothing was better than the start.
        is_cut_short: the time was over.
    """

    state: StateDict
    history: tuple[Epoch, ...]
    best: int
    is_cut_short: bool


@dataclass
class _Standing:
    """Where the training is."""

    history: list[Epoch] = field(default_factory=list)
    best: int = 0
    best_loss: float = math.inf
    seconds: float = 0.0
    is_cut_short: bool = False


class NetworkTraining:
    """Trains one network.

    Args:
        network: a body and a head; trained in place.
        data: what it learns from.
        schedule: how.
        device: where.
        folder: keeps the checkpoint.
        key: of all that decides what comes of it besides the device.
        reporter: hears of each step, and may cancel.
    """

    def __init__(
        self,
        network: Any,
        data: TrainingData,
        schedule: Schedule,
        *,
        device: TorchDevice,
        folder: Path,
        key: str,
        reporter: Reporter,
    ) -> None:
        self._device = torch.device(device.name)
        self._network = network.to(self._device)
        self._data = data
        self._schedule = schedule
        self._folder = folder
        self._key = key
        self._reporter = reporter
        self._scale_and_shift = _scale_and_shift(data.normalization)
        self._labels = torch.from_numpy(data.chips.labels.astype(np.int64))
        self._weights = torch.from_numpy(data.weights.astype(np.float32))
        self._at_once = _at_once(data.chips, schedule, device)
        self._step_count = -(-len(data.train) // schedule.batch)
        self._optimizer = _optimizer(self._network, schedule)
        self._cycle = _cycle(self._optimizer, schedule, self._step_count)
        self._average = _average(self._network, schedule, self._step_count)
        self._standing = _Standing()
        self._best: dict[str, Any] = {}
        self._started = self._reported = time.monotonic()
        self._pace = Pace()

    def run(self) -> TrainedState:
        """Train to the end, from the last checkpoint where there is one.

        The checkpoint stays: what comes after may be killed too.

        Raises:
            Cancelled: the user stopped; the epochs that were finished are kept.
            InferenceError: the loss is no number any more, or memory has no room for two chips.
        """
        with torch.random.fork_rng(devices=[]), _repeatable():
            if not self._resume():
                self._validate(0)
            for epoch in range(len(self._standing.history) + 1, self._schedule.epochs + 1):
                if self._is_over():
                    break
                self._train_epoch(epoch)
                if self._standing.is_cut_short:
                    break
                self._save()
        standing = self._standing
        return TrainedState(
            self._best, tuple(standing.history), standing.best, standing.is_cut_short
        )

    def logits(self, rows: Rows) -> NDArray[np.float64]:
        """Return (R, K) for chips as they were cut, by the network as it now is.

        Raises:
            Cancelled: the user stopped.
            InferenceError: memory has no room for two chips.
        """
        return self._logits(self._network, rows)

    def use(self, state: StateDict) -> None:
        """Take the weights of an outcome."""
        self._network.load_state_dict(state)

    def _is_over(self) -> bool:
        """Return whether validation has got no better for so long that it may stop."""
        standing, schedule = self._standing, self._schedule
        waited = len(standing.history) - max(standing.best, schedule.first_stop)
        return len(self._data.validation) > 0 and 0 < schedule.patience <= waited

    def _train_epoch(self, epoch: int) -> None:
        """Train one. When time is over it ends; it counts then if it is the only one."""
        self._set_mode(epoch)
        order = generator(self._schedule.seed, epoch).permutation(self._data.train)
        losses, done = 0.0, 0
        for number, rows in enumerate(np.array_split(order, self._step_count)):
            if self._is_late():
                self._standing.is_cut_short = True
                if self._standing.history:
                    return
                break
            losses += self._step(rows, epoch, number)
            done += len(rows)
            self._tell(epoch, number + 1, losses / done)
        self._validate(epoch, losses / max(done, 1))

    def _set_mode(self, epoch: int) -> None:
        body, head = self._network
        is_frozen = epoch <= self._schedule.frozen_epochs
        body.train(not is_frozen)
        head.train(self._schedule.learns_head_norms)
        body.requires_grad_(not is_frozen)
        if not self._schedule.learns_norms:
            for module in body.modules():
                if isinstance(module, nn.modules.batchnorm._BatchNorm):  # noqa: SLF001 (their base)
                    module.eval()
        for group, rate in zip(self._optimizer.param_groups, self._cycle.get_last_lr()):
            group["lr"] = self._schedule.frozen_rate if is_frozen else rate

    def _step(self, rows: Rows, epoch: int, number: int) -> float:
        """Learn from a batch; return the sum of its losses."""
        loss = self._with_memory(rows, lambda: self._gradient(rows, epoch, number))
        if not math.isfinite(loss):
            raise _diverged(epoch)
        self._optimizer.step()
        if epoch > self._schedule.frozen_epochs:
            self._cycle.step()
        if self._average is not None:
            self._average.update_parameters(self._network)
        return loss

    def _with_memory(self, rows: Rows, compute: Callable[[], _Found]) -> _Found:
        """Return what `compute` does of some chips, in smaller parts where memory runs out."""
        while True:
            try:
                with memory_failures():
                    return compute()
            except OutOfMemory as error:
                if self._at_once <= _FEWEST_AT_ONCE:
                    raise _no_room(self._data.chips) from error
            # Here, where the error is gone that holds what was computed.
            self._at_once = max(_FEWEST_AT_ONCE, min(self._at_once, len(rows)) // 2)
            _free(self._device)

    def _gradient(self, rows: Rows, epoch: int, number: int) -> float:
        """Make the gradient of a batch, in parts; return the sum of its losses.

        The parts' gradients add up to that of the batch. Only norms and dropout that learn see the
        parts by themselves.
        """
        self._optimizer.zero_grad()
        torch.manual_seed(
            int(generator(self._schedule.seed, epoch, b"%d" % number).integers(2**62))
        )
        loss = 0.0
        for part in _parts(rows, self._at_once):
            self._refuse_cancelled()
            chips = self._inputs(part)
            chips = self._data.augmenter.vary(
                chips, [self._data.chips.digests[row] for row in part], epoch
            )
            outputs = self._network(torch.from_numpy(chips).to(self._device))
            labels, weights = self._labels[part], self._weights[part]
            losses = nn.functional.cross_entropy(outputs, labels.to(self._device), reduction="none")
            total = (losses * weights.to(self._device)).sum()
            (total / len(rows)).backward()
            loss += float(total.detach())
        return loss

    def _validate(self, epoch: int, loss: float = math.nan) -> None:
        """Compare with the best epoch so far, and remember how this one did; 0: the start."""
        rows = self._data.validation
        network = self._network if self._average is None else self._average.module
        validation_loss = accuracy = math.nan
        if len(rows):
            logits = self._logits(network, rows)
            validation_loss, accuracy = _scores(logits, self._data.chips.labels[rows])
        standing = self._standing
        if epoch:
            rate = float(self._optimizer.param_groups[-1]["lr"])
            standing.history.append(Epoch(epoch, loss, validation_loss, accuracy, rate))
        if not len(rows) or validation_loss < standing.best_loss:
            standing.best, standing.best_loss = epoch, validation_loss
            self._best = {
                name: tensor.detach().cpu().clone() for name, tensor in network.state_dict().items()
            }

    def _logits(self, network: Any, rows: Rows) -> NDArray[np.float64]:
        return self._with_memory(rows, lambda: self._answers(network, rows))

    def _answers(self, network: Any, rows: Rows) -> NDArray[np.float64]:
        network.eval()
        found = [np.empty((0, 1))]
        with torch.inference_mode():
            for part in _parts(rows, self._at_once):
                self._refuse_cancelled()
                outputs = network(torch.from_numpy(self._inputs(part)).to(self._device))
                found.append(outputs.cpu().double().numpy())  # mps has no float64
        return np.concatenate(found[1:]) if len(rows) else found[0]

    def _inputs(self, rows: Rows) -> NDArray[np.float32]:
        """Return chips as the network gets them, (R, C, H, W)."""
        chips = self._data.chips.pixels[rows].astype(np.float32)
        if self._scale_and_shift is not None:
            scale, shift = self._scale_and_shift
            chips = chips * scale + shift
        return chips

    def _is_late(self) -> bool:
        limit = self._schedule.time_limit
        return limit > 0 and self._seconds() > limit

    def _seconds(self) -> float:
        """Return how long the training has taken, in all processes that worked on it."""
        return self._standing.seconds + time.monotonic() - self._started

    def _refuse_cancelled(self) -> None:
        if self._reporter.is_cancelled():
            done = len(self._standing.history)
            kept = (
                text("Running it again continues after epoch {epoch}.", epoch=done) if done else ""
            )
            raise Cancelled(kept)

    def _tell(self, epoch: int, step: int, loss: float) -> None:
        """Say how far it is, after so many steps of an epoch."""
        self._pace.add(1)
        now = time.monotonic()
        if now - self._reported < REPORT_EVERY_S:
            return
        self._reported = now
        done, total = ((each - 1) * self._step_count for each in (epoch, self._schedule.epochs + 1))
        self._reporter.progress(
            done + step, total, self._sentence(epoch, loss, total - done - step)
        )

    def _sentence(self, epoch: int, loss: float, steps_left: int) -> Text:
        said = {"epoch": epoch, "epochs": self._schedule.epochs, "loss": loss}
        history = self._standing.history
        accuracy = history[-1].validation_accuracy if history else None
        if accuracy is None or math.isnan(accuracy):
            counts = text("Epoch {epoch} of {epochs}: loss {loss:.2f}", **said)
        else:
            counts = text(
                "Epoch {epoch} of {epochs}: loss {loss:.2f}, validation {accuracy:.2f}",
                accuracy=accuracy,
                **said,
            )
        rate = self._pace.rate()
        if rate is None:
            return counts
        return text("{counts}, {left} left", counts=counts, left=duration(steps_left / rate))

    def _save(self) -> None:
        standing = self._standing
        about = {
            "history": [list(each) for each in standing.history],
            "best": standing.best,
            "best_loss": standing.best_loss,
            "seconds": self._seconds(),
        }
        Checkpoint(self._key, about, dict(self._tensors())).write(self._folder)

    def _tensors(self) -> Iterator[tuple[str, Any]]:
        parts = {"network": self._network.state_dict(), "best": self._best}
        if self._average is not None:
            parts["average"] = self._average.state_dict()
        for name, parameter in self._network.named_parameters():
            parts[f"optimizer.{name}"] = self._optimizer.state.get(parameter, {})
        for part, tensors in parts.items():
            for name, tensor in tensors.items():
                yield f"{part}/{name}", tensor

    def _resume(self) -> bool:
        """Take up a checkpoint; return whether there was one."""
        found = Checkpoint.read(self._folder, self._key)
        if found is None:
            return False
        parts: dict[str, dict[str, Any]] = {}
        for whole, tensor in found.tensors.items():
            part, _, name = whole.partition("/")
            parts.setdefault(part, {})[name] = tensor
        self._network.load_state_dict(parts["network"])
        # In the network's order, which a file does not keep: the same bytes are to come of it.
        self._best = {name: parts["best"][name] for name in self._network.state_dict()}
        if self._average is not None:
            self._average.load_state_dict(parts["average"])
        for name, parameter in self._network.named_parameters():
            state = parts.get(f"optimizer.{name}")
            if state:
                self._optimizer.state[parameter] = {
                    key: each if key == "step" else each.to(self._device)
                    for key, each in state.items()
                }
        about = dict(found.about)
        history = [Epoch(*each) for each in about.pop("history")]
        self._standing = _Standing(history=history, **about)
        steps = max(len(history) - self._schedule.frozen_epochs, 0) * self._step_count
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # steps of a cycle without steps of the optimizer
            for _ in range(steps):
                self._cycle.step()
        self._reporter.info(text("The training continues after epoch {epoch}.", epoch=len(history)))
        return True


def _at_once(chips: LabelledChips, schedule: Schedule, device: TorchDevice) -> int:
    """Return how many chips are computed together, where memory allows."""
    if device.kind != "cpu":
        return schedule.batch
    least = _FEWEST_FOR_NORMS if schedule.learns_norms else _FEWEST_AT_ONCE
    height, width = chips.pixels.shape[2:]
    return max(least, int(_PIXELS_AT_ONCE // (height * width)))


def _optimizer(network: Any, schedule: Schedule) -> Any:
    """Return AdamW over weights and the rest of the body, then of the head; the last is a rate."""
    groups = []
    for module, rate in zip(network, (schedule.body_rate, schedule.rate)):
        parameters = list(module.parameters())
        matrices = [each for each in parameters if each.ndim > 1]
        others = [each for each in parameters if each.ndim <= 1]
        groups.append({"params": matrices, "lr": rate, "weight_decay": _DECAY})
        groups.append({"params": others, "lr": rate, "weight_decay": 0.0})
    return torch.optim.AdamW(groups)


def _cycle(optimizer: Any, schedule: Schedule, steps: int) -> Any:
    """Return the cycle of the epochs that are not frozen; those before have its first rate."""
    epochs = max(schedule.epochs - schedule.frozen_epochs, 1)
    rates = [group["lr"] for group in optimizer.param_groups]
    return torch.optim.lr_scheduler.OneCycleLR(
        optimizer,
        max_lr=rates,
        total_steps=epochs * steps + 1,
        pct_start=_WARM_UP,
        cycle_momentum=False,
    )


def _average(network: Any, schedule: Schedule, steps: int) -> Any:
    """Return what averages the weights of the last epochs, later ones more; None: nothing."""
    if not schedule.average_over:
        return None
    least = 1 / (schedule.average_over * steps)

    def average(averages: Any, current: Any, count: Any) -> None:
        share = max(least, 9 / (10 + float(count)))  # at first, what is recent
        if torch.is_floating_point(averages[0]):
            torch._foreach_lerp_(averages, current, share)
        else:
            for to, by in zip(averages, current):
                to.copy_(by)

    return torch.optim.swa_utils.AveragedModel(network, multi_avg_fn=average, use_buffers=True)


def _scores(logits: NDArray[np.float64], labels: NDArray[Any]) -> tuple[float, float]:
    """Return loss and accuracy of validation; the loss at the best temperature.

    So it is that of the model as it would be delivered: to be too sure of itself is mended later.
    """
    temperature = fit_temperature(logits.tolist(), labels.tolist())
    logs = torch.log_softmax(torch.from_numpy(logits) / temperature, 1)
    places = torch.from_numpy(labels.astype(np.int64))[:, None]
    return -float(logs.gather(1, places).mean()), float((logits.argmax(1) == labels).mean())


def _parts(rows: Rows, at_once: int) -> list[Rows]:
    """Return rows in parts of about one size, none of a single row where there are more."""
    count = min(-(-len(rows) // at_once), max(len(rows) // 2, 1))
    return np.array_split(rows, count) if len(rows) else []


def _scale_and_shift(normalization: Normalization | None) -> Any:
    if normalization is None:
        return None
    return tuple(
        np.array(numbers, np.float32).reshape(1, -1, 1, 1)
        for numbers in (normalization.scale, normalization.shift)
    )


def _repeatable() -> Any:
    """Let CUDA compute the same each time, and no coarser than float32."""
    return torch.backends.cudnn.flags(
        enabled=True, benchmark=False, deterministic=True, allow_tf32=False
    )


def _free(device: Any) -> None:
    with suppress(AttributeError, RuntimeError):
        getattr(torch, device.type).empty_cache()


def _no_room(chips: LabelledChips) -> InferenceError:
    height, width = chips.pixels.shape[2:]
    return InferenceError(
        text("There is not enough memory to train on two chips at once"),
        where=text("chips of {width} x {height} pixels", width=width, height=height),
        mend=text(
            "Close other programs, choose a smaller CHIP_WIDTH and CHIP_HEIGHT, PROCESSOR CPU "
            "where a GPU is used, or METHOD FAST"
        ),
    )


def _diverged(epoch: int) -> InferenceError:
    return InferenceError(
        text("The training diverged: its loss is no longer a number"),
        where=text("epoch {epoch}", epoch=epoch),
        mend=text(
            "Look at the chips (Preview chips…): pixels far beyond the others, such as a nodata "
            "value that the raster does not declare, cause this. Or use METHOD FAST"
        ),
    )
