"""Where programs are looked for, by what installers and desktops of each system do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from object_classifier.core.runtime import programs
from object_classifier.core.runtime.programs import find_program, find_programs, usual_folders

ANN = r"C:\Users\Ann"
FINDER = "/usr/bin:/bin:/usr/sbin:/sbin"
"""PATH of a program that macOS starts from Finder or the Dock."""
OSGEO4W = r"C:\OSGeo4W\bin;C:\Windows\system32;C:\Windows;C:\Windows\system32\WBem"
"""PATH that o4w_env.bat sets: nothing of the user's is left of it."""


@pytest.mark.parametrize(
    ("platform", "environ", "folders"),
    [
        ("linux", {"HOME": "/home/ann"}, ["/home/ann/.local/bin", "/usr/local/bin", "/snap/bin"]),
        ("linux", {"HOME": "/home/ann", "XDG_BIN_HOME": "/bin of ann"}, ["/bin of ann"]),
        (
            "darwin",
            {"HOME": "/Users/ann", "PATH": FINDER},
            [
                "/Users/ann/.local/bin",
                "/opt/homebrew/bin",
                "/usr/local/bin",
                "/Library/Frameworks/Python.framework/Versions/3.12/bin",
            ],
        ),
        (
            "win32",
            {"USERPROFILE": ANN, "LOCALAPPDATA": ANN + r"\AppData\Local", "PATH": OSGEO4W},
            [
                Path(ANN) / ".local" / "bin",
                Path(ANN + r"\AppData\Local") / "Microsoft" / "WinGet" / "Links",
                Path(ANN + r"\AppData\Local") / "Programs" / "Python" / "Python312",
                Path(r"C:\Program Files") / "Python312",
                Path(ANN + r"\AppData\Local") / "Python" / "pythoncore-3.12-64",
                Path(r"C:\Windows") / "System32",
            ],
        ),
    ],
)
def test_a_desktop_program_looks_where_installers_put_things(platform, environ, folders):
    assert {Path(folder) for folder in folders} <= set(usual_folders(platform, environ))


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a file with an x bit")
def test_uv_in_the_users_folder_is_found_with_the_path_of_finder(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", FINDER)
    monkeypatch.delenv("XDG_BIN_HOME", raising=False)
    assert find_program("uv-of-ann") == ""

    program = tmp_path / ".local" / "bin" / "uv-of-ann"
    program.parent.mkdir(parents=True)
    program.touch()
    assert find_program("uv-of-ann") == ""  # no program yet
    program.chmod(0o755)

    assert find_program("uv-of-ann") == str(program)


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a file with an x bit")
def test_the_one_on_path_goes_before_and_the_others_follow(monkeypatch, tmp_path):
    paths = [tmp_path / "first" / "tool", tmp_path / ".local" / "bin" / "tool"]
    for path in paths:
        path.parent.mkdir(parents=True)
        path.touch()
        path.chmod(0o755)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(paths[0].parent))

    assert find_programs("tool") == tuple(map(str, paths))


@pytest.mark.parametrize(
    ("platform", "path", "is_stub"),
    [
        ("darwin", "/usr/bin/python3", True),
        ("darwin", "/usr/bin/uv", False),
        ("darwin", "/opt/homebrew/bin/python3", False),
        ("win32", ANN + r"\AppData\Local\Microsoft\WindowsApps\python.exe", True),
        ("win32", ANN + r"\AppData\Local\Programs\Python\Python312\python.exe", False),
        ("linux", "/usr/bin/python3", False),
    ],
)
def test_a_name_that_only_offers_to_install_python_is_no_python(
    monkeypatch, platform, path, is_stub
):
    monkeypatch.setattr(programs.sys, "platform", platform)

    assert programs._is_stub(path) == is_stub
