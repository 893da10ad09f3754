"""QGIS layers to plain data and back. QGIS side; the only part of core that imports qgis."""
