"""What is said of a model's chips without loading it; each backend's tests compare it with theirs.

Here: what only loading could tell is said so, and nothing is loaded.
"""

from __future__ import annotations

import pytest
from object_classifier.core.backends.unloaded import (
    ANY_BANDS,
    OWN_CODE,
    SIZE_UNKNOWN,
    peek,
)
from object_classifier.core.model.definition import ModelKind

from .conftest import define


@pytest.mark.parametrize(
    ("kind", "notes"),
    [
        (ModelKind.FEATURE_CLASSIFIER, ()),
        (ModelKind.KERAS, (SIZE_UNKNOWN,)),
        (ModelKind.TENSORFLOW, (SIZE_UNKNOWN,)),
        (ModelKind.RASTER_FUNCTION, (OWN_CODE,)),
    ],
)
def test_what_only_the_loaded_model_knows_is_said(kind, notes, tmp_path):
    weights = tmp_path / "weights"
    weights.write_bytes(b"no model at all")

    model = peek(define(kind, weights, blacken_around_feature=True, crop_size_fixed=False))
    of_any_bands = peek(define(kind, weights, extract_bands=None))

    assert model.notes == notes and of_any_bands.notes == (ANY_BANDS, *notes)
    assert (model.rules.bands, model.rules.width, model.rules.height) == ((0, 1, 2), 64, 64)
    assert model.rules.blacken_around_feature and not model.rules.crop_size_fixed
