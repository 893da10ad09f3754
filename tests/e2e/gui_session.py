"""Runs inside the real QGIS window: opens the dialog, runs it, takes pictures, and quits.

Reads the folder for pictures from SHOTS and the parameters, as JSON, from PARAMETERS.
"""

import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

SHOTS = Path(os.environ["SHOTS"])
PARAMETERS = json.loads(os.environ["PARAMETERS"])
state = {"dialog": None}


def later(milliseconds, step):
    def guarded():
        try:
            step()
        except Exception:  # noqa: BLE001 (whatever it is, the test shall read it)
            (SHOTS / "failed.txt").write_text(traceback.format_exc())
            leave()

    QTimer.singleShot(milliseconds, guarded)


def open_dialog():
    import processing

    raster = QgsRasterLayer(PARAMETERS["RASTER"], "imagery")
    objects = QgsVectorLayer(PARAMETERS["FEATURES"], "objects", "ogr")
    QgsProject.instance().addMapLayers([raster, objects])
    iface.mainWindow().resize(1400, 900)
    parameters = {**PARAMETERS, "RASTER": [raster.id()], "FEATURES": objects.id()}
    dialog = processing.createAlgorithmDialog("objectclassifier:classifyobjects", parameters)
    dialog.resize(1000, 800)
    dialog.show()
    state["dialog"] = dialog
    later(2500, run)


def run():
    state["dialog"].grab().save(str(SHOTS / "dialog.png"))
    state["dialog"].runButton().click()
    later(1500, wait)


def wait():
    dialog = state["dialog"]
    if dialog.cancelButton().isEnabled():
        later(500, wait)
        return
    dialog.grab().save(str(SHOTS / "log.png"))
    results = {key: str(value) for key, value in dialog.results().items()}
    (SHOTS / "results.json").write_text(json.dumps(results))
    dialog.close()
    later(1500, picture_of_the_window)


def picture_of_the_window():
    layers = QgsProject.instance().mapLayersByName("Classified objects")
    iface.mapCanvas().setExtent(QgsProject.instance().mapLayersByName("imagery")[0].extent())
    iface.mapCanvas().refreshAllLayers()
    later(1500, lambda: shoot(layers))


def shoot(layers):
    categories = layers[0].renderer().categories() if layers else []
    (SHOTS / "legend.json").write_text(json.dumps([c.label() for c in categories]))
    iface.mainWindow().grab().save(str(SHOTS / "window.png"))
    leave()


def leave():
    QgsProject.instance().clear()
    QTimer.singleShot(200, iface.actionExit().trigger)


later(2500, open_dialog)
