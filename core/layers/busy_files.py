"""A GeoPackage that other programs use too: what fails for that reason alone is tried again.

SQLite waits for a lock by itself, but not in a transaction that has read what another one changed
since (Source: SQLite, "Result Codes", SQLITE_BUSY_SNAPSHOT); and QGIS switches a GeoPackage to
write-ahead logging where it opens it, and back where it closes it: who opens it in that moment is
told that it is not there, or is no GeoPackage.
"""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Callable, TypeVar

from qgis.core import QgsProcessingUtils, QgsVectorLayer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext

Done = TypeVar("Done")

SQLITE_SUFFIXES = (".gpkg", ".sqlite", ".db")

BUSY_S = 30.0
"""How long what another process does with a file may take to end, seconds."""

BUSY = ("is locked", "unable to open database file", "required GeoPackage tables")
"""What SQLite and GDAL say where it has not ended."""

OPENING_S = 1.0
"""How long a layer is opened again, seconds; to hear that there is none takes as long."""

PAUSE_S = 0.05
"""Between two trials, seconds."""


def patiently(use: Callable[[], Done]) -> Done:
    """Read or write a file of SQLite; where another process uses it meanwhile, do it again.

    Args:
        use: done whole or not at all.

    Raises:
        RuntimeError: another process uses it all the time, or what else GDAL finds wrong.
    """
    deadline = time.monotonic() + BUSY_S
    while True:
        try:
            return use()
        except RuntimeError as error:
            if time.monotonic() > deadline or not any(busy in str(error) for busy in BUSY):
                raise
        time.sleep(PAUSE_S)


def opened_layer(open_it: Callable[[], object], source: str) -> QgsVectorLayer | None:
    """Open a layer; where its file is one of SQLite, and does not open, open it again.

    Args:
        open_it: returns the layer, one that is not valid, or something else.
        source: of the layer, as QGIS writes it; what names no file is opened once.

    Returns:
        The layer; None: it cannot be opened.
    """
    deadline = time.monotonic() + OPENING_S
    while True:
        layer = open_it()
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            return layer
        if time.monotonic() > deadline or not _is_of_sqlite(source):
            return None
        time.sleep(PAUSE_S)


def named_layer(name: str, context: QgsProcessingContext) -> QgsVectorLayer | None:
    """Return the layer that Processing knows by a name, an id or a source; None: there is none."""
    return opened_layer(partial(QgsProcessingUtils.mapLayerFromString, name, context), name)


def _is_of_sqlite(source: str) -> bool:
    path = Path(source.partition("|")[0])
    return path.suffix.lower() in SQLITE_SUFFIXES and path.is_file()
