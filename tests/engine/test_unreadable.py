"""A file that is damaged somewhere costs the objects that need what is damaged, and no other."""

from __future__ import annotations

import re
import struct
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from object_classifier.core.engine.file_reader import open_dataset
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.engine.promised_length import is_cut_short
from object_classifier.core.engine.shard_results import ResultRows
from object_classifier.core.errors import InputError
from object_classifier.core.job import ProcessingMode
from object_classifier.core.results import ObjectResult, open_results
from rasterio.control import GroundControlPoint
from rasterio.shutil import copy
from scenes import Listener, LookingModel, noise, rules, write_job, write_raster

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

SIDE, BLOCK = 512, 64
BAD = 3  # number of the block, in both directions
UNREADABLE = "The image cannot be read at the object"
SEPARATELY = {"processing_mode": ProcessingMode.PROCESS_ITEMS_SEPARATELY}
PIXEL_SPACE = {"emd": {"ImageSpaceUsed": "PIXEL_SPACE"}}


def image(path: Path, column: int = 0, **profile) -> Path:
    transform = Affine(0.5, 0, 500_000 + column / 2, 0, -0.5, 4_000_000)
    pixels = noise(1, SIDE, SIDE, seed=column + 1)
    layout = {"tiled": True, "blockxsize": BLOCK, "blockysize": BLOCK, "compress": "deflate"}
    return write_raster(path, pixels, **{"transform": transform, **layout, **profile})


def damage(path: Path) -> Path:
    """Overwrite one block."""
    with rasterio.open(path) as dataset:
        offset = int(dataset.get_tag_item(f"BLOCK_OFFSET_{BAD}_{BAD}", "TIFF", bidx=1))
        size = int(dataset.get_tag_item(f"BLOCK_SIZE_{BAD}_{BAD}", "TIFF", bidx=1))
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(bytes(size))
    return path


def objects(column: int = 0) -> list[shapely.Polygon]:
    """Return small squares in the middles of a grid of 32 pixels."""
    places = np.arange(16, SIDE, 32) / 2
    return [
        shapely.Point(500_000 + column / 2 + x, 4_000_000 - y).buffer(1, cap_style="square")
        for y in places
        for x in places
    ]


def in_bad_block(square: shapely.Polygon) -> bool:
    column, row = (square.centroid.x - 500_000) * 2, (4_000_000 - square.centroid.y) * 2
    return int(column) // BLOCK == int(row) // BLOCK == BAD


def is_next_to_it(square: shapely.Polygon) -> bool:
    middle = shapely.Point(500_000 + (BAD + 0.5) * BLOCK / 2, 4_000_000 - (BAD + 0.5) * BLOCK / 2)
    reach = BLOCK / 4 + 16  # of the block, and of the spacing of the objects
    around = middle.buffer(reach, cap_style="square")
    return bool(around.covers(square))


def run(folder: Path, *args, the_rules=None, **settings) -> tuple[list[ObjectResult], Listener]:
    listener = Listener()
    job = write_job(folder, *args, **settings)
    classify(job, listener, load=LookingModel(the_rules or rules(16, 16)).load)
    with open_results(job) as results:
        return list(results), listener


GCPS = [
    GroundControlPoint(row, column, 500_000 + column / 2, 4_000_000 - row / 2)
    for row, column in [(0, 0), (0, SIDE), (SIDE, 0), (SIDE, SIDE)]
]


@pytest.mark.parametrize(
    ("settings", "profile"),
    [
        ({}, {}),
        ({"threads": 1}, {}),
        (SEPARATELY, {}),
        (PIXEL_SPACE, {}),
        (PIXEL_SPACE, {"transform": None, "gcps": GCPS}),
    ],
    ids=["image", "one thread", "separately", "pixels", "pixels by gcps"],
)
def test_one_bad_block_costs_the_objects_in_it(tmp_path, settings, profile) -> None:
    whole = image(tmp_path / "whole.tif", **profile)
    damaged = damage(image(tmp_path / "damaged.tif", **profile))
    wanted = objects()

    expected, _ = run(tmp_path / "1", whole, wanted, **settings)
    found, listener = run(tmp_path / "2", damaged, wanted, **settings)

    need_it = [in_bad_block(square) for square in wanted]
    assert [row.status for row in found] == [UNREADABLE if bad else None for bad in need_it]
    assert [row.confidence for row in found] == [
        None if bad else row.confidence for row, bad in zip(expected, need_it)
    ]
    (warning,) = (said for said in listener.warnings if "cannot be read" in said)
    assert f"cannot be read: {sum(need_it)} of {len(wanted)}." in warning
    assert "damaged.tif, columns" in warning


@pytest.mark.parametrize(
    ("settings", "profile"),
    [({}, {"transform": None, "gcps": GCPS}), ({"cell_size": 0.6}, {}), ({"cell_size": 2}, {})],
    ids=["gcps", "cell size", "coarse cells"],
)
def test_what_is_resampled_loses_no_more_than_its_neighbours(tmp_path, settings, profile) -> None:
    whole = image(tmp_path / "whole.tif", **profile)
    damaged = damage(image(tmp_path / "damaged.tif", **profile))

    expected, _ = run(tmp_path / "1", whole, objects(), **settings)
    found, _ = run(tmp_path / "2", damaged, objects(), **settings)

    for row, square in zip(found, objects()):
        if in_bad_block(square) or not is_next_to_it(square):
            assert row.status == (UNREADABLE if in_bad_block(square) else None)
    assert all(
        row.status or row.confidence == other.confidence for row, other in zip(found, expected)
    )


@pytest.mark.parametrize("settings", [{}, SEPARATELY], ids=["mosaic", "separately"])
def test_a_damaged_tile_costs_no_object_of_its_neighbours(tmp_path, settings) -> None:
    tiles = [damage(image(tmp_path / "damaged.tif")), image(tmp_path / "next.tif", SIDE)]
    wanted = [*objects(), *objects(SIDE)]

    found, listener = run(tmp_path / "job", tiles, wanted, **settings)

    assert [row.status for row in found] == [
        UNREADABLE if in_bad_block(square) else None for square in wanted
    ]
    (warning,) = (said for said in listener.warnings if "cannot be read" in said)
    assert f": 4 of {len(wanted)}." in warning


@pytest.mark.parametrize("emd", [{}, {"ImageSpaceUsed": "PIXEL_SPACE"}], ids=["map", "pixels"])
def test_a_bad_block_does_not_hide_the_range_of_the_image(tmp_path, emd) -> None:
    damaged = damage(image(tmp_path / "damaged.tif"))

    found, _ = run(
        tmp_path / "job", damaged, objects(), the_rules=rules(16, 16, data_range=(0, 1)), emd=emd
    )

    assert [row.status for row in found] == [
        UNREADABLE if in_bad_block(square) else None for square in objects()
    ]


def test_a_file_that_came_back_is_read_by_the_next_run(tmp_path) -> None:
    path = image(tmp_path / "image.tif")
    intact = path.read_bytes()
    job = write_job(tmp_path / "job", damage(path), objects())
    first, second = LookingModel(rules(16, 16)), LookingModel(rules(16, 16))

    classify(job, Listener(), load=first.load)
    path.write_bytes(intact)
    answer = classify(job, Listener(), load=second.load)

    lost = sum(map(in_bad_block, objects()))
    assert (len(first.chips), len(second.chips)) == (len(objects()) - lost, lost)
    assert answer["classified_count"] == len(objects())


CUT = {
    "strips": {}, "tiles": {"tiled": True, "blockxsize": 64, "blockysize": 64},
    "deflate": {"compress": "deflate"}, "JPEG in TIFF": {"compress": "jpeg"},
    "JPEG": {"driver": "JPEG"}, "PNG": {"driver": "PNG"}, "WEBP": {"driver": "WEBP"},
    "JPEG 2000": {"driver": "JP2OpenJPEG"}, "ENVI": {"driver": "ENVI"}, "BMP": {"driver": "BMP"},
    "PNM": {"driver": "PNM"}, "COG": {"driver": "COG"},
    "PCIDSK": {"driver": "PCIDSK"}, "PCIDSK tiles": {"driver": "PCIDSK", "interleaving": "tiled"},
    "netCDF": {"driver": "netCDF"},
    "PCRaster": {"driver": "PCRaster"}, "PCRaster, real": {"driver": "PCRaster"},
    "Esri ASCII": {"driver": "AAIGrid"},
}  # fmt: skip


@pytest.mark.parametrize("kind", CUT)
def test_an_image_that_ends_in_the_middle_is_nowhere_taken_for_whole(tmp_path, kind) -> None:
    """Readers take what is missing for 0, or grey, where nobody tells them not to."""
    bands = 3 if kind == "WEBP" else 1
    dtype = {"PCRaster": "int32", "PCRaster, real": "float32"}.get(kind, "uint8")
    whole = write_raster(tmp_path / "whole.tif", noise(bands, SIDE, SIDE).astype(dtype))
    path = tmp_path / {"PNM": "cut.pgm", "netCDF": "cut.nc"}.get(kind, "cut.dat")
    copy(whole, path, **{"driver": "GTiff", **CUT[kind]})
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    last = shapely.Point(500_000 + SIDE / 2 - 16, 4_000_000 - SIDE / 2 + 16)

    for wanted in (None, *([last],) * (kind not in {"BMP", "PNM"})):  # those have no place
        try:
            (row,), listener = run(tmp_path / f"job-{wanted is None}", path, wanted)
        except InputError as error:  # the only image
            said = str(error)
        else:
            assert row.status is not None and row.label is None
            said = " ".join([row.status, *listener.warnings])
        assert re.search(r"cannot be (read|opened)|shorter than its header says", said)


@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("whole.pix", {"driver": "PCIDSK", "interleaving": "pixel"}),
        ("whole.pix", {"driver": "PCIDSK", "interleaving": "tiled", "compression": "rle"}),
        *(("whole.nc", {"driver": "netCDF", "format": f"NC{kind}"}) for kind in ("", 2, 4, "4C")),
        ("whole.dat", {"driver": "ENVI", "interleave": "bip"}),
        ("whole.asc", {"driver": "AAIGrid"}),
        ("whole.map", {"driver": "PCRaster"}),
    ],
)
def test_no_whole_file_is_taken_for_one_that_is_cut(tmp_path, name, options, bands) -> None:
    shape = bands, SIDE, SIDE
    if options["driver"] in {"AAIGrid", "PCRaster"}:
        shape = (1, 3, 2) if bands > 1 else (1, SIDE, SIDE)  # they have one band
    dtype = "int32" if options["driver"] == "PCRaster" else "uint8"
    whole = write_raster(tmp_path / "whole.tif", noise(*shape).astype(dtype))
    copy(whole, tmp_path / name, **options)

    with open_dataset(str(tmp_path / name)) as dataset:
        assert not is_cut_short(dataset)


def test_a_value_that_begins_with_a_letter_is_none_of_the_header(tmp_path) -> None:
    grid = tmp_path / "two columns.asc"
    header = ("ncols 2", "nrows 2", "xllcorner 0", "yllcorner 0", "cellsize 1")
    grid.write_text("\n".join((*header, "nan 1.5", "2.5 3.5")))

    with open_dataset(str(grid)) as dataset:
        assert not is_cut_short(dataset)


def test_of_other_formats_nothing_is_looked_for_beside_the_file() -> None:
    """On a server each of these files is a question."""

    class Dataset(NamedTuple):
        driver: str

    assert not is_cut_short(Dataset("GTiff"))


def records_of_netcdf(records: int) -> bytes:
    """Return a classic file of two bands of bytes, (records, 3), and one of 5 doubles."""
    number = struct.Struct(">I").pack
    name = b"".join((number(1), b"t\0\0\0"))

    def variable(letter: bytes, dimensions: tuple[int, ...], kind: int, size: int, begin: int):
        shape = b"".join(map(number, (len(dimensions), *dimensions)))
        end = b"".join(map(number, (0, 0, kind, size, begin)))
        return number(1) + letter + bytes(3) + shape + end

    def header(first: int) -> bytes:
        return b"".join(
            (
                *(b"CDF\1", number(records), number(10), number(3)),
                *(name + number(length) for length in (0, 3, 5)),
                *(number(0), number(0), number(11), number(3)),
                variable(b"d", (2,), 6, 40, first),
                variable(b"a", (0, 1), 1, 4, first + 40),
                variable(b"b", (0, 1), 1, 4, first + 44),
            )
        )

    start = header(len(header(0)))
    return start + bytes(40) + bytes(8 * records - 1)


@pytest.mark.parametrize("records", [1, 4])
def test_records_of_netcdf_are_counted(tmp_path, records) -> None:
    class Dataset(NamedTuple):
        driver: str
        files: list[str]

    content = records_of_netcdf(records)
    (tmp_path / "whole.nc").write_bytes(content)
    (tmp_path / "cut.nc").write_bytes(content[:-1])

    said = [
        is_cut_short(Dataset("netCDF", [str(tmp_path / name)])) for name in ("whole.nc", "cut.nc")
    ]

    assert said == [False, True]


def test_photos_that_cannot_be_read_are_counted(tmp_path) -> None:
    paths = [image(tmp_path / f"{number}.tif", number) for number in range(3)]
    damage(paths[1])
    listener = Listener()
    job = write_job(tmp_path / "job", paths, None)

    classify(job, listener, load=LookingModel(rules(16, 16)).load)

    with open_results(job) as results:
        assert [row.status for row in results] == [None, "The image cannot be read", None]
    (warning,) = (said for said in listener.warnings if "cannot be read" in said)
    assert "cannot be read: 1 of 3. The first: " in warning and "1.tif" in warning


def test_objects_without_a_valid_pixel_are_written_together(tmp_path, monkeypatch) -> None:
    path = write_raster(tmp_path / "image.tif", np.full((1, 64, 64), 7, "uint8"), nodata=7)
    written: list[int] = []
    write = ResultRows.write

    def counted(self: ResultRows, path: Path) -> None:
        if path.parent.name == "results":
            written.append(len(self))
        write(self, path)

    monkeypatch.setattr(ResultRows, "write", counted)
    run(tmp_path / "job", path, objects()[:50])

    assert sum(written) == 50 and len(written) <= 2


SOURCE = (
    '<SimpleSource><SourceFilename relativeToVRT="1">{name}</SourceFilename>'
    '<SourceBand>1</SourceBand><SrcRect xOff="0" yOff="0" xSize="{side}" ySize="{side}"/>'
    '<DstRect xOff="{left}" yOff="0" xSize="{side}" ySize="{side}"/></SimpleSource>'
)


def virtual_raster(folder: Path, east: str = "east.tif") -> Path:
    """Write two tiles side by side and a virtual raster of both."""
    tiles = [image(folder / "west.tif"), image(folder / "east.tif", SIDE)]
    sources = "".join(
        SOURCE.format(name=name, side=SIDE, left=number * SIDE)
        for number, name in enumerate([tiles[0].name, east])
    )
    (folder / "town.vrt").write_text(
        f'<VRTDataset rasterXSize="{2 * SIDE}" rasterYSize="{SIDE}"><SRS>EPSG:32615</SRS>'
        "<GeoTransform>500000, 0.5, 0, 4000000, 0, -0.5</GeoTransform>"
        '<VRTRasterBand dataType="Byte" band="1"><ColorInterp>Gray</ColorInterp>'
        f"{sources}</VRTRasterBand></VRTDataset>"
    )
    return folder / "town.vrt"


def test_a_virtual_raster_that_lacks_a_source_says_which(tmp_path) -> None:
    vrt = virtual_raster(tmp_path)
    (tmp_path / "east.tif").unlink()

    found, listener = run(tmp_path / "job", [vrt], [objects()[0], objects(SIDE)[0]])

    assert [row.status for row in found] == [None, UNREADABLE]
    (warning,) = (said for said in listener.warnings if "cannot be read" in said)
    assert "A file that the image is made of cannot be opened" in warning
    assert "east.tif: No such file" in warning and "damaged" not in warning


def test_a_virtual_raster_says_the_same_whenever_gdal_asks_its_source(tmp_path) -> None:
    town, made = tmp_path / "town.vrt", tmp_path / "made.vrt"
    copy(image(tmp_path / "tile.tif"), made, driver="VRT")
    # Files that GDAL has not seen: it may hold open what it has just copied.
    town.write_text(made.read_text().replace("tile.tif", "gone.tif"))

    try:
        found, listener = run(tmp_path / "job", [town], objects()[:2])
    except InputError as error:
        said = str(error)
    else:  # GDAL has not asked it before the first pixel was read
        assert [row.status for row in found] == [UNREADABLE] * 2
        said = " ".join(listener.warnings)

    assert re.search(r"is made of cannot be opened .*gone\.tif: No such file", said)
