"""What this interpreter has: packages that really import, and devices."""

from __future__ import annotations

import importlib
import importlib.metadata
import os
import platform
import sys
from typing import Any, Iterable

from .answer import answer

Devices = dict[str, Any]


def probe(packages: Iterable[str]) -> dict[str, Any]:
    """Import each package and ask the frameworks among them for their devices.

    Args:
        packages: pairs `distribution=module`, such as "pillow=PIL".

    Returns:
        "python", "executable", "platform", "packages": {distribution: {"version", "problem"}} and
        "devices": {"cpu", "cpu_count", "cuda", "onnxruntime", "tensorflow"}. A package that is not
        installed has version None.
    """
    found = {name: _package(name, module) for name, _, module in _pairs(packages)}
    return {
        "python": platform.python_version(),
        "executable": sys.executable,
        "platform": platform.platform(),
        "packages": found,
        "devices": _devices(),
    }


def _pairs(packages: Iterable[str]) -> Iterable[tuple[str, str, str]]:
    return (package.partition("=") for package in packages)


def _package(name: str, module: str) -> dict[str, str | None]:
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return {"version": None, "problem": None}
    return {"version": version, "problem": _import_problem(module)}


def _import_problem(module: str) -> str | None:
    """Import it; return the last line of what it raised, if anything."""

    def work() -> dict[str, Any]:
        importlib.import_module(module)
        return {}

    message = answer(work)
    if message["type"] == "done":
        return None
    if message["type"] == "bug":
        return str(message["traceback"]).strip().splitlines()[-1]
    return str(message["error"]["what"])


def _devices() -> Devices:
    devices: Devices = {"cpu": _cpu_name(), "cpu_count": os.cpu_count()}
    for name, ask in (("cuda", _cuda), ("onnxruntime", _onnxruntime), ("tensorflow", _tensorflow)):
        message = answer(lambda ask=ask: {"devices": ask()})  # type: ignore[misc]
        if message["type"] == "done":
            devices[name] = message["result"]["devices"]
    return devices


def _cpu_name() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as lines:  # noqa: PTH123
            names = (line.partition(":")[2].strip() for line in lines if "model name" in line)
            return next(names, platform.machine())
    except OSError:
        return platform.processor() or platform.machine()


def _cuda() -> list[str]:
    """Names of CUDA devices; asked of torch only where it is imported already."""
    torch = sys.modules["torch"]
    return [torch.cuda.get_device_name(i) for i in range(torch.cuda.device_count())]


def _onnxruntime() -> list[str]:
    return list(sys.modules["onnxruntime"].get_available_providers())


def _tensorflow() -> list[str]:
    return [device.name for device in sys.modules["tensorflow"].config.list_physical_devices("GPU")]
