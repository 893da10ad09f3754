"""A review in the real QGIS window, by keys; the times that it prints are for a person."""

from __future__ import annotations

import itertools
import json
import random
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from installed import InstalledPlugin, keep_pictures
from qgis.core import QgsFeature, QgsVectorLayer
from review_layers import CLASSES
from reviews import saved

GUI_SESSION = Path(__file__).with_name("gui_review.py")
COUNT = 200
STEPS = ("assess", "train")

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup"),
]


@pytest.fixture
def review(qgis_app, scene, tmp_path):
    """Return a function that reviews in the window; it gives what the window told."""

    def run(theme: str, **parameters: int):
        shots = tmp_path / "shots"
        shots.mkdir()
        parameters = {
            "RASTER": str(scene / "town.tif"),
            "FEATURES": str(classified_roofs(scene, tmp_path / "objects.gpkg")),
            "OUTPUT": str(tmp_path / "sample.gpkg"),
            "COUNT": COUNT,
            **parameters,
        }
        installed = InstalledPlugin.create(tmp_path)
        variables = {"SHOTS": str(shots), "PARAMETERS": json.dumps(parameters), "THEME": theme}
        said = installed.desktop(GUI_SESSION, **variables)
        failed = shots / "failed.txt"
        assert not failed.exists(), failed.read_text()
        return said, shots

    return run


def classified_roofs(scene: Path, path: Path) -> Path:
    """Write each roof of the sample town three times, a little beside itself, and classified."""
    roofs = QgsVectorLayer(str(scene / "footprints.gpkg"), "roofs", "ogr")
    layer = QgsVectorLayer(
        f"Polygon?crs={roofs.crs().authid()}&field=ClassLabel:string&field=Confidence:double",
        "objects", "memory",
    )  # fmt: skip
    dice, features = random.Random(5), []
    for roof, shift in itertools.product(roofs.getFeatures(), (0.0, 0.5, 1.0)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([dice.choice(CLASSES), dice.uniform(0.4, 1.0)])
        geometry = roof.geometry()
        geometry.translate(shift, shift)
        feature.setGeometry(geometry)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return Path(saved(layer, path).source())


def on_disk(path: Path) -> int:
    with closing(sqlite3.connect(path)) as database:
        return database.execute('SELECT count("Reviewed") FROM sample').fetchone()[0]


def test_two_hundred_objects_are_reviewed_by_keys_and_every_answer_is_in_the_layer(
    review, tmp_path, capsys
):
    said, shots = review("Night Mapping")

    assert said.returncode == 0, said.stdout[-2000:] + said.stderr[-2000:]
    shown = json.loads((shots / "shown.json").read_text())
    assert "All objects of this queue have been looked at" in shown["object"]
    layer = QgsVectorLayer(str(tmp_path / "sample.gpkg"), "sample", "ogr")
    chosen = sorted(
        (f["ReviewOrder"], f["ReviewedLabel"] or None, f["Reviewed"])
        for f in layer.getFeatures()
        if f["ReviewOrder"]
    )
    keyed = ["damaged", "destroyed", "intact", None]
    assert [label for _, label, _ in chosen] == [keyed[n % 4] for n in range(COUNT)]
    assert {reason for _, label, reason in chosen if label} == {"SAMPLE"}
    assert {reason for _, label, reason in chosen if not label} == {"UNSURE"}
    assert on_disk(tmp_path / "sample.gpkg") == COUNT
    assess, train = (json.loads((shots / f"{name}.json").read_text()) for name in STEPS)
    assert assess["PREDICTED_FIELD"] == "ClassLabel" and assess["STRATUM_FIELD"] == "Stratum"
    assert assess["REFERENCE_FIELD"] == train["LABEL_FIELD"] == "ReviewedLabel"
    assert assess["FEATURES"] == train["FEATURES"] and "town.tif" in train["RASTER"]
    times = sorted(json.loads((shots / "times.json").read_text()))
    with capsys.disabled():
        middle, last = times[COUNT // 2], times[-COUNT // 20]
        sys.stdout.write(f"\nan answer takes {middle:.0f} ms (median), {last:.0f} ms (95 %)\n")
    for name in ("offer", "form", "object", "end", *STEPS):
        (shots / f"{name}.png").rename(shots / f"review_{name}.png")
        keep_pictures(shots, f"review_{name}")


def test_when_qgis_is_killed_nine_answers_are_lost_at_most(review, tmp_path):
    answered = 57

    said, shots = review("default", KILLED_AFTER=answered)

    assert said.returncode != 0
    (shots / "object.png").rename(shots / "review_object_light.png")
    keep_pictures(shots, "review_object_light")
    assert answered - 9 <= on_disk(tmp_path / "sample.gpkg") <= answered
