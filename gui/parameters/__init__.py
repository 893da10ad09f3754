"""The widgets of the algorithms' parameters in QGIS's own dialogs."""
