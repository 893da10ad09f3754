"""The review dock: begins, shows and ends reviews; one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsExpressionContext, QgsProject
from qgis.gui import QgsApplicationExitBlockerInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea

from ...algorithms.common.translation import looked_up, shown, tr
from ...core.errors import InputError, OutputError
from ...core.layers.feature_source import FeatureSource
from ...core.layers.review.answers import add_fields
from ...core.layers.review.classes import classes_of_field, with_names
from ...core.layers.review.layer_copy import LayerCopying
from ...core.layers.review.queues import read_queue
from ...core.layers.review.rows import Columns
from ...core.layers.review.session import ReviewSession
from ..common.background import BackgroundTask
from .canvas import ReviewCanvas
from .keys import ReviewKeys
from .panel import ReviewPanel
from .setup import ReviewSetup, Wanted

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtGui import QCloseEvent

    from ...core.errors import PluginError
    from ...core.feedback import Feedback
    from ...core.layers.review.queues import Queue
    from ...core.layers.review.rows import ReviewRows


class ReviewDock(QgsDockWidget):
    """A form to begin with; then, in its place, the objects one by one.

    Attributes:
        session: what goes on; None: nothing does.
    """

    def __init__(self, iface: Any) -> None:
        super().__init__(tr("Review objects"), iface.mainWindow())
        self.setObjectName("ObjectClassifierReview")
        self._iface = iface
        self.session: ReviewSession | None = None
        self.panel: ReviewPanel | None = None
        self._wanted: Wanted | None = None
        self._reading: BackgroundTask | None = None
        self._copying: LayerCopying | None = None
        self._origin = ""
        self._seen: int | None = None
        self.map = ReviewCanvas(iface)
        self.keys = ReviewKeys(iface.mapCanvas(), self)
        self.keys.acted.connect(self._act)
        self.keys.class_chosen.connect(self._choose)
        self.setup = ReviewSetup()
        self.setup.begun.connect(self.begin)
        self.setup.cancel.clicked.connect(self._stop_working)
        self._pages = _Pages(self.setup)
        self.setWidget(self._pages)
        self._blocker = _SavesAtExit(self)
        iface.registerApplicationExitBlocker(self._blocker)

    def open(self, layer: QgsVectorLayer | None = None) -> None:
        """Show the dock, in front; with a layer, ready to review that."""
        if layer is not None and not self._reviews(layer):
            self.pause()
            self.setup.choose(layer)
            self.setup.refresh()
        self.setUserVisible(True)
        self.raise_()

    def begin(self, wanted: Wanted) -> None:
        """Begin a review: copy the layer where that is wanted, then read it in the background."""
        self._wanted = wanted
        self.setup.say("")
        self._origin = wanted.layer.id()
        if wanted.copy is None:
            self._read(wanted.layer)
            return
        try:
            copying = LayerCopying(wanted.layer, wanted.copy)
        except OutputError as error:
            self._fail(error)
            return
        copying.done.connect(self._take_copy)
        copying.failed.connect(self._fail)
        self._copying = copying
        self.setup.show_work(tr("Copying the layer…"))
        copying.start()

    def pause(self) -> None:
        """Save, and show the form again."""
        self._stop_working()
        session = self.session
        if session is None:
            return
        said = session.finish()
        self._end(said)

    def end(self) -> None:
        """End all before the plugin is unloaded."""
        self.pause()
        self._iface.unregisterApplicationExitBlocker(self._blocker)
        self._iface.removeDockWidget(self)
        self.deleteLater()

    def save(self) -> None:
        """Save what is answered, as far as that saves nothing else."""
        if self.session is None:
            return
        try:
            self.session.save()
        except OutputError as error:
            self.session.said.emit(str(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.pause()
        super().closeEvent(event)

    def _reviews(self, layer: QgsVectorLayer) -> bool:
        return self.session is not None and self.session.layer is layer

    def _read(self, layer: QgsVectorLayer) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        try:
            add_fields(layer)
        except (InputError, OutputError) as error:
            self._fail(error)
            return
        source = FeatureSource.of(layer, layer, QgsExpressionContext())
        columns, kind = Columns.of(layer, wanted.class_field), wanted.queue

        def read(feedback: Feedback) -> tuple[str, ReviewRows, Queue]:
            return (layer_id, *read_queue(source, columns, kind, feedback))

        layer_id = layer.id()
        self._reading = BackgroundTask(tr("Reading the objects"))
        self._reading.ended.connect(self._take_queue)
        self.setup.show_work(tr("Reading the objects"))
        self._reading.start(read)

    def _take_copy(self, copy: QgsVectorLayer) -> None:
        copying, self._copying = self._copying, None
        if copying is None:
            return
        copy.setName(shown(copying.name))
        QgsProject.instance().addMapLayer(copy)
        self.setup.choose(copy)
        self._read(copy)

    def _take_queue(self, reading: BackgroundTask) -> None:
        if reading is not self._reading:
            return
        self._reading = None
        self.setup.show_work("")
        if reading.problem is not None:
            self._fail(reading.problem)
        elif reading.result is not None:
            self._begin(*reading.result)

    def _begin(self, layer_id: str, rows: ReviewRows, queue: Queue) -> None:
        layer, wanted = QgsProject.instance().mapLayer(layer_id), self._wanted
        if layer is None or wanted is None:
            self.setup.refresh()
            return
        try:
            found = classes_of_field(layer, wanted.class_field) if wanted.class_field else ()
        except InputError as error:
            self._fail(error)
            return
        session = ReviewSession(layer, wanted.class_field, rows, queue, looked_up)
        session.changed.connect(self._show)
        session.stale.connect(self._read_again)
        session.ended.connect(self._end)
        self.session = session
        self.panel = ReviewPanel(session, with_names(found, (*wanted.names, *rows.names)))
        self.panel.paused.connect(self.pause)
        self._pages.show_panel(self.panel)
        origin = QgsProject.instance().mapLayer(self._origin)
        self.map.begin((each for each in (layer, origin) if each is not None), session.class_field)
        self._show()
        self.panel.setFocus()

    def _show(self) -> None:
        """Move the map where the object is another one."""
        session = self.session
        if session is None or session.is_over:
            return
        here = session.shown
        self.keys.is_on = here is not None or session.can_go_back
        seen = None if here is None else here.feature.id()
        if seen == self._seen:
            return
        self._seen = seen
        if here is None:
            self.map.clear()
            self.save()
        elif session.layer.isSpatial() and not self.map.show(session.layer, here.feature):
            session.said.emit(tr("This object has no place on the map."))

    def _read_again(self) -> None:
        """Read the queue anew: the layer has another filter."""
        session = self.session
        if session is not None:
            said = session.finish()
            self._end(said)
            self._read(session.layer)

    def _act(self, act: Any) -> None:
        if self.panel is not None:
            self.panel.act(act)

    def _choose(self, place: int) -> None:
        if self.panel is not None:
            self.panel.choose(place)

    def _end(self, said: str) -> None:
        self.session = self.panel = self._seen = None
        self.keys.is_on = False
        self.map.end()
        self._pages.show_setup()
        self.setup.refresh()
        if said:
            self.setup.say(said)

    def _fail(self, error: PluginError) -> None:
        self._copying = None
        self.setup.show_work("")
        self.setup.say(str(error))

    def _stop_working(self) -> None:
        reading, self._reading = self._reading, None
        copying, self._copying = self._copying, None
        if reading is not None:
            reading.cancel()
        if copying is not None:
            copying.cancel()
        self.setup.show_work("")


class _Pages(QScrollArea):
    """Shows the form or the objects; scrolls where the screen is small."""

    def __init__(self, setup: ReviewSetup) -> None:
        super().__init__()
        self._setup = setup
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(setup)

    def show_panel(self, panel: ReviewPanel) -> None:
        """Show a review."""
        self._clear()
        self.setWidget(panel)

    def show_setup(self) -> None:
        """Show the form."""
        self._clear()
        self.setWidget(self._setup)

    def _clear(self) -> None:
        shown_before = self.takeWidget()
        if shown_before is not None and shown_before is not self._setup:
            shown_before.deleteLater()


class _SavesAtExit(QgsApplicationExitBlockerInterface):
    """Saves answers before QGIS asks what to do with the edits of layers."""

    def __init__(self, dock: ReviewDock) -> None:
        super().__init__()
        self._dock = dock

    def allowExit(self) -> bool:
        self._dock.save()
        return True
