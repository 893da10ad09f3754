"""Which rasters a tile index that GDAL opens as one raster (GTI) is made of, and where each lies.

Source: GDAL, documentation of the GTI driver and `GetAbsoluteFileName` in its code. What QGIS opens
as a vector file is read by `core/layers/imagery/tile_index.py`.
"""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterator

import numpy as np
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError, FieldError, GeometryError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from .source import Filled, Source, beside, is_path

if TYPE_CHECKING:
    from numpy.typing import NDArray

DRIVER = "GTI"

_UNREADABLE = (DataLayerError, DataSourceError, FieldError, GeometryError, ValueError)
_SETTING = re.compile(r"<(IndexDataset|IndexLayer|LocationField|Filter)\b[^>]*>([^<]+)</\1>")
_IN_METADATA = {"LOCATION_FIELD": "LocationField", "FILTER": "Filter"}


def tiles_of_index(dataset: Any, path: str) -> Iterator[Filled]:
    """Yield the tiles of an index; none where it is no vector file that can be read here.

    Args:
        dataset: the open file.
        path: what it was opened by.
    """
    settings = _settings(path)
    try:
        yield from _tiles(dataset, path, settings)
    except _UNREADABLE:
        return


def _settings(path: str) -> dict[str, str]:
    """Return what the file says of its index, by the names of elements."""
    written = path
    if path.lower().endswith(".gti"):
        try:
            written = Path(path).read_text("utf-8", "replace")
        except OSError:
            written = ""
    said = {name: unescape(value) for name, value in _SETTING.findall(written)}
    return {"IndexDataset": path.removeprefix("GTI:"), **said}


def _tiles(dataset: Any, path: str, settings: dict[str, str]) -> Iterator[Filled]:
    index, layer = settings["IndexDataset"], settings.get("IndexLayer")
    info = pyogrio.read_info(index, layer=layer)
    metadata = info["layer_metadata"] or {}
    settings = {
        **{_IN_METADATA[key]: value for key, value in metadata.items() if key in _IN_METADATA},
        **settings,
    }
    field, where = settings.get("LocationField", "location"), settings.get("Filter")
    _, bounds = pyogrio.read_bounds(index, layer=layer, where=where)
    _, _, _, (names,) = pyogrio.raw.read(
        index, layer=layer, where=where, columns=[field], read_geometry=False
    )
    boxes = _in_pixels(dataset, bounds) if _is_of_crs(info["crs"], dataset) else None
    for number, name in enumerate(names):
        covers = None if boxes is None else tuple(boxes[:, number].tolist())
        located = _located(path, str(name))
        if located is not None:
            yield Filled(Source(located, covers=covers))


def _located(path: str, name: str) -> str | None:
    """Return what GDAL opens for a tile; None: how it completes the name is not known here."""
    if name.startswith("https://"):
        return f"/vsicurl/{name}"
    if not is_path(name):
        return name if name.startswith("/vsi") else None
    complete = beside(path, name)
    return complete if Path(complete).exists() else name


def _is_of_crs(crs: str | None, dataset: Any) -> bool:
    try:
        return crs is not None and CRS.from_user_input(crs) == dataset.crs
    except CRSError:
        return False


def _in_pixels(dataset: Any, bounds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return left, top, right and bottom, (4, N) pixels, of bounds (4, N) in the CRS."""
    a, b, c, d, e, f, *_ = ~dataset.transform
    x, y = bounds[[0, 0, 2, 2]], bounds[[1, 3, 1, 3]]
    columns, rows = a * x + b * y + c, d * x + e * y + f
    return np.stack((columns.min(0), rows.min(0), columns.max(0), rows.max(0)))
