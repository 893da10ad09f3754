"""The preview in the real QGIS window, on the sample town and on real imagery."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from installed import ROOT, InstalledPlugin, keep_pictures

GUI_SESSION = Path(__file__).with_name("gui_preview.py")
SAMPLE = ROOT / "sample" / "damage_sample.dlpk"

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup"),
]


@pytest.fixture
def session(model_python, tmp_path):
    """Return a function that previews in the window, then leaves QGIS while it cuts more chips."""

    def run(name: str, theme: str = "default", **parameters: str) -> dict:
        shots = tmp_path / "shots"
        shots.mkdir()
        installed = InstalledPlugin.create(tmp_path)
        variables = {"SHOTS": str(shots), "PARAMETERS": json.dumps(parameters), "THEME": theme}
        said = installed.desktop(GUI_SESSION, **variables)

        failed = shots / "failed.txt"
        assert not failed.exists(), failed.read_text()
        assert said.returncode == 0, said.stdout[-2000:] + said.stderr[-2000:]
        assert not list((tmp_path / "cache" / "jobs").iterdir())
        for shot in ("dialog", "first", "last"):
            (shots / f"{shot}.png").rename(shots / f"preview_{name}_{shot}.png")
            keep_pictures(shots, f"preview_{name}_{shot}")
        return {path.stem: json.loads(path.read_text()) for path in shots.glob("*.json")}

    return run


def test_the_window_shows_the_sample_town_as_the_model_gets_it(session, scene):
    seen = session(
        "town",
        RASTER=str(scene / "town.tif"),
        FEATURES=f"{scene / 'footprints.gpkg'}|layername=footprints",
        MODEL=str(SAMPLE),
    )

    first, last = seen["first"], seen["last"]
    assert first["problem"] == "" and "96 × 96 pixels around each object" in first["rules"]
    assert "Bands: 1 (red), 2 (green), 3 (blue)." in first["rules"]
    assert first["place"].startswith("1 to 12 of ") and len(first["captions"]) == 12
    assert first["captions"][3].split("\n")[:2] == ["No. 4", "96 × 96 pixels"]
    assert any("lies outside the image" in words for words in last["captions"])
    assert any("has no geometry" in words for words in last["captions"])


def test_the_window_shows_real_roofs(session, shared_data, reference):
    raster = shared_data / "joplin" / "joplin_post.vrt"
    objects = shared_data / "joplin" / "joplin_footprints_ref.gpkg"
    model, _ = reference(raster, objects, crop_size_fixed=0, blacken=1)
    parameters = {"RASTER": str(raster), "FEATURES": str(objects), "MODEL": model}

    seen = session("joplin", "Night Mapping", **parameters)

    first = seen["first"]
    assert "Black around the object" in first["rules"] and "cut to each object" in first["rules"]
    assert first["place"] == "1 to 12 of 291"
