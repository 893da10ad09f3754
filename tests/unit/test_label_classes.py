"""core.labels.classes: which classes will do, said by name and with counts."""

from __future__ import annotations

import pytest
from object_classifier.core.errors import InputError
from object_classifier.core.labels.classes import LabelClasses, class_name


def classes(values=None, unlabelled: int = 0, **counts: int) -> LabelClasses:
    return LabelClasses.of("roofs, field label", counts, values or {}, {}, unlabelled)


def named(*names: str) -> LabelClasses:
    return LabelClasses.of("roofs, field label", dict.fromkeys(names, 9), {}, {})


def test_two_classes_with_objects_enough_will_do() -> None:
    found = classes(a=30, b=31)

    found.require_names()
    found.require_enough()

    assert found.warnings() == []


def test_no_label_at_all_is_refused_with_the_count() -> None:
    with pytest.raises(InputError, match=r"None of the objects has a label \(.*0 of 12"):
        classes(unlabelled=12).require_names()


def test_no_object_at_all_is_another_matter() -> None:
    with pytest.raises(InputError, match=r"There are no objects .*select some first"):
        classes().require_names()


def test_one_class_is_refused_by_name() -> None:
    with pytest.raises(InputError, match=r"one class.*8 of 11: roof \[8\]\)"):
        classes(roof=8, unlabelled=3).require_names()


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("Ash", "ash"), '"Ash" = "ash"'),
        (("no damage", "nodamage", "x"), '"no damage" = "nodamage"'),
        (("STRASSE", "straße"), '"STRASSE" = "straße"'),
        (("Ash", "Ash\u200b"), '"Ash" = "Ash<U.200B>"'),
        (("\ufeffAsh", "ash"), '"<U.FEFF>Ash" = "ash"|"ash" = "<U.FEFF>Ash"'),
        (("Süd", "Su\u0308d"), '"Su\u0308d" = "Süd"|"Süd" = "Su\u0308d"'),
    ],
)
def test_names_that_look_alike_are_refused(names, said) -> None:
    with pytest.raises(InputError, match=said):
        named(*names).require_names()


def test_a_separator_in_a_name_is_refused() -> None:
    with pytest.raises(InputError, match='must not contain ;: "a;b"'):
        named("a;b", "c").require_names()


def test_one_class_may_be_a_part_of_a_set_of_chips() -> None:
    classes(roof=8).require_valid_names()

    with pytest.raises(InputError, match="None of the objects has a label"):
        classes(unlabelled=8).require_valid_names()


def test_too_many_classes_are_refused() -> None:
    named(*map("{:03}".format, range(256))).require_names()

    with pytest.raises(InputError, match="more than 256"):
        named(*map("{:03}".format, range(257))).require_names()


def test_classes_with_too_few_objects_are_named_with_their_counts() -> None:
    with pytest.raises(InputError, match=r"at least 8 .*: ash \[7\], fir \[1\] \(.*oak \[8\]"):
        classes(ash=7, fir=1, oak=8).require_enough()


def test_what_cannot_be_used_is_counted_and_why() -> None:
    found = classes(ash=20, oak=8).counting((7, 8), [("no geometry", 12), ("outside", 1)])

    with pytest.raises(InputError) as refused:
        found.require_enough()

    assert "ash [7]" in refused.value.what
    where = refused.value.where
    assert "labelled: 28 of" in where
    assert "12 cannot be used: no geometry; 1 cannot be used: outside" in where


def test_classes_with_few_objects_are_warned_of() -> None:
    (warning,) = classes(ash=29, oak=30).warnings()

    assert "ash [29]" in warning
    assert "oak" not in warning


def test_classes_of_two_sources_are_joined_by_name() -> None:
    one = LabelClasses.of("layer", {"b": 2, "c": 1}, {"b": 7, "c": 3}, {"b": (1, 2, 3)}, 4)
    other = LabelClasses.of("chips", {"a": 5, "b": 6}, {"a": 9, "b": 1}, {"a": (4, 5, 6)})

    both = one.joined(other)

    assert [(each.name, each.value, each.color) for each in both.classes] == [
        ("a", 9, (4, 5, 6)), ("b", 7, (1, 2, 3)), ("c", 3, None)
    ]  # fmt: skip
    assert both.counts == (5, 8, 1)
    assert both.unlabelled == 4


def test_classes_whose_values_meet_are_numbered_anew() -> None:
    one = LabelClasses.of("layer", {"b": 2}, {"b": 1}, {})
    other = LabelClasses.of("chips", {"a": 5}, {"a": 1}, {})

    assert [(each.name, each.value) for each in one.joined(other).classes] == [("a", 1), ("b", 2)]


@pytest.mark.parametrize("number", [2**31, -(2**31) - 1, 2**40])
def test_numbers_that_no_field_of_class_values_holds_are_numbered_anew(number) -> None:
    found = LabelClasses.of("layer", {"a": 9, "b": 9}, {"a": 0, "b": number}, {})

    assert [each.value for each in found.classes] == [1, 2]


def test_numbers_that_a_field_of_class_values_holds_stay() -> None:
    found = LabelClasses.of("layer", {"a": 9, "b": 9}, {"a": -(2**31), "b": 2**31 - 1}, {})

    assert [each.value for each in found.classes] == [-(2**31), 2**31 - 1]


@pytest.mark.parametrize(
    ("written", "name"), [(" a ", "a"), ("Su\u0308d", "Süd"), ("m²", "m²"), ("\t", "")]
)
def test_a_name_is_composed_and_has_no_space_around_it(written, name) -> None:
    assert class_name(written) == name
