"""Which build of PyTorch a machine gets, and how large it is: decided before any download.

What PyTorch offers for one version differs by size and by what it runs on: for the CPU, for Apple's
GPU, and one for each version of CUDA, which asks for a driver and for a generation of cards.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Mapping, Sequence

from ..texts import text
from .sizes import torch_mb

if TYPE_CHECKING:
    from .machine import Machine

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
    size_mb: int


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


_CUDA_13 = _Cuda("cu130", {"linux": (580,), "win32": (580,)}, ((7, 5), (99, 0)), (8, 0))
_CUDA_12 = _Cuda("cu126", {"linux": (525, 60, 13), "win32": (528, 33)}, ((5, 0), (9, 0)), None)
_CUDAS = (_CUDA_13, _CUDA_12)
"""Of PyTorch 2.13, the most wanted first. Source: PyTorch's RELEASE.md, "CUDA Support Matrix"
(13.0: Turing and newer; 12.6: Maxwell to Hopper); NVIDIA's CUDA release notes, table 2 (drivers).
Its third one, 13.2, runs on no driver and no card that 13.0 does not."""

_OF_PYPI = "cu130"
"""What PyPI has for Linux. Source: Requires-Dist of its torch 2.13.0."""


def build_for(machine: Machine) -> TorchBuild:
    """Return the build of PyTorch's own index that makes the most of a machine."""
    chosen = os.environ.get(_CHOICE, "")
    if chosen not in ("", "auto"):
        title = text("{build}, as {variable} says", build=chosen, variable=_CHOICE)
        return TorchBuild(chosen, title, torch_mb(machine, chosen))
    if machine.system == "darwin":
        return _of_mac(machine)
    if not machine.cards:
        title = text("for the CPU, as no NVIDIA card was found")
        if machine.has_hidden_cards:
            title = text(
                "for the CPU, as nvidia-smi, which would tell of the NVIDIA card, is not there; "
                "set {variable} to choose another build, such as cu126",
                variable=_CHOICE,
            )
        return TorchBuild("cpu", title, torch_mb(machine, "cpu"))
    for cuda in _CUDAS:
        for card in machine.cards:
            if _runs(cuda, machine, card):
                return _with_cuda(cuda, machine, card)
    return TorchBuild("cpu", _why_not(machine), torch_mb(machine, "cpu"))


def build_of_index(machine: Machine) -> TorchBuild:
    """Return the one build that a package index has which is none of PyTorch's own.

    Source: PyPI has the build with CUDA for Linux, those without for Windows and macOS.
    """
    if machine.system == "darwin":
        return _of_mac(machine)
    if machine.system == "linux":
        title = text("as the package index has it, probably with CUDA")
        return TorchBuild("", title, torch_mb(machine, _OF_PYPI))
    title = text("as the package index has it, probably for the CPU")
    return TorchBuild("", title, torch_mb(machine, "cpu"))


def build_of_wheels(machine: Machine) -> TorchBuild:
    """Return what a folder of wheels has; its size is not looked into."""
    return TorchBuild("", text("as the folder of wheels has it"), torch_mb(machine, "cpu"))


def _of_mac(machine: Machine) -> TorchBuild:
    title = text("for the CPU and the Apple GPU (MPS)")
    if machine.is_intel_mac:
        title = text("for the CPU")
    return TorchBuild("", title, torch_mb(machine, "cpu"))


def _with_cuda(cuda: _Cuda, machine: Machine, card: Mapping[str, str]) -> TorchBuild:
    version = f"{cuda.backend[2:-1]}.{cuda.backend[-1]}"
    title = text(
        "with CUDA {version}, for {card} (driver {driver})",
        version=version,
        card=card["name"],
        driver=card["driver"],
    )
    return TorchBuild(cuda.backend, title, torch_mb(machine, cuda.backend))


def _why_not(machine: Machine) -> str:
    card = machine.cards[0]
    drivers = [
        cuda.drivers[machine.system]
        for cuda in _CUDAS
        if machine.system in cuda.drivers and _has_kernels(cuda, machine, card)
    ]
    if not drivers:
        return text("for the CPU, as PyTorch has no build for {card}", card=card["name"])
    return text(
        "for the CPU, as {card} has driver {driver}, and PyTorch asks for {needed} or newer",
        card=card["name"],
        driver=card["driver"] or "?",
        needed=".".join(map(str, min(drivers))),
    )


def drives_cuda_12(card: Mapping[str, str]) -> bool:
    """Return whether a card's driver on Linux is new enough for CUDA 12."""
    driver = _numbers(card["driver"])
    return bool(driver) and driver >= _CUDA_12.drivers["linux"]


def _runs(cuda: _Cuda, machine: Machine, card: Mapping[str, str]) -> bool:
    """Return whether a card and its driver run it."""
    needed = cuda.drivers.get(machine.system)
    driver = _numbers(card["driver"])
    has_driver = needed is not None and bool(driver) and driver >= needed
    return has_driver and _has_kernels(cuda, machine, card)


def _has_kernels(cuda: _Cuda, machine: Machine, card: Mapping[str, str]) -> bool:
    """Return whether it has code for a card; a generation that is not known will do."""
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
