"""What comes of the labels, below the field where they are chosen: classes, chips, split, time."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any, Callable, Iterator

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...algorithms.common.input_parameters import FEATURES, RASTER
from ...algorithms.common.translation import number, shown, tr
from ...algorithms.train.preview import (
    cut_training_preview,
    forecast_training,
    prepare_training,
    read_label_source,
)
from ...core.errors import PluginError, RuntimeMissingError
from ...core.feedback import SILENT
from ...core.job import Processor
from ...core.labels.classes import FEWEST_OBJECTS
from ...core.runtime.requirements import Framework
from ...core.system.cpus import available_cpus
from ...core.texts import text
from ...core.training_forecast import expected_seconds
from ...core.training_job import Method
from ..common.algorithm_windows import window_of
from ..common.background import BackgroundTask
from ..common.class_list import ClassList, ListedClass
from ..common.measures import length
from ..common.sentence_label import rich_label, set_text
from ..common.warning_text import warning_html
from ..environment.probe import environment_probe
from ..environment.row import EnvironmentRow
from ..preview.chip_preview import PreviewButton
from .split_overlay import SplitOverlay, fold_color

if TYPE_CHECKING:
    from ...algorithms.train.inputs import FoundLabels
    from ...algorithms.train.preview import PreparedTraining
    from ...core.feedback import Feedback
    from ...core.training_forecast import Forecast
    from ..preview.chip_preview import Cut

PAUSE = 500
"""Milliseconds without a change after which labels are read anew."""

METHOD, WEIGHTS = "METHOD", "WEIGHTS"
"""Parameters of an algorithm that trains, and not only exports."""

_WITHOUT_EFFECT = frozenset({"MODEL_NAME", "OUTPUT", "OUTPUT_HTML_FILE", "PREDICTIONS"})
"""Parameters on which nothing here depends."""

_SIGNALS_OF_LABELS = (
    *("layerModified", "rendererChanged", "updatedFields", "dataSourceChanged"),
    *("selectionChanged", "subsetStringChanged"),
)
"""Of a layer, on which the labels that are trained on depend, besides the dialog's values."""

_MINUTE, _HOUR = 60, 3600
_MANY_MINUTES = 90


class TrainingPanel(QFrame):
    """Says what a training would make of the dialog's values; hidden while no labels are chosen.

    Everything is read off the main thread, anew when a value changes, and ends with the dialog.

    Args:
        create: returns a new instance of the algorithm.

    Attributes:
        parameters: returns the dialog's values by parameter name, as they are now and unchecked.
        found: the labels; None while they are not known.
        forecast: of the training; None while it is not known, or cannot be.
        overlay: of the map; None where there is none.
    """

    changed = pyqtSignal()
    """What is known here is, or will be, other than it was."""

    def __init__(self, create: Callable[[], Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parameters: Callable[[], dict[str, Any]] = dict
        self.found: FoundLabels | None = None
        self.forecast: Forecast | None = None
        self.overlay: SplitOverlay | None = None
        self.make_algorithm = create
        self._algorithm = create()
        self._trains = self._algorithm.parameterDefinition(METHOD) is not None
        self._prepared: PreparedTraining | None = None
        self._task: BackgroundTask | None = None
        self._known: dict[str, str] = {}
        self._window: QWidget | None = None
        self._layer: QgsVectorLayer | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look)
        self._make_widgets()
        self.hide()

    def set_canvas(self, canvas: Any) -> None:
        """Have a map to show the split on; None: there is none."""
        self.overlay = None if canvas is None else SplitOverlay(canvas)

    def look_soon(self, *_: object) -> None:
        """Look anew, once the values stay as they are for a moment."""
        if self._values() != self._known:
            self._stop()
            self._pause.start(PAUSE)
            self.changed.emit()

    def is_reading(self) -> bool:
        """Return whether something is being read, or will be."""
        return self._pause.isActive() or self._task is not None

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        window = window_of(self)
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End with the dialog, which is hidden when it is closed; look when the user is back."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._end()
        elif event.type() in {QEvent.Type.Show, QEvent.Type.WindowActivate}:
            self.look_soon()
        return super().eventFilter(watched, event)

    def _make_widgets(self) -> None:
        self.headline = rich_label()
        self.classes = ClassList(self)
        self.problems = rich_label()
        self.facts = rich_label()
        self.folds = ClassList(self)
        self.folds.setAccessibleName(tr("Folds"))
        self.folds.hide()
        self.environment = EnvironmentRow()
        environment_probe().changed.connect(self._look_at_environment)
        self.preview = PreviewButton(
            tr("Shows chips of the labelled objects as they would be cut"),
            lambda: TrainingChips(self),
        )
        self.on_map = QCheckBox(tr("Show the split on the map"))
        self.on_map.setToolTip(
            tr("Blocks of ground in the colours of their folds, until the dialog is closed")
        )
        self.on_map.toggled.connect(self._show_split)
        self.on_map.setVisible(self._trains)
        buttons = QHBoxLayout()
        self.preview.setAutoDefault(False)
        buttons.addWidget(self.preview)
        buttons.addWidget(self.on_map)
        buttons.addStretch(1)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        rows = QVBoxLayout(self)
        for widget in (self.headline, self.classes, self.problems, self.facts, self.folds):
            rows.addWidget(widget)
        rows.addWidget(self.environment)
        rows.addLayout(buttons)

    def _look(self) -> None:
        """Read the labels."""
        self._stop()
        self._known = self._values()
        self._watch(layer_of(self.parameters().get(FEATURES)))
        self.environment.set_frameworks(self._needs())
        self.found, self.forecast, self._prepared = None, None, None
        try:
            source = read_label_source(self.make_algorithm(), self.parameters(), _context())
        except PluginError as error:
            self._show_classes()
            self._show_problem(shown(error))
            return
        self.setVisible(source is not None)
        if source is None:
            self._show_nothing()
            return
        if not self.headline.text():
            set_text(self.headline, tr("Reading the labels…"))
        self._start(tr("Reading the labels"), source.look, self._take_labels)

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        """Notice when a layer comes to have other labels, or other names and colours of them."""
        if layer is self._layer:
            return
        if self._layer is not None and not sip.isdeleted(self._layer):
            for signal in _SIGNALS_OF_LABELS:
                getattr(self._layer, signal).disconnect(self._forget_values)
        self._layer = layer
        if layer is not None:
            for signal in _SIGNALS_OF_LABELS:
                getattr(layer, signal).connect(self._forget_values)

    def _forget_values(self, *_: object) -> None:
        """Look anew when the user comes back to the dialog, not at each edit."""
        self._known = {}

    def _take_labels(self, task: BackgroundTask) -> None:
        if task.problem is not None:
            self._show_classes()
            self._show_problem(shown(task.problem))
            return
        self.found = task.result
        self._show_classes()
        self._plan()

    def _plan(self) -> None:
        """Have the worker say what is cut and how it is dealt."""
        found = self.found
        if found is None or not found.classes.classes:
            self._show_facts([])
            return
        try:
            self._prepared = prepare_training(
                self.make_algorithm(), self.parameters(), _context(), SILENT
            )
        except PluginError as error:
            self._show_facts([self._lacking(error)])
            return
        if self._prepared.is_fetched:
            self._show_facts(
                [escape(tr("Size of the chips, split and time are known once imagery is fetched."))]
            )
            return
        self._show_facts([escape(tr("Planning the chips…"))])
        work = partial(forecast_training, self._prepared, found)
        self._start(tr("Planning the training"), work, self._take_forecast)

    def _take_forecast(self, task: BackgroundTask) -> None:
        if task.problem is not None:
            self._show_facts([warning_html(shown(task.problem), self.palette())])
            return
        self.forecast = task.result
        self._show_classes()
        self._show_facts(list(self._facts(task.result)))

    def _start(
        self, title: str, work: Callable[[Feedback], Any], take: Callable[[BackgroundTask], None]
    ) -> None:
        task = BackgroundTask(title, in_silence=True)
        self._take = take
        self._task = task
        task.ended.connect(self._ended)
        task.start(work)

    def _ended(self, task: BackgroundTask) -> None:
        if task is not self._task:
            return  # the values are other ones by now
        self._task = None
        if task.result is not None or task.problem is not None:  # else QGIS is being closed
            self._take(task)
        if self._task is None:
            self.changed.emit()

    def _look_at_environment(self) -> None:
        """Plan once there is something to plan with, and say what it means for the time."""
        if self.found is not None and self._prepared is None and not self.is_reading():
            self._plan()
        elif self.forecast is not None:
            self._show_facts(list(self._facts(self.forecast)))

    def _stop(self) -> None:
        self._pause.stop()
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _end(self) -> None:
        """Leave nothing behind: neither work nor anything on the map."""
        self._stop()
        self._known = {}
        self.on_map.setChecked(False)

    def _values(self) -> dict[str, str]:
        """Return the values that something here depends on, so that they can be compared."""
        context, values = _context(), {}
        for name, value in self.parameters().items():
            definition = self._algorithm.parameterDefinition(name)
            if name not in _WITHOUT_EFFECT and definition is not None:
                values[name] = str(definition.valueAsPythonString(value, context))
        return values

    def _needs(self) -> frozenset[Framework]:
        """Return what the model environment has to hold for these values."""
        if not self._trains:
            return frozenset({Framework.BASE})
        parameters = self.parameters()
        is_given = bool(parameters.get(WEIGHTS))
        starts_from_none = parameters.get(METHOD) == Method.FROM_SCRATCH.value
        with_network = not (is_given or starts_from_none)
        return frozenset({Framework.BACKBONE if with_network else Framework.PYTORCH})

    def _show_nothing(self) -> None:
        for label in (self.headline, self.problems, self.facts):
            set_text(label, "")
        self.classes.show_items(())
        self.on_map.setChecked(False)

    def _show_problem(self, sentence: str) -> None:
        set_text(self.headline, "")
        set_text(self.problems, warning_html(sentence, self.palette()))
        self._show_facts([])
        self.show()

    def _show_classes(self) -> None:
        """Show the classes, with the objects that can be used as soon as these are known."""
        if self.found is None:
            self.classes.show_items(())
            return
        classes = self.found.classes
        if self.forecast is not None:
            classes = classes.counting(self.forecast.usable, self.forecast.left_out.items())
        set_text(self.headline, escape(_headline(self.found)))
        self.classes.show_items(
            ListedClass(
                entry.name,
                entry.color,
                tr("Class value {0}").format(entry.value),
                count,
                is_wrong=self._trains and count < FEWEST_OBJECTS,
            )
            for entry, count in zip(classes.classes, classes.counts)
        )
        try:
            classes.require_valid_names()
            if self._trains:
                classes.require_names()
                classes.require_enough()
        except PluginError as error:
            set_text(self.problems, warning_html(shown(error), self.palette()))
            return
        set_text(self.problems, "<br>".join(escape(shown(each)) for each in classes.warnings()))

    def _show_facts(self, lines: list[str]) -> None:
        forecast = self.forecast
        set_text(self.facts, "<br>".join(filter(None, lines)))
        self.preview.setEnabled(self._prepared is not None)
        has_blocks = forecast is not None and bool(forecast.boxes)
        can_show = has_blocks and self.overlay is not None and self._crs_is_known()
        self.on_map.setEnabled(can_show)
        self._show_split(self.on_map.isChecked())

    def _crs_is_known(self) -> bool:
        return self._prepared is not None and self._prepared.crs.isValid()

    def _lacking(self, error: PluginError) -> str:
        if isinstance(error, RuntimeMissingError):
            return ""  # the row of the environment says so
        if not self.parameters().get(RASTER):
            return escape(tr("Choose the imagery to see chips, split and time."))
        return warning_html(shown(error), self.palette())

    def _facts(self, forecast: Forecast) -> Iterator[str]:
        """Yield lines of HTML about chips, split and time."""
        size = f"{forecast.chip_width} × {forecast.chip_height}"
        yield escape(tr("Chips: {0}, of {1} pixels.").format(number(forecast.chip_count, 0), size))
        for reason, count in forecast.left_out.items():
            yield escape(f"{tr('Without a chip: {0}.').format(number(count, 0))} {shown(reason)}")
        if self._trains:
            yield escape(self._split(forecast))
        for note in forecast.notes if self._trains else ():
            yield warning_html(shown(note), self.palette())
        if self._trains:
            yield escape(self._time(forecast))

    def _split(self, forecast: Forecast) -> str:
        if not forecast.folds or self._prepared is None:
            return ""
        least, most = min(forecast.folds), max(forecast.folds)
        sizes = number(least, 0) if least == most else f"{number(least, 0)} – {number(most, 0)}"
        if forecast.block_size is None:
            sentence = tr("Split: {0} folds of {1} chips.")
            return sentence.format(len(forecast.folds), sizes)
        side = length(forecast.block_size, self._prepared.crs)
        sentence = tr("Split: {0} folds of {1} chips, in {2} blocks of {3}.")
        return sentence.format(len(forecast.folds), sizes, number(forecast.block_count, 0), side)

    def _time(self, forecast: Forecast) -> str:
        if self._prepared is None:
            return ""
        job = self._prepared.job
        report = environment_probe().report or {}
        devices = report.get("devices", {})
        has_gpu = job.processor is not Processor.CPU and bool(
            devices.get("torch_cuda") or devices.get("torch_mps")
        )
        seconds = expected_seconds(job, forecast, available_cpus(), has_gpu=has_gpu)
        return tr("Expected time: {0}.").format(shown(duration(seconds)))

    def _show_split(self, is_wanted: bool) -> None:
        """Show or hide the blocks on the map, and what the colours mean."""
        forecast, overlay = self.forecast, self.overlay
        if overlay is None:
            return
        if not is_wanted or forecast is None or self._prepared is None:
            overlay.clear()
            self.folds.show_items(())
            return
        overlay.show(forecast.boxes, self._prepared.crs)
        self.folds.show_items(
            ListedClass(tr("Fold {0}").format(fold + 1), fold_color(fold), count=count)
            for fold, count in enumerate(forecast.folds)
        )


class TrainingChips(QObject):
    """Chips of labelled objects, as they would be cut."""

    changed = pyqtSignal()

    def __init__(self, panel: TrainingPanel) -> None:
        super().__init__(panel)
        self.title = tr("Chips of the labelled objects")
        self._panel = panel
        panel.changed.connect(self.changed)

    def parameters(self) -> dict[str, Any]:
        """Return the dialog's values."""
        return self._panel.parameters()

    def is_reading(self) -> bool:
        """Return whether labels are read, or the chips planned."""
        return self._panel.is_reading()

    def lacking(self) -> str:
        """Return that there are no labels, where there are none."""
        found = self._panel.found
        if found is not None and found.classes.classes:
            return ""
        return tr("Choose objects and the field with their classes.")

    def prepare(self, context: QgsProcessingContext, feedback: Feedback) -> Cut:
        """Read the dialog's values."""
        panel = self._panel
        prepared = prepare_training(panel.make_algorithm(), panel.parameters(), context, feedback)
        if panel.found is None:
            raise AssertionError("asked for what is lacking")
        return partial(cut_training_preview, prepared, panel.found, panel.forecast)


def duration(seconds: float) -> str:
    """Return a time to be expected, in words that promise no more than they hold."""
    minutes = round(seconds / _MINUTE)
    if minutes < 1:
        return text("less than a minute")
    if minutes < _MANY_MINUTES:
        return text("about {count} minute", "about {count} minutes", count=minutes)
    hours = round(seconds / _HOUR)
    return text("about {count} hour", "about {count} hours", count=hours)


def _headline(found: FoundLabels) -> str:
    labelled, unlabelled = found.classes.labelled, found.classes.unlabelled
    said = shown(
        text(
            "{count:,} labelled object in {classes}",
            "{count:,} labelled objects in {classes}",
            count=labelled,
            classes=text("{count:,} class", "{count:,} classes", count=len(found.classes.classes)),
        )
    )
    if not unlabelled:
        return said
    rest = text("{count:,} has no label", "{count:,} have no label", count=unlabelled)
    return f"{said}; {shown(rest)}"


def layer_of(value: Any) -> QgsVectorLayer | None:
    """Return the layer of the project that a value of FEATURES names; files are left unopened."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    if not isinstance(value, QgsVectorLayer):
        value = QgsProcessingUtils.mapLayerFromString(str(value or ""), _context(), False)
    return value if isinstance(value, QgsVectorLayer) else None


def _context() -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context
