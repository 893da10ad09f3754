"""The tiles of a large mosaic are opened once: a later run opens those that have changed."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import warnings
import zipfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from object_classifier.core import file_index
from object_classifier.core.engine.job_images import open_mosaic, open_separately
from object_classifier.core.errors import InputError
from object_classifier.core.file_states import states_of
from object_classifier.core.job import BandNodata, ImageSource
from object_classifier.core.model import hashes
from object_classifier.core.model.definition import ImageSpace
from rasterio.control import GroundControlPoint
from scenes import UTM, noise, write_raster

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

SIDE, COUNT = 8, 12
MAP = ImageSpace.MAP_SPACE


def write_tile(folder: Path, number: int, name: str = "tile_{}", **profile) -> ImageSource:
    profile = {"transform": Affine(1, 0, 500_000 + SIDE * number, 0, -1, 4_000_000), **profile}
    bands = profile.pop("bands", 2)
    path = write_raster(folder / f"{name.format(number)}.tif", noise(bands, SIDE, SIDE), **profile)
    return ImageSource(str(path), path.stem)


@pytest.fixture
def tiles(tmp_path, monkeypatch) -> list[ImageSource]:
    """Tiles that were written long ago, as far as the clock tells."""
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(file_index, "INDEXED_FROM", COUNT // 2)
    monkeypatch.setattr(hashes, "_TICK_S", -60.0)
    (tmp_path / "tiles").mkdir()
    return [write_tile(tmp_path / "tiles", number) for number in range(COUNT)]


@pytest.fixture
def opened(monkeypatch) -> list[str]:
    """Names of the files that are opened."""
    names: list[str] = []
    opens = rasterio.open

    def watched(path, *arguments, **options):
        names.append(Path(path).name)
        return opens(path, *arguments, **options)

    monkeypatch.setattr(rasterio, "open", watched)
    return names


def mosaic(tiles: list[ImageSource]):
    (image,) = open_mosaic(tiles, MAP, None)
    return image


def index(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "image-headers.sqlite"


def test_a_second_run_opens_no_tile_and_knows_the_same(tiles, opened) -> None:
    first = mosaic(tiles)
    assert sorted(opened) == sorted(Path(tile.path).name for tile in tiles)
    opened.clear()

    assert mosaic(tiles) == first
    assert open_separately(tiles, MAP, None) == list(first.pixels.members)
    assert opened == []


def test_what_a_run_calls_an_image_and_its_nodata_are_the_runs_own(tiles, opened) -> None:
    mosaic(tiles)
    opened.clear()
    said = [
        ImageSource(tile.path, "another", (BandNodata(((1, 2),)), BandNodata())) for tile in tiles
    ]

    (image, *_) = open_separately(said, MAP, None)

    assert image.name == "another" and image.pixels.source == said[0]
    assert opened == []


def rewrite(tile: ImageSource) -> None:
    """Write other bands, of the old size on disk, into the file, and give its time back."""
    path = Path(tile.path)
    before = path.stat()
    write_tile(path.parent, 3, bands=1)
    assert path.stat().st_size <= before.st_size
    with path.open("ab") as file:
        file.write(bytes(before.st_size - path.stat().st_size))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def replace_with_a_copy(tile: ImageSource) -> None:
    path = Path(tile.path)
    before = path.stat()
    aside = Path(write_tile(path.parent, 3, "aside", bands=1).path)
    os.utime(aside, ns=(before.st_atime_ns, before.st_mtime_ns))
    aside.replace(path)


def describe_beside(tile: ImageSource) -> None:
    Path(f"{tile.path}.aux.xml").write_text(
        '<PAMDataset><PAMRasterBand band="1"><Scale>2</Scale></PAMRasterBand></PAMDataset>'
    )


def place_beside(tile: ImageSource) -> None:
    Path(tile.path).with_suffix(".tfw").write_text("1\n0\n0\n-1\n0.5\n0.5\n")


def overviews_beside(tile: ImageSource) -> None:
    Path(f"{tile.path}.ovr").write_bytes(b"no overview, but it might be one")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no time of an inode's change")
@pytest.mark.parametrize(
    "change",
    [rewrite, replace_with_a_copy, describe_beside, place_beside, overviews_beside],
    ids=lambda change: change.__name__.replace("_", " "),
)
def test_a_tile_that_may_say_something_else_is_opened_again_and_it_alone(
    tiles, opened, monkeypatch, tmp_path, change
) -> None:
    open_separately(tiles, MAP, None)
    change(tiles[3])
    opened.clear()

    found = open_separately(tiles, MAP, None)

    assert set(opened) == {"tile_3.tif"}
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "another"))
    assert found == open_separately(tiles, MAP, None)


def test_a_tile_that_is_gone_is_said_to_be_gone(tiles, opened) -> None:
    mosaic(tiles)
    Path(tiles[3].path).unlink()

    found = open_separately(tiles, MAP, None)

    assert [isinstance(each, InputError) for each in found].index(True) == 3
    with pytest.raises(InputError, match="cannot be opened"):
        mosaic(tiles)


def test_a_side_file_counts_for_the_tile_that_it_belongs_to_alone(tiles) -> None:
    """tile_1.tfw is none of tile_10.tif, and tile_1_x.tif perhaps one of tile_1.tif."""
    paths = [tile.path for tile in tiles]
    before = states_of(paths)
    folder = Path(paths[0]).parent
    (folder / "tile_1.tfw").write_text("1\n0\n0\n-1\n0.5\n0.5\n")
    (folder / "TILE_7.TIF.AUX.XML").write_text("<PAMDataset />")

    after = states_of(paths)

    changed = [number for number in range(COUNT) if before[number] != after[number]]
    assert changed == [1, 7]


def test_what_lies_in_no_file_of_its_own_is_always_opened(tiles, opened, tmp_path) -> None:
    folder = Path(tiles[0].path).parent
    with zipfile.ZipFile(tmp_path / "tiles.zip", "w") as archive:
        archive.write(tiles[0].path, "tile.tif")
    corners = [
        GroundControlPoint(row, column, column, -row) for row in (0, SIDE) for column in (0, SIDE)
    ]
    (folder / "sources.vrt").write_text(vrt_of(tiles[0].path))
    others = [
        ImageSource(f"/vsizip/{tmp_path / 'tiles.zip'}/tile.tif", "in an archive"),
        write_tile(folder, 90, transform=None, gcps=corners),
        write_tile(folder, 91, transform=None, crs=None),
        ImageSource(str(folder / "sources.vrt"), "made of others"),
    ]
    first = open_separately([*tiles, *others], MAP, None)
    opened.clear()

    assert open_separately([*tiles, *others], MAP, None) == first
    assert sorted(opened) == ["sources.vrt", "tile.tif", "tile_90.tif", "tile_91.tif"]


def vrt_of(path: str) -> str:
    return (
        f'<VRTDataset rasterXSize="{SIDE}" rasterYSize="{SIDE}"><SRS>{UTM}</SRS><GeoTransform>'
        '0,1,0,0,0,-1</GeoTransform><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f"<SourceFilename>{path}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"
    )


def damage(path: Path) -> None:
    path.write_bytes(b"no database" * 1000)


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def change_rows(path: Path, change: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(change)


CHANGES = {
    "no database": damage,
    "half a database": truncate,
    "empty": lambda path: path.write_bytes(b""),
    "headers of nothing": lambda path: change_rows(path, "UPDATE facts SET data = '[1]'"),
    "headers of another kind": lambda path: change_rows(
        path, """UPDATE facts SET data = '{"is": "Affine", "data": [1, 0, 0, 0, 1, 0]}'"""
    ),
    "a matrix cut short": lambda path: change_rows(path, "UPDATE files SET own = x'00'"),
    "another table": lambda path: change_rows(path, "DROP TABLE facts"),
    "of another version of GDAL": lambda path: change_rows(
        path, "UPDATE files SET state = 'x' || state"
    ),
}


@pytest.mark.parametrize("how", CHANGES)
def test_a_damaged_index_is_made_again(tiles, opened, tmp_path, how) -> None:
    first = mosaic(tiles)
    CHANGES[how](index(tmp_path))

    assert mosaic(tiles) == first
    assert mosaic(tiles) == first
    opened.clear()
    assert mosaic(tiles) == first
    assert opened == []


def test_an_index_that_another_qgis_writes_is_done_without(
    tiles, opened, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(file_index, "LOCKED_S", 0.0)
    first = mosaic(tiles)
    opened.clear()
    with closing(sqlite3.connect(index(tmp_path), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert mosaic(tiles) == first
        assert len(opened) == COUNT
    opened.clear()
    assert mosaic(tiles) == first
    assert opened == []


def test_an_index_that_cannot_be_written_is_done_without(tiles, tmp_path, monkeypatch) -> None:
    (tmp_path / "cache").write_text("a file where the folder would be")

    assert mosaic(tiles).width == SIDE * COUNT


def test_two_processes_index_the_same_tiles_at_once(tiles, opened, tmp_path) -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); import conftest\n"
        "from object_classifier.core import file_index\n"
        "from object_classifier.core.engine import header_index\n"
        "from object_classifier.core.model import hashes\n"
        "file_index.INDEXED_FROM, hashes._TICK_S = 1, -60.0\n"
        "found = header_index.read_headers(sys.argv[2:])\n"
        "assert all(header.width == 8 for header in found), found\n"
    )
    paths = [tile.path for tile in tiles]
    started = [
        subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", program, str(Path(__file__).parents[1]), *some]
        )
        for some in (paths, paths[::-1], paths[::2])
    ]

    assert [process.wait() for process in started] == [0, 0, 0]
    mosaic(tiles)
    assert opened == []


def test_the_index_is_bounded(tiles, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(file_index, "MOST_FILES", 5)
    mosaic(tiles)

    with closing(sqlite3.connect(index(tmp_path))) as connection:
        assert connection.execute("SELECT count(*) FROM files").fetchone() == (5,)
        connection.execute("UPDATE files SET since = since - 40 * 86400")
        connection.execute("UPDATE facts SET data = 'of nobody'")
        connection.commit()
        mosaic(tiles[:6])
        names = {name for (name,) in connection.execute("SELECT name FROM files")}
        (headers,) = connection.execute("SELECT count(*) FROM facts").fetchone()
    assert len(names) == 5 and names <= {Path(tile.path).name for tile in tiles[:6]}
    assert headers == 1


def test_what_is_asked_for_stays(tiles, opened, tmp_path) -> None:
    mosaic(tiles)
    change_rows(index(tmp_path), "UPDATE files SET since = since - 29 * 86400")
    mosaic(tiles)

    with closing(sqlite3.connect(index(tmp_path))) as connection:
        ((oldest,),) = connection.execute("SELECT max(0, min(since)) FROM files").fetchall()
    assert oldest > Path(tiles[0].path).stat().st_mtime - 86400


def test_a_tile_that_changed_moments_ago_is_not_remembered(tiles, opened, monkeypatch) -> None:
    monkeypatch.setattr(hashes, "_TICK_S", 3600.0)
    mosaic(tiles)
    mosaic(tiles)

    assert len(opened) == 2 * COUNT


@pytest.mark.parametrize(
    ("name", "opens"), [("GDAL_PAM_PROXY_DIR", 2), ("GTIFF_REPORT_COMPD_CS", 2), ("HOME_OF_X", 1)]
)
def test_settings_that_gdal_takes_from_the_environment_count(
    tiles, opened, monkeypatch, tmp_path, name, opens
) -> None:
    mosaic(tiles)
    monkeypatch.setenv(name, str(tmp_path))
    mosaic(tiles)

    assert len(opened) == opens * COUNT


def test_a_few_images_are_opened_without_an_index(tiles, tmp_path) -> None:
    mosaic(tiles[: COUNT // 2 - 1])

    assert not index(tmp_path).exists()


def test_tiles_of_one_mosaic_share_what_they_have_in_common(tiles) -> None:
    for _ in range(2):  # opened, and remembered
        members = mosaic(tiles).pixels.members
        assert len({id(member.crs) for member in members}) == 1


def test_pixels_are_read_from_the_files_as_they_are(tiles) -> None:
    from object_classifier.core.engine.open_reader import open_reader
    from object_classifier.core.engine.windows import ChipWindow

    mosaic(tiles)
    with closing(open_reader(mosaic(tiles))) as reader, warnings.catch_warnings():
        pixels, valid = reader.read(ChipWindow(SIDE * 5, 0, SIDE, SIDE), (0, 1))

    with rasterio.open(tiles[5].path) as dataset:
        np.testing.assert_array_equal(pixels, dataset.read())
    assert valid is None
