"""What the algorithms read from QGIS's settings: the interpreter, and which models are trusted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication

if TYPE_CHECKING:
    pass


def consent_store() -> Path:
    """Return the file in the user's profile that remembers which models may run code."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "object_classifier_trust.json"
