"""What holds for every object, window and image."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from object_classifier.core.engine.read_tasks import CELL_BYTES, ImageLayout, plan_reading
from object_classifier.core.engine.resize import resized
from object_classifier.core.engine.windows import (
    POLYGON,
    plan_windows,
)
from object_classifier.core.model.definition import ResizeMethod

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

places = st.floats(-1e6, 1e6).map(lambda number: round(number * 256) / 256)
extents = st.floats(0, 700).map(lambda number: round(number * 256) / 256)
sizes = st.integers(1, 600)


@st.composite
def objects(draw):
    left, top = draw(places), draw(places)
    return left, top, left + draw(extents), top + draw(extents)


def plan(bounds, width, height, fixed):
    dimensions = np.full(len(bounds), POLYGON, np.int8)
    return plan_windows(np.array(bounds), dimensions, width=width, height=height, fixed=fixed)


@given(objects())
def test_an_object_that_fits_is_never_cut(bounds) -> None:
    column, row, width, height = plan([bounds], 701, 701, fixed=False)[0]

    assert column <= bounds[0] and bounds[2] <= column + width
    assert row <= bounds[1] and bounds[3] <= row + height


@given(objects(), sizes, sizes, st.booleans())
def test_a_chip_is_never_larger_than_the_model_wants(bounds, width, height, fixed) -> None:
    *_, chip_width, chip_height = plan([bounds], width, height, fixed)[0]

    assert 1 <= chip_width <= width and 1 <= chip_height <= height


@given(st.lists(objects(), min_size=1), sizes, sizes, st.booleans(), st.integers(-999, 999))
def test_shifting_by_whole_pixels_shifts_the_windows(bounds, width, height, fixed, shift) -> None:
    windows = plan(bounds, width, height, fixed)

    shifted = plan(np.array(bounds) + shift, width, height, fixed)

    np.testing.assert_array_equal(shifted, windows + np.array([shift, shift, 0, 0]))


@given(objects(), sizes, sizes)
def test_the_centre_of_a_fixed_window_is_within_half_a_pixel(bounds, width, height) -> None:
    column, row, *_ = plan([bounds], width, height, fixed=True)[0]

    assert abs(column + width / 2 - (bounds[0] + bounds[2]) / 2) <= 0.5
    assert abs(row + height / 2 - (bounds[1] + bounds[3]) / 2) <= 0.5


@given(
    st.lists(objects(), min_size=1, max_size=50),
    st.integers(1, 70_000),
    st.integers(1, 70_000),
    st.integers(1, 900),
)
def test_reading_covers_every_object_once_whatever_the_layout(
    bounds, block_width, block_height, pixel_bytes
) -> None:
    windows = plan(bounds, 224, 224, fixed=False)
    layout = ImageLayout(70_000, 70_000, block_width, block_height, pixel_bytes)

    tasks = list(plan_reading(windows, layout))

    assert sorted(np.concatenate([task.rows for task in tasks])) == list(range(len(bounds)))
    for task in tasks:
        if task.union is not None:
            assert task.union.width * task.union.height * pixel_bytes <= 2 * CELL_BYTES


@given(*[st.integers(1, 40)] * 4, st.sampled_from([m for m in ResizeMethod if m != "letterbox"]))
def test_squishing_keeps_one_value_and_validity(height, width, new_height, new_width, method):
    pixels, valid = np.full((2, height, width), 7, "uint8"), np.ones((2, height, width), bool)

    squished, still_valid = resized(pixels, valid, (new_height, new_width), method)

    assert squished.shape == (2, new_height, new_width)
    assert np.allclose(squished, 7, rtol=1e-5)
    assert still_valid is None or still_valid.all()


@given(
    *[st.integers(1, 40)] * 4,
    st.sampled_from(ResizeMethod),
    st.floats(0, 0.999),
    st.floats(0, 0.999),
)
def test_resizing_never_makes_the_only_valid_pixel_vanish(
    height, width, new_height, new_width, method, down, across
) -> None:
    row, column = int(down * height), int(across * width)
    pixels, valid = np.zeros((1, height, width), "uint8"), np.zeros((1, height, width), bool)
    pixels[0, row, column], valid[0, row, column] = 200, True

    size = (new_height, new_width)
    squished, still_valid = resized(pixels, valid, size, method)

    assert still_valid is None or (still_valid.any() and not squished[~still_valid].any())
    if method is ResizeMethod.ANTIALIAS:
        assert squished.any()
