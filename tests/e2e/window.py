"""What the scripts do that run inside the real QGIS window (`InstalledPlugin.desktop`).

A script is a generator: it does something, yields what to wait for, and goes on. It reads the
folder for its pictures from SHOTS and its parameters, as JSON, from PARAMETERS.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from functools import partial
from pathlib import Path
from typing import Any, Callable, Generator, Union

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QThreadPool, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAction, QWidget
from qgis.utils import iface

SHOTS = Path(os.environ["SHOTS"])
PARAMETERS: dict[str, Any] = json.loads(os.environ["PARAMETERS"])

Wait = Union[int, Callable[[], Any]]
"""Milliseconds, or what must become true."""

_POLL_MS = 200


def play(script: Callable[[], Generator[Wait, None, None]]) -> None:
    """Play a script once the window has settled, then quit QGIS; failed.txt tells of an error.

    So it does of what QGIS would show as a Python error, until the very end.
    """
    sys.excepthook = _tell_failure
    steps = script()

    def go_on(wait: Wait) -> None:
        try:
            while not isinstance(wait, int) and wait():
                wait = next(steps)
        except StopIteration:
            leave()
        except Exception:  # noqa: BLE001 (whatever it is, the test shall read it)
            _tell_failure(*sys.exc_info())
            leave()
        else:
            again = partial(go_on, (lambda: True) if isinstance(wait, int) else wait)
            QTimer.singleShot(wait if isinstance(wait, int) else _POLL_MS, again)

    go_on(2500)


def _tell_failure(*error: Any) -> None:
    with (SHOTS / "failed.txt").open("a") as file:
        traceback.print_exception(*error, file=file)


def leave() -> None:
    """Quit without being asked whether to save the project, once no thread works any more.

    QGIS 3.40 dies where it is left while its browser or canvas still reads in a thread.
    """
    QgsProject.instance().clear()
    QTimer.singleShot(_POLL_MS, _exit_when_idle)


def _exit_when_idle() -> None:
    if QThreadPool.globalInstance().activeThreadCount():
        QTimer.singleShot(_POLL_MS, _exit_when_idle)
    else:
        iface.actionExit().trigger()


def picture(widget: QWidget, name: str) -> None:
    """Save what a widget looks like as NAME.png."""
    widget.grab().save(str(SHOTS / f"{name}.png"))


def tell(name: str, what: Any) -> None:
    """Write NAME.json for the test to read."""
    (SHOTS / f"{name}.json").write_text(json.dumps(what))


def has_run(dialog: Any) -> Callable[[], bool]:
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
