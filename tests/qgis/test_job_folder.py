"""The folder of a run is whole or not there, and no QGIS takes it from another."""

from __future__ import annotations

import os
import socket
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from object_classifier.core import cache
from object_classifier.core.cache import KEPT_S, cache_folder, model_cache
from object_classifier.core.errors import OutputError
from object_classifier.core.job import RESULTS_FOLDER, ClassificationJob, ImageSource
from object_classifier.core.labels.labels_file import LABELS_FILE, Labels
from object_classifier.core.layers import job_folder as module
from object_classifier.core.layers.job_folder import (
    clear_cache,
    forget_expired,
    is_whole_training,
    job_folder,
    job_key,
    staging_folder,
)
from object_classifier.core.results import KNOWN_OBJECTS_FILE, ObjectResult, write_known
from object_classifier.core.training_job import CHIPS_FOLDER, OBJECTS_FOLDER, TrainingJob

JOB = ClassificationJob("m.emd", (ImageSource("a.tif", "a"),))


@pytest.fixture(autouse=True)
def jobs(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))
    return cache_folder() / "jobs"


def stage(folder: Path) -> None:
    JOB.write(folder)
    write_known(folder, [ObjectResult(1, status="known")], KNOWN_OBJECTS_FILE)


def stop(key: str = "k") -> None:
    """Begin a run and let it end by an error."""
    with pytest.raises(ZeroDivisionError), staging_folder() as staged:  # noqa: PT012
        stage(staged)
        with job_folder(staged, key):
            raise ZeroDivisionError


def run(key: str | None = "k") -> bool:
    """Run to the end; return whether a run was continued."""
    with staging_folder() as staged:
        stage(staged)
        with job_folder(staged, key) as (folder, resumed):
            assert (folder / RESULTS_FOLDER).exists()
    return resumed


def make_old(path: Path, seconds: float = KEPT_S + 60) -> None:
    then = path.stat().st_mtime - seconds
    os.utime(path, (then, then))


def test_a_run_that_stopped_is_continued_and_one_that_ended_is_gone(jobs):
    stop()

    assert run()
    assert list(jobs.iterdir()) == []
    assert not run()


def stage_training(folder: Path) -> None:
    TrainingJob("trees", ()).write(folder)
    for name in (OBJECTS_FOLDER, CHIPS_FOLDER):
        (folder / name).mkdir()
        stage(folder / name)
        Labels().write(folder / name)


def go_on(lost: str = "") -> bool:
    """Stop a training, lose a file of its folder, and return whether the next one goes on."""
    for is_first in (True, False):
        with staging_folder() as staged:
            stage_training(staged)
            with suppress(ZeroDivisionError), job_folder(staged, "t", is_whole_training) as begun:
                if not is_first:
                    return begun[1]
                (begun[0] / (lost or "none")).unlink(missing_ok=True)
                raise ZeroDivisionError
    raise AssertionError


@pytest.mark.parametrize(
    "lost",
    [
        "training.json",
        f"{OBJECTS_FOLDER}/{LABELS_FILE}",
        f"{CHIPS_FOLDER}/job.json",
        f"{OBJECTS_FOLDER}/{RESULTS_FOLDER}/{KNOWN_OBJECTS_FILE}",
    ],
)
def test_a_training_that_lost_a_part_of_it_is_begun_anew(lost):
    assert go_on()
    assert not go_on(lost)


def test_a_job_that_nobody_could_know_again_is_not_kept(jobs):
    assert not run(None)
    with pytest.raises(ZeroDivisionError), staging_folder() as staged:  # noqa: PT012
        stage(staged)
        with job_folder(staged, None):
            raise ZeroDivisionError

    assert list(jobs.iterdir()) == []


@pytest.mark.parametrize("lost", ["job.json", f"{RESULTS_FOLDER}/{KNOWN_OBJECTS_FILE}"])
@pytest.mark.parametrize("way", ["gone", "empty", "cut"])
def test_a_folder_that_lost_a_part_of_it_is_begun_anew(jobs, lost, way):
    stop()
    path = jobs / "k" / lost
    content = path.read_bytes()
    path.unlink()
    if way != "gone":
        path.write_bytes(content[: len(content) // 2 if way == "cut" else 0])

    assert not run()


def test_the_same_job_at_the_same_time_has_a_folder_of_its_own():
    with staging_folder() as first, staging_folder() as second:
        for folder in (first, second):
            stage(folder)
        with job_folder(first, "k") as (one, _), job_folder(second, "k") as (other, resumed):
            assert one != other
            assert not resumed


@pytest.mark.parametrize(
    ("pid", "host"),
    [(10**7, "another-name"), (os.getpid(), "another-name"), (os.getpid(), socket.gethostname())],
    ids=["another name", "another container", "a container again"],
)
def test_a_killed_run_is_gone_on_with_under_another_name_of_the_computer(jobs, pid, host):
    """And by a process of the same number and name, as the first of a container is."""
    stop()
    name = Path(sys.executable).resolve().name
    (jobs / "k.lock").write_text(f"{pid}\n{name}\n{host}\n")

    assert run()
    assert list(jobs.iterdir()) == []


@pytest.mark.parametrize("changed", ["model", "objects", "images", "software"])
def test_the_key_changes_with_all_that_decides_the_result(changed):
    digests = {"model": "a", "objects": "a", "images": "a", "software": {"torch": "2.6"}}

    assert job_key(JOB, digests) == job_key(JOB, dict(reversed(digests.items())))
    assert job_key(JOB, {**digests, changed: {"torch": "2.7"}}) != job_key(JOB, digests)


def test_what_is_old_goes_and_what_is_in_use_stays(jobs):
    stop("old")
    stop("young")
    stop("used")
    for name in ("old", "used"):
        make_old(jobs / name)
    lock = module._lock_of(jobs / "used")
    assert lock.tryLock(0)
    with staging_folder() as staged:
        make_old(staged)
        forget_expired()
        assert staged.is_dir()
    lock.unlock()

    assert sorted(path.name for path in jobs.iterdir()) == ["used", "young"]


def test_unpacked_models_expire_as_runs_do():
    for name in ("old", "young", "removed-half", "new-unfinished"):
        (model_cache() / name).mkdir(parents=True)
    make_old(model_cache() / "old")
    for name in ("removed-half", "new-unfinished"):
        make_old(model_cache() / name, cache._LEFT_S + 60)

    run()

    assert [path.name for path in model_cache().iterdir()] == ["young"]


def test_what_another_qgis_removes_meanwhile_is_no_error(jobs, monkeypatch):
    stop("old")
    make_old(jobs / "old")
    look = cache.is_expired

    def too_late(folder, **options):
        cache.shutil.rmtree(folder)
        return look(folder, **options)

    monkeypatch.setattr(module, "is_expired", too_late)

    assert not run()


def test_the_cache_is_not_cleared_under_a_run_that_has_lasted_for_days(jobs):
    stop("stopped")
    with staging_folder() as staged:
        make_old(staged, 3 * 24 * 3600)
        with pytest.raises(OutputError, match="in use"):
            clear_cache()
        assert staged.is_dir()
        assert (jobs / "stopped").is_dir()

    clear_cache()
    assert list(jobs.iterdir()) == []


def test_a_cache_that_is_cleared_remembers_no_image_and_keeps_what_is_not_its_own(jobs):
    indexes = (cache.header_index(), cache.dataset_index())
    for index in indexes:
        index.write_bytes(b"headers")
    (cache.cache_folder() / "notes.txt").write_text("of somebody")

    clear_cache()

    assert not any(index.exists() for index in indexes)
    assert (cache.cache_folder() / "notes.txt").exists()


def test_a_run_that_dies_while_its_folder_is_removed_is_not_continued_on_half_of_it(
    jobs, monkeypatch
):
    class Killed(BaseException):
        pass

    def die(folder, **_options):
        raise Killed

    stop()
    with monkeypatch.context() as patch:
        patch.setattr(module.shutil, "rmtree", die)
        with pytest.raises(Killed):
            run()

    assert not (jobs / "k").exists()
    assert not run()
