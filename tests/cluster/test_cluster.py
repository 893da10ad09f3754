"""Runs on real workers of dask: what they come to is what one machine comes to, to the byte."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import shutil
import signal
import socket
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest
import shapely
from affine import Affine
from dask_gate import DaskGate, write_dask_gate
from dask_processes import DaskProcesses, wait_for
from object_classifier.core.cluster import connection
from object_classifier.core.cluster import hand_out as hand_out_module
from object_classifier.core.cluster.connection import count_workers, ended
from object_classifier.core.cluster.hand_out import by_cluster
from object_classifier.core.engine import read_tasks, shards
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.errors import Cancelled, PluginError, WorkerError
from object_classifier.core.job import ProcessingMode
from object_classifier.core.results import MERGED_FILE, count_results
from object_classifier.core.scheduler import read_scheduler
from onnx_networks import brightness_network
from scenes import Listener, noise, write_job, write_raster

pytest.importorskip("distributed")
pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),  # of dask
]

ONNX = {"ModelFile": "m.onnx", "Framework": "ONNX", "Normalization": "none"}
OWN_FOLDER = Path("/proc/self/cwd")
"""A path that each process sees something else at. Linux."""

needs_own_folder = pytest.mark.skipif(
    not OWN_FOLDER.exists(), reason="one path that processes see differently is Linux's"
)


@pytest.fixture(autouse=True)
def small_shards(monkeypatch) -> None:
    monkeypatch.setattr(shards, "SHARD_CHIPS", 10)
    monkeypatch.setattr(read_tasks, "CHIPS_AT_ONCE", 5)


@pytest.fixture(scope="module")
def pair(tmp_path_factory) -> Iterator[DaskProcesses]:
    """A scheduler and two workers that several tests use."""
    with DaskProcesses(tmp_path_factory.mktemp("pair")) as processes:
        processes.add_worker("one")
        processes.add_worker("two")
        yield processes


@pytest.fixture
def alone(tmp_path) -> Iterator[DaskProcesses]:
    """A scheduler for one test."""
    folder = tmp_path / "dask"
    folder.mkdir()
    with DaskProcesses(folder) as processes:
        yield processes


def run(job: Path, address: str = "", cancelled: Callable[[], bool] = lambda: False) -> Listener:
    """Classify a job, here or on a cluster, and return what was said."""
    listener = Listener(cancelled=cancelled)
    scheduler = read_scheduler(address)
    hands = {} if scheduler is None else {"hand_out": by_cluster(scheduler)}
    classify(job, listener, **hands)
    return listener


def results_of(job: Path) -> bytes:
    return (job / "results" / MERGED_FILE).read_bytes()


def circles(count: int = 60) -> list[Any]:
    places = np.random.default_rng(3).uniform(0, 40, (count, 2)) * (1, -0.7)
    points = shapely.points(places + np.array([500_000, 4_000_000]))
    return [*shapely.buffer(points, 2), None]


def image_in(folder: Path, seed: int = 1, **options: Any) -> Path:
    options = {"tiled": True, "blockxsize": 16, "blockysize": 16, **options}
    return write_raster(folder / f"{seed}.tif", noise(1, 60, 90, seed=seed), **options)


def objects_on_two_images(folder: Path) -> Path:
    right = Affine(0.5, 0, 500_022, 0, -0.5, 4_000_000)
    images = [image_in(folder), image_in(folder, 2, transform=right)]
    job = write_job(
        folder / "job", images, circles(), emd={**ONNX, "CropSizeFixed": 0},
        processing_mode=ProcessingMode.PROCESS_ITEMS_SEPARATELY, class_probabilities=True,
    )  # fmt: skip
    (job / "m.onnx").write_bytes(brightness_network())
    return job


def objects_on_a_warped_mosaic(folder: Path) -> Path:
    right = Affine(0.5, 0, 500_022.1, 0, -0.5, 4_000_000)
    images = [image_in(folder), image_in(folder, 2, transform=right)]
    emd = {**ONNX, "BlackenAroundFeature": 1}
    job = write_job(folder / "job", images, circles(), emd=emd, cell_size=0.4)
    (job / "m.onnx").write_bytes(brightness_network())
    return job


def photos_in_the_folder(folder: Path) -> Path:
    photos = folder / "job" / "photos"
    photos.mkdir(parents=True)
    names = [image_in(photos, seed).name for seed in range(25)]
    job = write_job(folder / "job", [f"photos/{name}" for name in names], None, emd=ONNX)
    (job / "m.onnx").write_bytes(brightness_network())
    return job


def objects_on_one_of_two_images_in_the_folder(folder: Path) -> Path:
    imagery = folder / "job" / "imagery"
    imagery.mkdir(parents=True)
    image_in(imagery)
    image_in(imagery, 2, transform=Affine(0.5, 0, 500_500, 0, -0.5, 4_000_000))
    names = ["imagery/1.tif", "imagery/2.tif"]
    job = write_job(folder / "job", names, circles(), emd=ONNX)
    (job / "m.onnx").write_bytes(brightness_network())
    return job


def objects_for_pytorch(folder: Path) -> Path:
    torch = pytest.importorskip("torch")
    job = write_job(
        folder / "job", image_in(folder), circles(),
        emd={"ModelFile": "m.pt", "Framework": "PyTorch", "ModelConfiguration": "TorchScript",
             "Normalization": "none"},
    )  # fmt: skip
    torch.manual_seed(0)
    network = torch.nn.Sequential(
        torch.nn.Conv2d(1, 8, 3), torch.nn.ReLU(), torch.nn.AdaptiveAvgPool2d(1),
        torch.nn.Flatten(), torch.nn.Linear(8, 2), torch.nn.Softmax(1),
    ).eval()  # fmt: skip
    torch.jit.trace(network, torch.zeros(2, 1, 16, 16)).save(str(job / "m.pt"))
    return job


@pytest.mark.parametrize(
    "job_of",
    [
        objects_on_two_images,
        objects_on_a_warped_mosaic,
        photos_in_the_folder,
        objects_for_pytorch,
    ],
)
def test_results_are_those_of_one_machine_to_the_byte(tmp_path, pair, job_of) -> None:
    here, there = (job_of(folder_in(tmp_path, name)) for name in ("here", "there"))
    run(here)

    said = run(there, pair.address)

    assert results_of(there) == results_of(here)
    assert said.warnings == [] and said.steps[-1][0] == said.steps[-1][1]
    assert any("ran the model for" in info for info in said.infos)


def test_processes_of_this_machine_do_it_too_and_end_with_the_run(job) -> None:
    pytest.importorskip("cryptography")

    said = run(job, "local:2")

    assert results_of(job) == unbroken(job) and said.warnings == []
    assert multiprocessing.active_children() == []


def folder_in(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name


@pytest.fixture
def job(tmp_path) -> Path:
    return objects_on_two_images(tmp_path)


@pytest.fixture
def gate(tmp_path, job) -> DaskGate:
    """Where workers that are started with its script wait after the first shard."""
    return write_dask_gate(tmp_path / "gate", job)


def unbroken(job: Path) -> bytes:
    """Return what a job comes to on one machine."""
    again = job.with_name("again")
    shutil.copytree(job, again)
    forget_all(again)
    run(again)
    return results_of(again)


def forget_all(job: Path) -> None:
    """Make a job one of which nothing is done."""
    for made in ("results", "plan"):
        shutil.rmtree(job / made)
    for made in ("finished.json", "precision.json"):
        (job / made).unlink()


def once(when: Callable[[], bool], act: Callable[[], Any]) -> Callable[[], bool]:
    """Return what a run asks whether to stop: never, but it acts once something is so."""
    acted: list[bool] = []

    def asked() -> bool:
        if not acted and when():
            acted.append(True)
            act()
        return False

    return asked


def test_a_lost_workers_shards_are_done_by_one_that_joins_late(job, gate, alone) -> None:
    alone.add_worker("lost", "--preload", str(gate.script))

    def lose() -> None:
        alone.add_worker("late")
        alone.kill("lost")

    said = run(job, alone.address, once(lambda: gate.is_waiting, lose))

    assert results_of(job) == unbroken(job)
    (warning,) = said.warnings
    assert "lost" in warning and "is gone" in warning


def test_a_lost_scheduler_is_one_sentence_and_the_run_goes_on_from_there(job, gate, alone) -> None:
    alone.add_worker("one", "--preload", str(gate.script))

    with pytest.raises(WorkerError, match="The scheduler is lost"):
        run(job, alone.address, once(lambda: gate.is_waiting, lambda: alone.kill("scheduler")))
    kept = count_results(job)
    run(job)

    assert 0 < kept < count_results(job)
    assert results_of(job) == unbroken(job)


def test_a_slow_worker_does_not_hold_the_run_up(tmp_path, job, gate, alone, monkeypatch) -> None:
    """It never leaves the gate while the run lasts; the other one waits until it is there."""
    monkeypatch.setattr(hand_out_module, "TELL_FIRST_S", 0.0)
    other = write_dask_gate(tmp_path / "other", job)
    alone.add_worker("slow", "--preload", str(gate.script))
    alone.add_worker("fast", "--preload", str(other.script))

    listener = run(job, alone.address, once(lambda: gate.is_waiting, other.open))

    assert not (gate.folder / "open").exists()
    rates = [said for said in listener.infos if "(fast): " in said and "per second" in said]
    assert len(rates) > 1  # in the end, and in between
    assert results_of(job) == unbroken(job)


def test_cancel_ends_the_run_and_keeps_what_is_finished(job, gate, alone) -> None:
    alone.add_worker("one", "--preload", str(gate.script))

    with pytest.raises(Cancelled):
        run(job, alone.address, lambda: gate.is_waiting)
    kept = count_results(job)
    gate.open()
    run(job, alone.address)

    assert 0 < kept < count_results(job)
    assert results_of(job) == unbroken(job)


@needs_own_folder
def test_a_worker_that_sees_other_bytes_is_left_out(tmp_path, alone, monkeypatch) -> None:
    job, good, bad = (folder_in(tmp_path, name) for name in ("run", "good", "bad"))
    image_in(good)
    shutil.copy2(good / "1.tif", job)
    image_in(bad, 2).rename(bad / "1.tif")
    monkeypatch.chdir(job)
    folder = write_job(job / "job", [str(OWN_FOLDER / "1.tif")], circles(), emd=ONNX)
    (folder / "m.onnx").write_bytes(brightness_network())
    alone.add_worker("bad", cwd=bad)

    with pytest.raises(WorkerError, match="No worker of the cluster can be used") as refused:
        run(folder, alone.address)
    alone.add_worker("good", cwd=good)
    scheduler = read_scheduler(alone.address)
    assert wait_for(lambda: count_workers(scheduler) == 2)
    said = run(folder, alone.address)

    assert "does not see the same bytes" in str(refused.value) and "bad" in str(refused.value)
    (warning,) = said.warnings
    assert "bad" in warning and "1.tif" in warning
    assert count_results(folder) == 61


@pytest.fixture
def unseen(
    tmp_path, alone, monkeypatch
) -> Callable[[Callable[[Path], Path]], tuple[Path, DaskGate]]:
    """Returns what makes a job, of which a worker sees neither the model nor the folder."""
    if not OWN_FOLDER.exists():
        pytest.skip("one path that processes see differently is Linux's")

    def made(job_of: Callable[[Path], Path]) -> tuple[Path, DaskGate]:
        here = folder_in(tmp_path, "here")
        job = job_of(here)
        monkeypatch.chdir(here)
        written = (job / "job.json").read_text()
        (job / "job.json").write_text(written.replace(str(here), str(OWN_FOLDER)))
        gate = write_dask_gate(tmp_path / "gate", job)
        alone.add_worker("one", "--preload", str(gate.script), cwd=folder_in(tmp_path, "away"))
        return OWN_FOLDER / "job", gate

    return made


def kept_by(alone: DaskProcesses, name: str) -> list[str]:
    """Return the files that a worker keeps of runs and models."""
    walk = os.walk(alone.folder / name)  # which bears that folders go meanwhile
    files = (Path(folder, file).as_posix() for folder, _, files in walk for file in files)
    places = (file.partition("/object_classifier/")[2] for file in files)
    return sorted(place for place in places if place.startswith(("runs/", "models/")))


def test_what_a_worker_does_not_see_it_is_sent_once_and_keeps_as_long_as_the_run(
    unseen, alone
) -> None:
    """Neither the model nor the photos of the job folder are there."""
    job, gate = unseen(photos_in_the_folder)
    seen: list[str] = []

    def look() -> None:
        seen.extend(kept_by(alone, "one"))
        gate.open()

    said = run(job, alone.address, once(lambda: gate.is_waiting, look))
    left = wait_for(lambda: len(kept_by(alone, "one")) == 2 and kept_by(alone, "one"))
    wanted = unbroken(job)
    forget_all(job)
    more = run(job, alone.address)

    assert results_of(job) == wanted
    assert [each.partition(" is sent ")[2] for each in said.infos if " is sent " in each] == [
        "the imagery of the job folder, which it does not see.",
        "the model, which it does not see.",
    ]
    assert 0 < sum("/photos/" in name for name in seen) <= 20  # of 25: two shards, no more
    assert [name.rpartition("/")[2] for name in left] == ["m.emd", "m.onnx"]
    assert not any("is sent the model" in info for info in more.infos)


def test_of_imagery_in_the_job_folder_a_worker_is_sent_what_its_shards_read(unseen, alone) -> None:
    job, gate = unseen(objects_on_one_of_two_images_in_the_folder)
    seen: list[str] = []

    def look() -> None:
        seen.extend(kept_by(alone, "one"))
        gate.open()

    run(job, alone.address, once(lambda: gate.is_waiting, look))

    files = [name.partition("/files/")[2] for name in seen if "/files/" in name]
    assert files == ["imagery/1.tif"]
    assert results_of(job) == unbroken(job)


def test_a_worker_with_other_software_is_left_out(tmp_path, job, alone) -> None:
    older = "import rasterio\nrasterio.__gdal_version__ = '2.4.0'\n"
    alone.add_worker("older", "--preload", script(tmp_path, older))

    with pytest.raises(WorkerError, match=r"GDAL 2\.4\.0"):
        run(job, alone.address)


def script(folder: Path, code: str) -> str:
    """Return what a worker runs before anything else."""
    path = folder / "preload.py"
    path.write_text(code)
    return str(path)


LITTLE_MEMORY = """
import pathlib
read = getattr(pathlib, "unlimited", pathlib.Path.read_text)
pathlib.unlimited = read  # dask may run this twice
def read_text(self, *args, **options):
    if str(self) == "/proc/self/statm":
        return "0 0 0 0 0 0 0"
    said = read(self, *args, **options)
    if str(self) == "/proc/meminfo":
        said = "\\n".join(
            f"{line.split(':')[0]}: 0 kB" if line.startswith(("MemAvailable", "SwapFree")) else line
            for line in said.splitlines()
        )
    return said
pathlib.Path.read_text = read_text
"""
NO_MEMORY_FOR_CHIPS = """
import onnxruntime, traceback
_run = getattr(onnxruntime, "unlimited", onnxruntime.InferenceSession.run)
onnxruntime.unlimited = _run
def run(self, *args, **options):
    if any(frame.name == "classify_shards" for frame in traceback.extract_stack()):
        raise MemoryError
    return _run(self, *args, **options)
onnxruntime.InferenceSession.run = run
"""


NO_ROOM_FOR_SHARDS = """
import errno, pathlib
write = getattr(pathlib, "roomy", pathlib.Path.write_bytes)
pathlib.roomy = write
def write_bytes(self, content):
    if "shards" in self.parts:
        raise OSError(errno.ENOSPC, "full", str(self))
    return write(self, content)
pathlib.Path.write_bytes = write_bytes
"""


@pytest.mark.parametrize(
    ("code", "said"),
    [
        pytest.param(
            LITTLE_MEMORY,
            "it has 0.0 MB of memory, and the model with one chip takes about",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="Linux says what is left"),
        ),
        (NO_MEMORY_FOR_CHIPS, "There is not enough memory to "),
        (NO_ROOM_FOR_SHARDS, "The disk is full"),
    ],
)
def test_a_worker_without_memory_or_room_is_left_out_and_the_run_goes_on(
    tmp_path, job, gate, alone, code, said
) -> None:
    """The other one waits until that is said."""
    alone.add_worker("small", "--preload", script(tmp_path, code))
    alone.add_worker("large", "--preload", str(gate.script))
    listener = Listener()

    listener.cancelled = once(lambda: bool(listener.warnings), gate.open)
    classify(job, listener, hand_out=by_cluster(read_scheduler(alone.address)))

    assert any(said in warning for warning in listener.warnings)
    assert all("(small)" in warning for warning in listener.warnings)
    assert results_of(job) == unbroken(job)


def test_a_worker_that_is_restarted_under_its_address_is_asked_anew(
    tmp_path, job, gate, alone
) -> None:
    """The first one had other software; the other worker waits until all is done."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = ("--worker-port", str(free.getsockname()[1]))
    older = "import rasterio\nrasterio.__gdal_version__ = '2.4.0'\n"
    alone.add_worker("older", *port, "--preload", script(tmp_path, older))
    alone.add_worker("waits", "--preload", str(gate.script))
    listener = Listener()

    def restart() -> None:
        alone.kill("older")
        alone.add_worker("newer", *port)

    listener.cancelled = once(lambda: gate.is_waiting and bool(listener.warnings), restart)
    classify(job, listener, hand_out=by_cluster(read_scheduler(alone.address)))

    (warning,) = listener.warnings
    assert "GDAL 2.4.0" in warning and not (gate.folder / "open").exists()
    assert any("(newer): " in info and "per second" in info for info in listener.infos)
    assert results_of(job) == unbroken(job)


@pytest.mark.skipif(sys.platform == "win32", reason="nothing suspends a process there")
def test_a_worker_that_is_suspended_does_not_hold_the_run_up(job, alone, monkeypatch) -> None:
    monkeypatch.setattr(hand_out_module, "TELL_FIRST_S", 0.0)
    alone.add_worker("suspended")
    alone.add_worker("works")
    scheduler = read_scheduler(alone.address)
    assert wait_for(lambda: count_workers(scheduler) == 2)
    alone.processes["suspended"].send_signal(signal.SIGSTOP)

    listener = run(job, alone.address)

    assert any("has not answered yet" in info for info in listener.infos)
    assert results_of(job) == unbroken(job) and listener.warnings == []


def test_a_worker_whose_folder_is_gone_is_left_out_with_the_reason(job, alone) -> None:
    alone.add_worker("homeless")
    scheduler = read_scheduler(alone.address)
    assert wait_for(lambda: count_workers(scheduler) == 1)
    shutil.rmtree(alone.folder / "homeless")
    (alone.folder / "homeless").write_text("no folder")

    with pytest.raises(WorkerError, match="there is no such file or folder"):
        run(job, alone.address)


def test_a_scheduler_that_is_lost_before_the_first_shard_is_one_sentence(job, alone) -> None:
    """The worker has loaded the model, and says what runs it."""
    alone.add_worker("one")
    listener = Listener()

    def is_asked() -> bool:
        return any("(one): The model runs" in info for info in listener.infos)

    listener.cancelled = once(is_asked, lambda: alone.kill("scheduler"))
    with pytest.raises(WorkerError, match="The scheduler is lost"):
        classify(job, listener, hand_out=by_cluster(read_scheduler(alone.address)))


def test_a_shard_at_which_workers_die_is_refused(tmp_path, job, alone, monkeypatch) -> None:
    monkeypatch.setattr(hand_out_module, "DEATHS", 2)
    gate = write_dask_gate(tmp_path / "gate", job, deadly=True)
    alone.add_worker("one", "--preload", str(gate.script))

    def is_dead() -> bool:
        return alone.processes["one"].poll() is not None

    def again() -> None:
        alone.add_worker("two", "--preload", str(gate.script))

    with pytest.raises(WorkerError, match="were lost while they classified the same objects"):
        run(job, alone.address, once(is_dead, again))

    assert count_results(job) > 0


def test_a_model_at_whose_loading_workers_die_is_refused(tmp_path, job, alone, monkeypatch) -> None:
    monkeypatch.setattr(hand_out_module, "DEATHS", 1)
    script = tmp_path / "dies.py"
    script.write_text(
        "import onnxruntime, os\n"
        "onnxruntime.InferenceSession.run = lambda *_args, **_options: os._exit(1)\n"
    )
    alone.add_worker("one", "--preload", str(script))

    with pytest.raises(WorkerError, match="were lost before they could begin"):
        run(job, alone.address)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "tls://127.0.0.1:9"])
def test_a_scheduler_that_does_not_answer_is_refused(job, address) -> None:
    with pytest.raises(PluginError, match="The scheduler does not answer"):
        run(job, address)


@pytest.fixture
def says() -> Iterator[Callable[[bytes], str]]:
    """Return a function that has something listen which is no scheduler, but says something."""
    listening: list[socket.socket] = []
    answering: list[socket.socket] = []

    def begin(said: bytes) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        listening.append(listener)
        threading.Thread(target=answer, args=(listener, said), daemon=True).start()
        return f"tcp://127.0.0.1:{listener.getsockname()[1]}"

    def answer(listener: socket.socket, said: bytes) -> None:
        with suppress(OSError):  # the test is over
            while True:
                connection, _ = listener.accept()
                answering.append(connection)
                connection.sendall(said)

    yield begin
    for each in (*listening, *answering):
        each.close()


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n",
        b"\x01" + bytes(7) + b"\xff" * 8 + b"x" * 100,
        bytes(64),
    ],
)
def test_what_is_no_scheduler_is_refused_whatever_it_says(says, monkeypatch, said) -> None:
    monkeypatch.setattr(connection, "CONNECT_S", 0.5)

    with pytest.raises(PluginError, match="The scheduler does not answer"):
        count_workers(read_scheduler(says(said)))


def test_a_task_that_forgets_that_it_was_cancelled_is_ended_all_the_same() -> None:
    async def forgetful() -> None:
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(3600)
        await asyncio.sleep(3600)

    async def end() -> bool:
        task = asyncio.ensure_future(forgetful())
        await asyncio.sleep(0)
        await ended([task])
        return task.done()

    assert asyncio.run(end())
