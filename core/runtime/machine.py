"""What this machine is, for choosing packages: its system and the processor that it really has."""

from __future__ import annotations

import platform
import sys
from functools import lru_cache

from .processes import output_of

_IS_TRANSLATED = ("/usr/sbin/sysctl", "-n", "sysctl.proc_translated")


@lru_cache(maxsize=1)
def processor() -> str:
    """Return the processor's kind in lower case, such as "x86_64", "amd64" or "arm64".

    QGIS for Intel runs on Apple's processors in translation, and is told that it is on Intel.
    Source: Apple, "About the Rosetta translation environment".
    """
    kind = platform.machine().lower()
    if sys.platform == "darwin" and kind == "x86_64":
        return "arm64" if output_of(_IS_TRANSLATED, timeout_s=5).strip() == "1" else kind
    return kind


def is_translated() -> bool:
    """Return whether this process runs in translation, as QGIS for Intel does on Apple's ones."""
    return processor() != platform.machine().lower()


def is_intel_mac() -> bool:
    """Return whether this is a Mac of before 2020, for which few packages are still built."""
    return sys.platform == "darwin" and processor() == "x86_64"
