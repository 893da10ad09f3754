"""Labelled chips in memory, and a reporter that remembers."""

from __future__ import annotations

from typing import Any

import numpy as np
from object_classifier.core.training.band_statistics import BandStatistics
from object_classifier.core.training.labelled_chips import ChipKey, LabelledChips, digest_of


class Log:
    """What a task reports to."""

    def __init__(self) -> None:
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.steps: list[tuple[int, int, str]] = []

    def info(self, text: str) -> None:
        self.infos.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)

    def progress(self, done: int, total: int, text: str) -> None:
        self.steps.append((done, total, text))

    def is_cancelled(self) -> bool:
        return False


def painted_chips(
    count: int, side: int = 16, bands: int = 3, *, dtype: Any = np.uint8, seed: int = 1
) -> LabelledChips:
    """Return chips of two classes: a bright or a dark square on noise, anywhere."""
    random = np.random.default_rng(seed)
    pixels = random.normal(110, 25, (count, bands, side, side))
    labels = (np.arange(count) % 2).astype(np.int32)
    half = side // 2
    for chip, label in zip(pixels, labels):
        top, left = random.integers(1, half, 2)
        chip[:, top : top + half, left : left + half] += 60 if label else -60
    return labelled(np.clip(pixels, 0, 255).astype(dtype), labels)


def labelled(pixels: Any, labels: Any, *, spacing: float = 100.0) -> LabelledChips:
    """Return chips as `read_chips` does, of objects in a row."""
    count = len(pixels)
    numbers = np.arange(count, dtype=np.int32)
    return LabelledChips(
        pixels=pixels,
        labels=np.asarray(labels, np.int32),
        owners=numbers,
        groups=np.full(count, -1, np.int32),
        x=numbers * spacing,
        y=np.zeros(count),
        names=tuple(map(str, numbers)),
        keys=tuple(ChipKey("objects", int(number) + 1, 0) for number in numbers),
        digests=tuple(map(digest_of, pixels)),
        statistics=BandStatistics(*np.zeros((6, pixels.shape[1]))),
        are_bytes=pixels.dtype == np.uint8,
        left_out={},
        unasked={},
    )
