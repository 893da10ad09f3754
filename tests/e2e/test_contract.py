"""What a run gives back, by the public contract (tests/contract.py)."""

from __future__ import annotations

import json

import pytest
from contract import RESULT, outputs_of
from layers import EAST, OUTSIDE, WEST, vector_layer


@pytest.mark.parametrize("output", ["memory:", "{folder}/out.gpkg"])
def test_the_result_has_the_objects_attributes_then_ours(classify, model, raster, tmp_path, output):
    objects = vector_layer(EAST, OUTSIDE, WEST, None, fields="name:string,storeys:integer")
    objects.dataProvider().changeAttributeValues({2: {1: 7}})

    run = classify(
        RASTER=raster, FEATURES=objects, MODEL=model, OUTPUT=output.format(folder=tmp_path)
    )

    rows = [{name: value for name, value in row.items() if name != "fid"} for row in run.rows]
    assert [*rows[0]] == ["name", "storeys", *RESULT]
    assert [(row["name"], row["storeys"]) for row in rows] == [
        ("f1", None), ("f2", 7), ("f3", None), ("f4", None),
    ]  # fmt: skip
    assert [row["ClassLabel"] for row in rows] == ["bright", None, "dark", None]
    assert [row["ClassValue"] for row in rows] == [2, None, 1, None]
    for row in rows:
        assert (row["Status"] is None) is (row["ClassLabel"] is not None)
        assert row["Confidence"] is None or 0 <= row["Confidence"] <= 1
        held = {name: kind for name, kind in RESULT.items() if row[name] is not None}
        assert {name: type(row[name]) for name in held} == held


def test_the_outputs_say_what_was_done(classify, model, raster):
    run = classify(RASTER=raster, FEATURES=vector_layer(EAST, WEST, OUTSIDE), MODEL=model)

    assert set(run.outputs) == set(outputs_of("classifyobjects")) - {"OUTPUT_HTML_FILE"}
    assert (run.outputs["FEATURE_COUNT"], run.outputs["CLASSIFIED_COUNT"]) == (3, 2)
    assert json.loads(run.outputs["CLASS_COUNTS"]) == {"dark": 1, "bright": 1}
    assert run.outputs["DEVICE"].lower().startswith(("cpu", "gpu", "cuda"))
