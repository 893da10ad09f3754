"""The package is made of a source archive, or of a copy of the tree, as well as of a checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from installed import ROOT


def test_a_copy_without_git_gives_the_same_bytes(package, tmp_path):
    copy = tmp_path / "copy"
    leave = shutil.ignore_patterns(".git", "build", "dist", "tests", "docs", ".*_cache", "._*")
    shutil.copytree(ROOT, copy, ignore=leave, symlinks=True)
    (copy / "core" / "._errors.py").write_bytes(b"\0\5\26\7 of a Mac")
    (copy / "core" / "notes.txt").write_text("of a developer")
    (tmp_path / "empty").mkdir()

    subprocess.run(
        [sys.executable, "scripts/make_package.py", "dist/made.zip"],
        cwd=copy,
        env={**os.environ, "PATH": str(tmp_path / "empty")},  # no git there
        check=True,
        capture_output=True,
    )

    assert (copy / "dist" / "made.zip").read_bytes() == package.read_bytes()
