"""What pip, uv and venv mean when they fail."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..texts import joined, text


class Diagnosis(NamedTuple):
    """What went wrong, and what to do about it."""

    what: str
    mend: str


_OFFLINE = text(
    "Or fetch the wheels on a machine with a connection (pip download) and give their folder "
    "(WHEELS)."
)


def _or_offline(mend: str) -> str:
    return joined(" ", (mend, _OFFLINE))


_TABLE: tuple[tuple[str, Diagnosis], ...] = (  # the first that matches counts
    (
        (
            r"No space left on device|\[WinError 112\]|not enough space on the disk"
            r"|Disk quota exceeded"
        ),
        Diagnosis(
            text("The disk is full"),
            text(
                "Free some space, or choose another FOLDER. The folders of temporary files (TEMP) "
                "and of uv's cache (UV_CACHE_DIR) need as much space."
            ),
        ),
    ),
    (
        (
            r"407 Proxy|ProxyError|Cannot connect to proxy|tunnel connection failed"
            r"|proxy authentication"
        ),
        Diagnosis(
            text("The proxy did not let the download through"),
            _or_offline(
                text("Correct the proxy in QGIS (Settings, Options, Network) or in HTTPS_PROXY.")
            ),
        ),
    ),
    (
        (
            r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerification|invalid peer certificate"
            r"|UnknownIssuer|unable to get local issuer"
        ),
        Diagnosis(
            text("The server's TLS certificate is not trusted"),
            _or_offline(
                text(
                    "Your network probably uses a certificate of its own: ask for its file and "
                    "set SSL_CERT_FILE to it."
                )
            ),
        ),
    ),
    (
        r"python-build-standalone|No interpreter found for|Python downloads are",
        Diagnosis(
            text("uv cannot fetch Python, which it takes from GitHub"),
            text(
                "Install Python 3.12 (64 bit) on this machine, and try again: that one is used "
                "then. UV_PYTHON_INSTALL_MIRROR names another place to uv."
            ),
        ),
    ),
    (
        (
            r"Temporary failure in name resolution|Name or service not known|getaddrinfo failed"
            r"|NewConnectionError|ConnectTimeout|Connection refused|Network is unreachable"
            r"|dns error|ReadTimeout|Read timed out|ConnectionResetError|Connection reset by peer"
            r"|error sending request"
        ),
        Diagnosis(
            text("The package server cannot be reached"),
            joined(
                " ", (text("Check the network connection and the proxy, and try again."), _OFFLINE)
            ),
        ),
    ),
    (
        r"DO NOT MATCH THE HASHES|Hash mismatch for",
        Diagnosis(
            text("A package is not the one that was tested: its content differs"),
            text(
                "The mirror or the folder of wheels has another file under that name, or it was "
                "damaged on the way. Take it from PyPI, and try again; the log names it."
            ),
        ),
    ),
    (
        r"ensurepip is not\s+available|No module named '?(ensurepip|venv)|python3?[\d.]*-venv",
        Diagnosis(
            text("This Python cannot make virtual environments"),
            text("On Debian and Ubuntu install its package: sudo apt install python3-venv."),
        ),
    ),
    (
        (
            r"No matching distribution|from versions: none|no solution found|ResolutionImpossible"
            r"|has no wheels? with a matching|is not a supported wheel"
        ),
        Diagnosis(
            text("A package does not exist for this Python and this machine"),
            text(
                "Use Python 3.11 or 3.12 (64 bit), a current pip, and, where a folder of wheels "
                "is given, wheels for exactly that Python; the log names the package."
            ),
        ),
    ),
    (
        (
            r"\[WinError 225\]|\[WinError 5\].*Scripts|virus|blocked by group policy"
            r"|\[WinError 1260\]|Access is denied.*\.exe|exec: .*(Permission denied|cannot execute)"
            r"|failed to map segment from shared object"
        ),
        Diagnosis(
            text("A virus scanner or a policy blocked a program"),
            text(
                "Ask for an exception for FOLDER, or choose a FOLDER from which programs may run."
            ),
        ),
    ),
    (
        r"Permission denied|PermissionError|\[WinError 5\]|Access is denied|Read-only file system",
        Diagnosis(
            text("You have no permission to write a file"),
            text(
                "Choose a FOLDER that you may write to, and close programs that use the "
                "environment."
            ),
        ),
    ),
    (
        r"\[WinError 206\]|File name too long|filename or extension is too long|path too long",
        Diagnosis(
            text("A path is too long"), text("Choose a FOLDER with a short path, such as C:\\oc.")
        ),
    ),
    (
        r"MemoryError|Cannot allocate memory|[Oo]ut of memory",
        Diagnosis(text("Memory ran out"), text("Close other programs, and try again.")),
    ),
)

_UNKNOWN = Diagnosis(
    text("The model environment could not be installed"),
    text("Read the last lines of the log, and try again: what was downloaded is kept."),
)


def diagnose(output: str) -> Diagnosis:
    """Return what the last lines of a failed command mean."""
    return next(
        (found for pattern, found in _TABLE if re.search(pattern, output, re.IGNORECASE)), _UNKNOWN
    )
