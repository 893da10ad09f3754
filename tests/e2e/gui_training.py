"""Runs inside the real QGIS window: what the dialog says of labels; THEME is one of QGIS.

PARAMETERS: "algorithm", "raster", "features", and the "values" of the dialog. The layer gets a
legend by the field "legend", where one is named. Writes pictures, and what is shown as JSON.
"""

import os

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from window import PARAMETERS, is_drawn, picture, play, tell


def categorised(layer, field):
    """Give a layer a legend by a field, in colours that are not the plugin's."""
    values = sorted(str(value) for value in layer.uniqueValues(layer.fields().lookupField(field)))
    colors = ("#1b9e77", "#d95f02", "#7570b3", "#e7298a", "#66a61e")
    categories = [
        QgsRendererCategory(value, QgsFillSymbol.createSimple({"color": color}), value)
        for value, color in zip((value for value in values if value != "NULL"), colors)
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def said(panel):
    return {
        "headline": panel.headline.text(),
        "classes": [panel.classes.item(row).text() for row in range(panel.classes.count())],
        "problems": panel.problems.text(),
        "facts": panel.facts.text(),
        "folds": [panel.folds.item(row).text() for row in range(panel.folds.count())],
        "is_on_map": panel.overlay.is_shown,
    }


def session():
    import processing

    raster = QgsRasterLayer(PARAMETERS["raster"], "aerial")
    objects = QgsVectorLayer(PARAMETERS["features"], "footprints", "ogr")
    if "legend" in PARAMETERS:
        categorised(objects, PARAMETERS["legend"])
    QgsProject.instance().addMapLayers([raster, objects])
    iface.mapCanvas().setDestinationCrs(raster.crs())
    iface.mapCanvas().setExtent(raster.extent())
    QgsApplication.setUITheme(os.environ["THEME"])
    values = {"RASTER": [raster.id()], "FEATURES": objects.id(), **PARAMETERS["values"]}
    dialog = processing.createAlgorithmDialog(PARAMETERS["algorithm"], values)
    dialog.resize(1000, 900)
    dialog.show()
    wrapper = dialog.mainWidget().wrappers["LABEL_FIELD"]
    panel = wrapper.panel
    yield lambda: panel.isVisible() and not panel.is_reading()
    yield lambda: panel.environment.sentence.text() not in {"", "Looking at the model environment…"}
    yield is_drawn(dialog)
    tell("labels", {**said(panel), "value": wrapper.parameterValue()})
    picture(dialog, "dialog")
    panel.preview.click()
    windows = QApplication.topLevelWidgets()
    preview = next(window for window in windows if type(window).__name__ == "ChipPreview")
    yield lambda: preview.page is not None or preview.problem.text()
    yield is_drawn(preview)
    tell("chips", [preview.chips.item(row).text() for row in range(preview.chips.count())])
    picture(preview, "chips")
    preview.close()
    panel.on_map.click()
    yield is_drawn(dialog)
    yield is_drawn(iface.mainWindow())
    tell("split", said(panel))
    picture(dialog, "split")
    picture(iface.mainWindow(), "map")
    dialog.close()
    tell("closed", panel.overlay.is_shown)


play(session)
