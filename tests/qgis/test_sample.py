"""*Load a sample*: its copy, its layers in projects of all kinds, and what is offered after it."""

from __future__ import annotations

import errno
import filecmp
import shutil
from pathlib import Path

import pytest
from object_classifier.algorithms.common.loaded_layers import loaded_layers
from object_classifier.algorithms.common.model_environment import chosen_sample_folder
from object_classifier.core.errors import OutputError
from object_classifier.core.layers import sample_town as sample_files
from object_classifier.core.layers.sample_town import SHIPPED, SampleNames, copy_sample, open_sample
from object_classifier.core.model.source import open_model
from object_classifier.gui.environment.setup_dialog import SetupDialog
from object_classifier.gui.menu.sample_town import SampleGuide
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QMainWindow, QPushButton

NAMES = SampleNames(group="Sample", imagery="Town", footprints="Buildings")
FILES = ("town.tif", "footprints.gpkg", "damage_sample.dlpk")


class Interface:
    """What the guide uses of QGIS's window."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.window.resize(900, 700)
        self.bar = QgsMessageBar(self.window)
        self.bridge = QgsLayerTreeMapCanvasBridge(
            QgsProject.instance().layerTreeRoot(), self.canvas
        )
        self.active = None

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def layerTreeCanvasBridge(self):
        return self.bridge

    def messageBar(self):
        return self.bar

    def setActiveLayer(self, layer):
        self.active = layer

    @property
    def offered(self):
        """Titles of the buttons of the line above the map."""
        item = self.bar.currentItem()
        return [] if item is None else [each.text() for each in item.findChildren(QPushButton)]

    @property
    def said(self):
        return self.bar.currentItem().findChild(QLabel, "sentence").text()

    def press(self, title):
        buttons = self.bar.currentItem().findChildren(QPushButton)
        next(each for each in buttons if each.text() == title).click()


@pytest.fixture
def iface(qgis_app):
    QgsProject.instance().clear()
    made = Interface()
    made.window.show()
    yield made
    sip.delete(made.bridge)  # it would look at the canvas once more
    QgsProject.instance().clear()
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def guide(iface, own_places):
    guide = SampleGuide(iface)
    yield guide
    guide.end()


@pytest.fixture
def opened(monkeypatch):
    """Return what dialogs of Processing were opened with."""
    import processing

    calls = []

    class Dialog:
        def show(self):
            pass

    def create(algorithm, parameters):
        calls.append((algorithm, parameters))
        return Dialog()

    monkeypatch.setattr(processing, "createAlgorithmDialog", create, raising=False)
    return calls


@pytest.fixture
def folder(tmp_path):
    copy_sample(tmp_path / "of" / "mine")
    return tmp_path / "of" / "mine"


def test_what_is_copied_is_what_is_shipped(folder):
    same, different, missing = filecmp.cmpfiles(SHIPPED, folder, FILES, shallow=False)

    assert (sorted(same), different, missing) == (sorted(FILES), [], [])
    assert sorted(path.name for path in folder.iterdir()) == sorted(FILES)


def test_the_sample_belongs_together(folder, qgis_app):
    project = QgsProject()
    layers = open_sample(project, folder, NAMES)
    model = open_model(str(folder / "damage_sample.dlpk"), folder / "cache")
    classes = {entry.name for entry in model.classes}
    rows = [row for row in layers.footprints.getFeatures() if row["truth"]]

    assert {row["truth"] for row in rows} == classes
    assert len(rows) > 400 and layers.footprints.featureCount() == len(rows) + 2
    extent = layers.imagery.extent()
    assert all(extent.contains(row.geometry().centroid().asPoint()) for row in rows)
    assert layers.imagery.crs() == layers.footprints.crs()


def test_what_somebody_edited_stays_and_what_is_missing_comes_back(folder):
    (folder / "footprints.gpkg").write_bytes(b"edited")
    (folder / "town.tif").unlink()

    copy_sample(folder)

    assert (folder / "footprints.gpkg").read_bytes() == b"edited"
    assert filecmp.cmp(folder / "town.tif", SHIPPED / "town.tif", shallow=False)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_place_that_takes_no_file_is_an_error_and_leaves_no_part(tmp_path, monkeypatch, number):
    def begin(source, target):
        Path(target).write_bytes(b"the beginning")
        raise OSError(number, "no", str(target))

    monkeypatch.setattr(sample_files.shutil, "copyfile", begin)

    with pytest.raises(OutputError) as raised:
        copy_sample(tmp_path / "sample")

    assert str(tmp_path / "sample") in str(raised.value) and "another folder" in raised.value.mend
    assert not list((tmp_path / "sample").iterdir())


def test_nothing_is_opened_where_the_plugin_lies(guide):
    before = sorted(path.name for path in SHIPPED.iterdir())

    guide.load()

    sources = [layer.source() for layer in QgsProject.instance().mapLayers().values()]
    assert len(sources) == 2 and all(str(chosen_sample_folder()) in source for source in sources)
    assert not any(str(SHIPPED) in source for source in sources)
    assert sorted(path.name for path in SHIPPED.iterdir()) == before


def test_loading_it_twice_is_loading_it_once_and_leaves_what_was_changed(guide, iface):
    guide.load()
    layers = QgsProject.instance().mapLayers()
    iface.active.setName("My roofs")
    QgsProject.instance().layerTreeRoot().children()[0].setItemVisibilityChecked(False)

    guide.load()

    root = QgsProject.instance().layerTreeRoot()
    assert QgsProject.instance().mapLayers() == layers
    assert len(root.children()) == 1 and root.children()[0].isVisible()
    assert next(node.name() for node in root.findLayers()) == "My roofs"


def test_a_layer_that_was_removed_comes_back_to_its_place(guide, iface):
    guide.load()
    imagery = next(
        each for each in QgsProject.instance().mapLayers().values() if each != iface.active
    )
    QgsProject.instance().removeMapLayer(imagery.id())

    guide.load()

    order = QgsProject.instance().layerTreeRoot().layerOrder()
    assert [type(layer).__name__ for layer in order] == ["QgsVectorLayer", "QgsRasterLayer"]


def test_layers_of_a_project_that_lost_their_files_are_mended(folder, tmp_path, qgis_app):
    project = QgsProject()
    open_sample(project, folder, NAMES)
    project.write(str(tmp_path / "mine.qgs"))
    project.clear()
    shutil.rmtree(folder)
    project.read(str(tmp_path / "mine.qgs"))
    assert not any(layer.isValid() for layer in project.mapLayers().values())

    copy_sample(folder)
    open_sample(project, folder, NAMES)

    assert len(project.mapLayers()) == 2
    assert all(layer.isValid() for layer in project.mapLayers().values())


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326", "EPSG:2154", ""])
def test_the_map_goes_there_in_a_project_of_any_crs(guide, iface, crs):
    project_crs = QgsCoordinateReferenceSystem(crs)
    project = QgsProject.instance()
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory"))
    iface.bridge.setCanvasLayers()
    project.setCrs(project_crs)
    iface.canvas.setDestinationCrs(project_crs)

    guide.load()

    assert project.crs() == project_crs
    settings = iface.canvas.mapSettings()
    imagery = QgsRasterLayer(str(chosen_sample_folder() / "town.tif"))
    seen = settings.layerExtentToOutputExtent(imagery, imagery.extent())
    assert iface.canvas.extent().contains(seen)
    assert iface.canvas.extent().width() < 4 * seen.width()


def test_a_folder_that_cannot_be_written_leads_to_another_one(guide, iface, tmp_path, monkeypatch):
    chosen_sample_folder().parent.mkdir(parents=True)
    chosen_sample_folder().write_text("a file stands there")

    guide.load()

    assert iface.offered == ["Another folder…"] and str(chosen_sample_folder()) in iface.said
    assert not QgsProject.instance().mapLayers()
    chosen = tmp_path / "chosen"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    iface.press("Another folder…")
    assert len(QgsProject.instance().mapLayers()) == 2
    assert chosen_sample_folder().parent == chosen
    assert iface.offered == ["Set up…"]


def test_where_there_is_no_environment_it_says_so_and_offers_one(guide, iface):
    guide.load()

    assert iface.offered == ["Set up…"] and "environment" in iface.said
    iface.press("Set up…")
    (dialog,) = iface.window.findChildren(SetupDialog)
    dialog.close()


def test_once_there_is_an_environment_it_offers_to_classify_above_what_qgis_says_of_it(
    guide, iface, opened, monkeypatch, wait_until
):
    guide.load()
    probe = guide._probe
    monkeypatch.setattr(probe, "problem", None)
    probe.changed.emit()
    iface.bar.pushMessage("Task complete", "Looking at the model environment")

    wait_until(lambda: iface.offered == ["Classify…"])
    QgsProject.instance().removeMapLayer(iface.active.id())
    iface.press("Classify…")

    ((algorithm, parameters),) = opened
    assert algorithm == "objectclassifier:classifyobjects"
    layers = QgsProject.instance().mapLayers()
    assert {*parameters["RASTER"], parameters["FEATURES"]} == set(layers)
    assert Path(parameters["MODEL"]).parent == chosen_sample_folder()
    assert not iface.offered


def test_a_line_that_was_closed_does_not_come_back(guide, iface):
    guide.load()
    iface.bar.clearWidgets()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    guide._probe.changed.emit()
    QCoreApplication.processEvents()

    assert iface.bar.currentItem() is None


def test_after_the_run_it_offers_the_comparison_with_the_truth(guide, iface, opened, wait_until):
    guide.load()
    fields = "Polygon?field=truth:string&field=ClassLabel:string&field=Confidence:double"
    classified = QgsVectorLayer(fields, "classified", "memory")
    other = QgsVectorLayer("Point?field=ClassLabel:string", "other", "memory")
    for layer in (other, classified):
        loaded_layers.loaded.emit(layer.id())
        QgsProject.instance().addMapLayer(layer)

    wait_until(lambda: iface.offered == ["Assess accuracy…"])
    iface.press("Assess accuracy…")

    ((algorithm, parameters),) = opened
    assert algorithm == "objectclassifier:assessaccuracy"
    assert parameters["FEATURES"] == classified.id()
    assert parameters["REFERENCE_FIELD"] == "truth"
    assert parameters["PREDICTED_FIELD"] == "ClassLabel"
