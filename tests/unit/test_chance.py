"""Chance that is the same for a seed everywhere."""

from __future__ import annotations

from collections import Counter

from object_classifier.core.chance import Chance


def test_numbers_are_those_of_the_published_generator():
    """Source: what the reference code in C gives for the seed 1234567."""
    chance = Chance(1234567)
    assert [chance.bits() for _ in range(3)] == [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
    ]


def test_every_order_is_as_likely():
    chance, seen = Chance(7), Counter()
    for _ in range(6000):
        items = [0, 1, 2]
        chance.shuffle(items)
        seen[tuple(items)] += 1
    assert len(seen) == 6
    assert max(seen.values()) < 1.2 * min(seen.values())  # 1,000 each, give or take 29


def test_numbers_stay_within_their_range():
    chance = Chance(-3)
    assert {chance.below(3) for _ in range(100)} == {0, 1, 2}
    assert chance.below(0) == 0
    assert all(0 <= chance.share() < 1 for _ in range(100))
