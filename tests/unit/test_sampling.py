"""core.sampling.probability: who is asked about, and how fairly."""

from __future__ import annotations

import itertools
import math
import random
from collections import Counter
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from object_classifier.core.errors import InputError
from object_classifier.core.sampling.frame import NONE, Frame, ReasonCode, key_of
from object_classifier.core.sampling.probability import allocated, draw_random, draw_stratified
from object_classifier.core.sampling.spread import CellGrid, spread
from object_classifier.core.sampling.uncertainty import draw_uncertain


def town(count=1000, seed=1, classes=("destroyed", "damaged", "intact"), weights=(1, 3, 16)):
    """Return houses as plain data: name, class, place, doubt."""
    dice = random.Random(7)
    return [
        {
            "name": f"house {number}",
            "class_name": dice.choices(classes, weights)[0],
            "x": dice.random() * 1000,
            "y": dice.random() * 400,
            "doubt": dice.random(),
        }
        for number in range(count)
    ]


def frame_of(houses, seed=1):
    """Return the houses to draw from, and those that were chosen or answered before."""
    frame = Frame()
    for house in houses:
        key = key_of(seed, house["name"].encode())
        frame.append(
            key, house.get("class_name", ""), house.get("x", math.nan), house.get("y", math.nan),
            doubt=house.get("doubt", math.nan), is_answered=house.get("answered", False),
        )  # fmt: skip
        order, reason, stratum, size = house.get("chosen", (NONE, ReasonCode.NOT_CHOSEN, "", 0))
        frame.chosen.append(order, reason, frame.number_of(stratum), size)
    return frame


def chosen_of(houses, frame):
    """Return what is chosen, by name: order, reason, stratum, size."""
    chosen = frame.chosen
    return {
        house["name"]: (
            chosen.orders[index],
            ReasonCode(chosen.reasons[index]),
            frame.names[chosen.strata[index]] if chosen.strata[index] != NONE else "",
            chosen.sizes[index],
        )
        for index, house in enumerate(houses)
        if chosen.orders[index] != NONE
    }


DRAWS = {
    "random": partial(draw_random, count=60, seed=1),
    "stratified": partial(draw_stratified, count=60, minimum=15),
    "uncertain": partial(draw_uncertain, count=60),
}


@pytest.mark.parametrize("draw", DRAWS.values(), ids=DRAWS)
def test_the_order_of_the_objects_changes_nothing(draw):
    houses = town()
    shuffled = random.Random(3).sample(houses, len(houses))
    frame, other = frame_of(houses), frame_of(shuffled)

    draw(frame)
    draw(other)

    assert chosen_of(houses, frame) == chosen_of(shuffled, other)
    assert sorted(row[0] for row in chosen_of(houses, frame).values()) == [*range(1, 61)]


@pytest.mark.parametrize("draw", DRAWS.values(), ids=DRAWS)
def test_another_seed_chooses_others_where_something_is_drawn(draw):
    houses = town()
    frame, other = frame_of(houses, seed=1), frame_of(houses, seed=2)

    draw(frame)
    draw(other)

    assert {*chosen_of(houses, frame)} != {*chosen_of(houses, other)}


def test_each_class_has_its_stratum_with_its_size_and_its_minimum():
    houses = town()
    sizes = Counter(house["class_name"] for house in houses)
    frame = frame_of(houses)

    drawn = draw_stratified(frame, 60, 15)

    taken = chosen_of(houses, frame)
    classes = {house["name"]: house["class_name"] for house in houses}
    assert all(
        row[1:] == (ReasonCode.SAMPLE, classes[n], sizes[classes[n]]) for n, row in taken.items()
    )
    assert Counter(row[2] for row in taken.values()) == {
        "destroyed": 15,
        "damaged": 15,
        "intact": 30,
    }
    assert drawn.strata == [(name, sizes[name], n) for name, n in
                            (("damaged", 15), ("destroyed", 15), ("intact", 30))]  # fmt: skip


def test_who_stops_early_has_a_sample_of_all_strata():
    houses = town()
    frame = frame_of(houses)
    draw_stratified(frame, 60, 15)

    first = [row[2] for row in sorted(chosen_of(houses, frame).values())[:20]]

    assert Counter(first) == {"destroyed": 5, "damaged": 5, "intact": 10}


def test_a_class_that_is_smaller_than_the_minimum_is_taken_whole():
    houses = [*town(), *({"name": f"tower {n}", "class_name": "tower"} for n in range(4))]
    frame = frame_of(houses)

    drawn = draw_stratified(frame, 100, 15)

    assert ("tower", 4, 4) in drawn.strata
    assert any("fewer than 15: tower" in note for note in drawn.notes)


def test_objects_without_a_class_are_in_no_stratum_and_that_is_said():
    houses = [*town(100), *({"name": f"hidden {n}"} for n in range(50))]
    frame = frame_of(houses)

    drawn = draw_stratified(frame, 1000, 5)

    assert len(drawn.rows) == 100 and sum(size for _, size, _ in drawn.strata) == 100
    assert any("50 objects have no class" in note for note in drawn.notes)
    assert any("only 100 objects to choose from" in note for note in drawn.notes)


def test_a_minimum_that_count_does_not_allow_is_lowered_and_said():
    drawn = draw_stratified(frame_of(town()), 30, 30)

    assert [number for *_, number in drawn.strata] == [10, 10, 10]
    assert any("30 objects of each class; it allows 10" in note for note in drawn.notes)


@pytest.mark.parametrize("minimum", [0, 1])
def test_no_class_is_left_out_of_what_can_be_estimated(minimum):
    drawn = draw_stratified(frame_of(town()), 20, minimum)

    assert min(number for *_, number in drawn.strata) == 2


def test_too_few_objects_for_any_estimate_are_refused_with_the_least_number():
    with pytest.raises(InputError, match="at least 6 objects, two of each class"):
        draw_stratified(frame_of(town()), 5, 30)


@pytest.mark.parametrize("draw", DRAWS.values(), ids=DRAWS)
def test_a_layer_with_nothing_in_it_is_refused(draw):
    with pytest.raises(InputError, match="nothing to choose from"):
        draw(frame_of([]))


@given(st.lists(st.integers(0, 400), min_size=1, max_size=6), st.integers(0, 50), st.floats(0, 1))
def test_shares_add_up_and_keep_their_floors(sizes, minimum, share):
    floors = [min(size, minimum) for size in sizes]
    total = sum(floors) + round(share * (sum(sizes) - sum(floors)))

    shares = allocated(sizes, total, floors)

    assert sum(shares) == total
    assert all(low <= n <= high for low, n, high in zip(floors, shares, sizes))
    above = [n / size for n, size, low in zip(shares, sizes, floors) if n > low + 1]
    assert not above or max(above) - min(above) <= max(
        2 / size for n, size, low in zip(shares, sizes, floors) if n > low + 1
    )


def test_each_object_of_a_stratum_is_as_likely_as_any_other():
    houses = town(30, classes=("a", "b"), weights=(1, 2))
    times = Counter()
    for seed in range(2000):
        frame = frame_of(houses, seed)
        draw_stratified(frame, 12, 4)
        times.update([*chosen_of(houses, frame)])

    sizes = Counter(house["class_name"] for house in houses)
    shares = {name: n for name, _, n in draw_stratified(frame_of(houses), 12, 4).strata}
    for house in houses:
        likely = shares[house["class_name"]] / sizes[house["class_name"]]
        assert abs(times[house["name"]] / 2000 - likely) < 5 * math.sqrt(
            likely * (1 - likely) / 2000
        )


def test_a_spread_sample_takes_each_object_equally_often_wherever_it_lies():
    crowd = [{"name": f"crowd {n}", "x": n % 5, "y": n // 5} for n in range(25)]
    alone = [{"name": f"alone {n}", "x": 100 * n, "y": 70 * n} for n in range(5)]
    times = Counter()
    for seed in range(2000):
        frame = frame_of(crowd + alone, seed)
        draw_random(frame, 6, seed)
        times.update([*chosen_of(crowd + alone, frame)])

    assert all(abs(times[house["name"]] / 2000 - 0.2) < 0.045 for house in crowd + alone)


def test_a_spread_sample_is_spread():
    houses = town(2000)
    frame = frame_of(houses)
    everywhere = lambda: range(len(frame))  # noqa: E731
    chosen = spread(frame, everywhere, 100, 1)
    corners = CellGrid.over(frame, everywhere, 25)

    counts = Counter(map(corners.cell, chosen))
    of_all = Counter(map(corners.cell, everywhere()))

    assert len(chosen) == 100
    assert all(abs(counts[cell] - n / 20) < 3 for cell, n in of_all.items())


def test_one_object_far_away_does_not_put_all_others_into_one_cell():
    houses = [*town(500), {"name": "pole", "x": 1e7, "y": 1e7}]
    frame = frame_of(houses)

    grid = CellGrid.over(frame, lambda: range(len(frame)), 50)

    assert len({grid.cell(index) for index in range(len(frame))}) >= 50


def test_objects_of_a_table_and_in_one_place_are_drawn_too():
    rows = [{"name": f"row {n}"} for n in range(50)]
    stack = [{"name": f"flat {n}", "x": 5.0, "y": 5.0, "doubt": 0.5} for n in range(50)]

    assert len(draw_random(frame_of(rows), 10, 1).rows) == 10
    assert len(draw_random(frame_of(stack), 10, 1).rows) == 10
    assert len(draw_uncertain(frame_of(stack), 20).rows) == 20


def test_objects_without_a_geometry_cannot_be_chosen_among_others():
    houses = [*town(50), *({"name": f"nowhere {n}"} for n in range(50))]
    frame = frame_of(houses)

    drawn = draw_random(frame, 100, 1)

    assert {name.split()[0] for name in chosen_of(houses, frame)} == {"house"}
    assert drawn.strata == [("ALL", 50, 50)]
    assert any("50 objects have no geometry" in note for note in drawn.notes)


def test_doubtful_objects_come_class_by_class_one_in_a_cell_every_tenth_at_random():
    houses = town()
    frame = frame_of(houses)

    draw_uncertain(frame, 60)

    by_name = {house["name"]: house for house in houses}
    taken = sorted(
        (row[0], row[1], by_name[name]) for name, row in chosen_of(houses, frame).items()
    )
    assert [row[1] for row in taken[9::10]] == [ReasonCode.RANDOM] * 6
    doubtful = [house for _, reason, house in taken if reason is ReasonCode.UNCERTAIN]
    assert Counter(house["class_name"] for house in doubtful) == {
        "damaged": 18, "destroyed": 18, "intact": 18,
    }  # fmt: skip
    assert min(house["doubt"] for house in doubtful if house["class_name"] == "intact") > 0.8
    grid = CellGrid.over(frame, lambda: range(len(frame)), 100)
    cells = [grid.cell(houses.index(house)) for house in doubtful]
    assert len(set(cells)) > 0.9 * len(cells)


def test_answered_objects_and_those_of_a_sample_are_not_doubted_again():
    houses = town()
    sampled = frame_of(houses)
    draw_stratified(sampled, 60, 15)
    sample = chosen_of(houses, sampled)
    for number, house in enumerate(houses):
        house["chosen"] = sample.get(house["name"], (NONE, ReasonCode.NOT_CHOSEN, "", 0))
        house["answered"] = number % 3 == 0
    frame = frame_of(houses)

    drawn = draw_uncertain(frame, 60)

    taken = chosen_of(houses, frame)
    assert {name: row for name, row in taken.items() if name in sample} == sample
    new = {houses[index]["name"] for index in drawn.rows}
    assert not new & {*sample} and len(new) == 60
    assert not any(house["answered"] for house in houses if house["name"] in new)
    assert min(taken[name][0] for name in new) == 61


def test_a_sample_goes_on_where_answers_are_and_has_no_object_twice():
    houses = town()
    frame = frame_of(houses)
    draw_stratified(frame, 60, 15)
    first = chosen_of(houses, frame)
    for house in houses:
        house["chosen"] = first.get(house["name"], (NONE, ReasonCode.NOT_CHOSEN, "", 0))
        house["answered"] = 0 < house["chosen"][0] <= 40
    frame = frame_of(houses, seed=2)

    drawn = draw_stratified(frame, 60, 15)

    taken = chosen_of(houses, frame)
    answered = {house["name"] for house in houses if house["answered"]}
    assert len(answered) == drawn.kept == 40
    assert all(taken[name] == first[name] for name in answered)
    assert len(taken) == 100 and sum(n for *_, n in drawn.strata) == 100
    assert sorted(row[0] for row in taken.values()) == [*range(1, 101)]


def test_answers_given_for_their_doubt_can_be_drawn_into_a_sample():
    houses = town(40)
    for house in houses:
        house["answered"], house["chosen"] = True, (1, ReasonCode.UNCERTAIN, "", 0)
    frame = frame_of(houses)

    draw_stratified(frame, 1000, 5)

    assert {row[1] for row in chosen_of(houses, frame).values()} == {ReasonCode.SAMPLE}


def test_a_sample_with_other_strata_is_left_and_that_is_said():
    houses = town()
    frame = frame_of(houses)
    draw_stratified(frame, 60, 15)
    first = chosen_of(houses, frame)
    for house in houses:
        house["chosen"] = first.get(house["name"], (NONE, ReasonCode.NOT_CHOSEN, "", 0))
        house["answered"] = house["chosen"][0] != NONE
        house["class_name"] = "of another model"
    frame = frame_of(houses)

    drawn = draw_stratified(frame, 30, 15)

    assert drawn.kept == 0 and drawn.strata == [("of another model", 1000, 30)]
    assert {row[2] for row in chosen_of(houses, frame).values()} == {"of another model"}
    assert any("60 answers belong to a sample with other strata" in note for note in drawn.notes)


def test_what_a_model_was_trained_on_is_drawn_no_oftener_than_other_objects():
    """Who reviews, trains, classifies and samples again, seed 1 each time, judges a new sample."""
    houses = town(2000)
    frame = frame_of(houses)
    draw_stratified(frame, 200, 15)
    first = chosen_of(houses, frame)
    dice = random.Random(1)
    for house in houses:
        house["chosen"] = first.get(house["name"], (NONE, ReasonCode.NOT_CHOSEN, "", 0))
        house["answered"] = house["chosen"][0] != NONE
        if dice.random() < 0.1:
            house["class_name"] = "intact"
    frame = frame_of(houses)

    draw_stratified(frame, 200, 15)

    second = chosen_of(houses, frame)
    assert len(second) == 200 and len(second.keys() & first.keys()) < 50  # 20 are to be expected


def test_draws_of_one_seed_and_several_kinds_have_nothing_in_common():
    houses = town(2000)
    taken = []
    for draw in DRAWS.values():
        frame = frame_of(houses)
        draw(frame)
        taken.append(chosen_of(houses, frame).keys())

    for one, other in itertools.combinations(taken, 2):
        assert len(one & other) < 15  # 2 are to be expected


def test_a_minimum_beyond_all_objects_is_lowered_at_once():
    frame = frame_of(town())

    drawn = draw_stratified(frame, 60, 2**62)

    assert len(drawn.rows) == 60


@pytest.mark.parametrize("draw", [DRAWS["random"], DRAWS["uncertain"]])
@pytest.mark.parametrize("nowhere", [math.nan, math.inf, 1.7976931348623157e308])
def test_coordinates_that_no_crs_has_are_no_place(draw, nowhere):
    houses = town()
    for house in houses[:100]:
        house["y"] = nowhere

    draw(frame_of(houses))
    with_place = frame_of(houses)

    assert sum(map(with_place.is_placed, range(len(houses)))) == len(houses) - 100
