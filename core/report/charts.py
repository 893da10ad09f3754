"""Small charts as SVG in the page: what they show is in their text as well."""

from __future__ import annotations

from html import escape
from typing import Sequence

from .page import css_color

BAR, GAP = 9, 1
HEIGHT = 34


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
