"""core.objects_file: what QGIS writes, the engine finds as it was, or hears that it is not."""

from __future__ import annotations

import struct
from math import isnan, nan
from pathlib import Path
from typing import Any

import pytest
from object_classifier.core.errors import OutputError
from object_classifier.core.objects_file import (
    BLOCK,
    OBJECTS_FILE,
    ObjectsFile,
    ObjectsWriter,
    open_objects,
)

SOME = [(b"abc", nan), (b"", nan), (b"de\0", 5.0), (b"", nan)]


def write(folder: Path, objects: Any, crs: str | None = "a CRS") -> str:
    with ObjectsWriter(folder, crs) as writer:
        for wkb, height in objects:
            writer.add(wkb, height)
        return writer.finish()


def heights(file: ObjectsFile) -> list[float]:
    assert file.heights is not None
    return [height for (height,) in struct.iter_unpack("<d", file.heights)]


def test_every_object_has_its_geometry_and_height(tmp_path) -> None:
    write(tmp_path, SOME)

    file = open_objects(tmp_path)

    assert (file.count, file.crs) == (4, "a CRS")
    assert [file.geometry(place) for place in range(4)] == [wkb for wkb, _ in SOME]
    assert heights(file)[2] == 5 and all(map(isnan, heights(file)[:2] + heights(file)[3:]))


def test_no_objects_are_none_where_nothing_was_written_and_an_empty_file_where_it_was(
    tmp_path,
) -> None:
    assert open_objects(tmp_path) is None

    write(tmp_path, [], None)

    assert open_objects(tmp_path) == ObjectsFile(tmp_path / "objects.wkb", 0, None, b"", b"", None)


def test_a_height_that_comes_late_leaves_those_before_unknown(tmp_path) -> None:
    count = 2 * BLOCK + 3
    write(tmp_path, [(b"x", nan)] * (count - 1) + [(b"y", 7.0)])

    file = open_objects(tmp_path)

    assert file.geometry(count - 1) == b"y" and len(heights(file)) == count
    assert heights(file)[-1] == 7 and all(map(isnan, heights(file)[:-1]))


def test_what_was_there_before_leaves_nothing(tmp_path) -> None:
    write(tmp_path, SOME)
    write(tmp_path, [(b"x", nan)])

    file = open_objects(tmp_path)

    assert (file.count, file.geometry(0), file.heights) == (1, b"x", None)


def test_a_writer_that_is_left_before_its_end_leaves_no_objects(tmp_path) -> None:
    write(tmp_path, SOME)
    with ObjectsWriter(tmp_path, None) as writer:
        writer.add(b"x")

    assert open_objects(tmp_path) is None


def test_the_hash_tells_any_two_inputs_apart(tmp_path) -> None:
    inputs = [
        SOME, SOME[:3], SOME[1:], [(b"ab", nan), (b"c", nan), *SOME[2:]],
        [*SOME[:2], (b"de\0", 6.0), SOME[3]], [(wkb, nan) for wkb, _ in SOME],
        [(b"", nan)], [(b"", nan)] * 2,
    ]  # fmt: skip
    hashes = [write(tmp_path, each) for each in inputs]
    hashes.append(write(tmp_path, SOME, None))

    assert len(set(hashes)) == len(hashes)
    assert write(tmp_path, SOME) == hashes[0]


@pytest.mark.parametrize("name", ["objects.wkb", "objects.index", "objects.heights"])
def test_a_file_that_is_gone_is_a_sentence(tmp_path, name) -> None:
    write(tmp_path, SOME)
    (tmp_path / name).unlink()

    with pytest.raises(OutputError, match="cannot be read any more"):
        open_objects(tmp_path)


@pytest.mark.parametrize("name", ["objects.wkb", "objects.index", "objects.heights", OBJECTS_FILE])
def test_a_file_that_is_cut_off_is_a_sentence(tmp_path, name) -> None:
    write(tmp_path, SOME)
    (tmp_path / name).write_bytes((tmp_path / name).read_bytes()[:-1])

    with pytest.raises(OutputError, match="cannot be read any more"):
        open_objects(tmp_path)
