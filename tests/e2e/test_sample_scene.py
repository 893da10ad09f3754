"""The demonstration, smaller: a town that the sample model has not seen, through processing.run."""

from __future__ import annotations

import csv
import json
import zipfile
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "sample" / "damage_sample.dlpk"


@pytest.fixture
def truth(scene):
    with (scene / "truth.csv").open(newline="", encoding="utf-8") as file:
        return {int(row["id"]): row["truth"] for row in csv.DictReader(file)}


@pytest.fixture
def rows(scene, classify):
    return classify(
        RASTER=str(scene / "town.tif"),
        FEATURES=f"{scene / 'footprints.gpkg'}|layername=footprints",
        MODEL=str(PACKAGE),
    ).rows


def test_the_sample_model_recognises_an_unseen_town(rows, truth):
    labels = {row["id"]: row["ClassLabel"] for row in rows}

    right = sum(labels[i] == name for i, name in truth.items())

    assert len(truth) > 60
    assert right / len(truth) > 0.85
    for name in ("intact", "damaged", "destroyed"):
        members = [i for i, actual in truth.items() if actual == name]
        assert sum(labels[i] == name for i in members) > len(members) / 2


def test_awkward_footprints_are_kept_and_say_why_they_have_no_label(rows):
    by_address = {row["address"]: row for row in rows}

    for name in ("(no geometry)", "(outside the image)"):
        assert by_address[name]["ClassLabel"] is None
        assert by_address[name]["Status"]
    assert by_address["(on its edge)"]["ClassLabel"] is not None
    assert by_address["(on its edge)"]["Status"] is None


def test_values_are_those_of_the_package_and_confidences_are_probabilities(rows):
    with zipfile.ZipFile(PACKAGE) as package:
        classes = json.loads(package.read("damage_sample.emd"))["Classes"]
    values = {entry["Name"]: entry["Value"] for entry in classes}

    classified = [row for row in rows if row["ClassLabel"]]

    assert Counter(row["ClassValue"] == values[row["ClassLabel"]] for row in classified)[False] == 0
    assert all(1 / 3 <= row["Confidence"] <= 1 for row in classified)


def test_the_package_is_small_and_holds_no_code():
    with zipfile.ZipFile(PACKAGE) as package:
        names = sorted(package.namelist())

    assert names == ["damage_sample.emd", "damage_sample.onnx"]
    assert PACKAGE.stat().st_size < 2 * 2**20
