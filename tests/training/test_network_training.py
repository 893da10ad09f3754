"""Training epoch by epoch: repeatable, stopped and killed at any moment, and no worse for it."""

from __future__ import annotations

import errno
import itertools
import json
import math
import signal
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from object_classifier.core.backends.augmentation import variants_of
from object_classifier.core.backends.torch_device import TorchDevice
from object_classifier.core.engine.pace import Pace
from object_classifier.core.errors import Cancelled, InferenceError
from object_classifier.core.model.definition import ImageSpace
from object_classifier.core.model.normalization import Normalization
from object_classifier.core.training import network_training
from object_classifier.core.training.augment import Augmenter
from object_classifier.core.training.checkpoints import CHECKPOINT_FILE, Checkpoint
from object_classifier.core.training.network_training import NetworkTraining, Schedule, TrainingData
from torch import nn
from training_chips import Log, painted_chips

CPU = TorchDevice("cpu", "CPU")
SCHEDULE = Schedule(
    epochs=5, patience=0, time_limit=0, seed=3, batch=8, rate=0.01, body_rate=0.002,
    frozen_epochs=1, frozen_rate=0.002, learns_norms=False, learns_head_norms=False,
)  # fmt: skip
SCRATCH = replace(
    SCHEDULE, frozen_epochs=0, learns_norms=True, learns_head_norms=True, average_over=2
)


def network(seed: int = 1) -> Any:
    """Return a network small enough to train in a moment, with all that larger ones have."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        body = nn.Sequential(
            nn.Conv2d(3, 6, 3, 2, bias=False), nn.BatchNorm2d(6), nn.ReLU(),
            nn.Conv2d(6, 8, 3, 2), nn.BatchNorm2d(8), nn.ReLU(),
        )  # fmt: skip
        head = nn.Sequential(
            nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.BatchNorm1d(8), nn.Dropout(0.25),
            nn.Linear(8, 2),
        )  # fmt: skip
        return nn.Sequential(body, head)


def data(chips: Any = None, *, validation: bool = True) -> TrainingData:
    chips = chips or painted_chips(48)
    rows = np.arange(len(chips), dtype=np.int64)
    augmenter = Augmenter(3, variants_of(ImageSpace.MAP_SPACE, None))
    held = rows[32:] if validation else rows[:0]
    weights = np.ones(len(chips))
    normalization = Normalization.of_mean_and_std((0.43,) * 3, (0.2,) * 3, unit=255)
    return TrainingData(chips, normalization, augmenter, weights, rows[:32], held)


def training(folder: Path, schedule: Schedule = SCHEDULE, **changes: Any) -> NetworkTraining:
    folder.mkdir(exist_ok=True)
    arguments = {
        "network": network(), "data": data(), "schedule": schedule, "device": CPU,
        "folder": folder, "key": "k", "reporter": Log(), **changes,
    }  # fmt: skip
    return NetworkTraining(arguments.pop("network"), arguments.pop("data"),
                           arguments.pop("schedule"), **arguments)  # fmt: skip


def same(first: Any, second: Any) -> bool:
    return list(first) == list(second) and all(torch.equal(first[k], second[k]) for k in first)


def test_it_learns_what_the_chips_show(tmp_path):
    chips = painted_chips(48)
    trained = training(tmp_path, replace(SCHEDULE, epochs=12), data=data(chips))

    outcome = trained.run()

    assert [each.number for each in outcome.history] == list(range(1, 13))
    assert outcome.history[-1].loss < 0.5 * outcome.history[0].loss
    best = outcome.history[outcome.best - 1]
    assert best.validation_loss == min(each.validation_loss for each in outcome.history)
    trained.use(outcome.state)
    rows = np.arange(32, 48)
    assert (trained.logits(rows).argmax(1) == chips.labels[rows]).mean() >= 0.9
    assert best.validation_accuracy >= 0.9


@pytest.mark.parametrize("schedule", [SCHEDULE, SCRATCH])
def test_the_same_training_comes_to_the_same_bytes_and_another_seed_to_others(tmp_path, schedule):
    states = []
    for number in range(2):
        torch.manual_seed(number)  # whatever was drawn before
        states.append(training(tmp_path / f"{number}", schedule).run().state)
    other = training(tmp_path / "other", replace(schedule, seed=4)).run().state

    assert same(*states) and not same(states[0], other)


class Stops(Log):
    """Cancels after so many batches: one of validation, then four and one in each epoch."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self.left = after

    def is_cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("schedule", [SCHEDULE, SCRATCH])
@pytest.mark.parametrize(("batches", "epochs"), [(3, 0), (13, 2), (21, 4)])
def test_a_training_that_was_cancelled_goes_on_to_the_same_bytes(
    tmp_path, schedule, batches, epochs
):
    expected = training(tmp_path / "unbroken", schedule).run()

    with pytest.raises(Cancelled) as caught:
        training(tmp_path, schedule, reporter=Stops(batches)).run()
    log = Log()
    other = network(9) if epochs else network()  # what it would start with is of no account
    found = training(tmp_path, schedule, network=other, reporter=log).run()

    assert same(found.state, expected.state)
    assert found.history == expected.history
    assert (f"continues after epoch {epochs}." in caught.value.kept) == (epochs > 0)
    assert log.infos == [f"The training continues after epoch {epochs}."][: min(epochs, 1)]


def test_a_training_that_has_come_to_its_end_is_not_done_again(tmp_path):
    """What comes after it, judging and writing, may be killed too."""
    expected = training(tmp_path).run()

    log = Stops(1)  # a batch more is refused
    found = training(tmp_path, network=network(9), reporter=log).run()

    assert same(found.state, expected.state) and found.history == expected.history
    assert log.left == 1


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path[:0] = [{tests!r}, {here!r}]
import conftest, torch, test_network_training as t

torch.set_num_threads({threads})  # other sums come of another number

class Kills(t.Log):
    asked = 0
    def is_cancelled(self):
        self.asked += 1
        if self.asked == 14:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
        return False

t.training(Path(sys.argv[1]), reporter=Kills()).run()
"""


def test_a_training_that_was_killed_in_epoch_3_goes_on_to_the_same_bytes(tmp_path):
    folder, unbroken = tmp_path / "killed", tmp_path / "unbroken"
    here = Path(__file__).parent
    names = {"tests": str(here.parent), "here": str(here)}
    script = KILLED.format(threads=torch.get_num_threads(), **names)

    died = subprocess.run([sys.executable, "-c", script, str(folder)], check=False, timeout=900)

    assert died.returncode != 0
    about = Checkpoint.read(folder, "k")
    assert about is not None and len(about.about["history"]) == 2
    found, expected = training(folder, network=network(9)).run(), training(unbroken).run()
    assert same(found.state, expected.state)


def test_another_training_does_not_take_up_the_checkpoint(tmp_path):
    Checkpoint("of another", {"history": []}, {"x": torch.ones(1)}).write(tmp_path)
    assert Checkpoint.read(tmp_path, "k") is None
    (tmp_path / CHECKPOINT_FILE).write_bytes(b"\x10\0\0\0\0\0\0\0{damaged")
    assert Checkpoint.read(tmp_path, "k") is None

    assert len(training(tmp_path).run().history) == 5


def test_a_checkpoint_that_there_is_no_room_for_is_told_as_such(tmp_path):
    resource = pytest.importorskip("resource")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, usual[1]))
    try:
        with pytest.raises(OSError, match="too large") as caught:
            Checkpoint("k", {}, {"x": torch.ones(99_999)}).write(tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        signal.signal(signal.SIGXFSZ, before)

    assert caught.value.errno == errno.EFBIG
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="Linux says what is mapped")
def test_a_training_that_goes_on_leaves_its_checkpoint_to_be_replaced(tmp_path):
    """Windows lets nothing take the place of a file that is mapped into memory."""
    Checkpoint("k", {"history": []}, {"x": torch.ones(9)}).write(tmp_path)

    found = Checkpoint.read(tmp_path, "k")

    assert found is not None and found.tensors["x"].sum() == 9
    assert CHECKPOINT_FILE not in Path("/proc/self/maps").read_text()


def test_a_batch_in_parts_teaches_what_the_whole_batch_teaches(tmp_path):
    """Where memory runs out: nothing is drawn anew, and the gradients add up."""
    whole = training(tmp_path / "whole").run().state
    parts = training(tmp_path / "parts")
    refused = []
    fed = parts._inputs

    def with_little_memory(rows: Any) -> Any:
        if len(rows) > 3:
            refused.append(len(rows))
            raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return fed(rows)

    parts._inputs = with_little_memory
    found = parts.run().state

    assert refused == [16, 8, 4]  # of the validation's 16; 2 at once are not too many
    for name, tensor in whole.items():
        torch.testing.assert_close(found[name], tensor, atol=1e-5, rtol=1e-4)


def test_an_error_that_is_not_of_memory_is_not_tried_again(tmp_path):
    broken = training(tmp_path)

    asked = []

    def fails(rows: Any) -> Any:
        asked.append(len(rows))
        raise RuntimeError("shapes do not fit")

    broken._inputs = fails
    with pytest.raises(RuntimeError, match="shapes"):
        broken.run()
    assert asked == [16]


def test_no_room_for_two_chips_is_an_error_and_no_endless_loop(tmp_path):
    broken = training(tmp_path)

    def fails(_rows: Any) -> Any:
        raise MemoryError

    broken._inputs = fails
    with pytest.raises(InferenceError, match="two chips"):
        broken.run()


def test_it_stops_when_validation_gets_no_better_and_keeps_the_best(tmp_path):
    """The labels of the validation say nothing: what is learned is of no use there."""
    chips = painted_chips(48)
    chips.labels[32:] = np.arange(16) % 2
    schedule = replace(SCHEDULE, epochs=60, patience=3, rate=0.05)

    outcome = training(tmp_path, schedule, data=data(chips)).run()

    done = len(outcome.history)
    assert done < 60
    assert done == max(outcome.best, schedule.first_stop) + 3


def test_without_validation_all_epochs_are_trained_and_the_last_counts(tmp_path):
    schedule = replace(SCHEDULE, patience=1)

    outcome = training(tmp_path, schedule, data=data(validation=False)).run()

    assert (len(outcome.history), outcome.best) == (5, 5)
    assert math.isnan(outcome.history[-1].validation_loss)


def test_a_limit_of_time_ends_it_with_at_least_something_learned(tmp_path):
    outcome = training(tmp_path, replace(SCHEDULE, time_limit=1e-9)).run()

    assert outcome.is_cut_short and len(outcome.history) == 1
    assert not (tmp_path / CHECKPOINT_FILE).exists()  # with more time it begins anew


def test_a_loss_that_is_no_number_is_a_sentence(tmp_path):
    chips = painted_chips(48, dtype=np.float32)
    chips.pixels[3] = np.inf

    with pytest.raises(InferenceError, match="epoch 1"):
        training(tmp_path, data=data(chips)).run()


def test_progress_says_epoch_loss_validation_and_time_left(tmp_path, monkeypatch):
    monkeypatch.setattr(network_training, "REPORT_EVERY_S", 0)
    ten_seconds_each = itertools.count(step=10).__next__
    monkeypatch.setattr(network_training, "Pace", partial(Pace, ten_seconds_each))
    log = Log()
    training(tmp_path, reporter=log).run()

    said = [sentence for _, _, sentence in log.steps]
    assert len(said) == 20 and said[0].startswith("Epoch 1 of 5: loss")
    assert "validation" not in said[0] and "left" not in said[0]  # which cannot be told yet
    assert " validation " in said[-2] and said[-2].endswith(", 10 s left")
    done = [each[0] for each in log.steps]
    assert done == list(range(1, 21)) and {each[1] for each in log.steps} == {20}
    assert not any("loss 0.00" in sentence for sentence in said)  # what is not known yet


def test_a_frozen_body_keeps_its_weights_and_frozen_norms_what_they_have_seen(tmp_path):
    before = network().state_dict()
    frozen = replace(SCHEDULE, epochs=2, frozen_epochs=2, frozen_rate=0.01)

    after = training(tmp_path / "frozen", frozen, data=data(validation=False)).run().state
    tuned = training(tmp_path / "tuned", data=data(validation=False)).run().state

    body = [name for name in before if name.startswith("0.")]
    assert all(torch.equal(before[name], after[name]) for name in body)
    assert not torch.equal(before["1.4.weight"], after["1.4.weight"])
    assert not torch.equal(before["0.0.weight"], tuned["0.0.weight"])
    assert torch.equal(before["0.1.running_mean"], tuned["0.1.running_mean"])


def test_late_weights_are_averaged_over_about_the_last_epochs(tmp_path):
    weights = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Flatten())
    average = network_training._average(weights, replace(SCRATCH, average_over=3), 4)

    for step in range(101):
        weights[0].weight.data.fill_(step)
        average.update_parameters(weights)

    assert average.module[0].weight.item() == pytest.approx(100 - 3 * 4, abs=2)


def test_what_is_delivered_is_the_average(tmp_path):
    trained = training(tmp_path, SCRATCH, data=data(validation=False))

    outcome = trained.run()

    assert not torch.equal(outcome.state["1.4.weight"], trained._network[1][4].weight)


def test_a_checkpoint_is_data_alone(tmp_path):
    training(tmp_path).run()

    content = (tmp_path / CHECKPOINT_FILE).read_bytes()
    length = int.from_bytes(content[:8], "little")
    assert "__metadata__" in json.loads(content[8 : 8 + length])
    assert [each.name for each in tmp_path.iterdir()] == [CHECKPOINT_FILE]  # nothing beside it
