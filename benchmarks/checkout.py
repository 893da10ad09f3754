"""The core of this checkout, as a package, whatever the checkout's folder is called."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

CORE = Path(__file__).resolve().parents[1] / "core"


def load_core():
    """Make `object_classifier_core` importable: the folder core, as the worker loads it."""
    spec = importlib.util.spec_from_file_location(
        "object_classifier_core", CORE / "__init__.py", submodule_search_locations=[str(CORE)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(CORE)
    sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules[spec.name])
