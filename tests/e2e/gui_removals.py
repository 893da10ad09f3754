"""Runs inside the real QGIS window: takes away what a run reads or writes, at many moments.

PARAMETERS: MODEL, RASTER, work (a folder), moments (ms after Run), what is removed, the sources
of objects, the kinds of output. Tells of each round what came of it. With `leave`, a kind of
output, QGIS is left instead.
"""

from itertools import product
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsRemappingSinkDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton, QTextEdit
from qgis.utils import iface
from window import PARAMETERS, has_run, is_exposed, is_idle, play, tell

ALGORITHM = "objectclassifier:classifyobjects"
WORK = Path(PARAMETERS["work"])
COUNT = 3000
OLD = 7
"""Rows of an output that was there before."""


def objects(count, kind):
    """Return a layer of squares on the raster."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32615&field=name:string", "objects", "memory")
    features = []
    for number in range(count):
        x, y = 1002 + number % 36, 1998 - number // 36 % 26
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"f{number}"])
        feature.setGeometry(square(x, y))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer if kind == "memory" else saved(layer, WORK / "objects.gpkg")


def square(x, y):
    from qgis.core import QgsGeometry, QgsRectangle

    return QgsGeometry.fromRect(QgsRectangle(x - 2, y - 2, x + 2, y + 2))


def saved(layer, path):
    path.unlink(missing_ok=True)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    nowhere = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), nowhere, options)
    return QgsVectorLayer(str(path), layer.name(), "ogr")


def output_of(kind):
    """Return OUTPUT, and how many rows it has now."""
    path = WORK / "out.gpkg"
    if kind == "memory":
        return "TEMPORARY_OUTPUT", 0
    existing = saved(objects(OLD, "memory"), path)
    if kind == "file":
        del existing
        return str(path), OLD
    QgsProject.instance().addMapLayer(existing, False)
    source = f"{path}|layername=out"  # as the widget's *Append to Layer…* has it
    mapping = QgsRemappingSinkDefinition()
    mapping.addMappedField("name", QgsProperty.fromField("ClassLabel"))
    definition = QgsProcessingOutputLayerDefinition(source)
    definition.setRemappingDefinition(mapping)
    return definition, OLD


def rows_of(kind, dialog):
    """Return how many rows the output has now."""
    if kind == "memory":
        layer = dialog.results().get("OUTPUT")
        return int(dialog.results().get("FEATURE_COUNT", 0)) if layer else 0
    return QgsVectorLayer(str(WORK / "out.gpkg"), "", "ogr").featureCount()


def words_of(dialog):
    """Return what the dialog's log says."""
    return "\n".join(view.toPlainText() for view in dialog.findChildren(QTextEdit))


def remove(what, raster, layer):
    project = QgsProject.instance()
    if what == "project":
        project.clear()
    elif what == "raster":
        project.removeMapLayer(raster)
    else:
        project.removeMapLayer(layer)


def rounds():
    import processing

    for number, (what, source, kind, moment) in enumerate(
        product(*(PARAMETERS[name] for name in ("what", "sources", "kinds", "moments")))
    ):
        QgsProject.instance().clear()
        raster = QgsRasterLayer(PARAMETERS["RASTER"], "aerial")
        layer = objects(COUNT, source)
        QgsProject.instance().addMapLayers([raster, layer])
        ids = raster.id(), layer.id()
        output, before = output_of(kind)
        parameters = {
            "RASTER": [ids[0]], "FEATURES": ids[1], "MODEL": PARAMETERS["MODEL"], "OUTPUT": output,
            "MODEL_ARGUMENTS": [["batch_size", "16"]],
        }  # fmt: skip
        del raster, layer
        dialog = processing.createAlgorithmDialog(ALGORITHM, parameters)
        dialog.show()
        yield lambda dialog=dialog: is_exposed(dialog)
        dialog.runButton().click()
        gone = []

        def take_away(what=what, ids=ids, gone=gone):
            remove(what, *ids)
            gone.append(True)

        QTimer.singleShot(moment, take_away)
        yield lambda gone=gone: bool(gone)
        yield has_run(dialog)
        yield is_idle
        tell(f"round_{number:03}", {
            "round": [what, source, kind, moment],
            "before": before,
            "after": rows_of(kind, dialog),
            "count": COUNT,
            "log": words_of(dialog),
        })  # fmt: skip
        dialog.close()
    for moment in PARAMETERS["moments"]:
        yield from preview(moment)
    tell("lives", True)


def preview(moment):
    """Remove the layer some milliseconds after Preview."""
    import processing

    QgsProject.instance().clear()
    raster = QgsRasterLayer(PARAMETERS["RASTER"], "aerial")
    layer = objects(COUNT, "memory")
    QgsProject.instance().addMapLayers([raster, layer])
    parameters = {
        "RASTER": [raster.id()], "FEATURES": layer.id(), "MODEL": PARAMETERS["MODEL"],
    }  # fmt: skip
    dialog = processing.createAlgorithmDialog(ALGORITHM, parameters)
    dialog.show()
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    yield buttons["Preview chips…"].isEnabled
    buttons["Preview chips…"].click()
    name = layer.id()
    del layer, raster
    gone = []

    def take_away():
        QgsProject.instance().removeMapLayer(name)
        gone.append(True)

    QTimer.singleShot(moment, take_away)
    yield lambda: bool(gone)
    window = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "ChipPreview")
    yield lambda: not window.is_working()
    words = " ".join((window.problem.text(), window.notes.text(), window.place.text()))
    tell(f"preview_{moment:05}", {"words": words})
    dialog.close()


def left():
    """Leave QGIS some milliseconds after Run."""
    import processing

    raster = QgsRasterLayer(PARAMETERS["RASTER"], "aerial")
    layer = objects(COUNT, "memory")
    QgsProject.instance().addMapLayers([raster, layer])
    output, _ = output_of(PARAMETERS["leave"])
    parameters = {
        "RASTER": [raster.id()], "FEATURES": layer.id(), "MODEL": PARAMETERS["MODEL"],
        "OUTPUT": output, "MODEL_ARGUMENTS": [["batch_size", "1"]],
    }  # fmt: skip
    dialog = processing.createAlgorithmDialog(ALGORITHM, parameters)
    dialog.show()
    yield lambda: is_exposed(dialog)
    dialog.runButton().click()
    answering = QTimer()
    answering.timeout.connect(agree)
    answering.start(100)
    # QGIS asks whether to cancel what runs, and then stays.
    QTimer.singleShot(PARAMETERS["moments"][0], iface.actionExit().trigger)
    yield has_run(dialog)


def agree():
    """Say Yes to whatever QGIS asks."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        box.button(QMessageBox.StandardButton.Yes).click()


play(left if "leave" in PARAMETERS else rounds)
