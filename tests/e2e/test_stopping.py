"""A run that is stopped leaves nothing half-written, and goes on where it stopped."""

from __future__ import annotations

import zipfile
from pathlib import Path

import processing
import pytest
from gated_model import GatedModel, write_gated_model
from layers import square, vector_layer
from listening import Log
from object_classifier.core.results import count_results
from qgis.core import (
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)

COUNT = 3000


class StopsAtTheGate(Log):
    """Cancels when the model waits in the middle."""

    def __init__(self, model: GatedModel) -> None:
        super().__init__()
        self.model = model

    def isCanceled(self) -> bool:
        return self.model.is_waiting


@pytest.fixture
def objects():
    return [square(1002 + i % 36, 1998 - i // 36 % 26) for i in range(COUNT)]


@pytest.fixture
def gated(tmp_path) -> GatedModel:
    return write_gated_model(tmp_path / "gated", after=1000)


@pytest.fixture
def parameters(model, raster, objects, tmp_path, monkeypatch):
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))
    return {
        "RASTER": raster,
        "FEATURES": vector_layer(*objects),
        "MODEL": model,
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }


@pytest.fixture
def stopping(parameters, gated):
    """Return parameters of a run that stops in the middle."""
    return {**parameters, "MODEL": str(gated.path), "RUN_MODEL_CODE": True}


def run(parameters, feedback):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(
        "objectclassifier:classifyobjects", parameters, feedback=feedback, context=context
    )


def rows_done(tmp_path: Path) -> int:
    (folder,) = (path for path in (tmp_path / "cache" / "jobs").iterdir() if path.is_dir())
    return count_results(folder)


def test_a_cancelled_run_writes_no_layer_and_the_next_one_goes_on(stopping, gated, tmp_path):
    first = StopsAtTheGate(gated)
    assert run(stopping, first) == {}

    assert not list(tmp_path.glob("out.*"))
    assert rows_done(tmp_path) == 1000
    assert [line for line in first.infos if line.startswith("Cancelled. 1,000 rows are fini")]

    gated.open()
    second = Log()
    outputs = run(stopping, second)

    assert "Continuing a run that had stopped." in second.infos
    assert outputs["FEATURE_COUNT"] == outputs["CLASSIFIED_COUNT"] == COUNT
    layer = QgsVectorLayer(str(tmp_path / "out.gpkg"), "out", "ogr")
    assert layer.featureCount() == COUNT


def test_cancel_is_heard_while_a_large_package_is_opened(parameters, tmp_path):
    """Counted, not timed: no block of it is read or written after Cancel."""
    package = tmp_path / "large.dlpk"
    with zipfile.ZipFile(parameters["MODEL"]) as source, zipfile.ZipFile(package, "w") as target:
        for member in source.namelist():
            target.writestr(member, source.read(member))
        target.writestr("ballast", bytes(32 << 20))

    class Unpacking(Log):
        """Cancels in the middle of unpacking, and counts how often it is asked from then on."""

        asked = 0
        said = ""

        def setProgressText(self, text):
            self.said = text

        def isCanceled(self):
            self.asked += self.said == "Unpacking the model"
            return self.asked >= 16

    stopper = Unpacking()
    assert run({**parameters, "MODEL": str(package)}, stopper) == {}

    assert stopper.asked < 20
    assert not any(path.is_dir() for path in (tmp_path / "cache" / "models").iterdir())
    assert list((tmp_path / "cache" / "jobs").iterdir()) == []


def test_other_features_do_not_continue_what_was_stopped(stopping, gated):
    assert run(stopping, StopsAtTheGate(gated)) == {}
    gated.open()
    second = Log()

    outputs = run({**stopping, "FEATURES": vector_layer(square(1008, 1985))}, second)

    assert "Continuing a run that had stopped." not in second.infos
    assert outputs["FEATURE_COUNT"] == 1


@pytest.mark.parametrize("mark", [1, 30, 96])
def test_a_layer_that_is_removed_meanwhile_is_classified_all_the_same(mark, parameters):
    """It must not be touched any more: QGIS's source points to it without keeping it."""
    project = QgsProject.instance()
    layer = project.addMapLayer(parameters["FEATURES"], False)
    parameters = {**parameters, "FEATURES": layer.id()}

    def remove(progress):
        if progress >= mark and project.mapLayers():
            project.clear()

    log = Log()
    log.progressChanged.connect(remove)
    outputs = run(parameters, log)

    assert outputs["CLASSIFIED_COUNT"] == COUNT and not project.mapLayers()
