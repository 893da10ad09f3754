"""Points and lines between two axes, as SVG: the frame that the larger charts share."""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape
from typing import Callable, NamedTuple, Sequence

WIDTH, HEIGHT = 380, 240
LEFT, RIGHT, TOP, BOTTOM = 58, 22, 10, 40
"""Room around the axes for their numbers and names."""

MARKED = 20
"""Points of a line that are marked one by one; more would be one stroke."""

TICKS = 5


Number = Callable[[float, int], str]


def plain_number(value: float, decimals: int) -> str:
    """Write a number in English."""
    return f"{value:,.{decimals}f}"


class Point(NamedTuple):
    """Where a value lies, and its interval where there is one."""

    x: float
    y: float
    low: float | None = None
    high: float | None = None


class Series(NamedTuple):
    """Points that are joined by a line, in the order of x.

    Attributes:
        name: what the legend says, plain text.
        points: of finite numbers.
    """

    name: str
    points: Sequence[Point]


@dataclass(frozen=True)
class Axis:
    """Which numbers an axis shows.

    Attributes:
        name: plain text.
        least, most: its ends, least < most.
        is_share: numbers of 0 to 1 are written as percent.
        is_whole: there is nothing between whole numbers.
        number: writes a number with so many decimals.
    """

    name: str
    least: float = 0.0
    most: float = 1.0
    is_share: bool = False
    is_whole: bool = False
    number: Number = plain_number

    @classmethod
    def around(
        cls,
        name: str,
        values: Sequence[float],
        *,
        is_share: bool = False,
        number: Number = plain_number,
    ) -> Axis:
        """Return an axis that holds the values, from round number to round number.

        Args:
            name: plain text.
            values: finite; where all are of type int, so are the numbers at the axis.
            is_share: they are written as percent.
            number: writes them.
        """
        least, most = min(values, default=0.0), max(values, default=1.0)
        room = (most - least) or abs(most) or 1.0
        is_whole = all(isinstance(value, int) for value in values)
        step = _step(room, is_whole=is_whole)
        low, high = math.floor(least / step) * step, math.ceil(most / step) * step
        if low == high:
            high = low + step
        return cls(name, max(low, 0.0) if least >= 0 else low, high, is_share, is_whole, number)

    def ticks(self) -> list[float]:
        """Return round numbers from end to end."""
        step = _step(self.most - self.least, is_whole=self.is_whole)
        first = math.ceil(self.least / step - 1e-9)
        last = math.floor(self.most / step + 1e-9)
        return [number * step for number in range(first, last + 1)]

    def written(self, value: float) -> str:
        """Return a number as it stands at the axis."""
        value, unit = (value * 100, " %") if self.is_share else (value, "")
        exact = f"{value:.9f}" if abs(value) < 1000 else f"{value:.0f}"
        return self.number(value, len(exact.partition(".")[2].rstrip("0"))) + unit

    def along(self, value: float) -> float:
        """Return how far along the axis a value lies, 0 to 1; beyond its ends, the end."""
        return min(max((value - self.least) / (self.most - self.least), 0.0), 1.0)


@dataclass(frozen=True)
class Plot:
    """Two axes, and what is drawn between them.

    Attributes:
        x, y: the axes.
        title: what a screen reader says: all that the picture shows.
        width, height: pixels; a narrow page shrinks it.
    """

    x: Axis
    y: Axis
    title: str
    width: int = WIDTH
    height: int = HEIGHT

    def drawn(self, series: Sequence[Series], *, diagonal: bool = False) -> str:
        """Return the SVG, and a legend below it where there are several lines."""
        said = escape(self.title)
        parts = [self._grid()]
        if diagonal:
            corner = self._at(self.x.least, self.y.least), self._at(self.x.most, self.y.most)
            parts.append(_line(*corner[0], *corner[1], "diagonal"))
        parts += [self._series(number, each) for number, each in enumerate(series)]
        picture = (
            f'<svg class="plot" role="img" aria-label="{said}" '
            f'viewBox="0 0 {self.width} {self.height}" width="{self.width}" '
            f'height="{self.height}"><title>{said}</title>{"".join(parts)}</svg>'
        )
        legend = _legend(series) if len(series) > 1 else ""
        return f"<figure>{picture}{legend}</figure>"

    def _at(self, x: float, y: float) -> tuple[float, float]:
        across = self.width - LEFT - RIGHT
        up = self.height - TOP - BOTTOM
        return LEFT + across * self.x.along(x), TOP + up * (1 - self.y.along(y))

    def _grid(self) -> str:
        left, bottom = self._at(self.x.least, self.y.least)
        right, top = self._at(self.x.most, self.y.most)
        parts = []
        for value in self.y.ticks():
            _, y = self._at(self.x.least, value)
            parts.append(_line(left, y, right, y, "grid"))
            parts.append(_text(left - 6, y + 4, self.y.written(value), "end"))
        for value in self.x.ticks():
            x, _ = self._at(value, self.y.least)
            parts.append(_line(x, bottom, x, bottom + 4, "axis"))
            parts.append(_text(x, bottom + 16, self.x.written(value), "middle"))
        parts.append(_line(left, bottom, right, bottom, "axis"))
        parts.append(_text((left + right) / 2, self.height - 6, self.x.name, "middle"))
        middle = (top + bottom) / 2
        turned = f' transform="rotate(-90 10 {middle:.1f})"'
        parts.append(_text(10, middle + 3, self.y.name, "middle", turned))
        return "".join(parts)

    def _series(self, number: int, series: Series) -> str:
        places = [self._at(point.x, point.y) for point in series.points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts = [f'<polyline points="{path}"/>'] if len(places) > 1 else []
        for point in series.points:
            if point.low is not None and point.high is not None:
                x, low = self._at(point.x, point.low)
                _, high = self._at(point.x, point.high)
                parts.append(_line(x, low, x, high))
        if len(places) <= MARKED:
            parts += [_dot(x, y) for x, y in places]
        return f'<g class="series{number}">{"".join(parts)}</g>'


def _legend(series: Sequence[Series]) -> str:
    items = "".join(
        f'<span><svg aria-hidden="true" width="30" height="12" viewBox="0 0 30 12">'
        f'<g class="series{number}"><polyline points="0,6 30,6"/>{_dot(15, 6)}</g></svg>'
        f"{escape(each.name)}</span>"
        for number, each in enumerate(series)
    )
    return f'<figcaption class="legend">{items}</figcaption>'


def _step(room: float, *, is_whole: bool) -> float:
    """Return 1, 2 or 5 times a power of ten, of which `TICKS` at most fill the room."""
    power = 10.0 ** math.floor(math.log10(room / TICKS))
    step = next(times * power for times in (1, 2, 5, 10) if room / (times * power) <= TICKS + 1e-9)
    return max(step, 1.0) if is_whole else step


def _line(x1: float, y1: float, x2: float, y2: float, kind: str = "") -> str:
    named = f' class="{kind}"' if kind else ""
    return f'<line{named} x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _dot(x: float, y: float) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5"/>'


def _text(x: float, y: float, words: str, anchor: str, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{more}>{escape(words)}</text>'
