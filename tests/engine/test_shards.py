"""A plan and its shards are data: whoever does them, and whenever, comes to the same rows."""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import pytest
import shapely
from affine import Affine
from object_classifier.core.columns import ColumnWriter
from object_classifier.core.engine import classify_shard, pipeline, read_tasks, shards
from object_classifier.core.engine.classify_shard import classify_shards
from object_classifier.core.engine.model_runner import ModelRunner
from object_classifier.core.engine.objects import read_objects
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.engine.plan_files import PLAN_FILE, PLAN_FOLDER, read_plan, write_plan
from object_classifier.core.engine.progress import Progress
from object_classifier.core.engine.shard_results import finished_keys
from object_classifier.core.engine.shards import plan_shards
from object_classifier.core.errors import Cancelled
from object_classifier.core.job import ProcessingMode
from object_classifier.core.results import open_results
from scenes import Listener, LookingModel, noise, rules, write_job, write_raster

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

COUNT = 60
CROPPED = rules(9, 7, crop_size_fixed=False, blacken_around_feature=True)


@pytest.fixture(autouse=True)
def small_shards(monkeypatch) -> None:
    monkeypatch.setattr(shards, "SHARD_CHIPS", 10)
    monkeypatch.setattr(read_tasks, "CHIPS_AT_ONCE", 5)


def job_of(folder: Path, count: int = COUNT) -> Path:
    """Write a job of circles on two images, one after another, some beside both."""
    images = [
        write_raster(folder / f"{number}.tif", noise(1, 60, 90, seed=number), tiled=True,
                     blockxsize=16, blockysize=16, transform=shifted(45 * number))
        for number in range(2)
    ]  # fmt: skip
    places = np.random.default_rng(3).uniform(0, 50, (count, 2)) * (2, 1)
    circles = shapely.buffer(shapely.points(places * (1, -1) + (500_000, 4_000_000)), 2)
    return write_job(folder / "job", images, [*circles, None],
                     processing_mode=ProcessingMode.PROCESS_ITEMS_SEPARATELY)  # fmt: skip


def shifted(metres: float) -> Affine:
    return Affine(0.5, 0, 500_000 + metres, 0, -0.5, 4_000_000)


@pytest.fixture
def job(tmp_path) -> Path:
    return job_of(tmp_path)


def rows_of(folder: Path) -> list[Any]:
    with open_results(folder) as results:
        return list(results)


def planned(job: Path, model: LookingModel) -> Path:
    """Have a run plan the job and stop before its first chip."""
    with pytest.raises(Cancelled):
        classify(job, Listener(cancelled=lambda: True), load=model.load)
    return job


def test_a_plan_is_the_same_once_it_was_in_its_folder(job) -> None:
    planned(job, LookingModel(CROPPED))
    plan = read_plan(job)
    assert plan is not None

    write_plan(job, plan)
    again = read_plan(job)

    assert again is not None and len(again.chips) == 2
    for one, other in zip(plan.chips, again.chips):
        assert one.image == other.image and one.bands == other.bands and one.size == other.size
        for name in ("positions", "windows", "are_cropped"):
            assert np.array_equal(getattr(one, name), getattr(other, name))
    assert again.row_count == plan.row_count and again.reasons == plan.reasons


def test_a_plan_that_is_there_is_not_made_again(job, monkeypatch) -> None:
    planned(job, LookingModel(CROPPED))

    def refuse(*_arguments: Any) -> None:
        raise AssertionError

    monkeypatch.setattr(pipeline, "plan_job", refuse)
    assert classify(job, Listener(), load=LookingModel(CROPPED).load)["object_count"] > COUNT


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"chips": [7]}'])
def test_a_plan_that_is_damaged_is_made_again(job, content) -> None:
    planned(job, LookingModel(CROPPED))
    (job / PLAN_FOLDER / PLAN_FILE).write_bytes(content)

    assert classify(job, Listener(), load=LookingModel(CROPPED).load)["object_count"] > COUNT


def test_an_image_that_comes_back_is_planned(job) -> None:
    first = job.parent / "0.tif"
    first.rename(first.with_suffix(".away"))
    classify(job, Listener(), load=LookingModel(CROPPED).load)
    assert {row.image for row in rows_of(job)} == {-1, 1}

    first.with_suffix(".away").rename(first)
    classify(job, Listener(), load=LookingModel(CROPPED).load)

    assert {row.image for row in rows_of(job) if row.status is None} == {0, 1}


def test_a_plan_takes_few_bytes_for_an_object(tmp_path) -> None:
    few, many = (job_of(folder_in(tmp_path, str(count)), count) for count in (10, 2010))

    sizes = []
    for each in (few, many):
        planned(each, LookingModel(CROPPED))
        size = sum(path.stat().st_size for path in (each / PLAN_FOLDER).iterdir())
        sizes.append((size, read_plan(each).row_count))

    assert (sizes[1][0] - sizes[0][0]) / (sizes[1][1] - sizes[0][1]) <= 30


def folder_in(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name


def test_shards_hold_every_chip_once_in_whole_reading_tasks(job) -> None:
    planned(job, LookingModel(CROPPED))
    plan = read_plan(job)
    assert plan is not None

    made = list(plan_shards(plan, finished_keys(job)))

    keys = [
        (chips.index, position)
        for shard in made
        for chips in shard.chips(plan)
        for position in chips.positions.tolist()
    ]
    expected = [(c.index, p) for c in plan.chips for p in c.positions.tolist()]
    assert sorted(keys) == sorted(expected) and len(made) > 3
    assert [shard.number for shard in made] == list(range(len(made)))


def test_planning_in_strips_comes_to_the_same_tasks(job, monkeypatch) -> None:
    planned(job, LookingModel(CROPPED))
    plan = read_plan(job)
    assert plan is not None
    monkeypatch.setattr(read_tasks, "CELL_BYTES", 2000)

    at_once = [s.pieces for s in plan_shards(plan, finished_keys(job))]
    monkeypatch.setattr(read_tasks, "STRIP_WINDOWS", 1)
    in_strips = [s.pieces for s in plan_shards(plan, finished_keys(job))]

    rows = [np.concatenate([row for _, row in pieces]).tolist() for pieces in at_once]
    assert rows == [np.concatenate([row for _, row in pieces]).tolist() for pieces in in_strips]


def test_large_chips_make_small_shards(job, monkeypatch) -> None:
    monkeypatch.setattr(shards, "SHARD_CHIPS", 10**6)
    monkeypatch.setattr(shards, "SHARD_BYTES", 0)
    planned(job, LookingModel(CROPPED))
    plan = read_plan(job)
    assert plan is not None

    tasks = [len(task.rows) for chips in plan.chips for task in chips.select(slice(None)).tasks()]

    assert [len(shard) for shard in plan_shards(plan, finished_keys(job))] == tasks


def test_shards_come_to_the_same_rows_whoever_does_them(tmp_path) -> None:
    """Two that know nothing of each other but the folder, the later shards first."""
    whole, shared = (job_of(folder_in(tmp_path, name)) for name in ("whole", "shared"))
    classify(whole, Listener(), load=LookingModel(CROPPED).load)
    planned(shared, LookingModel(CROPPED))
    count = len(list(plan_shards(read_plan(shared), finished_keys(shared))))

    for turn in (1, 0):
        model, listener = LookingModel(CROPPED), Listener()
        plan = read_plan(shared)
        some = [s for s in plan_shards(plan, finished_keys(shared)[:0]) if s.number % 2 == turn]
        runner = ModelRunner(model.load, None, None, listener)
        progress = Progress(listener, plan.row_count, 0)
        classify_shards(
            reversed(some), plan, read_objects(shared), runner, shared, progress, threads=2
        )
        assert 0 < len(model.chips) <= sum(map(len, some))

    assert count > 3
    answer = classify(shared, Listener(), load=None)  # nothing is left to load a model for
    assert rows_of(shared) == rows_of(whole) and answer["object_count"] == len(rows_of(whole))


def test_no_model_is_loaded_where_no_object_has_a_chip(tmp_path) -> None:
    image = write_raster(tmp_path / "image.tif", noise(1, 30, 30))
    job = write_job(tmp_path / "job", image, [shapely.Point(0, 0), None])

    answer = classify(job, Listener(), load=None)

    assert answer["object_count"] == 2 and answer["classified_count"] == 0


def test_what_only_loading_a_model_tells_is_what_counts(tmp_path) -> None:
    """The definition says 16 x 16 pixels, the loaded model another size."""
    image = write_raster(tmp_path / "image.tif", noise(1, 30, 30))
    job = write_job(tmp_path / "job", image, [shapely.Point(500_005, 3_999_995)])
    model = LookingModel(rules(6, 4))

    classify(job, Listener(), load=model.load)

    assert [pixels.shape for pixels, _ in model.chips] == [(1, 4, 6)]


def test_rows_are_saved_while_a_model_hangs(monkeypatch, job) -> None:
    monkeypatch.setattr(classify_shard, "SAVE_EVERY_S", 0)
    monkeypatch.setattr(classify_shard, "LOOK_EVERY_S", 0.001)
    kept: list[bool] = []

    class Hanging(LookingModel):
        def predict(self, pixels: Any, valid: Any) -> Any:
            if len(self.chips) >= 16 and not kept:
                kept.append(any(are_kept(len(self.chips)) for _ in range(10_000)))
            return super().predict(pixels, valid)

    def are_kept(count: int) -> bool:
        return sum(row.status is None for row in rows_of(job)) == count

    classify(job, Listener(), load=Hanging(CROPPED).load)

    assert kept == [True]


@contextmanager
def killed_at(owner: Any, name: str, number: int) -> Iterator[None]:
    """Kill this process when a function is called for the n-th time."""
    function, calls = getattr(owner, name), [0]

    def call(*args: Any, **options: Any) -> Any:
        calls[0] += 1
        if calls[0] == number:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*args, **options)

    setattr(owner, name, call)
    try:
        yield
    finally:
        setattr(owner, name, function)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="fork is POSIX's")
@pytest.mark.parametrize(
    ("owner", "name"),
    [(LookingModel, "predict"), (ColumnWriter, "write"), (Path, "replace"), (Path, "unlink")],
    ids=["model", "write", "rename", "remove"],
)
def test_a_run_that_is_killed_goes_on_to_the_rows_of_an_unbroken_one(
    tmp_path, monkeypatch, owner, name
) -> None:
    monkeypatch.setattr(classify_shard, "SAVE_EVERY_S", 0)
    monkeypatch.setattr(classify_shard, "LOOK_EVERY_S", 0.01)
    whole = job_of(folder_in(tmp_path, "whole"))
    classify(whole, Listener(), load=LookingModel(CROPPED).load)
    killed = 0

    for number in (1, 2, 4, 8, 16, 32):
        job = job_of(folder_in(tmp_path, f"killed-{number}"))
        child = os.fork()
        if child == 0:
            with killed_at(owner, name, number):
                classify(job, Listener(), load=LookingModel(CROPPED).load)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            break  # there are not so many calls
        killed += 1
        classify(job, Listener(), load=LookingModel(CROPPED).load)
        assert rows_of(job) == rows_of(whole)
        assert [path.name for path in (job / "results").glob("[!.]*")] == ["all.safetensors"]

    assert killed > 2
