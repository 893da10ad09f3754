"""The few methods of QgsProcessingFeedback that code outside QGIS uses, under QGIS's own names."""

from __future__ import annotations

import time
from typing import Protocol

from .errors import Cancelled


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


class Portion:
    """A part of a feedback's progress bar: 0 to 100 here is `start` to `end` there."""

    def __init__(self, feedback: Feedback, start: float, end: float) -> None:
        self._feedback = feedback
        self._start = start
        self._end = end

    def isCanceled(self) -> bool:
        """Return whether the user asked to stop."""
        return self._feedback.isCanceled()

    def setProgress(self, progress: float) -> None:
        """Show progress, 0 to 100, of this part."""
        self._feedback.setProgress(self._start + (self._end - self._start) * progress / 100)

    def setProgressText(self, text: str) -> None:
        """Show what is being done now."""
        self._feedback.setProgressText(text)

    def pushInfo(self, info: str) -> None:
        """Log a line."""
        self._feedback.pushInfo(info)

    def pushWarning(self, warning: str) -> None:
        """Log a line that the user should not miss."""
        self._feedback.pushWarning(warning)


class Silent:
    """A feedback that nobody listens to and nobody stops."""

    def isCanceled(self) -> bool:
        """Return False."""
        return False

    def setProgress(self, progress: float) -> None:
        """Show nothing."""

    def setProgressText(self, text: str) -> None:
        """Show nothing."""

    def pushInfo(self, info: str) -> None:
        """Log nothing."""

    def pushWarning(self, warning: str) -> None:
        """Log nothing."""


SILENT: Feedback = Silent()


class Impatient(Silent):
    """A feedback that nobody listens to, and that stops what takes too long.

    Args:
        patience_s: after how long, seconds.
    """

    def __init__(self, patience_s: float) -> None:
        self._deadline = time.monotonic() + patience_s

    def isCanceled(self) -> bool:
        """Return whether the time is over."""
        return time.monotonic() > self._deadline


def refuse_cancelled(feedback: Feedback) -> None:
    """Go on, unless the user asked to stop.

    Raises:
        Cancelled: the user did.
    """
    if feedback.isCanceled():
        raise Cancelled
