"""What this interpreter has: packages that really import, and devices."""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import platform
import sys
from pathlib import Path
from typing import Any, Callable, Mapping, Sequence

from ..errors import error_from_json
from ..system.cpus import available_cpus
from ..torch_builds import torch_builds
from .answer import answer

_WORKING_PACKAGES = (
    *("onnxruntime", "torch", "torchvision", "timm", "tensorflow", "tf_keras", "keras"),
    *("numpy", "rasterio"),
)


def probe(packages: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Import each package and ask the frameworks among them for their devices.

    Args:
        packages: module to the distributions that bring it, the usual one first, such as
            {"onnxruntime": ["onnxruntime", "onnxruntime-gpu"]}.

    Returns:
        "python", "executable", "platform",
        "packages": {module: {"distribution", "version", "problem"}}: version None where it is not
        installed, problem None where it imports;
        "devices": {"cpu", "cpu_count" (that this process may use), "torch_cuda", "torch_mps",
        "onnxruntime", "tensorflow_gpu"}, the last four where their framework is among the packages
        and works;
        "builds": of torch and torchvision, such as {"torch": "cpu", "torchvision": "cu130"}.
    """
    return {
        "python": platform.python_version(),
        "executable": sys.executable,
        "platform": platform.platform(),
        "builds": torch_builds(),
        "packages": {module: _package(module, packages[module]) for module in packages},
        "devices": {
            "cpu": _cpu_name(),
            "cpu_count": available_cpus(),
            **_accelerators(),
        },
    }


def loaded_versions() -> dict[str, str]:
    """Return the versions of what this process works with: Python, and the packages it imported."""
    loaded = {name: sys.modules[name] for name in _WORKING_PACKAGES if name in sys.modules}
    versions = {name: str(getattr(module, "__version__", "")) for name, module in loaded.items()}
    return {"Python": platform.python_version(), **versions}


def _package(module: str, distributions: Sequence[str]) -> dict[str, str | None]:
    for name in distributions:
        try:
            version = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        return {"distribution": name, "version": version, "problem": _import_problem(module)}
    return {"distribution": None, "version": None, "problem": None}


def _import_problem(module: str) -> str | None:
    """Import it; return the last line of what it raised, if anything."""

    def work() -> dict[str, Any]:
        if module in {"torchvision", "timm"}:  # as the backends do, which mend a mismatched build
            from ..backends.torch_device import require_torchvision

            require_torchvision()
        importlib.import_module(module)
        return {}

    message = answer(work)
    if message["type"] == "bug":
        return str(message["traceback"]).strip().splitlines()[-1]
    if message["type"] == "failed":
        error = error_from_json(message["error"])
        return (error.details or error.what).strip().splitlines()[-1]
    return None


def _accelerators() -> dict[str, Any]:
    """Ask each framework that is imported already; one that fails is left out."""
    questions: dict[str, Callable[[], list[str]]] = {
        "torch_cuda": _torch_cuda,
        "torch_mps": _torch_mps,
        "onnxruntime": _onnxruntime_providers,
        "tensorflow_gpu": _tensorflow_gpus,
    }
    answers = {name: answer(lambda ask=ask: {"": ask()}) for name, ask in questions.items()}  # type: ignore[misc]
    return {name: got["result"][""] for name, got in answers.items() if got["type"] == "done"}


def _torch_cuda() -> list[str]:
    torch = sys.modules["torch"]
    return [torch.cuda.get_device_name(i) for i in range(torch.cuda.device_count())]


def _torch_mps() -> list[str]:
    return ["Apple GPU"] if sys.modules["torch"].backends.mps.is_available() else []


def _onnxruntime_providers() -> list[str]:
    return list(sys.modules["onnxruntime"].get_available_providers())


def _tensorflow_gpus() -> list[str]:
    return [device.name for device in sys.modules["tensorflow"].config.list_physical_devices("GPU")]


def _cpu_name() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, "") or platform.processor() or platform.machine()
