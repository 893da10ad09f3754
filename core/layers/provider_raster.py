"""Imagery that only QGIS reads: a clone of the layer's data provider, and blocks of pixels from it.

The user's layer is never touched: what is set here is set on the clone. It keeps the layer's
authentication, proxy and cache. Web services are read as the pictures that they render (red, green,
blue, and where there is a picture at all), the others as their bands.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osgeo import gdal
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsRasterDataProvider, QgsRectangle
from qgis.PyQt.QtGui import QImage

from ..errors import InputError
from ..job import IMAGERY_FOLDER, ImageSource

if TYPE_CHECKING:
    from qgis.core import QgsRasterBlock, QgsRasterBlockFeedback, QgsRasterLayer

_RENDERED = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)

_GDAL_TYPES = {
    Qgis.DataType.Byte: gdal.GDT_Byte,
    Qgis.DataType.UInt16: gdal.GDT_UInt16,
    Qgis.DataType.Int16: gdal.GDT_Int16,
    Qgis.DataType.UInt32: gdal.GDT_UInt32,
    Qgis.DataType.Int32: gdal.GDT_Int32,
    Qgis.DataType.Float32: gdal.GDT_Float32,
    Qgis.DataType.Float64: gdal.GDT_Float64,
}


@dataclass(frozen=True)
class Pixels:
    """A block of pixels.

    Attributes:
        bands: one after the other, each in its own type, or one interleaved RGBA block.
        mask: a byte per pixel, 0 where there is nothing; None: all of it is there.
    """

    bands: tuple[bytes, ...]
    mask: bytes | None = None


@dataclass(frozen=True)
class ProviderRaster:
    """A raster that QGIS reads block by block.

    Attributes:
        name: as messages and `RasterName` show it.
        crs: that the user gave the layer.
        provider: a clone; `clone` it once more for each thread.
        key: hash of where it comes from.
    """

    name: str
    crs: QgsCoordinateReferenceSystem
    provider: QgsRasterDataProvider
    key: str

    @classmethod
    def of_layer(cls, layer: QgsRasterLayer) -> ProviderRaster:
        """Take a clone of the layer's provider. Runs in the main thread.

        Raises:
            InputError: the provider cannot be cloned, or holds complex numbers.
        """
        provider = layer.dataProvider().clone()
        if provider is None or not provider.isValid():
            raise _unreadable(layer, "its provider cannot be copied for a run")
        provider.enableProviderResampling(False)
        for band in range(1, provider.bandCount() + 1):
            provider.setUserNoDataValue(band, [])
            provider.setUseSourceNoDataValue(band, True)
        source = f"{layer.providerType()} {provider.dataSourceUri()}"
        raster = cls(
            layer.name(), layer.crs(), provider, hashlib.sha256(source.encode()).hexdigest()
        )
        if not raster.is_rendered and not set(raster.gdal_types):
            raise _unreadable(layer, "its pixels are of a type that no classifier reads")
        return raster

    @property
    def image(self) -> ImageSource:
        """What the engine opens once the imagery is fetched."""
        return ImageSource(f"{IMAGERY_FOLDER}/{self.key[:16]}.vrt", self.name)

    @property
    def is_rendered(self) -> bool:
        """Whether the provider gives pictures, not measurements."""
        return self.provider.dataType(1) in _RENDERED

    @property
    def band_count(self) -> int:
        """Bands that a model may ask for."""
        return 3 if self.is_rendered else int(self.provider.bandCount())

    @property
    def gdal_types(self) -> tuple[int, ...]:
        """GDAL's type of each band; empty where one of them is complex or unknown."""
        if self.is_rendered:
            return (gdal.GDT_Byte,) * 3
        bands = range(1, self.band_count + 1)
        types = [_GDAL_TYPES.get(self.provider.dataType(band)) for band in bands]
        return tuple(each for each in types if each is not None) if all(types) else ()

    @property
    def nodata(self) -> float | None:
        """The value that means nothing, where all bands agree on one."""
        if self.is_rendered:
            return None
        bands = range(1, self.band_count + 1)
        if not all(self.provider.sourceHasNoDataValue(band) for band in bands):
            return None
        values = {self.provider.sourceNoDataValue(band) for band in bands}
        return values.pop() if len(values) == 1 else None

    def read(
        self,
        provider: QgsRasterDataProvider,
        extent: QgsRectangle,
        size: tuple[int, int],
        feedback: QgsRasterBlockFeedback,
    ) -> Pixels | str:
        """Return the pixels of an extent, columns and rows; or why there are none.

        Args:
            provider: a clone of ours that no other thread uses.
            extent: in the CRS of the provider.
            size: columns and rows.
            feedback: to stop it.
        """
        bands = []
        for band in range(1, (1 if self.is_rendered else self.band_count) + 1):
            block = provider.block(band, extent, *size, feedback)
            problem = _problem_of(block, size)
            if problem:
                return problem
            if self.is_rendered:
                return _picture(block.image())
            bands.append(bytes(block.data()))
        return Pixels(tuple(bands))


def _problem_of(block: QgsRasterBlock | None, size: tuple[int, int]) -> str:
    if block is None or not block.isValid() or block.isEmpty():
        return (block.error().message() if block else "") or "the provider returned no pixels"
    if (block.width(), block.height()) != size:
        return "the provider returned pixels of another size"
    return str(block.error().message())


def _picture(image: QImage) -> Pixels:
    """Return RGBA, row by row; rows of four bytes a pixel have no padding."""
    converted = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = converted.constBits()
    bits.setsize(converted.width() * converted.height() * 4)
    pixels = bytes(bits)
    return Pixels((pixels,), pixels[3::4])


def _unreadable(layer: QgsRasterLayer, why: str) -> InputError:
    return InputError(
        f"This raster cannot be read: {why}",
        where=f'layer "{layer.name()}", {layer.providerType()}',
        mend="Save it as a GeoTIFF first (layer menu, Export, Save As), and choose that file.",
    )
