"""What an interpreter has and lacks to run models, found by trying."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Container, Iterable, Mapping

from ..errors import WorkerError
from ..known_faults import known_faults
from ..texts import joined, text
from .client import WorkerClient
from .graphics import graphics_cards
from .requirements import (
    OLDEST_PYTHON,
    Framework,
    Requirement,
    faults,
    packages_to_probe,
    requirements_of,
    requirements_of_set,
)

if TYPE_CHECKING:
    from ..feedback import Feedback


def check(
    python: Path, feedback: Feedback, wanted: Iterable[Framework] = Framework
) -> dict[str, Any]:
    """Return what an interpreter has and lacks.

    Each package is really imported, in the worker. Where that kills the worker, one worker for each
    package finds the culprit.

    Args:
        python: the interpreter.
        feedback: hears of a package that kills the worker.
        wanted: sets that a verdict is given of.

    Returns:
        what core.worker.probe says, and "missing": {set: {module: fault}}, "graphics": NVIDIA
        cards as the driver names them, "verdicts": sentences.

    Raises:
        RuntimeMissingError, WorkerError: the interpreter does not run.
        Cancelled: the user stopped it.
    """
    report = _probe(python, feedback)
    packages = report["packages"]
    report["interpreter"] = str(python)
    report["missing"] = {
        framework.value: {
            item.module: fault
            for item, fault in faults(packages, requirements_of_set(framework)).items()
        }
        for framework in Framework
    }  # fmt: skip
    report["graphics"] = list(graphics_cards())
    report["verdicts"] = _verdicts(report, frozenset(wanted))
    return report


def faults_known_of(packages: Mapping[str, Mapping[str, Any]]) -> tuple[str, ...]:
    """Return which packages of a report of `check` have faults that a file can use, in words."""
    return known_faults(versions_of(packages))


def versions_of(packages: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Return the versions of a report's packages that are installed, by module."""
    versions = {module: package.get("version") for module, package in packages.items()}
    return {module: str(version) for module, version in versions.items() if version}


def requirements_missing(
    report: dict[str, Any], frameworks: Iterable[Framework]
) -> dict[Requirement, str]:
    """Return what a report of `check` says is wrong with the sets' packages."""
    return faults(report["packages"], requirements_of(frameworks))


def _probe(python: Path, feedback: Feedback) -> dict[str, Any]:
    packages = packages_to_probe()
    with WorkerClient(python) as client:
        try:
            return client.run("probe", Path(), {"packages": packages}, feedback)
        except WorkerError as error:
            feedback.pushWarning(text("{error} Looking at each package by itself.", error=error))
        report = client.run("probe", Path(), {"packages": {}}, feedback)
        for module, distributions in packages.items():
            one = {module: distributions}
            try:
                found = client.run("probe", Path(), {"packages": one}, feedback)
            except WorkerError as error:
                problem = {"distribution": distributions[0], "version": "?", "problem": error.where}
                found = {"packages": {module: problem}, "devices": {}}
            report["packages"].update(found["packages"])
            report["devices"].update(found["devices"])
    return report


def _unlike_builds(builds: Mapping[str, str]) -> list[str]:
    """Return what to say where torchvision was built for another torch than the one beside it."""
    if len(set(builds.values())) < 2:
        return []
    return [
        text(
            "torch is the build {torch}, but torchvision {torchvision}: code that a model brings "
            "may fail. REPAIR installs builds that match, where PyTorch's own index is reached.",
            **builds,
        )
    ]


def _verdicts(report: dict[str, Any], wanted: Container[Framework]) -> list[str]:
    verdicts: list[str] = []
    oldest = ".".join(map(str, OLDEST_PYTHON))
    if tuple(map(int, report["python"].split(".")[:2])) < OLDEST_PYTHON:
        verdicts.append(
            text(
                "Python {python} is older than {oldest}: choose a newer one.",
                python=report["python"],
                oldest=oldest,
            )
        )
    for framework in (item for item in Framework if item in wanted):
        missing = report["missing"][framework.value]
        faulty = joined("; ", (joined(": ", item) for item in missing.items()))
        verdicts.append(joined("", (framework.value, ": ", faulty or text("ready"), ".")))
    verdicts += [joined("", (fault, ".")) for fault in faults_known_of(report["packages"])]
    verdicts += _unlike_builds(report.get("builds", {}))
    devices = report["devices"]
    cuda = devices.get("torch_cuda") or devices.get("tensorflow_gpu")
    names = ", ".join(cuda) if cuda else text("none that the frameworks here can use")
    verdicts.append(
        text(
            "Processor: {cpu}, {count} core. GPU: {names}.",
            "Processor: {cpu}, {count} cores. GPU: {names}.",
            cpu=devices["cpu"],
            count=devices["cpu_count"],
            names=names,
        )
    )
    return verdicts
