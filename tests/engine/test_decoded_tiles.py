"""What chips share is decoded once, by whichever thread comes first."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import shapely
from object_classifier.core.engine import decoded_tiles, open_reader, read_tasks
from object_classifier.core.engine.decoded_tiles import DecodedTiles
from object_classifier.core.engine.open_reader import ReaderPool
from object_classifier.core.engine.windows import ChipWindow
from object_classifier.core.errors import InputError
from object_classifier.core.job import ImageSource
from object_classifier.core.model.definition import ImageSpace
from scenes import (
    NORTH_UP,
    LookingModel,
    cut_chips,
    noise,
    open_image,
    rules,
    write_job,
    write_raster,
)

WIDTH, HEIGHT, BLOCK = 650, 500, 64


@pytest.fixture
def raster(tmp_path):
    return write_raster(
        tmp_path / "a.tif", noise(2, HEIGHT, WIDTH), tiled=True, blockxsize=BLOCK, blockysize=BLOCK
    )


@pytest.fixture
def read(monkeypatch):
    """How often each pixel is read from the file."""
    counts, lock = np.zeros((HEIGHT, WIDTH), int), threading.Lock()
    opened = open_reader.open_reader

    class Counting:
        def __init__(self, image) -> None:
            self.reader = opened(image)
            self.close = self.reader.close

        def read(self, window, bands):
            with lock:
                counts[window.row :, window.column :][: window.height, : window.width] += 1
            return self.reader.read(window, bands)

    monkeypatch.setattr(open_reader, "open_reader", Counting)
    return counts


def everywhere(step: int) -> np.ndarray:
    x, y = np.meshgrid(np.arange(0, WIDTH, step), np.arange(0, HEIGHT, step))
    places = np.column_stack((x.ravel(), y.ravel())) + 0.3
    ground = places * (NORTH_UP.a, NORTH_UP.e) + (NORTH_UP.c, NORTH_UP.f)
    return shapely.buffer(shapely.points(ground), 6)


@pytest.mark.parametrize("threads", [1, 6])
def test_no_block_is_decoded_twice_though_chips_cross_the_borders_of_tasks(
    raster, read, tmp_path, monkeypatch, threads
) -> None:
    monkeypatch.setattr(decoded_tiles, "LEAST_PX", 1)
    monkeypatch.setattr(read_tasks, "CELL_BYTES", 3 * BLOCK**2 * 5)
    monkeypatch.setattr(read_tasks, "CHIPS_AT_ONCE", 9)
    job = write_job(tmp_path / "job", raster, everywhere(15))
    model = LookingModel(rules(40, 40, bands=(0, 1), blacken_around_feature=True))

    chips = cut_chips(job, model, threads)

    assert len(chips) > 1000
    assert read.min() == read.max() == 1


def test_what_was_forgotten_is_decoded_again_and_is_the_same(
    raster, read, tmp_path, monkeypatch
) -> None:
    job = write_job(tmp_path / "job", raster, everywhere(30))
    model = LookingModel(rules(40, 40, bands=(0, 1)))
    expected = cut_chips(job, model)
    monkeypatch.setattr(decoded_tiles, "LEAST_PX", 1)
    monkeypatch.setattr(decoded_tiles, "TILES_BYTES", 5 * BLOCK**2 * 4)
    monkeypatch.setattr(read_tasks, "CHIPS_AT_ONCE", 9)
    read[:] = 0

    chips = cut_chips(job, model, 6)

    assert read.max() > 1 and chips.keys() == expected.keys()
    for key, chip in chips.items():
        np.testing.assert_array_equal(chip.pixels, expected[key].pixels)
        np.testing.assert_array_equal(chip.valid, expected[key].valid)


def test_a_thread_that_waits_for_what_another_cannot_decode_is_told_the_same(raster) -> None:
    """The first one meets the error while the second waits for its tile."""
    image = open_image(ImageSource(str(raster), "a"), ImageSpace.MAP_SPACE, None)
    tiles, waited = DecodedTiles(), threading.Event()

    class Broken:
        def read(self, window, bands):
            waited.wait(30)
            raise InputError("broken", where="here", mend="")

        def close(self) -> None:
            pass

    class Pool(ReaderPool):
        def get(self, image):
            return Broken()

    errors = []

    def look() -> None:
        try:
            tiles.read(Pool(), image, ChipWindow(0, 0, 10, 10), (0,))
        except InputError as error:
            errors.append(error)

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    waited.set()
    for thread in threads:
        thread.join(30)

    assert len(errors) == 4
    pixels, valid = tiles.read(ReaderPool(), image, ChipWindow(0, 0, 10, 10), (0,))
    assert pixels.any() and valid is None
