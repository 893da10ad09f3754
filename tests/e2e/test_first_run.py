"""The first run in the real window: no environment, set up in place, run without opening anew."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from installed import InstalledPlugin, keep_pictures

SESSION = Path(__file__).with_name("gui_first_run.py")
SAMPLE = Path(__file__).resolve().parents[2] / "sample" / "damage_sample.dlpk"


@pytest.mark.window
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup")
def test_from_no_environment_to_a_classified_layer(model_python, scene, tmp_path):
    home, shots = tmp_path / "home", tmp_path / "shots"
    home.mkdir()
    shots.mkdir()
    parameters = {
        "RASTER": str(scene / "town.tif"),
        "FEATURES": f"{scene / 'footprints.gpkg'}|layername=footprints",
        "MODEL": str(SAMPLE),
        "PYTHON": model_python,
    }

    said = InstalledPlugin.create(tmp_path).desktop(
        SESSION,
        SHOTS=str(shots),
        PARAMETERS=json.dumps(parameters),
        HOME=str(home),
        OBJECT_CLASSIFIER_PYTHON="",
    )

    failed = shots / "failed.txt"
    assert not failed.exists(), failed.read_text()
    assert (shots / "diagnostics.txt").exists(), said.stdout[-2000:] + said.stderr[-2000:]
    assert int(json.loads((shots / "results.json").read_text())["CLASSIFIED_COUNT"]) > 0
    assert json.loads((shots / "options.json").read_text())["shown"]
    report = (shots / "diagnostics.txt").read_text()
    assert "onnxruntime" in report and str(home) not in report
    keep_pictures(
        shots, "environment_missing", "run_without_environment", "setup_idle", "setup_failed",
        "setup_progress", "setup_done", "environment_ready", "options", "diagnostics",
    )  # fmt: skip
