"""Where images lie on the ground: their outlines, from whatever georeference they have."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Iterator, Sequence

import numpy as np
from rasterio.errors import RasterioError
from rasterio.transform import GCPTransformer, RPCTransformer, TransformDirection

from ..errors import InputError
from ..footprints import Footprint
from .imagery import crs_of, georeference_of
from .mosaic import open_images
from .readers import open_dataset

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..job import ImageSource

STEPS = 8
"""Points on each side of an image whose georeference is no matrix: its sides are curves."""


def footprints_of(sources: Sequence[ImageSource]) -> Iterator[Footprint]:
    """Yield the outline of each image that has one; what cannot be opened has none."""
    for number, outline in enumerate(open_images(sources, _outline)):
        if outline is not None:
            crs, ring = outline
            yield Footprint(number, crs, tuple((float(x), float(y)) for x, y in ring))


def _outline(source: ImageSource) -> tuple[str, NDArray[np.float64]] | None:
    try:
        with open_dataset(source.path) as dataset:
            kind = georeference_of(dataset)
            if kind == "none":
                return None
            ring = _on_the_ground(dataset, kind)
            crs = crs_of(dataset)
    except (InputError, RasterioError):
        return None
    if not all(map(math.isfinite, ring.flat)):
        return None
    return "" if crs is None else crs.to_wkt(), ring


def _on_the_ground(dataset: Any, kind: str) -> NDArray[np.float64]:
    """Return the outline in the image's CRS, (N, 2)."""
    pixels = _border(dataset.width, dataset.height, 1 if kind == "affine" else STEPS)
    if kind == "affine":
        x, y = dataset.transform * pixels.T
        return np.column_stack((x, y))
    gcps, rpcs = dataset.gcps[0], dataset.rpcs
    heights = np.full(len(pixels), rpcs.height_off if kind == "rpcs" else 0.0)
    with RPCTransformer(rpcs) if kind == "rpcs" else GCPTransformer(gcps) as transformer:
        x, y = transformer._transform(  # noqa: SLF001 (xy would add half a pixel)
            pixels[:, 0], pixels[:, 1], heights, TransformDirection.forward
        )
    return np.column_stack((x, y))


def _border(width: int, height: int, steps: int) -> NDArray[np.float64]:
    """Return columns and rows along the border, clockwise from the top left and back, (N, 2)."""
    way = np.arange(steps) / steps
    top = np.column_stack((way * width, np.zeros(steps)))
    right = np.column_stack((np.full(steps, width), way * height))
    return np.vstack((top, right, (width, height) - top, (width, height) - right, [(0, 0)]))
