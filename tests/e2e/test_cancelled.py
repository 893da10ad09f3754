"""The log of a cancelled run in the real window: that it was, what is kept, and how to go on."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from gated_model import write_gated_model
from installed import InstalledPlugin, keep_pictures

GUI_SESSION = Path(__file__).with_name("gui_cancelled.py")


@pytest.mark.window
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup")
def test_the_log_says_that_it_was_cancelled_and_run_goes_on(raster, tmp_path):
    model = write_gated_model(tmp_path / "model")
    shots = tmp_path / "shots"
    shots.mkdir()
    parameters = {"MODEL": str(model.path), "GATE": str(model.gate), "RASTER": raster}

    said = InstalledPlugin.create(tmp_path).desktop(
        GUI_SESSION, SHOTS=str(shots), PARAMETERS=json.dumps(parameters)
    )

    failed = shots / "failed.txt"
    assert not failed.exists(), failed.read_text()
    assert said.returncode == 0, said.stdout[-2000:] + said.stderr[-2000:]
    keep_pictures(shots, "log_cancelled")
    cancelled, continued = (
        json.loads((shots / f"{name}.json").read_text()) for name in ("cancelled", "continued")
    )
    assert "rows are finished and kept: Run with the same values continues from there." in cancelled
    assert "Traceback" not in cancelled
    assert "Continuing a run that had stopped." in continued
    assert re.search(r"CLASSIFIED_COUNT\W+4000\b", continued)  # QGIS 3.22 writes it as Python does
