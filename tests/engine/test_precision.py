"""The law: order, batches, threads, resuming and precision change no result, with real PyTorch."""

from __future__ import annotations

import json
import warnings
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from object_classifier.core import backends
from object_classifier.core.backends.interface import OutOfMemory
from object_classifier.core.backends.reduced_precision import PrecisionCalibration
from object_classifier.core.engine import precision_record
from object_classifier.core.engine.pipeline import check, classify
from object_classifier.core.errors import Cancelled
from object_classifier.core.job import Processor
from object_classifier.core.results import open_results
from scenes import NORTH_UP, Listener, LookingModel, rules, write_job, write_raster

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
from torch import nn  # noqa: E402

torch.set_num_threads(1)  # small networks gain nothing by more, and suffer from other load

SIDE, SIZE = 26, 16
COUNT = SIDE * SIDE
TOLERANCE = 1e-3
MIXED = "bfloat16, and float32 where that might change a result"


def striped(count: int, seed: int):
    """Return chips with stripes of four kinds, from invisible to plain, and their kinds."""
    random = np.random.default_rng(seed)
    rows, columns = np.mgrid[:SIZE, :SIZE]
    kinds = random.integers(0, 4, count)
    chips = random.normal(128, 20, (count, 3, SIZE, SIZE))
    for index, kind in enumerate(kinds):
        waves = np.sin((0.5, 1.2)[kind % 2] * (rows, columns)[kind // 2] + random.uniform(0, 6))
        chips[index] += random.choice([0, 10, 40, 60, 70, 80, 90, 100]) * waves
    return np.clip(chips, 1, 255).astype(np.uint8), kinds


@pytest.fixture(scope="module")
def network():
    """A small network that has learned to tell stripes apart, as real ones have."""
    torch.manual_seed(1)
    layers: list[nn.Module] = []
    for bands, width, stride in ((3, 16, 2), (16, 24, 1), (24, 32, 2), (32, 64, 1)):
        layers += [nn.Conv2d(bands, width, 3, stride, 1), nn.BatchNorm2d(width), nn.ReLU()]
    module = nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 4))
    optimizer = torch.optim.AdamW(module.parameters(), 3e-3)
    for step in range(60):
        chips, kinds = striped(64, 100 + step)
        scores = module(torch.from_numpy(chips / np.float32(255)))
        optimizer.zero_grad()
        nn.functional.cross_entropy(scores, torch.from_numpy(kinds)).backward()
        optimizer.step()
    module.eval()[-1].weight.data *= 3  # as sure of itself as a network that has trained for hours
    module[-1].bias.data *= 3
    return module


def save(network, folder: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.jit.trace(network, torch.zeros(4, 3, SIZE, SIZE)).save(str(folder / "model.pt"))


@pytest.fixture(scope="module")
def scene(network, tmp_path_factory) -> Path:
    """Write the model and an image of all chips, side by side."""
    folder = tmp_path_factory.mktemp("scene")
    save(network, folder)
    chips, _ = striped(COUNT, seed=1)
    rows = chips.reshape(SIDE, SIDE, 3, SIZE, SIZE).transpose(2, 0, 3, 1, 4)
    write_raster(folder / "image.tif", rows.reshape(3, SIDE * SIZE, SIDE * SIZE))
    return folder


def points(order) -> np.ndarray:
    """Return the middle of each chip."""
    row, column = np.divmod(np.asarray(order), SIDE)
    x = NORTH_UP.c + NORTH_UP.a * SIZE * (column + 0.5)
    y = NORTH_UP.f + NORTH_UP.e * SIZE * (row + 0.5)
    return shapely.points(x, y)


def job_of(folder: Path, scene: Path, order=range(COUNT), **settings) -> Path:
    emd = {
        "ModelConfiguration": "", "ModelFile": str(scene / "model.pt"), "Normalization": "unit",
        "ImageHeight": SIZE, "ImageWidth": SIZE, "CropSizeFixed": 1, "ExtractBands": [0, 1, 2],
        "Classes": [{"Value": index, "Name": name} for index, name in enumerate("abcd")],
    }  # fmt: skip
    return write_job(folder, scene / "image.tif", points(order), emd=emd, **settings)


def loading(precision: str):
    """Return what loads a model that may use one reduced precision, whatever this CPU has."""
    return lambda definition, options: backends.load(
        definition, replace(options, precision=precision)
    )


def rows_of(job: Path, order=range(COUNT)) -> dict[int, tuple[str | None, float]]:
    """Return label and confidence by chip."""
    chip = list(order)
    with open_results(job) as results:
        return {chip[row.object - 1]: (row.label, row.confidence) for row in results}


def assert_same(found, expected) -> None:
    assert found.keys() == expected.keys()
    assert {chip: row[0] for chip, row in found.items()} == {
        chip: row[0] for chip, row in expected.items()
    }
    assert max(abs(found[chip][1] - expected[chip][1]) for chip in expected) <= TOLERANCE


@pytest.fixture(scope="module")
def exact(scene, tmp_path_factory):
    """What float32 says of each chip."""
    job = job_of(tmp_path_factory.mktemp("exact") / "job", scene)
    assert classify(job, Listener(), load=loading("float32"))["precision"] == "float32"
    return rows_of(job)


def shuffled():
    return np.random.default_rng(3).permutation(COUNT)


@pytest.mark.parametrize(
    ("order", "settings"),
    [
        (range(COUNT), {}),
        (range(COUNT)[::-1], {"threads": 1}),
        (shuffled(), {"threads": 3, "arguments": {"batch_size": "7"}}),
        (shuffled(), {"arguments": {"batch_size": "1"}}),
        (range(COUNT), {"arguments": {"batch_size": "128"}}),
    ],
)
@pytest.mark.parametrize("precision", ["bfloat16", "float32"])
def test_order_batches_threads_and_precision_change_no_result(
    order, settings, precision, scene, exact, tmp_path
) -> None:
    job = job_of(tmp_path / "job", scene, order, **settings)

    answer = classify(job, Listener(), load=loading(precision))

    assert answer["precision"] == (MIXED if precision == "bfloat16" else "float32")
    assert_same(rows_of(job, order), exact)


def test_bfloat16_alone_would_change_results(scene, exact, tmp_path, monkeypatch) -> None:
    from object_classifier.core.backends import torch_network

    monkeypatch.setattr(torch_network, "is_doubtful", lambda rows, *_: np.zeros(len(rows), bool))
    job = job_of(tmp_path / "job", scene)

    classify(job, Listener(), load=loading("bfloat16"))

    with pytest.raises(AssertionError):
        assert_same(rows_of(job), exact)


def test_bfloat16_decides_most_chips(scene, tmp_path, monkeypatch) -> None:
    from object_classifier.core.backends import torch_network

    doubtful: list[bool] = []
    rule = torch_network.is_doubtful
    monkeypatch.setattr(
        torch_network,
        "is_doubtful",
        lambda *known: doubtful.extend(rule(*known)) or rule(*known),
    )

    classify(job_of(tmp_path / "job", scene), Listener(), load=loading("bfloat16"))

    assert len(doubtful) == COUNT and 0 < sum(doubtful) < COUNT / 2


class Stopping(Listener):
    """Cancels after so many questions whether to cancel, once the model is calibrated."""

    def __init__(self, job: Path, questions: int) -> None:
        super().__init__()
        self.record = job / precision_record.PRECISION_FILE
        self.left = questions

    def is_cancelled(self) -> bool:
        self.left -= self.record.exists()
        return self.left < 0


@pytest.mark.parametrize("batch_size", [16, 100])
def test_a_run_that_is_stopped_again_and_again_ends_like_one_that_never_was(
    batch_size, scene, exact, tmp_path
) -> None:
    job = job_of(tmp_path / "job", scene, arguments={"batch_size": str(batch_size)})
    said: set[str] = set()
    for stop in range(4, 60, 5):
        listener = Stopping(job, stop)
        try:
            answer = classify(job, listener, load=loading("bfloat16"))
        except Cancelled:
            record = job / precision_record.PRECISION_FILE
            said |= {record.read_text()} if record.exists() and rows_of(job) else set()
            continue
        break

    assert len(said) == 1, "calibrated once, and nothing that ran later changed it"
    assert answer["precision"] == MIXED and answer["object_count"] == COUNT
    assert_same(rows_of(job), exact)


def test_a_resumed_run_tells_of_all_that_ran(scene, tmp_path) -> None:
    job = job_of(tmp_path / "job", scene)
    with pytest.raises(Cancelled):
        classify(job, Stopping(job, 12), load=loading("bfloat16"))
    assert rows_of(job)

    answer = classify(job, Listener(), load=loading("float32"))
    again = classify(job, Listener(), load=loading("float32"))

    assert answer["precision"] == again["precision"] == f"{MIXED}; float32"


def test_a_model_that_bfloat16_would_confuse_runs_in_float32_and_the_log_says_so(
    network, scene, exact, tmp_path
) -> None:
    weights, bias = (each.data.clone() for each in (network[-1].weight, network[-1].bias))
    network[-1].weight.data *= 0.2  # nothing is certain
    network[-1].bias.data *= 0.2
    try:
        save(network, tmp_path)
    finally:
        network[-1].weight.data, network[-1].bias.data = weights, bias
    job = job_of(tmp_path / "job", scene)
    emd = json.loads((job / "m.emd").read_text())
    (job / "m.emd").write_text(json.dumps({**emd, "ModelFile": str(tmp_path / "model.pt")}))
    listener = Listener()

    answer = classify(job, listener, load=loading("bfloat16"))

    assert answer["precision"] == "float32"
    assert (
        "The model is too sensitive for bfloat16, which was tried on 64 chips of this run: "
        "float32 runs it."
    ) in listener.infos
    assert "The model runs on CPU in float32." in listener.infos


def test_the_log_says_what_bfloat16_was_tried_on(scene, tmp_path) -> None:
    listener = Listener()

    classify(job_of(tmp_path / "job", scene), listener, load=loading("bfloat16"))

    assert any("bfloat16 was tried on 64 chips of this run" in said for said in listener.infos)
    assert f"The model runs on CPU in {MIXED}." in listener.infos


def test_a_small_run_is_float32_throughout(scene, tmp_path) -> None:
    job = job_of(tmp_path / "job", scene, range(100))

    assert classify(job, Listener(), load=loading("bfloat16"))["precision"] == "float32"


def test_a_check_says_what_has_run_so_far(scene, tmp_path) -> None:
    assert check(job_of(tmp_path / "job", scene), Listener())["precision"] == "float32"


@dataclass
class Calibrated(LookingModel):
    """A backend that keeps the sample it is calibrated on, and has room for so many chips."""

    reduced_precisions: tuple[str, ...] = ("bfloat16",)
    samples: list[list[bytes]] = field(default_factory=list)

    def calibrate(self, batches) -> PrecisionCalibration:
        sample: list[bytes] = []
        for pixels in batches:
            if len(pixels) > self.room:
                raise OutOfMemory
            sample += [chip.tobytes() for chip in pixels]
        self.samples.append(sample)
        return PrecisionCalibration("bfloat16", len(sample), movement=0.0, share=0.0)

    def use(self, calibration: PrecisionCalibration | None) -> None:
        self.precision = "float32" if calibration is None else calibration.precision


def of_size(**changes) -> Calibrated:
    return Calibrated(rules(SIZE, SIZE, bands=(0, 1, 2)), **changes)


def test_the_sample_does_not_depend_on_the_order_of_the_objects(scene, tmp_path) -> None:
    samples = []
    for number, order in enumerate((range(COUNT), range(COUNT)[::-1], shuffled())):
        model = of_size(batch_size=5 + number)
        job = job_of(tmp_path / str(number), scene, order, threads=1 + number)
        classify(job, Listener(), load=model.load)
        (sample,) = model.samples
        samples.append(sorted(sample))

    assert len(set(samples[0])) == 64 and samples[0] == samples[1] == samples[2]


def test_the_sample_is_spread_over_the_image(scene, tmp_path) -> None:
    model = of_size()
    classify(job_of(tmp_path / "job", scene), Listener(), load=model.load)

    chips, _ = striped(COUNT, seed=1)
    number = {chip.tobytes(): index for index, chip in enumerate(chips)}
    rows, columns = np.divmod([number[chip] for chip in model.samples[0]], SIDE)
    for places in (rows, columns):
        assert np.histogram(places, bins=4, range=(0, SIDE))[0].min() >= 6


def test_a_calibration_without_room_takes_smaller_batches(scene, tmp_path) -> None:
    model, listener = of_size(batch_size=16, room=5), Listener()

    answer = classify(job_of(tmp_path / "job", scene), listener, load=model.load)

    assert answer["precision"] == "bfloat16" and len(model.samples[0]) == 64
    assert listener.warnings[:2] == [
        "CPU has no memory for 16 chips at once: continuing with 8.",
        "CPU has no memory for 8 chips at once: continuing with 4.",
    ]


def test_a_run_that_moves_to_the_cpu_tells_of_both_devices(scene, tmp_path) -> None:
    class Tiring(Calibrated):
        def predict(self, pixels, valid):
            if len(self.sizes) == 3:
                self.room = 0
            return super().predict(pixels, valid)

    gpu = Tiring(rules(SIZE, SIZE, bands=(0, 1, 2)), device="NVIDIA X (cuda:0)")
    models = {Processor.AUTO: gpu, Processor.CPU: of_size(reduced_precisions=())}
    job = job_of(tmp_path / "job", scene)

    answer = classify(job, Listener(), load=lambda _, options: models[options.processor])

    assert answer["device"] == "NVIDIA X (cuda:0); CPU"
    assert answer["precision"] == "bfloat16; float32"
    assert answer["classified_count"] == COUNT


def test_a_damaged_record_is_written_anew(scene, exact, tmp_path) -> None:
    job = job_of(tmp_path / "job", scene)
    (job / precision_record.PRECISION_FILE).write_text('{"calibrations": {"CPU": 3}}')

    answer = classify(job, Listener(), load=loading("bfloat16"))

    assert answer["precision"] == MIXED
    assert_same(rows_of(job), exact)
