"""Statistics of the pixels of chips."""

from __future__ import annotations

import numpy as np
import pytest
from object_classifier.core.engine.batches import ChipBatch
from object_classifier.core.training.band_statistics import RunningStatistics, undeclared_nodata


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


@pytest.mark.parametrize("value", [-9999.0, -32768.0, float(np.finfo(np.float32).min), 1e38])
def test_what_usually_means_nodata_and_counts_as_valid_is_said_by_its_band(value) -> None:
    pixels = np.random.default_rng(1).random((3, 2, 4, 4)).astype(np.float32)
    pixels[1, 1, 2, 2] = value
    running = RunningStatistics(2)
    running.add(batch(pixels))

    (said,) = undeclared_nodata(running.statistics(), (0, 4))

    assert said.startswith("Band 5 holds the value") and f"{value:g}" in said


@pytest.mark.parametrize("least", [-9998.0, 0.0, -1.0, 1e20])
def test_measurements_are_not_taken_for_nodata(least) -> None:
    running = RunningStatistics(1)
    running.add(batch(np.array([[[[least, least + 5]]]])))

    assert not list(undeclared_nodata(running.statistics(), (0,)))
