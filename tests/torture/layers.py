"""What a GeoPackage holds, to the byte: attributes, geometries, order. SQLite alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

Rows = list[tuple[Any, ...]]

EMPTY = 0x10
"""Flag of a geometry. Source: GeoPackage Encoding Standard, 2.1.3, GeoPackageBinaryHeader."""


def rows_of(path: Path, table: str) -> Rows:
    """Return the names of the columns and all rows of a table, in their order.

    A row without a geometry gets an empty one of QGIS where it writes a file, and none in a table:
    here it has none.

    Raises:
        sqlite3.Error: the file is damaged, or has no such table.
    """
    with closing(sqlite3.connect(path)) as connection:
        (is_whole,) = connection.execute("PRAGMA integrity_check").fetchone()
        if is_whole != "ok":
            raise sqlite3.DatabaseError(is_whole)
        cursor = connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid')
        return [tuple(column[0] for column in cursor.description), *map(_without_empty, cursor)]


def _without_empty(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(
        None if isinstance(value, bytes) and value[:2] == b"GP" and value[3] & EMPTY else value
        for value in row
    )


def tables_of(path: Path) -> set[str]:
    """Return the names of the tables of features."""
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}


def write_others(path: Path, table: str) -> None:
    """Write a GeoPackage of somebody's, with one table of a few rows."""
    import numpy as np
    import pyogrio
    import shapely

    points = shapely.to_wkb(shapely.points(np.arange(5), np.arange(5)))
    pyogrio.raw.write(
        path, points, [np.arange(5)], ["height"], geometry_type="Point", crs="EPSG:32615",
        driver="GPKG", layer=table, VERSION="1.2",
    )  # fmt: skip
