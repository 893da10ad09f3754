"""The rules of PRODUCT.md 2 in numbers."""

from __future__ import annotations

import numpy as np
import pytest
from object_classifier.core.engine.read_tasks import ImageLayout, plan_reading
from object_classifier.core.engine.windows import (
    LINE,
    POINT,
    POLYGON,
    meets,
    plan_windows,
)


def window(bounds, *, dimension=POLYGON, width=8, height=6, fixed=False) -> list[int]:
    dimensions = np.array([dimension], np.int8)
    windows = plan_windows(
        np.array([bounds], float), dimensions, width=width, height=height, fixed=fixed
    )
    return windows[0].tolist()


def test_a_snug_window_holds_the_whole_object() -> None:
    assert window((1.2, 2.7, 4.1, 5.0)) == [1, 2, 4, 3]


def test_bounds_on_the_pixel_grid_are_not_enlarged_by_noise() -> None:
    assert window((2 - 1e-9, 3 - 1e-9, 5 + 1e-9, 6 + 1e-9)) == [2, 3, 3, 3]


def test_an_object_too_long_in_one_direction_is_cropped_as_if_fixed() -> None:
    assert window((0.0, 0.0, 9.0, 2.0)) == window((0.0, 0.0, 9.0, 2.0), fixed=True) == [1, -2, 8, 6]


def test_an_object_as_large_as_the_limit_is_not_cropped() -> None:
    assert window((0.5, 0.0, 8.0, 6.0)) == [0, 0, 8, 6]


def test_points_get_the_fixed_window_and_lines_their_box() -> None:
    assert window((10.5, 10.5, 10.5, 10.5), dimension=POINT) == [7, 8, 8, 6]
    assert window((3.5, 4.5, 6.5, 4.5), dimension=LINE) == [3, 4, 4, 1]


@pytest.mark.parametrize(
    ("size", "center", "first"),
    [(4, 10.0, 8), (4, 10.4, 8), (4, 10.5, 9), (4, 10.6, 9), (5, 10.0, 8), (5, 10.5, 8),
     (5, 10.9, 8), (5, 11.0, 9), (1, 10.3, 10), (1, -0.7, -1), (4, -0.5, -2)],
)  # fmt: skip
def test_a_fixed_window_is_centred_on_the_nearest_whole_pixel(size, center, first) -> None:
    bounds = (center, center, center, center)

    assert window(bounds, width=size, height=size, fixed=True) == [first, first, size, size]


def test_bounds_that_only_touch_the_image_lie_outside() -> None:
    bounds = np.array(
        [(-2, 0, 0, 3), (-2, 0, 0.1, 3), (10, 2, 12, 3), (9.9, 2, 12, 3), (0, 0, 0, 0),
         (10, 5, 10, 5), (np.nan,) * 4],
        float,
    )  # fmt: skip

    assert meets(bounds, (0, 0, 10, 10)).tolist() == [False, True, False, True, True, False, False]


def test_every_object_is_read_once_and_cells_follow_each_other() -> None:
    random = np.random.default_rng(3)
    corners = random.integers(-5, 20_000, (5_000, 2))
    windows = np.hstack((corners, np.full((5_000, 2), 64)))
    layout = ImageLayout(20_000, 20_000, 256, 256, pixel_bytes=3)

    tasks = list(plan_reading(windows, layout))

    read = np.concatenate([task.rows for task in tasks])
    assert sorted(read) == list(range(5_000))
    side = 13 * 256  # the whole blocks that fit into CELL_BYTES
    tops = [(windows[task.rows, 1].mean() + 32) // side for task in tasks]
    assert tops == sorted(tops)


def test_a_dense_cell_is_decoded_once_and_a_sparse_one_window_by_window() -> None:
    layout = ImageLayout(2_000, 2_000, 256, 256, pixel_bytes=1)
    dense = np.array([(column, 100, 50, 50) for column in range(0, 500, 25)])
    sparse = np.array([(0, 0, 50, 50), (1_900, 1_900, 50, 50)])

    assert [task.union for task in plan_reading(dense, layout)] == [(0, 100, 525, 50)]
    assert [task.union for task in plan_reading(sparse, layout)] == [None]


def test_objects_far_apart_share_a_task_a_few_at_a_time() -> None:
    layout = ImageLayout(100_000, 100_000, 256, 256, pixel_bytes=3)
    corners = np.arange(40)[:, None] * 2_400
    windows = np.hstack((corners, corners, np.full((40, 2), 64)))

    tasks = list(plan_reading(windows, layout))

    assert all(task.union is None for task in tasks)
    assert [len(task.rows) for task in tasks] == [16, 16, 8]
    assert np.concatenate([task.rows for task in tasks]).tolist() == list(range(40))


def test_no_objects_mean_no_reading() -> None:
    layout = ImageLayout(10, 10, 10, 10, pixel_bytes=1)

    assert list(plan_reading(np.empty((0, 4), np.int64), layout)) == []
