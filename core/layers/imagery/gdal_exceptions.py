"""GDAL's errors as exceptions, for as long as a block takes.

Before GDAL 3.7 the setting is the whole process's: other plugins switch it on, or count on it to be
off, so neither is assumed anywhere. That of `ogr` and `osr` is another one there, and stays.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from typing import Any, Iterator

_lock = threading.Lock()
_users: list[bool] = []
"""One for each block that runs now, in any thread; the first is whether they were on before."""


@contextmanager
def gdal_exceptions() -> Iterator[None]:
    """Have GDAL raise RuntimeErrors, whatever other plugins have asked for."""
    from osgeo import gdal

    if hasattr(gdal, "ExceptionMgr"):  # GDAL 3.7: of this thread alone
        with gdal.ExceptionMgr():
            yield
        return
    with _lock:
        _users.append(bool(_users[0] if _users else gdal.GetUseExceptions()))
        gdal.UseExceptions()
    try:
        yield
    finally:
        with _lock:
            was_on = _users.pop()
            if not _users and not was_on:
                # Refused where somebody has switched on those of ogr meanwhile: it is a stack.
                with suppress(RuntimeError):
                    gdal.DontUseExceptions()


def opened(name: str, flags: int) -> Any:
    """Return what `gdal.OpenEx` opens, or None."""
    from osgeo import gdal

    with suppress(RuntimeError), gdal_exceptions():
        return gdal.OpenEx(name, flags)
    return None
