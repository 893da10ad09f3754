"""From a plan to a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .canvas import PIXEL, Canvas, Sun
from .ground import paint_ground
from .houses import paint_building
from .scatter import paint_debris, paint_trees, paint_yards

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .plan import Town


def paint_town(town: Town, seed: int) -> NDArray[np.uint8]:
    """Return the picture of a town, (3, rows, columns)."""
    rng = np.random.default_rng([seed, 2])
    canvas = Canvas(rng, round(town.size / PIXEL), Sun.random(rng))
    paint_ground(canvas, town)
    paint_yards(canvas, town)
    for building in town.buildings:
        paint_building(canvas, building)
    paint_debris(canvas, town)
    paint_trees(canvas, town)
    return canvas.develop()
