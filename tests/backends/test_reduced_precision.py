"""The rule that decides which chips a reduced precision may classify, against all it could do."""

from __future__ import annotations

import json

import numpy as np
import pytest
from object_classifier.core.backends.probabilities import Decision
from object_classifier.core.backends.reduced_precision import (
    PROBABILITY_TOLERANCE,
    PrecisionCalibration,
    calibrate,
    is_doubtful,
)

from .conftest import FOUR

ONE_OF_FOUR = Decision(FOUR)
ANY_OF_FOUR = Decision(FOUR, threshold=0.3)


def log_odds(probabilities):
    return np.log(probabilities) - np.log1p(-probabilities)


def sigmoid(odds):
    return 1 / (1 + np.exp(-odds))


def confident(count, decision, seed=0):
    """Return probabilities from doubtful to certain, (count, 4)."""
    random = np.random.default_rng(seed)
    scores = random.normal(0, 1, (count, 4)) * random.uniform(0.1, 12, (count, 1))
    if decision.threshold is not None:
        return sigmoid(scores).astype(np.float32)
    powers = np.exp(scores - scores.max(1, keepdims=True))
    return (powers / powers.sum(1, keepdims=True)).astype(np.float32)


@pytest.mark.parametrize("decision", [ONE_OF_FOUR, ANY_OF_FOUR])
@pytest.mark.parametrize("tolerance", [0.001, 0.02, 0.2, 1.0])
def test_no_movement_within_the_tolerance_changes_a_chip_that_stays_reduced(decision, tolerance):
    reduced = confident(4000, decision)
    kept = ~is_doubtful(reduced, decision, tolerance)
    assert 0 < kept.sum() < len(kept)
    odds = log_odds(np.clip(reduced[kept].astype(np.float64), 1e-9, 1 - 1e-9))
    labels = decision.predict(reduced[kept]).labels

    for corner in np.ndindex(2, 2, 2, 2):
        exact = sigmoid(odds + tolerance * (2 * np.array(corner) - 1)).astype(np.float32)

        assert decision.predict(exact).labels == labels
        assert np.abs(exact - reduced[kept]).max() <= PROBABILITY_TOLERANCE + 1e-6


@pytest.mark.parametrize("decision", [ONE_OF_FOUR, ANY_OF_FOUR])
def test_what_is_not_finite_is_for_float32(decision):
    rows = np.array([[np.nan] * 4, [1 - 3e-9, 1e-9, 1e-9, 1e-9]], np.float32)

    assert is_doubtful(rows, decision, 0.01).tolist() == [True, False]


def test_a_tie_is_for_float32_however_small_the_probabilities():
    many = Decision(FOUR * 1000)
    rows = np.full((1, 4000), 1 / 4000, np.float32)

    assert is_doubtful(rows, many, 0.01).all()


def test_what_the_threshold_touches_is_for_float32():
    rows = np.array([[0.30001, 0, 0, 0]], np.float32)

    assert is_doubtful(rows, ANY_OF_FOUR, 0.001).all()


def moved(exact, size, seed=1):
    """Return probabilities whose log-odds have moved by at most `size`, some of them by that."""
    steps = np.random.default_rng(seed).choice([-size, 0, size], exact.shape)
    return sigmoid(log_odds(np.clip(exact.astype(np.float64), 1e-5, 1 - 1e-5)) + steps)


def test_the_tolerance_is_a_multiple_of_the_largest_movement():
    exact = confident(64, ANY_OF_FOUR)

    found = calibrate("bfloat16", moved(exact, 0.01), exact, ANY_OF_FOUR)

    assert found.movement == pytest.approx(0.01, rel=0.05)
    assert found.tolerance == pytest.approx(0.02, rel=0.05)
    assert found.chips == 64


def certain(count):
    return np.tile(np.array([[1 - 3e-6, 1e-6, 1e-6, 1e-6]], np.float32), (count, 1))


def test_a_precision_that_settles_most_chips_pays():
    exact = np.concatenate([certain(50), confident(14, ONE_OF_FOUR)])

    assert calibrate("bfloat16", moved(exact, 0.01), exact, ONE_OF_FOUR).pays


@pytest.mark.parametrize(
    "reason", ["close decisions", "wild movement", "few chips", "overflow", "nothing known"]
)
def test_a_precision_that_gains_nothing_is_not_used(reason):
    exact = certain(64)
    if reason == "close decisions":
        exact = np.tile(np.array([[0.6, 0.4, 0, 0]], np.float32), (64, 1))
    reduced = moved(exact, 0.01)
    if reason == "wild movement":
        reduced[0] = [0.9, 0.1, 0, 0]
    elif reason == "few chips":
        reduced, exact = reduced[:31], exact[:31]
    elif reason == "overflow":
        reduced[5] = np.nan
    elif reason == "nothing known":
        exact = np.full_like(exact, np.nan)

    assert not calibrate("float16", reduced, exact, ONE_OF_FOUR).pays


@pytest.mark.parametrize(("cost", "pays"), [(0.5, True), (0.9, True), (0.97, False), (1.3, False)])
def test_a_precision_that_is_no_faster_is_not_used(cost, pays):
    exact = certain(64)

    found = calibrate("bfloat16", moved(exact, 0.01), exact, ONE_OF_FOUR, cost=cost)

    assert found.pays is pays and found.is_slow is not pays


def test_what_moves_too_far_is_not_said_to_be_slow():
    exact = np.tile(np.array([[0.6, 0.4, 0, 0]], np.float32), (64, 1))

    assert not calibrate("bfloat16", moved(exact, 0.01), exact, ONE_OF_FOUR, cost=2.0).is_slow


def test_a_chip_of_which_float32_knows_nothing_is_no_part_of_the_sample():
    exact = certain(64)
    reduced = moved(exact, 0.01)
    exact[3] = reduced[3] = np.nan

    found = calibrate("float16", reduced, exact, ONE_OF_FOUR)

    assert found.pays and found.chips == 63


def test_a_calibration_is_the_same_after_it_was_written():
    found = calibrate("bfloat16", moved(certain(64), 0.01), certain(64), ONE_OF_FOUR)

    assert PrecisionCalibration.from_json(json.loads(json.dumps(found.to_json()))) == found
