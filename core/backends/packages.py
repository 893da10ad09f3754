"""Imports packages of the model environment, or says how to get them."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ..errors import RuntimeMissingError, UntrustedModelError
from ..model.trust import code_through_faults, read_by
from ..texts import text

if TYPE_CHECKING:
    from ..model.definition import ModelDefinition


def require(package: str, *, framework: str, frameworks: str) -> Any:
    """Import a package of the model environment, or say how to get it."""
    if find_spec(package) is None:
        raise RuntimeMissingError(
            text(
                "The model needs {framework}, which the model environment does not have",
                framework=framework,
            ),
            where=text(
                "{executable}, package {package}", executable=sys.executable, package=package
            ),
            mend=text(
                'Press "Set up…" below the model in the dialog, or run "Set up the model '
                'environment" (objectclassifier:setupruntime) with ACTION=CREATE and '
                "FRAMEWORKS={frameworks}",
                frameworks=frameworks,
            ),
        )
    return import_module(package)


def require_sound_packages(definition: ModelDefinition) -> None:
    """Refuse a model whose format protects nobody, because what reads it here has known faults.

    Raises:
        UntrustedModelError: a package is older than the fix of one.
    """
    versions = {name: _version_of(name) for name in read_by(definition)}
    report = code_through_faults(definition, versions)
    if report.runs_code:
        raise UntrustedModelError(
            text(
                "The model environment is too old to keep to what the format allows: {report}",
                report=report,
            ),
            where=sys.executable,
            mend=text(
                'Run "Set up the model environment" again, where newer packages exist for this '
                "computer; or, if you trust where the model comes from, trust it in the dialog, "
                "or set RUN_MODEL_CODE"
            ),
        )


def _version_of(module: str) -> str:
    """Return the version that would be imported, "" for none; without an import where it can."""
    try:
        return version(module)
    except PackageNotFoundError:  # such as onnxruntime-gpu, which brings onnxruntime
        if find_spec(module) is None:
            return ""
        return str(getattr(import_module(module), "__version__", ""))
