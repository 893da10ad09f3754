from __future__ import annotations

import json
import os
import shutil
import stat
import sys
import types
import zipfile
from contextlib import suppress
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from model_files import WEIGHTS, emd, write_package
from object_classifier.core.cache import remove_expired
from object_classifier.core.errors import (
    Cancelled,
    ModelDefinitionError,
    PluginError,
    UnsupportedModelError,
)
from object_classifier.core.feedback import SILENT, Silent
from object_classifier.core.model import dlpk, hashes
from object_classifier.core.model import folder as model_folder
from object_classifier.core.model.content import content_hash
from object_classifier.core.model.dlpk import find_emd, unpack
from object_classifier.core.model.hashes import FileHashes
from object_classifier.core.model.source import open_model

TEXT = json.dumps(emd())


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


def files_below(folder) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def assert_refused(package, cache, match: str) -> None:
    before = files_below(cache.parent)
    with pytest.raises(ModelDefinitionError, match=match):
        unpack(package, cache)
    after = [name for name in files_below(cache.parent) if name != "cache"]
    assert after == before, "something was written"


def test_a_package_is_unpacked_into_a_folder_named_by_its_content(tmp_path, cache) -> None:
    package = write_package(tmp_path / "a.dlpk", {"m.emd": TEXT, "weights.pth": WEIGHTS})

    folder = unpack(package, cache)

    assert folder.parent.name == hashes.file_hash(package)
    assert files_below(folder) == ["m.emd", "weights.pth"]
    assert [path.name for path in cache.iterdir()] == [folder.parent.name]


def test_a_package_is_unpacked_once(tmp_path, cache) -> None:
    package = write_package(tmp_path / "a.dlpk", {"m.emd": TEXT})
    first = unpack(package, cache)
    made = (first / "m.emd").stat().st_ino

    assert (unpack(package, cache) / "m.emd").stat().st_ino == made


class Counter(Silent):
    """Counts how often it is asked; stops the n-th time."""

    def __init__(self, stop_at: float = float("inf")) -> None:
        self.asked = 0
        self.stop_at = stop_at

    def isCanceled(self) -> bool:
        self.asked += 1
        return self.asked >= self.stop_at


@pytest.fixture
def large(tmp_path):
    """Return a package of 2 MB that holds 50 MB, and how many blocks those are."""
    members = {
        "m.emd": TEXT,
        "weights.pth": WEIGHTS + bytes(48 << 20),
        "noise": os.urandom(2 << 20),
    }
    return write_package(tmp_path / "a.dlpk", members), 50


def test_cancel_is_heard_in_every_block_of_a_large_package(large, cache) -> None:
    package, blocks = large
    counter = Counter()
    open_model(str(package), cache, counter)
    assert counter.asked >= blocks

    shutil.rmtree(cache)
    stopper = Counter(stop_at=blocks // 2)
    with pytest.raises(Cancelled):
        open_model(str(package), cache, stopper)
    assert stopper.asked == stopper.stop_at
    # On a slow machine the package was old enough by then that its own hash is remembered.
    assert set(files_below(cache)) <= {hashes.FILE}


def test_a_package_is_read_once_and_so_is_what_was_in_it(large, cache, monkeypatch) -> None:
    package, _ = large
    reads = []
    read = hashes.file_hash

    def seeing(path, feedback=SILENT):
        if path.name != "m.emd":
            reads.append(path.name)
        return read(path, feedback)

    now = hashes.time.time() + 60
    monkeypatch.setattr(hashes.time, "time", lambda: now)
    monkeypatch.setattr(hashes, "file_hash", seeing)

    for _ in range(2):
        content_hash(open_model(str(package), cache), FileHashes(cache).of)

    assert reads == ["a.dlpk"]


def test_a_package_that_nobody_opens_goes_and_one_in_use_stays(tmp_path, cache) -> None:
    old = unpack(write_package(tmp_path / "a.dlpk", {"m.emd": TEXT}), cache).parent
    package = write_package(tmp_path / "b.dlpk", {"m.emd": TEXT, "b": b""})
    used = unpack(package, cache).parent
    for folder in (old, used):
        os.utime(folder, (0, 0))
    unpack(package, cache)

    for folder in (old, used):
        remove_expired(folder)

    assert not old.exists()
    assert files_below(used) == ["files", "files/b", "files/m.emd", "manifest.json"]


@pytest.mark.parametrize("damage", ["changed", "deleted", "added"])
def test_a_package_that_was_tampered_with_is_unpacked_anew(tmp_path, cache, damage) -> None:
    package = write_package(tmp_path / "a.dlpk", {"m.emd": TEXT, "weights.pth": WEIGHTS})
    folder = unpack(package, cache)
    if damage == "changed":
        (folder / "m.emd").write_text("{}")
    elif damage == "deleted":
        (folder / "weights.pth").unlink()
    else:
        (folder / "evil.py").write_text("")

    assert unpack(package, cache) == folder
    assert files_below(folder) == ["m.emd", "weights.pth"]
    assert (folder / "m.emd").read_text() == TEXT


@pytest.mark.parametrize(
    "name",
    [
        "../evil.py",
        "a/../../evil.py",
        "..\\evil.py",
        "/tmp/evil.py",
        "\\\\server\\evil.py",
        "C:\\evil.py",
        "a.py:stream",
        "..",
    ],
)
def test_a_name_that_leads_out_of_the_package_is_refused(tmp_path, cache, name) -> None:
    package = write_package(tmp_path / "a.dlpk", {"m.emd": TEXT, name: "evil"})

    assert_refused(package, cache, "not unpacked, because")


def test_a_link_is_refused(tmp_path, cache) -> None:
    package = tmp_path / "a.dlpk"
    with zipfile.ZipFile(package, "w") as archive:
        entry = zipfile.ZipInfo("link")
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(entry, "/etc/passwd")

    assert_refused(package, cache, "link is a link")


def test_a_bomb_is_refused(tmp_path, cache, monkeypatch) -> None:
    monkeypatch.setattr(dlpk, "FREE_SIZE", 1000)
    package = write_package(tmp_path / "a.dlpk", {"m.emd": TEXT, "zeros": b"\0" * 5_000_000})

    assert_refused(package, cache, "bytes would become")


def test_too_large_a_package_is_refused(tmp_path, cache, monkeypatch) -> None:
    monkeypatch.setattr(dlpk, "MAX_SIZE", 100)
    package = write_package(tmp_path / "a.dlpk", {"m.emd": TEXT})

    assert_refused(package, cache, "bytes would become")


def test_too_many_files_are_refused(tmp_path, cache, monkeypatch) -> None:
    monkeypatch.setattr(dlpk, "MAX_FILES", 3)
    package = write_package(tmp_path / "a.dlpk", {f"{index}.txt": "" for index in range(4)})

    assert_refused(package, cache, "3 are the limit")


def test_two_files_that_one_name_stands_for_are_refused(tmp_path, cache) -> None:
    package = write_package(tmp_path / "a.dlpk", {"a/M.emd": TEXT, "a\\m.emd": TEXT})

    assert_refused(package, cache, "twice")


def test_a_password_is_told(tmp_path, cache) -> None:
    package = write_package(tmp_path / "a.dlpk", {"m.emd": TEXT})
    data = bytearray(package.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    package.write_bytes(data)

    assert_refused(package, cache, "protected with a password")


@pytest.mark.parametrize("keep", [0.3, 0.9])
def test_a_package_that_was_cut_short_is_told(tmp_path, cache, keep) -> None:
    package = write_package(tmp_path / "a.dlpk", {"m.emd": TEXT, "w.pth": bytes(range(256)) * 40})
    data = package.read_bytes()
    package.write_bytes(data[: int(len(data) * keep)])

    assert_refused(package, cache, "is damaged")


def test_unusual_compression_is_told(tmp_path, cache) -> None:
    package = tmp_path / "a.dlpk"
    with zipfile.ZipFile(package, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("m.emd", TEXT)

    assert_refused(package, cache, "compressed in an unusual way")


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=6))
def test_no_damage_to_a_package_raises_anything_but_our_errors(tmp_path, damages) -> None:
    package = write_package(tmp_path / "a.dlpk", {"m.emd": TEXT, "weights.pth": WEIGHTS})
    data = bytearray(package.read_bytes())
    for place, value in damages:
        data[int(place * len(data))] = value
    package.write_bytes(b"PK\x03\x04" + data[4:])

    with suppress(PluginError):
        open_model(str(package), tmp_path / "cache")


def test_a_member_without_a_name_is_refused(tmp_path, cache) -> None:
    package = write_package(tmp_path / "a.dlpk", {"m.emd": TEXT, "x": b"a"})
    data = bytearray(package.read_bytes())
    entry = data.rindex(b"PK\x01\x02")  # of the central directory
    data[entry + 28 : entry + 32] = b"\0\0\1\0"  # the name's one byte is now an extra field
    package.write_bytes(data)

    with pytest.raises(ModelDefinitionError, match="leads out of the package"):
        open_model(str(package), cache)


def test_damaged_content_leaves_nothing_behind(tmp_path, cache) -> None:
    package = tmp_path / "a.dlpk"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("m.emd", TEXT)
    package.write_bytes(package.read_bytes().replace(b"damaged", b"DAMAGED"))

    with pytest.raises(ModelDefinitionError, match="is damaged"):
        unpack(package, cache)
    assert files_below(cache) == []


def test_a_7z_package_without_py7zr_is_told_in_one_sentence(tmp_path, cache, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "py7zr", None)
    package = tmp_path / "a.dlpk"
    package.write_bytes(dlpk.SEVEN_ZIP_MAGIC + b"\0\4")

    with pytest.raises(UnsupportedModelError, match="7z archive, which needs the Python package"):
        unpack(package, cache)


class FakeSevenZip:
    """Answers like py7zr for an archive with one file."""

    entry = SimpleNamespace(filename="m.emd", uncompressed=9, is_symlink=False, is_directory=False)

    def __init__(self, path) -> None:
        self.files = [self.entry]

    def __enter__(self):
        return self

    def __exit__(self, *error) -> None:
        pass

    def extractall(self, folder, factory) -> None:
        sink = factory.create(str(folder / self.entry.filename))
        for letter in TEXT:
            sink.write(letter.encode())


@pytest.fixture
def seven_zip(tmp_path, monkeypatch):
    module = types.ModuleType("py7zr")
    module.SevenZipFile = FakeSevenZip
    module.exceptions = SimpleNamespace(ArchiveError=KeyError)
    module.io = SimpleNamespace(WriterFactory=object)
    monkeypatch.setitem(sys.modules, "py7zr", module)
    package = tmp_path / "a.dlpk"
    package.write_bytes(dlpk.SEVEN_ZIP_MAGIC + b"\0\4")
    return package


def test_a_7z_package_is_read_where_py7zr_is(seven_zip, cache) -> None:
    folder = unpack(seven_zip, cache)

    assert (folder / "m.emd").read_text() == TEXT
    made = (folder / "m.emd").stat().st_ino
    assert (unpack(seven_zip, cache) / "m.emd").stat().st_ino == made


def test_cancel_is_heard_while_a_7z_package_is_unpacked(seven_zip, cache) -> None:
    stopper = Counter(stop_at=len(TEXT) // 2)

    with pytest.raises(Cancelled):
        unpack(seven_zip, cache, stopper)
    assert stopper.asked == stopper.stop_at
    # On a slow machine the package was old enough by then that its own hash is remembered.
    assert set(files_below(cache)) <= {hashes.FILE}


def test_a_7z_package_with_an_old_py7zr_is_told_in_one_sentence(seven_zip, cache) -> None:
    del sys.modules["py7zr"].io.WriterFactory

    with pytest.raises(UnsupportedModelError, match=r"py7zr, 1\.0 or newer"):
        unpack(seven_zip, cache)


@pytest.mark.parametrize("changes", [{"is_symlink": True}, {"filename": "../m.emd"}])
def test_a_7z_package_is_watched_like_a_zip(seven_zip, cache, monkeypatch, changes) -> None:
    entry = SimpleNamespace(**{**vars(FakeSevenZip.entry), **changes})
    monkeypatch.setattr(FakeSevenZip, "entry", entry)

    assert_refused(seven_zip, cache, "not unpacked, because")


def write_files(folder, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


OTHER = json.dumps(emd(ModelType="ObjectDetection"))


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({"m.emd": TEXT}, "m.emd"),
        ({"deep/er/M.EMD": TEXT}, "deep/er/M.EMD"),
        ({"m.emd": TEXT, "sub/other.emd": TEXT}, "m.emd"),
        ({"detector.emd": OTHER, "classifier.emd": TEXT}, "classifier.emd"),
        ({"a/detector.emd": OTHER, "b/classifier.emd": TEXT}, "b/classifier.emd"),
        ({"m.emd": TEXT, "esri_model_definition.emd": TEXT, "._m.emd": "x"}, "m.emd"),
    ],
)
def test_the_model_definition_is_found_wherever_it_lies(tmp_path, files, found) -> None:
    write_files(tmp_path, files)

    assert find_emd(tmp_path, name="a.dlpk").relative_to(tmp_path).as_posix() == found


def test_a_whole_disk_is_not_searched_for_a_model(tmp_path, monkeypatch):
    monkeypatch.setattr(model_folder, "MAX_SEARCHED", 20)
    (tmp_path / "deep").mkdir()
    for number in range(20):
        (tmp_path / f"deep/{number}.tif").touch()
    with pytest.raises(ModelDefinitionError, match="too many files"):
        find_emd(tmp_path, name="disk")

    with pytest.raises(Cancelled):
        find_emd(tmp_path, name="disk", feedback=Counter(stop_at=1))

    (tmp_path / "a.EMD").write_text("{}")
    assert find_emd(tmp_path, name="disk").name == "a.EMD"


def test_two_candidates_are_an_error_that_names_both(tmp_path) -> None:
    write_files(tmp_path, {"a.emd": TEXT, "b.emd": TEXT})

    with pytest.raises(ModelDefinitionError, match=r"several model definitions: a\.emd, b\.emd"):
        find_emd(tmp_path, name="a.dlpk")


def test_a_package_without_a_definition_or_model_is_told(tmp_path) -> None:
    package = write_package(tmp_path / "a.zip", {"readme.txt": "none"})

    assert find_emd(tmp_path, name="a.dlpk") is None
    with pytest.raises(ModelDefinitionError, match="no model in it"):
        open_model(str(package), tmp_path / "cache")
