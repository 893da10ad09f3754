"""Runs inside the real QGIS window: opens the dialog, runs it, and looks at the layer."""

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.utils import iface
from window import PARAMETERS, has_run, picture, play, tell


def session():
    import processing

    empty = processing.createAlgorithmDialog("objectclassifier:classifyobjects", {})
    empty.resize(1000, 800)
    empty.show()
    yield 1500
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
    yield 2500
    picture(dialog, "dialog")
    dialog.runButton().click()
    yield 1500
    yield has_run(dialog)
    picture(dialog, "log")
    tell("results", {key: str(value) for key, value in dialog.results().items()})
    dialog.close()
    yield 1500
    iface.mapCanvas().setExtent(raster.extent())
    iface.mapCanvas().refreshAllLayers()
    yield 1500
    layers = QgsProject.instance().mapLayersByName("footprints: Damage sample")
    tell("legend", [category.label() for category in layers[0].renderer().categories()])
    picture(iface.mainWindow(), "window")


play(session)
