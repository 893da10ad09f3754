"""The scripts of the real window: one that waits in vain ends, and says for what."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from installed import InstalledPlugin

GUI_SESSION = Path(__file__).with_name("gui_in_vain.py")


@pytest.mark.window
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup")
def test_a_script_that_waits_in_vain_names_its_line(tmp_path):
    said = InstalledPlugin.create(tmp_path).desktop(
        GUI_SESSION, SHOTS=str(tmp_path), PARAMETERS="{}"
    )

    assert said.returncode == 1
    failed = (tmp_path / "failed.txt").read_text()
    assert "yield lambda: False" in failed
    assert "this did not come true within 1 s" in failed
