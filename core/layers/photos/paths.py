"""Which photos the value of a field names: one path, or a list of them."""

from __future__ import annotations

import json
import re
from typing import Any, Callable

from qgis.core import NULL

REMOTE = ("/vsi", "https://", "http://")
"""Paths that GDAL opens, and nobody else can say whether they exist."""

SEPARATORS = (r"[\r\n]+", ";", r"\|", ",")
"""What stands between paths, the surest first."""

_MAY_BE_A_LIST = re.compile(r"[\r\n;|,\[{(]")

_BRACKETS = re.compile(r"\[(.*)\]|\{(.*)\}|\(\d+:(.*)\)", re.DOTALL)
"""Lists as text: of JSON and Python, of PostgreSQL, and of GDAL ("(2:a.jpg,b.jpg)")."""

_SUFFIX = re.compile(r"\.[A-Za-z][A-Za-z0-9]{1,4}$")


def paths_in(value: Any, is_photo: Callable[[str], bool]) -> list[str]:
    """Return the paths that a value names, in its order.

    A value may be a list, or a text. A text that is a photo's path is one, whatever stands in it.
    Else it is a list where it is written as one, or where all that stands between line breaks, ";",
    "|" or "," looks like a path: it ends in a file's suffix, or it is a photo.

    Assumption: no standard says how several photos stand in a text; what forms and spreadsheets are
    seen to write is taken.

    Args:
        value: of the field.
        is_photo: whether a text is the path of a photo that there is; asked only of lists.
    """
    if value is None or value == NULL:
        return []
    if isinstance(value, (list, tuple)):
        return [path for item in value for path in paths_in(item, is_photo)]
    text = _bare(str(value))
    if not _MAY_BE_A_LIST.search(text) or is_photo(text):
        return [text] if text else []
    known = _json_list(text)
    if known is not None:
        return paths_in(known, is_photo)
    return _split(text, is_photo)


def is_remote(path: str) -> bool:
    """Return whether only GDAL can say if a path leads to something."""
    return path.lower().startswith(REMOTE)


def _json_list(text: str) -> list[Any] | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, list) else None


def _split(text: str, is_photo: Callable[[str], bool]) -> list[str]:
    match = _BRACKETS.fullmatch(text)
    if match:
        inside = _bare(next(group for group in match.groups() if group is not None))
        paths = _split(inside, is_photo) if inside else []
        return paths if all(_is_path(path, is_photo) for path in paths) else [text]
    for separator in SEPARATORS:
        parts = [part for part in map(_bare, re.split(separator, text)) if part]
        # A URL may hold any of them but line breaks.
        needs_urls = is_remote(text) and separator != SEPARATORS[0]
        if parts not in ([], [text]) and all(
            is_remote(part) if needs_urls else _is_path(part, is_photo) for part in parts
        ):
            return [path for part in parts for path in _split(part, is_photo)]
    return [text]


def _is_path(text: str, is_photo: Callable[[str], bool]) -> bool:
    return is_remote(text) or bool(_SUFFIX.search(text)) or is_photo(text)


def _bare(text: str) -> str:
    """Return a text without spaces and quotes around it."""
    text = text.strip()
    is_quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
    return text[1:-1].strip() if is_quoted and text[0] not in text[1:-1] else text
