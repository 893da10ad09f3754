"""What the user of QGIS has set that makes pixels nodata: layer properties, Transparency.

Counted as QGIS's own raster algorithms count it: the value that the file names, where it is not
ticked off, and the additional values and ranges. Opacity, contrast, the renderer and its
transparent colours and band say how a layer is drawn, and do not count there either; that is said.
"""

from __future__ import annotations

import math
import sys
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsRaster

from ...job import BandNodata
from ...texts import text

if TYPE_CHECKING:
    from qgis.core import QgsRasterDataProvider, QgsRasterLayer, QgsRasterRange

_ALPHA = getattr(Qgis, "RasterColorInterpretation", QgsRaster).AlphaBand  # QGIS 3.30

NEAR = 4 * sys.float_info.epsilon
"""Values that are no further apart are the same to QGIS. Source: qgsDoubleNear."""


def nodata_of(provider: QgsRasterDataProvider) -> tuple[BandNodata, ...]:
    """Return what is set for each band; () where nothing is."""
    said = tuple(
        BandNodata(
            tuple(map(_with_ends, provider.userNoDataValues(band))),
            bool(provider.useSourceNoDataValue(band)),
        )
        for band in range(1, provider.bandCount() + 1)
    )
    return () if all(band == BandNodata() for band in said) else said


def note_on_drawing(layer: QgsRasterLayer) -> str:
    """Return what is to be said of a layer that its style makes transparent; "": nothing."""
    renderer = layer.renderer()
    if renderer is None:
        return ""
    by_band = renderer.alphaBand() > 0 and renderer.alphaBand() not in alpha_bands(
        layer.dataProvider()
    )
    colors = renderer.rasterTransparency()
    by_color = colors is not None and bool(
        colors.transparentSingleValuePixelList() or colors.transparentThreeValuePixelList()
    )
    if not by_band and not by_color:
        return ""
    return text(
        "{name} is drawn with a transparency band or transparent colours: that is its style, and "
        "the model gets those pixels all the same. Mark what is not imagery as nodata (layer "
        "properties, Transparency), or in an alpha band of the file.",
        name=layer.name(),
    )


def alpha_bands(provider: QgsRasterDataProvider) -> tuple[int, ...]:
    """Return which bands, from 1, say how opaque the others are."""
    bands = range(1, provider.bandCount() + 1)
    return tuple(band for band in bands if provider.colorInterpretation(band) == _ALPHA)


def _with_ends(values: QgsRasterRange) -> tuple[float | None, float | None]:
    """Return the least and the greatest value of a range; its own ends may not be in it."""
    return _end(values, values.min(), -math.inf), _end(values, values.max(), math.inf)


def _end(values: QgsRasterRange, end: float, outwards: float) -> float | None:
    if math.isnan(end) or end == outwards:
        return None
    if values.contains(end):
        return end + math.copysign(NEAR, outwards)
    return math.nextafter(end, -outwards)
