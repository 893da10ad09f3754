"""The widget of MODEL: a line to choose it and, in the algorithm's dialog, what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Sequence

from processing.gui.wrappers import DIALOG_STANDARD
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ...algorithms.classify.parameters import MODEL_ARGUMENTS
from ...algorithms.common.input_parameters import RASTER
from ...algorithms.common.model_environment import consent_store
from ...algorithms.common.parameters import model_filter
from ...algorithms.common.translation import tr
from ...core.layers.imagery.raster_facts import facts_of_layer
from ..environment.row import EnvironmentRow
from ..model.package_row import PackageRow
from ..model.panel import ModelPanel
from ..model.picker import ModelPicker, ask_definition, remember_model
from ..preview.chip_preview import PreviewRow
from .widget_wrapper import ParameterWrapper, find_wrapper

if TYPE_CHECKING:
    from ...core.model.imagery_fit import RasterFacts
    from ..model.reading import ReadModel


class ModelWidgetWrapper(ParameterWrapper):
    """Wraps MODEL: path or JSON text.

    Attributes:
        picker: the line; None in the modeler.
        panel: what is known of the model; in the algorithm's dialog only, else None.
    """

    picker: ModelPicker | None = None
    panel: ModelPanel | None = None

    def create_input(self) -> QWidget:
        self.picker = ModelPicker()
        self.picker.changed.connect(self._picked)
        if self.dialogType != DIALOG_STANDARD:
            return self.picker
        self.panel = _panel()
        self.panel.modelRead.connect(_remember)
        widget = QWidget()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.picker)
        layout.addWidget(self.panel)
        return widget

    def set_input(self, value: Any) -> None:
        if self.picker is not None:
            self.picker.set_model("" if value is None else str(value))

    def input_value(self) -> Any:
        return self.picker.model() if self.picker is not None else None

    def modeler_parameter(self) -> Any:
        parameter = self.parameterDefinition().clone()
        parameter.setFileFilter(model_filter())
        return parameter

    def modeler_widget(self, source: QWidget) -> QWidget:
        self.paste = paste = QToolButton()
        paste.setIcon(QgsApplication.getThemeIcon("mActionEditPaste.svg"))
        paste.setToolTip(tr("Paste definition…"))
        paste.setAccessibleName(paste.toolTip())
        paste.clicked.connect(lambda: self._set_text(ask_definition(source)))
        widget = QWidget()
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(source, 1)
        layout.addWidget(paste)
        return widget

    def _set_text(self, definition: str) -> None:
        if definition:
            self.setValue(definition)

    def postInitialize(self, wrappers: Sequence[Any]) -> None:
        super().postInitialize(wrappers)
        if self.panel is not None:
            self.panel.parameters = lambda: {
                wrapper.parameterDefinition().name(): wrapper.parameterValue()
                for wrapper in wrappers
            }
            for wrapper in wrappers:
                wrapper.widgetValueHasChanged.connect(self.panel.parametersChanged)
            if find_wrapper(wrappers, MODEL_ARGUMENTS) is not None:  # a dialog that runs the model
                environment = EnvironmentRow()
                self.panel.modelChanged.connect(environment.set_model)
                self.panel.add_row(environment, environment.set_up)
                preview = PreviewRow(self.panel)
                self.panel.add_row(preview, preview.button)
            imagery = find_wrapper(wrappers, RASTER)
            if imagery is not None:
                imagery.widgetValueHasChanged.connect(self._show_imagery)
                self._show_imagery(imagery)

    def _show_imagery(self, wrapper: Any) -> None:
        if self.panel is not None:
            self.panel.set_rasters(_rasters_of_layers(wrapper.parameterValue()))

    def _picked(self) -> None:
        if self.panel is not None and self.picker is not None:
            self.panel.set_model("" if self.picker.is_being_typed() else self.picker.model())
        self.has_changed()


def _panel() -> ModelPanel:
    """Return the panel with the rows that every dialog has."""
    panel = ModelPanel(consent_store())
    package = PackageRow(panel)
    panel.add_row(package, package.button)
    return panel


def _rasters_of_layers(value: Any) -> list[RasterFacts]:
    """Return what is known of raster layers of the project; files are left for the run to open."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    items = value if isinstance(value, list) else [value]
    layers = [
        item
        if isinstance(item, QgsRasterLayer)
        else QgsProcessingUtils.mapLayerFromString(str(item), context, False)
        for item in items
    ]
    return [facts_of_layer(layer) for layer in layers if _has_bands(layer)]


def _has_bands(layer: Any) -> bool:
    return isinstance(layer, QgsRasterLayer) and layer.isValid()


def _remember(read: ReadModel) -> None:
    if read.definition is not None:
        remember_model(read.given)
