"""The zip that `make check-package` builds and names."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def package() -> Path:
    """Return the zip that is to be uploaded."""
    path = os.environ.get("OBJECT_CLASSIFIER_ZIP", "")
    if not path:
        pytest.skip("OBJECT_CLASSIFIER_ZIP does not name a zip (make check-package does)")
    return Path(path)
