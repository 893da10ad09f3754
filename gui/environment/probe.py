"""What this session knows of the environment that runs models: looked at once, not per dialog."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.common.model_environment import chosen_python
from ...algorithms.common.translation import tr
from ...core.errors import PluginError, RuntimeMissingError
from ...core.runtime.environment import MARKER
from ...core.runtime.environment_check import check
from ..common.background import BackgroundTask

if TYPE_CHECKING:
    from pathlib import Path


class EnvironmentProbe(QObject):
    """Asks the environment in the background, and remembers the answer.

    Attributes:
        report: of `core.runtime.environment_check.check`; None while it is unknown.
        problem: why there is none; None while it is unknown.
    """

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.report: dict[str, Any] | None = None
        self.problem: PluginError | None = None
        self._of: tuple[Any, ...] = ()
        self._task: BackgroundTask | None = None

    @property
    def is_busy(self) -> bool:
        """Return whether the answer is awaited."""
        return self._task is not None

    def look(self, *, again: bool = False) -> None:
        """Ask, unless the same environment was asked already; cheap when it was.

        Args:
            again: ask in any case.
        """
        try:
            python = chosen_python()
        except RuntimeMissingError as error:
            self._forget()
            self._know(None, error)
            return
        of = _fingerprint(python)
        if of == self._of and not again:
            return
        self._forget()
        self._of = of
        task = BackgroundTask(tr("Looking at the model environment"), in_silence=True)
        task.ended.connect(self._take)
        self._task = task
        task.start(partial(check, python))
        self.changed.emit()

    def take(self, report: dict[str, Any]) -> None:
        """Remember a report that a setup has just made of the environment in use."""
        self._forget()
        self._of = _fingerprint(chosen_python())
        self._know(report, None)

    def _take(self, task: BackgroundTask) -> None:
        if task is not self._task:
            return  # of an environment that is no longer in use
        self._task = None
        if task.result is None and task.problem is None:
            self._of = ()  # cancelled
        self._know(task.result, task.problem)

    def _know(self, report: dict[str, Any] | None, problem: PluginError | None) -> None:
        self.report, self.problem = report, problem
        self.changed.emit()

    def _forget(self) -> None:
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()
        self._of = ()
        self.report, self.problem = None, None


def _fingerprint(python: Path) -> tuple[Any, ...]:
    marker = python.parents[1] / MARKER  # written anew by each setup
    return str(python), marker.stat().st_mtime_ns if marker.is_file() else None


_probe: EnvironmentProbe | None = None


def environment_probe() -> EnvironmentProbe:
    """Return the one of this session."""
    global _probe  # noqa: PLW0603 (one per session is the point)
    if _probe is None:
        _probe = EnvironmentProbe()
    return _probe
