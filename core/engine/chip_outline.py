"""Where the object of a chip lies in it, for people who look at chips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from .resize import places_in_chip

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .chip_plan import ChipPlan
    from .objects import Objects

_TOLERANCE_PX = 0.25
"""How far an outline may be from the object's, in pixels of the image: nobody sees it."""


def outline_in_chip(
    objects: Objects | None, position: int, plan: ChipPlan, window: NDArray[Any]
) -> list[list[list[float]]]:
    """Return the outline of an object in its chip, as the model gets it.

    Args:
        objects: of the job; None: each image is one.
        position: of the object, from 0.
        plan: of the chip.
        window: (4,) of the chip: left, top, width, height.

    Returns:
        Lines of [x, y], 0 to 1 from the chip's top left corner, and beyond where the object is
        larger. A point is one place. Nothing of what the image has no place for.
    """
    if objects is None or plan.is_one_object:
        return []
    (geometry,) = objects.in_pixels(np.array([position]), plan.image)
    lines = []
    for part in _parts(shapely.simplify(geometry, _TOLERANCE_PX)):
        corner, (width, height) = window[:2], (int(length) for length in window[2:])
        places = shapely.get_coordinates(part) - corner
        placed = places_in_chip(places, (height, width), plan.size, plan.resize_method, plan.fit)
        if np.isfinite(placed).all() and len(placed):
            lines.append(placed.round(4).tolist())
    return lines


def _parts(geometry: Any) -> list[Any]:
    """Return the rings, lines and points that a geometry consists of."""
    parts = shapely.get_parts(geometry)
    while shapely.get_parts(parts).size > parts.size:
        parts = shapely.get_parts(parts)
    is_polygon = shapely.get_dimensions(parts) == 2
    return [*shapely.get_rings(parts[is_polygon]), *parts[~is_polygon]]
