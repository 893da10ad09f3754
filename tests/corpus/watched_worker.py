"""The real worker with one task more: load a model, and tell what it tried besides. A script.

Python tells of its own files, sockets and processes (`sys.addaudithook`); what C writes, the test
sees in the folders.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True  # else every first import writes

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "worker"))
service = importlib.import_module("worker_with_faults").service
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
FOREVER_FORBIDDEN = (
    *("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "urllib.Request"),
    *("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork"),
    *("os.forkpty", "pty.spawn", "os.startfile"),
)
CHANGES = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod")

watched: list[str] = []
own: list[str] = []


def hear(event: str, arguments: tuple[Any, ...]) -> None:
    if not own:
        return
    if event in FOREVER_FORBIDDEN:
        watched.append(f"{event} {arguments!r:.200}")
    elif event == "open":
        path, mode, flags = arguments
        is_write = any(letter in (mode or "") for letter in "wax+") or (flags or 0) & WRITING
        if is_write and not is_own(path):
            watched.append(f"open {path!r} {mode} {flags}")
    elif event in CHANGES and not is_own(placed(*arguments)):
        watched.append(f"{event} {arguments!r:.200}")


def placed(path: Any, *more: Any) -> Any:
    """Return a path that may be relative to an open folder, as `shutil.rmtree` has it."""
    if isinstance(path, str) and more and isinstance(more[-1], int) and more[-1] >= 0:
        descriptor = Path(f"/proc/self/fd/{more[-1]}")
        if descriptor.exists():
            return str(descriptor.resolve() / path)
    return path


def is_own(path: object) -> bool:
    if isinstance(path, int):
        return True  # a file that is open already
    name = os.path.realpath(os.fsdecode(path))  # type: ignore[arg-type]
    return name == os.devnull or any(name.startswith(folder) for folder in own)


def load(_folder: Path, arguments: dict[str, Any], _reporter: Any) -> dict[str, Any]:
    """Read and load a model as a run does.

    Args:
        arguments: "model", a path; "cache", folder for packages; "own", folders that may be
            written to; "agreed", consent.
    """
    errors = importlib.import_module("object_classifier_core.errors")
    source = importlib.import_module("object_classifier_core.model.source")
    trust = importlib.import_module("object_classifier_core.model.trust")
    interface = importlib.import_module("object_classifier_core.backends.interface")
    backends = importlib.import_module("object_classifier_core.backends")
    job = importlib.import_module("object_classifier_core.job")
    watched.clear()
    own[:] = [os.path.realpath(folder) for folder in arguments["own"]]
    refused, said = "", ""
    try:
        definition = source.open_model(arguments["model"], Path(arguments["cache"]))
        options = interface.LoadOptions(job.Processor.CPU, run_model_code=arguments["agreed"])
        trust.code_of(definition)
        backends.load(definition, options)
    except errors.PluginError as error:
        refused, said = type(error).__name__, f"{error} {error.details}"
    finally:
        own.clear()
    return {"refused": refused, "said": said, "tried": list(watched)}


service.TASKS["load"] = load
sys.addaudithook(hear)

if __name__ == "__main__":
    service.serve()
