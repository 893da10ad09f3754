"""Chips of equal size wait for each other, but not for ever and not in any number."""

from __future__ import annotations

import numpy as np
import pytest
from object_classifier.core.engine import batches
from object_classifier.core.engine.batches import ChipBatch, full_batches


def chip(position: int, width: int, height: int = 1) -> ChipBatch:
    pixels = np.full((1, 1, height, width), position % 256, "uint8")
    return ChipBatch(np.zeros(1), np.array([position]), pixels, np.ones(pixels.shape, bool))


def positions(batch: ChipBatch) -> list[int]:
    return batch.positions.tolist()


def test_chips_of_a_size_keep_their_order_and_pixels() -> None:
    made = list(full_batches([chip(number, 2 + number % 2) for number in range(10)], 3))

    assert [positions(batch) for batch in made] == [[0, 2, 4], [1, 3, 5], [6, 8], [7, 9]]
    for batch in made:
        assert batch.pixels[:, 0, 0, 0].tolist() == positions(batch) and batch.valid.all()


def test_a_batch_ends_at_a_number_of_bytes_too(monkeypatch) -> None:
    monkeypatch.setattr(batches, "BATCH_BYTES", 500)

    made = [len(batch) for batch in full_batches([chip(n, 10, 10) for n in range(8)], 1000)]

    assert made == [3, 3, 2]


@pytest.mark.parametrize("sizes", [1, 40, 5000])
def test_what_waits_stays_within_bounds_and_is_looked_at_once(monkeypatch, sizes) -> None:
    monkeypatch.setattr(batches, "WAITING_BYTES", 20_000)
    looked = 0
    held = most_held = 0
    measured = batches._bytes

    def counted(one: ChipBatch) -> int:
        nonlocal looked
        looked += 1
        return measured(one)

    monkeypatch.setattr(batches, "_bytes", counted)

    def chips():
        nonlocal held, most_held
        for number in range(5000):
            made = chip(number, 1 + number % sizes % 70, 1 + number % sizes // 70)
            held += measured(made)
            most_held = max(most_held, held)
            yield made

    seen = []
    for batch in full_batches(chips(), 64):
        held -= batch.pixels.nbytes + batch.valid.nbytes
        seen += positions(batch)

    assert sorted(seen) == list(range(5000))
    assert most_held <= 20_000 + 2 * 70 * 72
    assert looked <= 2 * 5000
