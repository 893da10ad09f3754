"""Fixtures of the tests that run under QGIS."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProject
from qgis.PyQt.QtTest import QTest


@pytest.fixture
def context(qgis_app) -> QgsProcessingContext:
    """A Processing context on an empty project."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


@pytest.fixture
def wait_until(qgis_app):
    """Return a function that lets Qt work until something holds."""

    def wait(condition):
        for _ in range(3000):
            if condition():
                return
            QTest.qWait(10)
        raise AssertionError("it did not come about")

    return wait
