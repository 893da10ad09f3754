"""Entry of the model's process: `python -I core/worker/__main__.py`; with a command, that command.

`-I` keeps PYTHONPATH, the user's site-packages and this folder off `sys.path`, so no file of ours
can shadow a framework's. The folder `core` is loaded under a private name, without the plugin
around it, which needs QGIS.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from typing import Any

CORE = Path(__file__).resolve().parents[1]
NAME = "object_classifier_core"


def load(module: str) -> Any:
    """Return a module of `core.worker`, loaded below the private name."""
    spec = importlib.util.spec_from_file_location(
        NAME, CORE / "__init__.py", submodule_search_locations=[str(CORE)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{CORE} is no package")
    sys.modules[NAME] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules[NAME])
    return importlib.import_module(f"{NAME}.worker.{module}")


def load_service() -> Any:
    """Return `core.worker.service`."""
    return load("service")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(load("command_line").main(sys.argv[1:]))
    load_service().serve()
