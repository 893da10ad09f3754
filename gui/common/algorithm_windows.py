"""Where QGIS shows an algorithm: a dialog up to 4.0; from 4.2 a widget in a dialog or a dock.

Source: QGIS's pull request 66027, python/PyQt6/gui/.../qgsprocessingalgorithmwidgetbase.sip.in.
"""

from __future__ import annotations

from typing import Any, Iterator

from qgis import gui
from qgis.PyQt.QtWidgets import QApplication, QWidget


def algorithm_windows() -> Iterator[Any]:
    """Yield what is open of QGIS's own dialogs of algorithms."""
    kind = _kind()
    return (widget for widget in QApplication.allWidgets() if isinstance(widget, kind))


def window_of(widget: QWidget) -> QWidget:
    """Return what shows the algorithm that a widget belongs to; else the widget's window.

    A dock's window is QGIS's main window, which stays when the dock is closed.
    """
    kind, above = _kind(), widget
    while above is not None:
        if isinstance(above, kind):
            return above
        above = above.parentWidget()
    return widget.window()


def end(window: Any) -> None:
    """Cancel what runs in it, and close it."""
    if hasattr(window, "forceClose"):
        window.cancel()
        window.forceClose()
    else:
        window.cancelButton().click()  # disabled unless it runs
        window.close()


def _kind() -> type:
    found: type = (
        gui.QgsProcessingAlgorithmWidgetBase
        if hasattr(gui, "QgsProcessingAlgorithmWidgetBase")
        else gui.QgsProcessingAlgorithmDialogBase
    )
    return found
