"""A function of core in a thread of its own: what it says and how it ends arrives as signals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...algorithms.common.translation import shown
from ...core.errors import Cancelled
from ...core.foreign_errors import as_plugin_error

if TYPE_CHECKING:
    from ...core.errors import PluginError
    from ...core.feedback import Feedback

    Work = Callable[[Feedback], Any]

_running: set[BackgroundTask] = set()  # QGIS keeps the task, not its Python half


_SILENT = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
for _name in ("Hidden", "Silent"):  # QGIS 3.26
    _SILENT = _SILENT | getattr(QgsTask.Flag, _name, QgsTask.Flag.CanCancel)


class BackgroundTask(QgsTask):
    """One piece of work. It is its own `Feedback`; QGIS's task manager shows and cancels it.

    What has to be read in the main thread before may have it as its feedback too. `ended` has the
    task itself, in the main thread, also when it was cancelled.

    Args:
        description: for QGIS's list of tasks.
        in_silence: it is not listed there, and QGIS may end it without asking.

    Attributes:
        result: what the work returned; None unless it ended well.
        problem: the PluginError that ended it.
        failure: in words, a bug's too; "" where it ended well or was cancelled.
        warnings: what it warned of, also before it was started.
    """

    said = pyqtSignal(str)
    doing = pyqtSignal(str)
    ended = pyqtSignal(object)

    def __init__(self, description: str, *, in_silence: bool = False) -> None:
        super().__init__(description, _SILENT if in_silence else QgsTask.Flag.CanCancel)
        self._work: Work | None = None
        self._bug: Exception | None = None
        self.result: Any = None
        self.problem: PluginError | None = None
        self.failure = ""
        self.warnings: list[str] = []

    def start(self, work: Work) -> None:
        """Let it do this."""
        self._work = work
        _running.add(self)
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        """Do the work, in the thread."""
        if self._work is None:
            raise AssertionError("QGIS runs what was started")
        try:
            self.result = self._work(self)
        except Cancelled:
            return False
        except Exception as error:  # noqa: BLE001 (a bug is raised where QGIS shows tracebacks)
            self.problem = as_plugin_error(error)
            self._bug = error if self.problem is None else None
            self.failure = shown(self.problem or f"{type(error).__name__}: {error}")
            return False
        return True

    def finished(self, result: bool) -> None:
        """Tell the window; also when it was cancelled before it began."""
        self._work = None  # what it holds may be of the main thread, and ends in it
        _running.discard(self)
        self.ended.emit(self)
        if self._bug is not None:
            raise self._bug

    def setProgressText(self, text: str) -> None:
        """Show what is being done now; "": progress without words."""
        if text:
            self.doing.emit(shown(text))

    def pushInfo(self, info: str) -> None:
        """Log a line."""
        self.said.emit(shown(info))

    def pushWarning(self, warning: str) -> None:
        """Log a line that the user should not miss."""
        sentence = shown(warning)
        self.warnings.append(sentence)
        self.said.emit(sentence)
