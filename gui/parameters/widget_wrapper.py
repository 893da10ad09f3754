"""What the wrappers of our parameters share: in the modeler they are QGIS's own widgets.

QGIS asks for a wrapper per parameter and dialog: the algorithm's dialog, a cell of the batch table,
or the modeler, where a value may also come from an input of the model, another step, or an
expression. The modeler's own widget offers those.
"""

from __future__ import annotations

from typing import Any, Sequence

from processing.gui.wrappers import DIALOG_MODELER, WidgetWrapper, WidgetWrapperFactory
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingModelChildParameterSource,
    QgsProject,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from ..common.accessible_names import name_for_readers


class ParameterWrapper(WidgetWrapper):
    """Base of our wrappers: a subclass makes the widget for the algorithm's dialog and batch.

    (`WidgetWrapper` calls `createWidget` and `setValue` while it is constructed.)
    """

    source: Any = None
    """The modeler's widget for the parameter; None in other dialogs."""

    def create_input(self) -> QWidget:
        """Return the widget for the algorithm's dialog or a cell of the batch table."""
        raise NotImplementedError

    def set_input(self, value: Any) -> None:
        """Show a value; None is no value."""
        raise NotImplementedError

    def input_value(self) -> Any:
        """Return what the user chose."""
        raise NotImplementedError

    def modeler_parameter(self) -> Any:
        """Return the parameter as the modeler's own widget shall see it."""
        return self.parameterDefinition()

    def modeler_value(self, value: Any) -> Any:
        """Return a value as the modeler's own widget takes it."""
        return value

    def modeler_widget(self, source: QWidget) -> QWidget:
        """Return the modeler's own widget, with what belongs beside it."""
        return source

    def tr(self, text: str) -> str:
        """Translate a text of QGIS's own class, in whose name its translations are."""
        return str(QCoreApplication.translate(WidgetWrapper.__name__, text))

    def createWidget(self) -> QWidget:
        if self.dialogType != DIALOG_MODELER:
            widget = self.create_input()
            name_for_readers(widget, self.parameterDefinition().description())
            return widget
        self._parameter = self.modeler_parameter()  # the widget points to it, without keeping it
        self.source = QgsGui.processingGuiRegistry().createModelerParameterWidget(
            self.dialog.model, self.dialog.childId, self._parameter, self.dialog.context
        )
        return self.modeler_widget(self.source)

    def setWidgetContext(self, context: Any) -> None:
        super().setWidgetContext(context)
        if self.source is not None:
            self.source.setWidgetContext(context)

    def registerProcessingContextGenerator(self, generator: Any) -> None:
        super().registerProcessingContextGenerator(generator)
        if self.source is not None:
            self.source.registerProcessingContextGenerator(generator)

    def setValue(self, value: Any) -> None:
        value = _without_nulls(value)
        if self.source is None:
            self.set_input(value)
        elif _is_source(value) or (isinstance(value, list) and value and _is_source(value[0])):
            self.source.setWidgetValue(value)
        else:
            static = QgsProcessingModelChildParameterSource.fromStaticValue
            self.source.setWidgetValue(static(self.modeler_value(value)))

    def value(self) -> Any:
        return self.input_value() if self.source is None else self.source.value()

    def has_changed(self) -> None:
        """Tell QGIS, and the wrappers that depend on this one."""
        self.widgetValueHasChanged.emit(self)


class NativeWrapper(ParameterWrapper):
    """Base of wrappers that keep QGIS's own widget, which has the value, and add to it.

    Attributes:
        native: QGIS's own wrapper; None in the modeler.
        native_context: what its values are understood by.
    """

    native: Any = None

    def create_native(self) -> QWidget:
        """Return QGIS's own widget for the parameter."""
        self._plain = self.parameterDefinition().clone()  # the wrapper points to it
        self._plain.setMetadata({})
        self.native_context = QgsProcessingContext()
        self.native_context.setProject(QgsProject.instance())
        self.native = WidgetWrapperFactory.create_wrapper(self._plain, self.dialog)
        widget: QWidget = self.native.createWrappedWidget(self.native_context)
        self.native.widgetValueHasChanged.connect(self._hear)
        return widget

    def native_changed(self) -> None:
        """Hear that the value is another one."""
        self.has_changed()

    def set_input(self, value: Any) -> None:
        if self.native is not None:
            self.native.setParameterValue(value, self.native_context)

    def input_value(self) -> Any:
        return None if self.native is None else self.native.parameterValue()

    def setWidgetContext(self, context: Any) -> None:
        super().setWidgetContext(context)
        if self.native is not None:
            self.native.setWidgetContext(context)

    def registerProcessingContextGenerator(self, generator: Any) -> None:
        super().registerProcessingContextGenerator(generator)
        if self.native is not None:
            self.native.registerProcessingContextGenerator(generator)

    def postInitialize(self, wrappers: Sequence[Any]) -> None:
        super().postInitialize(wrappers)
        if self.native is not None:
            self.native.postInitialize(list(wrappers))

    def _hear(self, _: Any) -> None:
        self.native_changed()


def find_wrapper(wrappers: Sequence[Any], name: str) -> Any:
    """Return the wrapper of a parameter, or None; `postInitialize` has them all."""
    return next((item for item in wrappers if item.parameterDefinition().name() == name), None)


def _without_nulls(value: Any) -> Any:
    """Return None for null QVariants, which QGIS hands over for empty values and cells."""
    if isinstance(value, list):
        return [_without_nulls(item) for item in value]
    return None if value == NULL else value


def _is_source(value: Any) -> bool:
    return isinstance(value, QgsProcessingModelChildParameterSource)
