"""CROP and BLACKEN: how objects are cut where the model does not say it, in a run and a preview."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from layers import vector_layer
from listening import Log
from object_classifier.algorithms.classify.preview import cut_preview, prepare_preview
from object_classifier.core.cache import cache_folder
from object_classifier.core.layers.subjects.subject import Slice
from object_classifier.core.model.source import open_model
from qgis.core import QgsProcessingContext, QgsProject

L_SHAPE = "POLYGON((1020 1990,1021 1990,1021 1987,1024 1987,1024 1986,1020 1986,1020 1990))"
"""Of 4 x 4 bright cells beside dark ones; it covers 7 of them."""


@pytest.fixture
def silent(model, tmp_path) -> str:
    """Return the model of 8 x 8 cells with a definition that says nothing of crops."""
    return write(model, tmp_path / "silent", "CropSizeFixed", "BlackenAroundFeature")


def write(model: str, folder: Path, *left_out: str) -> str:
    with zipfile.ZipFile(model) as package:
        package.extractall(folder)
    emd = folder / "brightness.emd"
    keys = json.loads(emd.read_text())
    emd.write_text(json.dumps({key: keys[key] for key in keys if key not in left_out}))
    return str(emd)


def shown(**parameters) -> tuple[dict, list[str]]:
    context, log = QgsProcessingContext(), Log()
    context.setProject(QgsProject.instance())
    definition = open_model(parameters["MODEL"], cache_folder() / "models")
    page = cut_preview(prepare_preview(parameters, definition, context, log), Slice(0, 1), log)
    return dict(page.rules), log.warnings


@pytest.mark.parametrize(
    ("choices", "columns", "label", "least", "most"),
    [
        ({}, 8, "bright", 0.9, 0.99),
        ({"CROP": "FIXED_SIZE"}, 8, "bright", 0.9, 0.99),
        ({"CROP": "BOUNDING_BOX"}, 4, "bright", 0.999, 1),
        ({"CROP": "BOUNDING_BOX", "BLACKEN": "YES"}, 4, "dark", 0.9, 1),
        ({"BLACKEN": "NO"}, 8, "bright", 0.9, 0.99),
    ],
)
def test_a_model_that_says_nothing_has_its_chips_cut_as_is_chosen(
    classify, raster, silent, choices, columns, label, least, most
):
    given = {"RASTER": raster, "FEATURES": vector_layer(L_SHAPE), "MODEL": silent, **choices}

    run = classify(**given)
    rules, warnings = shown(**given)

    assert run.rows[0]["ClassLabel"] == label
    assert least <= run.rows[0]["Confidence"] <= most
    assert rules["crop_size_fixed"] is (columns == 8)
    assert rules["blackens"] is (choices.get("BLACKEN") == "YES")
    assert not [line for line in (*run.log.warnings, *warnings) if "which counts" in line]


def test_what_the_model_says_counts_and_the_contradiction_is_said_once(classify, raster, model):
    given = {"RASTER": raster, "FEATURES": vector_layer(L_SHAPE), "MODEL": model}
    plain = classify(**given)

    run = classify(**given, CROP="BOUNDING_BOX", BLACKEN="NO")
    rules, warnings = shown(**given, CROP="BOUNDING_BOX", BLACKEN="NO")

    assert run.rows == plain.rows
    assert rules["crop_size_fixed"] is True
    for lines in (run.log.warnings, warnings):
        (said,) = [line for line in lines if "which counts" in line]
        assert said.startswith("CROP is BOUNDING_BOX, but the model says CropSizeFixed 1")
