"""What a user reads when pip, uv or venv fail; the lines are theirs, as they print them."""

from __future__ import annotations

import pytest
from object_classifier.core.runtime.setup_failures import diagnose

NO_NETWORK = """\
WARNING: Retrying after connection broken by 'NewConnectionError("Failed to establish a new
connection: [Errno -3] Temporary failure in name resolution")'
ERROR: Could not find a version that satisfies the requirement numpy (from versions: none)
ERROR: No matching distribution found for numpy"""
NO_WHEEL = """\
ERROR: Could not find a version that satisfies the requirement torch==2.13.0 (from versions: none)
ERROR: No matching distribution found for torch==2.13.0"""
NO_GITHUB = """\
error: Failed to download https://github.com/astral-sh/python-build-standalone/releases/x.tar.gz
  Caused by: error sending request for url"""
NO_DOWNLOADS = """\
error: No interpreter found for Python 3.12 in search path
hint: A managed Python download is available for Python 3.12, but Python downloads are 'never'"""
NO_VENV = """\
The virtual environment was not created successfully because ensurepip is not
available.  On Debian/Ubuntu systems, you need to install the python3-venv
package"""


@pytest.mark.parametrize(
    ("output", "what", "mend"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full", "FOLDER"),
        ("Tunnel connection failed: 407 Proxy Authentication Required", "proxy", "Settings"),
        (
            "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed",
            "certificate",
            "SSL_CERT_FILE",
        ),
        ("  Caused by: invalid peer certificate: UnknownIssuer", "certificate", "SSL_CERT_FILE"),
        (NO_NETWORK, "cannot be reached", "WHEELS"),
        ("  Caused by: dns error: failed to lookup address", "cannot be reached", "WHEELS"),
        (NO_WHEEL, "does not exist for this Python", "3.12"),
        ("  x No solution found when resolving dependencies:", "does not exist", "3.12"),
        (NO_VENV, "virtual environments", "apt install python3-venv"),
        ("OSError: [WinError 225] the file contains a virus", "virus scanner", "exception"),
        (
            "PermissionError: [Errno 13] Permission denied: '/x'",
            "no permission to write a file",
            "FOLDER",
        ),
        ("[WinError 206] The filename or extension is too long", "too long", "short path"),
        ("sh: 1: exec: /data/oc/tools/bin/uv: Permission denied", "policy blocked", "may run"),
        ("libtorch_cpu.so: failed to map segment from shared object", "policy blocked", "may run"),
        (NO_GITHUB, "cannot fetch Python", "Install Python 3.12"),
        (NO_DOWNLOADS, "cannot fetch Python", "Install Python 3.12"),
        ("MemoryError", "Memory ran out", "Close"),
        ("something nobody has seen", "could not be installed", "log"),
    ],
)
def test_a_failure_is_named_with_its_remedy(output, what, mend):
    found = diagnose(f"Collecting numpy\n{output}\n")

    assert what in found.what
    assert mend in found.mend
