"""Who made a model, and under which licence, where the files beside it say so.

It decides nothing of what the model does: it is shown.
"""

from __future__ import annotations

import re

from .bare_model import BareModel
from .statement import Statement, place

_README = "README.md"
_METADATA = "metadata.json"
_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_LINE = r"^{key}[ \t]*:[ \t]*['\"]?([^'\"\r\n#]+)"


def read(model: BareModel) -> Statement:
    """Return `License` and `Origin` as README.md or metadata.json have them."""
    metadata = model.json(_METADATA, decides=False)
    found = model.text(_README, decides=False)
    front = _FRONT_MATTER.match(found[1]) if found else None
    said = Statement()
    for key, emd in (("author", "Origin"), ("source", "Origin"), ("license", "License")):
        value = metadata.get(key)
        if isinstance(value, str):
            said = Statement.of(place(_METADATA, key), **{emd: value}).over(said)
    for key, emd in (("base_model", "Origin"), ("license_name", "License"), ("license", "License")):
        value = _line(front[1], key) if front else ""
        if value and value != "other":
            said = Statement.of(place(_README, key), **{emd: value}).over(said)
    return said


def _line(front_matter: str, key: str) -> str:
    match = re.search(_LINE.format(key=key), front_matter, re.MULTILINE)
    return match[1].strip() if match else ""
