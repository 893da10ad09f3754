"""Scores, intervals, calibration and label sets, against published figures and made-up truth."""

from __future__ import annotations

import math
import random

import pytest
from object_classifier.core.accuracy.calibration import (
    calibration_error,
    fit_temperature,
    reliability,
)
from object_classifier.core.accuracy.conformal import label_set, label_set_threshold
from object_classifier.core.accuracy.intervals import (
    Interval,
    block_bootstrap,
    block_difference,
    t_quantile,
    wilson,
)
from object_classifier.core.accuracy.scores import (
    balanced_accuracy,
    class_scores,
    confusion_matrix,
)


@pytest.mark.parametrize(
    ("successes", "count", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611),
     (1, 29, 0.0061, 0.1718)],
)  # fmt: skip
def test_wilsons_interval_is_that_of_newcombes_table(successes, count, low, high) -> None:
    """Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E."""
    found = wilson(successes, count)

    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_of_nothing_nothing_is_known() -> None:
    assert wilson(0, 0) == block_bootstrap([], []) == Interval(0, 1)


@pytest.mark.parametrize(
    ("freedom", "at_95", "at_99"),
    [(1, 12.706205, 63.656741), (2, 4.302653, 9.924843), (3, 3.182446, 5.840909),
     (10, 2.228139, 3.169273), (120, 1.979930, 2.617421), (1e9, 1.959964, 2.575829)],
)  # fmt: skip
def test_quantiles_of_student_are_those_of_the_tables(freedom, at_95, at_99) -> None:
    assert t_quantile(0.95, freedom) == pytest.approx(at_95, rel=1e-5)
    assert t_quantile(0.99, freedom) == pytest.approx(at_99, rel=1e-5)


def test_rows_of_a_matrix_are_what_objects_are() -> None:
    assert confusion_matrix([0, 0, 1], [0, 1, 1], 3) == [[1, 1, 0], [0, 1, 0], [0, 0, 0]]


def test_scores_of_a_class_are_shares_of_its_row_and_column() -> None:
    matrix = [[8, 2, 0], [1, 9, 0], [0, 0, 0]]
    first, _, none = class_scores(matrix)

    assert (first.users.value, first.producers.value) == (8 / 9, 0.8)
    assert first.f1.value == pytest.approx(2 * 8 / (9 + 10))
    assert (first.users.low, first.users.high) == (wilson(8, 9).low, wilson(8, 9).high)
    assert first.f1.low < first.f1.value < first.f1.high
    assert none.users.value is none.producers.value is none.f1.value is None
    assert balanced_accuracy(matrix) == pytest.approx((0.8 + 0.9) / 2)
    assert balanced_accuracy([[0]]) is None


def test_blocks_that_are_right_or_wrong_as_a_whole_count_as_one_trial_each() -> None:
    drawn = random.Random(1)
    by_block = [drawn.random() < 0.8 for _ in range(60)]
    blocks = [block for block in range(60) for _ in range(10)]
    found = block_bootstrap([by_block[block] for block in blocks], blocks)
    alone, trials = wilson(sum(by_block), 60), wilson(10 * sum(by_block), 600)

    assert found.high - found.low == pytest.approx(alone.high - alone.low, rel=0.15)
    assert found.high - found.low > 2 * (trials.high - trials.low)


def test_an_interval_of_blocks_is_the_same_each_time_in_any_order_and_never_of_no_width() -> None:
    drawn = random.Random(2)
    pairs = [(drawn.random() < 0.9, drawn.randrange(30)) for _ in range(400)]
    there = block_bootstrap(*zip(*pairs))
    back = block_bootstrap(*zip(*reversed(pairs)))

    assert there == back
    assert block_bootstrap([True] * 50, [0] * 50) == wilson(50, 50)


def test_a_difference_of_paired_answers_is_that_of_agresti_where_trials_are_alone() -> None:
    """Agresti (2002), Categorical Data Analysis, 10.1: 1,600 people were asked twice."""
    first = [True] * 944 + [False] * 656
    second = [True] * 794 + [False] * 150 + [True] * 86 + [False] * 570
    found = block_difference(first, second, range(1600))

    assert (round(found.low, 2), round(found.high, 2)) == (0.02, 0.06)


def test_a_difference_is_never_of_no_width_and_wider_where_blocks_agree() -> None:
    one, other = [True, False] * 50, [False, True] * 50
    alike = block_difference(one, one, [0] * 100)
    blocks = [number // 10 for number in range(100)]
    first = [block % 2 == 0 for block in blocks]
    alone = block_difference(first, other, range(100))
    together = block_difference(first, other, blocks)

    assert alike.low < 0 < alike.high
    assert block_difference([], [], []) == Interval(-1, 1)
    assert together.high - together.low > 1.2 * (alone.high - alone.low)


def test_many_blocks_take_no_longer_than_few_and_agree() -> None:
    drawn = random.Random(3)
    correct = [drawn.random() < 0.7 for _ in range(100_000)]
    found, plain = block_bootstrap(correct, range(100_000)), wilson(sum(correct), 100_000)

    assert found.low == pytest.approx(plain.low, abs=1e-3)
    assert found.high == pytest.approx(plain.high, abs=1e-3)


def test_bins_hold_every_answer_once_and_the_error_is_how_far_they_are_off() -> None:
    confidences = [0.0, 0.55, 0.55, 0.95, 1.0, math.nan]
    correct = [False, True, False, True, True, True]
    found = reliability(confidences, correct)

    assert [(each.low, each.count) for each in found] == [(0.0, 1), (0.5, 2), (0.9, 2)]
    assert found[1].accuracy == 0.5
    assert found[2].interval == wilson(2, 2)
    assert calibration_error(confidences, correct) == pytest.approx((2 * 0.05 + 2 * 0.025) / 5)
    assert calibration_error([], []) == 0


@pytest.mark.parametrize("temperature", [0.4, 1.0, 2.5])
def test_a_temperature_is_found_again(temperature) -> None:
    drawn = random.Random(4)
    logits, labels = [], []
    for _ in range(4_000):
        row = [drawn.gauss(0, 2) for _ in range(5)]
        labels.append(drawn.choices(range(5), [math.exp(z) for z in row])[0])
        logits.append([z * temperature for z in row])

    assert fit_temperature(logits, labels) == pytest.approx(temperature, rel=0.06)


def test_a_temperature_is_finite_whatever_is_answered() -> None:
    right = [[4.0, 0.0]] * 300
    assert 0.05 < fit_temperature(right, [0] * 300) < 1
    assert math.isfinite(fit_temperature(right, [1] * 300))
    assert math.isfinite(fit_temperature([[0.0, -math.inf], [0.0, -math.inf]], [0, 1]))
    unanswered = [[math.nan, 0.0], [-math.inf, -math.inf], [1.0, 1.0], [3.0]]
    assert fit_temperature(unanswered, [0, 0, 0, 0]) == 1
    assert fit_temperature([*right, *unanswered], [0] * 304) == fit_temperature(right, [0] * 300)


def answers(drawn: random.Random, count: int) -> list[tuple[list[float], int]]:
    """Return probabilities that are too sure of themselves, and the right class."""
    found = []
    for _ in range(count):
        row = [math.exp(drawn.gauss(0, 1.5)) for _ in range(4)]
        sure = [weight**2 for weight in row]
        label = drawn.choices(range(4), row)[0]
        found.append(([weight / sum(sure) for weight in sure], label))
    return found


def test_label_sets_hold_the_right_class_as_often_as_promised() -> None:
    drawn = random.Random(5)
    held = 0
    for _ in range(100):
        sample, others = answers(drawn, 200), answers(drawn, 100)
        threshold = label_set_threshold([row[label] for row, label in sample], 0.9)
        held += sum(label in label_set(row, threshold) for row, label in others)

    assert held / 10_000 == pytest.approx(0.9, abs=0.02)


def test_label_sets_keep_their_promise_where_a_sample_is_stratified() -> None:
    """Half of the sample is of a tenth of the objects, about which the model knows less."""
    drawn = random.Random(6)

    def of_stratum(is_hard: bool, count: int) -> list[tuple[list[float], int]]:
        if not is_hard:
            return answers(drawn, count)
        return [(row, drawn.randrange(4)) for row, _ in answers(drawn, count)]

    held, unweighted = 0, 0
    for _ in range(100):
        sample = [(of_stratum(hard, 1)[0], 1.0 if hard else 9.0) for hard in (False, True) * 100]
        others = [of_stratum(drawn.random() < 0.1, 1)[0] for _ in range(100)]
        scores, weights = [row[label] for (row, label), _ in sample], [w for _, w in sample]
        threshold, plain = label_set_threshold(scores, 0.9, weights), label_set_threshold(scores)
        held += sum(label in label_set(row, threshold) for row, label in others)
        unweighted += sum(label in label_set(row, plain) for row, label in others)

    assert held / 10_000 == pytest.approx(0.9, abs=0.02)
    assert unweighted / 10_000 > 0.93


def test_a_sample_too_small_for_the_promise_puts_every_class_into_every_set() -> None:
    assert label_set_threshold([0.9] * 8, 0.9) == 0
    assert label_set([0.1, 0.7, 0.2], 0.0) == [1, 2, 0]


def test_a_label_set_is_never_empty() -> None:
    assert label_set([0.2, 0.4, 0.4], 0.9) == [1]


def test_an_answer_that_is_no_number_keeps_no_promise_and_breaks_none() -> None:
    scores = [math.nan, *(0.5 + i / 100 for i in range(39))]

    # Of 40 objects one has no answer; so 95 % hold only with all classes.
    assert label_set_threshold(scores, 0.975) == 0 < label_set_threshold(scores, 0.9)
    assert label_set([math.nan, 0.2, 0.8], 0.1) == [2, 1]
    assert label_set([math.nan, math.nan], 0.1) == [0]


def test_what_cannot_be_judged_is_left_out_of_a_calibration() -> None:
    logits = [[2.0, 0.0], [0.0, 1.0], [3.0, 0.0]] * 5
    labels = [0, 1, 1] * 5

    assert sum(each.count for each in reliability([0.9, math.inf, math.nan], [1, 1, 0])) == 1
    assert fit_temperature([*logits, [9.0, 0.0]], [*labels, -1]) == fit_temperature(logits, labels)
    assert fit_temperature([*logits, [9.0, 0.0]], [*labels, 7]) == fit_temperature(logits, labels)
