"""A process has the processors that it may use, not those of the machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from object_classifier.core.system.cpus import available_cpus

ROOT = Path(__file__).resolve().parents[2]


def files(folder: Path, content: dict[str, str]) -> Path:
    for name, text in content.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


@pytest.fixture(autouse=True)
def large_machine(monkeypatch) -> None:
    monkeypatch.setattr("object_classifier.core.system.cpus._usable", lambda: 64)


@pytest.mark.parametrize(
    ("own", "cgroups", "expected"),
    [
        ("0::/\n", {"cpu.max": "max 100000\n"}, 64),
        ("0::/\n", {"cpu.max": "200000 100000\n"}, 2),
        ("0::/\n", {"cpu.max": "150000 100000\n"}, 2),
        ("0::/\n", {"cpu.max": "5000 100000\n"}, 1),
        ("0::/a/b\n", {"a/cpu.max": "300000 100000", "a/b/cpu.max": "max 100000"}, 3),
        ("0::/a/b\n", {"a/cpu.max": "300000 100000", "a/b/cpu.max": "100000 50000"}, 2),
        ("0::/docker/of/the/host\n", {"cpu.max": "400000 100000\n"}, 4),
        (
            "4:cpu,cpuacct:/x\n3:cpuset:/x\n0::/\n",
            {
                "cpu,cpuacct/x/cpu.cfs_quota_us": "250000",
                "cpu,cpuacct/x/cpu.cfs_period_us": "50000",
            },
            5,
        ),
        ("1:cpu:/\n", {"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "100000"}, 64),
        ("0::/\n", {"cpu.max": "nonsense\n"}, 64),
        ("nonsense\n", {"cpu.max": "200000 0\n"}, 64),
        ("", {}, 64),
    ],
)
def test_a_quota_counts_wherever_it_is_set(tmp_path, own, cgroups, expected) -> None:
    groups = files(tmp_path / "cgroup", cgroups)
    (tmp_path / "own").write_text(own)

    assert available_cpus(cgroups=groups, own=tmp_path / "own") == expected


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system has no affinity")
def test_a_process_bound_to_one_processor_has_one() -> None:
    code = (
        "import os, sys; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})\n"
        "sys.path.insert(0, '.')\n"
        "from core.system.cpus import available_cpus; print(available_cpus())"
    )

    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert answer.stdout.strip() == "1"
