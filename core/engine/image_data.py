"""An image as JSON has it, and back.

A mosaic may have 10,000 members that differ in little but their path and their corner: what all
members share is written once, the rest column by column.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import Any, Callable, Sequence, TypeVar

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.rpc import RPC

from ..job import BandNodata, ImageSource
from ..texts import Text, text_from_json, text_to_json
from .file_header import FileHeader
from .georeference import ControlPoint, Outline, Place
from .image import (
    ChosenBands,
    FilePixels,
    FlippedPixels,
    ImageSpec,
    MosaicPixels,
    PaletteColors,
    ReducedPixels,
    ScaledPixels,
    ScaledToBytes,
    WarpedPixels,
)

Kind = TypeVar("Kind", ImageSpec, FileHeader)

RECORDS: dict[str, Any] = {
    kind.__name__: kind
    for kind in (
        BandNodata, ChosenBands, FileHeader, FilePixels, FlippedPixels, ImageSource, ImageSpec,
        MosaicPixels, PaletteColors, Place, ReducedPixels, ScaledPixels, ScaledToBytes,
        WarpedPixels,
    )
}  # fmt: skip
"""What is written field by field."""

PLAIN = {bool, int, float, str}
"""What JSON takes as it is."""

CRS_VERSION = "WKT2_2019"
"""Says all that PROJ knows of a CRS; the older one has no heights, for one."""


def to_data(image: ImageSpec | FileHeader) -> dict[str, Any]:
    """Return an image, or a header, as numbers, strings, lists and dicts that JSON takes."""
    data: dict[str, Any] = _written(image)
    return data


def from_data(data: dict[str, Any]) -> ImageSpec:
    """Return the image that `to_data` has written.

    Raises:
        LookupError, TypeError, ValueError, CRSError: it is none.
    """
    return _of_kind(ImageSpec, data)


def header_from_data(data: dict[str, Any]) -> FileHeader:
    """Return the header that `to_data` has written.

    Raises:
        LookupError, TypeError, ValueError, CRSError: it is none.
    """
    return _of_kind(FileHeader, data)


def _of_kind(kind: type[Kind], data: Any) -> Kind:
    read = _read(data)
    if not isinstance(read, kind):
        raise TypeError(f"{type(read).__name__} is no {kind.__name__}")
    return read


def _written(value: Any) -> Any:
    if value is None or type(value) in PLAIN:
        return value
    if is_dataclass(value):
        each = {field.name: getattr(value, field.name) for field in fields(value)}
        return _tagged(type(value).__name__, {name: _written(one) for name, one in each.items()})
    for kind, (write, _) in _LEAVES.items():
        if isinstance(value, kind):
            return _tagged(kind.__name__, write(value))
    if isinstance(value, tuple):
        is_table = len(value) > 1 and all(isinstance(one, ImageSpec) for one in value)
        return _tagged("table", _table(value)) if is_table else [_written(one) for one in value]
    raise TypeError(f"{type(value).__name__} is no data of an image")


def _tagged(kind: str, data: Any) -> dict[str, Any]:
    return {"is": kind, "data": data}


def _table(values: Sequence[Any]) -> dict[str, Any]:
    """Return values in columns: one for each field, as far as they are of one kind."""
    first = values[0]
    if all(value is first or value == first for value in values):
        return {"count": len(values), "all": _written(first)}
    if is_dataclass(first) and all(type(value) is type(first) for value in values):
        names = [field.name for field in fields(first)]
        columns = {name: _table([getattr(value, name) for value in values]) for name in names}
        return {"count": len(values), "kind": type(first).__name__, "columns": columns}
    return {"each": [_written(value) for value in values]}


def _read(data: Any) -> Any:
    if isinstance(data, list):
        return tuple(map(_read, data))
    if not isinstance(data, dict):
        return data
    kind, held = data["is"], data["data"]
    if kind == "table":
        return tuple(_rows(held))
    if kind in RECORDS:
        return RECORDS[kind](**{name: _read(one) for name, one in held.items()})
    return _READ[kind](held)


def _rows(table: dict[str, Any]) -> list[Any]:
    if "each" in table:
        return [_read(one) for one in table["each"]]
    if "all" in table:
        return [_read(table["all"])] * table["count"]
    kind, names = RECORDS[table["kind"]], list(table["columns"])
    columns = [_rows(column) for column in table["columns"].values()]
    return [kind(**dict(zip(names, row))) for row in zip(*columns)]


@lru_cache(maxsize=64)
def _crs(wkt: str) -> CRS:
    """Return one object for each CRS: to compare two takes longer than anything else here."""
    return CRS.from_wkt(wkt)


def _written_array(array: Any) -> dict[str, Any]:
    return {"shape": list(array.shape), "values": array.ravel().tolist()}


def _array(data: dict[str, Any]) -> Any:
    return np.array(data["values"], np.int64).reshape(data["shape"])


_LEAVES: dict[Any, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    Text: (text_to_json, text_from_json),
    bytes: (bytes.hex, bytes.fromhex),
    CRS: (lambda crs: crs.to_wkt(version=CRS_VERSION), _crs),
    Affine: (lambda affine: list(affine[:6]), lambda numbers: Affine(*numbers)),
    ControlPoint: (list, lambda point: ControlPoint(*point)),
    RPC: (RPC.to_dict, lambda numbers: RPC(**numbers)),
    Resampling: (lambda method: method.name, lambda name: Resampling[name]),
    Outline: (
        lambda outline: [outline.crs, [list(point) for point in outline.ring]],
        lambda data: Outline(data[0], tuple(map(tuple, data[1]))),
    ),
    np.ndarray: (_written_array, _array),
}
"""How the other kinds of values are written and read."""

_READ = {kind.__name__: read for kind, (_, read) in _LEAVES.items()}
