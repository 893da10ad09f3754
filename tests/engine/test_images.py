"""Mosaics, images one by one, and raw images in pixel space."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from model_files import write_model, write_onnx
from object_classifier.core.engine import job_plan
from object_classifier.core.engine.bands import resolve_bands
from object_classifier.core.engine.pipeline import check, classify
from object_classifier.core.errors import InputError
from object_classifier.core.job import ImageSource, ProcessingMode
from object_classifier.core.model.source import read_definition
from object_classifier.core.results import NO_IMAGE, open_results
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp
from rasterio.rpc import RPC
from scenes import (
    Listener,
    LookingModel,
    cut_chips,
    noise,
    open_image,
    rules,
    write_job,
    write_raster,
)

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

SEPARATELY = ProcessingMode.PROCESS_ITEMS_SEPARATELY
PIXEL_SPACE = {"ImageSpaceUsed": "PIXEL_SPACE"}


def moved(columns: float, rows: float) -> Affine:
    """Return the grid of `scenes` that begins so many pixels further."""
    return Affine(0.5, 0, 500_000 + columns / 2, 0, -0.5, 4_000_000 - rows / 2)


def tiles_of(folder: Path, pixels: np.ndarray, size: int) -> list[Path]:
    made = []
    for row in range(0, pixels.shape[1], size):
        for column in range(0, pixels.shape[2], size):
            part = pixels[:, row : row + size, column : column + size]
            made.append(write_raster(folder / f"{column}_{row}.tif", part, moved(column, row)))
    return made


def objects(count: int = 40, width: int = 110, height: int = 90):
    random = np.random.default_rng(4)
    spots = random.uniform((-2, -2), (width + 2, height + 2), (count, 2))
    return [
        shapely.Point(500_000 + x / 2, 4_000_000 - y / 2).buffer(random.uniform(0.3, 6))
        for x, y in spots
    ]


def same_chips(ours, expected) -> None:
    assert ours.keys() == expected.keys()
    for key, chip in ours.items():
        np.testing.assert_array_equal(chip.pixels, expected[key].pixels)
        np.testing.assert_array_equal(chip.valid, expected[key].valid)


def test_a_mosaic_of_tiles_gives_the_chips_of_the_untiled_image(tmp_path) -> None:
    pixels = noise(2, 90, 110, "uint16")
    whole = write_raster(tmp_path / "whole.tif", pixels)
    tiles = tiles_of(tmp_path, pixels, 32)
    model = LookingModel(rules(20, 12, bands=(1, 0), blacken_around_feature=True))
    order = [tiles[number] for number in np.random.default_rng(1).permutation(len(tiles))]

    ours = cut_chips(write_job(tmp_path / "1", order, objects()), model)

    same_chips(ours, cut_chips(write_job(tmp_path / "2", whole, objects()), model))


def test_the_first_image_lies_on_top_and_shows_through_where_it_is_not_valid(tmp_path) -> None:
    top = np.full((1, 20, 20), 10, "uint8")
    top[0, :, :5] = 0
    images = [
        write_raster(tmp_path / "top.tif", top, nodata=0),
        write_raster(tmp_path / "below.tif", np.full((1, 20, 30), 20, "uint8"), moved(-5, 0)),
    ]
    job = write_job(tmp_path / "job", images, [shapely.Point(500_005, 3_999_995)])

    chip = cut_chips(job, LookingModel(rules(40, 2)))[0, 0]

    row = chip.pixels[0, 0].tolist()
    assert row == [0] * 5 + [20] * 10 + [10] * 15 + [20] * 5 + [0] * 5
    assert chip.valid[0, 0].tolist() == [value > 0 for value in row]


def test_gaps_of_a_mosaic_are_not_valid(tmp_path) -> None:
    images = [
        write_raster(tmp_path / "a.tif", noise(1, 10, 10)),
        write_raster(tmp_path / "b.tif", noise(1, 10, 10), moved(30, 20)),
    ]
    gap = shapely.Point(500_010, 3_999_992)
    job = write_job(tmp_path / "job", images, [gap])

    classify(job, Listener(), load=LookingModel(rules(8, 8)).load)

    with open_results(job) as results:
        assert [row.status for row in results] == ["The image has no valid pixel at the object"]


def test_a_tile_of_another_crs_and_cell_size_is_brought_to_the_first(tmp_path) -> None:
    smooth = np.add.outer(np.arange(80), np.arange(80)).astype("float32")[None] + 1
    first = write_raster(tmp_path / "first.tif", smooth[:, :, :40])
    whole = write_raster(tmp_path / "whole.tif", smooth)
    other = tmp_path / "other.tif"
    with (
        rasterio.open(whole) as dataset,
        rasterio.vrt.WarpedVRT(
            dataset, crs="EPSG:4326", resampling=rasterio.enums.Resampling.bilinear, nodata=0
        ) as warped,
    ):
        write_raster(other, warped.read(), warped.transform, warped.crs, nodata=0)
    seam = shapely.Point(500_020, 3_999_980)
    model = LookingModel(rules(16, 16))

    ours = cut_chips(write_job(tmp_path / "1", [first, other], [seam]), model)[0, 0]

    expected = cut_chips(write_job(tmp_path / "2", whole, [seam]), model)[0, 0]
    assert ours.valid.all()
    np.testing.assert_array_equal(ours.pixels[:, :, :8], expected.pixels[:, :, :8])
    np.testing.assert_allclose(ours.pixels[:, :, 8:], expected.pixels[:, :, 8:], atol=0.2)


def test_tiles_with_fewer_bands_are_said_and_refused_when_the_model_wants_more(tmp_path) -> None:
    images = [
        write_raster(tmp_path / "a.tif", noise(3, 10, 10)),
        write_raster(tmp_path / "b.tif", noise(1, 10, 10), moved(10, 0)),
    ]
    job = write_job(tmp_path / "job", images, objects(3))
    listener = Listener()

    check(job, listener, load=LookingModel(rules()).load)

    assert listener.warnings == ["The images have 1 to 3 bands; only the first is used."]
    with pytest.raises(InputError, match=r"a and 1 more image: 1 band; the model wants band 3"):
        check(job, Listener(), load=LookingModel(rules(bands=(2,))).load)


def test_more_tiles_than_may_be_open_are_read(tmp_path, monkeypatch) -> None:
    from object_classifier.core.engine import open_reader

    monkeypatch.setattr(open_reader, "OPEN_PER_THREAD", 2)
    pixels = noise(1, 90, 110)
    whole = write_raster(tmp_path / "whole.tif", pixels)
    model = LookingModel(rules(30, 30))

    ours = cut_chips(write_job(tmp_path / "1", tiles_of(tmp_path, pixels, 16), objects()), model)

    same_chips(ours, cut_chips(write_job(tmp_path / "2", whole, objects()), model))


def test_items_separately_give_a_row_for_each_image_that_an_object_lies_in(tmp_path) -> None:
    images = [
        write_raster(tmp_path / "a.tif", np.full((1, 40, 40), 10, "uint8")),
        write_raster(tmp_path / "b.tif", np.full((1, 40, 40), 99, "uint8"), moved(20, 0)),
    ]
    spots = [shapely.Point(500_000 + x / 2, 3_999_990) for x in (5, 30, 50, 500)]
    job = write_job(tmp_path / "job", images, spots, processing_mode=SEPARATELY)

    answer = classify(job, Listener(), load=LookingModel(rules(4, 4)).load)

    with open_results(job) as results:
        rows = [(row.object, row.image, row.label, row.status) for row in results]
    assert rows == [
        (1, 0, "a", None),
        (2, 0, "a", None),
        (2, 1, "b", None),
        (3, 1, "b", None),
        (4, NO_IMAGE, None, "The object lies outside the image"),
    ]
    assert answer["object_count"] == 5 and answer["class_counts"] == {"a": 2, "b": 2}


def test_items_of_another_crs_are_read_in_their_own(tmp_path) -> None:
    first = write_raster(tmp_path / "a.tif", noise(1, 40, 40))
    with (
        rasterio.open(first) as dataset,
        rasterio.vrt.WarpedVRT(dataset, crs="EPSG:4326", nodata=0) as warped,
    ):
        pixels, transform = warped.read(), warped.transform
    second = write_raster(tmp_path / "b.tif", pixels, transform, "EPSG:4326", nodata=0)
    tree = shapely.Point(500_010, 3_999_990)
    job = write_job(tmp_path / "job", [first, second], [tree], processing_mode=SEPARATELY)

    chips = cut_chips(job, LookingModel(rules(3, 3)))

    x, y = rasterio.warp.transform("EPSG:32633", "EPSG:4326", [tree.x], [tree.y])
    column, row = (int(place[0]) for place in reversed(rasterio.transform.rowcol(transform, x, y)))
    assert chips.keys() == {(0, 0), (1, 0)}
    center = chips[1, 0].pixels[0]
    assert pixels[0, row, column] in center and chips[1, 0].valid.all()


def test_pixel_space_equals_map_space_on_a_north_up_image(tmp_path) -> None:
    image = write_raster(tmp_path / "a.tif", noise(1, 90, 110))
    model = LookingModel(rules(20, 12, crop_size_fixed=False, blacken_around_feature=True))

    ours = cut_chips(write_job(tmp_path / "1", image, objects(), emd=PIXEL_SPACE), model)

    same_chips(ours, cut_chips(write_job(tmp_path / "2", image, objects()), model))


def raw_objects(transform: Affine, height: int = 60, width: int = 60):
    """Return polygons given in pixels, as they lie in the file, and the same on the ground."""
    spots = np.random.default_rng(8).uniform(5, 55, (12, 2))
    raw = [shapely.Point(x, y).buffer(3, quad_segs=3) for x, y in spots]
    ground = shapely.transform(
        raw,
        lambda xy: np.column_stack(
            (
                transform.a * xy[:, 0] + transform.b * xy[:, 1] + transform.c,
                transform.d * xy[:, 0] + transform.e * xy[:, 1] + transform.f,
            )
        ),
    )
    return raw, ground


@pytest.mark.parametrize(
    "transform",
    [
        Affine(0.4, 0.3, 500_000, 0.3, -0.4, 4_000_000),
        Affine(0.5, 0.2, 500_000, 0, -0.25, 4_000_000),
        Affine(0.5, 0, 500_000, 0, 0.5, 3_999_970),
        Affine(0, 0.5, 500_000, 0.5, 0, 3_999_970),
    ],
    ids=["rotated", "sheared", "south-up", "quarter turn"],
)
def test_pixel_space_reads_rows_and_columns_of_the_file(tmp_path, transform) -> None:
    pixels = noise(2, 60, 60, "int16")
    image = write_raster(tmp_path / "a.tif", pixels, transform)
    flat = write_raster(tmp_path / "flat.tif", pixels, Affine(1, 0, 0, 0, -1, 0))
    raw, ground = raw_objects(transform)
    upside = shapely.transform(raw, lambda xy: xy * (1, -1))
    changed = rules(9, 7, bands=(0, 1), crop_size_fixed=False, blacken_around_feature=True)
    model = LookingModel(changed)

    ours = cut_chips(write_job(tmp_path / "1", image, ground, emd=PIXEL_SPACE), model)

    assert len(ours) == len(raw)
    same_chips(ours, cut_chips(write_job(tmp_path / "2", flat, upside), model))


def test_pixel_space_follows_ground_control_points(tmp_path) -> None:
    transform = Affine(0.4, 0.3, 500_000, 0.3, -0.4, 4_000_000)
    pixels = noise(1, 60, 60)
    corners = [(0, 0), (60, 0), (0, 60), (60, 60), (30, 20)]
    points = [
        GroundControlPoint(
            row, column, 0.4 * column + 0.3 * row + 500_000, 0.3 * column - 0.4 * row + 4_000_000
        )
        for column, row in corners
    ]
    by_points = tmp_path / "gcp.tif"
    with rasterio.open(
        by_points, "w", driver="GTiff", width=60, height=60, count=1, dtype="uint8"
    ) as dataset:
        dataset.write(pixels)
        dataset.gcps = (points, rasterio.crs.CRS.from_epsg(32633))
    by_matrix = write_raster(tmp_path / "a.tif", pixels, transform)
    _, ground = raw_objects(transform)
    model = LookingModel(rules(9, 9, blacken_around_feature=True))

    ours = cut_chips(write_job(tmp_path / "1", by_points, ground, emd=PIXEL_SPACE), model)
    turned = cut_chips(write_job(tmp_path / "2", by_points, ground), model)

    expected = cut_chips(write_job(tmp_path / "3", by_matrix, ground, emd=PIXEL_SPACE), model)
    same_chips(ours, expected)
    assert turned.keys() == expected.keys() and all(chip.valid.any() for chip in turned.values())


def test_an_image_without_georeference_has_its_objects_below_zero(tmp_path) -> None:
    pixels = noise(1, 30, 30)
    image = write_raster(tmp_path / "photo.tif", pixels, Affine.identity(), None)
    job = write_job(tmp_path / "job", image, [shapely.box(4, -9, 8, -6)], emd=PIXEL_SPACE)

    chip = cut_chips(job, LookingModel(rules(4, 3)))[0, 0]

    np.testing.assert_array_equal(chip.pixels, pixels[:, 6:9, 4:8])


def test_a_cell_size_in_pixel_space_is_said_to_be_unused(tmp_path) -> None:
    image = write_raster(tmp_path / "a.tif", noise(1, 30, 30))
    listener = Listener()
    job = write_job(tmp_path / "job", image, objects(1), emd=PIXEL_SPACE, cell_size=2.0)

    check(job, listener, load=LookingModel(rules()).load)

    assert listener.warnings[0].startswith("CELL_SIZE is not used")


@pytest.fixture(params=["made", "of a satellite"])
def rpc_image(request, tmp_path) -> Path:
    """Return an image that only polynomials place."""
    if request.param == "of a satellite":
        return request.getfixturevalue("shared_data") / "pixel_space/rpc/wv3_20.NTF"
    one, along_x, along_y = [1.0] + [0.0] * 19, [0.0] * 20, [0.0] * 20
    along_x[1], along_x[3], along_y[2] = 1.0, 0.02, -1.0  # moved by height
    rpcs = RPC(
        height_off=100, height_scale=1000, lat_off=36.1, lat_scale=0.01, long_off=15.0,
        long_scale=0.01, line_off=255.5, line_scale=256, samp_off=255.5, samp_scale=256,
        line_num_coeff=along_y, line_den_coeff=one, samp_num_coeff=along_x, samp_den_coeff=one,
        err_bias=None, err_rand=None,
    )  # fmt: skip
    return write_raster(tmp_path / "rpc.tif", noise(1, 512, 512), None, None, rpcs=rpcs)


@pytest.mark.parametrize("space", ["MAP_SPACE", "PIXEL_SPACE"])
def test_an_rpc_image_shows_what_lies_at_the_object(rpc_image, tmp_path, space) -> None:
    image = rpc_image
    with rasterio.open(image) as dataset:
        rpcs, pixels = dataset.rpcs, dataset.read(1)
        with rasterio.transform.RPCTransformer(rpcs) as transformer:
            x, y = transformer.xy([250], [240], zs=[rpcs.height_off])
    emd = {"ImageSpaceUsed": space}
    spot = shapely.Point(x[0], y[0])
    job = write_job(tmp_path / "job", image, [spot], emd=emd, crs="EPSG:4326")

    chip = cut_chips(job, LookingModel(rules(25, 25)))[0, 0]

    expected = pixels[238:263, 228:253].astype(float)
    if space == "PIXEL_SPACE":
        np.testing.assert_array_equal(chip.pixels[0], expected)
    else:  # turned and resampled: the same place looks alike, not equal
        assert abs(chip.pixels[0].mean() - expected.mean()) < 0.1 * expected.mean()


def test_the_height_of_an_object_places_it_on_an_rpc_image(rpc_image, tmp_path) -> None:
    image = rpc_image
    spots = [(250, 240, 0.0), (250, 240, 900.0), (120, 300, -400.0)]  # column, row, above offset
    with rasterio.open(image) as dataset:
        rpcs, pixels = dataset.rpcs, dataset.read(1)
        with rasterio.transform.RPCTransformer(rpcs) as transformer:
            columns, rows, above = np.transpose(spots)
            heights = rpcs.height_off + above
            x, y = transformer.xy(rows, columns, zs=heights)
    points, heights = shapely.points([*x, x[0]], [*y, y[0]]), [*heights, np.nan]
    emd = {"ImageSpaceUsed": "PIXEL_SPACE"}
    job = write_job(tmp_path / "job", image, points, heights=heights, emd=emd, crs="EPSG:4326")

    chips = cut_chips(job, LookingModel(rules(25, 25)))

    places = [*spots, (250, 240, 0.0)]  # without a height: the offset of the polynomials
    for number, (column, row, _) in enumerate(places):
        expected = pixels[row - 12 : row + 13, column - 12 : column + 13]
        np.testing.assert_array_equal(chips[0, number].pixels[0], expected)


def test_heights_neither_move_nor_blacken_objects_on_other_images(tmp_path) -> None:
    image = write_raster(tmp_path / "a.tif", noise(1, 60, 60))
    flat = objects(5)
    model = LookingModel(rules(12, 12, blacken_around_feature=True))

    expected = cut_chips(write_job(tmp_path / "flat", image, flat), model)

    high = write_job(tmp_path / "high", image, flat, heights=np.full(len(flat), 70.0))
    same_chips(cut_chips(high, model), expected)


def on_the_globe(tmp_path: Path, west: float, *longitudes: float):
    """Return chips of small squares on an image of 20 degrees, blackened around them."""
    image = write_raster(
        tmp_path / f"{west}.tif", noise(1, 40, 80), Affine(0.25, 0, west, 0, -0.25, 10), "EPSG:4326"
    )
    squares = [shapely.box(x - 0.6, 3, x + 0.6, 4) for x in longitudes]
    job = write_job(tmp_path / f"job {west}", image, squares, crs="EPSG:4326")
    return job, LookingModel(rules(12, 12, blacken_around_feature=True))


@pytest.mark.parametrize(
    ("west", "longitudes"),
    [
        (170, (175, -175, -179.9, 179.9, -171)),
        (-190, (-185, 175, -179.9, 179.9, 189)),
        (350, (-5, 5, -0.1, 0.1, 9)),
    ],
)
def test_longitudes_may_count_from_elsewhere(tmp_path, west, longitudes) -> None:
    turned = [((x - west) % 360) + 50 for x in longitudes]
    expected = cut_chips(*on_the_globe(tmp_path, 50, *turned))

    chips = cut_chips(*on_the_globe(tmp_path, west, *longitudes))

    assert len(expected) == len(longitudes)
    same_chips(chips, expected)


@pytest.mark.parametrize("order", [1, -1])
def test_halves_on_both_sides_of_the_180th_meridian_are_the_image(tmp_path, order) -> None:
    whole, model = on_the_globe(tmp_path, 170, 175, 179.9, -179.9, -175)
    pixels = noise(1, 40, 80)
    halves = [
        write_raster(
            tmp_path / f"half {west}.tif", part, Affine(0.25, 0, west, 0, -0.25, 10), "EPSG:4326"
        )
        for west, part in ((170, pixels[:, :, :40]), (-180, pixels[:, :, 40:]))
    ]
    squares = [shapely.box(x - 0.6, 3, x + 0.6, 4) for x in (175, 179.9, -179.9, -175)]
    job = write_job(tmp_path / "job", halves[::order], squares, crs="EPSG:4326")

    ours = cut_chips(job, model)

    assert len(ours) == 4
    same_chips(ours, cut_chips(whole, model))


def test_a_mosaic_of_the_globe_stays_where_its_images_lie(tmp_path) -> None:
    tiles = [
        write_raster(
            tmp_path / f"{west}.tif", noise(1, 10, 60, seed=west + 200),
            Affine(1, 0, west, 0, -1, 5), "EPSG:4326",
        )
        for west in (120, -180, -120, -60, 0, 60)
    ]  # fmt: skip
    squares = [shapely.box(x - 2, -1, x + 2, 1) for x in (-62, -60, 0, 121, -170)]
    model = LookingModel(rules(8, 8))

    ours = cut_chips(write_job(tmp_path / "1", tiles, squares, crs="EPSG:4326"), model)

    sorted_tiles = sorted(tiles, key=lambda path: int(path.stem))
    same_chips(
        ours, cut_chips(write_job(tmp_path / "2", sorted_tiles, squares, crs="EPSG:4326"), model)
    )
    assert len(ours) == 5 and all(chip.valid.all() for chip in ours.values())


def test_an_object_cut_at_the_180th_meridian_is_one_again(tmp_path) -> None:
    job, model = on_the_globe(tmp_path, 170, 180)
    halves = [shapely.box(179.4, 3, 180, 4), shapely.box(-180, 3, -179.4, 4)]
    cut = write_job(
        tmp_path / "cut", tmp_path / "170.tif", [shapely.MultiPolygon(halves)], crs="EPSG:4326"
    )

    same_chips(cut_chips(cut, model), cut_chips(job, model))


def test_an_object_at_both_ends_of_the_globe_gets_no_chip_from_its_middle(tmp_path) -> None:
    globe = write_raster(
        tmp_path / "globe.tif", noise(1, 40, 360), Affine(1, 0, -180, 0, -1, 20), "EPSG:4326"
    )
    across = shapely.box(-179.9, 3, 179.9, 4)
    job = write_job(tmp_path / "job", globe, [across, shapely.Point(0, 0)], crs="EPSG:4326")

    classify(job, Listener(), load=LookingModel(rules(12, 12)).load)

    with open_results(job) as results:
        assert [row.status for row in results] == [job_plan.AT_BOTH_ENDS, None]


def test_joplin_tiles_are_the_vrt_of_them(shared_data, tmp_path) -> None:
    import pyogrio

    joplin = shared_data / "joplin"
    _, _, wkb, _ = pyogrio.raw.read(joplin / "joplin.geojson", columns=[], force_2d=True)
    footprints = shapely.from_wkb(wkb)
    tiles = sorted((joplin / "post").glob("*.tif"))
    model = LookingModel(rules(40, 40, bands=(0, 1, 2), blacken_around_feature=True))

    mosaic = cut_chips(write_job(tmp_path / "1", tiles, footprints, crs="EPSG:4326"), model)

    vrt = write_job(tmp_path / "2", joplin / "joplin_post.vrt", footprints, crs="EPSG:4326")
    assert len(mosaic) == 344
    same_chips(mosaic, cut_chips(vrt, model))


def write_alpha(path: Path, pixels: np.ndarray, alpha: int, **options) -> Path:
    """Write an image of which one band, from 0, is alpha: 0 in its left half."""
    pixels = pixels.copy()
    pixels[alpha] = 255
    pixels[alpha, :, : pixels.shape[2] // 2] = 0
    made = write_raster(path, pixels, photometric="minisblack", alpha="no", **options)
    with rasterio.open(made, "r+") as dataset:
        meanings = [ColorInterp.gray] + [ColorInterp.undefined] * (len(pixels) - 1)
        meanings[alpha] = ColorInterp.alpha
        dataset.colorinterp = meanings
    return made


@pytest.mark.parametrize(("bands", "alpha"), [(2, 1), (4, 3), (5, 4), (6, 2), (4, 0), (2, 0)])
@pytest.mark.parametrize("looked_at", ["alone", "as a mosaic", "warped", "in pixels", "as a photo"])
def test_alpha_is_no_band_and_what_is_transparent_no_pixel(
    tmp_path, bands, alpha, looked_at
) -> None:
    pixels = noise(bands, 20, 40, "uint16")
    image = write_alpha(tmp_path / "a.tif", pixels, alpha)
    other = write_alpha(tmp_path / "b.tif", pixels, alpha)
    others = [other] if looked_at == "as a mosaic" else []
    job = write_job(
        tmp_path / "job", [image, *others],
        None if looked_at == "as a photo" else [shapely.Point(500_010, 3_999_995)],
        emd=PIXEL_SPACE if looked_at == "in pixels" else {},
        cell_size=0.25 if looked_at == "warped" else None,
    )  # fmt: skip
    size = {"warped": (80, 40)}.get(looked_at, (40, 20))

    chip = cut_chips(job, LookingModel(rules(*size, bands=None)))[0, 0]

    colours = np.delete(pixels, alpha, axis=0)
    assert chip.pixels.shape == (bands - 1, size[1], size[0])
    half = size[0] // 2
    assert not chip.valid[..., : half - 1].any() and chip.valid[..., half:].all()
    assert not chip.pixels[..., : half - 1].any()
    if looked_at != "warped":
        np.testing.assert_array_equal(chip.pixels[..., half:], colours[..., half:])


def test_alpha_goes_into_the_model_only_where_the_model_names_it(tmp_path) -> None:
    pixels = noise(4, 20, 40)
    image = write_alpha(tmp_path / "a.tif", pixels, 3)
    job = write_job(tmp_path / "job", image, [shapely.Point(500_015, 3_999_995)])

    named = cut_chips(job, LookingModel(rules(8, 8, bands=(2, 3))))[0, 0]

    assert (named.pixels[1] == 255).all()
    with pytest.raises(InputError, match=r"a: 3 bands and alpha; the model wants 4 bands") as said:
        check(job, Listener(), load=LookingModel(rules(bands=None), bands=4).load)
    assert "ExtractBands" in str(said.value)


def test_a_graph_that_takes_three_bands_gets_no_alpha_between_them(tmp_path) -> None:
    path = write_alpha(tmp_path / "a.tif", noise(4, 20, 40), 1)
    write_onnx(tmp_path / "m.onnx", shape=(None, 3, 8, 8))
    onnx = {"Framework": "ONNX", "ModelFile": "m.onnx"}
    onnx |= dict.fromkeys(("ModelConfiguration", "InferenceFunction", "ModelParameters"), ...)
    silent = read_definition(write_model(tmp_path, weights=None, ExtractBands=..., **onnx))
    backend = SimpleNamespace(rules=rules(8, 8, bands=silent.extract_bands), bands=3)
    image = open_image(ImageSource(str(path), "a", ()))

    assert resolve_bands(image, silent, backend) == (0, 2, 3)


def test_an_image_of_alpha_alone_has_no_band(tmp_path) -> None:
    image = write_alpha(tmp_path / "a.tif", noise(1, 20, 40), 0)
    job = write_job(tmp_path / "job", image, [shapely.Point(500_015, 3_999_995)])

    with pytest.raises(InputError, match=r"a: 0 bands and alpha; the model wants band 1"):
        check(job, Listener(), load=LookingModel(rules(bands=None)).load)


@pytest.mark.parametrize("looked_at", ["alone", "as a mosaic", "coarser", "as a photo", "padded"])
def test_bands_of_several_dtypes_are_read_as_one_that_holds_them(tmp_path, looked_at) -> None:
    made = {dtype: noise(1, 20, 20, dtype) for dtype in ("uint8", "int16", "float32")}
    vrt = vrt_of(tmp_path, made)
    spot = (
        shapely.Point(500_005, 3_999_995)
        if looked_at != "padded"
        else shapely.Point(500_000, 4_000_000)
    )
    images = [vrt, vrt] if looked_at == "as a mosaic" else vrt
    objects = None if looked_at == "as a photo" else [spot]
    job = write_job(
        tmp_path / "job", images, objects, cell_size=1.0 if looked_at == "coarser" else None
    )
    side = 10 if looked_at == "coarser" else 20

    chip = cut_chips(job, LookingModel(rules(side, side, bands=(2, 0, 1))))[0, 0]
    of_bytes = cut_chips(job, LookingModel(rules(side, side, bands=(0,))))[0, 0]

    expected = np.stack(
        [made[dtype][0].astype("float32") for dtype in ("float32", "uint8", "int16")]
    )
    assert chip.pixels.dtype == "float32" and of_bytes.pixels.dtype == "uint8"
    if looked_at == "coarser":
        np.testing.assert_allclose(
            chip.pixels, expected.reshape(3, 10, 2, 10, 2).mean((2, 4)), atol=0.5
        )
    elif looked_at == "padded":
        np.testing.assert_array_equal(chip.pixels[:, 10:, 10:], expected[:, :10, :10])
    else:
        np.testing.assert_array_equal(chip.pixels, expected)


def test_images_of_several_dtypes_are_one_mosaic(tmp_path) -> None:
    images = [
        write_raster(tmp_path / "a.tif", noise(1, 20, 20, "uint8")),
        write_raster(tmp_path / "b.tif", noise(1, 20, 20, "int16") * -1, moved(20, 0)),
    ]
    job = write_job(tmp_path / "job", images, [shapely.Point(500_010, 3_999_995)])

    chip = cut_chips(job, LookingModel(rules(40, 20)))[0, 0]

    expected = np.concatenate((noise(1, 20, 20, "int16"), noise(1, 20, 20, "int16") * -1), axis=2)
    np.testing.assert_array_equal(chip.pixels, expected)
    assert chip.pixels.dtype == "int16"


def vrt_of(folder: Path, bands: dict[str, np.ndarray]) -> Path:
    """Put files of one band each together into one file of several dtypes."""
    names = {"uint8": "Byte", "int16": "Int16", "float32": "Float32"}
    parts = []
    for number, (dtype, pixels) in enumerate(bands.items(), start=1):
        file = write_raster(folder / f"{dtype}.tif", pixels)
        parts.append(
            f'<VRTRasterBand dataType="{names[dtype]}" band="{number}"><SimpleSource>'
            f"<SourceFilename>{file}</SourceFilename><SourceBand>1</SourceBand>"
            "</SimpleSource></VRTRasterBand>"
        )
    vrt = folder / "several.vrt"
    vrt.write_text(
        '<VRTDataset rasterXSize="20" rasterYSize="20"><SRS>EPSG:32633</SRS><GeoTransform>'
        f"500000, 0.5, 0, 4000000, 0, -0.5</GeoTransform>{''.join(parts)}</VRTDataset>"
    )
    return vrt


def test_the_range_of_a_mosaic_is_that_of_all_its_images(tmp_path) -> None:
    images = [
        write_raster(tmp_path / "a.tif", np.full((1, 20, 20), 100, "uint8")),
        write_raster(tmp_path / "b.tif", np.full((1, 20, 20), 200, "uint8"), moved(20, 0)),
    ]
    job = write_job(tmp_path / "job", images, [shapely.Point(500_010, 3_999_995)])

    chip = cut_chips(job, LookingModel(rules(40, 20, data_range=(-1.0, 1.0))))[0, 0]

    assert (chip.pixels[..., :20] == -1).all() and (chip.pixels[..., 20:] == 1).all()


def test_the_range_of_a_large_mosaic_is_sampled_as_that_of_the_image(tmp_path) -> None:
    ramp = np.add.outer(np.arange(1500), np.arange(1500)).astype("uint16")[None]
    whole = write_raster(tmp_path / "whole.tif", ramp)
    tiles = tiles_of(tmp_path, ramp, 700)[::-1]
    spot = [shapely.Point(500_350, 3_999_650)]
    model = LookingModel(rules(40, 40, data_range=(0.0, 1.0)))

    expected = cut_chips(write_job(tmp_path / "1", whole, spot), model)

    same_chips(cut_chips(write_job(tmp_path / "2", tiles, spot), model), expected)
    middle = expected[0, 0].pixels.mean()
    assert middle == pytest.approx(1400 / 2998, abs=1e-3)


def test_where_only_a_little_of_a_large_image_is_there_it_gives_the_range(tmp_path) -> None:
    pixels = np.zeros((1, 3000, 3000), "uint16")
    pixels[0, 1300:1310, 1300:1310] = np.linspace(500, 600, 100).reshape(10, 10)
    image = write_raster(tmp_path / "a.tif", pixels, nodata=0, compress="deflate", sparse_ok=True)
    job = write_job(tmp_path / "job", image, [shapely.Point(500_652.5, 3_999_347.5)])

    chip = cut_chips(job, LookingModel(rules(10, 10, data_range=(0.0, 1.0))))[0, 0]

    assert chip.valid.all() and chip.pixels.min() == 0 and chip.pixels.max() == 1


@pytest.mark.parametrize("cell_size", [None, 0.25, 1.0, 1.3])
def test_a_mosaic_has_no_seam(tmp_path, cell_size) -> None:
    """Found where members were resampled one by one: up to 67 of 255 at the seam."""
    pixels = noise(1, 60, 61)
    whole = write_raster(tmp_path / "whole.tif", pixels)
    halves = [
        write_raster(tmp_path / "right.tif", pixels[:, :, 29:], moved(29, 0)),
        write_raster(tmp_path / "left.tif", pixels[:, :, :29]),
    ]
    spot = [shapely.Point(500_014.5, 3_999_985)]
    model = LookingModel(rules(20, 20))

    ours = cut_chips(write_job(tmp_path / "1", halves, spot, cell_size=cell_size), model)

    same_chips(ours, cut_chips(write_job(tmp_path / "2", whole, spot, cell_size=cell_size), model))


def test_overviews_of_tiles_are_that_of_the_image(tmp_path) -> None:
    pixels = noise(1, 128, 128, "float32")
    whole = write_raster(tmp_path / "whole.tif", pixels)
    tiles = tiles_of(tmp_path, pixels, 64)
    for path in (whole, *tiles):
        with rasterio.open(path, "r+") as dataset:
            dataset.build_overviews([2, 4], rasterio.enums.Resampling.average)
        with rasterio.open(path, "r+") as dataset:
            dataset.write(dataset.read() + 1000)  # what is read shows where it came from
    spot = [shapely.Point(500_032, 3_999_968)]
    model = LookingModel(rules(16, 16))

    ours = cut_chips(write_job(tmp_path / "1", tiles, spot, cell_size=4.0), model)

    same_chips(ours, cut_chips(write_job(tmp_path / "2", whole, spot, cell_size=4.0), model))
    assert ours[0, 0].pixels.max() < 1000


def test_what_lies_on_top_stays_there_where_images_of_two_grids_alternate(tmp_path) -> None:
    quarter = moved(0.25, 0.25)
    images = [
        write_raster(tmp_path / "a.tif", np.full((1, 20, 20), 10, "uint8")),
        write_raster(tmp_path / "b.tif", np.full((1, 20, 40), 20, "uint8"), quarter),
        write_raster(tmp_path / "c.tif", np.full((1, 20, 60), 30, "uint8")),
        write_raster(tmp_path / "d.tif", np.full((1, 20, 20), 40, "uint8"), moved(200, 0)),
    ]
    job = write_job(tmp_path / "job", images, [shapely.Point(500_015, 3_999_995)])

    chip = cut_chips(job, LookingModel(rules(60, 4)))[0, 0]

    assert chip.pixels[0, 0, :60:10].tolist() == [10, 10, 20, 20, 30, 30] and chip.valid.all()
