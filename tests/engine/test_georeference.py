"""Images and objects that cannot be placed on the ground, wholly or in part."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from object_classifier.core.engine.georeference import transformed
from object_classifier.core.engine.pipeline import check, classify
from object_classifier.core.engine.statuses import LEFT_OUT, NO_GEOMETRY, UNPLACED
from object_classifier.core.errors import InputError
from object_classifier.core.footprints import read_footprints
from object_classifier.core.job import ProcessingMode
from object_classifier.core.results import open_results
from rasterio.control import GroundControlPoint
from scenes import NORTH_UP, UTM, Listener, LookingModel, noise, rules, write_job, write_raster

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

SEPARATELY = ProcessingMode.PROCESS_ITEMS_SEPARATELY
LINE = [(0, 0), (10, 10), (20, 20), (30, 30)]
CORNERS = [(0, 0), (0, 30), (30, 0), (30, 30)]
UNSOUND = {
    "points on a line": {"gcps": [(place, place) for place in LINE]},
    "two points": {"gcps": [((0, 0), (0, 0)), ((0, 30), (0, 30))]},
    "one place on the ground": {"gcps": [(place, (5, 5)) for place in CORNERS]},
    "a matrix of zeros": {"transform": Affine(0, 0, 500_000, 0, 0, 4_000_000)},
}  # fmt: skip


def unsound(path: Path, kind: str) -> Path:
    """Write an image whose georeference places nothing."""
    place = dict(UNSOUND[kind])
    if "gcps" in place:
        place["gcps"] = [
            GroundControlPoint(row, column, 500_000 + x / 2, 4_000_000 - y / 2)
            for (row, column), (x, y) in place["gcps"]
        ]
        place["transform"] = None
    return write_raster(path, noise(1, 32, 32), **place)


@pytest.fixture(params=UNSOUND)
def image(request, tmp_path) -> Path:
    return unsound(tmp_path / "lost.tif", request.param)


def rows_of(job: Path) -> list[tuple[int, int, str | None]]:
    with open_results(job) as results:
        return [(row.object, row.image, row.status) for row in results]


@pytest.mark.parametrize("space", ["MAP_SPACE", "PIXEL_SPACE"])
@pytest.mark.parametrize("mode", list(ProcessingMode))
def test_an_image_that_is_nowhere_is_refused_by_name(tmp_path, image, space, mode) -> None:
    job = write_job(
        tmp_path / "job", image, [shapely.Point(500_005, 3_999_995)], processing_mode=mode,
        emd={"ImageSpaceUsed": space},
    )  # fmt: skip

    with pytest.raises(InputError, match=r"georeference .* none of its pixels \(lost") as said:
        check(job, Listener(), load=LookingModel(rules()).load)

    assert "at least three points" in str(said.value)


@pytest.mark.parametrize("first", [True, False])
def test_among_others_it_costs_its_own_objects_alone(tmp_path, image, first) -> None:
    good = write_raster(tmp_path / "good.tif", noise(1, 32, 32))
    images = [image, good] if first else [good, image]
    spots = [shapely.Point(500_005, 3_999_995), shapely.Point(500_500, 3_999_995)]
    job = write_job(tmp_path / "job", images, spots, processing_mode=SEPARATELY)
    listener = Listener()

    answer = classify(job, listener, load=LookingModel(rules()).load)

    assert rows_of(job) == [(1, 1 if first else 0, None), (2, -1, LEFT_OUT)]
    assert answer["classified_count"] == 1
    (said,) = (warning for warning in listener.warnings if "left out" in warning)
    assert said.startswith("The georeference of the image places none of its pixels (lost")


def test_as_one_object_it_is_classified_all_the_same(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", [image], None)

    classify(job, Listener(), load=LookingModel(rules()).load)

    assert rows_of(job) == [(1, 0, None)] and not list(read_footprints(job))


def test_one_that_cannot_be_opened_among_others_costs_its_own_objects_alone(tmp_path) -> None:
    good = write_raster(tmp_path / "good.tif", noise(1, 32, 32))
    job = write_job(
        tmp_path / "job", [good, tmp_path / "no.tif"], [shapely.Point(500_005, 3_999_995)],
        processing_mode=SEPARATELY,
    )  # fmt: skip
    listener = Listener()

    classify(job, listener, load=LookingModel(rules()).load)

    assert rows_of(job) == [(1, 0, None)]
    assert any("no.tif" in warning and "left out" in warning for warning in listener.warnings)


def test_an_object_that_has_a_place_only_in_part_is_not_said_to_be_outside(tmp_path) -> None:
    """Objects are in degrees, the second image in metres: a latitude of 91 has none."""
    degrees = write_raster(
        tmp_path / "a.tif", noise(1, 40, 40), Affine(0.01, 0, 10, 0, -0.01, 50), "EPSG:4326"
    )
    metres = write_raster(tmp_path / "b.tif", noise(1, 40, 40), NORTH_UP, UTM)
    (x,), (y,) = rasterio.warp.transform(UTM, "EPSG:4326", [500_010], [3_999_990])
    inside = shapely.Point(x, y).buffer(0.00003)
    in_part = shapely.Polygon([(x, y), (x + 1, y), (x + 1, 91)])
    whole = shapely.box(-60, 20, -59, 21)
    objects = [inside, in_part, whole, None]
    job = write_job(
        tmp_path / "job", [degrees, metres], objects, processing_mode=SEPARATELY, crs="EPSG:4326"
    )

    classify(job, Listener(), load=LookingModel(rules()).load)

    assert rows_of(job) == [
        (1, 1, None),
        (2, -1, UNPLACED),
        (3, -1, "The object lies outside the image"),
        (4, -1, NO_GEOMETRY),
    ]


def test_a_point_that_fails_does_not_take_the_others_with_it() -> None:
    xy = np.array([(10, 50), (10, 91), (np.nan, 3), (11, 51), (12, np.inf)], float)

    moved = transformed("EPSG:4326", UTM, xy)

    expected = rasterio.warp.transform("EPSG:4326", UTM, [10, 11], [50, 51])
    np.testing.assert_array_equal(moved[[0, 3]], np.transpose(expected))
    assert np.isinf(moved[[1, 2, 4]]).all()


DEGREES = Affine(2e-6, 0, 10, 0, -2e-6, 50)


@pytest.mark.parametrize(
    ("place", "cell_size", "words"),
    [
        (
            (DEGREES, "EPSG:4326"),
            0.2,
            r"100,000 times as large .*\(a.*: CELL_SIZE 0.2 degrees, its own 0.000002 degrees",
        ),
        (
            (NORTH_UP, UTM),
            2e-6,
            r"250,000 times as large as .*\(a.*: CELL_SIZE 0.000002 metres, its own 0.5 metres",
        ),
        ((Affine(0.5, 0, 0, 0, -0.5, 0), "EPSG:2263"), 900.0, "its own 0.5 US survey foot"),
        ((Affine(0.4, 0.3, 500_000, 0.3, -0.4, 4_000_000), UTM), 900.0, "its own 0.5 metres"),
    ],
    ids=["metres on degrees", "degrees on metres", "feet", "rotated"],
)  # fmt: skip
@pytest.mark.parametrize("count", [1, 2])
def test_a_cell_size_in_other_units_is_refused_with_both_numbers(
    tmp_path, place, cell_size, words, count
) -> None:
    image = write_raster(tmp_path / "a.tif", noise(1, 200, 200), *place)
    job = write_job(
        tmp_path / "job", [image] * count, [shapely.Point(10, 50)], cell_size=cell_size,
        crs=place[1],
    )  # fmt: skip

    with pytest.raises(InputError, match=words):
        check(job, Listener(), load=LookingModel(rules()).load)


def test_a_cell_size_in_other_units_is_refused_of_an_image_by_points(tmp_path) -> None:
    points = [
        GroundControlPoint(row, column, 10 + column * 2e-6, 50 - row * 2e-6)
        for row, column in CORNERS
    ]
    image = write_raster(tmp_path / "a.tif", noise(1, 30, 30), None, "EPSG:4326", gcps=points)
    job = write_job(
        tmp_path / "job", image, [shapely.Point(10, 50)], cell_size=0.2, crs="EPSG:4326"
    )

    with pytest.raises(InputError, match=r"CELL_SIZE 0.2 degrees, its own 0.000002 degrees"):
        check(job, Listener(), load=LookingModel(rules()).load)


@pytest.mark.parametrize(("cell_size", "warned"), [(0.004, True), (60.0, True), (40.0, False)])
def test_a_cell_size_that_is_far_off_is_said(tmp_path, cell_size, warned) -> None:
    image = write_raster(tmp_path / "a.tif", noise(1, 400, 400))
    spot = shapely.Point(500_010, 3_999_990)
    job = write_job(tmp_path / "job", image, [spot], cell_size=cell_size)
    listener = Listener()

    check(job, listener, load=LookingModel(rules(4, 4)).load)

    assert any(f"CELL_SIZE {cell_size:.6g}" in said for said in listener.warnings) is warned
