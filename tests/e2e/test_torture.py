"""A few rounds of killing the processes of real runs; `make torture` plays a hundred."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TORTURE = Path(__file__).resolve().parents[1] / "torture" / "run.py"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="who lives is read from /proc")
def test_a_run_that_is_killed_at_any_moment_is_gone_on_with_to_the_same_layer(model_python):
    command = [model_python, str(TORTURE), "--count", "3", "--seed", "3"]

    played = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)

    assert played.returncode == 0, played.stdout + played.stderr
    assert "3 rounds" in played.stdout
