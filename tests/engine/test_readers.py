"""What readers say of validity, and how they average: as little as there is to say, to the bit."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from object_classifier.core.engine import resampling
from object_classifier.core.engine.job_images import open_mosaic
from object_classifier.core.engine.open_reader import open_reader
from object_classifier.core.engine.resampling import resampled, taps
from object_classifier.core.engine.windows import ChipWindow
from object_classifier.core.errors import InputError
from object_classifier.core.job import BandNodata, ImageSource
from object_classifier.core.model.definition import ImageSpace
from rasterio.enums import ColorInterp, Resampling
from rasterio.shutil import copy
from scenes import noise, open_image, write_raster

pytestmark = pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning")

SIDE = 40
MAP = ImageSpace.MAP_SPACE
INSIDE, ACROSS = ChipWindow(2, 2, 20, 16), ChipWindow(30, 30, 20, 16)
HIDDEN = (slice(4, 8), slice(5, 9))


def raster(folder: Path, hidden: str = "", dtype: str = "uint8", name: str = "a") -> ImageSource:
    """Write three bands; `hidden` says how some of their pixels are said not to be valid."""
    options: dict[str, Any] = {"photometric": "minisblack", "alpha": "no"}
    pixels = noise(4 if hidden == "alpha" else 3, SIDE, SIDE, dtype)
    if hidden.startswith("nodata"):
        options["nodata"] = 200
        pixels[(slice(1) if hidden == "nodata of one band" else slice(None), *HIDDEN)] = 200
    elif hidden == "nan":
        pixels[(0, *HIDDEN)] = np.nan
    elif hidden == "alpha":
        pixels[(3, *HIDDEN)] = 0
    path = write_raster(folder / f"{name}.tif", pixels, **options)
    with rasterio.open(path, "r+") as dataset:
        if hidden == "alpha":
            dataset.colorinterp = [ColorInterp.gray] + [ColorInterp.undefined] * 2 + [
                ColorInterp.alpha
            ]  # fmt: skip
        if hidden == "mask":
            mask = np.ones((SIDE, SIDE), bool)
            mask[HIDDEN] = False
            dataset.write_mask(mask)
    return ImageSource(str(path), name)


def read(image, window: ChipWindow) -> tuple[np.ndarray, Any]:
    with closing(open_reader(image)) as reader:
        return reader.read(window, (0, 1, 2))


def ways(folder: Path, source: ImageSource) -> dict[str, Any]:
    """Return an image alone, and in other images' hands."""
    beside = Affine(0.5, 0, 500_000 + 0.5 * SIDE, 0, -0.5, 4_000_000)
    pixels = np.full((3, SIDE, SIDE), 9, rasterio.open(source.path).dtypes[0])
    other = write_raster(folder / "beside.tif", pixels, beside, photometric="minisblack")
    plain = open_image(source, MAP, None)
    return {
        "alone": plain,
        "in a mosaic": open_mosaic([source, ImageSource(str(other), "b")], MAP, None)[0],
        "flipped": plain.flipped(columns=True, rows=False).flipped(columns=True, rows=False),
        "other bands": plain.with_bands((2, 1, 0)),
    }


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("hidden", ["", "nodata"])
def test_where_all_is_valid_nothing_is_said(tmp_path, dtype, hidden) -> None:
    """Of an image with nodata, too, where the window holds none."""
    clear = ChipWindow(12, 12, 20, 16)
    for image in ways(tmp_path, raster(tmp_path, hidden, dtype)).values():
        assert read(image, clear)[1] is None


@pytest.mark.parametrize(
    ("hidden", "dtype", "bands"),
    [
        ("alpha", "uint8", 1), ("mask", "uint16", 1), ("nodata", "uint8", 3),
        ("nodata of one band", "int16", 3), ("nodata", "float32", 3), ("nan", "float32", 3),
    ],
)  # fmt: skip
def test_validity_is_said_of_each_band_only_where_they_differ(
    tmp_path, hidden, dtype, bands
) -> None:
    source = raster(tmp_path, hidden, dtype)
    expected = np.ones((3, 16, 20), bool)
    shown = slice(1) if hidden in {"nan", "nodata of one band"} else slice(None)
    expected[(shown, slice(2, 6), slice(3, 7))] = False

    for way, image in ways(tmp_path, source).items():
        pixels, valid = read(image, INSIDE)
        of_way = expected[::-1] if way == "other bands" else expected
        assert valid.shape == (bands, 16, 20)
        np.testing.assert_array_equal(np.broadcast_to(valid, pixels.shape), of_way)
        assert not pixels[~of_way].any() and pixels[of_way].all()


def test_beyond_the_edge_no_band_is_valid(tmp_path) -> None:
    pixels, valid = read(open_image(raster(tmp_path)), ACROSS)

    assert valid.shape == (1, 16, 20)
    assert valid[0, :10, :10].all() and valid.sum() == 100
    assert not pixels[:, ~valid[0]].any()


def test_a_value_that_no_band_can_hold_hides_nothing(tmp_path) -> None:
    path = tmp_path / "a.vrt"
    source = raster(tmp_path, "nodata")
    with rasterio.open(source.path) as dataset:
        copy(dataset, path, driver="VRT")
    path.write_text(path.read_text().replace("<NoDataValue>200<", "<NoDataValue>-9999<"))

    with rasterio.open(path) as dataset:
        by_gdal = dataset.read_masks([1, 2, 3], window=((2, 18), (2, 22))) > 0
    pixels, valid = read(open_image(ImageSource(str(path), "a")), INSIDE)

    np.testing.assert_array_equal(
        np.broadcast_to(True if valid is None else valid, pixels.shape), by_gdal
    )
    assert by_gdal.all()


@settings(max_examples=60)
@given(
    st.sampled_from(["uint8", "int8", "uint16", "int16"]),
    st.integers(1, 8),
    st.integers(1, 8),
    st.integers(0, 2**32 - 1),
)
def test_blocks_of_integers_have_the_means_of_floating_point_numbers(
    dtype, columns, rows, seed
) -> None:
    limits, random = np.iinfo(dtype), np.random.default_rng(seed)
    span = random.integers(1, 1 + int(limits.max) - int(limits.min))
    low = random.integers(int(limits.min), 1 + int(limits.max) - span)
    shape = (2, 6 * rows, 7 * columns)
    pixels = random.integers(low, low + span, shape, endpoint=True).astype(dtype)
    across = taps(0, 7, columns, 7 * columns, Resampling.average)
    down = taps(0, 6, rows, 6 * rows, Resampling.average)

    ours, valid = resampled(pixels, None, across, down)
    largest, resampling.LARGEST_BLOCK = resampling.LARGEST_BLOCK, 0
    try:
        by_weights, also_valid = resampled(pixels, None, across, down)
    finally:
        resampling.LARGEST_BLOCK = largest

    assert valid is None and also_valid is None
    np.testing.assert_array_equal(ours, by_weights)


def test_a_file_that_failed_is_opened_anew(tmp_path) -> None:
    """GDAL fails once, and then gives grey."""
    path = write_raster(tmp_path / "a.tif", noise(3, 256, 256), tiled=True, compress="deflate",
                        blockxsize=128, blockysize=128, photometric="rgb")  # fmt: skip
    with rasterio.open(path) as dataset:
        expected = dataset.read()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))
    with closing(open_reader(open_image(ImageSource(str(path), "a")))) as reader:
        for _ in range(2):
            with pytest.raises(InputError, match="cannot be read"):
                reader.read(ChipWindow(0, 0, 256, 256), (0, 1, 2))
        path.write_bytes(whole)
        pixels, _ = reader.read(ChipWindow(0, 0, 256, 256), (0, 1, 2))

    np.testing.assert_array_equal(pixels, expected)


def test_a_scene_of_integers_at_twice_its_cell_size_is_read_without_validity(tmp_path) -> None:
    image = open_image(raster(tmp_path, dtype="uint16"), MAP, 1.0)

    pixels, valid = read(image, ChipWindow(0, 0, 20, 20))

    assert valid is None
    with rasterio.open(tmp_path / "a.tif") as dataset:
        source = dataset.read().astype(float).reshape(3, 20, 2, 20, 2).mean((2, 4))
    np.testing.assert_array_equal(pixels, np.floor(source + 0.5))


def test_what_the_user_calls_nodata_is_said_of_each_band(tmp_path) -> None:
    source = raster(tmp_path)
    said = ImageSource(source.path, "a", (BandNodata(((0, 60),)), BandNodata(), BandNodata()))

    pixels, valid = read(open_image(said), INSIDE)

    assert valid.shape == pixels.shape
    assert valid[1:].all() and not valid[0].all()
    assert not pixels[~valid].any() and pixels[valid].all()
