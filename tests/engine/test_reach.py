"""An image is asked for the objects around it alone, and none that it shows is forgotten."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from affine import Affine
from object_classifier.core.engine.image import ImageSpec
from object_classifier.core.engine.job_images import open_image
from object_classifier.core.engine.job_plan import _in_crs
from object_classifier.core.engine.objects import Objects, read_objects
from object_classifier.core.job import ImageSource
from object_classifier.core.model.definition import ImageSpace
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.rpc import RPC
from rasterio.warp import transform
from scenes import UTM, noise, write_job, write_raster

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


@pytest.mark.parametrize(
    "case", ["turned", "control points", "objects in degrees", "objects in the next zone"]
)
def test_an_image_is_not_asked_for_objects_far_off(tmp_path, monkeypatch, case) -> None:
    space, profile, crs = CASES[case]
    raw = image(tmp_path, space, **profile)
    seen = _in_crs(raw, CRS.from_string(crs))
    objects = objects_around(tmp_path, middle_of(raw, crs), crs)
    asked = 0
    bring = ImageSpec.to_pixels

    def to_pixels(self, xy):
        nonlocal asked
        asked += len(xy)
        return bring(self, xy)

    monkeypatch.setattr(ImageSpec, "to_pixels", to_pixels)

    objects.near(seen)

    assert 0 < asked < 4 * len(objects) / 3
