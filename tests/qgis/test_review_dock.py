"""The review dock on a real map canvas: keys, mouse, map, and what others do meanwhile."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from object_classifier.algorithms.assess.algorithm import AssessAccuracy
from object_classifier.algorithms.common.loaded_layers import loaded_layers
from object_classifier.core.layers.output.style import apply_style
from object_classifier.core.layers.review.queues import QueueKind
from object_classifier.core.model.definition import ClassEntry
from object_classifier.gui.common.message_line import MessageLine
from object_classifier.gui.review import steps as review_steps
from object_classifier.gui.review.dock import ReviewDock
from object_classifier.gui.review.keys import Act
from object_classifier.plugin import ObjectClassifierPlugin
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton
from review_layers import run
from reviews import classified, saved

SAMPLE_FIELDS = "ClassLabel:string,Confidence:double,ReviewReason:string,ReviewOrder:integer"
SAMPLE = [("roof", 0.9, "SAMPLE", n) for n in range(12)] + [("tree", 0.8, "SAMPLE", 99)]


class Interface:
    """What the dock and the plugin use of QGIS's window."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.window.resize(1024, 768)
        self.bar = QgsMessageBar(self.window)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32615"))
        self.canvas.setExtent(QgsRectangle(0, 0, 50_000, 50_000))
        self.blockers = []

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def mapCanvases(self):
        return [self.canvas]

    def messageBar(self):
        return self.bar

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def registerApplicationExitBlocker(self, blocker):
        self.blockers.append(blocker)

    def unregisterApplicationExitBlocker(self, blocker):
        self.blockers.remove(blocker)


@pytest.fixture
def iface(qgis_app):
    QgsProject.instance().clear()
    made = Interface()
    made.window.show()
    yield made
    QgsProject.instance().clear()
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dock(iface):
    made = ReviewDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    yield made
    made.end()


@pytest.fixture
def project_layer(tmp_path):
    """Return a function that saves rows in a GeoPackage and adds it to the project."""

    def add(rows, fields="ClassLabel:string,Confidence:double", name="objects.gpkg"):
        layer = saved(classified(rows, fields), tmp_path / name)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return add


@pytest.fixture
def begin(dock, wait_until):
    """Return a function that opens the dock with a layer and starts, as a user does."""

    def start(layer, queue=None, names=""):
        dock.open(layer)
        if queue is not None:
            dock.setup.queue.setCurrentIndex(dock.setup.queue.findData(queue))
        if names:
            dock.setup.names.setText(names)
        QTest.mouseClick(dock.setup.start, Qt.MouseButton.LeftButton)
        wait_until(lambda: dock.session is not None or dock.setup.problem.isVisible())
        return dock.session

    return start


ROWS = [("roof" if n % 2 else "tree", 1 - n / 100) for n in range(25)]


def answers(layer):
    return [feature["ReviewedLabel"] or None for feature in layer.getFeatures()]


def on_disk(path, table="objects"):
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return database.execute(f'SELECT count("Reviewed") FROM "{table}"').fetchone()[0]


# Keys


def test_keys_answer_while_the_map_has_the_focus(begin, project_layer, iface):
    layer = project_layer(ROWS)
    session = begin(layer)
    names = [each.name for each in session_classes(iface)]

    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_0, Qt.Key.Key_Space, Qt.Key.Key_S):
        QTest.keyClick(iface.canvas, key)

    assert answers(layer)[-5:] == [None, "roof", None, names[1], names[0]]
    assert session.rows.unsure == 1 and session.progress.skipped == 1
    QTest.keyClick(iface.canvas, Qt.Key.Key_Backspace)
    assert session.shown.number == 5


def session_classes(iface):
    (dock,) = iface.window.findChildren(ReviewDock)
    return dock.panel.classes.classes


def test_keys_answer_while_the_dock_has_the_focus_whichever_digits_there_are(
    begin, dock, project_layer
):
    session = begin(project_layer(ROWS))

    QTest.keyClick(dock.panel, Qt.Key.Key_1)
    QTest.keyClick(dock.panel, Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    QTest.keyClick(dock.panel, Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier)  # French
    QTest.keyClick(dock.panel, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dock.panel, Qt.Key.Key_9)  # there are two classes

    assert session.progress.answered == 3


def test_keys_elsewhere_are_not_the_reviews(begin, project_layer, iface):
    session = begin(project_layer(ROWS))
    elsewhere = QLineEdit(iface.window)

    QTest.keyClicks(elsewhere, "1 0s")

    assert elsewhere.text() == "1 0s" and session.progress.answered == 0


def test_a_key_that_is_held_answers_once(begin, project_layer, iface):
    session = begin(project_layer(ROWS))
    press = QEvent.Type.KeyPress
    for is_repeated in (False, True, True):
        event = QKeyEvent(press, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", is_repeated)
        QApplication.sendEvent(iface.canvas, event)

    assert session.progress.answered == 1


def test_a_key_of_the_review_is_no_shortcut(begin, project_layer, iface):
    begin(project_layer(ROWS))
    taken = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier)
    taken.ignore()
    QApplication.sendEvent(iface.canvas, taken)

    assert taken.isAccepted()


def test_while_a_tool_draws_the_keys_are_its_own(begin, project_layer, iface):
    session = begin(project_layer(ROWS))

    class Drawing(QgsMapTool):
        def flags(self):
            return QgsMapTool.Flag.EditTool

    tool = Drawing(iface.canvas)
    iface.canvas.setMapTool(tool)
    QTest.keyClick(iface.canvas, Qt.Key.Key_1)
    assert session.progress.answered == 0

    iface.canvas.unsetMapTool(tool)
    QTest.keyClick(iface.canvas, Qt.Key.Key_1)
    assert session.progress.answered == 1


def test_after_a_pause_the_keys_are_qgiss_again(begin, dock, project_layer, iface):
    layer = project_layer(ROWS)
    begin(layer)
    dock.pause()

    QTest.keyClick(iface.canvas, Qt.Key.Key_1)

    assert not layer.isEditable() and set(answers(layer)) == {None}


# Mouse


def test_everything_is_done_by_mouse_too(begin, dock, project_layer):
    layer = project_layer(ROWS)
    session = begin(layer)
    panel = dock.panel

    def click(button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    click(panel.classes.buttons[0])
    click(panel.buttons[Act.UNSURE])
    click(panel.buttons[Act.AGREE])
    click(panel.buttons[Act.SKIP])
    assert session.progress.answered == 3 and session.shown.number == 5
    click(panel.buttons[Act.BACK])
    assert session.shown.number == 4
    assert panel.classes.buttons[0].text() == "1  roof  (1)"
    click(panel.save)
    assert session.edits.unsaved == 0
    click(panel.pause)
    assert dock.session is None and not layer.isEditable()


def test_of_many_classes_the_first_have_keys_and_all_are_found_by_their_letters(
    begin, dock, project_layer
):
    layer = project_layer([(f"kind {n:02}", 0.5) for n in range(30)])
    session = begin(layer)
    classes = dock.panel.classes
    assert len(classes.buttons) == 9

    QTest.keyClicks(classes.filter, "kind 1")
    QTest.keyClick(classes.filter, Qt.Key.Key_Down)
    assert session.progress.answered == 0  # its letters and digits are its own
    QTest.keyClick(classes.filter, Qt.Key.Key_Return)

    assert session.rows.count_of("kind 11") == 1 and classes.filter.text() == ""
    visible = [row for row in range(30) if not classes.list.item(row).isHidden()]
    assert visible == list(range(9, 30))


def test_names_that_are_longer_than_the_dock_are_cut_and_told_whole(begin, dock, project_layer):
    long = "destroyed & beyond repair, " * 8
    begin(project_layer([(long, 0.9), ("roof", 0.8)]))
    dock.resize(260, 600)
    button = dock.panel.classes.buttons[0]

    assert button.text().endswith("…") and button.toolTip().startswith("1  destroyed & beyond")
    assert dock.panel.minimumSizeHint().width() < 400


# The map


def test_the_map_shows_three_times_the_object_and_outlines_it(begin, dock, project_layer, iface):
    session = begin(project_layer(ROWS))
    box = session.shown.feature.geometry().boundingBox()
    seen = iface.canvas.extent()

    assert seen.contains(box) and seen.center().distance(box.center()) < 1e-6
    assert min(seen.width() / box.width(), seen.height() / box.height()) == pytest.approx(
        3, abs=0.2
    )
    assert [band.asGeometry().boundingBox().center() for band in dock.map._bands] == [
        box.center()
    ] * 2
    dock.pause()
    assert dock.map._bands == []


def test_no_map_shows_a_class_while_objects_are_reviewed(begin, dock, project_layer, iface):
    layer = project_layer(SAMPLE, SAMPLE_FIELDS)
    twin = layer.clone()
    for each in (layer, twin):
        apply_style(each, "ClassLabel", (ClassEntry(1, "roof"), ClassEntry(2, "tree")))
    QgsProject.instance().addMapLayer(twin)
    drawn_from = project_layer([("roof",)], "CLASSLABEL:string", "map.gpkg")
    answered = project_layer([("roof",)], "ReviewedLa:string", "answered.gpkg")
    project_layer([("roof",)], "use:string", "parcels.gpkg")
    iface.canvas.setLayerStyleOverrides({"another": "style"})

    session = begin(layer)

    assert session.queue.kind is QueueKind.SAMPLE
    hidden = iface.canvas.layerStyleOverrides()
    told = {layer.id(), twin.id(), drawn_from.id(), answered.id(), "another"}
    assert set(hidden) == told
    assert "categorizedSymbol" not in hidden[layer.id()]
    assert not dock.panel.buttons[Act.AGREE].isEnabled()
    assert "roof" not in dock.panel.object.text() and "hidden" in dock.panel.object.text()
    result = project_layer([("tree",)], "ClassLabel:string", "of a run meanwhile.gpkg")
    session.answer("roof")
    assert set(iface.canvas.layerStyleOverrides()) == {*told, result.id()}
    dock.pause()
    assert iface.canvas.layerStyleOverrides() == {"another": "style"}


def test_a_point_is_found_though_it_has_no_size(begin, iface):
    layer = classified([("a", 0.5)] * 3, kind="Point")
    QgsProject.instance().addMapLayer(layer)

    session = begin(layer)

    point = session.shown.feature.geometry().asPoint()
    assert iface.canvas.extent().contains(point) and iface.canvas.scale() <= 1001


def test_a_table_without_a_map_is_reviewed_too(begin, dock):
    layer = classified([("a", 0.5)] * 3, kind="None")
    QgsProject.instance().addMapLayer(layer)

    session = begin(layer)
    QTest.keyClick(dock.panel, Qt.Key.Key_1)

    assert session.progress.answered == 1 and dock.map._bands == []


# The form


def test_labelling_from_nothing_asks_for_names_and_keeps_them(begin, dock, project_layer):
    layer = project_layer([(n,) for n in range(300)], "number:integer")
    dock.open(layer)
    assert begin(layer) is None and "Name the classes" in dock.setup.problem.text()

    session = begin(layer, names="roof, big  tree,, Roof")
    assert session.queue.kind is QueueKind.RANDOM
    assert [each.name for each in dock.panel.classes.classes] == ["roof", "big tree"]
    QTest.keyClick(dock.panel, Qt.Key.Key_2)
    dock.pause()
    assert sorted(filter(None, answers(layer))) == ["big tree"]
    assert dock.setup.names.text() == "roof, big  tree,, Roof"


def test_a_layer_that_cannot_be_edited_is_answered_in_a_copy(begin, dock, project_layer, tmp_path):
    layer = project_layer(ROWS)
    layer.setReadOnly(True)

    session = begin(layer)

    assert session.layer is not layer and session.layer.name() == "objects (review)"
    assert (tmp_path / "objects_review.gpkg").exists()
    assert session.layer in QgsProject.instance().mapLayers().values()
    QTest.keyClick(dock.panel, Qt.Key.Key_1)
    assert "ReviewedLabel" not in layer.fields().names()


def test_the_form_begins_with_the_field_of_the_run_or_of_the_legend(dock, project_layer):
    plain = project_layer([("a", "b")], "note:string,kind:string", "plain.gpkg")
    apply_style(plain, "kind", (ClassEntry(1, "b"),))
    run = project_layer(ROWS)

    dock.open(plain)
    assert dock.setup.field.currentText() == "kind"
    dock.open(run)
    assert dock.setup.field.currentText() == "ClassLabel"
    assert dock.setup.queue.currentData() is QueueKind.UNCERTAIN


def test_a_field_of_measurements_is_refused_with_a_sentence(begin, dock, project_layer):
    layer = project_layer([(f"name {n}",) for n in range(300)], "ClassLabel:string")

    assert begin(layer) is None
    assert "more than 256 different values" in dock.setup.problem.text()


# Others


def test_a_layer_that_is_removed_ends_the_review_with_its_answers_saved(
    begin, dock, project_layer, tmp_path
):
    layer = project_layer(ROWS)
    begin(layer)
    QTest.keyClick(dock.panel, Qt.Key.Key_1)

    QgsProject.instance().removeMapLayer(layer.id())

    assert dock.session is None and "The layer was removed." in dock.setup.problem.text()
    assert on_disk(tmp_path / "objects.gpkg") == 1


def test_another_filter_makes_another_queue(begin, dock, project_layer, wait_until):
    layer = project_layer(ROWS)
    first = begin(layer)

    layer.setSubsetString('"Confidence" > 0.9')

    wait_until(lambda: dock.session not in (None, first))
    assert dock.session.progress.count == 10 and dock.session.class_field == "ClassLabel"


def test_two_layers_are_reviewed_one_after_the_other(begin, dock, project_layer, tmp_path):
    one, other = project_layer(ROWS), project_layer(ROWS, name="other.gpkg")
    begin(one)
    QTest.keyClick(dock.panel, Qt.Key.Key_1)

    begin(other)
    QTest.keyClick(dock.panel, Qt.Key.Key_1)
    dock.close()

    assert on_disk(tmp_path / "objects.gpkg") == on_disk(tmp_path / "other.gpkg", "other") == 1
    assert dock.session is None


def test_changes_of_somebody_else_are_named_and_saved_by_the_button(
    begin, dock, project_layer, tmp_path
):
    layer = project_layer(ROWS)
    session = begin(layer)
    QTest.keyClick(dock.panel, Qt.Key.Key_1)
    layer.changeAttributeValue(1, layer.fields().lookupField("ClassLabel"), "mine")
    for _ in range(9):
        QTest.keyClick(dock.panel, Qt.Key.Key_1)

    assert "other changes" in dock.panel.problem.text()
    assert on_disk(tmp_path / "objects.gpkg") == 0
    QTest.mouseClick(dock.panel.save, Qt.MouseButton.LeftButton)
    assert on_disk(tmp_path / "objects.gpkg") == 10 and session.edits.unsaved == 0


def test_qgis_asks_nothing_about_answers_when_it_is_closed(
    begin, dock, iface, project_layer, tmp_path
):
    layer = project_layer(ROWS)
    begin(layer)
    QTest.keyClick(dock.panel, Qt.Key.Key_1)
    (blocker,) = iface.blockers

    assert blocker.allowExit()
    assert not layer.isModified() and on_disk(tmp_path / "objects.gpkg") == 1


def test_at_the_end_the_dock_says_so_and_how_often_the_model_agreed(begin, dock, project_layer):
    session = begin(project_layer(SAMPLE, SAMPLE_FIELDS))
    for _ in range(13):
        QTest.keyClick(dock.panel, Qt.Key.Key_1)

    assert session.shown is None and session.edits.unsaved == 0
    assert "All objects of this queue" in dock.panel.object.text()
    assert "12 of 13" in dock.panel.counts.text() and "92.3 %" in dock.panel.counts.text()
    QTest.keyClick(dock.panel, Qt.Key.Key_Backspace)
    assert session.shown.number == 13


# The loop


def test_assessing_and_training_begin_with_what_is_known(begin, project_layer, tmp_path):
    fields = f"{SAMPLE_FIELDS},Stratum:string,StratumSize:integer"
    layer = project_layer([(*row, "roof", 400) for row in SAMPLE], fields)
    begin(layer)
    (tmp_path / "g.asc").write_text("ncols 1\nnrows 1\nxllcorner 0\nyllcorner 0\ncellsize 1\n1\n")
    raster = QgsRasterLayer(str(tmp_path / "g.asc"), "imagery")

    assert review_steps.assess_parameters(layer, "ClassLabel") == {
        "FEATURES": layer.id(), "PREDICTED_FIELD": "ClassLabel",
        "REFERENCE_FIELD": "ReviewedLabel", "STRATUM_FIELD": "Stratum",
        "STRATUM_SIZE_FIELD": "StratumSize",
    }  # fmt: skip
    assert review_steps.train_parameters(layer, [layer, raster]) == {
        "FEATURES": layer.id(), "LABEL_FIELD": "ReviewedLabel", "RASTER": [raster.id()],
    }  # fmt: skip


def test_what_was_reviewed_is_assessed_as_the_dialog_is_filled_in(
    begin, dock, project_layer, context
):
    fields = f"{SAMPLE_FIELDS},Stratum:string,StratumSize:integer"
    rows = [*SAMPLE, *(("tree", 0.8, "SAMPLE", n) for n in (100, 101))]
    layer = project_layer([(*row, row[0], 40) for row in rows], fields)
    session = begin(layer)
    for _ in rows:
        QTest.keyClick(dock.panel, Qt.Key.Key_1)  # roof
    session.save()

    ran = run(AssessAccuracy, context, **review_steps.assess_parameters(layer, "ClassLabel"))

    assert ran.outputs["OVERALL"] == pytest.approx(0.5)


def test_a_step_that_this_version_lacks_is_not_offered(begin, dock, project_layer, monkeypatch):
    monkeypatch.setattr(review_steps, "is_offered", lambda name: name == review_steps.ASSESS)
    begin(project_layer(ROWS))
    (steps,) = dock.panel.findChildren(review_steps.NextSteps)

    assert not steps.assess.isHidden() and steps.train.isHidden()


def test_a_narrow_map_has_room_for_the_whole_offer(iface):
    name = "Buildings of Überlingen and Sipplingen <2026>, classified by the model of Friday"
    offer = MessageLine(iface)

    offer.say(f"The layer {name} can be reviewed now.", ("Review…", lambda: None))

    item = iface.bar.currentItem()
    assert item.heightForWidth(460) > 2 * item.heightForWidth(1500)
    offer.withdraw()
    assert not offer.is_shown


def test_after_a_run_its_layer_is_offered_for_review(iface, project_layer, tmp_path, wait_until):
    plugin = ObjectClassifierPlugin(iface)
    loaded_layers.loaded.connect(plugin._offer_review)
    try:
        other = project_layer([(1,)], "number:integer", "other.gpkg")
        layer = saved(classified(ROWS), tmp_path / "objects.gpkg")
        for each in (layer, other):
            loaded_layers.loaded.emit(each.id())
        assert iface.bar.findChildren(QPushButton) == []
        QgsProject.instance().addMapLayer(layer)  # QGIS loads it after the run
        wait_until(lambda: iface.bar.findChildren(QPushButton))
        (button,) = (b for b in iface.bar.findChildren(QPushButton) if b.text() == "Review…")

        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

        assert plugin.review.setup.layer.currentLayer() is layer
        assert not plugin.review.isHidden() and iface.bar.items() == []
    finally:
        loaded_layers.loaded.disconnect(plugin._offer_review)
        plugin.offer.end()
        plugin.review.end()
