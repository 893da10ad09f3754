"""The result in the colours of the model: categories in the model's order, unclassified apart."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...texts import text
from .destination import alone
from .tips import tell_objects

if TYPE_CHECKING:
    from typing import Sequence

    from qgis.core import QgsEditorWidgetSetup, QgsFeatureRenderer

    from ...model.definition import ClassEntry

UNCLASSIFIED = text("not classified")
STYLE_NAME = "Object Classifier"

# Okabe and Ito's palette, which colour-blind people can tell apart; for classes without a colour.
_PALETTE = (
    (0, 114, 178),
    (230, 159, 0),
    (0, 158, 115),
    (213, 94, 0),
    (86, 180, 233),
    (204, 121, 167),
    (240, 228, 66),
)


@dataclass(frozen=True, eq=False)
class LayerLook:
    """How a layer is drawn, and how its fields are shown: for another one with the same fields."""

    _renderer: QgsFeatureRenderer | None
    _widgets: dict[str, QgsEditorWidgetSetup]
    _name: str
    _tip: str

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> LayerLook:
        """Take a layer's look as it is now. Main thread."""
        renderer = layer.renderer()
        fields = layer.fields()
        widgets = {fields.at(i).name(): layer.editorWidgetSetup(i) for i in range(fields.count())}
        drawn = renderer.clone() if renderer is not None else None
        return cls(drawn, widgets, layer.displayExpression(), layer.mapTipTemplate())

    def give(self, layer: QgsVectorLayer) -> None:
        """Have a layer look so; doing it twice changes nothing. Main thread."""
        if self._renderer is not None and layer.isSpatial():
            layer.setRenderer(self._renderer.clone())
        layer.setDisplayExpression(self._name)
        layer.setMapTipTemplate(self._tip)
        for name, widget in self._widgets.items():
            index = layer.fields().lookupField(name)
            if index >= 0 and not widget.isNull():
                layer.setEditorWidgetSetup(index, widget)


def class_colors(classes: Sequence[ClassEntry]) -> list[tuple[int, int, int]]:
    """Return a colour for each class: its own, or one of the palette where it has none."""
    return [entry.color or palette_color(index) for index, entry in enumerate(classes)]


def palette_color(index: int) -> tuple[int, int, int]:
    """Return a colour for the class of an index that has none of its own."""
    return _PALETTE[index % len(_PALETTE)]


def apply_style(
    layer: QgsVectorLayer,
    label_field: str,
    classes: tuple[ClassEntry, ...],
    unclassified: str = UNCLASSIFIED,
) -> None:
    """Give the layer one category per class, and a hollow grey one for what was not classified.

    Lists, forms and map tips then say the class of each object.
    """
    tell_objects(layer, label_field, unclassified)
    if layer.geometryType() == QgsWkbTypes.GeometryType.NullGeometry:
        return
    categories = [
        QgsRendererCategory(entry.name, _symbol(layer, color), entry.name)
        for entry, color in zip(classes, class_colors(classes))
    ]
    categories.append(QgsRendererCategory("", hollow_symbol(layer), unclassified))
    layer.setRenderer(QgsCategorizedSymbolRenderer(label_field, categories))


def save_style(layer: QgsVectorLayer) -> str:
    """Keep the layer's style with its file: in a GeoPackage, else as .qml beside it.

    Returns:
        What went wrong, in words; empty when the style was saved or the layer is no file.
    """
    if layer.providerType() != "ogr":
        return ""
    path = Path(layer.source().split("|", 1)[0])
    if path.suffix.lower() == ".gpkg":
        with alone(path):
            return _save_in_database(layer)
    message, saved = layer.saveNamedStyle(str(path.with_suffix(".qml")))
    return "" if saved else message


def _save_in_database(layer: QgsVectorLayer) -> str:
    """Save the style as `STYLE_NAME`; as the default unless the user has styles of their own there.

    A style of that name is deleted before: QGIS 3.22 would ask in a window whether to replace it.
    """
    related, ids, names, _, _ = layer.listStylesInDatabase()
    styles = list(zip(ids[:related], names[:related]))
    for style_id, name in styles:
        if name == STYLE_NAME:
            layer.deleteStyleFromDatabase(style_id)
    is_default = all(name == STYLE_NAME for _, name in styles)
    style = (STYLE_NAME, STYLE_NAME, is_default, "")
    if hasattr(layer, "saveStyleToDatabaseV2"):  # QGIS 4.0, where the other is deprecated
        return str(layer.saveStyleToDatabaseV2(*style)[1])
    return str(layer.saveStyleToDatabase(*style))


def _symbol(layer: QgsVectorLayer, color: tuple[int, int, int]) -> QgsSymbol:
    """Return a symbol through which the imagery shows: strong outline, light filling."""
    rgb = ",".join(map(str, color))
    geometry_type = layer.geometryType()
    if geometry_type == QgsWkbTypes.GeometryType.PolygonGeometry:
        return QgsFillSymbol.createSimple(
            {"color": f"{rgb},90", "outline_color": rgb, "outline_width": "0.5"}
        )
    if geometry_type == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"color": rgb, "width": "0.8"})
    return QgsMarkerSymbol.createSimple(
        {"color": rgb, "size": "2.6", "outline_color": "255,255,255", "outline_width": "0.3"}
    )


def hollow_symbol(layer: QgsVectorLayer) -> QgsSymbol:
    """Return a symbol of no class: a dashed grey outline."""
    grey = "110,110,110"
    geometry_type = layer.geometryType()
    if geometry_type == QgsWkbTypes.GeometryType.PolygonGeometry:
        return QgsFillSymbol.createSimple(
            {"style": "no", "outline_color": grey, "outline_style": "dash", "outline_width": "0.4"}
        )
    if geometry_type == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"color": grey, "width": "0.5", "line_style": "dash"})
    return QgsMarkerSymbol.createSimple(
        {"color": "0,0,0,0", "size": "2.6", "outline_color": grey, "outline_width": "0.4"}
    )
