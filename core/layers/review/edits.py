"""Answers on their way into a layer: through its edit buffer, so that they can be undone.

They are saved every few answers. Saving an edit buffer saves all that is in it, so nothing is saved
while it holds changes that are not answers: those are the user's to save or discard.
"""

from __future__ import annotations

from typing import Any, Iterable, Mapping

from qgis.core import QgsProject, QgsVectorLayer

from ...errors import OutputError
from ...texts import text
from ..feature_source import columns_alone
from .answers import INTO_A_COPY

SAVED_EVERY = 10
"""Answers after which they are saved: whatever happens, fewer are lost."""


class AnswerEdits:
    """Writes and saves answers.

    Attributes:
        unsaved: how many answers are in the edit buffer alone.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._layer = layer
        self._names: set[str] = set()
        self._has_begun = False
        self.unsaved = 0

    @property
    def is_due(self) -> bool:
        """Whether it is time to save."""
        return self.unsaved >= SAVED_EVERY

    def write(self, feature: int, values: Mapping[int, Any], name: str) -> None:
        """Set values of a feature, as one step that can be undone.

        Args:
            feature: its id.
            values: by index of the field.
            name: of the step, as the undo panel shows it.

        Raises:
            OutputError: the layer does not take them.
        """
        if not self._layer.isEditable():
            if not self._layer.startEditing():
                raise self._problem(text("The layer cannot be edited"), INTO_A_COPY)
            self._has_begun = True
        self._names.add(name)
        self._layer.beginEditCommand(name)
        if not self._layer.changeAttributeValues(feature, dict(values)):
            self._layer.destroyEditCommand()
            raise self._problem(text("The layer does not take the answer"), INTO_A_COPY)
        self._layer.endEditCommand()
        self.unsaved += 1

    def has_others(self) -> bool:
        """Return whether saving would save what is no answer.

        In a project whose layers are edited together, they are saved together.
        """
        mine = self._steps(self._layer) - self._names
        return bool(mine) or any(self._steps(layer) for layer in self._saved_along())

    def save(self, *, with_others: bool = False) -> bool:
        """Save the answers, unless there are changes of somebody else in the buffer.

        Args:
            with_others: the user wants these saved as well.

        Returns:
            Whether nothing is left to save.

        Raises:
            OutputError: it failed; the answers stay in the buffer.
        """
        if not self.unsaved or not self._layer.isEditable():
            return True
        if self.has_others() and not with_others:
            return False
        self._commit(stop=False)
        return True

    def finish(self) -> bool:
        """Save, and leave the layer as it was found: edited, or not.

        Returns:
            Whether nothing is left to save.

        Raises:
            OutputError: it failed; the answers stay in the buffer.
        """
        if not self.save():
            return False
        if self._has_begun and self._layer.isEditable() and not self.has_others():
            self._commit(stop=True)
        self._has_begun = False
        return True

    def forget(self) -> None:
        """Take notice that the buffer was saved or discarded."""
        self.unsaved = 0

    def _commit(self, *, stop: bool) -> None:
        saved = self._layer.commitChanges(stop)
        said = self._layer.commitErrors()
        if not saved and not self.has_others() and self._drop_missing():
            saved = self._layer.commitChanges(stop)
        if not saved:
            why = next((line.strip() for line in reversed(said) if line.strip()), "?")
            raise self._problem(
                text("The answers could not be saved: {why}", why=why),
                text("They wait in the layer, and are saved with the next one if that succeeds."),
                said,
            )
        self.unsaved = 0

    def _drop_missing(self) -> bool:
        """Take answers back whose objects somebody else has deleted from the source.

        One of them keeps all from being saved, and a single one cannot be taken out of the buffer.

        Returns:
            Whether there were such.
        """
        buffer, provider = self._layer.editBuffer(), self._layer.dataProvider()
        changed = buffer.changedAttributeValues() if buffer is not None else {}
        request = columns_alone(()).setFilterFids(list(changed))
        there = {feature.id() for feature in provider.getFeatures(request)}
        if there.issuperset(changed):
            return False
        self.unsaved = 0
        self._layer.rollBack(False)
        name = next(iter(self._names), "")
        self._layer.beginEditCommand(name)
        for feature in there:
            self._layer.changeAttributeValues(feature, changed[feature])
            self.unsaved += 1
        self._layer.endEditCommand()
        return True

    def _saved_along(self) -> list[QgsVectorLayer]:
        project = self._layer.project() if hasattr(self._layer, "project") else None
        project = project or QgsProject.instance()
        if not _edits_together(project):
            return []
        return [
            layer
            for layer in project.mapLayers().values()
            if isinstance(layer, QgsVectorLayer) and layer.isEditable() and layer != self._layer
        ]

    @staticmethod
    def _steps(layer: QgsVectorLayer) -> set[str]:
        """Return the names of what can be undone; changes outside of a command have none: ""."""
        stack = layer.undoStack()
        return {stack.text(step) for step in range(stack.index())}

    def _problem(self, what: str, mend: str, said: Iterable[str] = ()) -> OutputError:
        return OutputError(what, where=self._layer.name(), mend=mend, details="\n".join(said))


def _edits_together(project: QgsProject) -> bool:
    if hasattr(project, "transactionMode"):  # QGIS 3.26
        return int(getattr(project.transactionMode(), "value", project.transactionMode())) != 0
    return bool(project.autoTransaction())
