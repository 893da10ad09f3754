"""Which pixels of a chip lie in its object: one fill for many chips.

A pixel belongs to an object when its centre does. Holes are outside, and several polygons of one
object are its union. Where an edge runs through a centre it is as GDAL's rasterizer has it, so that
the masks equal those of `rasterio.features.rasterize` pixel by pixel. That one works shape by shape
under Python's lock; here the edges of all polygons meet the rows of all chips at once.

Assumption: the centre decides; Esri does not say (ESRI_FORMATS.md 4, "blacken").
Source: GDAL 3.10, alg/llrasterize.cpp, `GDALdllImageFilledPolygon`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .outlines import Outlines
    from .windows import Windows

    Integers = NDArray[np.int64]
    Floats = NDArray[np.float64]
    Runs = NDArray[np.int64]  # (2, K) first pixel, and the one after the last, on a line

PIXEL_BYTES = 1
"""That the mask of a chip takes of each of its pixels."""


SAME_PX = 1e-5
"""GDAL takes two vertices that are closer than this for one when it looks for a turn."""


def inside(outlines: Outlines, windows: Windows) -> NDArray[np.bool_]:
    """Return which pixels of each object's window lie in the object.

    Args:
        outlines: of N objects.
        windows: (N, 4), one for each.

    Returns:
        The pixels of all windows on one line, each window row by row; where windows have one size,
        `reshape(N, height, width)` makes an array of it.
    """
    sizes, owners = windows[:, 2] * windows[:, 3], outlines.owners
    # Polygons are filled apart, each on a line of its own, and then laid over one another.
    ends = np.cumsum(sizes[owners], dtype=np.int64)
    vertices = _Vertices.of(outlines, windows[owners], ends - sizes[owners])
    runs = np.hstack((_between_crossings(vertices), _along_level_edges(vertices, outlines)))
    runs = runs[:, runs[0] < runs[1]]
    polygons = np.searchsorted(ends, runs[0], side="right")
    runs += (np.cumsum(sizes, dtype=np.int64)[owners] - ends)[polygons]
    changes = _united(runs)
    is_inside = np.zeros(len(changes) + 1, bool)
    is_inside[1::2] = True
    return np.repeat(is_inside, np.diff(changes, prepend=0, append=sizes.sum()))


@dataclass(frozen=True, eq=False)
class _Vertices:
    """All vertices, in columns and rows of their windows.

    Attributes:
        column, row: (V,).
        middle: (V,) first row of the window whose middle does not lie above the vertex.
        width, height: (V,) of the window.
        start: (V,) where the window's first pixel lies on the line.
        edges: (E,) the vertices from which an edge leads to the next one.
    """

    column: Floats
    row: Floats
    middle: Integers
    width: Integers
    height: Integers
    start: Integers
    edges: Integers

    @classmethod
    def of(cls, outlines: Outlines, windows: Windows, starts: Integers) -> _Vertices:
        """Place outlines in the windows, (P, 4), of their polygons."""
        polygons = outlines.polygons[outlines.rings]
        left, top, width, height = windows[polygons].T
        column, row = outlines.vertices[:, 0] - left, outlines.vertices[:, 1] - top
        middle = np.clip(np.ceil(row - 0.5), 0, height).astype(np.int64)
        edges = np.flatnonzero(outlines.rings[1:] == outlines.rings[:-1])
        return cls(column, row, middle, width, height, starts[polygons], edges)


def _between_crossings(vertices: _Vertices) -> Runs:
    """Return the pixels whose centres have an odd number of edges to their left.

    A row's middle crosses an edge that begins above it, or at it, and ends below; so those of a
    polygon cross in pairs.
    """
    middle, one, other = vertices.middle, vertices.edges, vertices.edges + 1
    is_crossed = middle[one] != middle[other]
    one, other = one[is_crossed], other[is_crossed]
    goes_down = middle[one] < middle[other]
    upper, lower = np.where(goes_down, (one, other), (other, one))
    first, counts = middle[upper], middle[lower] - middle[upper]
    ends = np.cumsum(counts)
    row = np.arange(counts.sum()) + np.repeat(first - ends + counts, counts)
    # In the order in which GDAL computes it: another rounds otherwise.
    column = row + 0.5
    column -= np.repeat(vertices.row[upper], counts)
    column *= np.repeat(vertices.column[lower] - vertices.column[upper], counts)
    column /= np.repeat(vertices.row[lower] - vertices.row[upper], counts)
    column += np.repeat(vertices.column[upper], counts)
    width = np.repeat(vertices.width[upper], counts)
    places = row * width + np.repeat(vertices.start[upper], counts)
    places += _nearest(column, width)
    # A row ends where the next one begins, and so does what crosses it: all can be sorted at once.
    places.sort()
    runs: Runs = places.reshape(-1, 2).T
    return runs


def _along_level_edges(vertices: _Vertices, outlines: Outlines) -> Runs:
    """Return the pixels whose centres lie on an edge that leads to the left in a clockwise ring.

    GDAL turns every ring, holes too, clockwise, and fills such edges apart.
    """
    one, other, row = vertices.edges, vertices.edges + 1, vertices.row
    above = row[one] - 0.5
    is_met = (row[one] == row[other]) & (above >= 0) & (above < vertices.height[one])
    is_met &= above == np.floor(above)
    one, other, above = one[is_met], other[is_met], above[is_met].astype(np.int64)
    ends = np.stack((vertices.column[other], vertices.column[one]))
    ends = np.where(_are_clockwise(outlines, outlines.rings[one]), ends, ends[::-1])
    runs: Runs = _nearest(ends, vertices.width[one])
    runs += above * vertices.width[one] + vertices.start[one]
    return runs


def _are_clockwise(outlines: Outlines, rings: Integers) -> NDArray[np.bool_]:
    """Return which of some rings are clockwise where rows grow upwards.

    Source: GDAL 3.10, ogr/ogrlinestring.cpp, `isClockwise`: the turn at the lowest vertex, of
    several the right one; where another one lies there, or no turn is there, the signed area.
    """
    asked, numbers = np.unique(rings, return_inverse=True)
    starts = np.searchsorted(outlines.rings, asked)
    counts = np.searchsorted(outlines.rings, asked, side="right") - starts - 1  # closed: once only
    begins = np.cumsum(counts) - counts
    vertex = np.arange(counts.sum()) + np.repeat(starts - begins, counts)
    column, row = outlines.vertices[vertex].T
    order = np.lexsort((-column, row, np.repeat(asked, counts)))
    lowest = order[begins]
    next_lowest = order[begins + np.minimum(counts - 1, 1)]
    following, previous = _shifted(begins, counts, 1), _shifted(begins, counts, -1)

    def distance(one: Integers, other: Integers) -> Floats:
        return np.stack((column[one] - column[other], row[one] - row[other]))

    before, after = distance(previous[lowest], lowest), distance(following[lowest], lowest)
    turns = after[0] * before[1] - before[0] * after[1]
    is_sound = (turns != 0) & (distance(next_lowest, lowest) != 0).any(0)
    is_sound &= (abs(before).max(0) >= SAME_PX) & (abs(after).max(0) >= SAME_PX)
    rises = row[following] - row[previous]
    areas = np.add.reduceat(column * rises, begins) if len(begins) else turns
    result: NDArray[np.bool_] = (np.where(is_sound, turns, areas) < 0)[numbers]
    return result


def _shifted(begins: Integers, counts: Integers, step: int) -> Integers:
    """Return the place of the next vertex, or the one before, of each in rings of these counts."""
    begins, ends = np.repeat(begins, counts), np.repeat(begins + counts, counts)
    places = np.arange(len(begins)) + step
    places = np.where(places < begins, ends - 1, places)
    shifted: Integers = np.where(places == ends, begins, places)
    return shifted


def _nearest(column: Floats, width: Integers) -> Integers:
    """Return the first pixel of a row whose centre does not lie left of a column."""
    nearest: Integers = np.clip(np.floor(column + 0.5), 0, width).astype(np.int64)
    return nearest


def _united(runs: Runs) -> Integers:
    """Return where the union of runs, none of them empty, begins and ends by turns, ascending."""
    first, after = runs[:, np.argsort(runs[0], kind="stable")]
    farthest = np.maximum.accumulate(after)
    is_apart = first[1:] > farthest[:-1]
    begins = first[np.concatenate(([True], is_apart))[: len(first)]]
    ends = farthest[np.concatenate((is_apart, [True]))[-len(first) :]] if len(first) else farthest
    changes: Integers = np.stack((begins, ends), axis=1).ravel()
    return changes
