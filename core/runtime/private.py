"""Takes out of a text what nobody should paste into an issue: passwords, homes, user names."""

from __future__ import annotations

import re

from ..redaction import without_secrets

_SOMEBODYS_HOME = re.compile(r"(/home/|[/\\]Users[/\\])[^/\\\s:;,\"']+")
_ANYBODY = "user"


def without_private_parts(text: str, *, home: str, user: str) -> str:
    """Return the text without secrets, with the home as `~` and without user names.

    Args:
        text: of any length.
        home: the user's folder; empty: unknown.
        user: login name, taken out where it is a part of a path; empty: unknown.
    """
    text = without_secrets(text)
    for spelled in dict.fromkeys((home.rstrip("/\\"), home.rstrip("/\\").replace("\\", "/"))):
        if spelled:  # not the beginning of a longer name: /home/ann is no part of /home/anna
            text = re.sub(re.escape(spelled) + r"(?![\w.-])", "~", text)
    if user:
        text = re.sub(rf"(?<=[/\\]){re.escape(user)}(?![\w.-])", _ANYBODY, text)
    return _SOMEBODYS_HOME.sub(rf"\1{_ANYBODY}", text)
