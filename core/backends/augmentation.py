"""The mirrored and turned variants of a chip that a model gets, in training and in a run.

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
    """Return the numbers of the variants of test-time augmentation; `dihedral` makes them."""
    written = options.arguments.get("test_time_augmentation")
    if not parse_flag(written, default=definition.test_time_augmentation):
        return (0,)
    return variants_of(definition.image_space, size)


def variants_of(space: ImageSpace, size: tuple[int, int] | None) -> tuple[int, ...]:
    """Return the numbers of the variants of a chip that show the same thing.

    Source: ESRI_FORMATS.md 3.3, step 4: all 8 in MAP_SPACE, else the chip and its mirror image.
    Chips of one size that is no square get none that are transposed.
    """
    if space is not ImageSpace.MAP_SPACE:
        return (0, 2)
    return tuple(range(8 if size is None or size[0] == size[1] else 4))


def dihedral(pixels: Pixels, variant: int) -> Pixels:
    """Return (N, C, H, W); bit 0: rows flipped; bit 1: columns flipped; then bit 2: transposed."""
    if variant & 1:
        pixels = pixels[:, :, ::-1]
    if variant & 2:
        pixels = pixels[:, :, :, ::-1]
    return pixels.swapaxes(2, 3) if variant & 4 else pixels
