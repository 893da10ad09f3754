"""Which NVIDIA cards this machine has, by its driver: known without any framework."""

from __future__ import annotations

from .processes import output_of
from .programs import find_program

_KEYS = {
    "name": "name",
    "driver": "driver_version",
    "memory_mb": "memory.total",
    "compute_capability": "compute_cap",
}
"""Our name to the driver's, which knows the last one since 510 and refuses what it does not know.
Source: `nvidia-smi --help-query-gpu`."""


def graphics_cards() -> tuple[dict[str, str], ...]:
    """Return what is in `_KEYS` of each card; none where there is no driver."""
    program = find_program("nvidia-smi")
    if not program:
        return ()
    return _asked(program, tuple(_KEYS)) or _asked(program, tuple(_KEYS)[:-1])


def _asked(program: str, keys: tuple[str, ...]) -> tuple[dict[str, str], ...]:
    question = f"--query-gpu={','.join(_KEYS[key] for key in keys)}"
    answer = output_of([program, question, "--format=csv,noheader,nounits"], timeout_s=10)
    lines = [line.rsplit(",", len(keys) - 1) for line in answer.splitlines()]
    rows = [[cell.strip() for cell in line] for line in lines]
    return tuple(dict(zip(keys, row)) for row in rows if len(row) == len(keys))
