"""Runs inside the real QGIS window: the plugin is reloaded under its open windows, then QGIS left.

Writes windows.json: the titles of the open windows before, while the plugin is away, and after.
"""

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMessageBox, QPushButton
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin
from window import PARAMETERS, is_drawn, play, tell

NAME = "object_classifier"


def session():
    raster = QgsRasterLayer(PARAMETERS["RASTER"], "town")
    objects = QgsVectorLayer(PARAMETERS["FEATURES"], "footprints", "ogr")
    QgsProject.instance().addMapLayers([raster, objects])
    open_dialog()
    (dialog,) = dialogs()
    choose(dialog)
    open_dialog()  # the first one stays alive beside it
    yield lambda: not model_of(dialog).is_reading()
    preview(dialog)
    plugins[NAME].show_diagnostics()
    plugins[NAME].show_review()
    yield is_drawn(iface.mainWindow())
    seen = {"before": titles()}

    unloadPlugin(NAME)
    yield is_drawn(iface.mainWindow())
    seen["away"] = titles()
    docks = iface.mainWindow().findChildren(QDockWidget)
    seen["docks"] = [dock.objectName() for dock in docks if "Review" in dock.objectName()]

    loadPlugin(NAME)
    startPlugin(NAME)
    open_dialog()
    (dialog,) = dialogs()
    choose(dialog)
    yield lambda: not model_of(dialog).is_reading()
    preview(dialog)
    dialog.runButton().click()
    yield dialog.cancelButton().isEnabled
    seen["after"] = titles()
    tell("windows", seen)
    agree_and_leave()  # while the preview and the run work
    yield lambda: False


def open_dialog():
    plugins[NAME].menu.actions[0].trigger()


def dialogs():
    return [window for window in windows() if hasattr(window, "runButton")]


def choose(dialog):
    dialog.setParameters({"RASTER": [layer("town")], "FEATURES": layer("footprints"),
                          "MODEL": PARAMETERS["MODEL"]})  # fmt: skip


def layer(name):
    return QgsProject.instance().mapLayersByName(name)[0].id()


def model_of(dialog):
    return dialog.mainWidget().wrappers["MODEL"].panel


def preview(dialog):
    texts = {button.text(): button for button in dialog.findChildren(QPushButton)}
    texts["Preview chips…"].click()


def windows():
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def titles():
    return sorted(window.windowTitle() for window in windows() if window != iface.mainWindow())


def agree_and_leave():
    """Quit; agree where QGIS asks whether it may cancel what runs, and quit again."""
    agree_and_leave.timer = QTimer(iface.mainWindow())
    agree_and_leave.timer.timeout.connect(agree)
    agree_and_leave.timer.start(500)


def agree():
    questions = [window for window in windows() if isinstance(window, QMessageBox)]
    for question in questions:
        buttons = QMessageBox.StandardButton
        (question.button(buttons.Yes) or question.button(buttons.Discard)).click()
    if not questions:
        QTimer.singleShot(0, iface.actionExit().trigger)  # which asks, and waits for this timer


play(session)
