"""How an object is shown on the map, the layer untouched: where to look, and in what style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayerStyle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..fields import CLASS_LABEL
from ..output.style import hollow_symbol
from .fields import REVIEWED_LABEL

if TYPE_CHECKING:
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsGeometry,
        QgsProject,
        QgsRectangle,
    )

AROUND = 3
"""Times the size of the object that is seen of the map."""


def box_of(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    map_crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
) -> QgsRectangle | None:
    """Return the box of an object in the CRS of the map; None: there is none.

    Args:
        geometry: of the object; may be empty.
        crs: of the layer; an unknown one is taken for that of the map, as QGIS draws it.
        map_crs: of the map.
        project: has the settings of transformations.
    """
    if geometry.isEmpty():
        return None
    transform = QgsCoordinateTransform(crs, map_crs, project)
    try:
        box = transform.transformBoundingBox(geometry.boundingBox())
    except QgsCsException:
        return None
    return box if box.isFinite() else None


def plain_style(layer: QgsVectorLayer) -> str:
    """Return a style, as XML, that draws all objects alike, without labels or diagrams."""
    kind = QgsWkbTypes.geometryDisplayString(layer.geometryType())
    blank = QgsVectorLayer(f"{kind}?crs=EPSG:4326", "", "memory")
    blank.setRenderer(QgsSingleSymbolRenderer(hollow_symbol(blank)))
    style = QgsMapLayerStyle()
    style.readFromLayer(blank)
    return str(style.xmlData())


def data_of(layer: QgsVectorLayer) -> tuple[str, str]:
    """Return what two layers have in common that show the same data."""
    return str(layer.providerType()), str(layer.source())


def classes_told_by(class_field: str) -> frozenset[str]:
    """Return names of fields by which a layer tells what the objects are, were it another one.

    A sample is drawn from a layer that stays on the map, and so does what an earlier review
    answered.

    Args:
        class_field: of the layer that is reviewed; "": none.
    """
    return frozenset({class_field, CLASS_LABEL, REVIEWED_LABEL} - {""})
