"""The widget of LABEL_FIELD: QGIS's own, and in the algorithm's dialog what comes of the labels."""

from __future__ import annotations

from typing import Any, Sequence

from processing.gui.wrappers import DIALOG_STANDARD
from qgis.core import QgsCategorizedSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...algorithms.common.input_parameters import FEATURES
from ...core.labels.classes import FEWEST_CLASSES, MOST_CLASSES
from ...core.layers.fields import CLASS_VALUE, CONFIDENCE
from ...core.layers.review.fields import REVIEWED_LABEL
from ..training.panel import TrainingPanel, layer_of
from .widget_wrapper import NativeWrapper, find_wrapper


class LabelFieldWidgetWrapper(NativeWrapper):
    """Wraps LABEL_FIELD: the name of a field.

    Attributes:
        panel: what comes of the labels; in the algorithm's dialog only, else None.
    """

    panel: TrainingPanel | None = None

    def create_input(self) -> QWidget:
        widget = self.create_native()
        if self.dialogType != DIALOG_STANDARD:
            return widget
        self.panel = TrainingPanel(self.parameterDefinition().algorithm().create)
        both = QWidget()
        layout = QVBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        layout.addWidget(self.panel)
        return both

    def setWidgetContext(self, context: Any) -> None:
        super().setWidgetContext(context)
        if self.panel is not None:
            self.panel.set_canvas(context.mapCanvas())

    def postInitialize(self, wrappers: Sequence[Any]) -> None:
        super().postInitialize(wrappers)  # QGIS's own follows that of FEATURES
        if self.panel is None:
            return
        self.panel.parameters = lambda: {
            wrapper.parameterDefinition().name(): wrapper.parameterValue() for wrapper in wrappers
        }
        features = find_wrapper(wrappers, FEATURES)
        if features is not None:
            features.widgetValueHasChanged.connect(self._preselect)
            self._preselect(features)
        for wrapper in wrappers:
            wrapper.widgetValueHasChanged.connect(self.panel.look_soon)
        self.panel.look_soon()

    def _preselect(self, features: Any) -> None:
        """Choose the field with the labels of a layer where only one can be meant."""
        if not self.input_value():
            name = obvious_label_field(layer_of(features.parameterValue()))
            if name:
                self.set_input(name)


def obvious_label_field(layer: QgsVectorLayer | None) -> str:
    """Return the field that surely holds labels; "": there is none, or nobody can tell.

    It is that of a review, else the one that the legend is categorised by. What a model has said
    is no label: nothing is chosen in a layer that was classified and not reviewed.
    """
    if layer is None:
        return ""
    names = set(layer.fields().names())
    if REVIEWED_LABEL in names:
        return str(REVIEWED_LABEL)
    renderer = layer.renderer()
    while renderer is not None and renderer.embeddedRenderer() is not None:
        renderer = renderer.embeddedRenderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or {CLASS_VALUE, CONFIDENCE} <= names:
        return ""
    name = str(renderer.classAttribute()).strip('"')
    classes = sum(bool(category.label()) for category in renderer.categories())
    return name if name in names and FEWEST_CLASSES <= classes <= MOST_CLASSES else ""
