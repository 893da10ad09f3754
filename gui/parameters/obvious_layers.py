"""Which layers of a project are surely meant by somebody who opens a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

if TYPE_CHECKING:
    from qgis.core import QgsProject


def only_raster(project: QgsProject) -> QgsRasterLayer | None:
    """Return the raster of a project that has one; None: nobody can tell."""
    layers = [layer for layer in project.mapLayers().values() if _is_usable_raster(layer)]
    return layers[0] if len(layers) == 1 else None


def objects_on(raster: QgsRasterLayer, project: QgsProject) -> QgsVectorLayer | None:
    """Return the layer of polygons that lies on a raster; None: there is none, or several."""
    layers = [layer for layer in project.mapLayers().values() if _lies_on(layer, raster, project)]
    return layers[0] if len(layers) == 1 else None


def _is_usable_raster(layer: object) -> bool:
    return isinstance(layer, QgsRasterLayer) and layer.isValid()


def _lies_on(layer: object, raster: QgsRasterLayer, project: QgsProject) -> bool:
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return False
    try:
        placed = QgsCoordinateTransform(layer.crs(), raster.crs(), project).transformBoundingBox(
            layer.extent()
        )
    except QgsCsException:  # it lies where the raster's CRS knows no place
        return False
    return bool(placed.intersects(raster.extent()))
