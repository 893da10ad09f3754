"""A function of core in a thread of its own: what it says and how it ends arrives as signals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..algorithms.common.translation import shown
from ..core.errors import Cancelled
from ..core.foreign_errors import as_plugin_error

if TYPE_CHECKING:
    from ..core.errors import PluginError
    from ..core.feedback import Feedback

_running: set[BackgroundCall] = set()  # QGIS keeps the task, not its Python half


_SILENT = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
for _name in ("Hidden", "Silent"):  # QGIS 3.26
    _SILENT = _SILENT | getattr(QgsTask.Flag, _name, QgsTask.Flag.CanCancel)


class BackgroundCall(QgsTask):
    """One call. It is its own `Feedback`; QGIS's task manager shows and cancels it.

    `ended` has the call itself, in the main thread, also when it was cancelled.

    Attributes:
        result: what the function returned; None unless it ended well.
        problem: the PluginError that ended it.
    """

    said = pyqtSignal(str)
    doing = pyqtSignal(str)
    ended = pyqtSignal(object)

    def __init__(
        self, description: str, work: Callable[[Feedback], Any], *, in_silence: bool = False
    ) -> None:
        super().__init__(description, _SILENT if in_silence else QgsTask.Flag.CanCancel)
        self._work = work
        self._bug: Exception | None = None
        self.result: Any = None
        self.problem: PluginError | None = None

    def start(self) -> None:
        """Let it run."""
        _running.add(self)
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        """Do the work, in the thread."""
        try:
            self.result = self._work(self)
        except Cancelled:
            return False
        except Exception as error:  # noqa: BLE001 (a bug is raised where QGIS shows tracebacks)
            self.problem = as_plugin_error(error)
            self._bug = error if self.problem is None else None
            return False
        return True

    def finished(self, result: bool) -> None:
        """Tell the window; also when it was cancelled before it began."""
        _running.discard(self)
        self.ended.emit(self)
        if self._bug is not None:
            raise self._bug

    def setProgressText(self, text: str) -> None:
        """Show what is being done now."""
        self.doing.emit(shown(text))

    def pushInfo(self, info: str) -> None:
        """Log a line."""
        self.said.emit(shown(info))

    def pushWarning(self, warning: str) -> None:
        """Log a line that the user should not miss."""
        self.said.emit(shown(warning))
