"""Why the system refused a file, in words that can be translated."""

from __future__ import annotations

import errno
from pathlib import Path

from ..texts import Text, joined, text

_FULL = text("the disk is full, or your quota on it is used up")
_FORBIDDEN = text("you have no permission")
_GONE = text("there is no such file or folder")
_AWAY = text("its disk, or the network to it, does not answer")

_REASONS = {
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), _GONE),
    **dict.fromkeys((errno.EACCES, errno.EPERM), _FORBIDDEN),
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), _FULL),
    **dict.fromkeys((errno.EIO, errno.ENXIO, errno.ENODEV, errno.ESTALE, errno.ETIMEDOUT), _AWAY),
    errno.EROFS: text("its disk can only be read"),
    errno.EISDIR: text("it is a folder"),
    errno.EEXIST: text("it is there already"),
    errno.ENOTEMPTY: text("the folder is not empty"),
    errno.EBUSY: text("another program uses it"),
    errno.ENAMETOOLONG: text("its path is too long for this system"),
    errno.ELOOP: text("its links go round in circles"),
    errno.EMFILE: text("this program has too many files open"),
    errno.EFBIG: text("it grows larger than its disk allows"),
    errno.EINVAL: text("the system takes no such name or value"),
    errno.ENOEXEC: text("it is no program for this system"),
}
"""By number of the system. Source: errno(3)."""

_IN_USE = (32, 33)
"""Sharing and lock violations, which Windows calls a lack of permission. Source: WinError.h."""


def reason_of(error: OSError) -> str:
    """Return why the system refused a file, to stand in a sentence; its own words where unknown."""
    if getattr(error, "winerror", None) in _IN_USE:
        return _REASONS[errno.EBUSY]
    known = _REASONS.get(error.errno or 0)
    return known if known is not None else str(error.strerror or error)


def refused(path: Path | str, error: OSError) -> Text:
    """Return where the system refused something, and why: `PluginError.where`."""
    return joined(": ", (str(path), reason_of(error)))
