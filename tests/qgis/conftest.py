"""Fixtures of the tests that run under QGIS."""

from __future__ import annotations

import time

import pytest
from dialogs import ModelerParametersDialog
from object_classifier.algorithms.common.model_environment import SETTINGS
from object_classifier.core.runtime.environment import VARIABLE
from object_classifier.gui.environment import probe as environment_probe
from qgis.core import QgsProcessingContext, QgsProject, QgsSettings
from qgis.PyQt.QtTest import QTest

DEADLINE_S = 180
"""What has not come about by then never will; a machine may be slow."""


@pytest.fixture
def context(qgis_app):
    """A Processing context on an empty project."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    yield context
    # pytest keeps the context of the last test for longer than QGIS keeps GDAL.
    context.temporaryLayerStore().removeAllMapLayers()


@pytest.fixture
def wait_until(qgis_app):
    """Return a function that lets Qt work until something holds."""

    def wait(condition):
        begun = time.monotonic()
        while not condition():
            assert time.monotonic() - begun < DEADLINE_S, "it did not come about"
            QTest.qWait(10)

    return wait


@pytest.fixture
def create_wrappers(qgis_processing, context):
    """Return a function that makes the wrappers of parameters for a dialog, as QGIS does."""
    from object_classifier.algorithms.classify.algorithm import ClassifyObjects
    from processing.gui.wrappers import WidgetWrapperFactory

    kept = []

    def create(dialog, *names):
        algorithm = ClassifyObjects()
        algorithm.initAlgorithm()
        kept.append((algorithm, dialog))  # which own what the wrappers point to
        wrappers = {
            name: WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition(name), dialog)
            for name in names or ("RASTER", "MODEL", "MODEL_ARGUMENTS")
        }
        if not isinstance(dialog, ModelerParametersDialog):
            for wrapper in wrappers.values():
                wrapper.postInitialize(list(wrappers.values()))
        return wrappers

    return create


@pytest.fixture
def own_places(qgis_app, monkeypatch, tmp_path):
    """Keep the user's settings, environment, cache and variable out of it."""
    monkeypatch.delenv(VARIABLE, raising=False)
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(environment_probe, "_probe", None)
    settings = QgsSettings()
    remembered = {name: settings.value(name) for name in SETTINGS}
    for name in remembered:
        settings.remove(name)
    yield
    for name, value in remembered.items():
        settings.setValue(name, value) if value else settings.remove(name)
