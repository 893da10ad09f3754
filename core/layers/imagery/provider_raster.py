"""Imagery that only QGIS reads: a clone of the layer's data provider, and blocks of pixels from it.

The user's layer is never touched: what is set here is set on the clone. It keeps the layer's
authentication, proxy and cache. Web services are read as the pictures that they render (red, green,
blue, and where there is a picture at all), the others as their bands.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsNetworkAccessManager,
    QgsRaster,
    QgsRasterDataProvider,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QImage

from ...errors import InputError
from ...job import IMAGERY_FOLDER, ImageSource
from ...texts import text
from .layer_nodata import alpha_bands, nodata_of

if TYPE_CHECKING:
    from qgis.core import QgsRasterBlock, QgsRasterBlockFeedback, QgsRasterLayer

    from ...job import BandNodata

_RENDERED = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)

PARALLEL = 4
"""Requests at once. Public services ask for few; QGIS itself uses about six."""

_COLORS = getattr(Qgis, "RasterColorInterpretation", QgsRaster)  # QGIS 3.30
_PALETTE, _GREY = _COLORS.PaletteIndex, _COLORS.GrayIndex

_GDAL_TYPES = {
    Qgis.DataType.Byte: 1,
    Qgis.DataType.UInt16: 2,
    Qgis.DataType.Int16: 3,
    Qgis.DataType.UInt32: 4,
    Qgis.DataType.Int32: 5,
    Qgis.DataType.Float32: 6,
    Qgis.DataType.Float64: 7,
}
"""GDAL's GDT_ numbers; importing GDAL would slow down the start of QGIS."""


@dataclass(frozen=True)
class Pixels:
    """A block of pixels.

    Attributes:
        bands: one after the other, each in its own type, or one interleaved RGBA block.
        mask: a byte per pixel, 0 where there is nothing; None: all of it is there.
    """

    bands: tuple[bytes, ...]
    mask: bytes | None = None


def is_rendered(provider: QgsRasterDataProvider) -> bool:
    """Return whether a provider gives pictures, not measurements."""
    return provider.dataType(1) in _RENDERED


@dataclass(frozen=True)
class ProviderRaster:
    """A raster that QGIS reads block by block.

    Attributes:
        name: as messages and `RasterName` show it.
        crs: that the user gave the layer.
        clones: clones of the layer's provider, each for one thread at a time. (A clone of a clone
            of a virtual raster returns whatever lies in memory, in QGIS 3.40.)
        source: provider and data source, as QGIS writes them. It may hold secrets.
        network: the network manager of the main thread.
        user_nodata: of each band, where the user has set something.
    """

    name: str
    crs: QgsCoordinateReferenceSystem
    clones: tuple[QgsRasterDataProvider, ...]
    source: str
    network: QgsNetworkAccessManager
    user_nodata: tuple[BandNodata, ...] = ()

    @classmethod
    def of_layer(cls, layer: QgsRasterLayer) -> ProviderRaster:
        """Take clones of the layer's provider. Runs in the main thread.

        Raises:
            InputError: the provider cannot be cloned, or holds complex numbers.
        """
        provider = layer.dataProvider()
        # For a tile of ArcGIS QGIS asks for three of its neighbours as well, all at once.
        asks_for_four = layer.providerType() == "arcgismapserver" and provider.nativeResolutions()
        clones = tuple(provider.clone() for _ in range(1 if asks_for_four else PARALLEL))
        # A clone of GDAL's opens its file, and is valid, when it is read for the first time.
        is_lazy = layer.providerType() == "gdal"
        if any(clone is None or not (is_lazy or clone.isValid()) for clone in clones):
            raise _unreadable(layer, text("its provider cannot be copied for a run"))
        for clone in clones:
            _take_as_it_comes(clone)
        nodata = () if is_rendered(provider) else nodata_of(provider)
        source = f"{layer.providerType()} {provider.dataSourceUri()}"
        network = QgsNetworkAccessManager.instance()
        raster = cls(layer.name(), layer.crs(), clones, source, network, nodata)
        if not raster.gdal_types:
            raise _unreadable(layer, text("its pixels are of a type that no classifier reads"))
        return raster

    @property
    def provider(self) -> QgsRasterDataProvider:
        """One of the clones, to be asked what it is."""
        return self.clones[0]

    @property
    def image(self) -> ImageSource:
        """What the engine opens once the imagery is fetched."""
        said = repr(self.user_nodata) if self.user_nodata else ""
        key = hashlib.sha256(f"{self.source}{said}".encode()).hexdigest()
        return ImageSource(f"{IMAGERY_FOLDER}/{key[:16]}.vrt", self.name, self.user_nodata)

    @property
    def is_rendered(self) -> bool:
        """Whether the provider gives pictures, not measurements."""
        return is_rendered(self.provider)

    @property
    def band_count(self) -> int:
        """Bands that a model may ask for."""
        return 3 if self.is_rendered else int(self.provider.bandCount())

    @property
    def gdal_types(self) -> tuple[int, ...]:
        """GDAL's type of each band; empty where one of them is complex or unknown."""
        if self.is_rendered:
            return (_GDAL_TYPES[Qgis.DataType.Byte],) * 3
        bands = range(1, self.band_count + 1)
        types = [_GDAL_TYPES.get(self.provider.dataType(band)) for band in bands]
        return tuple(each for each in types if each is not None) if all(types) else ()

    @property
    def nodata(self) -> tuple[float | None, ...]:
        """The value that means nothing in each band; None where all of them mean something.

        What the user calls nodata besides is the engine's business.
        """
        if self.is_rendered:
            return (None,) * 3
        provider, bands = self.provider, range(1, self.band_count + 1)
        return tuple(
            float(provider.sourceNoDataValue(band))
            if provider.sourceHasNoDataValue(band) and provider.useSourceNoDataValue(band)
            else None
            for band in bands
        )

    @property
    def alpha(self) -> tuple[int, ...]:
        """Which bands, from 1, say how opaque the others are."""
        return () if self.is_rendered else alpha_bands(self.provider)

    def read(
        self,
        provider: QgsRasterDataProvider,
        extent: QgsRectangle,
        size: tuple[int, int],
        feedback: QgsRasterBlockFeedback,
    ) -> Pixels | str:
        """Return the pixels of an extent, columns and rows; or why there are none.

        Args:
            provider: one of the clones.
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


def becomes_rgb(provider: QgsRasterDataProvider) -> bool:
    """Return whether a run makes three bands of one: of a palette, or of a grey photo of 8 bits.

    A photo has no place on the ground: QGIS lays it out in pixels, from the origin.
    """
    alpha = alpha_bands(provider)
    bands = [band for band in range(1, provider.bandCount() + 1) if band not in alpha]
    if len(bands) != 1:
        return False
    extent, meaning = provider.extent(), provider.colorInterpretation(bands[0])
    corners = extent.xMinimum(), extent.yMaximum(), extent.xMaximum(), -extent.yMinimum()
    is_photo = corners == (0, 0, provider.xSize(), provider.ySize())
    is_grey = meaning == _GREY and provider.dataType(bands[0]) == Qgis.DataType.Byte
    return bool(meaning == _PALETTE or (is_photo and is_grey))


def _take_as_it_comes(clone: QgsRasterDataProvider) -> None:
    """Undo what the user has set on the layer to look at it: resampling.

    What they call nodata besides stays in the pixels, for the engine to take out.
    """
    clone.enableProviderResampling(False)
    for band in range(1, clone.bandCount() + 1):
        clone.setUserNoDataValue(band, [])


def _problem_of(block: QgsRasterBlock | None, size: tuple[int, int]) -> str:
    if block is None or not block.isValid() or block.isEmpty():
        return (block.error().message() if block else "") or text("the provider returned no pixels")
    if (block.width(), block.height()) != size:
        return text("the provider returned pixels of another size")
    return str(block.error().message())


def _picture(image: QImage) -> Pixels:
    """Return RGBA, row by row; rows of four bytes a pixel have no padding."""
    converted = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels: bytes = converted.constBits().asstring(converted.width() * converted.height() * 4)
    return Pixels((pixels,), pixels[3::4])


def _unreadable(layer: QgsRasterLayer, why: str) -> InputError:
    return InputError(
        text("This raster cannot be read: {why}", why=why),
        where=text('layer "{name}", {provider}', name=layer.name(), provider=layer.providerType()),
        mend=text(
            "Save it as a GeoTIFF first (layer menu, Export, Save As), and choose that file."
        ),
    )
