"""GDAL's errors as exceptions, for as long as a block takes: the setting is the whole process's."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator


@contextmanager
def gdal_exceptions() -> Iterator[None]:
    """Have GDAL raise RuntimeErrors, whatever other plugins have asked for."""
    from osgeo import gdal

    if hasattr(gdal, "ExceptionMgr"):  # GDAL 3.7: of this thread alone
        with gdal.ExceptionMgr():
            yield
        return
    was_on = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        yield
    finally:
        if not was_on:
            gdal.DontUseExceptions()
