"""What files and folders may be called, whatever the system. Standard library only.

Source: Microsoft, "Naming Files, Paths, and Namespaces".
"""

from __future__ import annotations

import re

MOST_BYTES_OF_STEM = 100
"""Of the name of a file; all file systems bear it, with a suffix and beside the cache's folders."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]|[. ]$|^\.')
"""What no name must hold on Windows, or would hide the file elsewhere."""

_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows takes for devices, with any suffix."""


def is_portable(name: str) -> bool:
    """Return whether a file or folder can have a name on all systems."""
    return not (_FORBIDDEN.search(name) or _DEVICES.fullmatch(name))


def portable_stem(name: str) -> str:
    """Return a name for files of what is called so: letters, digits and what all systems bear."""
    plain = re.sub(r"[^\w.-]+", "_", name)
    short = plain.encode()[:MOST_BYTES_OF_STEM].decode(errors="ignore")
    stem = short.strip("._-") or "model"
    return stem if is_portable(stem) else f"_{stem}"
