"""core.layers.photos.of_feature: where a feature's photos are."""

from __future__ import annotations

from pathlib import Path

import pytest
from layers import vector_layer
from object_classifier.core.errors import OutputError
from object_classifier.core.layers.photos import files as photo_files
from object_classifier.core.layers.photos import of_feature as photos
from object_classifier.core.layers.photos.files import NO_FILE, SEVERAL_FILES, PhotoFiles
from object_classifier.core.layers.photos.folders import PhotoFolders
from object_classifier.core.layers.photos.of_feature import NO_DATA, PathField, store_photo
from object_classifier.core.layers.photos.paths import paths_in


def photo_of(text: str | None, *folders: Path):
    """Return what a field with this text leads to."""
    feature = next(vector_layer("POINT(0 0)", kind="Point").getFeatures())
    feature.setAttribute(0, text)
    return PathField(0, PhotoFolders(bases=folders)).photos_of(feature, Path("unused"))


def photos_in(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"photo")


@pytest.mark.parametrize("text", [None, "", "  "])
def test_an_empty_field_names_no_photo(text) -> None:
    assert photo_of(text) == []


def test_paths_of_every_way_of_writing_lead_to_the_file(tmp_path) -> None:
    file = tmp_path / "DCIM" / "a b.jpg"
    file.parent.mkdir()
    file.write_bytes(b"photo")
    first = tmp_path / "first"

    for text in (str(file), f" {file} ", file.as_uri(), "DCIM/a b.jpg", "DCIM\\a b.jpg"):
        (photo,) = photo_of(text, first, tmp_path)
        assert (photo.name, photo.path, photo.problem) == ("a b.jpg", str(file), ""), text


def test_the_first_folder_that_holds_the_photo_counts(tmp_path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.jpg").write_bytes(b"photo")

    (photo,) = photo_of("a.jpg", tmp_path / "two", tmp_path / "one")

    assert photo.path == str(tmp_path / "two" / "a.jpg")


@pytest.mark.parametrize("text", ["gone.jpg", "a" * 5000])
def test_what_is_no_file_says_so(text, tmp_path) -> None:
    (photo,) = photo_of(text, tmp_path)

    assert (photo.path, photo.problem, photo.where) == ("", NO_FILE, text)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("/vsizip/photos.zip/a.jpg", "/vsizip/photos.zip/a.jpg"),
        ("https://example.org/a.jpg", "/vsicurl/https://example.org/a.jpg"),
    ],
)
def test_what_only_gdal_opens_is_left_to_it(text, path) -> None:
    (photo,) = photo_of(text)

    assert (photo.name, photo.path) == ("a.jpg", path)


def test_equal_photos_are_written_once(tmp_path) -> None:
    first, second = (store_photo(name, b"same", tmp_path) for name in ("a", "b"))

    assert first.path == second.path
    assert [path.read_bytes() for path in (tmp_path / "photos").iterdir()] == [b"same"]
    assert store_photo("c", b"", tmp_path).problem == NO_DATA


def test_the_disk_is_not_filled(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(photos, "FREE_BYTES", 2**62)

    with pytest.raises(OutputError, match="no space for the photos"):
        store_photo("a", b"photo", tmp_path)


@pytest.mark.parametrize(
    "value",
    [
        "a.jpg;sub/b.png",
        "a.jpg; sub/b.png;",
        "a.jpg|sub/b.png",
        "a.jpg,sub/b.png",
        "a.jpg\r\nsub/b.png\n",
        '"a.jpg", "sub/b.png"',
        '["a.jpg", "sub/b.png"]',
        "['a.jpg', 'sub/b.png']",
        "{a.jpg,sub/b.png}",
        "(2:a.jpg,sub/b.png)",
        ["a.jpg", "sub/b.png"],
        ("a.jpg", ["", "sub/b.png", None]),
    ],
)
def test_a_value_lists_paths_in_its_order_whether_they_exist_or_not(value) -> None:
    for is_photo in (lambda path: False, "sub/b.png".__eq__):
        assert paths_in(value, is_photo) == ["a.jpg", "sub/b.png"]


@pytest.mark.parametrize(
    ("value", "paths"),
    [
        ("Smith, John.jpg", ["Smith, John.jpg"]),
        ("no photo, sorry", ["no photo, sorry"]),
        ("https://x.org/a.jpg?size=1,2;b.jpg", ["https://x.org/a.jpg?size=1,2;b.jpg"]),
        ("https://x.org/a;https://x.org/b", ["https://x.org/a", "https://x.org/b"]),
        ('{"a": "b.jpg"}', ['{"a": "b.jpg"}']),
        ("[]", []),
        ("{}", []),
        (" ; ", [";"]),
        ([], []),
        ("[" * 100_000, ["[" * 100_000]),
    ],
)
def test_what_only_looks_like_a_list_is_one_path(value, paths) -> None:
    assert paths_in(value, lambda path: False) == paths


def test_a_text_that_is_a_photo_is_one_whatever_stands_in_it() -> None:
    assert paths_in("a.jpg;b.jpg", "a.jpg;b.jpg".__eq__) == ["a.jpg;b.jpg"]
    assert paths_in("one;two", {"one", "two"}.__contains__) == ["one", "two"]


def is_case_sensitive(folder: Path) -> bool:
    (folder / "probe").touch()
    return not (folder / "PROBE").exists()


def test_one_photo_in_other_capitals_is_found_and_said(tmp_path) -> None:
    if not is_case_sensitive(tmp_path):
        pytest.skip("this disk does not tell capitals apart")
    photos_in(tmp_path, "dcim/Img_1.jpg", "dcim/two.jpg", "dcim/TWO.jpg", "cafe\u0301.jpg")
    files = PhotoFiles()

    for path in ("DCIM/IMG_1.JPG", "DCIM\\img_1.jpg", "./DCIM/IMG_1.JPG"):
        assert files.find(path, [tmp_path]) == (tmp_path / "dcim/Img_1.jpg", "")
    assert files.find("caf\u00e9.jpg", [tmp_path]) == (tmp_path / "cafe\u0301.jpg", "")
    assert files.find("dcim/TWO.jpg", [tmp_path]) == (tmp_path / "dcim/TWO.jpg", "")
    assert files.find("dcim/Two.jpg", [tmp_path]) == (None, SEVERAL_FILES)
    assert files.find("DCIM/gone.jpg", [tmp_path]) == (None, NO_FILE)
    (note,) = files.notes
    assert "4, as" in note and "DCIM/IMG_1.JPG" in note


def test_a_folder_is_listed_once_however_many_photos_are_missing(tmp_path, monkeypatch) -> None:
    photos_in(tmp_path, "here.jpg")
    listed = []
    names = photo_files._names
    monkeypatch.setattr(
        photo_files, "_names", lambda folder: listed.append(folder) or names(folder)
    )
    files = PhotoFiles()

    for _ in range(1000):
        assert files.find("here.jpg", [tmp_path])[0]
    assert not listed
    for number in range(1000):
        assert files.find(f"DCIM/{number}.jpg", [tmp_path]) == (None, NO_FILE)

    assert listed == [tmp_path]
