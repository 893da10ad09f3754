"""Runs inside the real QGIS window: opens the dialogs with several models, and takes pictures.

PARAMETERS: cases, each a name with values and, perhaps, a theme of QGIS. Writes a picture of each,
modeler.png and batch_models.png, and what came out of them: values.json and commands.json.
"""

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingModelAlgorithm
from qgis.utils import iface
from window import PARAMETERS, copied_commands, is_drawn, picture, play, tell

ALGORITHM = "objectclassifier:classifyobjects"
NAMES = ("MODEL", "MODEL_ARGUMENTS")


def dialogs():
    import processing
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    values, commands = {}, {}

    modeler = ModelerParametersDialog(algorithm(), QgsProcessingModelAlgorithm("m", "tests"))
    modeler.show()
    for name, value in PARAMETERS["model_list"]["values"].items():
        modeler.widget.widget.wrappers[name].setValue(value)
    yield is_drawn(modeler)
    modeler.resize(700, 760)
    yield is_drawn(modeler)
    picture(modeler, "modeler")
    sources = modeler.createAlgorithm().parameterSources()
    values["modeler"] = [source.staticValue() for name in NAMES for source in sources[name]]
    modeler.close()

    batch = BatchAlgorithmDialog(algorithm(), iface.mainWindow())
    batch.show()
    fill(batch.mainWidget())
    yield is_drawn(batch)
    batch.resize(1300, 420)
    yield is_drawn(batch)
    picture(batch, "batch_models")
    panel = batch.mainWidget()
    values["batch"] = [
        [panel.valueForParameter(row, name) for name in NAMES] for row in range(len(PARAMETERS))
    ]
    batch.close()

    for name, case in PARAMETERS.items():
        if "theme" in case:
            QgsApplication.setUITheme(case["theme"])
        dialog = processing.createAlgorithmDialog(ALGORITHM, case["values"])
        dialog.show()
        yield is_drawn(dialog)  # QGIS gives it the size that it had
        dialog.resize(900, 760)
        yield model_is_known(dialog)
        yield is_drawn(dialog)
        picture(dialog, name)
        wrappers = dialog.mainWidget().wrappers
        values[name] = [wrappers[key].parameterValue() for key in NAMES]
        commands[name] = copied_commands(dialog)
        dialog.close()

    tell("values", values)
    tell("commands", commands)


def algorithm():
    return QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)


def fill(panel):
    context = QgsProcessingContext()
    for row, case in enumerate(PARAMETERS.values()):
        while panel.batchRowCount() <= row:
            panel.addRow()
        for name, value in case["values"].items():
            wrapper = panel.wrappers[row][panel.parameter_to_column[name]]
            wrapper.setParameterValue(value, context)


def model_is_known(dialog):
    return lambda: not dialog.mainWidget().wrappers["MODEL"].panel.is_reading()


play(dialogs)
