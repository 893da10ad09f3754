"""Tells whoever listens that QGIS is about to load a layer that an algorithm wrote. Main thread.

The algorithms know no window; the plugin's window offers what comes next.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal


class LoadedLayers(QObject):
    """`loaded` has the id of a layer, which is in the project soon, or already."""

    loaded = pyqtSignal(str)


loaded_layers = LoadedLayers()
