"""Statistics of the pixels of chips."""

from __future__ import annotations

import numpy as np
import pytest
from object_classifier.core.engine.batches import ChipBatch
from object_classifier.core.training.band_statistics import RunningStatistics


def batch(pixels, valid=None):
    count = len(pixels)
    return ChipBatch(np.zeros(count, np.int32), np.arange(count), pixels, valid)


def test_batches_give_what_all_chips_together_have() -> None:
    random = np.random.default_rng(2)
    # Elevations of which a sum of squares in float64 keeps nothing.
    chips = (1e9 + random.normal(0, 0.5, (9, 2, 4, 5))).astype(np.float64)
    valid = random.random((9, 1, 4, 5)) > 0.4
    running = RunningStatistics(2)
    for part in (slice(0, 2), slice(2, 3), slice(3, 9)):
        running.add(batch(chips[part], valid[part]))

    found = running.statistics()

    for band in range(2):
        values = chips[:, band][valid[:, 0]]
        assert found.count[band] == values.size
        assert found.minimum[band] == values.min() and found.maximum[band] == values.max()
        assert found.mean[band] == pytest.approx(values.mean(), abs=1e-6)
        assert found.deviation[band] == pytest.approx(values.std(), rel=1e-6)
        assert found.squares[band] == pytest.approx(values.var() * values.size, rel=1e-6)


def test_a_band_without_a_valid_pixel_has_zeros() -> None:
    running = RunningStatistics(1)
    running.add(batch(np.ones((2, 1, 3, 3), "uint8"), np.zeros((2, 1, 3, 3), bool)))

    found = running.statistics()

    assert (found.minimum, found.maximum, found.mean, found.deviation, found.count) == (0,) * 5
