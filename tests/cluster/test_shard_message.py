"""What a shard travels with, and what a worker keeps of a run."""

from __future__ import annotations

import json
import threading
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import Iterator

import numpy as np
import pytest
import shapely
from affine import Affine
from object_classifier.core.backends.unloaded import peek
from object_classifier.core.cluster import run_folder
from object_classifier.core.cluster.run_folder import RunFolder, RunFolders
from object_classifier.core.cluster.shard_message import pack_shard, unpack_shard
from object_classifier.core.cluster.shared_images import SharedImages, image_from_data, image_of
from object_classifier.core.engine import read_tasks, shards
from object_classifier.core.engine.job_plan import JobPlan, plan_job
from object_classifier.core.engine.objects import read_objects
from object_classifier.core.engine.pipeline import open_job
from object_classifier.core.engine.shards import plan_shards
from object_classifier.core.errors import PluginError
from onnx_networks import brightness_network
from scenes import Listener, noise, write_job, write_raster

ONNX = {"ModelFile": "m.onnx", "Framework": "ONNX", "Normalization": "none"}
TILES, TILE = 40, 16


@pytest.fixture
def job(tmp_path) -> Path:
    """Objects on a mosaic of tiles in a row."""
    paths = [
        write_raster(
            tmp_path / f"{number}.tif", noise(1, TILE, TILE, seed=number),
            transform=Affine(0.5, 0, 500_000 + number * TILE / 2, 0, -0.5, 4_000_000),
        )
        for number in range(TILES)
    ]  # fmt: skip
    centres = [(500_000 + (number + 0.5) * TILE / 2, 3_999_996) for number in range(TILES)]
    objects = list(shapely.buffer(shapely.points(centres), 2))
    job = write_job(tmp_path / "job", paths, objects, emd=ONNX)
    (job / "m.onnx").write_bytes(brightness_network())
    return job


def planned(job: Path) -> JobPlan:
    with open_job(job) as (read, definition):
        model = peek(definition, read.arguments)
        return plan_job(read, definition, model, read_objects(job), Listener())


def test_a_shard_of_a_mosaic_names_it_and_each_tile_is_described_once(
    job, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(shards, "SHARD_CHIPS", 10)
    monkeypatch.setattr(read_tasks, "CHIPS_AT_ONCE", 5)
    plan, objects = planned(job), read_objects(job).placed()
    cut = list(plan_shards(plan, np.zeros(0, np.int64)))
    images = SharedImages(plan, cut)

    packed = [pack_shard(shard, plan, objects, images) for shard in cut]

    (image,) = {id(chips.image): chips.image for chips in plan.chips}.values()
    digest = images.digest_of(image)
    named = [json.loads(each["plan/plan.json"])["chips"][0]["image"] for each in packed]
    assert len(cut) > 1 and named == [digest] * len(cut)
    assert not any(b"39.tif" in content for each in packed for content in each.values())
    (tmp_path / "shard").mkdir()
    there = unpack_shard(
        packed[0],
        tmp_path / "shard",
        lambda named: {digest: image_of(images.description_of(digest), None)}[named],
    )
    assert there.plan.chips[0].image == image


def test_an_image_that_one_shard_alone_reads_travels_with_it(job, tmp_path) -> None:
    plan, objects = planned(job), read_objects(job).placed()
    (shard,) = plan_shards(plan, np.zeros(0, np.int64))
    images = SharedImages(plan, [shard])
    (tmp_path / "shard").mkdir()
    moved = str(tmp_path), "/elsewhere"

    packed = pack_shard(shard, plan, objects, images)
    there = unpack_shard(packed, tmp_path / "shard", partial(image_from_data, moved=moved))

    members = there.plan.chips[0].image.pixels.members
    assert [member.pixels.source.path for member in members] == [
        f"/elsewhere/{number}.tif" for number in range(TILES)
    ]


def test_a_folder_whose_name_begins_like_that_of_the_job_is_another_one(job, tmp_path) -> None:
    plan, objects = planned(job), read_objects(job).placed()
    (shard,) = plan_shards(plan, np.zeros(0, np.int64))
    (tmp_path / "shard").mkdir()
    packed = pack_shard(shard, plan, objects, SharedImages(plan, [shard]))
    moved = str(tmp_path / "1"), "/elsewhere"  # as 1.tif, 10.tif, ... begin

    there = unpack_shard(packed, tmp_path / "shard", partial(image_from_data, moved=moved))

    assert there.plan.chips[0].image == plan.chips[0].image


@pytest.fixture
def folders(tmp_path, monkeypatch) -> RunFolders:
    monkeypatch.setattr(run_folder, "LOOK_EVERY_S", 0.01)
    return RunFolders(tmp_path)


@pytest.fixture
def wanted() -> Iterator[set[str]]:
    """The runs that somebody waits for."""
    runs = {"one", "two"}
    yield runs
    runs.clear()
    wait_for_watchers()


def wait_for_watchers() -> None:
    for thread in threading.enumerate():
        if thread.name.startswith("watch "):
            thread.join()


def begin(folders: RunFolders, run: str, model: str, wanted: set[str]) -> RunFolder:
    begun = folders.begin(run, "", model, partial(wanted.__contains__, run), nullcontext())
    (begun.path / run_folder.MODEL / "m.onnx").write_bytes(run.encode())
    folders.keep_model(run)
    return begun


def test_what_a_worker_keeps_of_a_run_goes_with_it_and_the_last_model_stays(
    folders, wanted
) -> None:
    runs = [begin(folders, run, f"model-{run}", wanted).path for run in ("one", "two")]
    models = [folders.model_folder(f"model-{run}") / "m.onnx" for run in ("one", "two")]
    assert all(map(Path.exists, [*runs, *models]))

    wanted.remove("one")
    while runs[0].exists():
        threading.Event().wait(0.01)
    assert runs[1].exists() and models[1].exists()

    wanted.clear()
    wait_for_watchers()
    assert not runs[1].exists() and [path.exists() for path in models] == [False, True]


def test_a_model_that_another_run_was_sent_first_is_kept_as_it_is(folders, wanted) -> None:
    for run in ("one", "two"):
        begin(folders, run, "same", wanted)

    assert (folders.model_folder("same") / "m.onnx").read_bytes() == b"one"


def test_a_run_that_is_begun_anew_does_not_end_as_it_did_before(folders, wanted) -> None:
    """As where the scheduler takes a worker for gone that is still there."""
    before = {"one"}
    begin(folders, "one", "model", before)
    (watcher,) = (each for each in threading.enumerate() if each.name == "watch one")
    again = begin(folders, "one", "model", wanted)

    before.clear()
    watcher.join()

    assert folders["one"] is again and again.path.exists()


def test_no_run_begins_while_models_are_removed_that_it_may_find(
    folders, wanted, monkeypatch
) -> None:
    """It would be told of a model that is gone when it is loaded."""
    held = {}
    remove = run_folder.shutil.rmtree

    def rmtree(folder: Path, **options: bool) -> None:
        held[folder.name] = folders._lock.locked()
        remove(folder, **options)

    for run in ("one", "two"):
        begin(folders, run, f"model-{run}", wanted)
    monkeypatch.setattr(run_folder.shutil, "rmtree", rmtree)
    wanted.clear()
    wait_for_watchers()

    assert [held[name] for name in held if name.startswith("model-")] == [True]


def test_a_description_that_came_otherwise_than_it_was_sent_is_refused(folders, wanted) -> None:
    begun = begin(folders, "one", "model", wanted)
    (begun.path / run_folder.IMAGES / "digest").write_bytes(b"{}")

    with pytest.raises(PluginError, match="has not arrived as it was sent"):
        begun.image("digest")
