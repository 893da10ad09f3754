"""Small charts of a page, as SVG and tables: what they show is in their text as well.

Colours follow light and dark (`page.STYLE`); lines differ in dash and mark too, so that they can
be told apart on paper and by everybody.
"""

from __future__ import annotations

from html import escape
from typing import Callable, Iterable, Sequence

from .page import css_color
from .plot import Axis, Number, Plot, Point, Series, plain_number

BAR, GAP = 9, 1
HEIGHT = 34

SPAN, THICK, BAND, EDGE = 140, 16, 8, 2
"""Pixels of a value with its interval: the length of the axis, heights of all and of the interval,
room at the ends."""


def histogram(counts: Sequence[int], color: tuple[int, int, int], title: str) -> str:
    """Return bars for counts of equal bins from 0 to 1.

    Args:
        counts: of each bin.
        color: of the bars.
        title: what a screen reader says.
    """
    most = max(counts, default=0) or 1
    width = len(counts) * (BAR + GAP)
    bars = "".join(
        f'<rect class="outlined" x="{number * (BAR + GAP)}" y="{HEIGHT - height:.1f}" '
        f'width="{BAR}" height="{height:.1f}"/>'
        for number, count in enumerate(counts)
        if count
        for height in (max(1.5, (HEIGHT - 1) * count / most),)
    )
    return (
        f'<svg role="img" aria-label="{escape(title)}" viewBox="0 0 {width} {HEIGHT + 1}" '
        f'width="{width}" height="{HEIGHT + 1}" fill="{css_color(color)}">'
        f"<title>{escape(title)}</title>{bars}"
        f'<line class="axis" x1="0" x2="{width}" y1="{HEIGHT + 0.5}" y2="{HEIGHT + 0.5}"/></svg>'
    )


def share_bar(share: float, color: tuple[int, int, int]) -> str:
    """Return a bar for a share of 0 to 1; the number stands beside it."""
    return (
        '<svg class="share" aria-hidden="true" width="120" height="12" viewBox="0 0 120 12">'
        f'<rect class="outlined" width="{max(120 * share, 0.5):.1f}" height="12" '
        f'fill="{css_color(color)}"/></svg>'
    )


def interval(
    value: float,
    low: float,
    high: float,
    *,
    color: tuple[int, int, int] | None = None,
    least: float = 0.0,
    most: float = 1.0,
    mark: float | None = None,
) -> str:
    """Return a stroke in a bar; the numbers stand beside it, so a screen reader skips it.

    Rows of a table that have the same ends can be compared by eye.

    Args:
        value: where the stroke is.
        low: where the bar begins,
        high: and ends.
        color: of the bar; None: that of the first line of a plot.
        least: where the axis begins,
        most: and ends.
        mark: something to compare with, dotted: the mean of all, what the map shows.
    """
    axis = Axis("", least, most if most > least else least + 1.0)
    x, left, right = (EDGE + SPAN * axis.along(each) for each in (value, low, high))
    middle, width = THICK / 2, SPAN + 2 * EDGE
    fill = f' style="fill:{css_color(color)}"' if color else ""
    compared = "" if mark is None else _stroke("mark", EDGE + SPAN * axis.along(mark))
    return (
        f'<svg class="interval" aria-hidden="true" width="{width}" height="{THICK}" '
        f'viewBox="0 0 {width} {THICK}">'
        f'<line class="grid" x1="{EDGE}" y1="{middle}" x2="{EDGE + SPAN}" y2="{middle}"/>'
        f'<rect class="outlined" x="{left:.1f}" y="{middle - BAND / 2}" '
        f'width="{max(right - left, 1):.1f}" height="{BAND}"{fill}/>'
        f"{compared}{_stroke('value', x)}</svg>"
    )


def confusion_matrix(
    counts: Sequence[Sequence[int]],
    names: Sequence[str],
    *,
    rows: str,
    columns: str,
    total: str,
    title: str,
    number: Callable[[int], str] = "{:,}".format,
) -> str:
    """Return a table with shaded cells, by their share of their row; nothing without classes.

    Args:
        counts: rows of the reference, columns of what was said.
        names: of the classes, HTML.
        rows: what they are, plain text, as are
        columns: what they are,
        total: the name of the sums,
        title: the caption.
        number: writes a count, as HTML.
    """
    if not names:
        return ""
    heads = "".join(f'<th scope="col" class="number">{name}</th>' for name in (*names, total))
    body = "".join(
        f'<tr><th scope="row">{name}</th>{_shaded(row, place, number)}'
        f'<td class="number soft">{number(sum(row))}</td></tr>'
        for place, (name, row) in enumerate(zip(names, counts))
    )
    sums = "".join(f'<td class="number soft">{number(sum(column))}</td>' for column in zip(*counts))
    everything = sum(map(sum, counts))
    return (
        f'<div class="wide"><table class="matrix"><caption>{escape(title)}</caption>'
        f'<thead><tr><td></td><th scope="colgroup" colspan="{len(names) + 1}">{escape(columns)}'
        f'</th></tr><tr><th scope="col">{escape(rows)}</th>{heads}</tr></thead>'
        f'<tbody>{body}<tr><th scope="row" class="soft">{escape(total)}</th>{sums}'
        f'<td class="number soft">{number(everything)}</td></tr></tbody></table></div>'
    )


def reliability(
    series: Sequence[Series], *, x: str, y: str, title: str, number: Number = plain_number
) -> str:
    """Return how often what was said with some confidence was right, beside the diagonal.

    Args:
        series: x is the mean confidence of a bin, y how many of it were right, both 0 to 1.
        x: name of the axis, plain text.
        y: name of the axis, plain text.
        title: what a screen reader says.
        number: writes those of the axes.
    """
    across, up = (Axis(name, is_share=True, number=number) for name in (x, y))
    return Plot(across, up, title, width=312, height=292).drawn(series, diagonal=True)


def lines(
    series: Sequence[Series],
    *,
    x: str,
    y: str,
    title: str,
    is_share: bool = False,
    number: Number = plain_number,
) -> str:
    """Return lines, their points with intervals where they have them; nothing without points.

    Args:
        series: of numbers.
        x: name of the axis, plain text.
        y: name of the axis, plain text.
        title: what a screen reader says.
        is_share: y is a share of 0 to 1, written as percent.
        number: writes those of the axes.
    """
    points = [point for each in series for point in each.points]
    if not points:
        return ""
    across = Axis.around(x, [point.x for point in points], number=number)
    up = Axis.around(y, list(_heights(points)), is_share=is_share, number=number)
    return Plot(across, up, title).drawn(series)


def _heights(points: Iterable[Point]) -> Iterable[float]:
    for point in points:
        yield from (each for each in (point.low, point.y, point.high) if each is not None)


def _stroke(kind: str, x: float) -> str:
    return f'<line class="{kind}" x1="{x:.1f}" y1="0" x2="{x:.1f}" y2="{THICK}"/>'


def _shaded(row: Sequence[int], diagonal: int, number: Callable[[int], str]) -> str:
    """Return the cells of a row: right ones in one colour, wrong ones in another."""
    most = sum(row) or 1
    return "".join(
        f'<td class="number {"right" if column == diagonal else "wrong"}" '
        f'style="--share:{count / most:.2f}">{number(count)}</td>'
        for column, count in enumerate(row)
    )
