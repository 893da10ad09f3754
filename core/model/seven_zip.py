"""How a 7z archive is unpacked so that it can be stopped: py7zr writes through what is given here.

Duck typing, not subclasses: py7zr (its `WriterFactory` and `Py7zIO`) need not be installed.
Source: py7zr 1.1, py7zr/io.py.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from ..feedback import refuse_cancelled

if TYPE_CHECKING:
    from ..feedback import Feedback


class HashingFactory:
    """Makes the files of an archive, and hashes what is written into them.

    Args:
        folder: where py7zr was told to unpack to.
        feedback: stops it; `Cancelled` then leaves py7zr.
    """

    def __init__(self, folder: Path, feedback: Feedback) -> None:
        self._folder = folder
        self._feedback = feedback
        self._files: dict[str, _File] = {}

    def create(self, filename: str) -> _File:
        """Return a new file; py7zr puts the folder before its name."""
        path = Path(filename)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb"):
            pass
        name = path.relative_to(self._folder).as_posix()
        self._files[name] = _File(path, self._feedback)
        return self._files[name]

    def hashes(self) -> dict[str, str]:
        """Return the SHA-256 of each file, by its name."""
        return {name: file.digest.hexdigest() for name, file in self._files.items()}


class _File:
    """What py7zr writes one member to; it is opened for each write, as there may be thousands."""

    def __init__(self, path: Path, feedback: Feedback) -> None:
        self._path = path
        self._feedback = feedback
        self._size = 0
        self.digest = hashlib.sha256()

    def write(self, data: bytes) -> int:
        """Append."""
        refuse_cancelled(self._feedback)
        with self._path.open("ab") as file:
            file.write(data)
        self.digest.update(data)
        self._size += len(data)
        return len(data)

    def read(self, size: int | None = None) -> bytes:  # noqa: ARG002
        """Return nothing: py7zr only reads links, and there are none."""
        return b""

    def seek(self, offset: int, whence: int = 0) -> int:  # noqa: ARG002
        """Stay."""
        return 0

    def flush(self) -> None:
        """Do nothing: all is written."""

    def size(self) -> int:
        """Return the number of bytes until now."""
        return self._size

    def close(self) -> None:
        """Do nothing: it is closed."""
