"""Which files of the job's own folder a shard needs: what its chips are read from, and no more."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import shapely
from affine import Affine
from object_classifier.core.cluster import interview
from object_classifier.core.cluster.job_files import JobFiles
from object_classifier.core.engine.chip_plan import ChipPlan
from object_classifier.core.engine.job_images import open_mosaic
from object_classifier.core.engine.read_ahead import read_batches
from object_classifier.core.job import ImageSource
from object_classifier.core.model.definition import ImageSpace
from scenes import UTM, noise, open_image, write_job, write_raster

SHEET = 512


@pytest.fixture
def job(tmp_path) -> Path:
    """A job's folder with a raster of three sheets in a row, as QGIS fetches it."""
    sheets = tmp_path / "imagery" / "fetched"
    sheets.mkdir(parents=True)
    paths = []
    for number in range(3):
        corner = Affine(0.5, 0, 500_000 + number * SHEET / 2, 0, -0.5, 4_000_000)
        pixels = noise(1, SHEET, SHEET, seed=number)
        tiled = {"tiled": True, "blockxsize": 256, "blockysize": 256}
        paths.append(write_raster(sheets / f"{number}_0.tif", pixels, transform=corner, **tiled))
    (tmp_path / "imagery" / "fetched.vrt").write_text(_vrt(paths))
    return tmp_path


def _vrt(sheets: list[Path]) -> str:
    """Return a virtual raster of sheets side by side."""
    size = f'xSize="{SHEET}" ySize="{SHEET}"'
    sources = "".join(
        f'<SimpleSource><SourceFilename relativeToVRT="1">fetched/{sheet.name}</SourceFilename>'
        f'<SourceBand>1</SourceBand><SrcRect xOff="0" yOff="0" {size}/>'
        f'<DstRect xOff="{number * SHEET}" yOff="0" {size}/></SimpleSource>'
        for number, sheet in enumerate(sheets)
    )
    return (
        f'<VRTDataset rasterXSize="{len(sheets) * SHEET}" rasterYSize="{SHEET}"><SRS>{UTM}</SRS>'
        "<GeoTransform>500000, 0.5, 0, 4000000, 0, -0.5</GeoTransform>"
        f'<VRTRasterBand dataType="Byte" band="1">{sources}</VRTRasterBand></VRTDataset>'
    )


def fetched(job: Path) -> ImageSource:
    return ImageSource(str(job / "imagery" / "fetched.vrt"), "fetched")


def plan_of(image: Any, *windows: tuple[int, int, int, int]) -> ChipPlan:
    count = len(windows)
    return ChipPlan(0, image, (0,), np.arange(count), np.array(windows), np.zeros(count, bool))


def names(job: Path, chips: ChipPlan) -> list[str]:
    return sorted(place for place, _ in JobFiles(job).read_by(chips))


def test_of_a_fetched_raster_only_the_sheets_are_needed_that_chips_lie_in(job) -> None:
    image = open_image(fetched(job))

    first = names(job, plan_of(image, (5, 5, 20, 20), (100, 300, 64, 64)))
    two = names(job, plan_of(image, (SHEET + 5, 5, 20, 20), (3 * SHEET - 9, 40, 20, 20)))

    assert first == ["imagery/fetched.vrt", "imagery/fetched/0_0.tif"]
    assert two == ["imagery/fetched.vrt", "imagery/fetched/1_0.tif", "imagery/fetched/2_0.tif"]


def test_at_another_cell_size_too(job) -> None:
    image = open_image(fetched(job), ImageSpace.MAP_SPACE, 1.0)

    assert names(job, plan_of(image, (5, 5, 20, 20)))[1:] == ["imagery/fetched/0_0.tif"]
    assert "imagery/fetched/2_0.tif" in names(job, plan_of(image, (SHEET + 300, 5, 20, 20)))


def test_of_a_mosaic_only_the_images_that_chips_lie_in_and_none_elsewhere(job) -> None:
    east = Affine(0.5, 0, 500_000 + 3 * SHEET / 2, 0, -0.5, 4_000_000)
    elsewhere = write_raster(
        job.with_name(f"{job.name}-else.tif"), noise(1, 64, 64), transform=east
    )
    (image,) = open_mosaic(
        [fetched(job), ImageSource(str(elsewhere), "else")], ImageSpace.PIXEL_SPACE, None, 1
    )

    assert names(job, plan_of(image, (3 * SHEET + 30, 5, 20, 20))) == []
    assert names(job, plan_of(image, (SHEET + 30, 5, 20, 20)))[1:] == ["imagery/fetched/1_0.tif"]


def test_nothing_lacks_where_chips_are_cut_from_those_files_alone(job, tmp_path_factory) -> None:
    """Whatever brings the raster to the ground: all that is read is among them."""
    objects = shapely.box(500_000 + SHEET / 2 + 20, 3_999_900, 500_000 + SHEET / 2 + 40, 3_999_930)
    for cell_size in (None, 0.3, 1.7):
        image = open_image(fetched(job), ImageSpace.MAP_SPACE, cell_size)
        left, top = image.to_pixels(np.array([objects.bounds[:2]]))[0].astype(int)
        chips = plan_of(image, (int(left), int(top), 24, 24))
        (whole,) = _cut(chips)
        away = tmp_path_factory.mktemp("away")
        for place, path in JobFiles(job).read_by(chips):
            (away / place).parent.mkdir(parents=True, exist_ok=True)
            (away / place).write_bytes(path.read_bytes())
        moved = open_image(fetched(away), ImageSpace.MAP_SPACE, cell_size)
        (sent,) = _cut(plan_of(moved, (int(left), int(top), 24, 24)))

        assert np.array_equal(whole, sent) and whole.any()


def test_a_folder_whose_name_begins_like_that_of_the_job_is_none_of_its_own(job) -> None:
    """Workers are to see the same bytes there."""
    beside = write_raster(job.with_name(f"{job.name}-else.tif"), noise(1, 64, 64))
    images = [open_image(fetched(job)), open_image(ImageSource(str(beside), "else"))]
    plan = SimpleNamespace(chips=[plan_of(image, (5, 5, 20, 20)) for image in images])

    assert interview._paths(SimpleNamespace(folder=job, plan=plan)) == [str(beside)]


def _cut(chips: ChipPlan) -> list[np.ndarray]:
    return [batch.pixels for cut in read_batches(None, [chips], 8, 1) for batch in cut.batches]


def test_a_photo_is_needed_with_what_lies_beside_it(tmp_path) -> None:
    photos = tmp_path / "job" / "photos"
    photos.mkdir(parents=True)
    write_raster(photos / "one", noise(1, 20, 20))
    write_raster(photos / "two", noise(1, 20, 20))
    (photos / "one.msk").write_bytes(write_raster(tmp_path / "m", noise(1, 20, 20)).read_bytes())
    job = write_job(tmp_path / "job", ["photos/one", "photos/two"], None)

    image = open_image(ImageSource(str(photos / "one"), "one"))

    assert names(job, plan_of(image, (0, 0, 20, 20))) == ["photos/one", "photos/one.msk"]
