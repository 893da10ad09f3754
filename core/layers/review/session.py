"""A review without a window: the object that is looked at, answers, and the way through a queue.

The layer may be edited, filtered, renamed or removed by others at any time; what it says of that is
followed. Nothing but the fields of the answers is ever changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from math import isfinite
from typing import TYPE_CHECKING, Any, Iterator

from qgis.core import QgsFeature, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...errors import InputError, OutputError
from ...texts import english, joined, text, translated
from ..feature_source import columns_alone
from ..labels import LabelField
from .answers import AnswerFields
from .edits import AnswerEdits
from .fields import LABEL_FIELD_PROPERTY, Reason
from .rows import Columns, real

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ...texts import Translate
    from .queues import Queue
    from .rows import ReviewRows

_MOST_MISSING = 1000
"""Objects in a row that are not in the layer any more: then the queue is another."""


@dataclass(frozen=True)
class ShownObject:
    """The object that is looked at.

    Attributes:
        feature: with all that it has.
        number: of it in the queue, from 1.
        predicted: the name of the class that the model says; None: none, or it is hidden.
        confidence: of the model; None: none, or it is hidden.
        label: that was there before, of a layer of predictions; None: none.
        answer: what was answered before.
        is_unsure: it was looked at before, in vain.
    """

    feature: QgsFeature
    number: int
    predicted: str | None = None
    confidence: float | None = None
    label: str | None = None
    answer: str | None = None
    is_unsure: bool = False


@dataclass(frozen=True)
class QueueProgress:
    """How far a queue is.

    Attributes:
        answered: of its objects.
        count: of its objects that there are.
        skipped: objects without an answer that were passed.
    """

    answered: int
    count: int
    skipped: int


@dataclass(frozen=True)
class Agreement:
    """On the objects that are looked at blindly, once all of them are answered.

    Attributes:
        agreed: objects for which the model said the same.
        count: objects with an answer and a label of the model.
    """

    agreed: int
    count: int


class ReviewSession(QObject):
    """One layer, one queue.

    `changed`: something that is shown is another. `said`: a sentence for the user. `stale`: the
    queue is to be read anew. `ended`: why it cannot go on, a sentence.
    """

    changed = pyqtSignal()
    said = pyqtSignal(object)
    stale = pyqtSignal()
    ended = pyqtSignal(object)

    def __init__(
        self,
        layer: QgsVectorLayer,
        class_field: str,
        rows: ReviewRows,
        queue: Queue,
        translate: Translate = english,
    ) -> None:
        """Begin at the first object without an answer.

        Args:
            layer: has the fields of answers.
            class_field: with the model's labels; "": none.
            rows: of the layer, as it is.
            queue: of them.
            translate: into the language of the user, for what QGIS's undo panel shows.
        """
        super().__init__()
        self.layer = layer
        self.class_field = class_field
        self.rows = rows
        self.queue = queue
        self.edits = AnswerEdits(layer)
        self._translate = translate
        self.is_over = False
        self._gone: set[int] = set()
        self._skipped: set[int] = set()
        self._visited: list[int] = []
        self._place = -1
        self._blind = queue.blind_rows()
        self._in_queue = bytearray(len(rows))
        for row in queue.rows:
            self._in_queue[row] = 1
        self._answered = sum(map(rows.is_answered, queue.rows))
        self._shown: ShownObject | None = None
        self._find_fields()
        self._connect()
        self._go_on()

    @property
    def shown(self) -> ShownObject | None:
        """What is looked at; None: the queue is at its end."""
        return self._shown

    @property
    def progress(self) -> QueueProgress:
        """How far it is."""
        skipped = sum(not self.rows.is_answered(self.queue.rows[k]) for k in self._skipped)
        return QueueProgress(self._answered, len(self.queue) - len(self._gone), skipped)

    @property
    def can_go_back(self) -> bool:
        """Whether there was an object before this one."""
        return bool(self._visited)

    @property
    def is_blind(self) -> bool:
        """Whether what the model says of this object is hidden."""
        return self._place >= 0 and self.queue.is_blind(self._place)

    @property
    def can_agree(self) -> bool:
        """Whether there is a label of the model to agree with, and it is seen."""
        return self._shown is not None and self._shown.predicted is not None

    def answer(self, label: str) -> None:
        """Answer, and go on.

        Raises:
            OutputError: the layer does not take it; the object stays.
        """
        self._write(label, text("Review: {label}", label=label))

    def unsure(self) -> None:
        """Answer that one cannot tell, and go on.

        Raises:
            OutputError: the layer does not take it; the object stays.
        """
        self._write(None, text("Review: unsure"))

    def agree(self) -> None:
        """Answer what the model says, and go on; nothing where that is hidden.

        Raises:
            OutputError: the layer does not take it; the object stays.
        """
        if self._shown is not None and self._shown.predicted is not None:
            self.answer(self._shown.predicted)

    def skip(self) -> None:
        """Go on without an answer; the object comes again when the queue is begun again."""
        if self._shown is None:
            return
        if not self.rows.is_answered(self.queue.rows[self._place]):
            self._skipped.add(self._place)
        self._leave()

    def back(self) -> None:
        """Go to the object before, whatever was answered."""
        while self._visited:
            place = self._visited.pop()
            if self._show(place):
                break
        self.changed.emit()

    def again(self) -> None:
        """Look at what was skipped."""
        self._skipped.clear()
        self._place = -1
        self._go_on()
        self.changed.emit()

    def save(self, *, with_others: bool = False) -> None:
        """Save what is answered, where that saves nothing else.

        Args:
            with_others: the user wants other changes of the layer saved as well.

        Raises:
            OutputError: it failed; the answers stay in the layer's edits.
        """
        self.edits.save(with_others=with_others)
        self.changed.emit()

    def finish(self) -> str:
        """Save, leave the layer as it was found, and follow it no longer.

        Returns:
            What the user has to know, a sentence; "": all is saved.
        """
        if self.is_over:
            return ""
        self.is_over = True
        self._disconnect()
        try:
            is_saved = self.edits.finish()
        except OutputError as error:
            return str(error)
        return "" if is_saved else self._not_saved()

    def agreement(self) -> Agreement | None:
        """Return how often the model said the same; None before all of them are answered."""
        field = self._predicted
        if field is None or not all(map(self._is_done, self._blind)):
            return None
        ids = [self.rows.ids[row] for row in self._blind]
        request = columns_alone([field.index]).setFilterFids(ids)
        agreed = count = 0
        for feature in self.layer.getFeatures(request):
            answer = self.rows.label_of(self.rows.row_of(feature.id()))
            predicted = field.name_of(feature.attribute(field.index))
            if answer is not None and predicted is not None:
                count += 1
                agreed += answer == predicted
        return Agreement(agreed, count) if count else None

    def _is_done(self, row: int) -> bool:
        return self.rows.is_answered(row) or row in self._gone

    def _write(self, label: str | None, name: str) -> None:
        if self._shown is None or self.is_over:
            return
        reason = self.queue.reason_of(self._place) or Reason.RANDOM.value
        values = self._fields.values(self.layer, label, reason)
        self.edits.write(self._shown.feature.id(), values, translated(name, self._translate))
        self._skipped.discard(self._place)
        self._leave()
        if self.edits.is_due:
            self._save_or_say()

    def _save_or_say(self) -> None:
        try:
            is_saved = self.edits.save()
        except OutputError as error:
            self.said.emit(str(error))
        else:
            if not is_saved:
                self.said.emit(self._not_saved())

    def _not_saved(self) -> str:
        return text(
            "{count} answer is not saved: the layer holds other changes, which would be saved too.",
            "{count} answers are not saved: the layer holds other changes, which would be saved "
            "too.",
            count=self.edits.unsaved,
        )

    def _leave(self) -> None:
        self._visited.append(self._place)
        self._go_on()
        self.changed.emit()

    def _go_on(self) -> None:
        """Show the next object without an answer, from the first one when the last was reached."""
        for missing, place in enumerate(self._open_places()):
            if self._show(place):
                return
            if missing == _MOST_MISSING:
                self.stale.emit()
                break
        self._shown = None

    def _open_places(self) -> Iterator[int]:
        after, rows = self._place + 1, self.queue.rows
        for place in chain(range(after, len(rows)), range(min(after, len(rows)))):
            row = rows[place]
            is_open = not self.rows.is_answered(row) and row not in self._gone
            if is_open and place not in self._skipped:
                yield place

    def _show(self, place: int) -> bool:
        """Show an object; False where it is not in the layer any more."""
        row = self.queue.rows[place]
        feature = self.layer.getFeature(self.rows.ids[row])
        if not feature.isValid():
            self._gone.add(row)
            return False
        self._place = place
        self._shown = ShownObject(
            feature=feature,
            number=place + 1,
            predicted=self._prediction_of(feature),
            confidence=self._confidence_of(feature),
            label=self._label_of(feature),
            answer=self.rows.label_of(row),
            is_unsure=self.rows.is_answered(row) and self.rows.label_of(row) is None,
        )
        return True

    def _prediction_of(self, feature: QgsFeature) -> str | None:
        field = self._predicted
        if field is None or self.is_blind:
            return None
        return field.name_of(feature.attribute(field.index))

    def _confidence_of(self, feature: QgsFeature) -> float | None:
        if self._confidence < 0 or self.is_blind:
            return None
        value = real(feature.attribute(self._confidence))
        return value if isfinite(value) else None

    def _find_fields(self) -> None:
        self._fields = AnswerFields.of(self.layer)
        self._predicted = _field(self.layer, self.class_field)
        self._labelled = field_of_labels(self.layer)
        self._confidence = Columns.of(self.layer, self.class_field).confidence

    def _label_of(self, feature: QgsFeature) -> str | None:
        field = self._labelled
        return None if field is None else field.name_of(feature.attribute(field.index))

    def _connect(self) -> None:
        layer = self.layer
        self._connections = [
            (layer.attributeValueChanged, self._follow_value),
            (layer.featureDeleted, self._follow_deleted),
            (layer.featureAdded, self._follow_added),
            (layer.updatedFields, self._follow_fields),
            (layer.afterCommitChanges, self._follow_saved),
            (layer.afterRollBack, self._follow_discarded),
            (layer.nameChanged, self.changed),
            (layer.rendererChanged, self._follow_fields),
            (layer.subsetStringChanged, self.stale),
            (layer.dataSourceChanged, self._follow_source),
            (layer.willBeDeleted, self._follow_removed),
            (QgsProject.instance().layerWillBeRemoved["QString"], self._follow_removal_of),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)

    def _disconnect(self) -> None:
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections.clear()

    def _follow_value(self, feature: int, index: int, value: Any) -> None:
        row = self.rows.row_of(feature)
        take = {
            self._fields.label: self.rows.take_label,
            self._fields.reviewed: self.rows.take_reviewed,
        }.get(index)
        if row < 0 or take is None:
            return
        self._answered -= self._in_queue[row] * self.rows.is_answered(row)
        take(row, value)
        self._answered += self._in_queue[row] * self.rows.is_answered(row)
        self._look_again(feature)

    def _look_again(self, feature: int) -> None:
        if self._shown is not None and self._shown.feature.id() == feature:
            self._show(self._place)
        self.changed.emit()

    def _follow_deleted(self, feature: int) -> None:
        row = self.rows.row_of(feature)
        if row < 0 or not self._in_queue[row]:
            return
        self._gone.add(row)
        if self._shown is not None and self._shown.feature.id() == feature:
            self._go_on()
        self.changed.emit()

    def _follow_added(self, feature: int) -> None:
        """Take an object back whose removal was undone."""
        self._gone.discard(self.rows.row_of(feature))
        self.changed.emit()

    def _follow_fields(self) -> None:
        self._find_fields()
        if not self._fields.are_there:
            self._end(text("A field of the answers was removed from the layer."))
        elif self._shown is not None:
            self._look_again(self._shown.feature.id())

    def _follow_saved(self) -> None:
        self.edits.forget()
        self.changed.emit()

    def _follow_discarded(self) -> None:
        lost = self.edits.unsaved
        self.edits.forget()
        if lost:
            self.said.emit(
                text(
                    "{count} answer was discarded with the changes of the layer.",
                    "{count} answers were discarded with the changes of the layer.",
                    count=lost,
                )
            )
        self.changed.emit()

    def _follow_source(self) -> None:
        self._end(text("The layer has another source now."))

    def _follow_removed(self) -> None:
        self._end(text("The layer was removed."))

    def _follow_removal_of(self, layer: str) -> None:
        if layer == self.layer.id():
            self._follow_removed()

    def _end(self, why: str) -> None:
        said = self.finish()
        self._shown = None
        self.ended.emit(joined(" ", (why, said)) if said else why)


def field_of_labels(layer: QgsVectorLayer) -> LabelField | None:
    """Return the field with the labels that a model was trained with; None: there is none."""
    return _field(layer, str(layer.customProperty(LABEL_FIELD_PROPERTY, "") or ""))


def _field(layer: QgsVectorLayer, name: str) -> LabelField | None:
    try:
        return LabelField.of(layer, name) if name else None
    except InputError:  # it was removed meanwhile
        return None
