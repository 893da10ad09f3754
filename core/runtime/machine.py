"""What this machine is, for choosing packages: system, processor, NVIDIA cards."""

from __future__ import annotations

import platform
import re
import sys
from dataclasses import dataclass
from functools import lru_cache
from typing import Mapping

from .graphics import graphics_cards
from .processes import output_of

_VERSION_OF_MACOS = ("/usr/bin/sw_vers", "-productVersion")
_IS_TRANSLATED = ("/usr/sbin/sysctl", "-n", "sysctl.proc_translated")


@dataclass(frozen=True)
class Machine:
    """What decides which packages there are, and which builds of them.

    Attributes:
        system: as `sys.platform`.
        processor: as `processor` names it.
        cards: NVIDIA cards, as `graphics_cards` returns them.
        macos: version of macOS; () on another system, or where it is not known.
    """

    system: str
    processor: str
    cards: tuple[Mapping[str, str], ...] = ()
    macos: tuple[int, ...] = ()

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
    Source: Apple, "About the Rosetta translation environment".
    """
    kind = platform.machine().lower()
    if sys.platform == "darwin" and kind == "x86_64":
        return "arm64" if output_of(_IS_TRANSLATED, timeout_s=5).strip() == "1" else kind
    return kind


def is_translated() -> bool:
    """Return whether this process runs in translation, as QGIS for Intel does on Apple's ones."""
    return processor() != platform.machine().lower()


@lru_cache(maxsize=1)
def this_machine() -> Machine:
    """Return the machine; its driver is asked once, for that may take a second."""
    return Machine(sys.platform, processor(), graphics_cards(), _version_of_macos())


def _version_of_macos() -> tuple[int, ...]:
    """Return such as (13, 6); () on another system, and where it is not said.

    Not as `platform` has it: programs that were built for macOS 10 are told that it is 10.16.
    Source: packaging, `tags.mac_platforms`.
    """
    said = output_of(_VERSION_OF_MACOS, timeout_s=5) if sys.platform == "darwin" else ""
    found = re.match(r"\d+(\.\d+)*", said)
    return tuple(map(int, found.group().split("."))) if found else ()
