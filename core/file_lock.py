"""A lock between processes, which the system takes from one that dies.

Both sides; standard library only. The file stays: to remove it would let two have it.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Iterator

if TYPE_CHECKING:
    from pathlib import Path


class InUseError(OSError):
    """Another process, or thread, holds the lock."""


@contextmanager
def file_lock(path: Path, *, wait: bool) -> Iterator[None]:
    """Hold a lock for as long as the block takes.

    Args:
        path: of its file, which is made where it is missing.
        wait: until it is free; on Windows for ten seconds.

    Raises:
        InUseError: it is held elsewhere.
        OSError: the file cannot be made.
    """
    with path.open("a+b") as file:
        try:
            _take(file, wait=wait)
        except OSError as error:
            raise InUseError(*error.args) from error
        yield


def _take(file: IO[bytes], *, wait: bool) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
