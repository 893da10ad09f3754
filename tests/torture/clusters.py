"""Schedulers and workers of dask on this machine, who may be killed as well."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dask_processes import DaskProcesses

SCHEDULER, DASK_WORKER, DASK_WORKERS = "the scheduler", "a worker of dask", "all workers of dask"
VICTIMS = (SCHEDULER, DASK_WORKER, DASK_WORKERS)

WORKERS = ("one", "two")


class Cluster:
    """A scheduler and two workers; who was killed is there again for the next run.

    Args:
        folder: for their files.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._folder = folder
        self._begun = 0
        self._processes: DaskProcesses | None = None

    @property
    def address(self) -> str:
        """Of the scheduler."""
        return "" if self._processes is None else self._processes.address

    def mend(self) -> None:
        """Start whoever is not there."""
        from dask_processes import DaskProcesses

        if self._processes is None or not self._runs("scheduler"):
            self.close()
            self._begun += 1
            folder = self._folder / str(self._begun)
            folder.mkdir()
            self._processes = DaskProcesses(folder).__enter__()
        for name in WORKERS:
            if not self._runs(name):
                self._processes.add_worker(name)

    def kill(self, whom: str) -> None:
        """Kill with SIGKILL; workers who are all gone come back, late, for the same run."""
        if self._processes is None:
            return
        names = {SCHEDULER: ("scheduler",), DASK_WORKER: WORKERS[:1], DASK_WORKERS: WORKERS}
        for name in names[whom]:
            self._processes.kill(name)
        if whom == DASK_WORKERS:
            self.mend()

    def close(self) -> None:
        """End all."""
        if self._processes is not None:
            self._processes.__exit__(None, None, None)
            self._processes = None

    def _runs(self, name: str) -> bool:
        known = {} if self._processes is None else self._processes.processes
        return name in known and known[name].poll() is None
