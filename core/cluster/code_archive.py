"""Our own code, as workers of a cluster are sent it: what the model environment needs of `core`."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path
from typing import NamedTuple

CORE = Path(__file__).resolve().parents[1]

_QGIS_SIDE = {"layers", "runtime"}
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
        for path in sorted(CORE.rglob("*.py")):
            name = path.relative_to(CORE)
            if name.parts[0] in _QGIS_SIDE:
                continue
            content = path.read_bytes()
            digest.update(f"{name.as_posix()} {len(content)}\n".encode() + content)
            archive.writestr(zipfile.ZipInfo(name.as_posix(), _DATE), content)
    return CodeArchive(f"object_classifier_{digest.hexdigest()[:16]}", buffer.getvalue())
