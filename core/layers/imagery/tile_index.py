"""GDAL tile indexes as RASTER: a vector file whose field `location` names an image per feature.

Source: gdaltindex's documentation: `location` is the default field; relative names are relative to
the folder in which gdaltindex was called, which is the index's own in all that is portable.
"""

from __future__ import annotations

from pathlib import Path

from ...errors import InputError
from ...texts import text
from .gdal_exceptions import opened

FIELD = "location"
SUFFIXES = frozenset((".gpkg", ".shp", ".geojson", ".json", ".fgb", ".sqlite"))


def tiles_of_index(path: Path) -> list[str] | None:
    """Return the images that the index names, in its order; None where the file is no index.

    Raises:
        InputError: the index names an image that is not there.
    """
    if path.suffix.lower() not in SUFFIXES or not path.is_file():
        return None
    from osgeo import gdal

    dataset = opened(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = dataset.GetLayer(0) if dataset is not None else None
    if layer is None or layer.GetLayerDefn().GetFieldIndex(FIELD) < 0:
        return None
    return [_located(path, feature.GetField(FIELD)) for feature in layer]


def _located(index: Path, location: str) -> str:
    if location.startswith("/vsi") or Path(location).is_absolute():
        return location
    beside = index.parent / location
    if not beside.exists():
        raise InputError(
            text("The tile index names an image that is not there"),
            where=f"{index}: {location}",
            mend=text(
                "Move the images to where the index expects them, or make the index again with "
                "gdaltindex."
            ),
        )
    return str(beside)
