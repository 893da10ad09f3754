"""Samples of maps whose truth is known: what is used, what is refused, what is said."""

from __future__ import annotations

import math
import random
from collections import Counter

import pytest
from object_classifier.core.accuracy.calibration import (
    calibration_error,
    fit_temperature,
    reliability,
    tempered,
)
from object_classifier.core.accuracy.confidence_check import check_confidence, learn_label_sets
from object_classifier.core.accuracy.map_accuracy import accuracy_of
from object_classifier.core.accuracy.reference_sample import (
    Looked,
    Population,
    ReferenceRows,
    reference_sample,
)
from object_classifier.core.accuracy.sample_estimates import Estimate
from object_classifier.core.errors import InputError
from object_classifier.core.report.accuracy_page import to_html
from object_classifier.core.report.accuracy_report import AccuracyReport
from object_classifier.core.report.accuracy_words import headlines, plus_minus, verdict
from object_classifier.core.report.page import Writer
from object_classifier.core.report.shares import Share, range_of

LEVEL_T = 1.7
NAMES = ("a", "b", "c")


def population(name="map", strata=None, **classes) -> Population:
    found = Population(name, rows=sum(classes.values()), by_class=Counter(classes))
    found.by_stratum.update(strata or {})
    return found


def rows(looked, *, sizes=None, on_map=None, **facts) -> ReferenceRows:
    found = ReferenceRows(on_map or population(a=len(looked)), list(looked), **facts)
    for name, size in (sizes or {}).items():
        found.see_stratum(name, size)
    return found


def answers(stratum, right, wrong, **facts):
    """Return answers in the stratum of class a or b."""
    other = "b" if stratum == "a" else "a"
    return [Looked(stratum, stratum, stratum=stratum, **facts)] * right + [
        Looked(stratum, other, stratum=stratum, **facts)
    ] * wrong


def test_strata_count_as_they_were_drawn_even_if_the_map_was_made_anew():
    looked = [each._replace(predicted="b") for each in answers("a", 8, 2)] + answers("b", 9, 1)
    on_map = population(a=300, b=700)

    sample = reference_sample(
        rows(looked, sizes={"a": 600, "b": 400}, on_map=on_map, has_strata=True)
    )

    assert [(each.name, each.size) for each in sample.strata] == [("a", 600), ("b", 400)]
    assert accuracy_of(sample).totals()[0].value == pytest.approx(600 * 0.8 + 400 * 0.1)
    assert accuracy_of(sample).shown == (300.0, 700.0)


def test_objects_that_were_classified_since_are_said():
    sample = reference_sample(
        rows(
            answers("a", 8, 2) + answers("b", 9, 1),
            sizes={"a": 600, "b": 400}, on_map=population(a=700, b=400), has_strata=True,
        )
    )  # fmt: skip

    assert "drawn from 1,000 objects; map has 1,100" in " ".join(sample.notes)


def test_without_a_design_classes_are_strata_and_rare_ones_go_together():
    looked = [
        *answers("a", 30, 5), *answers("b", 10, 2), Looked("c", "c"), Looked("d", "d"),
        Looked("", "a"),
    ]  # fmt: skip
    on_map = population(a=500, b=100, c=9, d=4, e=3)

    sample = reference_sample(rows(looked, on_map=on_map))

    assert {each.name: each.size for each in sample.strata} == {"a": 500, "b": 100, "c, d, e": 16}
    assert sum(sample.left_out.values()) == 1
    assert any("Nothing says how" in note for note in sample.notes)
    assert any("looked at together: c, d, e" in note for note in sample.notes)
    assert sum(sample.weights()) == pytest.approx(616)


def test_where_all_was_looked_at_nobody_has_to_say_how_it_was_chosen():
    looked = [*answers("a", 30, 5), *answers("b", 9, 1)]
    on_map = population(a=35, b=10)
    on_map.rows += 2  # without a class

    sample = reference_sample(rows(looked, on_map=on_map))

    assert sample.notes == []
    assert sample.weights() == [1.0] * 45
    report = AccuracyReport("map", accuracy_of(sample))
    assert "86.7 % of 45 objects (known exactly)" in verdict(report)


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (0.92, 0.97, "92 to 97 %"),
        (0.941, 0.956, "94.1 to 95.6 %"),
        (0.95, 0.9504, "95.00 to 95.04 %"),
    ],
)
def test_the_ends_of_an_interval_are_told_apart(low, high, said):
    assert range_of(Share(0.95, low, high, 9)) == said


def test_a_random_sample_that_says_so_is_not_doubted():
    looked = [each._replace(stratum="", reason="RANDOM") for each in answers("a", 30, 5)]
    on_map = population(a=500)

    sample = reference_sample(rows(looked, on_map=on_map, says_why=True))

    assert sample.notes == []


@pytest.mark.parametrize(
    ("reason", "is_used"), [("SAMPLE", True), ("RANDOM", True), ("UNCERTAIN", False), ("", False)]
)
def test_why_an_object_was_looked_at_decides_whether_it_counts(reason, is_used):
    base = answers("a", 8, 2, reason="SAMPLE")
    odd = [Looked("a", "b", reason, "a")]

    sample = reference_sample(
        rows([*base, *odd], sizes={"a": 100}, on_map=population(a=100), has_strata=True,
             says_why=True)
    )  # fmt: skip

    assert len(sample.objects) == 10 + is_used
    assert sum(sample.left_out.values()) == 1 - is_used


def test_who_could_not_tell_is_counted_though_that_took_the_place_of_the_reason():
    looked = [each._replace(stratum="", reason="RANDOM") for each in answers("a", 30, 5)]

    sample = reference_sample(
        rows([*looked, Looked("a", "")], on_map=population(a=500), says_why=True)
    )

    assert len(sample.unsure) == 1
    told = accuracy_of(sample).if_told
    assert told.low == pytest.approx(30 / 36) and told.high == pytest.approx(31 / 36)


@pytest.mark.parametrize(("size", "told"), [(1, 0), (3, 1)])
def test_a_small_stratum_that_nobody_could_tell_does_not_keep_the_others_from_an_estimate(
    size, told
):
    rare = [Looked("c", "", "SAMPLE", "c")] * (size - told) + [
        Looked("c", "c", "SAMPLE", "c")
    ] * told
    looked = [*answers("a", 9, 1, reason="SAMPLE"), *rare]
    on_map = population(a=100, c=size)

    sample = reference_sample(
        rows(looked, sizes={"a": 100, "c": size}, on_map=on_map, has_strata=True, says_why=True)
    )

    assert [stratum.size for stratum in sample.strata] == [100, told]
    assert any("nothing is estimated of" in note and "(c)" in note for note in sample.notes)
    accuracy = accuracy_of(sample)
    assert accuracy.size() == 100 + told
    right = (100 * 0.9 + told) / (100 + size)
    assert accuracy.if_told.low == pytest.approx(right)
    assert accuracy.if_told.high == pytest.approx(right + (size - told) / (100 + size))


def test_of_a_sample_whose_population_is_unknown_shares_are_told_and_no_totals():
    sample = reference_sample(rows(answers("a", 80, 20)))
    accuracy = accuracy_of(sample)

    assert accuracy.totals() == [None, None]
    overall = accuracy.assessment.overall
    assert overall.value == pytest.approx(0.8)
    assert 0.70 < overall.low < 0.73 and 0.86 < overall.high < 0.88
    assert headlines(AccuracyReport("map", accuracy)) == []
    assert "of the objects (71 to 87 %): 100 were looked at" in verdict(
        AccuracyReport("map", accuracy)
    )


@pytest.mark.parametrize(
    ("given", "where"),
    [
        ({"sizes": {}, "has_strata": True}, "Nothing says how many objects the strata have"),
        ({"sizes": {"a": 0}, "has_strata": True}, "Nothing says how many"),
        ({"sizes": {"a": 5}, "has_strata": True}, "5 objects, but 10"),
        ({"sizes": {"b": 50}, "has_strata": True}, "strata that the map does not have"),
    ],
)
def test_sizes_that_cannot_be_are_refused(given, where):
    with pytest.raises(InputError, match=where):
        accuracy_of(reference_sample(rows(answers("a", 8, 2), **given)))


def test_a_field_of_sizes_that_holds_none_is_said_where_the_map_is_counted_instead():
    on_map = population("town", strata={"a": 90}, a=90)
    said = "STRATUM_SIZE_FIELD holds no number above 0: how many objects the strata have is counted"

    lost = reference_sample(
        rows(answers("a", 8, 2), sizes={"a": 0}, has_strata=True, on_map=on_map)
    )
    none = reference_sample(rows(answers("a", 8, 2), has_strata=True, on_map=on_map))

    assert [note for note in lost.notes if said in note] == [f"{said} in town."]
    assert lost.strata == none.strata and not any(said in note for note in none.notes)


def test_objects_that_disagree_on_the_size_of_their_stratum_are_refused():
    given = rows(answers("a", 8, 2), sizes={"a": 100}, has_strata=True)
    given.see_stratum("a", 120)

    with pytest.raises(InputError, match="100, 120"):
        reference_sample(given)


@pytest.mark.parametrize(
    ("estimate", "said"),
    [
        (Estimate(1237.4, 66, 1105, 1369), "1,240 ± 130"),
        (Estimate(12.2, 3, 6.4, 18.1), "12 ± 6"),
        (Estimate(10, 9, 3, 40), "10 (3 to 40)"),
        (Estimate(0, 0, 0, 60), "0 (0 to 60)"),
        (Estimate(250, 0, 250, 250), "250"),
        (Estimate(34, 0.2, 33.7, 34.3), "34.00 ± 0.30"),
    ],
)
def test_a_total_is_said_as_finely_as_its_interval_lets_it(estimate, said):
    assert plus_minus(estimate) == said


def test_an_area_keeps_the_digits_that_its_interval_leaves():
    assert plus_minus(Estimate(1.2374, 0.06, 1.105, 1.369), is_whole=False) == "1.24 ± 0.13"


def test_the_headline_has_both_numbers():
    sample = reference_sample(
        rows(
            answers("a", 90, 10) + answers("b", 95, 5),
            sizes={"a": 1410, "b": 5000}, on_map=population(a=1410, b=5000), has_strata=True,
        )
    )  # fmt: skip
    report = AccuracyReport("map", accuracy_of(sample), objects="buildings")

    first = headlines(report)[0]

    assert first.endswith("buildings are a; the map shows 1,410.")
    assert "± " in first or " to " in first
    html = to_html(report)
    assert html.index("the map shows 1,410") < html.index("<h2>")
    german = to_html(report, Writer(separators={",": ".", ".": ","}))
    assert "the map shows 1.410." in german


def sampled_town(count, temperature, seed=4):
    """Return answers to a map whose logits are too sure by a temperature."""
    dice = random.Random(seed)
    found = []
    for _ in range(count):
        logits = [dice.gauss(0, 1.5) for _ in NAMES]
        truth = dice.choices(NAMES, tempered(logits, 1.0))[0]
        likely = tuple(tempered(logits, 1 / temperature))
        best = max(range(len(NAMES)), key=likely.__getitem__)
        found.append(Looked(NAMES[best], truth, confidence=likely[best], likely=likely))
    return found


def test_a_temperature_is_found_and_what_it_would_change_is_seen_on_other_answers():
    sample = reference_sample(rows(sampled_town(1500, LEVEL_T)))

    check = check_confidence(sample, NAMES)

    assert check.temperature == pytest.approx(LEVEL_T, rel=0.12)
    assert check.after.error < 0.04 < check.before.error
    assert check.after.mean < check.before.mean


def test_percentages_are_confidences_too():
    shares = sampled_town(300, 1.0)
    percent = [each._replace(confidence=100 * each.confidence) for each in shares]

    one, other = (check_confidence(reference_sample(rows(each)), NAMES)
                  for each in (shares, percent))  # fmt: skip

    assert one.before.error == pytest.approx(other.before.error)


def test_with_two_classes_the_confidence_is_enough_and_with_three_it_is_not():
    three = [each._replace(likely=()) for each in sampled_town(900, LEVEL_T)]
    two = [
        each._replace(predicted="a", reference="a" if each.predicted == each.reference else "b")
        for each in three
        if each.confidence > 0.5
    ]

    assert check_confidence(reference_sample(rows(two)), ()).after is not None
    check = check_confidence(reference_sample(rows(three)), ())
    assert check.after is None and "more than two classes" in check.notes[0]


def test_answers_without_a_confidence_are_no_matter_for_it():
    assert check_confidence(reference_sample(rows(answers("a", 40, 10))), ()) is None


def test_an_answer_counts_as_often_as_it_stands_for_others():
    confidences, correct = [0.95] * 10 + [0.55] * 10, [True] * 9 + [False] * 9 + [True] * 2
    weights = [3.0] * 10 + [1.0] * 10
    repeated = [each for each, n in zip(zip(confidences, correct), weights) for _ in range(int(n))]

    error = calibration_error(confidences, correct, weights=weights)
    assert error == pytest.approx(calibration_error(*zip(*repeated)))
    weighed, plain = (reliability(confidences, correct, weights=each) for each in (weights, None))
    assert [each.interval for each in weighed] == [each.interval for each in plain]
    logits = [[math.log(c), math.log(1 - c)] for c in confidences]
    labels = [int(not right) for right in correct]
    heavy = fit_temperature(logits * 40, labels * 40, weights=weights * 40)
    often = fit_temperature(
        *zip(*[([math.log(c), math.log(1 - c)], int(not r)) for c, r in repeated * 40])
    )
    assert heavy == pytest.approx(often, rel=0.01)


def test_label_sets_keep_their_promise_on_objects_of_unequal_strata():
    """Half of the reference is of a rare, hard class; without weights coverage would be off."""
    town = sampled_town(12_000, LEVEL_T, seed=8)
    strata = {name: [each for each in town if each.predicted == name] for name in NAMES}
    strata["c"] = strata["c"][:200]
    held = []
    for draw in range(20):
        dice = random.Random(draw)
        reference, rest = [], []
        for name, members in strata.items():
            chosen = set(dice.sample(range(len(members)), 100))
            for place, each in enumerate(members):
                (reference if place in chosen else rest).append(each._replace(stratum=name))
        sizes = {name: len(members) for name, members in strata.items()}
        sample = reference_sample(rows(reference, sizes=sizes, has_strata=True))
        sets = learn_label_sets(sample, NAMES, 0.9)
        held.append(sum(each.reference in sets.of(each.likely) for each in rest) / len(rest))

    assert sum(held) / len(held) == pytest.approx(0.9, abs=0.02)


def test_a_sample_too_small_for_the_promise_holds_all_classes():
    sets = learn_label_sets(reference_sample(rows(sampled_town(5, 1.0))), NAMES, 0.9)

    assert sets.threshold == 0 and sorted(sets.of((0.9, 0.1, 0.0))) == list(NAMES)


def test_a_class_that_the_map_has_no_probability_of_is_never_right():
    """Else confidence would be judged by the other answers alone."""
    town = sampled_town(400, 1.0)
    others = [each._replace(reference="d") for each in town[:100]]

    check = check_confidence(reference_sample(rows([*others, *town[100:]])), NAMES)

    assert check.before.mean == pytest.approx(sum(each.confidence for each in town) / 400)
    assert sum(each.count for each in check.before.bins) == 400


def test_a_promise_that_label_sets_cannot_keep_is_not_made():
    town = sampled_town(400, 1.0)
    others = [each._replace(reference="d") for each in town[:60]]
    sample = reference_sample(rows([*others, *town[60:]]))

    with pytest.raises(InputError, match=r"cannot contain the right class.*none of d"):
        learn_label_sets(sample, NAMES, 0.9)
    assert learn_label_sets(sample, NAMES, 0.8).threshold > 0
