"""Imports packages of the model environment, or says how to get them."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from ..errors import RuntimeMissingError


def require(package: str, *, framework: str, frameworks: str) -> Any:
    """Import a package of the model environment, or say how to get it."""
    if find_spec(package) is None:
        raise RuntimeMissingError(
            f"The model needs {framework}, which the model environment does not have",
            where=f"{sys.executable}, package {package}",
            mend=f"Run Set up the model environment with FRAMEWORKS={frameworks}",
        )
    return import_module(package)
