"""Where unpacked models and unfinished jobs live between runs. Standard library only."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

VARIABLE = "OBJECT_CLASSIFIER_CACHE"
"""Environment variable that moves the cache."""


def cache_folder() -> Path:
    """Return the user's cache folder of this plugin, created where it is missing.

    The platform's own place: XDG_CACHE_HOME on Linux, ~/Library/Caches on macOS,
    %LOCALAPPDATA% on Windows. Not the QGIS profile, which people copy and synchronise.
    """
    folder = _chosen() or _platform_folder() / "object_classifier"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def cache_size_bytes() -> int:
    """Return how much the cache takes; walks through all of it."""
    size = 0
    for folder, _, names in os.walk(cache_folder()):
        for name in names:
            with contextlib.suppress(OSError):  # gone meanwhile
                size += (Path(folder) / name).lstat().st_size
    return size


def _chosen() -> Path | None:
    chosen = os.environ.get(VARIABLE, "")
    return Path(chosen) if chosen else None


def _platform_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
