"""The whole loop in a saved model: train on what has a label, classify all of it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from installed import InstalledPlugin
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsVectorLayer,
)

REFERENCE = Path(__file__).with_name("reference_trained.py")
SAMPLE = Path(__file__).resolve().parents[2] / "sample"
SIZE = 64
"""Of chips, as reference_classifier.py cuts them."""


def model_that_trains_and_classifies(raster: str, objects: str) -> QgsProcessingModelAlgorithm:
    """Return a model of three steps: what has a label, a model of it, and all objects' classes."""
    model = QgsProcessingModelAlgorithm("loop", "tests")
    imagery = {"RASTER": [raster]}
    labelled = {"INPUT": objects, "EXPRESSION": '"id" % 3 = 0'}
    chips = {"LABEL_FIELD": "truth", "CHIP_WIDTH": SIZE, "CHIP_HEIGHT": SIZE}
    add_step(model, "labelled", "native:extractbyexpression", labelled)
    add_step(
        model, "train", "objectclassifier:trainmodel", {**imagery, **chips},
        outputs={"trained": "OUTPUT", "predictions": "PREDICTIONS"},
        FEATURES=("labelled", "OUTPUT"),
    )  # fmt: skip
    add_step(
        model, "classify", "objectclassifier:classifyobjects",
        {**imagery, "FEATURES": objects, "CLASS_PROBABILITIES": True},
        outputs={"classified": "OUTPUT"},
        MODEL=("train", "OUTPUT"),
    )  # fmt: skip
    model.updateDestinationParameters()
    return model


def add_step(model, name, algorithm, constants, outputs=None, **inputs) -> None:
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId(name)
    source = QgsProcessingModelChildParameterSource
    for key, value in constants.items():
        child.addParameterSources(key, [source.fromStaticValue(value)])
    for key, origin in inputs.items():
        child.addParameterSources(key, [source.fromChildOutput(*origin)])
    finals = {}
    for final, output in (outputs or {}).items():
        finals[final] = QgsProcessingModelOutput(final, final)
        finals[final].setChildId(name)
        finals[final].setChildOutputName(output)
    child.setModelOutputs(finals)
    model.addChildAlgorithm(child)


def rows_of(path: Path) -> list[dict]:
    layer = QgsVectorLayer(str(path), "out", "ogr")
    assert layer.isValid(), path
    names = [field.name() for field in layer.fields()]
    return [
        dict(zip(names, [None if value == NULL else value for value in row.attributes()]))
        for row in layer.getFeatures()
    ]


def known_buildings(path: Path) -> Path:
    """Write the sample's buildings that lie on its imagery, as a straightforward program takes."""
    gdal.VectorTranslate(str(path), str(SAMPLE / "footprints.gpkg"), where="truth IS NOT NULL")
    return path


@pytest.mark.usefixtures("qgis_app")
def test_a_saved_model_trains_and_classifies_as_a_straightforward_program(
    training_python, tmp_path
) -> None:
    raster, objects = str(SAMPLE / "town.tif"), str(known_buildings(tmp_path / "known.gpkg"))
    installed = InstalledPlugin.create(tmp_path)
    saved = tmp_path / "loop.model3"
    model = model_that_trains_and_classifies(raster, objects)
    assert model.toFile(str(saved))
    files = {"trained": "t.dlpk", "predictions": "p.gpkg", "classified": "c.gpkg"}
    finals = {
        each.name(): tmp_path / file  # QGIS 3.22 puts the step before the name
        for each in model.destinationParameterDefinitions()
        for name, file in files.items()
        if each.name().endswith(name)
    }

    said = installed.qgis_process(
        "run", str(saved), "--", *(f"{name}={path}" for name, path in finals.items())
    )

    assert said.returncode == 0, said.stdout + said.stderr
    assert "were classified correctly by models that had not seen" in said.stdout
    labelled = rows_of(tmp_path / "p.gpkg")
    assert len(labelled) == sum(row["id"] % 3 == 0 for row in rows_of(Path(objects)))
    rows = rows_of(tmp_path / "c.gpkg")
    assert len(rows) == 436
    out = tmp_path / "expected.json"
    command = [training_python, str(REFERENCE), str(tmp_path / "t.dlpk"), raster, objects, str(out)]
    subprocess.run(command, check=True)
    expected = json.loads(out.read_text())
    for row, wanted in zip(rows, expected):
        assert row["ClassLabel"] == max(wanted, key=wanted.get)
        assert [row[f"P_{name}"] for name in wanted] == pytest.approx([*wanted.values()], abs=1e-4)
    assert len({row["ClassLabel"] for row in rows}) > 1, "one answer only proves nothing"
