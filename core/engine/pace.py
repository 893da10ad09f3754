"""How fast work goes on, and how long the rest takes: once that can be told."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Callable

from ..texts import Text, text

_LEAST_S = 5.0
_LEAST_PARTS = 3
"""Of the work, before anything is said of it: a guess from less is off tenfold."""


@dataclass
class Pace:
    """Times parts of work as they are done.

    What comes before the first of them is not counted: a model that is loaded and calibrated, a
    graphics card that warms up. It happens once, however much there is to do.

    Attributes:
        clock: seconds.
    """

    clock: Callable[[], float] = time.monotonic
    _parts: int = field(init=False, default=0)
    _first: tuple[float, float] = field(init=False, default=(0.0, 0.0))
    _last: tuple[float, float] = field(init=False, default=(0.0, 0.0))

    def add(self, amount: float) -> None:
        """Count so much work as done, since the last time."""
        self._last = self.clock(), self._last[1] + amount
        if not self._parts:
            self._first = self._last
        self._parts += 1

    def rate(self) -> float | None:
        """Return how much is done in a second; None: it cannot be told yet."""
        seconds, done = (last - first for first, last in zip(self._first, self._last))
        is_known = self._parts > _LEAST_PARTS and seconds >= _LEAST_S and done > 0
        return done / seconds if is_known else None


def duration(seconds: float) -> Text:
    """Return some seconds as people say them: 40 s, 3 min, 2.5 h."""
    if seconds < 90:
        return text("{seconds:,.0f} s", seconds=seconds)
    if seconds < 90 * 60:
        return text("{minutes:,.0f} min", minutes=seconds / 60)
    return text("{hours:,.1f} h", hours=seconds / 3600)
