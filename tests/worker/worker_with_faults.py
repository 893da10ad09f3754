"""The real worker with tasks that do what models do at their worst. Run as a script."""

from __future__ import annotations

import ctypes
import faulthandler
import importlib
import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

MAIN = Path(__file__).resolve().parents[2] / "core" / "worker" / "__main__.py"


def load_service() -> Any:
    spec = importlib.util.spec_from_file_location("worker_main", MAIN)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.load_service()


service = load_service()
errors = sys.modules["object_classifier_core.errors"]
memory = sys.modules["object_classifier_core.worker.memory"]
freshness = sys.modules["object_classifier_core.worker.freshness"]


def echo(folder, arguments, reporter):
    return {"folder": str(folder), **arguments}


def print_everywhere(folder, arguments, reporter):
    print("python prints")  # noqa: T201
    os.write(1, b"descriptor 1 prints\n")
    os.write(2, b"descriptor 2 prints\n")
    if os.name == "posix":
        ctypes.CDLL(None).puts(b"C prints")
        ctypes.CDLL(None).fflush(None)
    subprocess.run([sys.executable, "-c", "print('a child prints')"], check=True)
    return {"from_stdin": sys.stdin.read()}


def report(folder, arguments, reporter):
    reporter.info("an info")
    reporter.warning("a warning: ü €")
    reporter.progress(3, 12, "a quarter")
    return {}


def raise_user_error(folder, arguments, reporter):
    raise errors.InputError("Too few bands", where="ortho.tif", mend="Choose another raster.")


def raise_bug(folder, arguments, reporter):
    return {"never": 1 / 0}


def return_nan(folder, arguments, reporter):
    return {"confidence": float("nan")}


def call_exit(folder, arguments, reporter):
    sys.exit("licence expired")


def run_out_of_memory(folder, arguments, reporter):
    raise MemoryError


def raise_cancelled(folder, arguments, reporter):
    raise errors.Cancelled


def die(folder, arguments, reporter):
    os.write(2, b"the last words\n")
    os._exit(arguments.get("code", 7))


def crash(folder, arguments, reporter):
    faulthandler._sigsegv()


def kill_itself(folder, arguments, reporter):
    os.kill(os.getpid(), arguments["signal"])


def die_and_leave_a_fork(folder, arguments, reporter):
    pid = os.fork()
    if pid == 0:
        time.sleep(60)
    reporter.info(str(pid))
    os._exit(3)


def flood_stderr(folder, arguments, reporter):
    for _ in range(3000):
        os.write(2, b"x" * 99 + b"\n")
    return {"bytes": 300_000}


def print_without_an_end(folder, arguments, reporter):
    for _ in range(arguments["MiB"]):
        os.write(1, b"\r" + b"x" * (2**20 - 1))
    return {}


def wait_politely(folder, arguments, reporter):
    reporter.info("started")
    while not reporter.is_cancelled():
        time.sleep(0.02)
    reporter.info("stopping")
    raise errors.Cancelled


def wait_deaf(folder, arguments, reporter):
    """Sleep in one call that lets other threads run; with a child, as data loaders have."""
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    reporter.info(f"{os.getpid()} {child.pid}")
    time.sleep(60)
    return {}


def hold_the_gil(folder, arguments, reporter):
    reporter.info(f"{os.getpid()}")
    ctypes.PyDLL(None).sleep(60)
    return {}


def close_every_file(folder, arguments, reporter):
    os.closerange(3, 256)
    time.sleep(60)


def take_nearly_all_memory(folder, arguments, reporter):
    """Let what there is count as too little; to take it really would harm the tests beside."""
    memory.LEAST_LEFT, memory.GREEDY = 1.0, 0.0
    time.sleep(60)


def limits(folder, arguments, reporter):
    import resource

    return {
        "data": resource.getrlimit(resource.RLIMIT_DATA)[0],
        "total": memory.read_memory().total,
        "score": Path("/proc/self/oom_score_adj").read_text().strip(),
    }


def pid(folder, arguments, reporter):
    return {"pid": os.getpid()}


def run_own_code(folder, arguments, reporter):
    """Load a model that brings code of its own."""
    kept = importlib.import_module("object_classifier_core.backends.kept")
    kept.MODEL._has_run_code = True
    return {}


def ask_a_server(folder, arguments, reporter):
    """Open what is not there: a server was asked all the same."""
    servers = importlib.import_module("object_classifier_core.engine.servers")
    try:
        servers.open_raster("/vsicurl/http://127.0.0.1:9/nothing.tif")
    except OSError:
        return {}


def ask_a_cluster(folder, arguments, reporter):
    sys.modules.setdefault("distributed", sys)
    return {}


def change_software(folder, arguments, reporter):
    freshness._AT_START = "other software"
    return {}


service.TASKS.update(
    {
        task.__name__: task
        for task in (
            echo, print_everywhere, report, raise_user_error, raise_bug, return_nan, call_exit,
            run_out_of_memory, raise_cancelled, die, crash, kill_itself, die_and_leave_a_fork,
            flood_stderr, print_without_an_end, wait_politely, wait_deaf, hold_the_gil,
            close_every_file, take_nearly_all_memory, limits, pid, run_own_code, ask_a_server,
            ask_a_cluster, change_software,
        )
    }
)  # fmt: skip

if __name__ == "__main__":
    service.serve()
