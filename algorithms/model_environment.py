"""What the algorithms read from QGIS's settings: the interpreter, and which models are trusted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsSettings

from ..core.model.trust import ConsentStore, content_hash, require_consent
from ..core.runtime.environment import find_python

if TYPE_CHECKING:
    from ..core.model.definition import ModelDefinition

PYTHON_SETTING = "object_classifier/python"
FOLDER_SETTING = "object_classifier/folder"


def chosen_python() -> Path:
    """Return the interpreter that runs models.

    Raises:
        RuntimeMissingError: there is none; says how to get one.
    """
    settings = QgsSettings()
    return find_python(
        str(settings.value(PYTHON_SETTING, "") or ""), str(settings.value(FOLDER_SETTING, "") or "")
    )


def consent_store() -> ConsentStore:
    """Return the memory of which models may run code, in the user's profile."""
    return ConsentStore(
        Path(QgsApplication.qgisSettingsDirPath()) / "object_classifier" / "trusted_models.json"
    )


def may_run_code(definition: ModelDefinition, *, agreed: bool) -> bool:
    """Return whether code of the model may run: agreed to now, or its content trusted before.

    Raises:
        UntrustedModelError: it would run code, and nobody has agreed.
    """
    trusted = consent_store().is_trusted(content_hash(definition))
    require_consent(definition, run_model_code=agreed, trusted=trusted)
    return agreed or trusted
