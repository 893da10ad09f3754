"""A run in a QGIS process of its own, and who of those that belong to it is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Mapping, NamedTuple

from installed import QGIS_PROCESS, InstalledPlugin

ALGORITHM = "objectclassifier:classifyobjects"
LONGEST_S = 300
"""After which a run is one that hangs, seconds."""

QGIS, WORKER, BOTH, GUARD_FIRST, ALL = "QGIS", "worker", "both", "the guard, then QGIS", "all"
VICTIMS = (QGIS, WORKER, BOTH, GUARD_FIRST, ALL)


class Process(NamedTuple):
    """What Linux says of one."""

    pid: int
    parent: int
    group: int
    is_dead: bool


@dataclass
class Run:
    """A run under way."""

    qgis: subprocess.Popen[bytes]
    output: Path
    file: IO[bytes]
    group: int = 0

    @classmethod
    def start(cls, plugin: InstalledPlugin, parameters: Mapping[str, str], output: Path) -> Run:
        """Start a run; what it says goes into a file."""
        values = [f"{name}={value}" for name, value in parameters.items()]
        file = output.open("wb")
        qgis = subprocess.Popen(
            [QGIS_PROCESS, "run", ALGORITHM, "--", *values],
            cwd=plugin.folder,
            env={**plugin.environment(), "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
        )
        return cls(qgis, output, file)

    def is_over(self) -> bool:
        """Return whether QGIS has ended."""
        return self.qgis.poll() is not None

    def end(self) -> int:
        """Wait for QGIS to end; return its exit code.

        Raises:
            subprocess.TimeoutExpired: it hangs.
        """
        try:
            return self.qgis.wait(LONGEST_S)
        finally:
            self.file.close()

    @property
    def said(self) -> str:
        """What QGIS has printed."""
        return self.output.read_text(errors="replace")

    def worker(self) -> int | None:
        """Return the number of the model's process; None: it has not begun, or has ended."""
        children = [each for each in _processes() if each.parent == self.qgis.pid]
        leaders = [each for each in children if each.group == each.pid and not each.is_dead]
        if leaders:
            self.group = leaders[-1].pid
        return leaders[-1].pid if leaders else None

    def kill(self, whom: str) -> str:
        """Kill with SIGKILL; return who was there to be killed."""
        worker = self.worker()
        if worker is None:
            whom = QGIS
        elif whom == GUARD_FIRST:
            self._kill(*(pid for pid in self._members() if pid != worker))
        doomed = {WORKER: [worker], BOTH: [self.qgis.pid, worker], ALL: self._members()}
        pids = [pid for pid in doomed.get(whom, []) if pid]
        if whom in (QGIS, GUARD_FIRST, ALL):
            pids.append(self.qgis.pid)
        self._kill(*pids)
        return whom

    def _kill(self, *pids: int) -> None:
        for number in (signal.SIGSTOP, signal.SIGKILL):  # all at one moment
            for pid in pids:
                with suppress(ProcessLookupError):
                    os.kill(pid, number)

    def _members(self) -> list[int]:
        """Return the model's process, its guard, and whatever the model has started."""
        if not self.group:
            return []
        return [each.pid for each in _processes() if each.group == self.group and not each.is_dead]

    def left(self, patience_s: float = 20) -> list[int]:
        """Return processes of the run that do not end although QGIS has."""
        deadline = time.monotonic() + patience_s
        while self._members() and time.monotonic() < deadline:
            time.sleep(0.02)
        return self._members()


def _processes() -> list[Process]:
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            state, parent, group = (entry / "stat").read_text().rpartition(")")[2].split()[:3]
        except OSError:  # it has just ended
            continue
        found.append(Process(int(entry.name), int(parent), int(group), state == "Z"))
    return found
