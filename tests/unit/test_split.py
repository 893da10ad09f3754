"""How labelled objects are dealt to folds."""

from __future__ import annotations

import math
import random
from itertools import combinations

import pytest
from object_classifier.core.errors import InputError
from object_classifier.core.split import NOT_USED, Subset, deal, parts_of_field
from object_classifier.core.training_job import Split


def dealt(places, *, labels=None, **changes):
    count = len(places)
    wished = {
        "labels": labels or [i % 3 for i in range(count)],
        "groups": [-1] * count,
        "owners": list(range(count)),
        "split": Split.SPATIAL,
        "chip_diagonal": 1.0,
        "block_size": None,
        "folds": 5,
        "seed": 1,
        **changes,
    }
    return deal(x=[place[0] for place in places], y=[place[1] for place in places], **wished)


def town(count, *, seed=1, extent=100.0, left=0.0, bottom=0.0):
    drawn = random.Random(seed)
    return [
        (left + drawn.uniform(0, extent), bottom + drawn.uniform(0, extent)) for _ in range(count)
    ]


def nearest_between_folds(places, folds) -> float:
    return min(
        math.dist(places[i], places[j])
        for i, j in combinations(range(len(places)), 2)
        if folds[i] != folds[j]
    )


@pytest.mark.parametrize("scale", [1, 1e-5, 1e5])
def test_no_chip_of_one_fold_reaches_into_one_of_another(scale) -> None:
    places = [(x * scale - 95, y * scale + 29.7) for x, y in town(400)]
    found = dealt(places, chip_diagonal=2 * scale)

    assert found.is_separated
    assert sorted(set(found.fold)) == [0, 1, 2, 3, 4]
    assert nearest_between_folds(places, found.fold) > 2 * scale


def test_every_sample_is_tested_once_and_never_by_what_trained_on_it() -> None:
    found = dealt(town(300))
    rounds = [found.round(number) for number in range(found.round_count)]

    assert sorted(i for each in rounds for i in each.test) == list(range(300))
    for each in rounds:
        assert sorted([*each.train, *each.validation, *each.test]) == list(range(300))


def test_where_there_is_no_gap_what_lies_near_the_test_is_left_out() -> None:
    places = town(500)
    found = dealt(places, chip_diagonal=9.0)

    assert found.is_separated
    for number in range(found.round_count):
        each = found.round(number)
        assert each.left_out > 0
        counted = len(each.without_test) + len(each.test) + each.left_out
        assert counted == len(places)
        for kept, away in ((each.without_test, each.test), (each.train, each.validation)):
            assert all(math.dist(places[i], places[j]) > 9 for i in kept for j in away)


@pytest.mark.parametrize(
    "places",
    [[(5.0, 5.0)] * 60, [(i % 3 * 50.0, i * 0.01) for i in range(60)], [(math.nan, 1.0)] * 60],
    ids=["one place", "three places", "no place"],
)
def test_what_cannot_be_kept_apart_is_dealt_at_random_and_the_first_line_says_so(places) -> None:
    found = dealt(places)

    assert found.is_split_by is Split.RANDOM
    assert not found.is_separated
    assert "Not spatially separated" in found.notes[0]
    assert len(found.notes) == 2
    assert [found.fold.count(fold) for fold in range(5)] == [12] * 5


def test_a_model_is_not_judged_beside_a_few_objects_far_away() -> None:
    """A tenth of an extent that outliers stretch would put the town into one block."""
    found = dealt([*town(300), (1e7, 0.0), (1e7, 5e6)], chip_diagonal=0.5)

    assert found.is_separated
    assert max(found.fold.count(fold) for fold in range(5)) < 100


def test_a_block_is_as_large_as_it_was_wished_for() -> None:
    found = dealt(town(400), block_size=25.0, chip_diagonal=0.1)

    assert found.block_size == 25
    assert found.block_count == len(found.boxes) == 16
    assert {round(right - left, 9) for left, _, right, _, _ in found.boxes} == {25}


def test_boxes_hold_what_is_dealt_to_their_fold() -> None:
    places = town(400)
    found = dealt(places, chip_diagonal=0.1)

    inside = [
        any(
            box[0] - 0.1 <= x <= box[2] + 0.1 and box[1] - 0.1 <= y <= box[3] + 0.1
            for box in found.boxes
            if box[4] == fold
        )
        for (x, y), fold in zip(places, found.fold)
    ]
    assert all(inside)


def test_each_fold_has_its_share_of_each_class() -> None:
    labels = [0] * 500 + [1] * 80 + [2] * 20
    found = dealt(town(600), labels=labels)

    for label, total in enumerate((500, 80, 20)):
        for fold in range(5):
            held = sum(a == label and b == fold for a, b in zip(labels, found.fold))
            assert 0.5 * total / 5 <= held <= 1.5 * total / 5


@pytest.mark.parametrize("split", [Split.SPATIAL, Split.RANDOM])
@pytest.mark.parametrize("diagonal", [1.0, 9.0])
def test_the_order_of_the_samples_changes_nothing(split, diagonal) -> None:
    places, order = town(300), list(range(300))
    random.Random(7).shuffle(order)
    labels = [i * i % 3 for i in range(300)]
    there = dealt(places, labels=labels, split=split, chip_diagonal=diagonal)
    back = dealt([places[i] for i in order], labels=[labels[i] for i in order], split=split,
                 chip_diagonal=diagonal)  # fmt: skip

    assert [there.fold[i] for i in order] == back.fold


def test_another_seed_deals_otherwise_and_the_same_one_alike() -> None:
    places = town(300)

    folds = [dealt(places, split=Split.RANDOM, seed=seed).fold for seed in (1, 1, 2)]
    assert folds[0] == folds[1] != folds[2]


@pytest.mark.parametrize("split", [Split.SPATIAL, Split.RANDOM, Split.FIELD])
def test_samples_of_one_owner_stay_together_wherever_they_lie(split) -> None:
    places = town(300)
    owners = [i % 60 for i in range(300)]
    groups = [i % 60 // 8 for i in range(300)]
    found = dealt(places, owners=owners, groups=groups, split=split)

    assert all(len({found.fold[i] for i in range(n, 300, 60)}) == 1 for n in range(60))


def test_groups_of_a_field_stay_together_and_what_has_none_is_alone() -> None:
    groups = [i % 12 for i in range(285)] + [-1] * 15
    found = dealt(town(300), groups=groups, split=Split.FIELD)

    assert found.is_separated and found.is_split_by is Split.FIELD
    assert found.block_count == 12 + 15
    assert all(len({found.fold[i] for i in range(n, 285, 12)}) == 1 for n in range(12))
    assert any("15 labelled objects have no value" in note for note in found.notes)


@pytest.mark.parametrize(
    ("names", "parts"),
    [
        (["train", " Validation", "TEST "], [Subset.TRAIN, Subset.VALIDATION, Subset.TEST]),
        (["val", "Training"], [Subset.VALIDATION, Subset.TRAIN]),
        (["train", "test", "Dresden"], None),
        ([], None),
    ],
)
def test_a_split_field_is_of_parts_where_all_its_values_are(names, parts) -> None:
    assert parts_of_field(names) == (parts and dict(enumerate(parts)))


def test_parts_of_a_field_are_taken_as_they_are() -> None:
    groups = [0] * 200 + [1] * 50 + [2] * 40 + [-1] * 10
    parts = parts_of_field(["Train", "Validation", "Test"])
    found = dealt(town(300), groups=groups, split=Split.FIELD, parts=parts)
    only = found.round(0)

    assert found.round_count == 1
    assert only.train == list(range(200))
    assert only.validation == list(range(200, 250))
    assert only.test == list(range(250, 290))
    assert found.fold[290:] == [NOT_USED] * 10
    assert any("10 labelled objects have no value" in note for note in found.notes)


def test_where_nothing_is_marked_validation_some_of_the_training_is_taken() -> None:
    parts = parts_of_field(["TRAIN", "TEST"])
    found = dealt(town(300), groups=[0] * 240 + [1] * 60, split=Split.FIELD, parts=parts)
    only = found.round(0)

    assert only.test == list(range(240, 300))
    assert 40 <= len(only.validation) <= 80
    assert sorted([*only.train, *only.validation]) == list(range(240))


def test_where_nothing_is_marked_test_the_validation_tests() -> None:
    parts = parts_of_field(["TRAIN", "VAL"])
    found = dealt(town(300), groups=[0] * 240 + [1] * 60, split=Split.FIELD, parts=parts)

    assert found.round(0).test == list(range(240, 300))
    assert found.round(0).validation


@pytest.mark.parametrize("names", [["TRAIN"], ["TEST"], ["VAL", "TEST"]])
def test_parts_that_leave_nothing_to_train_on_or_to_test_are_refused(names) -> None:
    groups = [i % len(names) for i in range(60)]

    with pytest.raises(InputError, match="marks no labelled object as"):
        dealt(town(60), groups=groups, split=Split.FIELD, parts=parts_of_field(names))


@pytest.mark.parametrize(
    "changes", [{"groups": [4] * 30, "split": Split.FIELD}, {"owners": [1] * 30}]
)
def test_what_belongs_together_as_a_whole_is_refused(changes) -> None:
    with pytest.raises(InputError, match="belong together"):
        dealt(town(30), **changes)


def test_there_are_no_more_folds_than_groups_and_two_of_them_still_validate() -> None:
    found = dealt(town(100), groups=[i % 2 for i in range(100)], split=Split.FIELD, folds=5)

    assert found.fold_count == found.round_count == 2
    for number in range(2):
        each = found.round(number)
        assert len(each.test) == 50
        assert each.train and each.validation
        assert not set(each.test) & {*each.train, *each.validation}


@pytest.mark.parametrize(
    ("groups", "said"),
    [([-1] * 60, "60 labelled objects have no value"), (list(range(60)), "have the same value"),
     ([0] * 30 + [1] * 26 + [-1] * 4, "4 labelled objects have no value")],
)  # fmt: skip
def test_a_field_that_keeps_nothing_together_is_not_called_separated(groups, said) -> None:
    found = dealt(town(60), groups=groups, split=Split.FIELD)

    assert not found.is_separated
    assert "Not spatially separated" in found.notes[0]
    assert any(said in note for note in found.notes)


def test_a_few_objects_without_a_group_leave_a_split_separated() -> None:
    groups = [i % 6 for i in range(57)] + [-1] * 3

    assert dealt(town(60), groups=groups, split=Split.FIELD).is_separated


def test_a_class_that_lies_in_one_block_is_named() -> None:
    places = [*town(300), *((3.0 + 0.01 * i, 3.0) for i in range(9))]
    found = dealt(places, labels=[i % 2 for i in range(300)] + [2] * 9, names=["a", "b", "mill"])

    assert found.unseen == (2,)
    assert any("class mill" in note for note in found.notes)


def test_the_first_round_has_all_classes_to_train_on_and_to_test_where_that_can_be() -> None:
    """A class of two blocks may have none left once one of them tests and one validates."""
    corners = [(1.0, 1.0)] * 5 + [(99.0, 99.0)] * 5 + [(1.0, 99.0)] * 5
    for seed in range(8):
        found = dealt([*town(300), *corners], labels=[i % 2 for i in range(300)] + [2] * 15,
                      seed=seed)  # fmt: skip
        first = found.round(0)
        assert any(i >= 300 for i in first.train)
        assert any(i >= 300 for i in first.test)


def test_objects_without_a_label_are_in_no_fold() -> None:
    labels = [i % 2 if i % 5 else -1 for i in range(300)]
    found = dealt(town(300), labels=labels)

    assert all((fold == NOT_USED) == (label < 0) for fold, label in zip(found.fold, labels))
    assert not any(i % 5 == 0 for i in found.round(0).without_test)


def test_a_few_objects_without_a_place_are_dealt_at_random_and_many_are_told() -> None:
    few = dealt([*town(300), *[(math.nan, math.nan)] * 10])
    many = dealt([*town(300), *[(math.inf, 0.0)] * 30])

    assert few.is_separated and "10 labelled objects have no known place" in few.notes[0]
    assert not many.is_separated and "Not spatially separated" in many.notes[0]
    assert sorted(set(few.fold)) == [0, 1, 2, 3, 4]


def test_a_hundred_thousand_crowded_objects_are_split_like_a_hundred() -> None:
    """All pairs of a crowd are five thousand million; the test would not come to an end."""
    crowd = [(i % 100 * 1e-3, i // 100 % 100 * 1e-3) for i in range(50_000)]
    beside = [(x + 1.2, y) for x, y in crowd]
    found = dealt([*crowd, *beside, *town(100, left=500)], chip_diagonal=1.1)

    assert len({found.fold[i] for i in range(100_000)}) == 1


@pytest.mark.parametrize("nowhere", [math.nan, math.inf, 1.7976931348623157e308, -1e300])
def test_what_no_crs_has_is_no_place(nowhere) -> None:
    found = dealt([*town(300), *[(nowhere, 5.0), (5.0, nowhere)] * 5])

    assert found.is_separated and "10 labelled objects have no known place" in found.notes[0]


@pytest.mark.parametrize("size", [1e-300, 1e300])
def test_a_block_size_beyond_all_numbers_still_deals(size) -> None:
    found = dealt(town(300, left=1e6), block_size=size)

    assert sorted(set(found.fold)) == [0, 1, 2, 3, 4]
