"""What a model file answers for whole pictures, on the way of a run: opened, loaded, fed, asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

import numpy as np
from object_classifier.core.backends import load
from object_classifier.core.backends.interface import LoadOptions
from object_classifier.core.backends.unloaded import peek
from object_classifier.core.engine.resize import fit_for, method_for, resized, target_size
from object_classifier.core.job import ChipResize, Processor
from object_classifier.core.model.definition import ModelDefinition
from object_classifier.core.model.source import open_model

IN_FLOAT32 = LoadOptions(Processor.CPU, precision="float32")


def answers(model: Path, pictures: Sequence[Any]) -> tuple[ModelDefinition, Any]:
    """Return the definition, and the probabilities (N, classes) for pictures (H, W, bands)."""
    definition = open_model(str(model), model.parent / "cache")
    backend = load(definition, IN_FLOAT32)
    rules = backend.rules
    assert peek(definition).rules == rules
    size, method = target_size(rules, ChipResize.AUTO), method_for(rules, ChipResize.AUTO)
    assert size is not None
    rows = []
    for picture in pictures:
        pixels = np.ascontiguousarray(picture.transpose(2, 0, 1))
        valid = np.ones(pixels.shape, bool)
        chip, _ = resized(pixels, valid, size, method, fit_for(rules, ChipResize.AUTO))
        rows.append(np.asarray(backend.predict(chip[None], None).probabilities)[0])
    return definition, np.array(rows)
