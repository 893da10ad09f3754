"""The widget of MODEL_ARGUMENTS: a table that knows the chosen model; in batch a line of text."""

from __future__ import annotations

import json
from typing import Any, Sequence

from processing.gui.wrappers import DIALOG_STANDARD
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ...algorithms.common.parameters import MODEL
from ...algorithms.common.translation import tr
from ...core.errors import InputError
from ...core.model.arguments import known_arguments, read_pairs
from .arguments_table import ArgumentsTable
from .widget_wrapper import ParameterWrapper, find_wrapper


class ArgumentsWidgetWrapper(ParameterWrapper):
    """Wraps MODEL_ARGUMENTS: the flat list name, value, ... or None.

    Attributes:
        table: in the algorithm's dialog, else None.
        line: in a cell of the batch table, else None.
    """

    table: ArgumentsTable | None = None
    line: QLineEdit | None = None

    def create_input(self) -> QWidget:
        if self.dialogType == DIALOG_STANDARD:
            self.table = ArgumentsTable()
            self.table.changed.connect(self.has_changed)
            return self.table
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("name value; name value"))
        self.line.textChanged.connect(lambda _: self.has_changed())
        return self.line

    def set_input(self, value: Any) -> None:
        if self.table is not None:
            self.table.set_value(value)
        elif self.line is not None:
            self.line.setText(_as_text(value))
            self.line.setCursorPosition(0)

    def input_value(self) -> Any:
        if self.table is not None:
            return self.table.value()
        return _as_list(self.line.text()) if self.line is not None else None

    def modeler_value(self, value: Any) -> Any:
        return _as_list(value)

    def postInitialize(self, wrappers: Sequence[Any]) -> None:
        super().postInitialize(wrappers)
        panel = getattr(find_wrapper(wrappers, MODEL), "panel", None)
        if self.table is not None and panel is not None:
            self._panel = panel
            panel.modelChanged.connect(self._show_arguments)
            panel.modelRead.connect(self._show_arguments)
            self._show_arguments()

    def _show_arguments(self, _: Any = None) -> None:
        """Show the arguments of the chosen model; while one is read, those of the one before."""
        if self.table is not None and not self._panel.is_reading():
            definition = self._panel.definition
            self.table.set_known(None if definition is None else known_arguments(definition))


def _as_list(value: Any) -> Any:
    """Return name, value, ...; what cannot be read as such stays, for the run to refuse."""
    try:
        return [part for pair in read_pairs(value) for part in pair] or None
    except InputError:
        return value


def _as_text(value: Any) -> str:
    """Return the text that reads as the value."""
    try:
        pairs = read_pairs(value)
    except InputError:
        return str(value)
    text = "; ".join(f"{name} {written}" for name, written in pairs)
    return text if read_pairs(text) == pairs else json.dumps(_as_list(value), ensure_ascii=False)
