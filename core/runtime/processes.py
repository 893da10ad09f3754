"""How a program of another Python is started, and how it is ended with all that it has started."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Sequence

if TYPE_CHECKING:
    from subprocess import Popen

_STRIPPED = (
    # Each makes the other Python, GDAL, PROJ or dynamic linker take QGIS's files for its own.
    "PYTHON",
    "PYENV_VERSION",
    "__PYVENV_LAUNCHER__",
    "VIRTUAL_ENV",
    "CONDA",
    "_CE_",
    "GDAL",
    "OGR_",
    "PROJ",
    "GEOTIFF_CSV",
    "LD_",
    "DYLD_",
    "QT",
    "QML",
    "QGIS",
    "OSGEO4W",
    "GRASS",
    "GISBASE",
)
_KEPT = ("GDAL_HTTP_", "GDAL_PROXY_AUTH")  # how /vsicurl/ gets through the firm's proxy
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def scrubbed_environment(
    python: Path | None = None, additions: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Return this process's environment without what QGIS has set for itself.

    Kept is what the machine, its user and its administrator say: PATH, HOME, TEMP, SYSTEMROOT,
    proxies, mirrors (PIP_*, UV_*), cloud credentials, CUDA_VISIBLE_DEVICES, OMP_NUM_THREADS.

    Args:
        python: interpreter that will run; an Anaconda one on Windows needs its DLLs on PATH.
        additions: variables that win over all others, such as QGIS's proxy.
    """
    environment = {name: value for name, value in os.environ.items() if not _is_stripped(name)}
    for name in _CERTIFICATES:  # QGIS's installer on Windows names files that it does not have
        if name in environment and not Path(environment[name]).exists():
            del environment[name]
    libraries = python.parent / "Library" / "bin" if python else None
    if libraries and libraries.is_dir():
        environment["PATH"] = f"{libraries}{os.pathsep}{environment.get('PATH', '')}"
    environment.update(additions or {})
    return environment


def _is_stripped(name: str) -> bool:
    name = name.upper()
    return name.startswith(_STRIPPED) and not name.startswith(_KEPT)


def start_options() -> dict[str, Any]:
    """Return arguments of Popen: no console window, and a process group of its own.

    The group is what `end_process` kills; and Ctrl+C in the terminal of QGIS goes to QGIS alone.
    """
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        return {"creationflags": flags}
    return {"start_new_session": True}


def end_process(process: Popen[bytes]) -> int:
    """Kill the process and all that it has started; return its exit code."""
    if sys.platform == "win32":
        _end_tree(process)
    else:
        # Nobody may be left of the group; macOS says EPERM then.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    return process.wait()


def _end_tree(process: Popen[bytes]) -> None:
    if process.poll() is None:
        system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"
        command = [str(system / "taskkill.exe"), "/T", "/F", "/PID", str(process.pid)]
        options = start_options()
        subprocess.run(command, capture_output=True, check=False, **options)  # nosec B603
        process.kill()


def output_of(
    command: Sequence[str], *, timeout_s: float = 30, additions: Mapping[str, str] | None = None
) -> str:
    """Return what a short command prints, "" when it fails or does not exist.

    Args:
        command: the program and its arguments.
        timeout_s: after which it is ended.
        additions: variables for it, as `scrubbed_environment` takes them.
    """
    try:
        done = subprocess.run(  # nosec B603 (a list, no shell)
            list(command),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=timeout_s,
            check=False,
            cwd=neutral_folder(),
            env=scrubbed_environment(additions=additions),
            **start_options(),
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""


def neutral_folder() -> str:
    """Return a folder to start other programs in: that of QGIS may be anybody's, or be gone.

    uv and pyenv take settings from the folder that they are started in and from all above it.
    """
    return str(Path(sys.prefix).anchor or os.curdir)
