"""What the files of large mosaics say of themselves, remembered from run to run (`file_index`).

Pixels are never remembered.
"""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from typing import Any, Sequence

import rasterio
from affine import Affine
from rasterio.errors import CRSError

from ..cache import header_index
from ..errors import InputError
from ..file_index import Form, Kept, look_up, software_key
from .file_header import FileHeader, look_at_many, read_header
from .image_data import CRS_VERSION, header_from_data, to_data

_VERSION = 1
"""Of what is written; raised when a header says more than it did."""

_MATRIX = struct.Struct("<6d")


def read_headers(paths: Sequence[str]) -> list[FileHeader | InputError]:
    """Return what many files say of their images, and why one cannot be opened.

    Those are opened of which nothing is remembered, or too much has changed.
    """
    software = software_key(_VERSION, rasterio.__version__, rasterio.__gdal_version__)
    form: Form[FileHeader | InputError] = Form(software, _kept_form, _Restored().header)
    return look_up(paths, header_index, form, _opened)


def _opened(paths: Sequence[str]) -> list[FileHeader | InputError]:
    return _of_one_crs_each(look_at_many(paths, read_header))


def _of_one_crs_each(headers: list[FileHeader | InputError]) -> list[FileHeader | InputError]:
    """Return headers with one object for each CRS: to compare two takes long."""
    known: dict[str, Any] = {}

    def shared(header: FileHeader) -> FileHeader:
        crs = header.place.crs
        if crs is None:
            return header
        one = known.setdefault(crs.to_wkt(version=CRS_VERSION), crs)
        return replace(header, place=replace(header.place, crs=one))

    return [shared(each) if isinstance(each, FileHeader) else each for each in headers]


class _Restored:
    """Headers as they were remembered; what files say alike is one object."""

    def __init__(self) -> None:
        self._shared: dict[str, FileHeader] = {}

    def header(self, _: str, kept: Kept) -> FileHeader | None:
        """Return a header; None: it is damaged."""
        try:
            if kept.data not in self._shared:
                self._shared[kept.data] = header_from_data(json.loads(kept.data))
            header = self._shared[kept.data]
            matrix = Affine(*_MATRIX.unpack(kept.own))
        except (LookupError, TypeError, ValueError, struct.error, CRSError):
            return None
        return replace(header, place=replace(header.place, affine=matrix))


def _kept_form(header: FileHeader | InputError) -> Kept | None:
    """Return the form in which a header is remembered; None: it does not say all by itself."""
    if isinstance(header, InputError):
        return None
    own = header.place.affine
    if own is None or header.place.is_made_up or not header.is_self_contained:
        return None
    shared = replace(header, place=header.place.with_affine(Affine.identity()))
    return Kept(json.dumps(to_data(shared)), _MATRIX.pack(*own[:6]))
