"""Whether this machine's pip or uv is set to another package index than their own.

Where an administrator has named a mirror, packages come from nowhere else, and what reads his
setting installs: pip reads its own, uv another. PyTorch's own index is not asked then.
"""

from __future__ import annotations

import os
import re
import sys
from configparser import ConfigParser
from configparser import Error as ConfigError
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Mapping

_PIP_OPTIONS = ("index-url", "no-index", "find-links")
_UV_VARIABLES = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_NO_INDEX")
_UV_OPTION = re.compile(r"^\s*(index-url|no-index\s*=\s*true|default\s*=\s*true)", re.MULTILINE)


@dataclass(frozen=True)
class Account:
    """Whose settings are read.

    Attributes:
        system: as `sys.platform`.
        environ: environment variables.
        home: the user's folder.
        root: of the file system, under which the machine's settings are.
    """

    system: str
    environ: Mapping[str, str]
    home: Path
    root: Path = Path("/")


def this_account() -> Account:
    """Return the user of this process."""
    return Account(sys.platform, os.environ, Path.home())


def pip_names_an_index(account: Account) -> bool:
    """Return whether pip takes packages from a place that somebody has set.

    Source: pip, "Configuration": variables, and files in all of which the sections [global] and
    [install] hold. What only adds an index does not count.
    """
    variables = (f"PIP_{option.replace('-', '_').upper()}" for option in _PIP_OPTIONS)
    return _any_set(account, variables) or any(map(_pip_file_names_one, _pip_files(account)))


def uv_names_an_index(account: Account) -> bool:
    """Return whether uv takes packages from a place that somebody has set.

    Source: uv, "Configuration files" and "Environment variables". Python 3.9 has no reader of
    TOML, so lines are looked for.
    """
    return _any_set(account, _UV_VARIABLES) or any(
        _UV_OPTION.search(_text_of(file)) for file in _uv_files(account)
    )


def _any_set(account: Account, names: Iterator[str] | tuple[str, ...]) -> bool:
    return any(account.environ.get(name) for name in names)


def _pip_files(account: Account) -> Iterator[Path]:
    named = account.environ.get("PIP_CONFIG_FILE")
    if named == os.devnull:
        return
    if account.system == "win32":
        yield _machine_folder(account) / "pip" / "pip.ini"
        yield account.home / "pip" / "pip.ini"
        yield _roaming(account) / "pip" / "pip.ini"
    else:
        yield account.root / "etc" / "pip.conf"
        yield from (folder / "pip" / "pip.conf" for folder in _config_folders(account))
        yield account.home / ".pip" / "pip.conf"
    if account.system == "darwin":
        for place in (account.root, account.home):
            yield place / "Library" / "Application Support" / "pip" / "pip.conf"
    if named:
        yield Path(named)


def _uv_files(account: Account) -> Iterator[Path]:
    named = account.environ.get("UV_CONFIG_FILE")
    if named:
        yield Path(named)
    elif account.system == "win32":
        yield from (
            place / "uv" / "uv.toml" for place in (_machine_folder(account), _roaming(account))
        )
    else:
        yield account.root / "etc" / "uv" / "uv.toml"
        yield from (folder / "uv" / "uv.toml" for folder in _config_folders(account))


def _machine_folder(account: Account) -> Path:
    return Path(account.environ.get("PROGRAMDATA") or r"C:\ProgramData")


def _roaming(account: Account) -> Path:
    return Path(account.environ.get("APPDATA") or account.home / "AppData" / "Roaming")


def _config_folders(account: Account) -> Iterator[Path]:
    """Yield where settings are by freedesktop's base directories."""
    named = account.environ.get("XDG_CONFIG_DIRS", "")
    yield from (Path(folder) for folder in named.split(":") if folder)
    if not named:
        yield account.root / "etc" / "xdg"
    yield Path(account.environ.get("XDG_CONFIG_HOME") or account.home / ".config")


def _pip_file_names_one(file: Path) -> bool:
    parser = ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(_text_of(file))
    except ConfigError:  # pip will say what is wrong with it
        return False
    sections = (parser[name] for name in ("global", "install") if parser.has_section(name))
    return any(
        option.replace("_", "-") in _PIP_OPTIONS and value
        for section in sections
        for option, value in section.items()
    )


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
