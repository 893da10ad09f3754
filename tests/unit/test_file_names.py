"""core.system.file_names: names that all systems bear."""

from __future__ import annotations

import pytest
from object_classifier.core.system.file_names import is_portable, portable_stem


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Dächer 2024", "Dächer_2024"), ("../a:b", "a_b"), ("?", "model"), ("x" * 300, "x" * 100),
        ("CON", "_CON"), ("nul.v2", "_nul.v2"), ("console", "console"), ("lpt1", "_lpt1"),
    ],
)  # fmt: skip
def test_any_name_makes_a_name_of_files(name, stem) -> None:
    assert portable_stem(name) == stem
    assert is_portable(stem)


def test_a_name_is_cut_between_letters() -> None:
    stem = portable_stem("屋" * 300)

    assert stem == "屋" * 33


@pytest.mark.parametrize("name", ["a/b", "a:b", "a.", "a ", ".a", "Aux", "com3.tif", "a\tb", 'a"b'])
def test_what_windows_refuses_or_hides_is_no_portable_name(name) -> None:
    assert not is_portable(name)
