"""Test-time augmentation: the mirrored and turned variants of a chip that a model gets.

Source: ESRI_FORMATS.md 3.3, step 4.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model.definition import ImageSpace
from .probabilities import parse_flag

if TYPE_CHECKING:
    from ..model.definition import ModelDefinition
    from .interface import LoadOptions, Pixels


def dihedral_variants(
    definition: ModelDefinition, options: LoadOptions, *, size: tuple[int, int] | None
) -> tuple[int, ...]:
    """Return the numbers of the variants of test-time augmentation; `dihedral` makes them.

    Source: ESRI_FORMATS.md 3.3, step 4: all 8 in MAP_SPACE, else the chip and its mirror image.
    A network of one size that is no square gets none that are transposed.
    """
    written = options.arguments.get("test_time_augmentation")
    if not parse_flag(written, default=definition.test_time_augmentation):
        return (0,)
    if definition.image_space is not ImageSpace.MAP_SPACE:
        return (0, 2)
    return tuple(range(8 if size is None or size[0] == size[1] else 4))


def dihedral(pixels: Pixels, variant: int) -> Pixels:
    """Return (N, C, H, W); bit 0: rows flipped; bit 1: columns flipped; then bit 2: transposed."""
    if variant & 1:
        pixels = pixels[:, :, ::-1]
    if variant & 2:
        pixels = pixels[:, :, :, ::-1]
    return pixels.swapaxes(2, 3) if variant & 4 else pixels
