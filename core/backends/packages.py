"""Imports packages of the model environment, or says how to get them."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from ..errors import RuntimeMissingError
from ..texts import text


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
