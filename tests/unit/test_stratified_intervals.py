"""core.accuracy.stratified_intervals: which values a sample does not refuse."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from object_classifier.core.accuracy.intervals import score_interval, t_quantile
from object_classifier.core.accuracy.stratified_intervals import (
    Outcome,
    Outcomes,
    stratified_interval,
)

WITHOUT_END = 10**12


def yes_or_no(size, count, yes):
    """Return a stratum of which some objects have something, and what is asked is how many."""
    return Outcomes(size, count, [Outcome(yes / count, 1, 1), Outcome(1 - yes / count, 0, 1)])


@pytest.mark.parametrize(
    ("count", "yes"), [(50, 0), (50, 1), (50, 20), (30, 30), (2, 1), (400, 390)]
)
def test_a_single_stratum_has_wilsons_interval(count, yes) -> None:
    found = stratified_interval([yes_or_no(WITHOUT_END, count, yes)], 0.95)

    # Of a sample variance, so of one object fewer; and with Student's quantile.
    wilson = score_interval(yes / count, count - 1, t_quantile(0.95, count - 1))
    assert found.low == pytest.approx(wilson.low, abs=1e-5)
    assert found.high == pytest.approx(wilson.high, abs=1e-5)


@pytest.mark.parametrize(
    "strata",
    [[(900, 30, 0), (100, 40, 12)], [(5_000, 50, 0), (700, 50, 41)], [(60, 30, 30), (900, 40, 0)],
     [(500, 25, 3), (500, 25, 20)]],
)  # fmt: skip
def test_the_ends_are_where_the_most_likely_truth_is_just_refused(strata) -> None:
    size = sum(each[0] for each in strata)
    value = sum(n * yes / count for n, count, yes in strata) / size
    found = stratified_interval([yes_or_no(*each) for each in strata], 0.95)

    for end in (found.low, found.high):
        if end not in (0, 1):
            assert abs(value - end) == pytest.approx(searched_reach(strata, end), rel=0.01)
    assert found.low == 0 if value == 0 else 0 < found.low < value < found.high < 1


def searched_reach(strata, ratio):
    """Return how far from a ratio a sample may lie, by trying what could be true in two strata."""
    (n1, c1, y1), (n2, c2, y2) = strata
    size, best = n1 + n2, (-math.inf, 0.0, 0.0)
    for step in range(50_001):
        p1 = step / 50_000
        p2 = (ratio * size - n1 * p1) / n2
        if 0 <= p2 <= 1:
            likely = sum(
                n / (n - c) * (y * log(p) + (c - y) * log(1 - p))
                for n, c, y, p in ((n1, c1, y1, p1), (n2, c2, y2, p2))
            )
            best = max(best, (likely, p1, p2))
    parts = [n * (n - c) / c * p * (1 - p) * c / (c - 1) for (n, c, _), p in zip(strata, best[1:])]
    freedom = sum(parts) ** 2 / sum(part**2 / (c - 1) for part, (_, c, _) in zip(parts, strata))
    return t_quantile(0.95, max(freedom, 1)) * math.sqrt(sum(parts)) / size


def log(share):
    """Return a logarithm whose products with 0 are 0."""
    return math.log(share) if share > 0 else -1e300


def test_a_stratum_that_shows_no_error_may_have_some() -> None:
    """Producer's accuracy: 46 of 50 found where the map says so, none missed in a large stratum."""
    found = stratified_interval(
        [
            Outcomes(5_000, 50, [Outcome(0, 0, 1), Outcome(1, 0, 0)]),
            Outcomes(700, 50, [Outcome(0.92, 1, 1), Outcome(0.08, 0, 0)]),
        ],
        0.95,
    )

    # Not one of 50 missed: there may be 7 % of 5,000, as many as half of the 644 that were found.
    assert found.low == pytest.approx(644 / (644 + 0.072 * 5_000), abs=0.03)
    assert found.high == 1


STRATA = st.lists(
    st.tuples(st.integers(0, 10**7), st.lists(st.integers(0, 40), min_size=3, max_size=3)),
    min_size=1,
    max_size=6,
)


@given(STRATA, st.sampled_from([(1, 1, 0), (1, 1, 1), (1, 0.5, 0.5)]), st.floats(0.5, 0.99))
def test_an_interval_holds_what_is_estimated_and_leaves_nothing_that_cannot_be(
    drawn, xs, level
) -> None:
    strata = []
    for unseen, counts in drawn:
        count = sum(counts)
        if count >= 2:
            worth = zip(counts, (xs[0], 0, 0), xs)
            each = [Outcome(seen / count, y, x) for seen, y, x in worth]
            strata.append(Outcomes(count + unseen, count, each))
    everything = sum(s.size * each.share * each.x for s in strata for each in s.each)
    assume(everything > 0)
    value = sum(s.size * each.share * each.y for s in strata for each in s.each) / everything

    found = stratified_interval(strata, level)

    assert 0 <= found.low <= value + 1e-9
    assert value - 1e-9 <= found.high <= 1
    assert found.low < found.high or all(s.size == s.count for s in strata)


@pytest.mark.parametrize("unit", [1e-12, 1.0, 1e12])
def test_the_unit_of_what_is_added_up_changes_nothing(unit) -> None:
    def found(unit):
        each = [Outcome(0.1, 3 * unit, 1), Outcome(0.2, unit, 1), Outcome(0.7, 0, 1)]
        unseen = [Outcome(0.0, 2 * unit, 1), Outcome(1.0, 0, 1)]
        return stratified_interval([Outcomes(900, 40, each), Outcomes(4_000, 50, unseen)], 0.95)

    assert found(unit).low / unit == pytest.approx(found(1.0).low, rel=1e-4)
    assert found(unit).high / unit == pytest.approx(found(1.0).high, rel=1e-4)
