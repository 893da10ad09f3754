"""Which rasters a virtual raster (VRT) is made of, and where each lies in it."""

from __future__ import annotations

import re
from html import unescape
from typing import Any, Iterator

from .source import ANY, Box, Filled, Source, beside, is_path

_XML = "xml:VRT"
"""The metadata domain in which GDAL shows a virtual raster, however it was made."""

_PARTS = re.compile(
    r"<VRTRasterBand\b(?P<band>[^>]*)>|</VRTRasterBand>|"
    r"<(?P<kind>(?:Simple|Complex|Averaged|KernelFiltered|NoDataFromMask)Source|"
    r"PanchroBand|SpectralBand|Input)\b(?P<source>.*?)</(?P=kind)>",
    re.DOTALL,
)
"""Its bands, and what in them is read as a raster. What a warped one is made of is opened with it,
and what it cannot read it says each time; so do raw bands."""

_BAND = re.compile(r'\bband="(\d+)"')
_NAME = re.compile(r"<SourceFilename\b([^>]*)>([^<]+)</SourceFilename>")
_RELATIVE = re.compile(r'\brelativeToVRT="1"')
_OWN_BAND = re.compile(r"<SourceBand>(\d+)</SourceBand>")
_BOX = re.compile(r'<(Src|Dst)Rect xOff="([^"]+)" yOff="([^"]+)" xSize="([^"]+)" ySize="([^"]+)"')
_OPTION = re.compile(r'<OOI key="([^"]+)">([^<]*)</OOI>')


def sources_of_vrt(dataset: Any, path: str) -> Iterator[Filled]:
    """Yield the sources of a virtual raster; of another file, none.

    Args:
        dataset: the open file.
        path: what it was opened by.
    """
    # rasterio takes what GDAL shows for a name and a value, wherever the first "=" stands.
    description = "=".join(part for item in dataset.tags(ns=_XML).items() for part in item)
    band, is_raw = ANY, False
    for part in _PARTS.finditer(description):
        if part["source"] is None:
            attributes = part["band"] or ""
            number = _BAND.search(attributes)
            band = int(number[1]) if number and not attributes.endswith("/") else ANY
            is_raw = "VRTRawRasterBand" in attributes
            continue
        source = None if is_raw else _source(part["source"], path)
        if source is not None:
            own_band = _OWN_BAND.search(part["source"])
            yield Filled(source, band, int(own_band[1]) if own_band else ANY)


def _source(description: str, path: str) -> Source | None:
    """Return a source; None: it fills nothing, or how GDAL completes its name is not known here."""
    written = _NAME.search(description)
    if written is None:
        return None
    name = unescape(written[2])
    if _RELATIVE.search(written[1]):
        if not is_path(name):
            return None
        name = beside(path, name)
    boxes = {side: _box(*numbers) for side, *numbers in _BOX.findall(description)}
    covers = boxes.get("Dst")
    if covers is not None and not (covers[0] < covers[2] and covers[1] < covers[3]):
        return None
    options = tuple((key, unescape(value)) for key, value in _OPTION.findall(description))
    return Source(name, options, covers, boxes.get("Src"))


def _box(x: str, y: str, width: str, height: str) -> Box:
    return float(x), float(y), float(x) + float(width), float(y) + float(height)
