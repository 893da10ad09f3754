"""qgis_process and the real window: what pytest's own process cannot show (RUNTIME.md)."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from installed import ROOT, InstalledPlugin, keep_pictures
from layers import EAST, OUTSIDE, WEST, vector_layer

ALGORITHM = "objectclassifier:classifyobjects"
GUI_SESSION = Path(__file__).with_name("gui_session.py")
SAMPLE = ROOT / "sample" / "damage_sample.dlpk"


@pytest.fixture
def installed(model_python, tmp_path) -> InstalledPlugin:
    return InstalledPlugin.create(tmp_path)


@pytest.fixture
def objects(tmp_path) -> str:
    """Return a file with three objects: bright, outside, dark."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    path = tmp_path / "objects.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        vector_layer(EAST, OUTSIDE, WEST), str(path), QgsCoordinateTransformContext(), options
    )
    return str(path)


def test_qgis_process_fails_with_a_sentence(installed, raster, objects, tmp_path):
    said = installed.qgis_process(
        "run", ALGORITHM, "--", f"RASTER={raster}", f"FEATURES={objects}",
        "MODEL=/nowhere/model.emd", f"OUTPUT={tmp_path / 'out.gpkg'}",
    )  # fmt: skip

    assert said.returncode == 1
    assert "model.emd" in said.stderr and "Traceback" not in said.stderr
    assert not (tmp_path / "out.gpkg").exists()


@pytest.mark.window
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup")
def test_the_real_window_classifies_and_styles(installed, scene, tmp_path):
    shots = tmp_path / "shots"
    shots.mkdir()
    objects = f"{scene / 'footprints.gpkg'}|layername=footprints"
    parameters = {"RASTER": str(scene / "town.tif"), "FEATURES": objects, "MODEL": str(SAMPLE)}

    said = installed.desktop(GUI_SESSION, SHOTS=str(shots), PARAMETERS=json.dumps(parameters))

    failed = shots / "failed.txt"
    assert not failed.exists(), failed.read_text()
    assert (shots / "results.json").exists(), said.stdout[-2000:] + said.stderr[-2000:]
    results = json.loads((shots / "results.json").read_text())
    assert int(results["FEATURE_COUNT"]) == int(results["CLASSIFIED_COUNT"]) + 2
    legend = ["intact", "damaged", "destroyed", "not classified"]
    assert json.loads((shots / "legend.json").read_text()) == legend
    keep_pictures(shots, "dialog_empty", "dialog", "log", "window")
