"""Where unpacked models, unfinished jobs and what images are live between runs, and how long.

Standard library only. Several QGIS may use it at once.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import time
import uuid
from pathlib import Path

from .system.atomic import REMOVED

VARIABLE = "OBJECT_CLASSIFIER_CACHE"
"""Environment variable that moves the cache."""

KEPT_S = 14 * 24 * 3600
"""How long an unfinished run, or an unpacked model, stays that nobody takes up, seconds."""

UNFINISHED = "new-"
"""How the name of a folder begins that is being made."""

_LEFT_S = 24 * 3600
"""Nothing takes longer to make or to remove: what is older was left by a process that died."""


def cache_folder() -> Path:
    """Return the user's cache folder of this plugin, created where it is missing.

    The platform's own place: XDG_CACHE_HOME on Linux, ~/Library/Caches on macOS,
    %LOCALAPPDATA% on Windows. Not the QGIS profile, which people copy and synchronise.
    """
    folder = _chosen() or _platform_folder() / "object_classifier"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # jobs hold what they were given
    return folder


def model_cache() -> Path:
    """Return the folder of unpacked models, which may not exist."""
    return cache_folder() / "models"


def header_index() -> Path:
    """Return the file in which headers of images are remembered, which may not exist."""
    return cache_folder() / "image-headers.sqlite"


def dataset_index() -> Path:
    """Return the file in which the files of images are remembered, which may not exist."""
    return cache_folder() / "image-files.sqlite"


def chip_features() -> Path:
    """Return the file in which features of chips are remembered, which may not exist."""
    return cache_folder() / "chip-features.sqlite"


def cache_size_bytes() -> int:
    """Return how much the cache takes; walks through all of it."""
    size = 0
    for folder, _, names in os.walk(cache_folder()):
        for name in names:
            with contextlib.suppress(OSError):  # gone meanwhile
                size += (Path(folder) / name).lstat().st_size
    return size


def keep(folder: Path) -> None:
    """Say that a folder of the cache is in use from now on."""
    with contextlib.suppress(OSError):
        os.utime(folder)


def remove_expired(folder: Path) -> None:
    """Remove a folder of the cache that nobody has said to `keep` for too long.

    Another QGIS may take it into use, or remove it, at the same time: it is renamed first, then
    looked at again, and gets its name back where it is in use after all.
    """
    with contextlib.suppress(OSError):
        if not is_expired(folder):
            return
        aside = folder.with_name(f"{REMOVED}{uuid.uuid4().hex}")
        folder.rename(aside)
        if is_expired(aside, name=folder.name):
            shutil.rmtree(aside, ignore_errors=True)
        else:
            aside.rename(folder)


def is_expired(folder: Path, *, name: str = "") -> bool:
    """Return whether nobody has said to `keep` a folder for too long.

    Args:
        folder: of the cache.
        name: that decides for how long it stays; its own where it is empty.

    Raises:
        OSError: it went meanwhile.
    """
    name = name or folder.name
    kept = _LEFT_S if name.startswith((UNFINISHED, REMOVED)) else KEPT_S
    return folder.is_dir() and folder.stat().st_mtime < time.time() - kept


def _chosen() -> Path | None:
    chosen = os.environ.get(VARIABLE, "")
    return Path(chosen) if chosen else None


def _platform_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
