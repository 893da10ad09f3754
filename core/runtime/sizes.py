"""How much disk the sets take on each system: said before anything is downloaded.

Source: what pip and uv put on disk (Linux, CPU), and PyPI's wheels for Python 3.12 unpacked (all
others), November 2026; with the byte code of what is imported, and with uv in BASE.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .machine import Machine

BACKBONE_MB, CLUSTER_MB = 19, 45


class _Sizes(NamedTuple):
    """MB; PyTorch and TensorFlow for the CPU, or for Apple's GPU."""

    base: int
    torch: int
    tensorflow: int


_LINUX = _Sizes(base=450, torch=950, tensorflow=1500)
_WINDOWS = _Sizes(base=330, torch=640, tensorflow=1650)
_MAC = _Sizes(base=360, torch=640, tensorflow=1360)
_INTEL_MAC = _Sizes(base=430, torch=690, tensorflow=1420)

_CUDA_13 = {"linux": 4900, "win32": 3600}
_CUDA_12 = {"linux": 5600, "win32": 4300}
"""Assumption: Windows has what Linux has, less NCCL, NVSHMEM, cuSPARSELt and Triton; its builds are
on PyTorch's own index alone."""

_TENSORFLOW_WITH_CUDA_MB = 6500


def base_mb(machine: Machine) -> int:
    """Return the size of BASE."""
    return _sizes(machine).base


def torch_mb(machine: Machine, backend: str) -> int:
    """Return the size of PYTORCH.

    Args:
        machine: what it is for.
        backend: as uv's `--torch-backend` names a build.
    """
    least = _sizes(machine).torch
    if backend == "cpu":
        return least
    return (_CUDA_13 if backend.startswith("cu13") else _CUDA_12).get(machine.system, least)


def tensorflow_mb(machine: Machine, *, with_cuda: bool) -> int:
    """Return the size of TENSORFLOW."""
    return _TENSORFLOW_WITH_CUDA_MB if with_cuda else _sizes(machine).tensorflow


def _sizes(machine: Machine) -> _Sizes:
    if machine.system == "darwin":
        return _INTEL_MAC if machine.is_intel_mac else _MAC
    return _WINDOWS if machine.system == "win32" else _LINUX
