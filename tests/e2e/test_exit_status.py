"""What make learns of a run of tests beside QGIS, which ends its process by itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize("options", [(), ("--numprocesses=2",)], ids=["alone", "dealt"])
def test_a_failing_test_fails_the_run(tmp_path, options):
    (tmp_path / "test_it.py").write_text(
        "def test_passes(qgis_app): pass\ndef test_fails(qgis_app): assert False\n"
    )
    # The checkout's conftest.py as a plugin: it is what ends the process.
    command = [sys.executable, "-m", "pytest", "-p", "conftest", *options]
    paths = filter(None, (str(TESTS), os.environ.get("PYTHONPATH")))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    environment.pop("PYTEST_XDIST_WORKER", None)

    said = subprocess.run(
        [*command, "test_it.py"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert "1 failed, 1 passed" in said.stdout, said.stdout + said.stderr
    assert said.returncode == pytest.ExitCode.TESTS_FAILED
