"""Fixtures of the tests that run under QGIS."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProject


@pytest.fixture
def context(qgis_app) -> QgsProcessingContext:
    """A Processing context on an empty project."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context
