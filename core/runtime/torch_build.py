"""Which build of PyTorch a machine gets, and how large it is: decided before any download.

What PyTorch offers for one version differs by size and by what it runs on: for the CPU, for Apple's
GPU, and one for each version of CUDA, which asks for a driver and for a generation of cards.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import lru_cache
from typing import Mapping, Sequence

from ..texts import text
from .graphics import graphics_cards
from .machine import processor

CPU_MB, _CUDA_MB, _CUDA_MB_ON_WINDOWS = 1200, 7000, 5000
"""On disk, with torchvision and timm. Source: RUNTIME.md (CPU 870 MB, and CUDA's libraries, which
the wheels for Linux bring as packages and those for Windows inside, 2.6 GB packed)."""

_CHOICE = "UV_TORCH_BACKEND"
"""uv's own variable for a choice of the user's."""


@dataclass(frozen=True)
class TorchBuild:
    """A build of PyTorch.

    Attributes:
        backend: as uv's `--torch-backend` names it; empty: nothing to choose, there is one only.
        title: what it is and why it was chosen, in words.
        size_mb: about how much disk the set PYTORCH takes with it, MB.
    """

    backend: str
    title: str
    size_mb: int = CPU_MB


@dataclass(frozen=True)
class Machine:
    """What decides on the build.

    Attributes:
        system: as `sys.platform`.
        processor: as `machine.processor` names it.
        cards: NVIDIA cards, as `graphics_cards` returns them.
    """

    system: str
    processor: str
    cards: tuple[Mapping[str, str], ...] = ()

    @property
    def is_64_bit_intel(self) -> bool:
        """Whether its processor is of the kind that most wheels are for."""
        return self.processor.lower() in ("x86_64", "amd64")


@lru_cache(maxsize=1)
def this_machine() -> Machine:
    """Return the machine; its driver is asked once, for that may take a second."""
    return Machine(sys.platform, processor(), graphics_cards())


@dataclass(frozen=True)
class _Cuda:
    """A version of CUDA that PyTorch is built for.

    Attributes:
        backend: its name.
        drivers: oldest driver by `sys.platform`.
        generations: lowest and highest compute capability that it has kernels for.
        arm: lowest one on 64-bit ARM; None: no build for it.
    """

    backend: str
    drivers: Mapping[str, tuple[int, ...]]
    generations: tuple[tuple[int, int], tuple[int, int]]
    arm: tuple[int, int] | None


_CUDAS = (
    _Cuda("cu130", {"linux": (580,), "win32": (580,)}, ((7, 5), (99, 0)), (8, 0)),
    _Cuda("cu126", {"linux": (525, 60, 13), "win32": (528, 33)}, ((5, 0), (9, 0)), None),
)
"""Of PyTorch 2.13, the most wanted first. Source: PyTorch's RELEASE.md, "CUDA Support Matrix"
(13.0: Turing and newer; 12.6: Maxwell to Hopper); NVIDIA's CUDA release notes, table 2 (drivers).
Its third one, 13.2, runs on no driver and no card that 13.0 does not."""


def build_for(machine: Machine) -> TorchBuild:
    """Return the build of PyTorch's own index that makes the most of a machine."""
    chosen = os.environ.get(_CHOICE, "")
    if chosen:
        size = CPU_MB if chosen == "cpu" else _size_with_cuda(machine)
        title = text("{build}, as {variable} says", build=chosen, variable=_CHOICE)
        return TorchBuild(chosen, title, size)
    if machine.system == "darwin":
        return _of_mac(machine)
    if not machine.cards:
        return TorchBuild("cpu", text("for the CPU, as no NVIDIA card was found"))
    for cuda in _CUDAS:
        for card in machine.cards:
            if _runs(cuda, machine, card):
                return _with_cuda(cuda, machine, card)
    return TorchBuild("cpu", _why_not(machine))


def build_of_index(machine: Machine) -> TorchBuild:
    """Return the one build that a package index has which is none of PyTorch's own.

    Source: PyPI has the build with CUDA for Linux, those without for Windows and macOS.
    """
    if machine.system == "darwin":
        return _of_mac(machine)
    if machine.system == "linux":
        return TorchBuild(
            "", text("as the package index has it, probably with CUDA"), _size_with_cuda(machine)
        )
    return TorchBuild("", text("as the package index has it, probably for the CPU"))


def build_of_wheels() -> TorchBuild:
    """Return what a folder of wheels has; its size is not looked into."""
    return TorchBuild("", text("as the folder of wheels has it"))


def _of_mac(machine: Machine) -> TorchBuild:
    if machine.is_64_bit_intel:
        return TorchBuild("", text("for the CPU"))
    return TorchBuild("", text("for the CPU and the Apple GPU (MPS)"))


def _with_cuda(cuda: _Cuda, machine: Machine, card: Mapping[str, str]) -> TorchBuild:
    version = f"{cuda.backend[2:-1]}.{cuda.backend[-1]}"
    title = text(
        "with CUDA {version}, for {card} (driver {driver})",
        version=version,
        card=card["name"],
        driver=card["driver"],
    )
    return TorchBuild(cuda.backend, title, _size_with_cuda(machine))


def _why_not(machine: Machine) -> str:
    card = machine.cards[0]
    return text(
        "for the CPU, as PyTorch has no build for {card} with driver {driver}; a newer driver may "
        "help (580, or 528 for cards from before 2018)",
        card=card["name"],
        driver=card["driver"] or "?",
    )


def _size_with_cuda(machine: Machine) -> int:
    return {"linux": _CUDA_MB, "win32": _CUDA_MB_ON_WINDOWS}.get(machine.system, CPU_MB)


def _runs(cuda: _Cuda, machine: Machine, card: Mapping[str, str]) -> bool:
    """Return whether a card and its driver run it; a generation that is not known will do."""
    needed = cuda.drivers.get(machine.system)
    driver = _numbers(card["driver"])
    if needed is None or not driver or driver < needed:
        return False
    lowest, highest = cuda.generations
    if not machine.is_64_bit_intel:
        if cuda.arm is None:
            return False
        lowest = cuda.arm
    generation = _numbers(card.get("compute_capability", ""))
    return not generation or lowest <= generation[:2] <= highest


def _numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version, () where it is none: "[N/A]" of an embedded card."""
    parts: Sequence[str] = version.split(".")
    return tuple(map(int, parts)) if all(part.isdigit() for part in parts) else ()
