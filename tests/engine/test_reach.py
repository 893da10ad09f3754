"""An image is asked for the objects around it alone, and none that it shows is forgotten."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from object_classifier.core.engine.globe import on_the_globe
from object_classifier.core.engine.image import ImageSpec
from object_classifier.core.engine.job_plan import _in_crs
from object_classifier.core.engine.object_index import Bounds, BoxIndex
from object_classifier.core.engine.objects import Objects, read_objects
from object_classifier.core.job import ImageSource
from object_classifier.core.model.definition import ImageSpace
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.rpc import RPC
from rasterio.warp import transform
from scenes import UTM, noise, open_image, write_job, write_raster

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

SIDE = 64
TURNED = Affine(8.66, 5.0, 500_000, 5.0, -8.66, 4_000_000)
GCPS = [
    GroundControlPoint(
        row, column, 500_000 + 8.66 * column + 5 * row, 4_000_000 + 5 * column - 8.66 * row
    )
    for row in (0, SIDE) for column in (0, SIDE)
]  # fmt: skip


def rpcs(longitude: float, latitude: float) -> RPC:
    """Return polynomials of an image of half a degree, moved by height."""
    one, along_x, along_y = [1.0] + [0.0] * 19, [0.0] * 20, [0.0] * 20
    along_x[1], along_y[2], along_x[3] = 1.0, -1.0, 0.2
    return RPC(
        height_off=100, height_scale=500, lat_off=latitude, lat_scale=0.25, long_off=longitude,
        long_scale=0.25, line_off=SIDE / 2, line_scale=SIDE / 2, samp_off=SIDE / 2,
        samp_scale=SIDE / 2, line_num_coeff=along_y, line_den_coeff=one, samp_num_coeff=along_x,
        samp_den_coeff=one, err_bias=None, err_rand=None,
    )  # fmt: skip


def image(folder: Path, space: ImageSpace, **profile):
    path = write_raster(folder / "image.tif", noise(1, SIDE, SIDE), **profile)
    return open_image(ImageSource(str(path), "image"), space, None, 1)


def objects_around(folder: Path, at: tuple[float, float], crs: str, count: int = 2000) -> Objects:
    """Return small squares: many where an image lies, the others all over the CRS."""
    random = np.random.default_rng(1)
    size = 1e-4 if CRS.from_string(crs).is_geographic else 10.0
    near = random.normal(at, size * 40, (count // 4, 2))
    widely = random.normal(at, size * 3000, (count - len(near), 2))
    squares = shapely.buffer(shapely.points(np.vstack((near, widely))), size, quad_segs=1)
    return read_objects(write_job(folder / "job", folder / "image.tif", squares, crs=crs))


RAW, MAP = ImageSpace.PIXEL_SPACE, ImageSpace.MAP_SPACE
CASES = {
    "turned": (RAW, {"transform": TURNED}, UTM),
    "control points": (RAW, {"transform": None, "gcps": GCPS}, UTM),
    "polynomials": (RAW, {"transform": None, "crs": None, "rpcs": rpcs(15.0, 36.1)}, "EPSG:4326"),
    "polynomials in metres": (RAW, {"transform": None, "crs": None, "rpcs": rpcs(15, 36.1)}, UTM),
    "objects in degrees": (MAP, {"transform": Affine(10, 0, 500_000, 0, -10, 4_000_000)},
                           "EPSG:4326"),
    "objects in the next zone": (MAP, {"transform": Affine(10, 0, 500_000, 0, -10, 4_000_000)},
                                 "EPSG:32632"),
    "degrees, objects in metres": (
        MAP, {"transform": Affine(1e-4, 0, 15, 0, -1e-4, 36.1), "crs": "EPSG:4326"}, UTM
    ),
    "the 180th meridian": (
        MAP, {"transform": Affine(0.01, 0, 179.7, 0, -0.01, 60), "crs": "EPSG:4326"}, "EPSG:3857"
    ),
    "a pole": (
        MAP, {"transform": Affine(1e4, 0, -3e5, 0, -1e4, 3e5), "crs": "EPSG:3995"}, "EPSG:4326"
    ),
}  # fmt: skip


def middle_of(image, crs: str) -> tuple[float, float]:
    place = image.place.to_ground(np.array([(SIDE / 2, SIDE / 2)]))
    x, y = transform(image.crs, crs, place[:, 0], place[:, 1])
    return x[0], y[0]


@pytest.mark.parametrize("case", CASES)
def test_every_object_that_an_image_shows_is_near_it(tmp_path, case) -> None:
    space, profile, crs = CASES[case]
    raw = image(tmp_path, space, **profile)
    seen = _in_crs(raw, CRS.from_string(crs))
    objects = objects_around(tmp_path, middle_of(raw, crs), crs)

    near = objects.near(seen)

    bounds, _ = objects.pixel_bounds(np.arange(len(objects)), seen)
    shown = np.flatnonzero(
        (bounds[:, 2] > 0) & (bounds[:, 3] > 0) & (bounds[:, 0] < SIDE) & (bounds[:, 1] < SIDE)
    )
    assert len(shown) and set(shown) <= set(near)


@pytest.fixture
def asked(monkeypatch) -> list[int]:
    """How many coordinates are brought to pixels, call by call."""
    counts: list[int] = []
    bring = ImageSpec.to_pixels

    def to_pixels(self, xy):
        counts.append(len(xy))
        return bring(self, xy)

    monkeypatch.setattr(ImageSpec, "to_pixels", to_pixels)
    return counts


@pytest.mark.parametrize(
    "case", ["turned", "control points", "objects in degrees", "objects in the next zone"]
)
def test_an_image_is_not_asked_for_objects_far_off(tmp_path, asked, case) -> None:
    space, profile, crs = CASES[case]
    raw = image(tmp_path, space, **profile)
    seen = _in_crs(raw, CRS.from_string(crs))
    objects = objects_around(tmp_path, middle_of(raw, crs), crs)

    objects.near(seen)

    assert 0 < sum(asked) < 4 * len(objects) / 3


ACROSS = 12
"""Images of a mosaic that are looked at one by one lie in as many columns, and rows."""

KINDS = {
    "one CRS": (Affine(10, 0, 500_000, 0, -10, 4_000_000), UTM, UTM, 0.0),
    "turned": (Affine(10, 0.01, 500_000, 0.01, -10, 4_000_000), UTM, UTM, 0.0),
    "objects in degrees": (
        Affine(10, 0, 500_000, 0, -10, 4_000_000), UTM, "EPSG:4326", 0.0
    ),
    "objects in the next zone": (
        Affine(10, 0, 500_000, 0, -10, 4_000_000), UTM, "EPSG:32632", 0.0
    ),
    "objects counted from Greenwich": (
        Affine(10, 0, 500_000, 0, -10, 4_000_000), "EPSG:32603", "EPSG:4326", 360.0
    ),
    "images in degrees, objects counted from Greenwich": (
        Affine(0.001, 0, -170, 0, -0.001, 36), "EPSG:4326", "EPSG:4326", 360.0
    ),
    "images across the 180th meridian": (
        Affine(0.001, 0, 179.8, 0, -0.001, 36), "EPSG:4326", "EPSG:4326", 0.0
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_many_images_ask_for_each_object_a_few_times_in_all(tmp_path, asked, kind) -> None:
    """However many images there are, and however far a few objects reach."""
    place, crs, objects_crs, turn = KINDS[kind]
    path = write_raster(tmp_path / "image.tif", noise(1, SIDE, SIDE), place, crs)
    first = open_image(ImageSource(str(path), "image"), RAW, None, 1)
    images = [
        on_the_globe(_in_crs(replace(first, place=first.place.moved(column, row)),
                             CRS.from_string(objects_crs)), (-180.0 + turn, 180.0 + turn))
        for row in range(0, SIDE * ACROSS, SIDE) for column in range(0, SIDE * ACROSS, SIDE)
    ]  # fmt: skip
    random = np.random.default_rng(1)
    spots = first.place.to_ground(random.uniform(0, SIDE * ACROSS, (5000, 2)))
    x, y = transform(first.crs, objects_crs, *spots.T)
    if CRS.from_string(objects_crs).is_geographic:
        x = np.where(np.array(x) < turn - 180, np.array(x) + 360, x)
        x = np.where(x > turn + 180, x - 360, x)
    size = 1e-4 if CRS.from_string(objects_crs).is_geographic else 5.0
    squares = shapely.buffer(shapely.points(x, y), size, quad_segs=1)
    low, high = np.array([(min(x), min(y)), (max(x), max(y))])
    long = [shapely.LineString([(low[0], each), (high[0], each)]) for each in (*y[:5], *y[-5:])]
    objects = read_objects(write_job(tmp_path / "job", path, [*squares, *long], crs=objects_crs))
    every = np.arange(len(objects))

    near = [objects.near(each) for each in images]

    assert sum(asked) <= 4 * 5 * len(objects)  # four corners each
    assert sum(map(len, near)) <= 9 * len(objects) + len(long) * len(images)
    shown = np.zeros(len(objects), bool)
    for each, found in zip(images[::37], near[::37]):
        bounds, _ = objects.pixel_bounds(every, each)
        meets = (bounds[:, :2] < SIDE).all(1) & (bounds[:, 2:] > 0).all(1)
        assert set(np.flatnonzero(meets)) <= set(found)
        shown |= meets
    assert shown.any()


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 3000), st.integers(0, 2**32 - 1))
def test_an_index_finds_what_meets_a_box_and_nothing_else(count, seed) -> None:
    random = np.random.default_rng(seed)
    corners = random.uniform(-100, 100, (count, 2))
    bounds = np.hstack((corners, corners + random.exponential(1, (count, 2)) ** 4))
    bounds[random.uniform(size=count) < 0.1] = np.nan
    low = random.uniform(-120, 100, (3, 2))
    boxes = [Bounds(*each) for each in np.hstack((low, low + random.exponential(30, (3, 2))))]
    index = BoxIndex(bounds)

    for some in (boxes[:1], boxes, []):
        expected = [
            number for number, (xmin, ymin, xmax, ymax) in enumerate(bounds)
            if any(xmin <= box.xmax and xmax >= box.xmin and ymin <= box.ymax and ymax >= box.ymin
                   for box in some)
        ]  # fmt: skip
        assert index.within(*some).tolist() == expected


def test_an_index_looks_at_little_more_than_what_it_finds() -> None:
    """Though one object in a hundred is as large as all of them together, as roads are."""
    random = np.random.default_rng(1)
    corners = random.uniform(0, 1000, (100_000, 2))
    sizes = np.where(random.uniform(size=(100_000, 1)) < 0.01, 500, 1)
    index = BoxIndex(np.hstack((corners, corners + sizes)))
    looked_at = found = 0
    for x, y in random.uniform(0, 950, (50, 2)):
        box = Bounds(x, y, x + 50, y + 50)
        looked_at += len(index.candidates(box))
        found += len(index.within(box))

    assert found < looked_at < 4 * found
