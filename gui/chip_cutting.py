"""Cuts the chips of a preview off the main thread; Cancel ends its worker, and leaves no files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..algorithms.common.translation import shown, tr
from ..core.errors import Cancelled
from ..core.foreign_errors import as_plugin_error

if TYPE_CHECKING:
    from ..algorithms.classify.preview import ShownChips
    from ..core.feedback import Feedback
    from ..core.layers.subject import Part

    Cut = Callable[[Part, Feedback], ShownChips]
    """Returns a page of chips; holds what the main thread read, and is let go in it."""


class Listener:
    """A feedback that keeps what the user should read; until the work starts, or within a task."""

    def __init__(self) -> None:
        self.warnings: list[str] = []
        self.task: ChipCutting | None = None

    def isCanceled(self) -> bool:
        return self.task is not None and bool(self.task.isCanceled())

    def setProgress(self, progress: float) -> None:
        if self.task is not None:
            self.task.setProgress(progress)

    def setProgressText(self, text: str) -> None:
        if self.task is not None and text:
            self.task.says.emit(shown(text))

    def pushInfo(self, info: str) -> None:
        """Leave it: nobody looks for a log here."""

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(shown(warning))


class ChipCutting(QgsTask):
    """Cuts one page of chips.

    QGIS does not ask whether it may end it, and shows it nowhere else.

    Args:
        cut: cuts it.
        part: of the features or images.
        listener: has heard what was odd about the parameters.

    Attributes:
        page: what was cut; None where there is a problem, or it was cancelled.
        problem: in words; "" where there is none.
        warnings: what the listener has heard.
    """

    says = pyqtSignal(str)
    """What is being done."""

    done = pyqtSignal(object)
    """This task has its page, its problem, or neither where it was cancelled."""

    def __init__(self, cut: Cut, part: Part, listener: Listener) -> None:
        super().__init__(tr("Cutting the chips"), _flags())
        self.page: ShownChips | None = None
        self.problem = ""
        self.warnings = listener.warnings
        self._cut = [cut]
        self._part = part
        self._listener = listener
        self._bug: Exception | None = None
        listener.task = self

    def run(self) -> bool:
        try:
            self.page = self._cut[0](self._part, self._listener)
        except Cancelled:
            return False
        except Exception as error:  # noqa: BLE001 (raised again in the main thread, where it shows)
            known = as_plugin_error(error)
            self._bug = error if known is None else None
            self.problem = shown(known or f"{type(error).__name__}: {error}")
        return self._bug is None

    def finished(self, result: bool) -> None:
        self._cut.clear()  # its layers are of the main thread, and end in it
        self._listener.task = None
        self.done.emit(self)
        if self._bug is not None:
            raise self._bug


def _flags() -> QgsTask.Flags:
    flags = QgsTask.Flag.CanCancel
    for name in ("CancelWithoutPrompt", "Hidden"):  # QGIS 3.22 has no Hidden
        flags |= getattr(QgsTask.Flag, name, QgsTask.Flag.CanCancel)
    return flags
