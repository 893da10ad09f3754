"""A lock between processes, which the system takes from one that dies.

Both sides; standard library only. The file stays: to remove it would let two have it.
"""

from __future__ import annotations

import errno
import sys
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Iterator

if TYPE_CHECKING:
    from pathlib import Path

_HELD = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
"""What systems say of a lock that somebody else has; Windows: the last two."""


class InUseError(OSError):
    """Another process, or thread, holds the lock."""


@contextmanager
def file_lock(path: Path, *, wait: bool) -> Iterator[None]:
    """Hold a lock for as long as the block takes; where the file system has none, go on without.

    Args:
        path: of its file, which is made where it is missing.
        wait: until it is free.

    Raises:
        InUseError: it is held elsewhere.
        OSError: the file cannot be made.
    """
    with path.open("a+b") as file:
        with suppress(_NoLocksError):
            _take(file, wait=wait)
        yield


class _NoLocksError(OSError):
    """Some network drives know no locks."""


def _take(file: IO[bytes], *, wait: bool) -> None:
    while not _has_got(file, wait=wait):
        if not wait:
            raise InUseError(errno.EAGAIN, "in use")


def _has_got(file: IO[bytes], *, wait: bool) -> bool:
    try:
        _ask_for(file, wait=wait)
    except OSError as error:
        if error.errno not in _HELD:
            raise _NoLocksError(*error.args) from error
        return False
    return True


def _ask_for(file: IO[bytes], *, wait: bool) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)  # gives up after ten seconds
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
