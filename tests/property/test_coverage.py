"""1,000 samples of towns whose truth is known: do 95 % intervals hold it in 95 % of them?"""

from __future__ import annotations

import pytest
from classified_town import MANY, MAP, OLDER_MAP, Design, Town, coverage

SAMPLES = 1_000

DESIGNS = {
    "strata are the map's classes": Design("", 800, (0.7, 0.3), (0.9, 0.8), 160, 50, MAP),
    "strata are an older map's": Design("", 800, (0.6, 0.4), (0.9, 0.85), 160, 50, OLDER_MAP, 0),
}
"""Of the second, areas are left out: they take long."""


@pytest.mark.parametrize("name", DESIGNS)
def test_intervals_of_a_stratified_sample_hold_the_truth_as_often_as_they_say(name) -> None:
    town = Town("object_classifier.core", DESIGNS[name])
    rarer = town.rarer(town.draw())

    found = coverage(town, SAMPLES)

    held = {key: each.share for key, each in found.items()}
    assert min(held.values()) >= 0.93, held
    assert max(held[key] for key in held if rarer[key] >= MANY) <= 0.97, held
