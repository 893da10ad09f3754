"""What lies in the cache goes when it is old, however many QGIS look after it."""

from __future__ import annotations

import os
import shutil

import pytest
from object_classifier.core import cache
from object_classifier.core.cache import keep, remove_expired
from object_classifier.core.system.atomic import atomic_file, remove_atomically


@pytest.fixture
def old(tmp_path):
    """Return a folder that nobody has used for years."""
    folder = tmp_path / "old"
    folder.mkdir()
    (folder / "weights.pth").touch()
    os.utime(folder, (0, 0))
    return folder


def test_what_is_old_goes_and_what_is_used_stays(old):
    keep(old)
    remove_expired(old)
    assert old.is_dir()

    os.utime(old, (0, 0))
    remove_expired(old)
    assert list(old.parent.iterdir()) == []


def test_what_is_taken_into_use_at_that_moment_stays(old, monkeypatch):
    class Names:
        @staticmethod
        def uuid4():
            keep(old)  # another QGIS, after this one has seen that it is old
            return cache.uuid.UUID(int=0)

        UUID = cache.uuid.UUID

    monkeypatch.setattr(cache, "uuid", Names)
    remove_expired(old)

    assert [path.name for path in old.parent.iterdir()] == ["old"]
    assert (old / "weights.pth").exists()


def test_what_another_qgis_removes_at_the_same_time_is_no_error(old, monkeypatch):
    class Names:
        @staticmethod
        def uuid4():
            shutil.rmtree(old)
            return cache.uuid.UUID(int=0)

        UUID = cache.uuid.UUID

    monkeypatch.setattr(cache, "uuid", Names)
    remove_expired(old)
    remove_expired(old)

    assert not old.exists()


def test_a_folder_whose_removal_dies_is_not_there_any_more(old, monkeypatch):
    class Killed(BaseException):
        pass

    def die(folder, **_options):
        (folder / "weights.pth").unlink()
        raise Killed

    monkeypatch.setattr(shutil, "rmtree", die)
    with pytest.raises(Killed):
        remove_atomically(old)

    assert not old.exists()


def test_a_file_that_is_half_written_is_not_there(tmp_path):
    path = tmp_path / "job.json"
    path.write_text("before")

    def write_half():
        with atomic_file(path) as file:
            file.write("half of ")
            file.write(None)

    with pytest.raises(TypeError):
        write_half()

    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
