"""What the scripts do that run inside the real QGIS window (`InstalledPlugin.desktop`).

A script is a generator: it does something, yields a condition that must come true, and goes on. It
reads the folder for its pictures from SHOTS and its parameters, as JSON, from PARAMETERS.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from typing import Any, Callable, Generator

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QThreadPool, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QImage
from qgis.PyQt.QtWidgets import QAction, QApplication, QWidget
from qgis.utils import iface, plugins

SHOTS = Path(os.environ["SHOTS"])
PARAMETERS: dict[str, Any] = json.loads(os.environ["PARAMETERS"])

Condition = Callable[[], Any]
Steps = Generator[Condition, None, Any]

DEADLINE_S = 180
"""What has not come true by then never will; a machine may be slow."""

_POLL_MS = 50


def play(script: Callable[[], Steps]) -> None:
    """Play a script once the plugin is loaded, then quit QGIS; failed.txt tells of an error.

    So it does of what QGIS would show as a Python error, until the very end, and of a condition
    that does not come true: the traceback ends at the line that waits for it.
    """
    sys.excepthook = _tell_failure
    QApplication.setCursorFlashTime(0)  # a blinking cursor is never still
    steps = _whole(script)
    condition, begun = next(steps), time.monotonic()

    def go_on() -> None:
        nonlocal condition, begun
        pause_ms = _POLL_MS
        try:
            if condition():
                condition, begun, pause_ms = next(steps), time.monotonic(), 0
            elif time.monotonic() - begun > DEADLINE_S:
                steps.throw(TimeoutError(f"this did not come true within {DEADLINE_S} s"))
        except StopIteration:
            return
        except BaseException:  # noqa: BLE001 (whatever it is, the test shall read it)
            _tell_failure(*sys.exc_info())
            os._exit(1)  # a window that waits for an answer cannot be left
        QTimer.singleShot(pause_ms, go_on)  # QGIS works in between, however quick the script is

    QTimer.singleShot(0, go_on)


def _whole(script: Callable[[], Steps]) -> Steps:
    """Wait for the window, play a script, and quit without being asked to save the project.

    QGIS 3.40 dies where it is left while its browser or canvas still reads in a thread, and where a
    thread that has looked into its store of logins ends after the store.
    """
    yield lambda: "object_classifier" in plugins and is_exposed(iface.mainWindow())
    yield from script()
    QgsProject.instance().clear()
    yield is_idle
    manager = QgsApplication.taskManager()
    pools = [QThreadPool.globalInstance()]
    pools += [manager.threadPool()] if hasattr(manager, "threadPool") else []  # QGIS 3.34
    # This ends the idle threads too; a thread may wait for the window in turn.
    yield lambda: all(pool.waitForDone(_POLL_MS) for pool in pools)
    iface.actionExit().trigger()


def _tell_failure(*error: Any) -> None:
    with (SHOTS / "failed.txt").open("a") as file:
        traceback.print_exception(*error, file=file)


def is_idle() -> bool:
    """Return whether no thread and no task works."""
    return not (
        QThreadPool.globalInstance().activeThreadCount()
        or QgsApplication.taskManager().countActiveTasks()
    )


def is_exposed(widget: QWidget) -> bool:
    """Return whether a window is on the screen."""
    handle = widget.window().windowHandle()
    return widget.isVisible() and handle is not None and handle.isExposed()


def is_drawn(widget: QWidget) -> Condition:
    """Return what becomes true when a window shows all that it will show by itself.

    Nothing works in the background, nothing is put off by a moment, and it looks as it did when it
    was asked before.
    """
    before: QImage | None = None

    def is_drawn() -> bool:
        nonlocal before
        at_rest = is_exposed(widget) and is_idle() and not _is_due(widget)
        now = widget.grab().toImage() if at_rest else None
        before, earlier = now, before
        return now is not None and now == earlier

    return is_drawn


def _is_due(widget: QWidget) -> bool:
    timers = widget.findChildren(QTimer)
    canvases = widget.findChildren(QgsMapCanvas)
    return any(timer.isSingleShot() and timer.isActive() for timer in timers) or any(
        canvas.isDrawing() for canvas in canvases
    )


def picture(widget: QWidget, name: str) -> None:
    """Save what a widget looks like as NAME.png."""
    widget.grab().save(str(SHOTS / f"{name}.png"))


def tell(name: str, what: Any) -> None:
    """Write NAME.json for the test to read."""
    (SHOTS / f"{name}.json").write_text(json.dumps(what))


def has_run(dialog: Any) -> Condition:
    """Return what becomes true when the run of a Processing dialog has ended."""
    return lambda: not dialog.cancelButton().isEnabled()


def copied_commands(dialog: Any) -> dict[str, str]:
    """Return what the "Copy as" entries of a Processing dialog copy; QGIS 3.22 has none."""
    commands = {}
    for action in dialog.findChildren(QAction):
        if action.text().replace("&", "").startswith("Copy as"):
            action.trigger()
            commands[action.text().split()[2]] = QGuiApplication.clipboard().text()
    return commands
