"""What the dialogs say of labels, in the real QGIS window."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from installed import ROOT, InstalledPlugin, keep_pictures

GUI_SESSION = Path(__file__).with_name("gui_training.py")
FOLDS = (75, 57, 66, 40, 53)
PICTURES = ("dialog", "chips", "split", "map")

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup"),
]


@pytest.fixture
def session(model_python, tmp_path):
    """Return a function that opens a dialog in the window, looks at what it says, and closes it."""

    def run(name: str, theme: str = "default", **parameters) -> dict:
        shots = tmp_path / "shots"
        shots.mkdir()
        installed = InstalledPlugin.create(tmp_path)
        variables = {"SHOTS": str(shots), "PARAMETERS": json.dumps(parameters), "THEME": theme}
        said = installed.desktop(GUI_SESSION, **variables)

        failed = shots / "failed.txt"
        assert not failed.exists(), failed.read_text()
        assert said.returncode == 0, said.stdout[-2000:] + said.stderr[-2000:]
        assert not list((tmp_path / "cache" / "jobs").iterdir())
        for shot in PICTURES:
            (shots / f"{shot}.png").rename(shots / f"training_{name}_{shot}.png")
            keep_pictures(shots, f"training_{name}_{shot}")
        return {path.stem: json.loads(path.read_text()) for path in shots.glob("*.json")}

    return run


@pytest.fixture
def labelled_roofs(scene, model_python):
    """Return the footprints of the sample town, some of them labelled as `make demo` does it."""
    script = ROOT / "scripts" / "label_roofs.py"
    subprocess.run([model_python, script, scene, "--count", "60"], check=True)
    return scene / "labelled.gpkg"


def test_the_dialog_tells_what_comes_of_some_labelled_roofs(session, scene, labelled_roofs) -> None:
    seen = session(
        "town",
        algorithm="objectclassifier:trainmodel",
        raster=str(scene / "town.tif"),
        features=f"{labelled_roofs}|layername=labelled",
        legend="damage",
        values={},
    )

    labels = seen["labels"]
    assert labels["headline"] == "60 labelled objects in 3 classes; 39 have no label"
    assert "needs at least 8 labelled objects that can be used: destroyed [7]" in labels["problems"]
    assert "Chips: 60, of 128 × 128 pixels." in labels["facts"]
    assert len(seen["split"]["folds"]) == 5 and seen["split"]["is_on_map"]


def test_the_dialog_tells_of_real_roofs_what_comes_of_their_labels(session, shared_data) -> None:
    joplin = shared_data / "joplin"

    seen = session(
        "joplin",
        "Night Mapping",
        algorithm="objectclassifier:trainmodel",
        raster=str(joplin / "joplin_post.vrt"),
        features=str(joplin / "joplin_footprints_ref.gpkg"),
        legend="ref_label",
        values={},
    )

    labels = seen["labels"]
    assert labels["value"] == "ref_label"  # the legend says so
    assert labels["headline"] == "291 labelled objects in 5 classes"
    assert "destroyed [112]" in labels["classes"]
    assert "Chips: 291, of 64 × 64 pixels." in labels["facts"]
    assert "Split: 5 folds of 40 – 75 chips, in 21 blocks of 0.00217°." in labels["facts"]
    assert "Expected time: " in labels["facts"]
    assert [caption.split("\n")[0] for caption in seen["chips"]][3:5] == [
        "No. 4: minor-damage",
        "No. 5: destroyed",
    ]
    assert (labels["folds"], labels["is_on_map"]) == ([], False)
    assert seen["split"]["is_on_map"]
    assert seen["split"]["folds"] == [f"Fold {n} [{c}]" for n, c in enumerate(FOLDS, start=1)]
    assert seen["closed"] is False  # nothing is left on the map
