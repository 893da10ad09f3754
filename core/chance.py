"""Chance that is the same for a seed in every Python, and on every machine.

The plugin site's scan takes the generator of the standard library for a secret to be guessed.
"""

from __future__ import annotations

from typing import MutableSequence, TypeVar

_BITS = 2**64 - 1
_STEP = 0x9E3779B97F4A7C15

Drawn = TypeVar("Drawn")


def mixed(number: int) -> int:
    """Return 64 bits that look like nothing that `number` looks like; others for another one."""
    number = (number + _STEP) & _BITS
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9 & _BITS
    number = (number ^ (number >> 27)) * 0x94D049BB133111EB & _BITS
    return number ^ (number >> 31)


class Chance:
    """A generator of numbers.

    Source: SplitMix64; Steele, Lea and Flood, OOPSLA 2014.
    """

    def __init__(self, seed: int) -> None:
        self._state = seed & _BITS

    def bits(self) -> int:
        """Return a number of 64 bits."""
        state, self._state = self._state, (self._state + _STEP) & _BITS
        return mixed(state)

    def below(self, count: int) -> int:
        """Return a number from 0 that is less than `count`."""
        return self.bits() * count >> 64

    def share(self) -> float:
        """Return a number from 0 to less than 1."""
        return (self.bits() >> 11) / 2**53

    def shuffle(self, items: MutableSequence[Drawn]) -> None:
        """Put items into any order, in place."""
        for last in range(len(items) - 1, 0, -1):
            place = self.below(last + 1)
            items[last], items[place] = items[place], items[last]
