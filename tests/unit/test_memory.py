"""When the worker ends a task before the system ends something else."""

from __future__ import annotations

import sys

import pytest
from object_classifier.core.worker.memory import Memory, _group, is_running_out, read_memory

GB = 10**9


@pytest.mark.parametrize(
    ("left", "own", "ends"),
    [
        (1 * GB, 50 * GB, True),
        (50 * GB, 10 * GB, False),
        (1 * GB, 5 * GB, False),  # others have it
    ],
)
def test_only_who_has_the_memory_is_ended_and_only_when_nothing_is_left(left, own, ends):
    assert is_running_out(Memory(total=64 * GB, left=left, own=own)) is ends


@pytest.mark.skipif(sys.platform != "linux", reason="it is Linux that is asked")
def test_what_the_system_says_is_read():
    memory = read_memory()

    assert 0 < memory.own < memory.total
    assert memory.left > 0


@pytest.mark.parametrize(
    ("limit", "expected"), [("4000000000", [(4 * GB, GB)]), ("max", []), (str(2**63 - 4096), [])]
)
def test_the_limit_of_a_control_group_counts_and_cached_files_do_not(tmp_path, limit, expected):
    (tmp_path / "memory.max").write_text(limit)
    (tmp_path / "memory.current").write_text("3000000000\n")
    (tmp_path / "memory.stat").write_text("anon 900000000\ninactive_file 2000000000\n")

    assert list(_group(tmp_path, "memory.max", "memory.current")) == expected
