"""How chips are varied from epoch to epoch: turned, mirrored, shifted, brighter or darker.

Not scaled: the size of a cell is information, and a model is fed at the cell size of its training.
What is drawn for a chip follows from the seed, the epoch and the chip itself. So it does not depend
on the order of the batches, on what was trained before, or on which other chips there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Sequence

import numpy as np

from ..backends.augmentation import dihedral

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Chips = NDArray[np.float32]  # (N, C, H, W), normalised

LARGEST_SHIFT = 1 / 16
"""Of a side; what comes in from outside is mirrored at the edge, as fastai pads."""

GAIN = 0.1
"""Standard deviation of the logarithm of the gain, and of the offset of normalised chips."""


@dataclass(frozen=True)
class Augmenter:
    """Varies chips.

    Attributes:
        seed: of all that is drawn.
        variants: numbers of the dihedral variants that show the same thing (`variants_of`).
    """

    seed: int
    variants: tuple[int, ...]

    def vary(self, chips: Chips, digests: Sequence[bytes], epoch: int) -> Chips:
        """Return the chips of an epoch, (N, C, H, W), from those that were cut.

        Args:
            chips: normalised.
            digests: of each chip, `LabelledChips.digests`.
            epoch: from 1.
        """
        varied = np.empty_like(chips)
        for to, (chip, digest) in enumerate(zip(chips, digests)):
            varied[to] = self._varied(chip, generator(self.seed, epoch, digest))
        return varied

    def _varied(self, chip: Any, drawn: np.random.Generator) -> Any:
        variant = int(drawn.choice(self.variants))
        reach = [int(side * LARGEST_SHIFT) for side in chip.shape[1:]]
        down, right = (int(drawn.integers(-most, most + 1)) for most in reach)
        gain, offset = np.exp(drawn.normal(0, GAIN)), drawn.normal(0, GAIN)
        turned = dihedral(chip[None], variant)[0]
        return _shifted(turned, down, right) * np.float32(gain) + np.float32(offset)


def generator(seed: int, epoch: int, digest: bytes = b"") -> np.random.Generator:
    """Return what draws for one chip in one epoch; without a chip, for the epoch itself."""
    words = np.frombuffer(digest.ljust(-(-len(digest) // 4) * 4, b"\0"), "<u4")
    return np.random.default_rng([seed % 2**32, epoch, *words.tolist()])


def _shifted(chip: Any, down: int, right: int) -> Any:
    """Return a chip (C, H, W), moved by whole pixels; the edge mirrors what it loses."""
    _, height, width = chip.shape
    rows, columns = (
        _mirrored(np.arange(height) - down, height),
        _mirrored(np.arange(width) - right, width),
    )
    return chip[:, rows][:, :, columns]


def _mirrored(places: NDArray[Any], length: int) -> NDArray[Any]:
    """Return places within a line for those beyond its ends; the ends are not repeated."""
    last = length - 1
    mirrored: NDArray[Any] = last - np.abs(last - np.abs(places))
    return mirrored
