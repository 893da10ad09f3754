"""Runs inside the real QGIS window: the toolbox dialog, then batch; writes what they gave.

Reads SHOTS (a folder), PARAMETERS (JSON; all but OUTPUT) and quits. Writes toolbox.gpkg,
batch_1.gpkg, batch_2.gpkg and commands.json: what the dialog's "Copy as" entries copied.
"""

import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface

ALGORITHM = "objectclassifier:classifyobjects"
SHOTS = Path(os.environ["SHOTS"])
PARAMETERS = json.loads(os.environ["PARAMETERS"])


def later(milliseconds, step, *arguments):
    def guarded():
        try:
            step(*arguments)
        except Exception:  # noqa: BLE001 (whatever it is, the test shall read it)
            (SHOTS / "failed.txt").write_text(traceback.format_exc())
            leave()

    QTimer.singleShot(milliseconds, guarded)


def toolbox():
    import processing

    parameters = {**PARAMETERS, "OUTPUT": str(SHOTS / "toolbox.gpkg")}
    dialog = processing.createAlgorithmDialog(ALGORITHM, parameters)
    dialog.show()
    later(1500, run_toolbox, dialog)


def run_toolbox(dialog):
    commands = {}
    for action in dialog.findChildren(QAction):
        if action.text().replace("&", "").startswith("Copy as"):
            action.trigger()
            commands[action.text().split()[2]] = QGuiApplication.clipboard().text()
    (SHOTS / "commands.json").write_text(json.dumps(commands))
    dialog.runButton().click()
    later(1000, wait, dialog, batch)


def batch():
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    dialog = BatchAlgorithmDialog(algorithm, iface.mainWindow())
    dialog.resize(1300, 500)
    dialog.show()
    panel = dialog.mainWidget()
    while panel.batchRowCount() < 2:
        panel.addRow()
    for row in range(2):
        fill(panel, row)
    later(1000, run_batch, dialog)


def fill(panel, row):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for name, value in PARAMETERS.items():
        panel.wrappers[row][panel.parameter_to_column[name]].setParameterValue(value, context)
    output = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"])
    output.setValue(str(SHOTS / f"batch_{row + 1}.gpkg"))


def run_batch(dialog):
    dialog.grab().save(str(SHOTS / "batch.png"))
    dialog.runButton().click()
    later(1000, wait, dialog, leave)


def wait(dialog, following):
    if dialog.cancelButton().isEnabled():
        later(300, wait, dialog, following)
        return
    dialog.close()
    later(500, following)


def leave():
    QgsProject.instance().clear()
    QTimer.singleShot(200, iface.actionExit().trigger)


later(2500, toolbox)
