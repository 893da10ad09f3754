"""What QGIS's side sees of imagery, compared with what a model expects of it.

The same sentences as those of a run, by a look at the same blocks (`core.model.imagery_fit`).
"""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING, Any, Sequence

from qgis.core import QgsRasterLayer

from ..model.imagery_fit import (
    RasterFacts,
    band_problems,
    blocks_in_a_row,
    may_differ,
    sample_blocks,
    spread,
    taken_bands,
    value_problem,
)
from .gdal_exceptions import gdal_exceptions
from .provider_raster import alpha_bands, is_rendered

if TYPE_CHECKING:
    from ..model.definition import ModelDefinition
    from .rasters import RasterInput

    Range = tuple[float, float]


def facts_of_layer(layer: QgsRasterLayer) -> RasterFacts:
    """Return what a layer says of its bands; a map service has three, whatever it says."""
    provider = layer.dataProvider()
    if is_rendered(provider):
        return RasterFacts(layer.name(), 3, is_byte=True)
    return RasterFacts(layer.name(), layer.bandCount(), alpha_bands(provider))


def imagery_problems(definition: ModelDefinition, rasters: Sequence[RasterInput]) -> list[str]:
    """Return what is wrong between a model and imagery, one sentence each; may run in any thread.

    What only QGIS reads is not asked for pixels.
    """
    looks = [_Look.at(raster) for raster in rasters]
    problems = band_problems(definition, [look.facts for look in looks])
    local = [look for look in looks if look.dataset is not None]
    if not local or any(look.facts.band_count <= max(look.taken(definition)) for look in local):
        return problems
    is_byte = all(look.facts.is_byte for look in local)
    count = len(local[0].taken(definition))
    if not may_differ(definition, count, is_byte=is_byte):
        return problems
    some = spread(local)
    side = blocks_in_a_row(bands=count, rasters=len(some))
    with gdal_exceptions():
        ranges = [look.ranges(look.taken(definition), side) for look in some]
    problem = value_problem(definition, list(map(_united, zip(*ranges))), is_byte=is_byte)
    return [*problems, problem] if problem else problems


class _Look:
    """A raster, opened with GDAL where that reads it."""

    def __init__(self, facts: RasterFacts, dataset: Any = None) -> None:
        self.facts = facts
        self.dataset = dataset

    @classmethod
    def at(cls, raster: RasterInput) -> _Look:
        """Open a raster; one that cannot be opened any more has nothing to tell."""
        from osgeo import gdal

        plain = RasterFacts(raster.image.name, raster.band_count)
        if raster.remote is not None:
            return cls(plain)
        try:
            with gdal_exceptions():
                dataset = gdal.OpenEx(raster.image.path, gdal.OF_RASTER | gdal.OF_READONLY)
        except RuntimeError:
            return cls(plain)
        bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
        alpha = [band.GetColorInterpretation() == gdal.GCI_AlphaBand for band in bands]
        facts = RasterFacts(
            raster.image.name,
            len(bands),
            tuple(number for number, is_alpha in enumerate(alpha, start=1) if is_alpha),
            is_byte=all(band.DataType == gdal.GDT_Byte for band in bands),
        )
        return cls(facts, dataset)

    def taken(self, definition: ModelDefinition) -> tuple[int, ...]:
        """Return the bands that the model takes, from 0; at least one."""
        return taken_bands(definition, self.facts) or (0,)

    def ranges(self, bands: tuple[int, ...], side: int) -> list[Range | None]:
        """Return least and greatest valid value of each band in the blocks."""
        width, height = self.dataset.RasterXSize, self.dataset.RasterYSize
        blocks = list(sample_blocks(width, height, side))
        alpha = [self.dataset.GetRasterBand(number) for number in self.facts.alpha]
        found = []
        for number in bands:
            band = self.dataset.GetRasterBand(number + 1)
            found.append(_united(_range_of(band, alpha, block) for block in blocks))
        return found


def _range_of(band: Any, alpha: list[Any], block: tuple[int, int, int, int]) -> Range | None:
    """Return the range of what GDAL's mask, the alpha band and finite numbers leave of a block."""
    from osgeo import gdal

    try:
        values = array("d", band.ReadRaster(*block, buf_type=gdal.GDT_Float64))
        masks = [
            mask.ReadRaster(*block, buf_type=gdal.GDT_Byte) for mask in (band.GetMaskBand(), *alpha)
        ]
    except RuntimeError:
        return None  # a run says so, of the objects that need it
    valid = [value for value, *seen in zip(values, *masks) if all(seen) and math.isfinite(value)]
    return (min(valid), max(valid)) if valid else None


def _united(ranges: Any) -> Range | None:
    known = [found for found in ranges if found is not None]
    return (min(low for low, _ in known), max(high for _, high in known)) if known else None
