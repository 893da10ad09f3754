"""Runs inside the real QGIS window: opens the dialogs with several models, takes pictures.

Reads SHOTS (a folder) and PARAMETERS (JSON: a list of cases with a name, parameters and perhaps a
theme or an algorithm) and quits.
Writes NAME.png, modeler.png, batch_models.png and dialogs.json: what each dialog gave.
"""

import json
import os
import traceback
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProject,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface

ALGORITHM = "objectclassifier:classifyobjects"
SHOTS = Path(os.environ["SHOTS"])
CASES = json.loads(os.environ["PARAMETERS"])
given = {}


def later(milliseconds, step, *arguments):
    def guarded():
        try:
            step(*arguments)
        except Exception:  # noqa: BLE001 (whatever it is, the test shall read it)
            (SHOTS / "failed.txt").write_text(traceback.format_exc())
            leave()

    QTimer.singleShot(milliseconds, guarded)


def open_dialog(cases):
    import processing

    if not cases:
        later(100, finish)
        return
    case, *others = cases
    if "theme" in case:
        QgsApplication.setUITheme(case["theme"])
    dialog = processing.createAlgorithmDialog(case.get("algorithm", ALGORITHM), case["parameters"])
    dialog.show()
    later(300, dialog.resize, 900, 760)  # after QGIS gave it the size that it had
    later(1500, look, dialog, case["name"], others)


def look(dialog, name, others):
    dialog.grab().save(str(SHOTS / f"{name}.png"))
    given[name] = copied(dialog)
    dialog.close()
    later(200, open_dialog, others)


def copied(dialog):
    """Return what the dialog's "Copy as" entries copy."""
    commands = {}
    for action in dialog.findChildren(QAction):
        if action.text().replace("&", "").startswith("Copy as"):
            QGuiApplication.clipboard().clear()
            action.trigger()
            commands[action.text().split()[2]] = QGuiApplication.clipboard().text()
    return commands


def open_modeler():
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    model = QgsProcessingModelAlgorithm("model", "tests")
    model.addModelParameter(
        QgsProcessingParameterFile("chosen", "Chosen"), QgsProcessingModelParameter("chosen")
    )
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    dialog = ModelerParametersDialog(algorithm, model)
    dialog.resize(700, 760)
    dialog.show()
    for name in ("MODEL", "MODEL_ARGUMENTS"):
        value = CASES[0]["parameters"].get(name)
        dialog.widget.widget.wrappers[name].setValue(value)
    later(800, look_at_modeler, dialog)


def look_at_modeler(dialog):
    dialog.grab().save(str(SHOTS / "modeler.png"))
    step = dialog.createAlgorithm()
    given["modeler"] = {
        name: [source.staticValue() for source in sources]
        for name, sources in step.parameterSources().items()
        if name in {"MODEL", "MODEL_ARGUMENTS"}
    }
    dialog.close()
    later(200, open_batch)


def open_batch():
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    dialog = BatchAlgorithmDialog(algorithm, iface.mainWindow())
    dialog.show()
    later(300, dialog.resize, 1300, 420)
    panel = dialog.mainWidget()
    context = QgsProcessingContext()
    cases = [case for case in CASES if "algorithm" not in case]
    for row, case in enumerate(cases):
        while panel.batchRowCount() <= row:
            panel.addRow()
        for name, value in case["parameters"].items():
            panel.wrappers[row][panel.parameter_to_column[name]].setParameterValue(value, context)
    given["batch"] = [
        {name: panel.valueForParameter(row, name) for name in ("MODEL", "MODEL_ARGUMENTS")}
        for row in range(len(cases))
    ]
    later(800, look_at_batch, dialog)


def look_at_batch(dialog):
    dialog.grab().save(str(SHOTS / "batch_models.png"))
    dialog.close()
    later(200, open_dialog, CASES)


def finish():
    (SHOTS / "dialogs.json").write_text(json.dumps(given))
    leave()


def leave():
    QgsProject.instance().clear()
    QTimer.singleShot(200, iface.actionExit().trigger)


later(2500, open_modeler)
