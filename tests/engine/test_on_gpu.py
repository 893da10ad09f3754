"""The script that measures a GPU can be started where there is none, and says so."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_without_a_driver_the_script_says_so(tmp_path) -> None:
    for name in ("bash", "dirname"):
        (tmp_path / name).symlink_to(shutil.which(name))
    done = subprocess.run(
        [str(tmp_path / "bash"), str(BENCHMARKS / "on_gpu.sh")],
        env={**os.environ, "PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2 and "no NVIDIA driver" in done.stderr
