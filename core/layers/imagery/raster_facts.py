"""What QGIS's side sees of imagery, compared with what a model expects of it.

The same sentences as those of a run, by a look at the same blocks (`core.model.imagery_fit`).
"""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING, Any, Sequence

from qgis.core import QgsRasterLayer

from ...job import BandNodata
from ...model.imagery_fit import (
    RasterFacts,
    Unit,
    band_problems,
    blocks_in_a_row,
    cell_size_problems,
    is_fed_bytes,
    may_differ,
    sample_blocks,
    spread,
    taken_bands,
    value_problem,
)
from .gdal_exceptions import gdal_exceptions, opened
from .layer_nodata import alpha_bands
from .provider_raster import becomes_rgb, is_rendered

if TYPE_CHECKING:
    from ...model.definition import ModelDefinition
    from .rasters import RasterInput

    Range = tuple[float, float]


def facts_of_layer(layer: QgsRasterLayer) -> RasterFacts:
    """Return what a layer says of its bands; a map service has three, whatever it says."""
    provider = layer.dataProvider()
    if is_rendered(provider):
        return RasterFacts(layer.name(), 3, is_byte=True)
    return RasterFacts(
        layer.name(),
        layer.bandCount(),
        alpha_bands(provider),
        becomes_rgb=becomes_rgb(provider),
    )


def imagery_problems(definition: ModelDefinition, rasters: Sequence[RasterInput]) -> list[str]:
    """Return what is wrong between a model and imagery, one sentence each; may run in any thread.

    What only QGIS reads is not asked for pixels.
    """
    facts = [_Look.at(raster).facts for raster in rasters]  # thousands are not kept open
    problems = band_problems(definition, facts)
    looks = [_Look.at(raster) for raster in spread([each for each in rasters if not each.remote])]
    looks = [look for look in looks if look.dataset is not None]
    for look in looks:
        problems += look.cell_size_problems(definition)
    problem = _value_problem(definition, looks, is_byte=all(look.facts.is_byte for look in looks))
    return [*problems, problem] if problem else problems


def _value_problem(definition: ModelDefinition, looks: list[_Look], *, is_byte: bool) -> str:
    if any(look.facts.band_count <= max(look.taken(definition)) for look in looks):
        return ""  # the bands do not fit
    if is_fed_bytes(definition, 0):
        looks = [look for look in looks if not _is_deep(look.dataset)]
    count = len(looks[0].taken(definition)) if looks else 0
    if not count or not may_differ(definition, count, is_byte=is_byte):
        return ""
    side = blocks_in_a_row(bands=count, rasters=len(looks))
    with gdal_exceptions():
        ranges = [look.ranges(look.taken(definition), side) for look in looks]
    return value_problem(definition, list(map(_united, zip(*ranges))), is_byte=is_byte)


class _Look:
    """A raster, opened with GDAL where that reads it."""

    def __init__(
        self, facts: RasterFacts, dataset: Any = None, nodata: tuple[BandNodata, ...] = ()
    ) -> None:
        self.facts = facts
        self.dataset = dataset
        self._nodata = dict(enumerate(nodata))

    @classmethod
    def at(cls, raster: RasterInput) -> _Look:
        """Open a raster; one that cannot be opened any more has nothing to tell."""
        from osgeo import gdal

        plain = RasterFacts(raster.image.name, raster.band_count)
        if raster.remote is not None:
            return cls(plain)
        dataset = opened(raster.image.path, gdal.OF_RASTER | gdal.OF_READONLY)
        if dataset is None:
            return cls(plain)
        bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
        alpha = [band.GetColorInterpretation() == gdal.GCI_AlphaBand for band in bands]
        facts = RasterFacts(
            raster.image.name,
            len(bands),
            tuple(number for number, is_alpha in enumerate(alpha, start=1) if is_alpha),
            is_byte=all(band.DataType == gdal.GDT_Byte for band in bands),
            becomes_rgb=_becomes_rgb(dataset),
        )
        return cls(facts, dataset, raster.image.nodata)

    def cell_size_problems(self, definition: ModelDefinition) -> list[str]:
        """Return what is wrong with the size of its cells, where it lies on the ground."""
        own = self.dataset.GetGeoTransform(can_return_null=True)
        if own is None:
            return []
        size = math.hypot(own[1], own[4]), math.hypot(own[2], own[5])
        unit = _unit_of(self.dataset.GetSpatialRef())
        return cell_size_problems(definition, self.facts.name, size, unit, _unit_of_code)

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
            said = self._nodata.get(number, BandNodata())
            found.append(_united(_range_of(band, said, alpha, block) for block in blocks))
        return found


def _becomes_rgb(dataset: Any) -> bool:
    """Return what `provider_raster.becomes_rgb` does, of a dataset of GDAL."""
    from osgeo import gdal

    bands = _colours(dataset)
    if len(bands) != 1:
        return False
    meaning, is_byte = bands[0].GetColorInterpretation(), bands[0].DataType == gdal.GDT_Byte
    is_grey = meaning == gdal.GCI_GrayIndex and not _is_placed(dataset)
    return bool(meaning == gdal.GCI_PaletteIndex) or (is_grey and (is_byte or _is_deep(dataset)))


def _is_deep(dataset: Any) -> bool:
    """Return whether a run scales 16 bits to 8, for models that are fed those.

    Source: `core.engine.photos`.
    """
    from osgeo import gdal

    bands = _colours(dataset)
    is_rgb = [band.GetColorInterpretation() for band in bands] == [
        gdal.GCI_RedBand,
        gdal.GCI_GreenBand,
        gdal.GCI_BlueBand,
    ]
    is_grey_png = len(bands) == 1 and dataset.GetDriver().ShortName == "PNG"
    is_16_bit = all(band.DataType == gdal.GDT_UInt16 for band in bands)
    return is_16_bit and (is_rgb or is_grey_png) and not _is_placed(dataset)


def _colours(dataset: Any) -> list[Any]:
    """Return the bands that are not alpha."""
    from osgeo import gdal

    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    return [band for band in bands if band.GetColorInterpretation() != gdal.GCI_AlphaBand]


def _is_placed(dataset: Any) -> bool:
    return bool(dataset.GetGeoTransform(can_return_null=True) or dataset.GetGCPCount())


def _unit_of_code(wkid: int) -> Unit | None:
    from osgeo import osr

    reference = osr.SpatialReference()
    try:
        with gdal_exceptions():
            known = reference.ImportFromEPSG(wkid) == 0
    except RuntimeError:  # an Esri code that PROJ does not know as EPSG
        return None
    return _unit_of(reference) if known else None


def _unit_of(reference: Any) -> Unit | None:
    """Return what a spatial reference of GDAL counts in; None: it does not say."""
    if reference is None:
        return None
    if reference.IsGeographic():
        return Unit(is_angle=True)
    if reference.IsProjected():
        return Unit(is_angle=False, metres=reference.GetLinearUnits())
    return None


def _range_of(
    band: Any, said: BandNodata, alpha: list[Any], block: tuple[int, int, int, int]
) -> Range | None:
    """Return the range of what nodata, masks, alpha and finite numbers leave of a block."""
    from osgeo import gdal

    counts = said.file_counts or band.GetMaskFlags() != gdal.GMF_NODATA
    try:
        values = array("d", band.ReadRaster(*block, buf_type=gdal.GDT_Float64))
        masks = [
            _shown(band, said, values),
            *(
                mask.ReadRaster(*block, buf_type=gdal.GDT_Byte)
                for mask in ([band.GetMaskBand()] if counts else []) + alpha
            ),
        ]
    except RuntimeError:
        return None  # a run says so, of the objects that need it
    valid = [value for value, *seen in zip(values, *masks) if all(seen) and math.isfinite(value)]
    return (min(valid), max(valid)) if valid else None


def _shown(band: Any, said: BandNodata, values: array[float]) -> bytes:
    """Return a mask of what the user does not call nodata."""
    scale, offset = band.GetScale(), band.GetOffset()
    factor, shift = 1.0 if scale is None else scale, offset or 0.0
    ranges = [
        (-math.inf if least is None else least, math.inf if greatest is None else greatest)
        for least, greatest in said.ranges
    ]
    return bytes(
        not any(least <= value * factor + shift <= greatest for least, greatest in ranges)
        for value in values
    )


def _united(ranges: Any) -> Range | None:
    known = [found for found in ranges if found is not None]
    return (min(low for low, _ in known), max(high for _, high in known)) if known else None
