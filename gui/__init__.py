"""Windows of the plugin; the only part that knows widgets. QGIS side."""
