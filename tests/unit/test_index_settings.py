"""Mirrors that an administrator has named for pip or uv, where each system keeps them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from object_classifier.core.runtime.index_settings import (
    Account,
    pip_names_an_index,
    uv_names_an_index,
)

MIRROR = "[global]\nindex-url = https://mirror.local/simple\n"


@pytest.fixture
def account(tmp_path):
    def make(system: str = "linux", **environ: str) -> Account:
        return Account(system, environ, tmp_path / "home", tmp_path / "root")

    return make


def write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def test_a_machine_as_it_came_names_none(account):
    for system in ("linux", "darwin", "win32"):
        assert not pip_names_an_index(account(system, PROGRAMDATA="/none", APPDATA="/none"))
        assert not uv_names_an_index(account(system, PROGRAMDATA="/none", APPDATA="/none"))


@pytest.mark.parametrize(
    ("system", "file"),
    [
        ("linux", "root/etc/pip.conf"),
        ("linux", "root/etc/xdg/pip/pip.conf"),
        ("linux", "home/.config/pip/pip.conf"),
        ("linux", "home/.pip/pip.conf"),
        ("darwin", "root/Library/Application Support/pip/pip.conf"),
        ("darwin", "home/Library/Application Support/pip/pip.conf"),
        ("darwin", "home/.config/pip/pip.conf"),
        ("win32", "ProgramData/pip/pip.ini"),
        ("win32", "home/AppData/Roaming/pip/pip.ini"),
        ("win32", "home/pip/pip.ini"),
    ],
)
def test_a_mirror_in_any_of_pips_files_is_seen(account, tmp_path, system, file):
    write(tmp_path / file, MIRROR)

    assert pip_names_an_index(account(system, PROGRAMDATA=str(tmp_path / "ProgramData")))


@pytest.mark.parametrize(
    ("content", "names_one"),
    [
        ("[install]\nfind_links = /wheels\n", True),
        ("[global]\nno-index = true\n", True),
        ("[global]\nextra-index-url = https://more.local\n", False),  # Raspberry Pi OS has one
        ("[global]\ntimeout = 60\nproxy = http://u:50%25@proxy.local\n", False),
        ("[list]\nindex-url = https://mirror.local\n", False),
        ("index-url = of no section", False),
    ],
)
def test_what_replaces_the_index_counts_and_what_adds_to_it_does_not(
    account, tmp_path, content, names_one
):
    write(tmp_path / "home/.config/pip/pip.conf", content)

    assert pip_names_an_index(account()) == names_one


def test_variables_count_and_name_files(account, tmp_path):
    assert pip_names_an_index(account(PIP_INDEX_URL="https://mirror.local"))
    assert pip_names_an_index(account(PIP_FIND_LINKS="/wheels"))
    assert uv_names_an_index(account(UV_DEFAULT_INDEX="https://mirror.local"))
    assert not pip_names_an_index(account(UV_DEFAULT_INDEX="https://mirror.local"))
    write(tmp_path / "pip.ini", MIRROR)
    write(tmp_path / "root/etc/pip.conf", MIRROR)
    assert pip_names_an_index(account(PIP_CONFIG_FILE=str(tmp_path / "pip.ini")))
    assert not pip_names_an_index(account(PIP_CONFIG_FILE=os.devnull))


@pytest.mark.parametrize(
    ("content", "names_one"),
    [
        ('index-url = "https://mirror.local"\n', True),
        ('[[index]]\nurl = "https://mirror.local"\ndefault = true\n', True),
        ('[[index]]\nname = "more"\nurl = "https://mirror.local"\n', False),
        ('# index-url = "https://mirror.local"\n', False),
        ('python-preference = "only-system"\n', False),
    ],
)
def test_uvs_own_file_is_read(account, tmp_path, content, names_one):
    write(tmp_path / "home/.config/uv/uv.toml", content)

    assert uv_names_an_index(account()) == names_one
