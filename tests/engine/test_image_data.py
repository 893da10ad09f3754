"""An image is data: whatever it is made of, it is equal, sent and stored, and read the same."""

from __future__ import annotations

import json
import pickle
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
import rasterio
from affine import Affine
from object_classifier.core.engine import whole_image
from object_classifier.core.engine.georeference import Places
from object_classifier.core.engine.globe import about_the_middle
from object_classifier.core.engine.image import ImageSpec, MosaicPixels
from object_classifier.core.engine.image_data import from_data, to_data
from object_classifier.core.engine.job_images import open_mosaic
from object_classifier.core.engine.open_reader import open_reader
from object_classifier.core.engine.overviews import overview
from object_classifier.core.engine.photos import as_in_training
from object_classifier.core.engine.pixel_reader import valid_of_each
from object_classifier.core.engine.whole_image import open_whole_image
from object_classifier.core.engine.windows import ChipWindow
from object_classifier.core.job import BandNodata, ImageSource
from object_classifier.core.model.definition import ImageSpace
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Resampling
from rasterio.rpc import RPC
from scenes import UTM, noise, open_image, write_raster

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

WIDTH, HEIGHT = 60, 44
MAP, RAW = ImageSpace.MAP_SPACE, ImageSpace.PIXEL_SPACE
NORTH_UP = Affine(0.5, 0, 500_000, 0, -0.5, 4_000_000)
GCPS = [
    GroundControlPoint(row, column, 500_000 + column, 4_000_000 - row, 3.5)
    for row in (0, HEIGHT) for column in (0, WIDTH)
]  # fmt: skip
ONE = [1.0] + [0.0] * 19
RPCS = RPC(
    height_off=100, height_scale=500, lat_off=36.1, lat_scale=0.25, long_off=15.0, long_scale=0.25,
    line_off=HEIGHT / 2, line_scale=HEIGHT / 2, samp_off=WIDTH / 2, samp_scale=WIDTH / 2,
    line_num_coeff=[0.0, 0.0, -1.0] + [0.0] * 17, line_den_coeff=ONE,
    samp_num_coeff=[0.0, 1.0] + [0.0] * 18, samp_den_coeff=ONE, err_bias=None, err_rand=None,
)  # fmt: skip


def raster(folder: Path, name: str = "image", dtype: str = "uint8", **profile: Any) -> ImageSource:
    pixels = noise(2, HEIGHT, WIDTH, dtype, seed=len(name))
    path = write_raster(folder / f"{name}.tif", pixels, **{"transform": NORTH_UP, **profile})
    return ImageSource(str(path), name)


def alone(folder: Path, cell_size: float | None = None, space=MAP, **profile: Any) -> ImageSpec:
    return open_image(raster(folder, **profile), space, cell_size, 2)


def with_overviews(folder: Path) -> ImageSource:
    source = raster(folder)
    with rasterio.open(source.path, "r+") as dataset:
        dataset.build_overviews([2, 4], Resampling.average)
    return source


def of_an_overview(folder: Path) -> ImageSpec:
    image = open_image(with_overviews(folder), MAP, None)
    return overview(image, 1)


def by_way_of_an_overview(folder: Path) -> ImageSpec:
    return open_image(with_overviews(folder), MAP, 2.0)


def tiles(folder: Path, *shifts: float, **profile: Any) -> list[ImageSource]:
    return [
        raster(
            folder, f"tile {number}", transform=NORTH_UP @ Affine.translation(shift, 7), **profile
        )
        for number, shift in enumerate(shifts)
    ]


def mosaic(folder: Path, *shifts: float, cell_size: float | None = None) -> ImageSpec:
    (image,) = open_mosaic(tiles(folder, *shifts), MAP, cell_size)
    return image


def of_different_bands(folder: Path) -> ImageSpec:
    path = write_raster(folder / "more.tif", noise(3, HEIGHT, WIDTH, "uint16"), NORTH_UP)
    (image,) = open_mosaic([*tiles(folder, 30), ImageSource(str(path), "more")], MAP, None)
    return image


def with_a_palette(folder: Path) -> ImageSource:
    path = write_raster(folder / "palette.tif", noise(1, HEIGHT, WIDTH) % 8, NORTH_UP)
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.palette]
        dataset.write_colormap(1, {number: (number, 9, 255 - number, 255) for number in range(8)})
    return ImageSource(str(path), "palette")


def said_in_qgis(folder: Path) -> ImageSpec:
    said = (BandNodata(((3.0, 40.0), (None, 1.0))), BandNodata(file_counts=False))
    return open_image(replace(raster(folder, nodata=7), nodata=said), MAP, None)


def photo(folder: Path, dtype: str = "uint16", **options: Any) -> ImageSpec:
    path = folder / "photo.png"
    values = noise(1, HEIGHT, WIDTH, dtype) * (500 if dtype == "uint16" else 1)
    write_raster(path, values.astype(dtype), None, None, driver="PNG")
    return open_whole_image(
        ImageSource(str(path), "photo", **options),
        (16, 16),
        lambda image: as_in_training(image, 3, fed_bytes=True),
    )


def reduced(folder: Path, said: tuple[BandNodata, ...] = ()) -> ImageSpec:
    source = replace(raster(folder), nodata=said)
    return open_whole_image(source, (8, 8), lambda image: image)


KINDS: dict[str, Callable[[Path], ImageSpec]] = {
    "a file": alone,
    "with nodata of the user": said_in_qgis,
    "without a georeference": lambda folder: alone(folder, space=RAW, transform=None, crs=None),
    "control points": lambda folder: alone(folder, space=RAW, transform=None, gcps=GCPS),
    "polynomials": lambda folder: alone(folder, space=RAW, transform=None, crs=None, rpcs=RPCS),
    "an overview": of_an_overview,
    "flipped": lambda folder: alone(folder, transform=Affine(-0.5, 0, 0, 0, 0.5, 0)),
    "scaled": lambda folder: alone(folder, 1.0),
    "scaled from an overview": by_way_of_an_overview,
    "finer": lambda folder: alone(folder, 0.3, dtype="float32"),
    "warped": lambda folder: alone(folder, transform=Affine(0.4, 0.3, 0, 0.3, -0.4, 0)),
    "control points, warped": lambda folder: alone(folder, transform=None, gcps=GCPS),
    "polynomials, warped": lambda folder: alone(folder, transform=None, crs=None, rpcs=RPCS),
    "a mosaic": lambda folder: mosaic(folder, 0, 40, 200),
    "a mosaic, scaled": lambda folder: mosaic(folder, 0, 40, cell_size=1.2),
    "a mosaic of two grids": lambda folder: mosaic(folder, 0, 40, 30.3),
    "chosen bands": of_different_bands,
    "a palette": lambda folder: open_image(with_a_palette(folder), MAP, None),
    "an expanded palette": lambda folder: open_image(with_a_palette(folder), MAP, None, 3),
    "a photo of 16 bits": photo,
    "a grey photo": lambda folder: photo(folder, "uint8"),
    "reduced by GDAL": reduced,
    "reduced by us": lambda folder: reduced(folder, (BandNodata(((3.0, 5.0),)),)),
    "seen from another CRS": lambda folder: replace(
        alone(folder), objects_crs=CRS.from_string("EPSG:4326")
    ),
    "about the 180th meridian": lambda folder: about_the_middle(
        alone(folder, transform=Affine(0.01, 0, 179.9, 0, -0.01, 60), crs="EPSG:4326")
    ),
}


@pytest.fixture(params=KINDS)
def image(request, tmp_path, monkeypatch) -> ImageSpec:
    monkeypatch.setattr(whole_image, "WHOLE_BYTES", 1000)
    return KINDS[request.param](tmp_path)


def read(image: ImageSpec) -> list[np.ndarray]:
    """Return all of an image, and a window that overhangs it."""
    whole = ChipWindow(0, 0, image.width, image.height)
    windows = [whole]
    if type(image.pixels).__name__ != "ReducedPixels":  # those are read as a whole
        windows.append(ChipWindow(image.width // 2, -3, image.width, 20))
    with closing(open_reader(image)) as reader:
        found = [reader.read(window, image.model_bands) for window in windows]
    return [part for pixels, valid in found for part in (pixels, valid_of_each(pixels, valid))]


def test_an_image_that_was_sent_or_stored_is_the_same_image(image) -> None:
    stored = from_data(json.loads(json.dumps(to_data(image))))
    sent = pickle.loads(pickle.dumps(image))

    expected = read(image)
    assert any(part.any() for part in expected)
    for other in (stored, sent):
        assert other == image and hash(other) == hash(image)
        assert [str(note) for note in other.notes] == [str(note) for note in image.notes]
        for ours, theirs in zip(read(other), expected):
            assert ours.dtype == theirs.dtype
            np.testing.assert_array_equal(ours, theirs)


def test_coordinates_of_objects_are_brought_to_pixels_by_the_stored_image_too(image) -> None:
    stored = from_data(json.loads(json.dumps(to_data(image))))
    around = image.place.to_ground(np.array([(3.0, 5.0), (image.width, image.height)]))

    np.testing.assert_array_equal(stored.to_pixels(around), image.to_pixels(around))
    assert stored.affine == image.affine
    assert stored.natives == image.natives


def test_what_an_image_is_resampled_from_is_on_its_own_grid(tmp_path) -> None:
    """And whole: values of an overview are means."""
    coarse = by_way_of_an_overview(tmp_path)
    assert coarse.natives == (
        open_image(ImageSource(coarse.pixels.whole.pixels.source.path, "image"), MAP, None),
    )

    of_two_grids = mosaic(tmp_path, 0, 40, 30.3)
    assert [(each.width, each.height) for each in of_two_grids.natives] == [(100, 44), (60, 44)]
    assert of_two_grids.with_bands((1,)).natives == tuple(
        each.with_bands((1,)) for each in of_two_grids.natives
    )
    flipped = alone(tmp_path, transform=Affine(-0.5, 0, 0, 0, 0.5, 0))
    assert flipped.natives == (flipped,)


def test_what_files_say_of_their_values_is_known_without_opening_them(
    tmp_path, monkeypatch
) -> None:
    sources = tiles(tmp_path, 0, 40)
    for source, (low, high) in zip(sources, [(3, 90), (1, 80)]):
        with rasterio.open(source.path, "r+") as dataset:
            for band in (1, 2):
                dataset.update_tags(band, STATISTICS_MINIMUM=low, STATISTICS_MAXIMUM=high * band)
    (both,) = open_mosaic(sources, MAP, None)
    (said,) = open_mosaic([replace(sources[0], nodata=(BandNodata(((1, 2),)),))], MAP, None)
    monkeypatch.delattr(rasterio, "open")

    assert both.stored_range(1) == (1.0, 180.0)
    assert both.with_bands((1, 0)).stored_range(1) == (1.0, 90.0)
    assert from_data(to_data(both)).stored_range(0) == (1.0, 90.0)
    assert said.stored_range(0) is None


def test_images_that_differ_are_not_equal(tmp_path) -> None:
    image = alone(tmp_path)

    assert image != replace(image, name="another")
    assert image != replace(image, place=image.place.moved(1, 0))
    assert image != image.flipped(columns=True, rows=False)
    assert image != image.with_bands((1, 0))
    assert image != replace(image, objects_crs=CRS.from_string(UTM))


def test_a_mosaic_of_many_tiles_says_what_they_share_once(tmp_path) -> None:
    (tile, *_) = tiles(tmp_path, 0)
    one = open_image(tile, MAP, None)
    members = tuple(
        replace(
            one,
            place=one.place.moved(WIDTH * number, 0),
            pixels=replace(one.pixels, source=ImageSource(f"{number}.tif", str(number))),
        )
        for number in range(1000)
    )
    boxes = np.array([(WIDTH * number, 0, WIDTH, HEIGHT) for number in range(1000)])
    many = replace(one, width=WIDTH * 1000, pixels=MosaicPixels(members, boxes))

    stored = json.dumps(to_data(many))

    assert len(stored) < 200 * len(members)
    assert stored.count("PROJCRS") <= 2
    other = from_data(json.loads(stored))
    assert other == many
    np.testing.assert_array_equal(other.pixels.boxes, boxes)
    assert len({id(member.crs) for member in other.pixels.members}) == 1


def test_what_is_no_image_is_refused() -> None:
    with pytest.raises(TypeError, match="no ImageSpec"):
        from_data({"is": "ImageSource", "data": {"path": "a", "name": "b", "nodata": []}})
    with pytest.raises(LookupError):
        from_data({"is": "system", "data": "rm"})


@pytest.mark.parametrize("shift", [(0, 0), (7, -3), (0.4, 0), (0, 1.5), (1e6, 1e6)])
@pytest.mark.parametrize("kind", ["matrix", "control points", "polynomials"])
def test_a_place_is_on_the_grid_of_another_where_it_lies_whole_pixels_beside_it(
    tmp_path, kind, shift
) -> None:
    profile = {
        "matrix": {},
        "control points": {"transform": None, "gcps": GCPS},
        "polynomials": {"transform": None, "crs": None, "rpcs": RPCS},
    }[kind]
    place = alone(tmp_path, space=RAW, **profile).place
    moved = place.moved(*shift)

    found = Places([moved, place], np.array([(WIDTH, HEIGHT)] * 2)).on_grid_of(place)

    is_whole = all(float(each).is_integer() for each in shift)
    np.testing.assert_array_equal(found[0], shift if is_whole else (np.nan, np.nan))
    np.testing.assert_array_equal(found[1], (0, 0))
