"""What is wrong with one object costs that object, and its Status says what it is."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import shapely
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.model.definition import ImageSpace
from object_classifier.core.results import open_results
from rasterio.control import GroundControlPoint
from scenes import NORTH_UP, UTM, Listener, LookingModel, noise, rules, write_job, write_raster

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

POINT, LINE, POLYGON, MULTIPOLYGON, COLLECTION = 1, 2, 3, 6, 7
TIN, TRIANGLE = 16, 17
NAN, INF = float("nan"), float("inf")


def wkb(kind: int, *parts: bytes, counted: bool = True) -> bytes:
    count = struct.pack("<I", len(parts)) if counted else b""
    return struct.pack("<BI", 1, kind) + count + b"".join(parts)


def at(column: float, row: float) -> bytes:
    """Return a vertex in pixels of the image of `scenes`."""
    return struct.pack("<2d", 500_000 + column / 2, 4_000_000 - row / 2)


def ring(*vertices: tuple[float, float]) -> bytes:
    return struct.pack("<I", len(vertices)) + b"".join(at(*vertex) for vertex in vertices)


def square(column: float, row: float, size: float) -> shapely.Polygon:
    x, y = 500_000 + column / 2, 4_000_000 - row / 2
    return shapely.box(x, y - size / 2, x + size / 2, y)


SQUARE = ((10, 10), (20, 10), (20, 20), (10, 20), (10, 10))

DAMAGED = {
    "a ring that is not closed": wkb(POLYGON, ring(*SQUARE[:4])),
    "a ring of two points": wkb(POLYGON, ring(*SQUARE[:2])),
    "a ring of one point": wkb(POLYGON, ring(*SQUARE[:1])),
    "a line of one point": wkb(LINE, at(10, 10)),
    "a hole without a shell": wkb(POLYGON, ring(), ring(*SQUARE)),
    "a coordinate that is no number": wkb(POLYGON, ring(*SQUARE[:3], (NAN, 20), (10, 10))),
    "an infinite coordinate": wkb(POLYGON, ring(*SQUARE[:3], (INF, 20), (10, 10))),
    "a line with a coordinate that is no number": wkb(LINE, at(10, 10), at(NAN, 10), at(14, 10)),
    "an infinite point": wkb(POINT, at(INF, 10), counted=False),
    "a part that is damaged": wkb(
        MULTIPOLYGON, wkb(POLYGON, ring(*SQUARE)), wkb(POLYGON, ring(*SQUARE[:4]))
    ),
    "a surface": wkb(TIN, wkb(TRIANGLE, ring((10, 10), (20, 10), (20, 20), (10, 10)))),
    "a type that nobody knows": wkb(99, at(10, 10)),
    "a geometry that is cut off": wkb(POLYGON, ring(*SQUARE))[:-9],
}

EMPTY = {
    "an empty point": wkb(POINT, struct.pack("<2d", NAN, NAN), counted=False),
    "an empty polygon": wkb(POLYGON),
    "an empty ring": wkb(POLYGON, ring()),
    "nested empty collections": wkb(COLLECTION, wkb(COLLECTION, wkb(COLLECTION))),
}

FINE = {
    "an empty part beside a square": wkb(MULTIPOLYGON, wkb(POLYGON), wkb(POLYGON, ring(*SQUARE))),
    "a hole that encloses nothing": wkb(POLYGON, ring(*SQUARE), ring((12, 12), (13, 13), (12, 12))),
    "a bow tie": wkb(POLYGON, ring((10, 10), (20, 20), (20, 10), (10, 20), (10, 10))),
    "polygons that overlap in a collection": wkb(
        COLLECTION, wkb(POLYGON, ring(*SQUARE)), wkb(COLLECTION, wkb(POLYGON, ring(*SQUARE)))
    ),
    "a line that goes back": wkb(LINE, at(10, 10), at(20, 10), at(10, 10)),
}

DAMAGED_GEOMETRY = (
    "The object's geometry is damaged: a ring is not closed or has too few points, a coordinate is "
    "not a number, or its type is unknown"
)

MODES = {
    "map": {},
    "cell_size": {"cell_size": 1.0},
    "pixels": {"emd": {"ImageSpaceUsed": ImageSpace.PIXEL_SPACE.value}},
}


def statuses(folder: Path, images: Path, objects: list, the_rules, **settings) -> list[str | None]:
    classify(
        write_job(folder, images, objects, **settings),
        Listener(),
        load=LookingModel(the_rules).load,
    )
    with open_results(folder) as results:
        return [result.status for result in results]


def image_of(tmp_path: Path, mode: str) -> Path:
    """Return an image; in pixels one whose georeference is no matrix."""
    pixels = noise(1, 60, 80)
    if mode != "pixels":
        return write_raster(tmp_path / "image.tif", pixels)
    corners = [(0, 0), (0, 80), (60, 0), (60, 80)]
    gcps = [
        GroundControlPoint(row, column, 500_000 + column / 2, 4_000_000 - row / 2)
        for row, column in corners
    ]
    return write_raster(tmp_path / "image.tif", pixels, None, UTM, gcps=gcps)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("blacken", [False, True])
def test_a_damaged_geometry_costs_its_object_and_no_other(tmp_path, mode, blacken) -> None:
    objects = [*DAMAGED.values(), *EMPTY.values(), *FINE.values(), square(30, 30, 8)]
    changed = rules(32, 32, crop_size_fixed=False, blacken_around_feature=blacken)

    found = statuses(tmp_path / "job", image_of(tmp_path, mode), objects, changed, **MODES[mode])

    assert found == [
        *[DAMAGED_GEOMETRY] * len(DAMAGED),
        *["The object has no geometry"] * len(EMPTY),
        *[None] * (len(FINE) + 1),
    ]


def courtyard(column: float, row: float, size: float, wall: float) -> shapely.Polygon:
    inner = square(column + wall, row + wall, size - 2 * wall)
    return square(column, row, size).difference(inner)


LARGER = "The object is larger than the chip of 16 x 16 pixels, and "
MIDDLE_NOT_IN = (
    f"{LARGER}no pixel of the chip, which is cut at its middle, belongs to it: choose a coarser "
    "CELL_SIZE"
)
MIDDLE_OUTSIDE = (
    f"{LARGER}its middle, where the chip is cut, lies outside the image: choose a coarser CELL_SIZE"
)
MIDDLE_NOT_VALID = (
    f"{LARGER}the image has no valid pixel of it at its middle, where the chip is cut: choose a "
    "coarser CELL_SIZE"
)
TOO_THIN = "The object is too small or thin: no pixel's centre lies in it"
NO_VALID_PIXEL = "The image has no valid pixel at the object"


@pytest.mark.parametrize("fixed", [False, True])
def test_a_status_is_true(tmp_path, fixed) -> None:
    pixels = noise(1, 80, 80)
    pixels[:, 40:60, :40] = 255
    image = write_raster(tmp_path / "image.tif", pixels, nodata=255)
    corner = square(1, 1, 34).difference(square(5, 1, 34))
    road = shapely.LineString([(500_010, 3_999_990), (500_100, 3_999_990)])
    expected = {
        courtyard(2, 2, 30, 4): MIDDLE_NOT_IN,
        corner.union(square(1, 31, 34).difference(square(1, 35, 34))): MIDDLE_NOT_IN,
        shapely.MultiPolygon([square(2, 2, 4), square(40, 2, 4)]): MIDDLE_NOT_IN,
        road.buffer(1): MIDDLE_OUTSIDE,
        square(-60, 10, 70): MIDDLE_OUTSIDE,
        square(2, 30, 38): MIDDLE_NOT_VALID,
        square(10, 46, 4): NO_VALID_PIXEL,
        square(10, 56, 3).union(square(10.05, 50, 0.1)): NO_VALID_PIXEL,
        square(10.1, 10.1, 0.3): TOO_THIN,
        shapely.box(500_010.05, 3_999_970, 500_010.1, 3_999_998): TOO_THIN,
        square(10.6, 10.6, 3): None,
    }
    changed = rules(16, 16, crop_size_fixed=fixed, blacken_around_feature=True)

    assert statuses(tmp_path / "job", image, list(expected), changed) == list(expected.values())


def test_without_blackening_a_courtyard_shows_what_lies_in_it(tmp_path) -> None:
    image = write_raster(tmp_path / "image.tif", noise(1, 80, 80))
    road = shapely.LineString([(500_010, 3_999_990), (500_100, 3_999_990)])

    found = statuses(tmp_path / "job", image, [courtyard(2, 2, 30, 4), road], rules(16, 16))

    assert found == [None, MIDDLE_OUTSIDE]


def test_few_valid_pixels_of_a_large_chip_are_enough(tmp_path) -> None:
    pixels = np.full((1, 64, 64), 255, "uint8")
    pixels[:, 33, 33] = 7
    image = write_raster(tmp_path / "image.tif", pixels, NORTH_UP, nodata=255)
    changed = rules(64, 64, crop_size_fixed=False, fixed_size=(4, 4))

    assert statuses(tmp_path / "job", image, [square(0, 0, 64)], changed) == [None]
