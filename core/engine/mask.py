"""Blacken what lies outside the object.

Frame: pixel coordinates of the image, as in plan.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import rasterio.features
import shapely
from affine import Affine

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .plan import ChipWindow

POLYGONS = (3, 6)
"""shapely's type ids of Polygon and MultiPolygon."""


def inside(geometry: Any, window: ChipWindow) -> NDArray[np.bool_]:
    """Return which pixels of the window have their centre in the geometry, (height, width).

    Holes are outside. `geometry` is in pixel coordinates of the image.
    Assumption: the centre decides; Esri does not say (ESRI_FORMATS.md 4, "blacken").
    """
    shape = (window.height, window.width)
    if geometry.geom_type == "GeometryCollection":
        geometry = _polygons_of(geometry)
    if geometry.is_empty:
        return np.zeros(shape, bool)
    burned = rasterio.features.rasterize(
        [geometry], shape, transform=Affine.translation(window.column, window.row), dtype="uint8"
    )
    result: NDArray[np.bool_] = burned.astype(bool)
    return result


def _polygons_of(collection: Any) -> Any:
    """Return the polygons of a collection: its points and lines have no area."""
    parts = shapely.get_parts(collection)
    while np.any(shapely.get_type_id(parts) == 7):
        parts = shapely.get_parts(parts)
    return shapely.union_all(parts[np.isin(shapely.get_type_id(parts), POLYGONS)])
