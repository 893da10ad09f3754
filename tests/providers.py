"""The provider of other tests, taken away for a test that registers its own."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator

from object_classifier.algorithms.provider import ObjectClassifierProvider
from qgis.core import QgsApplication

ID = "objectclassifier"

_kept: list[ObjectClassifierProvider] = []
"""QGIS keeps their C++ halves alone, which without the Python ones know not even their id."""


@contextmanager
def no_provider() -> Iterator[None]:
    """Have no provider of the plugin registered, and the one that there was afterwards again."""
    registry = QgsApplication.processingRegistry()
    there = registry.removeProvider(ID)
    try:
        yield
    finally:
        registry.removeProvider(ID)
        if there:
            _kept.append(ObjectClassifierProvider())
            registry.addProvider(_kept[-1])
