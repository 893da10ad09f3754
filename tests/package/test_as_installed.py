"""The zip in a profile of QGIS in which there is nothing else, far from the checkout."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from installed import ROOT, InstalledPlugin

FEW_PIXELS = "1024"
"""A side of the sample scene; `make demo` paints 4096."""


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
def scene(model_python, tmp_path_factory) -> Path:
    """Return a folder with what a user has: imagery, footprints, a model."""
    folder = tmp_path_factory.mktemp("scene")
    script = ROOT / "scripts" / "make_scene.py"
    environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    command = [model_python, str(script), str(folder), "--pixels", FEW_PIXELS]
    subprocess.run(command, check=True, env=environment)
    shutil.copy(ROOT / "sample" / "damage_sample.dlpk", folder)
    return folder


def test_the_demonstration_runs_with_the_zip_alone(installed, scene, tmp_path):
    out = tmp_path / "classified.gpkg"

    said = installed.qgis_process(
        "run", "objectclassifier:classifyobjects", "--",
        f"RASTER={scene / 'town.tif'}",
        f"FEATURES={scene / 'footprints.gpkg'}|layername=footprints",
        f"MODEL={scene / 'damage_sample.dlpk'}",
        f"OUTPUT={out}",
    )  # fmt: skip

    assert said.returncode == 0, said.stdout + said.stderr
    assert str(ROOT) not in said.stdout + said.stderr
    assert (installed.plugins / "object_classifier" / "__pycache__").is_dir()  # it is what ran
    rows = _rows(out)
    truth = _truth(scene / "truth.csv")
    right = sum(rows[i]["ClassLabel"] == label for i, label in truth.items())
    assert len(truth) > 20 and right / len(truth) > 0.85
    fields = {"id", "address", "ClassLabel", "ClassValue", "Confidence", "Status"}
    assert all(fields <= set(row) for row in rows.values())
    awkward = {row["address"]: row["Status"] for row in rows.values() if row["Status"]}
    assert {"(no geometry)", "(outside the image)"} <= set(awkward)


def _rows(path: Path) -> dict[int, dict[str, object]]:
    from osgeo import ogr

    source = ogr.Open(str(path))
    rows = [feature.items() for feature in source.GetLayer()]
    return {row["id"]: row for row in rows}


def _truth(path: Path) -> dict[int, str]:
    with path.open(newline="", encoding="utf-8") as file:
        return {int(row["id"]): row["truth"] for row in csv.DictReader(file)}
