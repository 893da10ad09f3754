"""Problems that a user can mend, as QGIS shows them."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException

from ...core.redaction import without_secrets
from .translation import shown

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...core.errors import PluginError


def processing_exception(
    problem: PluginError, raised: Exception, feedback: QgsProcessingFeedback
) -> QgsProcessingException:
    """Return what QGIS shows. It never lets go of an exception, nor of what its frames hold."""
    traceback.clear_frames(raised.__traceback__)
    if problem.details:
        feedback.pushDebugInfo(without_secrets(problem.details))
    return QgsProcessingException(shown(problem))
