"""Layers, rasters and projects go while a run reads and writes: QGIS lives, nothing is half."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from pathlib import Path

import pytest
from installed import InstalledPlugin
from qgis.core import QgsVectorLayer

GUI_SESSION = Path(__file__).with_name("gui_removals.py")

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup"),
]

MOMENTS = [int(moment) for moment in os.environ.get("MOMENTS", "15").split(",")]
"""Milliseconds after Run; the environment may ask for more: 0,5,15,30,100,500,2000."""

KINDS = ["memory", "file", "append"]


@pytest.mark.parametrize("what", ["objects", "raster", "project"])
def test_qgis_lives_and_outputs_are_whole(what, model, raster, model_python, tmp_path):
    shots, work = tmp_path / "shots", tmp_path / "work"
    shots.mkdir()
    work.mkdir()
    installed = InstalledPlugin.create(tmp_path)
    parameters = {
        "MODEL": model, "RASTER": raster, "work": str(work), "moments": MOMENTS, "what": [what],
        "kinds": KINDS, "sources": ["memory", "file"] if "MOMENTS" in os.environ else ["memory"],
    }  # fmt: skip

    said = installed.desktop(GUI_SESSION, SHOTS=str(shots), PARAMETERS=json.dumps(parameters))

    failed = shots / "failed.txt"
    assert not failed.exists(), failed.read_text()
    assert said.returncode == 0, said.stdout[-2000:] + said.stderr[-2000:]
    assert (shots / "lives.json").exists()
    rounds = [json.loads(path.read_text()) for path in sorted(shots.glob("round_*.json"))]
    assert len(rounds) == len(MOMENTS) * len(KINDS) * len(parameters["sources"])
    for each in rounds:
        what, _, kind, _ = each["round"]
        whole = each["count"] + (each["before"] if kind == "append" else 0)
        possible = {whole} if what != "project" else {whole, each["before"]}
        assert each["after"] in possible, each
    for path in shots.glob("preview_*.json"):
        words = json.loads(path.read_text())["words"]
        assert "layer of the objects was removed" in words or "of 3,000" in words


@pytest.mark.parametrize("kind", ["file", "append"])
@pytest.mark.parametrize("moment", MOMENTS[-1:] if "MOMENTS" not in os.environ else MOMENTS)
def test_leaving_qgis_leaves_outputs_whole_and_no_process(
    kind, moment, model, raster, model_python, tmp_path
):
    shots, work = tmp_path / "shots", tmp_path / "work"
    shots.mkdir()
    work.mkdir()
    installed = InstalledPlugin.create(tmp_path)
    parameters = {
        "MODEL": model, "RASTER": raster, "work": str(work), "moments": [moment], "leave": kind,
    }  # fmt: skip

    said = installed.desktop(GUI_SESSION, SHOTS=str(shots), PARAMETERS=json.dumps(parameters))

    failed = shots / "failed.txt"
    assert not failed.exists(), failed.read_text()
    assert said.returncode == 0, said.stdout[-2000:] + said.stderr[-2000:]
    rows = QgsVectorLayer(str(work / "out.gpkg"), "", "ogr").featureCount()
    assert rows in {7, 3000 if kind == "file" else 3007}
    assert not processes_of(installed.folder)


def processes_of(folder: Path) -> list[str]:
    """Return the command lines that name a job in a folder.

    Not of the screen, which xvfb-run does not wait for, and which begins anew with xkbcomp.
    """
    lines = []
    for path in Path("/proc").glob("[0-9]*/environ"):
        with contextlib.suppress(OSError):
            if str(folder / "cache") in path.read_bytes().decode("utf-8", "replace"):
                lines.append(path.parent.joinpath("cmdline").read_bytes().decode())
    return [line for line in lines if not line.startswith("Xvfb") and "xkbcomp" not in line]
