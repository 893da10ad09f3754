"""What QGIS's side knows about this machine and the plugin's settings, without private parts."""

from __future__ import annotations

import getpass
import os
import platform
import sys
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR

from ...core.cache import VARIABLE as CACHE_VARIABLE
from ...core.cache import cache_folder
from ...core.errors import PluginError
from ...core.runtime.diagnostics import diagnostics_text
from ...core.runtime.environment import VARIABLE, Environment
from ...core.runtime.private import without_private_parts
from ...core.runtime.setup import last_problem
from .model_environment import SETTINGS, chosen_folder, qgis_proxy, setting
from .plugin_metadata import plugin_version
from .translation import language

_VARIABLES = (
    VARIABLE, CACHE_VARIABLE, "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "PIP_INDEX_URL",
    "PIP_CONFIG_FILE", "UV_DEFAULT_INDEX", "UV_INDEX_URL", "CUDA_VISIBLE_DEVICES",
)  # fmt: skip


def diagnostic_facts() -> dict[str, Any]:
    """Return versions, settings and the last setup's problem, ready for JSON. Main thread."""
    facts: dict[str, Any] = {
        "Versions": _versions(),
        "Settings": _settings(),
        "Last setup": last_problem() or "No problem is known.",
    }
    return {
        name: {key: _without_private_parts(value) for key, value in content.items()}
        if isinstance(content, dict)
        else _without_private_parts(content)
        for name, content in facts.items()
    }


def diagnostics(report: dict[str, Any] | None, problem: PluginError | None) -> str:
    """Return all of it as text to paste into an issue. Main thread.

    Args:
        report: of `environment_check.check`; None where it is unknown.
        problem: why there is no report, if that is known.
    """
    facts = diagnostic_facts()
    if problem is not None:
        facts["Model environment"] = "\n".join(filter(None, (str(problem), problem.details)))
    return _without_private_parts(diagnostics_text(facts, report))


def _versions() -> dict[str, str]:
    from osgeo import gdal

    return {
        "plugin": plugin_version(),
        "QGIS": Qgis.QGIS_VERSION,
        "Qt": f"{QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}",
        "Python": sys.version.partition("\n")[0].strip(),
        "GDAL": gdal.__version__,
        "system": platform.platform(),
        "language": language(),
    }


def _settings() -> dict[str, str]:
    proxy = qgis_proxy()
    environment = Environment(chosen_folder())
    return {
        **{key: setting(key) for key in SETTINGS},
        **{name: os.environ[name] for name in _VARIABLES if name in os.environ},
        "environment folder": f"{environment.folder} ({environment.state.value})",
        "cache": str(cache_folder()),
        "proxy of QGIS": proxy.shown if proxy else "none",
    }


def _without_private_parts(text: str) -> str:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a container without a password file
        user = ""
    return without_private_parts(text, home=str(Path.home()), user=user)
