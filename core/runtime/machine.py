"""What this machine is, for choosing packages: system, processor, NVIDIA cards."""

from __future__ import annotations

import os
import platform
import re
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Mapping

from .graphics import graphics_cards
from .processes import output_of

_VERSION_OF_MACOS = ("/usr/bin/sw_vers", "-productVersion")
_DRIVER = Path("/proc/driver/nvidia/version")
"""Of Linux; seen in sandboxes too. Source: NVIDIA's README, "The /proc File System Interface"."""

_MOST_CHARACTERS = 259
"""MAX_PATH, less the zero behind it."""

_IS_TRANSLATED = ("/usr/sbin/sysctl", "-n", "sysctl.proc_translated")


@dataclass(frozen=True)
class Machine:
    """What decides which packages there are, and which builds of them.

    Attributes:
        system: as `sys.platform`.
        processor: as `processor` names it.
        cards: NVIDIA cards, as `graphics_cards` returns them.
        macos: version of macOS; () on another system, or where it is not known.
        glibc: version of Linux's C library; () where that is another one (musl); None on another
            system, or where it was not asked.
        has_hidden_cards: there is NVIDIA's driver, and its program that tells of cards is not, as
            in a Flatpak.
    """

    system: str
    processor: str
    cards: tuple[Mapping[str, str], ...] = ()
    macos: tuple[int, ...] = ()
    glibc: tuple[int, ...] | None = None
    has_hidden_cards: bool = False

    @property
    def is_64_bit_intel(self) -> bool:
        """Whether its processor is of the kind that most wheels are for."""
        return self.processor.lower() in ("x86_64", "amd64")

    @property
    def is_intel_mac(self) -> bool:
        """Whether this is a Mac of before 2020, for which few packages are still built."""
        return self.system == "darwin" and self.is_64_bit_intel

    @property
    def is_before_macos_14(self) -> bool:
        """Whether its macOS is one that Apple no longer looks after, nor do many packages."""
        return self.system == "darwin" and () < self.macos < (14,)


@lru_cache(maxsize=1)
def processor() -> str:
    """Return the processor's kind in lower case, such as "x86_64", "amd64" or "arm64".

    QGIS for Intel runs on Apple's processors in translation, and is told that it is on Intel.
    Source: Apple, "About the Rosetta translation environment". Windows on ARM counts as what it
    emulates, for QGIS and most packages are built for that alone.
    """
    kind = platform.machine().lower()
    if sys.platform == "win32":
        return "amd64" if kind == "arm64" else kind
    if sys.platform == "darwin" and kind == "x86_64":
        return "arm64" if output_of(_IS_TRANSLATED, timeout_s=5).strip() == "1" else kind
    return kind


def longest_path() -> int | None:
    """Return how many characters a path may have; None: as many as one likes.

    Source: Microsoft, "Maximum Path Length Limitation".
    """
    if sys.platform == "win32":
        import winreg

        place = r"SYSTEM\CurrentControlSet\Control\FileSystem"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
                allows = winreg.QueryValueEx(key, "LongPathsEnabled")[0]
        except OSError:  # Windows before 10.1607
            allows = 0
        return None if allows else _MOST_CHARACTERS
    return None


def is_translated() -> bool:
    """Return whether this process runs in translation, as QGIS for Intel does on Apple's ones."""
    return sys.platform == "darwin" and processor() != platform.machine().lower()


@lru_cache(maxsize=1)
def this_machine() -> Machine:
    """Return the machine; its driver is asked once, for that may take a second."""
    cards = graphics_cards()
    return Machine(
        sys.platform,
        processor(),
        cards,
        _version_of_macos(),
        _version_of_glibc(),
        has_hidden_cards=not cards and _DRIVER.exists(),
    )


def _version_of_macos() -> tuple[int, ...]:
    """Return such as (13, 6); () on another system, and where it is not said.

    Not as `platform` has it: programs that were built for macOS 10 are told that it is 10.16.
    Source: packaging, `tags.mac_platforms`.
    """
    said = output_of(_VERSION_OF_MACOS, timeout_s=5) if sys.platform == "darwin" else ""
    return _numbers(said)


def _version_of_glibc() -> tuple[int, ...] | None:
    """Return such as (2, 36); () where the C library of Linux is another one."""
    if sys.platform != "linux":
        return None
    try:
        return _numbers((os.confstr("CS_GNU_LIBC_VERSION") or "").replace("glibc ", ""))
    except (OSError, ValueError):  # musl does not know the question
        return ()


def _numbers(said: str) -> tuple[int, ...]:
    found = re.match(r"\d+(\.\d+)*", said)
    return tuple(map(int, found.group().split("."))) if found else ()
