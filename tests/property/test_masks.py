"""Masks of many chips at once are those that GDAL makes one by one, pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio.features
import shapely
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from object_classifier.core.engine import masks
from object_classifier.core.engine.outlines import Outlines, outlines_of

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")

LENGTH = 14
"""Of the largest window, pixels."""

anywhere = st.floats(-LENGTH / 2, 1.5 * LENGTH)
on_centres = anywhere.map(lambda number: np.floor(number) + 0.5)
on_quarters = anywhere.map(lambda number: np.round(number * 4) / 4)
far_away = st.floats(-1e6, 1e6)
# Each ring has one kind of coordinate, so that many of its edges are level or upright.
rings = st.sampled_from([anywhere, on_centres, on_centres, on_quarters, far_away]).flatmap(
    lambda places: st.lists(st.tuples(places, places), min_size=3, max_size=8)
)


@st.composite
def polygons(draw):
    return shapely.Polygon(draw(rings), draw(st.lists(rings, max_size=2)))


nothing = st.sampled_from([shapely.Polygon(), shapely.Point(3, 3), shapely.box(3, 3, 3, 9)])
geometries = st.one_of(
    polygons(),
    nothing,
    st.lists(polygons(), max_size=4).map(shapely.MultiPolygon),
    st.lists(st.one_of(polygons(), nothing), max_size=3).map(shapely.GeometryCollection),
)
lengths = st.integers(1, LENGTH)
windows = st.tuples(st.integers(-9, 9), st.integers(-9, 9), lengths, lengths)


def parts_of(geometry):
    if geometry.geom_type == "Polygon":
        return [] if geometry.is_empty else [geometry]
    return [part for each in getattr(geometry, "geoms", ()) for part in parts_of(each)]


def by_gdal(geometry, window):
    column, row, width, height = window
    shapes = [(part, 1) for part in parts_of(geometry)]
    if not shapes:
        return np.zeros((height, width), bool)
    transform = Affine.translation(column, row)
    return rasterio.features.rasterize(shapes, (height, width), transform=transform) > 0


@given(
    st.lists(st.tuples(geometries, windows), max_size=6),
    st.sampled_from([0, 1000, 12_345]),
)
def test_every_mask_is_gdals(chips, far) -> None:
    """Holes, parts, bow ties, edges and corners on pixels' centres, what lies beyond the window."""
    shapes = [shapely.transform(geometry, lambda xy: xy + far) for geometry, _ in chips]
    places = np.array([(c + far, r + far, w, h) for _, (c, r, w, h) in chips], np.int64)
    places = places.reshape(-1, 4)

    line = masks.inside(outlines_of(np.array(shapes, object)), places)

    found = np.split(line, np.cumsum(places[:, 2] * places[:, 3])[:-1]) if chips else []
    for shape, window, mask in zip(shapes, places.tolist(), found):
        np.testing.assert_array_equal(mask.reshape(window[3], window[2]), by_gdal(shape, window))


def test_edges_that_are_level_with_centres_are_gdals_also_in_rings_of_every_kind() -> None:
    """Those that hypothesis seldom makes: thousands of rings whose corners are pixels' centres."""
    random = np.random.default_rng(5)
    corners = random.integers(0, 7, (2000, 6, 2)) + 0.5
    shapes = np.array([shapely.Polygon(ring) for ring in corners], object)
    window = (1, 1, 6, 5)

    line = masks.inside(outlines_of(shapes), np.tile(window, (len(shapes), 1)))

    for shape, mask in zip(shapes, line.reshape(-1, 5, 6)):
        np.testing.assert_array_equal(mask, by_gdal(shape, window))


@given(st.lists(geometries, max_size=6), st.integers(0, 6), st.integers(0, 6))
def test_some_of_the_outlines_are_those_of_some_of_the_objects(shapes, one, other) -> None:
    first, end = sorted((min(one, len(shapes)), min(other, len(shapes))))
    every = np.array([*shapes, None], object)[:-1]

    some, expected = outlines_of(every).between(first, end), outlines_of(every[first:end])

    for name in Outlines.__dataclass_fields__:
        np.testing.assert_array_equal(getattr(some, name), getattr(expected, name))


def test_a_polygon_with_a_vertex_that_has_no_place_is_left_out() -> None:
    shapes = np.array([shapely.box(0, 0, 4, 4), shapely.box(1, 1, 3, 3), shapely.box(2, 0, 5, 5)])
    outlines = outlines_of(shapes)

    placed = outlines.without(np.array([1]))

    line = masks.inside(placed, np.tile((0, 0, 6, 6), (3, 1))).reshape(3, 6, 6)
    assert line.sum((1, 2)).tolist() == [16, 0, 15]
