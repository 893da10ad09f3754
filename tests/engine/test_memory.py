"""Memory is bounded by what is made: chips in the model's size and dtype, masks, batches."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TESTS = Path(__file__).resolve().parents[1]
BOUND_MB = 380

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/clear_refs").exists(), reason="only Linux tells a peak of memory anew"
)

CASES = {
    "small chips that become large ones": {"count": 300, "size": 384, "dtype": "uint8"},
    "the same on one thread": {"count": 300, "size": 384, "dtype": "uint8", "threads": 1},
    "many bands, stretched": {
        "count": 120, "size": 192, "bands": 24, "dtype": "uint8", "data_range": [0, 1]
    },
    "large batches": {
        "count": 500, "size": 300, "dtype": "float32", "batch_size": 1000, "fixed": True,
        "threads": 1,
    },
    "large photos": {"count": 6, "threads": 8, "photos": True},
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_many_objects_take_little_more_memory_than_one(case) -> None:
    few, many = peaks({"threads": 2, "bands": 3, **CASES[case]})

    assert many - few < BOUND_MB


def test_many_small_objects_take_a_hundred_bytes_each() -> None:
    """And a fifth more than some thousand, which fill what is bounded by bytes."""
    small = {"few": 10_000, "count": 300_000, "size": 8, "dtype": "uint8", "batch_size": 256}

    few, many = peaks({"threads": 2, "bands": 1, **small})

    assert many <= 1.2 * few + 100 * small["count"] / 2**20


def peaks(options: dict[str, Any]) -> tuple[float, float]:
    """Return the most memory that few and that many objects take, MB."""
    command = [sys.executable, str(TESTS / "peak_memory.py"), json.dumps(options)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=TESTS)
    few, many = map(float, done.stdout.split()[-2:])
    return few, many
