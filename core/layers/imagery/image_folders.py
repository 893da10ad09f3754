"""Which images a folder holds, and which folders are themselves an image to GDAL."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from ...errors import InputError
from ...texts import text
from .gdal_exceptions import gdal_exceptions

IMAGE_SUFFIXES = frozenset(
    f".{suffix}"
    for suffix in (
        ("tif", "tiff", "vrt", "img", "jp2", "jpg", "jpeg", "png", "bmp", "gif", "webp", "ecw")
        + ("sid", "mrf", "ntf", "nitf", "dat", "bil", "bip", "bsq", "asc", "grd", "hdf", "nc")
    )
)
"""What a folder is searched for; side files (.aux.xml, .ovr, .tfw) are none of these."""

_SHARED_SUFFIXES = frozenset({".dat", ".asc", ".grd"})
"""Of those, what other programs call other things: tables of MapInfo, points, keys."""

_POINTS = "XYZ"
"""GDAL's driver of any text of three columns, which mostly holds points."""

MOST_FILES = 500_000
"""In a folder and the folders in it; looking through more takes longer than a user waits."""


def images_of_folder(folder: Path) -> list[str]:
    """Return the images in a folder and the folders in it, by name, those outside first.

    Links to folders are not followed; what is hidden is left out, and with it the files in which
    a Mac keeps what other disks cannot hold (._roofs.tif).
    """
    images, seen = [], 0
    for place, folders, files in os.walk(folder):
        datasets = [name for name in folders if is_dataset(Path(place, name))]
        folders[:] = sorted(
            name for name in folders if name not in datasets and not name.startswith(".")
        )
        found = [name for name in files if _is_image(name) and _may_be_raster(Path(place, name))]
        found += [name for name in datasets if not name.lower().endswith(".gdb")]  # of features
        images += [str(Path(place, name)) for name in sorted(found)]
        seen += len(files) + len(folders)
        if seen > MOST_FILES:
            raise InputError(
                text("The folder holds more than {limit:,} files", limit=MOST_FILES),
                where=str(folder),
                mend=text("Choose the folder with the images themselves."),
            )
    if not images:
        raise InputError(
            text("The folder holds no image"),
            where=str(folder),
            mend=text(
                "Choose a folder with GeoTIFF, JPEG 2000, JPEG, PNG or other GDAL rasters in it."
            ),
        )
    return images


def is_dataset(folder: Path) -> bool:
    """Return whether GDAL reads the folder itself as one dataset (Esri grid, SAFE, Zarr)."""
    return (folder / "hdr.adf").exists() or folder.suffix.lower() in {".safe", ".zarr", ".gdb"}


def _is_image(name: str) -> bool:
    return not name.startswith(".") and Path(name).suffix.lower() in IMAGE_SUFFIXES


def _may_be_raster(path: Path) -> bool:
    """Return whether a file of a folder is to be opened; what is then no raster is refused."""
    if path.suffix.lower() not in _SHARED_SUFFIXES:
        return True
    from osgeo import gdal

    with suppress(RuntimeError), gdal_exceptions():
        driver = gdal.IdentifyDriverEx(str(path), gdal.OF_RASTER)
        if driver is not None:
            return bool(driver.ShortName != _POINTS)
    return not path.is_file() or not path.stat().st_size
