"""Runs inside the real QGIS window: samples a layer, takes the offer, and reviews all by keys.

PARAMETERS: RASTER and FEATURES, COUNT of objects to answer; KILLED_AFTER that many QGIS is killed.
THEME is one of QGIS. Writes times.json (milliseconds of each answer), shown.json, and pictures.
"""

import os
import signal
import time

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QWidget
from qgis.utils import iface, plugins
from window import PARAMETERS, is_drawn, picture, play, tell

KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_0)


def button(parent, words):
    return next(each for each in parent.findChildren(QPushButton) if each.text() == words)


def session():
    import processing

    QgsApplication.setUITheme(os.environ["THEME"])
    iface.mainWindow().resize(1024, 768)
    raster = QgsRasterLayer(PARAMETERS["RASTER"], "aerial")
    objects = QgsVectorLayer(PARAMETERS["FEATURES"], "objects", "ogr")
    QgsProject.instance().addMapLayers([raster, objects])
    yield is_drawn(iface.mainWindow())
    sampled = {"FEATURES": objects, "COUNT": PARAMETERS["COUNT"], "OUTPUT": PARAMETERS["OUTPUT"]}
    processing.runAndLoadResults("objectclassifier:sampleobjects", sampled)
    QgsProject.instance().removeMapLayer(objects.id())
    yield lambda: any(
        each.text() == "Review…" for each in iface.messageBar().findChildren(QPushButton)
    )
    yield is_drawn(iface.mainWindow())
    picture(iface.mainWindow(), "offer")
    button(iface.messageBar(), "Review…").click()
    dock = plugins["object_classifier"].review
    yield is_drawn(iface.mainWindow())
    picture(iface.mainWindow(), "form")
    dock.setup.start.click()
    yield lambda: dock.session is not None
    yield is_drawn(iface.mainWindow())
    picture(iface.mainWindow(), "object")
    if PARAMETERS.get("KILLED_AFTER"):
        yield from answers(dock.session, PARAMETERS["KILLED_AFTER"])
        os.kill(os.getpid(), signal.SIGKILL)
    times = yield from answers(dock.session, PARAMETERS["COUNT"])
    yield is_drawn(iface.mainWindow())
    picture(iface.mainWindow(), "end")
    tell("shown", {"object": dock.panel.object.text(), "counts": dock.panel.counts.text()})
    tell("times", times)
    (steps,) = dock.panel.findChildren(QWidget, "next_steps")
    for name in ("assess", "train"):
        getattr(steps, name).click()
        yield dialogs
        (dialog,) = dialogs()
        yield is_drawn(dialog)
        tell(name, {key: str(value) for key, value in dialog.createProcessingParameters().items()})
        picture(dialog, name)
        dialog.close()
        yield lambda: not dialogs()


def dialogs():
    windows = QApplication.topLevelWidgets()
    return [each for each in windows if each.isVisible() and hasattr(each, "runButton")]


def answers(session, count):
    """Press keys on the map, as fast as QGIS takes them."""
    times = []
    for number in range(count):
        here, begun = session.shown, time.perf_counter()
        QTest.keyClick(iface.mapCanvas(), KEYS[number % len(KEYS)])
        times.append(1000 * (time.perf_counter() - begun))
        yield lambda here=here: session.shown is not here
    return times


play(session)
