"""Runs inside the real QGIS window: from no model environment to a classified layer.

What installs is a stand-in: it says what pip says, and makes an environment whose interpreter is
that of the tests (PARAMETERS["PYTHON"]). The network is not touched.
"""

import time

from object_classifier.core.errors import RuntimeMissingError
from object_classifier.core.runtime.diagnosis import diagnose
from object_classifier.core.runtime.environment import check
from object_classifier.gui import setup_dialog
from object_classifier.gui.environment_row import EnvironmentRow
from object_classifier.gui.options import PAGE
from object_classifier.gui.options_page import OptionsPage
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog
from qgis.utils import iface, plugins
from window import PARAMETERS, SHOTS, has_run, picture, play, tell

PYTHON = PARAMETERS.pop("PYTHON")
SAID = ["Collecting numpy<3,>=1.26", "  Downloading numpy-2.3.5-cp312-manylinux.whl (16.6 MB)",
        "Collecting onnxruntime<2,>=1.18"]  # fmt: skip


def fail(wishes, feedback):
    for line in SAID:
        feedback.pushInfo(line)
    what, mend = diagnose("Temporary failure in name resolution")
    raise RuntimeMissingError(what, where="pip, exit code 1", mend=mend)


def install(wishes, feedback):
    feedback.setProgressText("Installing numpy>=1.26,<3, onnxruntime>=1.18,<2")
    for line in SAID:
        feedback.pushInfo(line)
        time.sleep(1)
    python = wishes.environment.python
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{PYTHON}" "$@"\n')
    python.chmod(0o755)
    wishes.environment.mark(wishes.frameworks, finished=True)
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
    yield 500
    picture(dialog, "environment_missing")
    dialog.runButton().click()
    yield 1500
    yield has_run(dialog)
    picture(dialog, "run_without_environment")

    dialog.showParameters()
    row.set_up.click()
    setup = row.dialog
    yield 1000
    picture(setup, "setup_idle")
    setup_dialog._set_up = fail
    setup.install_button.click()
    yield setup.install_button.isEnabled
    picture(setup, "setup_failed")
    setup_dialog._set_up = install
    setup.install_button.click()
    yield 1500
    picture(setup, "setup_progress")
    yield lambda: not setup.install_button.isVisible()
    yield 500
    picture(setup, "setup_done")
    setup.close()

    yield 500
    picture(dialog, "environment_ready")
    dialog.runButton().click()
    yield 1500
    yield has_run(dialog)
    tell("results", {key: str(value) for key, value in dialog.results().items()})
    dialog.close()

    when(open_options, see_options)
    iface.showOptionsDialog(iface.mainWindow(), PAGE)  # returns when it is closed

    plugins["object_classifier"].show_diagnostics()
    report = plugins["object_classifier"].window
    yield lambda: not report.looking.isVisible()
    picture(report, "diagnostics")
    (SHOTS / "diagnostics.txt").write_text(report.report.toPlainText())
    report.close()


def when(condition, step):
    """Do a step once there is what it needs: the options are modal, the session waits for them."""
    found = condition()
    QTimer.singleShot(300, (lambda: step(found)) if found else (lambda: when(condition, step)))


def open_options():
    return next(
        (
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible() and widget.findChild(OptionsPage)
        ),
        None,
    )


def see_options(options):
    options.resize(1000, 800)
    page = options.findChild(OptionsPage)
    tell("options", {"shown": page.isVisible()})
    page.environment.look()
    when(page.environment.check.isEnabled, lambda _: close_options(options))


def close_options(options):
    picture(options, "options")
    options.accept()


play(session)
