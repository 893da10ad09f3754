"""How many processors this process may use: not always those that the machine has.

Both sides; standard library only. Threads are shared out on purpose: readers of imagery and the
model each get as many as there are processors here. One of the two always waits for the other, and
blocks while it does, so that more threads than processors want to run only for moments. For that
no library may let its threads spin while they wait.
"""

from __future__ import annotations

import math
import os
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from .cgroups import CGROUPS, OWN_CGROUP, control_groups

BLAS_THREADS = "OPENBLAS_NUM_THREADS"
"""Read by NumPy's OpenBLAS when it is loaded."""

OPENMP_WAITING = "OMP_WAIT_POLICY"
"""Read by GNU's, LLVM's and Intel's OpenMP when they are loaded. Source: OpenMP 5.2, 21.2.7."""

_limits: list[int] = []


def available_cpus(*, cgroups: Path = CGROUPS, own: Path = OWN_CGROUP) -> int:
    """Return how many processors this process may keep busy: by its affinity and by its quotas.

    A container with a quota of 2 processors on a machine of 64 has 2: more threads would be
    stopped together for the rest of each period.

    Args:
        cgroups: where Linux shows control groups.
        own: the file that names this process's groups.
    """
    quotas = [quota for quota in _quotas(cgroups, own) if quota > 0]
    return max(1, min([_usable(), *_limits, *map(math.ceil, quotas)]))


def limit_cpus(count: int) -> None:
    """Let this process use no more processors than so many: others of the same run use the rest."""
    _limits[:] = [count]


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """Give the linear algebra of NumPy, imported within, one thread; a user's own wish counts.

    Readers resize chips with it, several at once: with threads of its own each product of small
    matrices waits for the others' (25 times as long on a busy machine). PyTorch may have an
    OpenBLAS too, and is to keep its threads: so the variable goes again.
    """
    with _set_meanwhile(BLAS_THREADS, "1"):
        yield


@contextmanager
def blocking_openmp() -> Iterator[None]:
    """Let the OpenMP of a framework, imported within, block while it waits; a user's wish counts.

    Its threads work in step: where a reader, QGIS or another program holds one of them up, the
    others spin by default. On two busy processors that took half of PyTorch's processor time, and
    made a small network eight times as slow.
    """
    with _set_meanwhile(OPENMP_WAITING, "PASSIVE"):
        yield


@contextmanager
def _set_meanwhile(variable: str, value: str) -> Iterator[None]:
    """Set an environment variable that is not set, for as long as a library reads it."""
    if variable in os.environ:
        yield
        return
    os.environ[variable] = value
    try:
        yield
    finally:
        del os.environ[variable]


def _usable() -> int:
    """Return how many processors the system may run this process on."""
    if hasattr(os, "process_cpu_count"):  # Python 3.13; obeys -X cpu_count as well
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _quotas(cgroups: Path, own: Path) -> list[float]:
    """Return the quotas of this process's control groups, processors."""
    found = [
        _quota_of(folder) if is_version_2 else _old_quota_of(folder)
        for folder, is_version_2 in control_groups("cpu", _lines(own), cgroups)
    ]
    return [quota for quota in found if quota is not None]


def _quota_of(folder: Path) -> float | None:
    """Read version 2: "max 100000" or "150000 100000"."""
    words = " ".join(_lines(folder / "cpu.max")).split()
    return _ratio(*words) if len(words) == 2 else None


def _old_quota_of(folder: Path) -> float | None:
    """Read version 1: -1 is no quota."""
    quota, period = _lines(folder / "cpu.cfs_quota_us"), _lines(folder / "cpu.cfs_period_us")
    return _ratio(quota[0], period[0]) if quota and period else None


def _ratio(quota: str, period: str) -> float | None:
    try:
        return int(quota) / int(period)
    except (ValueError, ZeroDivisionError):
        return None


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
