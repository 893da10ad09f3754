"""Our own code, as workers of a cluster are sent it: what the model environment needs of `core`."""

from __future__ import annotations

import hashlib
import io
import zipfile
from typing import NamedTuple

from ..worker.code_files import code_files

_DATE = (1980, 1, 1, 0, 0, 0)
"""Of all files: equal code makes an equal archive."""


class CodeArchive(NamedTuple):
    """A package: the name that it is loaded under, which says its content, and a zip of it."""

    name: str
    content: bytes


def code_archive() -> CodeArchive:
    """Return our code as it is now."""
    digest = hashlib.sha256()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in code_files().items():
            content = path.read_bytes()
            digest.update(f"{name} {len(content)}\n".encode() + content)
            archive.writestr(zipfile.ZipInfo(name, _DATE), content)
    return CodeArchive(f"object_classifier_{digest.hexdigest()[:16]}", buffer.getvalue())
