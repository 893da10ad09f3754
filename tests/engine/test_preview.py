"""The pictures of chips: pixel by pixel what a run would show to the model."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from object_classifier.core.backends.unloaded import UnloadedModel
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.engine.preview import preview
from object_classifier.core.errors import Cancelled
from object_classifier.core.job import ChipResize, ProcessingMode
from object_classifier.core.model.definition import ChipFit, FitMode, ResizeMethod
from object_classifier.core.results import (
    KNOWN_OBJECTS_FILE,
    NO_IMAGE,
    ObjectResult,
    write_known,
)
from object_classifier.core.runtime.client import WorkerClient
from object_classifier.core.texts import text, text_from_json
from PIL import Image
from rasterio.crs import CRS
from scenes import Listener, LookingModel, cut_chips, noise, rules, write_job, write_raster
from worker_processes import Log

FIRST = {"count": 12}


def box(column: float, row: float, size: float = 4):
    """Return a square of the image of `scenes`, in pixels from the top-left corner."""
    x, y = 500_000 + column / 2, 4_000_000 - row / 2
    return shapely.box(x, y - size / 2, x + size / 2, y)


def look(folder: Path, arguments: dict[str, Any] = FIRST, **changes: Any) -> dict[str, Any]:
    return preview(
        folder, arguments, Listener(), peek=lambda *_: UnloadedModel(rules(**changes), notes=("?",))
    )


def picture(folder: Path, entry: dict[str, Any]) -> np.ndarray:
    """Return the picture of a chip, (C, H, W)."""
    return np.atleast_3d(np.array(Image.open(folder / entry["file"]))).transpose(2, 0, 1)


@pytest.fixture
def image(tmp_path) -> Path:
    return write_raster(tmp_path / "image.tif", noise(4, 60, 80), photometric="minisblack")


CUTS = {
    "as they are": {},
    "another order of bands": {"bands": (2, 0, 1)},
    "blackened": {"blacken_around_feature": True},
    "in a letterbox": {"fixed_size": (9, 12), "resize_method": ResizeMethod.LETTERBOX},
    "cut to the object and squeezed": {"crop_size_fixed": False, "width": 9, "height": 7},
}


@pytest.mark.parametrize("changes", CUTS.values(), ids=CUTS)
def test_a_picture_of_bytes_is_the_chip_itself(tmp_path, image, changes) -> None:
    changes = {"bands": (0, 1, 2), **changes}
    objects = [box(20, 20), box(-2, 5), box(40, 30, 6).buffer(0.2).centroid.buffer(2)]
    job = write_job(tmp_path / "job", image, objects)
    model = LookingModel(rules(**changes))
    classify(job, Listener(), load=model.load)
    seen = cut_chips(job, model)

    chips = look(job, **changes)["chips"]

    assert [chip["object"] for chip in chips] == [1, 2, 3]
    for chip in chips:
        pixels = seen[chip["image"], chip["object"] - 1].pixels
        np.testing.assert_array_equal(picture(job, chip), np.rint(pixels).astype("uint8"))
        assert any(np.array_equal(pixels, shown) for shown, _ in model.chips)


def test_what_is_said_of_a_chip_is_what_the_model_gets(tmp_path, image) -> None:
    with rasterio.open(image, "r+") as dataset:
        dataset.descriptions = ("Blue", "Green", "Red", None)
    job = write_job(tmp_path / "job", image, [box(20, 20, 5)])
    changes = {"bands": (3, 2), "blacken_around_feature": True, "crop_size_fixed": False}
    chip_seen = cut_chips(job, LookingModel(rules(**changes)))[0, 0]

    answer = look(job, **changes)

    (chip,) = answer["chips"]
    values = chip_seen.pixels[chip_seen.valid]
    assert chip == {
        "object": 1, "image": 0, "status": None, "file": "preview/1_0.png", "image_name": "image",
        "cell_size": [0.5, 0.5], "crs": chip["crs"],
        "cut_columns": 5, "cut_rows": 5, "columns": 16, "rows": 16,
        "dtype": "float32", "bands": [4, 3], "band_names": ["", "red"],
        "low": values.min(), "high": values.max(), "black": 0, "white": 255,
        "valid_share": chip_seen.valid.mean(),
        "outline": [[[1, 1], [1, 0], [0, 0], [0, 1], [1, 1]]],
    }  # fmt: skip
    with rasterio.open(image) as dataset:
        assert CRS.from_wkt(chip["crs"]) == dataset.crs
    assert answer["rules"] == {
        "width": 16, "height": 16, "crop_size_fixed": False, "blackens": True, "data_range": None,
        "size": [16, 16], "resize_method": "antialias", "fitted_to": None,
    }  # fmt: skip
    assert answer["notes"] == ["?"]


OUTLINED = {
    **CUTS,
    "squeezed": {"fixed_size": (40, 24)},
    "covered, and the middle cut out": {
        "fixed_size": (32, 32), "fit": ChipFit(FitMode.COVER, (40, 40)),
    },
    "stretched, and the middle cut out": {
        "fixed_size": (32, 32), "fit": ChipFit(FitMode.STRETCH, (37, 45)),
    },
    "of another aspect": {"fixed_size": (20, 40), "fit": ChipFit(FitMode.CROP, (20, 40))},
}  # fmt: skip


@pytest.mark.parametrize("changes", OUTLINED.values(), ids=OUTLINED)
def test_the_outline_lies_where_the_model_sees_the_object(tmp_path, changes) -> None:
    white = np.full((3, 60, 80), 255, "uint8")
    image = write_raster(tmp_path / "image.tif", white)
    changes = {"bands": (0, 1, 2), **changes, "blacken_around_feature": True}
    job = write_job(tmp_path / "job", image, [box(30, 30, 4)])

    (chip,) = look(job, **changes)["chips"]

    bright = np.argwhere(picture(job, chip)[0] > 127)
    (ring,) = chip["outline"]
    places = np.array(ring) * (chip["columns"], chip["rows"])
    seen = np.clip(places, 0, (chip["columns"], chip["rows"]))
    assert abs(seen.min(0) - bright.min(0)[::-1]).max() <= 1.5
    assert abs(seen.max(0) - bright.max(0)[::-1] - 1).max() <= 1.5


def test_lines_points_and_holes_have_outlines_and_whole_images_have_none(tmp_path, image) -> None:
    whole = box(20, 20, 6)
    shapes = [
        shapely.LineString([whole.centroid, (500_014, 3_999_992)]),
        whole.centroid,
        whole.difference(whole.centroid.buffer(0.7)),
        shapely.MultiPolygon([box(20, 20), box(26, 20)]),
    ]
    chips = look(write_job(tmp_path / "job", image, shapes))["chips"]
    (alone,) = look(write_job(tmp_path / "whole", image, None))["chips"]

    assert [len(chip["outline"]) for chip in chips] == [1, 1, 2, 2]
    assert len(chips[0]["outline"][0]) == 2 and len(chips[1]["outline"][0]) == 1
    assert chips[1]["outline"][0][0] == pytest.approx([0.5, 0.5], abs=0.1)
    assert alone["outline"] == []


def test_other_values_are_stretched_over_all_bands_together(tmp_path) -> None:
    pixels = np.linspace(0, 1, 3 * 16 * 16, dtype="float32").reshape(3, 16, 16) * 3000 + 1
    image = write_raster(tmp_path / "image.tif", pixels, nodata=1)
    job = write_job(tmp_path / "job", image, [box(6, 6)])

    (chip,) = look(job, bands=(2, 1, 0))["chips"]

    shown = picture(job, chip).astype(int)
    seen = pixels[::-1]
    expected = np.clip((seen - chip["black"]) / (chip["white"] - chip["black"]), 0, 1) * 255
    assert abs(shown - expected).max() <= 0.5 + 1e-3
    assert shown[0].mean() > shown[1].mean() > shown[2].mean()
    assert [chip["black"], chip["white"]] == pytest.approx(
        np.percentile(pixels[pixels > 1], (2, 98)), rel=1e-5
    )
    assert chip["dtype"] == "float32" and chip["high"] == pytest.approx(3001)


def test_a_data_range_of_the_model_is_what_is_told_and_shown(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, [box(20, 20)])

    answer = look(job, data_range=(-1.0, 1.0))

    (chip,) = answer["chips"]
    assert -1 <= chip["low"] < chip["black"] < 0 < chip["white"] < chip["high"] <= 1
    assert answer["rules"]["data_range"] == [-1, 1]


def test_two_bands_are_shown_as_the_first_one_in_grey(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, [box(20, 20)])

    (chip,) = look(job, bands=(3, 1))["chips"]

    assert picture(job, chip).shape == (1, 16, 16) and chip["bands"] == [4, 2]


def test_an_object_without_a_chip_has_its_reason_instead(tmp_path, image) -> None:
    with rasterio.open(image, "r+") as dataset:
        dataset.nodata = 255
        dataset.write(np.full((4, 30, 30), 255, "uint8"), window=((0, 30), (0, 30)))
    job = write_job(
        tmp_path / "job", image, [box(500, 0), None, box(2, 2), box(40, 40), box(60, 40)]
    )
    reason = text("{count} tiles failed", count=3)
    rows = [ObjectResult(5, status=reason), ObjectResult(2, NO_IMAGE, status="Of QGIS")]
    write_known(job, rows, KNOWN_OBJECTS_FILE)

    chips = look(job)["chips"]

    assert [(chip["object"], text_from_json(chip["status"] or "")) for chip in chips] == [
        (1, "The object lies outside the image"),
        (2, "Of QGIS"),
        (3, "The image has no valid pixel at the object"),
        (4, ""),
        (5, "3 tiles failed"),
    ]
    assert ["file" in chip for chip in chips] == [False, False, False, True, False]
    assert text_from_json(chips[4]["status"]).template == "{count} tiles failed"


def test_the_first_n_are_those_of_the_input(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, [box(60 - 7 * n, 40 - 4 * n) for n in range(8)])

    chips = look(job, {"count": 3})["chips"]

    assert [chip["object"] for chip in chips] == [1, 2, 3]
    assert len(list((job / "preview").iterdir())) == 3


def test_rows_of_a_finished_run_are_shown_as_asked_for(tmp_path, image) -> None:
    other = write_raster(tmp_path / "other.tif", noise(4, 60, 80, seed=2))
    job = write_job(
        tmp_path / "job", [image, other], [box(20, 20), box(40, 20)],
        processing_mode=ProcessingMode.PROCESS_ITEMS_SEPARATELY,
    )  # fmt: skip
    model = LookingModel(rules())
    classify(job, Listener(), load=model.load)

    chips = look(job, {"objects": [[2, 1], [1, 0], [9, 0]]})["chips"]

    assert [(chip["object"], chip["image_name"]) for chip in chips] == [(2, "other"), (1, "image")]
    seen = cut_chips(job, model)
    np.testing.assert_array_equal(picture(job, chips[0]), seen[1, 1].pixels)


def test_each_chip_of_several_raw_images_names_and_shows_its_own(tmp_path) -> None:
    bytes_here = write_raster(tmp_path / "bytes.tif", noise(1, 40, 40))
    metres = noise(1, 40, 40, "float32") * 10
    there = Affine(0.5, 0, 500_030.2, 0, -0.5, 4_000_000)
    floats_there = write_raster(tmp_path / "floats.tif", metres, there)
    emd = {"ImageSpaceUsed": "PIXEL_SPACE"}
    job = write_job(
        tmp_path / "job", [bytes_here, floats_there], [box(12, 12), box(72, 12)], emd=emd
    )

    first, second = look(job)["chips"]

    assert (first["image_name"], second["image_name"]) == ("bytes", "floats")
    assert (first["black"], first["white"]) == (0, 255)
    assert (second["black"], second["white"]) != (0, 255)


def test_whole_images_are_shown_squeezed(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", [image, tmp_path / "no.tif"], None)

    chips = look(job, {"count": 5}, width=8, height=6)["chips"]

    assert picture(job, chips[0]).shape == (1, 6, 8) and chips[0]["cut_columns"] == 80
    assert text_from_json(chips[1]["status"]) == "The image cannot be opened"


def test_unresized_chips_are_shown_as_they_are_cut(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, [box(9, 9, 7)], chip_resize=ChipResize.NONE)

    answer = look(job, crop_size_fixed=False)

    assert picture(job, answer["chips"][0]).shape == (1, 7, 7) and answer["rules"]["size"] is None


def test_a_preview_can_be_cancelled(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, [box(20, 20), box(40, 20)])

    listener = Listener(cancelled=lambda: True)
    with pytest.raises(Cancelled):
        preview(job, FIRST, listener, peek=lambda *_: UnloadedModel(rules()))


def test_the_worker_shows_chips_of_a_model_whose_weights_it_cannot_load(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, [box(20, 20)], emd={"ExtractBands": [2, 1, 0]})
    log = Log()

    with WorkerClient(Path(sys.executable)) as client:
        answer = client.run("preview", job, FIRST, log)

    seen = cut_chips(job, LookingModel(rules(bands=(2, 1, 0))))
    np.testing.assert_array_equal(picture(job, answer["chips"][0]), seen[0, 0].pixels)
    assert log.progress[-1] == 100 and answer["notes"] == []


def test_the_worker_stops_a_preview(tmp_path, image) -> None:
    job = write_job(tmp_path / "job", image, [box(20, 20)])

    with WorkerClient(Path(sys.executable)) as client, pytest.raises(Cancelled):
        client.run("preview", job, FIRST, Log(cancel_when=lambda log: True))
