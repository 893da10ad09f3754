"""What QGIS's side holds does not grow with the number of objects, but for a few numbers each."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("peak_memory.py")


# Of a sample some 80 are the columns that are drawn from; Python 3.13 takes some 5 more than 3.11.
@pytest.mark.parametrize(("what", "most"), [("classify", 100), ("sample", 180)])
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process its peak")
def test_an_object_more_takes_few_bytes(what, most, tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    command = [sys.executable, str(SCRIPT), "100000", what]

    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    assert said.returncode == 0, said.stderr
    assert float(said.stdout.split()[-1]) < most
