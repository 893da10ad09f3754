"""What a task of the worker reports to, and asks whether to stop."""

from __future__ import annotations

from typing import Protocol


class Reporter(Protocol):
    """The worker's messages, or a list in a test."""

    def info(self, text: str) -> None:
        """Log a line."""
        ...

    def warning(self, text: str) -> None:
        """Log a line that the user should not miss."""
        ...

    def progress(self, done: int, total: int, text: str) -> None:
        """Say how far the task is."""
        ...

    def is_cancelled(self) -> bool:
        """Return whether the user asked to stop."""
        ...
