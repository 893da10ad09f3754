"""What a sample says of all objects, against published figures and towns whose truth is known."""

from __future__ import annotations

import pytest
from object_classifier.core.accuracy.sample_estimates import Sampled, Stratum, assess
from object_classifier.core.errors import InputError

SIZES = (40_000, 30_000, 20_000, 10_000)
REFERENCE = "AAAAACBABC ABBBBBAABB CCCCCDDBBA DDDDDDDCCB".replace(" ", "")
MAP = "AAAAAAABBB ABBBBBBBBB BBCCCCCCBB DDDDDDDDDD".replace(" ", "")
STEHMAN = [
    Sampled(i // 10, "ABCD".index(r), "ABCD".index(m))
    for i, (r, m) in enumerate(zip(REFERENCE, MAP))
]
"""Table 2 of Stehman (2014), in the order of the example of the R package mapac."""

PRINTED = {
    "A": (0.7419355, 0.1645627, 0.6571429, 0.1477318, 0.6969697),
    "B": (0.5744681, 0.1248023, 0.7941176, 0.1165671, 0.6666667),
    "C": (0.5000000, 0.2151657, 0.3000000, 0.1504438, 0.3750000),
    "D": (0.7000000, 0.1527525, 0.6363636, 0.1623242, 0.6666667),
}
"""ua, ua_se, pa, pa_se, f1 as mapac prints them; its strata are areas, so without end."""


def strata(times: int = 1) -> list[Stratum]:
    return [Stratum(name, size * times) for name, size in zip("1234", SIZES)]


@pytest.mark.parametrize(("place", "name"), list(enumerate("ABCD")))
def test_the_example_of_stehman_comes_to_every_digit_that_mapac_prints(place, name) -> None:
    found = assess(strata(1_000_000), STEHMAN, 4)
    one = found.classes[place]

    shown = (one.users.value, one.users.se, one.producers.value, one.producers.se, one.f1.value)
    assert tuple(round(number, 7) for number in shown) == PRINTED[name]
    assert round(found.overall.value, 7) == 0.63


def test_the_example_of_stehman_comes_to_what_the_paper_prints() -> None:
    found = assess(strata(), STEHMAN, 4)

    a, b, c, _ = found.classes
    assert [each.total.value for each in (a, c)] == [35_000, 20_000]
    assert [round(each.total.se / 100_000, 3) for each in (a, c)] == [0.082, 0.064]
    assert round(found.overall.se, 3) == 0.085
    assert (round(b.users.value, 3), round(b.producers.value, 3)) == (0.574, 0.794)
    assert (round(b.users.se, 3), round(b.producers.se, 3)) == (0.125, 0.117)


def test_the_example_of_olofsson_comes_to_what_the_paper_prints() -> None:
    """Source: Olofsson et al. (2014), table 8 and section 5.2; pixels of 0.09 ha, 10 million."""
    sizes = (200_000, 150_000, 3_200_000, 6_450_000)
    table = ((66, 0, 5, 4), (0, 55, 8, 12), (1, 0, 153, 11), (2, 1, 9, 313))
    sample = [
        Sampled(row, column, row)
        for row, counts in enumerate(table)
        for column, count in enumerate(counts)
        for _ in range(count)
    ]

    found = assess([Stratum(str(h), size) for h, size in enumerate(sizes)], sample, 4)

    def said(estimates, digits=2, unit=1.0):
        return [
            (round(unit * each.value, digits), round(1.96 * unit * each.se, digits))
            for each in estimates
        ]

    assert said([found.overall]) == [(0.95, 0.02)]
    users = [(0.88, 0.07), (0.73, 0.10), (0.93, 0.04), (0.96, 0.02)]
    assert said(one.users for one in found.classes) == users
    producers = [(0.75, 0.21), (0.85, 0.25), (0.93, 0.03), (0.96, 0.02)]
    assert said(one.producers for one in found.classes) == producers
    hectares = [(21_158, 6_158), (11_686, 3_756), (285_770, 15_510), (581_386, 16_282)]
    for (value, half), (there, margin) in zip(
        said((one.total for one in found.classes), 0, 0.09), hectares
    ):
        assert value == there and half == pytest.approx(margin, abs=2)  # no finite population there


def test_a_stratum_that_was_looked_at_whole_adds_no_doubt() -> None:
    found = assess([Stratum("all", 40)], [Sampled(0, s.reference, s.predicted) for s in STEHMAN], 4)

    right = sum(s.reference == s.predicted for s in STEHMAN) / 40
    assert (found.overall.low, found.overall.value, found.overall.high) == (right, right, right)


def test_nothing_that_a_sample_says_has_an_interval_of_no_width() -> None:
    all_right = [Sampled(h, h, h, 10.0) for h in (0, 1) for _ in range(5)]
    found = assess([Stratum("a", 50), Stratum("b", 70)], all_right, 3)

    for one in found.classes[:2]:
        for estimate in (one.users, one.producers, one.f1, one.total, one.area):
            assert estimate.low < estimate.high
            assert estimate.low <= estimate.value <= estimate.high
    assert found.overall.low < found.overall.high == found.overall.value == 1
    assert found.classes[2].users is found.classes[2].producers is None
    assert 0 == found.classes[2].total.low < found.classes[2].total.high


@pytest.mark.parametrize(
    ("sizes", "counts", "named"), [((9, 9), (9, 1), "two"), ((9, 9), (0, 5), "one"),
                                   ((9, 3), (9, 4), "two")]
)  # fmt: skip
def test_a_stratum_that_cannot_be_judged_is_refused_by_name(sizes, counts, named) -> None:
    sample = [Sampled(h, 0, 0) for h, count in enumerate(counts) for _ in range(count)]

    with pytest.raises(InputError, match=f"Stratum {named} has"):
        assess([Stratum("one", sizes[0]), Stratum("two", sizes[1])], sample, 1)


def test_strata_with_few_sampled_objects_are_mentioned_in_one_sentence() -> None:
    sample = [Sampled(h, 0, 0) for h, count in enumerate((29, 30, 3, 2)) for _ in range(count)]
    strata = [Stratum("few", 99), Stratum("enough", 99), Stratum("whole", 3), Stratum("two", 9)]

    found = assess(strata, sample, 1)

    (note,) = found.notes
    assert note.endswith("that are advised: few (29), two (2).")


@pytest.mark.parametrize("is_right", [True, False])
def test_a_map_that_said_one_class_only_is_not_taken_to_say_no_other(is_right) -> None:
    found = assess([Stratum("all", 1000)], [Sampled(0, 0, 0 if is_right else 1)] * 30, 2)

    for estimate in (found.classes[0].producers, found.classes[0].f1, found.overall):
        assert (estimate.low, estimate.high) != (estimate.value, estimate.value)


def test_areas_of_any_size_have_an_interval() -> None:
    areas = [1e-40, 1e-12, 1.0, 3e7, 1e12, 1e20]
    sample = [Sampled(h, i % 2, h, area) for h in (0, 1) for i, area in enumerate(areas)]
    found = assess([Stratum("a", 10**12), Stratum("b", 8)], sample, 3)

    for one in found.classes:
        assert 0 <= one.area.low <= one.area.value <= one.area.high
        assert 0 < one.area.high < float("inf")
