"""An order of places in which whatever comes first is spread over all of them.

Each object has the same chance to be among the first, so those are a random sample, and one that
knows the whole area: dense quarters have as many of it as they have objects.

Source: Stevens and Olsen 2004, Spatially Balanced Sampling of Natural Resources: objects in a row
along a curve that fills the plane, taken from it in reverse hierarchical order.
"""

from __future__ import annotations

from array import array
from math import isfinite
from typing import Callable, Sequence

from ...chance import Chance

_BITS = 16
"""Of a coordinate along an axis: cells of a 65,536th of the extent."""

_SPREAD = array("I", (sum((byte >> bit & 1) << 2 * bit for bit in range(8)) for byte in range(256)))
"""The bits of a byte with a gap after each."""

_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def balanced_order(xs: Sequence[float], ys: Sequence[float], seed: int) -> array[int]:
    """Return the objects in an order whose every beginning is spread; the same for a seed.

    Args:
        xs: of a place for each object, in any CRS; what has none (NaN) comes by chance.
        ys: of the same places.
        seed: of chance.

    Returns:
        Positions in `xs`, each once.
    """
    chance = Chance(seed)
    along = _along_the_curve(xs, ys, chance)
    count = len(along)
    bits = max(count - 1, 1).bit_length()
    start = chance.below(count)
    taken = sorted(range(count), key=lambda rank: _reversed((rank + start) % count, bits))
    return array("I", (along[rank] for rank in taken))


def _along_the_curve(xs: Sequence[float], ys: Sequence[float], chance: Chance) -> array[int]:
    """Return the objects along a Z-shaped curve, those at one place in any order."""
    objects = array("I", range(len(xs)))
    chance.shuffle(objects)
    to_column, to_row = _scaled(xs, chance), _scaled(ys, chance)
    codes = array("Q", (_code(to_column(x), to_row(y)) for x, y in zip(xs, ys)))
    return array("I", sorted(objects, key=codes.__getitem__))


def _scaled(values: Sequence[float], chance: Chance) -> Callable[[float], int]:
    """Return what brings a coordinate to a cell; where the first begins is left to chance."""
    known = [value for value in values if isfinite(value)]
    low, high = (min(known), max(known)) if known else (0.0, 0.0)
    last = (1 << _BITS) - 1
    shift = chance.share() * last / 2
    scale = last / 2 / (high - low) if high > low else 0.0

    def cell(value: float) -> int:
        return int((value - low) * scale + shift) if isfinite(value) else chance.below(last)

    return cell


def _code(column: int, row: int) -> int:
    """Return the place of a cell on the curve: the bits of both, in turn."""
    low = _SPREAD[column & 255] | _SPREAD[row & 255] << 1
    return (_SPREAD[column >> 8] | _SPREAD[row >> 8] << 1) << 16 | low


def _reversed(number: int, bits: int) -> int:
    """Return a number with its lowest `bits` bits read backwards; up to 32 of them."""
    turned = 0
    for _ in range(4):
        turned = turned << 8 | _REVERSED[number & 255]
        number >>= 8
    return turned >> 32 - bits
