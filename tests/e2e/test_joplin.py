"""Real imagery, real footprints: the layer says what a straightforward program says."""

from __future__ import annotations

import json
from collections import Counter

import pytest


@pytest.mark.parametrize(
    "rules", [{}, {"crop_size_fixed": 0, "blacken": 1}], ids=["fixed", "snug and blackened"]
)
def test_every_label_equals_the_references(rules, shared_data, reference, classify):
    raster = shared_data / "joplin" / "joplin_post.vrt"
    objects = shared_data / "joplin" / "joplin_footprints_ref.gpkg"
    model, expected = reference(raster, objects, **rules)

    run = classify(RASTER=str(raster), FEATURES=str(objects), MODEL=model)

    assert [row["ClassLabel"] for row in run.rows] == [entry["label"] for entry in expected]
    # Where the processor has bfloat16, only close decisions are settled in float32: labels are the
    # same, and confidences of this random network, whose answers are sharpened, a little off.
    assert [row["Confidence"] for row in run.rows] == pytest.approx(
        [entry["confidence"] for entry in expected], abs=0.06
    )
    counts = Counter(entry["label"] for entry in expected)
    assert len(counts) == 3, "a reference that says one thing only proves nothing"
    assert json.loads(run.outputs["CLASS_COUNTS"]) == counts
    assert run.outputs["FEATURE_COUNT"] == run.outputs["CLASSIFIED_COUNT"] == 291
    assert all(row["Status"] is None for row in run.rows)


def test_objects_in_another_crs_get_the_same_labels(shared_data, reference, classify, tmp_path):
    import processing

    raster = shared_data / "joplin" / "joplin_post.vrt"
    objects = shared_data / "joplin" / "joplin_footprints_ref.gpkg"
    model, expected = reference(raster, objects)
    projected = processing.run(
        "native:reprojectlayer",
        {"INPUT": str(objects), "TARGET_CRS": "EPSG:26915", "OUTPUT": "memory:"},
    )["OUTPUT"]

    run = classify(RASTER=str(raster), FEATURES=projected, MODEL=model)

    same = sum(row["ClassLabel"] == entry["label"] for row, entry in zip(run.rows, expected))
    # A round trip through another CRS moves a corner by less than a millimetre, which moves a
    # window only where its centre lies on the edge between two pixels.
    assert same >= 289
    assert run.layer.crs().authid() == "EPSG:26915"
