"""A raster that is made of others costs the objects whose pixels lie in one that is not there.

Whatever GDAL says: it forgets why a source could not be opened, and says nothing the next time.
"""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from object_classifier.core.engine import file_reader
from object_classifier.core.engine.georeference import GDAL_ERRORS
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.engine.windows import ChipWindow
from object_classifier.core.errors import InputError
from object_classifier.core.job import ImageSource, ProcessingMode
from object_classifier.core.results import open_results
from scenes import Listener, LookingModel, noise, rules, write_job, write_raster

SIDE = 256
UNREADABLE = "The image cannot be read at the object"


class Mute:
    """A dataset of rasterio that gives 0 for what it cannot read, and says nothing."""

    def __init__(self, dataset: Any) -> None:
        self._dataset = dataset

    def __getattr__(self, name: str) -> Any:
        return getattr(self._dataset, name)

    def __enter__(self) -> Mute:
        return self

    def __exit__(self, *_: object) -> None:
        self._dataset.close()

    def read(self, numbers: list[int], **selection: Any) -> Any:
        try:
            return self._dataset.read(numbers, **selection)
        except GDAL_ERRORS:
            window = selection.get("window")
            size = (window.height, window.width) if window else self._dataset.shape
            return np.zeros((len(numbers), *size), "uint8")


@pytest.fixture
def mute_gdal(monkeypatch) -> None:
    opened = file_reader.open_dataset
    monkeypatch.setattr(
        file_reader, "open_dataset", lambda path, **options: Mute(opened(path, **options))
    )


def tile(path: Path, column: int = 0, bands: int = 1) -> Path:
    transform = Affine(0.5, 0, 500_000 + column / 2, 0, -0.5, 4_000_000)
    return write_raster(path, noise(bands, SIDE, SIDE, seed=column + 1), transform=transform)


def source(name: str, left: int = 0, *, kind: str = "SimpleSource", attributes: str = "") -> str:
    return (
        f'<{kind}><SourceFilename relativeToVRT="1"{attributes}>{name}</SourceFilename>'
        f'<SourceBand>1</SourceBand><SrcRect xOff="0" yOff="0" xSize="{SIDE}" ySize="{SIDE}"/>'
        f'<DstRect xOff="{left}" yOff="0" xSize="{SIDE}" ySize="{SIDE}"/></{kind}>'
    )


def virtual(
    path: Path, *sources: str, width: int = 2 * SIDE, before: str = "", attributes=""
) -> Path:
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{number}">{each}</VRTRasterBand>'
        for number, each in enumerate(sources, 1)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{SIDE}"><SRS>EPSG:32615</SRS>'
        f"<GeoTransform>500000, 0.5, 0, 4000000, 0, -0.5</GeoTransform>{before}{bands}</VRTDataset>"
    )
    return path


def plain(folder: Path) -> str:
    return str(virtual(folder / "town.vrt", source("west.tif") + source("east.tif", SIDE)))


def own_handle(folder: Path) -> str:
    own = ' shared="0"'
    return str(
        virtual(
            folder / "town.vrt",
            source("west.tif", attributes=own) + source("east.tif", SIDE, attributes=own),
        )
    )


def complex_sources(folder: Path) -> str:
    both = source("west.tif", kind="ComplexSource") + source("east.tif", SIDE, kind="ComplexSource")
    return str(virtual(folder / "town.vrt", both))


def of_full_paths(folder: Path) -> str:
    path = Path(plain(folder))
    written = path.read_text().replace('relativeToVRT="1">', f'relativeToVRT="0">{folder}/')
    path.write_text(written)
    return str(path)


def as_text(folder: Path) -> str:
    return Path(of_full_paths(folder)).read_text()


def by_connection(folder: Path) -> str:
    return f"vrt://{plain(folder)}?bands=1"


def of_virtual_rasters(folder: Path) -> str:
    plain(folder)
    whole = source("town.vrt").replace(f'xSize="{SIDE}"', f'xSize="{2 * SIDE}"')
    return str(virtual(folder / "region.vrt", whole))


def with_overviews(folder: Path) -> str:
    both = source("west.tif") + source("east.tif", SIDE)
    return str(virtual(folder / "town.vrt", both, before="<OverviewList>2 4</OverviewList>"))


def by_tile_index(folder: Path) -> str:
    corners = [500_000, 500_000 + SIDE / 2, 500_000 + SIDE]
    boxes = [
        shapely.box(left, 4_000_000 - SIDE / 2, right, 4_000_000)
        for left, right in itertools.pairwise(corners)
    ]
    names = np.array([str(folder / "west.tif"), "east.tif"], object)
    pyogrio.raw.write(
        folder / "town.gti.gpkg", shapely.to_wkb(boxes), [names], ["location"],
        geometry_type="Polygon", crs="EPSG:32615", driver="GPKG",
    )  # fmt: skip
    return str(folder / "town.gti.gpkg")


def by_description_of_tile_index(folder: Path) -> str:
    by_tile_index(folder)
    index = f"<IndexDataset>{folder}/town.gti.gpkg</IndexDataset>"
    (folder / "town.gti").write_text(f"<GDALTileIndexDataset>{index}</GDALTileIndexDataset>")
    return str(folder / "town.gti")


def removed(path: Path) -> None:
    path.unlink()


def spoilt(path: Path) -> None:
    path.write_bytes(b"II*\0 and nothing else")


def replaced_by_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def objects() -> list[shapely.Polygon]:
    """Return one in the west, one in the east, and one on the border of both."""
    places = [(32, 32), (SIDE + 64, 64), (SIDE, 128)]
    return [
        shapely.Point(500_000 + column / 2, 4_000_000 - row / 2).buffer(1, cap_style="square")
        for column, row in places
    ]


def statuses(folder: Path, name: str, **settings: Any) -> tuple[list[str | None], Listener]:
    listener = Listener()
    job = write_job(folder, [name], objects(), **settings)
    classify(job, listener, load=LookingModel(rules(16, 16)).load)
    with open_results(job) as results:
        return [row.status for row in results], listener


@pytest.mark.usefixtures("mute_gdal")
@pytest.mark.parametrize(
    "made", [
        plain, own_handle, complex_sources, of_full_paths, as_text, by_connection,
        of_virtual_rasters, with_overviews,
        by_tile_index, by_description_of_tile_index,
    ],
)  # fmt: skip
def test_an_object_needs_all_sources_of_its_pixels_whatever_gdal_says(tmp_path, made) -> None:
    tile(tmp_path / "west.tif"), tile(tmp_path / "east.tif", SIDE)
    name = made(tmp_path)
    (tmp_path / "east.tif").unlink()

    found, listener = statuses(tmp_path / "job", name)

    assert found == [None, UNREADABLE, UNREADABLE]
    (warning,) = (said for said in listener.warnings if "cannot be read" in said)
    assert re.search(r"is made of cannot be opened .*east\.tif: No such file", warning)


@pytest.mark.usefixtures("mute_gdal")
@pytest.mark.parametrize("lose", [removed, spoilt, replaced_by_a_folder])
@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"threads": 1},
        {"cell_size": 1.0},
        {"processing_mode": ProcessingMode.PROCESS_ITEMS_SEPARATELY},
    ],
    ids=["as it is", "one thread", "coarse cells", "separately"],
)
def test_a_source_that_nobody_can_open_is_named(tmp_path, lose, settings) -> None:
    tile(tmp_path / "west.tif"), tile(tmp_path / "east.tif", SIDE)
    name = with_overviews(tmp_path)
    lose(tmp_path / "east.tif")

    found, listener = statuses(tmp_path / "job", name, **settings)

    assert found == [None, UNREADABLE, UNREADABLE]
    (warning,) = (said for said in listener.warnings if "cannot be read" in said)
    assert re.search(r"is made of cannot be opened .*east\.tif", warning)


def test_what_gdal_could_not_open_before_is_not_taken_for_read(tmp_path) -> None:
    """GDAL itself is silent here: it remembers a source of `shared="0"` for whoever asks."""
    tile(tmp_path / "west.tif"), tile(tmp_path / "east.tif", SIDE)
    other = virtual(tmp_path / "other.vrt", source("west.tif"), width=SIDE)
    name = own_handle(tmp_path)
    (tmp_path / "east.tif").unlink()

    with rasterio.open(other) as open_all_the_time, rasterio.open(name) as first:
        open_all_the_time.read(1)
        with pytest.raises(GDAL_ERRORS):
            first.read(1)
        found, _ = statuses(tmp_path / "job", name)

    assert found == [None, UNREADABLE, UNREADABLE]


def test_a_source_that_came_back_is_read_by_the_next_run(tmp_path) -> None:
    tile(tmp_path / "west.tif"), tile(tmp_path / "east.tif", SIDE)
    name = plain(tmp_path)
    moved = (tmp_path / "east.tif").rename(tmp_path / "elsewhere.tif")

    first, _ = statuses(tmp_path / "first", name)
    moved.rename(tmp_path / "east.tif")
    second, _ = statuses(tmp_path / "second", name)

    assert (first[1], second) == (UNREADABLE, [None, None, None])


def test_a_band_that_the_model_does_not_see_may_lack_its_source(tmp_path) -> None:
    tile(tmp_path / "west.tif")
    bands = [source("west.tif"), source("gone.tif")]
    name = str(virtual(tmp_path / "town.vrt", *bands, width=SIDE))

    found, _ = statuses(tmp_path / "job", name, emd={"ExtractBands": [0]})

    assert found[0] is None


@pytest.mark.usefixtures("mute_gdal")
def test_a_source_that_goes_during_the_run_is_missed(tmp_path) -> None:
    tile(tmp_path / "west.tif"), tile(tmp_path / "east.tif", SIDE)
    reader = file_reader.FileReader(ImageSource(plain(tmp_path), "town"))
    window = ChipWindow(SIDE, 0, 16, 16)
    assert reader.read(window, (0,))[0].any()

    (tmp_path / "east.tif").unlink()

    with pytest.raises(InputError, match=r"east\.tif"):
        reader.read(window, (0,))
    assert reader.read(ChipWindow(0, 0, 16, 16), (0,))[0].any()
    reader.close()


def test_sources_are_found_wherever_gdal_finds_them(tmp_path, monkeypatch) -> None:
    (tmp_path / "tiles").mkdir()
    tile(tmp_path / "tiles" / "west.tif"), tile(tmp_path / "tiles" / "east.tif", SIDE)
    both = source("tiles/west.tif") + source("./tiles/../tiles/east.tif", SIDE)
    virtual(tmp_path / "town.vrt", both)
    virtual(tmp_path / "here.vrt", both.replace('relativeToVRT="1"', 'relativeToVRT="0"'))
    monkeypatch.chdir(tmp_path)

    for number, name in enumerate(["town.vrt", "here.vrt", str(tmp_path / "town.vrt")]):
        reader = file_reader.FileReader(ImageSource(name, "town"))
        for column in (0, SIDE):
            assert reader.read(ChipWindow(column, 0, 16, 16), (0,))[0].any(), number
        reader.close()
