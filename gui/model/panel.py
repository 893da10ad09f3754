"""What is known of the chosen model, below the line where it is chosen."""

from __future__ import annotations

from html import escape
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Callable, Iterator, Mapping, Sequence

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QEvent, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.common.translation import number, shown, tr
from ...core.errors import PluginError
from ...core.model.imagery_fit import band_problems
from ...core.model.trust import CodeReport, code_through_faults
from ...core.runtime.environment_check import versions_of
from ...core.texts import text
from ..common.background import BackgroundTask
from ..common.class_list import ClassList
from ..common.measures import significant, with_unit
from ..common.sentence_label import rich_label, set_text
from ..common.warning_text import warning_html
from ..environment.probe import environment_probe
from .consent import agrees
from .reading import read_model

if TYPE_CHECKING:
    from ...core.model.definition import ModelDefinition
    from ...core.model.imagery_fit import RasterFacts
    from ...core.model.trust import ConsentStore
    from .reading import ReadModel

_PAUSE = 300
"""Milliseconds without a change after which a model is read."""

_MANY_CLASSES = 10
"""More than this are counted: they may not all be in sight."""

_FEW_BANDS = 3
"""As many that count on are named one by one."""

_MAX_PROBLEMS = 4
"""Sentences that the panel has room for."""


class ModelPanel(QFrame):
    """Shows a model as soon as it is chosen; hidden while none is.

    Reads it off the main thread, and runs nothing of it. Other parts add what they know about
    the model with `add_row`, and follow `modelChanged`.

    Attributes:
        definition: of the chosen model; None while it is being read, or when it cannot be read.
        parameters: returns the dialog's values by parameter name, as they are now and unchecked.
    """

    modelChanged = pyqtSignal(object)
    """`ModelDefinition`, or None while there is none."""

    modelRead = pyqtSignal(object)
    """`ReadModel`, of a model that can be read and of one that cannot."""

    parametersChanged = pyqtSignal()
    """Some value of the dialog is another one; `parameters` returns it."""

    def __init__(self, store: ConsentStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.definition: ModelDefinition | None = None
        self.parameters: Callable[[], dict[str, Any]] = dict
        self._given = ""
        self._rasters: Sequence[RasterFacts] = ()
        self._known: ReadModel | None = None
        self._reading: BackgroundTask | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read)
        self.headline = rich_label()
        self.classes = ClassList(self)
        self.facts = rich_label()
        self.problems = rich_label()
        self.consent = ConsentRow(store, self)
        self._of_usable: list[QWidget] = []
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._rows = QVBoxLayout(self)
        for widget in (self.headline, self.classes, self.facts, self.problems, self.consent):
            self._rows.addWidget(widget)
        self._last_button: QWidget = self.consent.button
        self.hide()

    def add_row(self, widget: QWidget, button: QWidget) -> None:
        """Put a widget below what is known of a model that can be used; Tab comes by its button."""
        self._rows.addWidget(widget)
        self._of_usable.append(widget)
        QWidget.setTabOrder(self._last_button, button)
        self._last_button = button

    def set_model(self, model: str) -> None:
        """Show another model, soon; "" is none."""
        if model == self._given:
            return
        self._given = model
        self._pause.start()
        self._set_definition(None)

    def set_rasters(self, rasters: Sequence[RasterFacts]) -> None:
        """Say from now on whether this imagery has the bands that the model takes."""
        self._rasters = rasters
        if self._known is not None:
            self._show_problems(self._known)

    def event(self, event: QEvent) -> bool:
        """Look again at a model that could not be used when the user comes back to the window."""
        is_back = event.type() == QEvent.Type.WindowActivate
        if is_back and self._known is not None and self._known.definition is None:
            self._pause.start()
        return super().event(event)

    def is_reading(self) -> bool:
        """Return whether a model was chosen and is not yet known."""
        return self._pause.isActive() or self._reading is not None

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()  # another was chosen meanwhile
        self._reading = None
        if not self._given:
            self._known = None
            self.modelChanged.emit(None)
            self.hide()
            return
        if self._known is None or self._known.given != self._given:
            self._show_reading()
        given = self._given
        self._reading = BackgroundTask(tr("Reading the model"), in_silence=True)
        self._reading.ended.connect(self._show)
        self._reading.start(lambda feedback: read_model(given, feedback))

    def _show_reading(self) -> None:
        for widget in (self.classes, self.facts, self.problems, self.consent):
            widget.hide()
        set_text(self.headline, tr("Reading the model…"))
        self.show()

    def _show(self, task: BackgroundTask) -> None:
        if task is not self._reading:
            return  # another was chosen meanwhile
        self._reading = None
        if task.result is None:
            return  # QGIS is being closed
        read: ReadModel = task.result
        self._known = read
        description = read.description
        set_text(self.headline, _headline(description))
        self.classes.show_classes(description.get("classes", ()))
        set_text(self.facts, "<br>".join(_facts(description)))
        self._show_problems(read)
        self.consent.show_model(read)
        for widget in self._of_usable:
            widget.setVisible(read.definition is not None)
        self._set_definition(read.definition)
        self.modelRead.emit(read)

    def _show_problems(self, read: ReadModel) -> None:
        """Show the first few; a tooltip has all."""
        problems = list(read.description["problems"])
        if read.definition is not None:
            problems += band_problems(read.definition, self._rasters)
        sentences = [shown(problem) for problem in problems]
        lines = [warning_html(line, self.palette()) for line in sentences[:_MAX_PROBLEMS]]
        more = len(sentences) - len(lines)
        if more > 0:
            lines.append(escape(tr("… and {0} more").format(more)))
        set_text(self.problems, "<br>".join(lines))
        self.problems.setToolTip("<br>".join(map(escape, sentences)) if more > 0 else "")

    def _set_definition(self, definition: ModelDefinition | None) -> None:
        if definition is not self.definition:
            self.definition = definition
            self.modelChanged.emit(definition)


class ConsentRow(QWidget):
    """Says that a model runs code of its own, and lets the user trust it or take that back.

    An environment with known faults makes code of any model: it is asked about in the same way, as
    soon as the environment is known.
    """

    def __init__(self, store: ConsentStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._read: ReadModel | None = None
        self._probe = environment_probe()
        self._probe.changed.connect(self._refresh)
        self.says = rich_label()
        self.button = QPushButton(self)
        self.button.clicked.connect(self.change)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.says, 1)
        layout.addWidget(self.button)

    def show_model(self, read: ReadModel) -> None:
        """Show whether a model is trusted; hidden when it runs no code."""
        self._read = read
        self._refresh()

    def _refresh(self) -> None:
        code = self._code()
        self.setVisible(code.runs_code)
        if not code.runs_code:
            return
        if self._is_trusted():
            set_text(self.says, tr("You trust the code that comes with this model."))
            self.button.setText(tr("Revoke"))
        else:
            set_text(self.says, warning_html(self._sentence(code), self.palette()))
            self.button.setText(tr("Trust…"))
        self.says.setToolTip(shown(code))

    def _code(self) -> CodeReport:
        """Return what of the model would run, or could in an environment that is too old."""
        if self._read is None or self._read.definition is None or self._read.code.runs_code:
            return self._read.code if self._read is not None else CodeReport()
        packages = (self._probe.report or {}).get("packages", {})
        return code_through_faults(self._read.definition, versions_of(packages))

    def _sentence(self, code: CodeReport) -> str:
        if self._read is not None and not self._read.code.runs_code:
            return tr(
                "The model environment is too old to use this file without trust in it: {0}"
            ).format(shown(code.pieces[0].reason))
        return shown(
            text(
                "This model runs code of its own: {name}",
                "This model runs code of its own: {count} files",
                count=len({piece.path for piece in code.pieces}),
                name=code.pieces[0].path.name,
            )
        )

    def change(self) -> None:
        """Trust the model after a look at what would run, or revoke."""
        if self._read is None:
            return
        name = str(self._read.description["model"])
        try:
            if self._is_trusted():
                self._store.revoke(self._read.digest)
            elif agrees(self, name, self._code()):
                self._store.trust(self._read.digest, name=name)
        except PluginError as error:
            QMessageBox.warning(self, tr("Trusted models"), shown(error))
        self.show_model(self._read)

    def _is_trusted(self) -> bool:
        return self._read is not None and self._store.is_trusted(self._read.digest)


def _headline(description: Mapping[str, Any]) -> str:
    if description["kind"] is None:
        return f"<b>{escape(tr('This model cannot be used'))}</b>"
    name = description["name"] or description["model"].replace("\\", "/").rpartition("/")[2]
    return f"<b>{escape(name)}</b> – {escape(shown(description['kind_name']))}"


def _facts(description: Mapping[str, Any]) -> list[str]:
    if description["kind"] is None:
        return []
    count = len(description["classes"])
    facts = [
        tr("Classes: {0}").format(number(count, 0)) if count > _MANY_CLASSES else "",
        _bands(description),
        _chip(description),
        _cell_sizes(description),
        tr("License: {0}").format(description["license"]) if description["license"] else "",
    ]
    return [escape(fact) for fact in facts if fact]


def _bands(description: Mapping[str, Any]) -> str:
    bands = description["bands"]
    if not bands:
        return tr("Bands: as many as the model takes")
    return tr("Bands: {0}").format(", ".join(_runs(bands)))


def _runs(bands: Sequence[int | str]) -> Iterator[str]:
    """Yield names and numbers from 1; many numbers that count on are one run, as "1 – 224"."""
    steps = [band - place if isinstance(band, int) else band for place, band in enumerate(bands)]
    for _, run in groupby(zip(steps, bands), key=itemgetter(0)):
        names = [str(band + 1) if isinstance(band, int) else band for _, band in run]
        yield f"{names[0]} – {names[-1]}" if len(names) > _FEW_BANDS else ", ".join(names)


def _chip(description: Mapping[str, Any]) -> str:
    size = f"{description['image_width']} × {description['image_height']}"
    if description["crop_size_fixed"]:
        return tr("Chips: {0} pixels around each object").format(size)
    return tr("Chips: cut to each object, at most {0} pixels").format(size)


def _cell_sizes(description: Mapping[str, Any]) -> str:
    sizes = [description[key] for key in ("min_cell_size", "max_cell_size") if description[key]]
    limits = list(dict.fromkeys(significant(size["x"]) for size in sizes))
    if not limits:
        return ""
    range_ = tr("{0} to {1}").format(*limits) if len(limits) > 1 else limits[0]
    wkid = next((size["wkid"] for size in sizes if size["wkid"]), None)
    crs = QgsCoordinateReferenceSystem(f"EPSG:{wkid}") if wkid else None
    if crs is None or not crs.isValid():
        return tr("Cell size: made for {0}").format(range_)
    return tr("Cell size: made for {0} ({1})").format(with_unit(range_, crs), crs.authid())
