"""What NVIDIA's driver says of its cards."""

from __future__ import annotations

import pytest
from object_classifier.core.runtime import graphics
from object_classifier.core.runtime.graphics import graphics_cards

NEW = "NVIDIA RTX A6000, 580.65.06, 49140, 8.6\nQuadro, of old, 580.65.06, 2048, 6.1\n"
OLD = "Tesla K80, 470.256.02, 11441\n"


@pytest.mark.parametrize("is_old", [False, True])
def test_a_driver_says_what_it_knows_of_its_cards(monkeypatch, is_old):
    """One that does not know a field answers with an error, and nothing else."""

    def output_of(command, *, timeout_s):
        if is_old:
            return "" if "compute_cap" in command[1] else OLD
        return NEW

    monkeypatch.setattr(graphics, "output_of", output_of)
    monkeypatch.setattr(graphics, "find_program", lambda name: f"/usr/bin/{name}")

    cards = graphics_cards()

    if is_old:
        assert cards == ({"name": "Tesla K80", "driver": "470.256.02", "memory_mb": "11441"},)
    else:
        assert [one["name"] for one in cards] == ["NVIDIA RTX A6000", "Quadro, of old"]
        assert [one["compute_capability"] for one in cards] == ["8.6", "6.1"]


def test_no_driver_is_no_card(monkeypatch):
    monkeypatch.setattr(graphics, "find_program", lambda name: "")

    assert graphics_cards() == ()


def test_a_driver_that_has_lost_its_cards_names_none(monkeypatch):
    monkeypatch.setattr(graphics, "output_of", lambda command, timeout_s: "")
    monkeypatch.setattr(graphics, "find_program", lambda name: f"/usr/bin/{name}")

    assert graphics_cards() == ()
