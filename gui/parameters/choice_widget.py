"""The widget of a parameter with a few values: it shows each in words, and gives it as it is."""

from __future__ import annotations

from typing import Any, Union

from qgis.core import QgsProcessingParameterEnum
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...algorithms.common.parameters import words_of
from .widget_wrapper import ParameterWrapper


class ChoiceWidgetWrapper(ParameterWrapper):
    """Wraps one value, or several where the parameter takes several.

    Scripts, models, history and the log have the values. In the modeler they are shown too, for
    there a value may come from another step.

    Attributes:
        choices: the list; None in the modeler.
    """

    choices: Union[_OneOf, _SomeOf, None] = None

    def create_input(self) -> QWidget:
        parameter = self.parameterDefinition()
        self.choices = _SomeOf(parameter) if parameter.allowMultiple() else _OneOf(parameter)
        self.choices.chosen.connect(self.has_changed)
        return self.choices

    def set_input(self, value: Any) -> None:
        if self.choices is not None:
            self.choices.choose(value)

    def input_value(self) -> Any:
        return None if self.choices is None else self.choices.value()


class _OneOf(QComboBox):
    def __init__(self, parameter: QgsProcessingParameterEnum) -> None:
        super().__init__()
        for value, words in words_of(parameter).items():
            self.addItem(words, value)
            self.setItemData(self.count() - 1, value, Qt.ItemDataRole.ToolTipRole)
        self.chosen = self.currentIndexChanged

    def choose(self, value: Any) -> None:
        """Show a value; one that there is not is left to the run to refuse."""
        if value is not None and self.findData(value) < 0:
            self.addItem(str(value), value)
        self.setCurrentIndex(self.findData(value))

    def value(self) -> Any:
        """Return what is chosen."""
        return self.currentData()


class _SomeOf(QgsCheckableComboBox):
    def __init__(self, parameter: QgsProcessingParameterEnum) -> None:
        super().__init__()
        for value, words in words_of(parameter).items():
            self.addItemWithCheckState(words, Qt.CheckState.Unchecked, value)
            self.setItemData(self.count() - 1, value, Qt.ItemDataRole.ToolTipRole)
        self.chosen = self.checkedItemsChanged

    def choose(self, value: Any) -> None:
        """Show values: a list, or a text of them with commas between."""
        given = value.split(",") if isinstance(value, str) else value or []
        wanted = {str(each).strip() for each in given}
        for row in range(self.count()):
            is_wanted = self.itemData(row) in wanted
            state = Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked
            self.setItemCheckState(row, state)

    def value(self) -> list[str]:
        """Return what is chosen, in the order of the list."""
        return [str(each) for each in self.checkedItemsData()]
