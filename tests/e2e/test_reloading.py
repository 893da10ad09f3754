"""The plugin is reloaded, and QGIS is left, under open windows that work."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from dialogs import SAMPLE
from installed import InstalledPlugin

GUI_SESSION = Path(__file__).with_name("gui_reload.py")
DIALOG = "Classify Objects Using Deep Learning"


@pytest.mark.window
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup")
def test_open_windows_go_with_the_plugin_and_none_crashes(model_python, scene, tmp_path):
    shots = tmp_path / "shots"
    shots.mkdir()
    parameters = {
        "RASTER": str(scene / "town.tif"),
        "FEATURES": f"{scene / 'footprints.gpkg'}|layername=footprints",
        "MODEL": str(SAMPLE),
    }

    said = InstalledPlugin.create(tmp_path).desktop(
        GUI_SESSION, SHOTS=str(shots), PARAMETERS=json.dumps(parameters)
    )

    failed = shots / "failed.txt"
    assert not failed.exists(), failed.read_text()
    assert said.returncode == 0, said.stdout[-2000:] + said.stderr[-2000:]
    windows = json.loads((shots / "windows.json").read_text())
    assert windows["before"] == ["Chips as the model gets them", DIALOG, DIALOG, "Diagnostics"]
    assert windows["away"] == windows["docks"] == []
    assert windows["after"] == ["Chips as the model gets them", DIALOG]
