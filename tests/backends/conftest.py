"""Definitions, chips and weights that the tests of all backends share."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from object_classifier.core.backends.interface import LoadOptions
from object_classifier.core.job import Processor
from object_classifier.core.model.definition import ClassEntry, ModelDefinition, ModelKind

CPU = Processor.CPU


def classes_named(*names):
    """EMD values start at 10, so that nobody takes an index for a value."""
    return tuple(ClassEntry(10 + index, name, (index, 0, 0)) for index, name in enumerate(names))


FOUR = classes_named("intact", "minor", "major", "destroyed")


def define(kind: ModelKind, model_file: Path | None, **changes) -> ModelDefinition:
    values = {
        "kind": kind,
        "source": "houses.emd",
        "emd_path": None,
        "model_file": model_file,
        "classes": FOUR,
        "image_width": 64,
        "image_height": 64,
        "extract_bands": (0, 1, 2),
        **changes,
    }
    return ModelDefinition(**values)


def options(run_model_code: bool = False, processor: Processor = CPU, **arguments) -> LoadOptions:
    return LoadOptions(processor, arguments=arguments, run_model_code=run_model_code)


def everywhere(pixels):
    return np.ones(pixels.shape, bool)


@pytest.fixture(scope="session")
def chips():
    """Eight 8-bit chips unlike each other, (8, 3, 64, 64)."""
    return make_chips()


def make_chips(count: int = 8, bands: int = 3, size: int = 64, dtype=np.uint8):
    random = np.random.default_rng(7)
    coarse = random.integers(0, 256, (count, bands, size // 8, size // 8))
    smooth = coarse.repeat(8, 2).repeat(8, 3)
    noisy = smooth + random.integers(-30, 30, smooth.shape)
    return np.clip(noisy, 0, 255).astype(dtype)


@dataclass
class Canary:
    """A file that an attack would create."""

    path: Path

    @property
    def is_alive(self) -> bool:
        return not self.path.exists()


@pytest.fixture
def canary(tmp_path):
    return Canary(tmp_path / "the_attack_ran")


@pytest.fixture(autouse=True)
def _imports_are_left_as_they_were():
    before = list(sys.path)
    yield
    assert sys.path == before
