"""Hashes of files, remembered without ever standing for consent."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest
from object_classifier.core.errors import Cancelled
from object_classifier.core.feedback import Silent
from object_classifier.core.model import hashes
from object_classifier.core.model.hashes import FileHashes, file_hash

LARGE = hashes.WORTH_REMEMBERING


class Stopper(Silent):
    """Is stopped when it is asked for the n-th time."""

    def __init__(self, after: int) -> None:
        self.left = after

    def isCanceled(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.fixture
def reads(monkeypatch) -> list[str]:
    """Return the names of the files whose bytes are read."""
    seen: list[str] = []

    def seeing(path, feedback):
        seen.append(path.name)
        return file_hash(path, feedback)

    monkeypatch.setattr(hashes, "file_hash", seeing)
    return seen


@pytest.fixture
def weights(tmp_path):
    """Return a file that is old enough to be remembered."""
    path = tmp_path / "weights.pth"
    path.write_bytes(bytes(LARGE))
    return path


@pytest.fixture
def later(monkeypatch):
    """Let some time pass, as far as the memory is concerned."""
    now = hashes.time.time() + 60
    monkeypatch.setattr(hashes.time, "time", lambda: now)


def test_a_file_is_read_once(weights, tmp_path, reads, later):
    first = FileHashes(tmp_path / "cache").of(weights)

    assert FileHashes(tmp_path / "cache").of(weights) == first
    assert reads == ["weights.pth"]


def test_a_file_that_changed_moments_ago_is_read_again(weights, tmp_path, reads):
    FileHashes(tmp_path / "cache").of(weights)
    FileHashes(tmp_path / "cache").of(weights)

    assert reads == ["weights.pth"] * 2


def test_a_small_file_is_not_remembered(tmp_path, reads, later):
    (tmp_path / "a.emd").write_text("{}")
    FileHashes(tmp_path / "cache").of(tmp_path / "a.emd")

    assert not (tmp_path / "cache").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no time of an inode's change")
@pytest.mark.parametrize("way", ["in place", "replaced"])
def test_another_content_with_the_old_size_and_time_is_read(weights, tmp_path, later, way):
    memory = FileHashes(tmp_path / "cache")
    first = memory.of(weights)
    times = (weights.stat().st_atime_ns, weights.stat().st_mtime_ns)
    target = weights if way == "in place" else tmp_path / "other.pth"
    target.write_bytes(bytes(LARGE - 1) + b"\1")
    os.utime(target, ns=times)
    target.replace(weights)

    assert weights.stat().st_mtime_ns == times[1]
    assert memory.of(weights) == file_hash(weights) != first


def test_what_somebody_wrote_into_the_memory_is_not_what_is_read(weights, tmp_path, later):
    memory = FileHashes(tmp_path / "cache")
    true = memory.of(weights)
    with closing(sqlite3.connect(tmp_path / "cache" / hashes.FILE)) as connection, connection:
        connection.execute("UPDATE hashes SET sha256 = 'trusted'")

    assert memory.of(weights) == "trusted"
    assert memory.read(weights) == true


def test_a_damaged_memory_is_forgotten(weights, tmp_path, reads, later):
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / hashes.FILE).write_text("no database" * 1000)
    memory = FileHashes(tmp_path / "cache")

    assert memory.of(weights) == memory.of(weights) == memory.of(weights)
    assert reads == ["weights.pth"] * 2


def test_hashing_stops_within_a_block_of_cancel(weights, tmp_path):
    weights.write_bytes(bytes(8 * LARGE))
    stopper = Stopper(after=3)

    with pytest.raises(Cancelled):
        FileHashes(tmp_path / "cache", stopper).of(weights)
    assert stopper.left == -1
