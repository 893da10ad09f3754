"""Without objects each image is one object: photos, chips, scenes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from object_classifier.core.engine import job_plan, whole_image
from object_classifier.core.engine.georeference import outline_of
from object_classifier.core.engine.photos import GREY, SCALED
from object_classifier.core.engine.pipeline import check, classify
from object_classifier.core.engine.resize import upright
from object_classifier.core.footprints import read_footprints
from object_classifier.core.job import PHOTOS_FOLDER, ChipResize
from object_classifier.core.results import open_results
from PIL import Image
from reference_chips import reference_squish
from scenes import Listener, LookingModel, cut_chips, noise, rules, write_job, write_raster

pytestmark = [
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]


def photo_job(folder: Path, images: list[Path], **settings) -> Path:
    return write_job(folder, images, None, **settings)


def photo(path: Path, pixels: np.ndarray) -> Path:
    return write_raster(path, pixels, Affine.identity(), None, driver="PNG")


def test_each_photo_is_a_row_in_the_order_of_the_images(tmp_path) -> None:
    photos = []
    for number in range(22):  # each brighter than the one before it
        pixels = noise(3, 40 + number, 64 - number, seed=number) * (number + 5) / 27
        photos.append(photo(tmp_path / f"{number:02}.png", pixels.astype(np.uint8)))
    model = LookingModel(rules(24, 20, bands=None), bands=3, batch_size=8)
    job = photo_job(tmp_path / "job", photos)

    answer = classify(job, Listener(), load=model.load)

    with open_results(job) as results:
        rows = list(results)
    assert [(row.object, row.image) for row in rows] == [(n + 1, n) for n in range(len(photos))]
    assert answer["classified_count"] == len(photos) == 22
    assert model.sizes == [8, 8, 6]
    for path, row in zip(photos, rows):
        expected = reference_squish(np.moveaxis(np.array(Image.open(path)), 2, 0), 20, 24)
        assert row.confidence == pytest.approx(expected.mean(), abs=0.5)


def test_a_photo_that_cannot_be_shown_says_why_and_the_others_go_on(tmp_path) -> None:
    good = photo(tmp_path / "good.png", noise(3, 30, 20))
    torn = write_raster(tmp_path / "torn.tif", noise(3, 200, 200), compress="deflate")
    torn.write_bytes(torn.read_bytes()[:-20_000] + bytes(20_000))
    scene = write_raster(tmp_path / "panchromatic.tif", noise(1, 30, 20))
    job = photo_job(tmp_path / "job", [tmp_path / "no.png", torn, scene, good])

    classify(job, Listener(), load=LookingModel(rules(bands=None), bands=3).load)

    with open_results(job) as results:
        assert [(row.object, row.image, row.status) for row in results] == [
            (1, 0, "The image cannot be opened"),
            (2, 1, "The image cannot be read"),
            (3, 2, "The image has too few bands for this model"),
            (4, 3, None),
        ]


@pytest.mark.parametrize("data_range", [None, (0.0, 1.0)])
@pytest.mark.parametrize("driver", ["PNG", "JPEG", "GTiff", "JP2OpenJPEG", "WEBP", "BMP"])
def test_half_a_file_is_no_photo(tmp_path, driver, data_range) -> None:
    half = write_raster(
        tmp_path / "half", noise(3, 200, 300), Affine.identity(), None, driver=driver
    )
    half.write_bytes(half.read_bytes()[: half.stat().st_size // 2])
    job = photo_job(tmp_path / "job", [half])

    model = LookingModel(rules(24, 20, bands=None, data_range=data_range), bands=3)

    classify(job, Listener(), load=model.load)

    with open_results(job) as results:
        assert [row.status for row in results] == ["The image cannot be read"]


def test_a_photo_is_shown_as_it_was_held() -> None:
    """The eight codes of EXIF, undone on the same picture by Pillow."""
    from PIL import ImageOps

    pixels = np.arange(12, dtype="uint8").reshape(1, 3, 4)
    for code in range(1, 9):
        picture = Image.fromarray(pixels[0])
        picture.getexif()[0x0112] = code

        expected = np.array(ImageOps.exif_transpose(picture))

        np.testing.assert_array_equal(upright(pixels, code)[0], expected)


def test_the_orientation_in_a_jpeg_is_honoured(tmp_path) -> None:
    bright_top = np.zeros((40, 60), "uint8")
    bright_top[:20] = 250
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(bright_top).save(tmp_path / "a.jpg", exif=exif, quality=95)
    job = photo_job(tmp_path / "job", [tmp_path / "a.jpg"])

    for bands in (1, 3):
        model = LookingModel(rules(8, 8, bands=None), bands=bands)
        chip = cut_chips(job, model)[0, 0]

        assert len(chip.pixels) == bands
        assert (chip.pixels[:, :, 5:] > 240).all() and (chip.pixels[:, :, :3] < 10).all()


def grey_ramp() -> Image.Image:
    return Image.fromarray(np.tile(np.arange(0, 256, 8, dtype="uint8"), (20, 1)))


def colours() -> Image.Image:
    grey = np.array(grey_ramp())
    return Image.fromarray(np.stack([grey, 255 - grey, grey[:, ::-1] // 2], 2))


def with_few_bits(path: Path, bits: int) -> None:
    pixels = np.array(grey_ramp())[None] >> (8 - bits)
    write_raster(path, pixels, Affine.identity(), None, driver="PNG", nbits=bits)


def with_16_bits(path: Path) -> None:
    deep = np.moveaxis(np.array(colours()), 2, 0).astype("uint16") * 257
    kind = {} if path.suffix == ".png" else {"photometric": "RGB"}
    driver = "PNG" if path.suffix == ".png" else "GTiff"
    write_raster(path, deep, Affine.identity(), None, driver=driver, **kind)


PHOTOS = {
    "grey.png": lambda path: grey_ramp().save(path),
    "grey.jpg": lambda path: grey_ramp().save(path),
    "grey_and_alpha.png": lambda path: grey_ramp().convert("LA").save(path),
    "grey.gif": lambda path: grey_ramp().save(path),
    "bilevel.png": lambda path: grey_ramp().convert("1").save(path),
    "bilevel.tif": lambda path: grey_ramp().convert("1").save(path),
    "two_bits.png": lambda path: with_few_bits(path, 2),
    "four_bits.png": lambda path: with_few_bits(path, 4),
    "palette.png": lambda path: colours().quantize(16).save(path),
    "cmyk.jpg": lambda path: colours().convert("CMYK").save(path),
    "cmyk.tif": lambda path: colours().convert("CMYK").save(path),
    "colours_of_16_bits.png": with_16_bits,
    "colours_of_16_bits.tif": with_16_bits,
}


@pytest.mark.parametrize("name", PHOTOS)
def test_a_photo_of_any_kind_is_read_as_pillow_reads_it_in_training(tmp_path, name) -> None:
    PHOTOS[name](tmp_path / name)
    with Image.open(tmp_path / name) as picture:
        expected = np.moveaxis(np.array(picture.convert("RGB")), 2, 0)
    job = photo_job(tmp_path / "job", [tmp_path / name], chip_resize=ChipResize.NONE)

    seen = [
        cut_chips(job, LookingModel(rules(bands=bands), bands=3))[0, 0].pixels
        for bands in (None, (2, 1, 0))
    ]

    assert seen[0].dtype == "uint8"
    tolerance = 4 if "cmyk" in name or name.endswith(".jpg") else 0
    np.testing.assert_allclose(seen[0].astype(int), expected, atol=tolerance)
    np.testing.assert_array_equal(seen[1], seen[0][::-1])


@pytest.mark.parametrize("name", ["bilevel.tif", "bilevel.png", "grey.gif", "four_bits.png"])
def test_a_model_of_one_band_gets_the_greys_of_a_photo(tmp_path, name) -> None:
    PHOTOS[name](tmp_path / name)
    with Image.open(tmp_path / name) as picture:
        expected = np.array(picture.convert("L"))
    job = photo_job(tmp_path / "job", [tmp_path / name], chip_resize=ChipResize.NONE)

    chip = cut_chips(job, LookingModel(rules(bands=(0,)), bands=1))[0, 0]

    np.testing.assert_array_equal(chip.pixels[0], expected)


@pytest.mark.parametrize(
    ("emd", "most"),
    [
        ({"Normalization": "unit"}, 248),
        ({"Normalization": "none"}, 248),
        ({"Normalization": {"mean": [30000], "std": [9000], "scale": 1}}, 248 * 257),
        ({"DataRange": [0, 1]}, 248 * 257),
    ],
)
def test_16_bits_of_grey_are_scaled_unless_the_model_expects_them(tmp_path, emd, most) -> None:
    deep = np.array(grey_ramp()).astype("uint16")[None] * 257
    image = photo(tmp_path / "a.png", deep)
    job = photo_job(tmp_path / "job", [image], chip_resize=ChipResize.NONE, emd=emd)

    assert cut_chips(job, LookingModel(rules(bands=(0,)), bands=1))[0, 0].pixels.max() == most


@pytest.mark.parametrize("name", ["a.png", "a.tif"])
def test_bytes_in_16_bits_are_bytes(tmp_path, name) -> None:
    pixels = noise(3, 20, 32, "uint16")
    kind = {"driver": "PNG"} if name == "a.png" else {"photometric": "RGB"}
    image = write_raster(tmp_path / name, pixels, Affine.identity(), None, **kind)
    job = photo_job(tmp_path / "job", [image], chip_resize=ChipResize.NONE)

    chip = cut_chips(job, LookingModel(rules(bands=None), bands=3))[0, 0]

    np.testing.assert_array_equal(chip.pixels, pixels)


def test_what_is_made_of_photos_is_said_once(tmp_path) -> None:
    images = []
    for number in range(2):
        for kind in ("grey.png", "four_bits.png"):
            images.append(tmp_path / f"{number}{kind}")
            PHOTOS[kind](images[-1])
    job, listener = photo_job(tmp_path / "job", images), Listener()

    answer = classify(job, listener, load=LookingModel(rules(bands=None), bands=3).load)

    assert answer["classified_count"] == 4
    assert [line for line in listener.warnings if "photos are read" in line] == [GREY, SCALED]


def test_a_very_large_photo_is_converted_before_it_is_reduced(tmp_path, monkeypatch) -> None:
    stripes = np.tile(np.array([0, 255], "uint8"), (200, 100))
    Image.fromarray(stripes).convert("1").save(tmp_path / "a.png")
    Image.fromarray(stripes).convert("P").save(tmp_path / "b.png")
    job = photo_job(tmp_path / "job", [tmp_path / "a.png", tmp_path / "b.png"])
    monkeypatch.setattr(whole_image, "WHOLE_BYTES", 1000)

    chips = cut_chips(job, LookingModel(rules(10, 10, bands=None), bands=3))

    for chip in chips.values():
        assert chip.pixels.shape == (3, 10, 10)
        np.testing.assert_allclose(chip.pixels, 127.5, atol=1)


def test_without_resizing_a_photo_keeps_its_size(tmp_path) -> None:
    pixels = noise(3, 30, 20)
    job = photo_job(
        tmp_path / "job", [photo(tmp_path / "a.png", pixels)], chip_resize=ChipResize.NONE
    )

    chip = cut_chips(job, LookingModel(rules(bands=(2, 0))))[0, 0]

    np.testing.assert_array_equal(chip.pixels, pixels[[2, 0]])


def test_a_very_large_image_is_read_reduced(tmp_path, monkeypatch) -> None:
    ramp = np.tile(np.linspace(0, 250, 300), (200, 1))[None].astype("uint8")
    ramp[:, :100, :150] = 255
    image = write_raster(tmp_path / "a.tif", ramp, nodata=255)
    job = photo_job(tmp_path / "job", [image])
    expected = cut_chips(job, LookingModel(rules(10, 10)))[0, 0]

    monkeypatch.setattr(whole_image, "WHOLE_BYTES", 1000)
    assert check(job, Listener(), load=LookingModel(rules(10, 10)).load)["window_width"] == [30, 30]
    chip = cut_chips(job, LookingModel(rules(10, 10)))[0, 0]

    np.testing.assert_array_equal(chip.valid, expected.valid)
    inner = chip.valid & (np.arange(10) > 5)
    np.testing.assert_allclose(chip.pixels[inner], expected.pixels[inner], atol=2)
    with rasterio.open(image) as dataset:
        assert dataset.shape == (200, 300)


def test_an_image_too_large_to_be_shown_unresized_says_so(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(job_plan, "UNRESIZED_PX", 29)
    images = [photo(tmp_path / f"{side}.png", noise(3, side, 20)) for side in (29, 30)]
    job = photo_job(tmp_path / "job", images, chip_resize=ChipResize.NONE)

    classify(job, Listener(), load=LookingModel(rules(bands=None), bands=3).load)

    with open_results(job) as results:
        assert [row.status for row in results] == [None, job_plan.TOO_LARGE]


def test_the_outlines_of_images_with_a_georeference_are_told(tmp_path) -> None:
    turned = Affine(0, 2, 500_000, 1, 0, 4_000_000)
    images = [
        write_raster(tmp_path / "turned.tif", noise(3, 30, 20), turned),
        photo(tmp_path / "photo.png", noise(3, 30, 20)),
        tmp_path / "gone.tif",
    ]
    job = photo_job(tmp_path / "job", images)

    classify(job, Listener(), load=LookingModel(rules(bands=None), bands=3).load)

    (footprint,) = read_footprints(job)
    assert footprint.image == 0
    north, east = 4_000_000, 500_000  # rows run east by 2, columns run north by 1
    corners = [(east, north), (east, north + 20), (east + 60, north + 20), (east + 60, north)]
    assert list(footprint.ring) == [*corners, corners[0]]
    assert "UTM" in footprint.crs


def test_control_points_and_polynomials_give_an_outline_too(shared_data) -> None:
    folder = shared_data / "pixel_space"
    files = sorted((folder / "gcp").rglob("*.tif")) + sorted((folder / "rpc").glob("*.NTF"))

    assert files
    for path in files:
        with rasterio.open(path) as dataset:
            outline = outline_of(dataset)
            gcps, crs = dataset.gcps
        assert outline is not None
        if not gcps:
            continue
        corner = min(gcps, key=lambda gcp: gcp.row + gcp.col)
        known = np.array([(gcp.x, gcp.y) for gcp in gcps])
        ring = np.array(outline.ring)
        assert rasterio.crs.CRS.from_wkt(outline.crs) == crs
        spread = np.ptp(known, axis=0)
        assert np.abs(ring[0] - (corner.x, corner.y)).max() < spread.max()


def test_a_photo_in_the_job_folder_is_found_wherever_the_folder_is(tmp_path) -> None:
    job = photo_job(tmp_path / "job", [Path(f"{PHOTOS_FOLDER}/a")])
    (job / PHOTOS_FOLDER).mkdir()
    photo(tmp_path / "a.png", noise(3, 8, 8)).rename(job / PHOTOS_FOLDER / "a")

    answer = classify(job, Listener(), load=LookingModel(rules(bands=None), bands=3).load)

    assert answer["classified_count"] == 1
