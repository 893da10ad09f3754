"""The chips that the model gets are those of a straightforward reference, pixel by pixel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from object_classifier.core.job import ChipResize
from reference_chips import reference_chip, reference_squish
from scenes import NORTH_UP, LookingModel, cut_chips, noise, rules, write_job, write_raster

# affine 3 frowns on the operator that affine 2, and rasterio, know
pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

TALL_PIXELS = Affine(0.5, 0, 500_000, 0, -0.25, 4_000_000)


def scattered(transform: Affine, width: int, height: int, count: int = 60, seed: int = 5):
    """Return polygons, some with holes, some of one pixel, some over the edge, points and lines."""
    random = np.random.default_rng(seed)
    made = []
    for number in range(count):
        x, y = transform * (random.uniform(-3, width + 3), random.uniform(-3, height + 3))
        size = random.uniform(0.3, 14) * transform.a
        circle = shapely.Point(x, y).buffer(size / 2)
        kinds = (
            circle,
            shapely.box(x, y, x + size, y + size / 3),
            circle.difference(circle.buffer(-size / 5)),
            shapely.Point(x, y),
            shapely.LineString([(x, y), (x + size, y + size / 2)]),
            shapely.MultiPolygon([shapely.box(x, y, x + size / 4, y + size / 4), circle.buffer(
                -size / 4, quad_segs=2).difference(shapely.box(x, y, x + size / 4, y + size / 4))]),
        )  # fmt: skip
        made.append(kinds[number % len(kinds)])
    return made


def compare(folder: Path, raster: Path, geometries, the_rules, bands=(1,), **settings) -> None:
    model = LookingModel(the_rules)
    job = write_job(folder / "job", raster, geometries, **settings)

    chips = cut_chips(job, model)

    assert len(chips) > len(geometries) / 2
    with rasterio.open(raster) as dataset:
        for (_, position), chip in chips.items():
            pixels, valid = reference_chip(dataset, geometries[position], the_rules, list(bands))
            assert bool(chip.problem) == (not valid.any())
            np.testing.assert_array_equal(chip.pixels, pixels)
            np.testing.assert_array_equal(chip.valid, valid)
            assert chip.pixels.dtype == pixels.dtype


@pytest.mark.parametrize(
    "dtype",
    [
        "uint8",
        "int8",
        "uint16",
        "int16",
        "uint32",
        "int32",
        "uint64",
        "int64",
        "float32",
        "float64",
    ],
)
@pytest.mark.parametrize("blacken", [False, True])
def test_chips_of_every_dtype_keep_their_values(tmp_path, dtype, blacken) -> None:
    raster = write_raster(tmp_path / "a.tif", noise(2, 90, 110, dtype), TALL_PIXELS)
    changed = rules(14, 11, bands=(1, 0), blacken_around_feature=blacken)

    compare(tmp_path, raster, scattered(TALL_PIXELS, 110, 90), changed, bands=(2, 1))


@pytest.mark.parametrize("layout", [{"tiled": True, "blockxsize": 32, "blockysize": 16}, {}])
@pytest.mark.parametrize("blacken", [False, True])
def test_bounding_boxes_are_cut_unresized_on_demand(tmp_path, layout, blacken) -> None:
    raster = write_raster(tmp_path / "a.tif", noise(1, 90, 110), TALL_PIXELS, **layout)
    changed = rules(10, 12, crop_size_fixed=False, blacken_around_feature=blacken)

    compare(tmp_path, raster, scattered(TALL_PIXELS, 110, 90), changed, chip_resize=ChipResize.NONE)


def test_nodata_and_nan_are_zero_and_not_valid(tmp_path) -> None:
    pixels = noise(2, 60, 60, "float32")
    pixels[0, 10:30] = -9999
    pixels[1, :, 20:25] = np.nan
    raster = write_raster(tmp_path / "a.tif", pixels, nodata=-9999)

    compare(tmp_path, raster, scattered(NORTH_UP, 60, 60), rules(bands=None), bands=(1, 2))


def test_infinite_pixels_are_not_valid(tmp_path) -> None:
    pixels = noise(1, 16, 16, "float32")
    pixels[0, 3, 4] = np.inf
    raster = write_raster(tmp_path / "a.tif", pixels)
    job = write_job(tmp_path / "job", raster, [shapely.Point(500_004, 3_999_996)])

    chip = cut_chips(job, LookingModel(rules()))[0, 0]

    assert chip.pixels[0, 3, 4] == 0 and not chip.valid[0, 3, 4] and chip.valid.sum() == 255


def test_alpha_and_external_masks_decide_what_is_valid(tmp_path) -> None:
    pixels = noise(4, 60, 60)
    pixels[3, 20:40] = 0
    raster = write_raster(tmp_path / "a.tif", pixels, photometric="RGB", alpha="YES")
    compare(tmp_path / "1", raster, scattered(NORTH_UP, 60, 60), rules(bands=(0, 2)), bands=(1, 3))

    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False):
        masked = write_raster(tmp_path / "b.tif", noise(2, 60, 60))
        with rasterio.open(masked, "r+") as dataset:
            dataset.write_mask(np.tri(60).astype(bool))
    assert (tmp_path / "b.tif.msk").exists()
    compare(tmp_path / "2", masked, scattered(NORTH_UP, 60, 60), rules(bands=(1,)), bands=(2,))


def test_chips_are_squished_where_the_window_follows_the_object(tmp_path) -> None:
    raster = write_raster(tmp_path / "a.tif", noise(2, 90, 110, "uint16"))
    geometries = scattered(NORTH_UP, 110, 90)
    changed = rules(12, 9, crop_size_fixed=False, bands=None)
    job = write_job(tmp_path / "job", raster, geometries)

    chips = cut_chips(job, LookingModel(changed))

    assert {chip.pixels.dtype.name for chip in chips.values()} == {"uint16", "float32"}
    with rasterio.open(raster) as dataset:
        for (_, position), chip in chips.items():
            pixels, _ = reference_chip(dataset, geometries[position], changed, [1, 2])
            np.testing.assert_allclose(chip.pixels, reference_squish(pixels, 9, 12), atol=1e-3)
            assert chip.valid.shape == (2, 9, 12)


def test_a_network_of_one_size_gets_that_size(tmp_path) -> None:
    raster = write_raster(tmp_path / "a.tif", noise(1, 60, 60))
    job = write_job(tmp_path / "job", raster, scattered(NORTH_UP, 60, 60))

    chips = cut_chips(job, LookingModel(rules(fixed_size=(20, 24))))

    assert {chip.pixels.shape for chip in chips.values()} == {(1, 20, 24)}


def test_south_up_images_are_read_north_up_with_the_same_pixels(tmp_path) -> None:
    pixels = noise(1, 50, 70, "int16")
    south_up = Affine(0.5, 0, 500_000, 0, 0.5, 4_000_000 - 25)
    flipped = write_raster(tmp_path / "a.tif", pixels[:, ::-1], south_up)
    upright = write_raster(tmp_path / "b.tif", pixels)
    objects = scattered(NORTH_UP, 70, 50)
    model = LookingModel(rules(blacken_around_feature=True))

    ours = cut_chips(write_job(tmp_path / "1", flipped, objects), model)
    expected = cut_chips(write_job(tmp_path / "2", upright, objects), model)

    assert ours.keys() == expected.keys()
    for key, chip in ours.items():
        np.testing.assert_array_equal(chip.pixels, expected[key].pixels)
        np.testing.assert_array_equal(chip.valid, expected[key].valid)


def test_a_rotated_image_is_turned_north_up(tmp_path) -> None:
    """Left half dark, right half bright in the file; turned by 90 degrees the top is bright."""
    pixels = np.full((1, 40, 40), 50, "uint8")
    pixels[:, :, 20:] = 200
    quarter_turn = Affine.translation(500_000, 3_999_980) * Affine(0, -0.5, 20, 0.5, 0, 0)
    raster = write_raster(tmp_path / "a.tif", pixels, quarter_turn)
    job = write_job(tmp_path / "job", raster, [shapely.Point(500_010, 3_999_990)])

    chip = cut_chips(job, LookingModel(rules()))[0, 0]

    assert (chip.pixels[0, :7] == 200).all() and (chip.pixels[0, 9:] == 50).all()
    assert chip.valid.all()


def test_what_lies_beside_a_rotated_image_is_not_valid(tmp_path) -> None:
    eighth_turn = (
        Affine.translation(500_000, 4_000_000) * Affine.rotation(45) * Affine.scale(0.5, -0.5)
    )
    raster = write_raster(tmp_path / "a.tif", noise(1, 40, 40), eighth_turn)
    corner = eighth_turn * (0, 0)
    job = write_job(tmp_path / "job", raster, [shapely.Point(corner[0] + 0.1, corner[1])])

    chip = cut_chips(job, LookingModel(rules(32, 32)))[0, 0]

    assert 0.15 < chip.valid.mean() < 0.35
    assert (chip.pixels[~chip.valid] == 0).all()


def test_a_coarser_cell_size_averages_valid_pixels(tmp_path) -> None:
    pixels = noise(1, 40, 40, "float32")
    pixels[0, :4, :4] = -1
    pixels[0, 4, 4] = -1
    raster = write_raster(tmp_path / "a.tif", pixels, nodata=-1)
    job = write_job(tmp_path / "job", raster, [shapely.Point(500_010, 3_999_990)], cell_size=1.0)

    chip = cut_chips(job, LookingModel(rules(20, 20)))[0, 0]

    expected = np.ma.masked_less(pixels, 0).reshape(20, 2, 20, 2).mean(axis=(1, 3))
    assert (chip.valid[0] == ~expected.mask).all() and not chip.valid[0, 0, 0]
    np.testing.assert_allclose(chip.pixels[0], expected.filled(0), rtol=1e-6)


@pytest.mark.parametrize(("cell_size", "source"), [(1.0, "base"), (4.0, "overview")])
def test_much_coarser_cells_are_averaged_from_an_overview(tmp_path, cell_size, source) -> None:
    layers = {"overview": noise(1, 64, 64, "float32"), "base": noise(1, 64, 64, "float32") + 1000}
    raster = write_raster(tmp_path / "a.tif", layers["overview"])
    with rasterio.open(raster, "r+") as dataset:
        dataset.build_overviews([2, 4], rasterio.enums.Resampling.average)
    with rasterio.open(raster, "r+") as dataset:
        dataset.write(layers["base"])  # the overviews stay: what is read shows where it came from
    center = shapely.Point(500_016, 3_999_984)
    job = write_job(tmp_path / "job", raster, [center], cell_size=cell_size)
    side = int(32 / cell_size)

    chip = cut_chips(job, LookingModel(rules(side, side)))[0, 0]

    parts = (side, 64 // side, side, 64 // side)
    expected = layers[source][0].reshape(parts).mean(axis=(1, 3))
    np.testing.assert_allclose(chip.pixels[0], expected, rtol=1e-5)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_a_finer_cell_size_interpolates_and_ends_at_the_edge(tmp_path, dtype) -> None:
    ramp = np.tile(np.arange(0, 40, dtype=dtype), (40, 1))[None]
    raster = write_raster(tmp_path / "a.tif", ramp)
    edge = shapely.Point(500_000, 3_999_990)
    job = write_job(tmp_path / "job", raster, [edge], cell_size=0.25)

    chip = cut_chips(job, LookingModel(rules(16, 16)))[0, 0]

    assert not chip.valid[0, :, :8].any() and chip.valid[0, :, 8:].all()
    expected = np.clip((np.arange(8) + 0.5) / 2 - 0.5, 0, None)
    tolerance = 0.51 if dtype != "float32" else 1e-5
    np.testing.assert_allclose(chip.pixels[0, 8, 8:], expected, atol=tolerance)


def test_a_palette_becomes_colours_when_the_model_wants_three_bands(tmp_path) -> None:
    raster = write_raster(tmp_path / "a.tif", np.full((1, 20, 20), 7, "uint8"))
    with rasterio.open(raster, "r+") as dataset:
        dataset.write_colormap(1, {7: (10, 20, 30, 255)})
    job = write_job(tmp_path / "job", raster, [shapely.Point(500_000, 4_000_000 - 4)])

    chip = cut_chips(job, LookingModel(rules(8, 8, bands=(2, 1, 0)), bands=3))[0, 0]

    assert chip.pixels[:, 2, 6].tolist() == [30, 20, 10]
    assert chip.pixels[:, 2, 2].tolist() == [0, 0, 0] and not chip.valid[:, 2, 2].any()


def test_a_transparent_colour_of_a_palette_is_no_pixel(tmp_path) -> None:
    pixels = np.full((1, 20, 20), 7, "uint8")
    pixels[0, :, :10] = 3
    raster = write_raster(tmp_path / "a.png", pixels, driver="PNG")
    vrt = tmp_path / "a.vrt"
    vrt.write_text(
        '<VRTDataset rasterXSize="20" rasterYSize="20"><SRS>EPSG:32633</SRS>'
        "<GeoTransform>500000, 0.5, 0, 4000000, 0, -0.5</GeoTransform>"
        '<VRTRasterBand dataType="Byte" band="1"><ColorInterp>Palette</ColorInterp><ColorTable>'
        + "".join(f'<Entry c1="{n}" c2="2" c3="3" c4="{0 if n == 3 else 255}"/>' for n in range(8))
        + f"</ColorTable><SimpleSource><SourceFilename>{raster}</SourceFilename>"
        "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    job = write_job(tmp_path / "job", vrt, [shapely.Point(500_005, 4_000_000 - 5)])

    chip = cut_chips(job, LookingModel(rules(20, 20, bands=(0, 1, 2)), bands=3))[0, 0]

    assert not chip.valid[:, :, :10].any() and chip.valid[:, :, 10:].all()
    assert chip.pixels[:, 0, 15].tolist() == [7, 2, 3] and not chip.pixels[:, :, :10].any()


def test_a_data_range_stretches_the_range_of_the_image(tmp_path) -> None:
    pixels = np.linspace(100, 300, 400).reshape(1, 20, 20).astype("uint16")
    raster = write_raster(tmp_path / "a.tif", pixels)
    job = write_job(tmp_path / "job", raster, [shapely.Point(500_005, 4_000_000 - 5)])

    chip = cut_chips(job, LookingModel(rules(20, 20, data_range=(-1.0, 1.0))))[0, 0]

    np.testing.assert_allclose(chip.pixels, (pixels - 200.0) / 100, rtol=1e-6)
    assert not list(tmp_path.glob("*.aux.xml"))


@pytest.mark.parametrize("threads", [1, 5])
@pytest.mark.parametrize("budget", [400, 6_000, 10**9])
def test_cells_and_threads_do_not_change_a_chip(tmp_path, monkeypatch, budget, threads) -> None:
    from object_classifier.core.engine import read_tasks

    raster = write_raster(
        tmp_path / "a.tif", noise(1, 90, 110), tiled=True, blockxsize=16, blockysize=32
    )
    objects = scattered(NORTH_UP, 110, 90)
    job = write_job(tmp_path / "job", raster, objects)
    model = LookingModel(rules(12, 9, crop_size_fixed=False, blacken_around_feature=True))
    expected = cut_chips(job, model)

    monkeypatch.setattr(read_tasks, "CELL_BYTES", budget)
    monkeypatch.setattr(read_tasks, "CHIP_BYTES", budget)
    chips = cut_chips(job, model, threads)

    assert chips.keys() == expected.keys()
    for key, chip in chips.items():
        np.testing.assert_array_equal(chip.pixels, expected[key].pixels)
        np.testing.assert_array_equal(chip.valid, expected[key].valid)
