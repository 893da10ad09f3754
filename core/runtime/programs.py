"""Find a program of this machine, also where QGIS's PATH does not lead.

A program that is started from Finder, from a desktop's menu or by OSGeo4W's batch file has a PATH
of its own, without the folders that the user's shell adds.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Iterator, Mapping

PYTHONS = ("3.12", "3.11", "3.13", "3.10", "3.14")
"""Versions to look for, the most wanted first."""


def find_program(name: str) -> str:
    """Return the path of a program, "" where there is none: by PATH, else in the usual folders."""
    return next(iter(find_programs(name)), "")


def find_programs(name: str) -> tuple[str, ...]:
    """Return all paths of a program: that on PATH first, then those in the usual folders."""
    on_path = shutil.which(name)
    file = f"{name}.exe" if sys.platform == "win32" else name
    paths = (folder / file for folder in usual_folders(sys.platform, os.environ))
    found = [*([on_path] if on_path else []), *(str(path) for path in paths if _is_program(path))]
    return tuple(dict.fromkeys(path for path in found if not _is_stub(path)))


def usual_folders(platform: str, environ: Mapping[str, str]) -> tuple[Path, ...]:
    """Return where installers put programs that the PATH of a desktop program may lack.

    Args:
        platform: as `sys.platform`.
        environ: variables that name the folders of the user and of the machine.

    Source: "Installing uv" (XDG_BIN_HOME, ~/.local/bin, Homebrew, WinGet, Scoop, cargo);
    python.org's installers for Windows and macOS, and its install manager; Homebrew's and
    MacPorts' prefixes; NVIDIA's driver for Windows, and for WSL. QGIS has in PATH, from Finder:
    /usr/bin, /bin, /usr/sbin, /sbin; from OSGeo4W: its own bin, and Windows' folders.
    """
    if platform == "win32":
        return tuple(dict.fromkeys(_of_windows(environ)))
    return tuple(dict.fromkeys(_of_unix(platform, environ)))


def _of_windows(environ: Mapping[str, str]) -> Iterator[Path]:
    home = Path(environ.get("USERPROFILE") or Path.home())
    local = Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    programs = Path(environ.get("PROGRAMFILES") or r"C:\Program Files")
    system = Path(environ.get("SYSTEMROOT") or r"C:\Windows")
    yield from _named(environ, "XDG_BIN_HOME")
    yield from (home / ".local" / "bin", home / ".cargo" / "bin", home / "scoop" / "shims")
    yield local / "Microsoft" / "WinGet" / "Links"
    yield programs / "WinGet" / "Links"
    for version in PYTHONS:
        folder = f"Python{version.replace('.', '')}"
        yield from (local / "Programs" / "Python" / folder, programs / folder)
        yield local / "Python" / f"pythoncore-{version}-64"
    yield from (local / "Programs" / "Python" / "Launcher", system)
    yield from (system / "System32", programs / "NVIDIA Corporation" / "NVSMI")


def _of_unix(platform: str, environ: Mapping[str, str]) -> Iterator[Path]:
    home = Path(environ.get("HOME") or Path.home())
    yield from _named(environ, "XDG_BIN_HOME")
    yield from (home / ".local" / "bin", home / ".cargo" / "bin")
    if platform == "darwin":
        for version in PYTHONS:
            yield Path("/Library/Frameworks/Python.framework/Versions") / version / "bin"
        yield from (Path("/opt/homebrew/bin"), Path("/opt/local/bin"))
    yield from (Path("/usr/local/bin"), Path("/usr/bin"))
    if platform == "linux":
        yield from (Path("/snap/bin"), Path("/home/linuxbrew/.linuxbrew/bin"))
        yield Path("/usr/lib/wsl/lib")


def _named(environ: Mapping[str, str], variable: str) -> Iterator[Path]:
    if environ.get(variable):
        yield Path(environ[variable])


def _is_stub(path: str) -> bool:
    """Return whether a program only offers to install itself, in a window of the system's own.

    Source: macOS has /usr/bin/python3 without Apple's command line tools too; Windows has an alias
    of python.exe for the Microsoft Store.
    """
    if sys.platform == "darwin":
        tools = Path("/Library/Developer/CommandLineTools/usr/bin")
        return Path(path).parent == Path("/usr/bin") and _lacks(tools / Path(path).name)
    return sys.platform == "win32" and "\\microsoft\\windowsapps\\python" in path.lower()


def _lacks(path: Path) -> bool:
    return path.name.startswith("python") and not path.exists()


def _is_program(path: Path) -> bool:
    try:
        return path.is_file() and os.access(path, os.X_OK)
    except OSError:  # no right to look there
        return False
