"""Chips for training: those that a run of the finished model is fed, and which objects have one."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
from object_classifier.core import backends
from object_classifier.core.backends.interface import LoadOptions
from object_classifier.core.backends.unloaded import peek
from object_classifier.core.engine.statuses import OUTSIDE
from object_classifier.core.errors import Cancelled, InputError, ModelDefinitionError
from object_classifier.core.job import Crop, ProcessingMode, Processor
from object_classifier.core.model.source import read_definition
from object_classifier.core.training.draft import draft_model
from object_classifier.core.training.labelled_chips import read_chips
from object_classifier.core.training_job import DRAFT_FILE, OBJECTS_FOLDER, TrainingJob
from rasterio import Affine
from scenes import Listener, LookingModel, cut_chips, noise, write_raster
from trainings import NO_LABEL, paint_town, write_chip_training, write_training


def trained_on(folder, listener=None):
    listener = listener or Listener()
    draft = draft_model(folder, listener)
    return draft, read_chips(folder, TrainingJob.read(folder), listener)


@pytest.mark.parametrize("blacken", [False, True])
@pytest.mark.parametrize("crop", [Crop.FIXED_SIZE, Crop.BOUNDING_BOX])
def test_chips_are_cut_as_the_engine_cuts_them_for_that_definition(tmp_path, crop, blacken) -> None:
    folder = write_training(
        tmp_path / "t", *paint_town(tmp_path / "town.tif"), crop=crop, blacken=blacken
    )

    _, chips = trained_on(folder)

    model = LookingModel(peek(read_definition(folder / DRAFT_FILE)).rules)
    seen = cut_chips(folder / OBJECTS_FOLDER, model)
    assert len(chips) == len(seen) == 64
    for key, pixels in zip(chips.keys, chips.pixels):
        np.testing.assert_array_equal(pixels, seen[key.image, key.object - 1].pixels)
    assert (crop is Crop.FIXED_SIZE) == (chips.pixels.dtype == np.uint8)


def test_the_chip_is_the_smallest_that_holds_the_objects_with_some_context(tmp_path) -> None:
    image = write_raster(tmp_path / "i.tif", noise(3, 400, 400))
    _, _, labels = paint_town(tmp_path / "town.tif")
    corner = (500_010, 3_999_900)

    def drafted(name, pixels):
        box = shapely.box(*corner, corner[0] + pixels / 2, corner[1] + pixels / 2)
        return draft_model(write_training(tmp_path / name, image, [box] * 64, labels), Listener())

    assert drafted("small", 20).size == (64, 64)
    assert drafted("middling", 80).size == (128, 128)  # 100 with context
    assert drafted("large", 100).size == (128, 128)
    assert drafted("huge", 390).size == (256, 256)
    assert drafted("huge again", 390).notes
    points = write_training(tmp_path / "p", image, [shapely.Point(corner)] * 64, labels)
    assert draft_model(points, Listener()).size == (64, 64)
    chosen = write_training(
        tmp_path / "c", image, [shapely.Point(corner)] * 64, labels, chip_width=50
    )
    assert draft_model(chosen, Listener()).size == (64, 50)


def test_bands_are_the_first_three_else_all_else_the_chosen_ones(tmp_path) -> None:
    _, outlines, labels = paint_town(tmp_path / "town.tif")

    def drafted(name, count, **settings):
        image = write_raster(
            tmp_path / f"{name}.tif", noise(count, 192, 192), photometric="minisblack"
        )
        return draft_model(
            write_training(tmp_path / name, image, outlines, labels, **settings), Listener()
        )

    assert drafted("five", 5).bands == (0, 1, 2)
    assert not drafted("three", 3).is_multispectral
    assert drafted("one", 1).bands == (0,)
    assert drafted("two", 2).is_multispectral
    assert drafted("chosen", 5, bands=(5, 2)).bands == (4, 1)


def test_what_has_no_chip_is_counted_by_reason(tmp_path) -> None:
    image, outlines, labels = paint_town(tmp_path / "town.tif")
    labels[5] = NO_LABEL
    outlines[6] = shapely.box(0, 0, 1, 1)

    _, chips = trained_on(write_training(tmp_path / "t", image, outlines, labels))

    assert chips.left_out == {OUTSIDE: 1}  # the one without a label was none to begin with
    assert [key.object for key in chips.keys] == [n for n in range(1, 65) if n not in (6, 7)]
    assert chips.labels.tolist() == [label for n, label in enumerate(labels) if n not in (5, 6)]
    np.testing.assert_allclose(chips.x[0], outlines[0].centroid.x)


def test_an_object_on_two_images_has_two_chips_and_one_owner(tmp_path) -> None:
    image, outlines, labels = paint_town(tmp_path / "town.tif")
    folder = write_training(tmp_path / "t", image, outlines, labels)
    path = folder / OBJECTS_FOLDER / "job.json"
    job = json.loads(path.read_text())
    job["images"] *= 2
    job["processing_mode"] = ProcessingMode.PROCESS_ITEMS_SEPARATELY.value
    path.write_text(json.dumps(job))

    _, chips = trained_on(folder)

    assert len(chips) == 128
    assert chips.object_count == 64
    assert [key[1:] for key in chips.keys[:4]] == [(1, 0), (1, 1), (2, 0), (2, 1)]
    assert chips.owners[:4].tolist() == [0, 0, 1, 1]
    assert chips.labels[::2].tolist() == chips.labels[1::2].tolist() == labels


def test_exported_chips_and_objects_are_trained_on_together(tmp_path) -> None:
    image, outlines, labels = paint_town(tmp_path / "town.tif")
    folder = write_training(tmp_path / "t", image, outlines, labels)
    paths = [write_raster(tmp_path / f"{n}.tif", noise(3, 64, 64, seed=n)) for n in range(4)]
    write_chip_training(folder, paths, [0, 1, 1, 0])

    draft, chips = trained_on(folder)

    assert draft.size == (64, 64)
    assert [key.folder for key in chips.keys] == ["objects"] * 64 + ["chips"] * 4
    assert chips.labels[64:].tolist() == [0, 1, 1, 0]
    np.testing.assert_array_equal(chips.pixels[-1], noise(3, 64, 64, seed=3))


@pytest.mark.parametrize(
    ("outside", "classes", "said"),
    [(25, 2, "blue"), (0, 3, "white"), (0, 1, "have one class")],
    ids=["outside the image", "without objects", "one class"],
)
def test_too_few_objects_are_refused_before_a_chip_is_cut(tmp_path, outside, classes, said) -> None:
    image, outlines, labels = paint_town(tmp_path / "town.tif")
    labels = [min(label, classes - 1) for label in labels]
    rest = outside
    for place, label in enumerate(labels):
        if label == 0 and rest:
            outlines[place], rest = shapely.box(0, 0, 1, 1), rest - 1
    folder = write_training(tmp_path / "t", image, outlines, labels, classes=classes)

    with pytest.raises(InputError) as refused:
        trained_on(folder)

    assert said in refused.value.what
    assert not (folder / "chips.npy").exists()
    assert (
        not outside or "25 cannot be used: The object lies outside the image" in refused.value.where
    )


def test_cancel_stops_cutting(tmp_path) -> None:
    folder = write_training(tmp_path / "t", *paint_town(tmp_path / "town.tif"))
    draft_model(folder, Listener())

    with pytest.raises(Cancelled):
        read_chips(folder, TrainingJob.read(folder), Listener(cancelled=lambda: True))


def test_statistics_are_of_the_valid_pixels(tmp_path) -> None:
    image, outlines, labels = paint_town(tmp_path / "town.tif")
    _, chips = trained_on(write_training(tmp_path / "t", image, outlines, labels))
    edge = chips.pixels.max(1) == 0  # beyond the image

    assert edge.any()
    for band, (low, mean, std) in enumerate(
        zip(chips.statistics.minimum, chips.statistics.mean, chips.statistics.deviation)
    ):
        values = chips.pixels[:, band][~edge].astype(float)
        np.testing.assert_allclose((low, mean, std), (values.min(), values.mean(), values.std()))


def test_a_draft_can_be_read_and_not_loaded(tmp_path) -> None:
    folder = write_training(tmp_path / "t", *paint_town(tmp_path / "town.tif"))
    draft = draft_model(folder, Listener())
    definition = read_definition(folder / DRAFT_FILE)

    assert (definition.image_width, definition.image_height) == (64, 64)
    assert definition.min_cell_size.x == 0.5
    assert not definition.warnings
    assert draft.chip_diagonal == pytest.approx(64 * 0.5 * 2**0.5)
    with pytest.raises(ModelDefinitionError, match="names no model file"):
        backends.load(definition, LoadOptions(Processor.CPU))


@pytest.mark.parametrize("coarse", [1.0, 4.0])
def test_the_ground_of_a_chip_is_measured_on_the_image_that_shows_it(tmp_path, coarse) -> None:
    """Chips are kept apart by it, whichever of them comes first."""
    images = []
    for number in range(16):
        cell = 0.5 if number < 2 else coarse
        at = Affine(cell, 0, 500_000 + 1000 * number, 0, -cell, 4_000_000)
        path = tmp_path / f"{number:02}.tif"
        images.append(write_raster(path, noise(3, 32, 32, seed=number), transform=at))
    folder = write_chip_training(tmp_path / "t", images, [0, 1] * 8)

    assert draft_model(folder, Listener()).chip_diagonal == pytest.approx(32 * coarse * 2**0.5)
