"""core.atomic: a folder is whole or not there."""

from __future__ import annotations

import pytest
from object_classifier.core.atomic import atomic_folder, is_vacant


def test_a_folder_takes_the_place_of_none_or_an_empty_one(tmp_path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "shown").mkdir()
    (tmp_path / "shown" / "Thumbs.db").write_bytes(b"")
    for name in ("none", "empty", "shown"):
        assert is_vacant(tmp_path / name)

        with atomic_folder(tmp_path / name) as aside:
            (aside / "within").mkdir()
            assert not (tmp_path / name / "within").exists()

        assert [entry.name for entry in (tmp_path / name).iterdir()] == ["within"]
        assert not is_vacant(tmp_path / name)
    assert len(list(tmp_path.iterdir())) == 3


def test_a_folder_that_is_not_finished_is_not_there(tmp_path) -> None:
    def stop() -> None:
        with atomic_folder(tmp_path / "out") as aside:
            (aside / "half").touch()
            raise KeyError

    with pytest.raises(KeyError):
        stop()

    assert not list(tmp_path.iterdir())


def test_what_came_to_lie_there_meanwhile_stays(tmp_path) -> None:
    def meet() -> None:
        with atomic_folder(tmp_path / "out") as aside:
            (aside / "new").touch()
            (tmp_path / "out").mkdir()
            (tmp_path / "out" / "other").touch()

    with pytest.raises(OSError):  # noqa: PT011 (its words are the system's)
        meet()

    assert [entry.name for entry in (tmp_path / "out").iterdir()] == ["other"]
    assert len(list(tmp_path.iterdir())) == 1


def test_a_link_to_a_folder_stays_a_link(tmp_path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "disk", target_is_directory=True)

    with atomic_folder(tmp_path / "link") as aside:
        (aside / "new").touch()

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "disk" / "new").exists()


def test_a_file_is_not_vacant(tmp_path) -> None:
    (tmp_path / "file").touch()

    assert not is_vacant(tmp_path / "file")
