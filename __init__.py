"""Object Classifier: Classify Objects Using Deep Learning, for QGIS."""

# SPDX-License-Identifier: GPL-2.0-or-later

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Return the plugin; QGIS calls this, with None for `iface` where it has no window."""
    from .plugin import ObjectClassifierPlugin

    return ObjectClassifierPlugin(iface)
