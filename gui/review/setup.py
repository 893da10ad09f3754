"""The beginning of a review: which layer, which classes, which queue, and where answers go."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.common.translation import shown, tr
from ...core.errors import InputError
from ...core.layers.class_fields import class_fields
from ...core.layers.labels import LabelField
from ...core.layers.review.answers import (
    AnswerFields,
    answered,
    is_slow_to_save,
    obstacle,
)
from ...core.layers.review.layer_copy import proposed_path
from ...core.layers.review.queues import QueueKind, possible_queues
from ...core.layers.review.rows import Columns
from ..common.accessible_names import name_for_readers, name_rows
from ..common.file_widget import new_file_widget
from ..common.sentence_label import unfocused_label
from ..common.warning_text import warning_html
from .panel import queue_name

if TYPE_CHECKING:
    from typing import Iterator

NAMES = "object_classifier/review_classes"
"""Property of a layer that keeps the names that somebody has typed."""


@dataclass(frozen=True)
class Wanted:
    """What somebody wants to review.

    Attributes:
        layer: as it is in the project.
        class_field: with the model's labels; "": none.
        names: of classes that somebody has typed.
        queue: to look at.
        copy: file to answer into; None: into the layer.
    """

    layer: QgsVectorLayer
    class_field: str
    names: tuple[str, ...]
    queue: QueueKind
    copy: Path | None = None


class ReviewSetup(QWidget):
    """A form; `begun` has a `Wanted`."""

    begun = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self._begun: dict[str, tuple[str, QueueKind]] = {}
        self._make_widgets()
        self._lay_out()
        self.layer.layerChanged.connect(self.refresh)
        self.field.currentIndexChanged.connect(self._follow_field)
        self.copies.toggled.connect(self._follow_copies)
        self.start.clicked.connect(self._begin)
        self.refresh()

    def choose(self, layer: QgsVectorLayer) -> None:
        """Show a layer."""
        self.layer.setLayer(layer)

    def say(self, sentence: str) -> None:
        """Show a sentence that needs the user's eye."""
        self.problem.setText(warning_html(shown(sentence), self.palette()))
        self.problem.setVisible(bool(sentence))

    def show_work(self, doing: str) -> None:
        """Show that something is being done; "": nothing is."""
        self.work.setText(escape(doing))
        self.work.setVisible(bool(doing))
        for widget in (self.layer, self.field, self.names, self.queue, self.copies, self.path):
            widget.setEnabled(not doing)
        self.start.setEnabled(not doing and self.layer.currentLayer() is not None)
        self.cancel.setVisible(bool(doing))

    def refresh(self) -> None:
        """Look at the layer again."""
        layer = self.layer.currentLayer()
        field, queue = self._begun.get("" if layer is None else layer.id(), (None, None))
        self.say("")
        self.field.blockSignals(True)
        self.field.clear()
        self.field.addItem(tr("None: label from nothing"), "")
        for name in _fields_of_classes(layer):
            self.field.addItem(name, name)
        wanted = _likely_field(layer) if field is None else field
        self.field.setCurrentIndex(max(self.field.findData(wanted), 0))
        self.field.blockSignals(False)
        kept = "" if layer is None else str(layer.customProperty(NAMES, "") or "")
        self.names.setText(kept)
        self._follow_field()
        self.queue.setCurrentIndex(max(self.queue.findData(queue), 0))
        self._offer_copy(layer)
        self.show_work("")

    def _follow_field(self) -> None:
        layer = self.layer.currentLayer()
        self.queue.clear()
        if layer is None:
            return
        field = self.field.currentData() or ""
        columns = Columns.of(layer, field)
        reasons = layer.uniqueValues(columns.reason) if columns.reason >= 0 else ()
        for kind in possible_queues(columns, reasons, has_classes=bool(field)):
            self.queue.addItem(queue_name(kind), kind)
        self.names_label.setText(tr("More classes") if field else tr("Names of the classes"))
        self.names.setAccessibleName(self.names_label.text())

    def _offer_copy(self, layer: QgsVectorLayer | None) -> None:
        why = "" if layer is None else obstacle(layer)
        is_better = layer is not None and (bool(why) or is_slow_to_save(layer))
        self.copies.setChecked(is_better)
        self.copies.setEnabled(layer is not None and not why)
        reason = shown(why)
        if is_better and not why:
            reason = tr("Each save would rewrite the whole file in this format.")
        self.reason.setText(escape(reason))
        self.reason.setVisible(bool(reason))
        path = "" if layer is None else str(proposed_path(layer, QgsProject.instance()))
        self.path.setFilePath(path)
        self._follow_copies()

    def _follow_copies(self) -> None:
        self.path.setVisible(self.copies.isChecked())

    def _begin(self) -> None:
        layer = self.layer.currentLayer()
        if layer is None:
            return
        names = tuple(" ".join(name.split()) for name in self.names.text().split(","))
        names = tuple(name for name in names if name)
        field = self.field.currentData() or ""
        if not field and not names and not _has_answers(layer):
            self.say(tr("Name the classes, separated by commas, or choose the field of classes."))
            self.names.setFocus()
            return
        if str(layer.customProperty(NAMES, "") or "") != self.names.text():
            layer.setCustomProperty(NAMES, self.names.text())
        copy = Path(self.path.filePath()) if self.copies.isChecked() else None
        queue = self.queue.currentData()
        self._begun[layer.id()] = field, queue
        self.begun.emit(Wanted(layer, field, names, queue, copy))

    def _make_widgets(self) -> None:
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.field = QComboBox()
        self.names = QLineEdit()
        self.names.setPlaceholderText(tr("roof, tree, pool"))
        self.names_label = QLabel(tr("Names of the classes"))
        self.queue = QComboBox()
        self.copies = QCheckBox(tr("Answer into a copy"))
        self.path = new_file_widget("GeoPackage (*.gpkg)")
        for box in (self.layer, self.field, self.queue):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.reason, self.problem, self.work = (unfocused_label() for _ in range(3))
        self.start = QPushButton(tr("Start"))
        self.cancel = QPushButton(tr("Cancel"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(tr("Layer"), self.layer)
        form.addRow(tr("Field of classes"), self.field)
        form.addRow(self.names_label, self.names)
        form.addRow(tr("Objects to look at"), self.queue)
        name_rows(form)
        form.addRow(self.copies)
        form.addRow(self.path)
        name_for_readers(self.path, self.copies.text())
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        for widget in (self.reason, self.problem, self.work, self.start, self.cancel):
            layout.addWidget(widget)
        layout.addStretch(1)


def _fields_of_classes(layer: QgsVectorLayer | None) -> Iterator[str]:
    """Yield the fields that may hold classes; not those of the answers."""
    if layer is None:
        return
    answers = AnswerFields.of(layer)
    own = (answers.label, answers.reviewed, answers.at)
    for place, name in enumerate(layer.fields().names()):
        if place in own:
            continue
        try:
            LabelField.of(layer, name)
        except InputError:
            continue
        yield name


def _likely_field(layer: QgsVectorLayer | None) -> str:
    """Return the field of a run, else the one that the legend shows, else none."""
    if layer is None:
        return ""
    found = class_fields(layer.fields()).label
    names = () if found else _fields_of_classes(layer)
    return found or next((name for name in names if LabelField.of(layer, name).shown), "")


def _has_answers(layer: QgsVectorLayer) -> bool:
    index = AnswerFields.of(layer).label
    return index >= 0 and any(map(answered, layer.uniqueValues(index, 3)))
