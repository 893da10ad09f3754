"""Keep a model from taking the memory of the whole machine. Linux; elsewhere nothing is done.

Three measures, each of which leaves alone what could have worked: the system ends this process
before it ends QGIS; no single piece of memory may be larger than the machine (an allocation fails,
which backends know how to answer, instead of filling the machine first); and when nearly nothing is
left, and it is this process that has it, the task is ended with a sentence.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from pathlib import Path
from typing import Callable, Iterator, NamedTuple

from ..errors import WorkerError
from ..system.cgroups import OWN_CGROUP, control_groups
from ..texts import text

LEAST_LEFT = 0.03
"""Share of all memory: with less than this left the system begins to end processes."""

GREEDY = 0.25
"""Share of all memory: whoever has less than this is not the one to end."""

_LOOK_S = 1.0
_LOOK_OFTEN_S = 0.1
_SCARCE = 0.3

_UNLIMITED = 1 << 60  # cgroup v1 writes no limit as a huge number

_GRAPHICS_DRIVERS = ("/dev/nvidiactl", "/dev/nvmap", "/dev/kfd", "/dev/dxg")
"""Their libraries reserve more address space than there is memory."""


class Memory(NamedTuple):
    """Bytes: of the machine or of the control group that this process is in, whichever is less.

    Attributes:
        total: that there are.
        left: that can still be had, swap included.
        own: that this process has.
    """

    total: int
    left: int
    own: int


def limit_memory() -> None:
    """Set what the system may enforce for this process and those that it starts."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError):  # a container may forbid it
        Path("/proc/self/oom_score_adj").write_text("1000")
    limit_allocations()


def limit_allocations() -> None:
    """Have the system refuse this process any piece of memory that is larger than the machine."""
    if sys.platform != "linux":
        return
    if any(map(os.path.exists, _GRAPHICS_DRIVERS)):
        return
    import resource

    with contextlib.suppress(OSError, ValueError):  # an administrator's limit is lower already
        machine = _machine()
        most = min(machine["MemTotal"], *(limit for limit, _ in _groups()), _UNLIMITED)
        most += machine["SwapTotal"]
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (most, hard))


def watch_memory(end: Callable[[WorkerError], None]) -> None:
    """Look at the memory in a thread of its own, and call `end` when this process takes it all."""
    if sys.platform == "linux":
        threading.Thread(target=_watch, args=(end,), daemon=True).start()


def is_running_out(memory: Memory) -> bool:
    """Return whether the system is about to end processes, and this one is the reason."""
    return memory.left < LEAST_LEFT * memory.total and memory.own > GREEDY * memory.total


def read_memory() -> Memory:
    """Return what there is, and what is left.

    Raises:
        OSError, LookupError, ValueError: the system does not say.
    """
    machine = _machine()
    total, left = machine["MemTotal"], machine["MemAvailable"] + machine["SwapFree"]
    for limit, used in _groups():
        total, left = min(total, limit), min(left, limit - used + machine["SwapFree"])
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Memory(total, left, pages * os.sysconf("SC_PAGE_SIZE"))


def _watch(end: Callable[[WorkerError], None]) -> None:
    with contextlib.suppress(OSError, LookupError, ValueError):
        while True:
            memory = read_memory()
            if is_running_out(memory):
                end(_ran_out(memory))
            is_scarce = memory.left < _SCARCE * memory.total
            time.sleep(_LOOK_OFTEN_S if is_scarce else _LOOK_S)


def _ran_out(memory: Memory) -> WorkerError:
    return WorkerError(
        text(
            "Memory ran out, and the model's process was ended before it could affect other "
            "programs"
        ),
        where=text(
            "{own:.1f} of {total:.1f} GB were its own",
            own=memory.own / 1e9,
            total=memory.total / 1e9,
        ),
        mend=text(
            "Use a smaller batch_size in the model arguments, a coarser CELL_SIZE, or a machine "
            "with more memory. Run again: what is finished is kept."
        ),
    )


def _machine() -> dict[str, int]:
    """Return /proc/meminfo, in bytes."""
    lines = Path("/proc/meminfo").read_text().splitlines()
    pairs = (line.split(":") for line in lines)
    return {name: int(value.split()[0]) * 1024 for name, value in pairs}


def _groups() -> Iterator[tuple[int, int]]:
    """Yield limit and use of the control groups that this process is in, of version 1 or 2."""
    for folder, is_version_2 in control_groups("memory", OWN_CGROUP.read_text().splitlines()):
        if is_version_2:
            yield from _group(folder, "memory.max", "memory.current")
        else:
            yield from _group(folder, "memory.limit_in_bytes", "memory.usage_in_bytes")


def _group(folder: Path, limit_name: str, used_name: str) -> Iterator[tuple[int, int]]:
    with contextlib.suppress(OSError, ValueError):  # "max": no limit; another's group: not there
        limit = int((folder / limit_name).read_text())
        used = int((folder / used_name).read_text())
        statistics = dict(
            line.split() for line in (folder / "memory.stat").read_text().splitlines()
        )
        cached = int(statistics.get("total_inactive_file", statistics.get("inactive_file", 0)))
        if limit < _UNLIMITED:
            yield limit, used - cached
