"""Serve requests, one at a time, until stdin closes.

The main thread runs the tasks; a second one reads stdin, so that `cancel` and the end of QGIS are
noticed in the middle of a prediction too. A call into C that keeps the GIL delays both: QGIS then
kills the process, and where QGIS is gone `guard` does.
"""

from __future__ import annotations

import gc
import importlib
import os
import platform
import queue
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Callable, NamedTuple

from ..errors import PluginError, WorkerError
from ..scheduler import read_scheduler
from ..system.cpus import one_blas_thread
from ..texts import text, text_to_json
from .answer import Message, answer, failed
from .freshness import is_fresh
from .guard import end_group, start_guard
from .memory import limit_memory, watch_memory
from .probe import loaded_versions, probe
from .protocol import PROTOCOL, decode_leniently, encode, lines
from .software import installed_software

if TYPE_CHECKING:
    from ..engine.reporter import Reporter
    from ..engine.work import HandOut

    Task = Callable[[Path, dict[str, Any], Reporter], dict[str, Any]]


class _Request(NamedTuple):
    message: Message
    cancelled: threading.Event


def serve() -> None:
    """Answer requests until stdin closes. Never returns."""
    start_guard()
    limit_memory()
    requests, messages = _take_over_descriptors()
    # Before stdin is read in a thread: on Windows the import may otherwise hang (numpy#24290).
    _import_numpy()
    channel = _Channel(messages)
    channel.send({"type": "hello", "protocol": PROTOCOL, "python": platform.python_version()})
    waiting: queue.SimpleQueue[_Request] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(requests, waiting), daemon=True).start()
    watch_memory(channel.give_up)
    while True:
        request = waiting.get()
        channel.send(_serve_one(request, _MessageReporter(channel, request.cancelled)))


def _import_numpy() -> None:
    """Import NumPy as readers want it; one that is missing or broken is for `probe` to report."""
    with one_blas_thread():
        answer(lambda: {"numpy": importlib.import_module("numpy").__version__})


def _take_over_descriptors() -> tuple[BinaryIO, BinaryIO]:
    """Keep stdin and stdout for messages; models get an empty stdin, and print to stderr.

    On the level of descriptors, because libraries written in C print too. The duplicates are not
    inherited by programs that a model starts.
    """
    requests, messages = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return os.fdopen(requests, "rb"), os.fdopen(messages, "wb")


def _read(requests: BinaryIO, waiting: queue.SimpleQueue[_Request]) -> None:
    running = threading.Event()
    for line in lines(requests):
        message = decode_leniently(line)
        if message["type"] == "cancel":
            running.set()
        else:
            running = threading.Event()
            waiting.put(_Request(message, running))
    end_group()


def _serve_one(request: _Request, reporter: Reporter) -> Message:
    message = request.message
    task = TASKS.get(str(message.get("task"))) if message["type"] == "run" else None
    if task is None:
        return failed(_not_understood(message))
    folder, arguments = Path(message["folder"]), message["arguments"]
    message = answer(lambda: task(folder, arguments, reporter))
    _let_go()
    return {**message, "spent": True} if _is_spent() else message


def _let_go() -> None:
    """Close the files of a task, and free memory: this process may wait for minutes now.

    Cycles keep both. What a GPU does not compute with others can use.
    """
    gc.collect()
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_initialized():
        torch.cuda.empty_cache()


def _is_spent() -> bool:
    """Return whether another run would find here what it would not in a process of its own.

    That are code of a model, what GDAL has seen on a server, and dask, which reads its
    configuration once.
    """
    if "distributed" in sys.modules:
        return True
    core = __package__.rpartition(".")[0]
    servers = sys.modules.get(f"{core}.engine.servers")
    kept = sys.modules.get(f"{core}.backends.kept")
    return bool((servers and servers.were_asked()) or (kept and kept.MODEL.is_spent))


def _not_understood(message: Message) -> PluginError:
    return WorkerError(
        text("The model's process does not understand a request"),
        where=str(message)[:200],
        mend=text("Restart QGIS: the plugin was probably updated while QGIS was running."),
    )


class _Channel:
    """The way to QGIS; may be used from several threads."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, message: Message) -> None:
        try:
            with self._lock:
                self._stream.write(encode(message))
                self._stream.flush()
        except OSError:  # nobody listens any more
            end_group()

    def give_up(self, error: PluginError) -> None:
        """End the running task with this error, and the process with it."""
        self.send({**failed(error), "last": True})
        end_group()


class _MessageReporter:
    """Reports of a task, as messages."""

    def __init__(self, channel: _Channel, cancelled: threading.Event) -> None:
        self._channel = channel
        self._cancelled = cancelled

    def info(self, text: str) -> None:
        self._channel.send({"type": "info", "text": text_to_json(text)})

    def warning(self, text: str) -> None:
        self._channel.send({"type": "warning", "text": text_to_json(text)})

    def progress(self, done: int, total: int, text: str) -> None:
        said = text_to_json(text)
        self._channel.send({"type": "progress", "done": done, "total": total, "text": said})

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()


def _fit(_folder: Path, _arguments: dict[str, Any], _reporter: Reporter) -> dict[str, Any]:
    return {"fit": is_fresh()}


def _probe(_folder: Path, arguments: dict[str, Any], _reporter: Reporter) -> dict[str, Any]:
    return probe(arguments.get("packages") or {})


def _software(_folder: Path, _arguments: dict[str, Any], _reporter: Reporter) -> dict[str, Any]:
    return installed_software()


def _classify(folder: Path, arguments: dict[str, Any], reporter: Reporter) -> dict[str, Any]:
    from ..backends.kept import MODEL
    from ..engine import pipeline
    from ..engine.work import classify_here

    hand_out: HandOut = classify_here
    scheduler = read_scheduler(str(arguments.get("scheduler", "")))
    if scheduler is not None:
        from ..cluster.hand_out import by_cluster

        hand_out = by_cluster(scheduler)
    result: dict[str, Any] = pipeline.classify(
        folder, reporter, load=MODEL.load, software=loaded_versions, hand_out=hand_out
    )
    return result


def _scheduler(_folder: Path, arguments: dict[str, Any], _reporter: Reporter) -> dict[str, Any]:
    from ..cluster.connection import count_workers

    scheduler = read_scheduler(str(arguments["scheduler"]))
    return {"workers": 0 if scheduler is None else count_workers(scheduler)}


def _check(folder: Path, _arguments: dict[str, Any], reporter: Reporter) -> dict[str, Any]:
    from ..backends.kept import MODEL
    from ..engine import pipeline

    result: dict[str, Any] = pipeline.check(folder, reporter, load=MODEL.load)
    return result


def _load(folder: Path, _arguments: dict[str, Any], reporter: Reporter) -> dict[str, Any]:
    from ..backends.kept import MODEL
    from ..engine import pipeline

    result: dict[str, Any] = pipeline.load_model(folder, reporter, load=MODEL.load)
    return result


def _preview(folder: Path, arguments: dict[str, Any], reporter: Reporter) -> dict[str, Any]:
    from ..engine.preview import preview

    result: dict[str, Any] = preview(folder, arguments, reporter)
    return result


def _export(folder: Path, arguments: dict[str, Any], reporter: Reporter) -> dict[str, Any]:
    from ..training.export import export

    result: dict[str, Any] = export(folder, arguments, reporter)
    return result


def _draft(folder: Path, _arguments: dict[str, Any], reporter: Reporter) -> dict[str, Any]:
    from ..training.forecast import forecast

    result: dict[str, Any] = forecast(folder, reporter)
    return result


def _train(folder: Path, _arguments: dict[str, Any], reporter: Reporter) -> dict[str, Any]:
    from ..backends.torch_device import require_torch

    require_torch()  # before modules that import it as they need it: its threads block from then on
    from ..training.train import train

    result: dict[str, Any] = train(folder, reporter, software=loaded_versions)
    return result


TASKS: dict[str, Task] = {
    "fit": _fit,
    "probe": _probe,
    "software": _software,
    "classify": _classify,
    "scheduler": _scheduler,
    "check": _check,
    "load": _load,
    "preview": _preview,
    "draft": _draft,
    "train": _train,
    "export": _export,
}
