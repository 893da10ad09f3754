"""What the user of QGIS calls nodata is as if the file said it, however the image is looked at."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from object_classifier.core.engine import whole_image
from object_classifier.core.job import BandNodata, ProcessingMode
from rasterio.enums import ColorInterp, Resampling
from scenes import LookingModel, cut_chips, noise, rules, write_job, write_raster

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

VALUE = 121
NORTH_UP = Affine(0.5, 0, 500_000, 0, -0.5, 4_000_000)
ROTATED = Affine(0.4, 0.3, 500_000, 0.3, -0.4, 4_000_000)
WAYS = {
    "as it is": {},
    "coarser": {"cell_size": 1.3},
    "finer": {"cell_size": 0.3},
    "separately": {"processing_mode": ProcessingMode.PROCESS_ITEMS_SEPARATELY},
    "pixel space": {"emd": {"ImageSpaceUsed": "PIXEL_SPACE"}},
}


def holes(kind: str = "uint8") -> np.ndarray:
    """Return noise of which a part, another one in each band, has one value."""
    pixels = noise(2, 60, 80, kind)
    pixels[0, 20:40, 10:50] = VALUE
    pixels[1, 30:50, 30:70] = VALUE
    return pixels


def chips_of(
    folder: Path,
    images: Path | list[Path],
    transform: Affine = NORTH_UP,
    data_range: tuple[float, float] | None = (-1.0, 1.0),
    **settings,
):
    spots = np.random.default_rng(3).uniform((0, 0), (80, 60), (25, 2))
    objects = [shapely.Point(transform @ tuple(spot)).buffer(3) for spot in spots]
    return cut_chips(
        write_job(folder, images, objects, **settings),
        LookingModel(rules(12, 10, bands=(0, 1), data_range=data_range)),
    )


def same(ours, expected) -> bool:
    """Return whether chips are equal; some of them have pixels that are not valid."""
    assert ours.keys() == expected.keys() and len(ours) > 10
    assert not all(chip.valid.all() for chip in expected.values())
    return all(
        np.array_equal(chip.valid, expected[key].valid)
        and np.array_equal(chip.pixels, expected[key].pixels)
        for key, chip in ours.items()
    )


@pytest.mark.parametrize("transform", [NORTH_UP, ROTATED], ids=["north up", "rotated"])
@pytest.mark.parametrize("way", WAYS)
def test_an_additional_value_is_as_the_value_of_the_file(tmp_path, way, transform) -> None:
    said = write_raster(tmp_path / "said.tif", holes(), transform, nodata=VALUE)
    unsaid = write_raster(tmp_path / "unsaid.tif", holes(), transform)
    nodata = (BandNodata(((VALUE, VALUE),)),) * 2

    ours = chips_of(tmp_path / "1", unsaid, transform, nodata=nodata, **WAYS[way])

    assert same(ours, chips_of(tmp_path / "2", said, transform, **WAYS[way]))
    without = chips_of(tmp_path / "3", unsaid, transform, **WAYS[way])
    assert any((ours[key].valid != chip.valid).any() for key, chip in without.items())


@pytest.mark.parametrize("transform", [NORTH_UP, ROTATED], ids=["north up", "rotated"])
@pytest.mark.parametrize("way", WAYS)
def test_a_value_of_the_file_that_does_not_count_is_as_if_it_said_none(
    tmp_path, way, transform
) -> None:
    pixels = holes()
    said = write_raster(tmp_path / "said.tif", pixels, transform, nodata=VALUE)
    unsaid = write_raster(tmp_path / "unsaid.tif", pixels, transform)
    nodata = (BandNodata(file_counts=False),) * 2

    ours = chips_of(tmp_path / "1", said, transform, nodata=nodata, **WAYS[way])

    expected = chips_of(tmp_path / "2", unsaid, transform, **WAYS[way])
    assert all(np.array_equal(chip.valid, expected[key].valid) for key, chip in ours.items())
    assert all(np.array_equal(chip.pixels, expected[key].pixels) for key, chip in ours.items())


def test_a_mosaic_shows_the_lower_image_where_the_upper_one_has_a_value_of_the_user(
    tmp_path,
) -> None:
    nodata = (BandNodata(((VALUE, VALUE),)),) * 2
    upper = holes()
    lower = noise(2, 60, 80, seed=9) // 2
    both = [write_raster(tmp_path / f"{n}.tif", part) for n, part in enumerate((upper, lower))]
    whole = write_raster(tmp_path / "whole.tif", np.where(upper == VALUE, lower, upper))

    ours = chips_of(tmp_path / "1", both, data_range=None, nodata=nodata)

    expected = chips_of(tmp_path / "2", whole, data_range=None)
    assert all(np.array_equal(chip.pixels, expected[key].pixels) for key, chip in ours.items())


def test_ranges_are_of_the_values_with_scale_and_offset(tmp_path) -> None:
    path = write_raster(tmp_path / "a.tif", holes("int16"))
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (0.5, 1.0), (-10.0, 0.0)
    shown = (VALUE * 0.5 - 10, VALUE)
    nodata = tuple(BandNodata(((value - 0.1, value + 0.1),)) for value in shown)

    ours = chips_of(tmp_path / "1", path, nodata=nodata)

    said = write_raster(tmp_path / "said.tif", holes("int16"), nodata=VALUE)
    assert same(ours, chips_of(tmp_path / "2", said))


def test_transparency_counts_though_the_value_of_the_file_does_not(tmp_path) -> None:
    pixels = np.concatenate((holes(), np.full((2, 60, 80), 255, "uint8")))
    pixels[3, :, 40:] = 0
    path = write_raster(tmp_path / "a.tif", pixels, nodata=VALUE, photometric="minisblack")
    with rasterio.open(path, "r+") as dataset:
        grey = ColorInterp.undefined
        dataset.colorinterp = (ColorInterp.gray, grey, grey, ColorInterp.alpha)

    ours = chips_of(tmp_path / "1", path, nodata=(BandNodata(file_counts=False),) * 4)

    without = write_raster(tmp_path / "b.tif", pixels, photometric="minisblack")
    with rasterio.open(without, "r+") as dataset:
        dataset.colorinterp = (ColorInterp.gray, grey, grey, ColorInterp.alpha)
    assert same(ours, chips_of(tmp_path / "2", without))


def test_overviews_that_know_nothing_of_it_are_not_used(tmp_path) -> None:
    pixels = np.full((2, 60, 80), 10, "uint8")
    pixels[:, ::2] = VALUE
    path = write_raster(tmp_path / "a.tif", pixels)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2], Resampling.average)
    nodata = (BandNodata(((VALUE, VALUE),)),) * 2
    objects = [shapely.Point(500_020, 3_999_985).buffer(6)]
    job = write_job(tmp_path / "1", path, objects, nodata=nodata, cell_size=1.0)

    (chip,) = cut_chips(job, LookingModel(rules(12, 10, bands=(0, 1)))).values()

    assert set(np.unique(chip.pixels[chip.valid])) == {10}


def test_a_large_image_that_is_one_object_is_reduced_from_what_counts(
    tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(whole_image, "WHOLE_BYTES", 1000)
    pixels = np.full((1, 200, 300), 10, "uint8")
    pixels[:, :, ::2] = VALUE
    path = write_raster(tmp_path / "a.tif", pixels)
    job = write_job(tmp_path / "job", path, None, nodata=(BandNodata(((VALUE, VALUE),)),))

    (chip,) = cut_chips(job, LookingModel(rules(10, 10))).values()

    assert chip.valid.all()
    assert set(np.unique(chip.pixels)) == {10}
