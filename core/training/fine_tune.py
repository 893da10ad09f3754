"""METHOD FINE_TUNE and FROM_SCRATCH: networks that learn epoch by epoch.

Source: SUPPLY.md 5. Both are trained, stopped and judged on round 0 of the split: what trains, what
validates and what tests lie in blocks of their own. The model is the one that was judged: it is not
trained again on what judged it.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import nn

from ..accuracy.calibration import fit_temperature
from ..backends.augmentation import variants_of
from ..backends.feature_classifier_network import build_body, build_head
from ..model.normalization import normalization_of
from ..model.source import read_definition
from ..texts import text
from ..training_job import DRAFT_FILE, Method
from .augment import Augmenter
from .head import HIDDEN
from .network_training import NetworkTraining, Schedule, TrainingData
from .trained import Trained

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..backends.torch_device import TorchDevice
    from ..backends.torch_weights import StateDict
    from ..engine.reporter import Reporter
    from ..split import Dealt
    from ..training_job import TrainingJob
    from .labelled_chips import LabelledChips
    from .network_training import TrainedState
    from .trained import Start

SCRATCH_BACKBONE = "resnet18"
"""A name that every arcgis.learn knows."""

FEW_FOR_SCRATCH = 1000
"""Objects below which a training from the beginning is warned of."""

FEW_FOR_NORMS = 500
"""Chips below which norms of the body keep what they have seen: a batch tells too little."""

_RATE, _BODY_SHARE = 1e-3, 0.1
_SCRATCH_RATE = 2e-3
_FROZEN_EPOCHS = 2
_AVERAGE_OVER = 3
"""Epochs: a network from the beginning is erratic from one to the next. Source: SUPPLY.md 1."""

_ALIVE = 0.01
"""Deviation of the weights that FAST leaves at 0, so that they can learn."""


def train_network(
    chips: LabelledChips,
    job: TrainingJob,
    dealt: Dealt,
    folder: Path,
    reporter: Reporter,
    *,
    weights: NDArray[np.float64],
    device: TorchDevice,
    start: Start | None = None,
) -> Trained:
    """Train a network on round 0 of a split.

    Args:
        chips: all there are.
        job: its method is FINE_TUNE or FROM_SCRATCH.
        dealt: the split.
        folder: of the training: the model definition is there, and the checkpoint.
        reporter: hears of each step, and may cancel.
        weights: (N,) how much each chip counts.
        device: where it is trained.
        start: what FINE_TUNE tunes; not for FROM_SCRATCH.

    Raises:
        Cancelled: the user stopped; running again goes on after the last whole epoch.
        PluginError: something that the user can mend.
    """
    definition = read_definition(folder / DRAFT_FILE)
    bands, height, width = chips.pixels.shape[1:]
    normalization, _ = normalization_of(definition, bands)
    variants = variants_of(definition.image_space, (height, width))
    rounds = dealt.round(0)
    train, validation, test = (
        np.asarray(rows, np.int64) for rows in (rounds.train, rounds.validation, rounds.test)
    )
    notes = _warned(job, chips, train, reporter)
    relative = weights / max(weights[train].mean(), 1e-12)
    data = TrainingData(
        chips, normalization, Augmenter(job.seed, variants), relative, train, validation
    )
    reporter.info(text("The network is trained on: {device}", device=device.label))
    schedule = _schedule(job, len(train))
    backbone = start.backbone if start else SCRATCH_BACKBONE
    training = NetworkTraining(
        _network(job, bands, start),
        data,
        schedule,
        device=device,
        folder=folder,
        key=_key(job, schedule, data, start),
        reporter=reporter,
    )
    at_start = None if start is None else _share_right(training.logits(test), chips, test)
    outcome = training.run()
    training.use(outcome.state)
    temperature = 1.0
    if len(validation):
        answers = training.logits(validation).tolist()
        temperature = fit_temperature(answers, chips.labels[validation].tolist())
    logits = np.full((len(chips), len(job.classes)), np.nan)
    logits[test] = training.logits(test)
    right = _share_right(logits[test], chips, test)
    return Trained(
        state=_calibrated(outcome.state, temperature),
        backbone=backbone,
        logits=logits,
        temperature=temperature,
        device=device.label,
        history=outcome.history,
        notes=(*notes, *_said(outcome, schedule), *_gained(at_start, right)),
        learning_rate=schedule.rate,
    )


def _schedule(job: TrainingJob, count: int) -> Schedule:
    """Return how a network is trained on so many chips."""
    is_tuned = job.method is Method.FINE_TUNE
    return Schedule(
        epochs=job.epochs,
        patience=job.patience,
        time_limit=60 * job.time_limit,
        seed=job.seed,
        batch=16 if count < FEW_FOR_NORMS else 32,
        rate=_RATE if is_tuned else _SCRATCH_RATE,
        body_rate=_RATE * _BODY_SHARE if is_tuned else _SCRATCH_RATE,
        frozen_epochs=min(_FROZEN_EPOCHS, job.epochs // 2) if is_tuned else 0,
        frozen_rate=_RATE * _BODY_SHARE,
        learns_norms=not is_tuned or count >= FEW_FOR_NORMS,
        learns_head_norms=not is_tuned,
        average_over=0 if is_tuned else _AVERAGE_OVER,
    )


def _network(job: TrainingJob, bands: int, start: Start | None) -> Any:
    """Return the body and the head as one network, with the weights to begin with."""
    backbone = start.backbone if start else SCRATCH_BACKBONE
    with torch.random.fork_rng():
        torch.manual_seed(job.seed % 2**63)
        body = build_body(backbone, bands=bands, where=job.name).module
        size = _features_of(body, bands)
        network = nn.Sequential(body, build_head(2 * size, HIDDEN, len(job.classes)))
        if start is not None:
            network.load_state_dict(dict(start.state))
            _enliven(network[1])
    return network


def _features_of(body: Any, bands: int) -> int:
    with torch.inference_mode():
        return int(body.eval()(torch.zeros(1, bands, 64, 64)).shape[1])


def _enliven(head: Any) -> None:
    """Let the units of the hidden layer learn that FAST has no use for; nothing answers otherwise.

    It needs two for each class. Weights of 0 into and out of a unit would stay there for ever.
    """
    into, out_of = head[4], head[8]
    with torch.no_grad():
        unused = (into.weight == 0).all(1) & (out_of.weight == 0).all(0)
        into.weight[unused] = torch.randn_like(into.weight[unused]) * _ALIVE


def _key(job: TrainingJob, schedule: Schedule, data: TrainingData, start: Start | None) -> str:
    """Return a hash of all that decides what comes of a training besides the machine.

    The limits of time do not: a training that was cut short may be given more.
    """
    settings = {**asdict(schedule), "time_limit": 0, "patience": 0}
    said = [job.method.value, torch.__version__, settings, data.augmenter.variants]
    digest = hashlib.sha256(json.dumps(said, sort_keys=True).encode())
    digest.update(repr(data.normalization).encode())
    for row in (*data.train.tolist(), *data.validation.tolist()):
        digest.update(data.chips.digests[row])
    for array in (data.train, data.validation, data.chips.labels, data.weights):
        digest.update(np.ascontiguousarray(array).tobytes())
    for name, tensor in (start.state if start else {}).items():
        digest.update(name.encode())
        digest.update(tensor.detach().cpu().contiguous().numpy().tobytes())
    return digest.hexdigest()


def _calibrated(state: StateDict, temperature: float) -> StateDict:
    """Return the network whose answers are divided by the temperature."""
    last = ("1.8.weight", "1.8.bias")
    return {
        name: tensor / temperature if name in last else tensor for name, tensor in state.items()
    }


def _share_right(
    logits: NDArray[np.float64], chips: LabelledChips, rows: NDArray[np.int64]
) -> float:
    return float((logits.argmax(1) == chips.labels[rows]).mean())


def _warned(
    job: TrainingJob, chips: LabelledChips, train: NDArray[np.int64], reporter: Reporter
) -> tuple[str, ...]:
    """Return that there are few objects to begin with nothing; the log says it at once."""
    count = len(np.unique(chips.owners[train]))
    if job.method is not Method.FROM_SCRATCH or count >= FEW_FOR_SCRATCH:
        return ()
    said = text(
        "{count:,} object to train on is few for a network that begins with nothing: below "
        "{least:,}, FAST and FINE_TUNE are nearly always better.",
        "{count:,} objects to train on are few for a network that starts from nothing: below "
        "{least:,}, FAST and FINE_TUNE are nearly always better.",
        count=count,
        least=FEW_FOR_SCRATCH,
    )
    reporter.warning(said)
    return (said,)


def _gained(at_start: float | None, right: float) -> tuple[str, ...]:
    """Return what tuning changed on the objects that were tested."""
    if at_start is None:
        return ()
    return (
        text(
            "Of the objects that were tested, the network that it started from (METHOD FAST, from "
            "the same objects) classified {before:.1f} % right; tuned, it is {after:.1f} %.",
            before=100 * at_start,
            after=100 * right,
        ),
    )


def _said(outcome: TrainedState, schedule: Schedule) -> tuple[str, ...]:
    """Return what the report should say of how the training went."""
    said = []
    done = len(outcome.history)
    if outcome.best == 0 and done:
        said.append(
            text("No epoch was better on the validation objects than the start, which was kept.")
        )
    elif outcome.best < done:
        said.append(
            text(
                "Of {count} epoch, the network is that of epoch {best}: the validation objects "
                "were classified best by it.",
                "Of {count} epochs, the network is that of epoch {best}: the validation objects "
                "were classified best by it.",
                count=done,
                best=outcome.best,
            )
        )
    if outcome.is_cut_short:
        said.append(
            text(
                "TIME_LIMIT ended the training after epoch {number} of {epochs}.",
                number=done,
                epochs=schedule.epochs,
            )
        )
    return tuple(said)
