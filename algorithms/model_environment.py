"""What the algorithms read from QGIS's settings: the interpreter, and which models are trusted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from ..core.model.trust import ConsentStore, content_hash, require_consent

if TYPE_CHECKING:
    from ..core.model.definition import ModelDefinition


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
