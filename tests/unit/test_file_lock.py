"""core.system.file_lock: one holder at a time, and no harm where there are no locks."""

from __future__ import annotations

import errno
import sys

import pytest
from object_classifier.core.system.file_lock import InUseError, file_lock


def test_a_lock_that_is_held_is_in_use_and_free_afterwards(tmp_path):
    path = tmp_path / "lock"
    with file_lock(path, wait=True), pytest.raises(InUseError), file_lock(path, wait=False):
        pytest.fail("two have it")

    with file_lock(path, wait=False):
        assert path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="flock is POSIX's")
@pytest.mark.parametrize("code", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
@pytest.mark.parametrize("wait", [True, False])
def test_a_drive_without_locks_is_no_obstacle(code, wait, tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(code, "no locks here")

    monkeypatch.setattr("fcntl.flock", refuse)

    with file_lock(tmp_path / "lock", wait=wait):
        assert (tmp_path / "lock").exists()


def test_a_block_that_raises_lets_go(tmp_path):
    path = tmp_path / "lock"
    with pytest.raises(OSError, match="disk"), file_lock(path, wait=True):
        raise OSError(errno.EAGAIN, "the disk")

    with file_lock(path, wait=False):
        pass
