"""Runs inside the real QGIS window: cancels a run in the middle, looks at the log, and goes on.

The model waits at its gate (tests/gated_model.py), so the middle is where the run really is.
"""

from pathlib import Path

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QTextEdit
from window import PARAMETERS, has_run, is_drawn, is_exposed, picture, play, tell

COUNT = 4000


def objects():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32615", "objects", "memory")
    squares = []
    for number in range(COUNT):
        x, y = 1002 + number % 36, 1998 - number // 36 % 26
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})").buffer(2, 1))
        squares.append(feature)
    layer.dataProvider().addFeatures(squares)
    return layer


def session():
    import processing

    raster, layer = QgsRasterLayer(PARAMETERS["RASTER"], "aerial"), objects()
    QgsProject.instance().addMapLayers([raster, layer])
    parameters = {
        "RASTER": [raster.id()], "FEATURES": layer.id(), "MODEL": PARAMETERS["MODEL"],
        "RUN_MODEL_CODE": True,
    }  # fmt: skip
    dialog = processing.createAlgorithmDialog("objectclassifier:classifyobjects", parameters)
    dialog.resize(1000, 700)
    dialog.show()
    yield lambda: is_exposed(dialog)
    dialog.runButton().click()
    gate = Path(PARAMETERS["GATE"])
    yield lambda: any(gate.glob("waiting-*")) or has_run(dialog)()
    dialog.cancelButton().click()
    yield has_run(dialog)
    yield is_drawn(dialog)
    picture(dialog, "log_cancelled")
    tell("cancelled", log_of(dialog))
    (gate / "open").touch()
    dialog.runButton().click()
    yield has_run(dialog)
    yield is_drawn(dialog)
    tell("continued", log_of(dialog))
    dialog.close()


def log_of(dialog):
    return "\n".join(view.toPlainText() for view in dialog.findChildren(QTextEdit))


play(session)
