"""Helpers of the tests that start processes: a feedback that remembers, and who still lives."""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from pathlib import Path
from typing import Callable

FAULTS = Path(__file__).with_name("worker") / "worker_with_faults.py"


class Log:
    """What a user would see; cancels as soon as `cancel_when` says so."""

    def __init__(self, cancel_when: Callable[[Log], bool] = lambda log: False) -> None:
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.progress: list[float] = []
        self.texts: list[str] = []
        self.cancelled_at: float | None = None
        self._cancel_when = cancel_when

    def isCanceled(self) -> bool:
        if self.cancelled_at is None and self._cancel_when(self):
            self.cancelled_at = time.monotonic()
        return self.cancelled_at is not None

    def setProgress(self, progress: float) -> None:
        self.progress.append(progress)

    def setProgressText(self, text: str) -> None:
        self.texts.append(text)

    def pushInfo(self, info: str) -> None:
        self.infos.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


def environment_of_tests() -> dict[str, str]:
    """Return variables with which another Python finds QGIS and the tests' helpers."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


def load_plugin() -> None:
    """Load the checkout as `object_classifier` in another Python, as conftest.py does in this."""
    spec = importlib.util.spec_from_file_location("loader", Path(__file__).with_name("conftest.py"))
    assert spec is not None and spec.loader is not None
    spec.loader.exec_module(importlib.util.module_from_spec(spec))


def is_running(pid: int) -> bool:
    """Return whether a process lives; one that only waits to be reaped does not."""
    status = Path(f"/proc/{pid}/stat")
    if Path("/proc/self").exists():
        return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def ends(pid: int) -> bool:
    """Wait until a process has ended; False when it does not within 20 seconds."""
    deadline = time.monotonic() + 20
    while is_running(pid):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True
