"""Pictures of one brightness, and what the model of make_brightness_model.py saw of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

gdal.UseExceptions()


def picture(path: Path, value: int, *, width: int = 12, height: int = 9, bands: int = 3) -> Path:
    """Write a picture of one brightness, without georeference."""
    pixels = np.full((bands, height, width), value, np.uint8)
    memory = gdal.GetDriverByName("MEM").Create("", width, height, bands, gdal.GDT_Byte)
    memory.WriteArray(pixels)
    driver = {".png": "PNG", ".jpg": "JPEG"}[path.suffix]
    gdal.GetDriverByName(driver).CreateCopy(str(path), memory)
    return path


def mean_seen(row: dict[str, Any]) -> float:
    """Return the mean of the chip that the model saw, from its answer; make_brightness_model.py."""
    bright = row["P_bright"]
    return 128 + 10 * float(np.log(bright / (1 - bright)))


def mean_of(path: Path | str) -> float:
    """Return the mean of all pixels of a file."""
    return float(gdal.Open(str(path)).ReadAsArray().mean())
