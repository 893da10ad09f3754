"""Which builds of PyTorch's packages this interpreter has: read from their files.

Standard library only: it is asked in environments that have nothing else yet.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path


def torch_builds() -> dict[str, str]:
    """Return which builds torch and torchvision are, such as {"torch": "cpu"}; imports neither.

    Only those are in it whose version says it, as those of PyTorch's own indexes and of PyPI do.
    """
    found = {name: _build_label(name) for name in ("torch", "torchvision")}
    return {name: label for name, label in found.items() if label}


def _build_label(package: str) -> str:
    """Return the local part of the version that is in a package's files; "" for none."""
    spec = find_spec(package)
    if spec is None or not spec.origin:
        return ""
    try:
        lines = Path(spec.origin).with_name("version.py").read_text(encoding="utf-8")
    except OSError:
        return ""
    found = re.search(r"__version__ = ['\"][^'\"+]+\+(\w+)", lines)
    return found.group(1) if found else ""
