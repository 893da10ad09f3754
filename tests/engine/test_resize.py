"""Which chips are resized. Source of the cases: PRODUCT.md 2, `CHIP_RESIZE`."""

from __future__ import annotations

import pytest
from object_classifier.core.backends.interface import ChipRules
from object_classifier.core.engine.resize import target_size
from object_classifier.core.job import ChipResize

AUTO, NONE, SQUISH = ChipResize.AUTO, ChipResize.NONE, ChipResize.SQUISH


@pytest.mark.parametrize(
    ("crop_size_fixed", "more", "resize", "size"),
    [
        (True, {}, AUTO, None),
        (True, {}, SQUISH, (32, 64)),
        (False, {}, AUTO, (32, 64)),
        (False, {}, NONE, None),
        (True, {"fixed_size": (224, 224)}, AUTO, (224, 224)),
        (True, {"fixed_size": (224, 224)}, NONE, None),
        (False, {"resizes_chips": True}, AUTO, None),
        (False, {"resizes_chips": True}, SQUISH, (32, 64)),
    ],
)
def test_chips_are_resized_as_the_model_was_trained(crop_size_fixed, more, resize, size):
    rules = ChipRules(
        width=64, height=32, crop_size_fixed=crop_size_fixed, blacken_around_feature=False, **more
    )

    assert target_size(rules, resize) == size
