"""What decides a result besides the job: our own code, the interpreter, and every package it has.

All packages, not those that a model imports: which those are is known when it has run, and the
same job has to be known before. Not covered: a package that was edited in place under its old
version, and the driver of a graphics card. The device does not count: what a run does on the CPU
and on a GPU is the same within 1e-3, and a run that gives way to the CPU mixes them itself.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.metadata
import platform
from contextlib import suppress
from typing import Any

from .code_files import code_files


def installed_software() -> dict[str, Any]:
    """Return what this process works with, ready for JSON; equal software gives an equal answer.

    Returns:
        "python", "machine", "engine" (SHA-256 of our code), "gdal" (of rasterio; "" without),
        "packages": distribution to version.
    """
    return {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "engine": _hash_of_code(),
        "gdal": _gdal_version(),
        "packages": {
            str(each.metadata["Name"]): each.version for each in importlib.metadata.distributions()
        },
    }


def _hash_of_code() -> str:
    digest = hashlib.sha256()
    for name, path in code_files().items():
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{name} {content}\n".encode())
    return digest.hexdigest()


def _gdal_version() -> str:
    """Return the version of the GDAL that rasterio found, which need not be its own wheel's."""
    with suppress(ImportError, OSError):
        return str(importlib.import_module("rasterio").__gdal_version__)
    return ""
