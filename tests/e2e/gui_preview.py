"""Runs inside the real QGIS window: previews the first and the last chips; THEME is one of QGIS."""

import os

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from window import PARAMETERS, is_drawn, picture, play, tell


def preview_of(dialog):
    """Open the preview with its button, as a user does."""
    texts = {button.text(): button for button in dialog.findChildren(QPushButton)}
    texts["Preview chips…"].click()
    windows = QApplication.topLevelWidgets()
    return next(window for window in windows if type(window).__name__ == "ChipPreview")


def what_is_shown(preview):
    return {
        "place": preview.place.text(),
        "rules": preview.rules.text(),
        "problem": preview.problem.text(),
        "captions": [preview.chips.item(row).text() for row in range(preview.chips.count())],
    }


def session():
    import processing

    raster = QgsRasterLayer(PARAMETERS["RASTER"], "aerial")
    objects = QgsVectorLayer(PARAMETERS["FEATURES"], "footprints", "ogr")
    QgsProject.instance().addMapLayers([raster, objects])
    QgsApplication.setUITheme(os.environ["THEME"])
    parameters = {**PARAMETERS, "RASTER": [raster.id()], "FEATURES": objects.id()}
    dialog = processing.createAlgorithmDialog("objectclassifier:classifyobjects", parameters)
    dialog.resize(1000, 800)
    dialog.show()
    yield is_drawn(dialog)
    preview = preview_of(dialog)
    yield lambda: not preview.is_working()
    yield is_drawn(preview)
    tell("first", what_is_shown(preview))
    picture(dialog, "dialog")
    picture(preview, "first")

    preview.turn((objects.featureCount() - 1) // 12)
    yield lambda: not preview.is_working()
    yield is_drawn(preview)
    tell("last", what_is_shown(preview))
    picture(preview, "last")
    preview.turn(-1)  # and QGIS is left while it works


play(session)
