"""Whether a process would be the same if it were started now."""

from __future__ import annotations

import os
import sys

import pytest
from object_classifier.core.worker import code_files, freshness


@pytest.fixture
def packages(tmp_path, monkeypatch):
    """Return a folder of packages, the only one, beside code of ours."""
    folder, core = tmp_path / "site-packages", tmp_path / "core"
    (folder / "numpy-2.0.dist-info").mkdir(parents=True)
    (core / "engine").mkdir(parents=True)
    (core / "engine" / "masks.py").write_text("A = 1\n")
    monkeypatch.setattr(code_files, "CORE", core)
    monkeypatch.setattr(sys, "path", [str(tmp_path / "python311.zip"), str(folder)])
    return folder


def update_the_plugin(packages):
    path = packages.parent / "core" / "engine" / "masks.py"
    state = path.stat()
    path.write_text("A = 2\n")
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


def add_a_module(packages):
    (packages.parent / "core" / "engine" / "new.py").touch()


def install(packages):
    (packages / "torch-2.0.dist-info").mkdir()


def install_anew(packages):
    """The same version, as another build is: its folder is another one."""
    (packages / "numpy-2.0.dist-info").rename(packages / "old")
    (packages / "numpy-2.0.dist-info").mkdir()


def install_for_editing(packages):
    (packages / "__editable__.mine.pth").touch()


@pytest.mark.parametrize(
    "change", [update_the_plugin, add_a_module, install, install_anew, install_for_editing]
)
def test_other_software_is_noticed(packages, change):
    before = freshness.software_state()
    assert freshness.software_state() == before

    change(packages)

    assert freshness.software_state() != before


def test_what_python_compiles_is_no_other_software(packages):
    before = freshness.software_state()

    (packages / "numpy").mkdir()
    (packages.parent / "core" / "engine" / "__pycache__").mkdir()

    assert freshness.software_state() == before


def test_this_process_is_fresh():
    assert freshness.is_fresh()
