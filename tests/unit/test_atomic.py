"""core.system.atomic: a folder is whole or not there."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from object_classifier.core.system import atomic
from object_classifier.core.system.atomic import (
    atomic_folder,
    atomic_path,
    is_unfinished,
    is_vacant,
    may_write,
    once_released,
    temporary_folder,
)


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


@pytest.mark.parametrize("name", ["n" * 255, "屋" * 85, "é" * 127 + "n"])
def test_the_longest_names_that_file_systems_bear_can_be_written(tmp_path, name) -> None:
    path = tmp_path / name
    with atomic_path(path) as aside:
        aside.write_text("whole")
        assert is_unfinished(aside, name)

    assert path.read_text() == "whole"
    assert len(list(tmp_path.iterdir())) == 1


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


def test_a_disk_that_is_full_says_which_file_has_no_room(tmp_path) -> None:
    """The system does not: to write has no path."""

    def write() -> None:
        with atomic_path(tmp_path / "rows") as aside:
            aside.write_bytes(b"half")
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError) as full:  # noqa: PT011 (its words are the system's)
        write()

    assert full.value.filename == str(tmp_path / "rows")
    assert not list(tmp_path.iterdir())


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


class Scanner:
    """A virus scanner that lets go of a file when it was asked for often enough."""

    def __init__(self, refusals: int) -> None:
        self.refusals = refusals
        self.is_done = False

    def __call__(self) -> None:
        if self.refusals:
            self.refusals -= 1
            raise PermissionError(13, "The process cannot access the file")
        self.is_done = True


@pytest.fixture
def pauses(monkeypatch) -> list[float]:
    waited: list[float] = []
    monkeypatch.setattr(atomic.time, "sleep", waited.append)
    return waited


def test_on_windows_what_a_scanner_holds_is_tried_again(monkeypatch, pauses) -> None:
    monkeypatch.setattr(atomic.sys, "platform", "win32")
    scanner = Scanner(3)
    once_released(scanner)
    assert scanner.is_done and len(pauses) == 3

    with pytest.raises(PermissionError):
        once_released(Scanner(1000))


def test_elsewhere_and_for_other_reasons_nothing_is_tried_again(monkeypatch, pauses) -> None:
    monkeypatch.setattr(atomic.sys, "platform", "linux")
    with pytest.raises(PermissionError):
        once_released(Scanner(1))

    monkeypatch.setattr(atomic.sys, "platform", "win32")
    with pytest.raises(FileNotFoundError):
        once_released((Path("no") / "such file").unlink)
    assert not pauses


def test_a_temporary_folder_with_an_open_file_is_left_without_an_error(
    monkeypatch, tmp_path
) -> None:
    def held(path, *, ignore_errors=False):
        if not ignore_errors:
            raise PermissionError(32, "It is being used by another process")

    with temporary_folder(tmp_path, "ours-") as folder:
        (folder / "file").touch()
        assert folder.parent == tmp_path and folder.name.startswith("ours-")
    assert not folder.exists()
    monkeypatch.setattr(atomic.shutil, "rmtree", held)
    with temporary_folder(tmp_path):
        pass


def test_whether_one_may_write_is_tried_and_leaves_nothing(monkeypatch, tmp_path) -> None:
    file = tmp_path / "file"
    file.write_text("content")
    before = file.stat().st_mtime_ns
    assert may_write(tmp_path) and may_write(file)
    assert not may_write(tmp_path / "none")
    assert [*tmp_path.iterdir()] == [file]
    assert (file.read_text(), file.stat().st_mtime_ns) == ("content", before)

    def refuse(*, dir: Path) -> None:  # noqa: A002 (tempfile's name)
        raise PermissionError(13, "Access is denied", str(dir))

    monkeypatch.setattr(atomic.os, "access", lambda path, mode: True)  # as Windows answers
    monkeypatch.setattr(atomic.tempfile, "TemporaryFile", refuse)
    assert not may_write(tmp_path)
