"""Numbers and lengths as the reader writes them."""

from __future__ import annotations

import math

from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes

from ...algorithms.common.translation import number

_DIGITS = 3


def significant(value: float) -> str:
    """Return a number with three digits that count, and all those before the decimal point."""
    if not math.isfinite(value):
        return str(value)
    size = math.floor(math.log10(abs(value))) if value else 0
    rounded = f"{value:.{max(_DIGITS - 1 - size, 0)}f}"
    return number(value, len(rounded.partition(".")[2].rstrip("0")))


def length(value: float, crs: QgsCoordinateReferenceSystem) -> str:
    """Return a length in units of a CRS; without a unit where it is not valid."""
    return with_unit(significant(value), crs)


def with_unit(written: str, crs: QgsCoordinateReferenceSystem) -> str:
    """Return lengths that are written already with the unit of a CRS; none, where not valid."""
    if not crs.isValid():
        return written
    if crs.isGeographic():
        return f"{written}°"
    return f"{written} {QgsUnitTypes.toAbbreviatedString(crs.mapUnits())}".strip()
