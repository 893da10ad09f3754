"""Runs inside the real QGIS window: from no model environment to a classified layer.

What installs is a stand-in: it says what pip says, and makes an environment whose interpreter is
that of the tests (PARAMETERS["PYTHON"]). The network is not touched.
"""

import threading

from object_classifier.core.errors import RuntimeMissingError
from object_classifier.core.runtime.environment_check import check
from object_classifier.core.runtime.setup_failures import diagnose
from object_classifier.gui.environment import setup_dialog
from object_classifier.gui.environment.row import EnvironmentRow
from object_classifier.gui.menu.options import PAGE
from object_classifier.gui.menu.options_page import OptionsPage
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog
from qgis.utils import iface, plugins
from window import PARAMETERS, SHOTS, has_run, is_drawn, picture, play, tell

PYTHON = PARAMETERS.pop("PYTHON")
SAID = ["Collecting numpy<3,>=1.26", "  Downloading numpy-2.3.5-cp312-manylinux.whl (16.6 MB)",
        "Collecting onnxruntime<2,>=1.18"]  # fmt: skip

goes_on = threading.Event()
"""The installation may end."""


def fail(options, feedback):
    for line in SAID:
        feedback.pushInfo(line)
    what, mend = diagnose("Temporary failure in name resolution")
    raise RuntimeMissingError(what, where="pip, exit code 1", mend=mend)


def install(options, feedback):
    feedback.setProgressText("Installing numpy>=1.26,<3, onnxruntime>=1.18,<2")
    for line in SAID:
        feedback.pushInfo(line)
    goes_on.wait()
    python = options.environment.python
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{PYTHON}" "$@"\n')
    python.chmod(0o755)
    options.environment.mark(options.frameworks, finished=True)
    return check(python, feedback)


def session():
    import processing

    raster = QgsRasterLayer(PARAMETERS["RASTER"], "town")
    objects = QgsVectorLayer(PARAMETERS["FEATURES"], "footprints", "ogr")
    QgsProject.instance().addMapLayers([raster, objects])
    parameters = {**PARAMETERS, "RASTER": [raster.id()], "FEATURES": objects.id()}
    dialog = processing.createAlgorithmDialog("objectclassifier:classifyobjects", parameters)
    dialog.resize(1000, 800)
    dialog.show()
    row = dialog.findChild(EnvironmentRow)
    yield row.isVisible
    yield is_drawn(dialog)
    picture(dialog, "environment_missing")
    dialog.runButton().click()
    yield has_run(dialog)
    yield is_drawn(dialog)
    picture(dialog, "run_without_environment")

    dialog.showParameters()
    row.set_up.click()
    setup = row.dialog
    yield is_drawn(setup)
    picture(setup, "setup_idle")
    setup_dialog._set_up = fail
    setup.install_button.click()
    yield setup.install_button.isEnabled
    yield is_drawn(setup)
    picture(setup, "setup_failed")
    setup_dialog._set_up = install
    setup.install_button.click()
    yield lambda: SAID[-1] in setup.log.toPlainText()
    picture(setup, "setup_progress")
    goes_on.set()
    yield lambda: not setup.install_button.isVisible()
    yield is_drawn(setup)
    picture(setup, "setup_done")
    setup.close()

    yield is_drawn(dialog)
    picture(dialog, "environment_ready")
    dialog.runButton().click()
    yield has_run(dialog)
    tell("results", {key: str(value) for key, value in dialog.results().items()})
    dialog.close()

    yield from in_options()
    yield from in_diagnostics()


def in_options():
    # It returns when the options are closed; the script goes on in their event loop.
    QTimer.singleShot(0, lambda: iface.showOptionsDialog(iface.mainWindow(), PAGE))
    yield open_options
    options = open_options()
    options.resize(1000, 800)
    page = options.findChild(OptionsPage)
    tell("options", {"shown": page.isVisible()})
    page.environment.look()
    yield page.environment.check.isEnabled
    yield is_drawn(options)
    picture(options, "options")
    options.accept()
    yield lambda: not open_options()


def in_diagnostics():
    plugins["object_classifier"].show_diagnostics()
    report = plugins["object_classifier"].window
    yield lambda: not report.looking.isVisible()
    yield is_drawn(report)
    picture(report, "diagnostics")
    (SHOTS / "diagnostics.txt").write_text(report.report.toPlainText())
    report.close()


def open_options():
    return next(
        (
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible() and widget.findChild(OptionsPage)
        ),
        None,
    )


play(session)
