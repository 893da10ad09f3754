"""What the benchmarks share: the core of this checkout in the settings of a run, and turns."""

from __future__ import annotations

import importlib.util
import math
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import rasterio
from rasterio.env import get_gdal_config

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


@contextmanager
def settings_of_a_run():
    """Load the core, and work inside what a run sets up: else users do not get what is measured."""
    load_core()
    from object_classifier_core.engine.pipeline import GDAL_SETTINGS

    with rasterio.Env(**GDAL_SETTINGS):
        print(f"block cache of GDAL: {get_gdal_config('GDAL_CACHEMAX') / 2**20:g} MiB")
        yield


def least_seconds(ways, rounds, *arguments):
    """Return how long each way takes at best, by name, when they take turns."""
    best = dict.fromkeys(ways, math.inf)
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.perf_counter()
            way(*arguments)
            best[name] = min(best[name], time.perf_counter() - start)
    return best
