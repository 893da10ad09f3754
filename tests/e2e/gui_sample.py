"""Runs inside the real QGIS window, in a profile without anything: the sample, a button at a time.

The environment of the tests (PARAMETERS["PYTHON"]) is there from the moment on when a user would
have set one up.
"""

import os

from object_classifier.gui.common.algorithm_windows import algorithm_windows
from object_classifier.gui.environment.probe import environment_probe
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QAction, QPushButton
from qgis.utils import iface, unloadPlugin
from window import PARAMETERS, has_run, is_drawn, picture, play, tell


def session():
    window = iface.mainWindow()
    window.resize(1200, 800)
    action = next(each for each in window.findChildren(QAction) if each.text() == "Load a sample")
    action.trigger()
    yield lambda: button("Set up…")
    yield is_drawn(window)
    picture(window, "sample_loaded")
    layers = QgsProject.instance().mapLayers().values()
    imagery = next(layer for layer in layers if "Town" in layer.name())
    tell(
        "loaded",
        {
            "crs": QgsProject.instance().crs().authid(),
            "shows_town": iface.mapCanvas().extent().contains(imagery.extent()),
            "sources": [layer.source() for layer in layers],
        },
    )

    os.environ["OBJECT_CLASSIFIER_PYTHON"] = PARAMETERS["PYTHON"]
    environment_probe().look()
    yield lambda: button("Classify…")
    yield is_drawn(window)
    picture(window, "sample_ready")
    button("Classify…").click()
    dialog = yield from opened("classifyobjects")
    picture(dialog, "sample_dialog")
    dialog.runButton().click()
    yield has_run(dialog)
    tell("classified", {key: str(value) for key, value in dialog.results().items()})
    dialog.close()

    yield lambda: button("Assess accuracy…")
    yield is_drawn(window)
    picture(window, "sample_classified")
    button("Assess accuracy…").click()
    dialog = yield from opened("assessaccuracy")
    picture(dialog, "sample_assess")
    dialog.runButton().click()
    yield has_run(dialog)
    yield is_drawn(dialog)
    picture(dialog, "sample_accuracy")
    tell("accuracy", {"OVERALL": dialog.results()["OVERALL"]})
    dialog.close()

    layers = set(QgsProject.instance().mapLayers())
    action.trigger()
    yield lambda: button("Classify…")
    again = set(QgsProject.instance().mapLayers()) == layers
    unloadPlugin("object_classifier")
    yield is_drawn(window)
    tell("left", {"again": again, "offers": button("Classify…") is not None})


def button(title):
    """Return a button of the line above the map, if it is there."""
    item = iface.messageBar().currentItem()
    buttons = [] if item is None else item.findChildren(QPushButton)
    return next((each for each in buttons if each.text() == title), None)


def opened(algorithm):
    """Wait for the dialog of an algorithm, and return it."""

    def dialog():
        return next(
            (each for each in algorithm_windows()
             if each.isVisible() and each.algorithm().name() == algorithm),
            None,
        )  # fmt: skip

    yield dialog
    yield lambda: environment_probe().report is not None
    yield is_drawn(dialog())  # QGIS gives it the size that it had
    dialog().resize(1000, 800)
    yield is_drawn(dialog())
    return dialog()


play(session)
