"""Which NVIDIA cards this machine has, by its driver: known without any framework."""

from __future__ import annotations

from .processes import output_of
from .programs import find_program

_QUESTION = ("--query-gpu=name,driver_version,memory.total", "--format=csv,noheader,nounits")


def graphics_cards() -> tuple[dict[str, str], ...]:
    """Return "name", "driver" and "memory_mb" of each card; none where there is no driver."""
    answer = output_of([find_program("nvidia-smi") or "nvidia-smi", *_QUESTION])
    rows = [[cell.strip() for cell in line.rsplit(",", 2)] for line in answer.splitlines()]
    keys = ("name", "driver", "memory_mb")
    return tuple(dict(zip(keys, row)) for row in rows if len(row) == len(keys))
