"""The few methods of QgsProcessingFeedback that code outside QGIS uses, under QGIS's own names."""

from __future__ import annotations

from typing import Protocol


class Feedback(Protocol):
    """What a long-running call reports to, and asks whether to stop.

    QgsProcessingFeedback satisfies it unchanged.
    """

    def isCanceled(self) -> bool:
        """Return whether the user asked to stop."""
        ...

    def setProgress(self, progress: float) -> None:
        """Show progress, 0 to 100."""
        ...

    def setProgressText(self, text: str) -> None:
        """Show what is being done now."""
        ...

    def pushInfo(self, info: str) -> None:
        """Log a line."""
        ...

    def pushWarning(self, warning: str) -> None:
        """Log a line that the user should not miss."""
        ...
