"""The object that is looked at, on the map: found, outlined, and without the colors of classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterable

from qgis.core import QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ...core.layers.fields import find_field
from ...core.layers.review.on_map import (
    AROUND,
    box_of,
    classes_told_by,
    data_of,
    plain_style,
)

if TYPE_CHECKING:
    from qgis.core import QgsFeature, QgsRectangle

_BANDS = ((QColor(255, 255, 255), 5), (QColor(214, 0, 110), 2))
"""Color and width of the outline: one is seen on any imagery."""

_POINT_SIZE = 18
_POINT_SCALE = 1000
"""1 : 1000 for what has no size, unless the user is nearer already."""


class ReviewCanvas:
    """QGIS's map during a review. The layers themselves are not touched."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._bands: list[QgsRubberBand] = []
        self._styles: dict[str, str] = {}
        self._seen: set[str] = set()
        self._fields: frozenset[str] = frozenset()
        self._reviewed: set[tuple[str, str]] = set()

    def begin(self, layers: Iterable[QgsVectorLayer], class_field: str = "") -> None:
        """Draw all objects of these layers alike and hollow, and of others that tell their classes.

        A person shall see the imagery below, and not agree with colors.

        Args:
            layers: that are reviewed.
            class_field: that says what they are on the map; "": none.
        """
        self._reviewed, self._fields = set(map(data_of, layers)), classes_told_by(class_field)
        self._override()

    def show(self, layer: QgsVectorLayer, feature: QgsFeature) -> bool:
        """Move the map to an object; False where it has no place on it."""
        self._override()  # also in maps that were opened meanwhile
        self.clear()
        geometry = feature.geometry()
        crs = self._canvas.mapSettings().destinationCrs()
        box = box_of(geometry, layer.crs(), crs, QgsProject.instance())
        if box is None:
            return False
        for color, width in _BANDS:
            self._bands.append(band := self._band(color, width))
            band.setToGeometry(geometry, layer)
            band.show()
        self._move_to(box)
        return True

    def clear(self) -> None:
        """Take the outline away."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands.clear()

    def end(self) -> None:
        """Leave the maps as they were found."""
        self.clear()
        hidden, self._styles = set(self._styles), {}
        self._seen.clear()
        self._reviewed.clear()
        for canvas in self._iface.mapCanvases() if hidden else ():
            others = canvas.layerStyleOverrides()
            canvas.setLayerStyleOverrides({k: v for k, v in others.items() if k not in hidden})
            canvas.refresh()

    def _look(self) -> None:
        """Find what has to be hollow among the layers that have come since."""
        layers = QgsProject.instance().mapLayers() if self._reviewed else {}
        for layer_id in layers.keys() - self._seen:
            self._seen.add(layer_id)
            layer = layers[layer_id]
            if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial():
                continue
            is_same = data_of(layer) in self._reviewed
            if is_same or any(find_field(layer.fields(), name) >= 0 for name in self._fields):
                self._styles[layer_id] = plain_style(layer)

    def _override(self) -> None:
        self._look()
        for canvas in self._iface.mapCanvases() if self._styles else ():
            present = canvas.layerStyleOverrides()
            if not self._styles.items() <= present.items():
                canvas.setLayerStyleOverrides({**present, **self._styles})
                canvas.refresh()

    def _band(self, color: QColor, width: int) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setStrokeColor(color)
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setWidth(width)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(_POINT_SIZE)
        return band

    def _move_to(self, box: QgsRectangle) -> None:
        if box.width() or box.height():
            box.scale(AROUND)
            self._canvas.setExtent(box)
        else:
            self._canvas.setCenter(box.center())
            if self._canvas.scale() > _POINT_SCALE:
                self._canvas.zoomScale(_POINT_SCALE)
        self._canvas.refresh()
