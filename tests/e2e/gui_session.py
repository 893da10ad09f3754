"""Runs inside the real QGIS window: opens the dialog, runs it, and looks at the layer."""

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.utils import iface
from window import PARAMETERS, has_run, is_drawn, picture, play, tell


def session():
    import processing

    empty = processing.createAlgorithmDialog("objectclassifier:classifyobjects", {})
    empty.resize(1000, 800)
    empty.show()
    yield is_drawn(empty)
    picture(empty, "dialog_empty")
    empty.close()

    raster = QgsRasterLayer(PARAMETERS["RASTER"], "town")
    objects = QgsVectorLayer(PARAMETERS["FEATURES"], "footprints", "ogr")
    QgsProject.instance().addMapLayers([raster, objects])
    iface.mainWindow().resize(1400, 900)
    parameters = {**PARAMETERS, "RASTER": [raster.id()], "FEATURES": objects.id()}
    dialog = processing.createAlgorithmDialog("objectclassifier:classifyobjects", parameters)
    dialog.resize(1000, 800)
    dialog.show()
    yield is_drawn(dialog)
    picture(dialog, "dialog")
    dialog.runButton().click()
    yield has_run(dialog)
    yield is_drawn(dialog)
    picture(dialog, "log")
    tell("results", {key: str(value) for key, value in dialog.results().items()})
    dialog.close()
    iface.mapCanvas().setExtent(raster.extent())
    iface.mapCanvas().refreshAllLayers()
    yield is_drawn(iface.mainWindow())
    layers = QgsProject.instance().mapLayersByName("footprints: Damage sample")
    tell("legend", [category.label() for category in layers[0].renderer().categories()])
    picture(iface.mainWindow(), "window")


play(session)
