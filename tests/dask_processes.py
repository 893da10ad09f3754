"""Schedulers and workers of dask, each a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Mapping

PATIENCE_S = 60.0


@dataclass
class DaskProcesses:
    """A scheduler and its workers, which end with the `with`.

    Attributes:
        folder: for their files.
        variables: of their environment.
        protocol: tcp or tls.
        python: that runs them.
        address: of the scheduler.
        processes: by name; that of the scheduler is "scheduler".
    """

    folder: Path
    variables: Mapping[str, str] = field(default_factory=dict)
    protocol: str = "tcp"
    python: str = sys.executable
    address: str = ""
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def __enter__(self) -> DaskProcesses:
        told = self.folder / "scheduler.json"
        self._start(
            "scheduler", "scheduler", "--host", f"{self.protocol}://127.0.0.1", "--port", "0",
            "--no-dashboard", "--scheduler-file", str(told), cwd=self.folder,
        )  # fmt: skip
        self.address = wait_for(lambda: _address_in(told))
        return self

    def __exit__(self, *_: object) -> None:
        for process in self.processes.values():
            process.kill()
        for process in self.processes.values():
            process.wait(PATIENCE_S)

    def add_worker(self, name: str, *options: str, cwd: Path | None = None) -> None:
        """Start a worker."""
        self._start(
            name, "worker", self.address, "--no-nanny", "--nthreads", "1", "--name", name,
            "--no-dashboard", "--local-directory", str(self.folder / name), *options,
            cwd=cwd or self.folder,
        )  # fmt: skip

    def kill(self, name: str) -> None:
        """End a process as a crash does."""
        self.processes[name].kill()
        self.processes[name].wait(PATIENCE_S)

    def log_of(self, name: str) -> str:
        """Return what a process has printed."""
        return (self.folder / f"{name}.log").read_text()

    def _start(self, name: str, kind: str, *options: str, cwd: Path) -> None:
        environment = {**os.environ, **self.variables}
        environment.pop("PYTHONPATH", None)  # of QGIS's Python
        with (self.folder / f"{name}.log").open("wb") as log:
            self.processes[name] = subprocess.Popen(
                [self.python, "-m", f"distributed.cli.dask_{kind}", *options],
                stdout=log, stderr=log, cwd=cwd, env=environment,
            )  # fmt: skip


def _address_in(told: Path) -> str:
    try:
        address: str = json.loads(told.read_text())["address"]
    except (OSError, ValueError):
        return ""
    return address


def wait_for(ask: Any) -> Any:
    """Return what is said as soon as something is."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        said = ask()
        if said:
            return said
        time.sleep(0.02)
    raise TimeoutError
