"""core.layers.photos: where a feature's photos are."""

from __future__ import annotations

from pathlib import Path

import pytest
from layers import vector_layer
from object_classifier.core.errors import OutputError
from object_classifier.core.layers import photos
from object_classifier.core.layers.photos import NO_DATA, NO_FILE, PathField, store_photo


def photo_of(text: str | None, *folders: Path):
    """Return what a field with this text leads to."""
    feature = next(vector_layer("POINT(0 0)", kind="Point").getFeatures())
    feature.setAttribute(0, text)
    return PathField(0, folders).photos_of(feature, Path("unused"))


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

    with pytest.raises(OutputError, match="no room for the photos"):
        store_photo("a", b"photo", tmp_path)
