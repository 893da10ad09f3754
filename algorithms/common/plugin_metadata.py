"""What metadata.txt says of the plugin."""

from __future__ import annotations

import configparser
from functools import cache
from pathlib import Path

_FILE = Path(__file__).resolve().parents[2] / "metadata.txt"


def plugin_version() -> str:
    """Return the version of the plugin."""
    return _said("version")


def help_page(algorithm_id: str) -> str:
    """Return the address of the page of the documentation that explains an algorithm."""
    return f"{_said('repository')}/blob/main/docs/{algorithm_id}.md"


@cache
def _said(key: str) -> str:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(_FILE, encoding="utf-8")
    return metadata.get("general", key, fallback="unknown")
