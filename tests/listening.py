"""A feedback that remembers what a user would read."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback


class Log(QgsProcessingFeedback):
    """Remembers what a user would read."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.warnings: list[str] = []
        self.infos: list[str] = []
        self.progress_texts: list[str] = []

    def setProgressText(self, text: str) -> None:
        self.progress_texts.append(text)

    def reportError(self, error: str, is_fatal: bool = False) -> None:
        self.errors.append(error)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def pushInfo(self, info: str) -> None:
        self.infos.append(info)
