"""A run that is stopped leaves nothing half-written, and goes on where it stopped."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import processing
import pytest
from layers import square, vector_layer
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

COUNT = 15000


class Stopper(QgsProcessingFeedback):
    """Cancels when the bar reaches a mark, and remembers what was logged."""

    def __init__(self, mark: float) -> None:
        super().__init__(False)
        self.mark = mark
        self.lines: list[str] = []
        self.progressChanged.connect(self._look)

    def _look(self, progress: float) -> None:
        if progress >= self.mark:
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)


@pytest.fixture
def parameters(model, raster, tmp_path, monkeypatch):
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))
    squares = [square(1002 + i % 36, 1998 - i // 36 % 26) for i in range(COUNT)]
    return {
        "RASTER": raster,
        "FEATURES": vector_layer(*squares),
        "MODEL": model,
        "MODEL_ARGUMENTS": {"batch_size": 1},
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }


def run(parameters, feedback):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(
        "objectclassifier:classifyobjects", parameters, feedback=feedback, context=context
    )


def rows_done(tmp_path: Path) -> int:
    (results,) = (tmp_path / "cache" / "jobs").glob("*/results.sqlite")
    with closing(sqlite3.connect(results)) as connection:
        return connection.execute("SELECT count(*) FROM results").fetchone()[0]


def test_a_cancelled_run_writes_no_layer_and_the_next_one_goes_on(parameters, tmp_path):
    first = Stopper(mark=20)
    assert run(parameters, first) == {}

    assert not list(tmp_path.glob("out.*"))
    done = rows_done(tmp_path)
    assert 0 < done < COUNT
    assert [line for line in first.lines if line.startswith(f"Cancelled. {done:,} rows are fini")]

    second = Stopper(mark=1000)
    outputs = run(parameters, second)

    assert "Continuing a run that had stopped." in second.lines
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

    class Unpacking(Stopper):
        """Cancels in the middle of unpacking, and counts how often it is asked from then on."""

        asked = 0
        said = ""

        def setProgressText(self, text):
            self.said = text

        def isCanceled(self):
            self.asked += self.said == "Unpacking the model"
            return self.asked >= 16

    stopper = Unpacking(mark=1000)
    assert run({**parameters, "MODEL": str(package)}, stopper) == {}

    assert stopper.asked < 20
    assert not any(path.is_dir() for path in (tmp_path / "cache" / "models").iterdir())
    assert list((tmp_path / "cache" / "jobs").iterdir()) == []


def test_other_features_do_not_continue_what_was_stopped(parameters, tmp_path):
    assert run(parameters, Stopper(mark=20)) == {}
    second = Stopper(mark=1000)

    outputs = run({**parameters, "FEATURES": vector_layer(square(1008, 1985))}, second)

    assert "Continuing a run that had stopped." not in second.lines
    assert outputs["FEATURE_COUNT"] == 1


@pytest.mark.parametrize("mark", [1, 30, 96])
def test_a_layer_that_is_removed_meanwhile_is_classified_all_the_same(mark, parameters):
    """It must not be touched any more: QGIS's source points to it without keeping it."""
    project = QgsProject.instance()
    layer = project.addMapLayer(parameters["FEATURES"], False)
    parameters = {**parameters, "FEATURES": layer.id()}

    class Remover(Stopper):
        def _look(self, progress):
            if progress >= self.mark and project.mapLayers():
                project.clear()

    outputs = run(parameters, Remover(mark))

    assert outputs["CLASSIFIED_COUNT"] == COUNT and not project.mapLayers()
