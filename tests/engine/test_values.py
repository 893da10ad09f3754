"""Before a run and in a preview: what of the imagery is not what the model expects."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import shapely
from affine import Affine
from object_classifier.core.backends.unloaded import UnloadedModel
from object_classifier.core.engine import values
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.engine.preview import preview
from object_classifier.core.errors import Cancelled
from object_classifier.core.job import ProcessingMode
from scenes import NORTH_UP, Listener, LookingModel, noise, rules, write_job, write_raster

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

UNIT = {"Normalization": "unit", "ExtractBands": [0, 1, 2]}
TOO_HIGH = "The imagery's values reach 4,800; the model expects 0 to 255: "


def box(column: float, row: float, size: float = 4):
    x, y = 500_000 + column / 2, 4_000_000 - row / 2
    return shapely.box(x, y - size / 2, x + size / 2, y)


def said(job: Path) -> list[str]:
    """Return what classify warns of the values, and see to it that a preview says the same."""
    model = rules(bands=(0, 1, 2))
    listener, other = Listener(), Listener()
    preview(job, {"count": 3}, other, peek=lambda *_: UnloadedModel(model, 3))
    classify(job, listener, load=LookingModel(model, bands=3).load)
    found = [warning for warning in listener.warnings if "imagery's values" in warning]
    assert found == [warning for warning in other.warnings if "imagery's values" in warning]
    return found


def raster(path: Path, pixels: np.ndarray, **profile) -> Path:
    return write_raster(path, pixels, photometric="minisblack", **profile)


@pytest.mark.parametrize(
    ("pixels", "start"),
    [
        (noise(3, 60, 80), ""),
        (noise(3, 60, 80).astype("uint16"), ""),
        (noise(3, 60, 80).astype("uint16") * 40, TOO_HIGH),
        (noise(3, 60, 80).astype("float32") / 255, "The imagery's values reach only 0.47; the mo"),
        (noise(3, 60, 80).astype("int16") - 100, "The imagery's values go down to -99; the model"),
    ],
)
def test_imagery_for_another_model_is_told_before_the_run(tmp_path, pixels, start) -> None:
    job = write_job(tmp_path / "job", raster(tmp_path / "a.tif", pixels), [box(20, 20)], emd=UNIT)

    sentences = said(job)

    assert len(sentences) == bool(start) and all(each.startswith(start) for each in sentences)


def test_bytes_into_a_model_of_reflectances_are_told(tmp_path) -> None:
    stats = {
        "band_min_values": [0, 0, 0], "band_max_values": [10000, 10000, 10000],
        "scaled_mean_values": [0.1] * 3, "scaled_std_values": [0.1] * 3,
    }  # fmt: skip
    image = raster(tmp_path / "a.tif", noise(3, 60, 80))
    emd = {"NormalizationStats": stats, "ExtractBands": [0, 1, 2]}
    job = write_job(tmp_path / "job", image, [box(20, 20)], emd=emd)

    (sentence,) = said(job)

    assert sentence.startswith("The imagery's values reach only 119; the model expects 0 to 10,000")


def test_the_order_and_number_of_images_do_not_matter(tmp_path) -> None:
    images = [
        raster(
            tmp_path / f"{number}.tif",
            noise(3, 60, 80).astype("uint16") * factor,
            transform=NORTH_UP * Affine.translation(80 * number, 0),
        )
        for number, factor in enumerate([1, 1, 40, 1, 1, 1, 1])
    ]
    for mode in ProcessingMode:
        for number, order in enumerate([images, images[::-1]]):
            job = write_job(
                tmp_path / f"{mode.value}{number}", order, [box(20, 20)], emd=UNIT,
                processing_mode=mode,
            )  # fmt: skip
            (sentence,) = said(job)
            assert sentence.startswith(TOO_HIGH)


def test_nodata_is_no_value_and_objects_stand_for_an_image_that_is_mostly_empty(tmp_path) -> None:
    pixels = np.full((3, 3000, 3000), 65535, "uint16")
    pixels[:, 1502:1518, 1502:1518] = 4800
    image = raster(tmp_path / "a.tif", pixels, nodata=65535, compress="deflate", tiled=True)
    job = write_job(tmp_path / "job", image, [box(1504, 1514)], emd=UNIT)

    assert said(job)[0].startswith(TOO_HIGH)


def test_of_a_large_image_a_few_blocks_are_read(tmp_path, monkeypatch) -> None:
    read: list[int] = []

    def counting(image, bands, windows):
        windows = list(windows)
        read.append(sum(window.width * window.height for window in windows))
        return np.tile((0.0, 1.0), (len(bands), 1))

    monkeypatch.setattr(values, "seen_range", counting)
    image = raster(tmp_path / "a.tif", np.ones((3, 4096, 4096), "uint16"), compress="deflate")

    said(write_job(tmp_path / "job", image, [box(20, 20)], emd=UNIT))

    assert read and max(read) <= 64 * 64 * 64


def test_nothing_is_read_where_bytes_are_expected_and_given(tmp_path, monkeypatch) -> None:
    image = raster(tmp_path / "a.tif", noise(3, 60, 80))
    job = write_job(tmp_path / "job", image, [box(20, 20)], emd=UNIT)
    monkeypatch.setattr(values, "seen_range", None)

    assert said(job) == []


def test_an_image_that_cannot_be_read_is_left_to_the_run(tmp_path) -> None:
    good = raster(tmp_path / "good.tif", noise(3, 60, 80).astype("uint16") * 40)
    torn = tmp_path / "torn.tif"
    shutil.copy(
        raster(tmp_path / "whole.tif", noise(3, 400, 400, "uint16"), compress="deflate"), torn
    )
    torn.write_bytes(torn.read_bytes()[:-200_000] + bytes(200_000))
    job = write_job(
        tmp_path / "job", [torn, good], [box(20, 20)], emd=UNIT,
        processing_mode=ProcessingMode.PROCESS_ITEMS_SEPARATELY,
    )  # fmt: skip

    assert said(job)[0].startswith(TOO_HIGH)


def test_a_band_that_is_named_and_is_alpha_is_told(tmp_path) -> None:
    pixels = noise(4, 60, 80)
    image = write_raster(tmp_path / "a.tif", pixels, photometric="RGB", alpha="YES")
    emd = {"Normalization": "unit", "ExtractBands": [0, 1, 2, 3]}
    job = write_job(tmp_path / "job", image, [box(20, 20)], emd=emd)
    listener = Listener()

    classify(job, listener, load=LookingModel(rules(bands=(0, 1, 2, 3)), bands=4).load)

    (warning,) = (each for each in listener.warnings if "alpha" in each)
    assert warning.startswith("Band 4 of a, which the model's ExtractBands names, is alpha: ")


def test_a_look_at_slow_imagery_can_be_cancelled(tmp_path, monkeypatch) -> None:
    image = raster(tmp_path / "a.tif", noise(3, 600, 800).astype("uint16"))
    job = write_job(tmp_path / "job", image, [box(20, 20)], emd=UNIT)
    looked: list[int] = []

    def counting(image, bands, windows):
        for number, _ in enumerate(windows):
            looked.append(number)
        return np.tile((0.0, 1.0), (len(bands), 1))

    monkeypatch.setattr(values, "seen_range", counting)
    listener = Listener(cancelled=lambda: len(looked) >= 3)

    with pytest.raises(Cancelled):
        classify(job, listener, load=LookingModel(rules(bands=(0, 1, 2)), bands=3).load)
    assert len(looked) == 3
