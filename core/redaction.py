"""What may be shown of parameters, addresses, commands and texts: the one place that hides secrets.

Reports, layer metadata, the log, `Status` and diagnostics are passed on, and what they tell of may
hold passwords, tokens and keys. A value is judged by the name that it is given: in the query of an
address only names that are known to be harmless show theirs; elsewhere a name that means a secret
hides its own. What is hidden reads `***`. Standard library only; both sides.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Mapping, Sequence
from urllib.parse import quote, unquote

from .texts import Text, with_values

HIDDEN = "***"

_HARMLESS = """
    service request version layer layers style styles format transparent crs srs bbox width height
    time elevation exceptions bgcolor map dpi tilematrixset tilematrix tilerow tilecol
    tiledimensions coverage coverageid identifier typename typenames resulttype count maxfeatures
    startindex outputformat namespace featureid

    type url x y z zmin zmax tilepixelratio interpretation f size imagesr bboxsr pixeltype
    renderingrule mosaicrule bandids compression

    authcfg contextualwmslegend dpimode featurecount stepheight stepwidth ignoregetmapurl
    ignoregetfeatureinfourl ignoreaxisorientation invertaxisorientation
    ignorereportedlayerextents smoothpixmaptransform maxwidth maxheight cache referer
    http-header:referer layername layerid max_retry retry_delay use_head list_dir empty_dir
"""
"""Names in the query of an address whose values are no secrets; all others are hidden.

Of OGC's services; of tiles and ArcGIS REST; of the sources of QGIS and GDAL.
"""

_SECRETS = """
    password passwd passphrase passcode pwd pass pw secret secrets token ticket signature sig
    credential credentials cookie cookies auth authorization authentication key jwt sas bearer
    session sessionid jsessionid phpsessid sid pin otp
"""
"""The last word of a name that means a secret."""

_SHOWN_IN_QUERIES = frozenset(_HARMLESS.split())
_WORDS = frozenset(_SECRETS.split())
_ENDINGS = ("password", "passwd", "userpwd", "token", "signature", "ticket")
_PARTS = ("password", "secret", "credential")
_KEYS = re.compile(
    r".*(api|access|auth|app|map|subscription|private|account|shared|license|client|user|service)key"
)

_NAME = r"[\w%.:-]{1,100}"
_QUOTED = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
_USER_INFO = re.compile(
    r"(?<=//)(?:[^/?#\s\"'<>]+|[^/\s@:=&\"']+:(?!\d+[/?#])[^\s\"'<>]{0,500})@"  # the last @ counts
)
_USER_BEFORE_HOST = re.compile(r"(?<![\w/.%+-])(?!mailto:)[\w.%+-]+:[^\s/:@\"']+@(?=[\w.-]+)")
_HEADER = re.compile(
    r"(?i)\b(?P<name>(?:proxy-)?authorization|(?:set-)?cookie)(?P<equals>\"?'?\s*[:=]\s*)"
    rf"(?P<value>{_QUOTED}|[^&\r\n'\"|]*)"
)
_PAIR = re.compile(
    rf"(?P<lead>[?&]|(?<![\w%.:-]))(?P<name>{_NAME})(?P<equals>=|\s=\s)"
    rf"(?P<value>{_QUOTED}|[^&\s'\"|<>]*)"
)
_MEMBER = re.compile(
    rf"(?P<quote>[\"']?)\b(?P<name>[\w.-]{{1,100}})(?P=quote)(?P<equals>\s*:\s*)"
    rf"(?P<value>{_QUOTED}|[^\s'\",;}}\]]+)"
)
_OPTION = re.compile(
    rf"(?<![\w-])--(?P<name>[\w-]{{1,100}})(?P<equals>\s+)(?P<value>{_QUOTED}|[^\s-]\S*)"
)
_BEARER = re.compile(r"(?i)\b(?P<name>bearer)(?P<equals>\s+)(?P<value>[\w.~+/=-]{8,})")
_ENCODED = re.compile(r"(?i)(?<![^\s&='\"|<>])[^\s&='\"|<>]*%(?:25)*(?:3d|3f|26|40)[^\s&'\"|<>]*")

_OF_NAMES_AND_VALUES = ("MODEL_ARGUMENTS",)
"""Parameters that may be a text "name value;name value" or a list of names and values in turn."""

_DEEPEST = 5
"""Addresses within addresses."""


def without_secrets(value: Any, name: str = "") -> Any:
    """Return a JSON value, or a sentence, without what its names say is a secret.

    Args:
        value: text, mapping, sequence, or what holds no text.
        name: that the value is given, where it is known.
    """
    if name and isinstance(value, str) and value and is_secret(name):
        return HIDDEN
    if isinstance(value, Mapping):
        return {key: without_secrets(item, str(key)) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_items(value, name)) if type(value) in (list, tuple) else value
    if isinstance(value, Text):
        return _sentence(value)
    if isinstance(value, str):
        return _arguments(value) if name in _OF_NAMES_AND_VALUES else _shown(value)
    return value


@lru_cache(maxsize=1024)
def is_secret(name: str) -> bool:
    """Return whether a name such as `api_key` or `Cookie` says that its value is hidden."""
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", unquote(name))
    words = re.findall(r"[a-z0-9]+", spaced.lower())
    together = "".join(words)
    return bool(words) and (
        words[-1] in _WORDS
        or together.endswith(_ENDINGS)
        or any(part in together for part in _PARTS)
        or _KEYS.fullmatch(together) is not None
    )


def _items(items: Sequence[Any], name: str) -> list[Any]:
    """Return the items; where names and values take turns, values of secret names are hidden."""
    names = ("", *items) if name in _OF_NAMES_AND_VALUES else ("",) * len(items)
    return [
        without_secrets(item, before if isinstance(before, str) else "")
        for before, item in zip(names, items)
    ]


def _sentence(sentence: Text) -> Text:
    """Return a sentence that can still be translated; only what it was made of may be a secret."""
    values = {name: without_secrets(value) for name, value in sentence.values.items()}
    return sentence if values == sentence.values else with_values(sentence, values)


def _arguments(written: str) -> str:
    """Hide in "name value;name value"."""
    parts = (re.fullmatch(r"(\s*(\S+)\s+)(.*)", part, re.DOTALL) for part in written.split(";"))
    shown = [
        f"{part[1]}{HIDDEN}" if part and is_secret(part[2]) else original
        for part, original in zip(parts, written.split(";"))
    ]
    return _shown(";".join(shown))


@lru_cache(maxsize=1024)
def _shown(words: str, depth: int = _DEEPEST) -> str:
    if not depth:
        return HIDDEN
    words = _USER_INFO.sub(f"{HIDDEN}@", words)
    words = _USER_BEFORE_HOST.sub(f"{HIDDEN}@", words)
    words = _HEADER.sub(_without_value, words)
    words = _PAIR.sub(lambda pair: _pair(pair, depth), words)
    words = _MEMBER.sub(_member, words)
    words = _OPTION.sub(_option, words)
    words = _BEARER.sub(_without_value, words)
    return _ENCODED.sub(lambda found: _decoded(found[0], depth), words)


def _without_value(found: re.Match[str]) -> str:
    return f"{found['name']}{found['equals']}{HIDDEN}" if found["value"] else found[0]


def _pair(pair: re.Match[str], depth: int) -> str:
    """Judge `name=value`: by what is known of queries after ? or &, else by what the name means."""
    name, value = pair["name"], pair["value"]
    if not value.strip("'\""):
        return pair[0]
    if pair["lead"]:
        is_hidden = unquote(name).lower() not in _SHOWN_IN_QUERIES
    else:  # the key of a table, in the source of a database, is a column: key='id'
        is_hidden = is_secret(name) and not (name == "key" and value.startswith("'"))
    shown = HIDDEN if is_hidden else _decoded(value, depth)
    return f"{pair['lead']}{name}{pair['equals']}{shown}"


def _decoded(value: str, depth: int) -> str:
    """Return the value; where it is encoded it is looked at decoded, and encoded again."""
    plain = unquote(value)
    shown = _shown(plain, depth - 1)
    if shown == plain:
        return value
    return shown if plain == value else quote(shown, safe="/:*{}$,'\"")


def _member(found: re.Match[str]) -> str:
    """Judge `"name": value`; a word alone, unquoted, may as well be a class with its number."""
    name = found["name"]
    is_plain_word = not found["quote"] and name.isalpha() and name.lower() not in _PLAIN_WORDS
    if is_plain_word or not is_secret(name) or found["value"].startswith(HIDDEN):
        return found[0]
    return f"{found['quote']}{name}{found['quote']}{found['equals']}{HIDDEN}"


_PLAIN_WORDS = ("password", "passwd", "passphrase")


def _option(found: re.Match[str]) -> str:
    return f"--{_without_value(found)}" if is_secret(found["name"]) else found[0]
