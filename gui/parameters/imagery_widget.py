"""The widget of RASTER: the project's rasters in a list, and QGIS's own "…" for all else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Sequence

from processing.gui.wrappers import DIALOG_STANDARD
from qgis.core import (
    QgsMapLayerProxyModel,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ...algorithms.common.input_parameters import FEATURES
from ...algorithms.common.parameters import MODEL
from ...algorithms.common.translation import tr
from .obvious_layers import objects_on, only_raster
from .widget_wrapper import NativeWrapper, find_wrapper

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer


class ImageryWidgetWrapper(NativeWrapper):
    """Wraps RASTER: a list of layers, files and folders.

    Attributes:
        rasters: the list; in the algorithm's dialog only, else None.
    """

    rasters: RasterList | None = None
    _given: list[Any] | None = None
    """What QGIS's own widget cannot hold: it drops folders, and files that it cannot open."""

    def create_input(self) -> QWidget:
        widget = self.create_native()
        if self.dialogType != DIALOG_STANDARD:
            return widget
        for summary in widget.findChildren(QLineEdit):
            summary.hide()  # the list says it
        self.rasters = RasterList()
        self.rasters.chosen.connect(self._choose)
        row = _Row(self.rasters, widget)
        row.appeared.connect(self._choose_what_is_obvious)
        return row

    def set_input(self, value: Any) -> None:
        self._given = None
        super().set_input(value)
        items = value if isinstance(value, list) else [value]
        if value and len(super().input_value() or []) < len(items):
            self._given = items
            self.has_changed()
        self._show()

    def input_value(self) -> Any:
        return self._given or super().input_value()

    def postInitialize(self, wrappers: Sequence[Any]) -> None:
        super().postInitialize(wrappers)
        self._wrappers = wrappers

    def native_changed(self) -> None:
        self._given = None
        self._show()
        super().native_changed()

    def _show(self) -> None:
        if self.rasters is not None:
            self.rasters.show_value(self.input_value())

    def _choose(self, layer: QgsMapLayer | None) -> None:
        self.set_input(None if layer is None else [layer.id()])

    def _choose_what_is_obvious(self) -> None:
        """Choose imagery and objects that can only be meant, in a dialog that came without values.

        One that was opened with some, by a script or from the history, is as it was.
        """
        features, model = (find_wrapper(self._wrappers, name) for name in (FEATURES, MODEL))
        known = [wrapper for wrapper in (self, features, model) if wrapper is not None]
        if features is None or any(wrapper.parameterValue() for wrapper in known):
            return
        raster = only_raster(QgsProject.instance())
        if raster is None:
            return
        self._choose(raster)
        objects = objects_on(raster, QgsProject.instance())
        if objects is not None:
            features.setParameterValue(objects.id(), self.native_context)


class RasterList(QgsMapLayerComboBox):
    """The project's rasters; what is none of them, or several, is an entry of its own."""

    chosen = pyqtSignal(object)
    """The user chose this layer; None: no imagery."""

    def __init__(self) -> None:
        super().__init__()
        self.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.setAllowEmptyLayer(True, tr("No imagery"))
        self._value: Any = None
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self.activated.connect(self._tell)
        # QGIS's list would go on to another layer where that which is chosen is removed.
        QgsProject.instance().layersAdded.connect(self._show_again)
        QgsProject.instance().layersRemoved.connect(self._show_again)
        self.show_value(None)

    def show_value(self, value: Any) -> None:
        """Show a value of RASTER."""
        self._value = value
        items = [item for item in (value if isinstance(value, list) else [value]) if item]
        layer = self._layer(items[0]) if len(items) == 1 else None
        words = "" if layer is not None or not items else _words(items)
        self.setAdditionalItems([words] if words else [])
        if layer is not None:
            self.setLayer(layer)
        else:
            self.setCurrentIndex(self.findText(words) if words else 0)
        self.setToolTip("\n".join(str(_place(item)) for item in items))

    def _show_again(self, _: object) -> None:
        self.show_value(self._value)

    def _layer(self, item: Any) -> QgsMapLayer | None:
        """Return the layer of the project that an item names; of several the one that is shown."""
        shown = self.currentLayer()
        if shown is not None and str(item) in (shown.id(), shown.source()):
            return shown
        if isinstance(item, QgsRasterLayer):
            return item
        found = QgsProcessingUtils.mapLayerFromString(str(item), self._context, False)
        return found if isinstance(found, QgsRasterLayer) else None

    def _tell(self, row: int) -> None:
        layer = self.currentLayer()
        if layer is not None or row == 0:  # and not what was chosen elsewhere
            self.chosen.emit(layer)


class _Row(QWidget):
    """The list and the button beside it."""

    appeared = pyqtSignal()
    """It is shown for the first time: all values that the dialog was opened with are there."""

    def __init__(self, rasters: RasterList, native: QWidget) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(rasters, 1)
        layout.addWidget(native)
        self._has_appeared = False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not self._has_appeared:
            self._has_appeared = True
            self.appeared.emit()
        return super().event(event)


def _words(items: Sequence[Any]) -> str:
    """Return what is said of items that are no single layer of the project."""
    names = ", ".join(_name(item) for item in items)
    return names if len(items) == 1 else tr("{0} rasters: {1}").format(len(items), names)


def _place(item: Any) -> Any:
    return item.source() if isinstance(item, QgsRasterLayer) else item


def _name(item: Any) -> str:
    layer = QgsProject.instance().mapLayer(str(item))
    if layer is not None:
        return str(layer.name())
    return str(_place(item)).rstrip("/\\").replace("\\", "/").rpartition("/")[2]
