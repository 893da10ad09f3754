"""Load the checkout as the package `object_classifier`, whatever its folder is called.

The suite runs in two interpreters (CONTRIBUTING.md): tests/unit in both; tests/engine,
tests/backends, tests/property, tests/corpus, tests/training and tests/cluster in the model
environment;
tests/worker, tests/qgis and tests/e2e beside QGIS.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Iterator

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]
SHARED_DATA = ROOT.parent / "shared" / "data"
NOBODY = 65534
"""User and group that own nothing, on every Unix."""

sys.path.insert(0, str(ROOT / "tests"))  # test helpers are modules beside the test folders

pytest_plugins = ["skips"]

# No deadlines: a loaded machine is no defect. What lands is judged by the same examples every time;
# on a developer's machine new ones are looked for.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

if "object_classifier" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "object_classifier", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None and spec.loader is not None
    sys.modules["object_classifier"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["object_classifier"])

from object_classifier.core.system.cpus import OPENMP_WAITING, one_blas_thread  # noqa: E402

os.environ.setdefault(OPENMP_WAITING, "PASSIVE")  # as for models; tests import PyTorch themselves

with one_blas_thread(), suppress(ImportError):  # as the worker does
    import numpy as np  # noqa: F401


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of real sample data; tests that want it are skipped where it is missing."""
    from skips import NO_SHARED_DATA

    if not SHARED_DATA.is_dir():
        pytest.skip(NO_SHARED_DATA)
    return SHARED_DATA


@pytest.fixture
def plain_users_folder() -> Iterator[Path]:
    """Folder of somebody whom the system refuses things, which it does not root, and who we are."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if os.name == "nt" or os.geteuid() != 0:
            yield folder
            return
        os.chown(folder, NOBODY, NOBODY)
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            os.seteuid(0)
            os.setegid(0)


_ended: list[pytest.Session] = []


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Remember what knows how the tests went."""
    _ended.append(session)


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure() -> None:
    """End the process of a QGIS that has ended.

    Python would collect objects of QGIS that tests, dialogs and plugins of pytest still hold, in
    any order, and some of them crash without it. That QGIS itself ends well is tested where it
    runs as users have it, in processes of their own (tests/e2e).
    """
    if _ended and "qgis._core" in sys.modules:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(int(_ended[-1].exitstatus))
