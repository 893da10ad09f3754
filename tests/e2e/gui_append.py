"""Runs inside the real QGIS window: appends to a layer that is open, as a user does with a mouse.

PARAMETERS: of the algorithm without OUTPUT, and FOLDER, in which roofs.gpkg is appended to.
"""

from pathlib import Path

from qgis.core import QgsProject, QgsProperty, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsDataSourceSelectWidget, QgsFieldMappingWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QTextEdit, QToolButton, QTreeView, QWidget
from window import PARAMETERS, has_run, is_drawn, is_exposed, picture, play, tell

ALGORITHM = "objectclassifier:classifyobjects"
TARGET = Path(PARAMETERS.pop("FOLDER")) / "roofs.gpkg"

FIELDS = ("name", "ClassLabel", "kind")


def session():
    import processing

    raster = QgsRasterLayer(PARAMETERS["RASTER"], "aerial")
    objects = QgsVectorLayer(PARAMETERS["FEATURES"], "objects", "ogr")
    roofs = QgsVectorLayer(f"{TARGET}|layername=roofs", "roofs", "ogr")
    QgsProject.instance().addMapLayers([raster, objects, roofs])
    assert [feature["kind"] for feature in roofs.getFeatures()] == ["old"]
    parameters = {**PARAMETERS, "RASTER": [raster.id()], "FEATURES": objects.id()}
    dialog = processing.createAlgorithmDialog(ALGORITHM, parameters)
    dialog.resize(1000, 800)
    dialog.show()
    yield lambda: is_exposed(dialog)

    output = dialog.mainWidget().wrappers["OUTPUT"].wrappedWidget()
    menu = output.findChild(QToolButton).menu()
    menu.aboutToShow.emit()
    actions = {action.text().replace("&", ""): action for action in menu.actions()}
    actions["Append to Layer…"].trigger()
    yield lambda: panel(dialog, QgsDataSourceSelectWidget)
    chooser = panel(dialog, QgsDataSourceSelectWidget)
    tree = chooser.findChild(QTreeView)
    chooser.expandPath(str(TARGET.parent), True)
    yield lambda: child(tree, tree.currentIndex(), TARGET.name)
    file = child(tree, tree.currentIndex(), TARGET.name)
    tree.expand(file)
    yield is_drawn(dialog)
    table = child(tree, file, "roofs") or file
    tree.scrollTo(table)
    yield is_drawn(dialog)
    spot = tree.visualRect(table).center()
    picture(dialog, "append_choose")
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    yield lambda: panel(dialog, QgsFieldMappingWidget)
    mapping = panel(dialog, QgsFieldMappingWidget)
    tell("mapped", {field.field.name(): field.expression for field in mapping.mapping()})
    mapping.setFieldPropertyMap(  # the user corrects what QGIS has guessed
        {**mapping.fieldPropertyMap(), "kind": QgsProperty.fromField("ClassValue")}
    )
    yield is_drawn(dialog)
    picture(dialog, "append_map")
    mapping.acceptPanel()
    yield is_drawn(dialog)
    picture(dialog, "append_chosen")
    dialog.runButton().click()
    yield has_run(dialog)
    yield is_drawn(dialog)
    picture(dialog, "append_log")
    tell("log", "\n".join(view.toPlainText() for view in dialog.findChildren(QTextEdit)))
    shown = [[feature[name] or None for name in FIELDS] for feature in roofs.getFeatures()]
    tell("rows", shown)  # of the layer that was open all the time
    tell("layers", sorted(layer.name() for layer in QgsProject.instance().mapLayers().values()))
    dialog.close()


def child(tree, parent, name):
    """Return an entry below another one, once QGIS has looked there."""
    model = tree.model()
    below = (model.index(row, 0, parent) for row in range(model.rowCount(parent)))
    return next((entry for entry in below if entry.data() == name), None)


def panel(dialog, kind):
    """Return a panel that QGIS has opened in the dialog; Python knows it as a QWidget only."""
    found = (w for w in dialog.findChildren(QWidget) if w.metaObject().className() == kind.__name__)
    return next((sip.cast(widget, kind) for widget in found), None)


play(session)
