"""The tasks of a worker of a cluster: to say what it sees, keep files, load a model, classify.

    look      {"model"}                    what works here, and the digest of the model at that path
    compare   {"states"} or {"prints"}     which files are not what they are where the run was begun
    begin     {"run", "here", "model"}     make a folder for a run, that goes when it is over
    store     {"folder", "pieces"}, bytes  pieces of files, into that folder; no task of dask
    keep      {"run"}                      the model that came into it, for other runs too
    load      {"model"}                    load the model, and say what runs it
    classify  {"model", "names", ...}, files of the shard     its file of results

A worker holds one model, as long as it is asked for the same.
"""

from __future__ import annotations

import json
import shutil
import socket
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator, Tuple

import rasterio
from distributed import get_worker

from ..backends.interface import LoadOptions
from ..backends.kept import MODEL
from ..backends.reduced_precision import PrecisionCalibration
from ..engine.classify_shard import classify_shards
from ..engine.model_runner import ModelRunner
from ..engine.outages import server_settings
from ..engine.pipeline import GDAL_SETTINGS
from ..engine.precision_record import PrecisionRecord
from ..engine.progress import Progress
from ..errors import Cancelled, PluginError
from ..job import Blacken, Crop, Processor
from ..model.chosen_crop import with_chosen_crop
from ..model.content import content_hash
from ..model.source import read_definition
from ..system.cpus import limit_cpus
from ..texts import text_to_json
from ..worker.memory import limit_allocations, read_memory
from ..worker.probe import loaded_versions
from ..worker.software import installed_software
from .run_folder import SHARDS, RunFolders
from .same_files import prints_of, state_of_file
from .shard_message import unpack_shard
from .shared_images import image_from_data

if TYPE_CHECKING:
    from ..engine.answers import Answers
    from ..engine.batches import ChipBatch
    from ..engine.image import ImageSpec
    from .run_folder import RunFolder

Task = Callable[[dict[str, Any], list[bytes]], Tuple[dict[str, Any], list[bytes]]]

SAY_EVERY_S = 0.5
"""How often a worker says how far it is."""

_one_at_a_time = threading.Lock()
"""A model is asked by one thread; a worker may have several."""


def look(arguments: dict[str, Any], _blobs: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    """Say what this worker is, what it works with, and which model it sees."""
    worker = get_worker()
    return {
        "name": str(worker.name),
        "host": socket.gethostname(),
        "threads": worker.state.nthreads,
        "software": installed_software(),
        "memory": _memory(),
        "folder": str(_own_folder()),
        "model": _digest_of(arguments["model"]),
    }, []


def compare(arguments: dict[str, Any], _blobs: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    """Say which files are not what they are where the run was begun, by their places."""
    if "states" in arguments:
        differ = [state_of_file(path) != state for path, state in arguments["states"]]
    else:
        paths, wanted = zip(*arguments["prints"])
        differ = [own != other for own, other in zip(prints_of(paths), wanted)]
    return {"differ": [place for place, differs in enumerate(differ) if differs]}, []


def begin(arguments: dict[str, Any], _blobs: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    """Make a folder for a run, and say where; it goes when nobody wants this answer any more."""
    is_wanted = partial(_is_wanted, get_worker(), get_worker().get_current_task())
    begun = _run_folders().begin(
        arguments["run"], arguments["here"], arguments["model"], is_wanted, _one_at_a_time
    )
    return {"folder": str(begun.path)}, []


def store(arguments: dict[str, Any], blobs: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    """Write pieces of files into the folder of a run."""
    for (place, start), content in zip(arguments["pieces"], blobs):
        path = Path(arguments["folder"]) / place
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("r+b" if start else "wb") as file:
            file.seek(start)
            file.write(content)
    return {}, []


def keep(arguments: dict[str, Any], _blobs: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    """Keep the model that a run was sent."""
    _run_folders().keep_model(arguments["run"])
    return {}, []


def load(arguments: dict[str, Any], _blobs: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    """Load the model, and say what runs it."""
    with _one_at_a_time:
        kept = _kept_model(arguments["model"])
    backend = kept.runner.backend
    return {
        "device": text_to_json(backend.device),
        "precision": text_to_json(backend.precision),
        "software": loaded_versions(),
        "said": kept.reporter.taken(),
    }, []


def classify(arguments: dict[str, Any], blobs: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    """Classify a shard into a file of results."""
    begun = _Begun(arguments)
    files = dict(zip(arguments["names"], blobs))
    run = _run_folders()[arguments["run"]]
    folder = run.path / SHARDS / arguments["name"]
    with _gone_afterwards(folder), _asked_alone(begun):
        begun.say(0)
        model = _kept_model(arguments["model"])
        folder.mkdir(exist_ok=True)
        shard = unpack_shard(files, folder, partial(_image, run=run, folder=folder))
        timed = _Timed(model.runner)
        reporter = _ShardReporter(begun, model.reporter, timed)
        progress = Progress(reporter, len(shard.shard), done=0)
        with rasterio.Env(**GDAL_SETTINGS, **server_settings()):
            classify_shards(
                [shard.shard],
                shard.plan,
                shard.objects,
                timed,
                shard.folder,
                progress,
                threads=get_worker().state.nthreads,
                class_probabilities=arguments["class_probabilities"],
            )
        error = progress.first_error
        return {
            "ran": [[text_to_json(each) for each in pair] for pair in model.ran()],
            "said": model.reporter.taken(),
            "overhanging": progress.overhanging,
            "unreadable": progress.unreadable,
            "first_error": None if error is None else error.to_json(),
            "seconds": begun.elapsed,
            "reading": timed.waited,
        }, [shard.results()]


TASKS: dict[str, Task] = {
    "look": look,
    "compare": compare,
    "begin": begin,
    "store": store,
    "keep": keep,
    "load": load,
    "classify": classify,
}


class _Begun:
    """A shard that this worker was given."""

    def __init__(self, arguments: dict[str, Any]) -> None:
        self._worker = get_worker()
        self._key = self._worker.get_current_task()
        self._run, self._shard = arguments["run"], arguments["shard"]
        self._started = time.monotonic()

    def start(self) -> None:
        self._started = time.monotonic()

    @property
    def elapsed(self) -> float:
        return time.monotonic() - self._started

    def is_unwanted(self) -> bool:
        """Return whether nobody waits for it any more: cancelled, done elsewhere, or QGIS died."""
        return not _is_wanted(self._worker, self._key)

    def say(self, done: int, reading: float = 0.0) -> None:
        """Tell whoever waits how many of its chips are done."""
        said = {
            "worker": self._worker.address,
            "shard": self._shard,
            "done": done,
            "seconds": self.elapsed,
            "reading": reading,
        }
        self._worker.log_event(self._run, said)


def _is_wanted(worker: Any, key: Any) -> bool:
    """Return whether somebody waits for what a task does, or keeps what it has come to."""
    task = worker.state.tasks.get(key)
    return task is not None and task.state in ("executing", "long-running", "memory")


def _image(data: Any, run: RunFolder, folder: Path) -> ImageSpec:
    """Return the image that something in the plan of a shard stands for."""
    if isinstance(data, str):
        return run.image(data)
    return image_from_data(data, run.moved(folder))


@contextmanager
def _gone_afterwards(folder: Path) -> Iterator[None]:
    try:
        yield
    finally:
        # Files of it are mapped, which Windows does not remove: they go with the run.
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _asked_alone(begun: _Begun) -> Iterator[None]:
    """Wait until no other thread works; give up where nobody waits for the answer any more."""
    while not _one_at_a_time.acquire(timeout=SAY_EVERY_S):
        if begun.is_unwanted():
            raise Cancelled
    try:
        begun.start()
        yield
    finally:
        _one_at_a_time.release()


class _Reporter:
    """Keeps what is said until it is asked for."""

    def __init__(self) -> None:
        self._said: list[list[Any]] = []

    def info(self, text: str) -> None:
        self._said.append(["info", text_to_json(text)])

    def warning(self, text: str) -> None:
        self._said.append(["warning", text_to_json(text)])

    def progress(self, done: int, total: int, text: str) -> None:
        """Say nothing: a shard says it of itself."""

    def is_cancelled(self) -> bool:
        return False

    def taken(self) -> list[list[Any]]:
        """Return what was said since it was last asked for."""
        said, self._said = self._said, []
        return said


class _ShardReporter:
    """Hears of a shard's progress."""

    def __init__(self, begun: _Begun, said: _Reporter, timed: _Timed) -> None:
        self._begun, self._said, self._timed = begun, said, timed

    def info(self, text: str) -> None:
        self._said.info(text)

    def warning(self, text: str) -> None:
        self._said.warning(text)

    def progress(self, done: int, total: int, text: str) -> None:  # noqa: ARG002 (Reporter)
        self._begun.say(done, self._timed.waited)

    def is_cancelled(self) -> bool:
        return self._begun.is_unwanted()


@dataclass
class _Timed:
    """A model that knows how long it has waited for chips.

    Attributes:
        runner: the model.
        waited: seconds.
    """

    runner: ModelRunner
    waited: float = field(default=0.0)

    @property
    def backend(self) -> Any:
        return self.runner.backend

    def predict(
        self, batches: Iterable[ChipBatch], *, class_probabilities: bool = False
    ) -> Iterator[tuple[ChipBatch, slice, Answers]]:
        """Do what `ModelRunner.predict` does."""
        return self.runner.predict(self._timed(batches), class_probabilities=class_probabilities)

    def _timed(self, batches: Iterable[ChipBatch]) -> Iterator[ChipBatch]:
        waiting = iter(batches)
        while True:
            asked = time.monotonic()
            batch = next(waiting, None)
            self.waited += time.monotonic() - asked
            if batch is None:
                return
            yield batch
            del batch  # or it is held while the next one is made


@dataclass
class _KeptModel:
    """The model that this worker holds, and what it was asked for as."""

    asked: str
    runner: ModelRunner
    reporter: _Reporter
    record: PrecisionRecord

    def ran(self) -> list[tuple[str, str]]:
        """Return the devices and precisions that have run since it was last asked for."""
        ran = list(self.record.ran)
        self.record.ran.clear()
        return ran


_kept: list[_KeptModel] = []


def _kept_model(asked: dict[str, Any]) -> _KeptModel:
    """Return the model that is asked for; another that was held goes first."""
    key = json.dumps(asked, sort_keys=True)
    if not (_kept and _kept[0].asked == key):
        _kept.clear()
        _kept.append(_loaded(asked, key))
    return _kept[0]


def _loaded(asked: dict[str, Any], key: str) -> _KeptModel:
    limit_cpus(get_worker().state.nthreads)
    limit_allocations()  # as on one machine: then a batch that is too large is halved
    definition = with_chosen_crop(
        read_definition(Path(asked["path"])), Crop(asked["crop"]), Blacken(asked["blacken"])
    )
    options = LoadOptions(
        Processor(asked["processor"]), 0, dict(asked["arguments"]), asked["run_model_code"]
    )
    reporter = _Reporter()
    record = PrecisionRecord(
        _own_folder(),
        {
            device: PrecisionCalibration.from_json(each)
            for device, each in asked["calibrations"].items()
        },
    )
    runner = ModelRunner(MODEL.load, definition, options, reporter)
    runner.settle_precision(record, None)
    return _KeptModel(key, runner, reporter, record)


def _digest_of(model: str) -> str:
    """Return the digest of the model at a path; "": there is none that could be read."""
    try:
        return content_hash(read_definition(Path(model)))
    except (PluginError, OSError, ValueError):
        return ""


@lru_cache(maxsize=1)
def _run_folders() -> RunFolders:
    return RunFolders(_own_folder())


def _own_folder() -> Path:
    """Return this worker's own folder, which goes with it."""
    folder = Path(get_worker().local_directory) / "object_classifier"
    folder.mkdir(exist_ok=True)
    return folder


def _memory() -> int | None:
    """Return how many bytes this worker may have, with those it has; None: nobody says."""
    with suppress(OSError, LookupError, ValueError, AttributeError):
        memory = read_memory()
        limit = get_worker().memory_manager.memory_limit
        return min(memory.left + memory.own, limit or memory.total)
    return None
