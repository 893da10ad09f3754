"""Runs inside the real QGIS window: the toolbox dialog, then batch.

Writes toolbox.gpkg, batch_1.gpkg and batch_2.gpkg from the same parameters (all but OUTPUT), and
commands.json: what the dialog's "Copy as" entries copied.
"""

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from qgis.utils import iface
from window import (
    PARAMETERS,
    SHOTS,
    copied_commands,
    has_run,
    is_drawn,
    is_exposed,
    picture,
    play,
    tell,
)

ALGORITHM = "objectclassifier:classifyobjects"


def doors():
    import processing
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    output = str(SHOTS / "toolbox.gpkg")
    toolbox = processing.createAlgorithmDialog(ALGORITHM, {**PARAMETERS, "OUTPUT": output})
    toolbox.show()
    yield lambda: is_exposed(toolbox)
    tell("commands", copied_commands(toolbox))
    toolbox.runButton().click()
    yield has_run(toolbox)
    toolbox.close()

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    batch = BatchAlgorithmDialog(algorithm, iface.mainWindow())
    batch.resize(1300, 500)
    batch.show()
    fill(batch.mainWidget())
    yield is_drawn(batch)
    picture(batch, "batch")
    batch.runButton().click()
    yield has_run(batch)
    batch.close()


def fill(panel):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    while panel.batchRowCount() < 2:
        panel.addRow()
    for row in range(2):
        for name, value in PARAMETERS.items():
            wrapper = panel.wrappers[row][panel.parameter_to_column[name]]
            wrapper.setParameterValue(value, context)
        output = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"])
        output.setValue(str(SHOTS / f"batch_{row + 1}.gpkg"))


play(doors)
