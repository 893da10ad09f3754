"""What the user of QGIS has set that makes pixels nodata: layer properties, Transparency.

Counted as QGIS's own raster algorithms count it: the value that the file names, where it is not
ticked off, and the additional values and ranges. Opacity, contrast, the renderer and its
transparent colours and band say how a layer is drawn, and do not count there either.
"""

from __future__ import annotations

import math
import sys
from typing import TYPE_CHECKING

from ..job import BandNodata

if TYPE_CHECKING:
    from qgis.core import QgsRasterDataProvider, QgsRasterRange

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


def _with_ends(values: QgsRasterRange) -> tuple[float | None, float | None]:
    """Return the least and the greatest value of a range; its own ends may not be in it."""
    return _end(values, values.min(), -math.inf), _end(values, values.max(), math.inf)


def _end(values: QgsRasterRange, end: float, outwards: float) -> float | None:
    if math.isnan(end) or end == outwards:
        return None
    if values.contains(end):
        return end + math.copysign(NEAR, outwards)
    return math.nextafter(end, -outwards)
