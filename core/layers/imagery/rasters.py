"""What stands in RASTER, as images that the engine opens, or QGIS has to fetch first.

A single value or a list of layers, their ids or names, paths, folders and tile indexes: all become
`RasterInput`s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterator, Mapping

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ...errors import InputError
from ...job import ImageSource
from ...texts import text
from .gdal_exceptions import opened
from .image_folders import images_of_folder, is_dataset
from .layer_nodata import nodata_of, note_on_drawing
from .provider_raster import ProviderRaster
from .tile_index import tiles_of_index

if TYPE_CHECKING:
    from qgis.core import QgsExpressionContext

_SHOWN_PARTS = 10
"""Rasters of one file that a message lists."""

_LOGIN = re.compile(r"\|credential:|\s*\bauthcfg=")
"""In the source of a layer: options of a cloud's login, and an entry of QGIS's store of logins."""

_NO_GEOTRANSFORM = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


@dataclass(frozen=True)
class RasterInput:
    """One image: what the engine opens, and the CRS that QGIS takes it to be in, if any.

    Objects are brought to the first one's CRS, so that of a file further on is not looked for: with
    ten thousand tiles it would take longer than everything else.
    `remote` is set where only QGIS reads it, be it for the login, and has to fetch it first.
    `note` is what the log should say of it.
    """

    image: ImageSource
    crs: QgsCoordinateReferenceSystem
    band_count: int
    remote: ProviderRaster | None = None
    note: str = ""


def read_rasters(value: Any, context: QgsProcessingContext) -> tuple[RasterInput, ...]:
    """Return the images that a value of RASTER means, the topmost first.

    Raises:
        InputError: something in the list is no raster, or cannot be opened.
    """
    from .dataset_files import known_band_counts  # takes GDAL along

    _have_gdal_use_qgis_proxy()
    entries = list(entries_of(value, context))
    # Of the first one the CRS is wanted as well.
    paths = [str(entry) for entry in entries[1:] if isinstance(entry, (str, Path))]
    known = known_band_counts(paths)
    return tuple(
        _read_one(entry, context, known, is_first=number == 0)
        for number, entry in enumerate(entries)
    )


def entries_of(value: Any, context: QgsProcessingContext) -> Iterator[Any]:
    """Yield the layers and texts that a value of RASTER holds; of a folder or tile index, paths."""
    if isinstance(value, QgsProperty):
        expression_context: QgsExpressionContext = context.expressionContext()
        value = value.value(expression_context)[0]
    if value is None or value == "":
        return
    if isinstance(value, (list, tuple)):
        for entry in value:
            yield from entries_of(entry, context)
    elif isinstance(value, (str, Path)) and Path(value).is_dir() and not is_dataset(Path(value)):
        yield from images_of_folder(Path(value))
    elif isinstance(value, (str, Path)):
        tiles = tiles_of_index(Path(value))
        yield from [value] if tiles is None else tiles
    else:
        yield value


def _read_one(
    entry: Any, context: QgsProcessingContext, known: Mapping[str, int], *, is_first: bool
) -> RasterInput:
    layer = entry if isinstance(entry, QgsMapLayer) else _layer_called(str(entry), context)
    if layer is None and not is_first and str(entry) in known:
        return _of_file(str(entry), QgsCoordinateReferenceSystem(), known[str(entry)])
    if layer is None:
        return _read_file(str(entry), wants_crs=is_first)
    if not isinstance(layer, QgsRasterLayer):
        raise _no_raster(layer.name())
    if not layer.isValid():
        raise _broken(layer)
    if layer.providerType() != "gdal" or _needs_login(layer.source()):
        remote = ProviderRaster.of_layer(layer)
        note = "" if remote.is_rendered else note_on_drawing(layer)
        return RasterInput(remote.image, remote.crs, remote.band_count, remote, note)
    name = _gdal_name(layer.source())
    crs = layer.crs() if layer.crs().isValid() else _read_file(name, wants_crs=True).crs
    image = ImageSource(name, layer.name(), nodata_of(layer.dataProvider()))
    return RasterInput(image, crs, layer.bandCount(), note=note_on_drawing(layer))


def _layer_called(text: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    """Return the layer of the project that has this id, name or source, or a service's layer.

    A service stands in a text as QGIS's Processing writes it: wms://..., its provider and source.
    """
    layer = QgsProcessingUtils.mapLayerFromString(
        text, context, False, QgsProcessingUtils.LayerHint.Raster
    )
    known, provider, source = QgsProcessingUtils.decodeProviderKeyAndUri(text)
    if layer is None and _needs_login(text):
        return QgsRasterLayer(text, Path(_LOGIN.split(text)[0].strip()).stem, "gdal")
    if layer is None and known and provider not in {"gdal", "ogr"}:
        return QgsRasterLayer(source, provider, provider)
    return layer


def _needs_login(source: str) -> bool:
    """Return whether a source of GDAL names a login, which QGIS keeps to itself."""
    return _LOGIN.search(source) is not None


def _have_gdal_use_qgis_proxy() -> None:
    """Have what is read here with GDAL go through QGIS's proxy. Main thread.

    QGIS tells GDAL of it when it makes a provider, which may not have happened yet.
    """
    QgsProviderRegistry.instance().createProvider("gdal", "", QgsDataProvider.ProviderOptions())


def _read_file(path: str, *, wants_crs: bool) -> RasterInput:
    """Look at a file with GDAL itself.

    As a layer of QGIS it would get statistics for its contrast, which GDAL writes beside the user's
    file (.aux.xml).
    """
    from osgeo import gdal

    dataset = opened(path, gdal.OF_RASTER | gdal.OF_READONLY)
    if dataset is None:
        raise _no_raster(path)
    if not dataset.RasterCount:
        parts = [name for name, _ in dataset.GetSubDatasets()]
        raise _several_rasters(path, parts) if parts else _no_raster(path)
    crs = _crs_of(dataset) if wants_crs else QgsCoordinateReferenceSystem()
    return _of_file(path, crs, dataset.RasterCount)


def _of_file(path: str, crs: QgsCoordinateReferenceSystem, band_count: int) -> RasterInput:
    return RasterInput(ImageSource(_gdal_name(path), Path(path).stem), crs, band_count)


def _crs_of(dataset: Any) -> QgsCoordinateReferenceSystem:
    """Return the CRS in which the engine sees the image, that of its GCPs or RPCs included.

    As QGIS does, GCPs are preferred where the geotransform says nothing; RPCs are in EPSG:4326.
    """
    if dataset.GetGCPCount() and tuple(dataset.GetGeoTransform()) == _NO_GEOTRANSFORM:
        return QgsCoordinateReferenceSystem.fromWkt(dataset.GetGCPProjection())
    reference = dataset.GetSpatialRef()
    if reference is not None:
        return QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt(["FORMAT=WKT2_2019"]))
    return QgsCoordinateReferenceSystem("EPSG:4326" if dataset.GetMetadata("RPC") else "")


def _several_rasters(where: str, parts: list[str]) -> InputError:
    shown = [*parts[:_SHOWN_PARTS], "…"] if len(parts) > _SHOWN_PARTS else parts
    return InputError(
        text("The file holds {number} rasters", number=len(parts)),
        where=where,
        mend=text("Choose one of them, as it stands here: {names}", names="  ".join(shown)),
    )


def _no_raster(where: str) -> InputError:
    return InputError(
        text("This is not a raster that can be opened"),
        where=where,
        mend=text("Choose a raster layer or the path of a raster file; check that it exists."),
    )


def _broken(layer: QgsRasterLayer) -> InputError:
    provider = layer.dataProvider()
    reasons = (layer.error().summary(), provider.error().summary() if provider else "")
    return InputError(
        text("QGIS itself cannot open this raster layer"),
        where=layer.name(),
        mend=text(
            "Check that its file or service is there, and its authentication (layer properties, "
            "Source)."
        ),
        details="\n".join(sorted({reason for reason in reasons if reason})),
    )


def _gdal_name(source: str) -> str:
    """Return the dataset name without what QGIS appends to it (`|option:...`).

    Raises:
        InputError: only QGIS's own process has it.
    """
    name = source.split("|", 1)[0]
    if "/vsimem/" in name or name.startswith("MEM:::"):
        raise InputError(
            text("The image is in the memory of QGIS, where the model's process cannot read it"),
            where=name,
            mend=text("Save it as a file, and choose that."),
        )
    return str(Path(name).resolve()) if Path(name).exists() else name
