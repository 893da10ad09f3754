"""What windows of several folders of `gui` are made of; knows none of them. QGIS side."""
