"""The zip in a profile of QGIS in which there is nothing else, far from the checkout."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest
from installed import ROOT, InstalledPlugin, keep_pictures

SESSION = ROOT / "tests" / "e2e" / "gui_sample.py"

AS_IN_THE_DOCS = {"buildings": 436, "percent right": 95.4}


@pytest.fixture(scope="module")
def model_python() -> str:
    python = os.environ.get("OBJECT_CLASSIFIER_PYTHON", "")
    if not python:
        pytest.skip("OBJECT_CLASSIFIER_PYTHON does not name a model environment (make test does)")
    return python


@pytest.fixture(scope="module")
def installed(package, tmp_path_factory) -> InstalledPlugin:
    installed = InstalledPlugin.create(tmp_path_factory.mktemp("user"), plugin=None)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(installed.plugins)
    return installed


@pytest.fixture(scope="module")
def sample(installed, tmp_path_factory) -> Path:
    """Return a copy of the sample in the zip, as *Load a sample* makes it."""
    folder = tmp_path_factory.mktemp("sample") / "copy"
    shutil.copytree(installed.plugins / "object_classifier" / "sample", folder)
    return folder


def test_the_sample_is_classified_with_the_zip_alone(installed, sample, tmp_path):
    out = tmp_path / "classified.gpkg"

    said = installed.qgis_process(
        "run", "objectclassifier:classifyobjects", "--",
        f"RASTER={sample / 'town.tif'}",
        f"FEATURES={sample / 'footprints.gpkg'}|layername=footprints",
        f"MODEL={sample / 'damage_sample.dlpk'}",
        f"OUTPUT={out}",
    )  # fmt: skip

    assert said.returncode == 0, said.stdout + said.stderr
    assert str(ROOT) not in said.stdout + said.stderr
    assert (installed.plugins / "object_classifier" / "__pycache__").is_dir()  # it is what ran
    rows = _rows(out)
    known = [row for row in rows if row["truth"]]
    right = sum(row["ClassLabel"] == row["truth"] for row in known)
    assert len(known) == AS_IN_THE_DOCS["buildings"]
    assert 100 * right / len(known) == pytest.approx(AS_IN_THE_DOCS["percent right"], abs=1)
    fields = {"id", "address", "ClassLabel", "ClassValue", "Confidence", "Status"}
    assert all(fields <= set(row) for row in rows)
    awkward = {row["address"] for row in rows if row["Status"]}
    assert awkward == {"(no geometry)", "(outside the image)"}


@pytest.mark.window
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup")
def test_a_new_user_loads_the_sample_classifies_it_and_compares_it(
    installed, model_python, tmp_path
):
    home, shots = tmp_path / "home", tmp_path / "shots"
    home.mkdir()
    shots.mkdir()

    said = installed.desktop(
        SESSION,
        SHOTS=str(shots),
        PARAMETERS=json.dumps({"PYTHON": model_python}),
        HOME=str(home),
        OBJECT_CLASSIFIER_PYTHON="",
    )

    failed = shots / "failed.txt"
    assert not failed.exists(), failed.read_text()
    assert (shots / "left.json").exists(), said.stdout[-2000:] + said.stderr[-2000:]
    seen = json.loads((shots / "loaded.json").read_text())
    assert seen["crs"] == "EPSG:32615" and seen["shows_town"]
    assert all(str(home) in source for source in seen["sources"])
    percent = 100 * json.loads((shots / "accuracy.json").read_text())["OVERALL"]
    assert percent == pytest.approx(AS_IN_THE_DOCS["percent right"], abs=1)
    left = json.loads((shots / "left.json").read_text())
    assert left == {"again": True, "offers": False}
    keep_pictures(
        shots, "sample_loaded", "sample_ready", "sample_dialog", "sample_classified",
        "sample_assess", "sample_accuracy",
    )  # fmt: skip


def test_the_docs_say_what_the_sample_comes_to():
    page = " ".join((ROOT / "docs" / "first_run.md").read_text("utf-8").split())

    assert f"{AS_IN_THE_DOCS['buildings']} buildings" in page
    assert f"{AS_IN_THE_DOCS['percent right']} %" in page


def _rows(path: Path) -> list[dict[str, object]]:
    from osgeo import ogr

    source = ogr.Open(str(path))
    return [feature.items() for feature in source.GetLayer()]
