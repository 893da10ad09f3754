"""What a CRS is called in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem


_NAMELESS = frozenset({"", "unknown", "unnamed"})
"""What GDAL and PROJ call a CRS that nobody named."""


def name_of(crs: QgsCoordinateReferenceSystem) -> str:
    """Return "EPSG:4326"; of a CRS without a code its name, or else its definition for PROJ."""
    name = str(crs.authid() or crs.description())
    return str(crs.toProj()) if name.lower() in _NAMELESS else name
